//! The history: one SQLite file that all programs share, and the only place with SQL.
//!
//! One thread per process owns the one connection; everyone else sends it work and awaits the answer. Rows and the
//! position they came from are written in one transaction, begun as `IMMEDIATE` so that programs wait for each other
//! instead of failing. Nothing outside this module names a type of rusqlite.

mod backup;
mod browse;
mod connections;
mod decisions;
mod erase;
mod failing;
mod figures;
mod heartbeat;
mod incidents;
mod ingest;
mod log;
mod marks;
mod migrate;
mod objects;
mod outbox;
mod overview;
mod pause;
mod query;
mod readers;
mod reclassify;
mod relaying;
mod rest;
mod room;
mod rows;
mod salvage;
mod search;
mod shared;
mod snooze;
mod triage;
mod usage;
mod words;

pub use browse::{Browse, IncidentCounts, Matching, Order, Place, Related, View};
pub use connections::ConnectionHealth;
pub use decisions::{DecisionMade, Settlement};
pub use erase::{Age, Backlog};
pub use failing::WriteTrouble;
pub use figures::{Beside, Figures, ReaderLag};
pub use incidents::Incident;
pub use ingest::{FromRelay, LookedAt, OfMailbox, PageWrite, Stored};
pub use marks::Mark;
pub use migrate::VERSION as SCHEMA;
pub use objects::{Browsed, Renamed};
pub use outbox::{Failure, ForwarderState, Owed};
pub use overview::{Counted, FailingCampaign, NamedCampaign, Overview};
pub use query::{Counts, Cursor, Filter};
pub use rest::{Exhausted, LookWrite, OwnCalls, PastDay};
pub use salvage::{Salvaged, mend};
pub use shared::TriagePage;
pub use triage::{Before, Deed, Scope, Triaged};
pub use usage::{ErrorsSeen, UsageSeen};

use crate::lock::{FolderLock, LockError};
use crate::places::Places;
use log::Log;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};
use std::path::{Path, PathBuf};
use std::sync::{Arc, mpsc};
use tokio::sync::{oneshot, watch};

/// Why the history could not do something. The user is told in a sentence of the catalogue, the log has the chain.
#[derive(Debug, thiserror::Error)]
pub enum HistoryError {
    /// The file is from a newer Campanile.
    #[error("the history {path} has version {found}, this Campanile knows {known}: update Campanile")]
    Newer {
        /// The file.
        path: String,
        /// Its version.
        found: i64,
        /// The newest version known here.
        known: i64,
    },
    /// The file has to be brought up to date by the program that holds the lock, and that one is older.
    #[error("the history {path} is in use by an older Campanile: quit that one first")]
    Older {
        /// The file.
        path: String,
    },
    /// It is some other program's database, or none at all.
    #[error("{path} is not a Campanile history")]
    Foreign {
        /// The file.
        path: String,
    },
    /// SQLite or the file system failed.
    #[error("the history could not {doing}")]
    Sqlite {
        /// What was being done.
        doing: &'static str,
        /// What SQLite said.
        source: rusqlite::Error,
    },
    /// The file or its folder could not be made.
    #[error("the history file {path}")]
    File {
        /// The file.
        path: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// Something in the file is not as it was written. Whoever opens it next as its owner mends it.
    #[error("the history {path} is damaged: Campanile mends it at its next start")]
    Damaged {
        /// The file.
        path: String,
    },
    /// The thread has ended.
    #[error("the history is closed")]
    Closed,
}

impl HistoryError {
    /// Whether the file is not as it was written.
    #[must_use]
    pub fn is_damage(&self) -> bool {
        matches!(self.code(), Some(rusqlite::ErrorCode::DatabaseCorrupt | rusqlite::ErrorCode::NotADatabase))
    }

    fn is_no_database(&self) -> bool {
        self.code() == Some(rusqlite::ErrorCode::NotADatabase)
    }

    fn code(&self) -> Option<rusqlite::ErrorCode> {
        match self {
            Self::Sqlite { source, .. } => source.sqlite_error_code(),
            Self::Newer { .. }
            | Self::Older { .. }
            | Self::Foreign { .. }
            | Self::File { .. }
            | Self::Damaged { .. }
            | Self::Closed => None,
        }
    }
}

type Result<T> = std::result::Result<T, HistoryError>;
type Work = Box<dyn FnOnce(&mut Connection) + Send>;

/// Names what was being done when SQLite failed.
trait Doing<T> {
    fn doing(self, doing: &'static str) -> Result<T>;
}

impl<T> Doing<T> for rusqlite::Result<T> {
    fn doing(self, doing: &'static str) -> Result<T> {
        self.map_err(|source| HistoryError::Sqlite { doing, source })
    }
}

/// A handle on the history; clones share the one thread.
#[derive(Clone)]
pub struct History {
    work: mpsc::Sender<Work>,
    path: Arc<PathBuf>,
    /// What keeps everything from being stored.
    writes: watch::Sender<Option<WriteTrouble>>,
}

impl std::fmt::Debug for History {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("History").field("path", &self.path).finish_non_exhaustive()
    }
}

/// Who opens the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opener {
    /// The holder of the folder's lock: it brings the file up to date.
    Owner,
    /// Any other program: it takes the file as it is.
    Guest,
}

impl History {
    /// Opens the file, makes it where there is none, and brings it up to date where we may.
    ///
    /// # Errors
    /// Where the file is foreign, newer, or older with another program in charge, or the file system refuses.
    pub fn open(path: &Path, opener: Opener) -> Result<Self> {
        Self::open_with(path, opener, room::AT_REST)
    }

    fn open_with(path: &Path, opener: Opener, room: i64) -> Result<Self> {
        let or_foreign = |error| migrate::or_foreign(error, path);
        let mut connection = open_connection(path, room).map_err(or_foreign)?;
        migrate::bring_up_to_date(&mut connection, path, opener).map_err(or_foreign)?;
        let (work, queue) = mpsc::channel::<Work>();
        let file = |source| HistoryError::File { path: path.display().to_string(), source };
        let mut opened = FileId::of(path);
        let place = path.to_owned();
        std::thread::Builder::new()
            .name("history".into())
            .stack_size(512 * 1024)
            .spawn(move || {
                let mut log = Log::watched(&mut connection).unwrap_or_default();
                loop {
                    let job = if log.is_long() {
                        match queue.recv_timeout(log::QUIET) {
                            Ok(job) => job,
                            Err(mpsc::RecvTimeoutError::Timeout) => {
                                log.empty(&connection);
                                continue;
                            }
                            Err(mpsc::RecvTimeoutError::Disconnected) => break,
                        }
                    } else {
                        match queue.recv() {
                            Ok(job) => job,
                            Err(mpsc::RecvError) => break,
                        }
                    };
                    // Its owner has mended it: what is written into the damaged file is lost.
                    let found = FileId::of(&place);
                    if found != opened
                        && found.is_some()
                        && let Ok(other) = open_connection(&place, room)
                    {
                        (connection, opened) = (other, found);
                        log = Log::watched(&mut connection).unwrap_or_default();
                    }
                    job(&mut connection);
                }
                // The query planner's figures for next time; it costs nothing where nothing changed.
                let _ = connection.execute_batch("PRAGMA optimize");
            })
            .map_err(file)?;
        Ok(Self { work, path: Arc::new(path.to_owned()), writes: watch::Sender::new(None) })
    }

    /// Opens the history of a data folder without reading sources, for a program that asks much and does not stay. An
    /// older file is brought up to date where nobody else is in charge; only then the lock is taken, since a reader that
    /// starts meanwhile would believe that another one is there.
    ///
    /// # Errors
    /// As [`History::open`].
    pub fn open_beside_readers(places: &Places) -> Result<Self> {
        let path = places.history();
        let open = |opener| Self::open_with(&path, opener, room::FOR_QUESTIONS);
        let older = match open(Opener::Guest) {
            Err(error @ HistoryError::Older { .. }) => error,
            opened => return opened,
        };
        match FolderLock::acquire(&places.data) {
            Ok(_lock) => open(Opener::Owner),
            Err(LockError::Held { .. }) => Err(older),
            Err(LockError::File { path, source }) => Err(HistoryError::File { path, source }),
        }
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Does work on the history's thread.
    async fn call<T, F>(&self, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Connection) -> Result<T> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        self.work
            .send(Box::new(move |connection| {
                // Nobody waits any more: then the answer is of no use to anyone.
                let _ = answer.send(work(connection));
            }))
            .map_err(|_| HistoryError::Closed)?;
        let answered = answered.await.map_err(|_| HistoryError::Closed)?;
        if answered.as_ref().is_err_and(HistoryError::is_damage) {
            salvage::note(&self.path);
        }
        answered
    }

    /// Whether somebody met damage in the file. Its owner ends then, and mends it at the next start.
    #[must_use]
    pub fn is_damaged(&self) -> bool {
        salvage::is_noted(&self.path)
    }

    /// Looks whether the whole file holds together, which reads all of it, aside from all others' work.
    ///
    /// # Errors
    /// Where it cannot be read at all.
    pub async fn check(&self) -> Result<bool> {
        let path = Arc::clone(&self.path);
        tokio::task::spawn_blocking(move || salvage::check(&path)).await.map_err(|_| HistoryError::Closed)?
    }

    /// Does work in a transaction of its own that is committed where the work succeeds.
    async fn write<T, F>(&self, doing: &'static str, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&Transaction<'_>) -> Result<T> + Send + 'static,
    {
        let done = self
            .call(move |connection| {
                let transaction =
                    connection.transaction_with_behavior(TransactionBehavior::Immediate).doing(doing)?;
                let answer = work(&transaction)?;
                transaction.commit().doing(doing)?;
                Ok(answer)
            })
            .await;
        self.wrote(&done);
        done
    }
}

/// Which file it is, whatever its name is now. `None` where the system does not say: there an open file keeps its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct FileId {
    device: u64,
    number: u64,
}

impl FileId {
    #[cfg(unix)]
    fn of(path: &Path) -> Option<Self> {
        use std::os::unix::fs::MetadataExt;
        let file = std::fs::metadata(path).ok()?;
        Some(Self { device: file.dev(), number: file.ino() })
    }

    #[cfg(not(unix))]
    fn of(_path: &Path) -> Option<Self> {
        None
    }
}

fn open_connection(path: &Path, room: i64) -> Result<Connection> {
    let file = |source| HistoryError::File { path: path.display().to_string(), source };
    if let Some(folder) = path.parent() {
        crate::places::create_private(folder).map_err(file)?;
    }
    #[cfg(unix)]
    {
        // Made by us and not by SQLite, so that it is this user's alone from the first moment.
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create(true).truncate(false);
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let made = options.open(path).map_err(file)?;
        // One that was copied here may be looser: it holds colleagues' names.
        made.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600)).map_err(file)?;
    }
    let flags =
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).doing("be opened")?;
    connection.busy_timeout(std::time::Duration::from_secs(5)).doing("be opened")?;
    connection
        .execute_batch(&format!(
            "PRAGMA synchronous = NORMAL;
             PRAGMA foreign_keys = ON;
             PRAGMA temp_store = MEMORY;
             PRAGMA cache_size = {room};
             PRAGMA journal_size_limit = 16777216;
             PRAGMA trusted_schema = OFF;
             PRAGMA cell_size_check = ON;"
        ))
        .doing("be set up")?;
    search::teach(&connection).doing("be set up")?;
    Ok(connection)
}

#[cfg(test)]
mod tests;
