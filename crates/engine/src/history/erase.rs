//! Taking out of the history: by age, a connection, a person.

use super::rows::{COLUMNS, milliseconds, notification, timestamp};
use super::words::Words;
use super::{Doing, History, LookedAt, Result, shared};
use campanile_core::Draft;
use campanile_core::person::Person;
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use std::collections::BTreeMap;

/// What makes a notification old enough to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Age {
    /// It happened before: what a user means who deletes what is old.
    Happened,
    /// It happened before and also came before: what comes late, or with a wrong time, is kept as long as any other.
    HappenedAndCame,
}

/// How far a connection's first catch-up has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Backlog {
    /// Notifications it has brought.
    pub count: i64,
    /// When the oldest of them happened.
    pub oldest: Option<Timestamp>,
    /// When the last one read happened.
    pub reached: Option<Timestamp>,
    /// Whether it is over.
    pub caught_up: bool,
    /// How many mails of a mailbox were looked at, while it is under way.
    pub looked_at: Option<LookedAt>,
}

/// So many rows are looked at in one go: other programs wait no longer than that for their turn.
const SLICE: i64 = 500;
/// So many free pages are given back to the disk at once.
const PAGES_GIVEN_BACK: i64 = 256;

impl History {
    /// Deletes at most `most` of the oldest notifications from before a time; gives how many went.
    ///
    /// # Errors
    /// The history's.
    pub async fn delete_older(&self, than: Timestamp, age: Age, most: usize) -> Result<usize> {
        let doing = "delete old notifications";
        let deleted = self
            .write(doing, move |transaction| {
                let came = match age {
                    Age::Happened => "",
                    Age::HappenedAndCame => "AND received_at < ?1",
                };
                let sql = format!(
                    "DELETE FROM notification WHERE seq IN (
                         SELECT seq FROM notification WHERE occurred_at < ?1 {came} ORDER BY occurred_at, seq LIMIT ?2)"
                );
                let most = i64::try_from(most).unwrap_or(i64::MAX);
                let deleted = transaction.execute(&sql, params![milliseconds(than), most]).doing(doing)?;
                shared::delete_older(transaction, than)?;
                Ok(deleted)
            })
            .await?;
        if deleted > 0 {
            self.call(move |connection| {
                connection
                    .execute_batch(&format!("PRAGMA incremental_vacuum({PAGES_GIVEN_BACK})"))
                    .doing("give room back")
            })
            .await?;
        }
        Ok(deleted)
    }

    /// Forgets how a connection was and where it read on; its notifications stay.
    ///
    /// # Errors
    /// The history's.
    pub async fn forget_connection(&self, connection: &str) -> Result<()> {
        let id = connection.to_owned();
        self.write("forget a connection", move |transaction| {
            transaction
                .execute("DELETE FROM connection WHERE id = ?1", [&id])
                .doing("forget a connection")?;
            shared::forget(transaction, &id)
        })
        .await
    }

    /// How many notifications a connection has brought.
    ///
    /// # Errors
    /// The history's.
    pub async fn count_of_connection(&self, connection: &str) -> Result<i64> {
        Ok(self.backlog(connection).await?.count)
    }

    /// How far a connection's first catch-up has come.
    ///
    /// # Errors
    /// The history's.
    pub async fn backlog(&self, connection: &str) -> Result<Backlog> {
        let id = connection.to_owned();
        self.call(move |connection| {
            let doing = "look how far a first reading is";
            let (caught_up, looked_at) = connection
                .query_row(
                    "SELECT caught_up_at IS NOT NULL, looked_at, looked_at_of FROM connection WHERE id = ?1",
                    [&id],
                    |row| Ok((row.get::<_, bool>(0)?, super::connections::looked_at(row, 1)?)),
                )
                .optional()
                .doing(doing)?
                .unwrap_or_default();
            let (count, oldest) = connection
                .query_row(
                    "SELECT count(*), min(occurred_at) FROM notification WHERE connection = ?1",
                    [&id],
                    |row| Ok((row.get(0)?, row.get::<_, Option<i64>>(1)?)),
                )
                .doing(doing)?;
            let reached: Option<i64> = connection
                .query_row(
                    "SELECT occurred_at FROM notification WHERE connection = ?1 ORDER BY seq DESC LIMIT 1",
                    [&id],
                    |row| row.get(0),
                )
                .optional()
                .doing(doing)?;
            Ok(Backlog {
                count,
                oldest: oldest.map(timestamp),
                reached: reached.map(timestamp),
                caught_up,
                looked_at: looked_at.filter(|_| !caught_up),
            })
        })
        .await
    }

    /// Blackens a person's address in everything that is stored, and makes sure that the file does not hold it either.
    /// `words` are those by which a notification is found. Gives how many notifications were changed.
    ///
    /// # Errors
    /// The history's; then some may be changed already, and doing it again does the rest.
    pub async fn forget_person(
        &self,
        person: Person,
        words: impl Fn(&Draft) -> String + Clone + Send + 'static,
    ) -> Result<usize> {
        let mut changed = 0;
        let mut after = Some(0);
        let mut keys = BTreeMap::new();
        while let Some(from) = after {
            let (person, words) = (person.clone(), words.clone());
            let mut known = std::mem::take(&mut keys);
            (after, changed, keys) = self
                .write("forget a person", move |transaction| {
                    let (next, here) = blacken_slice(transaction, from, &person, &words, &mut known)?;
                    Ok((next, changed + here, known))
                })
                .await?;
        }
        self.write("forget a person", move |transaction| {
            blacken_notes(transaction, &person)?;
            shared::blacken(transaction, &person)?;
            remove_api_user(transaction, &person)
        })
        .await?;
        self.call(|connection| tidy(connection)).await?;
        // Copies that hold the person too; the next one is made today.
        super::backup::forget_all(self.path());
        super::salvage::forget_all(self.path());
        Ok(changed)
    }
}

/// The texts of a notification that can name a person.
struct Texts {
    seq: i64,
    columns: [Option<String>; 5],
    incident: String,
}

/// Looks at the next rows; gives where to go on, and how many were changed.
fn blacken_slice(
    transaction: &Transaction<'_>,
    after: i64,
    person: &Person,
    words: &impl Fn(&Draft) -> String,
    keys: &mut BTreeMap<String, String>,
) -> Result<(Option<i64>, usize)> {
    let doing = "forget a person";
    let mut statement = transaction
        .prepare_cached(
            "SELECT seq, source_id, subtype, subject, facts, raw, incident FROM notification
             WHERE seq > ?1 ORDER BY seq LIMIT ?2",
        )
        .doing(doing)?;
    let rows = statement.query_map([after, SLICE], |row| {
        let columns = [row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?];
        Ok(Texts { seq: row.get(0)?, columns, incident: row.get(6)? })
    });
    let rows: Vec<Texts> = rows.and_then(Iterator::collect).doing(doing)?;
    let (mut changed, mut anew) = (0, Words::default());
    for Texts { seq, columns, incident } in &rows {
        let blackened = columns.each_ref().map(|text| text.as_deref().and_then(|text| person.blacken(text)));
        let key = renamed(transaction, person, incident, *seq, keys)?;
        if key.is_none() && blackened.iter().all(Option::is_none) {
            continue;
        }
        let [source_id, subtype, subject, facts, raw] = blackened;
        // Two that were told apart by it are told apart by their numbers.
        let source_id = source_id.map(|id| format!("{id}/{seq}"));
        transaction
            .prepare_cached(
                "UPDATE notification SET source_id = coalesce(?2, source_id), subtype = coalesce(?3, subtype),
                     subject = coalesce(?4, subject), facts = coalesce(?5, facts), raw = coalesce(?6, raw),
                     incident = coalesce(?7, incident) WHERE seq = ?1",
            )
            .and_then(|mut update| update.execute(params![seq, source_id, subtype, subject, facts, raw, key]))
            .doing(doing)?;
        let draft = transaction
            .prepare_cached(&format!("SELECT {COLUMNS} FROM notification WHERE seq = ?1"))
            .and_then(|mut one| one.query_row([seq], notification))
            .doing(doing)?
            .draft;
        anew.add(*seq, words(&draft).into());
        changed += 1;
    }
    anew.replace(transaction)?;
    Ok((rows.last().map(|last| last.seq), changed))
}

/// The new key of an incident whose key names the person; the incident's own row is renamed with the first of them.
fn renamed(
    transaction: &Transaction<'_>,
    person: &Person,
    key: &str,
    seq: i64,
    keys: &mut BTreeMap<String, String>,
) -> Result<Option<String>> {
    if let Some(known) = keys.get(key) {
        return Ok(Some(known.clone()));
    }
    let Some(blackened) = person.blacken(key) else { return Ok(None) };
    // Another forgotten person may have left the same words.
    let new = format!("{blackened}/{seq}");
    transaction
        .execute("UPDATE incident SET key = ?2 WHERE key = ?1", [key, new.as_str()])
        .and_then(|_| {
            transaction.execute("UPDATE told_episode SET incident = ?2 WHERE incident = ?1", [key, &new])
        })
        .and_then(|_| transaction.execute("UPDATE note SET incident = ?2 WHERE incident = ?1", [key, &new]))
        .doing("forget a person")?;
    shared::rename(transaction, key, &new)?;
    keys.insert(key.to_owned(), new.clone());
    Ok(Some(new))
}

/// The user's own words about incidents. The index of their words hears of those that come and go.
fn blacken_notes(transaction: &Transaction<'_>, person: &Person) -> Result<()> {
    let doing = "forget a person";
    let mut statement = transaction.prepare("SELECT incident, text, written_at FROM note").doing(doing)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)));
    let notes: Vec<(String, String, i64)> = rows.and_then(Iterator::collect).doing(doing)?;
    for (incident, text, written_at) in notes {
        let Some(text) = person.blacken(&text) else { continue };
        transaction
            .execute("DELETE FROM note WHERE incident = ?1", [&incident])
            .and_then(|_| {
                transaction.execute(
                    "INSERT INTO note (incident, text, written_at) VALUES (?1, ?2, ?3)",
                    params![incident, text, written_at],
                )
            })
            .doing(doing)?;
    }
    Ok(())
}

/// The counters of an API user who logs in by that address. What everyone used together stays.
fn remove_api_user(transaction: &Transaction<'_>, person: &Person) -> Result<()> {
    let doing = "forget a person";
    let mut statement =
        transaction.prepare("SELECT user FROM usage_day UNION SELECT user FROM usage_sample").doing(doing)?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0));
    let users: Vec<String> = rows.and_then(Iterator::collect).doing(doing)?;
    for user in users.iter().filter(|user| person.blacken(user).is_some()) {
        transaction
            .execute("DELETE FROM usage_day WHERE user = ?1", [user])
            .and_then(|_| transaction.execute("DELETE FROM usage_sample WHERE user = ?1", [user]))
            .doing(doing)?;
    }
    Ok(())
}

/// The indexes keep what was deleted until they are merged, pages keep what stood in them before, and the write-ahead log
/// what was written: the file is written anew from what is left.
fn tidy(connection: &Connection) -> Result<()> {
    let doing = "forget a person";
    connection
        .execute("INSERT INTO search (search) VALUES ('optimize')", [])
        .and_then(|_| connection.execute("INSERT INTO note_search (note_search) VALUES ('optimize')", []))
        .doing(doing)?;
    // A copy of everything on the way, which has no place in memory.
    connection.execute_batch("PRAGMA temp_store = FILE; VACUUM; PRAGMA temp_store = MEMORY").doing(doing)?;
    let busy: i64 =
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0)).doing(doing)?;
    if busy != 0 {
        tracing::warn!("another program reads the history: its write-ahead log is emptied later");
    }
    Ok(())
}
