//! The resident program, seen from the window: started when none runs, never looked up in PATH.

use campanile_engine::demo::program_beside_us;
use campanile_engine::places::Places;
use std::process::{Command, Stdio};

/// Starts the resident program on its own: it outlives the window.
pub(crate) fn start(places: &Places) -> std::io::Result<()> {
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
