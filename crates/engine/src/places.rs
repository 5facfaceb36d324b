//! Where files live. Lock, bell and window are keyed by the data folder.

use std::path::{Path, PathBuf};

/// The files of one Campanile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    /// `config.toml`.
    pub config: PathBuf,
    /// The folder of the history, the lock and the bells.
    pub data: PathBuf,
    /// The folder of the logs.
    pub state: PathBuf,
}

/// The platform names no folder for the user's files (no home).
#[derive(Debug, thiserror::Error)]
#[error("the system names no folder for your files; set --config and --data-dir")]
pub struct NoPlace;

/// The environment variable that overrides the configuration's place.
pub const CONFIG_VARIABLE: &str = "CAMPANILE_CONFIG";
/// The environment variable that overrides the data folder.
pub const DATA_VARIABLE: &str = "CAMPANILE_DATA_DIR";

/// The environment variable that names another policy of the computer.
pub const POLICY_VARIABLE: &str = "CAMPANILE_POLICY";

/// Where an administrator's policy for everybody on this computer lies.
#[must_use]
pub fn policy_file() -> PathBuf {
    let folder = || {
        if cfg!(windows) {
            environment("ProgramData").map_or_else(|| PathBuf::from(r"C:\ProgramData"), PathBuf::from)
        } else if cfg!(target_os = "macos") {
            PathBuf::from("/Library/Application Support")
        } else {
            PathBuf::from("/etc")
        }
    };
    named(None, POLICY_VARIABLE).unwrap_or_else(|| folder().join("campanile").join("policy.toml"))
}

impl Places {
    /// The platform's own places, except where the user named others.
    ///
    /// # Errors
    /// Where the platform names none and the user neither.
    pub fn find(config: Option<PathBuf>, data: Option<PathBuf>) -> Result<Self, NoPlace> {
        let config = Self::config_file(config).ok_or(NoPlace)?;
        let named_data = named(data, DATA_VARIABLE);
        let state = match (&named_data, dirs::state_dir().or_else(dirs::data_local_dir)) {
            // A data folder of its own keeps its logs with it.
            (Some(data), _) => data.join("logs"),
            (None, Some(state)) => state.join("campanile"),
            (None, None) => return Err(NoPlace),
        };
        let data = match named_data {
            Some(path) => path,
            None => dirs::data_dir().ok_or(NoPlace)?.join("campanile"),
        };
        Ok(Self { config, data: std::path::absolute(&data).unwrap_or(data), state })
    }

    /// The configuration file: the one that was named, else the platform's own place for it, if it has one.
    #[must_use]
    pub fn config_file(config: Option<PathBuf>) -> Option<PathBuf> {
        let own = || dirs::config_dir().map(|folder| folder.join("campanile").join("config.toml"));
        named(config, CONFIG_VARIABLE).or_else(own)
    }

    /// The history.
    #[must_use]
    pub fn history(&self) -> PathBuf {
        self.data.join("history.db")
    }

    /// Makes the data folder, for this user only.
    ///
    /// # Errors
    /// The file system's.
    pub fn create_data(&self) -> std::io::Result<()> {
        create_private(&self.data)
    }

    /// The `--config`, `--data-dir` arguments with which another of our programs finds the same places.
    #[must_use]
    pub fn arguments(&self) -> [std::ffi::OsString; 4] {
        ["--config".into(), self.config.clone().into(), "--data-dir".into(), self.data.clone().into()]
    }
}

fn named(given: Option<PathBuf>, variable: &str) -> Option<PathBuf> {
    given.or_else(|| environment(variable).map(PathBuf::from))
}

/// Makes a folder that only this user may enter.
///
/// # Errors
/// The file system's.
pub fn create_private(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Where the user finds what programs saved for them.
#[must_use]
pub fn downloads() -> Option<PathBuf> {
    dirs::download_dir().or_else(dirs::home_dir)
}

/// The value of an environment variable; empty counts as not set.
#[expect(clippy::disallowed_methods, reason = "this is the one place for all but secrets")]
#[must_use]
pub fn environment(name: &str) -> Option<std::ffi::OsString> {
    std::env::var_os(name).filter(|value| !value.is_empty())
}

/// The languages the user prefers, best first.
#[must_use]
pub fn preferred_languages() -> Vec<String> {
    sys_locale::get_locales().collect()
}
