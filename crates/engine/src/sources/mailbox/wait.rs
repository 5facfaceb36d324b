//! Waiting for a mail: the server says when one came (IDLE, RFC 2177).

use super::bounds::Bounded;
use super::talk::{self, Session};
use super::{Link, MailboxSource};
use async_imap::extensions::idle::{self, IdleResponse};
use async_imap::imap_proto::{MailboxDatum, Response};
use campanile_core::reason::{Cause, Reason};
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;
use tokio::time::timeout;

/// A session that waits.
pub(super) type Handle = idle::Handle<Bounded>;

/// A server may end a wait after half an hour, and a router forgets a silent connection sooner: it is begun anew.
const RENEW: SignedDuration = SignedDuration::from_mins(20);
/// How long a server may take to begin or end waiting.
const PATIENCE: Duration = Duration::from_secs(20);
/// A server that said so often in a row that a mail came, and none did, is not listened to until one does.
const FALSE_NEWS: u32 = 20;
/// So much may be said during a wait that is no news.
const CHATTER: u32 = 10_000;

impl MailboxSource {
    /// Ends when the server says that a mail came. Where it cannot say so, or the connection is lost, it does not end:
    /// then the next poll finds out. It may be dropped at any time and asked again.
    pub async fn news(&mut self, now: Timestamp) {
        let host = self.access.shown_host();
        if self.false_news >= FALSE_NEWS {
            // It would be asked as fast as it can talk.
            std::future::pending::<()>().await;
        }
        if let Some(()) = super::caught(self.hear(now, &host)).await {
            self.false_news = self.false_news.saturating_add(1);
            return;
        }
        self.close();
        std::future::pending::<()>().await;
    }

    async fn hear(&mut self, now: Timestamp, host: &str) {
        match self.waiting(now, host).await {
            Ok(Some(handle)) => {
                if heard(handle).await.is_some() {
                    return;
                }
                tracing::info!(host, "the mail server ended the wait");
                self.close();
            }
            Ok(None) => {}
            Err(reason) => {
                tracing::info!(host, ?reason, "the mail server does not let us wait");
                self.close();
            }
        }
        std::future::pending::<()>().await;
    }

    /// The handle of a wait that is under way; `None` where there can be none.
    async fn waiting(&mut self, now: Timestamp, host: &str) -> Result<Option<&mut Handle>, Reason> {
        let session = match std::mem::replace(&mut self.link, Link::Closed) {
            Link::Idle { handle, since } if now.duration_since(since).abs() < RENEW => {
                self.link = Link::Idle { handle, since };
                None
            }
            Link::Idle { handle, .. } => Some(Box::new(stop(*handle, host).await?)),
            Link::Open { session, can_idle: true } => Some(session),
            other @ (Link::Open { .. } | Link::Closed) => {
                self.link = other;
                return Ok(None);
            }
        };
        if let Some(session) = session {
            let mut handle = Box::new(session.idle());
            let begun = timeout(PATIENCE, handle.init()).await;
            begun
                .map_err(|_| Reason::at(Cause::Timeout, host))?
                .map_err(|error| talk::failed(&error, host))?;
            handle.as_mut().as_mut().taken();
            self.link = Link::Idle { handle, since: now };
            tracing::info!(host, "waiting for mails");
        }
        match &mut self.link {
            Link::Idle { handle, .. } => Ok(Some(handle)),
            Link::Open { .. } | Link::Closed => Ok(None),
        }
    }
}

/// Waits until a mail came; `None` where the server or the connection ended the wait.
async fn heard(handle: &mut Handle) -> Option<()> {
    for _ in 0..CHATTER {
        handle.as_mut().asked();
        let answer = {
            let (answer, _stop) = handle.wait_with_timeout(Duration::from_secs(3600));
            answer.await
        };
        handle.as_mut().taken();
        match answer {
            Ok(IdleResponse::NewData(data)) => {
                if matches!(data.parsed(), Response::MailboxData(MailboxDatum::Exists(_))) {
                    return Some(());
                }
                if let Response::Data { status: async_imap::imap_proto::Status::Bye, .. } = data.parsed() {
                    return None;
                }
            }
            Ok(IdleResponse::Timeout) => {}
            Ok(IdleResponse::ManualInterrupt) | Err(_) => return None,
        }
    }
    None
}

/// Ends a wait.
pub(super) async fn stop(handle: Handle, host: &str) -> Result<Session, Reason> {
    let stopped = timeout(PATIENCE, handle.done()).await;
    let mut session =
        stopped.map_err(|_| Reason::at(Cause::Timeout, host))?.map_err(|error| talk::failed(&error, host))?;
    session.get_mut().taken();
    Ok(session)
}
