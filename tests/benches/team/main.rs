//! A relay, a server and a thousand desktops on one machine: how long a notification takes from the relay's history into a
//! desktop's, and what server and relay hold meanwhile.

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

use campanile_core::rules::Rules;
use campanile_core::words::{Language, Voice};
use campanile_engine::clock;
use campanile_engine::connect::connect;
use campanile_engine::history::{Filter, History, Opener};
use campanile_engine::reading::{Judgement, Reader};
use campanile_engine::settings::Settings;
use campanile_engine::sources::Source;
use campanile_engine::sources::team::TeamSource;
use campanile_simulator::{CorpusShape, Simulator, SimulatorOptions};
use campanile_tests::{Campanile, Nats, TEAM, Timestamp, Weight, let_pass, quantile, wait_until, worked};
use serde_json::json;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use tokio::sync::{Semaphore, SemaphorePermit};

/// So many of them keep a history; the others read and understand what they are sent.
const WITH_HISTORY: usize = 20;
/// So many of them connect at a time: two cores make no thousand handshakes within the two seconds that a server gives each.
const AT_A_TIME: usize = 16;

/// Notifications a second: what these cores carry with ease, and more than they can.
const RATES: [u64; 2] = [10, 100];

fn told(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

fn main() {
    campanile_engine::install_tls();
    let (desktops, seconds) = (told("CAMPANILE_BENCH_DESKTOPS", 1_000), told("CAMPANILE_BENCH_SECONDS", 60));
    let simulator = Simulator::start(SimulatorOptions::default()).expect("the simulator starts");
    let nats = Nats::start(&["desktop"]);
    let relay = Campanile::reading(&simulator).with_secret(TEAM, nats.password("relay"));
    relay.configure(&format!(
        "{}poll_every = \"1s\"\n{}[relay]\nlisten = \"127.0.0.1:0\"\n",
        Campanile::connection(campanile_tests::CONNECTION, &simulator),
        nats.connection("relay"),
    ));
    let running = relay.watch_relay();
    let first = nats.desktop("desktop", "");
    wait_until("the relay has made the stream", || first.sync().code == Some(0));
    let bare = Weight::of(nats.pid()).own_kb;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let received = Arc::new(AtomicU64::new(0));
    let ways = Ways::default();
    let histories: Vec<_> = runtime.block_on(async {
        let secret = first.folder().join("secret");
        write_secret(&secret, nats.password("desktop"));
        let text = format!("{}secret_file = \"{}\"\n", nats.connection("desktop"), secret.display());
        let settings = Settings::parse(&text, "config.toml").expect("good settings").settings;
        let mut histories = Vec::new();
        for number in 0..desktops {
            let connected = connect(&settings.connections[0]).await.expect("a source");
            let (ways, received) = (ways.clone(), Arc::clone(&received));
            if (number as usize) < WITH_HISTORY {
                histories.push(Kept::start(number, connected.source, first.folder(), ways));
            } else {
                let Source::Team(team) = connected.source else { panic!("another source") };
                tokio::spawn(only_read(team, ways, received));
            }
        }
        histories
    });
    patiently("have connected", desktops, || ways.connected.load(Ordering::Relaxed));
    let idle = Weight::of(nats.pid()).own_kb;
    let mut sent = 0;
    let loads = RATES.map(|rate| {
        let begin = Instant::now();
        let (server_before, ours_before) = (worked(nats.pid()), worked(std::process::id()));
        let mut held = Held::default();
        for second in 0..seconds {
            simulator.emit_corpus(&notifications(rate, sent + second).build());
            // The next second begins when it does, however long that took.
            while begin.elapsed() < Duration::from_secs(second + 1) {
                let_pass(Duration::from_millis(20));
            }
            held.look(nats.pid(), running.pid());
        }
        let before = sent;
        sent += rate * seconds;
        patiently("notifications are everywhere", sent * desktops, || {
            held.look(nats.pid(), running.pid());
            received.load(Ordering::Relaxed) + histories.iter().map(Kept::count).sum::<u64>()
        });
        let whole = begin.elapsed().as_secs_f64();
        let deliveries = (rate * seconds * desktops) as f64;
        let each = |pid, before: u64| (worked(pid) - before) as f64 / deliveries / 1000.0;
        let (server, ours) = (each(nats.pid(), server_before), each(std::process::id(), ours_before));
        Load { rate, before, whole, a_second: deliveries / whole, server, ours, held }
    });
    let relayed: BTreeMap<String, Timestamp> = relay
        .list(&["--limit", "1000000"])
        .iter()
        .map(|one| {
            (one["id"].as_str().unwrap().to_owned(), one["received_at"].as_str().unwrap().parse().unwrap())
        })
        .collect();
    let mut took: Vec<(u64, f64)> = Vec::new();
    for kept in &histories {
        took.extend(runtime.block_on(kept.took(&relayed)));
    }
    println!("| {desktops} desktops, for {seconds} s each | {} a second | {} a second |", RATES[0], RATES[1]);
    println!("|---|---|---|");
    let row = |name: &str, of: &dyn Fn(&Load) -> String| {
        println!("| {name} | {} |", loads.each_ref().map(of).join(" | "));
    };
    let share = |load: &Load, share: f64| {
        let among = load.before..load.before + load.rate * seconds;
        let its: Vec<f64> =
            took.iter().filter(|(place, _)| among.contains(&(place - 1))).map(|(_, ms)| *ms).collect();
        quantile(&its, share)
    };
    row("from the relay's history into a desktop's, median, ms", &|load| format!("{:.0}", share(load, 0.5)));
    row("the same, 99th percentile, ms", &|load| format!("{:.0}", share(load, 0.99)));
    row("the same, worst, ms", &|load| format!("{:.0}", share(load, 1.0)));
    row("everybody had everything after, s", &|load| format!("{:.1}", load.whole));
    row("delivered a second", &|load| format!("{:.0}", load.a_second));
    row("processor time for each delivery: server, µs", &|load| format!("{:.0}", load.server));
    row("the same: all desktops and the simulator, µs", &|load| format!("{:.0}", load.ours));
    row("the server's own memory at most, MB", &|load| format!("{}", load.held.server_kb / 1024));
    row("the relay's own memory at most, MB", &|load| format!("{}", load.held.relay_kb / 1024));
    println!("\n| the server's own memory | MB |\n|---|---|");
    println!("| with the relay alone | {:.1} |", bare as f64 / 1024.0);
    println!("| with {desktops} desktops connected and nothing to send | {:.1} |", idle as f64 / 1024.0);
    let lost = ways.lost.load(Ordering::Relaxed);
    println!("\nConnections that broke and were made anew: {lost}.");
    println!(
        "{}",
        json!({"desktops": desktops, "bare_kb": bare, "idle_kb": idle, "lost": lost, "n": took.len()})
    );
}

/// What was measured at a rate; the processor's times are microseconds for each notification that reached a desktop.
struct Load {
    rate: u64,
    before: u64,
    whole: f64,
    a_second: f64,
    server: f64,
    ours: f64,
    held: Held,
}

/// The most memory that they had of their own.
#[derive(Default)]
struct Held {
    server_kb: u64,
    relay_kb: u64,
}

impl Held {
    fn look(&mut self, server: u32, relay: u32) {
        self.server_kb = self.server_kb.max(Weight::of(server).own_kb);
        self.relay_kb = self.relay_kb.max(Weight::of(relay).own_kb);
    }
}

fn notifications(items: u64, seed: u64) -> CorpusShape {
    CorpusShape {
        items: usize::try_from(items).expect("a number"),
        seed: 70_000 + seed,
        duplicates: 0,
        bad: 0,
        without_id: 0,
        unknown: 0,
        broken_times: 0,
    }
}

/// Waits as long as there is any progress. A desktop may need a minute to notice that it lost something.
fn patiently(what: &str, goal: u64, mut now: impl FnMut() -> u64) {
    let (mut before, mut still) = (0, 0);
    loop {
        let reached = now();
        if reached >= goal {
            return;
        }
        still = if reached > before { 0 } else { still + 1 };
        assert!(still < 400, "{reached} of {goal} {what}, and no more since minutes");
        before = reached;
        let_pass(Duration::from_millis(500));
    }
}

/// What all desktops share: so many connect at a time, so many have, and so many connections broke since.
#[derive(Clone)]
struct Ways {
    gate: Arc<Semaphore>,
    connected: Arc<AtomicU64>,
    lost: Arc<AtomicU64>,
}

impl Default for Ways {
    fn default() -> Self {
        Self { gate: Arc::new(Semaphore::new(AT_A_TIME)), connected: Arc::default(), lost: Arc::default() }
    }
}

impl Ways {
    async fn enter(&self) -> Entering<'_> {
        Entering { ways: self, turn: Some(self.gate.acquire().await.expect("the gate is open")) }
    }
}

/// A desktop from its turn on.
struct Entering<'a> {
    ways: &'a Ways,
    turn: Option<SemaphorePermit<'a>>,
}

impl Entering<'_> {
    /// It was answered, or its connection broke; the next question connects anew.
    fn answered(&mut self, well: bool) {
        if !well {
            self.ways.lost.fetch_add(1, Ordering::Relaxed);
        } else if self.turn.take().is_some() {
            self.ways.connected.fetch_add(1, Ordering::Relaxed);
        }
    }
}

/// A desktop that keeps nothing.
async fn only_read(mut team: Box<TeamSource>, ways: Ways, received: Arc<AtomicU64>) {
    let (mut position, mut heard) = (None, None);
    let mut entering = ways.enter().await;
    loop {
        let asked = team.fetch(position.as_ref(), heard.as_ref(), TEAM, clock::now()).await;
        entering.answered(asked.is_ok());
        let Ok(page) = asked else { continue };
        received.fetch_add(page.relayed.len() as u64, Ordering::Relaxed);
        position = Some(page.next);
        heard = page.triage.map(|triaged| triaged.next).or(heard);
        if !page.more {
            team.news().await;
        }
    }
}

fn write_secret(file: &std::path::Path, secret: &str) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::write(file, secret).expect("a secret is written");
    std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o600)).expect("our file");
}

/// A desktop with a history, and when it had stored how many.
struct Kept {
    history: History,
    stored: Arc<std::sync::Mutex<Vec<(u64, Timestamp)>>>,
}

impl Kept {
    fn start(number: u64, source: Source, folder: &std::path::Path, ways: Ways) -> Self {
        let path = folder.join(format!("desktop-{number}")).join("history.db");
        let history = History::open(&path, Opener::Owner).expect("a history");
        let judgement = Arc::new(Judgement {
            rules: Rules::default(),
            warn_at: vec![75.0, 90.0],
            voice: Arc::new(Voice::new(Language::En, clock::zone())),
        });
        let mut reader = Reader::new(TEAM.to_owned(), "team", source, history.clone(), judgement);
        let stored = Arc::new(std::sync::Mutex::new(Vec::new()));
        let noted = Arc::clone(&stored);
        tokio::spawn(async move {
            let mut count = 0;
            let mut entering = ways.enter().await;
            loop {
                let read = reader.read_page(clock::now()).await.expect("it is stored");
                entering.answered(read.reason.is_none());
                if read.reason.is_some() {
                    continue;
                }
                count += read.stored.new as u64;
                noted.lock().unwrap().push((count, clock::now()));
                if !matches!(read.outcome, campanile_core::poller::Outcome::More) {
                    reader.news(clock::now()).await;
                }
            }
        });
        Self { history, stored }
    }

    fn count(&self) -> u64 {
        self.stored.lock().unwrap().last().map_or(0, |(count, _)| *count)
    }

    /// The place of each, and how long it took in milliseconds.
    async fn took(&self, relayed: &BTreeMap<String, Timestamp>) -> Vec<(u64, f64)> {
        let stored = self.stored.lock().unwrap().clone();
        let listed = self.history.list(Filter::default(), None, 10_000_000).await.expect("a list");
        let of = |one: &campanile_core::Notification| {
            let place = u64::try_from(one.seq).expect("a number");
            let at = stored[stored.partition_point(|(count, _)| *count < place)].1;
            (place, at.duration_since(relayed[&one.id]).as_secs_f64() * 1000.0)
        };
        listed.iter().map(of).collect()
    }
}
