//! Toasts on macOS, by its notification centre for applications in bundles.
//!
//! docs/PLATFORMS.md says what of it was run; docs/decisions/0007-toasts-and-tray-on-windows-and-macos.md, why it is the
//! crate mac-usernotifications.

mod answer;
#[cfg(target_os = "macos")]
mod show;

#[cfg(target_os = "macos")]
pub(crate) use show::AppleToasts;
