//! The forecast on days made for it. The year that measures it is in a file of its own.

mod year;

use super::*;
use crate::quota::quota_reset;
use jiff::{SignedDuration, ToSpan};
use proptest::prelude::*;

const QUOTA: u64 = 50_000;

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// When a quota day begins.
fn begins(day: Date) -> Timestamp {
    let noon = day.to_datetime(Time::new(12, 0, 0, 0).unwrap()).to_zoned_datetime(quota_zone()).unwrap();
    quota_reset(noon.timestamp().checked_sub(SignedDuration::from_hours(24)).unwrap())
}
use jiff::civil::Time;

/// A day of steady calls, `per_hour` each hour by the clock, seen every quarter of an hour until `until` hours.
fn steady(day: Date, per_hour: f64, until: f64) -> QuotaDay {
    let zone = quota_zone();
    let samples = (1..=(until * 4.0) as i32)
        .filter_map(|quarter| {
            let minute = f64::from(quarter) * 15.0;
            let at = curve::timestamp(&zone, day, minute.min(1439.0))?;
            Some(Sample { at, used: (per_hour * minute / 60.0) as u64 })
        })
        .collect();
    QuotaDay { day, samples, total: None }
}

fn weeks_of(today: Date, weeks: i32, per_hour: f64) -> Vec<QuotaDay> {
    (1..=weeks).map(|week| steady(today - (7 * week).days(), per_hour, 24.0)).collect()
}

fn at(day: &QuotaDay) -> Timestamp {
    day.samples.last().unwrap().at
}

fn runs_out(outlook: Outlook) -> RunsOut {
    match outlook {
        Outlook::RunsOut(runs_out) => runs_out,
        other @ (Outlook::Unknown | Outlook::UsedUp | Outlook::Lasts) => panic!("{other:?}"),
    }
}

#[test]
fn a_steady_day_runs_out_when_arithmetic_says() {
    let day = date("2026-11-18");
    let today = steady(day, 3000.0, 9.0);
    let expected = runs_out(outlook(&today, &weeks_of(day, 4, 2000.0), QUOTA, at(&today)));
    // At 3000 an hour 50,000 are gone at 16:40.
    let exact = curve::timestamp(&quota_zone(), day, 16.0 * 60.0 + 40.0).unwrap();
    let off = expected.at.duration_since(exact).abs();
    assert!(off < SignedDuration::from_mins(45), "{expected:?}");
    assert!(expected.earliest <= expected.at && expected.latest.is_none_or(|latest| latest >= expected.at));
}

#[test]
fn a_day_as_usual_lasts() {
    let day = date("2026-11-18");
    let today = steady(day, 1500.0, 12.0);
    assert_eq!(outlook(&today, &weeks_of(day, 4, 1500.0), QUOTA, at(&today)), Outlook::Lasts);
}

#[test]
fn nothing_is_said_without_enough_to_go_by() {
    let day = date("2026-11-18");
    let past = weeks_of(day, 4, 2500.0);
    let today = steady(day, 4000.0, 9.0);
    let now = at(&today);
    let unknown = |today: &QuotaDay, past: &[QuotaDay], now| {
        assert_eq!(outlook(today, past, QUOTA, now), Outlook::Unknown);
    };
    assert!(matches!(outlook(&today, &past, QUOTA, now), Outlook::RunsOut(_)));
    unknown(&today, &past[..2], now);
    unknown(&today, &[], now);
    unknown(&QuotaDay { day, ..QuotaDay::default() }, &past, now);
    // In the first hours of the day, and when the counter was not seen for long.
    let early = steady(day, 4000.0, 1.5);
    unknown(&early, &past, at(&early));
    unknown(&today, &past, now + SignedDuration::from_hours(3));
    // Days of which little was seen are no days.
    let little: Vec<QuotaDay> = past.iter().map(|past| steady(past.day, 2500.0, 3.0)).collect();
    unknown(&today, &little, now);
    // Days of long ago, and days of another kind.
    let long_ago: Vec<QuotaDay> =
        (10..14).map(|week| steady(day - (7 * week).days(), 2500.0, 24.0)).collect();
    unknown(&today, &long_ago, now);
    let sundays: Vec<QuotaDay> =
        (1..6).map(|week| steady(date("2026-11-15") - (7 * week).days(), 2500.0, 24.0)).collect();
    unknown(&today, &sundays, now);
}

#[test]
fn what_is_used_up_needs_no_forecast() {
    let day = date("2026-11-18");
    let today = steady(day, 6000.0, 9.0);
    assert_eq!(outlook(&today, &[], QUOTA, at(&today)), Outlook::UsedUp);
}

#[test]
fn a_counter_with_glitches_gives_the_same_forecast() {
    let day = date("2026-11-18");
    let past = weeks_of(day, 5, 2000.0);
    let clean = steady(day, 3000.0, 9.0);
    let mut glitched = clean.clone();
    // A zero, a value of another day, one that no integration can reach.
    for (place, used) in [(6, 0), (15, 120), (20, 400_000), (30, 49_999)] {
        glitched.samples[place].used = used;
    }
    let (expected, found) = (
        runs_out(outlook(&clean, &past, QUOTA, at(&clean))),
        runs_out(outlook(&glitched, &past, QUOTA, at(&clean))),
    );
    let off = expected.at.duration_since(found.at).abs();
    assert!(off <= SignedDuration::from_mins(10), "{expected:?} {found:?}");
}

#[test]
fn a_gap_of_a_sleeping_computer_hides_nothing() {
    let day = date("2026-11-18");
    let mut today = steady(day, 3000.0, 9.0);
    today.samples.retain(|sample| {
        let minute = curve::minute_of(&quota_zone(), day, sample.at).unwrap();
        !(60.0..420.0).contains(&minute)
    });
    let mut past = weeks_of(day, 4, 2000.0);
    for known in &mut past {
        // Only office hours were seen; the totals came later.
        known.total = known.samples.last().map(|sample| sample.used);
        known.samples.retain(|sample| {
            let minute = curve::minute_of(&quota_zone(), known.day, sample.at).unwrap();
            (180.0..720.0).contains(&minute)
        });
    }
    let found = runs_out(outlook(&today, &past, QUOTA, at(&today)));
    let exact = curve::timestamp(&quota_zone(), day, 16.0 * 60.0 + 40.0).unwrap();
    assert!(found.at.duration_since(exact).abs() < SignedDuration::from_mins(60), "{found:?}");
}

#[test]
fn the_days_on_which_clocks_change_are_days_like_others() {
    for day in [date("2026-03-08"), date("2026-11-01")] {
        let today = steady(day, 3000.0, 10.0);
        let found = runs_out(outlook(&today, &weeks_of(day, 5, 2000.0), QUOTA, at(&today)));
        let exact = curve::timestamp(&quota_zone(), day, 16.0 * 60.0 + 40.0).unwrap();
        assert!(found.at.duration_since(exact).abs() < SignedDuration::from_mins(45), "{day}: {found:?}");
        assert!(found.at < quota_reset(at(&today)));
        assert!(begins(day) < today.samples[0].at);
    }
}

proptest! {
    #[test]
    fn a_forecast_lies_between_now_and_the_reset_and_never_panics(
        used in proptest::collection::vec(0_u64..200_000, 0..60),
        minutes in proptest::collection::vec(0_i64..1600, 60),
        past in proptest::collection::vec(0_u64..80_000, 0..40),
        quota in 1_u64..100_000,
    ) {
        let day = date("2026-11-01");
        let begins = begins(day);
        let samples: Vec<Sample> = used.iter().zip(&minutes)
            .map(|(used, minute)| Sample { at: begins + SignedDuration::from_mins(*minute), used: *used })
            .collect();
        let now = samples.iter().map(|sample| sample.at).max().unwrap_or(begins);
        let days: Vec<QuotaDay> = past.chunks(8).zip(1..)
            .map(|(values, week)| {
                let day = day - (7 * week).days();
                let samples = values.iter().zip(0..).map(|(used, place)| Sample {
                    at: super::tests::begins(day) + SignedDuration::from_mins(60 + place * 170), used: *used,
                }).collect();
                QuotaDay { day, samples, total: values.iter().copied().max() }
            })
            .collect();
        if let Outlook::RunsOut(found) = outlook(&QuotaDay { day, samples, total: None }, &days, quota, now) {
            prop_assert!(found.at <= quota_reset(begins));
            prop_assert!(found.at >= begins && found.earliest <= found.at);
            prop_assert!(found.latest.is_none_or(|latest| latest >= found.at));
            prop_assert!((0.0..=1.0).contains(&found.certainty));
        }
    }
}
