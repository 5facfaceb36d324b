//! Shows toasts, and hears what the user does with them while we live.

use super::{identity, xml};
use crate::events::{Event, ToastUse, Used};
use crate::toasts::pictures;
use crate::toasts::sink::{ToastError, ToastSink, ToastText};
use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use tokio::sync::mpsc;
use url::Url;
use windows::Data::Xml::Dom::XmlDocument;
use windows::UI::Notifications::{
    NotificationSetting, ToastActivatedEventArgs, ToastFailedEventArgs, ToastNotification,
    ToastNotificationManager, ToastNotifier,
};
use windows::Win32::UI::Shell::{
    QUNS_BUSY, QUNS_PRESENTATION_MODE, QUNS_QUIET_TIME, QUNS_RUNNING_D3D_FULL_SCREEN,
    SHQueryUserNotificationState,
};
use windows::core::{HSTRING, IInspectable, Interface, Ref};

/// A toast is heard of as long as we hold it. Older ones still open the window by their links.
const HELD: usize = 50;

/// Toasts on Windows.
pub(crate) struct WinrtToasts {
    pictures: Option<PathBuf>,
    events: mpsc::Sender<Event>,
    held: VecDeque<Shown>,
}

/// A toast that Windows has, and its place.
struct Shown {
    place: Place,
    _toast: ToastNotification,
}

/// The names under which a toast replaces another.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Place {
    group: HSTRING,
    tag: HSTRING,
}

impl WinrtToasts {
    pub(crate) fn new(data: &Path, events: mpsc::Sender<Event>) -> Self {
        let pictures = pictures::lay_out(data)
            .inspect_err(|error| tracing::warn!(%error, "toasts have no picture"))
            .ok();
        let ours = pictures.as_deref().map(pictures::application);
        if let Err(error) = identity::register(ours.as_deref()) {
            tracing::warn!(%error, "Windows does not know who shows the toasts");
        }
        Self { pictures, events, held: VecDeque::new() }
    }
}

impl ToastSink for WinrtToasts {
    async fn reach(&mut self) {
        // It is there as long as we are.
    }

    async fn show(&mut self, text: &ToastText) -> Result<(), ToastError> {
        let picture = self.pictures.as_deref().map(|folder| pictures::path(folder, text.severity));
        let picture = picture.and_then(|path| Url::from_file_path(path).ok()).map(String::from);
        let (text, events) = (text.clone(), self.events.clone());
        // Windows answers when its service does, and everything else goes on meanwhile.
        let asked = tokio::task::spawn_blocking(move || show(&text, picture.as_deref(), events));
        let shown = asked.await.map_err(|error| ToastError(error.to_string()))??;
        if let Some(shown) = shown {
            self.held.retain(|other| other.place != shown.place);
            self.held.push_back(shown);
            if self.held.len() > HELD {
                self.held.pop_front();
            }
        }
        Ok(())
    }

    async fn do_not_disturb(&mut self) -> bool {
        #[expect(unsafe_code, reason = "a call that has no other form; it takes nothing and gives a number")]
        let state = unsafe { SHQueryUserNotificationState() };
        // A full screen, a presentation, the first hour after Windows was installed. Windows keeps its own
        // do-not-disturb to itself, holds back banners and lists them.
        let busy = [QUNS_BUSY, QUNS_RUNNING_D3D_FULL_SCREEN, QUNS_PRESENTATION_MODE, QUNS_QUIET_TIME];
        state.is_ok_and(|state| busy.contains(&state))
    }

    async fn came_back(&self) {
        // Windows tells nobody: whoever waits for this tries again by the clock.
        std::future::pending().await
    }
}

fn failed(error: &windows::core::Error) -> ToastError {
    ToastError(error.to_string())
}

/// Shows a toast; `None` where it would only change one that does not stand.
fn show(
    text: &ToastText,
    picture: Option<&str>,
    events: mpsc::Sender<Event>,
) -> Result<Option<Shown>, ToastError> {
    let notifier = ToastNotificationManager::CreateToastNotifierWithId(&HSTRING::from(identity::ID))
        .map_err(|error| failed(&error))?;
    if let Some(why) = switched_off(&notifier) {
        return Err(ToastError(why.to_string()));
    }
    let (group, tag) = text.slot.name();
    let place = Place { group: group.into(), tag: tag.into() };
    let stands = stands(&place);
    if !text.rings && !stands {
        return Ok(None);
    }
    // One that grows in its place has rung already.
    let grows = stands && text.slot.incident().is_none();
    let silent = !text.sound || !text.rings || grows;
    let toast = make(text, &xml::toast(text, picture, silent), &place, events);
    let toast = toast.map_err(|error| failed(&error))?;
    notifier.Show(&toast).map_err(|error| failed(&error))?;
    Ok(Some(Shown { place, _toast: toast }))
}

fn make(
    text: &ToastText,
    xml: &str,
    place: &Place,
    events: mpsc::Sender<Event>,
) -> windows::core::Result<ToastNotification> {
    let document = XmlDocument::new()?;
    document.LoadXml(&HSTRING::from(xml))?;
    let toast = ToastNotification::CreateToastNotification(&document)?;
    toast.SetTag(&place.tag)?;
    toast.SetGroup(&place.group)?;
    toast.SetSuppressPopup(!text.rings)?;
    let (slot, open) = (text.slot.clone(), text.open.clone());
    toast.Activated(&windows::Foundation::TypedEventHandler::new(
        move |_: Ref<'_, ToastNotification>, activated: Ref<'_, IInspectable>| {
            let arguments = activated.ok()?.cast::<ToastActivatedEventArgs>()?.Arguments()?;
            // Links go to the window without us; what is none of our buttons is nothing.
            if let Some(button) = xml::button(&arguments.to_string_lossy()) {
                let used = Used::Button(button);
                let used = ToastUse { used, slot: slot.clone(), open: open.clone(), token: None };
                // On a thread of Windows' own, which may wait until the loop takes it.
                let _ = events.blocking_send(Event::Toast(used));
            }
            Ok(())
        },
    ))?;
    toast.Failed(&windows::Foundation::TypedEventHandler::new(
        |_: Ref<'_, ToastNotification>, failed: Ref<'_, ToastFailedEventArgs>| {
            let code = failed.ok()?.ErrorCode()?;
            tracing::warn!(%code, "Windows did not show a toast that it had taken");
            Ok(())
        },
    ))?;
    Ok(toast)
}

/// Whether the list of notifications still has the toast of this place.
fn stands(place: &Place) -> bool {
    let listed = || -> windows::core::Result<bool> {
        let ours = HSTRING::from(identity::ID);
        for toast in ToastNotificationManager::History()?.GetHistoryWithId(&ours)? {
            if toast.Tag()? == place.tag && toast.Group()? == place.group {
                return Ok(true);
            }
        }
        Ok(false)
    };
    listed().unwrap_or_else(|error| {
        tracing::debug!(%error, "the list of notifications could not be read");
        false
    })
}

/// Who wants no toasts of ours.
#[derive(Debug, thiserror::Error)]
enum SwitchedOff {
    #[error("they are switched off for Campanile")]
    ForUs,
    #[error("they are switched off for all programs")]
    ForAll,
    #[error("a policy of this computer forbids them")]
    ByPolicy,
    #[error("Windows does not allow them to this program")]
    ByWindows,
}

fn switched_off(notifier: &ToastNotifier) -> Option<SwitchedOff> {
    match notifier.Setting() {
        Ok(NotificationSetting::DisabledForApplication) => Some(SwitchedOff::ForUs),
        Ok(NotificationSetting::DisabledForUser) => Some(SwitchedOff::ForAll),
        Ok(NotificationSetting::DisabledByGroupPolicy) => Some(SwitchedOff::ByPolicy),
        Ok(NotificationSetting::DisabledByManifest) => Some(SwitchedOff::ByWindows),
        // Before the first toast Windows may not know us yet.
        Ok(_) | Err(_) => None,
    }
}
