//! `campanile sync`.

use crate::context::{Context, Failure, PROGRAM};
use crate::output::Output;
use campanile_core::poller::ConnectionState;
use campanile_core::words::Phrase;
use campanile_core::words::Voice;
use campanile_engine::bell::{Bell, BellLine, BellServer, Message};
use campanile_engine::history::{History, Opener};
use campanile_engine::lock::{FolderLock, LockError};
use campanile_engine::reading::Judgement;
use campanile_engine::report::ReadReport;
use campanile_engine::{clock, sync, watch};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

/// Another program that reads this data folder gets so long to read everything.
const OTHERS_PATIENCE: Duration = Duration::from_secs(60);

pub(crate) async fn run(context: &Context, output: &Output) -> Result<ExitCode, Failure> {
    if context.settings.connections.is_empty() {
        let path = context.places.config.display().to_string();
        return Err(Failure::Usage(context.say(&Phrase::new("cli-no-connection").text("path", path))));
    }
    context.places.create_data()?;
    let reports = match FolderLock::acquire(&context.places.data) {
        Ok(lock) => read_all(context, output, &lock).await?,
        Err(LockError::Held { pid }) => {
            let reports = ask_the_reader(context).await.ok_or_else(|| busy(context, pid))?;
            for report in &reports {
                print(context, output, report)?;
            }
            reports
        }
        Err(error @ LockError::File { .. }) => return Err(Failure::Failed(watch::chain(&error))),
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
    let history = History::open(&context.places.history(), Opener::Owner)?;
    // Served so that a window that is open hears of what comes in.
    let bell = BellServer::serve(&context.places.data, Bell::Reader, PROGRAM).map_err(|error| {
        tracing::warn!(%error, "the bell cannot be served");
    });
    let judgement = Arc::new(Judgement {
        rules: context.settings.rules(),
        warn_at: context.settings.warn_at.clone(),
        voice: Voice::new(context.settings.spoken(), clock::zone()),
    });
    let mut reports = Vec::new();
    for connection in &context.settings.connections {
        let report = sync::sync(connection, &history, &judgement).await?;
        print(context, output, &report)?;
        if let Ok((bell, _)) = &bell {
            bell.announce(Message::Changed);
        }
        reports.push(report);
    }
    Ok(reports)
}

/// Asks the program that holds the lock to read everything, and waits for its reports.
async fn ask_the_reader(context: &Context) -> Option<Vec<ReadReport>> {
    let ask = async {
        let mut line = BellLine::call(&context.places.data, Bell::Reader, PROGRAM).await.ok()?;
        line.say(&Message::CheckNow).await.ok()?;
        loop {
            if let Message::Checked { reports } = line.next().await.ok()?? {
                return Some(reports);
            }
        }
    };
    tokio::time::timeout(OTHERS_PATIENCE, ask).await.ok()?
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
                .text("state", report.state.slug()),
        );
        match &report.error {
            Some(error) => format!("{line}\n  {error}"),
            None => line,
        }
    })
}
