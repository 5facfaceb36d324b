//! What was decided about toasts, what the user was told of, and what a digest owes.

use super::rows::{milliseconds, severity, severity_number, timestamp};
use super::{Doing, History, Result};
use campanile_core::incident::is_news;
use campanile_core::rules::Decision;
use campanile_core::toasting::{Decided, Known, Tally, ToldEpisode};
use campanile_core::{Arrival, NotificationType};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use std::collections::BTreeMap;

/// What is settled once a toast is delivered.
#[derive(Debug, Clone, Default)]
pub struct Settlement {
    /// The reader has everything up to this number.
    pub through: i64,
    /// The decisions.
    pub decided: Vec<Decided>,
    /// The episodes that the user knows of, by incident.
    pub told: Vec<(String, ToldEpisode)>,
}

/// The decision for a notification, for its details.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecisionMade {
    /// What was decided.
    pub decision: Decision,
    /// The user's exception that decided, in its own words.
    pub exception: Option<String>,
}

impl History {
    /// What is known of these incidents, for deciding about new notifications of them.
    ///
    /// # Errors
    /// The history's.
    pub async fn known(&self, incidents: Vec<String>) -> Result<BTreeMap<String, Known>> {
        self.call(move |connection| {
            incidents.into_iter().map(|key| Ok((key.clone(), known(connection, &key)?))).collect()
        })
        .await
    }

    /// Moves a reader on, together with what was decided and told on the way.
    ///
    /// # Errors
    /// The history's; then nothing is settled, and the same are decided again.
    pub async fn settle(&self, reader: &'static str, settlement: Settlement, now: Timestamp) -> Result<()> {
        self.write("settle what was decided", move |transaction| {
            super::readers::move_on(transaction, reader, settlement.through)?;
            let mut decide = transaction
                .prepare_cached(
                    "INSERT INTO decision (seq, what, exception, owed, decided_at)
                     SELECT ?1, ?2, ?3, ?4, ?5 WHERE EXISTS (SELECT 1 FROM notification WHERE seq = ?1)
                     ON CONFLICT (seq) DO NOTHING",
                )
                .doing("note a decision")?;
            for Decided { seq, decision, exception } in settlement.decided {
                // The backlog can be a million, and that it is one stands in its rows.
                if decision != Decision::Backfill {
                    decide
                        .execute(params![
                            seq,
                            decision.slug(),
                            exception,
                            decision.is_held(),
                            milliseconds(now)
                        ])
                        .doing("note a decision")?;
                }
            }
            for (incident, told) in settlement.told {
                tell(transaction, &incident, &told)?;
            }
            Ok(())
        })
        .await
    }

    /// What was decided for a notification; `None` where the resident program has not seen it yet.
    ///
    /// # Errors
    /// The history's.
    pub async fn decision(&self, seq: i64, arrival: Arrival) -> Result<Option<DecisionMade>> {
        if arrival == Arrival::Backfill {
            return Ok(Some(DecisionMade { decision: Decision::Backfill, exception: None }));
        }
        self.call(move |connection| {
            let found: Option<(String, Option<String>)> = connection
                .query_row("SELECT what, exception FROM decision WHERE seq = ?1", [seq], |row| {
                    Ok((row.get(0)?, row.get(1)?))
                })
                .optional()
                .doing("read a decision")?;
            Ok(found.and_then(|(what, exception)| {
                Some(DecisionMade { decision: Decision::from_slug(&what)?, exception })
            }))
        })
        .await
    }

    /// What was held back and is still unread, since when; `None` where a digest owes nothing.
    ///
    /// # Errors
    /// The history's.
    pub async fn owed(&self) -> Result<Option<Tally>> {
        self.call(|connection| {
            let doing = "sum up what is owed";
            let mut statement = connection
                .prepare_cached(
                    "SELECT type, severity, count(*), min(decided_at) FROM decision JOIN notification USING (seq)
                     WHERE owed = 1 AND read_at IS NULL GROUP BY type, severity",
                )
                .doing(doing)?;
            let rows = statement
                .query_map([], |row| {
                    let kind: String = row.get(0)?;
                    let kind = NotificationType::from_slug(&kind).unwrap_or(NotificationType::Other);
                    Ok((kind, severity(row.get(1)?), row.get::<_, i64>(2)?, timestamp(row.get(3)?)))
                })
                .doing(doing)?;
            let rows: Vec<_> = rows.collect::<rusqlite::Result<_>>().doing(doing)?;
            let since = rows.iter().map(|(.., since)| *since).min();
            Ok(since.map(|since| {
                let mut tally = Tally::since(since);
                for (kind, severity, count, _) in rows {
                    tally.add(kind, severity, count);
                }
                tally
            }))
        })
        .await
    }

    /// Notes that a digest told of everything that was held back.
    ///
    /// # Errors
    /// The history's; then it is told again.
    pub async fn owed_told(&self) -> Result<()> {
        self.write("note a told digest", |transaction| {
            transaction
                .execute("UPDATE decision SET owed = 0 WHERE owed = 1", [])
                .doing("note a told digest")?;
            Ok(())
        })
        .await
    }

    /// The critical incidents that the user was told of and that are still unread: those to be reminded of. Not those that
    /// somebody takes care of or has done since the episode began; whoever is asked to take care of one and has not
    /// answered is reminded all the same.
    ///
    /// # Errors
    /// The history's.
    pub async fn unread_critical_told(&self) -> Result<Vec<(String, ToldEpisode)>> {
        self.call(|connection| {
            let doing = "read what to remind of";
            let mut statement = connection
                .prepare_cached(
                    "SELECT told.first_at, told.last_at, told.count, told.severity, told.told_at, told.reminders, key
                     FROM incident JOIN told_episode told ON told.incident = incident.key
                     WHERE incident.severity = 3 AND unread > 0 AND snoozed_until IS NULL AND resolved_at IS NULL
                         AND told.severity = 3
                         AND NOT EXISTS (
                             SELECT 1 FROM triage_standing
                             WHERE triage_standing.incident = incident.key
                                 AND at >= told.first_at
                                     + iif(care = 'resolved' AND told.first_at % 1000 = 0, 1000, 0)
                                 AND (care = 'resolved' OR care = 'on-it' AND (
                                     who = author OR who NOT IN (SELECT user FROM triage_place WHERE user IS NOT NULL)
                                 )))
                     ORDER BY told.told_at",
                )
                .doing(doing)?;
            let rows = statement.query_map([], |row| Ok((row.get(6)?, told(row)?))).doing(doing)?;
            rows.collect::<rusqlite::Result<_>>().doing(doing)
        })
        .await
    }

    /// Notes how often an incident was reminded of.
    ///
    /// # Errors
    /// The history's; then it is reminded of again.
    pub async fn reminded(&self, incident: &str, reminders: u32) -> Result<()> {
        let incident = incident.to_owned();
        self.write("note a reminder", move |transaction| {
            transaction
                .execute(
                    "UPDATE told_episode SET reminders = ?2 WHERE incident = ?1",
                    params![incident, reminders],
                )
                .doing("note a reminder")?;
            Ok(())
        })
        .await
    }
}

fn known(connection: &Connection, incident: &str) -> Result<Known> {
    let doing = "read what was told";
    let told: Option<ToldEpisode> = connection
        .prepare_cached(
            "SELECT first_at, last_at, count, severity, told_at, reminders FROM told_episode WHERE incident = ?1",
        )
        .and_then(|mut statement| statement.query_row([incident], told).optional())
        .doing(doing)?;
    let since = told.map_or(i64::MAX, |told| milliseconds(told.first_at));
    let ends = |done: &i64| told.is_some_and(|told| !is_news(told.first_at, timestamp(*done)));
    let (closed, resolved, snoozed, done): (Option<i64>, Option<i64>, Option<i64>, Option<i64>) = connection
        .prepare_cached(
            "SELECT (SELECT min(min(coalesce(read_at, archived_at), coalesce(archived_at, read_at)))
                     FROM notification WHERE incident = ?1 AND occurred_at >= ?2),
                 resolved_at, snoozed_until,
                 (SELECT at FROM triage_standing WHERE triage_standing.incident = ?1 AND care = 'resolved')
             FROM incident WHERE key = ?1",
        )
        .and_then(|mut statement| {
            let row = statement.query_row(params![incident, since], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
            });
            row.optional()
        })
        .doing(doing)?
        .unwrap_or_default();
    Ok(Known {
        told,
        // Only what was over after the episode began ends it.
        closed_at: [closed, resolved.filter(|at| *at >= since), done.filter(ends)]
            .into_iter()
            .flatten()
            .min()
            .map(timestamp),
        snoozed_until: snoozed.map(timestamp),
    })
}

fn told(row: &Row<'_>) -> rusqlite::Result<ToldEpisode> {
    Ok(ToldEpisode {
        first_at: timestamp(row.get(0)?),
        last_at: timestamp(row.get(1)?),
        count: row.get(2)?,
        severity: severity(row.get(3)?),
        told_at: timestamp(row.get(4)?),
        reminders: row.get(5)?,
    })
}

fn tell(transaction: &Transaction<'_>, incident: &str, told: &ToldEpisode) -> Result<()> {
    transaction
        .prepare_cached(
            "INSERT INTO told_episode (incident, first_at, last_at, count, severity, told_at, reminders)
             SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE EXISTS (SELECT 1 FROM incident WHERE key = ?1)
             ON CONFLICT (incident) DO UPDATE SET first_at = excluded.first_at, last_at = excluded.last_at,
                 count = excluded.count, severity = excluded.severity, told_at = excluded.told_at,
                 reminders = excluded.reminders",
        )
        .and_then(|mut statement| {
            statement.execute(params![
                incident,
                milliseconds(told.first_at),
                milliseconds(told.last_at),
                told.count,
                severity_number(told.severity),
                milliseconds(told.told_at),
                told.reminders,
            ])
        })
        .doing("note what was told")?;
    Ok(())
}
