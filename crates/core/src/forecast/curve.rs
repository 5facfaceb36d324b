//! A day's counter as a curve over the clock on the wall.

use super::QuotaDay;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

/// The counter at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sample {
    /// When it was seen.
    pub at: Timestamp,
    /// The calls of the day until then.
    pub used: u64,
}

/// The quarter hours of a day.
pub(super) const BINS: usize = 96;
const BIN_MINUTES: f64 = 15.0;
const END: f64 = BINS as f64 * BIN_MINUTES;
/// Marketo takes at most 100 calls in 20 seconds, so no counter grows faster …
const CALLS_A_MINUTE: f64 = 300.0;
/// … but it may lag behind and catch up by so many.
const CATCH_UP: f64 = 1500.0;
/// A day is known where it was seen so often …
const FEWEST_SIGHTS: usize = 4;
/// … over so many minutes, …
const SHORTEST_SIGHT: f64 = 240.0;
/// … and to its end, where its total is not known.
const SEEN_TO_THE_END: f64 = END - 60.0;

/// The sights of a day that can be true together: minute of the day and counter, both never falling.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Points {
    points: Vec<(f64, f64)>,
    total: Option<f64>,
}

impl Points {
    pub(super) fn of(day: &QuotaDay, zone: &TimeZone) -> Self {
        let mut samples = day.samples.clone();
        samples.sort_by_key(|sample| sample.at);
        let mut seen: Vec<(f64, f64)> = Vec::new();
        let mut latest = 0.0_f64;
        for sample in samples {
            let Some(minute) = minute_of(zone, day.day, sample.at) else { continue };
            // When the clocks go back an hour comes twice: it stands still until it is over.
            latest = latest.max(minute);
            let point = (latest, sample.used as f64);
            // The last sight of each quarter hour is enough.
            match seen.last_mut() {
                Some(last) if (last.0 / BIN_MINUTES).floor() == (latest / BIN_MINUTES).floor() => {
                    *last = point
                }
                Some(_) | None => seen.push(point),
            }
        }
        Self { points: consistent(&seen), total: day.total.map(|total| total as f64) }
    }

    pub(super) fn len(&self) -> usize {
        self.points.len()
    }

    pub(super) fn last(&self) -> Option<(f64, f64)> {
        self.points.last().copied()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (f64, f64)> {
        self.points.iter().copied()
    }

    /// What was known at that minute.
    pub(super) fn until(&self, minute: f64) -> Self {
        let points = self.points.iter().copied().filter(|(at, _)| *at <= minute).collect();
        Self { points, total: None }
    }

    /// The curve of a day that is over, where enough of it is known.
    pub(super) fn whole_day(&self) -> Option<Curve> {
        let ((first, _), (last, used)) = (self.points.first().copied()?, self.last()?);
        let is_known = self.points.len() >= FEWEST_SIGHTS && last - first >= SHORTEST_SIGHT;
        let total = self.total.filter(|total| *total >= used);
        if !is_known || (total.is_none() && last < SEEN_TO_THE_END) {
            return None;
        }
        let mut points = self.points.clone();
        points.push((END, total.unwrap_or(used)));
        let values = (0..=BINS).map(|bin| interpolated(&points, bin as f64 * BIN_MINUTES)).collect();
        Some(Curve(values))
    }
}

/// The most sights that can be true together: each no lower than the one before, and no faster than Marketo allows.
fn consistent(seen: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let follows = |(from, before): (f64, f64), (to, after): (f64, f64)| {
        after >= before && after - before <= (to - from) * CALLS_A_MINUTE + CATCH_UP
    };
    // For each sight the longest chain that ends with it: its length and the one before.
    let mut chains: Vec<(usize, Option<usize>)> = Vec::with_capacity(seen.len());
    for (place, point) in seen.iter().enumerate() {
        let alone = if follows((0.0, 0.0), *point) { 1 } else { 0 };
        let mut best = (alone, None);
        for (earlier, (length, _)) in chains.iter().enumerate() {
            let before = seen.get(earlier).copied().unwrap_or_default();
            if *length > 0 && length + 1 > best.0 && follows(before, *point) {
                best = (length + 1, Some(earlier));
            }
        }
        debug_assert_eq!(chains.len(), place);
        chains.push(best);
    }
    // Of equally long ones the latest: the newest sight counts where nothing speaks against it.
    let end = chains.iter().enumerate().max_by_key(|(place, (length, _))| (*length, *place));
    let mut at = end.filter(|(_, (length, _))| *length > 0).map(|(place, _)| place);
    let mut chain = Vec::new();
    while let Some(place) = at {
        chain.extend(seen.get(place).copied());
        at = chains.get(place).and_then(|(_, before)| *before);
    }
    chain.reverse();
    chain
}

fn interpolated(points: &[(f64, f64)], minute: f64) -> f64 {
    let mut before = (0.0, 0.0);
    for point in points {
        if point.0 > minute {
            let share = (minute - before.0) / (point.0 - before.0);
            return before.1 + share * (point.1 - before.1);
        }
        before = *point;
    }
    before.1
}

/// The calls of a whole day at each quarter hour, from the first to its end.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Curve(Vec<f64>);

impl Curve {
    /// The curve whose every quarter hour is the median of theirs.
    pub(super) fn median<'a>(curves: impl Iterator<Item = &'a Self>) -> Self {
        let curves: Vec<&Self> = curves.collect();
        let mut values = vec![0.0];
        let mut sum = 0.0;
        for bin in 0..BINS {
            let mut steps: Vec<f64> =
                curves.iter().map(|curve| curve.boundary(bin + 1) - curve.boundary(bin)).collect();
            steps.sort_by(f64::total_cmp);
            sum += median(&steps);
            values.push(sum);
        }
        Self(values)
    }

    fn boundary(&self, bin: usize) -> f64 {
        self.0.get(bin).copied().unwrap_or_else(|| self.total())
    }

    pub(super) fn total(&self) -> f64 {
        self.0.last().copied().unwrap_or_default()
    }

    /// The calls until that minute.
    pub(super) fn at(&self, minute: f64) -> f64 {
        let place = (minute / BIN_MINUTES).clamp(0.0, BINS as f64);
        let bin = place.floor() as usize;
        let (from, to) = (self.boundary(bin), self.boundary(bin + 1));
        from + (to - from) * place.fract()
    }
}

fn median(sorted: &[f64]) -> f64 {
    let middle = sorted.len() / 2;
    match (sorted.get(middle), middle.checked_sub(1).and_then(|before| sorted.get(before))) {
        (Some(upper), Some(lower)) if sorted.len().is_multiple_of(2) => f64::midpoint(*lower, *upper),
        (Some(middle), _) => *middle,
        (None, _) => 0.0,
    }
}

/// The minute of that quota day by the clock on the wall; `None` on another day.
pub(super) fn minute_of(zone: &TimeZone, day: Date, at: Timestamp) -> Option<f64> {
    let local = zone.to_datetime(at);
    let minutes =
        f64::from(local.hour()) * 60.0 + f64::from(local.minute()) + f64::from(local.second()) / 60.0;
    (local.date() == day).then_some(minutes)
}

/// When it is that minute of that quota day.
pub(super) fn timestamp(zone: &TimeZone, day: Date, minute: f64) -> Option<Timestamp> {
    let whole = minute.floor().clamp(0.0, END) as i32;
    let (day, whole) = if whole >= END as i32 { (day.tomorrow().ok()?, 0) } else { (day, whole) };
    let time = Time::new((whole / 60) as i8, (whole % 60) as i8, 0, 0).ok()?;
    day.to_datetime(time).to_zoned_datetime(zone.clone()).ok().map(|zoned| zoned.timestamp())
}
