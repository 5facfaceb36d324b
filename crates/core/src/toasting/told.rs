//! The episode that the user was told of, and when they are reminded of it.

use crate::{Severity, incident::is_news};
use jiff::{SignedDuration, Timestamp};

/// The first reminders of a critical incident that nobody has read, after it was told …
const FIRST_REMINDERS: [SignedDuration; 2] = [SignedDuration::from_mins(30), SignedDuration::from_hours(2)];
/// … and each further one after the one before.
const FURTHER_REMINDERS: SignedDuration = SignedDuration::from_hours(24);

/// The episode of an incident that the user was told of: its repeats do not ring again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ToldEpisode {
    /// When its first notification happened.
    pub first_at: Timestamp,
    /// When its last one happened.
    pub last_at: Timestamp,
    /// How many it has.
    pub count: i64,
    /// The worst severity that was told.
    pub severity: Severity,
    /// When it was told.
    pub told_at: Timestamp,
    /// How often it was reminded of.
    pub reminders: u32,
}

impl ToldEpisode {
    pub(super) fn begin(at: Timestamp, severity: Severity, now: Timestamp) -> Self {
        Self { first_at: at, last_at: at, count: 1, severity, told_at: now, reminders: 0 }
    }

    /// Whether a notification of that time is part of it. `closed_at` is when the user read or archived it, or when it
    /// was over: what happens later is news.
    #[must_use]
    pub fn goes_on_at(
        &self,
        at: Timestamp,
        closed_at: Option<Timestamp>,
        longest_pause: SignedDuration,
    ) -> bool {
        at.duration_since(self.last_at) <= longest_pause
            && self.first_at.duration_since(at) <= longest_pause
            && closed_at.is_none_or(|closed| !is_news(at, closed))
    }

    pub(super) fn add(&mut self, at: Timestamp) {
        self.first_at = self.first_at.min(at);
        self.last_at = self.last_at.max(at);
        self.count += 1;
    }

    /// When the reminder of that number is due, the first being 0: after half an hour, two hours, then daily.
    #[must_use]
    pub fn reminder_at(&self, number: u32) -> Timestamp {
        let after = match FIRST_REMINDERS.get(number as usize) {
            Some(after) => *after,
            None => {
                let further = number.saturating_sub(FIRST_REMINDERS.len() as u32 - 1);
                let last = FIRST_REMINDERS.last().copied().unwrap_or_default();
                last.saturating_add(
                    FURTHER_REMINDERS.saturating_mul(i32::try_from(further).unwrap_or(i32::MAX)),
                )
            }
        };
        self.told_at.checked_add(after).unwrap_or(Timestamp::MAX)
    }

    /// How many reminders there are at this time, if one is due: those that a sleeping computer missed are one.
    #[must_use]
    pub fn due_reminder(&self, now: Timestamp) -> Option<u32> {
        let mut number = self.reminders;
        while self.reminder_at(number) <= now {
            number += 1;
        }
        (number > self.reminders).then_some(number)
    }
}
