//! `campanile simulate`.

use crate::args::Simulate;
use crate::context::Failure;
use crate::output::Output;
use campanile_simulator::{Simulator, SimulatorOptions};
use std::process::ExitCode;
use tokio::io::AsyncReadExt;

pub(crate) async fn run(simulate: &Simulate, output: &Output) -> Result<ExitCode, Failure> {
    // Ids differ from run to run, so that a second demo is not taken for the first one read again.
    let seed = campanile_engine::clock::now().as_microsecond().unsigned_abs();
    let options = SimulatorOptions {
        port: simulate.port,
        scenario: simulate.scenario,
        seed,
        ..SimulatorOptions::default()
    };
    let simulator = Simulator::start(options)?;
    output.json(simulator.access())?;
    tokio::select! {
        () = asked_to_end() => {}
        () = parent_gone(), if simulate.with_parent => {}
    }
    simulator.shutdown().await;
    Ok(ExitCode::SUCCESS)
}

async fn asked_to_end() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}

/// The pipe from the parent closes when the parent ends, however it ends.
async fn parent_gone() {
    let mut nothing = [0_u8; 64];
    let mut stdin = tokio::io::stdin();
    while stdin.read(&mut nothing).await.is_ok_and(|read| read > 0) {}
}
