//! The real program with a `marketo-rest` connection.

use campanile_simulator::{Endpoint, Simulator, SimulatorOptions, SmartCampaign};
use campanile_tests::Campanile;
use jiff::SignedDuration;
use std::path::Path;

fn configured(simulator: &Simulator, more: &str) -> Campanile {
    let campanile = Campanile::new();
    let access = simulator.access();
    campanile.configure(&format!(
        "[[connection]]\nid = \"rest\"\nkind = \"marketo-rest\"\nbase_url = \"{}\"\ninstance = \"123-ABC-456\"\n\
         client_id = \"{}\"\n[instance.\"123-ABC-456\"]\ndaily_quota = 1000\n{more}",
        access.rest_url, access.client_id
    ));
    campanile.with_secret("rest", &access.client_secret)
}

/// Whether any file below a folder holds these bytes.
fn holds(folder: &Path, word: &str) -> bool {
    std::fs::read_dir(folder).unwrap().any(|entry| {
        let path = entry.unwrap().path();
        if path.is_dir() {
            return holds(&path, word);
        }
        // A bell leaves its socket behind: nothing can be read from that.
        if !path.is_file() {
            return false;
        }
        let bytes = std::fs::read(&path).unwrap();
        bytes.windows(word.len()).any(|window| window == word.as_bytes())
    })
}

#[test]
fn sync_looks_tells_and_shows_what_it_used() {
    let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
    let now = SimulatorOptions::default().clock.now();
    simulator.marketo(|marketo| {
        marketo.add_calls("bi-export@example.com", 800, now);
        let made = now - SignedDuration::from_hours(24 * 400);
        marketo.put_campaign(SmartCampaign::trigger(1, "Webinar", made));
    });
    let campanile = configured(&simulator, "");
    let report = campanile.sync().exits(0).line();
    assert_eq!(
        (&report["kind"], &report["state"], &report["new"]),
        (&"marketo-rest".into(), &"ok".into(), &1.into())
    );
    assert!(report["next_poll_s"].as_i64().is_some_and(|seconds| seconds >= 300), "{report}");
    let listed = campanile.listed();
    assert_eq!(listed.len(), 1);
    assert_eq!((&listed[0]["type"], &listed[0]["severity"]), (&"web-services".into(), &"warning".into()));
    assert_eq!((&listed[0]["arrival"], &listed[0]["facts"]["daily_quota"]), (&"live".into(), &1000.into()));
    let stats = campanile.run(&["stats", "--json"]).exits(0).line();
    let asked = simulator.requests().iter().filter(|request| request.endpoint == Endpoint::Rest).count();
    let used = &stats["api_calls"][0];
    assert_eq!(
        (&used["connection"], &used["calls"], &used["budget"]),
        (&"rest".into(), &asked.into(), &100.into())
    );
    let said = campanile.run(&["stats"]).exits(0).stdout;
    assert!(said.contains("API calls today (rest)"), "{said}");
    // Another run tells nothing anew.
    assert_eq!(campanile.sync().exits(0).line()["new"], 0);
    let secret = &simulator.access().client_secret;
    for word in [secret.as_str(), "simulated-"] {
        assert!(!holds(campanile.folder(), word), "{word}");
        assert!(!said.contains(word), "{word}");
    }
    assert!(simulator.requests().iter().all(|request| !request.path_and_query.contains("secret")));
}

#[test]
fn a_wrong_secret_ends_with_its_state() {
    let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
    let campanile = configured(&simulator, "").with_secret("rest", "wrong-word");
    let report = campanile.sync().exits(3).line();
    assert_eq!(report["state"], "needs-sign-in");
    assert!(!report["error"].as_str().unwrap().contains("wrong-word"));
    assert!(!holds(&campanile.data(), "wrong-word"));
}
