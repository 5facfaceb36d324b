//! The real programs killed in the middle of whatever they do with the history, over and over.

use campanile_simulator::{Corpus, Endpoint, Simulator, SimulatorOptions, corpus};
use campanile_tests::{BOUND, Campanile, Running, Wanted, block_on, numbers, wait_until};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

struct Story {
    simulator: Simulator,
    campanile: Campanile,
    corpus: Corpus,
    exported: PathBuf,
}

impl Story {
    fn new(count: usize) -> Self {
        let options = SimulatorOptions { page_size: 20, ..SimulatorOptions::default() };
        let simulator = Simulator::start(options).unwrap();
        let corpus = corpus(count, 31);
        simulator.emit_corpus(&corpus);
        let campanile = Campanile::reading(&simulator);
        let _ = campanile.run(&["stats"]).exits(0);
        let exported = campanile.folder().join("all.ndjson");
        Self { simulator, campanile, corpus, exported }
    }

    /// Kills a reading while some page is asked for, sent, read or stored.
    fn reading(&self, pages: u64) {
        let asked = self.simulator.requests();
        let asked = asked.iter().filter(|request| request.endpoint == Endpoint::Journal).count() as u64;
        let sync = self.campanile.start(&["sync", "--json"]);
        let came = block_on(self.simulator.wait_for_requests_to(Endpoint::Journal, asked + pages, BOUND));
        let ran = sync.kill();
        assert!(came || ran.code == Some(0), "it neither read on nor ended: {ran:?}");
    }

    /// Kills a marking as soon as it has the history open, or when it is through.
    fn marking(&self, number: usize) {
        let listed = self.campanile.list(&["--limit", "200"]);
        let ids: Vec<&str> = listed.iter().filter_map(|found| found["id"].as_str()).collect();
        if ids.is_empty() {
            return;
        }
        let mark = ["mark", if number.is_multiple_of(2) { "read" } else { "unread" }];
        self.kill_with_open_history(self.campanile.start(&[&mark[..], &ids].concat()));
    }

    /// Kills an export on its way: the file of before is there, or the new one is, and either is whole.
    fn exporting(&self) {
        let file = self.exported.to_str().unwrap();
        let arguments = ["export", "--format", "ndjson", "--output", file];
        let before = std::fs::read_to_string(&self.exported).unwrap_or_default();
        self.kill_with_open_history(self.campanile.start(&arguments));
        let after = std::fs::read_to_string(&self.exported).unwrap_or_default();
        if after != before {
            let listed = self.campanile.listed();
            assert_eq!(after.lines().count(), listed.len(), "an export that is there is whole");
        }
    }

    /// Damages the history, and kills the reading that mends it.
    fn mending(&self, number: usize) {
        let listed = self.campanile.listed();
        let Some(one) = listed.get(number % listed.len().max(1)) else { return };
        self.campanile.spoil(one["source_id"].as_str().unwrap());
        let _ = self.campanile.run(&["doctor", "--json"]);
        let sync = self.campanile.start(&["sync", "--json"]);
        let beside = |what: &str| self.campanile.data().join(format!("history.db.{what}")).exists();
        wait_until("it mends, or has", || beside("mending") || beside("mended") || !beside("damage"));
        sync.kill();
    }

    fn kill_with_open_history(&self, running: Running) {
        let history = self.campanile.data().join("history.db");
        wait_until("it has the history open, or is through", || has_open(running.pid(), &history));
        running.kill();
    }
}

/// Whether a program has this file open. One that has ended has nothing open, and that is an answer too.
fn has_open(pid: u32, file: &Path) -> bool {
    let Ok(open) = std::fs::read_dir(format!("/proc/{pid}/fd")) else { return true };
    let mut links = open.flatten().map(|entry| std::fs::read_link(entry.path())).peekable();
    links.peek().is_none() || links.flatten().any(|link| link == file)
}

fn crashes(runs: usize, count: usize) {
    let story = Story::new(count);
    let mut done: BTreeMap<&str, usize> = BTreeMap::new();
    for (number, chance) in numbers(0xC4A5).take(runs).enumerate() {
        // What is damaged is mended by the next reading, and by nobody else.
        let damaged = story.campanile.data().join("history.db.damage").exists();
        let what = match chance % 10 {
            _ if damaged => {
                story.reading(1);
                "reading what was damaged"
            }
            0..=4 => {
                story.reading(1 + chance / 10 % 5);
                "reading"
            }
            5..=6 => {
                story.marking(number);
                "marking"
            }
            7..=8 => {
                story.exporting();
                "exporting"
            }
            _ => {
                story.mending(number);
                "mending"
            }
        };
        *done.entry(what).or_default() += 1;
    }
    let report = story.campanile.sync().exits(0).line();
    assert_eq!(report["gaps"], 0, "{report}");
    let listed = story.campanile.listed();
    let from_marketo: Vec<_> = listed.iter().filter(|found| found["connection"] == "prod").cloned().collect();
    Wanted::of(&story.corpus).assert_is(&from_marketo);
    let _ = story.campanile.run(&["doctor", "--json"]);
    assert!(!story.campanile.data().join("history.db.damage").exists());
    println!("{runs} kills: {done:?}; all {} there, each once", from_marketo.len());
}

#[test]
fn programs_killed_in_the_middle_of_anything_lose_nothing_and_double_nothing() {
    crashes(24, 600);
}

#[test]
#[ignore = "takes some minutes: cargo xtask torture"]
fn three_hundred_kills_in_the_middle_of_anything_lose_nothing_and_double_nothing() {
    crashes(300, 5_000);
}
