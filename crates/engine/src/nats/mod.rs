//! The one place that knows NATS: a connection that ends at the first trouble, a stream, its messages in order, and a
//! lease. Whoever holds a connection makes a new one: where it goes on is its own business, and stands in the history.

mod credentials;
mod feed;
mod lease;
mod stream;

pub use credentials::Credentials;
pub(crate) use feed::{Feed, Message};
pub(crate) use lease::{Held, Lease};
pub(crate) use stream::{Limits, Outgoing, StreamSeen};

use crate::line::Line;
use async_nats::{Client, ConnectErrorKind, Event, ServerError, jetstream};
use campanile_core::reason::{Cause, Reason};
use std::path::PathBuf;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::timeout;
use url::Url;

/// How often an idle connection is asked whether it is there. The messages' own heartbeats are looked at besides.
const PING: Duration = Duration::from_secs(60);
/// How long a server may take to answer a request.
const ANSWER: Duration = Duration::from_secs(10);

/// The port of a server whose address names none.
pub const USUAL_PORT: u16 = 4222;

/// What it takes to reach a server.
#[derive(Debug)]
pub struct Access {
    /// `tls://`, or `nats://` to this machine.
    pub url: Url,
    /// Who we are.
    pub credentials: Credentials,
    /// The only authorities that are trusted; `None` for those of the line.
    pub ca_file: Option<PathBuf>,
    /// The way there.
    pub line: Line,
}

impl Access {
    /// The server, for messages.
    pub(crate) fn host(&self) -> String {
        crate::http::host(&self.url)
    }
}

/// A connection. It is not mended: at its first trouble it is of no use any more.
pub(crate) struct Link {
    client: Client,
    context: jetstream::Context,
    host: String,
    trouble: watch::Receiver<Option<Trouble>>,
}

/// What ended a connection.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Trouble {
    /// It is gone.
    Gone,
    /// The server refuses something that was asked.
    Refused(String),
}

impl Link {
    /// Connects and signs in.
    pub(crate) async fn connect(access: &Access) -> Result<Self, Reason> {
        let host = access.host();
        let is_secure = access.url.scheme() == "tls";
        let (troubled, trouble) = watch::channel(None);
        let mut options = access.credentials.options()?;
        options = options
            .name("campanile")
            .require_tls(is_secure)
            .custom_inbox_prefix(access.credentials.inbox())
            .ping_interval(PING)
            .connection_timeout(access.line.patience().connect)
            .request_timeout(Some(ANSWER))
            // Its own servers are the administrator's to name, and reconnecting is the poller's.
            .ignore_discovered_servers()
            .max_reconnects(1)
            .event_callback(move |event| {
                let trouble = trouble_of(&event);
                if let Some(trouble) = trouble {
                    // The first one is the cause of the others.
                    troubled.send_if_modified(|known| {
                        let is_first = known.is_none();
                        if is_first {
                            *known = Some(trouble);
                        }
                        is_first
                    });
                }
                std::future::ready(())
            });
        if is_secure {
            options = match &access.ca_file {
                Some(file) => {
                    crate::line::check_authorities(file)?;
                    // Then the system's certificates are not read at all: one that cannot be read would be in the way.
                    options.add_root_certificates(file.clone())
                }
                None => options.tls_client_config(
                    access.line.tls().map_err(|error| crate::http::tls_reason(&error, &host))?,
                ),
            };
        }
        let patience = access.line.patience().connect.saturating_mul(2);
        let connected = timeout(patience, options.connect(access.url.as_str())).await;
        let client = connected
            .map_err(|_| Reason::at(Cause::Timeout, &host))?
            .map_err(|error| not_connected(&error, &host))?;
        let mut context = jetstream::new(client.clone());
        context.set_timeout(ANSWER);
        Ok(Self { client, context, host, trouble })
    }

    /// Ends when the connection does, and says why.
    pub(crate) async fn ended(&self) -> Reason {
        let mut trouble = self.trouble.clone();
        let trouble = match trouble.wait_for(Option::is_some).await {
            Ok(trouble) => trouble.clone(),
            Err(_) => None,
        };
        self.reason(trouble)
    }

    /// Whether it is still good.
    pub(crate) fn check(&self) -> Result<(), Reason> {
        match self.trouble.borrow().clone() {
            None => Ok(()),
            trouble => Err(self.reason(trouble)),
        }
    }

    fn reason(&self, trouble: Option<Trouble>) -> Reason {
        match trouble {
            Some(Trouble::Refused(what)) => Reason::at(Cause::TeamForbidden, &self.host).with_detail(what),
            Some(Trouble::Gone) | None => Reason::at(Cause::Connect, &self.host),
        }
    }

    /// Awaits an answer, or the end of the connection: a server that refuses a request never answers it.
    async fn answered<T>(&self, asked: impl Future<Output = Result<T, Reason>>) -> Result<T, Reason> {
        tokio::select! {
            answer = asked => answer,
            reason = self.ended() => Err(reason),
        }
    }

    fn refused(&self, detail: impl std::fmt::Display) -> Reason {
        Reason::at(Cause::TeamRefused, &self.host).with_detail(detail.to_string())
    }
}

fn trouble_of(event: &Event) -> Option<Trouble> {
    match event {
        Event::Disconnected | Event::Closed => Some(Trouble::Gone),
        Event::ServerError(ServerError::AuthorizationViolation) => Some(Trouble::Gone),
        Event::ServerError(ServerError::Other(said))
            if said.to_lowercase().contains("permissions violation") =>
        {
            // `Permissions Violation for Publish to "…"`: what it names is ours and no secret.
            let what = said.split('"').nth(1).unwrap_or_default();
            Some(Trouble::Refused(what.to_owned()))
        }
        // What was dropped is missing in the order of its numbers, and that is noticed there.
        Event::Connected
        | Event::LameDuckMode
        | Event::Draining
        | Event::SlowConsumer(_)
        | Event::ServerError(_)
        | Event::ClientError(_) => None,
    }
}

fn not_connected(error: &async_nats::ConnectError, host: &str) -> Reason {
    if let Some(tls) = crate::http::tls_error(error) {
        return crate::http::tls_reason(tls, host);
    }
    let chain = crate::watch::chain(error);
    let cause = match error.kind() {
        ConnectErrorKind::AuthorizationViolation | ConnectErrorKind::Authentication => {
            return Reason::at(Cause::TeamSignIn, host);
        }
        ConnectErrorKind::Dns => Cause::Dns,
        ConnectErrorKind::TimedOut => Cause::Timeout,
        ConnectErrorKind::Tls => Cause::Tls,
        ConnectErrorKind::Io if is_about_credentials(&chain) => return Reason::at(Cause::TeamSignIn, host),
        ConnectErrorKind::Io if is_no_nats(&chain) => Cause::NotNats,
        ConnectErrorKind::Io | ConnectErrorKind::MaxReconnects | ConnectErrorKind::ServerParse => {
            Cause::Connect
        }
    };
    Reason::at(cause, host).with_detail(chain)
}

/// What a server says of credentials besides that it refuses them: that they have expired, or were revoked.
fn is_about_credentials(chain: &str) -> bool {
    let chain = chain.to_lowercase();
    ["authentication expired", "authentication revoked", "authorization"]
        .iter()
        .any(|word| chain.contains(word))
}

/// What the client says where something else than NATS comes.
fn is_no_nats(chain: &str) -> bool {
    chain.contains("invalid server operation")
        || chain.contains("expected INFO, got ") && !chain.contains("nothing")
}
