//! One page read and stored: what `sync` and the resident program share.

mod ahead;
mod shelf;
mod team;

use crate::history::{History, HistoryError, Stored};
use crate::looking::{self, As};
use crate::sources::Source;
use crate::sources::mailbox::{After, Progress, Taken};
use ahead::Ahead;
use campanile_core::event::finish;
use campanile_core::poller::{ConnectionState, Outcome};
use campanile_core::reason::Reason;
use campanile_core::rules::Rules;
use campanile_core::search::search_words;
use campanile_core::types::WarnAt;
use campanile_core::words::Voice;
use campanile_core::{Draft, Facts, NotificationType};
use jiff::{SignedDuration, Timestamp};
use shelf::Shelf;
use std::sync::Arc;

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
    shelf: Shelf,
    source: Source,
    ahead: Ahead,
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
        let shelf = Shelf { connection, kind, history, judgement };
        Self { shelf, source, ahead: Ahead::default() }
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
            Source::Team(team) => team.news().await,
            Source::Journal(_) | Source::Rest(_) | Source::Demo(_) => std::future::pending().await,
        }
    }

    /// Asks for one page, or looks once, and stores what came with where to read on. Of a journal that has more it may be
    /// several pages at once.
    ///
    /// # Errors
    /// The history's. A source that fails is no error here: it is an outcome with its reason.
    pub async fn read_page(&mut self, now: Timestamp) -> Result<Read, HistoryError> {
        let Self { shelf, source, ahead } = self;
        let Shelf { connection, kind, history, judgement } = &*shelf;
        let as_what = |beside| As { connection, kind, beside };
        let journal = match source {
            Source::Mailbox(mailbox) => {
                let origin = mailbox.origin().to_owned();
                let position = history.position(connection, &origin).await?;
                let warn_at = WarnAt(&judgement.warn_at);
                return match mailbox.fetch(position.as_ref(), warn_at, now).await {
                    Ok(page) => {
                        let puts_away = *mailbox.after() != After::Nothing;
                        let mut read = shelf.mails(&origin, page, puts_away, now).await?;
                        read.spared = self.put_away(&origin, now).await?;
                        Ok(read)
                    }
                    Err(error) => Ok(shelf.missed(error)),
                };
            }
            Source::Team(team) => return shelf.of_the_team(team, now).await,
            Source::Rest(rest) => return looking::look(rest, history, judgement, as_what(false), now).await,
            Source::Journal(journal) => journal,
            Source::Demo(demo) => &mut demo.journal,
        };
        let mut read = ahead.read(journal, shelf, now).await?;
        let caught_up = matches!(read.outcome, Outcome::CaughtUp { .. });
        if let Source::Demo(demo) = source
            && caught_up
            && now >= demo.next_look
        {
            let looked = looking::look(&mut demo.rest, history, judgement, as_what(true), now).await?;
            let pause = looked.stretch.unwrap_or(demo.rest.access().every);
            demo.next_look = now.checked_add(pause).unwrap_or(now);
            read.stored.new += looked.stored.new;
            read.stored.duplicates += looked.stored.duplicates;
        }
        Ok(read)
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
        let Some(noted) = self.shelf.history.to_put_away(&self.shelf.connection, origin).await? else {
            return Ok(None);
        };
        let Source::Mailbox(mailbox) = &mut self.source else { return Ok(None) };
        match mailbox.put_away(&Taken::read(&noted), now).await {
            Ok(()) => self.shelf.history.was_put_away(&self.shelf.connection, &noted).await.map(|()| None),
            Err(reason) => {
                tracing::warn!(connection = self.shelf.connection, ?reason, "mails could not be put away");
                Ok(Some(reason))
            }
        }
    }

    /// Notes the connection's state for everyone to see.
    ///
    /// # Errors
    /// The history's.
    pub async fn note(&self, read: &Read, trouble: bool, now: Timestamp) -> Result<(), HistoryError> {
        let state = Self::state_of(read);
        self.shelf
            .history
            .note_state(&self.shelf.connection, self.shelf.kind, state, read.told(), trouble, now)
            .await
    }
}

/// A notification of Campanile's own.
#[must_use]
pub fn own(source_id: &str, subtype: &str, now: Timestamp, facts: Facts) -> Draft {
    let kind = NotificationType::Monitoring;
    finish(source_id.to_owned(), String::new(), kind, subtype.to_owned(), now, facts, "", WarnAt::default())
}
