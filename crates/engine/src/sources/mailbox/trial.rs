//! A mailbox tried out, one step after the other: the first that fails is named. Nothing in it changes.

use super::reading::{Given, fetch, head_items};
use super::talk::{self, Session};
use super::{After, Login, MailboxSource, caught, link};
use async_imap::imap_proto::{MailboxDatum, Response};
use campanile_core::mail::{From, Mail};
use campanile_core::reason::{Cause, Reason};
use jiff::Timestamp;

/// Of so many of the newest mails the sender is asked for.
const NEWEST: u32 = 200;

/// A step of a trial, in the order in which a reading goes through them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The server is found and answers.
    Network,
    /// The connection is secured.
    Secure,
    /// The user is signed in.
    SignIn,
    /// The folder is there.
    Folder,
    /// Mails can be read.
    Mails,
}

/// What a trial found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// How many mails are in the folder.
    pub mails: u32,
    /// Of how many of the newest ones the sender was looked at.
    pub looked_at: u32,
    /// How many of those may be Marketo's by their sender.
    pub of_marketo: u32,
}

impl MailboxSource {
    /// Goes through all the steps of a reading, and stores nothing.
    ///
    /// # Errors
    /// The step that failed, and why.
    pub async fn try_out(&mut self, now: Timestamp) -> Result<Found, (Stage, Reason)> {
        let mut stage = Stage::Network;
        let host = self.access.shown_host();
        let tried = caught(self.tried(&mut stage, &host, now)).await;
        let tried = tried.unwrap_or_else(|| Err(Reason::at(Cause::NotImap, &host)));
        tried.map_err(|reason| (stage, reason))
    }

    async fn tried(&mut self, stage: &mut Stage, host: &str, now: Timestamp) -> Result<Found, Reason> {
        let client = link::connect(&self.access, stage).await?;
        *stage = Stage::SignIn;
        let token = match &mut self.access.login {
            Login::Token(token) => Some(token.access(now).await?),
            Login::Password(_) => None,
        };
        let mut session = link::log_in(client, &self.access, token.as_ref()).await?.session;
        *stage = Stage::Folder;
        if let After::Move(to) = &self.access.after {
            talk::examine(&mut session, host, to).await?;
        }
        let folder = talk::examine(&mut session, host, &self.access.folder).await?;
        *stage = Stage::Mails;
        let newest = newest(&mut session, host, folder.exists).await?;
        let heads: Vec<Given> = if newest.is_empty() {
            Vec::new()
        } else {
            let mut news = false;
            fetch(&mut session, host, &newest, &head_items(), &mut news).await?.into_values().collect()
        };
        let of_marketo = heads
            .iter()
            .filter(|given| self.access.rules.from(&Mail::read(&given.bytes).from) != From::Another)
            .count();
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Ok(Found { mails: folder.exists, looked_at: number(heads.len()), of_marketo: number(of_marketo) })
    }
}

/// The numbers of the newest mails of a folder that holds so many.
async fn newest(session: &mut Session, host: &str, exists: u32) -> Result<Vec<u32>, Reason> {
    let mut found = Vec::new();
    if exists == 0 {
        return Ok(found);
    }
    let from = exists.saturating_sub(NEWEST - 1).max(1);
    let asked = talk::ask(session, host, format!("UID SEARCH {from}:*"), |answer| {
        if let Response::MailboxData(MailboxDatum::Search(uids)) = answer {
            found.extend_from_slice(uids);
        }
    });
    asked.await.map_err(|refused| refused.reason(host))?;
    found.sort_unstable();
    found.dedup();
    // A mail may have come meanwhile.
    found.truncate(NEWEST as usize + 1);
    Ok(found)
}
