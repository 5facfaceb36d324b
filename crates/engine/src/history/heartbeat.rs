//! Whether the resident program was there.

use super::rows::{milliseconds, timestamp};
use super::{Doing, History, Result, room};
use jiff::Timestamp;
use rusqlite::{OptionalExtension, params};

impl History {
    /// Notes that the resident program is there, or that it ends as it should.
    ///
    /// # Errors
    /// The history's.
    pub async fn beat(&self, now: Timestamp, ends: bool) -> Result<()> {
        self.write("note a heartbeat", move |transaction| {
            transaction
                .execute(
                    "INSERT INTO heartbeat (singleton, beat_at, ended_cleanly) VALUES (1, ?1, ?2)
                     ON CONFLICT (singleton) DO UPDATE SET beat_at = excluded.beat_at, ended_cleanly = excluded.ended_cleanly",
                    params![milliseconds(now), ends],
                )
                .doing("note a heartbeat")?;
            Ok(())
        })
        .await?;
        // Few things happen between two beats, and what they leave behind adds up over the days.
        self.call(|connection| room::empty(connection)).await
    }

    /// The last heartbeat of a program that did not end as it should; `None` after a clean end or before the first.
    ///
    /// # Errors
    /// The history's.
    pub async fn last_unclean_beat(&self) -> Result<Option<Timestamp>> {
        self.call(|connection| {
            let beat: Option<i64> = connection
                .query_row("SELECT beat_at FROM heartbeat WHERE ended_cleanly = 0", [], |row| row.get(0))
                .optional()
                .doing("read the heartbeat")?;
            Ok(beat.map(timestamp))
        })
        .await
    }
}
