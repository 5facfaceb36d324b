//! All that the simulator knows, behind one lock.

use crate::event::Event;
use crate::fault::Faults;
use crate::ims::Ims;
use crate::journal::Journal;
use crate::kind::Kind;
use crate::options::{Access, SimulatorOptions};
use crate::random::Random;
use crate::requests::Requests;
use crate::rest::Marketo;
use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::watch;

/// Where an event went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Emitted {
    /// Its position in the journal.
    pub position: String,
    /// The event's id.
    pub source_id: String,
}

#[derive(Debug)]
pub(crate) struct State {
    pub(crate) options: SimulatorOptions,
    pub(crate) origin: String,
    pub(crate) ims: Ims,
    pub(crate) marketo: Marketo,
    pub(crate) journal: Journal,
    pub(crate) faults: Faults,
    pub(crate) requests: Requests,
    random: Random,
}

impl State {
    pub(crate) fn new(options: SimulatorOptions, access: &Access) -> Self {
        Self {
            origin: format!("http://127.0.0.1:{}", access.port),
            ims: Ims::new(&options.client_id, &options.client_secret, options.token_lifetime_s, options.seed),
            marketo: Marketo::new(options.marketo.clone(), options.seed),
            journal: Journal::new(options.seed, options.clock.now()),
            faults: Faults::default(),
            requests: Requests::default(),
            random: Random::new(options.seed),
            options,
        }
    }

    /// An event of this kind that happens now, for this simulator's organisation.
    pub(crate) fn event(&mut self, kind: Kind) -> Event {
        let now = self.options.clock.now();
        self.event_at(kind, now)
    }

    /// An event of this kind that happens then.
    pub(crate) fn event_at(&mut self, kind: Kind, at: Timestamp) -> Event {
        let options = &self.options;
        Event::new(kind, self.random.uuid(), at).recipient(&options.org_id, &options.client_id)
    }

    /// Appends an event. It was written when it happened, but not before what stands there already.
    pub(crate) fn emit(&mut self, event: &Event) -> Emitted {
        let position = self.journal.append(&event.item(), event.at());
        Emitted { position, source_id: event.id().to_owned() }
    }

    /// Appends an item as it is.
    pub(crate) fn emit_item(&mut self, item: &Value) -> String {
        let now = self.options.clock.now();
        self.journal.append(item, now)
    }
}

/// The state as the server's tasks and the handle share it.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) access: Access,
    state: Mutex<State>,
    /// Rings at each request and each event; who waits for one looks again then.
    bell: watch::Sender<()>,
}

impl Shared {
    pub(crate) fn new(options: SimulatorOptions, access: Access) -> Self {
        let state = Mutex::new(State::new(options, &access));
        Self { access, state, bell: watch::Sender::new(()) }
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        // Each change is complete in itself, so what a panicking test left behind can still be read.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
    /// Changes the state and wakes who waits for a change.
    pub(crate) fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let outcome = change(&mut self.state());
        self.bell.send_replace(());
        outcome
    }

    /// Waits until the state is so, at most this long; whether it is.
    pub(crate) async fn wait_until(&self, limit: Duration, holds: impl Fn(&State) -> bool) -> bool {
        let mut changes = self.bell.subscribe();
        let wait = async {
            while !holds(&self.state()) {
                // The bell lives as long as this does, so it cannot fall silent.
                let _rung = changes.changed().await;
            }
        };
        tokio::time::timeout(limit, wait).await.is_ok()
    }
}
