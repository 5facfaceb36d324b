//! The connection to a mail server: TCP, TLS, sign-in.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "the library says that its enums grow: each match must have such an arm"
)]

use super::bounds::Bounded;
use super::talk::{self, Session};
use super::{Login, MailboxAccess, Stage, Tls};
use async_imap::{Authenticator, Client, error::Error};
use campanile_core::reason::{Cause, Reason};
use rustls::pki_types::ServerName;
use rustls_platform_verifier::ConfigVerifierExt;
use secrecy::{ExposeSecret, SecretString};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

/// How long a server may take to be there.
const CONNECT: Duration = Duration::from_secs(10);
/// How long a server may take to greet and to sign us in.
const SIGN_IN: Duration = Duration::from_secs(30);

/// A signed-in session, and whether the server tells by itself that a mail came.
#[derive(Debug)]
pub(super) struct Signed {
    pub(super) session: Session,
    pub(super) can_idle: bool,
}

/// Connects and signs in. `token` is the access token, where the mailbox wants one.
pub(super) async fn sign_in(access: &MailboxAccess, token: Option<&SecretString>) -> Result<Signed, Reason> {
    let client = connect(access, &mut Stage::Network).await?;
    log_in(client, access, token).await
}

/// Signs in over a connection that is there.
pub(super) async fn log_in(
    client: Client<Bounded>,
    access: &MailboxAccess,
    token: Option<&SecretString>,
) -> Result<Signed, Reason> {
    let host = access.shown_host();
    let late = |_| Reason::at(Cause::Timeout, &host);
    let signed = timeout(SIGN_IN, async {
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
    let can_idle = talk::can(&mut session, &host, "IDLE").await?;
    Ok(Signed { session, can_idle })
}

/// Connects, as securely as the connection says, and is greeted. `stage` is what it is at.
pub(super) async fn connect(access: &MailboxAccess, stage: &mut Stage) -> Result<Client<Bounded>, Reason> {
    let host = &access.shown_host();
    let late = |_| Reason::at(Cause::Timeout, host);
    let found = timeout(CONNECT, tokio::net::lookup_host((access.host.as_str(), access.port))).await;
    let addresses: Vec<_> = match found.map_err(late)? {
        Ok(addresses) => addresses.collect(),
        Err(error) => return Err(Reason::at(Cause::Dns, host).with_detail(error.to_string())),
    };
    let stream = timeout(CONNECT, TcpStream::connect(addresses.as_slice())).await.map_err(late)?;
    let stream = stream.map_err(|error| Reason::at(Cause::Connect, host).with_detail(error.to_string()))?;
    // Commands are short and each waits for its answer.
    let _ = stream.set_nodelay(true);
    match access.tls {
        Tls::FromTheStart => {
            *stage = Stage::Secure;
            let mut client = Client::new(secure(Bounded::new(stream), access, host).await?);
            // Whether it is a mail server at all, its first words tell.
            *stage = Stage::Network;
            greeting(&mut client, host).await?;
            Ok(client)
        }
        Tls::StartTls => {
            let mut client = Client::new(Bounded::new(stream));
            greeting(&mut client, host).await?;
            *stage = Stage::Secure;
            let started =
                timeout(SIGN_IN, client.run_command_and_check_ok("STARTTLS", None)).await.map_err(late)?;
            started.map_err(|error| match error {
                Error::No(detail) | Error::Bad(detail) => {
                    Reason::at(Cause::NoStartTls, host).with_detail(detail)
                }
                error => talk::failed(&error, host),
            })?;
            // What came before the secure connection, and was not asked for, goes with the client that read it.
            Ok(Client::new(secure(client.into_inner(), access, host).await?))
        }
        Tls::None => {
            let mut client = Client::new(Bounded::new(stream));
            greeting(&mut client, host).await?;
            Ok(client)
        }
    }
}

async fn secure(stream: Bounded, access: &MailboxAccess, host: &str) -> Result<Bounded, Reason> {
    let tls = |detail: String| Reason::at(Cause::Tls, host).with_detail(detail);
    let name = ServerName::try_from(access.host.clone()).map_err(|error| tls(error.to_string()))?;
    let config = rustls::ClientConfig::with_platform_verifier().map_err(|error| tls(error.to_string()))?;
    let connector = TlsConnector::from(Arc::new(config));
    let secured = timeout(CONNECT, connector.connect(name, stream.into_inner())).await;
    let secured = secured.map_err(|_| Reason::at(Cause::Timeout, host))?;
    secured.map(Bounded::new).map_err(|error| talk::io_failed(&error, host))
}

async fn greeting(client: &mut Client<Bounded>, host: &str) -> Result<(), Reason> {
    let greeted =
        timeout(SIGN_IN, client.read_response()).await.map_err(|_| Reason::at(Cause::Timeout, host))?;
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
