//! The icon as a stencil: macOS takes its shape from how opaque it is, and inks it as the menu bar needs it.

use super::{IconError, Panel, Rgba, TrayState};

/// What is as dark as the ink is whole; what is white is a hole, and so numbers and signs stay readable on their plates.
const INK: u16 = 0x20;

/// The stencil of `state`, `size` by `size` pixels; `size` is one of [`super::sizes`].
pub(crate) fn render(state: TrayState, size: u32) -> Result<Rgba, IconError> {
    let mut icon = super::render(state, Panel::Light, size)?;
    for pixel in icon.pixels.chunks_exact_mut(4) {
        if let [red, green, blue, alpha] = pixel {
            let white = u16::from(*red.min(green).min(blue));
            let ink = ((255 - white) * 255 / (255 - INK)).min(255);
            *alpha = u8::try_from(u16::from(*alpha) * ink / 255).unwrap_or(u8::MAX);
            (*red, *green, *blue) = (0, 0, 0);
        }
    }
    Ok(icon)
}
