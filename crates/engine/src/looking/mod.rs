//! One look at a subscription over REST: what is due is asked, as far as the budget goes; what is news is told.

mod campaigns;
mod drafts;
mod engagement;
mod memory;
mod names;
mod quota;

use crate::history::{History, HistoryError, LookWrite, OwnCalls, Stored};
use crate::reading::{Judgement, Read};
use crate::sources::rest::wire::Answer;
use crate::sources::rest::{Fault, RestSource};
use campanile_core::Draft;
use campanile_core::poller::Outcome;
use campanile_core::quota::{quota_day, quota_reset};
use campanile_core::reason::{Cause, Reason};
use campanile_core::rest::budget::{Budget, Purpose, stretched};
use campanile_core::rest::code::{self, Meaning};
use jiff::{SignedDuration, Timestamp};
use memory::Memory;
pub(crate) use quota::outlook_of;
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;

/// Calls of one look; the rest is for the next.
const MOST_CALLS: u64 = 30;
/// What a look at the counters costs: the usage each time, the errors now and then.
const CALLS_A_LOOK: f64 = 1.2;

/// A look while it is under way.
pub(crate) struct Look<'a> {
    source: &'a mut RestSource,
    history: &'a History,
    as_what: As<'a>,
    warn_at: &'a [f64],
    instance: String,
    now: Timestamp,
    quota: Option<u64>,
    budget: Budget,
    memory: Memory,
    calls: u64,
    drafts: Vec<Draft>,
    /// Kinds and ids of what this look has seen.
    seen: BTreeSet<(&'static str, String)>,
    write: LookWrite,
}

/// As which connection it is looked.
#[derive(Debug, Clone, Copy)]
pub(crate) struct As<'a> {
    /// The connection's id.
    pub(crate) connection: &'a str,
    /// Its kind.
    pub(crate) kind: &'static str,
    /// Whether a journal is read as the same connection.
    pub(crate) beside: bool,
}

/// Why a look ended early.
pub(crate) enum Stop {
    /// The source failed.
    Fault(Fault),
    /// The history failed.
    History(HistoryError),
}

impl From<HistoryError> for Stop {
    fn from(error: HistoryError) -> Self {
        Self::History(error)
    }
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

/// Looks once and stores what was seen.
///
/// # Errors
/// The history's. A source that fails is no error here: what was seen until then is stored, and the outcome says why.
pub(crate) async fn look(
    source: &mut RestSource,
    history: &History,
    judgement: &Judgement,
    as_what: As<'_>,
    now: Timestamp,
) -> Result<Read, HistoryError> {
    let connection = as_what.connection;
    let instance = source.access().instance.clone();
    let quota = match source.access().daily_quota {
        Some(quota) => Some(quota),
        None => history.learned_quota(&instance).await?,
    };
    let (calls, step) = (source.access().daily_calls, source.access().exhausted_step);
    let memory = Memory::read(history.rest_memory(connection).await?.as_deref(), quota_day(now));
    let mut look = Look {
        source,
        history,
        as_what,
        warn_at: &judgement.warn_at,
        instance,
        now,
        quota,
        budget: Budget::of(quota, calls, step.is_some()),
        memory,
        calls: 0,
        drafts: Vec::new(),
        seen: BTreeSet::new(),
        write: LookWrite::default(),
    };
    let ended = look.everything().await;
    let fault = match ended {
        Ok(()) => None,
        Err(Stop::Fault(fault)) => Some(fault),
        Err(Stop::History(error)) => return Err(error),
    };
    if fault.as_ref().and_then(|fault| fault.code.as_deref()).is_some_and(is_quota_reached) {
        look.quota_is_reached().await?;
    }
    let pause = look.pause();
    let spared = look.spared(pause);
    let stored = look.store(judgement).await?;
    names::rename(history, judgement, source.access().instance.as_str()).await?;
    Ok(match fault {
        None => Read {
            outcome: Outcome::CaughtUp { retry_after: None },
            stored,
            gap: false,
            reason: None,
            spared,
            stretch: Some(pause),
            progress: None,
        },
        Some(Fault { reason, wait, .. }) => {
            tracing::warn!(connection, ?reason, "could not be read");
            let outcome = Outcome::Failed { state: reason.state(), retry_after: wait };
            Read {
                outcome,
                stored,
                gap: false,
                reason: Some(reason),
                spared: None,
                stretch: None,
                progress: None,
            }
        }
    })
}

fn is_quota_reached(code: &str) -> bool {
    code::meaning(code) == Meaning::QuotaReached
}

impl Look<'_> {
    /// What matters most comes first: the quota, then how campaigns are, then names, then engagement.
    async fn everything(&mut self) -> Result<(), Stop> {
        self.counters().await?;
        self.campaigns().await?;
        self.names().await?;
        self.engagement().await
    }

    /// Whether a call may be made for this purpose.
    fn may(&mut self, purpose: Purpose, calls: u64) -> bool {
        self.memory.spent.left(self.budget, purpose) >= calls
            && self.calls + calls <= MOST_CALLS
            && self.source.may_call()
    }

    /// Makes a call and counts it.
    async fn ask(&mut self, purpose: Purpose, path: &str, query: &[(&str, String)]) -> Result<Answer, Fault> {
        let answer = self.source.get(path, query).await;
        let made = self.source.take_made();
        self.calls += made;
        for _ in 0..made {
            self.memory.spent.add(purpose);
        }
        answer
    }

    /// What an answer holds. One of which nothing can be read must not pass for one that has nothing.
    fn read<T: DeserializeOwned>(&self, answer: &Answer) -> Result<Vec<T>, Fault> {
        let host = crate::http::host(&self.source.access().base_url);
        answer.readable().ok_or_else(|| Reason::at(Cause::NotAnAnswer, &host).into())
    }

    fn until_reset(&self) -> SignedDuration {
        quota_reset(self.now).duration_since(self.now)
    }

    /// How long until the next look: as wished, longer where the budget would not reach to the reset.
    fn pause(&self) -> SignedDuration {
        let left = self.memory.spent.left(self.budget, Purpose::Watch);
        stretched(self.source.access().every, left, CALLS_A_LOOK, self.until_reset())
    }

    /// Why it is looked less often than wished, where it is.
    fn spared(&self, pause: SignedDuration) -> Option<Reason> {
        let minutes = pause.as_mins();
        if minutes <= self.source.access().every.as_mins() {
            return None;
        }
        let left = self.memory.spent.left(self.budget, Purpose::Watch);
        Some(if (left as f64) < CALLS_A_LOOK {
            Reason::new(Cause::BudgetSpent)
        } else {
            Reason::new(Cause::BudgetStretched).with_detail(minutes.to_string())
        })
    }

    async fn store(self, judgement: &Judgement) -> Result<Stored, HistoryError> {
        let Self {
            as_what: As { connection, kind, beside },
            instance,
            now,
            budget,
            memory,
            source,
            mut write,
            drafts,
            history,
            ..
        } = self;
        write.connection = connection.to_owned();
        write.kind = kind;
        write.beside = beside;
        write.origin = source.origin().to_owned();
        write.instance = instance;
        write.now = now;
        write.own_calls = OwnCalls {
            connection: connection.to_owned(),
            day: quota_day(now),
            calls: memory.spent.calls(),
            budget: budget.calls(),
        };
        write.memory = memory.text();
        write.drafts = drafts.into_iter().map(|draft| judgement.judged(draft, now)).collect();
        history.store_look(write).await
    }
}
