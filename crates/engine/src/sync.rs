//! Reading a connection until it is caught up, once: what `campanile sync` does.

use crate::clock;
use crate::connect::connect;
use crate::history::{History, HistoryError};
use crate::reading::{Judgement, Read, Reader};
use crate::report::ReadReport;
use crate::settings::Connection;
use campanile_core::poller::{Outcome, Poller, Step};
use campanile_core::reason::{Cause, Reason};
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;

/// A page is tried so often.
const TRIES: u32 = 3;
/// A longer wait ends the connection's turn.
const LONGEST_WAIT: SignedDuration = SignedDuration::from_secs(10);

/// Reads a connection until it is caught up, or until it would have to wait too long. `on_page` hears of every page.
///
/// # Errors
/// The history's. A source that fails is no error here: the report says so.
pub async fn sync(
    connection: &Connection,
    history: &History,
    judgement: &Arc<Judgement>,
    mut on_page: impl FnMut(&Read),
) -> Result<ReadReport, HistoryError> {
    let kind = connection.kind.slug();
    let mut report = ReadReport::new(&connection.id, kind);
    // A demo lives as long as its connection is read.
    let connected = match connect(connection).await {
        Ok(connected) => connected,
        Err(reason) => {
            report.fail(Some(&reason), &judgement.voice);
            history
                .note_state(&connection.id, kind, reason.state(), Some(&reason), false, clock::now())
                .await?;
            return Ok(report);
        }
    };
    if let Some(demo) = &connected.demo {
        demo.begin(history, &connection.id).await?;
    }
    let mut reader =
        Reader::new(connection.id.clone(), kind, connected.source, history.clone(), Arc::clone(judgement));
    let mut poller = Poller::new(connection.poll_every, clock::now(), Timestamp::MAX);
    let mut tries = 0;
    loop {
        let read = reader.read_page(clock::now()).await?;
        let now = clock::now();
        poller.done(now, read.outcome, clock::jitter());
        if let Some(by) = read.stretch {
            poller.stretch(now, by);
        }
        report.add(&read, &judgement.voice);
        on_page(&read);
        reader.note(&read, false, now).await?;
        let wait = match poller.next(now) {
            Step::Fetch => SignedDuration::ZERO,
            Step::Wait { until } | Step::NeedsSignIn { until } => until.duration_since(now),
        };
        report.next_poll_s = wait.as_secs();
        match read.outcome {
            Outcome::More => tries = 0,
            Outcome::CaughtUp { .. } => return Ok(report),
            Outcome::Expired => {}
            Outcome::Failed { .. } => {
                tries += 1;
                if tries >= TRIES || wait > LONGEST_WAIT {
                    return Ok(report);
                }
            }
        }
        if matches!(read.outcome, Outcome::Expired) && !wait.is_zero() {
            // It expires again and again: that is a fault of the server.
            report.fail(Some(&Reason::at(Cause::Expired, &connection.id)), &judgement.voice);
            return Ok(report);
        }
        pause(wait).await;
    }
}

#[expect(clippy::disallowed_methods, reason = "the server asked to wait, and nothing can happen meanwhile")]
async fn pause(wait: SignedDuration) {
    tokio::time::sleep(wait.unsigned_abs()).await;
}
