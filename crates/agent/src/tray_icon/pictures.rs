//! The pictures the program carries, and their decoding.

use super::{IconError, Panel, Rgba};

/// One drawing at one size, for both panels.
pub(super) struct Picture {
    size: u32,
    light: &'static [u8],
    dark: &'static [u8],
}

/// One drawing at every size.
pub(super) type Drawing = [Picture; 4];

macro_rules! file {
    ($name:expr) => {
        include_bytes!(concat!("../../../../icons/tray/", $name, ".png"))
    };
}

macro_rules! picture {
    ($state:literal, $size:literal) => {
        Picture {
            size: $size,
            light: file!(concat!($state, "-", $size, "-light-panel")),
            dark: file!(concat!($state, "-", $size, "-dark-panel")),
        }
    };
}

macro_rules! drawing {
    ($state:literal) => {
        [picture!($state, 16), picture!($state, 22), picture!($state, 32), picture!($state, 48)]
    };
}

pub(super) static NORMAL: Drawing = drawing!("normal");
pub(super) static CRITICAL: Drawing = drawing!("critical");
pub(super) static PAUSED: Drawing = drawing!("paused");
pub(super) static TROUBLE: Drawing = drawing!("trouble");
/// The empty plate for one digit.
pub(super) static UNREAD: Drawing = drawing!("unread");
/// The empty plate for two digits.
pub(super) static UNREAD_WIDE: Drawing = drawing!("unread-wide");

/// The sheets of numbers, one per size in the order of [`super::sizes`].
static DIGITS: [(u32, &[u8]); 4] =
    [(16, file!("digits-16")), (22, file!("digits-22")), (32, file!("digits-32")), (48, file!("digits-48"))];

/// A sheet of numbers: how much of each pixel the ink covers.
pub(super) struct Coverage {
    pub(super) width: usize,
    pub(super) values: Vec<u8>,
}

/// The pixels of a drawing.
pub(super) fn decode(drawing: &Drawing, panel: Panel, size: u32) -> Result<Rgba, IconError> {
    let picture = drawing.iter().find(|picture| picture.size == size).ok_or(IconError::Size(size))?;
    let file = match panel {
        Panel::Light => picture.light,
        Panel::Dark => picture.dark,
    };
    rgba(file)
}

/// The sheet of numbers of this size.
pub(super) fn digits(size: u32) -> Result<Coverage, IconError> {
    let (_, file) = DIGITS.iter().find(|(of, _)| *of == size).ok_or(IconError::Size(size))?;
    let (info, values) = read(file, png::ColorType::Grayscale)?;
    let width = usize::try_from(info.width).map_err(|_| IconError::Format)?;
    Ok(Coverage { width, values })
}

/// The pixels of a PNG with alpha.
pub(super) fn rgba(file: &[u8]) -> Result<Rgba, IconError> {
    let (info, pixels) = read(file, png::ColorType::Rgba)?;
    Ok(Rgba { width: info.width, height: info.height, pixels })
}

fn read(file: &[u8], expected: png::ColorType) -> Result<(png::OutputInfo, Vec<u8>), IconError> {
    let mut reader = png::Decoder::new(std::io::Cursor::new(file)).read_info().map_err(IconError::Decode)?;
    let mut pixels = vec![0; reader.output_buffer_size().ok_or(IconError::Format)?];
    let info = reader.next_frame(&mut pixels).map_err(IconError::Decode)?;
    if info.color_type != expected || info.bit_depth != png::BitDepth::Eight {
        return Err(IconError::Format);
    }
    pixels.truncate(info.buffer_size());
    Ok((info, pixels))
}
