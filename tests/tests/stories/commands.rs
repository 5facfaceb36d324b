//! `list`, `show`, `stats` and `mark` on one history.

use campanile_simulator::{Event, Kind, Simulator, SimulatorOptions};
use campanile_tests::{Campanile, Timestamp};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// One event a minute, newest last; two of them at the same time.
fn filled() -> (Simulator, Campanile) {
    let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
    let at = |minute: i64| Timestamp::from_second(1_795_435_200 + 60 * minute).unwrap();
    let events = [
        Event::new(Kind::CampaignFailure, "failure", at(0)),
        Event::new(Kind::CampaignAbort, "abort", at(1)).instance("987-XYZ-654"),
        Event::new(Kind::SalesforceLogin, "login", at(2)),
        Event::new(Kind::SalesforceRecords, "records", at(2)),
        Event::new(Kind::DailyQuota, "quota", at(3)).instance("987-XYZ-654"),
    ];
    for event in &events {
        simulator.emit_event(event);
    }
    let campanile = Campanile::reading(&simulator);
    let _ = campanile.sync().exits(0);
    (simulator, campanile)
}

fn source_ids(listed: &[Value]) -> Vec<&str> {
    listed.iter().map(|one| one["source_id"].as_str().unwrap()).collect()
}

fn id_of(campanile: &Campanile, source_id: &str) -> String {
    let listed = campanile.listed();
    let found = listed.iter().find(|one| one["source_id"] == source_id).unwrap();
    found["id"].as_str().unwrap().to_owned()
}

#[test]
fn a_list_is_newest_first_and_each_filter_narrows_it() {
    let (_simulator, campanile) = filled();
    let everything = ["quota", "records", "login", "abort", "failure"];
    for (arguments, expected) in [
        (&[][..], &everything[..]),
        (&["--type", "salesforce"], &["records", "login"]),
        (&["--type", "salesforce", "--type", "web-services"], &["quota", "records", "login"]),
        (&["--type", "facebook"], &[]),
        (&["--instance", "987-XYZ-654"], &["quota", "abort"]),
        (&["--instance", "987-XYZ-654", "--type", "campaign-abort"], &["abort"]),
        (&["--unread"], &everything),
        (&["--since", "2026-11-23T12:02:00Z"], &["quota", "records", "login"]),
        (&["--since", "2026-11-23T13:02:01+01:00"], &["quota"]),
        (&["--since", "2027-01-01T00:00:00Z"], &[]),
        (&["--search", "INVALID_LOGIN"], &["login"]),
        (&["--search", "invalid user"], &["login"]),
        (&["--search", "\"unbalanced"], &[]),
        (&["--search", "NOT OR AND ("], &[]),
        (&["--limit", "2"], &["quota", "records"]),
        (&["--limit", "0"], &[]),
        (&["--limit", "3", "--type", "salesforce"], &["records", "login"]),
    ] {
        let listed = campanile.list(arguments);
        assert_eq!(source_ids(&listed), expected, "{arguments:?}");
    }
}

#[test]
fn since_counts_back_from_now() {
    let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
    // It happens now, by the simulator's clock.
    simulator.emit_kind(Kind::CampaignFailure, &[]);
    simulator.emit_event(&Event::new(Kind::CrmSyncDown, "long ago", Timestamp::UNIX_EPOCH));
    let campanile = Campanile::reading(&simulator);
    let _ = campanile.sync().exits(0);
    for ago in ["12h", "7d"] {
        assert_eq!(campanile.list(&["--since", ago]).len(), 1, "{ago}");
    }
    assert_eq!(campanile.listed().len(), 2);
}

#[test]
fn fifty_are_listed_where_nothing_is_said() {
    let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
    for _ in 0..60 {
        simulator.emit_kind(Kind::CampaignFailure, &[]);
    }
    let campanile = Campanile::reading(&simulator);
    let _ = campanile.sync().exits(0);
    let everything = campanile.list(&["--limit", "1000"]);
    assert_eq!(everything.len(), 60);
    assert_eq!(campanile.list(&[]), everything[..50]);
}

#[test]
fn show_gives_what_list_gives() {
    let (_simulator, campanile) = filled();
    for listed in campanile.listed() {
        let id = listed["id"].as_str().unwrap();
        assert_eq!(campanile.run(&["show", id, "--json"]).exits(0).line(), listed);
        let words = campanile.run(&["show", id]).exits(0).stdout;
        for part in ["title", "summary", "raw"] {
            assert!(words.contains(listed[part].as_str().unwrap()), "{part}: {words}");
        }
    }
}

#[test]
fn an_id_that_does_not_exist_is_a_failure_that_names_it() {
    let (_simulator, campanile) = filled();
    for arguments in [&["show", "feedface"][..], &["mark", "read", "feedface"]] {
        let ran = campanile.run(arguments).exits(1);
        assert_eq!(ran.stdout, "");
        assert!(ran.stderr.contains("feedface"), "{}", ran.stderr);
    }
}

#[track_caller]
fn assert_stats_are_what_is_listed(campanile: &Campanile) {
    let stats = campanile.run(&["stats", "--json"]).exits(0).line();
    let listed = campanile.listed();
    let count = |wanted: &dyn Fn(&&Value) -> bool| {
        let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
        for one in listed.iter().filter(wanted) {
            *counts.entry(one["type"].as_str().unwrap()).or_default() += 1;
        }
        counts
    };
    let unread = listed.iter().filter(|one| one["read_at"].is_null()).count();
    assert_eq!((&stats["total"], &stats["unread"]), (&json!(listed.len()), &json!(unread)));
    assert_eq!(stats["by_type"], json!(count(&|_| true)));
    let by_type = stats["unread_by_type"].as_object().unwrap();
    let unread_types: BTreeMap<&str, u64> = by_type
        .iter()
        .map(|(kind, count)| (kind.as_str(), count.as_u64().unwrap()))
        .filter(|(_, count)| *count > 0)
        .collect();
    assert_eq!(unread_types, count(&|one| one["read_at"].is_null()));
}

#[test]
fn stats_are_what_is_listed() {
    assert_stats_are_what_is_listed(&Campanile::new());
    let (_simulator, campanile) = filled();
    assert_stats_are_what_is_listed(&campanile);
    let _ = campanile.run(&["mark", "read", &id_of(&campanile, "login")]).exits(0);
    let _ = campanile.run(&["mark", "archived", &id_of(&campanile, "quota")]).exits(0);
    assert_stats_are_what_is_listed(&campanile);
}

#[test]
fn marks_change_what_is_unread() {
    let (_simulator, campanile) = filled();
    let (login, quota) = (id_of(&campanile, "login"), id_of(&campanile, "quota"));
    let marked = campanile.run(&["mark", "read", &login, &quota, "--json"]).exits(0).line();
    assert_eq!(marked, json!({"marked": 2, "as": "read"}));
    assert_eq!(source_ids(&campanile.list(&["--unread"])), ["records", "abort", "failure"]);
    let _ = campanile.run(&["mark", "archived", &login]).exits(0);
    let shown = campanile.run(&["show", &login, "--json"]).exits(0).line();
    assert!(shown["read_at"].is_string() && shown["archived_at"].is_string(), "{shown}");
    assert_eq!(campanile.listed().len(), 5, "archived ones are listed too");
    let _ = campanile.run(&["mark", "unread", &login, &quota]).exits(0);
    assert_eq!(campanile.list(&["--unread"]).len(), 5);
    let shown = campanile.run(&["show", &login, "--json"]).exits(0).line();
    assert_eq!((&shown["read_at"], &shown["archived_at"]), (&Value::Null, &Value::Null));
}

#[test]
fn one_wrong_id_leaves_all_unmarked() {
    let (_simulator, campanile) = filled();
    let login = id_of(&campanile, "login");
    let _ = campanile.run(&["mark", "read", &login, "feedface"]).exits(1);
    assert_eq!(campanile.list(&["--unread"]).len(), 5);
}

#[test]
fn a_mark_survives_the_event_arriving_again() {
    let (simulator, campanile) = filled();
    let login = id_of(&campanile, "login");
    let _ = campanile.run(&["mark", "read", &login]).exits(0);
    simulator.emit_event(&Event::new(Kind::SalesforceLogin, "login", Timestamp::UNIX_EPOCH));
    assert_eq!(campanile.sync().exits(0).line()["duplicates"], 1);
    assert_eq!(campanile.list(&["--unread"]).len(), 4);
}

#[test]
fn one_notification_is_shown_in_the_language_of_the_settings() {
    let (_simulator, campanile) = filled();
    let id = id_of(&campanile, "login");
    let config = std::fs::read_to_string(campanile.config()).unwrap();
    for (language, title, code) in [
        ("en", "Salesforce refuses Marketo’s login", "INVALID_LOGIN"),
        ("fr", "Salesforce refuse l’accès de Marketo", "INVALID_LOGIN"),
    ] {
        campanile.configure(&format!("language = \"{language}\"\n{config}"));
        let json = campanile.run(&["show", &id, "--json"]).exits(0).lines().remove(0);
        assert_eq!(json["title"], title);
        let words = String::from_utf8(campanile.command(&["show", &id]).output().unwrap().stdout).unwrap();
        assert!(words.contains(title) && words.contains(code), "{words}");
        assert!(words.contains(json["summary"].as_str().unwrap()));
        // Facts and codes are not translated.
        assert_eq!(json["facts"]["error_code"], code);
    }
}
