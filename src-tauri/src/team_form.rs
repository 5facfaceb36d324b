//! The form of a relay's stream: its fields, checked, filled again.

use crate::connection_form::wrong_id;
use crate::form_model::FieldError;
use campanile_core::team::{Filter, Only, is_user};
use campanile_core::words::Voice;
use campanile_engine::line::check_authorities;
use campanile_engine::nats::Credentials;
use campanile_engine::settings::{
    Connection, ConnectionKind, DEFAULT_STREAM, Fault, Settings, Team, team_url,
};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use specta::Type;
use std::path::PathBuf;
use url::Url;

/// With what one signs in to a relay's server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub(crate) enum TeamAuth {
    /// A whole file of credentials, or a seed.
    File,
    Password,
}

/// The fields of a relay's stream. `client_secret` is the password, or the whole text of a file of credentials: it goes to
/// the keychain and is never given back. `only` is a type or a group, empty for all. `edits` as with the form of a journal.
#[derive(Clone, Serialize, Deserialize, Type)]
pub(crate) struct TeamForm {
    pub(crate) id: String,
    pub(crate) url: String,
    pub(crate) auth: TeamAuth,
    pub(crate) user: String,
    pub(crate) client_secret: String,
    pub(crate) ca_file: String,
    pub(crate) only: String,
    pub(crate) instance: String,
    pub(crate) stream: String,
    pub(crate) edits: bool,
}

/// A form whose fields are all right. Without a secret the one that is stored is meant.
pub(crate) struct Checked {
    pub(crate) id: String,
    pub(crate) team: Team,
    pub(crate) secret: Option<SecretString>,
    pub(crate) secret_file: Option<PathBuf>,
}

/// Checks all fields, so that all that is wrong is said at once.
pub(crate) fn check(form: &TeamForm, settings: &Settings, voice: &Voice) -> Result<Checked, Vec<FieldError>> {
    let mut errors = Vec::new();
    let mut wrong = |field: &str, message: String| {
        errors.push(FieldError { field: field.to_owned(), message });
    };
    let id = form.id.trim();
    let known = settings.connections.iter().find(|connection| connection.id == id);
    if let Some(key) = wrong_id(id, form.edits, settings) {
        wrong("id", voice.text(key));
    }
    let url = address(&form.url).map_err(|key| wrong("url", voice.text(key)));
    // A file says by itself whose it is; what was typed for the other way is not meant.
    let user = if form.auth == TeamAuth::Password { said(&form.user) } else { None };
    match &user {
        None if form.auth == TeamAuth::Password => wrong("user", voice.text("field-required")),
        Some(user) if !is_user(user) => wrong("user", voice.text("field-team-name")),
        Some(_) | None => {}
    }
    let secret = Some(form.client_secret.trim()).filter(|secret| !secret.is_empty());
    match secret {
        None => {
            let before = known.filter(|_| form.edits).and_then(team_of).map(auth_of);
            if before != Some(form.auth) {
                wrong("client_secret", voice.text("field-required"));
            }
        }
        // Without a user's name only what says itself whose it is counts: no password.
        Some(text) if form.auth == TeamAuth::File => {
            if Credentials::read(None, text.to_owned().into()).is_err() {
                wrong("client_secret", voice.text("field-team-credentials"));
            }
        }
        Some(_) => {}
    }
    let ca_file = said(&form.ca_file).map(PathBuf::from);
    if let Some(file) = &ca_file {
        if !file.is_absolute() {
            wrong("ca_file", voice.text("field-whole-path"));
        } else if let Err(reason) = check_authorities(file) {
            wrong("ca_file", voice.say(&reason.phrase()));
        }
    }
    let only = said(&form.only).map(|slug| Only::from_slug(&slug).ok_or(slug));
    if let Some(Err(_)) = &only {
        wrong("only", voice.text("field-team-only"));
    }
    let stream = said(&form.stream).unwrap_or_else(|| DEFAULT_STREAM.to_owned());
    if !is_user(&stream) {
        wrong("stream", voice.text("field-team-name"));
    }
    let (Ok(url), true) = (url, errors.is_empty()) else { return Err(errors) };
    Ok(Checked {
        id: id.to_owned(),
        team: Team {
            url,
            stream,
            user,
            filter: Filter { instance: said(&form.instance), only: only.and_then(Result::ok) },
            ca_file,
        },
        secret: secret.map(|secret| secret.to_owned().into()),
        secret_file: known.and_then(|known| known.secret_file.clone()),
    })
}

/// The form of a connection that is there, without its secret.
pub(crate) fn filled(settings: &Settings, id: &str) -> Option<TeamForm> {
    let known = settings.connections.iter().find(|connection| connection.id == id)?;
    let team = team_of(known)?;
    let is_usual = team.stream == DEFAULT_STREAM;
    Some(TeamForm {
        id: known.id.clone(),
        url: team.url.to_string(),
        auth: auth_of(team),
        user: team.user.clone().unwrap_or_default(),
        client_secret: String::new(),
        ca_file: team.ca_file.as_ref().map(|file| file.display().to_string()).unwrap_or_default(),
        only: team.filter.only.map(|only| only.slug().to_owned()).unwrap_or_default(),
        instance: team.filter.instance.clone().unwrap_or_default(),
        stream: if is_usual { String::new() } else { team.stream.clone() },
        edits: true,
    })
}

/// What was typed, where something was.
fn said(text: &str) -> Option<String> {
    Some(text.trim()).filter(|text| !text.is_empty()).map(str::to_owned)
}

/// The server's address; who types a name alone means a secure connection.
fn address(text: &str) -> Result<Url, &'static str> {
    let text = said(text).ok_or("field-required")?;
    let whole = if text.contains("://") { text } else { format!("tls://{text}") };
    team_url(&whole).map_err(|fault| {
        let is_plain = matches!(fault, Fault::NotSecureTeam(_));
        if is_plain { "field-team-plain" } else { "field-team-address" }
    })
}

/// What the settings tell of how one signs in: a password needs its user there, a file says it by itself.
const fn auth_of(team: &Team) -> TeamAuth {
    if team.user.is_some() { TeamAuth::Password } else { TeamAuth::File }
}

fn team_of(connection: &Connection) -> Option<&Team> {
    let ConnectionKind::Team(team) = &connection.kind else { return None };
    Some(team)
}

#[cfg(test)]
mod tests;
