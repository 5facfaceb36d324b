//! `campanile-agent`: the resident program. It watches the connections, keeps the tray item and raises the toasts.
//!
//! It links no toolkit: a window is another program's business, and that one ends when its window closes.

// Windows would open a terminal for it.
#![cfg_attr(windows, windows_subsystem = "windows")]

mod agent;
mod events;
mod hole;
mod keep;
mod logging;
mod toasts;
mod tray;
mod tray_icon;
mod updates;
mod upkeep;
mod window;

use campanile_core::words::Voice;
use campanile_engine::bell::{Bell, BellLine, Message};
use campanile_engine::lock::{FolderLock, LockError};
use campanile_engine::places::Places;
use campanile_engine::settings::language_of;
use campanile_engine::turn::older_steps_down;
use campanile_engine::watch::chain;
use campanile_engine::{clock, problem};
use clap::Parser;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

/// How the program names itself on the bell.
pub(crate) const PROGRAM: &str = "campanile-agent";

/// The data folder is tried again after this, while a program reads it that does not watch.
const LOCK_RETRY: Duration = Duration::from_millis(500);

/// Watches Marketo's notifications in the background: polls, stores, toasts.
#[derive(Debug, Parser)]
#[command(name = PROGRAM, version)]
struct Args {
    /// The configuration file [default: the system's place, campanile/config.toml]
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The data folder [default: the system's place, campanile]
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,
    /// Stay as a small parent that starts the watch again when it crashes: where no service manager does
    #[arg(long)]
    keep: bool,
}

fn main() -> ExitCode {
    let args = Args::parse();
    if args.keep {
        return keep::keep().unwrap_or(ExitCode::FAILURE);
    }
    #[cfg(target_os = "macos")]
    return tray::beside_main(|| work(args));
    #[cfg(not(target_os = "macos"))]
    if work(args) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Watches until the end, and says whether it was a good one.
fn work(args: Args) -> bool {
    campanile_engine::install_tls();
    let config = args.config.clone();
    match start(args) {
        Ok(()) => true,
        Err(error) => {
            tracing::error!("{}", chain(error.as_ref()));
            let words = problem::words(error.as_ref(), &Voice::new(language_of(config), clock::zone()));
            // Whoever started it by hand reads it here; the log has it in any case.
            let _ = std::io::Write::write_all(&mut std::io::stderr(), format!("{words}\n").as_bytes());
            false
        }
    }
}

fn start(args: Args) -> anyhow::Result<()> {
    let places = Places::find(args.config, args.data_dir)?;
    places.create_data()?;
    logging::start(&places.state);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        loop {
            match FolderLock::acquire(&places.data) {
                Ok(lock) => return agent::run(places, lock).await,
                // After an update the older one goes; it is the holder of the lock that brings the history up to date.
                Err(LockError::Held { .. }) if older_steps_down(&places.data, PROGRAM).await => {}
                Err(LockError::Held { pid }) if watches(&places).await => {
                    tracing::info!(?pid, "another one watches this data folder already");
                    return Ok(());
                }
                // A `sync` that is over in a moment: whoever started us wants somebody to watch after it.
                Err(LockError::Held { pid }) => {
                    tracing::info!(?pid, "waiting until the data folder is free");
                    let _ = tokio::time::timeout(LOCK_RETRY, std::future::pending::<()>()).await;
                }
                Err(error @ LockError::File { .. }) => return Err(error.into()),
            }
        }
    })
}

/// Whether the one who reads this data folder is a resident program. It is rung, so that it looks again.
async fn watches(places: &Places) -> bool {
    match BellLine::call(&places.data, Bell::Reader, PROGRAM).await {
        Ok(mut line) if line.peer() == PROGRAM => line.say(&Message::Changed).await.is_ok(),
        Ok(_) | Err(_) => false,
    }
}
