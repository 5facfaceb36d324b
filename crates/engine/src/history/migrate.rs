//! From an empty or older file to today's schema: numbered steps, all in one transaction.

use super::{Doing, HistoryError, Opener, Result};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::path::Path;

/// "CMPN": marks the file as ours.
const APPLICATION_ID: i64 = 0x434D_504E;

/// Each step brings the file to the version of its place. A released one is never changed.
const STEPS: [&str; 12] = [
    include_str!("schema/0001.sql"),
    include_str!("schema/0002.sql"),
    include_str!("schema/0003.sql"),
    include_str!("schema/0004.sql"),
    include_str!("schema/0005.sql"),
    include_str!("schema/0006.sql"),
    include_str!("schema/0007.sql"),
    include_str!("schema/0008.sql"),
    include_str!("schema/0009.sql"),
    include_str!("schema/0010.sql"),
    include_str!("schema/0011.sql"),
    include_str!("schema/0012.sql"),
];

/// So often the mode is asked for again, each time after whoever was in the way has gone.
const TRIES: usize = 20;

/// The version that this program reads and writes.
pub const VERSION: i64 = STEPS.len() as i64;

fn pragma(connection: &Connection, name: &str) -> Result<i64> {
    connection
        .pragma_query_value(None, name, |row| row.get(0))
        .map_err(|source| HistoryError::Sqlite { doing: "be recognised", source })
}

/// SQLite says at its first look, whatever that look was for, that a file is no database at all.
pub(super) fn or_foreign(error: HistoryError, path: &Path) -> HistoryError {
    let HistoryError::Sqlite { source, .. } = &error else {
        return error;
    };
    let is_foreign = source.sqlite_error_code() == Some(rusqlite::ErrorCode::NotADatabase);
    if is_foreign { HistoryError::Foreign { path: path.display().to_string() } } else { error }
}

/// Two programs that ask for this at the same moment are in each other's way: SQLite refuses one of them at once instead
/// of letting it wait, so it waits for the other one by asking for the right to write.
fn write_ahead(connection: &Connection) -> Result<String> {
    let mut tries = 0;
    loop {
        match connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0)) {
            Err(error)
                if tries < TRIES && error.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseBusy) =>
            {
                tries += 1;
                drop(
                    Transaction::new_unchecked(connection, TransactionBehavior::Immediate)
                        .doing("be set up")?,
                );
            }
            answered => return answered.doing("be set up"),
        }
    }
}

pub(super) fn bring_up_to_date(connection: &mut Connection, path: &Path, opener: Opener) -> Result<()> {
    let shown = || path.display().to_string();
    // One look at one state of the file: another program may be making it at this moment.
    let look = connection.transaction().doing("be recognised")?;
    let tables: i64 =
        look.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).doing("be recognised")?;
    let (found, application) = (pragma(&look, "user_version")?, pragma(&look, "application_id")?);
    drop(look);
    let is_empty = found == 0 && application == 0 && tables == 0;
    if !is_empty && application != APPLICATION_ID {
        return Err(HistoryError::Foreign { path: shown() });
    }
    if found > VERSION {
        return Err(HistoryError::Newer { path: shown(), found, known: VERSION });
    }
    // Anyone may make a new file: nobody else has one to lose. Bringing an older one up to date is the owner's.
    if found < VERSION && !is_empty && opener == Opener::Guest {
        return Err(HistoryError::Older { path: shown() });
    }
    if is_empty {
        // Only possible before the first table, and outside a transaction.
        connection.execute_batch("PRAGMA auto_vacuum = INCREMENTAL").doing("be made")?;
    }
    let mode = write_ahead(connection)?;
    if mode != "wal" {
        tracing::warn!(
            mode,
            "the folder's file system does not allow a write-ahead log; several programs will wait for each other"
        );
    }
    // All steps at once: nobody ever sees a new file that looks like an older one.
    let doing = "be brought up to date";
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).doing(doing)?;
    for (version, step) in (1_i64..).zip(STEPS) {
        // Looked up again inside the transaction: another program may have been faster.
        if pragma(&transaction, "user_version")? < version {
            transaction.execute_batch(step).doing(doing)?;
            transaction.pragma_update(None, "user_version", version).doing(doing)?;
            transaction.pragma_update(None, "application_id", APPLICATION_ID).doing(doing)?;
        }
    }
    transaction.commit().doing(doing)?;
    Ok(())
}
