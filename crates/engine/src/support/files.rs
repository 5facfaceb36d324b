//! The report as a file: of this user alone, and over none that is there.

use jiff::civil::Date;
use std::io::Write;
use std::path::{Path, PathBuf};

/// So many reports of one day lie beside each other.
const OF_A_DAY: u32 = 99;

/// What the file of a day is called, unless another one is.
#[must_use]
pub fn file_name(day: Date) -> String {
    format!("campanile-support-{}.txt", day.strftime("%Y%m%d"))
}

/// Writes it into a new file.
///
/// # Errors
/// The file system's, also where the file is there.
pub fn save(text: &str, file: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut out = options.open(file)?;
    out.write_all(text.as_bytes())?;
    out.sync_all()
}

/// Writes it into a new file of a folder, and gives that file.
///
/// # Errors
/// The file system's.
pub fn save_among(text: &str, folder: &Path, day: Date) -> std::io::Result<PathBuf> {
    let first = file_name(day);
    let others = (2..=OF_A_DAY).map(|number| first.replace(".txt", &format!("-{number}.txt")));
    for file in std::iter::once(first.clone()).chain(others).map(|name| folder.join(name)) {
        match save(text, &file) {
            Ok(()) => return Ok(file),
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(std::io::ErrorKind::AlreadyExists.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_is_its_users_alone_and_written_over_none() {
        let folder = tempfile::tempdir().unwrap();
        let day = jiff::civil::date(2026, 11, 26);
        let saved: Vec<PathBuf> = ["first", "second"]
            .into_iter()
            .map(|text| save_among(text, folder.path(), day).unwrap())
            .collect();
        let names = ["campanile-support-20261126.txt", "campanile-support-20261126-2.txt"];
        assert_eq!(saved, names.map(|name| folder.path().join(name)));
        assert_eq!(std::fs::read_to_string(&saved[0]).unwrap(), "first");
        assert_eq!(save("third", &saved[0]).unwrap_err().kind(), std::io::ErrorKind::AlreadyExists);
        assert_eq!(std::fs::read_to_string(&saved[0]).unwrap(), "first");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(std::fs::metadata(&saved[1]).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }
}
