//! How long a failure takes from Adobe's answer to the call that shows its toast, and what a storm of ten thousand does.

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

use campanile_simulator::{Endpoint, Event, Kind, Simulator, SimulatorOptions};
use campanile_tests::{
    BOUND, Calls, Campanile, NOTIFICATIONS, Timestamp, peak_mb, program, quantile, wait_until,
};
use campanile_virtual_desktop::VirtualDesktop;
use serde_json::json;
use std::time::Duration;

const TOASTS: usize = 100;
const STORM: usize = 10_000;
/// After so long without a toast no more is to come: it is longer than the window in which single ones are counted.
const QUIET: Duration = Duration::from_secs(70);

fn main() {
    let toasts =
        std::env::var("CAMPANILE_BENCH_RUNS").ok().and_then(|text| text.parse().ok()).unwrap_or(TOASTS);
    let times = singly(toasts);
    println!(
        "| a failure, one at a time, from Adobe's journal being asked | p50 ms | p99 ms | n |\n|---|---|---|---|"
    );
    for (name, part) in [
        ("to its toast on the bus", (|time| time.ours + time.service) as fn(&Time) -> f64),
        ("of it, the notification service's answer whether it may be disturbed", |time| time.service),
        ("all the rest, which is ours", |time| time.ours),
    ] {
        let times: Vec<f64> = times.iter().map(part).collect();
        let (half, most) = (quantile(&times, 0.5), quantile(&times, 0.99));
        println!("| {name} | {half:.1} | {most:.1} | {} |", times.len());
        println!(
            "{}",
            json!({"bench": "toast", "name": name, "p50_ms": half, "p99_ms": most, "count": times.len()})
        );
    }
    let storm = storm();
    println!("\n| a storm of {STORM} failures | |\n|---|---|");
    println!("| toasts | {} |", storm.toasts);
    println!("| changes of a toast that was there | {} |", storm.changes);
    println!("| seconds from the first toast until all are stored | {:.1} |", storm.stored_s);
    println!("| peak memory of the resident program, MB | {:.1} |", storm.peak_mb);
    println!(
        "{}",
        json!({"bench": "storm", "toasts": storm.toasts, "changes": storm.changes, "stored_s": storm.stored_s,
            "peak_mb": storm.peak_mb})
    );
}

struct Watched {
    campanile: Campanile,
    simulator: Simulator,
    _desktop: VirtualDesktop,
    /// The service is asked whether it may be disturbed, which is a property of it.
    questions: Calls,
    answers: Calls,
    calls: Calls,
    process: u32,
}

/// The resident program on a desktop of its own, when it has read to the end of an empty journal.
fn watched(config: &str) -> Watched {
    let simulator = Simulator::start(SimulatorOptions::default()).expect("the simulator starts");
    let desktop = VirtualDesktop::builder().start().expect("the virtual desktop starts");
    let campanile = Campanile::new();
    let connection = Campanile::connection(campanile_tests::CONNECTION, &simulator);
    campanile.configure(&format!("{connection}poll_every = \"1s\"\n{config}"));
    let questions = Calls::at(&desktop, "Get", NOTIFICATIONS);
    let answers = Calls::answered_by(&desktop, "org.freedesktop.Notifications");
    let calls = Calls::of(&desktop, "Notify");
    let mut agent = desktop.command(program("campanile-agent"));
    agent.arg("--config").arg(campanile.config()).arg("--data-dir").arg(campanile.data());
    agent.env("CAMPANILE_SECRET_PROD", &simulator.access().client_secret);
    let process = desktop.spawn(agent).expect("the program starts");
    wait_until("the journal was read to its end", || asked(&simulator).len() > 1);
    Watched { campanile, simulator, _desktop: desktop, questions, answers, calls, process }
}

/// When the journal was asked.
fn asked(simulator: &Simulator) -> Vec<Timestamp> {
    let requests = simulator.requests().into_iter();
    requests.filter(|request| request.endpoint == Endpoint::Journal).map(|request| request.at).collect()
}

fn failure(number: usize) -> Event {
    Event::new(Kind::CampaignFailure, format!("failure-{number}"), Timestamp::now())
        .with("campaignId", number)
        .with("campaignName", format!("Webinar {number}"))
}

/// Milliseconds.
struct Time {
    /// Of the notification service, until it says whether it may be disturbed.
    service: f64,
    /// Of everything else.
    ours: f64,
}

/// The times of so many, each of which comes when the one before is shown.
fn singly(count: usize) -> Vec<Time> {
    let watched = watched("[toasts]\nper_minute = 1000\n");
    let once = |number| {
        let since = Timestamp::now();
        let _ = watched.simulator.emit_event(&failure(number));
        let call = watched.calls.next_within(BOUND).expect("there is a toast");
        // The first time after it happened: then it is in the answer.
        let asked = asked(&watched.simulator).into_iter().find(|at| *at >= since);
        let asked = asked.expect("the journal was asked before");
        assert!(asked <= call.time, "the toast is of something else");
        let first_after = |calls: &Calls, after: Timestamp| {
            std::iter::from_fn(|| calls.next_within(BOUND))
                .find(|heard| heard.time >= after)
                .expect("the service was asked, and answered")
                .time
        };
        let question = first_after(&watched.questions, asked);
        let answer = first_after(&watched.answers, question);
        let ms = |from: Timestamp, to: Timestamp| to.duration_since(from).as_secs_f64() * 1000.0;
        let service = ms(question, answer.min(call.time));
        Time { service, ours: ms(asked, call.time) - service }
    };
    // The first of all opens what the others use.
    let _ = once(0);
    (1..=count).map(once).collect()
}

struct Storm {
    toasts: usize,
    changes: usize,
    stored_s: f64,
    peak_mb: f64,
}

fn storm() -> Storm {
    let watched = watched("");
    for number in 0..STORM {
        let _ = watched.simulator.emit_event(&failure(number));
    }
    let first = watched.calls.next_within(BOUND).expect("there is a toast");
    wait_until("all are stored", || {
        watched.campanile.run(&["stats", "--json"]).exits(0).line()["total"] == STORM
    });
    let stored_s = first.at.elapsed().as_secs_f64();
    let mut calls = vec![first];
    while let Some(call) = watched.calls.next_within(QUIET) {
        calls.push(call);
    }
    let peak_mb = peak_mb(watched.process);
    let changes = calls.iter().filter(|call| call.changes).count();
    Storm { toasts: calls.len() - changes, changes, stored_s, peak_mb }
}
