//! The real window with so many notifications stored: when it is painted, and how long what one does in it takes.

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

mod screen;

use campanile_engine::history::{History, Opener};
use campanile_simulator::{Scenario, Simulator, SimulatorOptions};
use campanile_tests::{
    Automation, Campanile, Page, Stocked, Timestamp, block_on, program, quantile, repository, wait_until,
};
use campanile_virtual_desktop::VirtualDesktop;
use screen::{Ink, Screen};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

const RUNS: usize = 10;
const COLD_RUNS: usize = 5;
/// The square of the bare webview, and the ground of the list's tiles of failures. Colours of the icon will not do: a window
/// that shows nothing yet has it in the panel's list.
const FLOOR_INK: Ink = [0xff, 0x00, 0xdc];
const WINDOW_INK: Ink = [0xfb, 0xe8, 0xe0];
const BOUND: Duration = Duration::from_secs(30);

fn main() {
    let count = std::env::var("CAMPANILE_BENCH_STORED").ok().and_then(|count| count.parse().ok());
    let stocked = Stocked::of(count.unwrap_or(1_000_000));
    let desktop = VirtualDesktop::builder().toast_seconds(1).start().expect("the virtual desktop starts");
    let options =
        SimulatorOptions { scenario: Scenario::Empty, retry_after: Some(60), ..SimulatorOptions::default() };
    let simulator = Simulator::start(options).expect("the simulator starts");
    let campanile = Campanile::reading(&simulator);
    let window = || {
        let mut command = desktop.command(program("campanile-desktop"));
        command.arg("--config").arg(campanile.config()).arg("--data-dir").arg(stocked.folder());
        command.env("CAMPANILE_SECRET_PROD", &simulator.access().client_secret);
        command
    };

    let floor = build_floor(desktop.folder());
    let screen = Screen::of(&desktop.environment()["DISPLAY"]);
    settle(&desktop, window(), stocked.folder());
    wait_until("everything of the first start has gone", || !screen.has(WINDOW_INK));
    // As after a night, or where something large was in between.
    let mut cold = (Vec::new(), Vec::new());
    for _ in 0..COLD_RUNS {
        if forget_all_files() {
            cold.0.push(paint(&desktop, &screen, desktop.command(&floor), FLOOR_INK));
            let _ = forget_all_files();
            cold.1.push(paint(&desktop, &screen, window(), WINDOW_INK));
        }
    }
    read_whole(&stocked.folder().join("history.db"));

    let mut painted = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        painted.0.push(paint(&desktop, &screen, desktop.command(&floor), FLOOR_INK));
        painted.1.push(paint(&desktop, &screen, window(), WINDOW_INK));
    }

    let page = Automation::start(&desktop, &window()).page();
    wait_until("the page has its list", || page.text("list").is_some());
    let script = std::fs::read_to_string(repository().join("tests/benches/window/page.js"));
    let _ = page.script(&script.expect("the page's script is there"));
    let frames = run(&page, "bench.frames(50)");
    let switches = run(
        &page,
        "bench.switches(['type-campaign-failure', 'view-unread', 'type-salesforce', 'type-engagement', 'view-all'], 10)",
    );
    let common = run(&page, "bench.types('webinar')");
    let rare = run(&page, &format!("bench.types('{}')", campanile_tests::RARE.to_lowercase()));
    let two = run(&page, "bench.types('campaign osaka')");
    let overview = run(&page, "bench.overviews(30, 10)");
    let quarter = run(&page, "bench.overviews(90, 10)");
    // In parts, each of which is waited for.
    let scroll: Vec<f64> =
        (1..=10).flat_map(|part| run(&page, &format!("bench.scrolls({})", part * 1000))).collect();

    let figures = [
        ("bare webview, from exec to painted", &painted.0[..]),
        ("window, from exec to painted with its list", &painted.1[..]),
        ("bare webview, with nothing of any file in memory", &cold.0[..]),
        ("window, with nothing of any file in memory", &cold.1[..]),
        ("a frame in which only a title changes, until painted", &frames[..]),
        ("another type or view, until it is in the page", there(&switches)),
        ("the same, until painted", painted_of(&switches)),
        ("search as you type, webinar: per letter, until in the page", there(&common)),
        ("the same, until painted", painted_of(&common)),
        ("search as you type, zephyr: per letter, until in the page", there(&rare)),
        ("the same, until painted", painted_of(&rare)),
        ("search as you type, campaign osaka: per letter, until in the page", there(&two)),
        ("the same, until painted", painted_of(&two)),
        ("the overview of 30 days, until its numbers are in the page", there(&overview)),
        ("the same, until painted", painted_of(&overview)),
        ("from there to 90 days, until its numbers are in the page", there(&quarter)),
        ("the same, until painted", painted_of(&quarter)),
        ("scroll of 10,000 rows, a screen per frame", &scroll[..]),
    ];
    println!("| {} stored | median ms | p99 ms | worst ms | n |\n|---|---|---|---|---|", stocked.count());
    for (name, times) in figures.iter().filter(|(_, times)| !times.is_empty()) {
        println!(
            "| {name} | {:.1} | {:.1} | {:.1} | {} |",
            quantile(times, 0.5),
            quantile(times, 0.99),
            quantile(times, 1.0),
            times.len()
        );
    }
    println!("{}", json!(figures));
}

/// The first start of all looks which type face the computer has; every later one knows it. And the resident program that
/// it starts says once how much there was before; it stays, as it does where somebody clicks its item in the tray.
fn settle(desktop: &VirtualDesktop, window: Command, data: &Path) {
    let begin = Timestamp::now();
    let process = desktop.spawn(window).expect("the window starts");
    let stored = desktop.home().join(".local/share/io.campanile.desktop");
    let word: Vec<u8> = "faces".encode_utf16().flat_map(u16::to_le_bytes).collect();
    wait_until("the window has remembered its type face", || holds(&stored, &word));
    let history = History::open(&data.join("history.db"), Opener::Guest).expect("the history opens");
    wait_until("the resident program has said what there was", || {
        let connections = block_on(history.connections()).expect("it is asked");
        let read = connections.iter().any(|connection| connection.succeeded_at > Some(begin));
        read && block_on(history.untold_backlog()).expect("it is asked").is_empty()
    });
    let ended = Command::new("kill").arg(process.to_string()).status().expect("kill runs");
    assert!(ended.success());
}

/// Whether some file below a folder has these bytes in it.
fn holds(folder: &Path, word: &[u8]) -> bool {
    std::fs::read_dir(folder).into_iter().flatten().flatten().any(|entry| {
        let path = entry.path();
        if path.is_dir() {
            return holds(&path, word);
        }
        std::fs::read(&path).is_ok_and(|bytes| bytes.windows(word.len()).any(|part| part == word))
    })
}

/// Has the kernel forget what it keeps of files (<https://docs.kernel.org/admin-guide/sysctl/vm.html#drop-caches>). `false`
/// where we may not.
fn forget_all_files() -> bool {
    let synced = Command::new("sync").status().is_ok_and(|ended| ended.success());
    synced && std::fs::write("/proc/sys/vm/drop_caches", "3").is_ok()
}

/// Has the kernel keep a file again.
fn read_whole(file: &Path) {
    let mut file = std::fs::File::open(file).expect("the file is there");
    let _ = std::io::copy(&mut file, &mut std::io::sink()).expect("it is read");
}

/// From the start of a program until its ink is on the screen; it is ended afterwards, and whatever it started.
fn paint(desktop: &VirtualDesktop, screen: &Screen, command: Command, ink: Ink) -> f64 {
    assert!(!screen.has(ink), "the ink is on the screen before the program");
    let painted = screen.when_it_has(ink);
    let begin = Instant::now();
    let process = desktop.spawn(command).expect("the program starts");
    let painted = painted.recv_timeout(BOUND).expect("nothing was painted").duration_since(begin);
    let ended = Command::new("kill").arg(process.to_string()).status().expect("kill runs");
    assert!(ended.success());
    wait_until("its window has gone", || !screen.has(ink));
    painted.as_secs_f64() * 1000.0
}

fn build_floor(folder: &Path) -> PathBuf {
    let libraries = Command::new("pkg-config")
        .args(["--cflags", "--libs", "webkit2gtk-4.1"])
        .output()
        .expect("pkg-config runs");
    let floor = folder.join("floor");
    let built = Command::new("cc")
        .arg("-O2")
        .arg(repository().join("tests/benches/window/floor.c"))
        .arg("-o")
        .arg(&floor)
        .args(String::from_utf8(libraries.stdout).expect("text").split_whitespace())
        .status();
    assert!(built.expect("cc runs").success(), "the bare webview is compiled");
    floor
}

/// What a promise of the page gives, in milliseconds.
fn run(page: &Page, what: &str) -> Vec<f64> {
    let _ =
        page.script(&format!("window.figures = null; {what}.then((figures) => (window.figures = figures))"));
    let mut figures = Vec::new();
    wait_until(what, || {
        let said = page.script("return window.figures");
        figures = said.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
        !figures.is_empty()
    });
    figures
}

/// The page gives two rows: until the answer was there, and until it was painted.
fn there(times: &[f64]) -> &[f64] {
    times.split_at(times.len() / 2).0
}

fn painted_of(times: &[f64]) -> &[f64] {
    times.split_at(times.len() / 2).1
}
