//! Calls on the bus of a virtual desktop, heard as they happen.

use campanile_virtual_desktop::VirtualDesktop;
use jiff::Timestamp;
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// A call that somebody made.
#[derive(Debug, Clone)]
pub struct Call {
    /// When it was heard, for durations.
    pub at: Instant,
    /// The same by the clock of the wall.
    pub time: Timestamp,
    /// What it was called with, in the order of the method's arguments.
    pub arguments: Vec<Value>,
}

/// All calls of one method from now on. It listens as long as this lives.
#[derive(Debug)]
pub struct Calls {
    heard: Receiver<Call>,
    monitor: Child,
}

impl Calls {
    /// Listens for a method, whoever calls it and wherever it is.
    ///
    /// # Panics
    /// Where `busctl` cannot listen.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "when a call came is what this is for")]
    pub fn of(desktop: &VirtualDesktop, method: &str) -> Self {
        let mut busctl = desktop.command("busctl");
        let calls = format!("type='method_call',member='{method}'");
        busctl.args(["--user", "--json=short", "--match", &calls, "monitor"]);
        let monitor = busctl.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        let mut monitor = monitor.expect("busctl starts");
        // It says that it listens when it does.
        let mut said = String::new();
        let errors = monitor.stderr.take().expect("it is piped");
        let _ = BufReader::new(errors).read_line(&mut said).expect("busctl says so");
        let lines = BufReader::new(monitor.stdout.take().expect("it is piped")).lines();
        let (hearing, heard) = channel();
        let method = method.to_owned();
        drop(std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                let (at, time) = (Instant::now(), Timestamp::now());
                let message: Value = serde_json::from_str(&line).unwrap_or_default();
                if message["member"] != method.as_str() {
                    continue;
                }
                let arguments = message["payload"]["data"].as_array().cloned().unwrap_or_default();
                if hearing.send(Call { at, time, arguments }).is_err() {
                    break;
                }
            }
        }));
        Self { heard, monitor }
    }

    /// Waits for the next one, at most so long.
    #[must_use]
    pub fn next_within(&self, bound: Duration) -> Option<Call> {
        self.heard.recv_timeout(bound).ok()
    }
}

impl Drop for Calls {
    fn drop(&mut self) {
        let _ = self.monitor.kill();
        let _ = self.monitor.wait();
    }
}
