//! Readers with durable cursors: what is committed is delivered in the order of its numbers, and a cursor moves only
//! after delivery is confirmed.

use super::rows::{COLUMNS, notification};
use super::{Doing, History, Result};
use campanile_core::Notification;
use rusqlite::{OptionalExtension, Transaction, params};

impl History {
    /// What a reader has not delivered yet, oldest first, at most `limit`.
    ///
    /// # Errors
    /// The history's.
    pub async fn undelivered(&self, reader: &'static str, limit: usize) -> Result<Vec<Notification>> {
        self.call(move |connection| {
            let after: i64 = connection
                .query_row("SELECT seq FROM reader WHERE name = ?1", [reader], |row| row.get(0))
                .optional()
                .doing("read a cursor")?
                .unwrap_or_default();
            let sql = format!("SELECT {COLUMNS} FROM notification WHERE seq > ?1 ORDER BY seq LIMIT ?2");
            let mut statement = connection.prepare_cached(&sql).doing("read new notifications")?;
            let rows = statement
                .query_map(params![after, limit as i64], notification)
                .doing("read new notifications")?;
            rows.collect::<rusqlite::Result<_>>().doing("read new notifications")
        })
        .await
    }

    /// Moves a reader on; it never goes back.
    ///
    /// # Errors
    /// The history's; then the same are delivered again.
    pub async fn delivered(&self, reader: &'static str, through: i64) -> Result<()> {
        self.write("move a cursor", move |transaction| move_on(transaction, reader, through)).await
    }
}

pub(super) fn move_on(transaction: &Transaction<'_>, reader: &str, through: i64) -> Result<()> {
    transaction
        .execute(
            "INSERT INTO reader (name, seq) VALUES (?1, ?2)
             ON CONFLICT (name) DO UPDATE SET seq = max(seq, excluded.seq)",
            params![reader, through],
        )
        .doing("move a cursor")?;
    Ok(())
}
