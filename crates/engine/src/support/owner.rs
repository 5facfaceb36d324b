//! Whose computer it is, so that it can be taken out, and what system it runs, which may stay.

use crate::places::environment;
use campanile_core::redact::Redactor;

/// Makes known the home folder, the user and the computer.
pub(super) fn name(redactor: &mut Redactor) {
    if let Some(home) = dirs::home_dir() {
        redactor.name(&home.display().to_string(), "~");
        if let Some(own) = home.file_name() {
            redactor.name(&own.to_string_lossy(), "[user]");
        }
    }
    for variable in ["USER", "LOGNAME", "USERNAME"] {
        if let Some(user) = text(variable) {
            redactor.name(&user, "[user]");
        }
    }
    let named = ["HOSTNAME", "COMPUTERNAME"].into_iter().filter_map(text);
    let asked = ["/proc/sys/kernel/hostname", "/etc/hostname"].into_iter().filter_map(read);
    for computer in named.chain(asked) {
        redactor.name(&computer, "[computer]");
        // With its domain and without.
        redactor.name(computer.split('.').next().unwrap_or_default(), "[computer]");
    }
}

/// The distribution with its version, and the kernel's version, where the system says so.
pub(super) fn system() -> (String, String) {
    let release = read("/etc/os-release").unwrap_or_default();
    let value = |key: &str| {
        let line = release.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('='));
        line.unwrap_or_default().trim_matches('"').to_owned()
    };
    let kernel = read("/proc/sys/kernel/osrelease").unwrap_or_default();
    // What stands behind the number may be anybody's own.
    let number: String =
        kernel.chars().take_while(|letter| letter.is_ascii_digit() || *letter == '.').collect();
    (format!("{} {}", value("ID"), value("VERSION_ID")).trim().to_owned(), number)
}

fn text(variable: &str) -> Option<String> {
    environment(variable).and_then(|value| value.into_string().ok())
}

fn read(file: &str) -> Option<String> {
    std::fs::read_to_string(file).ok().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}
