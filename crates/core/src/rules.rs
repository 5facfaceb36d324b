//! Which notifications toast, stay silent or are muted.

use crate::{Arrival, Notification, NotificationType, Severity};
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

/// The rules of all types.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rules(BTreeMap<NotificationType, RuleChoice>);

impl Rules {
    /// From what the user said.
    #[must_use]
    pub fn new(choices: BTreeMap<NotificationType, RuleChoice>) -> Self {
        Self(choices)
    }

    /// The rule of a type.
    #[must_use]
    pub fn of(&self, kind: NotificationType) -> Rule {
        let choice = self.0.get(&kind).copied().unwrap_or_default();
        Rule {
            show: choice.show.unwrap_or(kind.entry().show),
            min_severity: choice.min_severity.unwrap_or(DEFAULT_MIN_SEVERITY),
            sound: choice.sound.unwrap_or(true),
        }
    }

    /// Whether the type goes to the history only.
    #[must_use]
    pub fn is_muted(&self, kind: NotificationType) -> bool {
        self.of(kind).show == Show::Mute
    }

    /// What is done with a notification, and why.
    #[must_use]
    pub fn decide(&self, notification: &Notification) -> Decision {
        let rule = self.of(notification.draft.kind);
        match rule.show {
            _ if notification.arrival == Arrival::Backfill => Decision::Backfill,
            Show::Mute => Decision::Muted,
            Show::Silent => Decision::Silent,
            Show::Toast if notification.draft.severity < rule.min_severity => Decision::TooMild,
            // Read elsewhere in the meantime: there is nothing left to say.
            Show::Toast if notification.read_at.is_some() => Decision::AlreadyRead,
            Show::Toast => Decision::Toast,
        }
    }
}

/// What is done with a notification.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// It toasts.
    Toast,
    /// It was there before Campanile came.
    Backfill,
    /// Its type is silent.
    Silent,
    /// Its type is muted.
    Muted,
    /// It is milder than its rule asks.
    TooMild,
    /// It was read before it could toast.
    AlreadyRead,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::finish;
    use crate::types::WarnAt;
    use crate::{Facts, facts::names};
    use jiff::Timestamp;

    fn notification(kind: NotificationType, facts: Facts) -> Notification {
        let draft = finish(
            "1".into(),
            String::new(),
            kind,
            String::new(),
            Timestamp::UNIX_EPOCH,
            facts,
            "",
            WarnAt::default(),
        );
        Notification {
            id: "1".into(),
            seq: 1,
            connection: "prod".into(),
            draft,
            received_at: Timestamp::UNIX_EPOCH,
            arrival: Arrival::Live,
            read_at: None,
            archived_at: None,
        }
    }

    #[test]
    fn the_table_decides_until_the_user_does() {
        let failure = notification(NotificationType::CampaignFailure, Facts::default());
        assert_eq!(Rules::default().decide(&failure), Decision::Toast);
        let engagement = notification(NotificationType::Engagement, Facts::default());
        assert_eq!(Rules::default().decide(&engagement), Decision::Silent);
        // A person's abort is an info: below the default minimum.
        let abort = notification(
            NotificationType::CampaignAbort,
            Facts::default().with(names::USER, "a@example.com"),
        );
        assert_eq!(Rules::default().decide(&abort), Decision::TooMild);

        let choice = |show, min_severity| RuleChoice { show, min_severity, sound: None };
        let rules = Rules::new(BTreeMap::from([
            (NotificationType::CampaignFailure, choice(Some(Show::Mute), None)),
            (NotificationType::CampaignAbort, choice(None, Some(Severity::Info))),
        ]));
        assert_eq!(rules.decide(&failure), Decision::Muted);
        assert_eq!(rules.decide(&abort), Decision::Toast);
    }

    #[test]
    fn backlog_and_read_ones_never_toast() {
        let mut failure = notification(NotificationType::CampaignFailure, Facts::default());
        failure.read_at = Some(Timestamp::UNIX_EPOCH);
        assert_eq!(Rules::default().decide(&failure), Decision::AlreadyRead);
        failure.arrival = Arrival::Backfill;
        assert_eq!(Rules::default().decide(&failure), Decision::Backfill);
    }
}
