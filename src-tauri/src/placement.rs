//! How large the window was when it was closed. Where it stands is the desktop's business: screens come and go.

use serde::{Deserialize, Serialize};
use std::path::Path;
use tauri::WebviewWindow;

const FILE: &str = "window.json";
/// As it opens the first time, and how small it may be, in logical pixels.
const USUAL: Placement = Placement { width: 1120.0, height: 740.0, maximized: false };
const LEAST: (f64, f64) = (360.0, 480.0);
/// No screen is larger; what says so is not ours.
const MOST: f64 = 20_000.0;

/// The size of the window's content in logical pixels, and whether it fills the screen. Then the size is the one it
/// goes back to.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub(crate) struct Placement {
    pub(crate) width: f64,
    pub(crate) height: f64,
    pub(crate) maximized: bool,
}

impl Placement {
    /// The smallest width and height.
    pub(crate) const fn least() -> (f64, f64) {
        LEAST
    }

    /// As it was closed, as far as that is known and possible.
    pub(crate) fn of_last_time(data: &Path) -> Self {
        let text = std::fs::read_to_string(data.join(FILE)).unwrap_or_default();
        let Ok(known) = serde_json::from_str::<Self>(&text) else { return USUAL };
        Self {
            width: known.width.clamp(LEAST.0, MOST),
            height: known.height.clamp(LEAST.1, MOST),
            maximized: known.maximized,
        }
    }

    /// Remembers how large a window is that closes.
    pub(crate) fn keep(window: &WebviewWindow, data: &Path) {
        if let Err(error) = Self::seen(window, data).and_then(|seen| seen.write(data)) {
            tracing::warn!(%error, "how large the window is could not be kept");
        }
    }

    fn seen(window: &WebviewWindow, data: &Path) -> anyhow::Result<Self> {
        if window.is_maximized()? {
            return Ok(Self { maximized: true, ..Self::of_last_time(data) });
        }
        let size = window.inner_size()?.to_logical::<f64>(window.scale_factor()?);
        Ok(Self { width: size.width, height: size.height, maximized: false })
    }

    fn write(self, data: &Path) -> anyhow::Result<()> {
        Ok(std::fs::write(data.join(FILE), serde_json::to_vec(&self)?)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_kept_is_read_and_what_cannot_be_is_as_the_first_time() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Placement::of_last_time(folder.path()), USUAL);
        let small = Placement { width: 901.0, height: 603.5, maximized: true };
        small.write(folder.path()).unwrap();
        assert_eq!(Placement::of_last_time(folder.path()), small);
        for (text, width, height) in [
            (r#"{"width":1,"height":-4,"maximized":false}"#, LEAST.0, LEAST.1),
            (r#"{"width":1e300,"height":900,"maximized":false}"#, MOST, 900.0),
            (r#"{"width":"wide"}"#, USUAL.width, USUAL.height),
            ("???", USUAL.width, USUAL.height),
        ] {
            std::fs::write(folder.path().join(FILE), text).unwrap();
            let read = Placement::of_last_time(folder.path());
            assert_eq!((read.width, read.height), (width, height), "{text}");
        }
    }
}
