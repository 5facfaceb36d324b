//! The heartbeat, and the hole it shows after an end that was none of ours.

use campanile_core::Facts;
use campanile_core::facts::names;
use campanile_core::search::search_words;
use campanile_core::types::monitoring;
use campanile_core::words::Voice;
use campanile_engine::history::{Filter, History, HistoryError};
use campanile_engine::mending::OURSELVES;
use campanile_engine::reading::own;
use campanile_engine::settings::Connection;
use jiff::{SignedDuration, Timestamp};

/// Between two heartbeats.
pub(crate) const BEAT: std::time::Duration = std::time::Duration::from_secs(60);
/// A shorter hole is a restart, and nothing to tell.
const WORTH_TELLING: SignedDuration = SignedDuration::from_mins(5);
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

    /// Whether every configured connection was read since, so that it is known what arrived meanwhile.
    ///
    /// The history also knows connections that were taken out of the settings; nobody reads those again.
    pub(crate) async fn is_read(
        &self,
        history: &History,
        configured: &[Connection],
    ) -> Result<bool, HistoryError> {
        let known = history.connections().await?;
        let is_read = |connection: &Connection| {
            let health = known.iter().find(|health| health.id == connection.id);
            health.and_then(|health| health.attempted_at).is_some_and(|at| at >= self.to)
        };
        Ok(configured.iter().all(is_read))
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

#[cfg(test)]
mod tests {
    use super::*;
    use campanile_core::poller::ConnectionState;
    use campanile_engine::history::Opener;
    use campanile_engine::settings::Settings;

    /// The hole before a start at noon, with what was read when.
    async fn told(settings: &str, read: &[(&str, &str)]) -> bool {
        let folder = tempfile::tempdir().unwrap();
        let history = History::open(&folder.path().join("history.db"), Opener::Owner).unwrap();
        let noon: Timestamp = "2026-11-23T12:00:00Z".parse().unwrap();
        history.beat("2026-11-23T09:00:00Z".parse().unwrap(), false).await.unwrap();
        let hole = Hole::before(&history, noon).await.unwrap().unwrap();
        for (id, at) in read {
            let at = at.parse().unwrap();
            history.note_state(id, "demo", ConnectionState::Ok, None, false, at).await.unwrap();
        }
        let settings = Settings::parse(settings, "config.toml").unwrap().settings;
        hole.is_read(&history, &settings.connections).await.unwrap()
    }

    const TWO: &str = "[[connection]]\nid = 'a'\nkind = 'demo'\n[[connection]]\nid = 'b'\nkind = 'demo'\n";
    const BEFORE: &str = "2026-11-23T08:59:00Z";
    const SINCE: &str = "2026-11-23T12:00:01Z";

    #[tokio::test]
    async fn a_hole_is_told_when_every_configured_connection_was_read_since() {
        assert!(!told(TWO, &[]).await);
        assert!(!told(TWO, &[("a", SINCE)]).await);
        assert!(!told(TWO, &[("a", SINCE), ("b", BEFORE)]).await);
        assert!(told(TWO, &[("a", SINCE), ("b", SINCE)]).await);
    }

    #[tokio::test]
    async fn a_connection_that_nobody_reads_any_more_keeps_no_hole_from_being_told() {
        assert!(told(TWO, &[("a", SINCE), ("b", SINCE), ("taken-out", BEFORE)]).await);
    }
}
