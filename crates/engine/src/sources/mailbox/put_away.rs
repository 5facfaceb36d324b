//! Mails that are stored are marked as read or moved, where the user wishes it: after their rows are committed, only
//! Marketo's, and as often as it takes.

use super::reading::set;
use super::talk::{self, Refused, Session};
use super::{After, Link, MailboxSource, caught};
use async_imap::imap_proto::{MailboxDatum, Response};
use campanile_core::reason::{Cause, Reason};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// So many are remembered at most, where a server does not let us: the newest.
const MOST: usize = 1000;

/// Stored mails that are to be put away: their numbers, which are good as long as the folder keeps its own.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Taken {
    validity: u32,
    uids: Vec<u32>,
}

impl Taken {
    pub(super) fn new(validity: u32, uids: Vec<u32>) -> Self {
        Self { validity, uids }
    }

    /// As it was noted.
    #[must_use]
    pub fn read(noted: &str) -> Self {
        serde_json::from_str(noted).unwrap_or_default()
    }

    /// To be noted; `None` where there is none.
    #[must_use]
    pub fn noted(&self) -> Option<String> {
        if self.uids.is_empty() { None } else { serde_json::to_string(self).ok() }
    }

    /// With those that came since. Numbers of a folder that has another number are worth nothing any more.
    #[must_use]
    pub fn and(mut self, newer: Self) -> Self {
        if newer.uids.is_empty() {
            return self;
        }
        if self.validity != newer.validity {
            return newer;
        }
        self.uids.extend(newer.uids);
        self.uids.sort_unstable();
        self.uids.dedup();
        self.uids.drain(..self.uids.len().saturating_sub(MOST));
        self
    }
}

impl MailboxSource {
    /// What becomes of mails that are stored.
    #[must_use]
    pub fn after(&self) -> &After {
        &self.access.after
    }

    /// Marks these mails as read, or moves them. Those that are gone already are none to be missed.
    ///
    /// # Errors
    /// As a reason; then all of it can be done again.
    pub async fn put_away(&mut self, taken: &Taken, now: Timestamp) -> Result<(), Reason> {
        let host = self.access.shown_host();
        let done = caught(self.put(taken, now)).await;
        let done = done.unwrap_or_else(|| Err(Reason::at(Cause::NotImap, &host)));
        // The folder is open in another way now, and has other mails: it is looked at again.
        self.open = None;
        self.pending.clear();
        if done.is_err() {
            self.link = Link::Closed;
        }
        done
    }

    async fn put(&mut self, taken: &Taken, now: Timestamp) -> Result<(), Reason> {
        let after = self.access.after.clone();
        let (session, host, folder) = self.session(now).await?;
        let opened = talk::select(session, &host, &folder).await?;
        if opened.validity != Some(taken.validity) {
            return Ok(());
        }
        let refused = |refused: Refused| match refused {
            Refused::No(detail) if !talk::is_passing(&detail) => {
                Reason::at(Cause::MailNotPutAway, &host).with_detail(detail)
            }
            other @ (Refused::No(_) | Refused::Failed(_)) => other.reason(&host),
        };
        let uids = set(&taken.uids);
        match after {
            After::Nothing => Ok(()),
            After::Read => {
                let mark = format!("UID STORE {uids} +FLAGS.SILENT (\\Seen)");
                talk::ask(session, &host, mark, |_| {}).await.map_err(refused)
            }
            After::Move(to) => {
                let to = talk::quoted(&to);
                if talk::can(session, &host, "MOVE").await? {
                    let ask = format!("UID MOVE {uids} {to}");
                    return talk::ask(session, &host, ask, |_| {}).await.map_err(refused);
                }
                // Without it, only the very mails that were copied may be taken out.
                if !talk::can(session, &host, "UIDPLUS").await? {
                    return Err(Reason::at(Cause::MailCannotMove, &host));
                }
                copy_and_remove(session, &host, &uids, &to).await.map_err(refused)
            }
        }
    }
}

/// Those that were copied before, and not taken out for whatever reason, are not copied again.
async fn copy_and_remove(session: &mut Session, host: &str, uids: &str, to: &str) -> Result<(), Refused> {
    let mut left = Vec::new();
    talk::ask(session, host, format!("UID SEARCH UID {uids} UNDELETED"), |answer| {
        if let Response::MailboxData(MailboxDatum::Search(found)) = answer {
            left.extend_from_slice(found);
        }
    })
    .await?;
    left.sort_unstable();
    if !left.is_empty() {
        let left = set(&left);
        talk::ask(session, host, format!("UID COPY {left} {to}"), |_| {}).await?;
        talk::ask(session, host, format!("UID STORE {left} +FLAGS.SILENT (\\Deleted)"), |_| {}).await?;
    }
    talk::ask(session, host, format!("UID EXPUNGE {uids}"), |_| {}).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_noted_is_what_was_taken_and_numbers_of_another_folder_are_forgotten() {
        let first = Taken::new(7, vec![3, 5]);
        assert_eq!(Taken::read(&first.noted().unwrap()), first);
        assert_eq!(Taken::default().noted(), None);
        assert_eq!(Taken::read("nonsense"), Taken::default());
        assert_eq!(first.clone().and(Taken::new(7, vec![9, 5])), Taken::new(7, vec![3, 5, 9]));
        assert_eq!(first.clone().and(Taken::new(8, vec![1])), Taken::new(8, vec![1]));
        assert_eq!(first.clone().and(Taken::new(8, Vec::new())), first);
        let many = Taken::new(7, (0..3000).collect()).and(Taken::new(7, vec![4000]));
        assert_eq!((many.uids.len(), many.uids.last()), (MOST, Some(&4000)));
    }
}
