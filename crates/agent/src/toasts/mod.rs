//! From the history to toasts: a reader with a durable cursor that moves only after the desktop took the toast.

mod pictures;
mod sink;
#[cfg(target_os = "linux")]
mod xdg;

pub(crate) use sink::{ToastError, ToastSink, ToastText};
#[cfg(target_os = "linux")]
pub(crate) use xdg::XdgToasts;

use crate::events::Event;
use campanile_core::Severity;
use campanile_core::rules::Rules;
use campanile_core::toasting::{Planned, Tally, Toast, ToastBudget};
use campanile_core::words::{Phrase, ToastDetail, Voice};
use campanile_engine::clock;
use campanile_engine::history::{History, HistoryError};
use campanile_engine::settings::Settings;
use campanile_engine::watch::chain;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Notify, mpsc};

/// The reader's name in the history.
const READER: &str = "toasts";
/// So many notifications are looked at together.
const BATCH: usize = 500;
/// A desktop that takes no toasts is tried again after this.
const RETRY: Duration = Duration::from_secs(30);

/// What the toasts are made with, from the settings.
pub(crate) struct Manner {
    rules: Rules,
    per_minute: u32,
    detail: ToastDetail,
    settings: Settings,
    voice: Arc<Voice>,
}

impl Manner {
    pub(crate) fn new(settings: &Settings, voice: &Arc<Voice>) -> Self {
        Self {
            rules: settings.rules(),
            per_minute: settings.toasts.per_minute,
            detail: settings.toasts.detail,
            voice: Arc::clone(voice),
            settings: settings.clone(),
        }
    }
}

/// Raises the toasts. It runs on its own, so that a slow desktop holds up nothing else.
pub(crate) struct Toaster<S> {
    pub(crate) history: History,
    pub(crate) sink: S,
    pub(crate) manner: Rc<Manner>,
    pub(crate) look: Rc<Notify>,
    pub(crate) events: mpsc::Sender<Event>,
}

/// Why delivery stopped.
#[derive(Debug, thiserror::Error)]
enum Stop {
    #[error(transparent)]
    History(#[from] HistoryError),
    #[error(transparent)]
    Toast(#[from] ToastError),
}

impl<S: ToastSink> Toaster<S> {
    pub(crate) async fn run(mut self) {
        let mut budget = ToastBudget::default();
        loop {
            let retry = match self.deliver(&mut budget).await {
                Ok(()) => None,
                Err(stop) => {
                    tracing::warn!(error = chain(&stop), "toasts wait");
                    // What was planned and not shown must not count as shown.
                    budget = ToastBudget::default();
                    Some(RETRY)
                }
            };
            match retry {
                None => self.look.notified().await,
                // Not sooner when more arrives: a desktop without toasts would be asked for each.
                Some(retry) => drop(tokio::time::timeout(retry, std::future::pending::<()>()).await),
            }
        }
    }

    async fn deliver(&mut self, budget: &mut ToastBudget) -> Result<(), Stop> {
        for (connection, count) in self.history.untold_backlog().await? {
            if count > 0 {
                let text = self.backlog_text(count);
                self.sink.show(&text, &self.events).await?;
            }
            self.history.backlog_told(&connection).await?;
        }
        loop {
            let new = self.history.undelivered(READER, BATCH).await?;
            if new.is_empty() {
                return Ok(());
            }
            let manner = Rc::clone(&self.manner);
            for Planned { toast, through } in
                budget.plan(&new, &manner.rules, manner.per_minute, clock::now())
            {
                if let Some(toast) = toast {
                    let text = self.text(&toast);
                    self.sink.show(&text, &self.events).await?;
                }
                self.history.delivered(READER, through).await?;
            }
        }
    }

    fn text(&self, toast: &Toast) -> ToastText {
        let Manner { voice, detail, settings, rules, .. } = &*self.manner;
        match toast {
            Toast::Single(notification) => {
                let draft = &notification.draft;
                let several = settings.instances.len() > 1 && !draft.instance.is_empty();
                let instance = several.then(|| settings.instance_name(&draft.instance));
                let described = voice.describe_toast(draft, instance, *detail);
                ToastText {
                    slot: None,
                    open: Some(notification.id.clone()),
                    title: described.title,
                    body: described.summary,
                    severity: draft.severity,
                    sound: rules.of(draft.kind).sound,
                    action: voice.text("toast-action-open"),
                }
            }
            Toast::Summary(tally) => {
                let title = Phrase::new("toast-summary-title").count("count", tally.count());
                let body = Phrase::new("toast-summary-body").text("types", self.types(tally));
                self.tally_text("storm", &title, &body, tally.worst())
            }
            Toast::Digest(tally) => {
                let title =
                    Phrase::new("toast-digest-title").count("critical", 0).count("count", tally.count());
                let body = Phrase::new("toast-digest-body").text("types", self.types(tally));
                self.tally_text("digest", &title, &body, tally.worst())
            }
        }
    }

    fn backlog_text(&self, count: i64) -> ToastText {
        let title = Phrase::new("toast-backlog-title").count("count", count);
        self.tally_text("backlog", &title, &Phrase::new("toast-backlog-body"), Severity::Info)
    }

    fn tally_text(&self, slot: &'static str, title: &Phrase, body: &Phrase, severity: Severity) -> ToastText {
        let voice = &self.manner.voice;
        ToastText {
            slot: Some(slot),
            open: None,
            title: voice.say(title),
            body: voice.say(body),
            severity,
            sound: true,
            action: voice.text("toast-action-open"),
        }
    }

    fn types(&self, tally: &Tally) -> String {
        let voice = &self.manner.voice;
        tally
            .by_type()
            .into_iter()
            .map(|(kind, count)| format!("{} {}", voice.type_name(kind.slug()), voice.number(count as f64)))
            .collect::<Vec<_>>()
            .join(", ")
    }
}
