//! One copy of the history a day, the newest few kept beside it.

use super::{Doing, History, HistoryError, Result, salvage};
use jiff::civil::Date;
use std::path::{Path, PathBuf};

/// So many days are kept.
const KEPT: usize = 3;

impl History {
    /// Makes the backup of a day where there is none yet; gives whether it made one. A history with nothing in it is not
    /// worth one, and must not drive out what was.
    ///
    /// # Errors
    /// The file system's (its disk may be full) or SQLite's; then the backups of before are still there.
    pub async fn back_up(&self, today: Date) -> Result<bool> {
        let folder = folder(self.path());
        let backup = folder.join(format!("history-{today}.db"));
        if backup.exists() || self.counts().await?.total == 0 {
            return Ok(false);
        }
        let path = self.path().to_owned();
        // Copying takes a while, and the history's own thread has others to serve.
        let copied = tokio::task::spawn_blocking(move || copy(&path, &folder, &backup)).await;
        copied.map_err(|_| HistoryError::Closed)??;
        Ok(true)
    }

    /// The day that the newest backup is of.
    #[must_use]
    pub fn newest_backup(&self) -> Option<Date> {
        newest_day(self.path())
    }
}

/// The day that the newest backup is of.
fn newest_day(path: &Path) -> Option<Date> {
    let newest = newest(path)?;
    newest.file_stem()?.to_str()?.strip_prefix("history-")?.parse().ok()
}

/// The newest backup that can be opened.
pub(super) fn newest(path: &Path) -> Option<PathBuf> {
    all(path).into_iter().rev().find(|backup| {
        let tables = salvage::read_only(backup).and_then(|connection| {
            connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0))
        });
        tables.is_ok_and(|tables| tables > 0)
    })
}

/// Removes all backups: for whoever must not stand in any of them.
pub(super) fn forget_all(path: &Path) {
    forget_older(path, 0);
}

fn copy(path: &Path, folder: &Path, backup: &Path) -> Result<()> {
    let doing = "be backed up";
    let half_done = folder.join("history.copying");
    let file = |source| HistoryError::File { path: half_done.display().to_string(), source };
    crate::places::create_private(folder).map_err(file)?;
    make_private(&half_done).map_err(file)?;
    let copied = salvage::read_only(path)
        .and_then(|connection| connection.execute("VACUUM INTO ?1", [half_done.to_string_lossy()]))
        .doing(doing);
    if let Err(error) = copied {
        // Half a copy is none, and may be what filled the disk.
        let _ = std::fs::remove_file(&half_done);
        return Err(error);
    }
    std::fs::File::open(&half_done).and_then(|copy| copy.sync_all()).map_err(file)?;
    std::fs::rename(&half_done, backup).map_err(file)?;
    forget_older(path, KEPT);
    Ok(())
}

/// An empty file that is this user's alone: the copy goes into it.
fn make_private(file: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file).map(|_| ())
}

fn forget_older(path: &Path, keep: usize) {
    let all = all(path);
    let gone = all.len().saturating_sub(keep);
    for backup in all.iter().take(gone) {
        if let Err(error) = std::fs::remove_file(backup) {
            tracing::warn!(%error, backup = %backup.display(), "an old backup could not be removed");
        }
    }
}

/// All backups, the newest last.
pub(super) fn all(path: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder(path)).into_iter().flatten().flatten();
    let is_backup = |name: &str| name.starts_with("history-") && name.ends_with(".db");
    let mut all: Vec<PathBuf> = entries
        .filter(|entry| is_backup(&entry.file_name().to_string_lossy()))
        .map(|entry| entry.path())
        .collect();
    all.sort_unstable();
    all
}

fn folder(path: &Path) -> PathBuf {
    path.with_file_name("backups")
}
