//! What `[history] keep` means: what is older goes, in small slices, so that nobody waits.

use crate::clock;
use crate::history::{Age, History, HistoryError};
use crate::watch::{Changed, chain};
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;
use tokio::sync::mpsc;

/// So many go at once.
const SLICE: usize = 200;
/// The pause between two slices.
const PAUSE: Duration = Duration::from_millis(250);
/// How often it is looked whether something has become too old.
const EVERY: Duration = Duration::from_secs(3600);

/// Deletes what has become older than `keep`, now and every hour. It ends with the task that runs it.
pub(crate) async fn keep_only(history: History, keep: SignedDuration, changed: mpsc::Sender<Changed>) {
    let mut hours = tokio::time::interval(EVERY);
    hours.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        hours.tick().await;
        match delete_due(&history, keep, clock::now(), PAUSE).await {
            Ok(0) => {}
            Ok(count) => {
                tracing::info!(count, "deleted what was older than it is to be kept");
                // Full means that a look is pending already.
                let _ = changed.try_send(Changed);
            }
            Err(error) => tracing::error!(error = chain(&error), "what is too old could not be deleted"),
        }
    }
}

/// Deletes what has become older than `keep`; gives how many.
///
/// # Errors
/// The history's; then what is left goes the next time.
pub async fn delete_due(
    history: &History,
    keep: SignedDuration,
    now: Timestamp,
    pause: Duration,
) -> Result<usize, HistoryError> {
    let Ok(limit) = now.checked_sub(keep) else { return Ok(0) };
    delete_in_slices(history, limit, Age::HappenedAndCame, pause).await
}

/// Deletes what happened before a time, because the user asks for it; gives how many.
///
/// # Errors
/// The history's; then some may be gone already.
pub async fn delete_older(history: &History, than: Timestamp) -> Result<usize, HistoryError> {
    delete_in_slices(history, than, Age::Happened, Duration::ZERO).await
}

async fn delete_in_slices(
    history: &History,
    than: Timestamp,
    age: Age,
    pause: Duration,
) -> Result<usize, HistoryError> {
    let mut pauses = (!pause.is_zero()).then(|| tokio::time::interval(pause));
    let mut deleted = 0;
    loop {
        if let Some(pauses) = &mut pauses {
            pauses.tick().await;
        }
        let gone = history.delete_older(than, age, SLICE).await?;
        deleted += gone;
        if gone < SLICE {
            return Ok(deleted);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::history::{Filter, OfMailbox, Opener, PageWrite};
    use campanile_core::event::finish;
    use campanile_core::types::WarnAt;
    use campanile_core::{Facts, NotificationType};

    const DAY: i64 = 86_400;

    async fn filled(ages_in_days: impl Iterator<Item = i64>, now: Timestamp) -> (tempfile::TempDir, History) {
        let folder = tempfile::tempdir().unwrap();
        let history = History::open(&folder.path().join("history.db"), Opener::Owner).unwrap();
        for (number, age) in ages_in_days.enumerate() {
            let at = Timestamp::from_second(now.as_second() - age * DAY).unwrap();
            let kind = NotificationType::CampaignFailure;
            let facts = Facts::default();
            let draft = finish(
                format!("e{number}"),
                "1".into(),
                kind,
                String::new(),
                at,
                facts,
                "",
                WarnAt::default(),
            );
            let page = PageWrite {
                connection: "prod".into(),
                kind: "adobe-journal",
                origin: String::new(),
                drafts: vec![(draft, "words".into(), false)],
                position: None,
                caught_up: false,
                from_relay: Vec::new(),
                of_mailbox: OfMailbox::default(),
                received_at: at,
            };
            history.store_page(page).await.unwrap();
        }
        (folder, history)
    }

    fn now() -> Timestamp {
        "2026-11-23T12:00:00Z".parse().unwrap()
    }

    #[tokio::test]
    async fn what_is_kept_long_enough_goes_and_the_rest_stays() {
        let (_folder, history) = filled((0..500).chain([399, 401, 400]), now()).await;
        let keep = SignedDuration::from_hours(400 * 24);
        // Those of 401 to 499 days, and the one of 401 days that came later.
        assert_eq!(delete_due(&history, keep, now(), Duration::from_millis(1)).await.unwrap(), 100);
        assert_eq!(delete_due(&history, keep, now(), Duration::ZERO).await.unwrap(), 0);
        let left = history.list(Filter::default(), None, 1000).await.unwrap();
        assert_eq!(left.len(), 403);
        let limit = now().checked_sub(keep).unwrap();
        assert!(left.iter().all(|one| one.draft.occurred_at >= limit));
    }

    #[tokio::test]
    async fn a_length_beyond_all_time_keeps_everything_and_the_user_may_empty_it() {
        let (_folder, history) = filled(0..450, now()).await;
        assert_eq!(delete_due(&history, SignedDuration::MAX, now(), Duration::ZERO).await.unwrap(), 0);
        assert_eq!(delete_older(&history, now()).await.unwrap(), 449);
        assert_eq!(delete_older(&history, Timestamp::MAX).await.unwrap(), 1);
        assert_eq!(history.counts().await.unwrap().total, 0);
    }

    #[tokio::test]
    async fn the_watch_deletes_at_its_start_and_tells() {
        let (_folder, history) = filled([1, 500].into_iter(), clock::now()).await;
        let (changed, mut changes) = mpsc::channel(1);
        let keep = SignedDuration::from_hours(400 * 24);
        let task = tokio::spawn(keep_only(history.clone(), keep, changed));
        let told = tokio::time::timeout(Duration::from_secs(20), changes.recv()).await.unwrap();
        assert_eq!(told, Some(Changed));
        assert_eq!(history.counts().await.unwrap().total, 1);
        task.abort();
    }
}
