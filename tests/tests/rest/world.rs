//! One subscription, one history and one connection between them, on one clock.

use campanile_core::poller::{Poller, Step};
use campanile_core::words::{Language, Voice};
use campanile_core::{Notification, NotificationType};
use campanile_engine::clock::Now;
use campanile_engine::history::{Filter, History, Opener};
use campanile_engine::line::Line;
use campanile_engine::reading::{Judgement, Read, Reader};
use campanile_engine::sources::Source;
use campanile_engine::sources::rest::{RestAccess, RestSource};
use campanile_simulator::{Clock, MarketoOptions, Simulator, SimulatorOptions};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use tempfile::TempDir;
use url::Url;

pub(crate) const INSTANCE: &str = "123-ABC-456";
pub(crate) const CONNECTION: &str = "rest";
pub(crate) const API_USER: &str = "campanile-api@example.com";
pub(crate) const FIVE_MINUTES: SignedDuration = SignedDuration::from_mins(5);

pub(crate) struct World {
    pub(crate) simulator: Simulator,
    pub(crate) clock: Clock,
    pub(crate) history: History,
    pub(crate) reader: Reader,
    pub(crate) poller: Poller,
    pub(crate) folder: TempDir,
}

/// What a world begins with.
pub(crate) struct Begin {
    pub(crate) at: &'static str,
    pub(crate) marketo: MarketoOptions,
    pub(crate) daily_quota: Option<u64>,
    pub(crate) exhausted_step: Option<u64>,
    pub(crate) secret: Option<&'static str>,
}

impl Default for Begin {
    fn default() -> Self {
        Self {
            at: "2026-11-18T06:00:00Z",
            marketo: MarketoOptions::default(),
            daily_quota: Some(50_000),
            exhausted_step: None,
            secret: None,
        }
    }
}

impl World {
    pub(crate) fn new(begin: Begin) -> Self {
        campanile_engine::install_tls();
        let clock = Clock::manual(begin.at.parse().unwrap());
        let options =
            SimulatorOptions { clock: clock.clone(), marketo: begin.marketo, ..SimulatorOptions::default() };
        let simulator = Simulator::start(options).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let history = History::open(&folder.path().join("history.db"), Opener::Owner).unwrap();
        let access = RestAccess {
            base_url: Url::parse(simulator.access().rest_url.trim_end_matches("/rest")).unwrap(),
            instance: INSTANCE.to_owned(),
            client_id: simulator.access().client_id.clone(),
            secret: begin.secret.unwrap_or(&simulator.access().client_secret).to_owned().into(),
            daily_quota: begin.daily_quota,
            daily_calls: None,
            exhausted_step: begin.exhausted_step,
            every: FIVE_MINUTES,
        };
        let time = clock.clone();
        let source = RestSource::new(access, &Line::default(), Now::of(move || time.now())).unwrap();
        let judgement = Judgement {
            rules: campanile_core::rules::Rules::default(),
            warn_at: vec![75.0, 90.0],
            voice: Arc::new(voice()),
        };
        let reader = Reader::new(
            CONNECTION.to_owned(),
            "marketo-rest",
            Source::Rest(Box::new(source)),
            history.clone(),
            Arc::new(judgement),
        );
        let poller = Poller::new(FIVE_MINUTES, clock.now(), clock.now());
        Self { simulator, clock, history, reader, poller, folder }
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// One look, now.
    pub(crate) async fn look(&mut self) -> Read {
        let now = self.now();
        let read = self.reader.read_page(now).await.unwrap();
        self.poller.done(now, read.outcome, 0.5);
        if let Some(by) = read.stretch {
            self.poller.stretch(now, by);
        }
        self.reader.note(&read, false, now).await.unwrap();
        read
    }

    /// Lets time pass as the program would see it: it looks whenever it is due. `before` is called before each look.
    pub(crate) async fn live(
        &mut self,
        until: Timestamp,
        mut before: impl FnMut(&Simulator, Timestamp),
    ) -> usize {
        let mut looks = 0;
        loop {
            let now = self.now();
            match self.poller.next(now) {
                Step::Fetch => {
                    before(&self.simulator, now);
                    let _ = self.look().await;
                    looks += 1;
                }
                Step::Wait { until: due } | Step::NeedsSignIn { until: due } => {
                    if due >= until {
                        self.clock.advance(until.duration_since(now));
                        return looks;
                    }
                    self.clock.advance(due.duration_since(now));
                }
            }
        }
    }

    /// Lets so much time pass without a look.
    pub(crate) fn pass(&self, minutes: i64) {
        self.clock.advance(SignedDuration::from_mins(minutes));
    }

    pub(crate) async fn told(&self, kind: NotificationType) -> Vec<Notification> {
        let filter = Filter { types: vec![kind], ..Filter::default() };
        let mut told = self.history.list(filter, None, 1000).await.unwrap();
        told.reverse();
        told
    }
}

pub(crate) fn voice() -> Voice {
    Voice::new(Language::En, TimeZone::get("Europe/Paris").unwrap())
}

pub(crate) fn title(notification: &Notification) -> String {
    voice().describe(&notification.draft).title
}

pub(crate) fn summary(notification: &Notification) -> String {
    voice().describe(&notification.draft).summary
}

pub(crate) fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}
