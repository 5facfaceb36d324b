//! What the history needs besides: a backup a day, and a look whether it holds together after a crash.

use crate::events::Event;
use campanile_engine::clock;
use campanile_engine::history::History;
use campanile_engine::watch::chain;
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::{Instant, MissedTickBehavior, interval_at};

/// A program that has just started has better things to do.
const AFTER: Duration = Duration::from_secs(120);
/// How often it is looked whether a new day has begun.
const EVERY: Duration = Duration::from_secs(3600);

/// Runs until the task that runs it ends. `crashed`: the run before did not end as it should.
pub(crate) async fn upkeep(history: History, crashed: bool, events: mpsc::Sender<Event>) {
    if crashed {
        match history.check().await {
            Ok(true) => {}
            Ok(false) => {
                let _ = events.send(Event::Damaged).await;
                return;
            }
            Err(error) => tracing::error!(error = chain(&error), "the history could not be checked"),
        }
    }
    let mut hours = interval_at(Instant::now() + AFTER, EVERY);
    hours.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        hours.tick().await;
        match history.back_up(clock::zone().to_datetime(clock::now()).date()).await {
            Ok(true) => tracing::info!("backed up"),
            Ok(false) => {}
            Err(error) => tracing::error!(error = chain(&error), "the history could not be backed up"),
        }
    }
}
