//! Toasts on Windows, by its own notification platform.
//!
//! docs/PLATFORMS.md says what of it was run. What Windows is told is made by `xml`, which has its tests on every system.

#[cfg(windows)]
mod identity;
#[cfg(windows)]
mod show;
mod xml;

#[cfg(windows)]
pub(crate) use show::WinrtToasts;
