//! Toasts: what programs asked to be shown, what is shown and where, and clicking it.
//!
//! What was asked for is read from the bus, where a monitor writes down every notification call with its answer
//! and the daemon's signals; so this does not depend on what one daemon tells about itself. Where a toast is
//! comes from the screen.

use std::{collections::BTreeMap, fs, path::PathBuf, time::Duration};

use serde_json::Value;

use crate::{
    Area, Button, DesktopError, VirtualDesktop, folder::Folder, looks::TOAST_SEPARATOR, settings, wait_for,
};

/// How long the daemon may take to draw or to take away a toast.
const DRAWN: Duration = Duration::from_secs(5);

/// The monitor's arguments: calls, their answers, what the daemon signals, and when there is a new daemon.
pub(crate) const MONITOR: &[&str] = &[
    "--user",
    "--json=short",
    "--match=type='method_call',interface='org.freedesktop.Notifications'",
    "--match=type='method_return',sender='org.freedesktop.Notifications'",
    "--match=type='signal',interface='org.freedesktop.Notifications'",
    "--match=type='signal',member='NameOwnerChanged',arg0='org.freedesktop.Notifications'",
    "monitor",
];

/// Where the monitor writes.
pub(crate) fn record(folder: &Folder) -> PathBuf {
    folder.path().join("notifications.json")
}

/// How much a toast wants to be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// It may be missed.
    Low,
    /// As usual, also if the program does not say.
    Normal,
    /// It stays until it is closed.
    Critical,
}

/// Something a person can choose on a toast.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// What the program is told; `default` is the click on the toast itself.
    pub key: String,
    /// What a person reads.
    pub label: String,
}

/// A toast as its program asked for it last.
#[derive(Debug, Clone, PartialEq)]
pub struct Toast {
    /// The daemon's number for it.
    pub id: u32,
    /// The name its program gives itself.
    pub app: String,
    /// The name or path of an icon.
    pub icon: String,
    /// The first line.
    pub title: String,
    /// The text below, with its markup.
    pub body: String,
    /// What can be chosen.
    pub actions: Vec<Action>,
    /// How much it wants to be seen.
    pub urgency: Urgency,
    /// Milliseconds until it goes, -1 for the daemon's choice, 0 for never.
    pub timeout: i64,
    /// All further hints as the bus has them, `{"type": …, "data": …}` each.
    pub hints: BTreeMap<String, Value>,
    /// How often its program has changed it.
    pub updates: u32,
    /// The keys of the actions chosen so far.
    pub invoked: Vec<String>,
    /// Why it was closed: 1 expired, 2 dismissed by a person, 3 by its program, 4 otherwise or with its daemon.
    /// Nothing while it is shown.
    pub closed: Option<u32>,
}

impl VirtualDesktop {
    /// The toasts on the screen, the uppermost first.
    pub fn toasts(&self) -> Result<Vec<Toast>, DesktopError> {
        Ok(self.toast_history()?.into_iter().filter(|toast| toast.closed.is_none()).collect())
    }

    /// All toasts since the desktop started, in the order in which they appeared.
    pub fn toast_history(&self) -> Result<Vec<Toast>, DesktopError> {
        let path = record(self.private_folder());
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            // A desktop without a bus has none.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(source) => return Err(DesktopError::File { path, source }),
        };
        Ok(history(&text))
    }

    /// Where a toast is on the screen; waits until it is drawn there.
    pub fn toast_area(&self, toast: &Toast) -> Result<Area, DesktopError> {
        wait_for(&format!("toast “{}” on the screen", toast.title), DRAWN, || {
            let shown = self.toasts().ok()?;
            let at = shown.iter().position(|other| other.id == toast.id)?;
            let areas = self.drawn_toasts().ok()?;
            // Otherwise the daemon is about to draw another number of toasts.
            (areas.len() == shown.len()).then(|| areas.get(at).copied())?
        })
    }

    /// Clicks a toast, as a person does to open what it is about, and waits until it is gone.
    pub fn click_toast(&self, toast: &Toast) -> Result<(), DesktopError> {
        self.press_toast(toast, Button::Left)
    }

    /// Dismisses a toast with a right click and waits until it is gone.
    pub fn dismiss_toast(&self, toast: &Toast) -> Result<(), DesktopError> {
        self.press_toast(toast, Button::Right)
    }

    /// Chooses an action of a toast by its label. This daemon has no buttons but a menu on a middle click, which
    /// answers itself here; the program gets the same signal as from a button.
    pub fn choose_toast_action(&self, toast: &Toast, label: &str) -> Result<(), DesktopError> {
        let action = toast.actions.iter().find(|action| action.label == label);
        let action = action.ok_or_else(|| DesktopError::Absent(format!("action “{label}” on this toast")))?;
        let chosen = settings::chosen_action(self.private_folder());
        self.private_folder().write(&chosen, &format!("[{},{}]\n", toast.id, action.key))?;
        let (x, y) = self.toast_area(toast)?.centre();
        self.click(x, y, Button::Middle)?;
        wait_for(&format!("action “{label}”"), DRAWN, || {
            let history = self.toast_history().ok()?;
            let now = history.iter().rfind(|other| other.id == toast.id)?;
            (now.invoked.len() > toast.invoked.len()).then_some(())
        })
    }

    fn press_toast(&self, toast: &Toast, button: Button) -> Result<(), DesktopError> {
        let (x, y) = self.toast_area(toast)?.centre();
        self.click(x, y, button)?;
        wait_for(&format!("end of toast “{}”", toast.title), DRAWN, || {
            self.toasts().ok()?.iter().all(|other| other.id != toast.id).then_some(())
        })
    }

    /// The toasts as they are drawn: the daemon has one window, and a line of a colour of its own between two.
    fn drawn_toasts(&self) -> Result<Vec<Area>, DesktopError> {
        let Some(window) = self.unmanaged("Dunst")?.into_iter().find(|area| area.height > 1) else {
            return Ok(Vec::new());
        };
        // Just right of the frame there is nothing but the background and the lines.
        let column = self.column(window.x + 3, &window)?;
        let mut areas: Vec<Area> = Vec::new();
        let mut inside = false;
        for (y, colour) in (window.y..).zip(column) {
            match (inside, colour == TOAST_SEPARATOR) {
                (true, false) => areas.iter_mut().last().into_iter().for_each(|area| area.height += 1),
                (false, false) => areas.push(Area { y, height: 1, ..window }),
                (_, true) => {}
            }
            inside = colour != TOAST_SEPARATOR;
        }
        Ok(areas)
    }
}

/// The toasts a record of the bus tells of.
fn history(record: &str) -> Vec<Toast> {
    let mut toasts: Vec<Toast> = Vec::new();
    // Calls that have not been answered, by who asked and the number of the message.
    let mut asked: BTreeMap<(String, u64), Toast> = BTreeMap::new();
    for message in record.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()) {
        let field = |name: &str| message.get(name).and_then(Value::as_str).unwrap_or_default();
        let number = |name: &str| message.get(name).and_then(Value::as_u64).unwrap_or_default();
        let data = message.pointer("/payload/data").and_then(Value::as_array).cloned().unwrap_or_default();
        let id = data.first().and_then(crate::bus::number::<u32>).unwrap_or_default();
        let open = |toasts: &mut Vec<Toast>, change: &mut dyn FnMut(&mut Toast)| {
            toasts.iter_mut().filter(|toast| toast.id == id && toast.closed.is_none()).for_each(change);
        };
        match (field("type"), field("member")) {
            ("method_call", "Notify") => {
                if let Some(toast) = requested(&data) {
                    asked.insert((field("sender").to_owned(), number("cookie")), toast);
                }
            }
            ("method_return", _) => {
                let call = (field("destination").to_owned(), number("reply_cookie"));
                if let Some(toast) = asked.remove(&call) {
                    shown(&mut toasts, Toast { id, ..toast });
                }
            }
            ("signal", "ActionInvoked") => {
                let key = data.get(1).and_then(Value::as_str).unwrap_or_default();
                open(&mut toasts, &mut |toast| toast.invoked.push(key.to_owned()));
            }
            ("signal", "NotificationClosed") => {
                let reason = data.get(1).and_then(crate::bus::number).unwrap_or(4);
                open(&mut toasts, &mut |toast| toast.closed = Some(reason));
            }
            // Toasts go with their daemon, and its numbers begin anew.
            ("signal", "NameOwnerChanged") => {
                toasts
                    .iter_mut()
                    .filter(|toast| toast.closed.is_none())
                    .for_each(|toast| toast.closed = Some(4));
            }
            _ => {}
        }
    }
    toasts
}

/// An answered call is a new toast, or new content of one that is shown.
fn shown(toasts: &mut Vec<Toast>, toast: Toast) {
    match toasts.iter_mut().find(|other| other.id == toast.id && other.closed.is_none()) {
        Some(old) => {
            *old = Toast { updates: old.updates + 1, invoked: std::mem::take(&mut old.invoked), ..toast };
        }
        None => toasts.push(toast),
    }
}

/// A call's arguments: app, id to replace, icon, title, body, actions, hints, timeout.
fn requested(data: &[Value]) -> Option<Toast> {
    let [app, _, icon, title, body, actions, hints, timeout] = data else { return None };
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let words: Vec<String> = actions.as_array()?.iter().filter_map(text).collect();
    let pair = |[key, label]: &[String; 2]| Action { key: key.clone(), label: label.clone() };
    let hints: BTreeMap<String, Value> =
        hints.as_object()?.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
    let urgency = match hints.get("urgency").and_then(|hint| hint.get("data")).and_then(Value::as_u64) {
        Some(0) => Urgency::Low,
        Some(2) => Urgency::Critical,
        _ => Urgency::Normal,
    };
    Some(Toast {
        id: 0,
        app: text(app)?,
        icon: text(icon)?,
        title: text(title)?,
        body: text(body)?,
        actions: words.as_chunks::<2>().0.iter().map(pair).collect(),
        urgency,
        timeout: timeout.as_i64()?,
        hints,
        updates: 0,
        invoked: Vec::new(),
        closed: None,
    })
}

#[cfg(test)]
mod tests;
