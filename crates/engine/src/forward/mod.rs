//! Notifications go on to other places: to Slack, Teams, ntfy and whoever takes signed webhooks.
//!
//! Each place looks at the history behind a cursor of its own, and what goes on waits in the history until it is there:
//! so it costs those who store nothing, nothing is lost however a program ends, and what was sent without word of it is
//! sent again, by the same id. One message after the other goes to a place; few places are spoken to at once.

mod guard;
mod place;
mod send;
mod tell;
mod trial;

pub use place::Parts;
pub use trial::{Trial, try_out};

use crate::clock;
use crate::history::{Failure, ForwarderState, History, HistoryError};
use crate::presence::Presence;
use crate::reading::Judgement;
use crate::settings::{Forward, Settings, length};
use crate::watch::{Changed, chain};
use campanile_core::Notification;
use campanile_core::forward::{Memory, Message, Step, TRIES_OF_ONE, is_trouble, pause};
use campanile_core::poller::ConnectionState;
use jiff::{SignedDuration, Timestamp};
use send::{Failed, Way};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Semaphore, mpsc, watch};
use tokio::task::JoinSet;

/// So many places are spoken to at once.
const AT_ONCE: usize = 4;
/// So many notifications are looked at together.
const BATCH: usize = 200;
/// Timers stand still while a computer sleeps, and other programs store things too: the history is looked at this often.
const LOOK_AGAIN: Duration = Duration::from_secs(30);
/// The wait after the history failed.
const HISTORY_PAUSE: Duration = Duration::from_secs(5);
/// A wait that is longer was noted by a clock that went differently.
const LONGEST_WAIT: SignedDuration = SignedDuration::from_hours(1);

/// What all places share.
pub(crate) struct Shared<'a> {
    pub(crate) settings: &'a Settings,
    pub(crate) history: &'a History,
    pub(crate) judgement: &'a Arc<Judgement>,
    /// Hears of what is stored here.
    pub(crate) changed: &'a mpsc::Sender<Changed>,
    pub(crate) presence: &'a watch::Receiver<Presence>,
    /// Rings when something new may be in the history.
    pub(crate) news: &'a watch::Sender<()>,
}

/// Starts forwarding to each place of the settings.
pub(crate) fn start(shared: &Shared<'_>, tasks: &mut JoinSet<()>) {
    let turns = Arc::new(Semaphore::new(AT_ONCE));
    let settings = Arc::new(shared.settings.clone());
    let places: Vec<&Forward> = shared.settings.forwards.iter().filter(|forward| forward.on).collect();
    tasks.spawn(let_go(shared.history.clone(), places.iter().map(|place| place.id.clone()).collect()));
    for forward in places {
        let forwarder = Forwarder {
            forward: forward.clone(),
            settings: Arc::clone(&settings),
            history: shared.history.clone(),
            judgement: Arc::clone(shared.judgement),
            changed: shared.changed.clone(),
            presence: shared.presence.clone(),
            news: shared.news.clone(),
            heard: shared.news.subscribe(),
            turns: Arc::clone(&turns),
            memory: Memory::default(),
            way: None,
        };
        tasks.spawn(forwarder.run());
    }
}

/// What comes while a place is off, or not there, does not go on to it later.
async fn let_go(history: History, places: Vec<String>) {
    let places: Vec<&str> = places.iter().map(String::as_str).collect();
    if let Err(error) = history.keep_forwarders(&places).await {
        tracing::error!(error = chain(&error), "the history failed");
    }
}

struct Forwarder {
    forward: Forward,
    settings: Arc<Settings>,
    history: History,
    judgement: Arc<Judgement>,
    changed: mpsc::Sender<Changed>,
    presence: watch::Receiver<Presence>,
    news: watch::Sender<()>,
    heard: watch::Receiver<()>,
    turns: Arc<Semaphore>,
    memory: Memory,
    /// Made anew after each failure: its secret may have been replaced.
    way: Option<Way>,
}

impl Forwarder {
    async fn run(mut self) {
        loop {
            self.heard.mark_unchanged();
            let wait = match self.work().await {
                Ok(wait) => wait,
                Err(error) => {
                    let forwarder = self.forward.id.as_str();
                    tracing::error!(forwarder, error = chain(&error), "the history failed");
                    HISTORY_PAUSE
                }
            };
            let _ = tokio::time::timeout(wait.min(LOOK_AGAIN), self.heard.changed()).await;
        }
    }

    /// Does all that there is to do, and says how long there is nothing.
    async fn work(&mut self) -> Result<Duration, HistoryError> {
        self.history.enrol_forwarder(&self.forward.id).await?;
        loop {
            self.take_in().await?;
            self.give_up().await?;
            let now = clock::now();
            let state = self.history.forwarder(&self.forward.id).await?;
            if let Some(wait) = waits(&state, now) {
                return Ok(wait);
            }
            if let Some((number, notifications)) = self.history.message_under_way(&self.forward.id).await? {
                self.deliver(number, &notifications, &state).await?;
                continue;
            }
            let waiting = self.history.waiting(&self.forward.id).await?;
            let numbers = match self.memory.next(&waiting, self.forward.pace, now) {
                Step::Single(number) => vec![number],
                Step::Summary(numbers) => numbers,
                Step::Until(at) => return Ok(until(at, now)),
                Step::Nothing => return Ok(LOOK_AGAIN),
            };
            self.history.begin_message(&self.forward.id, numbers).await?;
        }
    }

    /// Looks at what is new, and queues what goes on.
    async fn take_in(&self) -> Result<(), HistoryError> {
        let id = self.forward.id.as_str();
        loop {
            let new = self.history.not_looked_at(id, BATCH).await?;
            let Some(last) = new.last().map(|last| last.seq) else { return Ok(()) };
            let now = clock::now();
            let rules = &self.judgement.rules;
            let taken = new.iter().filter(|one| self.forward.wants.takes(id, one, rules, now));
            let numbers = taken.map(|one| one.seq).collect();
            self.history.queue(id, last, numbers, now).await?;
        }
    }

    /// Gives up on what has waited too long.
    async fn give_up(&self) -> Result<(), HistoryError> {
        let now = clock::now();
        let bound = now.checked_sub(self.forward.keep).unwrap_or(Timestamp::MIN);
        let count = self.history.give_up_older(&self.forward.id, bound).await?;
        if count > 0 {
            self.tell(tell::given_up(count, None, &length(self.forward.keep)), now).await?;
        }
        Ok(())
    }

    async fn deliver(
        &mut self,
        number: i64,
        notifications: &[Notification],
        state: &ForwarderState,
    ) -> Result<(), HistoryError> {
        let id = self.forward.id.clone();
        let Some(message) = self.message(notifications) else {
            return self.history.end_message(&id, number, None).await.map(drop);
        };
        let sent = self.send(&message).await;
        let now = clock::now();
        let failed = match sent {
            Ok(()) => {
                let count = self.history.end_message(&id, number, Some(now)).await?;
                tracing::info!(forwarder = id, count, "forwarded");
                if state.told {
                    self.tell(tell::forwarded_again(), now).await?;
                }
                return Ok(());
            }
            Err(failed) => failed,
        };
        let Failed { reason, asked, of_message } = failed;
        let tries = state.tries.saturating_add(1);
        tracing::warn!(forwarder = id, ?reason, tries, "not forwarded");
        if of_message && tries >= TRIES_OF_ONE {
            let count = self.history.end_message(&id, number, None).await?;
            return self.tell(tell::given_up(count, Some(&reason), ""), now).await;
        }
        let failing_since = state.failing_since.unwrap_or(now).min(now);
        let wait = pause(tries, asked, clock::jitter());
        let next_at = now.checked_add(wait).unwrap_or(now);
        // Without a network nobody could be reached: that is told elsewhere. A message that is refused is given up soon.
        let connection_state = reason.state();
        let offline = !self.presence.borrow().online && connection_state == ConnectionState::Unreachable;
        let in_trouble = is_trouble(connection_state, tries, failing_since, now) && !offline && !of_message;
        let told = state.told || in_trouble;
        let news = (in_trouble && !state.told).then(|| tell::not_forwarded(&reason));
        let failure = Failure { tries, next_at, failing_since, reason, told };
        self.history.note_failure(&id, failure).await?;
        match news {
            Some(news) => self.tell(news, now).await,
            None => Ok(()),
        }
    }

    /// `None` where all of it was deleted meanwhile.
    fn message(&self, notifications: &[Notification]) -> Option<Message> {
        let voice = &self.judgement.voice;
        match notifications {
            [one] => {
                let instance = self.settings.named_instance(&one.draft.instance);
                let link = self.settings.marketo_link(one).map(String::from);
                Some(Message::single(one, &instance, link, voice))
            }
            several => Message::summary(several, voice),
        }
    }

    async fn send(&mut self, message: &Message) -> Result<(), Failed> {
        // It is never closed.
        let _turn = self.turns.acquire().await;
        let way = match self.way.take() {
            Some(way) => way,
            None => Way::to(&self.forward).await?,
        };
        let sent = way.send(message).await;
        self.way = sent.is_ok().then_some(way);
        sent
    }

    async fn tell(
        &self,
        told: (&'static str, campanile_core::Facts),
        now: Timestamp,
    ) -> Result<(), HistoryError> {
        tell::tell(&self.history, &self.judgement, &self.forward.id, told, now).await?;
        // Full means that a look is pending already.
        let _ = self.changed.try_send(Changed);
        self.news.send_replace(());
        Ok(())
    }
}

fn until(at: Timestamp, now: Timestamp) -> Duration {
    at.duration_since(now).max(SignedDuration::ZERO).unsigned_abs()
}

/// How long a place is not to be tried.
fn waits(state: &ForwarderState, now: Timestamp) -> Option<Duration> {
    let left = state.next_at?.duration_since(now);
    (left > SignedDuration::ZERO && left <= LONGEST_WAIT).then(|| left.unsigned_abs())
}
