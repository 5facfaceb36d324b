//! What still has to go on to other places, and how it goes there. A place looks at the history behind a cursor of its
//! own, so that whoever stores notifications knows nothing of it.

use super::readers::move_on;
use super::rows::{COLUMNS, milliseconds, notification, timestamp};
use super::{Doing, History, Result};
use campanile_core::Notification;
use campanile_core::forward::{MOST_AT_ONCE, Waiting};
use campanile_core::reason::Reason;
use jiff::Timestamp;
use rusqlite::{OptionalExtension, Transaction, params};

/// How it goes with a place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ForwarderState {
    /// How often the message that is under way was tried.
    pub tries: u32,
    /// When it is tried again.
    pub next_at: Option<Timestamp>,
    /// Since when nothing gets through.
    pub failing_since: Option<Timestamp>,
    /// Whether that was told.
    pub told: bool,
}

/// What came of a try that failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// How often it was tried now.
    pub tries: u32,
    /// When it is tried again.
    pub next_at: Timestamp,
    /// Since when nothing gets through.
    pub failing_since: Timestamp,
    /// Why.
    pub reason: Reason,
    /// Whether that is told.
    pub told: bool,
}

/// What waits for a place, for whoever watches that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owed {
    /// The place.
    pub forwarder: String,
    /// How much waits for it.
    pub waiting: i64,
    /// Since when nothing gets through.
    pub failing_since: Option<Timestamp>,
    /// Why.
    pub reason: Option<Reason>,
    /// When it is tried again.
    pub next_at: Option<Timestamp>,
    /// When something got through last.
    pub sent_at: Option<Timestamp>,
}

/// The name of a place's cursor.
fn reader(forwarder: &str) -> String {
    format!("forward/{forwarder}")
}

impl History {
    /// Makes a place known. What is in the history at this moment does not go on to it.
    ///
    /// # Errors
    /// The history's.
    pub async fn enrol_forwarder(&self, forwarder: &str) -> Result<()> {
        const DOING: &str = "make a place to forward to known";
        let name = forwarder.to_owned();
        self.write(DOING, move |transaction| {
            transaction
                .execute(
                    "INSERT INTO reader (name, seq) VALUES (?1, coalesce((SELECT max(seq) FROM notification), 0))
                     ON CONFLICT DO NOTHING",
                    [reader(&name)],
                )
                .and_then(|_| {
                    transaction
                        .execute("INSERT INTO forwarder (name) VALUES (?1) ON CONFLICT DO NOTHING", [&name])
                })
                .doing(DOING)?;
            Ok(())
        })
        .await
    }

    /// All other places look at nothing any more: what comes from now on does not go on to them, also where one of them
    /// is there again later. What waits for them waits on.
    ///
    /// # Errors
    /// The history's.
    pub async fn keep_forwarders(&self, forwarders: &[&str]) -> Result<()> {
        const DOING: &str = "let go of places to forward to";
        let kept: Vec<String> = forwarders.iter().map(|one| reader(one)).collect();
        let gone: Vec<String> = self
            .call(move |connection| {
                let mut statement = connection
                    .prepare_cached("SELECT name FROM reader WHERE name GLOB 'forward/*'")
                    .doing(DOING)?;
                let names = statement.query_map([], |row| row.get::<_, String>(0)).doing(DOING)?;
                let names: Vec<String> = names.collect::<rusqlite::Result<_>>().doing(DOING)?;
                Ok(names.into_iter().filter(|name| !kept.contains(name)).collect())
            })
            .await?;
        if gone.is_empty() {
            return Ok(());
        }
        self.write(DOING, move |transaction| {
            for name in gone {
                transaction.execute("DELETE FROM reader WHERE name = ?1", [name]).doing(DOING)?;
            }
            Ok(())
        })
        .await
    }

    /// What a place has not looked at yet, oldest first.
    ///
    /// # Errors
    /// The history's.
    pub async fn not_looked_at(&self, forwarder: &str, limit: usize) -> Result<Vec<Notification>> {
        self.undelivered(&reader(forwarder), limit).await
    }

    /// A place has looked at all up to this number, and these of them wait for it from now on.
    ///
    /// # Errors
    /// The history's; then it looks again.
    pub async fn queue(
        &self,
        forwarder: &str,
        through: i64,
        numbers: Vec<i64>,
        now: Timestamp,
    ) -> Result<()> {
        let name = forwarder.to_owned();
        self.write("queue notifications", move |transaction| {
            for number in numbers {
                transaction
                    .prepare_cached(
                        "INSERT INTO outbox (forwarder, seq, queued_at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
                    )
                    .and_then(|mut statement| statement.execute(params![name, number, milliseconds(now)]))
                    .doing("queue notifications")?;
            }
            move_on(transaction, &reader(&name), through)
        })
        .await
    }

    /// How it goes with a place.
    ///
    /// # Errors
    /// The history's.
    pub async fn forwarder(&self, forwarder: &str) -> Result<ForwarderState> {
        let name = forwarder.to_owned();
        self.call(move |connection| {
            let found = connection
                .query_row(
                    "SELECT tries, next_at, failing_since, told FROM forwarder WHERE name = ?1",
                    [name],
                    |row| {
                        let time = |column| row.get::<_, Option<i64>>(column).map(|at| at.map(timestamp));
                        Ok(ForwarderState {
                            tries: row.get(0)?,
                            next_at: time(1)?,
                            failing_since: time(2)?,
                            told: row.get(3)?,
                        })
                    },
                )
                .optional()
                .doing("read how forwarding goes")?;
            Ok(found.unwrap_or_default())
        })
        .await
    }

    /// What waits for a place and is in no message yet, oldest first: as many as go in one, critical ones before others.
    ///
    /// # Errors
    /// The history's.
    pub async fn waiting(&self, forwarder: &str) -> Result<Vec<Waiting>> {
        let name = forwarder.to_owned();
        self.call(move |connection| {
            let doing = "read what waits";
            // What the source sent is of no use here, and may be long.
            let columns = COLUMNS.replace("raw", "''");
            let sql = format!(
                "SELECT {columns}, queued_at FROM (
                     SELECT seq AS number, queued_at FROM outbox JOIN notification USING (seq)
                     WHERE forwarder = ?1 AND message IS NULL ORDER BY severity = 3 DESC, seq LIMIT ?2)
                 JOIN notification ON seq = number ORDER BY seq"
            );
            let mut statement = connection.prepare_cached(&sql).doing(doing)?;
            let rows = statement
                .query_map(params![name, MOST_AT_ONCE as i64 + 1], |row| {
                    Ok(Waiting::since(timestamp(row.get(17)?), &notification(row)?))
                })
                .doing(doing)?;
            rows.collect::<rusqlite::Result<_>>().doing(doing)
        })
        .await
    }

    /// How much waits for a place.
    ///
    /// # Errors
    /// The history's.
    pub async fn count_waiting(&self, forwarder: &str) -> Result<i64> {
        let name = forwarder.to_owned();
        self.call(move |connection| {
            connection
                .query_row("SELECT count(*) FROM outbox WHERE forwarder = ?1", [name], |row| row.get(0))
                .doing("count what waits")
        })
        .await
    }

    /// What waits for these places, and how it goes there.
    ///
    /// # Errors
    /// The history's.
    pub async fn owed_to(&self, forwarders: Vec<String>) -> Result<Vec<Owed>> {
        self.call(move |connection| {
            let doing = "count what waits";
            let mut statement = connection
                .prepare_cached(
                    "SELECT (SELECT count(*) FROM outbox WHERE forwarder = ?1),
                         max(failing_since), max(reason), max(next_at), max(sent_at)
                     FROM forwarder WHERE name = ?1",
                )
                .doing(doing)?;
            let mut all = Vec::new();
            for forwarder in forwarders {
                let owed = statement
                    .query_row([&forwarder], |row| {
                        let time = |column| row.get::<_, Option<i64>>(column).map(|at| at.map(timestamp));
                        let reason: Option<String> = row.get(2)?;
                        Ok(Owed {
                            forwarder: forwarder.clone(),
                            waiting: row.get(0)?,
                            failing_since: time(1)?,
                            reason: reason.and_then(|reason| serde_json::from_str(&reason).ok()),
                            next_at: time(3)?,
                            sent_at: time(4)?,
                        })
                    })
                    .doing(doing)?;
                all.push(owed);
            }
            Ok(all)
        })
        .await
    }

    /// These go in one message, which is under way from now on.
    ///
    /// # Errors
    /// The history's; then they go on waiting.
    pub async fn begin_message(&self, forwarder: &str, numbers: Vec<i64>) -> Result<()> {
        let name = forwarder.to_owned();
        self.write("begin a message", move |transaction| {
            let first = numbers.first().copied();
            for number in numbers {
                transaction
                    .prepare_cached("UPDATE outbox SET message = ?3 WHERE forwarder = ?1 AND seq = ?2")
                    .and_then(|mut statement| statement.execute(params![name, number, first]))
                    .doing("begin a message")?;
            }
            Ok(())
        })
        .await
    }

    /// What is in the message that is under way to a place, oldest first. What was deleted meanwhile is no longer in it.
    ///
    /// # Errors
    /// The history's.
    pub async fn message_under_way(&self, forwarder: &str) -> Result<Option<(i64, Vec<Notification>)>> {
        let name = forwarder.to_owned();
        self.call(move |connection| {
            let doing = "read a message";
            let number: Option<i64> = connection
                .query_row("SELECT min(message) FROM outbox WHERE forwarder = ?1", [&name], |row| row.get(0))
                .doing(doing)?;
            let Some(number) = number else { return Ok(None) };
            let sql = format!(
                "SELECT {COLUMNS} FROM notification
                 WHERE seq IN (SELECT seq FROM outbox WHERE forwarder = ?1 AND message = ?2) ORDER BY seq"
            );
            let mut statement = connection.prepare_cached(&sql).doing(doing)?;
            let rows = statement.query_map(params![name, number], notification).doing(doing)?;
            Ok(Some((number, rows.collect::<rusqlite::Result<_>>().doing(doing)?)))
        })
        .await
    }

    /// A message is there, or will not go: it waits no longer. Gives how many notifications were in it.
    ///
    /// # Errors
    /// The history's; then it goes once more.
    pub async fn end_message(&self, forwarder: &str, number: i64, sent: Option<Timestamp>) -> Result<usize> {
        let name = forwarder.to_owned();
        self.write("end a message", move |transaction| {
            let gone = transaction
                .execute("DELETE FROM outbox WHERE forwarder = ?1 AND message = ?2", params![name, number])
                .doing("end a message")?;
            begin_anew(transaction, &name, sent)?;
            Ok(gone)
        })
        .await
    }

    /// Notes that a try failed.
    ///
    /// # Errors
    /// The history's.
    pub async fn note_failure(&self, forwarder: &str, failure: Failure) -> Result<()> {
        let name = forwarder.to_owned();
        self.write("note a failure", move |transaction| {
            let Failure { tries, next_at, failing_since, reason, told } = failure;
            let reason = serde_json::to_string(&reason).unwrap_or_default();
            let (next_at, failing_since) = (milliseconds(next_at), milliseconds(failing_since));
            transaction
                .execute(
                    "UPDATE forwarder SET tries = ?2, next_at = ?3, failing_since = ?4, reason = ?5, told = ?6
                     WHERE name = ?1",
                    params![name, tries, next_at, failing_since, reason, told],
                )
                .doing("note a failure")?;
            Ok(())
        })
        .await
    }

    /// Gives up on what has waited for a place since before this time, and forgets what was deleted from the history.
    /// Gives how many were given up.
    ///
    /// # Errors
    /// The history's.
    pub async fn give_up_older(&self, forwarder: &str, than: Timestamp) -> Result<usize> {
        const DOING: &str = "give up on notifications";
        let name = forwarder.to_owned();
        let find = "SELECT 1 FROM outbox WHERE forwarder = ?1
                    AND (queued_at < ?2 OR seq NOT IN (SELECT seq FROM notification)) LIMIT 1";
        let (asked, bound) = (name.clone(), milliseconds(than));
        let is_some = self
            .call(move |connection| {
                let mut statement = connection.prepare_cached(find).doing(DOING)?;
                statement.exists(params![asked, bound]).doing(DOING)
            })
            .await?;
        if !is_some {
            return Ok(0);
        }
        self.write(DOING, move |transaction| {
            transaction
                .execute(
                    "DELETE FROM outbox WHERE forwarder = ?1 AND seq NOT IN (SELECT seq FROM notification)",
                    [&name],
                )
                .doing(DOING)?;
            let given_up = transaction
                .execute("DELETE FROM outbox WHERE forwarder = ?1 AND queued_at < ?2", params![name, bound])
                .doing(DOING)?;
            Ok(given_up)
        })
        .await
    }
}

/// The next message is tried at once; where one got through, all is well.
fn begin_anew(transaction: &Transaction<'_>, name: &str, sent: Option<Timestamp>) -> Result<()> {
    let sql = if sent.is_some() {
        "UPDATE forwarder SET tries = 0, next_at = NULL, failing_since = NULL, reason = NULL, told = 0, sent_at = ?2
         WHERE name = ?1"
    } else {
        "UPDATE forwarder SET tries = 0, next_at = NULL, sent_at = coalesce(?2, sent_at) WHERE name = ?1"
    };
    transaction.execute(sql, params![name, sent.map(milliseconds)]).doing("end a message")?;
    Ok(())
}
