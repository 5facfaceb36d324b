//! The Debian packages each command needs, said and installed before it starts.

use crate::shell::{Outcome, answers, command, complain, output, run, say};
use std::process::Command;

/// To compile: a C compiler and linker, and the webview's headers for the window.
pub(crate) const BUILD: &[&str] = &["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev"];
/// To compile the two programs without a window.
pub(crate) const BUILD_HEADLESS: &[&str] = &["build-essential"];
/// To test the window from outside, and the page in a browser.
pub(crate) const BROWSERS: &[&str] = &["webkit2gtk-driver", "chromium"];
/// To read mails from a real mail server, and to make its certificate.
pub(crate) const MAIL: &[&str] = &["dovecot-imapd", "openssl"];
/// To publish through a real NATS server, and to make its certificate.
pub(crate) const TEAM: &[&str] = &["nats-server", "openssl"];
/// To make a program live faster than everyone else.
pub(crate) const LONG_RUN: &[&str] = &["libfaketime"];
/// To make packages of Debian's kind and of Fedora's.
pub(crate) const DIST: &[&str] = &["dpkg-dev", "rpm"];
/// To make a Debian in a folder.
pub(crate) const CLEAN_SYSTEM: &[&str] = &["debootstrap"];
/// Other programs of the tray, and what the least of all tray items is compiled with.
pub(crate) const PEERS: &[&str] = &[
    "rssguard",
    "nagstamon",
    "pkg-config",
    "libayatana-appindicator3-dev",
    "libxcb-cursor0",
    "python3-venv",
];
/// To count instructions.
pub(crate) const COUNTS: &[&str] = &["valgrind"];
/// To check that desktops understand the start entry.
pub(crate) const ENTRIES: &[&str] = &["desktop-file-utils"];
/// To draw the page in a browser in every language, Japanese too.
pub(crate) const GALLERY: &[&str] = &["chromium", "fonts-noto-cjk"];
/// To check types for other systems: a compiler with the source of its own library.
pub(crate) const CROSS: &[&str] = &["rustc-web", "rust-web-src"];
/// To compile C for Windows.
pub(crate) const CROSS_WINDOWS: &[&str] = &["gcc-mingw-w64-x86-64-posix"];

/// Packages with what they are for.
pub(crate) struct Need {
    /// What they are for, as the rest of "needed ".
    pub(crate) why: &'static str,
    /// Their names.
    pub(crate) packages: &'static [&'static str],
}

/// Installs what is missing, after saying what and why.
pub(crate) fn install(needs: &[Need]) -> Outcome {
    if !answers("dpkg-query", &["--version"]) {
        complain(
            "This is no Debian or Ubuntu, so nothing is installed here. Debian's names of what is needed:",
        );
        needs.iter().for_each(|need| complain(&format!("  {}: {}", need.why, need.packages.join(" "))));
        return Ok(());
    }
    let installed = installed(needs)?;
    let mut missing = Vec::new();
    for need in needs {
        let names = missing_of(need.packages, &installed);
        if !names.is_empty() {
            say(&format!("Debian packages needed {}: {}", need.why, names.join(" ")));
            missing.extend(names);
        }
    }
    if missing.is_empty() {
        return Ok(());
    }
    let root = output(command("id", &["-u"]))?.trim() == "0";
    let wanted = format!("apt-get install --no-install-recommends {}", missing.join(" "));
    if !root && !answers("sudo", &["-V"]) {
        return Err(format!("there is no sudo; as root, run: {wanted}").into());
    }
    say("Installing them with apt-get.");
    run(apt(root, &["update"]))?;
    let mut install = vec!["install", "--yes", "--no-install-recommends"];
    install.extend(missing);
    run(apt(root, &install))
}

fn apt(root: bool, arguments: &[&str]) -> Command {
    let environment = ["DEBIAN_FRONTEND=noninteractive", "apt-get"];
    let mut apt = if root {
        command("env", &environment)
    } else {
        command("sudo", &["env", environment[0], environment[1]])
    };
    apt.args(arguments);
    apt
}

/// The installed ones among the needed.
fn installed(needs: &[Need]) -> Outcome<Vec<String>> {
    let mut query = command("dpkg-query", &["--show", "--showformat=${Package} ${db:Status-Status}\n"]);
    for need in needs {
        query.args(need.packages);
    }
    // It fails when a package is unknown, and prints the others all the same.
    let known = query.output().map_err(|error| format!("cannot start dpkg-query: {error}"))?;
    Ok(installed_in(&String::from_utf8_lossy(&known.stdout)))
}

fn installed_in(listing: &str) -> Vec<String> {
    listing.lines().filter_map(|line| line.strip_suffix(" installed")).map(str::to_owned).collect()
}

fn missing_of<'a>(packages: &[&'a str], installed: &[String]) -> Vec<&'a str> {
    packages.iter().copied().filter(|name| !installed.iter().any(|known| known == name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn removed_packages_are_missing_as_unknown_ones_are() {
        let installed = installed_in("openbox installed\ndunst config-files\nxvfb not-installed\n");
        assert_eq!(installed, ["openbox"]);
        assert_eq!(
            missing_of(&["openbox", "dunst", "xvfb", "chromium"], &installed),
            ["dunst", "xvfb", "chromium"]
        );
    }
}
