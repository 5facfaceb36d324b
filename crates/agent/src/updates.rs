//! Looks once a day whether a newer version is there, where the settings name a feed of releases. Nothing waits for it.

use crate::events::Event;
use crate::toasts::Manner;
use campanile_core::update::Release;
use campanile_engine::clock;
use campanile_engine::places::Places;
use campanile_engine::presence::Presence;
use campanile_engine::updates::Updates;
use std::rc::Rc;
use std::time::Duration;
use tokio::sync::{mpsc, watch};
use tokio::time::{Instant, MissedTickBehavior, interval_at};

/// A program that has just started has better things to do.
const AFTER: Duration = Duration::from_secs(120);
/// How often it is looked whether it is time to ask.
const EVERY: Duration = Duration::from_secs(3600);

/// Looks for newer versions.
pub(crate) struct Lookout {
    pub(crate) places: Places,
    /// With the settings, another one with each change of them.
    pub(crate) manner: watch::Receiver<Rc<Manner>>,
    pub(crate) presence: watch::Receiver<Presence>,
    /// Tells the toaster of a newer version.
    pub(crate) news: watch::Sender<Option<Release>>,
    pub(crate) events: mpsc::Sender<Event>,
}

impl Lookout {
    /// Runs until the task that runs it ends.
    pub(crate) async fn run(mut self) {
        let mut known = None;
        let mut hours = interval_at(Instant::now() + AFTER, EVERY);
        hours.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut network = self.presence.clone();
        loop {
            tokio::select! {
                _ = hours.tick() => {}
                changed = self.manner.changed() => if changed.is_err() {
                    return;
                },
                Ok(()) = network.changed() => {}
            }
            self.look(&mut known).await;
        }
    }

    /// Asks where it is time, and tells what is news. `known` is what the feed said so far.
    async fn look(&mut self, known: &mut Option<Updates>) {
        let manner = Rc::clone(&self.manner.borrow_and_update());
        let feed = manner.settings.updates.as_ref();
        if known.as_ref().map(Updates::feed) != feed {
            *known = feed.map(|feed| Updates::of(feed, &self.places));
        }
        let is_online = self.presence.borrow().online;
        if let Some(updates) = known.as_mut().filter(|updates| is_online && updates.is_due(clock::now())) {
            updates.ask(&manner.settings.network).await;
            // The window shows how it stands.
            let _ = self.events.send(Event::Changed).await;
        }
        let newer = known.as_ref().and_then(Updates::newer).cloned();
        self.news.send_if_modified(|news| {
            let is_other = *news != newer;
            *news = newer;
            is_other
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use campanile_core::words::{Language, Voice};
    use campanile_engine::settings::Settings;
    use std::net::SocketAddr;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use tokio::net::TcpListener;

    const KEY: &str = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";

    /// A server that takes every call and says nothing, and how many there were.
    async fn server() -> (SocketAddr, Arc<AtomicUsize>) {
        campanile_engine::install_tls();
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let (address, calls) = (listener.local_addr().unwrap(), Arc::new(AtomicUsize::new(0)));
        let counted = Arc::clone(&calls);
        tokio::spawn(async move {
            while listener.accept().await.is_ok() {
                counted.fetch_add(1, Ordering::SeqCst);
            }
        });
        (address, calls)
    }

    fn manner(text: &str) -> Rc<Manner> {
        let settings = Settings::parse(text, "config.toml").unwrap().settings;
        Rc::new(Manner::new(&settings, &Arc::new(Voice::new(Language::En, jiff::tz::TimeZone::UTC))))
    }

    #[tokio::test]
    async fn nobody_is_asked_unless_a_feed_is_configured_and_then_once() {
        let (address, calls) = server().await;
        let with = format!("[updates]\nfeed = 'http://{address}/feed'\npublic_key = '{KEY}'\n");
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().to_owned();
        let places = Places { config: data.join("config.toml"), state: data.clone(), data };
        let (settings, hears) = watch::channel(manner(""));
        let (online, presence) = watch::channel(Presence { online: false, since: clock::now() });
        let (events, mut heard) = mpsc::channel(9);
        let (news, _) = watch::channel(None);
        let mut lookout = Lookout { places, manner: hears, presence, news, events };
        let mut known = None;
        let file = folder.path().join("updates.json");
        for (text, is_online, expected) in [
            // Off, as it is by default, and with a key alone.
            (String::new(), true, 0),
            (format!("[updates]\npublic_key = '{KEY}'\n"), true, 0),
            // Without a network nobody is asked either.
            (with.clone(), false, 0),
            (with.clone(), true, 1),
            // A fault is not asked about again at once, however often somebody looks.
            (with.clone(), true, 1),
            (format!("{with}[toasts]\nper_minute = 9\n"), true, 1),
            (String::new(), true, 1),
            (with, true, 1),
        ] {
            settings.send_replace(manner(&text));
            online.send_modify(|presence| presence.online = is_online);
            lookout.look(&mut known).await;
            assert_eq!(calls.load(Ordering::SeqCst), expected, "{text}");
            assert_eq!(file.exists(), expected > 0, "{text}");
        }
        assert!(matches!(heard.try_recv(), Ok(Event::Changed)));
        assert!(heard.try_recv().is_err(), "only what was asked is news to the window");
        assert!(known.is_some_and(|known| known.fault().is_some()));
    }
}
