//! The window is another program: it is raised where it runs, and started where it does not.

use crate::PROGRAM;
use campanile_engine::bell::{Bell, Message, WindowPlace, ring};
use campanile_engine::demo::program_beside_us;
use campanile_engine::places::Places;
use std::process::Stdio;
use tokio::process::Command;

/// Opens the window at a place in it.
pub(crate) async fn open(places: &Places, at: WindowPlace, token: Option<String>) {
    let show = Message::Show { at: at.clone(), token: token.clone() };
    #[cfg(windows)]
    let_it_come_forward();
    if ring(&places.data, Bell::Window, PROGRAM, &show).await.is_ok() {
        return;
    }
    if let Err(error) = start(places, at, token) {
        tracing::error!(%error, "the window could not be started");
    }
}

/// Windows lets the program of the user's last act raise a window, and whom that one allows it to.
#[cfg(windows)]
fn let_it_come_forward() {
    use windows::Win32::UI::WindowsAndMessaging::{ASFW_ANY, AllowSetForegroundWindow};
    #[expect(unsafe_code, reason = "a call that has no other form; it takes a number")]
    let allowed = unsafe { AllowSetForegroundWindow(ASFW_ANY) };
    if let Err(error) = allowed {
        tracing::debug!(%error, "the window may stay behind the others");
    }
}

fn start(places: &Places, at: WindowPlace, token: Option<String>) -> std::io::Result<()> {
    let mut command = Command::new(program_beside_us("campanile-desktop")?);
    command.args(places.arguments());
    match at {
        WindowPlace::List => {}
        WindowPlace::Notification(id) => drop(command.arg("--show").arg(id)),
        WindowPlace::Settings => drop(command.arg("--settings")),
        WindowPlace::Overview => drop(command.arg("--overview")),
        WindowPlace::About => drop(command.arg("--about")),
    }
    if let Some(token) = token {
        // Wayland's name of the user's click and X11's: toolkits read the one they know.
        command.env("XDG_ACTIVATION_TOKEN", &token).env("DESKTOP_STARTUP_ID", token);
    }
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    // Its own group: what ends the terminal we came from does not end it, and it outlives us.
    #[cfg(unix)]
    command.process_group(0);
    let mut child = command.spawn()?;
    tokio::spawn(async move {
        // Awaited so that no dead process is left in the list of processes.
        match child.wait().await {
            Ok(status) if !status.success() => tracing::warn!(%status, "the window ended badly"),
            Ok(_) => {}
            Err(error) => tracing::warn!(%error, "the window could not be awaited"),
        }
    });
    Ok(())
}
