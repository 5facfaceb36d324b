//! The relay: it reads every connection once and publishes what comes in to everybody's desktops.
//!
//! What is published is what the history has behind the relay's cursor, and the cursor moves only after the server's word.
//! Of several relays one reads and publishes: the one that holds the lease. Before it publishes its first it looks what
//! is in the stream already, so that one that takes over doubles nothing, however long ago it was published.

mod publishing;
mod state;

pub use state::RelayState;

use crate::clock;
use crate::connect::team_access;
use crate::history::{History, HistoryError};
use crate::nats::{Access, Held, Lease, Limits, Link};
use crate::presence::Presence;
use crate::reading::Judgement;
use crate::report::ReadReport;
use crate::settings::{Connection, ConnectionKind, RelaySettings, Settings, Team};
use crate::watch::{Changed, Watch, chain};
use campanile_core::reason::Reason;
use publishing::Publishing;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot, watch};
use tokio::time::{Instant, timeout, timeout_at};

/// The first wait after the server was not there; it doubles with each further one …
const FIRST_PAUSE: Duration = Duration::from_millis(250);
/// … up to this.
const LONGEST_PAUSE: Duration = Duration::from_secs(10);
/// A lease is renewed so often while it lasts.
const RENEWALS: u32 = 3;
/// How long giving the lease back may take.
const FAREWELL: Duration = Duration::from_secs(2);

/// Somebody wants all connections read now, and waits for the reports.
pub type CheckNow = oneshot::Sender<Vec<ReadReport>>;

/// Why there is nothing to relay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoRelay {
    /// No connection to publish through.
    NoTeam,
    /// No connection to read besides this one.
    NoSource(String),
}

/// A relay.
#[derive(Debug)]
pub struct Relay {
    /// The connection to publish through.
    connection: Connection,
    team: Box<Team>,
    told: RelaySettings,
    /// All else: what is read.
    sources: Settings,
    history: History,
    judgement: Arc<Judgement>,
    state: watch::Sender<RelayState>,
    /// What this relay calls itself in the lease.
    holder: String,
}

/// What goes on while a relay runs.
struct Running {
    reading: Option<Watch>,
    session: Option<Session>,
    changed: mpsc::Sender<Changed>,
    changes: mpsc::Receiver<Changed>,
    checks: mpsc::Receiver<CheckNow>,
    presence: watch::Receiver<Presence>,
}

/// A connection to the server, with our place in it.
struct Session {
    link: Link,
    lease: Lease,
    /// When the stream was made.
    created: i128,
    /// From its first message on it is looked what is there.
    first: u64,
    renewed: Instant,
    /// While the lease is ours.
    publishing: Option<Publishing>,
}

impl Relay {
    /// A relay of these settings. `presence` says how this computer is.
    ///
    /// # Errors
    /// Where there is nothing to publish through, or nothing to read.
    pub fn new(settings: &Settings, history: History, judgement: Arc<Judgement>) -> Result<Self, NoRelay> {
        let told = settings.relay.clone().unwrap_or_default();
        let teams = settings.connections.iter().filter_map(|connection| match &connection.kind {
            ConnectionKind::Team(team) => Some((connection, team)),
            ConnectionKind::AdobeJournal(_)
            | ConnectionKind::MarketoRest(_)
            | ConnectionKind::Mailbox(_)
            | ConnectionKind::Demo => None,
        });
        let is_named = |id: &str| told.connection.as_deref().is_none_or(|named| named == id);
        let mut named = teams.filter(|(connection, _)| is_named(&connection.id));
        let (connection, team) = named.next().ok_or(NoRelay::NoTeam)?;
        let mut sources = settings.clone();
        // What comes from a stream is on its way already.
        sources.connections.retain(|one| !matches!(one.kind, ConnectionKind::Team(_)));
        if sources.connections.is_empty() {
            return Err(NoRelay::NoSource(connection.id.clone()));
        }
        let holder = format!("{}-{}", std::process::id(), clock::now().as_nanosecond());
        let (connection, team) = (connection.clone(), team.clone());
        let state = watch::Sender::new(RelayState::default());
        Ok(Self { connection, team, told, sources, history, judgement, state, holder })
    }

    /// How it is, now and later.
    #[must_use]
    pub fn state(&self) -> watch::Receiver<RelayState> {
        self.state.subscribe()
    }

    /// Reads and publishes until it is asked to stop; then it gives its lease back.
    pub async fn run(
        self,
        stop: impl Future<Output = ()>,
        checks: mpsc::Receiver<CheckNow>,
        presence: watch::Receiver<Presence>,
    ) {
        let (changed, changes) = mpsc::channel(1);
        let mut running = Running { reading: None, session: None, changed, changes, checks, presence };
        tokio::select! {
            () = stop => {}
            () = self.work(&mut running) => {}
        }
        running.reading = None;
        if let Some(Session { link, mut lease, .. }) = running.session.take() {
            // Whoever takes over waits until it lapses otherwise.
            if timeout(FAREWELL, link.release(&mut lease)).await.is_err() {
                tracing::warn!("the lease could not be given back in time");
            }
        }
    }

    /// Ends where the history is damaged: whoever starts it again mends it.
    async fn work(&self, running: &mut Running) {
        let mut pause = FIRST_PAUSE;
        loop {
            let ended = self.session(running, &mut pause).await;
            running.session = None;
            match ended {
                Ok(()) => return,
                Err(reason) => {
                    tracing::warn!(?reason, "not connected to the server");
                    self.state.send_modify(|state| state.broke(reason));
                }
            }
            let until = Instant::now() + pause;
            pause = pause.saturating_mul(2).min(LONGEST_PAUSE);
            while let Ok(check) = timeout_at(until, asked(&mut running.checks)).await {
                answer(running.reading.as_ref(), check);
            }
            if self.history.is_damaged() {
                return;
            }
        }
    }

    async fn session(&self, running: &mut Running, pause: &mut Duration) -> Result<(), Reason> {
        let access: Access = team_access(&self.connection, &self.team).await?;
        let link = Link::connect(&access).await?;
        let seen = link.prepare(&self.team.stream, &self.limits()).await?;
        let length = self.told.lease.unsigned_abs();
        let replicas = usize::from(self.told.replicas);
        let lease = link.lease(&self.team.stream, &self.holder, length, replicas).await?;
        *pause = FIRST_PAUSE;
        self.state.send_modify(RelayState::connected);
        tracing::info!(stream = self.team.stream, host = access.host(), "connected to the server");
        let (created, first, renewed) = (seen.created, seen.first, Instant::now());
        running.session = Some(Session { link, lease, created, first, renewed, publishing: None });
        loop {
            let Some(session) = &mut running.session else { return Ok(()) };
            let held = session.link.hold(&mut session.lease).await?;
            session.renewed = Instant::now();
            self.take_turn(held, session, &mut running.reading, &running.changed, &running.presence).await?;
            if self.history.is_damaged() {
                tracing::error!("the history is damaged: it is mended at the next start");
                return Ok(());
            }
            self.until_renewal(running).await?;
        }
    }

    fn limits(&self) -> Limits {
        Limits {
            keep: self.told.keep.unsigned_abs(),
            messages: i64::from(self.told.max_messages),
            bytes: i64::from(self.told.max_megabytes) * 1_048_576,
            duplicates: self.told.duplicates.unsigned_abs(),
            replicas: usize::from(self.told.replicas),
        }
    }

    fn renewal(&self) -> Duration {
        self.told.lease.unsigned_abs() / RENEWALS
    }

    /// Begins or ends reading and publishing, as the lease says.
    async fn take_turn(
        &self,
        held: Held,
        session: &mut Session,
        reading: &mut Option<Watch>,
        changed: &mpsc::Sender<Changed>,
        presence: &watch::Receiver<Presence>,
    ) -> Result<(), Reason> {
        match (held, session.publishing.is_some()) {
            (Held::Mine, true) => {
                let seen = session.link.stream(&self.team.stream).await?;
                if seen.created != session.created {
                    return Err(
                        Reason::new(campanile_core::reason::Cause::TeamStream).with_detail(&self.team.stream)
                    );
                }
            }
            (Held::Mine, false) => {
                tracing::info!("this relay reads and publishes from now on");
                let mut publishing = Publishing::new(&self.team.stream, session.created);
                self.look_what_is_there(session, &mut publishing).await?;
                session.publishing = Some(publishing);
                if reading.is_none() {
                    *reading =
                        Some(Watch::start(&self.sources, &self.history, &self.judgement, changed, presence));
                }
                self.state.send_modify(|state| state.leading = true);
            }
            (Held::Others, was_ours) => {
                if was_ours || reading.is_some() {
                    tracing::info!("another relay reads and publishes from now on");
                }
                session.publishing = None;
                *reading = None;
                self.state.send_modify(|state| state.leading = false);
            }
        }
        Ok(())
    }

    /// Publishes what is there and what comes, until the lease is to be renewed.
    async fn until_renewal(&self, running: &mut Running) -> Result<(), Reason> {
        let Running { reading, session, changes, checks, .. } = running;
        let Some(session) = session else { return Ok(()) };
        let until = session.renewed + self.renewal();
        loop {
            if let Some(publishing) = &session.publishing {
                match self.publish(&session.link, publishing, until).await {
                    Ok(()) => {}
                    Err(Failed::Server(reason)) => return Err(reason),
                    Err(Failed::History(error)) => {
                        tracing::error!(error = chain(&error), "the history failed");
                        self.state.send_modify(|state| state.failures += 1);
                    }
                }
            }
            tokio::select! {
                waited = timeout_at(until, changes.recv()) => {
                    if waited.is_err() {
                        return Ok(());
                    }
                }
                check = asked(checks) => answer(reading.as_ref(), check),
                reason = session.link.ended() => return Err(reason),
            }
        }
    }
}

/// What ended publishing.
enum Failed {
    Server(Reason),
    History(HistoryError),
}

impl From<HistoryError> for Failed {
    fn from(error: HistoryError) -> Self {
        Self::History(error)
    }
}

/// The next who wants all connections read; nobody, where nobody can ask any more.
async fn asked(checks: &mut mpsc::Receiver<CheckNow>) -> CheckNow {
    match checks.recv().await {
        Some(check) => check,
        None => std::future::pending().await,
    }
}

/// Has all connections read, and tells whoever asked when that is done. A relay that does not read has nothing to report.
fn answer(reading: Option<&Watch>, check: CheckNow) {
    let reports = reading.map(Watch::check_and_report);
    tokio::spawn(async move {
        let reports = match reports {
            Some(reports) => reports.await,
            None => Vec::new(),
        };
        // Whoever asked may have gone.
        let _ = check.send(reports);
    });
}
