//! Figures of the file, for whoever looks for what is wrong with it: how much there is, and of nothing what it says.

use super::rows::timestamp;
use super::{Doing, History, Result, WriteTrouble, backup, salvage};
use jiff::Timestamp;
use std::path::Path;

/// How much there is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Figures {
    /// The version of the file.
    pub schema: i64,
    /// When the oldest notification happened.
    pub oldest: Option<Timestamp>,
    /// When the newest one did.
    pub newest: Option<Timestamp>,
    /// How far each reader is.
    pub readers: Vec<ReaderLag>,
}

/// How far a reader is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReaderLag {
    /// Its name.
    pub name: String,
    /// So many it has not delivered yet.
    pub behind: i64,
    /// So often it began to deliver the next ones without a word of how that ended.
    pub tries: i64,
}

/// What lies beside the file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Beside {
    /// The bytes of the file itself.
    pub bytes: u64,
    /// The bytes of its write-ahead log.
    pub log_bytes: u64,
    /// How many damaged files were kept.
    pub damaged: usize,
    /// How many backups there are.
    pub backups: usize,
}

impl Beside {
    /// What lies beside the history of this path, whether or not it can be opened.
    #[must_use]
    pub fn of(path: &Path) -> Self {
        let bytes = |path: &Path| std::fs::metadata(path).map_or(0, |file| file.len());
        Self {
            bytes: bytes(path),
            log_bytes: bytes(&path.with_extension("db-wal")),
            damaged: salvage::kept(path).len(),
            backups: backup::all(path).len(),
        }
    }
}

impl History {
    /// How much there is.
    ///
    /// # Errors
    /// The history's.
    pub async fn figures(&self) -> Result<Figures> {
        const DOING: &str = "be summed up";
        self.call(|connection| {
            let schema =
                connection.pragma_query_value(None, "user_version", |row| row.get(0)).doing(DOING)?;
            let time = |sql: &str| -> Result<Option<Timestamp>> {
                let at: Option<i64> = connection.query_row(sql, [], |row| row.get(0)).doing(DOING)?;
                Ok(at.map(timestamp))
            };
            let mut statement = connection
                .prepare_cached(
                    "SELECT name, (SELECT count(*) FROM notification WHERE seq > reader.seq), tries
                     FROM reader ORDER BY name",
                )
                .doing(DOING)?;
            let readers = statement
                .query_map([], |row| {
                    Ok(ReaderLag { name: row.get(0)?, behind: row.get(1)?, tries: row.get(2)? })
                })
                .doing(DOING)?;
            Ok(Figures {
                schema,
                oldest: time("SELECT min(occurred_at) FROM notification")?,
                newest: time("SELECT max(occurred_at) FROM notification")?,
                readers: readers.collect::<rusqlite::Result<_>>().doing(DOING)?,
            })
        })
        .await
    }

    /// Writes something that leaves nothing behind, and says what keeps it from being stored.
    ///
    /// # Errors
    /// The history's, where it is no trouble with writing.
    pub async fn try_to_write(&self) -> Result<Option<WriteTrouble>> {
        const PROBE: &str = "support";
        let written = self
            .write("be written to", |transaction| {
                transaction
                    .execute("INSERT INTO reader (name) VALUES (?1) ON CONFLICT DO NOTHING", [PROBE])
                    .and_then(|_| transaction.execute("DELETE FROM reader WHERE name = ?1", [PROBE]))
                    .doing("be written to")
            })
            .await;
        match written {
            Ok(_) => Ok(None),
            Err(error) => WriteTrouble::of(&error).map(Some).ok_or(error),
        }
    }
}
