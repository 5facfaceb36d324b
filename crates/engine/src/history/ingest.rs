//! A page and its position become rows, in one transaction.

use super::rows::{arrival_number, milliseconds, severity_number};
use super::snooze::is_put_off;
use super::words::Words;
use super::{Doing, History, Result, objects, room};
use campanile_core::journal::Position;
use campanile_core::notification::notification_id;
use campanile_core::{Arrival, Draft};
use jiff::Timestamp;
use rusqlite::{OptionalExtension, Transaction, params};

/// From so many notifications in a page on it is worth holding more of the file in memory.
const MANY: usize = 20;
const DOING: &str = "store a notification";

/// What one answer of a source changes in the history.
#[derive(Debug, Clone)]
pub struct PageWrite {
    /// The connection it came through.
    pub connection: String,
    /// The connection's kind.
    pub kind: &'static str,
    /// What the position belongs to.
    pub origin: String,
    /// The notifications with the words to find them by, and whether their type is muted.
    pub drafts: Vec<(Draft, String, bool)>,
    /// The notifications that a relay published.
    pub from_relay: Vec<FromRelay>,
    /// From where to read on; `None` leaves the oldest.
    pub position: Option<Position>,
    /// Whether all is read now.
    pub caught_up: bool,
    /// What only a mailbox has.
    pub of_mailbox: OfMailbox,
    /// When it arrived.
    pub received_at: Timestamp,
}

/// What a mailbox has besides its mails.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OfMailbox {
    /// How far its first reading is.
    pub looked_at: Option<LookedAt>,
    /// Which mails that are stored then are still to be marked or moved; opaque to the history.
    pub put_away: Option<String>,
}

/// How many of how many mails were looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LookedAt {
    /// Looked at.
    pub done: u32,
    /// All.
    pub of: u32,
}

/// A notification that has its id already, with the words to find it by, and whether it is muted.
#[derive(Debug, Clone, PartialEq)]
pub struct FromRelay {
    /// The relay's id of it.
    pub id: String,
    /// The relay's connection that it came through.
    pub through: String,
    /// What it says.
    pub draft: Draft,
    /// By which words it is found.
    pub words: String,
    /// Whether it is muted.
    pub muted: bool,
}

/// What a page brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Stored {
    /// Not known before.
    pub new: usize,
    /// Known before, or twice in the page.
    pub duplicates: usize,
    /// Among the new: could not be read.
    pub rejected: usize,
}

impl std::ops::AddAssign for Stored {
    fn add_assign(&mut self, other: Self) {
        self.new += other.new;
        self.duplicates += other.duplicates;
        self.rejected += other.rejected;
    }
}

impl History {
    /// Stores a page together with its position. Known items are ignored.
    ///
    /// # Errors
    /// The history's; then nothing of the page is stored, and reading it again is safe.
    pub async fn store_page(&self, page: PageWrite) -> Result<Stored> {
        let (many, is_last) = (page.drafts.len() + page.from_relay.len() > MANY, page.caught_up);
        if many {
            self.call(|connection| room::hold(connection, room::FOR_MANY)).await?;
        }
        let stored = self.store(page).await;
        if is_last {
            self.call(|connection| room::hold(connection, room::AT_REST)).await?;
        }
        stored
    }

    async fn store(&self, page: PageWrite) -> Result<Stored> {
        self.write("store a page", move |transaction| {
            let live = is_caught_up(transaction, &page)?;
            let arrival = if live { Arrival::Live } else { Arrival::Backfill };
            let mut storing = Storing::new(transaction, &page.connection, page.received_at, arrival);
            for (draft, words, muted) in &page.drafts {
                storing.store(draft, words, *muted)?;
            }
            for relayed in &page.from_relay {
                storing.store_relayed(relayed)?;
            }
            let stored = storing.finish()?;
            transaction
                .prepare_cached(
                    "INSERT INTO connection (id, kind, origin, position, caught_up_at, looked_at, looked_at_of, put_away)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                     ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, origin = excluded.origin,
                         position = excluded.position, looked_at = excluded.looked_at,
                         looked_at_of = excluded.looked_at_of, put_away = excluded.put_away,
                         caught_up_at = CASE WHEN origin = excluded.origin
                             THEN coalesce(caught_up_at, excluded.caught_up_at) ELSE excluded.caught_up_at END",
                )
                .and_then(|mut statement| {
                    statement.execute(params![
                        page.connection,
                        page.kind,
                        page.origin,
                        page.position.as_ref().map(Position::as_str),
                        page.caught_up.then(|| milliseconds(page.received_at)),
                        page.of_mailbox.looked_at.map(|looked_at| looked_at.done),
                        page.of_mailbox.looked_at.map(|looked_at| looked_at.of),
                        page.of_mailbox.put_away,
                    ])
                })
                .doing("store a position")?;
            Ok(stored)
        })
        .await
    }

    /// Stores a notification of Campanile's own. `false` where it is known already.
    ///
    /// # Errors
    /// The history's.
    pub async fn store_own(
        &self,
        connection: &str,
        draft: Draft,
        words: String,
        now: Timestamp,
        muted: bool,
    ) -> Result<bool> {
        let connection = connection.to_owned();
        self.write("store a notification", move |transaction| {
            let mut storing = Storing::new(transaction, &connection, now, Arrival::Live);
            storing.store(&draft, &words, muted)?;
            Ok(storing.finish()?.new > 0)
        })
        .await
    }
}

/// Whether the connection's first catch-up is over; another origin begins anew.
fn is_caught_up(transaction: &Transaction<'_>, page: &PageWrite) -> Result<bool> {
    let caught_up: Option<Option<i64>> = transaction
        .query_row(
            "SELECT caught_up_at FROM connection WHERE id = ?1 AND origin = ?2",
            [&page.connection, &page.origin],
            |row| row.get(0),
        )
        .optional()
        .doing("read a connection")?;
    Ok(caught_up.flatten().is_some())
}

/// Notifications of one connection that are being stored, all in one transaction.
#[must_use = "without its end none of them is found by its words"]
pub(super) struct Storing<'a> {
    transaction: &'a Transaction<'a>,
    connection: &'a str,
    received_at: Timestamp,
    arrival: Arrival,
    stored: Stored,
    words: Words<'a>,
}

impl<'a> Storing<'a> {
    pub(super) fn new(
        transaction: &'a Transaction<'a>,
        connection: &'a str,
        received_at: Timestamp,
        arrival: Arrival,
    ) -> Self {
        let (stored, words) = (Stored::default(), Words::default());
        Self { transaction, connection, received_at, arrival, stored, words }
    }

    /// Stores one, unless it is known.
    pub(super) fn store(&mut self, draft: &Draft, words: &'a str, muted: bool) -> Result<()> {
        let id = notification_id(self.connection, &draft.source_id);
        let is_new = self.insert(&id, draft, words, muted)?;
        self.count(draft, is_new);
        Ok(())
    }

    /// Stores what a relay published, which is known by the relay's id.
    fn store_relayed(&mut self, relayed: &'a FromRelay) -> Result<()> {
        let FromRelay { id, through, draft, words, muted } = relayed;
        let mut is_new = self.insert(id, draft, words, *muted)?;
        if !is_new && !self.is_known(id)? {
            // Two connections of the relay gave the same id to different things, and here both come through one.
            let draft = Draft { source_id: format!("{through}:{}", draft.source_id), ..draft.clone() };
            is_new = self.insert(id, &draft, words, *muted)?;
        }
        self.count(draft, is_new);
        Ok(())
    }

    /// Writes the words by which they are found. Gives what became of all.
    pub(super) fn finish(self) -> Result<Stored> {
        self.words.write(self.transaction)?;
        Ok(self.stored)
    }

    fn count(&mut self, draft: &Draft, is_new: bool) {
        if is_new {
            self.stored.new += 1;
            self.stored.rejected += usize::from(draft.is_rejected());
        } else {
            self.stored.duplicates += 1;
        }
    }

    fn is_known(&self, id: &str) -> Result<bool> {
        self.transaction
            .prepare_cached("SELECT 1 FROM notification WHERE id = ?1")
            .and_then(|mut statement| statement.exists([id]))
            .doing(DOING)
    }

    fn insert(&mut self, id: &str, draft: &Draft, words: &'a str, muted: bool) -> Result<bool> {
        let (draft, words) = objects::named(self.transaction, draft, words)?;
        let severity = severity_number(draft.severity);
        let is_read = muted || is_put_off(self.transaction, &draft.incident, severity, self.received_at)?;
        let inserted = self
            .transaction
            .prepare_cached(
                "INSERT INTO notification (id, connection, source_id, instance, type, subtype, severity, occurred_at,
                     received_at, subject, facts, incident, arrival, read_at, raw)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
                 ON CONFLICT DO NOTHING",
            )
            .and_then(|mut statement| {
                statement.execute(params![
                    id,
                    self.connection,
                    draft.source_id,
                    draft.instance,
                    draft.kind.slug(),
                    draft.subtype,
                    severity,
                    milliseconds(draft.occurred_at),
                    milliseconds(self.received_at),
                    draft.subject.as_ref().and_then(|subject| serde_json::to_string(subject).ok()),
                    serde_json::to_string(&draft.facts).unwrap_or_else(|_| "{}".to_owned()),
                    draft.incident,
                    arrival_number(self.arrival),
                    is_read.then(|| milliseconds(self.received_at)),
                    draft.raw,
                ])
            })
            .doing(DOING)?;
        if inserted > 0 {
            self.words.add(self.transaction.last_insert_rowid(), words);
        }
        Ok(inserted > 0)
    }
}
