//! The tray icon as pixels: which drawing stands for a state, and the unread count put on its plate.
//!
//! Nothing here talks to a system: [`render`] decodes a picture that the program carries and returns RGBA.
//! The pictures come from `icons/masters` by `icons/generate.sh`; each size is drawn on its own and hinted
//! to whole pixels, so a caller hands over all [`sizes`] and never scales one into another.

mod badge;
mod pictures;
#[cfg(any(target_os = "macos", test))]
pub(crate) mod stencil;
#[cfg(test)]
mod tests;

use std::fmt;

/// What the icon says. Solid tower: it will ring; hollow tower: it will not, and the badge says why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TrayState {
    /// Listening, nothing unread.
    Normal,
    /// Listening, with this many unread: 1 to 99 as they are, more as 99. Zero is the plate without a number,
    /// for those who turned counts off.
    Unread(u32),
    /// Something critical is unread.
    Critical,
    /// The user asked for quiet.
    Paused,
    /// A connection does not answer.
    Trouble,
}

/// The panel's shade, which decides the ink. Where it is unknown, take [`Panel::Dark`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Panel {
    /// A light panel: dark ink.
    #[cfg_attr(
        all(not(test), target_os = "linux"),
        expect(dead_code, reason = "no desktop on Linux tells its panel's colour")
    )]
    Light,
    /// A dark panel: light ink.
    #[cfg_attr(
        all(not(test), target_os = "macos"),
        expect(dead_code, reason = "macOS inks a stencil, which is made from the dark ink")
    )]
    Dark,
}

/// A picture, row by row from the top, four bytes per pixel: red, green, blue, alpha, not premultiplied.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Rgba {
    /// Pixels per row.
    pub(crate) width: u32,
    /// Rows.
    pub(crate) height: u32,
    /// `width * height * 4` bytes.
    pub(crate) pixels: Vec<u8>,
}

impl fmt::Debug for Rgba {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Rgba({}x{})", self.width, self.height)
    }
}

/// Why there is no picture.
#[derive(Debug, thiserror::Error)]
pub(crate) enum IconError {
    /// Nothing is drawn at this size; see [`sizes`].
    #[error("there is no tray icon of {0} pixels")]
    Size(u32),
    /// A picture in the program does not decode.
    #[error("a tray icon in this program cannot be decoded")]
    Decode(#[source] png::DecodingError),
    /// A picture in the program decodes to something else than was drawn.
    #[error("a tray icon in this program is not in the expected format")]
    Format,
}

/// The sizes in pixels there are drawings of, smallest first.
pub(crate) const fn sizes() -> [u32; 4] {
    [16, 22, 32, 48]
}

/// The icon of `state` for `panel`, `size` by `size` pixels; `size` is one of [`sizes`].
pub(crate) fn render(state: TrayState, panel: Panel, size: u32) -> Result<Rgba, IconError> {
    let drawing = match state {
        TrayState::Normal => &pictures::NORMAL,
        TrayState::Unread(count) => return badge::render(count, panel, size),
        TrayState::Critical => &pictures::CRITICAL,
        TrayState::Paused => &pictures::PAUSED,
        TrayState::Trouble => &pictures::TROUBLE,
    };
    pictures::decode(drawing, panel, size)
}
