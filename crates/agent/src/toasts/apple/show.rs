//! Shows toasts, and waits for what the user does with each.

use super::answer;
use crate::events::{Event, ToastUse, Used};
use crate::toasts::sink::{ToastError, ToastSink, ToastText};
use campanile_core::Severity;
use mac_usernotifications::{
    Action, AuthorizationStatus, InterruptionLevel, Notification, NotificationResponse, check_bundle,
    close_delivered, get_delivered_notification_ids, get_notification_settings, request_auth,
};
use std::collections::VecDeque;
use std::path::Path;
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::task::AbortHandle;

/// So many toasts stand and are waited for; the oldest goes, for nobody would hear its click.
const STANDING: usize = 20;
/// The user is asked once, and toasts go on being tried: who has not answered by then is waited for there.
const TO_ANSWER: Duration = Duration::from_secs(60);

/// Toasts on macOS.
pub(crate) struct AppleToasts {
    events: mpsc::Sender<Event>,
    standing: VecDeque<Standing>,
    /// What an earlier run left is taken away first.
    is_clean: bool,
    asked: bool,
}

struct Standing {
    id: String,
    waiting: AbortHandle,
}

impl AppleToasts {
    pub(crate) fn new(_data: &Path, events: mpsc::Sender<Event>) -> Self {
        Self { events, standing: VecDeque::new(), is_clean: false, asked: false }
    }

    /// Whether the user lets us show any; asked for when there is the first to show.
    async fn may_show(&mut self) -> Result<(), ToastError> {
        is_bundled()?;
        let settings = get_notification_settings().await.map_err(failed)?;
        match settings.authorization_status {
            AuthorizationStatus::Authorized
            | AuthorizationStatus::Provisional
            | AuthorizationStatus::Ephemeral => Ok(()),
            AuthorizationStatus::Denied => Err(failed(Refused::Denied)),
            AuthorizationStatus::NotDetermined if !self.asked => {
                self.asked = true;
                match tokio::time::timeout(TO_ANSWER, request_auth()).await {
                    Ok(Ok(true)) => Ok(()),
                    Ok(Ok(false)) => Err(failed(Refused::Denied)),
                    Ok(Err(error)) => Err(failed(error)),
                    Err(_) => Err(failed(Refused::NotAnswered)),
                }
            }
            AuthorizationStatus::NotDetermined => Err(failed(Refused::NotAnswered)),
            AuthorizationStatus::Unknown => Err(failed(Refused::Unknown)),
        }
    }

    async fn keep(&mut self, standing: Standing) {
        // The one whose place it took is answered no more.
        self.standing.retain(|other| other.id != standing.id && !other.waiting.is_finished());
        self.standing.push_back(standing);
        if self.standing.len() > STANDING
            && let Some(oldest) = self.standing.pop_front()
        {
            oldest.waiting.abort();
            close_delivered(&oldest.id).await;
        }
    }
}

impl ToastSink for AppleToasts {
    async fn reach(&mut self) {
        if self.is_clean || is_bundled().is_err() {
            return;
        }
        // A click on one of these would reach nobody; the history has what they told of.
        for left in get_delivered_notification_ids().await {
            close_delivered(&left).await;
        }
        self.is_clean = true;
    }

    async fn show(&mut self, text: &ToastText) -> Result<(), ToastError> {
        self.may_show().await?;
        let (kind, name) = text.slot.name();
        let id = format!("{kind}-{name}");
        let stands = get_delivered_notification_ids().await.contains(&id);
        if !text.rings && !stands {
            return Ok(());
        }
        // One that grows in its place has rung already.
        let grows = stands && text.slot.incident().is_none();
        let mut notification = Notification::new()
            .id(&id)
            .thread_id(kind)
            .title(&text.title)
            .message(&text.body)
            .interruption_level(interruption(text))
            .relevance_score(relevance(text.severity));
        if text.sound && text.rings && !grows {
            notification = notification.default_sound();
        }
        // Without any button macOS would not say that a toast was closed.
        if text.buttons.is_empty() {
            notification = notification.action(Action::button(answer::OPEN, text.action.clone()));
        }
        for (button, label) in &text.buttons {
            notification = notification.action(Action::button(button.slug(), label.clone()));
        }
        let shown = notification.send().await.map_err(failed)?;
        let (slot, open, events) = (text.slot.clone(), text.open.clone(), self.events.clone());
        let waiting = tokio::task::spawn_local(async move {
            // An error says that another toast took its place.
            if let Ok(response) = shown.response().await
                && let Some(used) = used(&response)
            {
                let _ = events.send(Event::Toast(ToastUse { used, slot, open, token: None })).await;
            }
        });
        self.keep(Standing { id, waiting: waiting.abort_handle() }).await;
        Ok(())
    }

    async fn do_not_disturb(&mut self) -> bool {
        // macOS tells programs of its Focus only by a permission of its own; it holds banners back and lists them itself.
        false
    }

    async fn came_back(&self) {
        // macOS tells nobody: whoever waits for this tries again by the clock.
        std::future::pending().await
    }
}

/// The crate asks macOS for a bundle's name, and Tauri gives one to bare programs too: only the place is proof.
fn is_bundled() -> Result<(), ToastError> {
    check_bundle().map_err(failed)?;
    match std::env::current_exe() {
        Ok(program) if answer::is_in_bundle(&program) => Ok(()),
        Ok(_) => Err(failed(Refused::NoBundle)),
        Err(error) => Err(failed(error)),
    }
}

/// Why we may show none.
#[derive(Debug, thiserror::Error)]
enum Refused {
    #[error("the user does not allow them to Campanile")]
    Denied,
    #[error("the user has not said yet whether Campanile may")]
    NotAnswered,
    #[error("macOS does not say whether Campanile may")]
    Unknown,
    #[error("this program does not lie in an application's bundle")]
    NoBundle,
}

fn failed(error: impl std::error::Error) -> ToastError {
    ToastError(error.to_string())
}

fn used(response: &NotificationResponse) -> Option<Used> {
    if response.is_default_action() {
        return Some(Used::Click);
    }
    answer::button(&response.action_identifier)
}

/// What only changes a toast is put into the list without a banner.
fn interruption(text: &ToastText) -> InterruptionLevel {
    match text.severity {
        _ if !text.rings => InterruptionLevel::Passive,
        Severity::Info | Severity::Warning | Severity::Error => InterruptionLevel::Active,
        // Through a Focus, where the bundle has the right to; else as the others.
        Severity::Critical => InterruptionLevel::TimeSensitive,
    }
}

/// Between 0 and 1; the list puts the higher first.
fn relevance(severity: Severity) -> f64 {
    match severity {
        Severity::Info => 0.1,
        Severity::Warning => 0.4,
        Severity::Error => 0.7,
        Severity::Critical => 1.0,
    }
}
