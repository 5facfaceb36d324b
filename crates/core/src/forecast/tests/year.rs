//! The forecast measured on years of invented days: seasons, weekends, nights of batch jobs, and bursts.
//!
//! The goal was half an hour at noon. These years do not allow that: most of their bad days run out late in the evening,
//! when few calls come, so a few calls more or less move the time by hours. How far even somebody would be off who knew
//! how busy the day is (but not its bursts and its hours) is measured beside it, and is what the forecast is held to.

use super::*;

/// A small generator, so that the year is the same in every run (SplitMix64).
struct Random(u64);

impl Random {
    fn unit(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// About normal, mean 0 and deviation 1: the sum of twelve.
    fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.unit()).sum::<f64>() - 6.0
    }
}

/// One invented day: the counter at each of 288 five minutes, without regard to the quota.
struct Made {
    day: Date,
    counter: Vec<f64>,
    /// The calls of each five minutes that were to be expected of how busy the day is.
    expected: Vec<f64>,
}

/// Calls in each hour of a working day, as shares: an integration round the clock, a nightly export, office hours.
const SHAPE: [f64; 24] = [
    0.8, 0.7, 2.6, 2.4, 0.8, 0.9, 1.2, 2.0, 3.4, 4.2, 4.6, 4.4, 3.6, 4.0, 4.6, 4.4, 3.8, 2.8, 1.8, 1.4, 1.2,
    1.0, 0.9, 0.8,
];

/// A kind of year: the calls of an ordinary working day, and on how many of them an integration runs wild for hours.
struct Kind {
    ordinary: f64,
    wild: f64,
}

fn year(kind: &Kind, seed: u64) -> Vec<Made> {
    let mut random = Random(seed);
    let mut drift = 0.0;
    (0..365)
        .map(|number| {
            let day = date("2025-11-24") + number.days();
            let season = 1.0 + 0.15 * (f64::from(number) / 365.0 * std::f64::consts::TAU).sin();
            let weekday = match day.weekday() {
                Weekday::Saturday => 0.35,
                Weekday::Sunday => 0.3,
                Weekday::Tuesday => 1.1,
                Weekday::Friday => 0.9,
                Weekday::Monday | Weekday::Wednesday | Weekday::Thursday => 1.0,
            };
            // Business drifts from week to week, and each day differs by an eighth.
            drift = 0.9 * drift + 0.03 * random.normal();
            let of_day = (0.125 * random.normal() + drift).exp();
            let total = kind.ordinary * season * weekday * of_day;
            // On one day in eight somebody loads a list: for one to three hours, 5 to 25 % of the quota.
            let burst = (random.unit() < 0.125).then(|| {
                let from = 6.0 + 14.0 * random.unit();
                (from, from + 1.0 + 2.0 * random.unit(), 50_000.0 * (0.05 + 0.2 * random.unit()))
            });
            let is_wild = !is_weekend(day) && random.unit() < kind.wild;
            let wild = is_wild.then(|| {
                let from = 14.0 * random.unit();
                (from, from + 4.0 + 14.0 * random.unit(), 1500.0 + 4000.0 * random.unit())
            });
            let shape: f64 = SHAPE.iter().sum();
            let mut wobble = 0.0;
            let mut sum = 0.0;
            let mut expected = Vec::with_capacity(288);
            let counter = (0..288)
                .map(|step| {
                    let hour = f64::from(step) / 12.0;
                    if step % 12 == 0 {
                        wobble = 0.6 * wobble + 0.12 * random.normal();
                    }
                    let share = SHAPE[hour as usize] / shape / 12.0;
                    let of_wild = wild
                        .filter(|(from, to, _)| (*from..*to).contains(&hour))
                        .map_or(0.0, |(_, _, an_hour)| an_hour / 12.0);
                    expected.push(total * share + of_wild);
                    let calls = total * share * f64::exp(wobble);
                    let of_burst = burst
                        .filter(|(from, to, _)| (*from..*to).contains(&hour))
                        .map_or(0.0, |(from, to, calls)| calls / (to - from) / 12.0);
                    sum += (calls + of_burst + of_wild + calls.sqrt() * 0.5 * random.normal()).max(0.0);
                    sum
                })
                .collect();
            Made { day, counter, expected }
        })
        .collect()
}

/// What Campanile would have seen of it until that step: a look every quarter of an hour.
fn seen(made: &Made, until: usize) -> QuotaDay {
    let begins = begins(made.day);
    let samples = (2..until)
        .step_by(3)
        .map(|step| Sample {
            at: begins + SignedDuration::from_mins(5 * (step as i64 + 1)),
            used: made.counter[step].min(QUOTA as f64) as u64,
        })
        .collect();
    QuotaDay { day: made.day, samples, total: None }
}

/// The step at which the quota ran out.
fn ran_out(made: &Made) -> Option<usize> {
    made.counter.iter().position(|used| *used >= QUOTA as f64)
}

/// When somebody who knows how busy the day is would expect it to run out, looking at noon.
fn expected_at_noon(made: &Made) -> Option<usize> {
    let mut sum = made.counter[143];
    (144..288).find(|step| {
        sum += made.expected[*step];
        sum >= QUOTA as f64
    })
}

struct Measured {
    days_run_out: usize,
    minutes_off_at_noon: Vec<f64>,
    minutes_off_at_best: Vec<f64>,
    unforeseen_at_noon: usize,
    false_alarms: usize,
    warned: usize,
    hours_ahead: f64,
}

impl Measured {
    fn false_alarms_a_month(&self) -> f64 {
        self.false_alarms as f64 / (2.0 * (365.0 - 56.0) / 30.4)
    }
}

fn measure(kind: &Kind, seed: u64) -> Measured {
    let year = year(kind, seed);
    let whole: Vec<KnownDay> = year.iter().filter_map(|made| KnownDay::of(&seen(made, 288))).collect();
    assert_eq!(whole.len(), year.len());
    let mut measured = Measured {
        days_run_out: 0,
        minutes_off_at_noon: Vec::new(),
        minutes_off_at_best: Vec::new(),
        unforeseen_at_noon: 0,
        false_alarms: 0,
        warned: 0,
        hours_ahead: 0.0,
    };
    // The first eight weeks are what it learns from.
    for number in 56..year.len() {
        let made = &year[number];
        let usual = Usual::of(made.day, &whole[number - 56..number]).unwrap();
        let end = ran_out(made);
        measured.days_run_out += usize::from(end.is_some());
        let look = |step: usize| {
            let today = seen(made, step);
            usual.outlook(&today, QUOTA, at(&today))
        };
        if let Some(end) = end.filter(|end| *end > 144) {
            match look(144) {
                Outlook::RunsOut(found) => {
                    let really = begins(made.day) + SignedDuration::from_mins(5 * (end as i64 + 1));
                    measured
                        .minutes_off_at_noon
                        .push(found.at.duration_since(really).as_secs_f64().abs() / 60.0);
                }
                Outlook::Lasts | Outlook::Unknown | Outlook::UsedUp => measured.unforeseen_at_noon += 1,
            }
            let best = expected_at_noon(made).map(|step| 5.0 * (step as f64 - end as f64).abs());
            measured.minutes_off_at_best.extend(best);
        }
        // One warning a day; a look every hour.
        let warning = (24..end.unwrap_or(288))
            .step_by(12)
            .find(|step| matches!(look(*step), Outlook::RunsOut(found) if found.is_a_warning()));
        match (warning, end) {
            (Some(step), Some(end)) => {
                measured.warned += 1;
                measured.hours_ahead += (end - step) as f64 / 12.0;
            }
            (Some(_), None) => measured.false_alarms += 1,
            (None, _) => {}
        }
    }
    measured
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len().max(1) as f64
}

fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}

/// Measures two years of a kind and prints what came of it.
fn measured(name: &str, kind: &Kind) -> Measured {
    let mut all = measure(kind, 1);
    let second = measure(kind, 2);
    all.days_run_out += second.days_run_out;
    all.minutes_off_at_noon.extend(second.minutes_off_at_noon);
    all.minutes_off_at_best.extend(second.minutes_off_at_best);
    all.unforeseen_at_noon += second.unforeseen_at_noon;
    all.false_alarms += second.false_alarms;
    all.warned += second.warned;
    all.hours_ahead += second.hours_ahead;
    println!(
        "{name}: {} days ran out in two years; at noon {} foreseen, mean error {:.0} min, median {:.0} (at best {:.0} and \
         {:.0}), {} not foreseen; {} warned of, {:.1} h ahead; {:.2} false alarms a month",
        all.days_run_out,
        all.minutes_off_at_noon.len(),
        mean(&all.minutes_off_at_noon),
        median(&all.minutes_off_at_noon),
        mean(&all.minutes_off_at_best),
        median(&all.minutes_off_at_best),
        all.unforeseen_at_noon,
        all.warned,
        all.hours_ahead / all.warned.max(1) as f64,
        all.false_alarms_a_month(),
    );
    all
}

#[test]
fn close_years_are_foreseen_about_as_well_as_they_can_be_with_less_than_one_false_alarm_a_month() {
    let all = measured("years that are always close", &Kind { ordinary: 38_000.0, wild: 0.0 });
    assert!(all.minutes_off_at_noon.len() > 20, "too few days to say anything");
    assert!(mean(&all.minutes_off_at_noon) < 1.5 * mean(&all.minutes_off_at_best));
    assert!(all.false_alarms_a_month() < 1.0);
}

#[test]
fn years_in_which_integrations_run_wild_give_less_than_one_false_alarm_a_month() {
    let all = measured("years with integrations that run wild", &Kind { ordinary: 32_000.0, wild: 0.06 });
    assert!(all.minutes_off_at_noon.len() > 10, "too few days to say anything");
    assert!(median(&all.minutes_off_at_noon) < 75.0);
    assert!(all.false_alarms_a_month() < 1.0);
}
