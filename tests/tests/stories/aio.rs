//! Adobe's own client reads what Campanile reads: the simulator speaks the real protocol.

use campanile_simulator::{LinkStyle, Simulator, SimulatorOptions, corpus};
use campanile_tests::repository;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::Once;

/// The folder of Adobe's client, which is installed where it is not yet.
fn folder() -> PathBuf {
    static INSTALLED: Once = Once::new();
    let folder = repository().join("tests").join("aio");
    INSTALLED.call_once(|| {
        if !folder.join("node_modules/@adobe/aio-lib-events/package.json").is_file() {
            run(Command::new("npm").args(["ci", "--ignore-scripts"]).current_dir(&folder));
        }
    });
    folder
}

fn run(command: &mut Command) -> Output {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}; Node.js is needed"));
    assert!(output.status.success(), "{command:?}\n{}", String::from_utf8_lossy(&output.stderr));
    output
}

/// The ids that Adobe's client reads; null where an event has none.
fn read(simulator: &Simulator, limit: &str) -> Vec<Value> {
    let access = serde_json::to_string(simulator.access()).unwrap();
    let mut command = Command::new("node");
    let output = run(command.args(["read-all.mjs", &access, limit]).current_dir(folder()));
    let mut read: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(read["read"], read["ids"].as_array().unwrap().len());
    serde_json::from_value(read["ids"].take()).unwrap()
}

#[test]
fn adobes_client_reads_every_event_in_every_form_of_link() {
    // One corpus and one test: the client is slow to start, and may have to be installed first.
    let corpus = corpus(10_000, 3);
    for (link_style, limit) in
        [(LinkStyle::Joined, ""), (LinkStyle::Joined, "2000"), (LinkStyle::Repeated, "")]
    {
        let simulator =
            Simulator::start(SimulatorOptions { link_style, ..SimulatorOptions::default() }).unwrap();
        simulator.emit_corpus(&corpus);
        let ids = read(&simulator, limit);
        assert_eq!(ids.len(), corpus.items.len(), "{link_style:?} {limit:?}");
        let found: BTreeSet<&str> = ids.iter().filter_map(Value::as_str).collect();
        let expected: BTreeSet<&str> = corpus.expected.keys().map(String::as_str).collect();
        assert_eq!(found, expected, "{link_style:?} {limit:?}");
        let without = ids.iter().filter(|id| id.is_null()).count();
        assert_eq!(without, corpus.without_id.len());
        assert_eq!(ids.len() - without - expected.len(), corpus.duplicates);
    }
}
