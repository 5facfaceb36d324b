//! Starting at login, and coming back after a crash: a systemd user service, else an entry of the desktop's autostart.
//!
//! The service is taken where a systemd user manager carries the graphical session: then the manager supervises, and
//! what the session tells it (display, bus) is there. Everywhere else the desktop starts the agent with its small
//! parent. Both name the exact program and places, and are of this user alone.

mod text;

use crate::demo::program_beside_us;
use crate::places::{Places, environment};
use crate::settings::replace_file;
use campanile_core::notification::sha256_hex;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use text::{NotAPlainPath, autostart_entry, is_switched_off, unit};

/// How the agent starts at login.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// By a systemd user service, which also brings it back.
    Service,
    /// By the desktop's autostart, with the small parent that brings it back.
    Autostart,
}

/// Why starting at login could not be switched.
#[derive(Debug, thiserror::Error)]
pub enum LoginError {
    /// A file could not be written or removed.
    #[error("{file}")]
    File {
        /// The file.
        file: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A path holds what no entry can name.
    #[error(transparent)]
    Path(#[from] NotAPlainPath),
    /// The service manager refused.
    #[error("systemctl --user {asked}: {said}")]
    Manager {
        /// What it was asked.
        asked: String,
        /// What it said.
        said: String,
    },
    /// The system names no folder for the user's files, or not where this program is.
    #[error("the system names no folder for your files")]
    NoPlace,
}

/// Starting at login, for one data folder.
#[derive(Debug, Clone)]
pub struct Login {
    agent: PathBuf,
    places: Places,
    /// The folder of the user's configuration: entries and units lie below it.
    config: PathBuf,
    /// The program that talks to the user's service manager, where that one carries the session.
    manager: Option<PathBuf>,
    /// What tells this data folder's entries from another one's; empty for the usual folder.
    suffix: String,
}

impl Login {
    /// As this system is: the agent beside the running program, the user's own folders.
    ///
    /// # Errors
    /// Where the system names no folder for the user's files.
    pub fn find(places: &Places) -> Result<Self, LoginError> {
        let agent = program_beside_us("campanile-agent").map_err(|_| LoginError::NoPlace)?;
        let config = dirs::config_dir().ok_or(LoginError::NoPlace)?;
        let usual = dirs::data_dir().ok_or(LoginError::NoPlace)?.join("campanile");
        let is_usual = places.data == usual;
        Ok(Self::new(agent, places.clone(), config, session_manager(), is_usual))
    }

    /// With everything given. `is_usual` says whether the data folder is the system's own for Campanile.
    #[must_use]
    pub fn new(
        agent: PathBuf,
        places: Places,
        config: PathBuf,
        manager: Option<PathBuf>,
        is_usual: bool,
    ) -> Self {
        let key = sha256_hex(&places.data.to_string_lossy());
        let suffix = if is_usual { String::new() } else { format!("-{}", key.get(..8).unwrap_or_default()) };
        Self { agent, places, config, manager, suffix }
    }

    /// The way that would be taken here.
    #[must_use]
    pub fn way(&self) -> Way {
        if self.manager.is_some() { Way::Service } else { Way::Autostart }
    }

    /// Whether the agent starts at login, and how.
    #[must_use]
    pub fn is_on(&self) -> Option<Way> {
        if self.wants_link().symlink_metadata().is_ok() && self.unit_file().is_file() {
            return Some(Way::Service);
        }
        let entry = std::fs::read_to_string(self.entry_file()).ok()?;
        // A user may switch it off in the desktop's own settings, which leave the file.
        (!is_switched_off(&entry)).then_some(Way::Autostart)
    }

    /// Starts the agent at each login from now on. What the other way had left is removed.
    ///
    /// # Errors
    /// See [`LoginError`].
    pub fn switch_on(&self) -> Result<Way, LoginError> {
        let way = self.way();
        match way {
            Way::Service => {
                write(&self.unit_file(), &unit(&self.agent, &self.places)?)?;
                self.ask(&["daemon-reload"])?;
                self.ask(&["enable", &self.unit_name()])?;
                remove(&self.entry_file())?;
            }
            Way::Autostart => {
                write(&self.entry_file(), &autostart_entry(&self.agent, &self.places)?)?;
                remove(&self.wants_link())?;
                remove(&self.unit_file())?;
            }
        }
        Ok(way)
    }

    /// Starts the agent at login no longer. One that runs goes on.
    ///
    /// # Errors
    /// See [`LoginError`].
    pub fn switch_off(&self) -> Result<(), LoginError> {
        remove(&self.entry_file())?;
        remove(&self.wants_link())?;
        if self.unit_file().symlink_metadata().is_ok() {
            remove(&self.unit_file())?;
            if self.manager.is_some() {
                self.ask(&["daemon-reload"])?;
            }
        }
        Ok(())
    }

    /// Writes again what is on, where the programs have moved or the entry is an older version's.
    ///
    /// # Errors
    /// See [`LoginError`].
    pub fn renew(&self) -> Result<(), LoginError> {
        let (file, text) = match self.is_on() {
            None => return Ok(()),
            Some(Way::Service) => (self.unit_file(), unit(&self.agent, &self.places)?),
            Some(Way::Autostart) => (self.entry_file(), autostart_entry(&self.agent, &self.places)?),
        };
        let is_current = std::fs::read_to_string(file).is_ok_and(|there| there == text);
        if is_current { Ok(()) } else { self.switch_on().map(|_| ()) }
    }

    /// Starts the agent now through the service manager, where its service is installed.
    ///
    /// # Errors
    /// See [`LoginError`]. `false` where there is no service to start.
    pub fn start_now(&self) -> Result<bool, LoginError> {
        if self.manager.is_none() || self.is_on() != Some(Way::Service) {
            return Ok(false);
        }
        self.ask(&["start", &self.unit_name()])?;
        Ok(true)
    }

    fn unit_name(&self) -> String {
        format!("campanile-agent{}.service", self.suffix)
    }

    fn units(&self) -> PathBuf {
        self.config.join("systemd").join("user")
    }

    fn unit_file(&self) -> PathBuf {
        self.units().join(self.unit_name())
    }

    /// What `systemctl enable` makes.
    fn wants_link(&self) -> PathBuf {
        self.units().join(format!("{}.wants", text::SESSION)).join(self.unit_name())
    }

    fn entry_file(&self) -> PathBuf {
        self.config.join("autostart").join(format!("io.campanile.desktop{}.desktop", self.suffix))
    }

    fn ask(&self, arguments: &[&str]) -> Result<(), LoginError> {
        let asked = arguments.join(" ");
        let failed = |said: String| LoginError::Manager { asked: asked.clone(), said };
        let program = self.manager.as_deref().ok_or_else(|| failed("none".to_owned()))?;
        let answer = systemctl(program, arguments).map_err(|error| failed(error.to_string()))?;
        if answer.status.success() {
            return Ok(());
        }
        Err(failed(String::from_utf8_lossy(&answer.stderr).trim().to_owned()))
    }
}

/// The program that talks to the user's service manager, where that one runs and carries the graphical session. Without
/// the session it would start the agent with no display to open a window on, or not at all.
fn session_manager() -> Option<PathBuf> {
    if !cfg!(target_os = "linux") {
        return None;
    }
    // The manager's own socket: asking costs a process only where there may be an answer.
    let runtime = PathBuf::from(environment("XDG_RUNTIME_DIR")?);
    runtime.join("systemd").join("private").symlink_metadata().ok()?;
    let program = PathBuf::from("systemctl");
    let answer = systemctl(&program, &["is-active", "--quiet", text::SESSION]).ok()?;
    answer.status.success().then_some(program)
}

fn systemctl(program: &Path, arguments: &[&str]) -> io::Result<std::process::Output> {
    Command::new(program).arg("--user").args(arguments).stdin(Stdio::null()).output()
}

fn write(file: &Path, text: &str) -> Result<(), LoginError> {
    let failed = |source| LoginError::File { file: file.to_owned(), source };
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    // The desktop may start what stands there at any moment: it never finds half of it.
    replace_file(file, text).map_err(failed)
}

fn remove(file: &Path) -> Result<(), LoginError> {
    match std::fs::remove_file(file) {
        Err(source) if source.kind() != io::ErrorKind::NotFound => {
            Err(LoginError::File { file: file.to_owned(), source })
        }
        Ok(()) | Err(_) => Ok(()),
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests;
