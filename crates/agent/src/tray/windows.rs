//! The tray item on Windows: on a thread of its own, with the loop of messages that Windows wants there.

use super::item::{Item, listen};
use super::{TrayView, session};
use crate::events::{Event, TrayAction};
use crate::tray_icon::{IconError, Panel, Rgba, TrayState, render, sizes};
use std::future::{Ready, ready};
use std::sync::mpsc as std_mpsc;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};
use windows::Win32::Foundation::{LPARAM, WPARAM};
use windows::Win32::System::Threading::GetCurrentThreadId;
use windows::Win32::UI::HiDpi::{DPI_AWARENESS_CONTEXT_PER_MONITOR_AWARE_V2, SetThreadDpiAwarenessContext};
use windows::Win32::UI::WindowsAndMessaging::{
    DispatchMessageW, GetMessageW, GetSystemMetrics, MSG, PostThreadMessageW, SM_CXSMICON, TranslateMessage,
    WM_APP, WM_QUIT,
};
use windows_registry::CURRENT_USER;

/// So long the end waits for the item to be taken away.
const TO_GO: Duration = Duration::from_secs(1);

/// The item in the notification area.
pub(crate) struct Tray {
    views: std_mpsc::Sender<TrayView>,
    /// Windows' name of the item's thread.
    number: u32,
    /// Closes when that has ended.
    gone: std_mpsc::Receiver<()>,
    /// Closes with the item: whoever waits for the program's end goes on.
    over: Option<std_mpsc::Sender<()>>,
}

impl Tray {
    /// Puts the item into the notification area. Explorer may come later or anew: the item waits for it.
    ///
    /// `None` where that fails: then the window and the link are the way in.
    pub(crate) async fn start(view: TrayView, events: mpsc::Sender<Event>) -> Option<Self> {
        let (views, queue) = std_mpsc::channel();
        let (tell, told) = oneshot::channel();
        let (over, wait) = std_mpsc::channel();
        let (going, gone) = std_mpsc::channel();
        listen(&events);
        let thread = std::thread::Builder::new().name("tray".to_owned());
        let hears = events.clone();
        let thread = thread.spawn(move || {
            if let Err(error) = session::listen(hears, wait) {
                tracing::warn!(%error, "the end of the session is not heard");
            }
            keep(view, &queue, tell);
            drop(going);
        });
        thread.inspect_err(|error| tracing::warn!(%error, "no tray item")).ok()?;
        let number = told.await.ok()?;
        let _ = events.try_send(Event::Tray(TrayAction::Host(true)));
        Some(Self { views, number, gone, over: Some(over) })
    }

    /// Shows another view.
    pub(crate) fn show(&self, view: TrayView) -> Ready<()> {
        // Whoever is not there any more shows nothing.
        if self.views.send(view).is_ok() {
            self.post(WM_APP);
        }
        ready(())
    }

    fn post(&self, message: u32) {
        #[expect(unsafe_code, reason = "a call that has no other form; it takes numbers")]
        let posted = unsafe { PostThreadMessageW(self.number, message, WPARAM(0), LPARAM(0)) };
        if let Err(error) = posted {
            tracing::debug!(%error, "the tray's thread has ended");
        }
    }
}

impl Drop for Tray {
    fn drop(&mut self) {
        self.over = None;
        self.post(WM_QUIT);
        // Awaited: an item that is not taken away stays as a picture of nothing until somebody points at it.
        let _ = self.gone.recv_timeout(TO_GO);
    }
}

/// Keeps the item until it is told to end.
fn keep(view: TrayView, views: &std_mpsc::Receiver<TrayView>, tell: oneshot::Sender<u32>) {
    #[expect(unsafe_code, reason = "calls that have no other form: they take numbers and a message of ours")]
    unsafe {
        // Or Windows would draw item and menu small and blow them up.
        SetThreadDpiAwarenessContext(DPI_AWARENESS_CONTEXT_PER_MONITOR_AWARE_V2);
        let mut item = match Item::new(view) {
            Ok(item) => item,
            Err(error) => {
                tracing::warn!(%error, "no tray item");
                return;
            }
        };
        if tell.send(GetCurrentThreadId()).is_err() {
            return;
        }
        let mut message = MSG::default();
        // Zero is the end, and less is an error.
        while GetMessageW(&raw mut message, None, 0, 0).0 > 0 {
            // No key has to be translated, and yet a menu wants its keys.
            let _ = TranslateMessage(&raw const message);
            DispatchMessageW(&raw const message);
            // Also after others than ours: while a menu is open, Windows throws ours away.
            if let Some(view) = views.try_iter().last() {
                item.show(view);
            }
            if session::has_other_colours() {
                item.repaint();
            }
        }
    }
}

/// The picture in the size of the notification area's, for the shade of the taskbar.
pub(super) fn picture(state: TrayState) -> Result<Rgba, IconError> {
    #[expect(unsafe_code, reason = "a call that has no other form; it takes a number and gives one")]
    let wanted = unsafe { GetSystemMetrics(SM_CXSMICON) };
    let wanted = u32::try_from(wanted).unwrap_or(0);
    // Windows scales down better than up.
    let [.., largest] = sizes();
    let size = sizes().into_iter().find(|size| *size >= wanted).unwrap_or(largest);
    render(state, panel(), size)
}

fn panel() -> Panel {
    let settings = CURRENT_USER.open(r"Software\Microsoft\Windows\CurrentVersion\Themes\Personalize");
    match settings.and_then(|settings| settings.get_u32("SystemUsesLightTheme")) {
        Ok(1) => Panel::Light,
        Ok(_) | Err(_) => Panel::Dark,
    }
}
