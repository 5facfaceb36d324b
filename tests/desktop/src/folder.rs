//! The desktop's own folder: home, runtime folder, logs.

use std::{
    fs, io,
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
};

use crate::DesktopError;

/// The folders of one desktop. The warden removes them, because it also knows when the processes have ended.
#[derive(Debug)]
pub(crate) struct Folder {
    path: PathBuf,
    id: String,
}

impl Folder {
    /// Makes a folder nobody else has, readable by its owner only.
    pub(crate) fn new() -> Result<Self, DesktopError> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        loop {
            let number = NEXT.fetch_add(1, Ordering::Relaxed);
            let id = format!("campanile-desktop-{}-{number}", std::process::id());
            let path = std::env::temp_dir().join(&id);
            match private().create(&path) {
                Ok(()) => return Ok(Self { path, id }),
                // A process with our number was here before and left it.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(source) => return Err(DesktopError::File { path, source }),
            }
        }
    }

    /// What tells this desktop's processes from all others.
    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn home(&self) -> PathBuf {
        self.path.join("home")
    }

    pub(crate) fn runtime(&self) -> PathBuf {
        self.path.join("run")
    }

    pub(crate) fn config(&self) -> PathBuf {
        self.home().join(".config")
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.home().join(".local/share")
    }

    pub(crate) fn state(&self) -> PathBuf {
        self.home().join(".local/state")
    }

    pub(crate) fn cache(&self) -> PathBuf {
        self.home().join(".cache")
    }

    pub(crate) fn log(&self, name: &str) -> PathBuf {
        self.path.join("log").join(name)
    }

    /// Makes all folders above.
    pub(crate) fn fill(&self) -> Result<(), DesktopError> {
        let log = self.path.join("log");
        for path in [self.runtime(), self.config(), self.data(), self.state(), self.cache(), log] {
            private().recursive(true).create(&path).map_err(|source| DesktopError::File { path, source })?;
        }
        Ok(())
    }

    /// Writes a file and the folders above it.
    pub(crate) fn write(&self, path: &Path, content: &str) -> Result<(), DesktopError> {
        let failed = |source| DesktopError::File { path: path.to_owned(), source };
        if let Some(parent) = path.parent() {
            private().recursive(true).create(parent).map_err(failed)?;
        }
        fs::write(path, content).map_err(failed)
    }
}

fn private() -> fs::DirBuilder {
    let mut builder = fs::DirBuilder::new();
    builder.mode(0o700);
    builder
}
