//! Troubles that do not pass: exit 3 with the right state, and at the next good sync nothing is lost or doubled.

use campanile_simulator::{Corpus, Endpoint, Fault, FaultKind, Kind, Simulator, SimulatorOptions, corpus};
use campanile_tests::{Campanile, Wanted};
use serde_json::{Value, json};
use std::collections::BTreeMap;

const FOR_EVER: u32 = u32::MAX;

struct Story {
    simulator: Simulator,
    campanile: Campanile,
    corpus: Corpus,
}

impl Story {
    fn new() -> Self {
        let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
        let corpus = corpus(800, 11);
        simulator.emit_corpus(&corpus);
        Self { campanile: Campanile::reading(&simulator), simulator, corpus }
    }

    /// Orders a trouble that strikes after three pages and stays, syncs into it, mends it and syncs again.
    #[track_caller]
    fn survives(&self, kind: FaultKind, state: &str) -> Value {
        self.simulator.fault(Fault { on: Endpoint::Journal, after: 3, times: FOR_EVER, kind });
        let report = self.campanile.sync().exits(3).line();
        assert_eq!(report["state"], state, "{report}");
        assert!(report["error"].as_str().is_some_and(|words| !words.is_empty()), "{report}");
        assert_eq!(report["fetched"], 300, "the pages before it are kept: {report}");
        assert_eq!(self.campanile.listed().len() as u64, report["new"].as_u64().unwrap());

        self.simulator.clear_faults();
        let mended = self.campanile.sync().exits(0).line();
        assert_eq!((&mended["state"], &mended["error"]), (&json!("ok"), &Value::Null));
        assert_eq!(mended["fetched"], 500, "the rest, and nothing again: {mended}");
        Wanted::of(&self.corpus).assert_is(&self.campanile.listed());
        report
    }
}

fn status(code: u16, headers: &[(&str, &str)]) -> FaultKind {
    let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    FaultKind::Status { code, headers, body: "<html>no</html>".to_owned() }
}

#[test]
fn a_body_that_ends_too_early() {
    Story::new().survives(FaultKind::CutBody { bytes: 5_000 }, "unreachable");
}

#[test]
fn a_compressed_body_that_ends_too_early() {
    let simulator = Simulator::start(SimulatorOptions { gzip: true, ..SimulatorOptions::default() }).unwrap();
    let corpus = corpus(800, 11);
    simulator.emit_corpus(&corpus);
    Story { campanile: Campanile::reading(&simulator), simulator, corpus }
        .survives(FaultKind::CutBody { bytes: 5_000 }, "unreachable");
}

#[test]
fn a_body_that_does_not_unpack() {
    for coding in ["gzip", "br", "zstd"] {
        Story::new().survives(status(200, &[("content-encoding", coding)]), "bad-response");
    }
}

#[test]
fn a_sign_in_page_in_place_of_the_journal() {
    let kind = FaultKind::Garbage {
        body: "<!doctype html><title>Sign in</title>".to_owned(),
        content_type: "text/html".to_owned(),
    };
    Story::new().survives(kind, "bad-response");
}

#[test]
fn json_that_is_no_page() {
    let body = r#"{"events":{"position":"x"},"_page":{"last":"x"}}"#.to_owned();
    Story::new()
        .survives(FaultKind::Garbage { body, content_type: "application/json".to_owned() }, "bad-response");
}

#[test]
fn a_body_beyond_all_measure_packed_small() {
    Story::new().survives(FaultKind::HugeBody { bytes: 3 << 30, gzip: true }, "bad-response");
}

#[test]
fn a_body_beyond_all_measure() {
    Story::new().survives(FaultKind::HugeBody { bytes: 3 << 30, gzip: false }, "bad-response");
}

#[test]
fn a_server_that_is_broken() {
    let report = Story::new().survives(status(503, &[]), "unreachable");
    assert!(report["error"].as_str().unwrap().contains("503"), "{report}");
}

#[test]
fn a_server_that_asks_for_a_long_wait() {
    let story = Story::new();
    let report = story.survives(status(429, &[("retry-after", "300")]), "rate-limited");
    assert!((290..=300).contains(&report["next_poll_s"].as_i64().unwrap()), "{report}");
    let asked = story.simulator.requests().iter().filter(|request| request.status == Some(429)).count();
    assert_eq!(asked, 1, "a wait that long ends the turn at once");
}

#[test]
fn a_broken_server_that_asks_for_a_long_wait() {
    let report = Story::new().survives(status(503, &[("retry-after", "300")]), "unreachable");
    assert!(report["next_poll_s"].as_i64().unwrap() >= 290, "{report}");
}

#[test]
fn tokens_that_are_refused() {
    Story::new().survives(status(401, &[]), "needs-sign-in");
}

#[test]
fn a_client_that_may_not_read() {
    Story::new().survives(status(403, &[]), "needs-sign-in");
}

#[test]
fn a_journal_that_is_gone() {
    Story::new().survives(status(404, &[]), "bad-response");
}

#[test]
fn a_redirection_is_not_followed_and_no_credential_leaves() {
    let story = Story::new();
    let elsewhere = Simulator::start(SimulatorOptions::default()).unwrap();
    let url = elsewhere.access().journal_url.clone();
    let report = story.survives(FaultKind::RedirectTo { url }, "bad-response");
    assert_eq!(elsewhere.requests(), []);
    let words = report["error"].as_str().unwrap();
    assert!(words.contains(&format!("127.0.0.1:{}", elsewhere.access().port)), "{words}");
}

#[test]
fn a_next_link_to_another_origin_is_not_followed_and_no_credential_leaves() {
    let elsewhere = Simulator::start(SimulatorOptions::default()).unwrap();
    let port = elsewhere.access().port;
    for url in [elsewhere.access().journal_url.clone(), format!("//127.0.0.1:{port}/events-fast/x")] {
        let story = Story::new();
        story.survives(FaultKind::NextLinkTo { url }, "bad-response");
    }
    assert_eq!(elsewhere.requests(), []);
}

#[test]
fn tokens_from_elsewhere_are_not_asked_for() {
    let story = Story::new();
    let elsewhere = Simulator::start(SimulatorOptions::default()).unwrap();
    let url = elsewhere.access().ims_url.clone();
    story.simulator.fault(Fault {
        on: Endpoint::Ims,
        after: 0,
        times: FOR_EVER,
        kind: FaultKind::RedirectTo { url },
    });
    let report = story.campanile.sync().exits(3).line();
    assert_eq!((&report["state"], &report["fetched"]), (&json!("bad-response"), &json!(0)));
    assert_eq!(elsewhere.requests(), [], "a redirection with 307 would take the secret along");
}

#[test]
fn nobody_there() {
    let story = Story::new();
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let url = format!("http://127.0.0.1:{closed}/events");
    story.campanile.configure(&Campanile::connection_at("prod", &story.simulator, &url));
    let report = story.campanile.sync().exits(3).line();
    assert_eq!(report["state"], "unreachable");
    assert!(report["error"].as_str().unwrap().contains(&closed.to_string()), "{report}");
}

#[test]
fn a_position_that_expired_between_two_syncs_leaves_a_gap() {
    let story = Story::new();
    let _ = story.campanile.sync().exits(0);
    let missed = (0..5).map(|_| story.simulator.emit_kind(Kind::CampaignFailure, &[])).next_back().unwrap();
    let later: Vec<_> = (0..5).map(|_| story.simulator.emit_kind(Kind::CrmSyncDown, &[])).collect();
    assert!(story.simulator.expire_before(&missed.position));
    let report = story.campanile.sync().exits(0).line();
    assert_eq!((&report["gaps"], &report["new"]), (&json!(1), &json!(6)), "{report}");
    let listed = story.campanile.listed();
    assert_eq!(listed.len(), story.corpus.distinct() + 6 + 1);
    for emitted in later {
        let found =
            listed.iter().filter(|notification| notification["source_id"] == emitted.source_id.as_str());
        assert_eq!(found.map(|notification| &notification["arrival"]).collect::<Vec<_>>(), ["live"]);
    }
    let gap = listed.iter().find(|notification| notification["type"] == "monitoring").unwrap();
    assert_eq!(gap["subtype"], "gap");
    let again = story.campanile.sync().exits(0).line();
    assert_eq!((&again["gaps"], &again["fetched"]), (&json!(0), &json!(0)), "{again}");
}

#[test]
fn a_journal_begun_with_the_latest_goes_on_from_the_oldest_after_a_gap() {
    let story = Story::new();
    let config = format!("{}start = \"latest\"\n", Campanile::connection("prod", &story.simulator));
    story.campanile.configure(&config);
    let first = story.campanile.sync().exits(0).line();
    assert_eq!(first["fetched"], 0, "only what comes from now on: {first}");
    let missed = (0..3).map(|_| story.simulator.emit_kind(Kind::CampaignFailure, &[])).next_back().unwrap();
    story.simulator.emit_kind(Kind::CrmSyncDown, &[]);
    assert!(story.simulator.expire_before(&missed.position));
    let report = story.campanile.sync().exits(0).line();
    assert_eq!((&report["gaps"], &report["new"]), (&json!(1), &json!(2)), "{report}");
}

#[test]
fn one_connection_in_trouble_does_not_keep_the_others() {
    let story = Story::new();
    let other = Simulator::start(SimulatorOptions::default()).unwrap();
    other.emit_kind(Kind::CampaignFailure, &[]);
    let config =
        [("prod", &story.simulator), ("other", &other)].map(|(id, at)| Campanile::connection(id, at));
    story.campanile.configure(&config.concat());
    let campanile = story.campanile.with_secret("other", &other.access().client_secret);
    story.simulator.fault(Fault { on: Endpoint::Journal, after: 0, times: FOR_EVER, kind: status(403, &[]) });
    let reports = campanile.sync().exits(3).lines();
    let states: BTreeMap<&str, &str> = reports
        .iter()
        .map(|report| (report["connection"].as_str().unwrap(), report["state"].as_str().unwrap()))
        .collect();
    assert_eq!(states, BTreeMap::from([("other", "ok"), ("prod", "needs-sign-in")]));
    assert_eq!(campanile.listed().len(), 1);
}
