//! How many instructions the program takes for what its users wait for, counted by valgrind: a way that has become longer
//! shows, however busy the machine is. `CAMPANILE_WRITE_COUNTS=1` writes `counts.txt` anew.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "these are tests: what they cannot do ends them"
)]

use campanile_simulator::{Simulator, SimulatorOptions};
use campanile_tests::{CONNECTION, Campanile, RARE, Stock, Stocked, Timestamp, repository};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;

const STORED: usize = 2000;
/// In one page of a journal.
const NEW: usize = 100;
/// Times and ids differ from run to run, and with them how much there is to do.
const ABOVE: f64 = 1.1;
const BELOW: f64 = 0.8;

#[test]
fn what_users_wait_for_takes_no_more_instructions_than_it_did() {
    let stocked = Stocked::of(STORED);
    let counted = BTreeMap::from([
        ("list", listed(&stocked, &["list", "--limit", "50", "--json"])),
        ("search", listed(&stocked, &["list", "--search", &RARE.to_lowercase(), "--json"])),
        ("incidents", listed(&stocked, &["list", "--incidents", "--json"])),
        ("sync", read()),
    ]);
    if writes() {
        let lines: String = counted.iter().map(|(name, count)| format!("{name} {count}\n")).collect();
        std::fs::write(file(), lines).expect("it is written");
        return;
    }
    let known = std::fs::read_to_string(file()).expect("the counts are there");
    let known: BTreeMap<&str, f64> =
        known.lines().filter_map(|line| line.split_once(' ')).map(number).collect();
    assert_eq!(counted.keys().collect::<Vec<_>>(), known.keys().collect::<Vec<_>>());
    for (name, count) in counted {
        let share = count as f64 / known[name];
        assert!(
            share < ABOVE,
            "{name} takes {share:.2} times the instructions it took ({count}). Profile it; where it is worth that, write \
             the counts anew with CAMPANILE_WRITE_COUNTS=1"
        );
        assert!(share > BELOW, "{name} takes fewer ({count}): write the counts anew, so that it stays so");
    }
}

fn number<'a>((name, count): (&'a str, &str)) -> (&'a str, f64) {
    (name, count.parse().expect("a number"))
}

/// Of a question to a history.
fn listed(stocked: &Stocked, arguments: &[&str]) -> u64 {
    let campanile = Campanile::new();
    campanile.configure("");
    std::os::unix::fs::symlink(stocked.folder(), campanile.data()).expect("the folder gets another name");
    counted(&campanile.command(arguments))
}

/// Of reading a page of a journal that is new.
fn read() -> u64 {
    let simulator = Simulator::start(SimulatorOptions::default()).expect("the simulator starts");
    let now: Timestamp = "2026-11-23T09:00:00Z".parse().expect("a time");
    Stock::new(NEW, now).for_each(|event| {
        let _ = simulator.emit_event(&event);
    });
    let campanile = Campanile::reading(&simulator);
    let count = counted(&campanile.command(&["sync", "--json"]));
    let stored = campanile.run(&["stats", "--json"]).exits(0).line();
    assert_eq!(
        stored["by_type"].as_object().map(|kinds| !kinds.is_empty()),
        Some(true),
        "{CONNECTION} was read"
    );
    count
}

/// Runs a command under callgrind; gives its instructions.
fn counted(command: &Command) -> u64 {
    let folder = tempfile::tempdir().expect("a folder");
    let profile = folder.path().join("profile");
    let mut valgrind = Command::new("valgrind");
    valgrind.arg("--tool=callgrind").arg(format!("--callgrind-out-file={}", profile.display()));
    valgrind.arg(command.get_program()).args(command.get_args()).env_clear();
    for (name, value) in command.get_envs() {
        if let Some(value) = value {
            valgrind.env(name, value);
        }
    }
    let ran = valgrind.env("PATH", "/usr/bin:/bin").output().expect("valgrind runs");
    let said = String::from_utf8_lossy(&ran.stderr).into_owned();
    assert!(ran.status.success(), "{said}");
    let line = said.lines().find_map(|line| line.split_once("Collected :")).expect("valgrind has counted");
    line.1.trim().parse().expect("a number")
}

fn file() -> PathBuf {
    repository().join("tests/tests/counts/counts.txt")
}

#[expect(clippy::disallowed_methods, reason = "whoever writes them says so in the environment")]
fn writes() -> bool {
    std::env::var_os("CAMPANILE_WRITE_COUNTS").is_some()
}
