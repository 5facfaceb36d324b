//! The overview's stretches of time and comparisons, and when the digest of a week is due.

use crate::words::Phrase;
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};

/// The digest of a week comes at this hour of Monday at the earliest.
const HOUR: i8 = 8;

/// So many days with today, and as many before them, in the user's zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub first: Date,
    /// Today.
    pub last: Date,
    /// When the days before begin.
    pub before: Timestamp,
    /// When they end and the first day begins.
    pub from: Timestamp,
    /// When today ends.
    pub until: Timestamp,
}

impl Period {
    /// The last days, with today.
    #[must_use]
    pub fn last(days: i32, now: Timestamp, zone: &TimeZone) -> Self {
        let last = zone.to_datetime(now).date();
        let back = |days: i32| last.checked_sub(days.days()).unwrap_or(Date::MIN);
        let begin = |day: Date| zone.to_timestamp(day.to_datetime(Time::midnight())).unwrap_or(now);
        let first = back(days - 1);
        Self {
            first,
            last,
            before: begin(back(2 * days - 1)),
            from: begin(first),
            until: begin(last.tomorrow().unwrap_or(Date::MAX)),
        }
    }

    /// Whether a history that begins then knows the days before. One that begins later would make of every notification
    /// one more than before.
    #[must_use]
    pub fn is_compared(&self, begins: Option<Timestamp>) -> bool {
        begins.is_some_and(|begins| begins < self.before + SignedDuration::from_hours(24))
    }
}

/// How much more or less it is than before, in words, where that is known.
#[must_use]
pub fn change(now: i64, before: Option<i64>) -> Option<Phrase> {
    before.map(|before| match now - before {
        0 => Phrase::new("summary-as-many"),
        less if less < 0 => Phrase::new("summary-fewer").count("count", -less),
        more => Phrase::new("summary-more").count("count", more),
    })
}

/// What the digest of a week tells.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Week {
    /// How often campaigns failed in the last seven days.
    pub failures: i64,
    /// And in the seven days before, where the history goes back so far.
    pub before: Option<i64>,
    /// The highest share of a day's API quota that was used, in percent, where that is known.
    pub peak: Option<f64>,
}

impl Week {
    /// It in a sentence.
    #[must_use]
    pub fn phrases(&self) -> (Phrase, Phrase) {
        let title = Phrase::new("toast-weekly-title").count("count", self.failures);
        let body = match self.before.map(|before| self.failures - before) {
            None => Phrase::new("toast-weekly-alone"),
            Some(0) => Phrase::new("toast-weekly-same"),
            Some(less) if less < 0 => Phrase::new("toast-weekly-fewer").count("count", -less),
            Some(more) => Phrase::new("toast-weekly-more").count("count", more),
        };
        (title, body)
    }
}

/// The Monday whose digest is due at this time, and when the next one will be: from its eighth hour on, a week's digest is
/// due until the next one is, so that whoever starts the computer on Tuesday hears of it then.
#[must_use]
pub fn digest_due(now: Timestamp, zone: &TimeZone) -> (Date, Timestamp) {
    let today = zone.to_datetime(now).date();
    let since_monday = i32::from(today.weekday().since(Weekday::Monday));
    let back = |days: i32| today.checked_sub(days.days()).unwrap_or(Date::MIN);
    let begin = |monday: Date| zone.to_timestamp(monday.at(HOUR, 0, 0, 0)).unwrap_or(now);
    let this = back(since_monday);
    let monday = if begin(this) <= now { this } else { back(since_monday + 7) };
    let next = monday.checked_add(7.days()).unwrap_or(Date::MAX);
    (monday, begin(next))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Language, Voice};
    use proptest::prelude::*;

    fn paris() -> TimeZone {
        TimeZone::get("Europe/Paris").unwrap()
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn days_are_the_users_also_when_clocks_change() {
        let period = Period::last(7, at("2026-11-23T23:30:00Z"), &paris());
        assert_eq!((period.first, period.last), (Date::constant(2026, 11, 18), Date::constant(2026, 11, 24)));
        assert_eq!(period.from, at("2026-11-17T23:00:00Z"));
        assert_eq!(period.until, at("2026-11-24T23:00:00Z"));
        assert_eq!(period.before, at("2026-11-10T23:00:00Z"));
        // In summer the days before began an hour earlier.
        let period = Period::last(30, at("2026-11-23T12:00:00Z"), &paris());
        assert_eq!((period.before, period.from), (at("2026-09-24T22:00:00Z"), at("2026-10-24T22:00:00Z")));
    }

    #[test]
    fn a_change_is_said_as_more_fewer_or_as_many() {
        let voice = Voice::new(Language::En, TimeZone::UTC);
        for (now, before, said) in [
            (4, 6, "2 fewer"),
            (6, 4, "2 more"),
            (3, 3, "unchanged"),
            (0, 1, "1 fewer"),
            (1500, 0, "1,500 more"),
        ] {
            assert_eq!(voice.say(&change(now, Some(before)).unwrap()), said);
        }
        assert!(change(4, None).is_none());
    }

    #[test]
    fn only_a_history_that_goes_back_so_far_is_compared_with() {
        let period = Period::last(7, at("2026-11-23T23:30:00Z"), &paris());
        for (begins, compared) in [
            (Some("2026-11-10T00:00:00Z"), true),
            (Some("2026-11-11T22:59:59Z"), true),
            (Some("2026-11-11T23:00:00Z"), false),
            (Some("2026-11-20T00:00:00Z"), false),
            (None, false),
        ] {
            assert_eq!(period.is_compared(begins.map(at)), compared, "{begins:?}");
        }
    }

    #[test]
    fn a_week_is_told_from_monday_morning_until_the_next() {
        // 2026-11-23 is a Monday; eight in Paris is seven in UTC.
        for (now, monday, next) in [
            ("2026-11-23T06:59:59Z", "2026-11-16", "2026-11-23T07:00:00Z"),
            ("2026-11-23T07:00:00Z", "2026-11-23", "2026-11-30T07:00:00Z"),
            ("2026-11-29T22:59:00Z", "2026-11-23", "2026-11-30T07:00:00Z"),
            ("2026-10-22T12:00:00Z", "2026-10-19", "2026-10-26T07:00:00Z"),
        ] {
            let (due, then) = digest_due(at(now), &paris());
            assert_eq!((due.to_string().as_str(), then), (monday, at(next)), "{now}");
        }
    }

    proptest! {
        #[test]
        fn every_moment_belongs_to_exactly_one_week(second in 1_600_000_000_i64..2_000_000_000) {
            let now = Timestamp::from_second(second).unwrap();
            let (monday, next) = digest_due(now, &paris());
            prop_assert_eq!(monday.weekday(), Weekday::Monday);
            prop_assert!(now < next);
            let (following, _) = digest_due(next, &paris());
            prop_assert_eq!(following, monday.checked_add(7.days()).unwrap());
        }
    }
}
