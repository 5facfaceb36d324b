//! The rows of shared triage: merged one by one, put together, blackened, renamed, deleted.

use super::super::rows::{milliseconds, timestamp};
use super::super::{Doing, Result};
use super::DOING;
use campanile_core::person::{FORGOTTEN, Person};
use campanile_core::team::{Care, Entry, Standing, Triage};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

/// Takes in an entry. `false` where that changes nothing.
pub(super) fn merge(transaction: &Transaction<'_>, connection: &str, entry: &Entry) -> Result<bool> {
    let known: Option<(i64, i64, String, bool)> = transaction
        .prepare_cached(
            "SELECT number, at, body, sent FROM triage_entry WHERE incident = ?1 AND author = ?2 AND id = ?3",
        )
        .and_then(|mut statement| {
            let key = params![entry.incident, entry.author, entry.id];
            statement
                .query_row(key, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))
                .optional()
        })
        .doing(DOING)?;
    let Some((number, at, body, sent)) = known else {
        transaction
            .prepare_cached(
                "INSERT INTO triage_entry (connection, incident, author, id, at, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )
            .and_then(|mut statement| {
                statement.execute(params![
                    connection,
                    entry.incident,
                    entry.author,
                    entry.id,
                    milliseconds(entry.at),
                    entry.body
                ])
            })
            .doing(DOING)?;
        return Ok(true);
    };
    // What names a person that is forgotten here does not come back by being read again.
    let is_blackened = body.contains(FORGOTTEN);
    let kept = Entry { at: timestamp(at), body, ..entry.clone() };
    let gives_way = kept.gives_way_to(entry);
    if !gives_way && sent {
        return Ok(false);
    }
    let new = if gives_way { entry } else { &kept };
    let body = if is_blackened { &kept.body } else { &new.body };
    transaction
        .prepare_cached("UPDATE triage_entry SET at = ?2, body = ?3, sent = 1 WHERE number = ?1")
        .and_then(|mut statement| statement.execute(params![number, milliseconds(new.at), body]))
        .doing(DOING)?;
    Ok(gives_way)
}

pub(super) fn entries(connection: &Connection, incident: &str) -> Result<Vec<Entry>> {
    let mut statement = connection
        .prepare_cached("SELECT incident, author, id, at, body FROM triage_entry WHERE incident = ?1")
        .doing("read what the team did")?;
    let rows = statement.query_map([incident], entry).doing("read what the team did")?;
    rows.collect::<rusqlite::Result<_>>().doing("read what the team did")
}

pub(super) fn entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry {
        incident: row.get(0)?,
        author: row.get(1)?,
        id: row.get(2)?,
        at: timestamp(row.get(3)?),
        body: row.get(4)?,
    })
}

/// How it stands, in the first four columns; `None` where a newer program wrote what is not known here.
pub(super) fn standing(row: &Row<'_>) -> rusqlite::Result<Option<Standing>> {
    let care: String = row.get(0)?;
    let Some(care) = Care::from_slug(&care, row.get(1)?) else { return Ok(None) };
    Ok(Some(Standing { care, author: row.get(2)?, at: timestamp(row.get(3)?) }))
}

/// Puts together anew how an incident stands.
pub(super) fn stand(transaction: &Transaction<'_>, incident: &str) -> Result<()> {
    let Some(standing) = Triage::of(entries(transaction, incident)?).standing else {
        transaction.execute("DELETE FROM triage_standing WHERE incident = ?1", [incident]).doing(DOING)?;
        return Ok(());
    };
    transaction
        .prepare_cached(
            "INSERT INTO triage_standing (incident, care, who, author, at) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (incident) DO UPDATE SET care = excluded.care, who = excluded.who, author = excluded.author,
                 at = excluded.at, told = 0
             WHERE (care, who, author, at) IS NOT (excluded.care, excluded.who, excluded.author, excluded.at)",
        )
        .and_then(|mut statement| {
            statement.execute(params![
                incident,
                standing.care.slug(),
                standing.care.who(),
                standing.author,
                milliseconds(standing.at)
            ])
        })
        .doing(DOING)?;
    Ok(())
}

/// Blackens a person in what everybody said.
pub(in crate::history) fn blacken(transaction: &Transaction<'_>, person: &Person) -> Result<()> {
    let doing = "forget a person";
    let mut statement = transaction.prepare("SELECT number, body FROM triage_entry").doing(doing)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
    let bodies: Vec<(i64, String)> = rows.and_then(Iterator::collect).doing(doing)?;
    for (number, body) in bodies {
        let Some(body) = person.blacken(&body) else { continue };
        transaction
            .execute("UPDATE triage_entry SET body = ?2 WHERE number = ?1", params![number, body])
            .doing(doing)?;
    }
    Ok(())
}

/// The entries of an incident follow it to its new key.
pub(in crate::history) fn rename(transaction: &Transaction<'_>, key: &str, new: &str) -> Result<()> {
    transaction
        .execute("UPDATE triage_entry SET incident = ?2 WHERE incident = ?1", [key, new])
        .and_then(|_| {
            transaction.execute("UPDATE triage_standing SET incident = ?2 WHERE incident = ?1", [key, new])
        })
        .doing("forget a person")?;
    Ok(())
}

/// What came through a connection that is gone: where it comes again, its stream is read from the beginning.
pub(in crate::history) fn forget(transaction: &Transaction<'_>, connection: &str) -> Result<()> {
    let doing = "forget a connection";
    let mut statement = transaction
        .prepare("SELECT DISTINCT incident FROM triage_entry WHERE connection = ?1")
        .doing(doing)?;
    let rows = statement.query_map([connection], |row| row.get(0));
    let incidents: Vec<String> = rows.and_then(Iterator::collect).doing(doing)?;
    for table in ["triage_place", "triage_entry"] {
        let sql = format!("DELETE FROM {table} WHERE connection = ?1");
        transaction.execute(&sql, [connection]).doing(doing)?;
    }
    incidents.iter().try_for_each(|incident| stand(transaction, incident))
}

/// What is as old and about nothing that is known here goes too; what is still to be published stays.
pub(in crate::history) fn delete_older(transaction: &Transaction<'_>, than: Timestamp) -> Result<()> {
    let doing = "delete what the team did long ago";
    let old = "DELETE FROM triage_entry WHERE at < ?1 AND sent = 1
                   AND NOT EXISTS (SELECT 1 FROM incident WHERE key = triage_entry.incident)";
    let alone = "DELETE FROM triage_standing WHERE NOT EXISTS (
                     SELECT 1 FROM triage_entry WHERE triage_entry.incident = triage_standing.incident)";
    transaction.execute(old, [milliseconds(than)]).doing(doing)?;
    transaction.execute(alone, []).map(|_| ()).doing(doing)
}
