//! The desktop's own programs as processes.

use std::{
    fmt,
    fs::{self, File},
    io::Write,
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
};

use crate::DesktopError;

/// The programs a desktop consists of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Service {
    /// The X server, Xvfb.
    Display,
    /// The D-Bus session.
    Bus,
    /// What writes down the notifications that pass over the bus.
    Monitor,
    /// The window manager, openbox.
    WindowManager,
    /// The panel's settings, xfconfd.
    Settings,
    /// The panel with the tray, xfce4-panel.
    Panel,
    /// The notification daemon, dunst.
    Notifications,
    /// The secret service, gnome-keyring.
    Keyring,
}

impl Service {
    /// Its name in logs.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Display => "display",
            Self::Bus => "bus",
            Self::Monitor => "monitor",
            Self::WindowManager => "window-manager",
            Self::Settings => "settings",
            Self::Panel => "panel",
            Self::Notifications => "notifications",
            Self::Keyring => "keyring",
        }
    }

    /// The bus name it owns when it is ready.
    pub(crate) fn bus_name(self) -> Option<&'static str> {
        match self {
            Self::Settings => Some("org.xfce.Xfconf"),
            Self::Panel => Some("org.kde.StatusNotifierWatcher"),
            Self::Notifications => Some("org.freedesktop.Notifications"),
            Self::Keyring => Some("org.freedesktop.secrets"),
            Self::Display | Self::Bus | Self::Monitor | Self::WindowManager => None,
        }
    }
}

impl fmt::Display for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// How to start a service, once and again.
#[derive(Debug, Clone)]
pub(crate) struct Recipe {
    pub(crate) program: PathBuf,
    pub(crate) arguments: Vec<String>,
    /// What it reads from its standard input.
    pub(crate) input: Option<&'static str>,
    /// Where its standard output goes, if not into the log.
    pub(crate) output: Option<PathBuf>,
    pub(crate) log: PathBuf,
}

/// A service that was started.
#[derive(Debug)]
pub(crate) struct Running {
    pub(crate) recipe: Recipe,
    child: Child,
}

impl Running {
    /// Starts it in a process group of its own with exactly this environment.
    pub(crate) fn start(recipe: Recipe, mut command: Command) -> Result<Self, DesktopError> {
        let failed = |source| DesktopError::Start { program: recipe.program.display().to_string(), source };
        command.args(&recipe.arguments).process_group(0);
        command.stdin(if recipe.input.is_some() { Stdio::piped() } else { Stdio::null() });
        let log = append(&recipe.log)?;
        let output = match &recipe.output {
            Some(path) => append(path)?,
            None => log.try_clone().map_err(failed)?,
        };
        command.stdout(output).stderr(log);
        let mut child = command.spawn().map_err(failed)?;
        if let (Some(input), Some(mut pipe)) = (recipe.input, child.stdin.take()) {
            pipe.write_all(input.as_bytes()).map_err(failed)?;
        }
        Ok(Self { recipe, child })
    }

    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }

    /// An error with its log if it has ended.
    pub(crate) fn alive(&mut self) -> Result<(), DesktopError> {
        match self.child.try_wait() {
            Ok(None) => Ok(()),
            Ok(Some(status)) => Err(self.ended(status)),
            Err(source) => {
                Err(DesktopError::Start { program: self.recipe.program.display().to_string(), source })
            }
        }
    }

    fn ended(&self, status: ExitStatus) -> DesktopError {
        let log = fs::read_to_string(&self.recipe.log).unwrap_or_default();
        DesktopError::Failed {
            command: self.recipe.program.display().to_string(),
            output: format!("{status}: {log}"),
        }
    }

    /// Ends it and its process group at once, and takes it off the process table.
    pub(crate) fn kill(&mut self) -> Result<(), DesktopError> {
        let failed = |source| DesktopError::Start { program: "sh".to_owned(), source };
        // The standard library ends one process only; the shell's kill ends the group, if there is still one.
        let group = format!("kill -s KILL -- -{}", self.child.id());
        Command::new("sh").args(["-c", &group]).stderr(Stdio::null()).status().map_err(failed)?;
        self.reap();
        Ok(())
    }

    /// Ends it, if nobody has, and takes it off the process table.
    pub(crate) fn reap(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn append(path: &Path) -> Result<File, DesktopError> {
    let opened = File::options().create(true).append(true).open(path);
    opened.map_err(|source| DesktopError::File { path: path.to_owned(), source })
}
