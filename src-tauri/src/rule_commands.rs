//! What the page of the rules can ask: what they would have done, and the exceptions to them.

use crate::commands::{Answer, Managed, OrFailure};
use crate::failure::{Failure, FailureCode};
use crate::settings_model::{ExceptionRow, RulePreview};
use campanile_core::Draft;
use campanile_core::facts::names;
use campanile_core::rules::{Exception, LastDays, PREVIEW_DAYS, RuleChoice, Show};
use campanile_engine::bell::Message;
use campanile_engine::{clock, settings};
use jiff::SignedDuration;

/// The notifications of so many are looked at: a rule's effect on more would be no clearer.
const PREVIEWED: usize = 20_000;

#[tauri::command]
#[specta::specta]
pub(crate) async fn rule_previews(desk: Managed<'_>) -> Answer<Vec<RulePreview>> {
    let spoken = desk.spoken()?;
    let now = clock::now();
    let since = now - SignedDuration::from_hours(24 * PREVIEW_DAYS as i64);
    let past = desk.history.since(since, PREVIEWED).await.or_failure(&spoken)?;
    let last_days = spoken.settings.rules().over_the_last_days(&past, now, spoken.voice.zone());
    let previews = last_days.into_iter().map(|(slug, LastDays { toasts, silent, muted })| RulePreview {
        slug,
        toasts: toasts.to_vec(),
        silent,
        muted,
    });
    Ok(previews.collect())
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn exceptions(desk: Managed<'_>) -> Answer<Vec<ExceptionRow>> {
    let spoken = desk.spoken()?;
    let rows = (0..).zip(&spoken.settings.exceptions).map(|(place, exception)| ExceptionRow {
        place,
        slug: exception.kind,
        what: exception.what(),
        show: exception.choice.show,
        until: exception.until.map(|until| until.as_millisecond()),
    });
    Ok(rows.collect())
}

/// "Don't toast these": an exception for what a notification is about. Answers what it applies to.
#[tauri::command]
#[specta::specta]
pub(crate) async fn silence(desk: Managed<'_>, id: String) -> Answer<String> {
    let spoken = desk.spoken()?;
    let Some((_, notification)) = desk.find(&id).await.or_failure(&spoken)? else {
        return Err(Failure::new(FailureCode::NotFound, &spoken.voice, "problem-not-found", id));
    };
    let exception = silencing(&notification.draft);
    settings::add_exception(&desk.places.config, &exception)
        .map_err(|error| Failure::write(&error, &spoken.voice))?;
    desk.tell(Message::SettingsChanged).await;
    Ok(exception.what())
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_exception(desk: Managed<'_>, place: u32) -> Answer<()> {
    let spoken = desk.spoken()?;
    settings::remove_exception(&desk.places.config, place as usize)
        .map_err(|error| Failure::write(&error, &spoken.voice))?;
    desk.tell(Message::SettingsChanged).await;
    Ok(())
}

/// The campaign where it is about one, else its type in its instance: silent, so that it still counts as unread.
fn silencing(draft: &Draft) -> Exception {
    let campaign = draft.facts.text(names::CAMPAIGN_ID);
    let instance = Some(draft.instance.clone()).filter(|instance| campaign.is_none() && !instance.is_empty());
    let choice = RuleChoice { show: Some(Show::Silent), ..RuleChoice::default() };
    Exception { kind: Some(draft.kind), instance, campaign, choice, ..Exception::default() }
}
