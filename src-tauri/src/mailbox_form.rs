//! The form of a mailbox: checked, filled again.

use crate::connection_form::wrong_id;
use crate::form_model::FieldError;
use crate::mailbox_model::{MailAfter, MailAuth, MailStart, MailTls, MailboxForm};
use campanile_core::words::Voice;
use campanile_engine::settings::{
    ANY_TENANT, Auth, Connection, ConnectionKind, INBOX, Mailbox, Settings, is_loopback, is_mail_host,
    is_tenant, usual_port,
};
use campanile_engine::sources::mailbox::{After, Client, Provider, Start, Tls};
use secrecy::SecretString;
use std::path::PathBuf;

/// A form whose fields are all right.
pub(crate) struct Checked {
    pub(crate) id: String,
    pub(crate) mailbox: Mailbox,
    /// What was typed in: the password, or the secret of the organisation's application.
    pub(crate) secret: Option<SecretString>,
    /// Whether the secret that is stored serves for this form too.
    pub(crate) keeps: bool,
    pub(crate) secret_file: Option<PathBuf>,
}

/// Checks all fields, so that all that is wrong is said at once. `rules_file` is the user's own rules for mails.
pub(crate) fn check(
    form: &MailboxForm,
    settings: &Settings,
    rules_file: PathBuf,
    voice: &Voice,
) -> Result<Checked, Vec<FieldError>> {
    let mut errors = Vec::new();
    let mut wrong = |field: &str, key: &str| {
        errors.push(FieldError { field: field.to_owned(), message: voice.text(key) });
    };
    let id = form.id.trim();
    let connection = settings.connections.iter().find(|connection| connection.id == id);
    let known = connection.filter(|_| form.edits).and_then(mailbox_of);
    if let Some(key) = wrong_id(id, form.edits, settings) {
        wrong("id", key);
    }
    let host = form.host.trim();
    if host.is_empty() {
        wrong("host", "field-required");
    } else if !is_mail_host(host) {
        wrong("host", "field-mail-host");
    }
    let user = form.user.trim();
    if user.is_empty() {
        wrong("user", "field-required");
    }
    let client = client(form, known);
    if let Some(client) = &client
        && client.client_id.is_empty()
    {
        wrong("oauth_client_id", "field-required");
    }
    if let Some(Client { provider: Provider::Microsoft { tenant }, .. }) = &client
        && !is_tenant(tenant)
    {
        wrong("tenant", "field-tenant");
    }
    let auth = client.map_or(Auth::Password, Auth::Oauth);
    let is_as_before = known.is_some_and(|known| known.auth == auth);
    let typed = form.client_secret.trim();
    let has_secret = match form.auth {
        MailAuth::Microsoft => true,
        MailAuth::Google => !typed.is_empty() || is_as_before || form.signed_in.is_some(),
        MailAuth::Password => !typed.is_empty() || is_as_before,
    };
    if !has_secret {
        wrong("client_secret", "field-required");
    }
    let folder = Some(form.folder.trim()).filter(|folder| !folder.is_empty()).unwrap_or(INBOX);
    let move_to = form.move_to.trim();
    let after = match form.after {
        MailAfter::Nothing => After::Nothing,
        MailAfter::Read => After::Read,
        MailAfter::Move => After::Move(move_to.to_owned()),
    };
    if form.after == MailAfter::Move && (move_to.is_empty() || move_to == folder) {
        wrong("move_to", if move_to.is_empty() { "field-required" } else { "field-move-to" });
    }
    let tls = tls_of(form.tls);
    let port = match form.port.trim() {
        "" => Some(usual_port(tls)),
        text => text.parse().ok().filter(|port| *port > 0),
    };
    if port.is_none() {
        wrong("port", "field-port");
    }
    if tls == Tls::None && !is_loopback(host) {
        wrong("tls", "field-mail-plain");
    }
    let (Some(port), true) = (port, errors.is_empty()) else { return Err(errors) };
    let keeps = is_as_before && (typed.is_empty() || form.auth == MailAuth::Microsoft);
    Ok(Checked {
        id: id.to_owned(),
        mailbox: Mailbox {
            host: host.to_owned(),
            port,
            tls,
            user: user.to_owned(),
            auth,
            folder: folder.to_owned(),
            start: match form.start {
                MailStart::Oldest => Start::Oldest,
                MailStart::Latest => Start::Latest,
            },
            instance: form.instance.trim().to_uppercase(),
            after,
            rules_file,
        },
        secret: (!typed.is_empty()).then(|| typed.to_owned().into()),
        keeps,
        secret_file: connection.and_then(|connection| connection.secret_file.clone()),
    })
}

/// The organisation's application, as the form says it.
pub(crate) fn client_of(form: &MailboxForm, settings: &Settings) -> Option<Client> {
    let known = settings.connections.iter().find(|connection| connection.id == form.id.trim());
    client(form, known.filter(|_| form.edits).and_then(mailbox_of))
}

/// The organisation's application, where one signs in with one.
fn client(form: &MailboxForm, known: Option<&Mailbox>) -> Option<Client> {
    let provider = match form.auth {
        MailAuth::Password => return None,
        MailAuth::Google => Provider::Google,
        MailAuth::Microsoft => {
            let tenant = Some(form.tenant.trim()).filter(|tenant| !tenant.is_empty());
            Provider::Microsoft { tenant: tenant.unwrap_or(ANY_TENANT).to_owned() }
        }
    };
    let before = known.and_then(|known| match &known.auth {
        Auth::Oauth(before) if before.provider.slug() == provider.slug() => before.url.clone(),
        Auth::Oauth(_) | Auth::Password => None,
    });
    Some(Client { provider, client_id: form.oauth_client_id.trim().to_owned(), url: before })
}

/// The form of a connection that is there, without its secret.
pub(crate) fn filled(settings: &Settings, id: &str) -> Option<MailboxForm> {
    let connection = settings.connections.iter().find(|connection| connection.id == id)?;
    let mailbox = mailbox_of(connection)?;
    let (auth, client_id, tenant) = match &mailbox.auth {
        Auth::Password => (MailAuth::Password, "", ""),
        Auth::Oauth(client) => match &client.provider {
            Provider::Google => (MailAuth::Google, client.client_id.as_str(), ""),
            Provider::Microsoft { tenant } => {
                (MailAuth::Microsoft, client.client_id.as_str(), tenant.as_str())
            }
        },
    };
    let is_usual = mailbox.port == usual_port(mailbox.tls);
    let (after, move_to) = match &mailbox.after {
        After::Nothing => (MailAfter::Nothing, ""),
        After::Read => (MailAfter::Read, ""),
        After::Move(to) => (MailAfter::Move, to.as_str()),
    };
    Some(MailboxForm {
        id: connection.id.clone(),
        auth,
        host: mailbox.host.clone(),
        port: if is_usual { String::new() } else { mailbox.port.to_string() },
        tls: match mailbox.tls {
            Tls::FromTheStart => MailTls::Tls,
            Tls::StartTls => MailTls::Starttls,
            Tls::None => MailTls::None,
        },
        user: mailbox.user.clone(),
        client_secret: String::new(),
        oauth_client_id: client_id.to_owned(),
        tenant: if tenant == ANY_TENANT { String::new() } else { tenant.to_owned() },
        folder: mailbox.folder.clone(),
        start: match mailbox.start {
            Start::Oldest => MailStart::Oldest,
            Start::Latest => MailStart::Latest,
        },
        instance: mailbox.instance.clone(),
        after,
        move_to: move_to.to_owned(),
        signed_in: None,
        edits: true,
    })
}

const fn tls_of(tls: MailTls) -> Tls {
    match tls {
        MailTls::Tls => Tls::FromTheStart,
        MailTls::Starttls => Tls::StartTls,
        MailTls::None => Tls::None,
    }
}

fn mailbox_of(connection: &Connection) -> Option<&Mailbox> {
    let ConnectionKind::Mailbox(mailbox) = &connection.kind else { return None };
    Some(mailbox)
}

#[cfg(test)]
mod tests;
