//! What a desktop has to be able to do for toasts.

use campanile_core::Severity;
use campanile_core::toasting::ToastButton;

/// The place a toast keeps: another one of the same place replaces it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Slot {
    /// An incident's, by its key.
    Incident(String),
    /// The summary of an instance's storm.
    Storm(String),
    /// The digest after an absence.
    Digest,
    /// The first backlog.
    Backlog,
    /// A word of Campanile's own, by its name.
    Own(&'static str),
}

impl Slot {
    /// The incident it is about.
    pub(crate) fn incident(&self) -> Option<&str> {
        match self {
            Self::Incident(key) => Some(key),
            Self::Storm(_) | Self::Digest | Self::Backlog | Self::Own(_) => None,
        }
    }
}

/// A toast in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ToastText {
    /// The place it keeps.
    pub(crate) slot: Slot,
    /// The notification that a click opens; `None` opens the list.
    pub(crate) open: Option<String>,
    /// At most 40 characters and a name.
    pub(crate) title: String,
    /// At most 120 characters, plain.
    pub(crate) body: String,
    /// How bad it is.
    pub(crate) severity: Severity,
    /// Whether it may sound.
    pub(crate) sound: bool,
    /// What the click is called, for those who hear the screen.
    pub(crate) action: String,
    /// What can be done on it, with the words for it; shown where the desktop has buttons.
    pub(crate) buttons: Vec<(ToastButton, String)>,
    /// `false`: it only changes a toast of its place that still stands, and is nothing where none does.
    pub(crate) rings: bool,
}

/// Why the desktop did not take a toast.
#[derive(Debug, thiserror::Error)]
#[error("the desktop takes no toasts: {0}")]
pub(crate) struct ToastError(pub(crate) String);

/// Shows toasts on one kind of desktop. What the user does with one arrives as [`crate::events::Event::Toast`].
pub(crate) trait ToastSink {
    /// Finds the desktop where it is not known, so that its end and its return are heard.
    async fn reach(&mut self);

    /// Shows one; when this returns, the desktop has it.
    async fn show(&mut self, text: &ToastText) -> Result<(), ToastError>;

    /// Whether the user told the system not to disturb, as far as the system says.
    async fn do_not_disturb(&mut self) -> bool;

    /// Returns when the desktop may take toasts again that did not a moment ago.
    async fn came_back(&self);
}
