//! A server, a stranger before it, a history, and a reader of Campanile's between them. Time is what the test says.

use crate::between::{Between, Fault};
use crate::row::Row;
use campanile_core::poller::{ConnectionState, Outcome};
use campanile_core::quota::quota_day;
use campanile_core::rules::Rules;
use campanile_core::words::{Language, Voice};
use campanile_engine::clock::Now;
use campanile_engine::history::{Filter, History, Opener};
use campanile_engine::line::{Line, Patience};
use campanile_engine::reading::{Judgement, Read, Reader};
use campanile_engine::sources::Source;
use campanile_engine::sources::journal::{JournalAccess, JournalSource, Start};
use campanile_engine::sources::rest::{RestAccess, RestSource};
use campanile_simulator::{Clock, Kind, Simulator, SimulatorOptions};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;
use url::Url;

const INSTANCE: &str = "123-ABC-456";
/// Where a fault strikes.
pub(crate) const JOURNAL: &str = "/events";
pub(crate) const IMS: &str = "/ims/";
pub(crate) const REST: &str = "/rest/";
pub(crate) const IDENTITY: &str = "/identity/";

/// For servers that are slow on purpose. Where nobody is, this computer may be slow as well.
pub(crate) const IMPATIENT: Patience = Patience {
    connect: Duration::from_millis(5_000),
    silence: Duration::from_millis(300),
    whole: Duration::from_millis(800),
};

/// What is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Of {
    Journal,
    Rest,
}

pub(crate) struct World {
    of: Of,
    pub(crate) simulator: Simulator,
    pub(crate) between: Between,
    pub(crate) history: History,
    pub(crate) reader: Reader,
    pub(crate) clock: Clock,
    _folder: TempDir,
    /// What must be in the history, once each.
    pub(crate) expected: Vec<String>,
}

/// A history, and what judges what goes into it.
pub(crate) fn history(folder: &TempDir) -> (History, Arc<Judgement>) {
    let history = History::open(&folder.path().join("history.db"), Opener::Owner).unwrap();
    let voice = Arc::new(Voice::new(Language::En, TimeZone::UTC));
    (history, Arc::new(Judgement { rules: Rules::default(), warn_at: vec![75.0, 90.0], voice }))
}

/// Late in the evening in Chicago, with more than an hour to the reset.
const LATE: &str = "2026-11-18T04:30:00Z";

impl World {
    pub(crate) async fn of(what: Of) -> Self {
        Self::patient(what, Patience::default()).await
    }

    /// With this patience.
    pub(crate) async fn patient(what: Of, patience: Patience) -> Self {
        Self::over(what, Line::default().with_patience(patience), |port| format!("http://127.0.0.1:{port}"))
            .await
    }

    /// Over this line, and by the address that `origin` makes of the stranger's port.
    pub(crate) async fn over(what: Of, line: Line, origin: impl FnOnce(u16) -> String) -> Self {
        campanile_engine::install_tls();
        let clock = Clock::manual(LATE.parse().unwrap());
        let options = SimulatorOptions { clock: clock.clone(), page_size: 4, ..SimulatorOptions::default() };
        let simulator = Simulator::start(options).unwrap();
        let between = Between::before(simulator.access().port).await;
        let origin = origin(between.port);
        let source = match what {
            Of::Journal => {
                let path = |url: &str| Url::parse(url).unwrap().path().to_owned();
                let access = simulator.access();
                let journal = JournalAccess {
                    journal_url: Url::parse(&format!("{origin}{}", path(&access.journal_url))).unwrap(),
                    ims_url: Url::parse(&format!("{origin}{}", path(&access.ims_url))).unwrap(),
                    client_id: access.client_id.clone(),
                    org_id: access.org_id.clone(),
                    scopes: vec!["adobeio_api".to_owned()],
                    start: Start::Oldest,
                    secret: access.client_secret.clone().into(),
                };
                Source::Journal(Box::new(JournalSource::new(journal, &line).unwrap()))
            }
            Of::Rest => {
                let rest = RestAccess {
                    base_url: Url::parse(&origin).unwrap(),
                    instance: INSTANCE.to_owned(),
                    client_id: simulator.access().client_id.clone(),
                    secret: simulator.access().client_secret.clone().into(),
                    daily_quota: Some(50_000),
                    daily_calls: Some(100_000),
                    exhausted_step: None,
                    every: SignedDuration::from_mins(5),
                };
                let time = clock.clone();
                Source::Rest(Box::new(RestSource::new(rest, &line, Now::of(move || time.now())).unwrap()))
            }
        };
        let kind = if what == Of::Journal { "adobe-journal" } else { "marketo-rest" };
        let folder = tempfile::tempdir().unwrap();
        let (history, judgement) = history(&folder);
        let reader = Reader::new("prod".to_owned(), kind, source, history.clone(), judgement);
        Self { of: what, simulator, between, history, reader, clock, _folder: folder, expected: Vec::new() }
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Something that can be lost: an event, or another day on which 80 % of the quota are used.
    pub(crate) fn emit(&mut self) {
        match self.of {
            Of::Journal => {
                let emitted = self.simulator.emit_kind(Kind::CampaignFailure, &[]);
                self.expected.push(emitted.source_id);
            }
            Of::Rest => {
                let late: Timestamp = LATE.parse().unwrap();
                let days = i64::try_from(self.expected.len()).unwrap();
                self.clock.advance((late + SignedDuration::from_hours(24 * days)).duration_since(self.now()));
                let now = self.now();
                self.simulator.marketo(|marketo| marketo.set_calls("bi-export@example.com", 40_000, now));
                self.expected.push(format!("quota/{}/75", quota_day(now)));
            }
        }
    }

    pub(crate) async fn read(&mut self) -> Read {
        let now = self.now();
        self.reader.read_page(now).await.unwrap()
    }

    /// Reads until there is nothing more.
    pub(crate) async fn read_all(&mut self) {
        loop {
            let read = self.read().await;
            match read.outcome {
                Outcome::More => {}
                Outcome::CaughtUp { .. } => return,
                Outcome::Expired | Outcome::Failed { .. } => panic!("{read:?}"),
            }
        }
    }

    /// What is stored, by the ids of where it came from.
    pub(crate) async fn stored(&self) -> Vec<String> {
        let all = self.history.list(Filter::default(), None, 100_000).await.unwrap();
        let mut ids: Vec<String> = all.into_iter().map(|one| one.draft.source_id).collect();
        ids.sort();
        ids
    }

    /// Everything is there, and once.
    pub(crate) async fn is_whole(&self, after: &str) {
        let mut expected = self.expected.clone();
        expected.sort();
        assert_eq!(self.stored().await, expected, "after {after}");
    }

    /// Reads into a fault, checks what follows, mends it, waits as long as was said, and reads on: nothing is lost,
    /// nothing is there twice.
    pub(crate) async fn survives(&mut self, on: &'static str, row: &Row, fault: &Fault) {
        self.emit();
        self.meets(on, row, fault).await;
    }

    /// The same without anything new that could be lost.
    pub(crate) async fn meets(&mut self, on: &'static str, row: &Row, fault: &Fault) {
        if on == IMS || on == IDENTITY {
            self.simulator.revoke_tokens();
        }
        // Marketo takes 50 calls in 20 seconds.
        self.clock.advance(SignedDuration::from_secs(5));
        let before = self.stored().await;
        self.between.order(on, fault);
        let read = self.read().await;
        let until = row.check(read.outcome, read.reason.as_ref(), self.now());
        assert_eq!(self.stored().await, before, "{}", row.fault);
        self.reader.note(&read, false, self.now()).await.unwrap();
        let health = self.history.connections().await.unwrap().remove(0);
        assert_eq!(health.state, Some(row.state), "{}", row.fault);
        self.between.mend();
        self.clock.advance(until.duration_since(self.now()));
        self.read_all().await;
        self.is_whole(row.fault).await;
        let healthy = self.read().await;
        assert_eq!(Reader::state_of(&healthy), ConnectionState::Ok);
        self.reader.note(&healthy, false, self.now()).await.unwrap();
    }
}
