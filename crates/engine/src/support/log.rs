//! The last lines of the resident program's log.

use campanile_core::redact::Redactor;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

/// So many lines.
const LINES: usize = 60;
/// So much of a file is read, from its end.
const END: u64 = 256 * 1024;
/// So many days are looked at.
const DAYS: usize = 2;

/// The last lines that may be told, the newest last.
pub(super) fn last_lines(folder: &Path, redactor: &Redactor) -> Vec<String> {
    let mut lines: Vec<String> = files(folder)
        .iter()
        .filter_map(|file| end_of(file).ok())
        .flat_map(|text| text.lines().filter_map(|line| redactor.log_line(line)).collect::<Vec<_>>())
        .collect();
    lines.split_off(lines.len().saturating_sub(LINES))
}

/// The newest files, the newest last.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let is_log = |name: &str| name.starts_with("agent.") && name.ends_with(".log");
    let mut files: Vec<PathBuf> = entries
        .filter(|entry| is_log(&entry.file_name().to_string_lossy()))
        .map(|entry| entry.path())
        .collect();
    files.sort_unstable();
    files.split_off(files.len().saturating_sub(DAYS))
}

fn end_of(file: &Path) -> std::io::Result<String> {
    let mut file = File::open(file)?;
    let length = file.metadata()?.len();
    file.seek(SeekFrom::Start(length.saturating_sub(END)))?;
    let mut bytes = Vec::new();
    file.take(END).read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
