//! Why nothing can be stored at the moment. The history itself cannot keep that, so whoever watches has to ask.

use super::{History, HistoryError};
use rusqlite::ErrorCode;
use tokio::sync::watch;

/// What keeps everything from being stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WriteTrouble {
    /// There is no room.
    Full,
    /// The file or its folder may not be written to.
    Refused,
    /// Another program does not let go of the file.
    Busy,
    /// The disk reports errors.
    Failing,
}

impl WriteTrouble {
    /// What an error says of it; `None` where it is another fault.
    #[must_use]
    pub fn of(error: &HistoryError) -> Option<Self> {
        let code = error.code()?;
        let of = |codes: &[ErrorCode]| codes.contains(&code);
        // Anything else is a fault of ours, and not of the file.
        if of(&[ErrorCode::DiskFull]) {
            Some(Self::Full)
        } else if of(&[ErrorCode::ReadOnly, ErrorCode::CannotOpen, ErrorCode::PermissionDenied]) {
            Some(Self::Refused)
        } else if of(&[ErrorCode::DatabaseBusy, ErrorCode::DatabaseLocked]) {
            Some(Self::Busy)
        } else if of(&[ErrorCode::SystemIoFailure]) {
            Some(Self::Failing)
        } else {
            None
        }
    }

    /// Its name, for whoever helps.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Refused => "refused",
            Self::Busy => "busy",
            Self::Failing => "failing",
        }
    }

    /// The one of this name; a name that only a newer program knows is some trouble with the file all the same.
    #[must_use]
    pub fn of_slug(slug: &str) -> Self {
        [Self::Full, Self::Refused, Self::Busy]
            .into_iter()
            .find(|trouble| trouble.slug() == slug)
            .unwrap_or(Self::Failing)
    }

    /// The message that says what is wrong and what helps.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Full => "cannot-store-full",
            Self::Refused => "cannot-store-refused",
            Self::Busy => "cannot-store-busy",
            Self::Failing => "cannot-store-failing",
        }
    }
}

impl History {
    /// What keeps everything from being stored, until something was stored again.
    #[must_use]
    pub fn write_trouble(&self) -> watch::Receiver<Option<WriteTrouble>> {
        self.writes.subscribe()
    }

    /// Takes in how a write ended.
    pub(super) fn wrote<T>(&self, ended: &Result<T, HistoryError>) {
        let trouble = match ended {
            Ok(_) => None,
            Err(error) => match WriteTrouble::of(error) {
                Some(trouble) => Some(trouble),
                None => return,
            },
        };
        self.writes.send_if_modified(|before| std::mem::replace(before, trouble) != trouble);
    }
}
