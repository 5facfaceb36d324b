//! A damaged history: noted by whoever meets the damage, mended by the next owner before it opens the file.
//!
//! All rows that can be read go into a new file, what cannot is taken from the newest backup, and the damaged file is
//! kept beside it. Programs that have the old file open notice that another one lies in its place.

mod rows;

use super::rows::{COLUMNS, notification};
use super::words::Words;
use super::{Doing, HistoryError, Opener, Result, backup, migrate, objects, open_connection, room};
use campanile_core::Draft;
use jiff::Timestamp;
use rows::{Gaps, Table};
use rusqlite::{Connection, OpenFlags, params};
use std::path::{Path, PathBuf};

/// So many damaged files are kept.
const KEPT: usize = 3;
/// So many rows are indexed together.
const BATCH: i64 = 500;
const DOING: &str = "be mended";

/// What became of a damaged history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Salvaged {
    /// So many notifications are there again.
    pub kept: u64,
    /// Whether some may be missing; then every source is read again from its oldest.
    pub incomplete: bool,
    /// Where the damaged file is.
    pub damaged: PathBuf,
}

/// Notes that the file is damaged, for whoever owns it next.
pub(super) fn note(path: &Path) {
    if let Err(error) = std::fs::write(mark(path), "") {
        tracing::error!(%error, "the damage of the history could not be noted");
    }
}

/// Whether somebody met damage in the file.
pub(super) fn is_noted(path: &Path) -> bool {
    mark(path).exists()
}

/// Looks whether the whole file holds together; what does not is noted. It reads all of the file.
pub(super) fn check(path: &Path) -> Result<bool> {
    let doing = "be checked";
    let said: rusqlite::Result<String> = read_only(path)
        .and_then(|connection| connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)));
    match said.doing(doing) {
        Ok(said) if said == "ok" => Ok(true),
        Ok(said) => {
            tracing::error!(said, "the history is damaged");
            note(path);
            Ok(false)
        }
        Err(error) if error.is_damage() => {
            note(path);
            Ok(false)
        }
        Err(error) => Err(error),
    }
}

/// Mends the file of a history where it is damaged. Only the holder of the folder's lock may. `words` are those by which
/// a notification is found.
///
/// # Errors
/// The file system's or SQLite's; then the damaged file is still there, and trying again is safe.
pub fn mend(path: &Path, now: Timestamp, words: impl Fn(&Draft) -> String) -> Result<Option<Salvaged>> {
    if !is_noted(path) && !is_damaged_at_first_sight(path)? {
        return Ok(None);
    }
    note(path);
    let file = |source| HistoryError::File { path: path.display().to_string(), source };
    let ready = beside(path, "mended");
    // One that was ready before the program was ended needs but be put in its place.
    let salvaged = if ready.exists() { summed_up(&ready)? } else { salvage(path, &ready, words)? };
    let damaged = put_aside(path, now).map_err(file)?;
    std::fs::rename(&ready, path).map_err(file)?;
    std::fs::remove_file(mark(path)).map_err(file)?;
    forget_older(path, KEPT);
    tracing::error!(kept = salvaged.0, incomplete = salvaged.1, damaged = %damaged.display(), "the history was mended");
    Ok(Some(Salvaged { kept: salvaged.0, incomplete: salvaged.1, damaged }))
}

/// Removes the damaged files that were kept: for whoever must not stand in any of them.
pub(super) fn forget_all(path: &Path) {
    forget_older(path, 0);
}

/// What SQLite sees without reading all of it.
fn is_damaged_at_first_sight(path: &Path) -> Result<bool> {
    if !std::fs::metadata(path).is_ok_and(|file| file.len() > 0) {
        return Ok(false);
    }
    let seen: Result<i64> = read_only(path)
        .and_then(|connection| {
            connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
        })
        .doing(DOING);
    match seen {
        Ok(_) => Ok(false),
        // No database at all: then only backups of ours beside it say that it was one.
        Err(error) if error.is_no_database() => Ok(backup::newest(path).is_some()),
        Err(error) if error.is_damage() => Ok(true),
        Err(error) => Err(error),
    }
}

/// Puts all that can be read into a new file: how many notifications, and whether some may be missing.
fn salvage(path: &Path, ready: &Path, words: impl Fn(&Draft) -> String) -> Result<(u64, bool)> {
    let half_done = beside(path, "mending");
    for name in [half_done.clone(), with_ending(&half_done, "-wal"), with_ending(&half_done, "-shm")] {
        if name.exists() {
            std::fs::remove_file(&name)
                .map_err(|source| HistoryError::File { path: name.display().to_string(), source })?;
        }
    }
    let mut new = open_connection(&half_done, room::FOR_MANY)?;
    migrate::bring_up_to_date(&mut new, &half_done, Opener::Owner)?;
    let backup = backup::newest(path).and_then(|backup| read_only(&backup).ok());
    let damaged = read_only(path).ok();
    let mut incomplete = damaged.is_none();
    for table in Table::all(&new)? {
        let gaps = match &damaged {
            Some(damaged) => table.copy(damaged, &mut new, None)?,
            None => Gaps::everything(),
        };
        if let (false, Some(backup)) = (gaps.is_empty(), &backup) {
            table.copy(backup, &mut new, Some(&gaps))?;
        }
        incomplete |= !gaps.is_empty() && table.comes_from_sources();
    }
    finish(&new, incomplete)?;
    index(&mut new, words)?;
    let summed = sum_up(&new)?;
    // Without a log of its own beside it, the file can be moved as it is.
    new.execute_batch("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE").doing(DOING)?;
    drop(new);
    std::fs::rename(&half_done, ready)
        .map_err(|source| HistoryError::File { path: ready.display().to_string(), source })?;
    Ok(summed)
}

/// What rows alone do not say.
fn finish(new: &Connection, incomplete: bool) -> Result<()> {
    new.execute_batch(
        "DELETE FROM decision WHERE NOT EXISTS (SELECT 1 FROM notification WHERE seq = decision.seq);
         INSERT INTO sqlite_sequence (name, seq) SELECT 'notification', 0
             WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'notification');
         -- A number is never given again: readers and decisions go by it.
         UPDATE sqlite_sequence SET seq = max(seq, (SELECT coalesce(max(seq), 0) FROM reader))
             WHERE name = 'notification';",
    )
    .doing(DOING)?;
    if incomplete {
        let oldest = campanile_core::journal::Position::oldest();
        new.execute("UPDATE connection SET position = ?1", [oldest.as_str()]).doing(DOING)?;
    }
    Ok(())
}

fn index(new: &mut Connection, words: impl Fn(&Draft) -> String) -> Result<()> {
    let mut after = 0;
    loop {
        let transaction = new.transaction().doing(DOING)?;
        let some = {
            let sql = format!("SELECT {COLUMNS} FROM notification WHERE seq > ?1 ORDER BY seq LIMIT ?2");
            let mut statement = transaction.prepare_cached(&sql).doing(DOING)?;
            let rows = statement.query_map(params![after, BATCH], notification).doing(DOING)?;
            rows.collect::<rusqlite::Result<Vec<_>>>().doing(DOING)?
        };
        let Some(last) = some.last() else { return Ok(()) };
        after = last.seq;
        let mut found_by = Words::default();
        for one in &some {
            let own = words(&one.draft);
            let (_, words) = objects::named(&transaction, &one.draft, &own)?;
            found_by.add(one.seq, words.into_owned().into());
        }
        found_by.write(&transaction)?;
        transaction.commit().doing(DOING)?;
    }
}

fn summed_up(ready: &Path) -> Result<(u64, bool)> {
    sum_up(&read_only(ready).doing(DOING)?)
}

fn sum_up(new: &Connection) -> Result<(u64, bool)> {
    let oldest = campanile_core::journal::Position::oldest();
    new.query_row(
        "SELECT (SELECT count(*) FROM notification),
             (SELECT count(*) FROM connection) = 0 OR EXISTS (SELECT 1 FROM connection WHERE position = ?1)",
        [oldest.as_str()],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .doing(DOING)
}

/// Moves the damaged file and its log out of the way, under a name that tells when.
fn put_aside(path: &Path, now: Timestamp) -> std::io::Result<PathBuf> {
    let damaged = beside(path, &format!("damaged-{}", now.as_millisecond()));
    for ending in ["", "-wal"] {
        let from = with_ending(path, ending);
        if from.exists() {
            std::fs::rename(from, with_ending(&damaged, ending))?;
        }
    }
    let shared = with_ending(path, "-shm");
    if shared.exists() {
        std::fs::remove_file(shared)?;
    }
    Ok(damaged)
}

/// The damaged files that were kept, the newest last.
pub(super) fn kept(path: &Path) -> Vec<PathBuf> {
    let prefix = format!("{}.damaged-", name_of(path));
    let folder = path.parent().and_then(|folder| std::fs::read_dir(folder).ok());
    let mut damaged: Vec<PathBuf> = folder
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| name_of(path).starts_with(&prefix) && !name_of(path).ends_with("-wal"))
        .collect();
    damaged.sort_unstable();
    damaged
}

/// Keeps but the newest damaged files.
fn forget_older(path: &Path, keep: usize) {
    let damaged = kept(path);
    let gone = damaged.len().saturating_sub(keep);
    for path in damaged.iter().take(gone) {
        for ending in ["-wal", ""] {
            let file = with_ending(path, ending);
            if file.exists()
                && let Err(error) = std::fs::remove_file(&file)
            {
                tracing::warn!(%error, file = %file.display(), "a damaged history could not be removed");
            }
        }
    }
}

pub(super) fn read_only(path: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(std::time::Duration::from_secs(5))?;
    connection.execute_batch("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;")?;
    Ok(connection)
}

fn mark(path: &Path) -> PathBuf {
    beside(path, "damage")
}

fn beside(path: &Path, what: &str) -> PathBuf {
    with_ending(path, &format!(".{what}"))
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
