//! What the user asks for on toasts and in the tray.

use super::Agent;
use crate::events::{PauseChoice, ToastUse, Used};
use crate::toasts::Slot;
use crate::window;
use campanile_core::quiet::{Pause, tomorrow_at_eight};
use campanile_core::toasting::ToastButton;
use campanile_engine::bell::WindowPlace;
use campanile_engine::clock;
use campanile_engine::history::Mark;
use jiff::SignedDuration;

/// The snooze and the pause that a button gives.
const AN_HOUR: SignedDuration = SignedDuration::from_hours(1);

impl Agent {
    /// Does what the user asked for on a toast.
    pub(super) async fn use_toast(&mut self, ToastUse { used, slot, open, token }: ToastUse) {
        let now = clock::now();
        let incident = || slot.incident().map(str::to_owned).into_iter().collect::<Vec<_>>();
        let done = match used {
            Used::Click
            | Used::Button(ToastButton::ShowWhy | ToastButton::ShowGap | ToastButton::ShowAll) => {
                let at = match slot {
                    Slot::Week => WindowPlace::Overview,
                    Slot::Update => WindowPlace::About,
                    Slot::Incident(_) | Slot::Storm(_) | Slot::Digest | Slot::Backlog | Slot::Own(_) => {
                        WindowPlace::of(open)
                    }
                };
                return window::open(&self.places, at, token).await;
            }
            Used::Button(ToastButton::OpenInMarketo) => return self.open_in_marketo(open.as_deref()).await,
            Used::Button(ToastButton::Pause) => return self.pause(PauseChoice::Hour).await,
            Used::Button(ToastButton::Snooze) => self.history.snooze(incident(), now + AN_HOUR, now).await,
            Used::Button(ToastButton::MarkRead) => {
                self.history.mark_incidents(incident(), Mark::Read, now).await
            }
        };
        self.note(done.map(drop));
        self.look_again().await;
    }

    async fn open_in_marketo(&self, id: Option<&str>) {
        let notification = match id {
            Some(id) => self.history.notification(id).await,
            None => Ok(None),
        };
        match notification {
            Ok(Some(notification)) => {
                let link = self.configured.settings.marketo_link(&notification);
                if let Some(Err(error)) = link.map(|link| open::that_detached(link.as_str())) {
                    tracing::error!(%error, "the browser could not be opened");
                }
            }
            Ok(None) => {}
            Err(error) => self.note(Err(error)),
        }
    }

    pub(super) async fn pause(&mut self, choice: PauseChoice) {
        let now = clock::now();
        let until = match choice {
            PauseChoice::Hour => Some(now + AN_HOUR),
            PauseChoice::Tomorrow => Some(tomorrow_at_eight(now, self.configured.voice.zone())),
            PauseChoice::Open => None,
        };
        let paused = self.history.pause(Pause { since: now, until }).await;
        self.note(paused);
        self.look_again().await;
    }
}
