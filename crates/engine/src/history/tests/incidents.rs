//! Incidents: summed up right whatever happens to their notifications, and found by every filter.

use super::*;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn campaign(source_id: &str, campaign: i64, at: i64) -> Draft {
    let facts = Facts::default().with(names::CAMPAIGN_ID, campaign);
    let kind = NotificationType::CampaignFailure;
    finish(source_id.into(), "I".into(), kind, String::new(), second(at), facts, "{}", WarnAt::default())
}

/// What the incidents of a history must be, counted from its notifications one by one.
pub(super) async fn counted(
    history: &History,
) -> BTreeMap<String, (i64, i64, i64, Timestamp, Timestamp, String)> {
    let mut incidents = BTreeMap::new();
    // Newest first: the first of a key is the latest.
    for found in all(history).await {
        let at = found.draft.occurred_at;
        let incident = incidents
            .entry(found.draft.incident.clone())
            .or_insert_with(|| (0, 0, 0, at, at, found.draft.source_id.clone()));
        incident.0 += 1;
        incident.1 += i64::from(found.read_at.is_none());
        incident.2 += i64::from(found.archived_at.is_some());
        incident.3 = incident.3.min(at);
    }
    incidents
}

pub(super) async fn listed(
    history: &History,
) -> BTreeMap<String, (i64, i64, i64, Timestamp, Timestamp, String)> {
    let incidents = history.incidents(Filter::default(), None, 1000).await.unwrap();
    incidents
        .into_iter()
        .map(|incident| {
            let Incident { key, total, unread, archived, first_at, last_at, latest, .. } = incident;
            (key, (total, unread, archived, first_at, last_at, latest.draft.source_id))
        })
        .collect()
}

#[test]
fn a_thousand_failures_of_three_campaigns_are_three_incidents() {
    let kept = Kept::new();
    wait_for(async {
        let drafts = (0..1000).map(|number| campaign(&format!("{number}"), number % 3, number * 60));
        kept.store_page(page(drafts)).await.unwrap();
        let incidents = kept.incidents(Filter::default(), None, 50).await.unwrap();
        let totals: Vec<i64> = incidents.iter().map(|incident| incident.total).collect();
        assert_eq!(totals, [334, 333, 333]);
        assert_eq!((incidents[0].first_at, incidents[0].last_at), (second(0), second(999 * 60)));
        let timeline = kept.timeline(&incidents[0].key, 1000).await.unwrap();
        assert_eq!(timeline.len(), 334);
        assert!(timeline.is_sorted_by_key(|found| -found.draft.occurred_at.as_second()));
        assert_eq!(kept.timeline(&incidents[0].key, 6).await.unwrap().len(), 6);
    });
}

#[test]
fn a_mark_is_for_the_whole_incident_and_unread_brings_the_newest_back() {
    let kept = Kept::new();
    wait_for(async {
        kept.store_page(page([campaign("a", 1, 10), campaign("b", 1, 20), campaign("c", 2, 15)]))
            .await
            .unwrap();
        let key = kept.incidents(Filter::default(), None, 1).await.unwrap().remove(0).key;
        kept.mark_incidents(vec![key.clone()], Mark::Archived, second(50)).await.unwrap();
        let incident = kept.incident(&key).await.unwrap().unwrap();
        assert_eq!((incident.total, incident.unread, incident.archived), (2, 0, 2));
        let shown = |archived| Filter { archived: Some(archived), ..Filter::default() };
        assert_eq!(kept.incidents(shown(true), None, 9).await.unwrap().len(), 1);
        assert_eq!(kept.incidents(shown(false), None, 9).await.unwrap().len(), 1);

        // A repeat brings an archived incident back.
        kept.store_page(page([campaign("d", 1, 60)])).await.unwrap();
        assert_eq!(kept.incidents(shown(false), None, 9).await.unwrap().len(), 2);

        kept.mark_incidents(vec![key.clone()], Mark::Unread, second(70)).await.unwrap();
        let incident = kept.incident(&key).await.unwrap().unwrap();
        assert_eq!((incident.total, incident.unread, incident.archived), (3, 1, 0));
        assert_eq!(incident.latest.draft.source_id, "d");
        assert!(incident.latest.read_at.is_none());
        kept.mark_incidents(vec![key, "no such".into()], Mark::Read, second(80)).await.unwrap();
        assert_eq!(kept.counts().await.unwrap().unread, 1);
    });
}

#[test]
fn pages_of_incidents_cover_everything_once() {
    let kept = Kept::new();
    wait_for(async {
        // Several at the same time, so that the number decides.
        kept.store_page(page((0..25).map(|number| campaign(&format!("{number}"), number, number / 4))))
            .await
            .unwrap();
        let whole = kept.incidents(Filter::default(), None, 100).await.unwrap();
        let mut paged = Vec::new();
        let mut after = None;
        loop {
            let next = kept.incidents(Filter::default(), after, 4).await.unwrap();
            let Some(last) = next.last() else { break };
            after = Some(Cursor { occurred_at: last.last_at, seq: last.latest.seq });
            paged.extend(next);
        }
        assert_eq!(paged, whole);
        assert_eq!(whole.len(), 25);
    });
}

#[test]
fn an_incident_is_found_by_any_of_its_notifications() {
    let kept = Kept::new();
    wait_for(async {
        kept.store_page(page([campaign("needle", 1, 10), campaign("hay", 1, 20), campaign("straw", 2, 30)]))
            .await
            .unwrap();
        let search = |words: &str| Filter { asked: Asked::for_words(words), ..Filter::default() };
        let found = kept.incidents(search("needle"), None, 9).await.unwrap();
        assert_eq!(found.iter().map(|incident| incident.total).collect::<Vec<_>>(), [2]);
        assert_eq!(kept.incidents(search("***"), None, 9).await.unwrap(), []);
        assert_eq!(kept.incidents(search("  "), None, 9).await.unwrap().len(), 2);
    });
}

#[derive(Debug, Clone)]
enum Act {
    Store(Vec<(u8, i64, i64)>),
    Mark(Vec<u8>, Mark),
    MarkIncident(i64, Mark),
    Forget,
}

fn act() -> impl Strategy<Value = Act> {
    let mark = || prop_oneof![Just(Mark::Read), Just(Mark::Unread), Just(Mark::Archived)];
    prop_oneof![
        4 => proptest::collection::vec((any::<u8>(), 0..4_i64, 0..30_i64), 1..12).prop_map(Act::Store),
        2 => (proptest::collection::vec(any::<u8>(), 1..6), mark()).prop_map(|(ids, mark)| Act::Mark(ids, mark)),
        2 => (0..4_i64, mark()).prop_map(|(campaign, mark)| Act::MarkIncident(campaign, mark)),
        1 => Just(Act::Forget),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    /// Stored in any order and batches, marked and removed: the sums equal a count of the rows.
    #[test]
    fn incidents_are_what_their_notifications_say(acts in proptest::collection::vec(act(), 1..10)) {
        let kept = Kept::new();
        wait_for(async {
            for (turn, act) in (100..).zip(acts) {
                match act {
                    Act::Store(events) => {
                        let drafts = events.iter().map(|(id, number, at)| campaign(&id.to_string(), *number, *at));
                        kept.store_page(page(drafts)).await.unwrap();
                    }
                    Act::Mark(ids, mark) => {
                        let ids = ids.iter().map(|id| campanile_core::notification::notification_id(PROD, &id.to_string()));
                        kept.mark(ids.collect(), mark, second(turn)).await.unwrap();
                    }
                    Act::MarkIncident(campaign, mark) => {
                        let key = format!("campaign-failure/I/{campaign}");
                        kept.mark_incidents(vec![key], mark, second(turn)).await.unwrap();
                    }
                    Act::Forget => kept.remove_connection(PROD).await.unwrap(),
                }
                assert_eq!(listed(&kept).await, counted(&kept).await);
            }
        });
    }
}
