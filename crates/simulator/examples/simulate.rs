//! Starts a simulator, prints how to reach it as one JSON line, and runs until its standard input ends.
//!
//! `cargo run -p campanile-simulator --example simulate -- [scenario] [port]`

use campanile_simulator::{Simulator, SimulatorOptions};
use std::io::{Error, Read, Write, stdin, stdout};

fn main() -> Result<(), Error> {
    let mut arguments = std::env::args().skip(1);
    let mut options = SimulatorOptions::default();
    if let Some(name) = arguments.next() {
        options.scenario = name.parse().map_err(Error::other)?;
    }
    if let Some(port) = arguments.next() {
        options.port = port.parse().map_err(Error::other)?;
    }
    let simulator = Simulator::start(options)?;
    writeln!(stdout(), "{}", serde_json::to_string(simulator.access())?)?;
    stdin().read_to_end(&mut Vec::new())?;
    Ok(())
}
