//! The tray item: what it shows is a value with equality before it is a call to the desktop.

#[cfg(any(windows, target_os = "macos"))]
mod item;
#[cfg(target_os = "linux")]
mod ksni_item;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(any(windows, target_os = "macos", test))]
mod plain;
#[cfg(windows)]
mod session;
#[cfg(windows)]
mod windows;

#[cfg(windows)]
use self::windows as system;
#[cfg(target_os = "linux")]
pub(crate) use ksni_item::Tray;
#[cfg(target_os = "macos")]
use macos as system;
#[cfg(target_os = "macos")]
pub(crate) use macos::beside_main;
#[cfg(any(windows, target_os = "macos"))]
pub(crate) use system::Tray;

use crate::events::{PauseChoice, TrayAction};
use crate::tray_icon::TrayState;
use campanile_core::poller::ConnectionState;
use campanile_core::quiet::{Held, Hush};
use campanile_core::types::TYPES;
use campanile_core::words::{Phrase, Voice, cut_at_the_end};
use campanile_core::{Group, Notification};
use campanile_engine::bell::WindowPlace;
use campanile_engine::history::{ConnectionHealth, Incident, IncidentCounts, LookedAt};
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
    /// A menu of its own.
    Menu(String, Vec<Entry>),
    /// A line.
    Separator,
}

/// What the tray is made from.
#[derive(Debug)]
pub(crate) struct TrayFacts<'a> {
    /// How many incidents are unread, as the window counts them.
    pub(crate) counts: &'a IncidentCounts,
    /// The newest unread critical notification.
    pub(crate) critical: Option<&'a Notification>,
    /// The latest unread incidents.
    pub(crate) latest: &'a [Incident],
    /// What keeps toasts from ringing.
    pub(crate) hush: Option<&'a Hush>,
    /// The configured connections: their ids, with how they are where that is known.
    pub(crate) connections: &'a [(String, Option<ConnectionHealth>)],
    /// What keeps everything from being watched: settings that cannot be read, a history that cannot be written.
    pub(crate) fault: Option<&'a str>,
    /// Whether this computer has no network.
    pub(crate) offline: bool,
    /// Whether the icon says how many are unread, or only that some are.
    pub(crate) shows_count: bool,
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
        let nobody_answers = facts.fault.is_some()
            || (!facts.connections.is_empty() && troubles.len() == facts.connections.len());
        // Only where it keeps a connection from answering: one to this computer needs no network.
        let is_cut_off = |health: &ConnectionHealth| health.state == Some(ConnectionState::Unreachable);
        let offline = facts.offline
            && facts.connections.iter().any(|(_, health)| health.as_ref().is_some_and(is_cut_off));
        let unread = voice.say(&Phrase::new("tray-unread").count("count", facts.counts.unread));
        let icon = if nobody_answers {
            TrayState::Trouble
        } else if facts.counts.critical > 0 {
            TrayState::Critical
        } else if !troubles.is_empty() || offline {
            TrayState::Trouble
        } else if facts.hush.is_some() {
            TrayState::Paused
        } else if facts.counts.unread > 0 {
            let count = u32::try_from(facts.counts.unread).unwrap_or(u32::MAX);
            TrayState::Unread(if facts.shows_count { count } else { 0 })
        } else {
            TrayState::Normal
        };

        let mut holds: Vec<String> = facts.fault.map(str::to_owned).into_iter().collect();
        if let Some(critical) = facts.critical {
            let title = voice.describe(&critical.draft).title;
            holds.push(voice.say(&Phrase::new("tray-critical").text("title", title)));
        }
        holds.extend(troubles.iter().cloned());
        holds.extend(offline.then(|| voice.text("tray-offline")));
        holds.extend(facts.hush.map(|hush| voice.say(&hushed(hush, facts.now))));
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

        let menu = menu(facts, unread, voice);
        // Nobody can do anything about the network from here.
        let attention = match icon {
            TrayState::Critical => true,
            TrayState::Trouble => nobody_answers || !troubles.is_empty(),
            TrayState::Normal | TrayState::Unread(_) | TrayState::Paused => false,
        };
        Self { icon, attention, tooltip: holds.join(". "), menu }
    }
}

/// The longest title of an incident in the menu.
const ENTRY: usize = 60;

fn menu(facts: &TrayFacts<'_>, unread: String, voice: &Voice) -> Vec<Entry> {
    let action = |key, action| Entry::Action(voice.text(key), action);
    let open = |at| TrayAction::Open { at, token: None };
    let mut menu = vec![action("tray-open", open(WindowPlace::List)), Entry::Separator];
    menu.extend(facts.latest.iter().map(|incident| {
        let severity = voice.text(&format!("severity-{}", incident.severity.slug()));
        let title = cut_at_the_end(&voice.describe(&incident.latest.draft).title, ENTRY);
        let words = voice.say(&Phrase::new("tray-incident").text("severity", severity).text("title", title));
        Entry::Action(words, open(WindowPlace::Notification(incident.latest.id.clone())))
    }));
    menu.push(Entry::Note(if facts.counts.unread > 0 { unread } else { voice.text("tray-all-read") }));
    menu.extend(groups(facts.counts).into_iter().map(|(group, count)| {
        let name = voice.text(&format!("group-{}", group.slug()));
        Entry::Note(voice.say(&Phrase::new("tray-group").text("group", name).count("count", count)))
    }));
    menu.push(Entry::Separator);
    menu.extend(
        facts.connections.iter().map(|(id, health)| Entry::Note(check_line(id, health.as_ref(), voice))),
    );
    menu.extend([
        Entry::Separator,
        action("tray-check-now", TrayAction::CheckNow),
        match facts.hush.filter(|hush| hush.why == Held::Paused) {
            Some(_) => action("tray-resume", TrayAction::Resume),
            None => Entry::Menu(
                voice.text("tray-pause"),
                vec![
                    action("tray-pause-hour", TrayAction::Pause(PauseChoice::Hour)),
                    action("tray-pause-tomorrow", TrayAction::Pause(PauseChoice::Tomorrow)),
                    action("tray-pause-resume", TrayAction::Pause(PauseChoice::Open)),
                ],
            ),
        },
        action("tray-settings", open(WindowPlace::Settings)),
        Entry::Separator,
        action("tray-quit", TrayAction::Quit),
    ]);
    menu
}

/// How many are unread in each group that has any, in the order of every list.
fn groups(counts: &IncidentCounts) -> Vec<(Group, i64)> {
    let mut groups: Vec<(Group, i64)> = Vec::new();
    for entry in &TYPES {
        let unread = counts.by_type.get(&entry.kind).map_or(0, |(_, unread)| *unread);
        match groups.last_mut().filter(|(group, _)| *group == entry.group) {
            Some((_, count)) => *count += unread,
            None => groups.push((entry.group, unread)),
        }
    }
    groups.retain(|(_, count)| *count > 0);
    groups
}

fn hushed(hush: &Hush, now: Timestamp) -> Phrase {
    match (hush.why, hush.until) {
        (Held::Paused, Some(until)) => Phrase::new("tray-paused-until").until("time", until, now),
        (Held::Paused, None) => Phrase::new("tray-paused"),
        (Held::QuietHours, until) => Phrase::new("tray-quiet-hours").until("time", until.unwrap_or(now), now),
        (Held::DoNotDisturb, _) => Phrase::new("tray-do-not-disturb"),
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
        Some(ConnectionHealth { looked_at: Some(LookedAt { done, of }), .. }) => {
            Phrase::new("cli-sync-progress").number("done", f64::from(*done)).number("of", f64::from(*of))
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
