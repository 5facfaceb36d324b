//! When toasts are held back: quiet hours, a pause, and the system's own do-not-disturb.

use crate::Severity;
use jiff::civil::{Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

/// Every day of the week, Monday first.
pub const EVERY_DAY: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// When toasts are held back, in the zone the user is in at that time.
#[derive(Debug, Clone, PartialEq)]
pub struct QuietHours {
    /// From this local time.
    pub from: Time,
    /// To this local time, the next day where it is not later than `from`.
    pub to: Time,
    /// On these days, which are those on which the quiet begins.
    pub days: Vec<Weekday>,
    /// From which severity on they toast all the same.
    pub let_through: Severity,
}

impl QuietHours {
    /// When the quiet ends that holds at this time; `None` where none does.
    ///
    /// A quiet time belongs to the day on which it begins: Friday 20:00 to Saturday 08:00 is Friday's. Where clocks
    /// are set forward over a limit, the quiet begins or ends as much later; where they are set back, at the first of
    /// the two times.
    #[must_use]
    pub fn end_at(&self, at: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        let today = zone.to_datetime(at).date();
        let days = [today.yesterday().ok(), Some(today)].into_iter().flatten();
        days.filter(|day| self.days.contains(&day.weekday()))
            .filter_map(|day| {
                let last_day = if self.to > self.from { day } else { day.tomorrow().ok()? };
                let moment = |zoned: jiff::civil::DateTime| zone.to_timestamp(zoned).ok();
                let (begin, end) =
                    (moment(day.to_datetime(self.from))?, moment(last_day.to_datetime(self.to))?);
                (begin <= at && at < end).then_some(end)
            })
            .max()
    }
}

/// The user asked for quiet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pause {
    /// Since when.
    pub since: Timestamp,
    /// Until when; `None` until the user resumes.
    pub until: Option<Timestamp>,
}

impl Pause {
    /// Whether it holds at this time.
    #[must_use]
    pub fn holds(&self, now: Timestamp) -> bool {
        self.until.is_none_or(|until| now < until)
    }
}

/// Tomorrow at eight in the user's zone: the end of a pause or a snooze for the rest of the day.
#[must_use]
pub fn tomorrow_at_eight(now: Timestamp, zone: &TimeZone) -> Timestamp {
    let tomorrow = zone.to_datetime(now).date().tomorrow().ok();
    let eight = tomorrow.and_then(|day| zone.to_timestamp(day.at(8, 0, 0, 0)).ok());
    eight.unwrap_or_else(|| now.checked_add(24.hours()).unwrap_or(now))
}

/// Why toasts are held back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// It is quiet hours.
    QuietHours,
    /// The user paused them.
    Paused,
    /// The system asks not to disturb.
    DoNotDisturb,
}

/// What holds toasts back at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hush {
    /// Why.
    pub why: Held,
    /// From which severity on they toast all the same; `None` for none.
    pub let_through: Option<Severity>,
    /// When it ends by itself, where that is known.
    pub until: Option<Timestamp>,
}

impl Hush {
    /// What holds toasts back at this time, the strictest first: a pause lets nothing through, the system's own quiet
    /// what is critical, quiet hours what the user says.
    #[must_use]
    pub fn at(
        now: Timestamp,
        zone: &TimeZone,
        quiet_hours: Option<&QuietHours>,
        pause: Option<&Pause>,
        do_not_disturb: bool,
    ) -> Option<Self> {
        let paused = pause.filter(|pause| pause.holds(now));
        let paused = paused.map(|pause| Self { why: Held::Paused, let_through: None, until: pause.until });
        let asked = || {
            let let_through = Some(Severity::Critical);
            do_not_disturb.then_some(Self { why: Held::DoNotDisturb, let_through, until: None })
        };
        let quiet = || {
            let hours = quiet_hours?;
            let until = hours.end_at(now, zone)?;
            Some(Self { why: Held::QuietHours, let_through: Some(hours.let_through), until: Some(until) })
        };
        paused.or_else(asked).or_else(quiet)
    }

    /// Whether it holds back one of this severity.
    #[must_use]
    pub fn holds(&self, severity: Severity) -> bool {
        self.let_through.is_none_or(|least| severity < least)
    }
}

#[cfg(test)]
mod tests;
