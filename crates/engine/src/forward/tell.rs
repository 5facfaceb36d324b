//! What Campanile tells of forwarding itself.

use crate::history::{History, HistoryError};
use crate::mending::OURSELVES;
use crate::reading::{Judgement, own};
use campanile_core::Facts;
use campanile_core::facts::names;
use campanile_core::reason::Reason;
use campanile_core::search::search_words;
use campanile_core::types::monitoring;
use jiff::Timestamp;

/// That nothing gets through.
pub(super) fn not_forwarded(reason: &Reason) -> (&'static str, Facts) {
    (monitoring::NOT_FORWARDED, Facts::default().with(names::ERROR_MESSAGE, technical(reason)))
}

/// That it gets through again.
pub(super) fn forwarded_again() -> (&'static str, Facts) {
    (monitoring::FORWARDED_AGAIN, Facts::default())
}

/// That so many will not go. Where no reason is known, they waited too long.
pub(super) fn given_up(count: usize, reason: Option<&Reason>, keep: &str) -> (&'static str, Facts) {
    let detail = reason.map_or_else(|| format!("> {keep}"), technical);
    let facts = Facts::default().with(names::COUNT, count).with(names::ERROR_MESSAGE, detail);
    (monitoring::GIVEN_UP, facts)
}

/// A reason in signs that are the same in every language: facts are never translated.
fn technical(reason: &Reason) -> String {
    let cause = serde_json::to_value(reason.cause).ok();
    let cause = cause.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default();
    let status = reason.status.map(|status| status.to_string()).unwrap_or_default();
    let parts = [reason.host.as_str(), &status, cause, &reason.detail];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// Stores what is to be told of a place. What is over is resolved.
pub(super) async fn tell(
    history: &History,
    judgement: &Judgement,
    forwarder: &str,
    (subtype, facts): (&'static str, Facts),
    now: Timestamp,
) -> Result<(), HistoryError> {
    tracing::warn!(forwarder, subtype, "forwarding");
    let id = format!("forward/{forwarder}/{subtype}/{}", now.as_millisecond());
    let draft = own(&id, subtype, now, facts.with(names::FORWARDER, forwarder));
    let words = search_words(&draft, &judgement.voice);
    let muted = judgement.rules.is_muted(&draft, now);
    let incident = draft.incident.clone();
    history.store_own(OURSELVES, draft, words, now, muted).await?;
    if subtype == monitoring::FORWARDED_AGAIN {
        history.resolve(&incident, now).await?;
    }
    Ok(())
}
