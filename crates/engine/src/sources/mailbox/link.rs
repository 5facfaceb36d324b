//! The connection to a mail server: TCP, TLS, sign-in.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "the library says that its enums grow: each match must have such an arm"
)]

use super::bounds::Bounded;
use super::talk::{self, Session};
use super::{Login, MailboxAccess, Tls};
use crate::line::{Line, Patience};
use async_imap::{Authenticator, Client, error::Error};
use campanile_core::reason::{Cause, Reason};
use rustls::pki_types::ServerName;
use secrecy::{ExposeSecret, SecretString};
use std::sync::Arc;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

/// A signed-in session, and whether the server tells by itself that a mail came.
#[derive(Debug)]
pub(super) struct Signed {
    pub(super) session: Session,
    pub(super) can_idle: bool,
}

/// Connects and signs in. `token` is the access token, where the mailbox wants one.
pub(super) async fn sign_in(
    access: &MailboxAccess,
    line: &Line,
    token: Option<&SecretString>,
) -> Result<Signed, Reason> {
    let host = access.shown_host();
    let client = connect(access, line, &host).await?;
    let late = |_| Reason::at(Cause::Timeout, &host);
    let signed = timeout(line.patience().silence, async {
        match (&access.login, token) {
            (Login::Password(password), _) => client.login(&access.user, password.expose_secret()).await,
            (Login::Token(_), token) => {
                let bearer = Bearer::new(&access.user, token);
                client.authenticate("XOAUTH2", bearer).await
            }
        }
    });
    let mut session = signed.await.map_err(late)?.map_err(|(error, _)| refused(error, access, &host))?;
    session.get_mut().taken();
    session.get_mut().set_patience(line.patience());
    let can_idle = talk::can(&mut session, &host, "IDLE").await?;
    Ok(Signed { session, can_idle })
}

async fn connect(access: &MailboxAccess, line: &Line, host: &str) -> Result<Client<Bounded>, Reason> {
    let late = |_| Reason::at(Cause::Timeout, host);
    let patience = line.patience();
    let stream = line.reach_mail(&access.host, access.port, host).await?;
    match access.tls {
        Tls::FromTheStart => {
            let mut client = Client::new(secure(Bounded::new(stream), access, line, host).await?);
            greeting(&mut client, host, patience).await?;
            Ok(client)
        }
        Tls::StartTls => {
            let mut client = Client::new(Bounded::new(stream));
            greeting(&mut client, host, patience).await?;
            let started = client.run_command_and_check_ok("STARTTLS", None);
            let started = timeout(patience.silence, started).await.map_err(late)?;
            started.map_err(|error| match error {
                Error::No(detail) | Error::Bad(detail) => {
                    Reason::at(Cause::NoStartTls, host).with_detail(detail)
                }
                error => talk::failed(&error, host),
            })?;
            // What came before the secure connection, and was not asked for, goes with the client that read it.
            Ok(Client::new(secure(client.into_inner(), access, line, host).await?))
        }
        Tls::None => {
            let mut client = Client::new(Bounded::new(stream));
            greeting(&mut client, host, patience).await?;
            Ok(client)
        }
    }
}

async fn secure(stream: Bounded, access: &MailboxAccess, line: &Line, host: &str) -> Result<Bounded, Reason> {
    let tls = |detail: String| Reason::at(Cause::Tls, host).with_detail(detail);
    let name = ServerName::try_from(access.host.clone()).map_err(|error| tls(error.to_string()))?;
    let config = line.tls().map_err(|error| tls(error.to_string()))?;
    let connector = TlsConnector::from(Arc::new(config));
    let secured = timeout(line.patience().connect, connector.connect(name, stream.into_inner())).await;
    let secured = secured.map_err(|_| Reason::at(Cause::Timeout, host))?;
    secured.map(Bounded::new).map_err(|error| talk::io_failed(&error, host))
}

async fn greeting(client: &mut Client<Bounded>, host: &str, patience: Patience) -> Result<(), Reason> {
    let greeted = timeout(patience.silence, client.read_response()).await;
    let greeted = greeted.map_err(|_| Reason::at(Cause::Timeout, host))?;
    let greeting = greeted.map_err(|error| talk::io_failed(&error, host))?;
    talk::check_greeting(greeting.as_ref().map(|greeting| greeting.parsed()), host)
}

/// What a refused sign-in means. A server that is not well says so in a code of RFC 5530.
fn refused(error: Error, access: &MailboxAccess, host: &str) -> Reason {
    match error {
        Error::No(detail) if talk::is_passing(&detail) => {
            Reason::at(Cause::MailTemporary, host).with_detail(detail)
        }
        Error::No(_) | Error::Bad(_) => match access.login {
            Login::Password(_) => Reason::at(Cause::MailSignIn, host),
            Login::Token(_) => Reason::at(Cause::MailToken, host),
        },
        // A word with a line break in it can be no password of this server.
        Error::Validate(_) => Reason::at(Cause::MailSignIn, host),
        error => talk::failed(&error, host),
    }
}

/// XOAUTH2: the token at the first question, nothing at the second, which only says why the first was refused.
struct Bearer(Option<String>);

impl Bearer {
    fn new(user: &str, token: Option<&SecretString>) -> Self {
        let token = token.map(ExposeSecret::expose_secret).unwrap_or_default();
        Self(Some(format!("user={user}\u{1}auth=Bearer {token}\u{1}\u{1}")))
    }
}

impl Authenticator for Bearer {
    type Response = String;

    fn process(&mut self, _challenge: &[u8]) -> String {
        self.0.take().unwrap_or_default()
    }
}
