//! What the user does with incidents, and how it is taken back.
//!
//! Every deed gives what was there before, so that taking it back restores exactly that, and touches nothing that came
//! or changed since.

use super::browse::{Browse, all_keys};
use super::rows::milliseconds;
use super::{Doing, History, Result};
use jiff::Timestamp;
use rusqlite::{OptionalExtension, Transaction, params};

/// Which incidents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// Those of these keys.
    Incidents(Vec<String>),
    /// All of a list, without those that got something newer than this since it was counted.
    Matching {
        /// The list.
        browse: Box<Browse>,
        /// The number of the newest notification when it was counted.
        up_to: i64,
    },
}

/// What is done with them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    /// All of their notifications are read.
    Read,
    /// Their newest notification is unread again, and they leave the archive.
    Unread,
    /// Done with: archived, which counts as read.
    Archive,
    /// Out of the archive, as they were read.
    Restore,
    /// Put off until then, which counts as read until it comes back.
    Snooze(Timestamp),
    /// Put off no longer.
    Wake,
    /// Before all others.
    Pin,
    /// Among the others again.
    Unpin,
    /// With these words of the user; none take them away.
    Note(String),
}

/// What a deed did.
#[derive(Debug)]
pub struct Triaged {
    /// How many incidents it changed.
    pub count: usize,
    /// What was there before.
    pub before: Before,
}

/// All that a deed changed, as it was before.
#[derive(Debug, Default)]
pub struct Before {
    marks: Vec<MarkBefore>,
    snoozes: Vec<(String, Option<i64>)>,
    pins: Vec<(String, Option<i64>)>,
    notes: Vec<(String, Option<(String, i64)>)>,
}

#[derive(Debug)]
struct MarkBefore {
    seq: i64,
    read_at: Option<i64>,
    archived_at: Option<i64>,
}

const DOING: &str = "triage incidents";

impl History {
    /// Does something with incidents. What changed, and only that, is counted and can be restored.
    ///
    /// # Errors
    /// The history's; then nothing was done.
    pub async fn triage(&self, scope: Scope, deed: Deed, now: Timestamp) -> Result<Triaged> {
        self.write(DOING, move |transaction| {
            let keys = match scope {
                Scope::Incidents(keys) => keys,
                Scope::Matching { browse, up_to } => all_keys(transaction, &browse, up_to, now)?,
            };
            let mut done = Triaged { count: 0, before: Before::default() };
            for key in keys {
                done.count += usize::from(apply(transaction, key, &deed, now, &mut done.before)?);
            }
            Ok(done)
        })
        .await
    }

    /// Restores what was there before a deed.
    ///
    /// # Errors
    /// The history's; then nothing was restored.
    pub async fn restore(&self, before: Before) -> Result<()> {
        self.write("take something back", move |transaction| restore(transaction, &before)).await
    }
}

/// Does it with one incident. `false` where that changed nothing.
fn apply(
    transaction: &Transaction<'_>,
    key: String,
    deed: &Deed,
    now: Timestamp,
    before: &mut Before,
) -> Result<bool> {
    let now = milliseconds(now);
    match deed {
        Deed::Read => marked(transaction, &key, &READ, now, before),
        Deed::Unread => marked(transaction, &key, &UNREAD, now, before),
        Deed::Archive => marked(transaction, &key, &ARCHIVE, now, before),
        Deed::Restore => mark(transaction, &key, &RESTORE, now, before),
        Deed::Snooze(until) => {
            // Put off counts as read, until it comes back.
            let read = mark(transaction, &key, &READ, now, before)?;
            Ok(set_snooze(transaction, &key, Some(milliseconds(*until)), before)? || read)
        }
        Deed::Wake => set_snooze(transaction, &key, None, before),
        Deed::Pin => set_pin(transaction, key, Some(now), before),
        Deed::Unpin => set_pin(transaction, key, None, before),
        Deed::Note(text) => set_note(transaction, key, text.trim(), now, before),
    }
}

/// Marks it. Whoever does that has it before them again, and it is put off no longer.
fn marked(
    transaction: &Transaction<'_>,
    key: &str,
    sql: &MarkSql,
    now: i64,
    before: &mut Before,
) -> Result<bool> {
    let woken = set_snooze(transaction, key, None, before)?;
    Ok(mark(transaction, key, sql, now, before)? || woken)
}

/// Which notifications of an incident a mark changes, and how. Both take the key as ?1 and the time as ?2.
struct MarkSql {
    changed: &'static str,
    update: &'static str,
}

const READ: MarkSql = MarkSql {
    changed: "SELECT seq, read_at, archived_at FROM notification WHERE incident = ?1 AND read_at IS NULL AND ?2 = ?2",
    update: "UPDATE notification SET read_at = ?2 WHERE incident = ?1 AND read_at IS NULL",
};
/// Of one marked unread only the newest comes back, since that is the news.
const UNREAD: MarkSql = MarkSql {
    changed: "SELECT seq, read_at, archived_at FROM notification WHERE incident = ?1 AND ?2 = ?2
         AND (archived_at IS NOT NULL OR (read_at IS NOT NULL AND seq = (SELECT latest FROM incident WHERE key = ?1)))",
    update: "UPDATE notification SET archived_at = NULL,
             read_at = CASE WHEN seq <> (SELECT latest FROM incident WHERE key = ?1) THEN read_at END
         WHERE incident = ?1 AND ?2 = ?2
         AND (archived_at IS NOT NULL OR (read_at IS NOT NULL AND seq = (SELECT latest FROM incident WHERE key = ?1)))",
};
const ARCHIVE: MarkSql = MarkSql {
    changed: "SELECT seq, read_at, archived_at FROM notification
         WHERE incident = ?1 AND archived_at IS NULL AND ?2 = ?2",
    update: "UPDATE notification SET read_at = coalesce(read_at, ?2), archived_at = ?2
         WHERE incident = ?1 AND archived_at IS NULL",
};
const RESTORE: MarkSql = MarkSql {
    changed: "SELECT seq, read_at, archived_at FROM notification
         WHERE incident = ?1 AND archived_at IS NOT NULL AND ?2 = ?2",
    update: "UPDATE notification SET archived_at = NULL WHERE incident = ?1 AND archived_at IS NOT NULL AND ?2 = ?2",
};

fn mark(
    transaction: &Transaction<'_>,
    key: &str,
    sql: &MarkSql,
    now: i64,
    before: &mut Before,
) -> Result<bool> {
    let known = before.marks.len();
    let mut statement = transaction.prepare_cached(sql.changed).doing(DOING)?;
    let rows = statement
        .query_map(params![key, now], |row| {
            Ok(MarkBefore { seq: row.get(0)?, read_at: row.get(1)?, archived_at: row.get(2)? })
        })
        .doing(DOING)?;
    for row in rows {
        before.marks.push(row.doing(DOING)?);
    }
    if before.marks.len() == known {
        return Ok(false);
    }
    transaction
        .prepare_cached(sql.update)
        .and_then(|mut statement| statement.execute(params![key, now]))
        .doing(DOING)?;
    Ok(true)
}

fn write_snooze(transaction: &Transaction<'_>, key: &str, until: Option<i64>) -> rusqlite::Result<()> {
    let sql = "UPDATE incident SET snoozed_until = ?2 WHERE key = ?1";
    transaction.prepare_cached(sql)?.execute(params![key, until]).map(|_| ())
}

fn set_snooze(
    transaction: &Transaction<'_>,
    key: &str,
    until: Option<i64>,
    before: &mut Before,
) -> Result<bool> {
    let was: Option<Option<i64>> = transaction
        .prepare_cached("SELECT snoozed_until FROM incident WHERE key = ?1")
        .and_then(|mut statement| statement.query_row([key], |row| row.get(0)).optional())
        .doing(DOING)?;
    match was {
        Some(was) if was != until => {
            write_snooze(transaction, key, until).doing(DOING)?;
            before.snoozes.push((key.to_owned(), was));
            Ok(true)
        }
        Some(_) | None => Ok(false),
    }
}

fn write_pin(transaction: &Transaction<'_>, key: &str, at: Option<i64>) -> rusqlite::Result<()> {
    let sql = "UPDATE incident SET pinned_at = ?2 WHERE key = ?1";
    transaction.prepare_cached(sql)?.execute(params![key, at]).map(|_| ())
}

fn set_pin(transaction: &Transaction<'_>, key: String, at: Option<i64>, before: &mut Before) -> Result<bool> {
    let was: Option<Option<i64>> = transaction
        .prepare_cached("SELECT pinned_at FROM incident WHERE key = ?1")
        .and_then(|mut statement| statement.query_row([&key], |row| row.get(0)).optional())
        .doing(DOING)?;
    match was {
        Some(was) if was.is_some() != at.is_some() => {
            write_pin(transaction, &key, at).doing(DOING)?;
            before.pins.push((key, was));
            Ok(true)
        }
        Some(_) | None => Ok(false),
    }
}

fn write_note(transaction: &Transaction<'_>, key: &str, note: Option<(&str, i64)>) -> rusqlite::Result<()> {
    // Never changed in place: the index of its words hears of those that come and go.
    transaction.prepare_cached("DELETE FROM note WHERE incident = ?1")?.execute([key])?;
    if let Some((text, at)) = note {
        let sql = "INSERT INTO note (incident, text, written_at) VALUES (?1, ?2, ?3)";
        transaction.prepare_cached(sql)?.execute(params![key, text, at])?;
    }
    Ok(())
}

fn set_note(
    transaction: &Transaction<'_>,
    key: String,
    text: &str,
    now: i64,
    before: &mut Before,
) -> Result<bool> {
    let was: Option<(String, i64)> = transaction
        .prepare_cached("SELECT text, written_at FROM note WHERE incident = ?1")
        .and_then(|mut statement| {
            statement.query_row([&key], |row| Ok((row.get(0)?, row.get(1)?))).optional()
        })
        .doing(DOING)?;
    let wanted = (!text.is_empty()).then_some(text);
    if was.as_ref().map(|(text, _)| text.as_str()) == wanted || !is_there(transaction, &key)? {
        return Ok(false);
    }
    write_note(transaction, &key, wanted.map(|text| (text, now))).doing(DOING)?;
    before.notes.push((key, was));
    Ok(true)
}

fn is_there(transaction: &Transaction<'_>, key: &str) -> Result<bool> {
    transaction
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM incident WHERE key = ?1)")
        .and_then(|mut statement| statement.query_row([key], |row| row.get(0)))
        .doing(DOING)
}

fn restore(transaction: &Transaction<'_>, before: &Before) -> Result<()> {
    let doing = "take something back";
    let sql = "UPDATE notification SET read_at = ?2, archived_at = ?3 WHERE seq = ?1";
    let mut statement = transaction.prepare_cached(sql).doing(doing)?;
    for MarkBefore { seq, read_at, archived_at } in &before.marks {
        statement.execute(params![seq, read_at, archived_at]).doing(doing)?;
    }
    for (key, until) in &before.snoozes {
        write_snooze(transaction, key, *until).doing(doing)?;
    }
    for (key, at) in &before.pins {
        write_pin(transaction, key, *at).doing(doing)?;
    }
    for (key, note) in &before.notes {
        // What went meanwhile takes no note.
        if is_there(transaction, key)? {
            let note = note.as_ref().map(|(text, at)| (text.as_str(), *at));
            write_note(transaction, key, note).doing(doing)?;
        }
    }
    Ok(())
}
