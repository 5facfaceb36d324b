//! Watching all connections: one loop each, on one thread.

use crate::clock;
use crate::connect::{Connected, connect};
use crate::forward::{self, Shared};
use crate::history::{ConnectionHealth, History, HistoryError};
use crate::memory;
use crate::presence::Presence;
use crate::reading::{Judgement, Read, Reader, own};
use crate::report::ReadReport;
use crate::settings::{Connection, ConnectionKind, Settings};
use campanile_core::facts::names;
use campanile_core::poller::{ConnectionState, Outcome, Poller, Step};
use campanile_core::reason::Reason;
use campanile_core::search::search_words;
use campanile_core::types::monitoring;
use campanile_core::{Draft, Facts};
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::JoinSet;

/// Timers stand still while a computer sleeps; so the wall clock is looked at this often.
const LOOK_AT_THE_CLOCK: Duration = Duration::from_secs(30);
/// A longer sleep of the computer than this is one.
const A_NAP: Duration = Duration::from_secs(10);
/// Before a longer wait it is worth giving back what is not used meanwhile.
const A_WHILE: Duration = Duration::from_secs(5);
/// The wait after the history failed: the disk may be full for a moment.
const HISTORY_PAUSE: Duration = Duration::from_secs(5);

/// All loops; they end with it.
#[derive(Debug)]
pub struct Watch {
    loops: Vec<mpsc::Sender<Check>>,
    /// Those of relays' streams among them.
    teams: Vec<mpsc::Sender<Check>>,
    _tasks: JoinSet<()>,
}

/// "Check now", and where to report.
#[derive(Debug)]
struct Check(Option<oneshot::Sender<ReadReport>>);

/// What ends a wait.
enum Heard {
    /// Someone asks to check now; `None` where nobody can ask any more.
    Asked(Option<Check>),
    /// The source has something new.
    News,
    /// This computer is there again.
    Back,
}

/// Something changed in the history, or in how a connection is: look again. It carries no data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Changed;

impl Watch {
    /// Starts the loops of all connections. `changed` hears of every change, `presence` says how this
    /// computer is.
    #[must_use]
    pub fn start(
        settings: &Settings,
        history: &History,
        judgement: &Arc<Judgement>,
        changed: &mpsc::Sender<Changed>,
        presence: &watch::Receiver<Presence>,
    ) -> Self {
        let mut tasks = JoinSet::new();
        let (news, _) = watch::channel(());
        let all: Arc<[String]> =
            settings.connections.iter().map(|connection| connection.id.clone()).collect();
        let mut teams = Vec::new();
        let loops = settings
            .connections
            .iter()
            .map(|connection| {
                let (poke, poked) = mpsc::channel(8);
                if matches!(connection.kind, ConnectionKind::Team(_)) {
                    teams.push(poke.clone());
                }
                let looped = Loop {
                    connection: connection.clone(),
                    history: history.clone(),
                    judgement: Arc::clone(judgement),
                    changed: changed.clone(),
                    presence: presence.clone(),
                    news: news.clone(),
                    all: Arc::clone(&all),
                    poked,
                    reader: None,
                    waiting: Vec::new(),
                    report: ReadReport::new(&connection.id, connection.kind.slug()),
                };
                tasks.spawn(looped.run());
                poke
            })
            .collect();
        let news = &news;
        forward::start(&Shared { settings, history, judgement, changed, presence, news }, &mut tasks);
        if let Some(keep) = settings.keep {
            tasks.spawn(crate::retention::keep_only(history.clone(), keep, changed.clone()));
        }
        Self { loops, teams, _tasks: tasks }
    }

    /// Makes every connection due now.
    pub fn check_now(&self) {
        for poke in &self.loops {
            // Full means that checks are under way already.
            let _ = poke.try_send(Check(None));
        }
    }

    /// Makes relays' streams due now: something is to be published there.
    pub fn publish_now(&self) {
        for poke in &self.teams {
            // Full means that checks are under way already.
            let _ = poke.try_send(Check(None));
        }
    }

    /// Makes every connection due now, and gives their reports when they are caught up or have failed.
    pub fn check_and_report(&self) -> impl Future<Output = Vec<ReadReport>> + use<> {
        let awaited: Vec<_> = self
            .loops
            .iter()
            .filter_map(|poke| {
                let (report, reported) = oneshot::channel();
                poke.try_send(Check(Some(report))).ok().map(|()| reported)
            })
            .collect();
        async move {
            let mut reports = Vec::new();
            for reported in awaited {
                reports.extend(reported.await.ok());
            }
            reports
        }
    }
}

struct Loop {
    connection: Connection,
    history: History,
    judgement: Arc<Judgement>,
    changed: mpsc::Sender<Changed>,
    presence: watch::Receiver<Presence>,
    /// Tells those who forward that something new may be in the history.
    news: watch::Sender<()>,
    /// The ids of all connections that are read.
    all: Arc<[String]>,
    poked: mpsc::Receiver<Check>,
    reader: Option<(Reader, Option<crate::demo::Demo>)>,
    waiting: Vec<oneshot::Sender<ReadReport>>,
    report: ReadReport,
}

impl Loop {
    async fn run(mut self) {
        let known = self.health().await;
        let now = clock::now();
        let last_success = known.as_ref().and_then(|health| health.succeeded_at).unwrap_or(now);
        let mut trouble = known.and_then(|health| health.trouble_since);
        let mut poller = Poller::new(self.connection.poll_every, now, last_success);
        loop {
            match poller.next(clock::now()) {
                Step::Fetch => match self.read().await {
                    Ok(read) => self.take_in(&read, &mut poller, &mut trouble).await,
                    Err(error) => {
                        tracing::error!(
                            connection = self.connection.id,
                            error = chain(&error),
                            "the history failed"
                        );
                        self.wait(HISTORY_PAUSE, &mut poller).await;
                    }
                },
                Step::Wait { until } | Step::NeedsSignIn { until } => {
                    let wait = until.duration_since(clock::now()).max(SignedDuration::ZERO).unsigned_abs();
                    if wait > A_WHILE {
                        memory::come_to_rest();
                    }
                    self.wait(wait.min(LOOK_AT_THE_CLOCK), &mut poller).await;
                }
            }
        }
    }

    async fn health(&self) -> Option<ConnectionHealth> {
        let all = self.history.connections().await.unwrap_or_default();
        all.into_iter().find(|health| health.id == self.connection.id)
    }

    /// Waits so long, or until someone asks to check now, or the source says that there is something new, or this
    /// computer is there again.
    async fn wait(&mut self, longest: Duration, poller: &mut Poller) {
        let began = clock::now();
        let reader = self.reader.as_mut().map(|(reader, _)| reader);
        let waited = tokio::time::timeout(longest, async {
            tokio::select! {
                check = self.poked.recv() => Heard::Asked(check),
                () = async { match reader { Some(reader) => reader.news(began).await, None => std::future::pending().await } } => Heard::News,
                // Where nobody tells, the clock is all there is to go by.
                _ = async { if self.presence.changed().await.is_err() { std::future::pending::<()>().await } } => Heard::Back,
            }
        });
        match waited.await {
            Ok(Heard::Asked(Some(Check(report)))) => {
                self.waiting.extend(report);
                poller.poke(clock::now());
            }
            Ok(Heard::News) => poller.poke(clock::now()),
            Ok(Heard::Back | Heard::Asked(None)) => poller.resume(clock::now()),
            // The clock went on by more than was waited for: the computer slept, or somebody set it.
            Err(_) if clock::now().duration_since(began).unsigned_abs() > longest + A_NAP => {
                poller.resume(clock::now());
            }
            Err(_) => {}
        }
    }

    async fn read(&mut self) -> Result<Read, HistoryError> {
        if self.reader.is_none() {
            match connect(&self.connection).await {
                Ok(Connected { source, demo }) => {
                    if let Some(demo) = &demo {
                        demo.begin(&self.history, &self.connection.id).await?;
                    }
                    let (id, kind) = (self.connection.id.clone(), self.connection.kind.slug());
                    let reader =
                        Reader::new(id, kind, source, self.history.clone(), Arc::clone(&self.judgement));
                    self.reader = Some((reader, demo));
                }
                Err(reason) => return Ok(failed(reason)),
            }
        }
        match &mut self.reader {
            Some((reader, _)) => reader.read_page(clock::now()).await,
            None => Ok(failed(Reason::new(campanile_core::reason::Cause::NoSecret))),
        }
    }

    async fn take_in(&mut self, read: &Read, poller: &mut Poller, trouble: &mut Option<Timestamp>) {
        let now = clock::now();
        let silent_since = poller.last_success();
        poller.done(now, read.outcome, clock::jitter());
        if let Some(by) = read.stretch {
            poller.stretch(now, by);
        }
        let state = Reader::state_of(read);
        if state == ConnectionState::NeedsSignIn {
            // The secret may be replaced meanwhile: it is fetched anew at the next try.
            self.reader = None;
        }
        // Without a network nobody could answer: the tray says so, and it is no connection's trouble.
        let offline = !self.presence.borrow().online && state == ConnectionState::Unreachable;
        let in_trouble = poller.is_in_trouble(now) && !offline;
        let noted = self
            .history
            .note_state(&self.connection.id, self.connection.kind.slug(), state, read.told(), in_trouble, now)
            .await;
        if let Err(error) = noted {
            tracing::error!(
                connection = self.connection.id,
                error = chain(&error),
                "the state could not be noted"
            );
        }
        match (in_trouble, *trouble) {
            (true, None) => {
                *trouble = Some(now);
                let nobody = state != ConnectionState::NeedsSignIn && self.nobody_answers().await;
                let reason = read.reason.as_ref();
                let draft = trouble_draft(&self.connection.id, state, reason, nobody, silent_since, now);
                self.tell(draft, now).await;
            }
            (false, Some(_)) if state == ConnectionState::Ok => {
                *trouble = None;
                let draft = recovery_draft(&self.connection.id, silent_since, now);
                let incident = draft.incident.clone();
                self.tell(draft, now).await;
                if let Err(error) = self.history.resolve(&incident, now).await {
                    tracing::error!(connection = self.connection.id, error = chain(&error), "not resolved");
                }
            }
            (true | false, _) => {}
        }
        self.report.add(read, &self.judgement.voice);
        if !matches!(read.outcome, Outcome::More | Outcome::Expired) {
            let next = match poller.next(now) {
                Step::Fetch => 0,
                Step::Wait { until } | Step::NeedsSignIn { until } => until.duration_since(now).as_secs(),
            };
            self.report.next_poll_s = next;
            for waiting in self.waiting.drain(..) {
                // Whoever asked may have given up.
                let _ = waiting.send(self.report.clone());
            }
            self.report = ReadReport::new(&self.connection.id, self.connection.kind.slug());
        }
        // Full means that a look is pending already.
        let _ = self.changed.try_send(Changed);
        self.news.send_replace(());
    }

    /// Whether all connections are in trouble, so that nothing at all is heard.
    async fn nobody_answers(&self) -> bool {
        let healths = self.history.connections().await.unwrap_or_default();
        self.all
            .iter()
            .all(|id| healths.iter().any(|health| health.id == *id && health.trouble_since.is_some()))
    }

    async fn tell(&self, draft: Draft, now: Timestamp) {
        let words = search_words(&draft, &self.judgement.voice);
        let muted = self.judgement.rules.is_muted(&draft, now);
        if let Err(error) = self.history.store_own(&self.connection.id, draft, words, now, muted).await {
            tracing::error!(
                connection = self.connection.id,
                error = chain(&error),
                "trouble could not be told"
            );
        }
    }
}

fn failed(reason: Reason) -> Read {
    let outcome = Outcome::Failed { state: reason.state(), retry_after: None };
    Read {
        outcome,
        stored: crate::history::Stored::default(),
        gap: false,
        reason: Some(reason),
        spared: None,
        stretch: None,
        progress: None,
    }
}

fn minutes(from: Timestamp, to: Timestamp) -> i64 {
    to.duration_since(from).as_mins().max(0)
}

/// Why it is in trouble is said as a code, which the details explain.
fn trouble_draft(
    connection: &str,
    state: ConnectionState,
    reason: Option<&Reason>,
    nobody_answers: bool,
    silent_since: Timestamp,
    now: Timestamp,
) -> Draft {
    let subtype = match state {
        ConnectionState::NeedsSignIn => monitoring::SIGN_IN,
        _ if nobody_answers => monitoring::UNREACHABLE_ALL,
        ConnectionState::Ok
        | ConnectionState::RateLimited
        | ConnectionState::QuotaReached
        | ConnectionState::Unreachable
        | ConnectionState::BadResponse => monitoring::SILENT,
    };
    let mut facts = Facts::default()
        .with(names::CONNECTION, connection)
        .with(names::STATE, state.slug())
        .with(names::MINUTES, minutes(silent_since, now));
    if let Some(code) = reason.and_then(Reason::code) {
        facts.insert(names::ERROR_CODE, code);
    }
    own(&format!("trouble/{}", now.as_millisecond()), subtype, now, facts)
}

fn recovery_draft(connection: &str, silent_since: Timestamp, now: Timestamp) -> Draft {
    let facts =
        Facts::default().with(names::CONNECTION, connection).with(names::MINUTES, minutes(silent_since, now));
    own(&format!("recovery/{}", now.as_millisecond()), monitoring::ANSWERS_AGAIN, now, facts)
}

/// An error with its causes, for the log.
#[must_use]
pub fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        next = cause.source();
    }
    text
}
