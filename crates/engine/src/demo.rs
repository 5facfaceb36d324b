//! The demo: the simulator as a child process, over real HTTP on loopback.

use crate::history::{History, HistoryError, PastDay, UsageSeen};
use crate::http::read_body;
use crate::line::Line;
use crate::settings::rest_base;
use jiff::Timestamp;
use jiff::civil::Date;
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
    /// The base of Marketo's REST API.
    pub rest_url: String,
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

/// The made-up subscription that the demo looks at.
pub const INSTANCE: &str = "123-ABC-456";
/// The calls that the demo allows itself: 1 % of what most subscriptions have.
pub const DAILY_CALLS: u64 = 500;

/// A day as the simulator says it was.
#[derive(Debug, Deserialize)]
struct Day {
    date: Date,
    total: u64,
    users: Vec<(String, u64)>,
    samples: Vec<(Timestamp, u64)>,
}

impl Demo {
    /// Begins in the history: what the last simulator sent is not the past of this one, which has one of its own. A real
    /// connection has to look for weeks until it can say how a day usually goes; nobody tries a demo for so long.
    ///
    /// # Errors
    /// The history's.
    pub async fn begin(&self, history: &History, connection: &str) -> Result<(), HistoryError> {
        history.remove_connection(connection).await?;
        let past = self.past().await.unwrap_or_else(|error| {
            // Without it the demo has no forecast, which is no reason to have no demo.
            tracing::warn!(error, "the demo has no past");
            Vec::new()
        });
        history.store_past(connection, INSTANCE, past).await
    }

    /// The days until now, as the simulator makes them up.
    async fn past(&self) -> Result<Vec<PastDay>, String> {
        let mut url = rest_base(&self.access.rest_url).ok_or("address")?;
        url.set_path("/control/usage");
        let client = Line::default().client().map_err(|error| error.to_string())?;
        let response = client.get(url).send().await.map_err(|error| error.to_string())?;
        let body = read_body(response, "demo").await.map_err(|reason| reason.detail)?;
        let days: Vec<Day> = serde_json::from_slice(&body).map_err(|error| error.to_string())?;
        let past = |Day { date, total, users, samples }| PastDay {
            seen: UsageSeen { day: date, total, users },
            samples,
        };
        Ok(days.into_iter().map(past).collect())
    }
}

/// Starts the simulator with the demo's scenario.
///
/// # Errors
/// Where the program is not there or does not say how it is reached.
pub async fn start() -> std::io::Result<Demo> {
    let mut command = Command::new(program_beside_us("campanile")?);
    command.args(["simulate", "--port", "0", "--scenario", "demo", "--with-parent"]);
    crate::secrets::variables().for_each(|name| {
        command.env_remove(name);
    });
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
