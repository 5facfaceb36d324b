use super::*;
use serde_json::json;

const AMOUNT: Amount = Amount { page_size: 3, limit: None };

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_795_000_000 + second).unwrap()
}

fn with(entries: i64) -> (Journal, Vec<String>) {
    let mut journal = Journal::new(1, at(0));
    let positions =
        (0..entries).map(|number| journal.append(&json!({"event": {"n": number}}), at(number))).collect();
    (journal, positions)
}

fn numbers(page: &Page) -> Vec<i64> {
    match page {
        Page::Events { items, .. } => items
            .iter()
            .map(|item| serde_json::from_str::<Value>(item).unwrap()["event"]["n"].as_i64().unwrap())
            .collect(),
        Page::End { .. } | Page::Gone | Page::Malformed => Vec::new(),
    }
}

fn since(position: &str) -> Start {
    Start::Since(position.to_owned())
}

#[test]
fn every_entry_is_read_once_by_following_the_last_position() {
    let (journal, positions) = with(7);
    let mut from = Start::Oldest;
    let mut read = Vec::new();
    loop {
        let page = journal.page(&from, AMOUNT, at(9));
        read.extend(numbers(&page));
        match page {
            Page::Events { last, .. } => from = Start::Since(last),
            Page::End { last } => {
                assert_eq!(Some(&last), positions.last());
                break;
            }
            Page::Gone | Page::Malformed => panic!("a position of the journal is known"),
        }
    }
    assert_eq!(read, [0, 1, 2, 3, 4, 5, 6]);
}

#[test]
fn a_limit_is_met_exactly_also_above_the_page_size() {
    let (journal, _) = with(7);
    let page = journal.page(&Start::Oldest, Amount { page_size: 3, limit: Some(5) }, at(9));
    assert_eq!(numbers(&page), [0, 1, 2, 3, 4]);
    let page = journal.page(&Start::Oldest, Amount { page_size: 3, limit: Some(1) }, at(9));
    assert_eq!(numbers(&page), [0]);
}

#[test]
fn a_page_stays_below_a_megabyte_and_a_half_but_never_empty() {
    let mut journal = Journal::new(1, at(0));
    for number in 0..3 {
        journal.append(&json!({"event": {"n": number, "text": "x".repeat(1_600_000)}}), at(number));
    }
    let page = journal.page(&Start::Oldest, AMOUNT, at(9));
    assert_eq!(numbers(&page), [0]);
}

#[test]
fn seek_counts_back_from_now_and_latest_is_behind_everything() {
    let (journal, positions) = with(7);
    let page = journal.page(&Start::Seek(SignedDuration::from_secs(2)), AMOUNT, at(6));
    assert_eq!(numbers(&page), [4, 5, 6]);
    let page = journal.page(&Start::Latest, AMOUNT, at(6));
    assert_eq!(page, Page::End { last: positions[6].clone() });
}

#[test]
fn what_expired_is_gone_but_the_end_can_always_be_gone_on_from() {
    let (mut journal, positions) = with(4);
    assert!(journal.expire_before(&positions[2]));
    assert_eq!(numbers(&journal.page(&Start::Oldest, AMOUNT, at(9))), [2, 3]);
    assert_eq!(journal.page(&since(&positions[1]), AMOUNT, at(9)), Page::Gone);
    assert_eq!(numbers(&journal.page(&since(&positions[2]), AMOUNT, at(9))), [3]);
    journal.expire_all();
    let end = Page::End { last: positions[3].clone() };
    assert_eq!(journal.page(&Start::Oldest, AMOUNT, at(9)), end);
    assert_eq!(journal.page(&since(&positions[3]), AMOUNT, at(9)), end);
    journal.append(&json!({"event": {"n": 4}}), at(9));
    assert_eq!(journal.page(&since(&positions[3]), AMOUNT, at(9)), Page::Gone);
    assert_eq!(numbers(&journal.page(&Start::Oldest, AMOUNT, at(9))), [4]);
    assert!(!journal.expire_before("camel:unknown"));
}

#[test]
fn an_empty_journal_has_a_position_to_wait_at() {
    let (mut journal, _) = with(0);
    let Page::End { last } = journal.page(&Start::Oldest, AMOUNT, at(0)) else { panic!("it is empty") };
    journal.append(&json!({"event": {"n": 0}}), at(1));
    assert_eq!(numbers(&journal.page(&since(&last), AMOUNT, at(2))), [0]);
    assert_eq!(journal.page(&since("camel:of-another-journal"), AMOUNT, at(2)), Page::Gone);
    assert_eq!(journal.page(&since("1"), AMOUNT, at(2)), Page::Malformed);
}

#[test]
fn an_item_that_is_no_object_or_names_its_position_stands_as_it_is() {
    let mut journal = Journal::new(1, at(0));
    journal.append(&json!(42), at(0));
    journal.append(&json!({"position": null, "event": {}}), at(0));
    let Page::Events { items, .. } = journal.page(&Start::Oldest, AMOUNT, at(0)) else {
        panic!("it has two")
    };
    assert_eq!(items, ["42", r#"{"position":null,"event":{}}"#]);
}
