//! The tray item on Linux: a StatusNotifierItem without a toolkit.
//!
//! docs/decisions/0002-ksni-directly.md says why this is not the crate tray-icon.

use super::{Entry, TrayView};
use crate::events::{Event, TrayAction};
use crate::tray_icon::{Panel, TrayState, render, sizes};
use campanile_engine::bell::WindowPlace;
use campanile_engine::places::environment;
use ksni::menu::{StandardItem, SubMenu};
use ksni::{Handle, Icon, MenuItem, Status, ToolTip, TrayMethods};
use tokio::sync::mpsc;

/// The item on the bus.
pub(crate) struct Tray {
    handle: Handle<Item>,
}

struct Item {
    view: TrayView,
    icons: Vec<Icon>,
    events: mpsc::Sender<Event>,
}

impl Tray {
    /// Puts the item on the bus. A panel that comes later is waited for.
    ///
    /// `None` where there is no bus: then the window and the deep link are the way in.
    pub(crate) async fn start(view: TrayView, events: mpsc::Sender<Event>) -> Option<Self> {
        let item = Item { icons: icons(&view.icon), view, events };
        match item.assume_sni_available(true).spawn().await {
            Ok(handle) => Some(Self { handle }),
            Err(error) => {
                tracing::warn!(%error, "no tray item");
                None
            }
        }
    }

    /// Shows another view.
    pub(crate) async fn show(&self, view: TrayView) {
        self.handle
            .update(move |item| {
                if item.view.icon != view.icon {
                    item.icons = icons(&view.icon);
                }
                item.view = view;
            })
            .await;
    }
}

impl Item {
    fn send(&self, action: TrayAction) {
        // A full queue has a click in it already.
        let _ = self.events.try_send(Event::Tray(action));
    }
}

impl ksni::Tray for Item {
    fn id(&self) -> String {
        "campanile".to_owned()
    }

    fn title(&self) -> String {
        "Campanile".to_owned()
    }

    // Never passive: panels hide passive items, and a watch must be seen.
    fn status(&self) -> Status {
        if self.view.attention { Status::NeedsAttention } else { Status::Active }
    }

    fn icon_pixmap(&self) -> Vec<Icon> {
        self.icons.clone()
    }

    fn attention_icon_pixmap(&self) -> Vec<Icon> {
        self.icons.clone()
    }

    fn tool_tip(&self) -> ToolTip {
        ToolTip {
            title: "Campanile".to_owned(),
            description: self.view.tooltip.clone(),
            ..ToolTip::default()
        }
    }

    fn activate(&mut self, _x: i32, _y: i32) {
        self.send(TrayAction::Open { at: WindowPlace::List, token: ksni::current_xdg_activation_token() });
    }

    fn menu(&self) -> Vec<MenuItem<Self>> {
        self.view.menu.iter().map(menu_item).collect()
    }

    fn watcher_online(&self) {
        self.send(TrayAction::Host(true));
    }

    fn watcher_offline(&self, _reason: ksni::OfflineReason) -> bool {
        self.send(TrayAction::Host(false));
        // Stay: a panel that was restarted finds us again.
        true
    }
}

fn menu_item(entry: &Entry) -> MenuItem<Item> {
    // An underscore would mark a letter as shortcut.
    let label = |text: &str| text.replace('_', "__");
    match entry {
        Entry::Separator => MenuItem::Separator,
        Entry::Note(text) => {
            StandardItem { label: label(text), enabled: false, ..StandardItem::default() }.into()
        }
        Entry::Menu(text, entries) => SubMenu {
            label: label(text),
            submenu: entries.iter().map(menu_item).collect(),
            ..SubMenu::default()
        }
        .into(),
        Entry::Action(text, action) => {
            let action = action.clone();
            let activate = Box::new(move |item: &mut Item| {
                let token = ksni::current_xdg_activation_token();
                item.send(match action.clone() {
                    TrayAction::Open { at, .. } => TrayAction::Open { at, token },
                    other @ (TrayAction::CheckNow
                    | TrayAction::Pause(_)
                    | TrayAction::Resume
                    | TrayAction::Quit
                    | TrayAction::Host(_)) => other,
                });
            });
            StandardItem { label: label(text), activate, ..StandardItem::default() }.into()
        }
    }
}

fn icons(state: &TrayState) -> Vec<Icon> {
    // Xfce's panel takes the largest picture and scales it down to 22: offered alone, that one is shown as drawn.
    let desktop = environment("XDG_CURRENT_DESKTOP").unwrap_or_default();
    let only_22 = desktop.to_string_lossy().split(':').any(|name| name.eq_ignore_ascii_case("XFCE"));
    sizes()
        .into_iter()
        .filter(|size| !only_22 || *size == 22)
        .filter_map(|size| match render(*state, Panel::Dark, size) {
            Ok(picture) => {
                let mut data = picture.pixels;
                // RGBA to the protocol's ARGB.
                data.chunks_exact_mut(4).for_each(|pixel| pixel.rotate_right(1));
                let side = |side: u32| i32::try_from(side).unwrap_or(i32::MAX);
                Some(Icon { width: side(picture.width), height: side(picture.height), data })
            }
            Err(error) => {
                tracing::error!(?error, size, "a tray picture could not be drawn");
                None
            }
        })
        .collect()
}
