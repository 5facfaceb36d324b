//! The tray item on macOS: in the menu bar, which belongs to the program's main thread.

use super::TrayView;
use super::item::{Item, listen};
use crate::events::{Event, TrayAction};
use crate::tray_icon::{IconError, Rgba, TrayState, sizes, stencil};
use block2::RcBlock;
use dispatch2::DispatchQueue;
use objc2::MainThreadMarker;
use objc2_app_kit::{NSApplication, NSApplicationActivationPolicy, NSApplicationWillTerminateNotification};
use objc2_foundation::{NSNotification, NSNotificationCenter};
use std::cell::{Cell, RefCell};
use std::future::{Ready, ready};
use std::ptr::NonNull;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};

/// So long the end of the session is held up at most.
const TO_END: Duration = Duration::from_secs(4);

thread_local! {
    /// The main thread's, and nobody else's.
    static ITEM: RefCell<Option<Item>> = const { RefCell::new(None) };
    static HEARS_THE_END: Cell<bool> = const { Cell::new(false) };
}

/// The item in the menu bar.
pub(crate) struct Tray;

impl Tray {
    /// Puts the item into the menu bar.
    ///
    /// `None` where that fails: then the window and the link are the way in.
    pub(crate) async fn start(view: TrayView, events: mpsc::Sender<Event>) -> Option<Self> {
        let (tell, told) = oneshot::channel();
        listen(&events);
        let hears = events.clone();
        DispatchQueue::main().exec_async(move || {
            hear_the_end(hears);
            let item = Item::new(view).inspect_err(|error| tracing::warn!(%error, "no tray item"));
            let _ = tell.send(item.is_ok());
            ITEM.set(item.ok());
        });
        if !told.await.unwrap_or(false) {
            return None;
        }
        let _ = events.try_send(Event::Tray(TrayAction::Host(true)));
        Some(Self)
    }

    /// Shows another view.
    pub(crate) fn show(&self, view: TrayView) -> Ready<()> {
        DispatchQueue::main().exec_async(move || {
            ITEM.with_borrow_mut(|item| {
                if let Some(item) = item {
                    item.show(view);
                }
            });
        });
        ready(())
    }
}

impl Drop for Tray {
    fn drop(&mut self) {
        DispatchQueue::main().exec_async(|| ITEM.set(None));
    }
}

/// Ends the work when macOS ends the application, as it does with the session.
fn hear_the_end(events: mpsc::Sender<Event>) {
    if HEARS_THE_END.replace(true) {
        return;
    }
    let ends = RcBlock::new(move |_: NonNull<NSNotification>| {
        tracing::info!("the session ends");
        // When this returns, the program is ended: until then it tells the history that it ends, and goes by itself.
        if events.blocking_send(Event::Tray(TrayAction::Quit)).is_ok() {
            wait();
        }
    });
    #[expect(unsafe_code, reason = "calls that have no other form: a constant, and a block that may be sent")]
    // SAFETY: the block holds a sender, which any thread may use; no object is named; without a queue it runs on the
    // thread that posts this, which is the main one.
    unsafe {
        let center = NSNotificationCenter::defaultCenter();
        let name = NSApplicationWillTerminateNotification;
        center.addObserverForName_object_queue_usingBlock(Some(name), None, None, &ends);
    }
}

#[expect(clippy::disallowed_methods, reason = "the main thread has nothing else to do before the end")]
fn wait() {
    std::thread::sleep(TO_END);
}

/// Does the program's work on another thread, and gives the main one to the menu bar and the notification centre: both
/// call nobody else. The program ends with its work; what it answers says whether that went well.
pub(crate) fn beside_main(work: impl FnOnce() -> bool + Send + 'static) -> std::process::ExitCode {
    let Some(main) = MainThreadMarker::new() else { return std::process::ExitCode::FAILURE };
    let application = NSApplication::sharedApplication(main);
    // No picture in the Dock, also where no bundle says so.
    application.setActivationPolicy(NSApplicationActivationPolicy::Accessory);
    let worker = std::thread::Builder::new().name("agent".to_owned());
    let started = worker.spawn(move || {
        // A panic has been logged by then, and must not leave a menu bar item of nobody.
        let done = std::panic::catch_unwind(std::panic::AssertUnwindSafe(work)).unwrap_or(false);
        std::process::exit(i32::from(!done))
    });
    if started.is_ok() {
        application.run();
    }
    std::process::ExitCode::FAILURE
}

/// The picture as a stencil, which macOS inks as the menu bar needs it.
pub(super) fn picture(state: TrayState) -> Result<Rgba, IconError> {
    let [.., largest] = sizes();
    stencil::render(state, largest)
}
