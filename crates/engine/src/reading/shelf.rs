//! What was read, on its way into the history: judged, and stored with where to read on.

use super::{Judgement, Read, own};
use crate::history::{FromRelay, History, HistoryError, OfMailbox, PageWrite, Stored};
use crate::sources::mailbox::{MailPage, Progress, Taken};
use crate::sources::team::{Missed, TeamPage};
use crate::sources::{FetchError, Fetched};
use campanile_core::event::read_item;
use campanile_core::facts::names;
use campanile_core::journal::Position;
use campanile_core::notification::sha256_hex;
use campanile_core::poller::Outcome;
use campanile_core::reason::{Cause, Reason};
use campanile_core::types::{WarnAt, monitoring};
use campanile_core::{Draft, Facts};
use jiff::{SignedDuration, Timestamp};
use serde_json::value::RawValue;
use std::sync::Arc;

/// How long Adobe keeps events (<https://developer.adobe.com/events/docs/guides/api/journaling_api>).
const ADOBE_KEEPS: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Where what one connection gives is put.
#[derive(Debug)]
pub(super) struct Shelf {
    pub(super) connection: String,
    pub(super) kind: &'static str,
    pub(super) history: History,
    pub(super) judgement: Arc<Judgement>,
}

/// A page of a journal of which only the storing is left.
#[derive(Debug)]
pub(super) struct Judged {
    pub(super) drafts: Vec<(Draft, String, bool)>,
    /// From where to read on.
    pub(super) next: Option<Position>,
    /// Whether there is more already.
    pub(super) more: bool,
    retry_after: Option<SignedDuration>,
}

impl Judged {
    /// This page and the one behind it.
    pub(super) fn joined(self, after: Self) -> Self {
        let mut drafts = self.drafts;
        drafts.extend(after.drafts);
        Self { drafts, next: after.next.or(self.next), ..after }
    }
}

impl Shelf {
    /// Reads what came.
    pub(super) fn judged(&self, fetched: Fetched, now: Timestamp) -> Judged {
        let Fetched { items, next, more, retry_after } = fetched;
        let read = |item: &RawValue| read_item(item.get(), now, WarnAt(&self.judgement.warn_at));
        let drafts = items.iter().map(|item| self.judgement.judged(read(item), now)).collect();
        Judged { drafts, next, more, retry_after }
    }

    /// A page of a journal, or what came instead of one.
    pub(super) async fn page(
        &self,
        origin: String,
        position: Option<Position>,
        judged: Result<Judged, FetchError>,
        oldest: Position,
        now: Timestamp,
    ) -> Result<Read, HistoryError> {
        let read = |outcome, stored| Read {
            outcome,
            stored,
            gap: false,
            reason: None,
            spared: None,
            stretch: None,
            progress: None,
        };
        match judged {
            Ok(Judged { drafts, next, more, retry_after }) => {
                let position = next.or(position);
                let stored = self.store(origin, drafts, position, !more, now).await?;
                let outcome = if more { Outcome::More } else { Outcome::CaughtUp { retry_after } };
                Ok(read(outcome, stored))
            }
            Err(FetchError::Expired) => {
                let expired =
                    position.as_ref().map(|position| sha256_hex(position.as_str())).unwrap_or_default();
                let gap = self.gap(&expired, now).await?;
                // Also where a first reading would begin with the latest: what came meanwhile is not to be skipped.
                self.store(origin, vec![self.judgement.judged(gap, now)], Some(oldest), false, now).await?;
                Ok(Read { gap: true, ..read(Outcome::Expired, Stored::default()) })
            }
            Err(FetchError::Failed { reason, retry_after }) => Ok(self.failed(reason, retry_after)),
        }
    }

    /// A page of mails. Where they are to be put away, it is noted with them which.
    pub(super) async fn mails(
        &self,
        origin: &str,
        page: MailPage,
        wants_put_away: bool,
        now: Timestamp,
    ) -> Result<Read, HistoryError> {
        let MailPage { drafts, next, more, progress, taken } = page;
        let drafts = drafts.into_iter().map(|draft| self.judgement.judged(draft, now)).collect();
        let put_away = if wants_put_away {
            let before = self.history.to_put_away(&self.connection, origin).await?;
            before.as_deref().map(Taken::read).unwrap_or_default().and(taken).noted()
        } else {
            None
        };
        let of_mailbox = OfMailbox { looked_at: more.then_some(progress), put_away };
        let written = PageWrite {
            position: Some(next),
            of_mailbox,
            ..self.written(origin.to_owned(), drafts, !more, now)
        };
        let stored = self.history.store_page(written).await?;
        if more {
            let Progress { done, of } = progress;
            tracing::info!(connection = self.connection, done, of, "reading mails");
        }
        let outcome = if more { Outcome::More } else { Outcome::CaughtUp { retry_after: None } };
        let progress = more.then_some(progress);
        Ok(Read { outcome, stored, gap: false, reason: None, spared: None, stretch: None, progress })
    }

    /// What a relay published is stored under its id and with its incident; all else is this history's own.
    pub(super) async fn relayed(
        &self,
        origin: String,
        page: TeamPage,
        now: Timestamp,
    ) -> Result<Read, HistoryError> {
        let TeamPage { relayed, next, more, missed, .. } = page;
        let over: Vec<String> = relayed
            .iter()
            .filter(|relayed| relayed.draft.subtype == monitoring::ANSWERS_AGAIN)
            .map(|relayed| relayed.draft.incident.clone())
            .collect();
        let judged = relayed.into_iter().map(|relayed| {
            let (draft, words, muted) = self.judgement.judged(relayed.draft, now);
            FromRelay { id: relayed.id, through: relayed.through, draft, words, muted }
        });
        let from_relay = judged.collect();
        let gap = match &missed {
            Some(missed) => Some(self.judgement.judged(self.missing(missed, now).await?, now)),
            None => None,
        };
        let is_gap = gap.is_some();
        let drafts = gap.into_iter().collect();
        let written =
            PageWrite { position: Some(next), from_relay, ..self.written(origin, drafts, !more, now) };
        let stored = self.history.store_page(written).await?;
        if stored.new > 0 {
            for incident in over {
                self.history.resolve(&incident, now).await?;
            }
        }
        let outcome = if more { Outcome::More } else { Outcome::CaughtUp { retry_after: None } };
        let (reason, spared) = (None, None);
        Ok(Read { outcome, stored, gap: is_gap, reason, spared, stretch: None, progress: None })
    }

    /// The stretch that a stream no longer has.
    async fn missing(&self, missed: &Missed, now: Timestamp) -> Result<Draft, HistoryError> {
        let all = self.history.connections().await?;
        let health = all.into_iter().find(|health| health.id == self.connection);
        let count = i64::try_from(missed.count).unwrap_or(i64::MAX);
        let mut facts =
            Facts::default().with(names::CONNECTION, self.connection.as_str()).with(names::COUNT, count);
        if let Some(from) = health.and_then(|health| health.succeeded_at) {
            facts.insert(names::MISSING_FROM, from.to_string());
            facts.insert(names::MISSING_TO, missed.until.unwrap_or(now).max(from).to_string());
        }
        Ok(own(&format!("gap/{}", missed.name), monitoring::GAP, now, facts))
    }

    /// A folder has no position that expires: its mails are there or not.
    pub(super) fn missed(&self, error: FetchError) -> Read {
        match error {
            FetchError::Expired => self.failed(Reason::at(Cause::Expired, &self.connection), None),
            FetchError::Failed { reason, retry_after } => self.failed(reason, retry_after),
        }
    }

    fn failed(&self, reason: Reason, retry_after: Option<SignedDuration>) -> Read {
        tracing::warn!(connection = self.connection, ?reason, "could not be read");
        let outcome = Outcome::Failed { state: reason.state(), retry_after };
        let stored = Stored::default();
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

    async fn store(
        &self,
        origin: String,
        drafts: Vec<(Draft, String, bool)>,
        position: Option<Position>,
        caught_up: bool,
        received_at: Timestamp,
    ) -> Result<Stored, HistoryError> {
        let written = self.written(origin, drafts, caught_up, received_at);
        self.history.store_page(PageWrite { position, ..written }).await
    }

    fn written(
        &self,
        origin: String,
        drafts: Vec<(Draft, String, bool)>,
        caught_up: bool,
        received_at: Timestamp,
    ) -> PageWrite {
        let (connection, kind) = (self.connection.clone(), self.kind);
        let of_mailbox = OfMailbox::default();
        let from_relay = Vec::new();
        PageWrite {
            connection,
            kind,
            origin,
            drafts,
            from_relay,
            position: None,
            caught_up,
            of_mailbox,
            received_at,
        }
    }

    /// The stretch that the source no longer has: from the last good reading to where its memory begins.
    async fn gap(&self, expired: &str, now: Timestamp) -> Result<Draft, HistoryError> {
        let health =
            self.history.connections().await?.into_iter().find(|health| health.id == self.connection);
        let mut facts = Facts::default().with(names::CONNECTION, self.connection.as_str());
        facts.insert(names::ERROR_CODE, Reason::new(Cause::Expired).code());
        let memory_begins = now.checked_sub(ADOBE_KEEPS).unwrap_or(now);
        if let Some(from) = health.and_then(|health| health.succeeded_at).filter(|from| *from < memory_begins)
        {
            facts.insert(names::MISSING_FROM, from.to_string());
            facts.insert(names::MISSING_TO, memory_begins.to_string());
        }
        Ok(own(&format!("gap/{expired}"), monitoring::GAP, now, facts))
    }
}
