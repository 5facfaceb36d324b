//! `campanile doctor`: what is fine, what is not, and what helps.

use campanile_simulator::{Endpoint, Fault, FaultKind, Kind, Simulator, SimulatorOptions};
use campanile_tests::Campanile;
use serde_json::Value;

/// What was found of a check.
fn found<'a>(lines: &'a [Value], check: &str) -> &'a Value {
    lines.iter().find(|line| line["check"] == check).unwrap_or_else(|| panic!("{check}: {lines:?}"))
}

fn simulator() -> Simulator {
    let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
    simulator.emit_kind(Kind::CampaignFailure, &[]);
    simulator
}

#[test]
fn what_is_fine_is_said_and_what_is_not_with_what_helps() {
    let simulator = simulator();
    let campanile = Campanile::reading(&simulator);
    let _ = campanile.sync().exits(0);
    // Nobody watches, and that is wrong.
    let lines = campanile.run(&["doctor", "--json"]).exits(1).lines();
    for check in ["settings", "history", "backup", "connection", "secret"] {
        assert_eq!(found(&lines, check)["verdict"], "fine", "{lines:?}");
        assert_eq!(found(&lines, check)["advice"], Value::Null);
    }
    assert_eq!(found(&lines, "connection")["connection"], "prod");
    let watch = found(&lines, "watch");
    assert_eq!(watch["verdict"], "wrong");
    assert!(watch["advice"].as_str().is_some_and(|advice| advice.contains("campanile sync")), "{watch}");

    simulator.fault(Fault {
        on: Endpoint::Ims,
        after: 0,
        times: u32::MAX,
        kind: FaultKind::Status {
            code: 401,
            headers: [].into(),
            body: "{\"error\":\"invalid_client\"}".into(),
        },
    });
    let _ = campanile.sync().exits(3);
    let lines = campanile.run(&["doctor", "--json"]).exits(1).lines();
    assert_eq!(found(&lines, "connection")["verdict"], "wrong");

    let campanile = campanile.without_secrets();
    let advice = || {
        let lines = campanile.run(&["doctor", "--json"]).exits(1).lines();
        let secret = found(&lines, "secret");
        assert_eq!(secret["verdict"], "wrong");
        secret["advice"].as_str().expect("something helps").to_owned()
    };
    // No keychain is there.
    assert!(advice().contains("Unlock the keychain"), "{}", advice());
    let connection = Campanile::connection("prod", &simulator);
    campanile.configure(&format!("{connection}secret_file = \"nowhere\"\n"));
    assert!(advice().contains("secret set prod"), "{}", advice());
}

#[test]
fn settings_that_cannot_be_read_are_no_obstacle() {
    let campanile = Campanile::new();
    campanile.configure("language = \"fr\"\n[[connection]]\nid = \"a b\"\nkind = \"demo\"\n");
    let said = campanile.run(&["doctor"]).exits(1).stdout;
    assert!(said.contains("ERREUR  Réglages"), "{said}");
    assert!(said.contains("config.toml"), "{said}");
    campanile.configure("");
    let said = campanile.run(&["doctor"]).exits(1).stdout;
    assert!(said.contains("WRONG  Settings: no connection is set up"), "{said}");
}

#[test]
fn a_key_that_nobody_knows_is_named() {
    let campanile = Campanile::new();
    let connection = "[[connection]]\nid = \"demo\"\nkind = \"demo\"\n";
    // It belongs above the first section.
    campanile.configure(&format!("[appearance]\nlanguage = \"fr\"\n{connection}"));
    let said = campanile.run(&["doctor"]).exits(1).stdout;
    assert!(said.contains("the key appearance.language is not known"), "{said}");
    assert!(said.contains("under the wrong [section]"), "{said}");
    campanile.configure(&format!("language = \"fr\"\n{connection}"));
    let said = campanile.run(&["doctor"]).exits(1).stdout;
    assert!(!said.contains("appearance"), "{said}");
}

#[test]
fn a_damaged_history_is_found_and_mended_by_the_next_sync() {
    let simulator = simulator();
    let campanile = Campanile::reading(&simulator);
    let _ = campanile.sync().exits(0);
    campanile.spoil("campaignName");
    let lines = campanile.run(&["doctor", "--json"]).exits(1).lines();
    assert_eq!(found(&lines, "history")["verdict"], "wrong");
    let report = campanile.sync().exits(0).line();
    assert_eq!(report["new"], 1, "what was lost is read again: {report}");
    let lines = campanile.run(&["doctor", "--json"]).exits(1).lines();
    assert_eq!(found(&lines, "history")["verdict"], "fine");
    assert_eq!(campanile.list(&["--type", "monitoring"]).len(), 1, "it is told");
}

#[test]
fn an_administrators_policy_brings_its_connection_along_and_is_named() {
    let simulator = simulator();
    let campanile = Campanile::reading(&simulator);
    let own = std::fs::read_to_string(campanile.config()).unwrap();
    let policy = campanile.folder().join("policy.toml");
    std::fs::write(&policy, format!("locked = [\"connection\"]\n{own}")).unwrap();
    let campanile = campanile.with_environment("CAMPANILE_POLICY", &policy.display().to_string());
    // What the user says besides is passed over.
    campanile.configure(&own.replace("prod", "mine"));
    assert_eq!(campanile.sync().exits(0).line()["connection"], "prod");
    assert_eq!(campanile.listed().len(), 1);
    let lines = campanile.run(&["doctor", "--json"]).exits(1).lines();
    let said = found(&lines, "settings")["text"].as_str().unwrap_or_default().to_owned();
    assert!(said.contains("policy.toml") && said.contains("locks one key"), "{said}");
    // A fault in it is said of it, and then nothing is read.
    std::fs::write(&policy, "[toasts]\ndetail = 'loud'\n").unwrap();
    let ran = campanile.sync();
    assert!(ran.stderr.contains("policy.toml, line 2"), "{}", ran.stderr);
}
