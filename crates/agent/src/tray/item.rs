//! The item of Windows' and macOS' crate `tray-icon`. It belongs to the thread that made it.

use super::plain::{action, label, name, tip};
use super::{Entry, TrayView};
use crate::events::{Event, TrayAction};
use crate::tray_icon::TrayState;
use campanile_engine::bell::WindowPlace;
use tokio::sync::mpsc;
use tray_icon::menu::{IsMenuItem, Menu, MenuEvent, MenuItem, PredefinedMenuItem, Submenu};
use tray_icon::{Icon, MouseButton, MouseButtonState, TrayIcon, TrayIconBuilder, TrayIconEvent};

/// The item, and what it shows.
pub(super) struct Item {
    icon: TrayIcon,
    shown: TrayView,
}

/// Why there is no item, or why it does not change.
#[derive(Debug, thiserror::Error)]
pub(super) enum ItemError {
    #[error(transparent)]
    Picture(#[from] crate::tray_icon::IconError),
    #[error(transparent)]
    Icon(#[from] tray_icon::BadIcon),
    #[error(transparent)]
    Tray(#[from] tray_icon::Error),
    #[error(transparent)]
    Menu(#[from] tray_icon::menu::Error),
}

impl Item {
    /// Puts it where the system has its items.
    pub(super) fn new(view: TrayView) -> Result<Self, ItemError> {
        let builder = TrayIconBuilder::new()
            .with_tooltip(tip(&view.tooltip))
            .with_menu(Box::new(menu(&view.menu)?))
            .with_menu_on_left_click(false)
            .with_icon_as_template(cfg!(target_os = "macos"))
            .with_icon(icon(view.icon)?);
        Ok(Self { icon: builder.build()?, shown: view })
    }

    /// Shows another view. What cannot be shown stays as it was, and the log says so.
    pub(super) fn show(&mut self, view: TrayView) {
        if let Err(error) = self.change(&view) {
            tracing::warn!(%error, "the tray item does not change");
        }
        self.shown = view;
    }

    /// Draws the picture anew, for a taskbar of another colour.
    #[cfg(windows)]
    pub(super) fn repaint(&self) {
        let painted = icon(self.shown.icon).and_then(|icon| Ok(self.icon.set_icon(Some(icon))?));
        if let Err(error) = painted {
            tracing::warn!(%error, "the tray item does not change");
        }
    }

    fn change(&self, view: &TrayView) -> Result<(), ItemError> {
        if self.shown.icon != view.icon {
            let icon = icon(view.icon)?;
            #[cfg(windows)]
            self.icon.set_icon(Some(icon))?;
            #[cfg(target_os = "macos")]
            self.icon.set_icon_with_as_template(Some(icon), true)?;
        }
        if self.shown.tooltip != view.tooltip {
            self.icon.set_tooltip(Some(tip(&view.tooltip)))?;
        }
        if self.shown.menu != view.menu {
            self.icon.set_menu(Some(Box::new(menu(&view.menu)?)));
        }
        Ok(())
    }
}

/// Sends what the user does with the item.
pub(super) fn listen(events: &mpsc::Sender<Event>) {
    // A full queue has a click in it already.
    let chosen = events.clone();
    MenuEvent::set_event_handler(Some(move |event: MenuEvent| {
        if let Some(action) = action(&event.id.0) {
            let _ = chosen.try_send(Event::Tray(action));
        }
    }));
    let clicked = events.clone();
    TrayIconEvent::set_event_handler(Some(move |event| {
        if let TrayIconEvent::Click {
            button: MouseButton::Left, button_state: MouseButtonState::Up, ..
        } = event
        {
            let _ = clicked.try_send(Event::Tray(TrayAction::Open { at: WindowPlace::List, token: None }));
        }
    }));
}

fn menu(entries: &[Entry]) -> Result<Menu, ItemError> {
    let menu = Menu::new();
    for entry in entries {
        menu.append(&*item(entry)?)?;
    }
    Ok(menu)
}

fn item(entry: &Entry) -> Result<Box<dyn IsMenuItem>, ItemError> {
    Ok(match entry {
        Entry::Separator => Box::new(PredefinedMenuItem::separator()),
        Entry::Note(text) => Box::new(MenuItem::new(label(text), false, None)),
        Entry::Action(text, action) => Box::new(MenuItem::with_id(name(action), label(text), true, None)),
        Entry::Menu(text, entries) => {
            let menu = Submenu::new(label(text), true);
            for entry in entries {
                menu.append(&*item(entry)?)?;
            }
            Box::new(menu)
        }
    })
}

fn icon(state: TrayState) -> Result<Icon, ItemError> {
    let picture = super::system::picture(state)?;
    Ok(Icon::from_rgba(picture.pixels, picture.width, picture.height)?)
}
