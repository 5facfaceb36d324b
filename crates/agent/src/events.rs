//! Everything that can happen to the resident program: one closed list, one queue.

use campanile_engine::bell::Incoming;

/// Something happened.
#[derive(Debug)]
pub(crate) enum Event {
    /// The history changed, or how a connection is.
    Changed,
    /// Somebody rang.
    Rang(Incoming),
    /// The tray was used.
    Tray(TrayAction),
    /// A toast was clicked.
    Clicked {
        /// The notification it was about; `None` opens the list.
        id: Option<String>,
    },
}

/// What can be done from the tray.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum TrayAction {
    /// Open the window.
    Open {
        /// At this notification.
        id: Option<String>,
        /// What the panel gave for raising a window.
        token: Option<String>,
    },
    /// Read all connections now.
    CheckNow,
    /// End.
    Quit,
    /// A panel came or went.
    Host(bool),
}
