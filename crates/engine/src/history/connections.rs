//! How each connection is, and from where it reads on.

use super::rows::{milliseconds, timestamp};
use super::{Doing, History, LookedAt, Result};
use campanile_core::journal::Position;
use campanile_core::poller::ConnectionState;
use campanile_core::reason::Reason;
use jiff::Timestamp;
use rusqlite::{OptionalExtension, Row, params};

/// How a connection is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConnectionHealth {
    /// Its id.
    pub id: String,
    /// Its kind.
    pub kind: String,
    /// Its state; `None` before the first answer.
    pub state: Option<ConnectionState>,
    /// Why it is not ok.
    pub reason: Option<Reason>,
    /// When it was last read, with or without success.
    pub attempted_at: Option<Timestamp>,
    /// When it last answered.
    pub succeeded_at: Option<Timestamp>,
    /// Since when the user should know that it is in trouble.
    pub trouble_since: Option<Timestamp>,
    /// Whether its first catch-up is over.
    pub caught_up: bool,
    /// How far the first reading of a mailbox is, while it is under way.
    pub looked_at: Option<LookedAt>,
}

impl History {
    /// From where a connection reads on; `None` from the oldest. A position of another origin does not count.
    ///
    /// # Errors
    /// The history's.
    pub async fn position(&self, connection: &str, origin: &str) -> Result<Option<Position>> {
        let (id, origin) = (connection.to_owned(), origin.to_owned());
        self.call(move |connection| {
            let position: Option<Option<String>> = connection
                .query_row(
                    "SELECT position FROM connection WHERE id = ?1 AND origin = ?2",
                    [id, origin],
                    |row| row.get(0),
                )
                .optional()
                .doing("read a position")?;
            Ok(position.flatten().map(Position::new))
        })
        .await
    }

    /// Which stored mails of a connection are still to be marked or moved, as it was noted with their page. Those of
    /// another origin do not count.
    ///
    /// # Errors
    /// The history's.
    pub async fn to_put_away(&self, connection: &str, origin: &str) -> Result<Option<String>> {
        let (id, origin) = (connection.to_owned(), origin.to_owned());
        self.call(move |connection| {
            connection
                .query_row(
                    "SELECT put_away FROM connection WHERE id = ?1 AND origin = ?2",
                    [id, origin],
                    |row| row.get(0),
                )
                .optional()
                .map(Option::flatten)
                .doing("read what is to be put away")
        })
        .await
    }

    /// Notes that these mails were marked or moved.
    ///
    /// # Errors
    /// The history's; then it is done again, which changes nothing.
    pub async fn was_put_away(&self, connection: &str, what: &str) -> Result<()> {
        let (id, what) = (connection.to_owned(), what.to_owned());
        self.write("note what was put away", move |transaction| {
            transaction
                .execute("UPDATE connection SET put_away = NULL WHERE id = ?1 AND put_away = ?2", [id, what])
                .doing("note what was put away")?;
            Ok(())
        })
        .await
    }

    /// Notes what came of reading a connection. `trouble` is whether the user should know.
    ///
    /// # Errors
    /// The history's.
    pub async fn note_state(
        &self,
        connection: &str,
        kind: &'static str,
        state: ConnectionState,
        reason: Option<&Reason>,
        trouble: bool,
        now: Timestamp,
    ) -> Result<()> {
        let id = connection.to_owned();
        let reason = reason.and_then(|reason| serde_json::to_string(reason).ok());
        self.write("note a connection's state", move |transaction| {
            let succeeded = (state == ConnectionState::Ok).then(|| milliseconds(now));
            transaction
                .execute(
                    "INSERT INTO connection (id, kind, state, reason, attempted_at, succeeded_at, trouble_since)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, CASE WHEN ?7 THEN ?5 END)
                     ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, state = excluded.state, reason = excluded.reason,
                         attempted_at = excluded.attempted_at, succeeded_at = coalesce(excluded.succeeded_at, succeeded_at),
                         trouble_since = CASE WHEN ?7 THEN coalesce(trouble_since, excluded.trouble_since) END",
                    params![id, kind, state.slug(), reason, milliseconds(now), succeeded, trouble],
                )
                .doing("note a connection's state")?;
            Ok(())
        })
        .await
    }

    /// How all connections are that were ever read.
    ///
    /// # Errors
    /// The history's.
    pub async fn connections(&self) -> Result<Vec<ConnectionHealth>> {
        self.call(|connection| {
            let mut statement = connection
                .prepare_cached(
                    "SELECT id, kind, state, reason, attempted_at, succeeded_at, trouble_since, caught_up_at IS NOT NULL,
                         looked_at, looked_at_of
                     FROM connection ORDER BY id",
                )
                .doing("read the connections")?;
            let rows = statement
                .query_map([], |row| {
                    let state: Option<String> = row.get(2)?;
                    let reason: Option<String> = row.get(3)?;
                    let time = |column| row.get::<_, Option<i64>>(column).map(|at| at.map(timestamp));
                    let caught_up: bool = row.get(7)?;
                    Ok(ConnectionHealth {
                        id: row.get(0)?,
                        kind: row.get(1)?,
                        state: state.as_deref().and_then(ConnectionState::from_slug),
                        reason: reason.and_then(|reason| serde_json::from_str(&reason).ok()),
                        attempted_at: time(4)?,
                        succeeded_at: time(5)?,
                        trouble_since: time(6)?,
                        caught_up,
                        looked_at: looked_at(row, 8)?.filter(|_| !caught_up),
                    })
                })
                .doing("read the connections")?;
            rows.collect::<rusqlite::Result<_>>().doing("read the connections")
        })
        .await
    }

    /// How many notifications a connection's first catch-up brought: given once, when it is over.
    ///
    /// # Errors
    /// The history's.
    pub async fn untold_backlog(&self) -> Result<Vec<(String, i64)>> {
        self.call(|connection| {
            let mut statement = connection
                .prepare_cached(
                    "SELECT id, (SELECT count(*) FROM notification WHERE connection = connection.id AND arrival = 1)
                     FROM connection WHERE caught_up_at IS NOT NULL AND backlog_told = 0 ORDER BY id",
                )
                .doing("count a backlog")?;
            let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).doing("count a backlog")?;
            rows.collect::<rusqlite::Result<_>>().doing("count a backlog")
        })
        .await
    }

    /// Notes that a backlog was told.
    ///
    /// # Errors
    /// The history's; then it is told again.
    pub async fn backlog_told(&self, connection: &str) -> Result<()> {
        let id = connection.to_owned();
        self.write("note a told backlog", move |transaction| {
            transaction
                .execute("UPDATE connection SET backlog_told = 1 WHERE id = ?1", [id])
                .doing("note a told backlog")?;
            Ok(())
        })
        .await
    }

    /// Removes a connection with everything that came through it.
    ///
    /// # Errors
    /// The history's.
    pub async fn remove_connection(&self, connection: &str) -> Result<()> {
        let id = connection.to_owned();
        self.write("remove a connection", move |transaction| {
            transaction
                .execute("DELETE FROM notification WHERE connection = ?1", [&id])
                .and_then(|_| transaction.execute("DELETE FROM connection WHERE id = ?1", [&id]))
                .doing("remove a connection")?;
            super::shared::forget(transaction, &id)?;
            super::usage::remove_with(transaction, &id)
        })
        .await
    }
}

/// How far it is, from this column and the next.
pub(super) fn looked_at(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<LookedAt>> {
    let (done, of): (Option<u32>, Option<u32>) = (row.get(column)?, row.get(column + 1)?);
    Ok(done.zip(of).map(|(done, of)| LookedAt { done, of }))
}
