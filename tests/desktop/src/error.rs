//! What can go wrong with a virtual desktop.

use std::{fmt, io, path::PathBuf, time::Duration};

/// Why the desktop did not do what was asked.
#[derive(Debug)]
#[non_exhaustive]
pub enum DesktopError {
    /// A program of the desktop could not be started; [`crate::missing_packages`] may know why.
    Start {
        /// The program.
        program: String,
        /// What the system says.
        source: io::Error,
    },
    /// A program of the desktop ended at once, or a command failed.
    Failed {
        /// The program and what it was asked.
        command: String,
        /// What it said.
        output: String,
    },
    /// Something did not come within its bound.
    Timeout {
        /// What was waited for.
        what: String,
        /// How long.
        bound: Duration,
    },
    /// A file of the desktop could not be written or read.
    File {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// An answer was not understood.
    Answer {
        /// What was asked for.
        what: String,
        /// What came.
        answer: String,
    },
    /// What was asked for is not there: a tray item without a menu, a toast that is gone.
    Absent(String),
}

impl fmt::Display for DesktopError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start { program, .. } => {
                write!(
                    f,
                    "cannot start {program}; `virtual-desktop missing` lists the packages not installed"
                )
            }
            Self::Failed { command, output } => write!(f, "{command} failed: {}", output.trim()),
            Self::Timeout { what, bound } => write!(f, "no {what} within {} s", bound.as_secs_f32()),
            Self::File { path, .. } => write!(f, "cannot use {}", path.display()),
            Self::Answer { what, answer } => write!(f, "not understood as {what}: {answer}"),
            Self::Absent(what) => write!(f, "there is no {what}"),
        }
    }
}

impl std::error::Error for DesktopError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Start { source, .. } | Self::File { source, .. } => Some(source),
            Self::Failed { .. } | Self::Timeout { .. } | Self::Answer { .. } | Self::Absent(_) => None,
        }
    }
}
