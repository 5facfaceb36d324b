//! Toasts by the freedesktop notification service, through notify-rust.
//!
//! Each toast has a connection to the bus of its own, held by its handle: GNOME takes a toast away when the connection
//! that sent it closes. So the handles live in tasks, and only the newest are held.

use super::pictures;
use super::sink::{ToastError, ToastSink, ToastText};
use crate::events::Event;
use campanile_core::Severity;
use notify_rust::{Hint, Notification, NotificationResponse, Urgency};
use std::collections::{BTreeMap, VecDeque};
use std::path::{Path, PathBuf};
use tokio::sync::mpsc;
use tokio::task::AbortHandle;

/// So many toasts are held; the oldest goes then.
const HELD: usize = 20;

/// Toasts on a freedesktop desktop.
pub(crate) struct XdgToasts {
    pictures: Option<PathBuf>,
    has_markup: Option<bool>,
    slots: BTreeMap<&'static str, u32>,
    held: VecDeque<AbortHandle>,
}

impl XdgToasts {
    pub(crate) fn new(data: &Path) -> Self {
        let pictures = pictures::lay_out(data)
            .inspect_err(|error| tracing::warn!(%error, "toasts have no picture"))
            .ok();
        Self { pictures, has_markup: None, slots: BTreeMap::new(), held: VecDeque::new() }
    }

    /// Whether the desktop reads markup in bodies; asked, not assumed.
    async fn has_markup(&mut self) -> bool {
        if let Some(known) = self.has_markup {
            return known;
        }
        let asked = tokio::task::spawn_blocking(notify_rust::get_capabilities).await;
        match asked {
            Ok(Ok(capabilities)) => {
                let has = capabilities.iter().any(|capability| capability == "body-markup");
                self.has_markup = Some(has);
                has
            }
            // Nobody answers now: asked again with the next toast.
            Ok(Err(_)) | Err(_) => true,
        }
    }
}

impl ToastSink for XdgToasts {
    async fn show(&mut self, text: &ToastText, events: &mpsc::Sender<Event>) -> Result<(), ToastError> {
        let body = if self.has_markup().await { escape(&text.body) } else { text.body.clone() };
        let mut notification = Notification::new();
        notification
            .appname("Campanile")
            .summary(&text.title)
            .body(&body)
            .action("default", &text.action)
            .urgency(urgency(text.severity))
            .hint(Hint::DesktopEntry("io.campanile.desktop".to_owned()));
        if let Some(folder) = &self.pictures {
            notification.icon(&pictures::path(folder, text.severity).to_string_lossy());
        }
        if !text.sound {
            notification.hint(Hint::SuppressSound(true));
        }
        if let Some(id) = text.slot.and_then(|slot| self.slots.get(slot)) {
            notification.id(*id);
        }
        let handle = notification.show_async().await.map_err(|error| ToastError(error.to_string()))?;
        if let Some(slot) = text.slot {
            self.slots.insert(slot, handle.id());
        }
        let (open, events) = (text.open.clone(), events.clone());
        let task = tokio::spawn(async move {
            // Clicked or closed: in the end the handle goes, and its connection with it.
            let (tell, told) = tokio::sync::oneshot::channel();
            handle
                .wait_for_action_async(move |response: &NotificationResponse| {
                    let _ = tell.send(response.is_default_action());
                })
                .await;
            if told.await == Ok(true) {
                let _ = events.send(Event::Clicked { id: open }).await;
            }
        });
        self.held.retain(|task| !task.is_finished());
        self.held.push_back(task.abort_handle());
        if self.held.len() > HELD
            && let Some(oldest) = self.held.pop_front()
        {
            oldest.abort();
        }
        Ok(())
    }
}

fn urgency(severity: Severity) -> Urgency {
    match severity {
        Severity::Info => Urgency::Low,
        Severity::Warning | Severity::Error => Urgency::Normal,
        Severity::Critical => Urgency::Critical,
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_marketo_sent_is_never_markup() {
        assert_eq!(escape("<b>R&D</b>"), "&lt;b&gt;R&amp;D&lt;/b&gt;");
    }
}
