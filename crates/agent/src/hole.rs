//! The heartbeat, and the hole it shows after an end that was none of ours.

use campanile_core::Facts;
use campanile_core::facts::names;
use campanile_core::types::monitoring;
use campanile_core::words::Voice;
use campanile_engine::history::{Filter, History, HistoryError};
use campanile_engine::reading::{own, search_words};
use jiff::{SignedDuration, Timestamp};

/// Between two heartbeats.
pub(crate) const BEAT: std::time::Duration = std::time::Duration::from_secs(60);
/// A shorter hole is a restart, and nothing to tell.
const WORTH_TELLING: SignedDuration = SignedDuration::from_mins(5);
/// Under which connection our own notifications are kept.
const OURSELVES: &str = "campanile";
/// More are not counted one by one.
const MOST_COUNTED: usize = 10_000;

/// A stretch in which nobody watched.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Hole {
    from: Timestamp,
    to: Timestamp,
}

impl Hole {
    /// The hole before this start, if it was long enough to be told.
    pub(crate) async fn before(history: &History, now: Timestamp) -> Result<Option<Self>, HistoryError> {
        let from = history.last_unclean_beat().await?;
        Ok(from.filter(|from| now.duration_since(*from) >= WORTH_TELLING).map(|from| Self { from, to: now }))
    }

    /// Whether every connection was read since, so that it is known what arrived meanwhile.
    pub(crate) async fn is_read(&self, history: &History) -> Result<bool, HistoryError> {
        let connections = history.connections().await?;
        Ok(connections.iter().all(|health| health.attempted_at.is_some_and(|at| at >= self.to)))
    }

    /// Tells of the hole and of what arrived in it.
    pub(crate) async fn tell(
        &self,
        history: &History,
        voice: &Voice,
        now: Timestamp,
    ) -> Result<(), HistoryError> {
        let filter = Filter { since: Some(self.from), ..Filter::default() };
        let arrived = history.list(filter, None, MOST_COUNTED).await?;
        let count = arrived.iter().filter(|notification| notification.draft.occurred_at <= self.to).count();
        let facts = Facts::default()
            .with(names::MISSING_FROM, self.from.to_string())
            .with(names::MISSING_TO, self.to.to_string())
            .with(names::COUNT, count);
        let draft = own(&format!("hole/{}", self.to.as_millisecond()), monitoring::NOT_WATCHING, now, facts);
        let words = search_words(&draft, voice);
        history.store_own(OURSELVES, draft, words, now, false).await.map(|_| ())
    }
}
