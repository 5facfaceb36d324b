//! One reader of sources per data folder: a lock on a file.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::Path;

/// Held as long as it lives; the system lets go of it when the process ends, however it ends.
#[derive(Debug)]
pub struct FolderLock {
    _file: File,
}

/// Why the lock is not ours.
#[derive(Debug, thiserror::Error)]
pub enum LockError {
    /// Another process has it.
    #[error("another process holds the lock")]
    Held {
        /// Its process id, where it wrote it down.
        pid: Option<u32>,
    },
    /// The file could not be opened or locked.
    #[error("the lock file {path}")]
    File {
        /// Where it lies.
        path: String,
        /// What the system said.
        source: std::io::Error,
    },
}

impl FolderLock {
    /// Takes the lock for reading sources.
    ///
    /// # Errors
    /// Where another process has it, or the file system refuses.
    pub fn acquire(data: &Path) -> Result<Self, LockError> {
        Self::acquire_named(data, "reader.lock")
    }

    /// Takes the lock of the one window.
    ///
    /// # Errors
    /// Where another process has it, or the file system refuses.
    pub fn acquire_window(data: &Path) -> Result<Self, LockError> {
        Self::acquire_named(data, "window.lock")
    }

    fn acquire_named(data: &Path, name: &str) -> Result<Self, LockError> {
        let path = data.join(name);
        let failed = |source| LockError::File { path: path.display().to_string(), source };
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&path).map_err(failed)?;
        match file.try_lock() {
            Ok(()) => {
                // For people and for `sync`'s message only; the lock itself is the system's.
                file.set_len(0).and_then(|()| write!(file, "{}", std::process::id())).map_err(failed)?;
                Ok(Self { _file: file })
            }
            Err(TryLockError::WouldBlock) => {
                let mut text = String::new();
                let read = file.rewind().and_then(|()| file.read_to_string(&mut text));
                Err(LockError::Held { pid: read.ok().and_then(|_| text.trim().parse().ok()) })
            }
            Err(TryLockError::Error(source)) => Err(failed(source)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_has_it_and_it_is_free_again_when_dropped() {
        let folder = tempfile::tempdir().unwrap();
        let lock = FolderLock::acquire(folder.path()).unwrap();
        match FolderLock::acquire(folder.path()) {
            Err(LockError::Held { pid }) => assert_eq!(pid, Some(std::process::id())),
            other => panic!("{other:?}"),
        }
        let window = FolderLock::acquire_window(folder.path()).unwrap();
        drop((lock, window));
        FolderLock::acquire(folder.path()).unwrap();
    }
}
