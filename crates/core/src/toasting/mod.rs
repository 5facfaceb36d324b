//! From new notifications to toasts: what is decided for each, and what is shown.
//!
//! The rules say what may toast. Of that, quiet hours, a pause or the system hold some back for a digest; a repeat of
//! what the user was told updates its toast; the rest toasts singly up to a budget a minute, then in one summary per
//! instance that is updated in place. Critical ones have a budget of their own, so that a storm of milder ones never
//! swallows them. What is older than an hour when it arrives (after an absence) is summed up once, critical ones
//! excepted. What was there before Campanile came is only counted.

mod buttons;
mod tally;
mod told;

pub use buttons::{ToastButton, buttons};
pub use tally::Tally;
pub use told::ToldEpisode;

use crate::quiet::Hush;
use crate::rules::{Decision, Rules, Show};
use crate::{Arrival, Notification, Severity};
use jiff::{SignedDuration, Timestamp};
use std::collections::{BTreeMap, VecDeque};

/// The stretch the budget is for.
const WINDOW: SignedDuration = SignedDuration::from_mins(1);
/// A toast is begun at most so often: where a program ended each time before the desktop had answered, nobody can say
/// whether it was shown. Once more would be a third time for the user, or without end where the toast itself is the cause.
pub const TRIES: u32 = 2;
/// A notification that arrives later than this is old news.
const OLD_NEWS: SignedDuration = SignedDuration::from_hours(1);

/// A toast to be shown, as a value.
#[derive(Debug, Clone, PartialEq)]
pub enum Toast {
    /// One notification, with the episode it belongs to. Replaces the toast of the same incident.
    Single(Box<Notification>, ToldEpisode),
    /// Repeats: the toast of the incident is updated where it still stands, without ringing.
    Update(Box<Notification>, ToldEpisode),
    /// More of an instance than the budget allows; replaces the summary before it.
    Summary(String, Tally),
    /// What happened while nobody watched or while toasts were held back; replaces the digest before it.
    Digest(Tally),
}

impl Toast {
    /// Since when the episode lasts that it is about; `None` where it is about several.
    #[must_use]
    pub const fn since(&self) -> Option<Timestamp> {
        match self {
            Self::Single(_, told) | Self::Update(_, told) => Some(told.first_at),
            Self::Summary(..) | Self::Digest(_) => None,
        }
    }
}

/// What was decided for a notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// Its number.
    pub seq: i64,
    /// What was decided.
    pub decision: Decision,
    /// The user's exception that decided, where one did.
    pub exception: Option<String>,
}

/// Toasts, and what is settled once they are delivered.
#[derive(Debug, Clone, PartialEq)]
pub struct Planned {
    /// What to show, in this order; none where nothing is left to show.
    pub toasts: Vec<Toast>,
    /// All notifications up to this number are then dealt with.
    pub through: i64,
    /// The decisions for them.
    pub decided: Vec<Decided>,
    /// The episodes that the user then knows of, by incident.
    pub told: Vec<(String, ToldEpisode)>,
    /// What is left of the budget then.
    pub budget: ToastBudget,
}

impl Planned {
    /// The same where its toasts were begun [`TRIES`] times already: a digest tells of them instead.
    #[must_use]
    pub fn interrupted(mut self) -> Self {
        self.toasts.clear();
        for decided in &mut self.decided {
            decided.decision = match decided.decision {
                Decision::Toast | Decision::Repeat | Decision::Summed | Decision::Digested => {
                    Decision::Interrupted
                }
                silent @ (Decision::QuietHours
                | Decision::Paused
                | Decision::DoNotDisturb
                | Decision::Interrupted
                | Decision::Snoozed
                | Decision::Silent
                | Decision::Muted
                | Decision::TooMild
                | Decision::AlreadyRead
                | Decision::Backfill) => silent,
            };
        }
        self
    }
}

/// What is known of an incident before new notifications of it are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Known {
    /// The episode that the user was told of last.
    pub told: Option<ToldEpisode>,
    /// The earliest time at which something of that episode was read, archived or over.
    pub closed_at: Option<Timestamp>,
    /// Until when it is snoozed.
    pub snoozed_until: Option<Timestamp>,
}

/// What holds for all notifications of one look.
#[derive(Debug, Clone, Copy)]
pub struct Situation<'a> {
    /// The rules.
    pub rules: &'a Rules,
    /// At most so many single toasts a minute, and as many critical ones.
    pub per_minute: u32,
    /// What holds toasts back.
    pub hush: Option<&'a Hush>,
    /// The time.
    pub now: Timestamp,
}

/// The budget and what it has summed up so far.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ToastBudget {
    shown: VecDeque<Timestamp>,
    critical_shown: VecDeque<Timestamp>,
    storms: BTreeMap<String, (Tally, Timestamp)>,
    digest: Option<(Tally, Timestamp)>,
}

/// What was decided and is not said yet: it must be said before the reader moves past it.
#[derive(Default)]
struct Pending {
    decided: Vec<Decided>,
    told: BTreeMap<String, ToldEpisode>,
    repeats: BTreeMap<String, Notification>,
    storms: Vec<String>,
    digest: bool,
}

impl ToastBudget {
    /// Plans the toasts for notifications in the order of their numbers.
    ///
    /// Deliver them in this order, and settle what each carries after it was delivered, its budget too: then a crash repeats at most
    /// those of one step and loses none, and what was not delivered is not spent. How the notifications are cut into looks changes no
    /// decision.
    pub fn plan(
        &self,
        new: &[Notification],
        known: &mut BTreeMap<String, Known>,
        situation: &Situation<'_>,
    ) -> Vec<Planned> {
        let mut budget = self.clone();
        budget.forget(situation.now);
        let mut planned = Vec::new();
        let mut pending = Pending::default();
        for notification in new {
            let known = known.entry(notification.draft.incident.clone()).or_default();
            let verdict = situation.rules.verdict(&notification.draft, situation.now);
            let decision =
                budget.decide(notification, known, verdict.rule.show, verdict.rule.min_severity, situation);
            let decided = Decided {
                seq: notification.seq,
                decision,
                exception: verdict.exception.map(crate::rules::Exception::what),
            };
            if decision == Decision::Toast {
                budget.flush(&mut planned, &mut pending, notification.seq - 1);
            }
            budget.take_in(notification, decision, known, situation.now, &mut pending);
            pending.decided.push(decided);
            if let (Decision::Toast, Some(told)) = (decision, known.told) {
                pending.told.insert(notification.draft.incident.clone(), told);
                let toast = Toast::Single(Box::new(notification.clone()), told);
                planned.push(pending.settle(vec![toast], notification.seq, &budget));
            } else if let Some(told) = known.told.filter(|_| tells(decision)) {
                pending.told.insert(notification.draft.incident.clone(), told);
            }
        }
        if let Some(last) = new.last() {
            budget.flush(&mut planned, &mut pending, last.seq);
            planned.push(pending.settle(Vec::new(), last.seq, &budget));
        }
        planned
    }

    fn decide(
        &self,
        notification: &Notification,
        known: &Known,
        show: Show,
        min_severity: Severity,
        situation: &Situation<'_>,
    ) -> Decision {
        let severity = notification.draft.severity;
        let longest_pause = notification.draft.kind.entry().longest_pause;
        let is_worse = known.told.is_none_or(|told| severity > told.severity);
        let goes_on = known.told.is_some_and(|told| {
            told.goes_on_at(notification.draft.occurred_at, known.closed_at, longest_pause)
        });
        let is_snoozed = known.snoozed_until.is_some_and(|until| situation.now < until);
        match show {
            _ if notification.arrival == Arrival::Backfill => Decision::Backfill,
            Show::Mute => Decision::Muted,
            Show::Silent => Decision::Silent,
            // Whoever snoozed an error wants to hear that it became critical; only what is worse is stored as unread then.
            Show::Toast
                if is_snoozed && !(severity == Severity::Critical && notification.read_at.is_none()) =>
            {
                Decision::Snoozed
            }
            // Also one that is milder than its rule asks: "answers again" updates the toast of the trouble.
            Show::Toast if goes_on && !is_worse && situation.hush.is_none() => Decision::Repeat,
            Show::Toast if severity < min_severity => Decision::TooMild,
            // Read elsewhere in the meantime: there is nothing left to say.
            Show::Toast if notification.read_at.is_some() => Decision::AlreadyRead,
            Show::Toast => match situation.hush.filter(|hush| hush.holds(severity)) {
                Some(hush) => hush.why.into(),
                None if goes_on && !is_worse => Decision::Repeat,
                None => self.singly_or_summed(notification, situation),
            },
        }
    }

    fn singly_or_summed(&self, notification: &Notification, situation: &Situation<'_>) -> Decision {
        let critical = notification.draft.severity == Severity::Critical;
        let old = situation.now.duration_since(notification.draft.occurred_at) > OLD_NEWS;
        let budget = if critical { &self.critical_shown } else { &self.shown };
        // A storm goes on in its summary until it has been still for a minute, however slowly it is worked off.
        let storm = !critical && self.storms.contains_key(&notification.draft.instance);
        if old && !critical {
            Decision::Digested
        } else if !storm && budget.len() < situation.per_minute as usize {
            Decision::Toast
        } else {
            Decision::Summed
        }
    }

    fn take_in(
        &mut self,
        notification: &Notification,
        decision: Decision,
        known: &mut Known,
        now: Timestamp,
        pending: &mut Pending,
    ) {
        let draft = &notification.draft;
        if decision == Decision::Repeat {
            if let Some(told) = &mut known.told {
                told.add(draft.occurred_at);
            }
            pending.repeats.insert(draft.incident.clone(), notification.clone());
            return;
        }
        if !tells(decision) {
            return;
        }
        let longest_pause = draft.kind.entry().longest_pause;
        match &mut known.told {
            Some(told) if told.goes_on_at(draft.occurred_at, known.closed_at, longest_pause) => {
                told.add(draft.occurred_at);
                if draft.severity > told.severity {
                    *told = ToldEpisode { severity: draft.severity, told_at: now, reminders: 0, ..*told };
                }
            }
            Some(_) | None => {
                known.told = Some(ToldEpisode::begin(draft.occurred_at, draft.severity, now));
                known.closed_at = None;
            }
        }
        if decision == Decision::Toast {
            let critical = draft.severity == Severity::Critical;
            let shown = if critical { &mut self.critical_shown } else { &mut self.shown };
            shown.push_back(now);
        } else if decision == Decision::Digested {
            let (tally, last) = self.digest.get_or_insert_with(|| (Tally::since(draft.occurred_at), now));
            tally.add(draft.kind, draft.severity, 1);
            *last = now;
            pending.digest = true;
        } else if decision == Decision::Summed {
            let entry = self.storms.entry(draft.instance.clone());
            let (tally, last) = entry.or_insert_with(|| (Tally::since(now), now));
            tally.add(draft.kind, draft.severity, 1);
            *last = now;
            if !pending.storms.contains(&draft.instance) {
                pending.storms.push(draft.instance.clone());
            }
        }
    }

    /// Says what is pending. Only behind the last toast is everything up to `through` said.
    fn flush(&self, planned: &mut Vec<Planned>, pending: &mut Pending, through: i64) {
        let updates =
            std::mem::take(&mut pending.repeats).into_iter().filter_map(|(incident, notification)| {
                Some(Toast::Update(Box::new(notification), *pending.told.get(&incident)?))
            });
        let updates: Vec<Toast> = updates.collect();
        let storms = std::mem::take(&mut pending.storms).into_iter().filter_map(|instance| {
            let (tally, _) = self.storms.get(&instance)?;
            Some(Toast::Summary(instance, tally.clone()))
        });
        let digest = self.digest.as_ref().filter(|_| std::mem::take(&mut pending.digest));
        let digest = digest.map(|(tally, _)| Toast::Digest(tally.clone()));
        let toasts: Vec<Toast> = updates.into_iter().chain(storms).chain(digest).collect();
        if !toasts.is_empty() {
            planned.push(pending.settle(toasts, through, self));
        }
    }

    fn forget(&mut self, now: Timestamp) {
        // A clock set back would keep the budget spent: what lies in the future is forgotten too.
        let is_over = |at: &Timestamp| now.duration_since(*at) >= WINDOW || *at > now;
        self.shown.retain(|at| !is_over(at));
        self.critical_shown.retain(|at| !is_over(at));
        self.storms.retain(|_, (_, last)| !is_over(last));
        self.digest.take_if(|(_, last)| is_over(last));
    }
}

impl Pending {
    fn settle(&mut self, toasts: Vec<Toast>, through: i64, budget: &ToastBudget) -> Planned {
        let told = std::mem::take(&mut self.told).into_iter().collect();
        Planned { toasts, through, decided: std::mem::take(&mut self.decided), told, budget: budget.clone() }
    }
}

/// Whether the user hears of it, now or in a digest.
fn tells(decision: Decision) -> bool {
    match decision {
        Decision::Toast
        | Decision::Repeat
        | Decision::Summed
        | Decision::Digested
        | Decision::QuietHours
        | Decision::Paused
        | Decision::DoNotDisturb
        | Decision::Interrupted => true,
        Decision::Snoozed
        | Decision::Silent
        | Decision::Muted
        | Decision::TooMild
        | Decision::AlreadyRead
        | Decision::Backfill => false,
    }
}

#[cfg(test)]
mod tests;
