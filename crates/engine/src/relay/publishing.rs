//! What is published, and what need not be.

use super::{Failed, Relay, Session};
use crate::clock;
use crate::nats::{Held, Link, Outgoing};
use campanile_core::Notification;
use campanile_core::reason::{Cause, Reason};
use campanile_core::team::{ALL, CloudEvent, Subject, message_id};
use std::collections::BTreeSet;
use tokio::time::Instant;

/// So many are published before the next look at the clock.
const BATCH: usize = 64;
/// So many messages of the stream are looked up at once.
const CHUNK: usize = 500;

/// What is known of a stream while we publish into it.
pub(super) struct Publishing {
    /// The name of our cursor: another stream is published into from the beginning.
    reader: String,
    /// What is in the stream although we did not see that it arrived there: the ids, which are hexadecimal numbers.
    there: BTreeSet<u128>,
}

impl Publishing {
    pub(super) fn new(stream: &str, created: i128) -> Self {
        Self { reader: format!("relay/{stream}/{created}"), there: BTreeSet::new() }
    }
}

impl Relay {
    /// Looks at the ids of all messages of the stream, and keeps those that we would publish otherwise: another relay
    /// published them, or we did and did not hear of it.
    pub(super) async fn look_what_is_there(
        &self,
        session: &mut Session,
        publishing: &mut Publishing,
    ) -> Result<(), Reason> {
        let Session { link, lease, first, renewed, .. } = session;
        let mut feed = link.feed(&self.team.stream, ALL, *first, true).await?;
        // How many wait may be said too high, and what does not come is not waited for: the last of them is known, since
        // all that the stream holds is read, also what has no id.
        let end = link.stream(&self.team.stream).await?.last;
        let mut left = feed.waiting;
        let mut ids = Vec::new();
        while left > 0 {
            let message = link.next(&mut feed).await?;
            left = if message.number < end { message.behind } else { 0 };
            ids.extend(message.id);
            if ids.len() >= CHUNK || left == 0 {
                let ours = self.history.delivered_among(&publishing.reader, ids.clone()).await;
                let ours = ours.unwrap_or_default();
                let others = ids.drain(..).filter(|id| !ours.contains(id));
                publishing.there.extend(others.filter_map(|id| u128::from_str_radix(&id, 16).ok()));
                if renewed.elapsed() > self.renewal() {
                    if link.hold(lease).await? == Held::Others {
                        return Err(Reason::new(Cause::Timeout));
                    }
                    *renewed = Instant::now();
                }
            }
        }
        if !publishing.there.is_empty() {
            tracing::info!(count = publishing.there.len(), "the stream has notifications of another relay");
        }
        Ok(())
    }

    /// Publishes what the history has behind the cursor, until there is no more or it is time to renew the lease.
    pub(super) async fn publish(
        &self,
        link: &Link,
        publishing: &Publishing,
        until: Instant,
    ) -> Result<(), Failed> {
        loop {
            let batch = self.history.undelivered(&publishing.reader, BATCH).await?;
            let behind = if batch.len() < BATCH {
                i64::try_from(batch.len()).unwrap_or(i64::MAX)
            } else {
                self.history.waiting_for(&publishing.reader).await?
            };
            self.state.send_modify(|state| state.behind = behind);
            let (Some(last), more) = (batch.last().map(|last| last.seq), batch.len() == BATCH) else {
                return Ok(());
            };
            let mut numbers = Vec::with_capacity(batch.len());
            let mut outgoing = Vec::with_capacity(batch.len());
            for notification in batch {
                let number = notification.seq;
                if let Some(one) = self.outgoing(notification, publishing) {
                    numbers.push(number);
                    outgoing.push(one);
                }
            }
            let published = link.publish(&self.team.stream, outgoing).await;
            // All but those that the server did not take, and what stands behind the first of them.
            let through = match (published.failed.is_some(), published.through) {
                (false, _) => Some(last),
                (true, 0) => None,
                (true, count) => numbers.get(count - 1).copied(),
            };
            if let Some(through) = through {
                self.history.delivered(&publishing.reader, through).await?;
            }
            self.state.send_modify(|state| {
                let fresh = published.through - published.duplicates;
                state.published += fresh as u64;
                state.already_there += published.duplicates as u64;
                if published.through > 0 {
                    state.published_at = Some(clock::now());
                }
                if published.failed.is_none() {
                    state.behind = (state.behind - BATCH as i64).max(0);
                }
            });
            match published.failed {
                Some(reason) => return Err(Failed::Server(reason)),
                None if !more || Instant::now() >= until => return Ok(()),
                None => {}
            }
        }
    }

    /// A notification as it is published; `None` where it is not to be.
    fn outgoing(&self, notification: Notification, publishing: &Publishing) -> Option<Outgoing> {
        let age = clock::now().duration_since(notification.received_at);
        let id = notification.id.clone();
        // The stream would not keep it, or it came from there.
        if age > self.told.keep || notification.connection == self.connection.id {
            return None;
        }
        let number = u128::from_str_radix(&id, 16).ok();
        if number.is_some_and(|number| publishing.there.contains(&number)) {
            self.state.send_modify(|state| state.already_there += 1);
            return None;
        }
        let subject = Subject::of(&notification.draft.instance, notification.draft.kind);
        let message_id = message_id(&notification.connection, &notification.draft.source_id);
        match CloudEvent::of(notification, &self.judgement.voice).bytes() {
            Ok(body) => Some(Outgoing { subject, message_id, id: Some(id), body }),
            Err(error) => {
                tracing::error!(%error, "a notification could not be written");
                None
            }
        }
    }
}
