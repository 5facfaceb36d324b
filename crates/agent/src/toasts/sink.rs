//! What a desktop has to be able to do for toasts.

use crate::events::Event;
use campanile_core::Severity;
use tokio::sync::mpsc;

/// A toast in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ToastText {
    /// The place it keeps: a toast of the same place is replaced; `None` is a toast of its own.
    pub(crate) slot: Option<&'static str>,
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
}

/// Why the desktop did not take a toast.
#[derive(Debug, thiserror::Error)]
#[error("the desktop takes no toasts: {0}")]
pub(crate) struct ToastError(pub(crate) String);

/// Shows toasts on one kind of desktop.
pub(crate) trait ToastSink {
    /// Shows one; when this returns, the desktop has it. A click sends [`Event::Clicked`].
    async fn show(&mut self, text: &ToastText, events: &mpsc::Sender<Event>) -> Result<(), ToastError>;
}
