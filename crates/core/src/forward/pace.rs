//! One by one, or in a summary: nobody reads a channel that gets a thousand messages.
//!
//! As with toasts, some a minute go singly, critical ones by a budget of their own. What is beyond, what was old news when
//! it arrived and what repeats an incident that was told lately waits a while, and then goes in one summary. So does what
//! could not be sent for some time. Nothing is left out: everything that waits goes in exactly one message.

use super::wants::is_end_of_trouble;
use crate::{Notification, Severity};
use jiff::{SignedDuration, Timestamp};
use std::collections::{BTreeMap, VecDeque};

/// The stretch that the budget is for. What could not go singly within it does not.
const WINDOW: SignedDuration = SignedDuration::from_mins(1);
/// What arrives later than this is old news.
const OLD_NEWS: SignedDuration = SignedDuration::from_hours(1);
/// Repeats are gathered so many times as long.
const REPEATS: i32 = 15;
/// So many go in one summary.
pub const MOST_AT_ONCE: usize = 500;

/// How many messages a place gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// So many go singly in a minute, and as many critical ones.
    pub per_minute: u32,
    /// So long is gathered for a summary.
    pub gather: SignedDuration,
}

impl Default for Pace {
    fn default() -> Self {
        Self { per_minute: 3, gather: SignedDuration::from_mins(1) }
    }
}

impl Pace {
    fn hold(self) -> SignedDuration {
        self.gather.checked_mul(REPEATS).unwrap_or(SignedDuration::MAX)
    }
}

/// A notification that waits, as far as its message depends on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Its number.
    pub seq: i64,
    /// How bad it is.
    pub severity: Severity,
    /// What it may repeat; `None` where it is news in any case.
    pub incident: Option<String>,
    /// When it happened.
    pub occurred_at: Timestamp,
    /// Since when it waits.
    pub queued_at: Timestamp,
}

impl Waiting {
    /// A notification that waits since then.
    #[must_use]
    pub fn since(queued_at: Timestamp, notification: &Notification) -> Self {
        let draft = &notification.draft;
        Self {
            seq: notification.seq,
            severity: draft.severity,
            incident: (!is_end_of_trouble(notification)).then(|| draft.incident.clone()),
            occurred_at: draft.occurred_at,
            queued_at,
        }
    }
}

/// What is to be sent next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// This one alone.
    Single(i64),
    /// These together.
    Summary(Vec<i64>),
    /// Nothing before this time.
    Until(Timestamp),
    /// Nothing.
    Nothing,
}

/// What went lately.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    singles: VecDeque<Timestamp>,
    critical: VecDeque<Timestamp>,
    summed_at: Option<Timestamp>,
    told: BTreeMap<String, (Timestamp, Severity)>,
}

impl Memory {
    /// What of all that waits, oldest first, goes next. It is taken to go.
    pub fn next(&mut self, waiting: &[Waiting], pace: Pace, now: Timestamp) -> Step {
        self.forget(pace, now);
        let most = pace.per_minute as usize;
        let is_critical = |one: &&Waiting| one.severity == Severity::Critical;
        let critical = waiting.iter().filter(is_critical).find(|one| !self.is_repeat(one));
        if let Some(one) = critical.filter(|_| self.critical.len() < most) {
            self.critical.push_back(now);
            self.tell(one, now);
            return Step::Single(one.seq);
        }
        let Some(due) = waiting.iter().map(|one| self.due(one, pace, now)).min() else {
            return Step::Nothing;
        };
        if due <= now {
            self.summed_at = Some(now);
            let together: Vec<&Waiting> = waiting.iter().take(MOST_AT_ONCE).collect();
            together.iter().for_each(|one| self.tell(one, now));
            return match together.as_slice() {
                [one] => Step::Single(one.seq),
                several => Step::Summary(several.iter().map(|one| one.seq).collect()),
            };
        }
        let fresh = waiting.iter().find(|one| self.may_go_alone(one, now));
        // Where more came than may go singly it goes on in summaries until it has been still for a while.
        if let Some(one) = fresh.filter(|_| self.singles.len() < most && self.summed_at.is_none()) {
            self.singles.push_back(now);
            self.tell(one, now);
            return Step::Single(one.seq);
        }
        Step::Until(due)
    }

    /// When it goes at the latest.
    fn due(&self, one: &Waiting, pace: Pace, now: Timestamp) -> Timestamp {
        // A clock that was set back would keep it waiting.
        if one.queued_at > now {
            return now;
        }
        let after = |from: Timestamp, wait| from.checked_add(wait).unwrap_or(now);
        let own = match self.told_of(one) {
            Some(told_at) => after(told_at.min(one.queued_at), pace.hold()),
            None => after(one.queued_at, pace.gather),
        };
        self.summed_at.map_or(own, |summed_at| own.max(after(summed_at, pace.gather)))
    }

    fn may_go_alone(&self, one: &Waiting, now: Timestamp) -> bool {
        let is_late = one.queued_at.duration_since(one.occurred_at) > OLD_NEWS;
        !is_late && !self.is_repeat(one) && now.duration_since(one.queued_at) < WINDOW
    }

    fn is_repeat(&self, one: &Waiting) -> bool {
        self.told_of(one).is_some()
    }

    /// When its incident was told last, where it is not worse now.
    fn told_of(&self, one: &Waiting) -> Option<Timestamp> {
        let (at, severity) = self.told.get(one.incident.as_deref()?)?;
        (one.severity <= *severity).then_some(*at)
    }

    fn tell(&mut self, one: &Waiting, now: Timestamp) {
        if let Some(incident) = &one.incident {
            let told = self.told.entry(incident.clone()).or_insert((now, one.severity));
            *told = (now, told.1.max(one.severity));
        }
    }

    /// What lies in the future after a clock was set back is forgotten too.
    fn forget(&mut self, pace: Pace, now: Timestamp) {
        let is_over = |at: Timestamp, stretch| now.duration_since(at) >= stretch || at > now;
        self.singles.retain(|at| !is_over(*at, WINDOW));
        self.critical.retain(|at| !is_over(*at, WINDOW));
        self.summed_at.take_if(|at| is_over(*at, pace.gather));
        self.told.retain(|_, (at, _)| !is_over(*at, pace.hold()));
    }
}
