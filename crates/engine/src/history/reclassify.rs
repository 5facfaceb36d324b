//! Stored notifications that are taken for something else than before: when the rules for mails change.

use super::rows::{COLUMNS, arrival_number, milliseconds, notification, severity_number};
use super::words::Words;
use super::{Doing, History, Result};
use campanile_core::{Draft, Notification};
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use std::collections::VecDeque;

/// So many are looked at at once: each may be as large as a mail may be.
const BATCH: usize = 50;
const DOING: &str = "take notifications for something else";

impl History {
    /// Looks at every notification that came through a mailbox, and takes those for something else of which `anew` says
    /// so, with the words to find them by. All in one transaction. A notification keeps its id, its number, when it
    /// came, what was decided about its toast, and whether it was read. It gives how many there were.
    ///
    /// # Errors
    /// The history's; then nothing is changed.
    pub async fn reclassify(
        &self,
        anew: impl Fn(&Notification) -> Option<(Draft, String)> + Send + 'static,
    ) -> Result<usize> {
        self.write(DOING, move |transaction| {
            let (mut changed, mut after) = (0, 0);
            loop {
                let some = mails(transaction, after)?;
                let Some(last) = some.last() else { return Ok(changed) };
                after = last.seq;
                let mut found_by = Words::default();
                for before in &some {
                    if let Some((draft, words)) = anew(before).filter(|(draft, _)| *draft != before.draft) {
                        replace(transaction, before, &draft, &words, &mut found_by)?;
                        changed += 1;
                    }
                }
                found_by.write(transaction)?;
            }
        })
        .await
    }

    /// Of all notifications that came through a mailbox those of which `are` says so: how many there are, and the newest
    /// of them.
    ///
    /// # Errors
    /// The history's.
    pub async fn mails_that(
        &self,
        most: usize,
        are: impl Fn(&Notification) -> bool + Send + 'static,
    ) -> Result<(usize, Vec<Notification>)> {
        self.call(move |connection| {
            let (mut count, mut newest, mut after) = (0, VecDeque::new(), 0);
            loop {
                let some = mails(connection, after)?;
                let Some(last) = some.last() else { return Ok((count, newest.into_iter().rev().collect())) };
                after = last.seq;
                for mail in some {
                    if are(&mail) {
                        count += 1;
                        newest.push_back(mail);
                        if newest.len() > most {
                            newest.pop_front();
                        }
                    }
                }
            }
        })
        .await
    }
}

fn mails(connection: &Connection, after: i64) -> Result<Vec<Notification>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM notification WHERE seq > ?1
         AND connection IN (SELECT id FROM connection WHERE kind = 'mailbox') ORDER BY seq LIMIT ?2"
    );
    let mut statement = connection.prepare_cached(&sql).doing(DOING)?;
    let rows = statement.query_map(params![after, BATCH as i64], notification).doing(DOING)?;
    rows.collect::<rusqlite::Result<_>>().doing(DOING)
}

/// Taken out and put in again under its number, so that every sum that the history keeps is right.
fn replace(
    transaction: &Transaction<'_>,
    before: &Notification,
    draft: &Draft,
    words: &str,
    found_by: &mut Words<'_>,
) -> Result<()> {
    let (draft, words) = super::objects::named(transaction, draft, words)?;
    let seq = before.seq;
    let decision: Option<(String, Option<String>, i64, i64)> = transaction
        .prepare_cached("SELECT what, exception, owed, decided_at FROM decision WHERE seq = ?1")
        .and_then(|mut statement| {
            statement
                .query_row([seq], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))
                .optional()
        })
        .doing(DOING)?;
    let alone = Alone::of(transaction, &before.draft.incident)?;
    transaction
        .prepare_cached("DELETE FROM notification WHERE seq = ?1")
        .and_then(|mut statement| statement.execute([seq]))
        .doing(DOING)?;
    transaction
        .prepare_cached(
            "INSERT INTO notification (seq, id, connection, source_id, instance, type, subtype, severity, occurred_at,
                 received_at, subject, facts, incident, arrival, read_at, archived_at, raw)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)",
        )
        .and_then(|mut statement| {
            statement.execute(params![
                seq,
                before.id,
                before.connection,
                draft.source_id,
                draft.instance,
                draft.kind.slug(),
                draft.subtype,
                severity_number(draft.severity),
                milliseconds(draft.occurred_at),
                milliseconds(before.received_at),
                draft.subject.as_ref().and_then(|subject| serde_json::to_string(subject).ok()),
                serde_json::to_string(&draft.facts).unwrap_or_else(|_| "{}".to_owned()),
                draft.incident,
                arrival_number(before.arrival),
                before.read_at.map(milliseconds),
                before.archived_at.map(milliseconds),
                draft.raw,
            ])
        })
        .doing(DOING)?;
    found_by.add(seq, words.into_owned().into());
    if let Some((what, exception, owed, decided_at)) = decision {
        transaction
            .prepare_cached(
                "INSERT INTO decision (seq, what, exception, owed, decided_at) VALUES (?1, ?2, ?3, ?4, ?5)",
            )
            .and_then(|mut statement| statement.execute(params![seq, what, exception, owed, decided_at]))
            .doing(DOING)?;
    }
    alone.map_or(Ok(()), |alone| alone.follow(transaction, &draft.incident))
}

/// What the user said of an incident that goes with its only notification: it goes where the notification goes.
struct Alone {
    pinned_at: Option<i64>,
    snoozed_until: Option<i64>,
    note: Option<(String, i64)>,
}

impl Alone {
    fn of(transaction: &Transaction<'_>, incident: &str) -> Result<Option<Self>> {
        let marks: Option<(Option<i64>, Option<i64>)> = transaction
            .prepare_cached("SELECT pinned_at, snoozed_until FROM incident WHERE key = ?1 AND total = 1")
            .and_then(|mut statement| {
                statement.query_row([incident], |row| Ok((row.get(0)?, row.get(1)?))).optional()
            })
            .doing(DOING)?;
        let Some((pinned_at, snoozed_until)) = marks else { return Ok(None) };
        let note = transaction
            .prepare_cached("SELECT text, written_at FROM note WHERE incident = ?1")
            .and_then(|mut statement| {
                statement.query_row([incident], |row| Ok((row.get(0)?, row.get(1)?))).optional()
            })
            .doing(DOING)?;
        Ok(Some(Self { pinned_at, snoozed_until, note }))
    }

    fn follow(self, transaction: &Transaction<'_>, incident: &str) -> Result<()> {
        transaction
            .prepare_cached(
                "UPDATE incident SET pinned_at = coalesce(pinned_at, ?2), snoozed_until = coalesce(snoozed_until, ?3)
                 WHERE key = ?1",
            )
            .and_then(|mut statement| statement.execute(params![incident, self.pinned_at, self.snoozed_until]))
            .doing(DOING)?;
        if let Some((text, written_at)) = self.note {
            transaction
                .prepare_cached(
                    "INSERT INTO note (incident, text, written_at) VALUES (?1, ?2, ?3) ON CONFLICT (incident) DO NOTHING",
                )
                .and_then(|mut statement| statement.execute(params![incident, text, written_at]))
                .doing(DOING)?;
        }
        Ok(())
    }
}
