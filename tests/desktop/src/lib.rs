//! A private virtual desktop for end-to-end tests, and for `cargo xtask run` where there is no display.
//!
//! [`VirtualDesktop`] is an X server without a screen (Xvfb), a D-Bus session of its own, a window manager
//! (openbox), a panel with a StatusNotifier tray (xfce4-panel) and a notification daemon (dunst); a secret
//! service (gnome-keyring) on request. `HOME` and all `XDG_*` folders are in a folder of its own. Nothing is
//! started by D-Bus activation: a service left out stays missing, and a killed one stays dead until
//! [`VirtualDesktop::restart`], which is how the absence of a tray or of toasts is tested.
//!
//! Programs are tested as a person uses them: toasts, tray items and windows are read from outside, and the
//! mouse and the keyboard are real ones to every program on the desktop.
//!
//! ```no_run
//! use std::time::Duration;
//! use campanile_virtual_desktop::{DesktopError, VirtualDesktop};
//!
//! fn main() -> Result<(), DesktopError> {
//!     let desktop = VirtualDesktop::builder().start()?;
//!     desktop.spawn(desktop.command("campanile-agent"))?;
//!     let toast = desktop.wait_for("a toast", Duration::from_secs(10), || {
//!         desktop.toasts().ok()?.into_iter().find(|toast| toast.title.contains("failed"))
//!     })?;
//!     desktop.click_toast(&toast)
//! } // dropped here: every process started on the desktop ends, and its folder is removed
//! ```
//!
//! When something goes wrong on the desktop, look at it: `virtual-desktop run -- CMD`, and in it
//! `virtual-desktop shot FILE.png`. Services write to `log/` in [`VirtualDesktop::folder`].

mod bus;
mod desktop;
mod environment;
mod error;
mod folder;
mod input;
mod looks;
mod packages;
mod service;
mod settings;
mod toasts;
mod tray;
mod wait;
mod warden;
mod windows;

pub use desktop::{Builder, VirtualDesktop};
pub use error::DesktopError;
pub use input::Button;
pub use packages::{missing_packages, packages};
pub use service::Service;
pub use toasts::{Action, Toast, Urgency};
pub use tray::{MenuEntry, Pixmap, TrayItem};
pub use wait::wait_for;
pub use windows::{Area, Window};
