//! A window that nobody sees: Windows tells only windows that the session ends, and that its colours have changed.

use crate::events::{Event, TrayAction};
use std::cell::{Cell, RefCell};
use std::sync::mpsc::Receiver;
use std::time::Duration;
use tokio::sync::mpsc;
use windows::Win32::Foundation::{HWND, LPARAM, LRESULT, WPARAM};
use windows::Win32::System::LibraryLoader::GetModuleHandleW;
use windows::Win32::UI::WindowsAndMessaging::{
    CreateWindowExW, DefWindowProcW, PostMessageW, RegisterClassW, WM_APP, WM_ENDSESSION, WM_SETTINGCHANGE,
    WNDCLASSW, WS_EX_TOOLWINDOW, WS_OVERLAPPED,
};
use windows::core::w;

/// Windows ends a program that takes longer than five seconds over the end of its session.
const TO_END: Duration = Duration::from_secs(4);

/// What the window's messages lead to.
struct Listener {
    events: mpsc::Sender<Event>,
    /// Closes when the program has done what it has to do at its end.
    over: Receiver<()>,
}

thread_local! {
    /// A window's messages come to the thread that made it.
    static LISTENER: RefCell<Option<Listener>> = const { RefCell::new(None) };
    static HAS_OTHER_COLOURS: Cell<bool> = const { Cell::new(false) };
}

/// Makes the window, which lives as long as this thread.
pub(super) fn listen(events: mpsc::Sender<Event>, over: Receiver<()>) -> windows::core::Result<()> {
    LISTENER.set(Some(Listener { events, over }));
    let name = w!("campanile-session");
    #[expect(unsafe_code, reason = "calls that have no other form; all they are given is made here")]
    unsafe {
        let module = GetModuleHandleW(None)?.into();
        let class = WNDCLASSW {
            lpfnWndProc: Some(hear),
            hInstance: module,
            lpszClassName: name,
            ..WNDCLASSW::default()
        };
        // A second tray item finds the class there; without any there is no window either.
        RegisterClassW(&raw const class);
        let (beyond, parent) = (0, None);
        CreateWindowExW(
            WS_EX_TOOLWINDOW,
            name,
            name,
            WS_OVERLAPPED,
            beyond,
            beyond,
            beyond,
            beyond,
            parent,
            None,
            Some(module),
            None,
        )?;
    }
    Ok(())
}

/// Whether Windows' colours have changed since this was asked.
pub(super) fn has_other_colours() -> bool {
    HAS_OTHER_COLOURS.take()
}

/// Windows calls this with each message to the window.
#[expect(unsafe_code, reason = "the form of a function that Windows calls")]
unsafe extern "system" fn hear(window: HWND, message: u32, first: WPARAM, second: LPARAM) -> LRESULT {
    match message {
        // Zero: it was only asked whether the session may end.
        WM_ENDSESSION if first.0 != 0 => LISTENER.with_borrow(|listener| {
            if let Some(Listener { events, over }) = listener {
                tracing::info!("the session ends");
                // When this returns, the program is ended: until then it tells the history that it ends.
                if events.blocking_send(Event::Tray(TrayAction::Quit)).is_ok() {
                    let _ = over.recv_timeout(TO_END);
                }
            }
        }),
        WM_SETTINGCHANGE => {
            HAS_OTHER_COLOURS.set(true);
            // It is told past the loop of messages, which therefore has to be woken.
            // SAFETY: the window is the one that Windows calls us for, and the rest are numbers.
            let _ = unsafe { PostMessageW(Some(window), WM_APP, WPARAM(0), LPARAM(0)) };
        }
        // SAFETY: Windows' own arguments are passed on.
        _ => return unsafe { DefWindowProcW(window, message, first, second) },
    }
    LRESULT(0)
}
