//! One page read and stored: what `sync` and the resident program share.

use crate::history::{History, HistoryError, OfMailbox, PageWrite, Stored};
use crate::looking::{self, As};
use crate::sources::mailbox::{After, MailPage, Progress, Taken};
use crate::sources::{FetchError, Fetched, Source};
use campanile_core::event::{finish, read_item};
use campanile_core::facts::names;
use campanile_core::journal::Position;
use campanile_core::notification::sha256_hex;
use campanile_core::poller::{ConnectionState, Outcome};
use campanile_core::reason::{Cause, Reason};
use campanile_core::rules::Rules;
use campanile_core::search::search_words;
use campanile_core::types::{WarnAt, monitoring};
use campanile_core::words::Voice;
use campanile_core::{Draft, Facts, NotificationType};
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;

/// How long Adobe keeps events (<https://developer.adobe.com/events/docs/guides/api/journaling_api>).
const ADOBE_KEEPS: SignedDuration = SignedDuration::from_hours(7 * 24);

/// What decides how a notification is stored, from the settings.
#[derive(Debug)]
pub struct Judgement {
    /// Which types are muted.
    pub rules: Rules,
    /// From which quota shares on it is bad.
    pub warn_at: Vec<f64>,
    /// In which words it is found.
    pub voice: Arc<Voice>,
}

impl Judgement {
    /// A notification with the words to find it by, and whether it is muted.
    pub(crate) fn judged(&self, draft: Draft, now: Timestamp) -> (Draft, String, bool) {
        let words = search_words(&draft, &self.voice);
        let muted = self.rules.is_muted(&draft, now);
        (draft, words, muted)
    }
}

/// Reads one connection into the history.
#[derive(Debug)]
pub struct Reader {
    /// The connection's id.
    pub connection: String,
    /// The connection's kind.
    pub kind: &'static str,
    source: Source,
    history: History,
    judgement: Arc<Judgement>,
}

/// What came of reading a page.
#[derive(Debug)]
pub struct Read {
    /// For the poller.
    pub outcome: Outcome,
    /// What was stored.
    pub stored: Stored,
    /// Whether a gap was found.
    pub gap: bool,
    /// Why it did not work.
    pub reason: Option<Reason>,
    /// Why the source is asked less often than wished, or not all that was wished could be done, where it works.
    pub spared: Option<Reason>,
    /// How long the next reading is put off, where the source has to spare its calls.
    pub stretch: Option<SignedDuration>,
    /// How far it is, where there is more and the source knows.
    pub progress: Option<Progress>,
}

impl Read {
    /// What is to be said of how the connection is: why it does not work, or why it is spared.
    #[must_use]
    pub fn told(&self) -> Option<&Reason> {
        self.reason.as_ref().or(self.spared.as_ref())
    }
}

impl Reader {
    /// A reader that has read nothing yet.
    #[must_use]
    pub fn new(
        connection: String,
        kind: &'static str,
        source: Source,
        history: History,
        judgement: Arc<Judgement>,
    ) -> Self {
        Self { connection, kind, source, history, judgement }
    }

    /// The state that a poller should know about a finished page.
    #[must_use]
    pub fn state_of(read: &Read) -> ConnectionState {
        read.reason.as_ref().map_or(ConnectionState::Ok, Reason::state)
    }

    /// Ends when the source says that there is something new, where it can say so. It may be dropped at any time.
    pub async fn news(&mut self, now: Timestamp) {
        match &mut self.source {
            Source::Mailbox(mailbox) => mailbox.news(now).await,
            Source::Journal(_) | Source::Rest(_) | Source::Demo(_) => std::future::pending().await,
        }
    }

    /// Asks for one page, or looks once, and stores what came with where to read on.
    ///
    /// # Errors
    /// The history's. A source that fails is no error here: it is an outcome with its reason.
    pub async fn read_page(&mut self, now: Timestamp) -> Result<Read, HistoryError> {
        let as_what = As { connection: &self.connection, kind: self.kind, beside: false };
        let journal = match &mut self.source {
            Source::Mailbox(mailbox) => {
                let origin = mailbox.origin().to_owned();
                let position = self.history.position(&self.connection, &origin).await?;
                let warn_at = WarnAt(&self.judgement.warn_at);
                return match mailbox.fetch(position.as_ref(), warn_at, now).await {
                    Ok(page) => {
                        let mut read = self.mails(&origin, page, now).await?;
                        read.spared = self.put_away(&origin, now).await?;
                        Ok(read)
                    }
                    Err(error) => Ok(self.missed(error)),
                };
            }
            Source::Rest(rest) => {
                return looking::look(rest, &self.history, &self.judgement, as_what, now).await;
            }
            Source::Journal(journal) => journal,
            Source::Demo(demo) => &mut demo.journal,
        };
        let origin = journal.origin().to_owned();
        let position = self.history.position(&self.connection, &origin).await?;
        let fetched = journal.fetch(position.as_ref(), now).await;
        let oldest = journal.oldest();
        let mut read = self.page(origin, position, fetched, oldest, now).await?;
        let caught_up = matches!(read.outcome, Outcome::CaughtUp { .. });
        if let Source::Demo(demo) = &mut self.source
            && caught_up
            && now >= demo.next_look
        {
            let as_what = As { connection: &self.connection, kind: self.kind, beside: true };
            let looked = looking::look(&mut demo.rest, &self.history, &self.judgement, as_what, now).await?;
            let pause = looked.stretch.unwrap_or(demo.rest.access().every);
            demo.next_look = now.checked_add(pause).unwrap_or(now);
            read.stored.new += looked.stored.new;
            read.stored.duplicates += looked.stored.duplicates;
        }
        Ok(read)
    }

    async fn page(
        &self,
        origin: String,
        position: Option<Position>,
        fetched: Result<Fetched, FetchError>,
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
        match fetched {
            Ok(Fetched { items, next, more, retry_after }) => {
                let drafts = items
                    .iter()
                    .map(|item| {
                        self.judgement
                            .judged(read_item(item.get(), now, WarnAt(&self.judgement.warn_at)), now)
                    })
                    .collect();
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

    async fn mails(&self, origin: &str, page: MailPage, now: Timestamp) -> Result<Read, HistoryError> {
        let MailPage { drafts, next, more, progress, taken } = page;
        let drafts = drafts.into_iter().map(|draft| self.judgement.judged(draft, now)).collect();
        let put_away = if self.wants_put_away() {
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

    fn wants_put_away(&self) -> bool {
        matches!(&self.source, Source::Mailbox(mailbox) if *mailbox.after() != After::Nothing)
    }

    /// Marks or moves what is stored and was not yet, where the user wishes it. It gives why that did not work: then it
    /// is tried again with the next page, and reading goes on.
    async fn put_away(&mut self, origin: &str, now: Timestamp) -> Result<Option<Reason>, HistoryError> {
        if !self.wants_put_away() {
            return Ok(None);
        }
        let Some(noted) = self.history.to_put_away(&self.connection, origin).await? else { return Ok(None) };
        let Source::Mailbox(mailbox) = &mut self.source else { return Ok(None) };
        match mailbox.put_away(&Taken::read(&noted), now).await {
            Ok(()) => self.history.was_put_away(&self.connection, &noted).await.map(|()| None),
            Err(reason) => {
                tracing::warn!(connection = self.connection, ?reason, "mails could not be put away");
                Ok(Some(reason))
            }
        }
    }

    /// A folder has no position that expires: its mails are there or not.
    fn missed(&self, error: FetchError) -> Read {
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

    /// Notes the connection's state for everyone to see.
    ///
    /// # Errors
    /// The history's.
    pub async fn note(&self, read: &Read, trouble: bool, now: Timestamp) -> Result<(), HistoryError> {
        let state = Self::state_of(read);
        self.history.note_state(&self.connection, self.kind, state, read.told(), trouble, now).await
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
        PageWrite { connection, kind, origin, drafts, position: None, caught_up, of_mailbox, received_at }
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

/// A notification of Campanile's own.
#[must_use]
pub fn own(source_id: &str, subtype: &str, now: Timestamp, facts: Facts) -> Draft {
    let kind = NotificationType::Monitoring;
    finish(source_id.to_owned(), String::new(), kind, subtype.to_owned(), now, facts, "", WarnAt::default())
}
