//! Everything that can happen to the resident program: one closed list, one queue.

use crate::toasts::Slot;
use campanile_core::toasting::ToastButton;
use campanile_engine::bell::{Incoming, WindowPlace};

/// Something happened.
#[derive(Debug)]
pub(crate) enum Event {
    /// The history changed, or how a connection is.
    Changed,
    /// Somebody rang.
    Rang(Incoming),
    /// The tray was used.
    Tray(TrayAction),
    /// A toast was used.
    Toast(ToastUse),
    /// The session bus has gone, and the tray item with it.
    #[cfg(target_os = "linux")]
    BusGone,
    /// The history is damaged.
    Damaged,
    /// Nobody shows the tray item, and the user was told: the window is the way in.
    NoTray,
}

/// What a user did with a toast.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ToastUse {
    /// What was clicked.
    pub(crate) used: Used,
    /// Which toast it was.
    pub(crate) slot: Slot,
    /// The notification it was about; `None` opens the list.
    pub(crate) open: Option<String>,
    /// What the desktop gave for raising a window: the user's click.
    pub(crate) token: Option<String>,
}

/// What was clicked on a toast.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Used {
    /// The toast itself.
    #[cfg_attr(
        all(not(test), windows),
        expect(dead_code, reason = "on Windows the click on a toast is a link, which the window follows")
    )]
    Click,
    /// One of its buttons.
    Button(ToastButton),
}

/// What can be done from the tray.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum TrayAction {
    /// Open the window.
    Open {
        /// What it shows then.
        at: WindowPlace,
        /// What the panel gave for raising a window.
        token: Option<String>,
    },
    /// Read all connections now.
    CheckNow,
    /// Hold toasts back.
    Pause(PauseChoice),
    /// Let them come again.
    Resume,
    /// End.
    Quit,
    /// A panel came or went.
    Host(bool),
}

/// For how long toasts are held back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PauseChoice {
    /// For an hour.
    Hour,
    /// Until tomorrow at eight.
    Tomorrow,
    /// Until the user resumes.
    Open,
}
