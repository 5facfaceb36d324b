//! A relay's stream: everything from the last stored number on, then what comes as it comes.
//!
//! A position is when the stream was made and the number of the last message that was read: another stream of the same
//! name begins anew, and what is known by its id is ignored. What the team did about incidents is read beside the
//! notifications, by a position of its own, and what was done here is published, where the stream and the credentials
//! allow that.

mod tail;
mod trial;

pub use trial::{Found, Stage};

use super::FetchError;
use crate::nats::{Access, Link, Outgoing, StreamSeen};
use campanile_core::journal::Position;
use campanile_core::reason::{Cause, Reason};
use campanile_core::team::{EVERYBODYS, Entry, Filter, Relayed};
use jiff::Timestamp;
use std::time::Duration;
use tail::{Place, Tail, Taken};
use tokio::time::Instant;

/// So many messages are stored at once.
const PAGE: usize = 500;
/// A stream that holds no triage yet is asked again after this: its relay may have become a newer one.
const ASK_FOR_TRIAGE: Duration = Duration::from_secs(600);
/// A connection that breaks sooner than this is not made anew at once.
const SHORT_LIFE: Duration = Duration::from_secs(30);

/// Some notifications of a stream.
#[derive(Debug)]
pub struct TeamPage {
    /// The notifications.
    pub relayed: Vec<Relayed>,
    /// From where to read on.
    pub next: Position,
    /// Whether there are more at once.
    pub more: bool,
    /// What the stream no longer had.
    pub missed: Option<Missed>,
    /// What the team did; `None` where the stream or the credentials have nothing to do with that.
    pub triage: Option<Triaged>,
}

/// Some of what the team did about incidents.
#[derive(Debug)]
pub struct Triaged {
    /// The entries.
    pub entries: Vec<Entry>,
    /// From where to read on.
    pub next: Position,
    /// Whether it is another stream than the one of the position that was stored.
    pub anew: bool,
}

/// A stretch that the stream no longer has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missed {
    /// How many messages.
    pub count: u64,
    /// When the oldest came that it still has.
    pub until: Option<Timestamp>,
    /// The same stretch has the same name.
    pub name: String,
}

/// Reads a relay's stream.
pub struct TeamSource {
    access: Access,
    stream: String,
    filter: String,
    origin: String,
    live: Option<Live>,
    /// Why the connection ended while nobody asked for a page.
    broke: Option<(Reason, Instant)>,
    /// Whether the server refuses to let us read what the team did.
    no_triage: bool,
    /// Why it refuses to let us publish what was done here.
    no_publishing: Option<Reason>,
}

impl std::fmt::Debug for TeamSource {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("TeamSource").field("origin", &self.origin).finish_non_exhaustive()
    }
}

/// A connection that is being listened to.
struct Live {
    link: Link,
    /// When it was made.
    since: Instant,
    notifications: Tail,
    triage: Option<Tail>,
    /// When it was last asked whether the stream holds triage.
    asked: Instant,
}

impl Live {
    /// Ends when a message of either kind is there, or the connection is not.
    async fn news(&mut self) -> Result<(), Reason> {
        let Self { link, notifications, triage, .. } = self;
        tokio::select! {
            came = notifications.news(link) => came,
            came = async {
                match triage {
                    Some(triage) => triage.news(link).await,
                    None => std::future::pending().await,
                }
            } => came,
        }
    }
}

impl TeamSource {
    /// A source that has not asked anything yet.
    #[must_use]
    pub fn new(access: Access, stream: &str, filter: &Filter) -> Self {
        let filter = filter.subject();
        let origin = format!("team/{stream}/{filter}");
        Self {
            access,
            stream: stream.to_owned(),
            filter,
            origin,
            live: None,
            broke: None,
            no_triage: false,
            no_publishing: None,
        }
    }

    /// What the positions belong to. Not the server: one that has moved has the same stream.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// What the positions of triage belong to.
    #[must_use]
    pub fn triage_origin(&self) -> String {
        format!("team/{}", self.stream)
    }

    /// Who this computer's user is for the team, where the settings or the credentials say it.
    #[must_use]
    pub fn user(&self) -> Option<&str> {
        self.access.credentials.user()
    }

    /// Ends when there is something to fetch. It may be dropped at any time.
    pub async fn news(&mut self) {
        let Some(live) = &mut self.live else { return std::future::pending().await };
        if let Err(reason) = live.news().await {
            tracing::info!(?reason, "the relay's stream broke off");
            self.broke = Some((reason, live.since));
            self.live = None;
        }
    }

    /// Reads what follows these positions, of notifications and of triage.
    ///
    /// # Errors
    /// As a reason; then the connection is made anew the next time.
    pub async fn fetch(
        &mut self,
        position: Option<&Position>,
        triage: Option<&Position>,
        connection: &str,
        now: Timestamp,
    ) -> Result<TeamPage, FetchError> {
        if let Some((reason, since)) = self.broke.take()
            && since.elapsed() < SHORT_LIFE
        {
            return Err(reason.into());
        }
        let stored = position.and_then(Place::read);
        let heard = triage.and_then(Place::read);
        // What was fetched and could not be stored is fetched again.
        let is_good = |live: &Live| {
            let is_heard = live.triage.as_ref().is_none_or(|tail| Some(tail.place) == heard);
            Some(live.notifications.place) == stored && is_heard && live.link.check().is_ok()
        };
        let (mut live, missed) = match self.live.take().filter(is_good) {
            Some(live) => (live, None),
            None => self.open(stored, heard).await?,
        };
        if live.triage.is_none() && !self.no_triage && live.asked.elapsed() > ASK_FOR_TRIAGE {
            let seen = live.link.stream(&self.stream).await?;
            live.triage = self.open_triage(&live.link, heard, &seen).await?;
            live.asked = Instant::now();
        }
        let Taken { messages, more, broke } = live.notifications.take(&live.link, PAGE).await;
        let done = match (&mut live.triage, &broke) {
            (Some(tail), None) => tail.take(&live.link, PAGE).await,
            (Some(_) | None, _) => Taken::default(),
        };
        let broke = broke.or(done.broke);
        let is_empty = messages.is_empty() && done.messages.is_empty() && missed.is_none();
        let is_broken = broke.is_some();
        match broke {
            Some(reason) if is_empty => return Err(reason.into()),
            Some(reason) => tracing::info!(?reason, "the relay's stream broke off"),
            None => {}
        }
        let relayed = messages.iter().map(|message| Relayed::read(&message.body, connection, now));
        let entries = done.messages.iter().filter_map(|message| {
            let entry = Entry::read(&message.subject, &message.body, message.arrived_at);
            if entry.is_none() {
                tracing::warn!(number = message.number, "a message of the team cannot be read");
            }
            entry
        });
        let triage = live.triage.as_mut().map(|tail| Triaged {
            entries: entries.collect(),
            next: tail.place.position(),
            anew: std::mem::take(&mut tail.anew),
        });
        let page = TeamPage {
            relayed: relayed.collect(),
            next: live.notifications.place.position(),
            more: more || done.more || is_broken,
            missed,
            triage,
        };
        if !is_broken {
            self.live = Some(live);
        }
        Ok(page)
    }

    async fn open(
        &mut self,
        stored: Option<Place>,
        heard: Option<Place>,
    ) -> Result<(Live, Option<Missed>), Reason> {
        loop {
            let link = Link::connect(&self.access).await?;
            let seen = link.stream(&self.stream).await?;
            let notifications = Tail::open(&link, &self.stream, &self.filter, stored, &seen).await?;
            let missed = notifications.missed(stored, &seen);
            let could = !self.no_triage;
            let triage = if could { self.open_triage(&link, heard, &seen).await? } else { None };
            if could && self.no_triage {
                // The refusal ended the connection.
                continue;
            }
            let now = Instant::now();
            return Ok((Live { link, since: now, notifications, triage, asked: now }, missed));
        }
    }

    /// `None` where the stream holds no triage, or we may not read it.
    async fn open_triage(
        &mut self,
        link: &Link,
        heard: Option<Place>,
        seen: &StreamSeen,
    ) -> Result<Option<Tail>, Reason> {
        match Tail::open(link, &self.stream, EVERYBODYS, heard, seen).await {
            Ok(tail) => Ok(Some(tail)),
            Err(reason) if reason.cause == Cause::TeamForbidden => {
                tracing::info!(?reason, "the server does not let us read what the team does");
                self.no_triage = true;
                Ok(None)
            }
            Err(reason) if reason.cause == Cause::TeamRefused && link.check().is_ok() => {
                tracing::info!(?reason, "the relay's stream holds no triage yet");
                Ok(None)
            }
            Err(reason) => Err(reason),
        }
    }

    /// Publishes what was done here, in its order. Gives how many of it the stream has then, from the first on, and why
    /// not all.
    pub async fn publish(&mut self, entries: &[Entry]) -> (usize, Option<Reason>) {
        if self.no_publishing.is_some() {
            return (0, self.no_publishing.clone());
        }
        let Some(live) = self.live.as_ref().filter(|live| live.triage.is_some()) else { return (0, None) };
        let outgoing = entries.iter().map(|entry| Outgoing {
            subject: entry.subject(),
            message_id: entry.message_id(),
            id: None,
            body: entry.bytes(),
        });
        let published = live.link.publish(&self.stream, outgoing.collect()).await;
        if let Some(reason) = &published.failed {
            tracing::warn!(?reason, "what was done here could not be published");
            if reason.cause == Cause::TeamForbidden {
                self.no_publishing = Some(reason.clone());
            }
            if live.link.check().is_err() {
                self.live = None;
            }
        }
        (published.through, published.failed)
    }
}
