//! Damage of the file: met by anyone, mended by the owner, with the damaged file kept and nothing readable lost.

use super::*;
use crate::history::{Deed, Scope};
use campanile_core::quiet::Pause;

const PAGE: u64 = 4096;

fn words(draft: &Draft) -> String {
    with_words(draft.clone()).1
}

/// A folder with a history that nobody has open: of so many notifications, some read, a note, a pause, two readers.
struct Damaged {
    folder: TempDir,
}

impl Damaged {
    fn with(count: usize) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("history.db");
        wait_for(async {
            let kept = Kept::new();
            for first in (0..count).step_by(100) {
                let ids: Vec<String> =
                    (first..count.min(first + 100)).map(|id| format!("e{id:05}")).collect();
                let drafts = ids.iter().map(|id| {
                    let mut draft = draft(id);
                    draft.incident =
                        format!("campaign/{}", id.len() + id.bytes().map(usize::from).sum::<usize>());
                    draft.raw = format!("{{\"id\":\"{id}\",\"pad\":\"{}\"}}", "x".repeat(700));
                    draft
                });
                kept.store_page(caught_up(page(drafts))).await.unwrap();
            }
            let newest = all_of(&kept).await;
            let read: Vec<String> = newest.iter().step_by(3).map(|one| one.id.clone()).collect();
            kept.mark(read, Mark::Read, second(99)).await.unwrap();
            kept.delivered("toasts", i64::try_from(count).unwrap() - 1).await.unwrap();
            kept.pause(Pause { since: second(0), until: None }).await.unwrap();
            let incident = newest[0].draft.incident.clone();
            kept.triage(Scope::Incidents(vec![incident]), Deed::Pin, second(98)).await.unwrap();
            kept.raw().execute("VACUUM INTO ?1", [file.to_str().unwrap()]).unwrap();
        });
        raw(&file).pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(())).unwrap();
        Self { folder }
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("history.db")
    }

    /// Overwrites whole pages, the first being 1.
    fn spoil(&self, pages: impl IntoIterator<Item = u64>) {
        use std::io::{Seek, SeekFrom, Write};
        let mut file = std::fs::OpenOptions::new().write(true).open(self.file()).unwrap();
        for page in pages {
            file.seek(SeekFrom::Start((page - 1) * PAGE)).unwrap();
            file.write_all(&[0xAB; PAGE as usize]).unwrap();
        }
    }

    /// The pages that a table or index stands on.
    fn pages_of(&self, name: &str) -> Vec<u64> {
        let raw = raw(&self.file());
        let mut statement = raw
            .prepare("SELECT pageno FROM dbstat WHERE name = ?1 AND pagetype = 'leaf' ORDER BY pageno")
            .unwrap();
        statement.query_map([name], |row| row.get(0)).unwrap().map(|row| row.unwrap()).collect()
    }

    fn mend(&self) -> Option<Salvaged> {
        mend(&self.file(), second(0), words).unwrap()
    }

    fn open(&self) -> History {
        History::open(&self.file(), Opener::Owner).unwrap()
    }
}

async fn all_of(history: &History) -> Vec<Notification> {
    history.list(Filter::default(), None, 1_000_000).await.unwrap()
}

/// Every sum that the history keeps is what its rows say.
fn sums_are_right(file: &Path) {
    let raw = raw(file);
    for (sum, rows) in [
        ("SELECT sum(total) FROM tally", "SELECT count(*) FROM notification"),
        ("SELECT sum(total) FROM day_tally", "SELECT count(*) FROM notification"),
        ("SELECT sum(unread) FROM tally", "SELECT count(*) FROM notification WHERE read_at IS NULL"),
        ("SELECT sum(total) FROM incident", "SELECT count(*) FROM notification"),
        ("SELECT count(*) FROM incident", "SELECT count(DISTINCT incident) FROM notification"),
        ("SELECT sum(open + archived) FROM incident_tally", "SELECT count(*) FROM incident"),
    ] {
        assert_eq!(number(&raw, sum), number(&raw, rows), "{sum}");
    }
    let check: String = raw.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(check, "ok");
}

#[test]
fn a_history_that_is_whole_is_left_alone() {
    let whole = Damaged::with(50);
    let before = std::fs::read(whole.file()).unwrap();
    assert_eq!(whole.mend(), None);
    assert!(std::fs::read(whole.file()).unwrap() == before);
    assert!(wait_for(whole.open().check()).unwrap());
    assert_eq!(
        mend(&whole.folder.path().join("none.db"), second(0), words).unwrap(),
        None,
        "there is none yet"
    );
}

#[test]
fn damage_is_found_noted_and_mended_and_every_readable_row_is_there() {
    let damaged = Damaged::with(1000);
    let leaves = damaged.pages_of("notification");
    assert!(leaves.len() > 100, "{}", leaves.len());
    // In the middle, a row of three, and the last one.
    damaged.spoil([leaves[10], leaves[50], leaves[51], leaves[52], *leaves.last().unwrap()]);
    assert_eq!(damaged.mend(), None, "nobody has met the damage yet");
    assert!(!wait_for(damaged.open().check()).unwrap());

    let salvaged = damaged.mend().unwrap();
    assert!(salvaged.incomplete);
    // Some five rows stand on a page.
    assert!((950..1000).contains(&salvaged.kept), "{salvaged:?}");
    assert!(salvaged.damaged.exists());
    sums_are_right(&damaged.file());
    let history = damaged.open();
    wait_for(async {
        let left = all_of(&history).await;
        assert_eq!(left.len() as u64, salvaged.kept);
        let read = left.iter().filter(|one| one.read_at.is_some()).count();
        assert!((300..340).contains(&read), "what was read stays so: {read}");
        let search = Filter { asked: Asked::for_words("e00300"), ..Filter::default() };
        assert_eq!(history.list(search, None, 9).await.unwrap().len(), 1, "it is found again");
        assert!(history.paused(second(5)).await.unwrap().is_some());
        // Read again from the oldest: what is there is known, and what was lost is there again.
        assert_eq!(history.position(PROD, ORIGIN).await.unwrap(), Some(Position::oldest()));
        let again: Vec<String> = (0..1000).map(|id| format!("e{id:05}")).collect();
        let again: Vec<&str> = again.iter().map(String::as_str).collect();
        let stored = history.store_page(page_of(&again)).await.unwrap();
        assert_eq!(stored.new as u64, 1000 - salvaged.kept);
        // Numbers are never given again, so that no reader passes over them.
        let new = history.undelivered("toasts", 1000).await.unwrap();
        assert!(new.len() >= stored.new, "{} of {}", new.len(), stored.new);
    });
    assert_eq!(damaged.mend(), None, "it is mended");
}

#[test]
fn what_cannot_be_read_comes_from_the_backup_as_it_was() {
    let damaged = Damaged::with(600);
    wait_for(damaged.open().back_up(TimeZone::UTC.to_datetime(second(0)).date())).unwrap();
    let before = wait_for(all_of(&damaged.open()));
    let leaves = damaged.pages_of("notification");
    damaged.spoil(leaves.iter().step_by(7).copied());
    damaged.spoil(damaged.pages_of("incident"));
    assert!(!wait_for(damaged.open().check()).unwrap());
    let salvaged = damaged.mend().unwrap();
    assert_eq!(salvaged.kept, 600);
    sums_are_right(&damaged.file());
    let history = damaged.open();
    assert_eq!(wait_for(all_of(&history)), before);
    let pinned = number(&raw(&damaged.file()), "SELECT count(*) FROM incident WHERE pinned_at IS NOT NULL");
    assert_eq!(pinned, 1);
}

#[test]
fn a_file_that_is_no_database_any_more_is_restored_from_its_backup() {
    let damaged = Damaged::with(40);
    wait_for(damaged.open().back_up(TimeZone::UTC.to_datetime(second(0)).date())).unwrap();
    let pages = std::fs::metadata(damaged.file()).unwrap().len() / PAGE;
    damaged.spoil(1..=pages);
    let salvaged = damaged.mend().unwrap();
    assert_eq!((salvaged.kept, salvaged.incomplete), (40, true));
    sums_are_right(&damaged.file());
}

#[test]
fn damaged_indexes_alone_lose_nothing() {
    let damaged = Damaged::with(300);
    for name in ["notification_by_time", "search_data", "tally"] {
        damaged.spoil(damaged.pages_of(name));
    }
    assert!(!wait_for(damaged.open().check()).unwrap());
    let salvaged = damaged.mend().unwrap();
    assert_eq!((salvaged.kept, salvaged.incomplete), (300, false));
    sums_are_right(&damaged.file());
}

#[test]
fn whoever_meets_damage_notes_it() {
    let damaged = Damaged::with(300);
    damaged.spoil(damaged.pages_of("notification").into_iter().skip(5));
    let history = damaged.open();
    let met = wait_for(history.list(Filter::default(), None, 1000)).unwrap_err();
    assert!(met.is_damage(), "{met:?}");
    assert!(history.is_damaged());
    assert!(damaged.mend().is_some());
}

#[test]
fn a_program_that_is_ended_while_it_mends_begins_again() {
    let damaged = Damaged::with(300);
    let leaves = damaged.pages_of("notification");
    damaged.spoil([leaves[20]]);
    assert!(!wait_for(damaged.open().check()).unwrap());
    // Half of it was written.
    std::fs::write(damaged.folder.path().join("history.db.mending"), "half").unwrap();
    let first = damaged.mend().unwrap();
    // It was ready, the damaged one was put aside, and then the program ended.
    std::fs::rename(damaged.file(), damaged.folder.path().join("history.db.mended")).unwrap();
    std::fs::write(damaged.folder.path().join("history.db.damage"), "").unwrap();
    let second = damaged.mend().unwrap();
    assert_eq!(first.kept, second.kept);
    sums_are_right(&damaged.file());
}

#[cfg(unix)]
#[test]
fn a_program_that_has_the_damaged_file_open_goes_on_with_the_mended_one() {
    let damaged = Damaged::with(300);
    damaged.spoil([damaged.pages_of("notification")[20]]);
    let other = damaged.open();
    assert!(!wait_for(other.check()).unwrap());
    let salvaged = damaged.mend().unwrap();
    wait_for(async {
        assert_eq!(all_of(&other).await.len() as u64, salvaged.kept);
        let _ = other.store_page(page_of(&["new"])).await.unwrap();
        assert!(all_of(&damaged.open()).await.iter().any(|one| one.draft.source_id == "new"));
    });
}

#[test]
fn three_backups_are_kept_one_for_a_day_and_none_of_nothing() {
    let kept = Kept::new();
    let days = |day: i8| jiff::civil::date(2026, 11, day);
    let backups = || {
        let mut names: Vec<String> = std::fs::read_dir(kept.folder.path().join("backups"))
            .into_iter()
            .flatten()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort_unstable();
        names
    };
    wait_for(async {
        assert!(!kept.back_up(days(1)).await.unwrap(), "there is nothing to keep");
        kept.store_page(page_of(&["1"])).await.unwrap();
        for day in 1..=5 {
            assert!(kept.back_up(days(day)).await.unwrap());
            assert!(!kept.back_up(days(day)).await.unwrap(), "once a day");
        }
    });
    assert_eq!(backups(), ["history-2026-11-03.db", "history-2026-11-04.db", "history-2026-11-05.db"]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let backup = kept.folder.path().join("backups/history-2026-11-05.db");
        assert_eq!(std::fs::metadata(backup).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let person = campanile_core::person::Person::new("anna@northwind.example").unwrap();
    wait_for(kept.forget_person(person, words)).unwrap();
    assert_eq!(backups(), Vec::<String>::new(), "a forgotten person must stand in none of them");
}
