//! The running simulator and the handle to it.

use crate::corpus::Corpus;
use crate::event::Event;
use crate::fault::Fault;
use crate::ims;
use crate::journaling;
use crate::kind::Kind;
use crate::options::{Access, SimulatorOptions};
use crate::player;
use crate::requests::{Endpoint, RecordedRequest};
use crate::rest::Marketo;
use crate::server;
use crate::state::{Emitted, Shared};
use axum::Router;
use axum::serve::ListenerExt;
use serde_json::{Value, json};
use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::oneshot;

/// A simulator that listens on 127.0.0.1 until it is shut down or dropped.
///
/// It runs on a thread of its own, so it also serves programs and tests that block.
#[derive(Debug)]
pub struct Simulator {
    shared: Arc<Shared>,
    stop: oneshot::Sender<()>,
    ended: oneshot::Receiver<()>,
}

impl Simulator {
    /// Starts to listen. The scenario's backlog is in the journal when this returns.
    ///
    /// # Errors
    /// When the port is taken, or a thread cannot be had.
    pub fn start(options: SimulatorOptions) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port))?;
        listener.set_nonblocking(true)?;
        let access = access(listener.local_addr()?.port(), &options);
        let shared = Arc::new(Shared::new(options, access));
        let play = player::prepare(&shared);

        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (stop, stopped) = oneshot::channel();
        let (end, ended) = oneshot::channel();
        let served = Arc::clone(&shared);
        std::thread::Builder::new().name("simulator".to_owned()).spawn(move || {
            runtime.block_on(async {
                tokio::select! {
                    // An error of either ends the server, which its clients see at once.
                    _ = stopped => {}
                    _ = serve(listener, Arc::clone(&served)) => {}
                    () = player::play(&served, play) => {}
                }
            });
            // All connections end here, whatever they were waiting for.
            drop(runtime);
            let _nobody_waits = end.send(());
        })?;
        Ok(Self { shared, stop, ended })
    }

    /// Where it listens and what it accepts.
    #[must_use]
    pub fn access(&self) -> &Access {
        &self.shared.access
    }

    /// Appends `{"position", "event": event}` to the journal; gives the position.
    pub fn emit(&self, event: &Value) -> String {
        self.emit_raw_item(&json!({"event": event}))
    }

    /// Appends a typical event of this kind that happens now, with these fields of its action changed (null takes one
    /// out).
    pub fn emit_kind(&self, kind: Kind, fields: &[(&str, Value)]) -> Emitted {
        self.shared.change(|state| {
            let event = state.event(kind);
            let event = fields.iter().fold(event, |event, (name, value)| event.with(name, value.clone()));
            state.emit(&event)
        })
    }

    /// Appends an event. It counts as written when it happened, or when the last one was if that was later.
    pub fn emit_event(&self, event: &Event) -> Emitted {
        self.shared.change(|state| state.emit(event))
    }

    /// Appends an item of the journal as it is, good or bad; an object that names no position gets its own. Gives
    /// the position.
    pub fn emit_raw_item(&self, item: &Value) -> String {
        self.shared.change(|state| state.emit_item(item))
    }

    /// Appends all items of a corpus.
    pub fn emit_corpus(&self, corpus: &Corpus) {
        self.shared.change(|state| {
            for item in &corpus.items {
                state.emit_item(item);
            }
        });
    }

    /// How many items were ever appended.
    #[must_use]
    pub fn event_count(&self) -> usize {
        self.shared.state().journal.len()
    }

    /// The position of the last item.
    #[must_use]
    pub fn last_position(&self) -> String {
        self.shared.state().journal.last_position().to_owned()
    }

    /// Expires all items before this position, as if they were older than 7 days: who asks for what follows one of
    /// them gets 410. `false` where there is no such position.
    pub fn expire_before(&self, position: &str) -> bool {
        self.shared.change(|state| state.journal.expire_before(position))
    }

    /// Expires all items. A reader that has read all of them misses nothing and gets 204 until the next one is
    /// written, after which it gets 410.
    pub fn expire_all(&self) {
        self.shared.change(|state| state.journal.expire_all());
    }

    /// Orders a trouble.
    pub fn fault(&self, fault: Fault) {
        self.shared.change(|state| state.faults.add(fault));
    }

    /// Ends all troubles.
    pub fn clear_faults(&self) {
        self.shared.change(|state| state.faults.clear());
    }

    /// Makes every token invalid that was given out.
    pub fn revoke_tokens(&self) {
        self.shared.change(|state| {
            state.ims.revoke_tokens();
            state.marketo.revoke_tokens();
        });
    }

    /// Accepts another client secret from now on, in place of that in [`access`](Self::access).
    pub fn replace_secret(&self, client_secret: &str) {
        self.shared.change(|state| state.ims.replace_secret(client_secret));
    }

    /// Looks at the subscription behind the REST API, or changes it.
    pub fn marketo<T>(&self, change: impl FnOnce(&mut Marketo) -> T) -> T {
        self.shared.change(|state| change(&mut state.marketo))
    }

    /// The requests so far, oldest first: the last 20,000, without those to `/control`.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.shared.state().requests.since(0)
    }

    /// Waits until this many requests have arrived since the start; `false` if they did not in that time.
    pub async fn wait_for_requests(&self, total: u64, timeout: Duration) -> bool {
        self.shared.wait_until(timeout, |state| state.requests.total() >= total).await
    }

    /// Waits until this many requests have arrived at one endpoint; `false` if they did not in that time.
    pub async fn wait_for_requests_to(&self, endpoint: Endpoint, total: u64, timeout: Duration) -> bool {
        self.shared.wait_until(timeout, |state| state.requests.total_to(endpoint) >= total).await
    }

    /// Waits until this many items are in the journal; `false` if they are not in that time.
    pub async fn wait_for_events(&self, total: usize, timeout: Duration) -> bool {
        self.shared.wait_until(timeout, |state| state.journal.len() >= total).await
    }

    /// Ends the server and every connection; the port is free when this returns. Dropping does the same without
    /// waiting.
    pub async fn shutdown(self) {
        drop(self.stop);
        // An error would say that it has ended already.
        let _ended = self.ended.await;
    }
}

async fn serve(listener: TcpListener, shared: Arc<Shared>) -> io::Result<()> {
    let listener = tokio::net::TcpListener::from_std(listener)?.tap_io(|connection| {
        // Small answers would wait for the reader's acknowledgement; without it they are only slower.
        let _best_effort = connection.set_nodelay(true);
    });
    axum::serve(listener, Router::new().fallback(server::serve).with_state(shared)).await
}

fn access(port: u16, options: &SimulatorOptions) -> Access {
    let origin = format!("http://127.0.0.1:{port}");
    Access {
        port,
        journal_url: format!("{origin}/events{}", journaling::PATH),
        ims_url: format!("{origin}{}", ims::PATH),
        rest_url: format!("{origin}/rest"),
        client_id: options.client_id.clone(),
        client_secret: options.client_secret.clone(),
        org_id: options.org_id.clone(),
    }
}
