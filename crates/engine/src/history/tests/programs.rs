//! Several programs on one file: they see each other's work and wait for each other.

use super::*;
use campanile_core::poller::ConnectionState;
use campanile_core::reason::{Cause, Reason};

#[tokio::test]
async fn two_programs_see_each_others_work() {
    let kept = Kept::new();
    let window = History::open(&kept.file(), Opener::Guest).unwrap();
    assert_eq!(kept.store_page(page_of(&["1", "2"])).await.unwrap(), stored(2, 0));
    assert_eq!(source_ids(&window).await, ["1", "2"]);
    let id = campanile_core::notification::notification_id(PROD, "1");
    window.mark(vec![id.clone()], Mark::Archived, second(70)).await.unwrap();
    let marked = kept.notification(&id).await.unwrap().unwrap();
    assert_eq!(marked.archived_at, Some(second(70)));
    assert_eq!(kept.counts().await.unwrap(), window.counts().await.unwrap());
    assert_eq!(window.store_page(page_of(&["2", "3"])).await.unwrap(), stored(1, 1));
}

#[test]
fn two_programs_that_write_at_once_lose_nothing() {
    let kept = Kept::new();
    let file = kept.file();
    let writers: Vec<_> = (0..2)
        .map(|writer: u32| {
            let file = file.clone();
            std::thread::spawn(move || {
                let history = History::open(&file, Opener::Guest).unwrap();
                wait_for(async {
                    let mut new = 0;
                    for number in 0..50_u32 {
                        // Half of them come to both.
                        let id =
                            if number % 2 == 0 { format!("{number}") } else { format!("{writer}/{number}") };
                        new += history.store_page(page_of(&[&id])).await.unwrap().new;
                    }
                    new
                })
            })
        })
        .collect();
    let new: usize = writers.into_iter().map(|writer| writer.join().unwrap()).sum();
    assert_eq!(new, 25 + 2 * 25);
    assert_eq!(wait_for(source_ids(&kept)).len(), new);
    assert_eq!(wait_for(kept.counts()).unwrap().total, new as i64);
}

#[test]
fn many_programs_may_make_the_file_at_once() {
    // Who meets whom at which moment is up to chance: often enough, each meets each.
    for _ in 0..20 {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("history.db");
        let openers: Vec<_> = (0..4)
            .map(|_| {
                let file = file.clone();
                std::thread::spawn(move || History::open(&file, Opener::Guest).map(drop))
            })
            .collect();
        for opener in openers {
            opener.join().unwrap().unwrap();
        }
        let history = History::open(&file, Opener::Guest).unwrap();
        assert_eq!(wait_for(history.store_page(page_of(&["1"]))).unwrap(), stored(1, 0));
    }
}

#[tokio::test]
async fn how_a_connection_is_can_be_read_by_every_program() {
    let kept = Kept::new();
    let window = History::open(&kept.file(), Opener::Guest).unwrap();
    let reason = Reason::at(Cause::Status, "events-va6.adobe.io").with_status(503);
    let note = async |state, reason: Option<&Reason>, trouble, at| {
        kept.note_state(PROD, "adobe-journal", state, reason, trouble, second(at)).await.unwrap();
        window.connections().await.unwrap().remove(0)
    };
    let first = note(ConnectionState::Ok, None, false, 1).await;
    assert_eq!((first.state, first.succeeded_at), (Some(ConnectionState::Ok), Some(second(1))));
    let failed = note(ConnectionState::Unreachable, Some(&reason), true, 2).await;
    assert_eq!(failed.reason.as_ref(), Some(&reason));
    assert_eq!((failed.attempted_at, failed.succeeded_at), (Some(second(2)), Some(second(1))));
    let still = note(ConnectionState::Unreachable, Some(&reason), true, 3).await;
    assert_eq!(still.trouble_since, Some(second(2)), "since when it began");
    let mended = note(ConnectionState::Ok, None, false, 4).await;
    assert_eq!((mended.reason, mended.trouble_since), (None, None));
}
