//! Lists: filters, order, and pages that cover everything exactly once.

use super::*;
use campanile_core::Severity;
use proptest::prelude::*;

/// Reads a list page by page.
async fn paged(history: &History, filter: &Filter, size: usize) -> Vec<Notification> {
    let mut found: Vec<Notification> = Vec::new();
    loop {
        let after = found.last().map(|last| Cursor { occurred_at: last.draft.occurred_at, seq: last.seq });
        let page = history.list(filter.clone(), after, size).await.unwrap();
        assert!(page.len() <= size);
        if page.is_empty() {
            return found;
        }
        found.extend(page);
    }
}

fn numbers(found: &[Notification]) -> Vec<&str> {
    found.iter().map(|one| one.draft.source_id.as_str()).collect()
}

proptest! {
    #![proptest_config(cases(16))]

    #[test]
    fn pages_cover_everything_once_newest_first(
        // Few different times: many happen at once.
        seconds in prop::collection::vec(0..6_i64, 0..70),
        size in 1..20_usize,
        only_failures in any::<bool>(),
    ) {
        let kept = Kept::new();
        wait_for(async {
            let kinds = [NotificationType::CampaignFailure, NotificationType::Salesforce];
            let drafts = seconds.iter().enumerate().map(|(number, at)| {
                draft_of(kinds[number % 2], &number.to_string(), second(*at))
            });
            kept.store_page(page(drafts)).await.unwrap();
            let types = if only_failures { vec![kinds[0]] } else { Vec::new() };
            let filter = Filter { types, ..Filter::default() };
            let found = paged(&kept, &filter, size).await;
            let mut expected: Vec<(i64, i64)> = (1..)
                .zip(&seconds)
                .filter(|(seq, _)| !only_failures || seq % 2 == 1)
                .map(|(seq, at)| (second(*at).as_millisecond(), seq))
                .collect();
            expected.sort_by(|one, other| other.cmp(one));
            let keys: Vec<(i64, i64)> =
                found.iter().map(|one| (one.draft.occurred_at.as_millisecond(), one.seq)).collect();
            assert_eq!(keys, expected);
        });
    }
}

#[tokio::test]
async fn each_filter_lets_through_what_it_names() {
    let kept = Kept::new();
    let mut elsewhere = draft_of(NotificationType::CrmSync, "crm", second(2));
    elsewhere.instance = "987-XYZ-654".to_owned();
    let tested = draft_of(NotificationType::TestGroup, "test", second(3));
    kept.store_page(page([draft("fail"), elsewhere, tested])).await.unwrap();
    let id = |source: &str| campanile_core::notification::notification_id(PROD, source);
    kept.mark(vec![id("fail")], Mark::Read, second(9)).await.unwrap();
    kept.mark(vec![id("test")], Mark::Archived, second(9)).await.unwrap();
    let any = Filter::default();
    let some = |text: &str| Some(text.to_owned());
    for (filter, expected) in [
        (any.clone(), &["test", "crm", "fail"][..]),
        (Filter { types: vec![NotificationType::CrmSync], ..any.clone() }, &["crm"]),
        (
            Filter { types: vec![NotificationType::CrmSync, NotificationType::TestGroup], ..any.clone() },
            &["test", "crm"],
        ),
        (Filter { types: vec![NotificationType::Facebook], ..any.clone() }, &[]),
        (Filter { instance: some("987-XYZ-654"), ..any.clone() }, &["crm"]),
        (Filter { instance: some("987-xyz-654"), ..any.clone() }, &[]),
        (Filter { unread: true, ..any.clone() }, &["crm"]),
        (Filter { min_severity: Some(Severity::Info), ..any.clone() }, &["test", "crm", "fail"]),
        (Filter { min_severity: Some(Severity::Error), ..any.clone() }, &["crm", "fail"]),
        (Filter { min_severity: Some(Severity::Critical), ..any.clone() }, &["crm"]),
        (Filter { archived: Some(true), ..any.clone() }, &["test"]),
        (Filter { archived: Some(false), ..any.clone() }, &["crm", "fail"]),
        (Filter { since: Some(second(2)), ..any.clone() }, &["test", "crm"]),
        (Filter { since: Some(second(4)), ..any.clone() }, &[]),
        (Filter { asked: Asked::for_words("987-XYZ-654"), unread: true, ..any.clone() }, &["crm"]),
        (
            Filter {
                asked: Asked::for_words("987-XYZ-654"),
                unread: true,
                archived: Some(true),
                ..any.clone()
            },
            &[],
        ),
    ] {
        assert_eq!(numbers(&kept.list(filter.clone(), None, 9).await.unwrap()), expected, "{filter:?}");
        assert_eq!(numbers(&paged(&kept, &filter, 1).await), expected, "{filter:?} one by one");
    }
}

#[tokio::test]
async fn a_list_of_none_is_empty() {
    let kept = Kept::new();
    kept.store_page(page_of(&["1"])).await.unwrap();
    assert_eq!(kept.list(Filter::default(), None, 0).await.unwrap(), []);
}

#[tokio::test]
async fn one_notification_comes_back_as_it_went_in() {
    let kept = Kept::new();
    let sent = draft("1");
    kept.store_page(page([sent.clone()])).await.unwrap();
    let id = campanile_core::notification::notification_id(PROD, "1");
    let found = kept.notification(&id).await.unwrap().unwrap();
    assert_eq!(found.draft, sent);
    assert_eq!((found.id, found.received_at, found.connection.as_str()), (id, second(60), PROD));
    assert_eq!(kept.notification("no such id").await.unwrap(), None);
}
