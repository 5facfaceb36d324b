//! Samples of journal pages: each becomes the type that its file's name says, and nothing of it is lost.
//!
//! The files `…documented` have the form that Adobe prints; in the files `…assumed` every name that no page documents
//! begins with `ASSUMED_`, so that nothing can be recognised by it.

use campanile_simulator::{Simulator, SimulatorOptions};
use campanile_tests::{Campanile, repository};
use serde_json::Value;

/// The notifications that the events of this file become, in their order.
fn read(file: &str) -> Vec<(Value, Value)> {
    let path = repository().join("tests/fixtures/journal").join(file);
    let page: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
    let items = page["events"].as_array().unwrap();
    for item in items {
        simulator.emit_raw_item(item);
    }
    let campanile = Campanile::reading(&simulator);
    let report = campanile.sync().exits(0).line();
    assert_eq!((&report["new"], &report["rejected"]), (&items.len().into(), &0.into()), "{file}: {report}");
    let mut listed = campanile.listed();
    listed.sort_by_key(|one| one["seq"].as_i64());
    items.iter().cloned().zip(listed).collect()
}

#[track_caller]
fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text"))
}

#[test]
fn a_share_of_the_quota_is_a_warning_and_all_of_it_is_critical() {
    let read = read("01-web-services-quota.documented.json");
    let severities: Vec<_> =
        read.iter().map(|(_, one)| (text(&one["type"]), text(&one["severity"]))).collect();
    assert_eq!(severities, [("web-services", "warning"), ("web-services", "critical")]);
    let facts = &read[1].1["facts"];
    assert_eq!((&facts["percent"], &facts["daily_quota"]), (&100.into(), &50_000.into()));
    assert_eq!(facts["services"], serde_json::json!(["Event Platform Sync", "BI Export"]));
    assert!(text(&read[0].1["title"]).contains("75"), "{}", read[0].1["title"]);
    assert_eq!(read[0].1["incident"], read[1].1["incident"], "one quota day is one incident");
}

#[test]
fn a_users_abort_is_an_info() {
    let read = read("02-campaign-abort-by-user.documented.json");
    let one = &read[0].1;
    assert_eq!((text(&one["type"]), text(&one["severity"])), ("campaign-abort", "info"));
    assert_eq!(one["facts"], serde_json::json!({"campaign_id": 2417, "user": "lea.martin@example.com"}));
}

#[test]
fn a_failure_is_one_whatever_its_component_says() {
    for file in ["03-campaign-failure-as-printed-in-docs.documented.json", "04-campaign-failure.assumed.json"]
    {
        let read = read(file);
        let one = &read[0].1;
        assert_eq!((text(&one["type"]), text(&one["severity"])), ("campaign-failure", "error"), "{file}");
        assert_eq!(one["subject"]["id"], "1902");
    }
}

#[test]
fn what_has_no_known_name_is_other_and_shows_all_it_says() {
    for file in [
        "05-crm-sync-general.assumed.json",
        "06-crm-sync-salesforce.assumed.json",
        "07-crm-sync-dynamics.assumed.json",
        "08-engagement-exhausted.assumed.json",
        "09-facebook.assumed.json",
        "10-idle-trigger-campaign-cleanup.assumed.json",
        "11-linkedin.assumed.json",
        "12-test-group-ab-result.assumed.json",
    ] {
        for (item, one) in read(file) {
            let sent = &item["event"]["body"];
            assert_eq!((text(&one["type"]), text(&one["severity"])), ("other", "info"), "{file}");
            let name = text(&sent["type"]).rsplit('.').next().unwrap();
            let shown = format!("{} {}", text(&one["title"]), text(&one["summary"]));
            assert!(shown.contains(name), "{file}: {shown}");
            assert!(shown.contains(text(&sent["data"]["subType"])), "{file}: {shown}");
            assert_eq!(one["facts"]["event_type"], sent["type"]);
            assert_eq!(one["subtype"], sent["data"]["subType"]);
            for (name, value) in sent["data"]["eventAction"].as_object().unwrap() {
                assert_eq!(&one["facts"][name], value, "{file}: {name}");
            }
        }
    }
}

#[test]
fn every_sample_is_from_its_instance_at_its_time_and_kept_as_it_came() {
    let folder = repository().join("tests/fixtures/journal");
    let files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(files.len(), 12);
    for file in files {
        for (item, one) in read(file.to_str().unwrap()) {
            assert_eq!(one["source_id"], item["event"]["eventid"]);
            assert_eq!(one["instance"], "123-ABC-456");
            assert_eq!(one["occurred_at"], item["event"]["body"]["time"]);
            assert_eq!(serde_json::from_str::<Value>(text(&one["raw"])).unwrap(), item);
        }
    }
}
