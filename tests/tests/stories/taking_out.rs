//! `export` and `forget` on a real history.

use campanile_simulator::{Kind, Simulator, SimulatorOptions};
use campanile_tests::Campanile;
use serde_json::{Value, json};

const ANNA: &str = "anna.qwz@northwind.example";

/// Two aborts by two people, and a campaign whose name is a formula.
fn filled() -> (Simulator, Campanile) {
    let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
    simulator.emit_kind(Kind::CampaignAbort, &[("user", json!(ANNA))]);
    simulator.emit_kind(Kind::CampaignAbort, &[("user", json!("ben@northwind.example"))]);
    simulator.emit_kind(Kind::CampaignFailure, &[("campaignName", json!("=HYPERLINK(\"http://x\")"))]);
    let campanile = Campanile::reading(&simulator);
    let _ = campanile.sync().exits(0);
    (simulator, campanile)
}

#[test]
fn an_export_holds_what_a_list_holds_in_every_form() {
    let (_simulator, campanile) = filled();
    let listed = campanile.listed();
    assert_eq!(campanile.run(&["export", "--format", "ndjson"]).exits(0).lines(), listed);
    assert_eq!(campanile.run(&["export", "--json"]).exits(0).lines(), listed);

    let file = campanile.folder().join("out.json");
    let shown = file.display().to_string();
    let said = campanile.run(&["export", "--format", "json", "--output", &shown, "--json"]).exits(0).lines();
    assert_eq!(said, [json!({"exported": 3, "format": "json", "file": shown})]);
    let array: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    assert_eq!(array, listed);

    let csv = campanile.run(&["export", "--format", "csv"]).exits(0);
    let text = csv.stdout;
    assert!(text.starts_with("id,source_id,seq,"), "{text}");
    assert!(text.contains("HYPERLINK"), "{text}");
    assert!(!text.contains(",=") && !text.contains(",\"="), "{text}");
    let _ = campanile.run(&["export", "--format", "xml"]).exits(2);
}

#[test]
fn a_forgotten_person_is_in_no_answer_and_the_others_are() {
    let (_simulator, campanile) = filled();
    assert_eq!(campanile.list(&["--search", ANNA]).len(), 1);
    let said = campanile.run(&["forget", "Anna.QWZ@northwind.example", "--json"]).exits(0).lines();
    assert_eq!(said, [json!({"forgotten": 1})]);
    let text = campanile.run(&["export"]).exits(0).stdout.to_ascii_lowercase();
    assert!(!text.contains("anna.qwz"), "{text}");
    assert!(text.contains("[forgotten]") && text.contains("ben@northwind.example"), "{text}");
    assert_eq!(campanile.list(&["--search", "qwz"]).len(), 0);
    assert_eq!(campanile.listed().len(), 3);
    // Another reading brings nothing back.
    let _ = campanile.sync().exits(0);
    assert_eq!(campanile.list(&["--search", "qwz"]).len(), 0);
    let _ = campanile.run(&["forget", "nobody"]).exits(2);
}
