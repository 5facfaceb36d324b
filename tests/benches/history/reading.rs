//! The whole way of a notification: Adobe's journal over a socket, the source, the history with its index.

use campanile_simulator::{Simulator, SimulatorOptions};
use campanile_tests::{Campanile, Stock, Timestamp, peak_mb};
use std::process::{Child, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

/// So often the memory is looked at.
const LOOK_AGAIN: Duration = Duration::from_millis(5);

/// How a reading went.
pub(crate) struct Read {
    /// Notifications a second, from the start of the program to its end.
    pub(crate) a_second: f64,
    /// The most memory that the program held at once.
    pub(crate) peak_mb: f64,
}

/// Reads so many with the real program.
pub(crate) fn read(count: usize) -> Read {
    let simulator = Simulator::start(SimulatorOptions::default()).expect("the simulator starts");
    Stock::new(count, Timestamp::now()).for_each(|event| {
        let _ = simulator.emit_event(&event);
    });
    let campanile = Campanile::reading(&simulator);
    let mut command = campanile.command(&["sync", "--json"]);
    command.stdout(Stdio::null());
    let begin = Instant::now();
    let peak_mb = watch(command.spawn().expect("the program starts"));
    let took = begin.elapsed();
    let stats = campanile.run(&["stats", "--json"]).exits(0).line();
    assert_eq!(stats["total"], count, "all of them are stored");
    Read { a_second: count as f64 / took.as_secs_f64(), peak_mb }
}

/// Until the program ends: the highest mark of its memory.
fn watch(mut program: Child) -> f64 {
    let process = program.id();
    let (ended, end) = mpsc::channel();
    let waiting = std::thread::spawn(move || ended.send(program.wait().expect("it can be waited for")));
    let mut peak = 0.0_f64;
    let ended = loop {
        peak = peak_mb(process).max(peak);
        if let Ok(ended) = end.recv_timeout(LOOK_AGAIN) {
            break ended;
        }
    };
    waiting.join().expect("the thread ends").expect("somebody listens");
    assert!(ended.success(), "{ended}");
    peak
}
