//! Ten thousand events, good and bad, in every wrapping: each is there once, whatever happens while they are read.

use campanile_simulator::{Corpus, Endpoint, Fault, FaultKind, Simulator, SimulatorOptions, corpus};
use campanile_tests::{Campanile, Ran, Wanted};
use serde_json::Value;
use std::collections::BTreeMap;

struct Story {
    simulator: Simulator,
    campanile: Campanile,
    corpus: Corpus,
    wanted: Wanted,
}

impl Story {
    fn new(options: SimulatorOptions) -> Self {
        let simulator = Simulator::start(options).unwrap();
        let corpus = corpus(10_000, 7);
        simulator.emit_corpus(&corpus);
        let campanile = Campanile::reading(&simulator);
        Self { simulator, campanile, wanted: Wanted::of(&corpus), corpus }
    }

    /// Lets a few pages pass, then answers with these statuses.
    fn answer_after_pages(&self, pages: u32, times: u32, code: u16, headers: &[(&str, &str)]) {
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let kind = FaultKind::Status { code, headers: headers.collect(), body: String::new() };
        self.simulator.fault(Fault { on: Endpoint::Journal, after: pages, times, kind });
    }

    /// The statuses of the journal's answers, in their order.
    fn statuses(&self) -> Vec<u16> {
        let requests = self.simulator.requests();
        let journal = requests.iter().filter(|request| request.endpoint == Endpoint::Journal);
        journal.map(|request| request.status.unwrap_or_default()).collect()
    }

    #[track_caller]
    fn everything_is_there_once(&self) -> Vec<Value> {
        let listed = self.campanile.listed();
        self.wanted.assert_is(&listed);
        listed
    }
}

/// A report whose sums are right, as numbers.
#[track_caller]
fn counted(ran: &Ran) -> BTreeMap<String, u64> {
    let report = ran.line();
    let numbers = report.as_object().unwrap().iter();
    let numbers: BTreeMap<String, u64> =
        numbers.filter_map(|(name, value)| Some((name.clone(), value.as_u64()?))).collect();
    assert_eq!(numbers["fetched"], numbers["new"] + numbers["duplicates"], "{report}");
    assert!(numbers["rejected"] <= numbers["new"], "{report}");
    numbers
}

fn small_pages() -> SimulatorOptions {
    SimulatorOptions { page_size: 250, ..SimulatorOptions::default() }
}

#[test]
fn every_event_is_there_once_and_another_sync_changes_nothing() {
    let story = Story::new(SimulatorOptions { gzip: true, ..SimulatorOptions::default() });
    let first = counted(&story.campanile.sync().exits(0));
    assert_eq!(first["fetched"], 10_000);
    assert_eq!(first["new"], story.corpus.distinct() as u64);
    assert_eq!(first["duplicates"], story.corpus.duplicates as u64);
    assert_eq!(first["rejected"], story.corpus.rejected as u64);
    assert_eq!(first["gaps"], 0);
    let listed = story.everything_is_there_once();
    assert!(listed.iter().all(|notification| notification["arrival"] == "backfill"));

    let again = counted(&story.campanile.sync().exits(0));
    assert_eq!((again["fetched"], again["new"]), (0, 0));
    assert_eq!(story.campanile.listed(), listed, "nothing has changed");

    story.simulator.emit_corpus(&story.corpus);
    let repeated = counted(&story.campanile.sync().exits(0));
    assert_eq!((repeated["fetched"], repeated["new"]), (10_000, 0), "known, at other places of the journal");
    assert_eq!(story.campanile.listed(), listed);
}

#[test]
fn bad_items_are_kept_as_they_came_with_the_reason() {
    let story = Story::new(small_pages());
    let _ = story.campanile.sync().exits(0);
    let listed = story.campanile.listed();
    let rejected: Vec<&Value> =
        listed.iter().filter(|notification| notification["facts"]["reject_reason"].is_string()).collect();
    assert_eq!(rejected.len(), story.corpus.rejected);
    for notification in rejected {
        assert_eq!(notification["type"], "other");
        let raw = notification["raw"].as_str().unwrap();
        let mut sent: Value = serde_json::from_str(raw).unwrap();
        if let Some(fields) = sent.as_object_mut() {
            fields.shift_remove("position");
        }
        assert!(story.corpus.items.contains(&sent), "{raw}");
    }
}

#[test]
fn a_token_that_ends_in_mid_read_is_renewed_and_nothing_is_lost() {
    let story = Story::new(small_pages());
    story.answer_after_pages(7, 1, 401, &[]);
    let report = counted(&story.campanile.sync().exits(0));
    assert_eq!(report["fetched"], 10_000);
    story.everything_is_there_once();
    assert_eq!(story.statuses().iter().filter(|status| **status == 401).count(), 1);
    let tokens =
        story.simulator.requests().iter().filter(|request| request.endpoint == Endpoint::Ims).count();
    assert_eq!(tokens, 2, "one at first, and one for the refused one");
}

#[test]
fn a_position_that_expires_in_mid_read_leaves_a_gap_and_reading_goes_on_from_the_oldest() {
    let story = Story::new(small_pages());
    story.answer_after_pages(9, 1, 410, &[]);
    let report = counted(&story.campanile.sync().exits(0));
    assert_eq!(report["gaps"], 1);
    assert_eq!(report["new"], story.corpus.distinct() as u64);
    assert_eq!(report["fetched"], 10_000 + 9 * 250, "the first pages come twice");
    let listed = story.everything_is_there_once();
    let gaps: Vec<&Value> =
        listed.iter().filter(|notification| notification["type"] == "monitoring").collect();
    assert_eq!(gaps.len(), 1);
    assert_eq!((&gaps[0]["subtype"], &gaps[0]["facts"]["connection"]), (&"gap".into(), &"prod".into()));
    assert_eq!(gaps[0]["severity"], "warning");
}

#[test]
fn a_server_that_asks_for_a_short_wait_gets_it_and_nothing_is_lost() {
    let story = Story::new(small_pages());
    story.answer_after_pages(5, 1, 429, &[("retry-after", "3")]);
    let report = counted(&story.campanile.sync().exits(0));
    assert_eq!(report["fetched"], 10_000);
    story.everything_is_there_once();
    let requests = story.simulator.requests();
    let refused = requests.iter().position(|request| request.status == Some(429)).unwrap();
    let waited = requests[refused + 1].at.duration_since(requests[refused].at);
    assert!(waited.as_secs() >= 3, "asked again after {waited}");
}

#[test]
fn a_server_that_stumbles_is_asked_again_and_nothing_is_lost() {
    let story = Story::new(small_pages());
    story.answer_after_pages(5, 2, 503, &[]);
    let report = counted(&story.campanile.sync().exits(0));
    assert_eq!(report["fetched"], 10_000);
    story.everything_is_there_once();
    assert_eq!(story.statuses().iter().filter(|status| **status == 503).count(), 2);
}
