//! Taking out: by age in slices, a connection, and a person to the last byte.

use super::*;
use crate::history::{Age, Deed, LookWrite, Scope, UsageSeen};
use campanile_core::person::Person;

fn aged(source_id: &str, at: i64) -> Draft {
    draft_of(NotificationType::CampaignFailure, source_id, second(at))
}

#[tokio::test]
async fn the_oldest_go_first_and_no_more_at_once_than_asked() {
    let kept = Kept::new();
    let drafts = (0..10).map(|number| aged(&format!("e{number}"), i64::from(number) - 100));
    kept.store_page(page(drafts)).await.unwrap();
    assert_eq!(kept.delete_older(second(-95), Age::Happened, 3).await.unwrap(), 3);
    assert_eq!(source_ids(&kept).await, ["e3", "e4", "e5", "e6", "e7", "e8", "e9"]);
    assert_eq!(kept.delete_older(second(-95), Age::Happened, 3).await.unwrap(), 2);
    assert_eq!(kept.delete_older(second(-95), Age::Happened, 3).await.unwrap(), 0);
    assert_eq!(source_ids(&kept).await, ["e5", "e6", "e7", "e8", "e9"]);
    assert_eq!(kept.counts().await.unwrap().total, 5);
    // Nothing of them is left to be found, and what is read again from the source does not come back twice.
    let raw = kept.raw();
    assert_eq!(number(&raw, "SELECT count(*) FROM search WHERE search MATCH 'e0'"), 0);
    assert_eq!(number(&raw, "SELECT total FROM incident"), 5);
}

#[tokio::test]
async fn what_came_late_is_kept_as_long_as_any_other() {
    let kept = Kept::new();
    // All of them came at second 60.
    kept.store_page(page([aged("years-old", -1_000_000), aged("new", 0)])).await.unwrap();
    assert_eq!(kept.delete_older(second(30), Age::HappenedAndCame, 9).await.unwrap(), 0);
    assert_eq!(kept.delete_older(second(61), Age::HappenedAndCame, 1).await.unwrap(), 1);
    assert_eq!(source_ids(&kept).await, ["new"]);
}

#[tokio::test]
async fn a_forgotten_connection_leaves_its_notifications() {
    let kept = Kept::new();
    kept.store_page(caught_up(page_of(&["e1", "e2"]))).await.unwrap();
    let backlog = kept.backlog(PROD).await.unwrap();
    assert_eq!((backlog.count, backlog.caught_up), (2, true));
    assert_eq!((backlog.oldest, backlog.reached), (Some(second(0)), Some(second(0))));
    kept.forget_connection(PROD).await.unwrap();
    assert_eq!(kept.connections().await.unwrap(), Vec::new());
    assert_eq!(kept.position(PROD, ORIGIN).await.unwrap(), None);
    assert_eq!(source_ids(&kept).await, ["e1", "e2"]);
    // Set up again, it reads everything once more, and nothing is there twice.
    assert_eq!(kept.store_page(page_of(&["e1", "e2", "e3"])).await.unwrap(), stored(1, 2));
    assert_eq!(kept.backlog("nobody").await.unwrap(), crate::history::Backlog::default());
}

/// A notification that names its user in every place that can.
fn naming(source_id: &str, user: &str) -> Draft {
    let mut draft = aged(source_id, 0);
    draft.facts = draft.facts.with(names::USER, user).with(names::ERROR_MESSAGE, format!("by {user}, twice"));
    draft.raw = format!(r#"{{"user":"{user}","link":"https://x.example/?u={}"}}"#, user.replace('@', "%40"));
    draft.source_id = format!("{source_id}:{user}");
    draft.incident = format!("campaign-abort/123-ABC-456/{user}");
    draft
}

/// The user writes something about the incident of this notification.
async fn note(kept: &Kept, source_id: &str, text: &str) {
    let all = kept.list(Filter::default(), None, 2000).await.unwrap();
    let its = all.iter().find(|one| one.draft.source_id.starts_with(source_id)).unwrap();
    let key = its.draft.incident.clone();
    kept.triage(Scope::Incidents(vec![key]), Deed::Note(text.to_owned()), second(0)).await.unwrap();
}

#[tokio::test]
async fn a_forgotten_person_is_in_no_row_no_index_and_no_byte_of_the_files() {
    let kept = Kept::new();
    let gone = "Qwzforgetme@northwind.example";
    let stays = "otherperson@northwind.example";
    let mut drafts: Vec<Draft> = (0..1200).map(|number| aged(&format!("e{number}"), number)).collect();
    drafts.insert(700, naming("g1", gone));
    drafts.push(naming("g2", gone));
    drafts.push(naming("o1", stays));
    kept.store_page(page(drafts)).await.unwrap();
    note(&kept, "e1", &format!("Ask {gone}, then {stays}")).await;
    note(&kept, "g1", "Whose key is renamed keeps its note").await;
    let usage = |used| UsageSeen {
        day: "2026-11-23".parse().unwrap(),
        total: used + 5,
        users: vec![(gone.to_owned(), used), (stays.to_owned(), 5)],
    };
    let look = |used, at| LookWrite {
        connection: "rest".into(),
        kind: "marketo-rest",
        instance: "123-ABC-456".into(),
        now: second(at),
        sample: Some(usage(used)),
        ..LookWrite::default()
    };
    kept.store_look(look(7, 0)).await.unwrap();
    kept.store_look(look(9, 7200)).await.unwrap();
    let other = Kept {
        history: History::open(&kept.file(), Opener::Guest).unwrap(),
        folder: tempfile::tempdir().unwrap(),
    };
    assert_eq!(other.counts().await.unwrap().total, 1203);
    drop(other);

    let voice = std::sync::Arc::new(Voice::new(Language::En, TimeZone::UTC));
    let words = move |draft: &Draft| campanile_core::search::search_words(draft, &voice);
    let person = Person::new(gone).unwrap();
    assert_eq!(kept.forget_person(person.clone(), words.clone()).await.unwrap(), 2);
    assert_eq!(kept.forget_person(person, words).await.unwrap(), 0);

    let found = |search: &str| {
        let filter = Filter { asked: Asked::for_words(search), ..Filter::default() };
        kept.list(filter, None, 10)
    };
    assert_eq!(found("qwzforgetme").await.unwrap(), Vec::new());
    assert_eq!(found(stays).await.unwrap().len(), 1);
    assert_eq!(found("forgotten").await.unwrap().len(), 2);
    let incidents = kept.incidents(Filter::default(), None, 10).await.unwrap();
    assert_eq!(incidents.iter().map(|one| one.total).sum::<i64>(), 1203);
    let blackened = incidents.iter().find(|one| one.key.contains("[forgotten]")).unwrap();
    assert_eq!((blackened.total, kept.timeline(&blackened.key, 10).await.unwrap().len()), (2, 2));

    let notes = number(
        &kept.raw(),
        "SELECT count(*) FROM note WHERE text = 'Ask [forgotten], then otherperson@northwind.example'",
    );
    assert_eq!(notes, 1);
    assert_eq!(
        number(&kept.raw(), "SELECT count(*) FROM note_search WHERE note_search MATCH 'forgotten'"),
        1
    );
    assert_eq!(
        kept.incident(&blackened.key).await.unwrap().unwrap().note.as_deref(),
        Some("Whose key is renamed keeps its note")
    );
    let days = kept.usage_days("123-ABC-456", "2026-11-01".parse().unwrap()).await.unwrap();
    assert_eq!((days.len(), days[0].total, days[0].users.clone()), (1, 14, vec![(stays.to_owned(), 5)]));

    for suffix in ["", "-wal"] {
        let file = kept.folder.path().join(format!("history.db{suffix}"));
        let bytes = std::fs::read(&file).unwrap_or_default().to_ascii_lowercase();
        let there = bytes.windows(11).any(|part| part == b"qwzforgetme");
        assert!(!there, "{} still holds the name", file.display());
    }
}

#[tokio::test]
async fn a_removed_connection_takes_along_what_it_saw_unless_another_one_looks_there_too() {
    let kept = Kept::new();
    let look = |connection: &str, instance: &str| LookWrite {
        connection: connection.into(),
        kind: "marketo-rest",
        instance: instance.into(),
        now: second(0),
        sample: Some(UsageSeen {
            day: "2026-11-23".parse().unwrap(),
            total: 7,
            users: vec![("one@api.example".to_owned(), 7)],
        }),
        ..LookWrite::default()
    };
    for (connection, instance) in
        [("rest", "123-ABC-456"), ("again", "123-ABC-456"), ("other", "987-XYZ-654")]
    {
        kept.store_look(look(connection, instance)).await.unwrap();
    }
    let known = |instance: &'static str| kept.usage_days(instance, "2026-11-01".parse().unwrap());
    kept.remove_connection("rest").await.unwrap();
    assert_eq!(known("123-ABC-456").await.unwrap().len(), 1, "another one looks at it");
    kept.remove_connection("again").await.unwrap();
    assert_eq!(known("123-ABC-456").await.unwrap(), Vec::new());
    assert_eq!(known("987-XYZ-654").await.unwrap().len(), 1);
    for table in ["usage_day", "usage_sample"] {
        let sql = format!("SELECT count(*) FROM {table} WHERE instance = '123-ABC-456'");
        assert_eq!(number(&kept.raw(), &sql), 0, "{table}");
    }
}

#[tokio::test]
async fn a_look_beside_a_journal_leaves_its_place_to_read_on_from() {
    let kept = Kept::new();
    kept.store_page(caught_up(page_of(&["e1"]))).await.unwrap();
    let position = kept.position(PROD, ORIGIN).await.unwrap();
    assert!(position.is_some());
    let look = LookWrite {
        connection: PROD.into(),
        beside: true,
        instance: "123-ABC-456".into(),
        ..LookWrite::default()
    };
    kept.store_look(look.clone()).await.unwrap();
    assert_eq!(kept.position(PROD, ORIGIN).await.unwrap(), position);
    assert_eq!(kept.untold_backlog().await.unwrap(), [(PROD.to_owned(), 1)]);
    kept.store_look(LookWrite { beside: false, ..look }).await.unwrap();
    assert_eq!(kept.position(PROD, ORIGIN).await.unwrap(), None);
}
