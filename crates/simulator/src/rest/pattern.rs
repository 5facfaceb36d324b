//! The calls of made-up integrations: what they have counted at any time, without anybody making a call.
//!
//! A working day has its morning, its noon and its evening, a weekend has little, and on the day of the start something
//! runs wild, so that whoever tries the demo sees a forecast that matters.

use super::marketo::quota_day;
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use serde_json::{Value, json};

/// Integrations with their share of the calls in a hundred.
const USERS: [(&str, u64); 3] = [
    ("event-platform@api.example.com", 56),
    ("bi-export@api.example.com", 29),
    ("webinar-sync@api.example.com", 15),
];
/// The calls in each hour of the day in Chicago, in thousands of the whole.
const HOURS: [u64; 24] =
    [14, 22, 30, 34, 30, 32, 40, 54, 62, 64, 62, 58, 54, 58, 62, 60, 54, 46, 38, 32, 28, 26, 22, 18];
const WORKING_DAY: u64 = 36_000;
const WEEKEND: u64 = 9_000;
/// More than most subscriptions have.
const WILD_DAY: u64 = 64_000;
/// So many days before the start are known.
const PAST_DAYS: i32 = 35;
/// The past is told in steps of this many minutes.
const STEP: u64 = 30;

/// When the made-up integrations began.
#[derive(Debug, Clone, Copy)]
pub struct Pattern {
    start: Timestamp,
}

impl Pattern {
    /// With a wild day that is the day of this time.
    #[must_use]
    pub const fn from(start: Timestamp) -> Self {
        Self { start }
    }

    /// What each integration has counted on a day until a time.
    pub(super) fn counted(self, day: Date, until: Timestamp) -> Vec<(&'static str, u64)> {
        let minutes = minutes_into(day, until);
        USERS
            .map(|(user, share)| (user, self.calls(day) * behind(minutes) / 1_000_000 * share / 100))
            .to_vec()
    }

    /// The calls of a whole day.
    fn calls(self, day: Date) -> u64 {
        if day == quota_day(self.start) {
            return WILD_DAY;
        }
        let usual = match day.weekday() {
            Weekday::Saturday | Weekday::Sunday => WEEKEND,
            Weekday::Monday | Weekday::Tuesday | Weekday::Wednesday | Weekday::Thursday | Weekday::Friday => {
                WORKING_DAY
            }
        };
        // No two days are alike: up to 8 % more or less.
        let turn = u64::from(day.day_of_year().unsigned_abs()) * 2_654_435_761 % 17;
        usual * (92 + turn) / 100
    }

    /// The days until the start, oldest first; the last one is that of the start and is not over.
    pub(crate) fn past(self) -> Value {
        let today = quota_day(self.start);
        let days = (0..=PAST_DAYS).rev().filter_map(|back| today.checked_sub(back.days()).ok());
        Value::Array(days.map(|day| self.past_day(day)).collect())
    }

    fn past_day(self, day: Date) -> Value {
        let sum = |counted: &[(&str, u64)]| -> u64 { counted.iter().map(|(_, calls)| calls).sum() };
        let steps = (1..=24 * 60 / STEP).filter_map(|step| at_minute(day, step * STEP - 1));
        let samples: Vec<(String, u64)> = steps
            .take_while(|at| *at <= self.start)
            .map(|at| (at.to_string(), sum(&self.counted(day, at))))
            .collect();
        let users = self.counted(day, self.start);
        json!({"date": day.to_string(), "total": sum(&users), "users": users, "samples": samples})
    }
}

/// How much of a day is behind at that minute, in millionths.
fn behind(minutes: u64) -> u64 {
    let (hour, minute) = ((minutes / 60) as usize, minutes % 60);
    let whole: u64 = HOURS.iter().take(hour).sum();
    let part = HOURS.get(hour).map_or(0, |calls| calls * minute * 1000 / 60);
    whole * 1000 + part
}

/// The minute of that day by the clock on the wall in Chicago.
fn minutes_into(day: Date, at: Timestamp) -> u64 {
    let local = zone().to_datetime(at);
    match local.date().cmp(&day) {
        std::cmp::Ordering::Less => 0,
        std::cmp::Ordering::Greater => 24 * 60,
        std::cmp::Ordering::Equal => {
            u64::from(local.hour().unsigned_abs()) * 60 + u64::from(local.minute().unsigned_abs())
        }
    }
}

fn at_minute(day: Date, minute: u64) -> Option<Timestamp> {
    let midnight = day.to_datetime(Time::midnight()).to_zoned_datetime(zone()).ok()?.timestamp();
    midnight.checked_add(SignedDuration::from_mins(i64::try_from(minute).ok()?)).ok()
}

fn zone() -> TimeZone {
    TimeZone::get("America/Chicago").unwrap_or_else(|_| TimeZone::fixed(jiff::tz::offset(-6)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_only_grows_and_its_hours_are_a_whole() {
        assert_eq!(HOURS.iter().sum::<u64>(), 1000);
        let pattern = Pattern::from("2026-11-23T18:00:00Z".parse().unwrap());
        let day: Date = "2026-11-18".parse().unwrap();
        let at = |minute| -> u64 {
            pattern.counted(day, at_minute(day, minute).unwrap()).iter().map(|(_, calls)| calls).sum()
        };
        assert!((0..24 * 60).is_sorted_by_key(at));
        assert_eq!(at(0), 0);
        let past = pattern.past();
        let days = past.as_array().unwrap();
        assert_eq!((days.len(), &days[34]["date"]), (36, &"2026-11-22".into()));
        let known = days.iter().find(|known| known["date"] == "2026-11-18").unwrap();
        assert_eq!(known["samples"].as_array().unwrap().len(), 48);
        assert!(known["total"].as_u64().unwrap() >= at(24 * 60 - 1), "{known}");
        // It began at noon: so much of that day is known.
        assert_eq!(
            (&days[35]["date"], days[35]["samples"].as_array().unwrap().len()),
            (&"2026-11-23".into(), 24)
        );
        assert_eq!(
            days[35]["total"].as_u64(),
            Some(
                pattern
                    .counted("2026-11-23".parse().unwrap(), pattern.start)
                    .iter()
                    .map(|(_, calls)| calls)
                    .sum()
            )
        );
    }

    #[test]
    fn the_day_of_the_start_goes_over_what_most_subscriptions_have() {
        let start: Timestamp = "2026-11-21T18:00:00Z".parse().unwrap();
        let pattern = Pattern::from(start);
        let whole = |day: &str| -> u64 {
            pattern.counted(day.parse().unwrap(), Timestamp::MAX).iter().map(|(_, calls)| calls).sum()
        };
        assert!(whole("2026-11-21") > 60_000);
        assert!(whole("2026-11-20") < 40_000 && whole("2026-11-22") < 10_000);
    }
}
