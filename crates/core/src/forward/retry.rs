//! When it is tried again, and from when on it is trouble that is told.

use crate::poller::ConnectionState;
use jiff::{SignedDuration, Timestamp};

/// The first wait; it doubles with each further try …
const FIRST: SignedDuration = SignedDuration::from_secs(1);
/// … up to this.
const LONGEST: SignedDuration = SignedDuration::from_mins(15);
/// A place that asks for a longer wait is asked sooner than it wishes.
const LONGEST_ASKED: SignedDuration = SignedDuration::from_hours(1);
/// Silence of this length is trouble, as it is with connections.
const SILENCE: SignedDuration = SignedDuration::from_mins(15);
/// What is refused is trouble at once; but once may be chance.
const REFUSALS: u32 = 2;

/// A message that a place does not take is sent so often; then the next has its turn.
pub const TRIES_OF_ONE: u32 = 3;

/// How long to wait after so many tries that failed. `asked` is what the place asked for, `chance` a number from 0 to 1.
#[must_use]
pub fn pause(tries: u32, asked: Option<SignedDuration>, chance: f64) -> SignedDuration {
    let doubled = FIRST.checked_mul(1_i32.checked_shl(tries.saturating_sub(1).min(20)).unwrap_or(i32::MAX));
    let whole = doubled.unwrap_or(LONGEST).min(LONGEST);
    // Between a half and the whole, so that many do not come back at the same moment.
    let spread = whole.as_secs_f64() * (0.5 + 0.5 * chance.clamp(0.0, 1.0));
    let own = SignedDuration::try_from_secs_f64(spread).unwrap_or(whole);
    asked.map_or(own, |asked| asked.min(LONGEST_ASKED).max(own))
}

/// Whether it is time to tell that nothing gets through.
#[must_use]
pub fn is_trouble(state: ConnectionState, tries: u32, failing_since: Timestamp, now: Timestamp) -> bool {
    match state {
        ConnectionState::Ok => false,
        ConnectionState::NeedsSignIn | ConnectionState::BadResponse => tries >= REFUSALS,
        ConnectionState::RateLimited | ConnectionState::QuotaReached | ConnectionState::Unreachable => {
            now.duration_since(failing_since) >= SILENCE
        }
    }
}
