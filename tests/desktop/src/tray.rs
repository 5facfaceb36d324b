//! Tray items: what they show, their menus, and clicking them.

use std::time::Duration;

use serde_json::Value;

use crate::{
    Area, Button, DesktopError, VirtualDesktop,
    bus::{self, Target},
    wait_for,
};

const ITEM: &str = "org.kde.StatusNotifierItem";
const MENU: &str = "com.canonical.dbusmenu";

/// How long the panel may take to draw an item.
const DRAWN: Duration = Duration::from_secs(5);

/// A picture an item offers.
#[derive(Clone, PartialEq, Eq)]
pub struct Pixmap {
    /// Pixels per row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// Four bytes per pixel: alpha, red, green, blue.
    pub argb: Vec<u8>,
}

impl std::fmt::Debug for Pixmap {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Pixmap({}x{})", self.width, self.height)
    }
}

/// An entry of a menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MenuEntry {
    /// The program's number for it, which changes with the menu.
    pub id: i32,
    /// What it says, without the mark of its keyboard letter; nothing for a separator.
    pub label: String,
    /// Whether it can be chosen.
    pub enabled: bool,
    /// Whether it is shown.
    pub visible: bool,
    /// Whether its mark is set, if it has one.
    pub checked: Option<bool>,
    /// Whether it is a line between others.
    pub separator: bool,
    /// The menu below it.
    pub children: Vec<MenuEntry>,
}

impl MenuEntry {
    /// The first entry in it or below it that says this.
    pub fn find(&self, label: &str) -> Option<&Self> {
        if self.label == label {
            Some(self)
        } else {
            self.children.iter().find_map(|entry| entry.find(label))
        }
    }
}

/// An item in the tray, as a program offers it.
#[derive(Debug, Clone, PartialEq)]
pub struct TrayItem {
    /// Who offers it, on the bus.
    pub service: String,
    /// Which of the service's objects it is.
    pub path: String,
    /// The program's lasting name for it.
    pub id: String,
    /// `Passive`, `Active` or `NeedsAttention`.
    pub status: String,
    /// The program's name for people.
    pub title: String,
    /// The tooltip's first line.
    pub tooltip_title: String,
    /// The tooltip's text.
    pub tooltip: String,
    /// The name of its icon, if it uses the theme's.
    pub icon_name: String,
    /// Its icon in all sizes offered.
    pub icon: Vec<Pixmap>,
    /// What panels show instead while it needs attention.
    pub attention_icon: Vec<Pixmap>,
    /// The object of its menu, empty if it has none.
    pub menu_path: String,
    /// Its menu.
    pub menu: Vec<MenuEntry>,
}

impl TrayItem {
    /// The first entry of its menu that says this.
    pub fn entry(&self, label: &str) -> Option<&MenuEntry> {
        self.menu.iter().find_map(|entry| entry.find(label))
    }
}

impl VirtualDesktop {
    /// The items registered with the tray, in the order of registration. One that goes while it is read is not
    /// there; without a tray this is an error.
    pub fn tray_items(&self) -> Result<Vec<TrayItem>, DesktopError> {
        let name = "org.kde.StatusNotifierWatcher";
        let watcher = Target { service: name, path: "/StatusNotifierWatcher", interface: name };
        let properties = bus::properties(self, &watcher)?;
        let items = bus::variant(&properties, "RegisteredStatusNotifierItems").and_then(Value::as_array);
        let names = items.into_iter().flatten().filter_map(Value::as_str);
        Ok(names.filter_map(|name| self.tray_item(name).ok()).collect())
    }

    /// Activates an item as a panel does on a left click, but without the mouse.
    pub fn activate(&self, item: &TrayItem) -> Result<(), DesktopError> {
        let target = Target { service: &item.service, path: &item.path, interface: ITEM };
        bus::call(self, &target, "Activate", &["ii", "0", "0"]).map(|_| ())
    }

    /// Chooses the entry of an item's menu that says this now, as a panel does.
    pub fn click_menu(&self, item: &TrayItem, label: &str) -> Result<(), DesktopError> {
        let menu = self.menu(&item.service, &item.menu_path)?;
        let entry = menu.iter().find_map(|entry| entry.find(label)).filter(|entry| entry.enabled);
        let entry =
            entry.ok_or_else(|| DesktopError::Absent(format!("entry “{label}” to choose in the menu")))?;
        let target = Target { service: &item.service, path: &item.menu_path, interface: MENU };
        let id = entry.id.to_string();
        bus::call(self, &target, "Event", &["isvu", &id, "clicked", "s", "", "0"]).map(|_| ())
    }

    /// Where an item is on the screen; waits until the panel shows as many as are registered.
    ///
    /// The panel draws its items in one window and tells nobody where; with more than one item it sorts them by
    /// their ids, which is what this relies on.
    pub fn tray_area(&self, item: &TrayItem) -> Result<Area, DesktopError> {
        wait_for(&format!("tray item {} on the screen", item.id), DRAWN, || {
            let mut items = self.tray_items().ok()?;
            items.retain(|other| other.status != "Passive");
            items.sort_by(|one, other| one.id.cmp(&other.id));
            let at = u32::try_from(items.iter().position(|other| other.service == item.service)?).ok()?;
            let count = u32::try_from(items.len()).ok()?;
            // The tray is the only plugin in a process, and so in a window, of its own.
            let height = i32::try_from(self.size().1).ok()?;
            let windows = self.unmanaged("wrapper-2.0").ok()?;
            let tray = windows.into_iter().find(|area| area.y > height - 64 && area.height > 1)?;
            let width = tray.width / count;
            // An item has a square; the empty tray is half as wide.
            (width + 8 >= tray.height).then_some(())?;
            Some(Area { x: tray.x + i32::try_from(at * width).ok()?, width, ..tray })
        })
    }

    /// Clicks an item with the mouse.
    pub fn click_tray(&self, item: &TrayItem, button: Button) -> Result<(), DesktopError> {
        let (x, y) = self.tray_area(item)?.centre();
        self.click(x, y, button)
    }

    /// `name` is a bus name and an object path written together.
    fn tray_item(&self, name: &str) -> Result<TrayItem, DesktopError> {
        let (service, path) = match name.find('/') {
            Some(at) => (&name[..at], &name[at..]),
            None => (name, "/StatusNotifierItem"),
        };
        let all = bus::properties(self, &Target { service, path, interface: ITEM })?;
        let tooltip = bus::variant(&all, "ToolTip").and_then(Value::as_array).cloned().unwrap_or_default();
        let part = |at: usize| tooltip.get(at).and_then(Value::as_str).unwrap_or_default().to_owned();
        let menu_path = bus::text(&all, "Menu");
        let menu = if menu_path.is_empty() { Vec::new() } else { self.menu(service, &menu_path)? };
        Ok(TrayItem {
            service: service.to_owned(),
            path: path.to_owned(),
            id: bus::text(&all, "Id"),
            status: bus::text(&all, "Status"),
            title: bus::text(&all, "Title"),
            tooltip_title: part(2),
            tooltip: part(3),
            icon_name: bus::text(&all, "IconName"),
            icon: pixmaps(&all, "IconPixmap"),
            attention_icon: pixmaps(&all, "AttentionIconPixmap"),
            menu_path,
            menu,
        })
    }

    fn menu(&self, service: &str, path: &str) -> Result<Vec<MenuEntry>, DesktopError> {
        let target = Target { service, path, interface: MENU };
        // Some programs fill their menu only when they hear this; others do not know it.
        let _ = bus::call(self, &target, "AboutToShow", &["i", "0"]);
        let answer = bus::call(self, &target, "GetLayout", &["iias", "0", "-1", "0"])?;
        let root = answer.get(1).and_then(entry);
        Ok(root.map(|root| root.children).unwrap_or_default())
    }
}

/// An entry is its number, its properties and the entries below it.
fn entry(value: &Value) -> Option<MenuEntry> {
    let [id, properties, children] = value.as_array()?.as_slice() else { return None };
    let flag = |name: &str| bus::variant(properties, name).and_then(Value::as_bool).unwrap_or(true);
    let checked = (!bus::text(properties, "toggle-type").is_empty())
        .then(|| bus::variant(properties, "toggle-state").and_then(Value::as_i64) == Some(1));
    Some(MenuEntry {
        id: bus::number(id)?,
        label: without_mnemonic(&bus::text(properties, "label")),
        enabled: flag("enabled"),
        visible: flag("visible"),
        checked,
        separator: bus::text(properties, "type") == "separator",
        children: children.as_array()?.iter().filter_map(|child| entry(child.get("data")?)).collect(),
    })
}

/// One underscore marks the letter behind it, two are one.
fn without_mnemonic(label: &str) -> String {
    label.replace("__", "\0").replace('_', "").replace('\0', "_")
}

fn pixmaps(properties: &Value, name: &str) -> Vec<Pixmap> {
    let pixmap = |value: &Value| {
        let [width, height, bytes] = value.as_array()?.as_slice() else { return None };
        let argb = bytes.as_array()?.iter().filter_map(bus::number).collect();
        Some(Pixmap { width: bus::number(width)?, height: bus::number(height)?, argb })
    };
    bus::variant(properties, name)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(pixmap)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn menus_are_read_with_what_is_below() {
        let layout = serde_json::json!([0, {}, [
            {"type": "(ia{sv}av)", "data": [4, {"label": {"type": "s", "data": "_Pause__all"}}, [
                {"type": "(ia{sv}av)", "data": [5, {"label": {"type": "s", "data": "1 h"}, "enabled": {"type": "b", "data": false}}, []]},
            ]]},
            {"type": "(ia{sv}av)", "data": [6, {"type": {"type": "s", "data": "separator"}}, []]},
        ]]);
        let root = entry(&layout).expect("a layout");
        assert_eq!(root.find("Pause_all").map(|entry| (entry.id, entry.enabled)), Some((4, true)));
        assert_eq!(root.find("1 h").map(|entry| (entry.id, entry.enabled)), Some((5, false)));
        assert!(root.children[1].separator);
    }
}
