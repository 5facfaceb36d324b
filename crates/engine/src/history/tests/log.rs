//! The write-ahead log is brought into the file in quiet moments, and not while somebody waits for a commit.

use super::*;
use crate::history::log::Log;
use std::time::Duration;

/// A page of the file.
const PAGE: u64 = 4096;

/// A file with a table, and the pages of it that have got into the file itself.
fn written() -> (TempDir, Connection, Log) {
    let folder = tempfile::tempdir().unwrap();
    let mut connection = Connection::open(folder.path().join("file.db")).unwrap();
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(())).unwrap();
    let log = Log::watched(&mut connection).unwrap();
    connection.execute_batch("CREATE TABLE large (bytes BLOB)").unwrap();
    (folder, connection, log)
}

fn write(connection: &Connection, pages: u64) {
    connection.execute("INSERT INTO large VALUES (zeroblob(?1))", [pages * PAGE]).unwrap();
}

fn pages_in(file: &Path) -> u64 {
    std::fs::metadata(file).unwrap().len() / PAGE
}

#[test]
fn what_is_written_waits_for_a_quiet_moment() {
    let (folder, connection, log) = written();
    let file = folder.path().join("file.db");
    write(&connection, 100);
    assert!(!log.is_long());
    write(&connection, 500);
    assert!(log.is_long());
    assert!(pages_in(&file) < 10, "nothing of it is in the file yet");
    log.empty(&connection);
    assert!(!log.is_long());
    assert!(pages_in(&file) > 600);
    // It begins anew.
    write(&connection, 10);
    assert!(!log.is_long());
}

#[test]
fn where_there_is_no_quiet_moment_it_does_not_grow_for_ever() {
    let (folder, connection, _log) = written();
    write(&connection, 5000);
    assert!(pages_in(&folder.path().join("file.db")) > 5000);
}

#[tokio::test]
async fn a_history_that_nobody_asks_uses_the_quiet() {
    let kept = Kept::new();
    let ids: Vec<String> = (0..1000).map(|number| number.to_string()).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    kept.store_page(page_of(&ids)).await.unwrap();
    let quiet = tokio::time::timeout(Duration::from_secs(30), async {
        while pages_in(&kept.file()) < 250 {
            tokio::task::yield_now().await;
        }
    });
    quiet.await.expect("it is in the file");
    assert_eq!(kept.counts().await.unwrap().total, 1000);
}
