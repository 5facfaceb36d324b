//! The quota day: Marketo's API quota resets at midnight US Central.
//!
//! Marketo writes "12:00 AM CST" (<https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/rest-api>)
//! and "midnight Central Time"; what happens while daylight saving is in force is not documented. Campanile takes the
//! zone America/Chicago and says "about".

use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// The zone whose midnight resets the quota; UTC-6 without daylight saving where the system has no time zones.
#[must_use]
pub fn quota_zone() -> TimeZone {
    TimeZone::get("America/Chicago").unwrap_or_else(|_| TimeZone::fixed(jiff::tz::offset(-6)))
}

/// The quota day that a time belongs to.
#[must_use]
pub fn quota_day(at: Timestamp) -> Date {
    quota_zone().to_datetime(at).date()
}

/// When the quota of that time's day resets.
#[must_use]
pub fn quota_reset(at: Timestamp) -> Timestamp {
    let zone = quota_zone();
    let next = quota_day(at).tomorrow().unwrap_or(Date::MAX);
    next.to_datetime(jiff::civil::Time::midnight())
        .to_zoned_datetime(zone)
        .map_or(at, |zoned| zoned.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_ends_at_midnight_in_chicago_in_winter_and_in_summer() {
        for (at, day, reset) in [
            ("2026-11-23T14:05:11Z", "2026-11-23", "2026-11-24T06:00:00Z"),
            ("2026-11-23T05:59:59Z", "2026-11-22", "2026-11-23T06:00:00Z"),
            ("2026-07-01T12:00:00Z", "2026-07-01", "2026-07-02T05:00:00Z"),
            // The days on which the clocks change have 23 and 25 hours.
            ("2026-03-08T12:00:00Z", "2026-03-08", "2026-03-09T05:00:00Z"),
            ("2026-11-01T12:00:00Z", "2026-11-01", "2026-11-02T06:00:00Z"),
        ] {
            let at: Timestamp = at.parse().unwrap();
            assert_eq!(quota_day(at).to_string(), day);
            assert_eq!(quota_reset(at).to_string(), reset);
        }
    }
}
