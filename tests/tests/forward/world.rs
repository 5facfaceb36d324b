//! What the stories share: a source, and a Campanile that forwards.

use campanile_core::Notification;
use campanile_engine::history::{Filter, History, Opener};
use campanile_simulator::{Kind, Simulator, SimulatorOptions};
use campanile_tests::{Campanile, Receiver, Running, block_on, wait_until};
use std::cell::OnceCell;

/// The key that webhooks are signed with.
pub(crate) const KEY: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

pub(crate) struct World {
    pub(crate) simulator: Simulator,
    pub(crate) receiver: Receiver,
    pub(crate) campanile: Campanile,
    ids: Vec<String>,
    /// Opened once: a program that closes a database releases the locks of all that it has open of it.
    history: OnceCell<History>,
}

impl World {
    /// With these `[[forward]]`s, each as its id and its lines. Their secrets are given later.
    pub(crate) fn new(forwards: &[(&str, String)]) -> Self {
        let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
        let campanile = Campanile::reading(&simulator);
        let mut config = format!(
            "{}poll_every = \"1s\"\n",
            Campanile::connection(campanile_tests::CONNECTION, &simulator)
        );
        for (id, lines) in forwards {
            config.push_str(&format!("[[forward]]\nid = \"{id}\"\n{lines}\n"));
        }
        campanile.configure(&config);
        let ids = forwards.iter().map(|(id, _)| (*id).to_owned()).collect();
        Self { simulator, receiver: Receiver::start(), campanile, ids, history: OnceCell::new() }
    }

    pub(crate) fn with_secret(mut self, id: &str, secret: &str) -> Self {
        self.campanile = self.campanile.with_secret(id, secret);
        self
    }

    /// The resident program, once what was there before is read and each place is known.
    pub(crate) fn watch(&self) -> Running {
        let _ = self.campanile.sync().exits(0);
        let running = self.campanile.watch();
        wait_until("all places are known", || {
            let readers = block_on(self.history().figures()).map(|figures| figures.readers);
            let known: Vec<String> =
                readers.unwrap_or_default().into_iter().map(|reader| reader.name).collect();
            self.ids.iter().all(|id| known.contains(&format!("forward/{id}")))
        });
        running
    }

    pub(crate) fn history(&self) -> &History {
        let file = self.campanile.data().join("history.db");
        self.history.get_or_init(|| History::open(&file, Opener::Guest).unwrap())
    }

    /// How much waits for a place.
    pub(crate) fn waiting(&self, id: &str) -> i64 {
        block_on(self.history().count_waiting(id)).unwrap()
    }

    /// Everything that the history has.
    pub(crate) fn all(&self) -> Vec<Notification> {
        block_on(self.history().list(Filter::default(), None, usize::MAX)).unwrap()
    }

    /// Campaigns fail now, each for the first time.
    pub(crate) fn fail(&self, campaigns: std::ops::Range<u32>) {
        for id in campaigns {
            let fields = [("campaignId", id.into()), ("campaignName", format!("Campaign {id}").into())];
            self.simulator.emit_kind(Kind::CampaignFailure, &fields);
        }
    }
}
