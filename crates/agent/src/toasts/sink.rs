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
    /// The digest of a week; a click opens the overview.
    Week,
    /// A newer version; a click opens what the settings say of it.
    Update,
    /// A word of Campanile's own, by its name.
    Own(&'static str),
}

impl Slot {
    /// The incident it is about.
    pub(crate) fn incident(&self) -> Option<&str> {
        match self {
            Self::Incident(key) => Some(key),
            Self::Storm(_) | Self::Digest | Self::Backlog | Self::Week | Self::Update | Self::Own(_) => None,
        }
    }

    /// Its kind, and its name among its kind: 32 letters and digits, the same in every run. For desktops that know a
    /// toast by a name and not by a number.
    #[cfg(any(windows, target_os = "macos", test))]
    pub(super) fn name(&self) -> (&'static str, String) {
        let (kind, key) = match self {
            Self::Incident(key) => ("incident", key.as_str()),
            Self::Storm(instance) => ("storm", instance.as_str()),
            Self::Digest => ("digest", ""),
            Self::Backlog => ("backlog", ""),
            Self::Week => ("week", ""),
            Self::Update => ("update", ""),
            Self::Own(name) => ("own", *name),
        };
        (kind, campanile_core::notification::sha256_hex(key).chars().take(32).collect())
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_place_has_a_short_name_of_its_own() {
        let long = "campaign-failure/prod/".to_owned() + &"9".repeat(300);
        let places = [
            Slot::Incident(long),
            Slot::Incident("prod".into()),
            Slot::Storm("prod".into()),
            Slot::Storm(String::new()),
            Slot::Digest,
            Slot::Backlog,
            Slot::Week,
            Slot::Update,
            Slot::Own("test"),
            Slot::Own("no-tray"),
        ];
        let names: BTreeSet<_> = places.iter().map(Slot::name).collect();
        assert_eq!(names.len(), places.len());
        for (kind, name) in names {
            assert!(kind.len() + name.len() < 64, "{kind} {name}");
            assert!(name.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{name}");
        }
        assert_eq!(Slot::Digest.name(), Slot::Digest.name());
    }
}
