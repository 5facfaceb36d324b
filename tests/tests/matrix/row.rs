//! One row of the matrix, and what is checked of every row.

use campanile_core::poller::{ConnectionState, Outcome, Poller, Step};
use campanile_core::reason::{Cause, Reason};
use campanile_core::words::{Language, Voice};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// A fault and what follows from it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row {
    /// What happens, as the documentation says it.
    pub(crate) fault: &'static str,
    /// What is said of it.
    pub(crate) cause: Cause,
    /// The status in those words.
    pub(crate) status: Option<u16>,
    /// The state that follows.
    pub(crate) state: ConnectionState,
    /// After how many seconds it is tried again, at the first time.
    pub(crate) wait: i64,
}

/// The wait after a first failure …
pub(crate) const SOON: i64 = 2;
/// … and where the user has to do something.
pub(crate) const SIGN_IN: i64 = 300;

/// A fault with these words and this state.
pub(crate) const fn row(fault: &'static str, cause: Cause, state: ConnectionState) -> Row {
    let wait = if matches!(state, ConnectionState::NeedsSignIn) { SIGN_IN } else { SOON };
    Row { fault, cause, status: None, state, wait }
}

impl Row {
    /// With this status.
    pub(crate) const fn status(self, status: u16) -> Self {
        Self { status: Some(status), ..self }
    }

    /// With this wait.
    pub(crate) const fn wait(self, wait: i64) -> Self {
        Self { wait, ..self }
    }

    /// Compares with what came, and gives when it is tried again.
    #[track_caller]
    pub(crate) fn check(&self, outcome: Outcome, reason: Option<&Reason>, now: Timestamp) -> Timestamp {
        let reason = reason.unwrap_or_else(|| panic!("{}: nothing is said", self.fault));
        let seen = (reason.cause, reason.status, reason.state());
        assert_eq!(seen, (self.cause, self.status, self.state), "{}: {reason:?}", self.fault);
        let Outcome::Failed { state, .. } = outcome else { panic!("{}: {outcome:?}", self.fault) };
        assert_eq!(state, self.state, "{}", self.fault);
        let mut poller = Poller::new(SignedDuration::from_mins(1), now, now);
        // With the most jitter the wait is whole.
        poller.done(now, outcome, 1.0);
        let until = match poller.next(now) {
            Step::Fetch => now,
            Step::Wait { until } | Step::NeedsSignIn { until } => until,
        };
        assert_eq!(until.duration_since(now).as_secs(), self.wait, "{}", self.fault);
        assert!(!poller.is_in_trouble(now) || self.state == ConnectionState::NeedsSignIn, "{}", self.fault);
        is_said(reason, self.fault);
        until
    }

    /// As the documentation shows it.
    pub(crate) fn documented(&self, test: &str) -> String {
        let status = self.status.map(|status| status.to_string()).unwrap_or_default();
        let reason = Reason::at(self.cause, "HOST").with_detail("…");
        let reason = Reason { status: status.parse().ok(), ..reason };
        let said = VOICES[0].say(&reason.phrase());
        let Self { fault, state, wait, .. } = self;
        format!("| {fault} | `{}` | {wait} s | {said} | `{test}` |", state.slug())
    }
}

static VOICES: LazyLock<[Voice; 6]> =
    LazyLock::new(|| Language::ALL.map(|language| Voice::new(language, TimeZone::UTC)));

/// It is said in every language, in words of its own, and nothing of the server's is in it that is not ours to say.
#[track_caller]
fn is_said(reason: &Reason, fault: &str) {
    let mut words = BTreeSet::new();
    for voice in &*VOICES {
        let said = voice.say(&reason.phrase());
        assert!(said.chars().count() > 8 && !said.contains("reason-"), "{fault}: {said}");
        for secret in [SECRET, "eyJ", "Bearer", "marked-secret"] {
            assert!(!said.contains(secret) && !format!("{reason:?}").contains(secret), "{fault}: {said}");
        }
        words.insert(said);
    }
    assert_eq!(words.len(), Language::ALL.len(), "{fault}: {words:?}");
}

/// Stands in every body that a fault makes up: a token, a password, a person. Nothing of it may be said or stored.
pub(crate) const SECRET: &str = "marked-secret-7f3a";
