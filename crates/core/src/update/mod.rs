//! Whether a newer Campanile is there: what a feed of releases says, whether that is news, when it is asked again, and
//! how what is wrong with it is said.
//!
//! Nobody but the engine decides whether a feed is to be believed: it reads none before its signature held.

mod feed;

pub use feed::{LARGEST, NotAFeed, Release, read_feed};

use crate::reason::Reason;
use crate::words::{Phrase, Voice};
use jiff::{SignedDuration, Timestamp};
use semver::Version;
use serde::{Deserialize, Serialize};

/// Between two questions …
const EVERY: SignedDuration = SignedDuration::from_hours(24);
/// … and after one that brought nothing.
const AFTER_A_FAULT: SignedDuration = SignedDuration::from_hours(4);
/// A department that begins at nine does not ask at the same moment every day.
const SPREAD: SignedDuration = SignedDuration::from_hours(2);

/// Why a feed could not be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fault", content = "about", rename_all = "kebab-case")]
pub enum Fault {
    /// It or its signature was not to be had.
    Unreachable(Reason),
    /// There is no signature beside it, or what is there is none.
    Unsigned,
    /// It is signed with another key than the one that is configured.
    OtherKey,
    /// The signature is one of another text.
    Signature,
    /// It is signed, and what stands under this key is not of the form that is read.
    Form(String),
}

impl From<NotAFeed> for Fault {
    fn from(NotAFeed(key): NotAFeed) -> Self {
        Self::Form(key.to_owned())
    }
}

impl Fault {
    /// Whether what an earlier answer said still holds: where no answer came, and not where one came that nobody should
    /// believe.
    #[must_use]
    pub const fn leaves_what_was_known(&self) -> bool {
        match self {
            Self::Unreachable(_) => true,
            Self::Unsigned | Self::OtherKey | Self::Signature | Self::Form(_) => false,
        }
    }

    /// The sentence for the user.
    #[must_use]
    pub fn phrase(&self, voice: &Voice) -> Phrase {
        match self {
            Self::Unreachable(reason) => {
                Phrase::new("update-fault-unreachable").text("reason", voice.say(&reason.phrase()))
            }
            Self::Unsigned => Phrase::new("update-fault-unsigned"),
            Self::OtherKey => Phrase::new("update-fault-other-key"),
            Self::Signature => Phrase::new("update-fault-signature"),
            Self::Form(key) => Phrase::new("update-fault-form").text("key", key),
        }
    }
}

/// Whether a release is news for the program that runs: newer, for its system, and not an early one of a version that is
/// not finished, unless an early one runs.
#[must_use]
pub fn is_news(release: &Release, running: &Version, system: &str) -> bool {
    // What was built how is no difference.
    let is_newer = release.version.cmp_precedence(running).is_gt();
    let is_early = !release.version.pre.is_empty() && running.pre.is_empty();
    is_newer && !is_early && release.is_for(system)
}

/// When a feed is asked again. `jitter`, from 0 to 1, spreads many desktops.
#[must_use]
pub fn next_question(now: Timestamp, failed: bool, jitter: f64) -> Timestamp {
    let spread = SPREAD.as_secs_f64() * jitter.clamp(0.0, 1.0);
    let wait = if failed { AFTER_A_FAULT } else { EVERY };
    let wait = wait + SignedDuration::from_secs_f64(spread);
    now.checked_add(wait).unwrap_or(Timestamp::MAX)
}

/// Whether it is time to ask: what was asked when, and when next. A clock that was set back does not keep anybody from
/// asking for years.
#[must_use]
pub fn is_due(now: Timestamp, asked: Timestamp, next: Timestamp) -> bool {
    now >= next || now < asked
}

#[cfg(test)]
mod tests;
