//! What the resident program costs beside other such programs and beside the least that a tray item can cost here: its
//! start, a minute in which nothing happens, and reading ten thousand notifications.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a measurement: what it cannot do ends it"
)]
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "figures are for whoever started it")]
#![expect(
    clippy::disallowed_methods,
    reason = "a measurement reads the clock, is told by its environment, and lets minutes pass"
)]

mod contestants;
mod feed;
#[path = "../history/reading.rs"]
mod reading;
mod rss_guard;

use campanile_tests::{BOUND, Calls, Used, let_pass, quantile};
use campanile_virtual_desktop::VirtualDesktop;
use contestants::Contestant;
use reading::Read;
use serde_json::json;
use std::process::Command;
use std::time::{Duration, Instant};

/// With this call a program gives its tray item to the panel.
const ITEM: &str = "RegisterStatusNotifierItem";
const STARTS: usize = 5;
/// To come to rest after a start, and as long is each look.
const MINUTE: Duration = Duration::from_secs(60);
/// So many minutes are looked at.
const MINUTES: usize = 3;
const READ: usize = 10_000;
const READINGS: usize = 3;

fn main() {
    let number = |name: &str, otherwise: usize| {
        std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
    };
    let minutes = number("CAMPANILE_BENCH_MINUTES", MINUTES);
    let contestants = Contestant::all(number("CAMPANILE_BENCH_STORED", 1_000_000));

    println!("| exec to tray item on the bus | median ms | worst ms | n |\n|---|---|---|---|");
    for contestant in &contestants {
        let times: Vec<f64> = (0..STARTS).map(|_| start(contestant)).collect();
        let (half, worst) = (quantile(&times, 0.5), quantile(&times, 1.0));
        println!("| {} | {half:.0} | {worst:.0} | {} |", contestant.name(), times.len());
        println!(
            "{}",
            json!({"bench": "start", "name": contestant.name(), "p50_ms": half, "worst_ms": worst})
        );
    }

    println!("\n| {READ} read and stored | a second, median | peak memory, MB | n |\n|---|---|---|---|");
    for (name, readings) in readings() {
        let rates: Vec<f64> = readings.iter().map(|read| read.a_second).collect();
        let peaks: Vec<f64> = readings.iter().map(|read| read.peak_mb).collect();
        let (rate, peak) = (quantile(&rates, 0.5), quantile(&peaks, 0.5));
        println!("| {name} | {rate:.0} | {peak:.0} | {} |", rates.len());
        println!("{}", json!({"bench": "read", "name": name, "a_second": rate, "peak_mb": peak}));
    }

    println!(
        "\n| a minute in which nothing happens | memory (PSS), MB | processes | CPU, ms | voluntary switches |\n\
         |---|---|---|---|---|"
    );
    for contestant in &contestants {
        let Rest { pss_mb, processes, cpu_ms, switches } = rest(contestant, minutes);
        let name = contestant.name();
        println!("| {name} | {pss_mb:.1} | {processes} | {cpu_ms:.1} | {switches:.0} |");
        println!(
            "{}",
            json!({"bench": "rest", "name": name, "pss_mb": pss_mb, "processes": processes, "cpu_ms": cpu_ms,
                "switches": switches})
        );
    }
}

/// Milliseconds from the start of the program until its item is on the bus.
fn start(contestant: &Contestant) -> f64 {
    let desktop = VirtualDesktop::builder().start().expect("the virtual desktop starts");
    let ready = contestant.prepare(&desktop);
    let items = Calls::of(&desktop, ITEM);
    let begin = Instant::now();
    let process = desktop.spawn(ready.command()).expect("the program starts");
    let took = items.next_within(BOUND).expect("there is a tray item").at - begin;
    end(process);
    took.as_secs_f64() * 1000.0
}

struct Rest {
    pss_mb: f64,
    processes: usize,
    cpu_ms: f64,
    switches: f64,
}

/// Medians of some minutes, after one to come to rest.
fn rest(contestant: &Contestant, minutes: usize) -> Rest {
    let desktop = VirtualDesktop::builder().start().expect("the virtual desktop starts");
    let ready = contestant.prepare(&desktop);
    let items = Calls::of(&desktop, ITEM);
    let process = desktop.spawn(ready.command()).expect("the program starts");
    let _ = items.next_within(BOUND).expect("there is a tray item");
    eprintln!("{} comes to rest.", contestant.name());
    let_pass(MINUTE);
    let mut looks = vec![Used::by(process)];
    for _ in 0..minutes {
        let_pass(MINUTE);
        looks.push(Used::by(process));
    }
    let memory: Vec<f64> = looks.iter().skip(1).map(|used| used.pss_kb as f64 / 1000.0).collect();
    let minutes = || looks.windows(2).filter_map(|pair| Some((pair.first()?, pair.last()?)));
    let cpu: Vec<f64> = minutes().map(|(earlier, later)| later.cpu_ms_since(earlier)).collect();
    let switches: Vec<f64> = minutes().map(|(earlier, later)| later.switches_since(earlier) as f64).collect();
    let processes = looks.last().map_or(0, |used| used.processes);
    assert!(processes > 0 && quantile(&memory, 0.5) > 0.0, "{} has ended", contestant.name());
    end(process);
    Rest {
        pss_mb: quantile(&memory, 0.5),
        processes,
        cpu_ms: quantile(&cpu, 0.5),
        switches: quantile(&switches, 0.5),
    }
}

/// Campanile's rates and the other's that keeps a history, in turn.
fn readings() -> Vec<(&'static str, Vec<Read>)> {
    let mut ours = Vec::new();
    let mut theirs = Vec::new();
    for _ in 0..READINGS {
        ours.push(reading::read(READ));
        if rss_guard::is_installed() {
            theirs.push(rss_guard::read(READ));
        }
    }
    let mut all = vec![("`campanile sync`, from exec to its end", ours)];
    if !theirs.is_empty() {
        all.push(("RSS Guard, from the answer to the last write", theirs));
    }
    all
}

fn end(process: u32) {
    let ended = Command::new("kill").arg(process.to_string()).status().expect("kill runs");
    assert!(ended.success(), "the program has ended by itself");
}
