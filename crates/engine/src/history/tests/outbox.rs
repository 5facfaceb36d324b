//! What still has to go on to other places.

use super::*;
use campanile_core::reason::{Cause, Reason};

const OPS: &str = "ops";

/// A history with these, all of which wait for a place.
async fn queued(ids: &[&str]) -> Kept {
    let kept = Kept::new();
    kept.enrol_forwarder(OPS).await.unwrap();
    kept.store_page(caught_up(page_of(&[]))).await.unwrap();
    kept.store_page(page_of(ids)).await.unwrap();
    let new = kept.not_looked_at(OPS, 99).await.unwrap();
    let numbers: Vec<i64> = new.iter().map(|one| one.seq).collect();
    kept.queue(OPS, *numbers.last().unwrap(), numbers, second(60)).await.unwrap();
    kept
}

async fn numbers(kept: &Kept) -> Vec<i64> {
    kept.waiting(OPS).await.unwrap().iter().map(|one| one.seq).collect()
}

#[tokio::test]
async fn what_was_there_before_a_place_came_does_not_go_on_to_it() {
    let kept = Kept::new();
    kept.store_page(page_of(&["a", "b"])).await.unwrap();
    kept.enrol_forwarder(OPS).await.unwrap();
    assert_eq!(kept.not_looked_at(OPS, 9).await.unwrap(), []);
    kept.store_page(page_of(&["c"])).await.unwrap();
    kept.enrol_forwarder(OPS).await.unwrap();
    let new = kept.not_looked_at(OPS, 9).await.unwrap();
    assert_eq!(new.iter().map(|one| one.draft.source_id.as_str()).collect::<Vec<_>>(), ["c"]);
}

#[tokio::test]
async fn what_waits_goes_in_one_message_and_is_gone_when_that_is_there() {
    let kept = queued(&["a", "b", "c"]).await;
    assert_eq!(kept.not_looked_at(OPS, 9).await.unwrap(), []);
    let all = numbers(&kept).await;
    assert_eq!(all.len(), 3);
    assert_eq!(kept.message_under_way(OPS).await.unwrap(), None);
    kept.begin_message(OPS, vec![all[0], all[2]]).await.unwrap();
    assert_eq!(numbers(&kept).await, [all[1]]);
    let (number, message) = kept.message_under_way(OPS).await.unwrap().unwrap();
    let ids: Vec<&str> = message.iter().map(|one| one.draft.source_id.as_str()).collect();
    assert_eq!((number, ids), (all[0], vec!["a", "c"]));
    // Another program that opens the history finds it as it was.
    let again = History::open(&kept.file(), Opener::Owner).unwrap();
    assert_eq!(again.message_under_way(OPS).await.unwrap().unwrap().1, message);
    assert_eq!(again.end_message(OPS, number, Some(second(70))).await.unwrap(), 2);
    assert_eq!(kept.message_under_way(OPS).await.unwrap(), None);
    assert_eq!(kept.count_waiting(OPS).await.unwrap(), 1);
    assert_eq!(kept.count_waiting("other").await.unwrap(), 0);
}

#[tokio::test]
async fn failures_are_remembered_until_something_gets_through() {
    let kept = queued(&["a", "b"]).await;
    let all = numbers(&kept).await;
    kept.begin_message(OPS, vec![all[0]]).await.unwrap();
    let reason = Reason::at(Cause::Timeout, "hooks.example.com");
    let (next_at, failing_since) = (second(99), second(61));
    let failure = Failure { tries: 2, next_at, failing_since, reason: reason.clone(), told: true };
    kept.note_failure(OPS, failure).await.unwrap();
    let owed = |forwarder: &str, waiting| Owed {
        forwarder: forwarder.to_owned(),
        waiting,
        failing_since: None,
        reason: None,
        next_at: None,
        sent_at: None,
    };
    let named = || vec![OPS.to_owned(), "unknown".to_owned()];
    let failing = Owed {
        failing_since: Some(failing_since),
        reason: Some(reason),
        next_at: Some(next_at),
        ..owed(OPS, 2)
    };
    assert_eq!(kept.owed_to(named()).await.unwrap(), [failing, owed("unknown", 0)]);
    let state = kept.forwarder(OPS).await.unwrap();
    let failing =
        ForwarderState { tries: 2, next_at: Some(next_at), failing_since: Some(failing_since), told: true };
    assert_eq!(state, failing);
    // One that will not go leaves the place failing, and the next is tried at once.
    kept.end_message(OPS, all[0], None).await.unwrap();
    let anew = ForwarderState { tries: 0, next_at: None, ..failing };
    assert_eq!(kept.forwarder(OPS).await.unwrap(), anew);
    kept.begin_message(OPS, vec![all[1]]).await.unwrap();
    kept.end_message(OPS, all[1], Some(second(100))).await.unwrap();
    assert_eq!(kept.forwarder(OPS).await.unwrap(), ForwarderState::default());
    let well = Owed { sent_at: Some(second(100)), ..owed(OPS, 0) };
    assert_eq!(kept.owed_to(named()).await.unwrap(), [well, owed("unknown", 0)]);
}

#[tokio::test]
async fn what_waited_too_long_is_given_up_and_what_was_deleted_is_forgotten() {
    let kept = queued(&["a", "b", "c"]).await;
    assert_eq!(kept.give_up_older(OPS, second(60)).await.unwrap(), 0);
    let all = numbers(&kept).await;
    kept.begin_message(OPS, all[..2].to_vec()).await.unwrap();
    kept.raw().execute("DELETE FROM notification WHERE seq = ?1", [all[0]]).unwrap();
    assert_eq!(kept.message_under_way(OPS).await.unwrap().unwrap().1.len(), 1);
    assert_eq!(kept.give_up_older(OPS, second(60)).await.unwrap(), 0);
    assert_eq!(kept.count_waiting(OPS).await.unwrap(), 2);
    assert_eq!(kept.give_up_older(OPS, second(61)).await.unwrap(), 2);
    assert_eq!(kept.count_waiting(OPS).await.unwrap(), 0);
}

#[tokio::test]
async fn critical_ones_are_seen_behind_any_number_of_others() {
    let kept = Kept::new();
    kept.enrol_forwarder(OPS).await.unwrap();
    let milder = (0..700).map(|number| draft(&format!("s{number}")));
    let worst = Draft { severity: campanile_core::Severity::Critical, ..draft("worst") };
    kept.store_page(page(milder.chain([worst]))).await.unwrap();
    let new = kept.not_looked_at(OPS, 999).await.unwrap();
    let all: Vec<i64> = new.iter().map(|one| one.seq).collect();
    kept.queue(OPS, 701, all, second(60)).await.unwrap();
    let waiting = kept.waiting(OPS).await.unwrap();
    assert_eq!(waiting.len(), campanile_core::forward::MOST_AT_ONCE + 1);
    assert!(waiting.is_sorted_by_key(|one| one.seq));
    assert_eq!(waiting.last().map(|one| one.seq), Some(701));
}

#[tokio::test]
async fn a_place_that_is_off_or_gone_hears_nothing_of_what_comes_meanwhile() {
    let kept = queued(&["a"]).await;
    kept.enrol_forwarder("other").await.unwrap();
    kept.keep_forwarders(&[OPS, "other"]).await.unwrap();
    kept.store_page(page_of(&["b"])).await.unwrap();
    assert_eq!(kept.not_looked_at(OPS, 9).await.unwrap().len(), 1, "it is kept");
    kept.keep_forwarders(&["other"]).await.unwrap();
    kept.store_page(page_of(&["c"])).await.unwrap();
    kept.enrol_forwarder(OPS).await.unwrap();
    assert_eq!(kept.not_looked_at(OPS, 9).await.unwrap(), []);
    assert_eq!(kept.not_looked_at("other", 9).await.unwrap().len(), 2);
    assert_eq!(kept.count_waiting(OPS).await.unwrap(), 1, "what waited waits on");
}
