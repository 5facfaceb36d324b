//! Marks and tallies: what is kept in counts is what counting would give.

use super::*;
use campanile_core::Severity;
use campanile_core::types::TYPES;
use proptest::prelude::*;
use std::collections::BTreeMap;

async fn one(history: &History, id: &str) -> Notification {
    history.notification(id).await.unwrap().unwrap()
}

#[tokio::test]
async fn marks_say_what_the_user_said_and_keep_when_it_was_first_said() {
    let kept = Kept::new();
    kept.store_page(page_of(&["1", "2"])).await.unwrap();
    let id = campanile_core::notification::notification_id(PROD, "1");
    let mark = async |mark, at| {
        assert_eq!(kept.mark(vec![id.clone()], mark, second(at)).await.unwrap(), 1);
        let found = one(&kept, &id).await;
        (found.read_at, found.archived_at)
    };
    assert_eq!(mark(Mark::Read, 100).await, (Some(second(100)), None));
    assert_eq!(mark(Mark::Read, 200).await, (Some(second(100)), None));
    assert_eq!(mark(Mark::Archived, 300).await, (Some(second(100)), Some(second(300))));
    assert_eq!(mark(Mark::Archived, 400).await, (Some(second(100)), Some(second(300))));
    assert_eq!(mark(Mark::Unread, 500).await, (None, None));
    assert_eq!(mark(Mark::Archived, 600).await, (Some(second(600)), Some(second(600))));
    assert_eq!(kept.counts().await.unwrap().unread, 1, "the other one is as it was");
}

#[tokio::test]
async fn marking_counts_those_that_exist() {
    let kept = Kept::new();
    kept.store_page(page_of(&["1", "2"])).await.unwrap();
    let mut ids: Vec<String> = all(&kept).await.into_iter().map(|found| found.id).collect();
    ids.push("no such id".to_owned());
    assert_eq!(kept.mark(ids, Mark::Read, second(0)).await.unwrap(), 2);
    assert_eq!(kept.counts().await.unwrap().unread, 0);
}

/// What a user and the sources do.
#[derive(Debug, Clone)]
enum Act {
    Arrive { number: u8, kind: usize, instance: u8, percent: u8, muted: bool },
    Mark { numbers: Vec<u8>, mark: Mark },
    Remove { connection: u8 },
}

fn act() -> impl Strategy<Value = Act> {
    let mark = prop_oneof![Just(Mark::Read), Just(Mark::Unread), Just(Mark::Archived)];
    prop_oneof![
        6 => (0..24_u8, 0..TYPES.len(), 0..3_u8, 0..120_u8, any::<bool>())
            .prop_map(|(number, kind, instance, percent, muted)| Act::Arrive { number, kind, instance, percent, muted }),
        3 => (prop::collection::vec(0..24_u8, 1..5), mark).prop_map(|(numbers, mark)| Act::Mark { numbers, mark }),
        1 => (0..3_u8).prop_map(|connection| Act::Remove { connection }),
    ]
}

fn connection_of(number: u8) -> String {
    format!("c{}", number % 3)
}

async fn perform(history: &History, act: Act) {
    match act {
        Act::Arrive { number, kind, instance, percent, muted } => {
            let facts = Facts::default().with(names::PERCENT, i64::from(percent));
            let instance = if instance == 0 { String::new() } else { format!("00{instance}-AAA-000") };
            let drafted = finish(
                number.to_string(),
                instance,
                TYPES[kind].kind,
                String::new(),
                second(i64::from(number)),
                facts,
                "",
                WarnAt::default(),
            );
            let drafts = vec![(drafted, String::new(), muted)];
            let written = PageWrite { connection: connection_of(number), drafts, ..page([]) };
            history.store_page(written).await.unwrap();
        }
        Act::Mark { numbers, mark } => {
            let id = |number: u8| {
                campanile_core::notification::notification_id(&connection_of(number), &number.to_string())
            };
            history.mark(numbers.into_iter().map(id).collect(), mark, second(500)).await.unwrap();
        }
        Act::Remove { connection } => history.remove_connection(&connection_of(connection)).await.unwrap(),
    }
}

/// The counts as counting gives them.
fn counted(raw: &Connection) -> Counts {
    let mut counts = Counts {
        total: number(raw, "SELECT count(*) FROM notification"),
        unread: number(raw, "SELECT count(*) FROM notification WHERE read_at IS NULL"),
        critical: number(raw, "SELECT count(*) FROM notification WHERE read_at IS NULL AND severity = 3"),
        by_type: BTreeMap::new(),
        instances: Vec::new(),
    };
    let mut types = raw
        .prepare(
            "SELECT type, count(*), count(*) FILTER (WHERE read_at IS NULL) FROM notification GROUP BY type",
        )
        .unwrap();
    let mut rows = types.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let slug: String = row.get(0).unwrap();
        let kind = NotificationType::from_slug(&slug).unwrap();
        counts.by_type.insert(kind, (row.get(1).unwrap(), row.get(2).unwrap()));
    }
    let mut instances = raw
        .prepare("SELECT DISTINCT instance FROM notification WHERE instance <> '' ORDER BY instance")
        .unwrap();
    counts.instances =
        instances.query_map([], |row| row.get(0)).unwrap().collect::<rusqlite::Result<_>>().unwrap();
    counts
}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn the_tallies_are_what_counting_gives(acts in prop::collection::vec(act(), 1..60)) {
        let kept = Kept::new();
        wait_for(async {
            for act in acts {
                perform(&kept, act).await;
            }
            assert_eq!(kept.counts().await.unwrap(), counted(&kept.raw()));
        });
    }
}

#[tokio::test]
async fn the_newest_unread_critical_one_is_found() {
    let kept = Kept::new();
    let down = |id: &str, at| draft_of(NotificationType::CrmSync, id, second(at));
    kept.store_page(page([down("old", 1), down("new", 3), down("read", 5), draft("mild")])).await.unwrap();
    let read = campanile_core::notification::notification_id(PROD, "read");
    kept.mark(vec![read], Mark::Read, second(9)).await.unwrap();
    let found = kept.newest_unread_critical().await.unwrap().unwrap();
    assert_eq!((found.draft.source_id.as_str(), found.draft.severity), ("new", Severity::Critical));
    assert_eq!(kept.counts().await.unwrap().critical, 2);
}
