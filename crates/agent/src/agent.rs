//! The resident program's loop: one owner of all its state, one queue of events.

use crate::PROGRAM;
use crate::events::{Event, TrayAction};
use crate::hole::{BEAT, Hole};
use crate::toasts::{Manner, Toaster, XdgToasts};
use crate::tray::{Tray, TrayFacts, TrayView};
use crate::window;
use campanile_core::words::Voice;
use campanile_engine::bell::{Bell, BellServer, Incoming, Message};
use campanile_engine::clock;
use campanile_engine::history::{History, HistoryError, Opener};
use campanile_engine::lock::FolderLock;
use campanile_engine::places::Places;
use campanile_engine::reading::Judgement;
use campanile_engine::settings::Settings;
use campanile_engine::watch::{Changed, Watch, chain};
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Notify, mpsc};
use tokio::task::{AbortHandle, LocalSet};

/// The tray is drawn at most so often.
const TRAY_PAUSE: Duration = Duration::from_secs(1);
/// Events wait for their turn here; more than these at once are bursts of "look again".
const QUEUE: usize = 64;

/// What the settings give, made anew when they change.
struct Configured {
    settings: Settings,
    error: Option<String>,
    voice: Arc<Voice>,
    watch: Watch,
    toaster: AbortHandle,
}

struct Agent {
    places: Places,
    history: History,
    bell: BellServer,
    configured: Configured,
    /// Tells the toaster to look.
    look: Rc<Notify>,
    tray: Option<Tray>,
    shown: Option<TrayView>,
    hole: Option<Hole>,
    events: mpsc::Sender<Event>,
    changed: mpsc::Sender<Changed>,
}

/// Watches until it is asked to end. The lock is held all the while.
pub(crate) async fn run(places: Places, lock: FolderLock) -> anyhow::Result<()> {
    // The toaster and the loop share a thread and no locks.
    LocalSet::new().run_until(watch_until_the_end(places, lock)).await
}

async fn watch_until_the_end(places: Places, _lock: FolderLock) -> anyhow::Result<()> {
    let history = History::open(&places.history(), Opener::Owner)?;
    let (bell, mut rung) = BellServer::serve(&places.data, Bell::Reader, PROGRAM)?;
    let (events, mut queue) = mpsc::channel(QUEUE);
    let (changed, mut changes) = mpsc::channel(1);
    let look = Rc::new(Notify::new());
    let started = clock::now();
    let hole = Hole::before(&history, started).await?;
    history.beat(started, false).await?;
    let configured = configure(&places, &history, &changed, &look, &events);
    let mut agent =
        Agent { places, history, bell, configured, look, tray: None, shown: None, hole, events, changed };
    let view = agent.view().await?;
    agent.tray = Tray::start(view.clone(), agent.events.clone()).await;
    agent.shown = Some(view);
    tracing::info!(data = %agent.places.data.display(), tray = agent.tray.is_some(), "watching");

    let mut end = Ending::new()?;
    let mut beat = tokio::time::interval(BEAT);
    let mut redraw = tokio::time::interval(TRAY_PAUSE);
    redraw.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut dirty = true;
    loop {
        let event = tokio::select! {
            () = end.asked() => break,
            _ = beat.tick() => {
                // Minutes of silence are told in the tooltip: it is looked at with each beat.
                dirty = true;
                agent.note(agent.history.beat(clock::now(), false).await);
                continue;
            }
            _ = redraw.tick(), if dirty => {
                dirty = false;
                agent.redraw().await;
                continue;
            }
            Some(Changed) = changes.recv() => Event::Changed,
            Some(incoming) = rung.recv() => Event::Rang(incoming),
            Some(event) = queue.recv() => event,
        };
        dirty = true;
        if !agent.handle(event).await {
            break;
        }
    }
    agent.note(agent.history.beat(clock::now(), true).await);
    tracing::info!("ending");
    Ok(())
}

/// Reads the settings and starts what follows from them.
fn configure(
    places: &Places,
    history: &History,
    changed: &mpsc::Sender<Changed>,
    look: &Rc<Notify>,
    events: &mpsc::Sender<Event>,
) -> Configured {
    let (settings, error) = match Settings::load(&places.config) {
        Ok(loaded) => {
            for key in &loaded.unknown {
                tracing::warn!(key, "unknown key in the settings");
            }
            (loaded.settings, None)
        }
        // Nothing is watched on guessed settings: the tray says what is wrong until it is mended.
        Err(error) => {
            tracing::error!(error = chain(&error), "the settings cannot be used");
            (Settings::default(), Some(chain(&error)))
        }
    };
    let voice = Arc::new(Voice::new(settings.spoken(), clock::zone()));
    let judgement = Arc::new(Judgement {
        rules: settings.rules(),
        warn_at: settings.warn_at.clone(),
        voice: Arc::clone(&voice),
    });
    let watch = Watch::start(&settings, history, &judgement, changed);
    let toaster = Toaster {
        history: history.clone(),
        sink: XdgToasts::new(&places.data),
        manner: Rc::new(Manner::new(&settings, &voice)),
        look: Rc::clone(look),
        events: events.clone(),
    };
    let toaster = tokio::task::spawn_local(toaster.run()).abort_handle();
    Configured { voice, settings, error, watch, toaster }
}

impl Agent {
    /// Does what an event asks for; `false` ends the program.
    async fn handle(&mut self, event: Event) -> bool {
        match event {
            Event::Changed => self.look_again().await,
            Event::Rang(incoming) => return self.answer(incoming).await,
            Event::Clicked { id } => window::open(&self.places, id, None).await,
            Event::Tray(TrayAction::Open { id, token }) => window::open(&self.places, id, token).await,
            Event::Tray(TrayAction::CheckNow) => self.configured.watch.check_now(),
            Event::Tray(TrayAction::Quit) => return false,
            Event::Tray(TrayAction::Host(online)) => tracing::info!(online, "tray host"),
        }
        true
    }

    async fn answer(&mut self, incoming: Incoming) -> bool {
        match &incoming.message {
            Message::Changed => self.look_again().await,
            Message::CheckNow => {
                let reports = self.configured.watch.check_and_report();
                // Awaited aside: reading takes its time, and the tray must answer meanwhile.
                tokio::spawn(
                    async move { incoming.answer(Message::Checked { reports: reports.await }).await },
                );
            }
            Message::Show { id, token } => window::open(&self.places, id.clone(), token.clone()).await,
            Message::SettingsChanged => {
                self.configured.toaster.abort();
                self.configured =
                    configure(&self.places, &self.history, &self.changed, &self.look, &self.events);
                self.look_again().await;
            }
            Message::StepDown => return false,
            Message::Hello { .. } | Message::Checked { .. } | Message::Unknown => {}
        }
        true
    }

    /// The history may have changed: everyone who reads it looks again.
    async fn look_again(&mut self) {
        self.look.notify_one();
        self.bell.announce(Message::Changed);
        if let Some(hole) = self.hole {
            match hole.is_read(&self.history).await {
                Ok(true) => {
                    self.hole = None;
                    self.note(hole.tell(&self.history, &self.configured.voice, clock::now()).await);
                    self.look.notify_one();
                    self.bell.announce(Message::Changed);
                }
                Ok(false) => {}
                Err(error) => self.note(Err(error)),
            }
        }
    }

    async fn redraw(&mut self) {
        match self.view().await {
            Ok(view) if self.shown.as_ref() != Some(&view) => {
                if let Some(tray) = &self.tray {
                    tray.show(view.clone()).await;
                }
                self.shown = Some(view);
            }
            Ok(_) => {}
            Err(error) => self.note(Err(error)),
        }
    }

    async fn view(&self) -> Result<TrayView, HistoryError> {
        let counts = self.history.counts().await?;
        let critical = if counts.critical > 0 { self.history.newest_unread_critical().await? } else { None };
        let mut healths = self.history.connections().await?;
        let connections: Vec<_> = self
            .configured
            .settings
            .connections
            .iter()
            .map(|connection| {
                let place = healths.iter().position(|health| health.id == connection.id);
                (connection.id.clone(), place.map(|place| healths.swap_remove(place)))
            })
            .collect();
        let facts = TrayFacts {
            counts: &counts,
            critical: critical.as_ref(),
            connections: &connections,
            settings_error: self.configured.error.as_deref(),
            now: clock::now(),
        };
        Ok(TrayView::new(&facts, &self.configured.voice))
    }

    #[expect(clippy::unused_self, reason = "reads as what the program does with a failure it survives")]
    fn note(&self, result: Result<(), HistoryError>) {
        if let Err(error) = result {
            tracing::error!(error = chain(&error), "the history failed");
        }
    }
}

/// The ways to ask a program to end.
struct Ending {
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
}

impl Ending {
    fn new() -> std::io::Result<Self> {
        Ok(Self {
            #[cfg(unix)]
            terminate: tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?,
        })
    }

    async fn asked(&mut self) {
        #[cfg(unix)]
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
        #[cfg(not(unix))]
        let _ = tokio::signal::ctrl_c().await;
    }
}
