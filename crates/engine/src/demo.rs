//! The demo: the simulator as a child process, over real HTTP on loopback.

use serde::Deserialize;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

/// How the simulator is reached: the line it prints first.
#[derive(Debug, Deserialize)]
pub struct Access {
    /// The journal.
    pub journal_url: String,
    /// The identity service.
    pub ims_url: String,
    /// The client id.
    pub client_id: String,
    /// The client secret; made up anew for each run.
    pub client_secret: String,
    /// The organisation.
    pub org_id: String,
}

/// A running simulator; it ends with this value, and with this process however that ends.
#[derive(Debug)]
pub struct Demo {
    _child: Child,
    /// How it is reached.
    pub access: Access,
}

/// Starts the simulator with the demo's scenario.
///
/// # Errors
/// Where the program is not there or does not say how it is reached.
pub async fn start() -> std::io::Result<Demo> {
    let mut command = Command::new(program_beside_us("campanile")?);
    command.args(["simulate", "--port", "0", "--scenario", "demo", "--with-parent"]);
    // Its standard input closes when this process ends, even by a kill: that is how it knows.
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).kill_on_drop(true);
    let mut child = command.spawn()?;
    let output = child.stdout.take().ok_or(std::io::ErrorKind::BrokenPipe)?;
    let mut line = String::new();
    let mut output = BufReader::new(output);
    let read = output.read_line(&mut line);
    tokio::time::timeout(std::time::Duration::from_secs(10), read)
        .await
        .unwrap_or_else(|_| Err(std::io::ErrorKind::TimedOut.into()))?;
    let access = serde_json::from_str(&line)?;
    Ok(Demo { _child: child, access })
}

/// One of our programs, beside the one that runs: never looked up in PATH.
///
/// # Errors
/// Where the system does not say where we are.
pub fn program_beside_us(name: &str) -> std::io::Result<PathBuf> {
    let ours = std::env::current_exe()?;
    let folder = ours.parent().unwrap_or(Path::new("/"));
    Ok(folder.join(name).with_extension(std::env::consts::EXE_EXTENSION))
}
