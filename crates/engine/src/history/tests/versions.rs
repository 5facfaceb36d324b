//! Histories of every earlier version are brought up to date with all that is in them.
//!
//! Before a step is added to the schema, a history of the version before it is laid down as `fixtures/version-N.sql`: the
//! steps so far as they are then, and rows in all tables and columns that they make.

use super::incidents::{counted, listed};
use super::*;
use campanile_core::Severity;

const FIXTURES: [&str; 11] = [
    include_str!("../fixtures/version-1.sql"),
    include_str!("../fixtures/version-2.sql"),
    include_str!("../fixtures/version-3.sql"),
    include_str!("../fixtures/version-4.sql"),
    include_str!("../fixtures/version-5.sql"),
    include_str!("../fixtures/version-6.sql"),
    include_str!("../fixtures/version-7.sql"),
    include_str!("../fixtures/version-8.sql"),
    include_str!("../fixtures/version-9.sql"),
    include_str!("../fixtures/version-10.sql"),
    include_str!("../fixtures/version-11.sql"),
];

fn at(milliseconds: i64) -> Timestamp {
    Timestamp::from_millisecond(milliseconds).unwrap()
}

/// A history of each version, brought up to date.
fn each(mut look: impl FnMut(i64, &Path, &History)) {
    for (version, fixture) in (1..).zip(FIXTURES) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("history.db");
        raw(&file).execute_batch(fixture).unwrap();
        assert_eq!(number(&raw(&file), "PRAGMA user_version"), version);
        look(version, &file, &History::open(&file, Opener::Owner).unwrap());
    }
}

/// Tables, indexes and triggers with the statements that made them.
fn schema(connection: &Connection) -> Vec<(String, String)> {
    let made = "SELECT name, coalesce(sql, '') FROM sqlite_schema ORDER BY name";
    let mut statement = connection.prepare(made).unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    rows.map(|row| row.unwrap()).collect()
}

#[test]
fn there_is_a_history_of_every_earlier_version() {
    assert_eq!(
        FIXTURES.len() as i64 + 1,
        migrate::VERSION,
        "lay down fixtures/version-{}.sql before the schema goes on",
        migrate::VERSION - 1
    );
}

#[test]
fn a_history_of_every_version_becomes_as_a_new_one_is_made() {
    let new = Kept::new();
    each(|version, file, _| {
        let connection = raw(file);
        assert_eq!(number(&connection, "PRAGMA user_version"), migrate::VERSION, "{version}");
        assert_eq!(schema(&connection), schema(&new.raw()), "{version}");
        let whole: String = connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
        assert_eq!(whole, "ok", "{version}");
    });
}

#[test]
fn a_history_of_every_version_keeps_every_row_as_it_was() {
    each(|version, _, history| {
        wait_for(async {
            let rows: Vec<_> = all(history)
                .await
                .into_iter()
                .map(|found| {
                    (found.draft.source_id, found.seq, found.read_at, found.archived_at, found.draft.raw)
                })
                .collect();
            let row = |number: i64, read: Option<i64>, archived: Option<i64>| {
                let raw = format!("{{\"event\":{number}}}");
                (format!("s{number}"), number, read.map(at), archived.map(at), raw)
            };
            let expected = [
                row(6, None, None),
                row(5, Some(3500), None),
                row(2, Some(4000), None),
                row(4, Some(3000), Some(3000)),
                row(3, None, None),
                row(1, None, None),
            ];
            assert_eq!(rows, expected, "{version}");
            let counts = history.counts().await.unwrap();
            assert_eq!((counts.total, counts.unread), (6, 3), "{version}");
            let prod = "https://example.com/";
            let position = history.position("prod", prod).await.unwrap();
            assert_eq!(position, Some(Position::new("/events?since=a".to_owned())), "{version}");
            let known = history.connections().await.unwrap();
            let states: Vec<_> =
                known.iter().map(|one| (one.id.as_str(), one.caught_up, one.attempted_at)).collect();
            assert_eq!(
                states,
                [("prod", true, Some(at(4500))), ("rest", false, Some(at(4400)))],
                "{version}"
            );
            let left = history.undelivered("toasts", 9).await.unwrap();
            assert_eq!(left.iter().map(|one| one.seq).collect::<Vec<_>>(), [3, 4, 5, 6], "{version}");
            assert_eq!(history.last_unclean_beat().await.unwrap(), Some(at(4600)), "{version}");
        });
    });
}

#[test]
fn a_history_of_every_version_has_its_incidents_and_what_was_done_with_them() {
    each(|version, _, history| {
        wait_for(async {
            assert_eq!(listed(history).await, counted(history).await, "{version}");
            let campaign = history.incident("campaign-failure/A/7").await.unwrap().unwrap();
            let sums = (campaign.total, campaign.unread, campaign.latest.draft.source_id.as_str());
            assert_eq!(sums, (3, 2, "s2"), "{version}");
            let marks = (campaign.pinned, campaign.note.as_deref());
            assert_eq!(marks, if version >= 4 { (true, Some("Ask Léa first")) } else { (false, None) });
            let login = history.incident("salesforce/A/login").await.unwrap().unwrap();
            assert_eq!(login.snoozed_until, (version >= 3).then(|| at(9000)), "{version}");
            let records = history.incident("salesforce/B/records").await.unwrap().unwrap();
            assert_eq!(records.resolved_at, (version >= 3).then(|| at(5000)), "{version}");

            let counts = history.incident_counts(at(5000)).await.unwrap();
            let snoozed = i64::from(version >= 3);
            let sums = (counts.total, counts.unread, counts.snoozed, counts.archived);
            assert_eq!(sums, (3 - snoozed, 2, snoozed, 1), "{version}");
            assert_eq!(counts.instances, ["A", "B"], "{version}");
            let related = history.related("campaign-failure/A/7", at(0), at(1), 5).await.unwrap();
            assert_eq!(related.subject.len(), 1, "{version}: the abort of the same campaign");
            let browse = Browse { severities: vec![Severity::Error, Severity::Warning], ..Browse::default() };
            let found = history.browse(browse, None, 9, at(5000)).await.unwrap();
            let keys: Vec<&str> = found.iter().map(|incident| incident.key.as_str()).collect();
            let mut expected = ["salesforce/B/records", "campaign-failure/A/7"];
            if version >= 4 {
                expected.reverse();
            }
            assert_eq!(keys, expected, "{version}: the pinned one comes first");
        });
    });
}

#[test]
fn a_history_of_every_version_is_found_by_its_words() {
    each(|version, _, history| {
        wait_for(async {
            for (words, expected) in [
                ("webinar", vec!["s2", "s3", "s1"]),
                ("zur", vec!["s2", "s3", "s1"]),
                ("login", vec!["s5"]),
                ("records", vec!["s6"]),
                ("nowhere", vec![]),
            ] {
                let filter = Filter { asked: Asked::for_words(words), ..Filter::default() };
                let found = history.list(filter, None, 9).await.unwrap();
                let ids: Vec<&str> = found.iter().map(|one| one.draft.source_id.as_str()).collect();
                assert_eq!(ids, expected, "{version}: {words}");
            }
            let browse = Browse { asked: Asked::for_words("lea"), ..Browse::default() };
            let by_note = history.browse(browse, None, 9, at(5000)).await.unwrap();
            assert_eq!(by_note.len(), usize::from(version >= 4), "{version}: by the note");
        });
    });
}

#[test]
fn a_history_of_every_version_keeps_what_was_decided_and_told() {
    each(|version, file, history| {
        wait_for(async {
            let known = history.known(vec!["campaign-failure/A/7".to_owned()]).await.unwrap();
            let told = known["campaign-failure/A/7"].told;
            let decided = history.decision(1, campanile_core::Arrival::Live).await.unwrap();
            let paused = history.paused(at(5000)).await.unwrap();
            let owed = history.owed().await.unwrap();
            let has = (told.is_some(), decided.is_some(), paused.is_some(), owed.is_some());
            assert_eq!(has, (version >= 3, version >= 3, version >= 3, version >= 3), "{version}");
            assert_eq!(history.was_said("no-tray").await.unwrap(), version >= 3, "{version}");
            if version >= 3 {
                assert_eq!(decided.unwrap().exception.as_deref(), Some("webinar"));
                assert_eq!(told.map(|told| (told.count, told.reminders)), Some((3, 1)));
            }
            let tries = number(&raw(file), "SELECT tries FROM reader WHERE name = 'toasts'");
            assert_eq!(tries, i64::from(version >= 8), "{version}");
        });
    });
}

#[test]
fn a_history_of_every_version_keeps_what_marketo_rest_was_asked() {
    each(|version, file, history| {
        wait_for(async {
            let there = version >= 5;
            let days = history.usage_days("A", "2026-11-01".parse().unwrap()).await.unwrap();
            let seen: Vec<_> = days.iter().map(|day| (day.total, day.users.len())).collect();
            assert_eq!(seen, if there { vec![(700, 1)] } else { vec![] }, "{version}");
            let errors = history.error_days("A", "2026-11-01".parse().unwrap()).await.unwrap();
            assert_eq!(errors.iter().map(|day| day.total).sum::<u64>(), if there { 5 } else { 0 });
            let own = history.own_calls().await.unwrap();
            assert_eq!(own.iter().map(|own| own.calls).sum::<u64>(), if there { 40 } else { 0 });
            let memory = history.rest_memory("rest").await.unwrap();
            assert_eq!(memory.as_deref(), there.then_some("{\"page\":2}"), "{version}");
            assert_eq!(history.suspects("A", 9).await.unwrap().len(), usize::from(there), "{version}");
            assert_eq!(history.exhausted("A", "12").await.unwrap().len(), usize::from(there), "{version}");
            let of_a = number(&raw(file), "SELECT count(*) FROM rest_memory WHERE instance = 'A'");
            assert_eq!(of_a, i64::from(version >= 7), "{version}");
        });
    });
}

#[test]
fn a_history_of_every_version_is_written_on() {
    each(|version, _, history| {
        wait_for(async {
            // What is known is known, and what is new is new.
            assert_eq!(history.store_page(page_of(&["s1", "new"])).await.unwrap(), stored(1, 1), "{version}");
            assert_eq!(listed(history).await, counted(history).await, "{version}");
            assert_eq!(history.delete_older(at(2500), Age::Happened, 9).await.unwrap(), 3, "{version}");
            assert_eq!(listed(history).await, counted(history).await, "{version}");
            let search = Filter { asked: Asked::for_words("webinar"), ..Filter::default() };
            let left: Vec<_> = history.list(search, None, 9).await.unwrap();
            assert_eq!(left.len(), 2, "{version}");
        });
    });
}
