//! A relay's stream into the history: notifications, and what the team did about incidents; what was done here goes out.

use super::Read;
use super::shelf::Shelf;
use crate::history::{HistoryError, TriagePage};
use crate::sources::team::{TeamSource, Triaged};
use campanile_core::poller::Outcome;
use campanile_core::reason::Reason;
use jiff::Timestamp;

/// So much is published at once.
const BATCH: usize = 64;

impl Shelf {
    /// One page of a relay's stream; where all is read, what was done here is published.
    pub(super) async fn of_the_team(
        &self,
        team: &mut TeamSource,
        now: Timestamp,
    ) -> Result<Read, HistoryError> {
        let (origin, of_triage) = (team.origin().to_owned(), team.triage_origin());
        let position = self.history.position(&self.connection, &origin).await?;
        let heard = self.history.triage_position(&self.connection, &of_triage).await?;
        let page = match team.fetch(position.as_ref(), heard.as_ref(), &self.connection, now).await {
            Ok(page) => page,
            Err(error) => return Ok(self.missed(error)),
        };
        let user = team.user().map(str::to_owned);
        // Nothing of it is written where nothing of it has come.
        let news = page.triage.as_ref().filter(|triaged| heard.as_ref() != Some(&triaged.next));
        if let Some(Triaged { entries, next, anew }) = news {
            let (connection, entries) = (self.connection.clone(), entries.clone());
            let (position, user, anew) = (next.clone(), user.clone(), *anew);
            let page = TriagePage { connection, origin: of_triage, position, user, entries, anew };
            self.history.merge_triage(page, now).await?;
        }
        let mut read = self.relayed(origin, page, now).await?;
        if let (Outcome::CaughtUp { .. }, Some(user)) = (&read.outcome, user) {
            read.spared = self.publish(team, &user).await?;
        }
        Ok(read)
    }

    /// Publishes what this user did here. It gives why that did not work: then it is tried again with the next page, and
    /// reading goes on.
    async fn publish(&self, team: &mut TeamSource, user: &str) -> Result<Option<Reason>, HistoryError> {
        loop {
            let unsent = self.history.unsent_triage(&self.connection, user, BATCH).await?;
            if unsent.is_empty() {
                return Ok(None);
            }
            let (numbers, entries): (Vec<_>, Vec<_>) = unsent.into_iter().unzip();
            let (through, failed) = team.publish(&entries).await;
            let sent: Vec<i64> = numbers.into_iter().take(through).collect();
            let is_done = sent.is_empty();
            self.history.triage_sent(sent).await?;
            if failed.is_some() || is_done {
                return Ok(failed);
            }
        }
    }
}
