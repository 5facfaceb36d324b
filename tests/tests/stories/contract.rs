//! What `--json` prints: every field that scripts rely on, in its form.

use campanile_simulator::{Kind, Simulator, SimulatorOptions};
use campanile_tests::Campanile;
use serde_json::{Value, json};
use std::collections::BTreeSet;

const FIELDS: [&str; 19] = [
    "id",
    "source_id",
    "seq",
    "connection",
    "instance",
    "type",
    "subtype",
    "severity",
    "title",
    "summary",
    "occurred_at",
    "received_at",
    "subject",
    "facts",
    "incident",
    "arrival",
    "read_at",
    "archived_at",
    "raw",
];

/// Each kind once, read.
fn each_kind() -> (Simulator, Campanile) {
    let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
    for kind in Kind::ALL {
        simulator.emit_kind(kind, &[]);
    }
    let campanile = Campanile::reading(&simulator);
    let _ = campanile.sync().exits(0);
    (simulator, campanile)
}

fn names(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

/// RFC 3339, in UTC.
#[track_caller]
fn assert_time(value: &Value) {
    let text = value.as_str().unwrap_or_else(|| panic!("{value} is no time"));
    assert!(text.ends_with('Z') && text.parse::<campanile_tests::Timestamp>().is_ok(), "{text}");
}

#[test]
fn a_sync_report_has_every_field() {
    let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
    simulator.emit_kind(Kind::CampaignFailure, &[]);
    simulator.emit_raw_item(&json!(7));
    let campanile = Campanile::reading(&simulator);
    let report = campanile.sync().exits(0).line();
    assert_eq!(
        report,
        json!({"connection": "prod", "kind": "adobe-journal", "fetched": 2, "new": 2, "duplicates": 0,
               "rejected": 1, "gaps": 0, "state": "ok", "next_poll_s": 60, "error": null})
    );
    let expected = "connection kind fetched new duplicates rejected gaps state next_poll_s error";
    assert_eq!(names(&report).join(" "), expected);
}

#[test]
fn a_notification_has_every_field_in_its_form() {
    let (_simulator, campanile) = each_kind();
    let listed = campanile.listed();
    assert_eq!(listed.len(), Kind::ALL.len());
    for notification in &listed {
        assert_eq!(names(notification), FIELDS);
        assert!(notification["seq"].is_i64());
        for text in ["id", "source_id", "title", "summary", "incident", "raw"] {
            assert!(
                notification[text].as_str().is_some_and(|text| !text.is_empty()),
                "{text}: {notification}"
            );
        }
        assert_eq!(
            (&notification["connection"], &notification["instance"]),
            (&json!("prod"), &json!("123-ABC-456"))
        );
        assert!(
            ["info", "warning", "error", "critical"].contains(&notification["severity"].as_str().unwrap())
        );
        assert_eq!(notification["arrival"], "backfill");
        assert!(notification["facts"].is_object());
        for time in ["occurred_at", "received_at"] {
            assert_time(&notification[time]);
        }
        assert_eq!((&notification["read_at"], &notification["archived_at"]), (&Value::Null, &Value::Null));
        let raw: Value = serde_json::from_str(notification["raw"].as_str().unwrap()).unwrap();
        assert!(raw["position"].is_string() && raw["event"].is_object());
    }
    let types: BTreeSet<&str> = listed.iter().map(|one| one["type"].as_str().unwrap()).collect();
    let expected: BTreeSet<&str> = Kind::ALL.iter().map(|kind| kind.notification_type()).collect();
    assert_eq!(types, expected);
    for unique in ["id", "source_id", "seq"] {
        let values: BTreeSet<String> = listed.iter().map(|one| one[unique].to_string()).collect();
        assert_eq!(values.len(), listed.len(), "{unique}");
    }
}

#[test]
fn a_subject_says_what_it_is_about() {
    let (_simulator, campanile) = each_kind();
    let failure = &campanile.list(&["--type", "campaign-failure", "--search", "Webinar"])[0];
    assert_eq!(
        failure["subject"],
        json!({"kind": "smart-campaign", "id": "2417", "name": "Webinar Reminder 24 h", "url": null})
    );
    assert_eq!(failure["facts"]["campaign_id"], 2417);
    assert_eq!(failure["facts"]["campaign_name"], "Webinar Reminder 24 h");
    let down = &campanile.list(&["--type", "crm-sync"])[0];
    assert_eq!(down["subject"], Value::Null);
}

#[test]
fn the_same_event_has_the_same_id_in_another_history() {
    let (simulator, campanile) = each_kind();
    let other = Campanile::reading(&simulator);
    let _ = other.sync().exits(0);
    let ids = |campanile: &Campanile| -> BTreeSet<String> {
        campanile.listed().iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(ids(&campanile), ids(&other));
}

#[test]
fn the_words_follow_the_language_and_facts_do_not() {
    let (simulator, campanile) = each_kind();
    let english = campanile.listed();
    let config = Campanile::connection("prod", &simulator);
    campanile.configure(&format!("language = \"fr\"\n{config}"));
    let french = campanile.listed();
    for (one, other) in english.iter().zip(&french) {
        assert_ne!(one["title"], other["title"], "{}", one["type"]);
        for same in FIELDS.iter().filter(|name| !["title", "summary"].contains(name)) {
            assert_eq!(one[*same], other[*same], "{same}");
        }
    }
}

#[test]
fn an_unreadable_time_is_kept_and_the_arrival_stands_in() {
    let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
    let at = campanile_tests::Timestamp::UNIX_EPOCH;
    let event = campanile_simulator::Event::new(Kind::CrmSyncDown, "1", at).time_as("in the afternoon");
    simulator.emit_event(&event);
    let campanile = Campanile::reading(&simulator);
    let _ = campanile.sync().exits(0);
    let found = &campanile.listed()[0];
    assert_eq!(found["facts"]["time_as_sent"], "in the afternoon");
    assert_eq!(found["occurred_at"], found["received_at"]);
}

#[test]
fn muted_types_are_stored_read_and_listed_all_the_same() {
    let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
    simulator.emit_kind(Kind::CampaignFailure, &[]);
    simulator.emit_kind(Kind::FacebookTerms, &[]);
    let campanile = Campanile::reading(&simulator);
    let config = Campanile::connection("prod", &simulator);
    campanile.configure(&format!("{config}[rules.facebook]\nshow = \"mute\"\n"));
    let _ = campanile.sync().exits(0);
    assert_eq!(campanile.listed().len(), 2);
    let unread = campanile.list(&["--unread"]);
    assert_eq!(unread.iter().map(|one| &one["type"]).collect::<Vec<_>>(), ["campaign-failure"]);
    assert_time(&campanile.list(&["--type", "facebook"])[0]["read_at"]);
}
