//! What the page of forwarding can ask.

use crate::commands::{Answer, Managed, OrFailure};
use crate::connection_test;
use crate::desk::{Desk, Spoken};
use crate::failure::{Failure, FailureCode};
use crate::form_model::TestReport;
use crate::forward_form::{self, Checked};
use crate::forward_model::{ForwardForm, ForwarderRow};
use crate::setting_commands::forget_secret;
use campanile_engine::bell::Message;
use campanile_engine::history::Owed;
use campanile_engine::http::host;
use campanile_engine::secrets::{is_given, set_secret, stored_secret};
use campanile_engine::settings::{self, Forward, RemovedForward};
use jiff::Timestamp;
use secrecy::SecretString;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// A place that was taken away, with its secret where that was in the keychain.
type Taken = (RemovedForward, Option<SecretString>);

/// The places that were taken away, for as long as the window is there.
#[derive(Debug, Default)]
pub(crate) struct Removed(Mutex<BTreeMap<String, Taken>>);

impl Removed {
    fn keep(&self, id: &str, taken: Taken) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(id.to_owned(), taken);
    }

    fn get(&self, id: &str) -> Option<Taken> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(id).cloned()
    }

    fn forget(&self, id: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(id);
    }
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn forwarders(desk: Managed<'_>) -> Answer<Vec<ForwarderRow>> {
    rows(&desk).await
}

/// The form of a place that is there; its secret stays where it is.
#[tauri::command]
#[specta::specta]
pub(crate) async fn forwarder(desk: Managed<'_>, id: String) -> Answer<ForwardForm> {
    let spoken = desk.spoken()?;
    forward_form::filled(&spoken.settings, &id).ok_or_else(|| unknown(&spoken, &id))
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn test_forwarder(desk: Managed<'_>, form: ForwardForm) -> Answer<TestReport> {
    let spoken = desk.spoken()?;
    match forward_form::check(&form, &spoken.settings, &spoken.voice) {
        Ok(checked) => Ok(connection_test::forward::test(checked, &spoken.voice).await),
        Err(field_errors) => Ok(TestReport { steps: Vec::new(), field_errors }),
    }
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn save_forwarder(desk: Managed<'_>, form: ForwardForm) -> Answer<()> {
    save(&desk, &form).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn switch_forwarder(desk: Managed<'_>, id: String, on: bool) -> Answer<()> {
    switch(&desk, &id, on).await
}

/// Takes a place away with its secret; both are remembered here, so that it can be taken back.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_forwarder(desk: Managed<'_>, id: String) -> Answer<()> {
    remove(&desk, &id).await
}

/// Puts a place back that was taken away in this window.
#[tauri::command]
#[specta::specta]
pub(crate) async fn restore_forwarder(desk: Managed<'_>, id: String) -> Answer<()> {
    restore(&desk, &id).await
}

async fn rows(desk: &Desk) -> Answer<Vec<ForwarderRow>> {
    let spoken = desk.spoken()?;
    let places = &spoken.settings.forwards;
    let ids = places.iter().map(|place| place.id.clone()).collect();
    let owed = desk.history.owed_to(ids).await.or_failure(&spoken)?;
    Ok(places.iter().zip(owed).map(|(place, owed)| row(place, owed, &spoken)).collect())
}

fn row(place: &Forward, owed: Owed, spoken: &Spoken) -> ForwarderRow {
    let Owed { waiting, failing_since, reason, next_at, sent_at, .. } = owed;
    let milliseconds = |at: Option<Timestamp>| at.map(Timestamp::as_millisecond);
    let host = place.url.as_ref().map(host);
    ForwarderRow {
        id: place.id.clone(),
        kind: place.kind,
        on: place.on,
        place: host.map(|host| place.topic.iter().fold(host, |host, topic| format!("{host}/{topic}"))),
        waiting: u32::try_from(waiting.max(0)).unwrap_or(u32::MAX),
        last_success: milliseconds(sent_at),
        failing_since: milliseconds(failing_since),
        next_try: milliseconds(next_at),
        message: reason.map(|reason| spoken.voice.say(&reason.phrase())),
    }
}

async fn save(desk: &Desk, form: &ForwardForm) -> Answer<()> {
    let spoken = desk.spoken()?;
    let checked = forward_form::check(form, &spoken.settings, &spoken.voice)
        .map_err(|errors| Failure::fields(errors, &spoken.voice))?;
    let no_keychain = |error| Failure::keychain(&error, &spoken.voice);
    let secret = checked.secret().await.map_err(no_keychain)?;
    let Checked { forward, before, .. } = checked;
    // The secret first: a place without one would only say that it needs it.
    if let Some(secret) = secret {
        set_secret(&forward.id, secret).await.map_err(no_keychain)?;
    }
    // One of an administrator's policy may be as it is: its secret is the user's.
    if before.as_ref() != Some(&forward) {
        settings::save_forward(&desk.places.config, &forward, before.is_some())
            .map_err(|error| Failure::write(&error, &spoken.voice))?;
    }
    desk.tell(Message::SettingsChanged).await;
    if before.is_some_and(|before| is_in_keychain(&before)) && !forward.has_secret {
        forget_secret(&forward.id, &spoken.voice).await?;
    }
    Ok(())
}

async fn switch(desk: &Desk, id: &str, on: bool) -> Answer<()> {
    let spoken = desk.spoken()?;
    known(&spoken, id)?;
    settings::switch_forward(&desk.places.config, id, on)
        .map_err(|error| Failure::write(&error, &spoken.voice))?;
    desk.tell(Message::SettingsChanged).await;
    Ok(())
}

async fn remove(desk: &Desk, id: &str) -> Answer<()> {
    let spoken = desk.spoken()?;
    let is_in_keychain = is_in_keychain(known(&spoken, id)?);
    let secret = if is_in_keychain { stored_secret(id).await.ok() } else { None };
    let removed = settings::remove_forward(&desk.places.config, id)
        .map_err(|error| Failure::write(&error, &spoken.voice))?;
    desk.removed.keep(id, (removed, secret));
    desk.tell(Message::SettingsChanged).await;
    if is_in_keychain { forget_secret(id, &spoken.voice).await } else { Ok(()) }
}

async fn restore(desk: &Desk, id: &str) -> Answer<()> {
    let spoken = desk.spoken()?;
    let is_there = known(&spoken, id).is_ok();
    let Some((removed, secret)) = desk.removed.get(id).filter(|_| !is_there) else {
        return Err(Failure::new(FailureCode::NotFound, &spoken.voice, "problem-undo", id));
    };
    if let Some(secret) = secret {
        set_secret(id, secret).await.map_err(|error| Failure::keychain(&error, &spoken.voice))?;
    }
    settings::restore_forward(&desk.places.config, &removed)
        .map_err(|error| Failure::write(&error, &spoken.voice))?;
    desk.removed.forget(id);
    desk.tell(Message::SettingsChanged).await;
    Ok(())
}

fn known<'a>(spoken: &'a Spoken, id: &str) -> Answer<&'a Forward> {
    spoken.settings.forwards.iter().find(|place| place.id == id).ok_or_else(|| unknown(spoken, id))
}

fn unknown(spoken: &Spoken, id: &str) -> Failure {
    Failure::new(FailureCode::NotFound, &spoken.voice, "problem-no-forwarder", id)
}

fn is_in_keychain(place: &Forward) -> bool {
    place.has_secret && !is_given(&place.id, place.secret_file.as_deref())
}

#[cfg(test)]
mod tests;
