//! From new notifications to toasts: which are shown singly and which are summed up.
//!
//! At most so many single toasts a minute, then one summary that is updated in place; critical ones have a budget of
//! their own, so that a storm of milder ones never swallows them. What is older than an hour when it arrives (after an
//! absence) is summed up once, critical ones excepted. What was there before Campanile came is only counted.

use crate::rules::{Decision, Rules};
use crate::{Notification, NotificationType, Severity};
use jiff::{SignedDuration, Timestamp};
use std::collections::{BTreeMap, VecDeque};

/// The stretch the budget is for.
const WINDOW: SignedDuration = SignedDuration::from_mins(1);
/// A notification that arrives later than this is old news.
const OLD_NEWS: SignedDuration = SignedDuration::from_hours(1);

/// A toast to be shown, as a value.
#[derive(Debug, Clone, PartialEq)]
pub enum Toast {
    /// One notification.
    Single(Box<Notification>),
    /// More than the budget allows; replaces the summary before it.
    Summary(Tally),
    /// What happened while nobody watched; replaces the digest before it.
    Digest(Tally),
}

/// How many of each type.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    by_type: BTreeMap<NotificationType, i64>,
    worst: Option<Severity>,
}

impl Tally {
    fn add(&mut self, notification: &Notification) {
        *self.by_type.entry(notification.draft.kind).or_default() += 1;
        self.worst = self.worst.max(Some(notification.draft.severity));
    }

    /// How many in all.
    #[must_use]
    pub fn count(&self) -> i64 {
        self.by_type.values().sum()
    }

    /// The worst severity among them.
    #[must_use]
    pub fn worst(&self) -> Severity {
        self.worst.unwrap_or(Severity::Info)
    }

    /// The types with their counts, most first.
    #[must_use]
    pub fn by_type(&self) -> Vec<(NotificationType, i64)> {
        let mut types: Vec<_> = self.by_type.iter().map(|(kind, count)| (*kind, *count)).collect();
        types.sort_by_key(|(_, count)| -count);
        types
    }
}

/// A toast, and up to where the reader may move on once it is delivered.
#[derive(Debug, Clone, PartialEq)]
pub struct Planned {
    /// What to show; `None` where nothing is left to show.
    pub toast: Option<Toast>,
    /// All notifications up to this number are then dealt with.
    pub through: i64,
}

/// The budget and what it has summed up so far.
#[derive(Debug, Default)]
pub struct ToastBudget {
    shown: VecDeque<Timestamp>,
    critical_shown: VecDeque<Timestamp>,
    storm: Option<(Tally, Timestamp)>,
    digest: Option<(Tally, Timestamp)>,
}

impl ToastBudget {
    /// Plans the toasts for notifications in the order of their numbers.
    ///
    /// Deliver them in this order and move the reader after each: then a crash repeats at most one and loses none.
    pub fn plan(
        &mut self,
        new: &[Notification],
        rules: &Rules,
        per_minute: u32,
        now: Timestamp,
    ) -> Vec<Planned> {
        self.forget(now);
        let mut planned = Vec::new();
        // What is summed up but not yet said: it must be said before the reader moves past it.
        let (mut storm_grew, mut digest_grew) = (false, false);
        for notification in new {
            if rules.decide(notification) != Decision::Toast {
                continue;
            }
            let critical = notification.draft.severity == Severity::Critical;
            let old = now.duration_since(notification.draft.occurred_at) > OLD_NEWS;
            let budget = if critical { &mut self.critical_shown } else { &mut self.shown };
            if old && !critical {
                let (tally, last) = self.digest.get_or_insert_with(|| (Tally::default(), now));
                tally.add(notification);
                *last = now;
                digest_grew = true;
            } else if budget.len() < per_minute as usize {
                budget.push_back(now);
                self.flush(&mut planned, &mut storm_grew, &mut digest_grew, notification.seq - 1);
                planned.push(Planned {
                    toast: Some(Toast::Single(Box::new(notification.clone()))),
                    through: notification.seq,
                });
            } else {
                let (tally, last) = self.storm.get_or_insert_with(|| (Tally::default(), now));
                tally.add(notification);
                *last = now;
                storm_grew = true;
            }
        }
        if let Some(last) = new.last() {
            self.flush(&mut planned, &mut storm_grew, &mut digest_grew, last.seq);
            planned.push(Planned { toast: None, through: last.seq });
        }
        planned
    }

    fn flush(&self, planned: &mut Vec<Planned>, storm_grew: &mut bool, digest_grew: &mut bool, through: i64) {
        let storm = self
            .storm
            .as_ref()
            .filter(|_| std::mem::take(storm_grew))
            .map(|(tally, _)| Toast::Summary(tally.clone()));
        let digest = self
            .digest
            .as_ref()
            .filter(|_| std::mem::take(digest_grew))
            .map(|(tally, _)| Toast::Digest(tally.clone()));
        let toasts: Vec<Toast> = storm.into_iter().chain(digest).collect();
        let last = toasts.len().saturating_sub(1);
        for (place, toast) in toasts.into_iter().enumerate() {
            // Only behind the last of them is everything said.
            let through = if place == last { through } else { 0 };
            planned.push(Planned { toast: Some(toast), through });
        }
    }

    fn forget(&mut self, now: Timestamp) {
        // A clock set back would keep the budget spent: what lies in the future is forgotten too.
        let is_over = |at: &Timestamp| now.duration_since(*at) >= WINDOW || *at > now;
        self.shown.retain(|at| !is_over(at));
        self.critical_shown.retain(|at| !is_over(at));
        self.storm.take_if(|(_, last)| is_over(last));
        self.digest.take_if(|(_, last)| is_over(last));
    }
}

#[cfg(test)]
mod tests;
