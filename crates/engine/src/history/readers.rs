//! Readers with durable cursors: what is committed is delivered in the order of its numbers, and a cursor moves only
//! after delivery is confirmed. That a delivery was begun is noted before, so that one which ends the program each time is
//! not begun for ever.

use super::relaying::cursor;
use super::rows::{COLUMNS, notification};
use super::{Doing, History, Result};
use campanile_core::Notification;
use rusqlite::{Transaction, params};

impl History {
    /// What a reader has not delivered yet, oldest first, at most `limit`.
    ///
    /// # Errors
    /// The history's.
    pub async fn undelivered(&self, reader: &str, limit: usize) -> Result<Vec<Notification>> {
        let reader = reader.to_owned();
        self.call(move |connection| {
            let after = cursor(connection, &reader)?;
            let sql = format!("SELECT {COLUMNS} FROM notification WHERE seq > ?1 ORDER BY seq LIMIT ?2");
            let mut statement = connection.prepare_cached(&sql).doing("read new notifications")?;
            let rows = statement
                .query_map(params![after, limit as i64], notification)
                .doing("read new notifications")?;
            rows.collect::<rusqlite::Result<_>>().doing("read new notifications")
        })
        .await
    }

    /// Notes that a reader begins to deliver what comes next, and says how often it did before without a word of how that
    /// ended.
    ///
    /// # Errors
    /// The history's; then nothing is noted, and nothing should be delivered.
    pub async fn begin_delivery(&self, reader: &'static str) -> Result<u32> {
        self.write("note a delivery", move |transaction| {
            transaction
                .query_row(
                    "INSERT INTO reader (name, tries) VALUES (?1, 1)
                     ON CONFLICT (name) DO UPDATE SET tries = tries + 1 RETURNING tries - 1",
                    [reader],
                    |row| row.get(0),
                )
                .doing("note a delivery")
        })
        .await
    }

    /// Notes that the delivery which was begun last did not happen.
    ///
    /// # Errors
    /// The history's; then it counts as one whose end nobody knows.
    pub async fn not_delivered(&self, reader: &'static str) -> Result<()> {
        self.write("note a delivery", move |transaction| {
            transaction
                .execute("UPDATE reader SET tries = max(tries - 1, 0) WHERE name = ?1", [reader])
                .doing("note a delivery")?;
            Ok(())
        })
        .await
    }

    /// Moves a reader on; it never goes back.
    ///
    /// # Errors
    /// The history's; then the same are delivered again.
    pub async fn delivered(&self, reader: &str, through: i64) -> Result<()> {
        let reader = reader.to_owned();
        self.write("move a cursor", move |transaction| move_on(transaction, &reader, through)).await
    }
}

pub(super) fn move_on(transaction: &Transaction<'_>, reader: &str, through: i64) -> Result<()> {
    transaction
        .execute(
            "INSERT INTO reader (name, seq) VALUES (?1, ?2)
             ON CONFLICT (name) DO UPDATE SET seq = max(seq, excluded.seq), tries = 0",
            params![reader, through],
        )
        .doing("move a cursor")?;
    Ok(())
}
