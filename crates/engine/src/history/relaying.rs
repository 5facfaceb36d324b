//! What a relay asks of the history besides what every reader does.

use super::{Doing, History, Result};
use rusqlite::{Connection, OptionalExtension};
use std::collections::BTreeSet;

impl History {
    /// Those of these notifications that are here, and that a reader has delivered.
    ///
    /// # Errors
    /// The history's.
    pub async fn delivered_among(&self, reader: &str, ids: Vec<String>) -> Result<BTreeSet<String>> {
        let reader = reader.to_owned();
        let ids = serde_json::to_string(&ids).unwrap_or_default();
        self.call(move |connection| {
            let through = cursor(connection, &reader)?;
            let doing = "look up notifications";
            let mut statement = connection
                .prepare_cached(
                    "SELECT id FROM notification WHERE id IN (SELECT value FROM json_each(?1)) AND seq <= ?2",
                )
                .doing(doing)?;
            let rows = statement.query_map((ids, through), |row| row.get(0)).doing(doing)?;
            rows.collect::<rusqlite::Result<_>>().doing(doing)
        })
        .await
    }

    /// How many notifications a reader has not delivered yet.
    ///
    /// # Errors
    /// The history's.
    pub async fn waiting_for(&self, reader: &str) -> Result<i64> {
        let reader = reader.to_owned();
        self.call(move |connection| {
            let through = cursor(connection, &reader)?;
            connection
                .query_row("SELECT count(*) FROM notification WHERE seq > ?1", [through], |row| row.get(0))
                .doing("count new notifications")
        })
        .await
    }
}

/// Through which number a reader has delivered.
pub(super) fn cursor(connection: &Connection, reader: &str) -> Result<i64> {
    let through: Option<i64> = connection
        .query_row("SELECT seq FROM reader WHERE name = ?1", [reader], |row| row.get(0))
        .optional()
        .doing("read a cursor")?;
    Ok(through.unwrap_or_default())
}
