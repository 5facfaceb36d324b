//! The one place that reads the clock and the system's zone.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::sync::Arc;

/// The time now.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "this is the one place")]
pub fn now() -> Timestamp {
    Timestamp::now()
}

/// Where a source takes the time from; tests bring their own.
#[derive(Clone)]
pub struct Now(Arc<dyn Fn() -> Timestamp + Send + Sync>);

impl Now {
    /// The computer's clock.
    #[must_use]
    pub fn system() -> Self {
        Self::of(now)
    }

    /// Another one.
    #[must_use]
    pub fn of(time: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        Self(Arc::new(time))
    }

    /// The time now.
    #[must_use]
    pub fn get(&self) -> Timestamp {
        (self.0)()
    }
}

impl std::fmt::Debug for Now {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Now")
    }
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
