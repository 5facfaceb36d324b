//! What stands nowhere in the programs' code.

use campanile_tests::repository;
use std::path::{Path, PathBuf};

/// All files below a folder.
pub(crate) fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        if entry.file_type().unwrap().is_dir() {
            files(&entry.path(), found);
        } else {
            found.push(entry.path());
        }
    }
}

/// The files of each crate's `src`.
pub(crate) fn sources() -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(repository().join("crates")).unwrap().map(Result::unwrap) {
        let folder = entry.path().join("src");
        if folder.is_dir() {
            files(&folder, &mut found);
        }
    }
    found
}

/// Whether it is production code; a test beside it may name what production must not know.
fn is_production(path: &Path) -> bool {
    let is_test = |part: &std::ffi::OsStr| part == "tests" || part == "tests.rs";
    !path.iter().any(is_test)
}

/// The text before the tests at the end of a file.
fn production_part(text: &str) -> &str {
    text.split_once("\n#[cfg(test)]\nmod tests {").map_or(text, |(before, _)| before)
}

#[test]
fn no_assumed_name_is_known_to_the_programs() {
    let sources = sources();
    assert!(sources.len() > 50, "{} files", sources.len());
    for path in sources.iter().filter(|path| is_production(path)) {
        let Ok(text) = std::fs::read_to_string(path) else {
            continue; // A picture.
        };
        assert!(!production_part(&text).contains("ASSUMED_"), "{}", path.display());
    }
}
