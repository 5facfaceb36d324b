//! A relay's stream tried out, one step after the other: the first that fails is named. Nothing is stored, and the server
//! keeps nothing of it.

use super::TeamSource;
use crate::nats::Link;
use campanile_core::reason::{Cause, Reason};

/// A step of a trial, in the order in which a reading goes through them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The server is found and answers.
    Network,
    /// The connection is secured.
    Secure,
    /// The credentials are taken.
    SignIn,
    /// The stream may be read.
    Permission,
    /// The stream is there.
    Stream,
}

/// What a trial found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// How many messages of the stream are wanted.
    pub wanted: u64,
    /// Whether there is none at all.
    pub is_empty: bool,
}

impl TeamSource {
    /// Goes through all the steps of a reading, and takes no notification.
    ///
    /// # Errors
    /// The step that failed, and why.
    pub async fn try_out(&mut self) -> Result<Found, (Stage, Reason)> {
        let link = Link::connect(&self.access).await.map_err(|reason| (connecting(&reason), reason))?;
        let failed = |reason: Reason| {
            let is_forbidden = reason.cause == Cause::TeamForbidden;
            (if is_forbidden { Stage::Permission } else { Stage::Stream }, reason)
        };
        let seen = link.stream(&self.stream).await;
        let from = match &seen {
            Ok(seen) => seen.first,
            // Whether one might read it can be asked before the relay has made it.
            Err(reason) if reason.cause == Cause::TeamStream => 1,
            Err(reason) => return Err(failed(reason.clone())),
        };
        let feed = link.feed(&self.stream, &self.filter, from, true).await.map_err(failed)?;
        let seen = seen.map_err(failed)?;
        Ok(Found { wanted: feed.waiting, is_empty: seen.since.is_none() })
    }
}

/// The step at which there is no connection.
fn connecting(reason: &Reason) -> Stage {
    let is_about_tls = matches!(
        reason.cause,
        Cause::Tls | Cause::TlsUntrusted | Cause::TlsExpired | Cause::TlsName | Cause::CaFile
    );
    if is_about_tls {
        Stage::Secure
    } else if reason.cause == Cause::TeamSignIn {
        Stage::SignIn
    } else {
        Stage::Network
    }
}
