//! Incidents that are put off, and incidents that are over.

use super::*;
use campanile_core::Severity;

fn quota(id: &str, percent: i64) -> Draft {
    let facts = Facts::default().with(names::PERCENT, percent);
    let kind = NotificationType::WebServices;
    finish(id.into(), "i".into(), kind, "dailyQuota".into(), second(0), facts, "", WarnAt::default())
}

async fn unread(history: &History) -> i64 {
    history.counts().await.unwrap().unread
}

#[tokio::test]
async fn a_snoozed_incident_counts_as_read_until_its_newest_comes_back() {
    let kept = Kept::new();
    kept.store_page(page([quota("1", 75), quota("2", 80)])).await.unwrap();
    let incident = kept.undelivered("toasts", 9).await.unwrap().remove(0).draft.incident;
    assert_eq!(kept.snooze(vec![incident.clone()], second(100), second(5)).await.unwrap(), 1);
    assert_eq!(unread(&kept).await, 0);
    assert_eq!(kept.next_end().await.unwrap(), Some(second(100)));
    // Another one meanwhile stays still, unless it is worse than all before.
    kept.store_page(PageWrite { received_at: second(50), ..page([quota("3", 81)]) }).await.unwrap();
    assert_eq!(unread(&kept).await, 0);
    kept.store_page(PageWrite { received_at: second(51), ..page([quota("4", 100)]) }).await.unwrap();
    assert_eq!(unread(&kept).await, 1);
    assert_eq!(kept.due_snoozes(second(99)).await.unwrap(), Vec::<String>::new());
    assert_eq!(kept.due_snoozes(second(100)).await.unwrap(), std::slice::from_ref(&incident));
    kept.wake(&incident, false).await.unwrap();
    kept.wake(&incident, false).await.unwrap();
    assert_eq!(unread(&kept).await, 1);
    let incident = kept.incident(&incident).await.unwrap().unwrap();
    assert_eq!((incident.snoozed_until, incident.latest.read_at), (None, None));
    assert_eq!(kept.due_snoozes(second(1000)).await.unwrap(), Vec::<String>::new());
}

#[tokio::test]
async fn whoever_marks_a_snoozed_incident_has_it_back() {
    for mark in [Mark::Read, Mark::Unread, Mark::Archived] {
        let kept = Kept::new();
        kept.store_page(page([quota("1", 75)])).await.unwrap();
        let incident = kept.undelivered("toasts", 9).await.unwrap().remove(0).draft.incident;
        kept.snooze(vec![incident.clone()], second(100), second(5)).await.unwrap();
        kept.mark_incidents(vec![incident.clone()], mark, second(6)).await.unwrap();
        assert_eq!(kept.incident(&incident).await.unwrap().unwrap().snoozed_until, None, "{mark:?}");
    }
}

#[tokio::test]
async fn an_archived_incident_does_not_come_back_as_unread() {
    let kept = Kept::new();
    kept.store_page(page([quota("1", 75)])).await.unwrap();
    let one = kept.undelivered("toasts", 9).await.unwrap().remove(0);
    kept.snooze(vec![one.draft.incident.clone()], second(100), second(5)).await.unwrap();
    kept.mark(vec![one.id], Mark::Archived, second(6)).await.unwrap();
    kept.wake(&one.draft.incident, false).await.unwrap();
    assert_eq!(unread(&kept).await, 0);
}

#[tokio::test]
async fn what_is_over_is_read_and_what_comes_then_is_not() {
    let kept = Kept::new();
    kept.store_page(page([quota("1", 100)])).await.unwrap();
    let incident = kept.undelivered("toasts", 9).await.unwrap().remove(0).draft.incident;
    kept.resolve(&incident, second(10)).await.unwrap();
    let found = kept.incident(&incident).await.unwrap().unwrap();
    assert_eq!((found.resolved_at, found.unread, found.severity), (Some(second(10)), 0, Severity::Critical));
    kept.store_page(page([Draft { occurred_at: second(20), ..quota("2", 75) }])).await.unwrap();
    let found = kept.incident(&incident).await.unwrap().unwrap();
    assert_eq!((found.resolved_at, found.unread), (None, 1), "it began again");
}
