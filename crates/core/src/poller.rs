//! When a connection is read next, and how it is: the state machine of the poll loop.
//!
//! It knows no clock and does nothing: the loop asks [`Poller::next`], does that, and tells the [`Outcome`] to
//! [`Poller::done`]. Start, retry, "check now", the network coming back and waking from sleep are one thing:
//! [`Poller::poke`].

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// How a connection is, as everyone is told (`state` in the contracts).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConnectionState {
    /// It answers.
    Ok,
    /// It refuses the credentials, or there are none.
    NeedsSignIn,
    /// It asked to wait.
    RateLimited,
    /// The day's calls are spent.
    QuotaReached,
    /// It cannot be reached.
    Unreachable,
    /// It answers something that is not to be understood.
    BadResponse,
}

impl ConnectionState {
    /// All states.
    pub const ALL: [Self; 6] = [
        Self::Ok,
        Self::NeedsSignIn,
        Self::RateLimited,
        Self::QuotaReached,
        Self::Unreachable,
        Self::BadResponse,
    ];

    /// The name used in JSON and in the history.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::NeedsSignIn => "needs-sign-in",
            Self::RateLimited => "rate-limited",
            Self::QuotaReached => "quota-reached",
            Self::Unreachable => "unreachable",
            Self::BadResponse => "bad-response",
        }
    }

    /// The state of that name, if there is one.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.slug() == slug)
    }
}

/// What the loop has to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Read the next page now.
    Fetch,
    /// Wait until then, or until poked.
    Wait {
        /// When the next page is due.
        until: Timestamp,
    },
    /// The credentials have to be mended; until then it is tried now and then.
    NeedsSignIn {
        /// When it is tried again.
        until: Timestamp,
    },
}

/// What came of reading a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// A page was stored, and there may be more.
    More,
    /// All is read.
    CaughtUp {
        /// How long the server asked to wait.
        retry_after: Option<SignedDuration>,
    },
    /// The position had expired; the gap is stored, and reading goes on from the oldest.
    Expired,
    /// It did not work.
    Failed {
        /// Which state that is.
        state: ConnectionState,
        /// How long the server asked to wait.
        retry_after: Option<SignedDuration>,
    },
}

/// The first wait after a failure; it doubles with each further one.
const FIRST_BACKOFF: SignedDuration = SignedDuration::from_secs(2);
/// The longest wait after failures.
const LONGEST_BACKOFF: SignedDuration = SignedDuration::from_mins(5);
/// How often refused credentials are tried: they may have been mended elsewhere.
const SIGN_IN_RETRY: SignedDuration = SignedDuration::from_mins(5);
/// A server may not keep us waiting longer than this at a time.
const LONGEST_RETRY_AFTER: SignedDuration = SignedDuration::from_hours(1);
/// … except for the next day's calls; the longest quota day has 25 hours.
const LONGEST_QUOTA_WAIT: SignedDuration = SignedDuration::from_hours(25);
/// How often a position may expire in a row before that counts as a fault of the server.
const EXPIRIES_IN_A_ROW: u32 = 3;
/// Trouble: this long without success …
const SILENT_FOR: SignedDuration = SignedDuration::from_mins(15);
/// … and at least this many due polls missed.
const MISSED_POLLS: u32 = 3;

/// The state of one connection's loop.
#[derive(Debug, Clone)]
pub struct Poller {
    every: SignedDuration,
    due: Timestamp,
    /// No poke makes it earlier than this: the server asked for it.
    not_before: Timestamp,
    failures: u32,
    expiries: u32,
    state: Option<ConnectionState>,
    last_success: Timestamp,
    /// Silence before this is nobody's fault: the computer slept, had no network, or its clock was set.
    listening_since: Timestamp,
    /// How long the next look was put off, where the source has to spare its calls.
    stretch: SignedDuration,
}

impl Poller {
    /// A loop that is due at once. `last_success` is when the connection last answered, else when it was set up.
    #[must_use]
    pub fn new(every: SignedDuration, now: Timestamp, last_success: Timestamp) -> Self {
        Self {
            every,
            due: now,
            not_before: Timestamp::MIN,
            failures: 0,
            expiries: 0,
            state: None,
            last_success,
            listening_since: Timestamp::MIN,
            stretch: SignedDuration::ZERO,
        }
    }

    /// What to do at this time.
    #[must_use]
    pub fn next(&self, now: Timestamp) -> Step {
        // A clock set back must not keep a connection waiting longer than the longest wait there is.
        let longest = longest_wait(self.state).max(self.every).max(self.stretch);
        let due = self.due.min(later(now, longest));
        if due <= now {
            Step::Fetch
        } else if self.state == Some(ConnectionState::NeedsSignIn) {
            Step::NeedsSignIn { until: due }
        } else {
            Step::Wait { until: due }
        }
    }

    /// Makes it due now, but not before the time a server asked for.
    pub fn poke(&mut self, now: Timestamp) {
        self.due = self.due.min(now.max(self.not_before));
    }

    /// The computer woke, found its network or had its clock set: it is due now, and silence counts from now.
    pub fn resume(&mut self, now: Timestamp) {
        self.failures = 0;
        self.listening_since = now;
        self.poke(now);
    }

    /// Puts the next look off, because the source has to spare its calls. A poke makes it due all the same.
    pub fn stretch(&mut self, now: Timestamp, by: SignedDuration) {
        self.stretch = by;
        self.due = self.due.max(later(now, by));
    }

    /// Takes in what came of a page. `jitter`, from 0 to 1, spreads the retries of many desktops.
    pub fn done(&mut self, now: Timestamp, outcome: Outcome, jitter: f64) {
        self.stretch = SignedDuration::ZERO;
        match outcome {
            Outcome::More => {
                self.succeed(now);
                self.due = now;
            }
            Outcome::CaughtUp { retry_after } => {
                self.succeed(now);
                let asked = clamp(retry_after.unwrap_or_default());
                self.not_before = later(now, asked);
                self.due = later(now, self.every.max(asked));
            }
            Outcome::Expired => {
                self.expiries += 1;
                if self.expiries < EXPIRIES_IN_A_ROW {
                    self.due = now;
                } else {
                    self.fail(now, ConnectionState::BadResponse, None, jitter);
                }
            }
            Outcome::Failed { state, retry_after } => self.fail(now, state, retry_after, jitter),
        }
    }

    fn succeed(&mut self, now: Timestamp) {
        self.failures = 0;
        self.expiries = 0;
        self.not_before = Timestamp::MIN;
        self.state = Some(ConnectionState::Ok);
        self.last_success = now;
    }

    fn fail(
        &mut self,
        now: Timestamp,
        state: ConnectionState,
        retry_after: Option<SignedDuration>,
        jitter: f64,
    ) {
        self.failures += 1;
        self.state = Some(state);
        let asked = retry_after.map(|asked| asked.clamp(SignedDuration::ZERO, longest_wait(Some(state))));
        self.not_before = asked.map_or(Timestamp::MIN, |asked| later(now, asked));
        let wait = if state == ConnectionState::NeedsSignIn {
            SIGN_IN_RETRY
        } else {
            backoff(self.failures, jitter)
        };
        self.due = later(now, wait.max(asked.unwrap_or_default()));
    }

    /// How the connection is; `None` before the first answer.
    #[must_use]
    pub fn state(&self) -> Option<ConnectionState> {
        self.state
    }

    /// When it last answered.
    #[must_use]
    pub fn last_success(&self) -> Timestamp {
        self.last_success
    }

    /// Whether the user has to be told. Waiting as told is not trouble.
    #[must_use]
    pub fn is_in_trouble(&self, now: Timestamp) -> bool {
        match self.state {
            Some(ConnectionState::NeedsSignIn) => true,
            Some(ConnectionState::Unreachable | ConnectionState::BadResponse) => {
                let silent = now.duration_since(self.last_success.max(self.listening_since));
                silent >= SILENT_FOR
                    && silent >= self.every.saturating_mul(MISSED_POLLS as i32)
                    && self.failures >= MISSED_POLLS
            }
            None
            | Some(ConnectionState::Ok | ConnectionState::RateLimited | ConnectionState::QuotaReached) => {
                false
            }
        }
    }
}

/// The wait after this many failures in a row: doubled each time, with the upper half spread by jitter.
fn backoff(failures: u32, jitter: f64) -> SignedDuration {
    let doublings = failures.saturating_sub(1).min(16);
    let full = FIRST_BACKOFF.saturating_mul(1 << doublings).min(LONGEST_BACKOFF);
    let spread = full.as_secs_f64() * 0.5 * jitter.clamp(0.0, 1.0);
    SignedDuration::from_secs_f64(full.as_secs_f64() * 0.5 + spread)
}

fn clamp(asked: SignedDuration) -> SignedDuration {
    asked.clamp(SignedDuration::ZERO, LONGEST_RETRY_AFTER)
}

/// The longest that a connection in this state may have to wait.
fn longest_wait(state: Option<ConnectionState>) -> SignedDuration {
    if state == Some(ConnectionState::QuotaReached) { LONGEST_QUOTA_WAIT } else { LONGEST_RETRY_AFTER }
}

fn later(now: Timestamp, by: SignedDuration) -> Timestamp {
    now.checked_add(by).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests;
