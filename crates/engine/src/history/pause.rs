//! The pause of toasts, and what is said once ever.

use super::rows::{milliseconds, timestamp};
use super::{Doing, History, Result};
use campanile_core::quiet::Pause;
use jiff::Timestamp;
use rusqlite::{OptionalExtension, params};

impl History {
    /// Pauses toasts until then; `None` until they are resumed.
    ///
    /// # Errors
    /// The history's.
    pub async fn pause(&self, pause: Pause) -> Result<()> {
        self.write("pause toasts", move |transaction| {
            transaction
                .execute(
                    "INSERT INTO pause (singleton, since, until) VALUES (1, ?1, ?2)
                     ON CONFLICT (singleton) DO UPDATE SET since = excluded.since, until = excluded.until",
                    params![milliseconds(pause.since), pause.until.map(milliseconds)],
                )
                .doing("pause toasts")?;
            Ok(())
        })
        .await
    }

    /// Ends the pause.
    ///
    /// # Errors
    /// The history's.
    pub async fn resume(&self) -> Result<()> {
        self.write("resume toasts", |transaction| {
            transaction.execute("DELETE FROM pause", []).doing("resume toasts")?;
            Ok(())
        })
        .await
    }

    /// The pause that holds at this time.
    ///
    /// # Errors
    /// The history's.
    pub async fn paused(&self, now: Timestamp) -> Result<Option<Pause>> {
        self.call(move |connection| {
            let row: Option<(i64, Option<i64>)> = connection
                .query_row("SELECT since, until FROM pause", [], |row| Ok((row.get(0)?, row.get(1)?)))
                .optional()
                .doing("read the pause")?;
            let pause =
                row.map(|(since, until)| Pause { since: timestamp(since), until: until.map(timestamp) });
            Ok(pause.filter(|pause| pause.holds(now)))
        })
        .await
    }

    /// Whether this was said ever before.
    ///
    /// # Errors
    /// The history's.
    pub async fn was_said(&self, what: &str) -> Result<bool> {
        let what = what.to_owned();
        self.call(move |connection| {
            let found = connection.query_row("SELECT 1 FROM said WHERE what = ?1", [what], |_| Ok(()));
            Ok(found.optional().doing("read what was said")?.is_some())
        })
        .await
    }

    /// Notes that this was said.
    ///
    /// # Errors
    /// The history's; then it is said again.
    pub async fn said(&self, what: &str, now: Timestamp) -> Result<()> {
        let what = what.to_owned();
        self.write("note what was said", move |transaction| {
            transaction
                .execute(
                    "INSERT INTO said (what, said_at) VALUES (?1, ?2) ON CONFLICT (what) DO NOTHING",
                    params![what, milliseconds(now)],
                )
                .doing("note what was said")?;
            Ok(())
        })
        .await
    }
}
