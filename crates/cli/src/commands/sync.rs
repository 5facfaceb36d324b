//! `campanile sync`.

use crate::context::{Context, Failure, PROGRAM};
use crate::output::Output;
use campanile_core::poller::ConnectionState;
use campanile_core::words::Phrase;
use campanile_engine::bell::{Bell, BellLine, BellServer, Message};
use campanile_engine::lock::{FolderLock, LockError};
use campanile_engine::mending::open_as_owner;
use campanile_engine::reading::{Judgement, Read};
use campanile_engine::report::ReadReport;
use campanile_engine::sources::mailbox::Progress;
use campanile_engine::sync;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

/// Another program that reads this data folder gets so long to read everything.
const OTHERS_PATIENCE: Duration = Duration::from_secs(60);
/// A program that holds the lock and serves no bell is starting or ending: it gets so long …
const TURN_PATIENCE: Duration = Duration::from_secs(2);
/// … and is looked at this often.
const LOOK_AGAIN: Duration = Duration::from_millis(50);

pub(crate) async fn run(context: &Context, output: &Output) -> Result<ExitCode, Failure> {
    if context.settings.connections.is_empty() {
        let path = context.places.config.display().to_string();
        return Err(Failure::Usage(context.say(&Phrase::new("cli-no-connection").text("path", path))));
    }
    context.places.create_data()?;
    let mut patience = TURN_PATIENCE;
    let reports = loop {
        match FolderLock::acquire(&context.places.data) {
            Ok(lock) => break read_all(context, output, &lock).await?,
            Err(LockError::Held { pid }) => match ask_the_reader(context).await {
                Asked::Answered(reports) => {
                    for report in &reports {
                        print(context, output, report)?;
                    }
                    break reports;
                }
                Asked::Gone if !patience.is_zero() => {
                    pause(LOOK_AGAIN).await;
                    patience = patience.saturating_sub(LOOK_AGAIN);
                }
                Asked::Gone | Asked::Silent => return Err(busy(context, pid)),
            },
            Err(error @ LockError::File { .. }) => return Err(error.into()),
        }
    };
    let all_read = reports.iter().all(|report| report.state == ConnectionState::Ok);
    Ok(if all_read { ExitCode::SUCCESS } else { ExitCode::from(3) })
}

/// Reads the connections one after the other; each is printed when it is done.
async fn read_all(
    context: &Context,
    output: &Output,
    _lock: &FolderLock,
) -> Result<Vec<ReadReport>, Failure> {
    let history = open_as_owner(&context.places, &context.voice).await?;
    // Served so that a window that is open hears of what comes in.
    let bell = BellServer::serve(&context.places.data, Bell::Reader, PROGRAM).map_err(|error| {
        tracing::warn!(%error, "the bell cannot be served");
    });
    let judgement = Arc::new(Judgement {
        rules: context.settings.rules(),
        warn_at: context.settings.warn_at.clone(),
        voice: Arc::clone(&context.voice),
    });
    let mut reports = Vec::new();
    for connection in &context.settings.connections {
        let tell = |read: &Read| {
            if let Some(Progress { done, of }) = read.progress.filter(|_| !output.is_json()) {
                let phrase = Phrase::new("cli-sync-progress").text("connection", &connection.id);
                output.remark(
                    &context.say(&phrase.number("done", f64::from(done)).number("of", f64::from(of))),
                );
            }
        };
        let report = sync::sync(connection, &history, &judgement, tell).await?;
        print(context, output, &report)?;
        if let Ok((bell, _)) = &bell {
            bell.announce(Message::Changed);
        }
        reports.push(report);
    }
    Ok(reports)
}

/// What came of asking the program that holds the lock.
enum Asked {
    /// It has read everything.
    Answered(Vec<ReadReport>),
    /// It serves no bell yet, or no longer.
    Gone,
    /// It is there and does not answer.
    Silent,
}

/// Asks the program that holds the lock to read everything, and waits for its reports.
async fn ask_the_reader(context: &Context) -> Asked {
    let ask = async {
        let mut line = match BellLine::call(&context.places.data, Bell::Reader, PROGRAM).await {
            Ok(line) => line,
            Err(error) if error.kind() == std::io::ErrorKind::TimedOut => return Asked::Silent,
            Err(_) => return Asked::Gone,
        };
        if line.say(&Message::CheckNow).await.is_err() {
            return Asked::Gone;
        }
        loop {
            match line.next().await {
                Ok(Some(Message::Checked { reports })) => return Asked::Answered(reports),
                Ok(Some(_)) => {}
                // Another `sync` that is done, or a program that was ended.
                Ok(None) | Err(_) => return Asked::Gone,
            }
        }
    };
    tokio::time::timeout(OTHERS_PATIENCE, ask).await.unwrap_or(Asked::Silent)
}

#[expect(
    clippy::disallowed_methods,
    reason = "a file lock tells nobody when it is free: it is looked at again"
)]
async fn pause(wait: Duration) {
    tokio::time::sleep(wait).await;
}

fn busy(context: &Context, pid: Option<u32>) -> Failure {
    Failure::Failed(context.say(&match pid {
        Some(pid) => Phrase::new("cli-busy").text("pid", pid.to_string()),
        None => Phrase::new("cli-busy-unknown"),
    }))
}

fn print(context: &Context, output: &Output, report: &ReadReport) -> std::io::Result<()> {
    output.line(report, || {
        let line = context.say(
            &Phrase::new("cli-sync-line")
                .text("connection", &report.connection)
                .number("new", report.new as f64)
                .number("duplicates", report.duplicates as f64)
                .text("state", context.voice.text(&format!("connection-state-{}", report.state.slug()))),
        );
        match &report.error {
            Some(error) => format!("{line}\n  {error}"),
            None => line,
        }
    })
}
