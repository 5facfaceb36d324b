//! The resident program, what the window does and the terminal, on one history at once, while a storm comes in.

use campanile_engine::history::{Filter, History, Opener};
use campanile_simulator::{Kind, Simulator, SimulatorOptions};
use campanile_tests::{Campanile, block_on, wait_until};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};

/// Marks what is unread as read, over and over; gives all that it marked.
fn mark(campanile: &Campanile, over: &AtomicBool) -> BTreeSet<String> {
    let mut marked = BTreeSet::new();
    while !over.load(Ordering::Relaxed) {
        let listed = campanile.list(&["--unread", "--limit", "20"]);
        let ids: Vec<&str> = listed.iter().filter_map(|found| found["id"].as_str()).collect();
        if !ids.is_empty() {
            let _ = campanile.run(&[&["mark", "read"], &ids[..]].concat()).exits(0);
            marked.extend(ids.into_iter().map(str::to_owned));
        }
    }
    marked
}

/// Lists and searches, over and over; gives how often.
fn look(campanile: &Campanile, over: &AtomicBool) -> usize {
    let mut looks = 0;
    while !over.load(Ordering::Relaxed) {
        let _ = campanile.run(&["list", "--incidents", "--limit", "200"]).exits(0);
        let _ = campanile.run(&["list", "--search", &format!("nr {}", looks % 100), "--json"]).exits(0);
        let _ = campanile.run(&["stats"]).exits(0);
        looks += 1;
    }
    looks
}

/// Exports, over and over; each export is whole. Gives how often.
fn export(campanile: &Campanile, over: &AtomicBool) -> usize {
    let file = campanile.folder().join("all.ndjson");
    let (mut exports, mut before) = (0, 0);
    while !over.load(Ordering::Relaxed) {
        let _ = campanile.run(&["export", "--format", "ndjson", "--output", file.to_str().unwrap()]).exits(0);
        let text = std::fs::read_to_string(&file).unwrap();
        let ids: Vec<serde_json::Value> =
            text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let once: BTreeSet<&str> = ids.iter().filter_map(|one| one["id"].as_str()).collect();
        assert_eq!(once.len(), ids.len(), "each is in it once");
        assert!(ids.len() >= before, "nothing has gone");
        before = ids.len();
        exports += 1;
    }
    exports
}

/// Ends the others however this ends.
struct Over<'a>(&'a AtomicBool);

impl Drop for Over<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

fn triage(file: &Path) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_triage-on"));
    command.arg(file).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

fn together(count: usize) {
    let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
    let campanile = Campanile::reading(&simulator);
    let text = std::fs::read_to_string(campanile.config()).unwrap();
    campanile.configure(&format!("{text}poll_every = \"1s\"\n"));
    let agent = campanile.watch();
    wait_until("the journal is read", || simulator.requests().len() >= 3);
    let file = campanile.data().join("history.db");
    let history = History::open(&file, Opener::Guest).unwrap();

    let triaging = triage(&file);
    let over = AtomicBool::new(false);
    let mut sent = BTreeSet::new();
    let (marked, looks, exports) = std::thread::scope(|scope| {
        let end = Over(&over);
        let marking = scope.spawn(|| mark(&campanile, &over));
        let looking = scope.spawn(|| look(&campanile, &over));
        let exporting = scope.spawn(|| export(&campanile, &over));
        for number in 0..count {
            let fields = [("campaignId", json!(number)), ("campaignName", json!(format!("Nr {number}.")))];
            sent.insert(simulator.emit_kind(Kind::CampaignFailure, &fields).source_id);
        }
        let mut stored = 0;
        while stored < count {
            let before = stored;
            // One that fails ends the waiting, too: its thread says why.
            wait_until("more is stored", || {
                stored = usize::try_from(block_on(history.counts()).unwrap().total).unwrap();
                let failed = marking.is_finished() || looking.is_finished() || exporting.is_finished();
                stored > before || failed
            });
            if stored == before {
                break;
            }
        }
        drop(end);
        (marking.join().unwrap(), looking.join().unwrap(), exporting.join().unwrap())
    });
    // Its input ends with it.
    let triaged = triaging.wait_with_output().unwrap();
    assert!(triaged.status.success(), "{}", String::from_utf8_lossy(&triaged.stderr));
    let said = String::from_utf8(triaged.stdout).unwrap();
    let deeds: Vec<(&str, &str)> = said.lines().filter_map(|line| line.split_once('\t')).collect();
    agent.kill();

    let all = block_on(history.list(Filter::default(), None, usize::MAX)).unwrap();
    let ids: BTreeSet<String> = all.iter().map(|found| found.draft.source_id.clone()).collect();
    assert_eq!(all.len(), count, "nothing is doubled");
    assert_eq!(ids, sent, "nothing is lost");
    let mut notes: BTreeMap<&str, &str> = BTreeMap::new();
    for (key, what) in &deeds {
        let incident = block_on(history.incident(key)).unwrap().expect("it is there");
        match *what {
            "read" => assert_eq!(incident.unread, 0, "{key}"),
            "archived" => assert_eq!(incident.archived, incident.total, "{key}"),
            "pinned" => assert!(incident.pinned, "{key}"),
            note => drop(notes.insert(key, note)),
        }
    }
    for (key, note) in &notes {
        let incident = block_on(history.incident(key)).unwrap().expect("it is there");
        assert_eq!(incident.note.as_deref(), Some(*note), "{key}");
    }
    // Who was marked is read, and nobody else.
    let triaged: BTreeSet<&str> = deeds.iter().map(|(key, _)| *key).collect();
    for found in &all {
        let is_marked = marked.contains(&found.id) || triaged.contains(found.draft.incident.as_str());
        assert_eq!(found.read_at.is_some(), is_marked, "{}", found.id);
    }
    assert!(!marked.is_empty() && !notes.is_empty() && looks > 0 && exports > 0, "all of them took part");
    assert!(block_on(history.check()).unwrap(), "the history is whole");
    for log in std::fs::read_dir(campanile.data().join("logs")).unwrap().flatten() {
        let text = std::fs::read_to_string(log.path()).unwrap();
        assert!(!text.contains("locked") && !text.contains("\"ERROR\""), "{text}");
    }
    println!(
        "{count} stored, each once, beside {looks} looks, {exports} exports, {} marks and {} deeds, all kept",
        marked.len(),
        deeds.len()
    );
}

#[test]
fn agent_window_and_terminal_on_one_history_at_once_lose_nothing_and_keep_every_mark() {
    together(4000);
}

#[test]
#[ignore = "takes some minutes: cargo xtask torture"]
fn agent_window_and_terminal_on_one_history_at_once_through_a_long_storm() {
    together(40_000);
}
