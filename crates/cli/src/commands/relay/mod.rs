//! `campanile relay`.

mod http;
mod metrics;

use crate::context::{Context, Failure, PROGRAM};
use campanile_core::words::Phrase;
use campanile_engine::bell::{Bell, BellServer, Incoming, Message};
use campanile_engine::lock::FolderLock;
use campanile_engine::mending::open_as_owner;
use campanile_engine::reading::Judgement;
use campanile_engine::relay::{CheckNow, NoRelay, Relay, RelayState};
use campanile_engine::{presence, service, turn};
use std::process::ExitCode;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot, watch};

/// So many may wait for all connections to be read.
const QUEUE: usize = 8;

/// Reads and publishes until it is asked to end. The lock is held all the while.
pub(crate) async fn run(context: &Context) -> Result<ExitCode, Failure> {
    context.places.create_data()?;
    turn::older_steps_down(&context.places.data, PROGRAM).await;
    let lock = FolderLock::acquire(&context.places.data)?;
    let mut ending = Ending::new()?;
    let history = open_as_owner(&context.places, &context.voice).await?;
    let judgement = Arc::new(Judgement {
        rules: context.settings.rules(),
        warn_at: context.settings.warn_at.clone(),
        voice: Arc::clone(&context.voice),
    });
    let relay = Relay::new(&context.settings, history.clone(), judgement)
        .map_err(|nothing| Failure::Usage(context.say(&why(&nothing, context))))?;
    let told = context.settings.relay.clone().unwrap_or_default();
    let listener = TcpListener::bind(told.listen).await?;
    tracing::info!(listen = %listener.local_addr()?, "the relay starts");
    let state = relay.state();
    let forwarders = context.settings.forwards.iter().map(|forward| forward.id.clone()).collect();
    let server = tokio::spawn(http::serve(listener, state.clone(), history.clone(), forwarders));
    let status = tokio::spawn(tell_status(state));
    let (bell, rung) = BellServer::serve(&context.places.data, Bell::Reader, PROGRAM)?;
    let (ask, checks) = mpsc::channel(QUEUE);
    let (step_down, mut stepped_down) = watch::channel(false);
    let hearing = tokio::spawn(hear(rung, ask, step_down));
    service::tell("READY=1");
    let stop = async {
        tokio::select! {
            () = ending.asked() => {}
            // Whoever asks for it is a newer program; the bell itself never ends.
            _ = stepped_down.wait_for(|down| *down) => {}
        }
        tracing::info!("the relay ends");
        service::tell("STOPPING=1");
    };
    relay.run(stop, checks, presence::observe()).await;
    for task in [server, status, hearing] {
        task.abort();
    }
    drop((bell, lock));
    // Its next start mends it, and the service manager starts it again.
    Ok(if history.is_damaged() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn why(nothing: &NoRelay, context: &Context) -> Phrase {
    let path = context.places.config.display().to_string();
    match nothing {
        NoRelay::NoTeam => Phrase::new("cli-relay-no-team").text("path", path),
        NoRelay::NoSource(connection) => {
            Phrase::new("cli-relay-no-source").text("path", path).text("connection", connection)
        }
    }
}

/// What the bell asks for.
async fn hear(
    mut rung: mpsc::Receiver<Incoming>,
    ask: mpsc::Sender<CheckNow>,
    step_down: watch::Sender<bool>,
) {
    while let Some(incoming) = rung.recv().await {
        match incoming.message {
            Message::CheckNow => {
                let (check, reports) = oneshot::channel();
                if ask.send(check).await.is_ok() {
                    tokio::spawn(async move {
                        let reports = reports.await.unwrap_or_default();
                        incoming.answer(Message::Checked { reports }).await;
                    });
                }
            }
            Message::StepDown => drop(step_down.send(true)),
            Message::Changed
            | Message::SettingsChanged
            | Message::Show { .. }
            | Message::TestToast
            | Message::Hello { .. }
            | Message::Stores { .. }
            | Message::Checked { .. }
            | Message::Unknown => {}
        }
    }
}

/// One line for `systemctl status`.
async fn tell_status(mut state: watch::Receiver<RelayState>) {
    let mut before = None;
    loop {
        let now = state.borrow_and_update().clone();
        let how = (now.connected, now.leading);
        if before != Some(how) {
            before = Some(how);
            service::tell(match how {
                (false, _) => "STATUS=not connected",
                (true, true) => "STATUS=publishing",
                (true, false) => "STATUS=standby",
            });
        }
        if state.changed().await.is_err() {
            return;
        }
    }
}

/// What asks a program to end.
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
