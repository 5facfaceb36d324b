//! One look of a Marketo REST connection becomes rows, in one transaction.

use super::ingest::Storing;
use super::objects::{self, Browsed};
use super::rows::milliseconds;
use super::usage::{self, ErrorsSeen, UsageSeen};
use super::{Doing, History, Result, Stored};
use campanile_core::{Arrival, Draft, NotificationType};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use rusqlite::{OptionalExtension, Transaction, params};
use std::collections::BTreeMap;

/// What one look changes in the history.
#[derive(Debug, Clone, Default)]
pub struct LookWrite {
    /// The connection it came through.
    pub connection: String,
    /// The connection's kind.
    pub kind: &'static str,
    /// It is looked at beside a journal, whose place to read on from is the connection's.
    pub beside: bool,
    /// Which server was asked.
    pub origin: String,
    /// The instance it is about.
    pub instance: String,
    /// When.
    pub now: Timestamp,
    /// The notifications with the words to find them by, and whether their type is muted.
    pub drafts: Vec<(Draft, String, bool)>,
    /// The counters of this moment.
    pub sample: Option<UsageSeen>,
    /// The counters of whole days.
    pub days: Vec<UsageSeen>,
    /// The errors of whole days.
    pub errors: Vec<ErrorsSeen>,
    /// Campaigns and programs.
    pub browsed: Vec<Browsed>,
    /// Counts of people who exhausted a stream.
    pub exhausted: Vec<Exhausted>,
    /// What the connection itself asked.
    pub own_calls: OwnCalls,
    /// What it remembers, as JSON.
    pub memory: String,
    /// Before this day counters over the day are forgotten.
    pub forget_before: Option<Date>,
}

/// The calls that a connection made on a day.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OwnCalls {
    /// The connection.
    pub connection: String,
    /// The quota day.
    pub day: Date,
    /// The calls made.
    pub calls: u64,
    /// The calls it allows itself.
    pub budget: u64,
}

/// How many people exhausted a stream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exhausted {
    /// The program's id.
    pub program_id: String,
    /// The stream.
    pub stream: String,
    /// How many.
    pub count: u64,
    /// How many there were when it was told last, or at first.
    pub told: u64,
}

/// A day as it was: its counts, and its counter over the day.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PastDay {
    /// The counts.
    pub seen: UsageSeen,
    /// The counter of everyone at these times.
    pub samples: Vec<(Timestamp, u64)>,
}

/// A notice of a cleanup counts for so long.
const NOTICE_COUNTS: SignedDuration = SignedDuration::from_hours(35 * 24);

impl History {
    /// Stores a look. What it tells is news at once: the first look has no backlog.
    ///
    /// # Errors
    /// The history's; then nothing of it is stored, and looking again is safe.
    pub async fn store_look(&self, look: LookWrite) -> Result<Stored> {
        self.write("store a look", move |transaction| {
            connection_row(transaction, &look)?;
            for day in look.days.iter().chain(&look.sample) {
                usage::write_day(transaction, &look.instance, day)?;
            }
            if let Some(sample) = &look.sample {
                usage::write_sample(transaction, &look.instance, sample, look.now)?;
            }
            for errors in &look.errors {
                usage::write_errors(transaction, &look.instance, errors)?;
            }
            for browsed in &look.browsed {
                objects::write(transaction, &look.instance, browsed, look.now)?;
            }
            for exhausted in &look.exhausted {
                write_exhausted(transaction, &look, exhausted)?;
            }
            if let Some(before) = look.forget_before {
                usage::prune(transaction, &look.instance, before)?;
            }
            let mut storing = Storing::new(transaction, &look.connection, look.now, Arrival::Live);
            for (draft, words, muted) in &look.drafts {
                storing.store(draft, words, *muted)?;
            }
            storing.finish()
        })
        .await
    }

    /// Stores days that were over before a connection looked for the first time.
    ///
    /// # Errors
    /// The history's.
    pub async fn store_past(&self, connection: &str, instance: &str, days: Vec<PastDay>) -> Result<()> {
        let (connection, instance) = (connection.to_owned(), instance.to_owned());
        self.write("store past days", move |transaction| {
            transaction
                .execute(
                    "INSERT INTO rest_memory (connection, memory, instance) VALUES (?1, '{}', ?2)
                     ON CONFLICT (connection) DO UPDATE SET instance = excluded.instance",
                    [&connection, &instance],
                )
                .doing("store past days")?;
            for PastDay { seen, samples } in &days {
                usage::write_day(transaction, &instance, seen)?;
                for (at, used) in samples {
                    let everyone = UsageSeen { day: seen.day, total: *used, users: Vec::new() };
                    usage::write_sample(transaction, &instance, &everyone, *at)?;
                }
            }
            Ok(())
        })
        .await
    }

    /// What a connection remembers of its looks, as JSON.
    ///
    /// # Errors
    /// The history's.
    pub async fn rest_memory(&self, connection: &str) -> Result<Option<String>> {
        let id = connection.to_owned();
        self.call(move |connection| {
            connection
                .query_row("SELECT memory FROM rest_memory WHERE connection = ?1", [id], |row| row.get(0))
                .optional()
                .doing("read what a connection remembers")
        })
        .await
    }

    /// What each connection itself asked on its last day.
    ///
    /// # Errors
    /// The history's.
    pub async fn own_calls(&self) -> Result<Vec<OwnCalls>> {
        self.call(|connection| {
            let doing = "read own calls";
            let mut statement = connection
                .prepare_cached(
                    "SELECT connection, max(day), calls, budget FROM own_calls GROUP BY connection ORDER BY connection",
                )
                .doing(doing)?;
            let rows = statement
                .query_map([], |row| {
                    let day: String = row.get(1)?;
                    Ok(OwnCalls {
                        connection: row.get(0)?,
                        day: day.parse().unwrap_or_default(),
                        calls: row.get(2)?,
                        budget: row.get(3)?,
                    })
                })
                .doing(doing)?;
            rows.collect::<rusqlite::Result<_>>().doing(doing)
        })
        .await
    }

    /// The daily quota as the newest notification of an instance named it.
    ///
    /// # Errors
    /// The history's.
    pub async fn learned_quota(&self, instance: &str) -> Result<Option<u64>> {
        let instance = instance.to_owned();
        self.call(move |connection| {
            connection
                .query_row(
                    "SELECT json_extract(facts, '$.daily_quota') FROM notification
                     WHERE type = ?1 AND instance = ?2 AND json_extract(facts, '$.daily_quota') > 0
                     ORDER BY occurred_at DESC, seq DESC LIMIT 1",
                    [NotificationType::WebServices.slug(), &instance],
                    |row| row.get::<_, Option<f64>>(0),
                )
                .optional()
                .doing("read the quota")
                .map(|quota| quota.flatten().map(|quota| quota as u64))
        })
        .await
    }

    /// Which of these a connection has told already.
    ///
    /// # Errors
    /// The history's.
    pub async fn told(&self, connection: &str, source_ids: Vec<String>) -> Result<Vec<String>> {
        let id = connection.to_owned();
        self.call(move |connection| {
            let doing = "read what was told";
            let mut statement = connection
                .prepare_cached("SELECT 1 FROM notification WHERE connection = ?1 AND source_id = ?2")
                .doing(doing)?;
            let mut told = Vec::new();
            for source_id in source_ids {
                if statement.exists([&id, &source_id]).doing(doing)? {
                    told.push(source_id);
                }
            }
            Ok(told)
        })
        .await
    }

    /// Whether Marketo gave notice of a cleanup of idle trigger campaigns lately.
    ///
    /// # Errors
    /// The history's.
    pub async fn cleanup_was_announced(&self, instance: &str, now: Timestamp) -> Result<bool> {
        let instance = instance.to_owned();
        let since = milliseconds(now.checked_sub(NOTICE_COUNTS).unwrap_or(Timestamp::MIN));
        self.call(move |connection| {
            connection
                .prepare_cached(
                    "SELECT 1 FROM notification WHERE type = ?1 AND instance = ?2 AND occurred_at >= ?3
                     AND json_extract(facts, '$.inferred') IS NULL",
                )
                .and_then(|mut statement| {
                    statement.exists(params![NotificationType::IdleTriggerCleanup.slug(), instance, since])
                })
                .doing("look for a notice")
        })
        .await
    }

    /// The counts of each stream of a program as they were told last.
    ///
    /// # Errors
    /// The history's.
    pub async fn exhausted(&self, instance: &str, program_id: &str) -> Result<BTreeMap<String, u64>> {
        let (instance, program) = (instance.to_owned(), program_id.to_owned());
        self.call(move |connection| {
            let doing = "read exhausted streams";
            let mut statement = connection
                .prepare_cached("SELECT stream, told FROM exhausted WHERE instance = ?1 AND program_id = ?2")
                .doing(doing)?;
            let rows = statement
                .query_map([instance, program], |row| Ok((row.get(0)?, row.get(1)?)))
                .doing(doing)?;
            rows.collect::<rusqlite::Result<_>>().doing(doing)
        })
        .await
    }
}

fn connection_row(transaction: &Transaction<'_>, look: &LookWrite) -> Result<()> {
    let doing = "store a look";
    if !look.beside {
        transaction
            .prepare_cached(
                "INSERT INTO connection (id, kind, origin, caught_up_at, backlog_told) VALUES (?1, ?2, ?3, ?4, 1)
                 ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, origin = excluded.origin, position = NULL,
                     caught_up_at = coalesce(caught_up_at, excluded.caught_up_at), backlog_told = 1",
            )
            .and_then(|mut statement| {
                statement.execute(params![look.connection, look.kind, look.origin, milliseconds(look.now)])
            })
            .doing(doing)?;
    }
    transaction
        .prepare_cached(
            "INSERT INTO rest_memory (connection, memory, instance) VALUES (?1, ?2, ?3)
             ON CONFLICT (connection) DO UPDATE SET memory = excluded.memory, instance = excluded.instance",
        )
        .and_then(|mut statement| statement.execute(params![look.connection, look.memory, look.instance]))
        .doing(doing)?;
    let OwnCalls { day, calls, budget, .. } = &look.own_calls;
    transaction
        .prepare_cached(
            "INSERT INTO own_calls (connection, day, calls, budget) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (connection, day) DO UPDATE SET calls = excluded.calls, budget = excluded.budget",
        )
        .and_then(|mut statement| statement.execute(params![look.connection, day.to_string(), calls, budget]))
        .doing(doing)?;
    Ok(())
}

fn write_exhausted(transaction: &Transaction<'_>, look: &LookWrite, exhausted: &Exhausted) -> Result<()> {
    let Exhausted { program_id, stream, count, told } = exhausted;
    transaction
        .prepare_cached(
            "INSERT INTO exhausted (instance, program_id, stream, count, told, seen_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (instance, program_id, stream) DO UPDATE SET count = excluded.count, told = excluded.told,
                 seen_at = excluded.seen_at",
        )
        .and_then(|mut statement| {
            statement.execute(params![look.instance, program_id, stream, count, told, milliseconds(look.now)])
        })
        .doing("store an exhausted stream")?;
    Ok(())
}
