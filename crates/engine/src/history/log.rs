//! When what stands in SQLite's write-ahead log is brought into the file.
//!
//! By itself SQLite does it within the commit that makes the log long, and waits for the disk twice
//! (<https://www.sqlite.org/wal.html#avoiding_excessively_large_wal_files>): a tenth of a second, in which a toast waits.
//! Here it is done as soon as nothing else is asked of the history.

use rusqlite::Connection;
use rusqlite::hooks::Wal;
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};
use std::time::Duration;

/// In pages: some eight toasts make so many.
const LONG: i32 = 250;
/// Where there is no quiet moment it is done in between after all: at the length that the log's file keeps. While many are
/// stored the same pages are written again with each thousand, and go into the file once.
const TOO_LONG: i32 = 4000;
/// As long as that nothing is asked.
pub(super) const QUIET: Duration = Duration::from_millis(200);

/// The log of one connection.
#[derive(Debug, Default)]
pub(super) struct Log {
    pages: Arc<AtomicI32>,
}

impl Log {
    /// Hears how long it is after each commit.
    ///
    /// # Errors
    /// SQLite's.
    pub(super) fn watched(connection: &mut Connection) -> rusqlite::Result<Self> {
        let log = Self::default();
        let pages = Arc::clone(&log.pages);
        connection.wal_hook(Some(move |wal: &mut Wal, long: i32| {
            pages.store(long, Ordering::Relaxed);
            // Where others read it, all that can be done is done, and the next commit tries again.
            if long >= TOO_LONG {
                let _ = wal.checkpoint();
            }
            Ok(())
        }))?;
        Ok(log)
    }

    /// Whether the next quiet moment is to be used.
    pub(super) fn is_long(&self) -> bool {
        self.pages.load(Ordering::Relaxed) >= LONG
    }

    /// Brings it into the file, as far as nobody reads what stood there before.
    pub(super) fn empty(&self, connection: &Connection) {
        // What failed, as on a full disk, the next commit asks for again.
        self.pages.store(0, Ordering::Relaxed);
        let _ = connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()));
    }
}
