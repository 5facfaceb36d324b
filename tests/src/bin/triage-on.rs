//! Reads and triages a history over and over, by the code with which the window does it, until its input ends. Says each
//! deed that was done.

use campanile_core::search::Asked;
use campanile_engine::clock;
use campanile_engine::history::{Browse, Deed, History, HistoryError, Opener, Order, Scope, View};
use campanile_tests::block_on;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// So many are dealt with at once.
const MANY: usize = 8;

fn main() -> ExitCode {
    let Some(file) = std::env::args_os().nth(1).map(PathBuf::from) else {
        return ExitCode::FAILURE;
    };
    let over = Arc::new(AtomicBool::new(false));
    let ends = Arc::clone(&over);
    std::thread::spawn(move || {
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        ends.store(true, Ordering::Relaxed);
    });
    let done = block_on(async {
        let history = History::open(&file, Opener::Guest)?;
        let mut rounds = 0;
        while !over.load(Ordering::Relaxed) {
            round(&history, rounds).await?;
            rounds += 1;
        }
        Ok::<_, HistoryError>(())
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "{error}: {error:?}");
            ExitCode::FAILURE
        }
    }
}

async fn round(history: &History, number: usize) -> Result<(), HistoryError> {
    let now = clock::now();
    let order = if number.is_multiple_of(2) { Order::Time } else { Order::Severity };
    let unread = Browse { view: View::Unread, order, ..Browse::default() };
    let searched = Browse { asked: Asked::for_words(format!("nr {}", number % 100)), ..Browse::default() };
    let _ = history.incident_counts(now).await?;
    let _ = history.matching(unread.clone(), now).await?;
    let _ = history.browse(searched, None, 50, now).await?;
    let shown = history.browse(unread, None, 50, now).await?;
    let keys: Vec<String> = shown.into_iter().map(|incident| incident.key).take(MANY).collect();
    let Some(first) = keys.first() else { return Ok(()) };
    let _ = history.timeline(first, 50).await?;
    let read = if number.is_multiple_of(3) { Deed::Archive } else { Deed::Read };
    apply(history, &keys, read).await?;
    if number.is_multiple_of(4) {
        apply(history, &keys[..1], Deed::Pin).await?;
        apply(history, &keys[..1], Deed::Note(format!("of round {number}"))).await?;
    }
    Ok(())
}

async fn apply(history: &History, keys: &[String], deed: Deed) -> Result<(), HistoryError> {
    let what = match &deed {
        Deed::Archive => "archived",
        Deed::Pin => "pinned",
        Deed::Note(text) => text.as_str(),
        Deed::Read | Deed::Unread | Deed::Restore | Deed::Snooze(_) | Deed::Wake | Deed::Unpin => "read",
    }
    .to_owned();
    let _ = history.triage(Scope::Incidents(keys.to_vec()), deed, clock::now()).await?;
    let mut out = std::io::stdout().lock();
    for key in keys {
        // Who does not listen any more has ended.
        let _ = writeln!(out, "{key}\t{what}");
    }
    Ok(())
}
