//! The one place that reads the clock and the system's zone.

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// The time now.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "this is the one place")]
pub fn now() -> Timestamp {
    Timestamp::now()
}

/// The user's time zone.
#[must_use]
pub fn zone() -> TimeZone {
    TimeZone::system()
}

/// A number from 0 to 1 that differs from desktop to desktop: it spreads retries, nothing else hangs on it.
#[must_use]
pub fn jitter() -> f64 {
    f64::from(now().subsec_nanosecond() % 1000) / 1000.0
}
