//! Hearing the bells: the resident program's, and our own that a second start rings.

use crate::desk::Desk;
use crate::{PROGRAM, agent, window};
use campanile_engine::bell::{Bell, BellLine, Incoming, Message, WindowPlace};
use campanile_engine::history::WriteTrouble;
use campanile_engine::turn;
use serde::{Deserialize, Serialize};
use specta::Type;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tauri::{AppHandle, Manager};
use tauri_specta::Event;
use tokio::sync::mpsc;

/// Something changed: look again. Carries no data.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub(crate) struct Changed;

/// A place in the window.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(tag = "at", rename_all = "kebab-case")]
pub(crate) enum Place {
    /// As it is: the list, when it starts.
    List,
    /// The details of a notification.
    Notification {
        /// Its id.
        id: String,
    },
    /// The settings.
    Settings,
    /// The overview.
    Overview,
    /// What the settings say of the program itself.
    About,
}

impl From<WindowPlace> for Place {
    fn from(place: WindowPlace) -> Self {
        match place {
            WindowPlace::List => Self::List,
            WindowPlace::Notification(id) => Self::Notification { id },
            WindowPlace::Settings => Self::Settings,
            WindowPlace::Overview => Self::Overview,
            WindowPlace::About => Self::About,
        }
    }
}

/// The user asked for this place outside of the window.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub(crate) struct ShowPlace {
    pub(crate) place: Place,
}

/// A resident program that is not there is looked for this often.
const LOOK_AGAIN: Duration = Duration::from_secs(5);
/// One that was just started gets so long to answer.
const STARTING: Duration = Duration::from_millis(200);

/// Keeps a line to the resident program; starts it once where none runs.
pub(crate) async fn listen(app: AppHandle) {
    let desk: Arc<Desk> = Arc::clone(&app.state::<Arc<Desk>>());
    agent::renew_login(&desk.places);
    let mut started = false;
    loop {
        match BellLine::call(&desk.places.data, Bell::Reader, PROGRAM).await {
            Ok(line) if line.peer_is_older() => step_down(&desk, line).await,
            Ok(line) => {
                hear(&app, &desk, line).await;
                // It ended or was ended: whoever did that decides whether it starts again.
                started = true;
            }
            Err(_) if !started => {
                started = true;
                if let Err(error) = agent::start(&desk.places) {
                    tracing::error!(%error, "the resident program could not be started");
                }
                wait(&desk, STARTING).await;
            }
            Err(_) => {
                if desk.watching.load(Ordering::Relaxed) {
                    set_watching(&app, &desk, false);
                }
                wait(&desk, LOOK_AGAIN).await;
            }
        }
    }
}

/// Passes on what the resident program says, as long as it is there.
async fn hear(app: &AppHandle, desk: &Desk, mut line: BellLine) {
    desk.set_trouble(line.trouble());
    set_watching(app, desk, true);
    while let Ok(Some(message)) = line.next().await {
        match message {
            Message::Changed => emit(app, &Changed),
            Message::Stores { trouble } => {
                desk.set_trouble(trouble.as_deref().map(WriteTrouble::of_slug));
                emit(app, &Changed);
            }
            Message::Hello { .. }
            | Message::CheckNow
            | Message::Checked { .. }
            | Message::Show { .. }
            | Message::SettingsChanged
            | Message::StepDown
            | Message::TestToast
            | Message::Unknown => {}
        }
    }
    // Whoever does not watch keeps nothing either, and says so.
    desk.set_trouble(None);
    set_watching(app, desk, false);
}

fn set_watching(app: &AppHandle, desk: &Desk, watching: bool) {
    desk.watching.store(watching, Ordering::Relaxed);
    emit(app, &Changed);
}

fn emit(app: &AppHandle, event: &(impl Event + Serialize + Clone)) {
    if let Err(error) = event.emit(app) {
        tracing::warn!(%error, "the page did not hear");
    }
}

/// An older resident program is asked to go; ours starts when it has.
async fn step_down(desk: &Desk, line: BellLine) {
    if turn::step_down(&desk.places.data, line).await
        && let Err(error) = agent::start(&desk.places)
    {
        tracing::error!(%error, "the resident program could not be started");
    }
    wait(desk, STARTING).await;
}

async fn wait(desk: &Desk, longest: Duration) {
    let _ = tokio::time::timeout(longest, desk.look_for_agent.notified()).await;
}

/// Answers our own bell: a second start, a toast, the tray.
pub(crate) async fn answer(app: AppHandle, mut rung: mpsc::Receiver<Incoming>) {
    while let Some(incoming) = rung.recv().await {
        match incoming.message {
            Message::Show { at, token } => {
                window::raise(&app, token.as_deref());
                emit(&app, &ShowPlace { place: at.into() });
            }
            Message::Changed => emit(&app, &Changed),
            Message::Hello { .. }
            | Message::Stores { .. }
            | Message::CheckNow
            | Message::Checked { .. }
            | Message::SettingsChanged
            | Message::StepDown
            | Message::TestToast
            | Message::Unknown => {}
        }
    }
}
