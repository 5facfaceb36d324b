//! What the settings pages and the first run can ask.

use crate::agent;
use crate::commands::{Answer, Managed, OrFailure};
use crate::connection_form;
use crate::desk::{Desk, Spoken};
use crate::failure::{Failure, FailureCode};
use crate::form_model::JournalForm;
use crate::present;
use crate::setting_values::{self, Checked};
use crate::settings_model::{
    Backlog, Credential, ExportFormat, Exported, Folder, SettingChange, SettingsView,
};
use crate::update_commands;
use campanile_core::credential::read_credential as read_pasted;
use campanile_core::person::Person;
use campanile_core::search::search_words;
use campanile_core::words::{Phrase, Voice};
use campanile_core::{Draft, words};
use campanile_engine::bell::Message;
use campanile_engine::export::{Format, export_file};
use campanile_engine::login::{Login, LoginError};
use campanile_engine::secrets::{PROXY_SECRET, SecretError, delete_secret, set_secret};
use campanile_engine::settings::{Loaded, Settings};
use campanile_engine::watch::chain;
use campanile_engine::{clock, places, retention, settings};
use jiff::SignedDuration;
use secrecy::SecretString;
use std::path::PathBuf;

#[tauri::command]
#[specta::specta]
pub(crate) async fn settings(desk: Managed<'_>) -> Answer<SettingsView> {
    view(&desk).await
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn change_setting(desk: Managed<'_>, change: SettingChange) -> Answer<SettingsView> {
    let spoken = desk.spoken()?;
    let checked = setting_values::checked(change, &spoken.voice)
        .map_err(|errors| Failure::fields(errors, &spoken.voice))?;
    match checked {
        Checked::Change(change) => {
            settings::edit(&desk.places.config, &change)
                .map_err(|error| Failure::write(&error, &spoken.voice))?;
            desk.tell(Message::SettingsChanged).await;
        }
        Checked::ProxyPassword(password) => {
            let kept = keep_proxy_password(password).await;
            kept.map_err(|error| Failure::keychain(&error, &spoken.voice))?;
            // The programs fetch it anew with the settings.
            desk.tell(Message::SettingsChanged).await;
        }
        Checked::Login(on) => switch_login(&desk, on).map_err(|error| {
            Failure::new(FailureCode::Other, &spoken.voice, "problem-login", chain(&error))
        })?,
    }
    view(&desk).await
}

async fn view(desk: &Desk) -> Answer<SettingsView> {
    let spoken = desk.spoken()?;
    let Loaded { unknown, policy, .. } = Settings::load(&desk.places.config).unwrap_or_default();
    let counts = desk.history.counts().await.or_failure(&spoken)?;
    let (locked, by_policy) = policy.map(|policy| (policy.locked, policy.updates)).unwrap_or_default();
    let feed = spoken.settings.updates.as_ref();
    let updates = update_commands::shown(feed, by_policy, &desk.places, &spoken.voice);
    Ok(setting_values::view(&spoken.settings, unknown, locked, &desk.places, &counts.instances, updates))
}

async fn keep_proxy_password(password: Option<SecretString>) -> Result<(), SecretError> {
    match password {
        Some(password) => set_secret(PROXY_SECRET, password).await,
        None => match delete_secret(PROXY_SECRET).await {
            Err(SecretError::Missing) => Ok(()),
            deleted => deleted,
        },
    }
}

fn switch_login(desk: &Desk, on: bool) -> Result<(), LoginError> {
    let login = Login::find(&desk.places)?;
    if on { login.switch_on().map(|_| ()) } else { login.switch_off() }
}

/// The form of a connection that is there; its secret stays where it is.
#[tauri::command]
#[specta::specta]
pub(crate) async fn connection(desk: Managed<'_>, id: String) -> Answer<JournalForm> {
    let spoken = desk.spoken()?;
    connection_form::filled(&spoken.settings, &id)
        .ok_or_else(|| Failure::new(FailureCode::NotFound, &spoken.voice, "problem-no-connection", id))
}

/// Removes a connection and its secret. Its notifications go with it or stay, as the user says.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_connection(desk: Managed<'_>, id: String, with_notifications: bool) -> Answer<()> {
    let spoken = desk.spoken()?;
    settings::remove_connection(&desk.places.config, &id)
        .map_err(|error| Failure::write(&error, &spoken.voice))?;
    // The resident program first: it must not store another one after they are gone.
    desk.tell(Message::SettingsChanged).await;
    let removed = if with_notifications {
        desk.history.remove_connection(&id).await
    } else {
        desk.history.forget_connection(&id).await
    };
    removed.or_failure(&spoken)?;
    forget_secret(&id, &spoken.voice).await?;
    desk.tell(Message::Changed).await;
    Ok(())
}

/// Takes a secret out of the keychain, if there is one.
pub(crate) async fn forget_secret(id: &str, voice: &Voice) -> Answer<()> {
    match delete_secret(id).await {
        Ok(()) | Err(SecretError::Missing) => Ok(()),
        Err(error) => Err(Failure::new(FailureCode::Settings, voice, "problem-secret-stays", chain(&error))),
    }
}

/// Writes the history into a new file among the user's downloads.
#[tauri::command]
#[specta::specta]
pub(crate) async fn export_history(desk: Managed<'_>, format: ExportFormat) -> Answer<Exported> {
    let spoken = desk.spoken_or_default();
    let format = match format {
        ExportFormat::Csv => Format::Csv,
        ExportFormat::Json => Format::Json,
        ExportFormat::Ndjson => Format::Ndjson,
    };
    let failed = |details: String| Failure::new(FailureCode::Other, &spoken.voice, "problem-export", details);
    let file = export_place(format, &spoken.voice).ok_or_else(|| failed("folder".to_owned()))?;
    let exported = export_file(&desk.history, &spoken.voice, format, true, &file).await;
    let count = exported.map_err(|error| failed(chain(&error)))?;
    Ok(Exported { count: u32::try_from(count).unwrap_or(u32::MAX), file: file.display().to_string() })
}

fn export_place(format: Format, voice: &Voice) -> Option<PathBuf> {
    let folder = places::downloads()?;
    let second = voice.zone().to_datetime(clock::now()).strftime("%Y-%m-%d-%H%M%S").to_string();
    Some(folder.join(format!("campanile-{second}.{}", format.slug())))
}

/// Deletes what is older than so many days, or everything; gives how many.
#[tauri::command]
#[specta::specta]
pub(crate) async fn delete_history(desk: Managed<'_>, older_than_days: Option<u32>) -> Answer<u32> {
    let spoken = desk.spoken_or_default();
    let limit = match older_than_days {
        None => jiff::Timestamp::MAX,
        Some(days) => {
            let age = SignedDuration::from_hours(i64::from(days) * 24);
            clock::now().checked_sub(age).unwrap_or(jiff::Timestamp::MIN)
        }
    };
    let deleted = retention::delete_older(&desk.history, limit).await.or_failure(&spoken)?;
    desk.tell(Message::Changed).await;
    Ok(u32::try_from(deleted).unwrap_or(u32::MAX))
}

/// Blackens a person's address everywhere; gives in how many notifications it stood.
#[tauri::command]
#[specta::specta]
pub(crate) async fn forget_person(desk: Managed<'_>, email: String) -> Answer<u32> {
    let Spoken { voice, .. } = desk.spoken_or_default();
    let voice = std::sync::Arc::new(voice);
    let person = Person::new(&email).map_err(|_| {
        let message = voice.say(&Phrase::new("field-email").text("text", email.trim()));
        Failure::fields(vec![crate::form_model::FieldError { field: "email".to_owned(), message }], &voice)
    })?;
    let words: std::sync::Arc<words::Voice> = std::sync::Arc::clone(&voice);
    let found_by = move |draft: &Draft| search_words(draft, &words);
    let forgotten = desk.history.forget_person(person, found_by).await;
    let forgotten = forgotten.map_err(|error| Failure::history(&error, &voice))?;
    desk.tell(Message::Changed).await;
    Ok(u32::try_from(forgotten).unwrap_or(u32::MAX))
}

/// What a text from Adobe's Developer Console holds. Nothing of it is kept.
#[tauri::command]
#[specta::specta]
pub(crate) async fn read_credential(text: String) -> Answer<Credential> {
    let found = read_pasted(&text);
    Ok(Credential {
        name: found.name,
        client_id: found.client_id,
        client_secret: found.client_secret,
        org_id: found.org_id,
        scopes: found.scopes,
        ims_url: found.ims_url,
        journal_url: found.journal_url,
    })
}

/// How far a connection's first reading has come.
#[tauri::command]
#[specta::specta]
pub(crate) async fn backlog(desk: Managed<'_>, id: String) -> Answer<Backlog> {
    let spoken = desk.spoken_or_default();
    let backlog = desk.history.backlog(&id).await.or_failure(&spoken)?;
    Ok(Backlog {
        count: u32::try_from(backlog.count.max(0)).unwrap_or(u32::MAX),
        oldest: backlog.oldest.map(|at| at.as_millisecond()),
        reached: backlog.reached.map(|at| at.as_millisecond()),
        caught_up: backlog.caught_up,
        reading: backlog.looked_at.map(present::reading),
    })
}

/// Asks the resident program for one toast.
#[tauri::command]
#[specta::specta]
pub(crate) async fn test_toast(desk: Managed<'_>) -> Answer<()> {
    if desk.tell(Message::TestToast).await {
        return Ok(());
    }
    Err(agent::unreachable(&desk))
}

/// Opens one of Campanile's folders in the file manager.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_folder(desk: Managed<'_>, folder: Folder) -> Answer<()> {
    let spoken = desk.spoken_or_default();
    let failed =
        |details: String| Failure::new(FailureCode::Other, &spoken.voice, "problem-open-folder", details);
    let path = match folder {
        Folder::Config => desk.places.config.parent().map(PathBuf::from),
        Folder::Data => Some(desk.places.data.clone()),
        Folder::Logs => Some(desk.places.state.clone()),
        Folder::Exports => places::downloads(),
    };
    let path = path.ok_or_else(|| failed("folder".to_owned()))?;
    // Before the first start of everything it may not be there yet.
    places::create_private(&path).map_err(|error| failed(error.to_string()))?;
    open::that_detached(&path).map_err(|error| failed(error.to_string()))
}
