//! Incidents that are put off until a time, and incidents that are over by themselves.

use super::rows::{milliseconds, timestamp};
use super::{Doing, History, Result};
use jiff::Timestamp;
use rusqlite::{OptionalExtension, params};

impl History {
    /// Puts incidents off until then. They count as read meanwhile, and so does what comes to them unless it is worse.
    ///
    /// # Errors
    /// The history's.
    pub async fn snooze(&self, keys: Vec<String>, until: Timestamp, now: Timestamp) -> Result<usize> {
        self.write("snooze incidents", move |transaction| {
            let doing = "snooze incidents";
            let mut put_off = transaction
                .prepare_cached("UPDATE incident SET snoozed_until = ?2 WHERE key = ?1")
                .doing(doing)?;
            let mut read = transaction
                .prepare_cached(
                    "UPDATE notification SET read_at = ?2 WHERE incident = ?1 AND read_at IS NULL",
                )
                .doing(doing)?;
            let mut snoozed = 0;
            for key in keys {
                snoozed += put_off.execute(params![key, milliseconds(until)]).doing(doing)?;
                read.execute(params![key, milliseconds(now)]).doing(doing)?;
            }
            Ok(snoozed)
        })
        .await
    }

    /// The incidents whose time has come, oldest first.
    ///
    /// # Errors
    /// The history's.
    pub async fn due_snoozes(&self, now: Timestamp) -> Result<Vec<String>> {
        self.call(move |connection| {
            let doing = "read what was snoozed";
            let mut statement = connection
                .prepare_cached(
                    "SELECT key FROM incident WHERE snoozed_until <= ?1 ORDER BY snoozed_until, key",
                )
                .doing(doing)?;
            let rows = statement.query_map([milliseconds(now)], |row| row.get(0)).doing(doing)?;
            rows.collect::<rusqlite::Result<_>>().doing(doing)
        })
        .await
    }

    /// When the next snoozed incident or the pause comes to its end.
    ///
    /// # Errors
    /// The history's.
    pub async fn next_end(&self) -> Result<Option<Timestamp>> {
        self.call(|connection| {
            let end: Option<i64> = connection
                .query_row(
                    "SELECT min(at) FROM (
                         SELECT min(snoozed_until) AS at FROM incident WHERE snoozed_until IS NOT NULL
                         UNION ALL SELECT until FROM pause)",
                    [],
                    |row| row.get(0),
                )
                .doing("read what was snoozed")?;
            Ok(end.map(timestamp))
        })
        .await
    }

    /// Brings a snoozed incident back: its newest notification is unread again, since that is the news. `owed` leaves it
    /// to the next digest to tell of it.
    ///
    /// # Errors
    /// The history's; then it comes back once more.
    pub async fn wake(&self, key: &str, owed: bool) -> Result<()> {
        let key = key.to_owned();
        self.write("bring an incident back", move |transaction| {
            let doing = "bring an incident back";
            let latest = "(SELECT latest FROM incident WHERE key = ?1 AND snoozed_until IS NOT NULL)";
            transaction
                .execute(
                    &format!(
                        "UPDATE notification SET read_at = NULL WHERE seq = {latest} AND archived_at IS NULL"
                    ),
                    [&key],
                )
                .and_then(|_| {
                    let sql = format!("UPDATE decision SET owed = 1 WHERE ?2 AND seq = {latest}");
                    transaction.execute(&sql, params![key, owed])
                })
                .and_then(|_| {
                    transaction.execute("UPDATE incident SET snoozed_until = NULL WHERE key = ?1", [&key])
                })
                .doing(doing)?;
            Ok(())
        })
        .await
    }

    /// Notes that an incident is over by itself: what it said until then needs nobody any more.
    ///
    /// # Errors
    /// The history's.
    pub async fn resolve(&self, key: &str, now: Timestamp) -> Result<()> {
        let key = key.to_owned();
        self.write("resolve an incident", move |transaction| {
            let at = milliseconds(now);
            transaction
                .execute(
                    "UPDATE notification SET read_at = ?2
                     WHERE incident = ?1 AND read_at IS NULL AND occurred_at < ?2",
                    params![key, at],
                )
                .and_then(|_| {
                    transaction
                        .execute("UPDATE incident SET resolved_at = ?2 WHERE key = ?1", params![key, at])
                })
                .doing("resolve an incident")?;
            Ok(())
        })
        .await
    }
}

/// Whether a new notification of this severity belongs to an incident that is put off: then it counts as read.
pub(super) fn is_put_off(
    transaction: &rusqlite::Transaction<'_>,
    incident: &str,
    severity: i64,
    now: Timestamp,
) -> Result<bool> {
    let found = transaction
        .prepare_cached("SELECT 1 FROM incident WHERE key = ?1 AND snoozed_until > ?2 AND severity >= ?3")
        .and_then(|mut statement| {
            statement.query_row(params![incident, milliseconds(now), severity], |_| Ok(())).optional()
        })
        .doing("store a notification")?;
    Ok(found.is_some())
}
