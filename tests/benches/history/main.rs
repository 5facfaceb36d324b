//! How fast notifications become history, beside SQLite alone with the same schema, and how fast they are found again.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a measurement: what it cannot do ends it"
)]
#![allow(clippy::print_stdout, reason = "figures are for whoever started it")]
#![expect(
    clippy::disallowed_methods,
    reason = "a measurement reads the clock and is told by its environment"
)]

mod questions;
mod raw;
mod reading;

use campanile_tests::{Stocked, quantile};
use serde_json::json;

fn main() {
    let number = |name: &str, otherwise: usize| {
        std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
    };
    let most = number("CAMPANILE_BENCH_STORED", 1_000_000);
    let runs = number("CAMPANILE_BENCH_RUNS", 3);
    println!(
        "| notifications read and stored | runs | a second, median | peak memory, MB |\n|---|---|---|---|"
    );
    // With none nothing is stored, and only asked.
    for count in [10_000.min(most), most].into_iter().filter(|_| runs > 0) {
        // The large one takes minutes, and is its own median.
        let runs = if count > 10_000 { 1 } else { runs };
        let (mut through, mut alone, mut peak) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..runs {
            let read = reading::read(count);
            through.push(read.a_second);
            peak.push(read.peak_mb);
            alone.push(raw::store(count));
        }
        let (through, alone) = (quantile(&through, 0.5), quantile(&alone, 0.5));
        println!(
            "| {count} by `campanile sync` over HTTP | {runs} | {through:.0} | {:.0} |",
            quantile(&peak, 0.5)
        );
        println!("| {count} by SQLite alone, same schema | {runs} | {alone:.0} | |");
        println!("| the one of the other | | {:.2} | |", through / alone);
        println!(
            "{}",
            json!({"bench": "ingest", "count": count, "a_second": through, "sqlite_alone": alone})
        );
    }

    let stocked = Stocked::of(most);
    println!("\n| asked of {most} stored | p50 ms | p99 ms | n |\n|---|---|---|---|");
    for (name, times) in questions::ask(&stocked) {
        let (half, most) = (quantile(&times, 0.5), quantile(&times, 0.99));
        println!("| {name} | {half:.2} | {most:.2} | {} |", times.len());
        println!("{}", json!({"bench": "question", "name": name, "p50_ms": half, "p99_ms": most}));
    }
    let size = std::fs::metadata(stocked.folder().join("history.db")).expect("the history is there").len();
    println!("\n| bytes of the file for each notification | {} |\n|---|---|", size / most.max(1) as u64);
}
