//! The resident program, seen from the window: started when none runs, never looked up in PATH.

use crate::desk::Desk;
use crate::failure::{Failure, FailureCode};
use campanile_engine::demo::program_beside_us;
use campanile_engine::login::Login;
use campanile_engine::places::Places;
use campanile_engine::watch::chain;
use std::process::{Command, Stdio};

/// Starts the resident program: by its service where one is installed, else on its own. It outlives the window.
pub(crate) fn start(places: &Places) -> std::io::Result<()> {
    match Login::find(places).and_then(|login| login.start_now()) {
        Ok(true) => return Ok(()),
        Ok(false) => {}
        Err(error) => tracing::warn!(error = chain(&error), "the service could not be started"),
    }
    start_detached(places)
}

fn start_detached(places: &Places) -> std::io::Result<()> {
    let mut command = Command::new(program_beside_us("campanile-agent")?);
    // A small parent brings it back after a crash; a service manager that starts it at login does that itself.
    command.args(places.arguments()).arg("--keep");
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    // Its own group: what ends the terminal or the window does not end it.
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    let mut child = command.spawn()?;
    // A second one ends at once: it must not stay in the list of processes.
    std::thread::Builder::new().name("agent".into()).stack_size(64 * 1024).spawn(move || child.wait())?;
    Ok(())
}

/// Start entries that name a place where the programs no longer are name today's.
pub(crate) fn renew_login(places: &Places) {
    if let Err(error) = Login::find(places).and_then(|login| login.renew()) {
        tracing::warn!(error = chain(&error), "starting at login could not be brought up to date");
    }
}

/// Nobody answers the bell.
pub(crate) fn unreachable(desk: &Desk) -> Failure {
    let spoken = desk.spoken_or_default();
    Failure::new(FailureCode::Agent, &spoken.voice, "problem-agent", "bell")
}
