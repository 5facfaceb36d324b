//! From a toast as a value to its words and buttons.

use super::sink::{Slot, ToastText};
use campanile_core::overview::Week;
use campanile_core::rules::Rules;
use campanile_core::team::{Care, Standing};
use campanile_core::toasting::{Tally, Toast, ToastButton, ToldEpisode, buttons};
use campanile_core::update::Release;
use campanile_core::words::{Names, Phrase, Voice, cut_at_the_end, cut_in_the_middle};
use campanile_core::{Notification, Severity};
use campanile_engine::history::WriteTrouble;
use campanile_engine::settings::Settings;
use jiff::Timestamp;
use std::sync::Arc;

/// The longest title of a toast, and the longest body.
const TITLE: usize = 64;
const BODY: usize = 120;

/// What the toasts are made with, from the settings.
#[derive(Debug)]
pub(crate) struct Manner {
    pub(crate) rules: Rules,
    pub(crate) settings: Settings,
    pub(crate) voice: Arc<Voice>,
}

/// Why a single notification is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Occasion {
    /// It is news.
    News,
    /// It repeats what a toast told of.
    Repeat,
    /// It comes back after a snooze.
    Returned,
    /// It is critical, and nobody has read it.
    Reminder,
}

impl Manner {
    pub(crate) fn new(settings: &Settings, voice: &Arc<Voice>) -> Self {
        Self { rules: settings.rules(), voice: Arc::clone(voice), settings: settings.clone() }
    }

    /// The words of a planned toast.
    pub(crate) fn text(&self, toast: &Toast, now: Timestamp) -> ToastText {
        match toast {
            Toast::Single(notification, told) => self.single(notification, Some(told), Occasion::News, now),
            Toast::Update(notification, told) => self.single(notification, Some(told), Occasion::Repeat, now),
            Toast::Summary(instance, tally) => self.summary(instance, tally, now),
            Toast::Digest(tally) => self.digest(tally, now),
        }
    }

    /// The words about one notification and its episode.
    pub(crate) fn single(
        &self,
        notification: &Notification,
        told: Option<&ToldEpisode>,
        occasion: Occasion,
        now: Timestamp,
    ) -> ToastText {
        let Self { voice, settings, .. } = self;
        let draft = &notification.draft;
        let several = settings.instances.len() > 1 && !draft.instance.is_empty();
        let instance = several.then(|| settings.instance_name(&draft.instance));
        let described = voice.describe_toast(draft, instance, settings.toasts.detail);
        let (mut title, mut body) = (described.title, described.summary);
        // Names are hidden by the type's own words; how often is no name.
        let repeated = told.filter(|told| told.count > 1);
        match (occasion, repeated) {
            (Occasion::News | Occasion::Repeat, None) => {}
            (Occasion::News | Occasion::Repeat, Some(told)) => {
                let phrase = Phrase::new("toast-repeated-body")
                    .count("count", told.count)
                    .until("since", told.first_at, now)
                    .text("body", body);
                body = voice.say(&phrase);
            }
            (Occasion::Returned, _) => {
                body = voice.say(&Phrase::new("toast-returned-body").text("body", body));
            }
            (Occasion::Reminder, _) => {
                title = voice.say(&Phrase::new("toast-reminder-title").text("title", title));
                let phrase = Phrase::new("toast-reminder-body")
                    .count("count", told.map_or(1, |told| told.count))
                    .until("since", told.map_or(draft.occurred_at, |told| told.first_at), now);
                body = voice.say(&phrase);
            }
        }
        let has_link = settings.marketo_link(notification).is_some();
        ToastText {
            slot: Slot::Incident(draft.incident.clone()),
            open: Some(notification.id.clone()),
            title: cut_in_the_middle(&title, TITLE),
            body: cut_at_the_end(&body, BODY),
            severity: draft.severity,
            sound: self.rules.verdict(draft, now).rule.sound,
            action: voice.text("toast-action-open"),
            buttons: self.labelled(buttons(notification, has_link)),
            rings: occasion != Occasion::Repeat,
        }
    }

    /// The same with how the incident stands for the team. That nobody is on it needs no word.
    pub(super) fn standing(&self, mut text: ToastText, standing: &Standing, names: &Names) -> ToastText {
        if standing.care != Care::Nobody {
            let phrase = Phrase::new("toast-triage-body")
                .text("standing", self.voice.standing(standing, names))
                .text("body", text.body);
            text.body = cut_at_the_end(&self.voice.say(&phrase), BODY);
        }
        text
    }

    fn summary(&self, instance: &str, tally: &Tally, now: Timestamp) -> ToastText {
        let minutes = now.duration_since(tally.began_at()).as_mins();
        let title = if minutes > 0 {
            Phrase::new("toast-summary-title-minutes")
                .count("count", tally.count())
                .number("minutes", minutes as f64)
        } else {
            Phrase::new("toast-summary-title").count("count", tally.count())
        };
        let body = Phrase::new("toast-summary-body").text("types", self.types(tally));
        let mut text = self.tally_text(Slot::Storm(instance.to_owned()), &title, &body, tally.worst());
        if self.settings.instances.len() > 1 && !instance.is_empty() {
            let phrase = Phrase::new("toast-body-with-instance")
                .text("instance", self.settings.instance_name(instance))
                .text("body", text.body);
            text.body = cut_at_the_end(&self.voice.say(&phrase), BODY);
        }
        text.buttons = self.labelled(&[ToastButton::ShowAll, ToastButton::Pause]);
        text
    }

    /// What happened while nobody watched, or while toasts were held back.
    pub(crate) fn digest(&self, tally: &Tally, now: Timestamp) -> ToastText {
        let title = Phrase::new("toast-digest-title")
            .count("critical", tally.critical())
            .count("count", tally.count());
        let body = if tally.critical() > 0 {
            Phrase::new("toast-digest-body-critical").count("others", tally.count() - tally.critical())
        } else {
            Phrase::new("toast-digest-body-since")
        };
        let body = body.until("since", tally.began_at(), now).text("types", self.types(tally));
        self.tally_text(Slot::Digest, &title, &body, tally.worst())
    }

    /// What was there before Campanile came.
    pub(crate) fn backlog(&self, count: i64) -> ToastText {
        let title = Phrase::new("toast-backlog-title").count("count", count);
        self.tally_text(Slot::Backlog, &title, &Phrase::new("toast-backlog-body"), Severity::Info)
    }

    /// How the week was.
    pub(crate) fn week(&self, week: &Week) -> ToastText {
        let (title, change) = week.phrases();
        let body = match week.peak {
            Some(peak) => Phrase::new("toast-weekly-quota")
                .text("change", self.voice.say(&change))
                .percent("share_text", peak.floor()),
            None => change,
        };
        ToastText {
            buttons: Vec::new(),
            action: self.voice.text("toast-action-open"),
            ..self.tally_text(Slot::Week, &title, &body, Severity::Info)
        }
    }

    /// That a newer version is there, and what to do.
    pub(crate) fn update(&self, release: &Release) -> ToastText {
        let title = Phrase::new("toast-update-title").text("version", release.version.to_string());
        let body = Phrase::new("toast-update-body");
        let text = self.tally_text(Slot::Update, &title, &body, Severity::Info);
        ToastText { buttons: Vec::new(), title: cut_in_the_middle(&text.title, TITLE), ..text }
    }

    /// For whoever wants to see and hear one.
    pub(crate) fn test(&self) -> ToastText {
        let (title, body) = (Phrase::new("toast-test-title"), Phrase::new("toast-test-body"));
        self.tally_text(Slot::Own("test"), &title, &body, Severity::Info)
    }

    /// Said once ever, where no panel shows the tray item.
    pub(crate) fn no_tray(&self) -> ToastText {
        let (title, body) = (Phrase::new("toast-no-tray-title"), Phrase::new("toast-no-tray-body"));
        self.tally_text(Slot::Own("no-tray"), &title, &body, Severity::Info)
    }

    /// Said past the history, which cannot keep it.
    pub(crate) fn cannot_store(&self, trouble: WriteTrouble) -> ToastText {
        let (title, body) = (Phrase::new("cannot-store-title"), Phrase::new(trouble.label()));
        self.tally_text(Slot::Own("cannot-store"), &title, &body, Severity::Critical)
    }

    fn tally_text(&self, slot: Slot, title: &Phrase, body: &Phrase, severity: Severity) -> ToastText {
        let voice = &self.voice;
        ToastText {
            slot,
            open: None,
            title: voice.say(title),
            body: cut_at_the_end(&voice.say(body), BODY),
            severity,
            sound: true,
            action: voice.text("toast-action-open"),
            buttons: self.labelled(&[ToastButton::ShowAll]),
            rings: true,
        }
    }

    fn labelled(&self, buttons: &[ToastButton]) -> Vec<(ToastButton, String)> {
        buttons.iter().map(|button| (*button, self.voice.text(button.label()))).collect()
    }

    fn types(&self, tally: &Tally) -> String {
        let name = |slug| self.voice.type_name(slug);
        let types = tally.by_type().into_iter();
        types
            .map(|(kind, count)| format!("{} {}", name(kind.slug()), self.voice.number(count as f64)))
            .collect::<Vec<_>>()
            .join(", ")
    }
}
