//! What was done with a notification, and why: stored with it and shown in its details.

use crate::quiet::Held;

/// What was done with a notification.
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    /// It toasted.
    Toast,
    /// It repeats what a toast told of, and updated that toast where it still stood.
    Repeat,
    /// It is part of a storm's summary.
    Summed,
    /// It was old news when it arrived, and is part of a digest.
    Digested,
    /// Held back: it arrived in quiet hours.
    QuietHours,
    /// Held back: toasts were paused.
    Paused,
    /// Held back: the system asked not to disturb.
    DoNotDisturb,
    /// Held back: its toast was begun twice, and each time nobody can say whether it was shown.
    Interrupted,
    /// Its incident is snoozed.
    Snoozed,
    /// Its rule says silent.
    Silent,
    /// Its rule says mute.
    Muted,
    /// It is milder than its rule asks.
    TooMild,
    /// It was read before it could toast.
    AlreadyRead,
    /// It was there before Campanile came.
    Backfill,
}

impl Decision {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::Toast,
        Self::Repeat,
        Self::Summed,
        Self::Digested,
        Self::QuietHours,
        Self::Paused,
        Self::DoNotDisturb,
        Self::Interrupted,
        Self::Snoozed,
        Self::Silent,
        Self::Muted,
        Self::TooMild,
        Self::AlreadyRead,
        Self::Backfill,
    ];

    /// The name used in the history and in message keys.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Toast => "toast",
            Self::Repeat => "repeat",
            Self::Summed => "summed",
            Self::Digested => "digested",
            Self::QuietHours => "quiet-hours",
            Self::Paused => "paused",
            Self::DoNotDisturb => "do-not-disturb",
            Self::Interrupted => "interrupted",
            Self::Snoozed => "snoozed",
            Self::Silent => "silent",
            Self::Muted => "muted",
            Self::TooMild => "too-mild",
            Self::AlreadyRead => "already-read",
            Self::Backfill => "backfill",
        }
    }

    /// The decision of that name, if there is one.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|decision| decision.slug() == slug)
    }

    /// Whether it is held back, so that a digest owes it.
    #[must_use]
    pub const fn is_held(self) -> bool {
        matches!(self, Self::QuietHours | Self::Paused | Self::DoNotDisturb | Self::Interrupted)
    }
}

impl From<Held> for Decision {
    fn from(held: Held) -> Self {
        match held {
            Held::QuietHours => Self::QuietHours,
            Held::Paused => Self::Paused,
            Held::DoNotDisturb => Self::DoNotDisturb,
        }
    }
}
