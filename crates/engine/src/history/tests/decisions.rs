//! Decisions, told episodes, what a digest owes, the pause, and what is said once ever.

use super::*;
use campanile_core::quiet::Pause;
use campanile_core::rules::Decision;
use campanile_core::toasting::{Decided, ToldEpisode};
use campanile_core::{Arrival, Severity};

fn decided(seq: i64, decision: Decision) -> Decided {
    Decided { seq, decision, exception: None }
}

fn told(at: i64, severity: Severity) -> ToldEpisode {
    ToldEpisode {
        first_at: second(at),
        last_at: second(at),
        count: 1,
        severity,
        told_at: second(at),
        reminders: 0,
    }
}

fn crm(id: &str, at: i64) -> Draft {
    draft_of(NotificationType::CrmSync, id, second(at))
}

#[tokio::test]
async fn cursor_decisions_and_told_episodes_are_settled_together() {
    let kept = Kept::new();
    kept.store_page(page([crm("1", 0), crm("2", 10), crm("3", 20)])).await.unwrap();
    let incident = kept.undelivered("toasts", 1).await.unwrap().remove(0).draft.incident;
    let exception = Decided { exception: Some("webinar".into()), ..decided(2, Decision::Muted) };
    let settlement = Settlement {
        through: 2,
        decided: vec![decided(1, Decision::Toast), exception],
        told: vec![(incident.clone(), told(0, Severity::Critical))],
    };
    kept.settle("toasts", settlement.clone(), second(30)).await.unwrap();
    assert_eq!(kept.undelivered("toasts", 9).await.unwrap().len(), 1);
    let made = |decision, exception: Option<&str>| {
        Some(DecisionMade { decision, exception: exception.map(str::to_owned) })
    };
    assert_eq!(kept.decision(1, Arrival::Live).await.unwrap(), made(Decision::Toast, None));
    assert_eq!(kept.decision(2, Arrival::Live).await.unwrap(), made(Decision::Muted, Some("webinar")));
    assert_eq!(kept.decision(3, Arrival::Live).await.unwrap(), None, "not looked at yet");
    assert_eq!(kept.decision(3, Arrival::Backfill).await.unwrap(), made(Decision::Backfill, None));
    let known = kept.known(vec![incident.clone(), "none".into()]).await.unwrap();
    assert_eq!(known[&incident].told, Some(told(0, Severity::Critical)));
    assert_eq!(known["none"], campanile_core::toasting::Known::default());
    // Settled once more, as after a crash: the first decision stays.
    kept.settle(
        "toasts",
        Settlement { decided: vec![decided(1, Decision::Silent)], ..settlement },
        second(40),
    )
    .await
    .unwrap();
    assert_eq!(kept.decision(1, Arrival::Live).await.unwrap(), made(Decision::Toast, None));
}

#[tokio::test]
async fn what_was_read_archived_or_over_after_it_was_told_closes_the_episode() {
    let kept = Kept::new();
    kept.store_page(page([crm("1", 0), crm("2", 100)])).await.unwrap();
    let all = kept.undelivered("toasts", 9).await.unwrap();
    let incident = all[0].draft.incident.clone();
    let told = vec![(incident.clone(), told(100, Severity::Critical))];
    kept.settle("toasts", Settlement { through: 2, told, ..Settlement::default() }, second(100))
        .await
        .unwrap();
    let closed_at = async || kept.known(vec![incident.clone()]).await.unwrap()[&incident].closed_at;
    assert_eq!(closed_at().await, None);
    // What was read before the episode that was told is nothing to it.
    kept.mark(vec![all[0].id.clone()], Mark::Read, second(50)).await.unwrap();
    assert_eq!(closed_at().await, None);
    kept.mark(vec![all[1].id.clone()], Mark::Read, second(200)).await.unwrap();
    assert_eq!(closed_at().await, Some(second(200)));
    kept.resolve(&incident, second(150)).await.unwrap();
    assert_eq!(closed_at().await, Some(second(150)));
}

#[tokio::test]
async fn a_digest_owes_what_was_held_back_and_is_still_unread() {
    let kept = Kept::new();
    assert_eq!(kept.owed().await.unwrap(), None);
    let failure = |id: &str| draft_of(NotificationType::CampaignFailure, id, second(0));
    kept.store_page(page([failure("1"), failure("2"), crm("3", 0), failure("4")])).await.unwrap();
    let all = kept.undelivered("toasts", 9).await.unwrap();
    let held = (1..=4).map(|seq| decided(seq, Decision::QuietHours)).collect();
    kept.settle("toasts", Settlement { through: 4, decided: held, told: Vec::new() }, second(60))
        .await
        .unwrap();
    kept.mark(vec![all[3].id.clone()], Mark::Read, second(70)).await.unwrap();
    let owed = kept.owed().await.unwrap().unwrap();
    assert_eq!((owed.count(), owed.critical(), owed.began_at()), (3, 1, second(60)));
    assert_eq!(owed.by_type(), [(NotificationType::CampaignFailure, 2), (NotificationType::CrmSync, 1)]);
    kept.owed_told().await.unwrap();
    assert_eq!(kept.owed().await.unwrap(), None);
}

#[tokio::test]
async fn only_told_unread_critical_incidents_are_reminded_of() {
    let kept = Kept::new();
    kept.store_page(page([crm("1", 0)])).await.unwrap();
    let one = kept.undelivered("toasts", 9).await.unwrap().remove(0);
    let incident = one.draft.incident.clone();
    assert_eq!(kept.unread_critical_told().await.unwrap(), []);
    let told = told(0, Severity::Critical);
    let settlement = Settlement { through: 1, decided: Vec::new(), told: vec![(incident.clone(), told)] };
    kept.settle("toasts", settlement, second(1)).await.unwrap();
    assert_eq!(kept.unread_critical_told().await.unwrap(), [(incident.clone(), told)]);
    kept.reminded(&incident, 2).await.unwrap();
    assert_eq!(kept.unread_critical_told().await.unwrap()[0].1.reminders, 2);
    kept.snooze(vec![incident.clone()], second(500), second(10)).await.unwrap();
    assert_eq!(kept.unread_critical_told().await.unwrap(), []);
    kept.wake(&incident, false).await.unwrap();
    assert_eq!(kept.unread_critical_told().await.unwrap().len(), 1);
    kept.mark(vec![one.id], Mark::Read, second(20)).await.unwrap();
    assert_eq!(kept.unread_critical_told().await.unwrap(), []);
}

#[tokio::test]
async fn decisions_go_with_their_notifications() {
    let kept = Kept::new();
    kept.store_page(page([crm("1", 0)])).await.unwrap();
    let incident = kept.undelivered("toasts", 9).await.unwrap().remove(0).draft.incident;
    let settlement = Settlement {
        through: 1,
        decided: vec![decided(1, Decision::Paused)],
        told: vec![(incident, told(0, Severity::Critical))],
    };
    kept.settle("toasts", settlement, second(1)).await.unwrap();
    kept.remove_connection(PROD).await.unwrap();
    assert_eq!(number(&kept.raw(), "SELECT count(*) FROM decision"), 0);
    assert_eq!(number(&kept.raw(), "SELECT count(*) FROM told_episode"), 0);
}

#[tokio::test]
async fn a_pause_holds_until_its_end_or_until_it_is_ended() {
    let kept = Kept::new();
    assert_eq!(kept.paused(second(0)).await.unwrap(), None);
    let pause = Pause { since: second(0), until: Some(second(60)) };
    kept.pause(pause).await.unwrap();
    assert_eq!(kept.paused(second(59)).await.unwrap(), Some(pause));
    assert_eq!(kept.next_end().await.unwrap(), Some(second(60)));
    assert_eq!(kept.paused(second(60)).await.unwrap(), None);
    kept.pause(Pause { since: second(1), until: None }).await.unwrap();
    assert!(kept.paused(second(1_000_000)).await.unwrap().is_some());
    kept.resume().await.unwrap();
    assert_eq!(kept.paused(second(2)).await.unwrap(), None);
}

#[tokio::test]
async fn what_is_said_once_is_remembered() {
    let kept = Kept::new();
    assert!(!kept.was_said("no-tray").await.unwrap());
    kept.said("no-tray", second(0)).await.unwrap();
    kept.said("no-tray", second(1)).await.unwrap();
    assert!(kept.was_said("no-tray").await.unwrap());
}
