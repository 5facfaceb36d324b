//! The resident program's loop: one owner of all its state, one queue of events.

mod acts;
mod ending;

use self::ending::Ending;
use crate::PROGRAM;
use crate::events::{Event, TrayAction};
use crate::hole::{BEAT, Hole};
use crate::toasts::{DesktopToasts, Manner, Toaster};
use crate::tray::{Tray, TrayFacts, TrayView};
use crate::updates::Lookout;
use crate::upkeep::upkeep;
use crate::window;
use campanile_core::quiet::Hush;
use campanile_core::words::Voice;
use campanile_engine::bell::{Bell, BellServer, Incoming, Message, WindowPlace};
use campanile_engine::clock;
use campanile_engine::history::{Filter, History, HistoryError};
use campanile_engine::lock::FolderLock;
use campanile_engine::memory;
use campanile_engine::mending::open_as_owner;
use campanile_engine::places::Places;
use campanile_engine::presence::{Presence, observe};
use campanile_engine::reading::Judgement;
use campanile_engine::settings::{Settings, language_of};
use campanile_engine::watch::{Changed, Watch, chain};
use jiff::Timestamp;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Notify, mpsc, watch};
use tokio::task::LocalSet;

/// The tray is drawn at most so often.
const TRAY_PAUSE: Duration = Duration::from_secs(1);
/// Events wait for their turn here; more than these at once are bursts of "look again".
const QUEUE: usize = 64;
/// At login a panel may come after us: only then it is known that none shows the tray item.
const PANELS_COME_WITHIN: Duration = Duration::from_secs(20);
/// A session bus that has gone is looked for again after this.
const BUS_RETRY: Duration = Duration::from_secs(10);
/// So many incidents stand in the tray's menu.
const LATEST: usize = 3;

/// What the settings give, made anew when they change.
struct Configured {
    settings: Settings,
    error: Option<String>,
    voice: Arc<Voice>,
    watch: Watch,
}

struct Agent {
    places: Places,
    history: History,
    bell: BellServer,
    configured: Configured,
    /// Tells the toaster to look.
    look: Rc<Notify>,
    /// Asks the toaster for a toast that shows how they look and sound.
    test: Rc<Notify>,
    /// Tells the toaster how toasts are made now.
    manner: watch::Sender<Rc<Manner>>,
    /// Tells the toaster whether a panel shows the tray item.
    has_tray: watch::Sender<Option<bool>>,
    tray: Option<Tray>,
    /// Whether a panel shows it: nobody tells of one that is there from the start.
    hosted: bool,
    shown: Option<TrayView>,
    hole: Option<Hole>,
    events: mpsc::Sender<Event>,
    changed: mpsc::Sender<Changed>,
    presence: watch::Receiver<Presence>,
}

/// Watches until it is asked to end. The lock is held all the while.
pub(crate) async fn run(places: Places, lock: FolderLock) -> anyhow::Result<()> {
    // The toaster and the loop share a thread and no locks.
    LocalSet::new().run_until(watch_until_the_end(places, lock)).await
}

async fn watch_until_the_end(places: Places, _lock: FolderLock) -> anyhow::Result<()> {
    let voice = Voice::new(language_of(Some(places.config.clone())), clock::zone());
    let history = open_as_owner(&places, &voice).await?;
    let (bell, mut rung) = BellServer::serve(&places.data, Bell::Reader, PROGRAM)?;
    let (events, mut queue) = mpsc::channel(QUEUE);
    let (changed, mut changes) = mpsc::channel(1);
    let look = Rc::new(Notify::new());
    let started = clock::now();
    let crashed = history.last_unclean_beat().await?.is_some();
    let hole = Hole::before(&history, started).await?;
    history.beat(started, false).await?;
    let presence = observe();
    let configured = configure(&places, &history, &changed, &presence);
    let (manner, manners) = watch::channel(configured.manner());
    let test = Rc::new(Notify::new());
    let (has_tray, knows_tray) = watch::channel(None);
    let (news, update) = watch::channel(None);
    let lookout = Lookout {
        places: places.clone(),
        manner: manners.clone(),
        presence: presence.clone(),
        news,
        events: events.clone(),
    };
    tokio::task::spawn_local(lookout.run());
    let toaster = Toaster {
        history: history.clone(),
        sink: DesktopToasts::new(&places.data, events.clone()),
        manner: manners,
        has_tray: knows_tray,
        update,
        look: Rc::clone(&look),
        test: Rc::clone(&test),
        events: events.clone(),
    };
    tokio::task::spawn_local(toaster.run());
    tokio::task::spawn_local(upkeep(history.clone(), crashed, events.clone()));
    let tray = None;
    let mut agent = Agent {
        places,
        history,
        bell,
        configured,
        look,
        test,
        manner,
        has_tray,
        tray,
        hosted: true,
        shown: None,
        hole,
        events,
        changed,
        presence,
    };
    agent.start_tray().await?;
    tracing::info!(data = %agent.places.data.display(), tray = agent.tray.is_some(), "watching");

    let mut end = Ending::new()?;
    let mut beat = tokio::time::interval(BEAT);
    let mut redraw = tokio::time::interval(TRAY_PAUSE);
    redraw.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut bus_again = tokio::time::interval_at(tokio::time::Instant::now() + BUS_RETRY, BUS_RETRY);
    let panels_come = tokio::time::sleep_until(tokio::time::Instant::now() + PANELS_COME_WITHIN);
    let mut network = agent.presence.clone();
    let mut stores = agent.history.write_trouble();
    // Also what came while the tray was being put up.
    agent.bell.stores(*stores.borrow_and_update());
    tokio::pin!(panels_come);
    let mut dirty = true;
    loop {
        let event = tokio::select! {
            () = end.asked() => break,
            _ = beat.tick() => {
                // Minutes of silence are told in the tooltip: it is looked at with each beat.
                dirty = true;
                agent.note(agent.history.beat(clock::now(), false).await);
                if agent.history.is_damaged() {
                    break;
                }
                continue;
            }
            _ = bus_again.tick(), if agent.tray.is_none() => {
                let started = agent.start_tray().await;
                agent.note(started);
                continue;
            }
            () = &mut panels_come, if agent.has_tray.borrow().is_none() => {
                agent.has_tray.send_replace(Some(agent.hosted));
                continue;
            }
            _ = redraw.tick(), if dirty => {
                dirty = false;
                agent.redraw().await;
                // With this ends whatever happened.
                memory::come_to_rest();
                continue;
            }
            Ok(()) = network.changed() => Event::Changed,
            Ok(()) = stores.changed() => {
                agent.bell.stores(*stores.borrow_and_update());
                dirty = true;
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
    if agent.history.is_damaged() {
        // Not as an end that was asked for: whoever keeps us starts us again, and that mends it.
        return Err(HistoryError::Damaged { path: agent.history.path().display().to_string() }.into());
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
    presence: &watch::Receiver<Presence>,
) -> Configured {
    let voice = Arc::new(Voice::new(language_of(Some(places.config.clone())), clock::zone()));
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
            (Settings::default(), Some(error.words(&voice)))
        }
    };
    let judgement = Arc::new(Judgement {
        rules: settings.rules(),
        warn_at: settings.warn_at.clone(),
        voice: Arc::clone(&voice),
    });
    let watch = Watch::start(&settings, history, &judgement, changed, presence);
    Configured { voice, settings, error, watch }
}

impl Configured {
    fn manner(&self) -> Rc<Manner> {
        Rc::new(Manner::new(&self.settings, &self.voice))
    }
}

impl Agent {
    /// Does what an event asks for; `false` ends the program.
    async fn handle(&mut self, event: Event) -> bool {
        match event {
            Event::Changed => self.look_again().await,
            Event::Rang(incoming) => return self.answer(incoming).await,
            Event::Toast(used) => self.use_toast(used).await,
            #[cfg(target_os = "linux")]
            Event::BusGone => self.tray = None,
            Event::Damaged => return false,
            Event::NoTray => window::open(&self.places, WindowPlace::List, None).await,
            Event::Tray(TrayAction::Open { at, token }) => window::open(&self.places, at, token).await,
            Event::Tray(TrayAction::CheckNow) => self.configured.watch.check_now(),
            Event::Tray(TrayAction::Pause(choice)) => self.pause(choice).await,
            Event::Tray(TrayAction::Resume) => {
                let resumed = self.history.resume().await;
                self.note(resumed);
                self.look_again().await;
            }
            Event::Tray(TrayAction::Quit) => return false,
            Event::Tray(TrayAction::Host(online)) => {
                tracing::info!(online, "tray host");
                self.hosted = online;
                if online {
                    self.has_tray.send_replace(Some(true));
                }
            }
        }
        true
    }

    async fn answer(&mut self, incoming: Incoming) -> bool {
        match &incoming.message {
            Message::Changed => {
                self.look_again().await;
                self.publish_what_was_done().await;
            }
            Message::CheckNow => {
                let reports = self.configured.watch.check_and_report();
                // Awaited aside: reading takes its time, and the tray must answer meanwhile.
                tokio::spawn(
                    async move { incoming.answer(Message::Checked { reports: reports.await }).await },
                );
            }
            Message::Show { at, token } => window::open(&self.places, at.clone(), token.clone()).await,
            Message::SettingsChanged => {
                self.configured = configure(&self.places, &self.history, &self.changed, &self.presence);
                self.manner.send_replace(self.configured.manner());
                self.look_again().await;
            }
            Message::StepDown => return false,
            Message::TestToast => self.test.notify_one(),
            Message::Hello { .. } | Message::Stores { .. } | Message::Checked { .. } | Message::Unknown => {}
        }
        true
    }

    /// Puts the tray item on the bus, also anew after the bus has gone.
    async fn start_tray(&mut self) -> Result<(), HistoryError> {
        let view = self.view().await?;
        self.tray = Tray::start(view.clone(), self.events.clone()).await;
        self.shown = Some(view);
        self.look.notify_one();
        Ok(())
    }

    /// What keeps toasts from ringing, as far as it is known without asking the desktop.
    async fn hush(&self, now: Timestamp) -> Result<Option<Hush>, HistoryError> {
        let pause = self.history.paused(now).await?;
        let Configured { settings, voice, .. } = &self.configured;
        Ok(Hush::at(now, voice.zone(), settings.quiet_hours.as_ref(), pause.as_ref(), false))
    }

    /// The history may have changed: everyone who reads it looks again.
    async fn look_again(&mut self) {
        self.look.notify_one();
        self.bell.announce(Message::Changed);
        // Where the settings cannot be read, it is not known which connections there are.
        if let Some(hole) = self.hole.filter(|_| self.configured.error.is_none()) {
            match hole.is_read(&self.history, &self.configured.settings.connections).await {
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

    /// What another program noted for the team goes out at once. Only when somebody rang: what cannot be published is tried
    /// again with the next reading, and would otherwise ring itself.
    async fn publish_what_was_done(&self) {
        match self.history.has_unsent_triage().await {
            Ok(true) => self.configured.watch.publish_now(),
            Ok(false) => {}
            Err(error) => self.note(Err(error)),
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
        let now = clock::now();
        let unread = Filter { unread: true, ..Filter::default() };
        // Asked at once: the history's thread and this one wake each other once, and not for each of them.
        let (counts, mut healths, latest, hush) = tokio::try_join!(
            self.history.incident_counts(now),
            self.history.connections(),
            self.history.incidents(unread, None, LATEST),
            self.hush(now),
        )?;
        let critical = if counts.critical > 0 { self.history.newest_unread_critical().await? } else { None };
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
        let trouble = *self.history.write_trouble().borrow();
        let cannot_store = trouble.map(|trouble| self.configured.voice.text(trouble.label()));
        let facts = TrayFacts {
            counts: &counts,
            critical: critical.as_ref(),
            latest: &latest,
            hush: hush.as_ref(),
            connections: &connections,
            fault: self.configured.error.as_deref().or(cannot_store.as_deref()),
            offline: !self.presence.borrow().online,
            shows_count: self.configured.settings.appearance.tray_count,
            now,
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
