//! Libraries that are put into programs as they are.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Puts a library into a program, behind those that are put into it already. Debian has it in a folder named after the
/// machine's architecture, or below it; its name begins so.
///
/// # Panics
/// Where it is not installed, with the package that has it.
pub(crate) fn put_into(command: &mut Command, below: &str, name: &str, package: &str) {
    let in_folder = |folder: PathBuf| {
        let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
        files.map(|entry| entry.path()).find(|file| is_named(file, name))
    };
    let architectures = std::fs::read_dir("/usr/lib").into_iter().flatten().flatten();
    let found = architectures.filter_map(|entry| in_folder(entry.path().join(below))).min();
    let mut all = found.unwrap_or_else(|| panic!("{name}, of the Debian package {package}")).into_os_string();
    let before =
        command.get_envs().find(|(variable, _)| *variable == "LD_PRELOAD").and_then(|(_, value)| value);
    if let Some(before) = before {
        all = [before, std::ffi::OsStr::new(":"), all.as_os_str()].into_iter().collect();
    }
    command.env("LD_PRELOAD", all);
}

fn is_named(file: &Path, name: &str) -> bool {
    file.file_name().and_then(|file| file.to_str()).is_some_and(|file| file.starts_with(name))
}
