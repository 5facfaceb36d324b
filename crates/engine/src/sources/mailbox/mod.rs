//! A mailbox over IMAP (RFC 9051, RFC 3501): mails from Marketo, as they come.
//!
//! Reading changes nothing in the mailbox: folders are opened with `EXAMINE`, mails are read with `BODY.PEEK`. Of all
//! mails only the sender's line is asked for; whole are read only those whose sender is Marketo's by the rules. Only where
//! the user wishes it, mails that are stored are marked as read or moved ([`After`]).

mod bounds;
mod link;
mod oauth;
mod place;
mod put_away;
mod reading;
mod talk;
mod trial;
mod wait;

pub use oauth::{Client, Grant, Provider, Token};
pub(crate) use oauth::{Declined, Granted, ask_for_token};
pub use put_away::Taken;
pub use trial::{Found, Stage};

use super::FetchError;
use campanile_core::Draft;
use campanile_core::journal::Position;
use campanile_core::mail::MailRules;
use campanile_core::reason::{Cause, Reason};
use campanile_core::types::WarnAt;
use jiff::Timestamp;
use secrecy::SecretString;
use std::collections::VecDeque;
use std::panic::AssertUnwindSafe;
use std::task::Poll;
use talk::Session;

/// Where to begin in a mailbox that was never read.
pub use super::journal::Start;
/// How far a folder is read.
pub use crate::history::LookedAt as Progress;

/// How the connection is secured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tls {
    /// From the first byte, as on port 993.
    FromTheStart,
    /// After a plain greeting, as on port 143.
    StartTls,
    /// Not at all: only to this machine.
    None,
}

impl Tls {
    /// The name used in configuration.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::FromTheStart => "tls",
            Self::StartTls => "starttls",
            Self::None => "none",
        }
    }
}

/// What becomes of a mail of Marketo's once it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum After {
    /// Nothing: the mailbox stays as it is.
    #[default]
    Nothing,
    /// It is marked as read.
    Read,
    /// It is moved to this folder.
    Move(String),
}

impl After {
    /// The name used in configuration.
    #[must_use]
    pub const fn slug(&self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Read => "read",
            Self::Move(_) => "move",
        }
    }
}

/// How to sign in.
#[derive(Debug)]
pub enum Login {
    /// With the user's password, or one for this program.
    Password(SecretString),
    /// With an access token.
    Token(Box<Token>),
}

/// What it takes to read a mailbox.
#[derive(Debug)]
pub struct MailboxAccess {
    /// The mail server.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is secured.
    pub tls: Tls,
    /// Whose mailbox.
    pub user: String,
    /// How to sign in.
    pub login: Login,
    /// Which folder of it.
    pub folder: String,
    /// Where to begin.
    pub start: Start,
    /// The Munchkin ID of mails that name none.
    pub instance: String,
    /// By which rules mails are recognised.
    pub rules: MailRules,
    /// What becomes of a mail that is stored.
    pub after: After,
}

impl MailboxAccess {
    fn shown_host(&self) -> String {
        if self.port == 993 { self.host.clone() } else { format!("{}:{}", self.host, self.port) }
    }
}

/// Some mails of a folder.
#[derive(Debug)]
pub struct MailPage {
    /// Those from Marketo, as notifications.
    pub drafts: Vec<Draft>,
    /// From where to read on.
    pub next: Position,
    /// Whether there are more.
    pub more: bool,
    /// How far the folder is read.
    pub progress: Progress,
    /// Which of its mails are to be put away once they are stored.
    pub taken: Taken,
}

/// Reads one folder.
#[derive(Debug)]
pub struct MailboxSource {
    access: MailboxAccess,
    link: Link,
    /// The mails that come next, as far as the server was asked.
    pending: VecDeque<u32>,
    /// The folder as it was when it was opened, and from where on the server was not asked yet.
    open: Option<Open>,
    origin: String,
}

#[derive(Debug, Clone, Copy)]
struct Open {
    folder: talk::Folder,
    asked_to: u32,
}

/// How the connection is.
#[derive(Debug)]
enum Link {
    Closed,
    Open {
        session: Box<Session>,
        can_idle: bool,
    },
    /// The server tells by itself what comes; nothing else can be asked meanwhile.
    Idle {
        handle: Box<wait::Handle>,
        since: Timestamp,
    },
}

impl MailboxSource {
    /// A source that has not asked anything yet.
    #[must_use]
    pub fn new(access: MailboxAccess) -> Self {
        let origin = format!("imap://{}@{}:{}/{}", access.user, access.host, access.port, access.folder);
        Self { access, link: Link::Closed, pending: VecDeque::new(), open: None, origin }
    }

    /// What the positions of this folder belong to.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Reads what follows a position.
    ///
    /// # Errors
    /// As a reason; then the connection is made anew the next time.
    pub async fn fetch(
        &mut self,
        position: Option<&Position>,
        warn_at: WarnAt<'_>,
        now: Timestamp,
    ) -> Result<MailPage, FetchError> {
        let host = self.access.shown_host();
        let page = caught(self.page(position, warn_at, now)).await;
        let page = page.unwrap_or_else(|| Err(Reason::at(Cause::NotImap, &host)));
        page.map_err(|reason| {
            self.close();
            FetchError::from(reason)
        })
    }

    fn close(&mut self) {
        self.link = Link::Closed;
        self.open = None;
        self.pending.clear();
    }

    /// A session that can be asked, with what is needed to say what went wrong.
    async fn session(&mut self, now: Timestamp) -> Result<(&mut Session, String, String), Reason> {
        let host = self.access.shown_host();
        match std::mem::replace(&mut self.link, Link::Closed) {
            Link::Closed => {
                (self.open, self.pending) = (None, VecDeque::new());
                let token = match &mut self.access.login {
                    Login::Token(token) => Some(token.access(now).await?),
                    Login::Password(_) => None,
                };
                let signed = link::sign_in(&self.access, token.as_ref()).await;
                if let (Err(_), Login::Token(token)) = (&signed, &mut self.access.login) {
                    // It may be the token that is no good any more: the next try gets a new one.
                    token.forget();
                }
                let link::Signed { session, can_idle } = signed?;
                self.link = Link::Open { session: Box::new(session), can_idle };
            }
            open @ Link::Open { .. } => self.link = open,
            Link::Idle { handle, .. } => {
                let session = wait::stop(*handle, &host).await?;
                // Whatever came meanwhile is found when the folder is opened again.
                self.open = None;
                self.pending.clear();
                self.link = Link::Open { session: Box::new(session), can_idle: true };
            }
        }
        match &mut self.link {
            Link::Open { session, .. } => Ok((session, host, self.access.folder.clone())),
            Link::Closed | Link::Idle { .. } => Err(Reason::at(Cause::Connect, &host)),
        }
    }
}

/// The parser of the protocol reads what a stranger sends: where it panics, that is a server that talks nonsense, and
/// not the end of the watch. `None` where it did.
async fn caught<T>(work: impl Future<Output = T>) -> Option<T> {
    let mut work = std::pin::pin!(work);
    std::future::poll_fn(move |context| {
        match std::panic::catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(context))) {
            Ok(Poll::Ready(done)) => Poll::Ready(Some(done)),
            Ok(Poll::Pending) => Poll::Pending,
            Err(_) => Poll::Ready(None),
        }
    })
    .await
}
