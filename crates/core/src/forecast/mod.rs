//! When today's API quota will run out: today's pace against the usual shape of the same weekday.
//!
//! The usual shape is the median of the comparable days, quarter hour by quarter hour of the clock on the wall, so that
//! days of 23 and 25 hours need no care. Today's level is the median of how today's hours compare with it, so that a burst
//! that is over is counted but not carried on, while an integration that runs wild for hours is. The range comes from how
//! far the same method would have been off on the days that are known.

mod curve;
mod words;

pub use curve::Sample;
pub use words::outlook_phrase;
pub(crate) use words::runs_out_phrase;

use crate::quota::quota_zone;
use curve::{BINS, Curve, Points};
use jiff::Timestamp;
use jiff::civil::{Date, Weekday};

/// What is known of one quota day.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct QuotaDay {
    /// The day in Chicago.
    pub day: Date,
    /// The counter as it was seen, in any order and with any glitches.
    pub samples: Vec<Sample>,
    /// The calls of the whole day, once it is over and where they are known.
    pub total: Option<u64>,
}

/// What is to be expected of today's quota.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Outlook {
    /// There is not enough to go by.
    Unknown,
    /// Nothing is left.
    UsedUp,
    /// It lasts, as far as can be told.
    Lasts,
    /// It runs out before the reset.
    RunsOut(RunsOut),
}

/// When a quota runs out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RunsOut {
    /// The most likely time.
    pub at: Timestamp,
    /// The early end of the range: one day in ten would be earlier.
    pub earliest: Timestamp,
    /// The late end of the range; `None` where it may also last.
    pub latest: Option<Timestamp>,
    /// The share of comparable days on which it would run out, from 0 to 1.
    pub certainty: f64,
}

impl RunsOut {
    /// Whether it is certain enough to warn of.
    #[must_use]
    pub fn is_a_warning(&self) -> bool {
        self.certainty >= CERTAIN
    }
}

/// The share of comparable days from which on a warning is given: one in twenty may be wrong.
const CERTAIN: f64 = 0.95;
/// Fewer comparable days say nothing.
const FEWEST_DAYS: usize = 3;
/// As many weeks back count.
const WEEKS_BACK: i64 = 8;
/// Today counts from this minute on …
const EARLIEST_MINUTE: f64 = 120.0;
/// … and while the counter was seen in the last this many minutes.
const FRESH_MINUTES: f64 = 60.0;
/// The level of today counts fully when this share of the usual calls is behind; before, it is drawn to the usual.
const LEVEL_SHARE: f64 = 0.12;
/// The last so many stretches are "lately"; a pace above the day's by this factor is wild, and counts up to that one.
const LATELY: usize = 3;
const WILD: f64 = 1.3;
const WILDEST: f64 = 2.5;
/// A day's level is compared in stretches of at least this many minutes.
const STRETCH: f64 = 60.0;

/// What is to be expected of `today`, as it stands at `now`, with this many calls a day.
#[must_use]
pub fn outlook(today: &QuotaDay, past: &[QuotaDay], quota: u64, now: Timestamp) -> Outlook {
    let known: Vec<KnownDay> = past.iter().filter_map(KnownDay::of).collect();
    Usual::of(today.day, &known).map_or_else(
        || if is_used_up(today, quota) { Outlook::UsedUp } else { Outlook::Unknown },
        |usual| usual.outlook(today, quota, now),
    )
}

fn is_used_up(today: &QuotaDay, quota: u64) -> bool {
    Points::of(today, &quota_zone()).last().is_some_and(|(_, used)| used >= quota as f64)
}

/// A day that is over, of which enough was seen.
#[derive(Debug, Clone)]
pub struct KnownDay {
    day: Date,
    points: Points,
    curve: Curve,
}

impl KnownDay {
    /// From what was seen of it; `None` where that is too little.
    #[must_use]
    pub fn of(day: &QuotaDay) -> Option<Self> {
        let points = Points::of(day, &quota_zone());
        let curve = points.whole_day()?;
        Some(Self { day: day.day, points, curve })
    }
}

/// How a day usually goes, and how far the days before were from it.
#[derive(Debug, Clone)]
pub struct Usual {
    curve: Curve,
    days: Vec<KnownDay>,
}

impl Usual {
    /// From the days that the day can be compared with; `None` where they are too few.
    #[must_use]
    pub fn of(day: Date, known: &[KnownDay]) -> Option<Self> {
        let recent = |other: &&KnownDay| other.day < day && weeks_between(other.day, day) <= WEEKS_BACK;
        let same_kind = |other: &&KnownDay| is_weekend(other.day) == is_weekend(day);
        let days: Vec<KnownDay> = known.iter().filter(recent).filter(same_kind).cloned().collect();
        let same_weekday: Vec<&KnownDay> =
            days.iter().filter(|other| other.day.weekday() == day.weekday()).collect();
        let shaping = if same_weekday.len() >= FEWEST_DAYS { same_weekday } else { days.iter().collect() };
        if shaping.len() < FEWEST_DAYS {
            return None;
        }
        let curve = Curve::median(shaping.iter().map(|known| &known.curve));
        (curve.total() > 0.0).then_some(Self { curve, days })
    }

    /// What is to be expected of that day, as it stands at `now`, with this many calls a day.
    #[must_use]
    pub fn outlook(&self, today: &QuotaDay, quota: u64, now: Timestamp) -> Outlook {
        let zone = quota_zone();
        let points = Points::of(today, &zone);
        let Some((minute, used)) = points.last() else {
            return Outlook::Unknown;
        };
        let quota = quota as f64;
        if used >= quota {
            return Outlook::UsedUp;
        }
        let fresh = curve::minute_of(&zone, today.day, now).is_some_and(|now| now - minute <= FRESH_MINUTES);
        if minute < EARLIEST_MINUTE || !fresh || points.len() < 3 {
            return Outlook::Unknown;
        }
        let level = level(&points, &self.curve);
        let until_now = self.curve.at(minute);
        let runs_out = |factor: f64| {
            let expected = |at: f64| used + level * factor * (self.curve.at(at) - until_now);
            first_minute(minute, |at| expected(at) >= quota)
        };
        // A higher factor runs out sooner: ascending factors are descending times.
        let times: Vec<Option<f64>> = self.scenarios(minute).into_iter().map(runs_out).collect();
        let certainty = times.iter().flatten().count() as f64 / times.len() as f64;
        let of =
            |share: f64| times.get(((times.len() - 1) as f64 * share).round() as usize).copied().flatten();
        let moment = |minute: f64| curve::timestamp(&zone, today.day, minute);
        match (of(0.5).and_then(moment), of(0.9).and_then(moment)) {
            (Some(at), Some(earliest)) => {
                Outlook::RunsOut(RunsOut { at, earliest, latest: of(0.1).and_then(moment), certainty })
            }
            (None, _) | (_, None) => Outlook::Lasts,
        }
    }

    /// How much the rest of each known day exceeded what was to be expected of it at this minute, ascending.
    fn scenarios(&self, minute: f64) -> Vec<f64> {
        let rest = self.curve.total() - self.curve.at(minute);
        let factor = |known: &KnownDay| {
            let expected = level(&known.points.until(minute), &self.curve) * rest;
            let came = known.curve.total() - known.curve.at(minute);
            if expected > 0.0 { came / expected } else { 1.0 }
        };
        let mut factors: Vec<f64> = self.days.iter().map(factor).collect();
        factors.sort_by(f64::total_cmp);
        factors
    }
}

/// How a day compares with the usual one so far: the median of its stretches, each with the weight of its usual calls.
fn level(points: &Points, usual: &Curve) -> f64 {
    // How many times the usual, and the weight.
    let mut stretches: Vec<(f64, f64)> = Vec::new();
    let (mut from, mut used_from) = (0.0, 0.0);
    for (minute, used) in points.iter() {
        if minute - from >= STRETCH {
            let weight = usual.at(minute) - usual.at(from);
            if weight > 0.0 {
                stretches.push(((used - used_from) / weight, weight));
            }
            (from, used_from) = (minute, used);
        }
    }
    let lately = stretches.get(stretches.len().saturating_sub(LATELY)..).unwrap_or_default().to_vec();
    let whole: f64 = stretches.iter().map(|(_, weight)| weight).sum();
    let Some(ratio) = middle(stretches, whole) else {
        return 1.0;
    };
    let lately_whole = lately.iter().map(|(_, weight)| weight).sum();
    let ratio = match middle(lately, lately_whole) {
        // Something runs wild: while it does, its pace counts, within reason.
        Some(lately) if lately > WILD * ratio => lately.min(WILDEST * ratio),
        Some(_) | None => ratio,
    };
    let share = whole / usual.total();
    let trust = share / (share + LEVEL_SHARE);
    1.0 + trust * (ratio.clamp(0.0, 20.0) - 1.0)
}

/// The ratio in the middle of the weight.
fn middle(mut stretches: Vec<(f64, f64)>, whole: f64) -> Option<f64> {
    stretches.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut below = 0.0;
    let found = stretches.iter().find(|(_, weight)| {
        below += weight;
        below * 2.0 >= whole
    });
    found.map(|(ratio, _)| *ratio)
}

/// The first minute after `from` at which it holds, to the minute.
fn first_minute(from: f64, holds: impl Fn(f64) -> bool) -> Option<f64> {
    let end = (BINS * 15) as f64;
    let (mut early, mut late) = (from, end);
    if !holds(late) {
        return None;
    }
    while late - early > 0.5 {
        let middle = f64::midpoint(early, late);
        if holds(middle) { late = middle } else { early = middle }
    }
    Some(late)
}

fn weeks_between(day: Date, today: Date) -> i64 {
    // Days, rounded up to weeks: the same weekday eight weeks ago still counts.
    let days = today.duration_since(day).as_hours() / 24;
    (days + 6) / 7
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

#[cfg(test)]
mod tests;
