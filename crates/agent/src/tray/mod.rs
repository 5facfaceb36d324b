//! The tray item: what it shows is a value with equality before it is a call to the desktop.

#[cfg(target_os = "linux")]
mod ksni_item;

#[cfg(target_os = "linux")]
pub(crate) use ksni_item::Tray;

use crate::events::TrayAction;
use crate::tray_icon::TrayState;
use campanile_core::Notification;
use campanile_core::poller::ConnectionState;
use campanile_core::words::{Phrase, Voice};
use campanile_engine::history::{ConnectionHealth, Counts};
use jiff::Timestamp;

/// All that the tray shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TrayView {
    /// The picture.
    pub(crate) icon: TrayState,
    /// Whether it asks for attention.
    pub(crate) attention: bool,
    /// The tooltip.
    pub(crate) tooltip: String,
    /// The menu, from top to bottom.
    pub(crate) menu: Vec<Entry>,
}

/// An entry of the menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Entry {
    /// Something to do.
    Action(String, TrayAction),
    /// Something to know.
    Note(String),
    /// A line.
    Separator,
}

/// What the tray is made from.
#[derive(Debug)]
pub(crate) struct TrayFacts<'a> {
    /// How many are unread.
    pub(crate) counts: &'a Counts,
    /// The newest unread critical notification.
    pub(crate) critical: Option<&'a Notification>,
    /// The configured connections: their ids, with how they are where that is known.
    pub(crate) connections: &'a [(String, Option<ConnectionHealth>)],
    /// What is wrong with the settings.
    pub(crate) settings_error: Option<&'a str>,
    /// The time.
    pub(crate) now: Timestamp,
}

impl TrayView {
    /// The view of these facts, in the words of this voice.
    pub(crate) fn new(facts: &TrayFacts<'_>, voice: &Voice) -> Self {
        let troubles: Vec<String> = facts
            .connections
            .iter()
            .filter_map(|(_, health)| health.as_ref())
            .filter_map(|health| trouble(health, voice, facts.now))
            .collect();
        let nobody_answers = facts.settings_error.is_some()
            || (!facts.connections.is_empty() && troubles.len() == facts.connections.len());
        let unread = voice.say(&Phrase::new("tray-unread").count("count", facts.counts.unread));
        let icon = if nobody_answers {
            TrayState::Trouble
        } else if facts.counts.critical > 0 {
            TrayState::Critical
        } else if !troubles.is_empty() {
            TrayState::Trouble
        } else if facts.counts.unread > 0 {
            TrayState::Unread(u32::try_from(facts.counts.unread).unwrap_or(u32::MAX))
        } else {
            TrayState::Normal
        };

        let mut holds: Vec<String> = facts.settings_error.map(str::to_owned).into_iter().collect();
        if let Some(critical) = facts.critical {
            let title = voice.describe(&critical.draft).title;
            holds.push(voice.say(&Phrase::new("tray-critical").text("title", title)));
        }
        holds.extend(troubles.iter().cloned());
        if facts.counts.unread > 0 {
            holds.push(unread.clone());
        }
        let last_check =
            facts.connections.iter().filter_map(|(_, health)| health.as_ref()?.succeeded_at).max();
        if holds.is_empty() {
            holds.push(match last_check {
                _ if facts.connections.is_empty() => voice.text("tray-no-connection"),
                None => voice.text("tray-never-checked"),
                Some(at) => {
                    let count = i64::try_from(facts.connections.len()).unwrap_or(i64::MAX);
                    voice.say(&Phrase::new("tray-quiet").count("count", count).clock("time", at))
                }
            });
        }

        let mut menu = vec![
            Entry::Action(voice.text("tray-open"), TrayAction::Open { id: None, token: None }),
            Entry::Separator,
            Entry::Note(if facts.counts.unread > 0 { unread } else { voice.text("tray-all-read") }),
        ];
        menu.extend(
            facts.connections.iter().map(|(id, health)| Entry::Note(check_line(id, health.as_ref(), voice))),
        );
        menu.extend([
            Entry::Separator,
            Entry::Action(voice.text("tray-check-now"), TrayAction::CheckNow),
            Entry::Action(voice.text("tray-quit"), TrayAction::Quit),
        ]);
        let attention = matches!(icon, TrayState::Critical | TrayState::Trouble);
        Self { icon, attention, tooltip: holds.join(". "), menu }
    }
}

fn trouble(health: &ConnectionHealth, voice: &Voice, now: Timestamp) -> Option<String> {
    health.trouble_since?;
    Some(match (health.state, health.succeeded_at) {
        (Some(ConnectionState::NeedsSignIn), _) | (_, None) => {
            voice.say(&Phrase::new("tray-trouble-sign-in").text("connection", &health.id))
        }
        (_, Some(since)) => voice.say(
            &Phrase::new("tray-trouble-silent")
                .text("connection", &health.id)
                .number("minutes", now.duration_since(since).as_mins().max(0) as f64),
        ),
    })
}

fn check_line(id: &str, health: Option<&ConnectionHealth>, voice: &Voice) -> String {
    let phrase = match health {
        Some(ConnectionHealth { state: Some(state), reason: Some(reason), .. })
            if *state != ConnectionState::Ok =>
        {
            Phrase::new("tray-connection-failed").text("reason", voice.say(&reason.phrase()))
        }
        Some(ConnectionHealth { succeeded_at: Some(at), .. }) => {
            Phrase::new("tray-connection-ok").clock("time", *at)
        }
        Some(_) | None => Phrase::new("tray-connection-never"),
    };
    voice.say(&phrase.text("connection", id))
}

#[cfg(test)]
mod tests;
