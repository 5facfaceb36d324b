//! Which notifications toast, stay silent or are muted.

mod decision;
mod exception;
mod preview;

pub use decision::Decision;
pub use exception::Exception;
pub use preview::{LastDays, PREVIEW_DAYS};

use crate::{Draft, NotificationType, Severity};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a rule does with a type.
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Show {
    /// It toasts, from the rule's severity on.
    Toast,
    /// It counts as unread, and makes no toast.
    Silent,
    /// It goes to the history only, as read.
    Mute,
}

impl Show {
    /// The name used in configuration and in the window.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Toast => "toast",
            Self::Silent => "silent",
            Self::Mute => "mute",
        }
    }
}

/// The rule of one type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// What is done.
    pub show: Show,
    /// The mildest severity that toasts.
    pub min_severity: Severity,
    /// Whether the toast sounds.
    pub sound: bool,
}

/// The mildest severity that toasts where the user said nothing.
pub const DEFAULT_MIN_SEVERITY: Severity = Severity::Warning;

/// What the user said about a type; what is not said comes from the type table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct RuleChoice {
    /// What is done.
    pub show: Option<Show>,
    /// The mildest severity that toasts.
    pub min_severity: Option<Severity>,
    /// Whether the toast sounds.
    pub sound: Option<bool>,
}

/// The rules of all types, and the exceptions to them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rules {
    choices: BTreeMap<NotificationType, RuleChoice>,
    exceptions: Vec<Exception>,
}

/// What the rules say of one notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict<'a> {
    /// The rule that holds for it.
    pub rule: Rule,
    /// The exception that changed it, where one did.
    pub exception: Option<&'a Exception>,
}

impl Rules {
    /// From what the user said. Of several exceptions that apply the first decides.
    #[must_use]
    pub fn new(choices: BTreeMap<NotificationType, RuleChoice>, exceptions: Vec<Exception>) -> Self {
        Self { choices, exceptions }
    }

    /// The rule of a type, exceptions aside.
    #[must_use]
    pub fn of(&self, kind: NotificationType) -> Rule {
        let choice = self.choices.get(&kind).copied().unwrap_or_default();
        Rule {
            show: choice.show.unwrap_or(kind.entry().show),
            min_severity: choice.min_severity.unwrap_or(DEFAULT_MIN_SEVERITY),
            sound: choice.sound.unwrap_or(true),
        }
    }

    /// What holds for a notification at this time: the first exception that applies, else its type's rule.
    #[must_use]
    pub fn verdict(&self, draft: &Draft, now: Timestamp) -> Verdict<'_> {
        let rule = self.of(draft.kind);
        match self.exceptions.iter().find(|exception| exception.applies(draft, now)) {
            Some(exception) => Verdict { rule: exception.over(rule), exception: Some(exception) },
            None => Verdict { rule, exception: None },
        }
    }

    /// Whether a notification goes to the history only.
    #[must_use]
    pub fn is_muted(&self, draft: &Draft, now: Timestamp) -> bool {
        self.verdict(draft, now).rule.show == Show::Mute
    }

    /// Whether a notification that arrives at this time toasts as far as the rules go.
    #[must_use]
    pub fn would_toast(&self, draft: &Draft, now: Timestamp) -> bool {
        let Rule { show, min_severity, .. } = self.verdict(draft, now).rule;
        show == Show::Toast && draft.severity >= min_severity
    }
}

#[cfg(test)]
mod tests;
