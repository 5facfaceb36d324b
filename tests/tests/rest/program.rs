//! The real program with a `marketo-rest` connection.

use campanile_simulator::{
    Endpoint, Fault, FaultKind, Kind, Member, Program, Simulator, SimulatorOptions, SmartCampaign,
};
use campanile_tests::{Campanile, wait_until};
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

/// How often a path was asked for.
fn asked(simulator: &Simulator, part: &str) -> usize {
    simulator.requests().iter().filter(|request| request.path_and_query.contains(part)).count()
}

#[test]
fn after_a_full_run_no_file_holds_a_secret_a_token_or_a_person() {
    let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
    let now = SimulatorOptions::default().clock.now();
    simulator.emit_kind(Kind::CampaignFailure, &[]);
    let members: Vec<Member> = (1..=350)
        .map(|id| Member { id, stream: "Early stage".to_owned(), is_exhausted: id % 2 == 0 })
        .collect();
    simulator.marketo(|marketo| {
        marketo.add_calls("bi-export@example.com", 800, now);
        marketo.put_program(Program::engagement(1035, "Welcome", now));
        marketo.set_members(1035, members.clone());
    });
    let access = simulator.access().clone();
    let campanile = Campanile::new()
        .with_secret("rest", &access.client_secret)
        .with_secret("prod", &access.client_secret);
    campanile.configure(&format!(
        "{}poll_every = \"1s\"\n[[connection]]\nid = \"rest\"\nkind = \"marketo-rest\"\nbase_url = \"{}\"\n\
         instance = \"123-ABC-456\"\nclient_id = \"{}\"\npoll_every = \"1s\"\nexhausted_step = 1\n\
         daily_calls = 1000000\n[instance.\"123-ABC-456\"]\ndaily_quota = 1000\n",
        Campanile::connection("prod", &simulator),
        access.rest_url,
        access.client_id
    ));
    let mut said = campanile.command(&["sync", "--json"]).env("CAMPANILE_LOG", "trace").output().unwrap();

    // The resident program, as loud as it can be: it looks, counts people, is refused, and finds its way again.
    let mut agent =
        campanile.command_of("campanile-agent", &[]).env("CAMPANILE_LOG", "trace").spawn().unwrap();
    wait_until("people are counted", || asked(&simulator, "/leads/programs/1035.json") >= 2);
    for (endpoint, code) in [(Endpoint::Rest, "601"), (Endpoint::Rest, "611"), (Endpoint::Rest, "603")] {
        let kind = FaultKind::MarketoError { code: code.to_owned(), message: "no".to_owned() };
        simulator.fault(Fault { on: endpoint, after: 0, times: 2, kind });
    }
    let tokens = asked(&simulator, "/identity/oauth/token");
    simulator.revoke_tokens();
    simulator.marketo(campanile_simulator::Marketo::revoke_tokens);
    wait_until("tokens are asked for anew", || asked(&simulator, "/identity/oauth/token") > tokens);
    simulator.emit_kind(Kind::CrmSyncDown, &[]);
    wait_until("the journal is read on", || campanile.listed().iter().any(|one| one["type"] == "crm-sync"));
    agent.kill().unwrap();
    agent.wait().unwrap();

    let logs = campanile.data().join("logs");
    assert!(
        std::fs::read_dir(&logs).is_ok_and(|mut files| files.next().is_some()),
        "there is a log to look at"
    );
    assert!(holds(&logs, "marketo") || holds(&logs, "could not be read"), "and it says what happened");
    said.stdout.extend(said.stderr);
    std::fs::write(campanile.folder().join("said"), said.stdout).unwrap();
    let people = [members[1].email(), "people.example.org".to_owned(), "Example 2".to_owned()];
    for word in [access.client_secret.as_str(), "simulated-", "simulated."]
        .into_iter()
        .map(str::to_owned)
        .chain(people)
    {
        assert!(!holds(campanile.folder(), &word), "{word}");
    }
}
