//! Readers with durable cursors, and the heartbeat.

use super::*;

async fn waiting(history: &History, reader: &'static str) -> Vec<i64> {
    history.undelivered(reader, 9).await.unwrap().into_iter().map(|found| found.seq).collect()
}

#[tokio::test]
async fn a_reader_gets_everything_in_the_order_of_arrival_until_it_says_so() {
    let kept = Kept::new();
    let late = |id: &str, at| draft_of(NotificationType::CampaignFailure, id, second(at));
    kept.store_page(page([late("1", 30), late("2", 10), late("3", 20)])).await.unwrap();
    assert_eq!(waiting(&kept, "toasts").await, [1, 2, 3]);
    assert_eq!(waiting(&kept, "toasts").await, [1, 2, 3], "not delivered yet");
    kept.delivered("toasts", 2).await.unwrap();
    assert_eq!(waiting(&kept, "toasts").await, [3]);
    assert_eq!(waiting(&kept, "relay").await, [1, 2, 3], "each reader has its own cursor");
    assert_eq!(kept.undelivered("relay", 2).await.unwrap().len(), 2);
}

#[tokio::test]
async fn a_readers_cursor_never_goes_back() {
    let kept = Kept::new();
    kept.store_page(page_of(&["1", "2", "3"])).await.unwrap();
    kept.delivered("toasts", 3).await.unwrap();
    kept.delivered("toasts", 1).await.unwrap();
    assert_eq!(waiting(&kept, "toasts").await, Vec::<i64>::new());
    kept.store_page(page_of(&["4"])).await.unwrap();
    assert_eq!(waiting(&kept, "toasts").await, [4]);
}

#[tokio::test]
async fn a_delivery_that_was_begun_is_counted_until_its_end_is_known() {
    let kept = Kept::new();
    kept.store_page(page_of(&["1", "2"])).await.unwrap();
    assert_eq!(kept.begin_delivery("toasts").await.unwrap(), 0);
    assert_eq!(kept.begin_delivery("toasts").await.unwrap(), 1, "of the first one nothing is known");
    kept.not_delivered("toasts").await.unwrap();
    assert_eq!(kept.begin_delivery("toasts").await.unwrap(), 1, "the second one did not happen");
    assert_eq!(kept.begin_delivery("relay").await.unwrap(), 0);
    kept.delivered("toasts", 1).await.unwrap();
    assert_eq!(kept.begin_delivery("toasts").await.unwrap(), 0, "what comes next was never begun");
    assert_eq!(waiting(&kept, "toasts").await, [2], "to begin moves no cursor");
}

#[tokio::test]
async fn a_removed_connections_numbers_are_not_given_again() {
    let kept = Kept::new();
    kept.store_page(page_of(&["1", "2"])).await.unwrap();
    kept.delivered("toasts", 2).await.unwrap();
    kept.remove_connection(PROD).await.unwrap();
    kept.store_page(page_of(&["3"])).await.unwrap();
    assert_eq!(waiting(&kept, "toasts").await, [3]);
}

#[tokio::test]
async fn only_an_unclean_end_leaves_a_heartbeat_behind() {
    let kept = Kept::new();
    assert_eq!(kept.last_unclean_beat().await.unwrap(), None);
    kept.beat(second(1), false).await.unwrap();
    kept.beat(second(61), false).await.unwrap();
    assert_eq!(kept.last_unclean_beat().await.unwrap(), Some(second(61)));
    kept.beat(second(70), true).await.unwrap();
    assert_eq!(kept.last_unclean_beat().await.unwrap(), None);
}
