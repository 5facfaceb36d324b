//! Deeds: what they change, the true number, and that they are taken back exactly.

use super::*;
use campanile_core::Severity;
use proptest::prelude::*;

/// Notifications of three campaigns, some of them repeated.
async fn filled() -> (Kept, Vec<String>) {
    let kept = Kept::new();
    let drafts = (0..9).map(|number| {
        let facts = Facts::default().with(names::CAMPAIGN_ID, number % 3);
        let kind = NotificationType::CampaignFailure;
        finish(
            format!("{number}"),
            "I".into(),
            kind,
            String::new(),
            second(number),
            facts,
            "{}",
            WarnAt::default(),
        )
    });
    kept.store_page(page(drafts)).await.unwrap();
    let incidents = kept.incidents(Filter::default(), None, 9).await.unwrap();
    let keys = incidents.into_iter().map(|incident| incident.key).collect();
    (kept, keys)
}

/// Everything that a deed can change, of all notifications and incidents.
async fn state(kept: &Kept) -> (Vec<Notification>, Vec<Incident>, IncidentCounts) {
    let incidents = kept.incidents(Filter::default(), None, 99).await.unwrap();
    (all(kept).await, incidents, kept.incident_counts(second(70)).await.unwrap())
}

async fn shown(kept: &Kept, view: View, now: i64) -> Vec<String> {
    let found = kept.browse(Browse { view, ..Browse::default() }, None, 99, second(now)).await.unwrap();
    found.into_iter().map(|incident| incident.key).collect()
}

fn these(keys: &[String]) -> Scope {
    Scope::Incidents(keys.to_vec())
}

#[tokio::test]
async fn every_deed_says_how_many_it_changed_and_is_taken_back_exactly() {
    let (kept, keys) = filled().await;
    // One is read, one is archived with a note, so that most deeds change one or two only.
    kept.triage(these(&keys[..1]), Deed::Read, second(61)).await.unwrap();
    kept.triage(these(&keys[1..2]), Deed::Archive, second(62)).await.unwrap();
    kept.triage(these(&keys[1..2]), Deed::Note("mine".into()), second(62)).await.unwrap();
    kept.triage(these(&keys[2..]), Deed::Snooze(second(500)), second(62)).await.unwrap();
    let before = state(&kept).await;
    for (deed, changed) in [
        // Only the third has something before it: that it is put off.
        (Deed::Read, 1),
        (Deed::Unread, 3),
        (Deed::Archive, 2),
        (Deed::Restore, 1),
        (Deed::Snooze(second(500)), 2),
        (Deed::Snooze(second(600)), 3),
        (Deed::Wake, 1),
        (Deed::Pin, 3),
        (Deed::Unpin, 0),
        (Deed::Note("mine".into()), 2),
        (Deed::Note("  ".into()), 1),
    ] {
        let done = kept.triage(these(&keys), deed.clone(), second(70)).await.unwrap();
        assert_eq!(done.count, changed, "{deed:?}");
        assert_eq!(state(&kept).await == before, changed == 0, "{deed:?}");
        kept.restore(done.before).await.unwrap();
        assert_eq!(state(&kept).await, before, "{deed:?}");
    }
    let unknown =
        kept.triage(these(&["nobody".to_owned()]), Deed::Snooze(second(500)), second(70)).await.unwrap();
    assert_eq!(unknown.count, 0);
}

#[tokio::test]
async fn what_came_since_is_not_touched_when_a_deed_is_taken_back() {
    let (kept, keys) = filled().await;
    let done = kept.triage(these(&keys), Deed::Archive, second(70)).await.unwrap();
    let facts = Facts::default().with(names::CAMPAIGN_ID, 0);
    let kind = NotificationType::CampaignFailure;
    let repeat =
        finish("late".into(), "I".into(), kind, String::new(), second(80), facts, "{}", WarnAt::default());
    kept.store_page(page([repeat])).await.unwrap();
    let late = kept.notification_of("late").await;
    kept.mark(vec![late.id.clone()], Mark::Read, second(81)).await.unwrap();
    kept.restore(done.before).await.unwrap();
    let notifications = all(&kept).await;
    assert_eq!(notifications.len(), 10);
    for found in notifications {
        assert_eq!(found.archived_at, None);
        assert_eq!(found.read_at, (found.id == late.id).then(|| second(81)));
    }
}

#[tokio::test]
async fn all_that_match_are_those_that_were_counted() {
    let (kept, keys) = filled().await;
    let browse = Browse { severities: vec![Severity::Error], ..Browse::default() };
    let matching = kept.matching(browse.clone(), second(70)).await.unwrap();
    assert_eq!(matching.count, 3);
    let facts = Facts::default().with(names::CAMPAIGN_ID, 0);
    let kind = NotificationType::CampaignFailure;
    let repeat =
        finish("late".into(), "I".into(), kind, String::new(), second(80), facts, "{}", WarnAt::default());
    let new = draft("new");
    let (repeated, unseen) = (repeat.incident.clone(), new.incident.clone());
    kept.store_page(page([repeat, new])).await.unwrap();
    let scope = Scope::Matching { browse: Box::new(browse), up_to: matching.up_to };
    let done = kept.triage(scope, Deed::Archive, second(90)).await.unwrap();
    assert_eq!(done.count, 2, "what happened again is news, and so is what is new");
    let left = shown(&kept, View::All, 90).await;
    assert_eq!(left.len(), 2);
    assert!(left.contains(&repeated) && left.contains(&unseen));
    assert!(keys.contains(&repeated));
}

#[tokio::test]
async fn what_rests_comes_back_by_itself_and_what_is_archived_does_not() {
    let (kept, keys) = filled().await;
    kept.triage(these(&keys[..2]), Deed::Snooze(second(100)), second(70)).await.unwrap();
    assert_eq!(shown(&kept, View::All, 99).await, keys[2..]);
    assert_eq!(shown(&kept, View::Snoozed, 99).await, keys[..2]);
    kept.triage(these(&keys[..1]), Deed::Archive, second(80)).await.unwrap();
    assert_eq!(shown(&kept, View::Snoozed, 99).await, keys[1..2]);
    assert_eq!(shown(&kept, View::All, 100).await, keys[1..]);
    assert_eq!(shown(&kept, View::Archived, 100).await, keys[..1]);
    assert_eq!(shown(&kept, View::Snoozed, 100).await, [""; 0]);
}

#[tokio::test]
async fn a_note_is_found_by_its_words_also_after_a_change_and_goes_with_its_incident() {
    let (kept, keys) = filled().await;
    let found = |words: &'static str| {
        let browse = Browse { asked: Asked::for_words(words), ..Browse::default() };
        let history = kept.history.clone();
        async move { history.browse(browse, None, 9, second(70)).await.unwrap().len() }
    };
    kept.triage(these(&keys[..1]), Deed::Note("Asked Élodie, ticket 4711".into()), second(70)).await.unwrap();
    assert_eq!((found("elod").await, found("4711 asked").await, found("4712").await), (1, 1, 0));
    kept.triage(these(&keys[..1]), Deed::Note("Ticket 4712".into()), second(71)).await.unwrap();
    assert_eq!((found("elodie").await, found("4712").await), (0, 1));
    kept.remove_connection(PROD).await.unwrap();
    assert_eq!(number(&kept.raw(), "SELECT count(*) FROM note"), 0);
    assert_eq!(number(&kept.raw(), "SELECT count(*) FROM note_search"), 0);
    assert_eq!(number(&kept.raw(), "SELECT sum(open + unread + archived) FROM incident_tally"), 0);
}

proptest! {
    #![proptest_config(cases(16))]

    #[test]
    fn any_row_of_deeds_is_taken_back_one_by_one(
        done in prop::collection::vec((0..8_usize, 0..9_usize), 1..12),
    ) {
        wait_for(async {
            let (kept, keys) = filled().await;
            let mut states = Vec::new();
            for (step, (which, deed)) in done.into_iter().enumerate() {
                let now = 100 + i64::try_from(step).unwrap();
                let some: Vec<String> =
                    keys.iter().enumerate().filter(|(bit, _)| which >> bit & 1 == 1).map(|(_, key)| key.clone()).collect();
                let deed = [
                    Deed::Read,
                    Deed::Unread,
                    Deed::Archive,
                    Deed::Restore,
                    Deed::Snooze(second(now + 1000)),
                    Deed::Wake,
                    Deed::Pin,
                    Deed::Unpin,
                    Deed::Note(format!("note {step}")),
                ][deed].clone();
                let before = state(&kept).await;
                states.push((before, kept.triage(these(&some), deed, second(now)).await.unwrap()));
            }
            while let Some((before, done)) = states.pop() {
                kept.restore(done.before).await.unwrap();
                assert_eq!(state(&kept).await, before);
            }
        });
    }
}
