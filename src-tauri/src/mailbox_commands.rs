//! What the form of a mailbox can ask, and the sign-in beside it.

use crate::commands::{Answer, Managed, save_connection};
use crate::connection_test::mailbox::{Secret, Trial, test};
use crate::desk::{Desk, Spoken};
use crate::failure::{Failure, FailureCode};
use crate::form_model::{FieldError, TestReport};
use crate::mailbox_form::{self, Checked};
use crate::mailbox_model::{MailAuth, MailboxForm, SignInBegun};
use crate::sign_ins;
use campanile_core::reason::Reason;
use campanile_engine::bell::Message;
use campanile_engine::line::Line;
use campanile_engine::secrets::{secret, set_secret};
use campanile_engine::settings::{self, Auth, ConnectionKind, rules_file};
use campanile_engine::sources::mailbox::{Client, Grant};
use campanile_engine::watch::chain;
use secrecy::ExposeSecret;

#[tauri::command]
#[specta::specta]
pub(crate) async fn test_mailbox(desk: Managed<'_>, form: MailboxForm) -> Answer<TestReport> {
    let spoken = desk.spoken_or_default();
    let checked = check(&desk, &form, &spoken).and_then(|checked| {
        let secret = secret_for(&desk, &checked, form.signed_in).ok_or_else(|| signed_in_nowhere(&spoken))?;
        Ok((checked, secret))
    });
    match checked {
        Ok((Checked { id, mailbox, secret_file, .. }, secret)) => {
            let trial = Trial { id, mailbox, secret, secret_file };
            Ok(test(trial, &spoken.settings.network, &spoken.voice).await)
        }
        Err(field_errors) => Ok(TestReport { steps: Vec::new(), field_errors }),
    }
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn save_mailbox(desk: Managed<'_>, form: MailboxForm) -> Answer<()> {
    let spoken = desk.spoken()?;
    let refused = |errors| Failure::fields(errors, &spoken.voice);
    let checked = check(&desk, &form, &spoken).map_err(refused)?;
    let secret =
        secret_for(&desk, &checked, form.signed_in).ok_or_else(|| refused(signed_in_nowhere(&spoken)))?;
    let secret = match secret {
        Secret::Password(password) => Some(password),
        Secret::Grant(grant) => Some(grant.secret()),
        Secret::Stored => None,
    };
    let Checked { id, mailbox, .. } = checked;
    save_connection(&desk, &spoken, &id, secret, |file| settings::add_mailbox(file, &id, &mailbox)).await?;
    if let Some(number) = form.signed_in {
        desk.sign_ins.forget(number);
    }
    Ok(())
}

/// The form of a connection that is there; its secret stays where it is.
#[tauri::command]
#[specta::specta]
pub(crate) async fn mailbox_connection(desk: Managed<'_>, id: String) -> Answer<MailboxForm> {
    let spoken = desk.spoken()?;
    mailbox_form::filled(&spoken.settings, &id)
        .ok_or_else(|| Failure::new(FailureCode::NotFound, &spoken.voice, "problem-no-connection", id))
}

/// Begins a sign-in with what the form says. What it needs is checked; the rest may still be empty.
#[tauri::command]
#[specta::specta]
pub(crate) async fn begin_sign_in(desk: Managed<'_>, form: MailboxForm) -> Answer<SignInBegun> {
    let spoken = desk.spoken()?;
    let needed = ["oauth_client_id", "tenant", "client_secret"];
    let wrong = match check(&desk, &form, &spoken) {
        Ok(_) => Vec::new(),
        Err(mut errors) => {
            errors.retain(|error| needed.contains(&error.field.as_str()));
            errors
        }
    };
    let client = mailbox_form::client_of(&form, &spoken.settings);
    let (Some(client), true) = (client, wrong.is_empty()) else {
        return Ok(SignInBegun { number: 0, url: String::new(), code: None, field_errors: wrong });
    };
    let client_secret = match (form.auth, form.client_secret.trim()) {
        (MailAuth::Google, "") => {
            stored_grant(&spoken, form.id.trim()).await.and_then(|grant| grant.client_secret)
        }
        (MailAuth::Google, typed) => Some(typed.to_owned()),
        (MailAuth::Microsoft | MailAuth::Password, _) => None,
    };
    let farewell = spoken.voice.text("cli-sign-in-done");
    let line = Line::of(&spoken.settings.network).await.map_err(|reason| failed(&reason, &spoken))?;
    let begun = desk.sign_ins.begin(client, line, client_secret, farewell).await;
    let begun = begun.map_err(|reason| failed(&reason, &spoken))?;
    Ok(SignInBegun {
        number: begun.number,
        url: begun.url.into(),
        code: begun.code,
        field_errors: Vec::new(),
    })
}

/// Opens the page of a sign-in in the browser: only ever because somebody clicked.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_sign_in(desk: Managed<'_>, number: u32) -> Answer<()> {
    let spoken = desk.spoken_or_default();
    let url = desk.sign_ins.url(number).ok_or_else(|| given_up(&spoken, number))?;
    open::that_detached(url.as_str())
        .map_err(|error| Failure::new(FailureCode::Other, &spoken.voice, "problem-open", error.to_string()))
}

/// Answers when the sign-in is done.
#[tauri::command]
#[specta::specta]
pub(crate) async fn await_sign_in(desk: Managed<'_>, number: u32) -> Answer<()> {
    let ended = desk.sign_ins.ended(number).await;
    let spoken = desk.spoken_or_default();
    ended.ok_or_else(|| given_up(&spoken, number))?.map_err(|reason| failed(&reason, &spoken))
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn cancel_sign_in(desk: Managed<'_>, number: u32) -> Answer<()> {
    desk.sign_ins.forget(number);
    Ok(())
}

/// Keeps what a sign-in brought for a connection that is there; whoever reads it tries again at once.
#[tauri::command]
#[specta::specta]
pub(crate) async fn keep_sign_in(desk: Managed<'_>, id: String, number: u32) -> Answer<()> {
    let spoken = desk.spoken()?;
    let client = stored_client(&spoken, &id);
    let grant = client.and_then(|client| desk.sign_ins.grant(number, client));
    let grant = grant.ok_or_else(|| given_up(&spoken, number))?;
    set_secret(&id, grant.secret()).await.map_err(|error| {
        Failure::new(FailureCode::Settings, &spoken.voice, "problem-keychain", chain(&error))
    })?;
    desk.sign_ins.forget(number);
    desk.tell(Message::SettingsChanged).await;
    Ok(())
}

fn check(desk: &Desk, form: &MailboxForm, spoken: &Spoken) -> Result<Checked, Vec<FieldError>> {
    let rules = rules_file(&desk.places.config);
    mailbox_form::check(form, &spoken.settings, rules, &spoken.voice)
}

/// With what the mailbox is opened; `None` where somebody has to sign in first.
fn secret_for(desk: &Desk, checked: &Checked, signed_in: Option<u32>) -> Option<Secret> {
    match (&checked.mailbox.auth, &checked.secret) {
        (Auth::Password, Some(password)) => Some(Secret::Password(password.clone())),
        (Auth::Password, None) => Some(Secret::Stored),
        (Auth::Oauth(client), _) => {
            let granted = signed_in.and_then(|number| desk.sign_ins.grant(number, client));
            granted.map(Secret::Grant).or_else(|| checked.keeps.then_some(Secret::Stored))
        }
    }
}

fn signed_in_nowhere(spoken: &Spoken) -> Vec<FieldError> {
    vec![FieldError { field: "sign_in".to_owned(), message: spoken.voice.text("field-sign-in") }]
}

fn stored_client<'a>(spoken: &'a Spoken, id: &str) -> Option<&'a Client> {
    let connection = spoken.settings.connections.iter().find(|connection| connection.id == id)?;
    let ConnectionKind::Mailbox(mailbox) = &connection.kind else { return None };
    let Auth::Oauth(client) = &mailbox.auth else { return None };
    Some(client)
}

/// What an earlier sign-in left, where there was one.
async fn stored_grant(spoken: &Spoken, id: &str) -> Option<Grant> {
    let connection = spoken.settings.connections.iter().find(|connection| connection.id == id)?;
    let secret = secret(id, connection.secret_file.as_deref()).await.ok()?;
    // A password that was stored before is none.
    serde_json::from_str(secret.expose_secret()).ok()
}

fn failed(reason: &Reason, spoken: &Spoken) -> Failure {
    let message = spoken.voice.say(&sign_ins::words(reason));
    tracing::warn!(?reason, "a sign-in came to nothing");
    Failure { code: FailureCode::Other, message, details: String::new(), field_errors: Vec::new() }
}

fn given_up(spoken: &Spoken, number: u32) -> Failure {
    Failure::new(FailureCode::NotFound, &spoken.voice, "sign-in-given-up", number.to_string())
}
