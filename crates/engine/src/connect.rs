//! From a configured connection to a source that can be asked: its secret is fetched, the demo is started.

use crate::clock::Now;
use crate::demo::{self, Demo};
use crate::line::Line;
use crate::nats::{Access, Credentials};
use crate::secrets::{SecretError, is_given, secret};
use crate::settings::{Auth, Connection, ConnectionKind, DEFAULT_SCOPES, Mailbox, Team, rest_base};
use crate::sources::journal::{JournalAccess, JournalSource, Start};
use crate::sources::mailbox::{Grant, Login, MailboxAccess, MailboxSource, Token};
use crate::sources::rest::{RestAccess, RestSource};
use crate::sources::team::TeamSource;
use crate::sources::{DemoSource, Source};
use campanile_core::mail::MailRules;
use campanile_core::reason::{Cause, Reason};
use jiff::{SignedDuration, Timestamp};
use secrecy::SecretString;
use url::Url;

/// A source, and what has to live as long as it.
#[derive(Debug)]
pub struct Connected {
    /// The source.
    pub source: Source,
    /// The demo's child process.
    pub demo: Option<Demo>,
}

/// Makes a connection ready to be read. It asks nothing over the network.
///
/// # Errors
/// As a reason: no secret, a locked keychain, a demo that does not start.
pub async fn connect(connection: &Connection) -> Result<Connected, Reason> {
    match &connection.kind {
        ConnectionKind::AdobeJournal(journal) => {
            let access = JournalAccess {
                journal_url: journal.journal_url.clone(),
                ims_url: journal.ims_url.clone(),
                client_id: journal.client_id.clone(),
                org_id: journal.org_id.clone(),
                scopes: journal.scopes.clone(),
                start: journal.start,
                secret: secret_of(connection).await?,
            };
            let line = Line::of(&connection.network).await?;
            let source = JournalSource::new(access, &line).map_err(|error| no_client(&error))?;
            Ok(Connected { source: Source::Journal(Box::new(source)), demo: None })
        }
        ConnectionKind::MarketoRest(rest) => {
            let access = RestAccess {
                base_url: rest.base_url.clone(),
                instance: rest.instance.clone(),
                client_id: rest.client_id.clone(),
                secret: secret_of(connection).await?,
                daily_quota: rest.daily_quota,
                daily_calls: rest.daily_calls,
                exhausted_step: rest.exhausted_step,
                every: connection.poll_every,
            };
            let line = Line::of(&connection.network).await?;
            let source = RestSource::new(access, &line, Now::system()).map_err(|error| no_client(&error))?;
            Ok(Connected { source: Source::Rest(Box::new(source)), demo: None })
        }
        ConnectionKind::Mailbox(mailbox) => {
            let access = mailbox_access(connection, mailbox).await?;
            let source = MailboxSource::new(access, Line::of(&connection.network).await?);
            Ok(Connected { source: Source::Mailbox(Box::new(source)), demo: None })
        }
        ConnectionKind::Demo => {
            let failed = |detail: String| Reason::at(Cause::Connect, "demo").with_detail(detail);
            let demo = demo::start().await.map_err(|error| failed(error.to_string()))?;
            let url = |text: &str| Url::parse(text).map_err(|error| failed(error.to_string()));
            let rest = RestAccess {
                base_url: rest_base(&demo.access.rest_url).ok_or_else(|| failed(String::new()))?,
                instance: demo::INSTANCE.to_owned(),
                client_id: demo.access.client_id.clone(),
                secret: demo.access.client_secret.clone().into(),
                daily_quota: None,
                daily_calls: Some(demo::DAILY_CALLS),
                exhausted_step: None,
                every: SignedDuration::from_mins(5),
            };
            let access = JournalAccess {
                journal_url: url(&demo.access.journal_url)?,
                ims_url: url(&demo.access.ims_url)?,
                client_id: demo.access.client_id.clone(),
                org_id: demo.access.org_id.clone(),
                scopes: DEFAULT_SCOPES.map(str::to_owned).to_vec(),
                start: Start::Oldest,
                secret: demo.access.client_secret.clone().into(),
            };
            let line = Line::default();
            let both = DemoSource {
                journal: JournalSource::new(access, &line).map_err(|error| no_client(&error))?,
                rest: RestSource::new(rest, &line, Now::system()).map_err(|error| no_client(&error))?,
                next_look: Timestamp::MIN,
            };
            Ok(Connected { source: Source::Demo(Box::new(both)), demo: Some(demo) })
        }
        ConnectionKind::Team(team) => {
            let access = team_access(connection, team).await?;
            let source = TeamSource::new(access, &team.stream, &team.filter);
            Ok(Connected { source: Source::Team(Box::new(source)), demo: None })
        }
    }
}

async fn secret_of(connection: &Connection) -> Result<SecretString, Reason> {
    secret(&connection.id, connection.secret_file.as_deref()).await.map_err(|error| {
        tracing::warn!(connection = connection.id, %error, "no secret");
        without_secret(error)
    })
}

/// What it takes to reach the server of a relay's stream. It asks nothing over the network.
///
/// # Errors
/// As a reason: no credentials, or none that are some.
pub async fn team_access(connection: &Connection, team: &Team) -> Result<Access, Reason> {
    let found = secret(&connection.id, connection.secret_file.as_deref()).await;
    let secret = found.map_err(|error| {
        tracing::warn!(connection = connection.id, %error, "no credentials");
        without_credentials(&connection.id, error)
    })?;
    Ok(Access {
        url: team.url.clone(),
        credentials: Credentials::read(team.user.as_deref(), secret)?,
        ca_file: team.ca_file.clone(),
        line: Line::of(&connection.network).await?,
    })
}

async fn mailbox_access(connection: &Connection, mailbox: &Mailbox) -> Result<MailboxAccess, Reason> {
    let rules = mail_rules(mailbox)?;
    let secret = secret_of(connection).await.map_err(|reason| {
        let is_missing = reason.cause == Cause::NoSecret;
        if is_missing { Reason::new(Cause::MailNoPassword).with_detail(&connection.id) } else { reason }
    })?;
    let login = match &mailbox.auth {
        Auth::Password => Login::Password(secret),
        Auth::Oauth(client) => {
            let is_ours = !is_given(&connection.id, connection.secret_file.as_deref());
            let keep_as = is_ours.then(|| connection.id.clone());
            Login::Token(Box::new(Token::new(client.clone(), Grant::read(&secret), keep_as)))
        }
    };
    Ok(access(mailbox, login, rules))
}

/// What it takes to read a mailbox with this login, on this way.
///
/// # Errors
/// As a reason: the user's rules for mails cannot be used.
pub fn mailbox_source(mailbox: &Mailbox, login: Login, line: Line) -> Result<MailboxSource, Reason> {
    Ok(MailboxSource::new(access(mailbox, login, mail_rules(mailbox)?), line))
}

fn mail_rules(mailbox: &Mailbox) -> Result<MailRules, Reason> {
    crate::mail_rules::load(&mailbox.rules_file)
        .map_err(|error| Reason::new(Cause::MailRules).with_detail(error.to_string()))
}

fn access(mailbox: &Mailbox, login: Login, rules: MailRules) -> MailboxAccess {
    MailboxAccess {
        host: mailbox.host.clone(),
        port: mailbox.port,
        tls: mailbox.tls,
        user: mailbox.user.clone(),
        login,
        folder: mailbox.folder.clone(),
        start: mailbox.start,
        instance: mailbox.instance.clone(),
        rules,
        after: mailbox.after.clone(),
    }
}

fn no_client(error: &reqwest::Error) -> Reason {
    Reason::new(Cause::Connect).with_detail(error.to_string())
}

/// Why a relay's stream of this id has no credentials, for its user.
#[must_use]
pub fn without_credentials(id: &str, error: SecretError) -> Reason {
    let reason = without_secret(error);
    if reason.cause == Cause::NoSecret { Reason::new(Cause::TeamNoSecret).with_detail(id) } else { reason }
}

/// Why a connection has no secret, for its user.
#[must_use]
pub fn without_secret(error: SecretError) -> Reason {
    match error {
        SecretError::Missing => Reason::new(Cause::NoSecret),
        SecretError::Keychain(detail) => Reason::new(Cause::Keychain).with_detail(detail),
        SecretError::Late => Reason::new(Cause::Keychain),
        SecretError::Mode(file) | SecretError::File { file, .. } => {
            Reason::new(Cause::SecretFile).with_detail(file.display().to_string())
        }
    }
}
