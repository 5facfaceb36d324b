//! The file itself: who may read it, how it is recognised, and that nobody else's is touched.

use super::*;

/// "CMPN".
const OURS: i64 = 0x434D_504E;

fn refused(file: &Path, opener: Opener) -> HistoryError {
    let before = std::fs::read(file).unwrap();
    let error = History::open(file, opener).unwrap_err();
    assert!(std::fs::read(file).unwrap() == before, "the file was changed");
    error
}

/// A file of ours with one notification that nobody has open: a copy, since a history closes its own a little later.
fn closed_file(folder: &TempDir) -> PathBuf {
    let kept = Kept::new();
    wait_for(kept.store_page(page_of(&["1"]))).unwrap();
    let file = folder.path().join("history.db");
    kept.raw().execute("VACUUM INTO ?1", [file.to_str().unwrap()]).unwrap();
    raw(&file).pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(())).unwrap();
    file
}

#[cfg(unix)]
#[test]
fn a_new_history_is_its_users_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("deeper").join("campanile");
    let file = data.join("history.db");
    let history = History::open(&file, Opener::Guest).unwrap();
    wait_for(history.store_page(page_of(&["1"]))).unwrap();
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&data), 0o700);
    for name in ["history.db", "history.db-wal", "history.db-shm"] {
        assert_eq!(mode(&data.join(name)), 0o600, "{name}");
    }
}

#[test]
fn a_new_history_is_marked_as_ours_and_writes_ahead() {
    let kept = Kept::new();
    let raw = kept.raw();
    let mode: String = raw.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
    assert_eq!(mode, "wal");
    assert_eq!(number(&raw, "PRAGMA application_id"), OURS);
    assert_eq!(number(&raw, "PRAGMA user_version"), migrate::VERSION);
    assert_eq!(number(&raw, "PRAGMA auto_vacuum"), 2, "incremental");
}

#[test]
fn an_empty_file_becomes_a_history() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("history.db");
    std::fs::write(&file, "").unwrap();
    let history = History::open(&file, Opener::Guest).unwrap();
    assert_eq!(wait_for(history.store_page(page_of(&["1"]))).unwrap(), stored(1, 0));
}

#[test]
fn another_programs_database_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("history.db");
    raw(&file).execute_batch("CREATE TABLE bookmark (url TEXT); INSERT INTO bookmark VALUES ('x');").unwrap();
    assert!(matches!(refused(&file, Opener::Owner), HistoryError::Foreign { .. }));
    raw(&file).execute_batch("PRAGMA application_id = 77; PRAGMA user_version = 1;").unwrap();
    let error = refused(&file, Opener::Owner);
    assert!(
        matches!(&error, HistoryError::Foreign { path } if *path == file.display().to_string()),
        "{error:?}"
    );
}

#[test]
fn a_file_that_is_no_database_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("history.db");
    for text in ["a diary", &"a longer diary ".repeat(1000)] {
        std::fs::write(&file, text).unwrap();
        let error = refused(&file, Opener::Owner);
        assert!(matches!(error, HistoryError::Foreign { .. }), "{error:?}");
    }
}

#[test]
fn a_newer_history_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = closed_file(&folder);
    raw(&file).pragma_update(None, "user_version", migrate::VERSION + 3).unwrap();
    for opener in [Opener::Owner, Opener::Guest] {
        let error = refused(&file, opener);
        let HistoryError::Newer { found, known, .. } = error else { panic!("{error:?}") };
        assert_eq!((found, known), (migrate::VERSION + 3, migrate::VERSION));
    }
}

#[test]
fn a_guest_does_not_bring_an_older_history_up_to_date() {
    let folder = tempfile::tempdir().unwrap();
    let file = closed_file(&folder);
    raw(&file).pragma_update(None, "user_version", migrate::VERSION - 1).unwrap();
    assert!(matches!(refused(&file, Opener::Guest), HistoryError::Older { .. }));
}

#[test]
fn a_guest_opens_a_history_of_today() {
    let folder = tempfile::tempdir().unwrap();
    let file = closed_file(&folder);
    let guest = History::open(&file, Opener::Guest).unwrap();
    assert_eq!(wait_for(source_ids(&guest)), ["1"]);
}

#[test]
fn reopening_keeps_everything() {
    let kept = Kept::new();
    let (before, health) = wait_for(async {
        kept.store_page(caught_up(page_of(&["1", "2", "3"]))).await.unwrap();
        let ids: Vec<String> = all(&kept).await.into_iter().map(|found| found.id).collect();
        kept.mark(ids[..1].to_vec(), Mark::Archived, second(70)).await.unwrap();
        kept.delivered("toasts", 2).await.unwrap();
        (all(&kept).await, kept.connections().await.unwrap())
    });
    let Kept { history, folder } = kept;
    drop(history);
    let again = History::open(&folder.path().join("history.db"), Opener::Owner).unwrap();
    wait_for(async {
        assert_eq!(all(&again).await, before);
        assert_eq!(again.connections().await.unwrap(), health);
        assert_eq!(again.counts().await.unwrap().unread, 2);
        assert_eq!(again.undelivered("toasts", 9).await.unwrap().len(), 1);
        let position = again.position(PROD, ORIGIN).await.unwrap();
        assert_eq!(position, Some(Position::new("/events?since=camel:1".to_owned())));
    });
}
