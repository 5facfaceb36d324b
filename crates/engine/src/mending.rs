//! Opening the history as its owner: what is damaged is mended first, and told.

use crate::clock;
use crate::history::{History, HistoryError, Opener, Salvaged, mend};
use crate::places::Places;
use crate::reading::own;
use campanile_core::Facts;
use campanile_core::facts::names;
use campanile_core::search::search_words;
use campanile_core::types::monitoring;
use campanile_core::words::Voice;
use jiff::Timestamp;

/// Under which connection our own notifications are kept.
pub const OURSELVES: &str = "campanile";

/// Opens the history of a data folder whose lock the caller holds. A damaged one is mended, and a notification says so.
///
/// # Errors
/// As [`History::open`] and [`mend`].
pub async fn open_as_owner(places: &Places, voice: &Voice) -> Result<History, HistoryError> {
    let path = places.history();
    let now = clock::now();
    let mended = mend(&path, now, |draft| search_words(draft, voice))?;
    let history = History::open(&path, Opener::Owner)?;
    if let Some(salvaged) = mended {
        tell(&history, &salvaged, voice, now).await?;
    }
    Ok(history)
}

async fn tell(
    history: &History,
    salvaged: &Salvaged,
    voice: &Voice,
    now: Timestamp,
) -> Result<(), HistoryError> {
    let facts = Facts::default()
        .with(names::COUNT, i64::try_from(salvaged.kept).unwrap_or(i64::MAX))
        .with(names::FILE, salvaged.damaged.display().to_string());
    let draft =
        own(&format!("recovered/{}", now.as_millisecond()), monitoring::RECOVERED_DATABASE, now, facts);
    let words = search_words(&draft, voice);
    history.store_own(OURSELVES, draft, words, now, false).await.map(|_| ())
}
