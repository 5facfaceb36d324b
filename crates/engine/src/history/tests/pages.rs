//! Pages: rows and position in one transaction, each item once, backlog until the first catch-up is over.

use super::*;
use campanile_core::Arrival;

const ELSEWHERE: &str = "https://events-eu.adobe.io/events/organizations/9";

/// How each arrived, by the source's id.
async fn arrivals(history: &History) -> Vec<(String, Arrival)> {
    let mut found: Vec<_> =
        all(history).await.into_iter().map(|found| (found.draft.source_id, found.arrival)).collect();
    found.sort_by(|one, other| one.0.cmp(&other.0));
    found
}

#[tokio::test]
async fn a_page_whose_rows_cannot_be_written_leaves_neither_rows_nor_position() {
    let kept = Kept::new();
    kept.store_page(PageWrite { position: Some(Position::new("/first".into())), ..page_of(&["1"]) })
        .await
        .unwrap();
    let raw = kept.raw();
    raw.execute_batch(
        "CREATE TRIGGER full BEFORE INSERT ON notification WHEN new.source_id = '3'
         BEGIN SELECT RAISE(ABORT, 'no room'); END;",
    )
    .unwrap();
    let second_page =
        PageWrite { position: Some(Position::new("/second".into())), ..page_of(&["2", "3", "4"]) };
    let error = kept.store_page(second_page.clone()).await.unwrap_err();
    assert!(matches!(error, HistoryError::Sqlite { .. }), "{error:?}");
    assert_eq!(source_ids(&kept).await, ["1"]);
    assert_eq!(kept.counts().await.unwrap().total, 1);
    assert_eq!(kept.position(PROD, ORIGIN).await.unwrap(), Some(Position::new("/first".into())));

    raw.execute_batch("DROP TRIGGER full").unwrap();
    assert_eq!(kept.store_page(second_page).await.unwrap(), stored(3, 0));
    assert_eq!(kept.position(PROD, ORIGIN).await.unwrap(), Some(Position::new("/second".into())));
}

#[tokio::test]
async fn a_page_whose_position_cannot_be_written_leaves_no_rows() {
    let kept = Kept::new();
    kept.raw()
        .execute_batch(
            "CREATE TRIGGER full BEFORE INSERT ON connection BEGIN SELECT RAISE(ABORT, 'no room'); END;",
        )
        .unwrap();
    kept.store_page(page_of(&["1", "2"])).await.unwrap_err();
    assert_eq!(source_ids(&kept).await, Vec::<String>::new());
    assert_eq!(kept.counts().await.unwrap(), Counts::default());
    assert_eq!(kept.position(PROD, ORIGIN).await.unwrap(), None);
}

#[tokio::test]
async fn known_items_are_ignored_and_the_first_reading_stays() {
    let kept = Kept::new();
    assert_eq!(kept.store_page(page_of(&["1", "2"])).await.unwrap(), stored(2, 0));
    let before = all(&kept).await;
    let mut again = page_of(&["2", "3"]);
    again.received_at = second(999);
    assert_eq!(kept.store_page(again).await.unwrap(), stored(1, 1));
    assert_eq!(source_ids(&kept).await, ["1", "2", "3"]);
    let now = all(&kept).await;
    assert!(before.iter().all(|known| now.contains(known)));
}

#[tokio::test]
async fn an_item_twice_in_a_page_is_stored_once() {
    let kept = Kept::new();
    assert_eq!(kept.store_page(page_of(&["1", "2", "1", "1"])).await.unwrap(), stored(2, 2));
    assert_eq!(source_ids(&kept).await, ["1", "2"]);
    assert_eq!(kept.counts().await.unwrap().total, 2);
}

#[tokio::test]
async fn the_same_id_of_another_connection_is_another_notification() {
    let kept = Kept::new();
    kept.store_page(page_of(&["1"])).await.unwrap();
    let other = PageWrite { connection: "second".to_owned(), ..page_of(&["1"]) };
    assert_eq!(kept.store_page(other).await.unwrap(), stored(1, 0));
    let ids: Vec<String> = all(&kept).await.into_iter().map(|found| found.id).collect();
    assert_ne!(ids[0], ids[1]);
}

#[tokio::test]
async fn items_that_could_not_be_read_are_counted_among_the_new() {
    let kept = Kept::new();
    let bad = campanile_core::event::read_item("7", second(0), WarnAt::default());
    let counted = kept.store_page(page([draft("1"), bad.clone(), bad])).await.unwrap();
    assert_eq!(counted, Stored { new: 2, duplicates: 1, rejected: 1 });
}

#[tokio::test]
async fn what_was_there_before_is_backlog_until_the_first_catch_up_is_over() {
    let kept = Kept::new();
    kept.store_page(page_of(&["1"])).await.unwrap();
    assert_eq!(kept.untold_backlog().await.unwrap(), []);
    kept.store_page(caught_up(page_of(&["2"]))).await.unwrap();
    assert_eq!(kept.untold_backlog().await.unwrap(), [(PROD.to_owned(), 2)]);
    kept.backlog_told(PROD).await.unwrap();
    kept.store_page(page_of(&["3"])).await.unwrap();
    kept.store_page(caught_up(page_of(&["4"]))).await.unwrap();
    let of = |id: &str, arrival| (id.to_owned(), arrival);
    assert_eq!(
        arrivals(&kept).await,
        [
            of("1", Arrival::Backfill),
            of("2", Arrival::Backfill),
            of("3", Arrival::Live),
            of("4", Arrival::Live)
        ]
    );
    assert_eq!(kept.untold_backlog().await.unwrap(), [], "it is told once");
}

#[tokio::test]
async fn a_journal_that_was_empty_at_first_has_no_backlog() {
    let kept = Kept::new();
    kept.store_page(caught_up(page_of(&[]))).await.unwrap();
    kept.store_page(page_of(&["1"])).await.unwrap();
    assert_eq!(arrivals(&kept).await, [("1".to_owned(), Arrival::Live)]);
}

#[tokio::test]
async fn another_origin_begins_anew() {
    let kept = Kept::new();
    kept.store_page(caught_up(page_of(&["1"]))).await.unwrap();
    assert_eq!(kept.position(PROD, ELSEWHERE).await.unwrap(), None);

    let moved = |page| PageWrite { origin: ELSEWHERE.to_owned(), ..page };
    kept.store_page(moved(page_of(&["2"]))).await.unwrap();
    assert_eq!(kept.position(PROD, ORIGIN).await.unwrap(), None, "the old place is forgotten");
    assert!(!kept.connections().await.unwrap()[0].caught_up);
    kept.store_page(moved(caught_up(page_of(&["1", "3"])))).await.unwrap();
    kept.store_page(moved(page_of(&["4"]))).await.unwrap();
    let backfill = arrivals(&kept).await;
    let live: Vec<&str> =
        backfill.iter().filter(|found| found.1 == Arrival::Live).map(|found| found.0.as_str()).collect();
    assert_eq!(live, ["4"]);
    assert_eq!(backfill.len(), 4, "what is known stays known");
}

#[tokio::test]
async fn a_state_noted_before_the_first_page_does_not_end_the_backlog() {
    use campanile_core::poller::ConnectionState;
    let kept = Kept::new();
    kept.note_state(PROD, "adobe-journal", ConnectionState::NeedsSignIn, None, true, second(0))
        .await
        .unwrap();
    kept.store_page(page_of(&["1"])).await.unwrap();
    assert_eq!(arrivals(&kept).await, [("1".to_owned(), Arrival::Backfill)]);
}

#[tokio::test]
async fn muted_types_are_stored_as_read() {
    let kept = Kept::new();
    let mut muted = page_of(&["1", "2"]);
    muted.drafts[1].2 = true;
    kept.store_page(muted).await.unwrap();
    let found = all(&kept).await;
    let of = |id: &str| found.iter().find(|one| one.draft.source_id == id).unwrap();
    assert_eq!(of("1").read_at, None);
    assert_eq!(of("2").read_at, Some(second(60)), "read when it came");
    assert_eq!(of("2").archived_at, None);
    let counts = kept.counts().await.unwrap();
    assert_eq!((counts.total, counts.unread), (2, 1));
}

/// With a row between the words of one and those of the next there would be a piece for each, to be merged with others.
#[tokio::test]
async fn the_words_of_a_page_are_one_piece_of_the_index() {
    let kept = Kept::new();
    let ids: Vec<String> = (0..50).map(|number| number.to_string()).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    kept.store_page(page_of(&ids)).await.unwrap();
    // A row for each leaf of a piece, and two for the whole.
    let pieces: i64 = kept
        .raw()
        .query_row("SELECT count(DISTINCT id >> 37) FROM search_data WHERE id > 10", [], |row| row.get(0))
        .unwrap();
    assert_eq!(pieces, 1);
}

#[tokio::test]
async fn an_own_notification_is_live_and_stored_once() {
    let kept = Kept::new();
    let own = crate::reading::own("gap/1", "gap", second(0), Facts::default());
    assert!(kept.store_own(PROD, own.clone(), String::new(), second(0), false).await.unwrap());
    assert!(!kept.store_own(PROD, own, String::new(), second(9), false).await.unwrap());
    assert_eq!(arrivals(&kept).await, [("gap/1".to_owned(), Arrival::Live)]);
}

#[tokio::test]
async fn removing_a_connection_takes_all_that_came_through_it_and_nothing_else() {
    let kept = Kept::new();
    kept.store_page(caught_up(page_of(&["1", "2"]))).await.unwrap();
    let demo = PageWrite { connection: "demo".to_owned(), ..caught_up(page_of(&["3", "4"])) };
    kept.store_page(demo.clone()).await.unwrap();
    kept.remove_connection("demo").await.unwrap();
    assert_eq!(source_ids(&kept).await, ["1", "2"]);
    let counts = kept.counts().await.unwrap();
    assert_eq!((counts.total, counts.unread), (2, 2));
    let health = kept.connections().await.unwrap();
    assert_eq!(health.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), [PROD]);
    assert_eq!(kept.position("demo", ORIGIN).await.unwrap(), None);
    let search = Filter { asked: Asked::for_words("webinar"), ..Filter::default() };
    assert_eq!(kept.list(search, None, 9).await.unwrap().len(), 2);
    // And it can come again, under new numbers.
    assert_eq!(kept.store_page(demo).await.unwrap(), stored(2, 0));
    assert!(all(&kept).await.iter().filter(|one| one.connection == "demo").all(|one| one.seq > 4));
}
