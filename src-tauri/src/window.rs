//! The window itself: made hidden with its first data, shown when the page has its first picture.

use crate::desk::Desk;
use crate::{commands, hearing};
use campanile_engine::bell::{BellServer, Incoming};
use campanile_engine::places::Places;
use std::sync::Arc;
use std::time::Duration;
use tauri::{AppHandle, Manager, WebviewUrl, WebviewWindowBuilder};
use tokio::sync::mpsc;

const LABEL: &str = "main";
/// A page that says nothing is shown all the same after this: a hidden window helps nobody.
const PATIENCE: Duration = Duration::from_secs(5);

/// Shows the window until it is closed.
pub(crate) fn run(
    places: Places,
    bell: BellServer,
    rung: mpsc::Receiver<Incoming>,
    open: Option<String>,
) -> anyhow::Result<()> {
    let desk = Arc::new(Desk::open(places)?);
    // Read before the toolkit starts: the page has its data with its first line.
    let startup = tauri::async_runtime::block_on(desk.startup(open))?;
    let first_data = format!("window.__CAMPANILE_STARTUP__ = {};", serde_json::to_string(&startup)?);

    let specta = commands::specta();
    let app = tauri::Builder::default()
        .invoke_handler(specta.invoke_handler())
        .setup(move |app| {
            specta.mount_events(app);
            app.manage(Arc::clone(&desk));
            app.manage(bell);
            let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("index.html".into()))
                .title("Campanile")
                .inner_size(1120.0, 740.0)
                .min_inner_size(360.0, 480.0)
                .visible(false)
                .initialization_script(first_data)
                .build()?;
            let handle = app.handle().clone();
            tauri::async_runtime::spawn(async move {
                let _ = tokio::time::timeout(PATIENCE, desk.ready.notified()).await;
                let _ = window.show();
                let _ = window.set_focus();
            });
            tauri::async_runtime::spawn(hearing::answer(handle.clone(), rung));
            tauri::async_runtime::spawn(hearing::listen(handle));
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(|_, _| {});
    Ok(())
}

/// Brings the window to the front: only the user's act asks for it.
pub(crate) fn raise(app: &AppHandle, token: Option<&str>) {
    let Some(window) = app.get_webview_window(LABEL) else {
        return;
    };
    tracing::debug!(token = token.is_some(), "raising the window");
    for done in [window.unminimize(), window.show(), window.set_focus()] {
        if let Err(error) = done {
            tracing::warn!(%error, "the window could not be raised");
        }
    }
}
