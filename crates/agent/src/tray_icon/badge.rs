//! The unread count on its plate.
//!
//! The numbers are a sheet per size, drawn where they stand on the plate (`icons/generate.sh` says how it is
//! laid out): ten cells of the wide plate's size per row, and a row per [`Place`]. Putting a number on the plate
//! is blending the ink over it by the sheet's coverage, so the pixels are those of the drawing, fractions of
//! a pixel included.

use super::{IconError, Panel, Rgba, pictures};

/// Where a digit stands, in the order of the sheet's rows.
#[derive(Clone, Copy)]
enum Place {
    /// Alone, on the narrow plate.
    Alone,
    /// First of two, on the wide plate.
    Tens,
    /// Second of two, on the wide plate.
    Units,
}

/// The upper left corners of the plates and the size of the wide one.
struct Plate {
    narrow_left: usize,
    wide_left: usize,
    top: usize,
    width: usize,
    height: usize,
}

/// Where the masters have their plates; `icons/derive.py` knows the same numbers as differences.
fn plate(size: u32) -> Result<Plate, IconError> {
    let (narrow_left, wide_left, top, width, height) = match size {
        16 => (9, 7, 7, 9, 9),
        22 => (13, 11, 11, 11, 11),
        32 => (17, 13, 17, 19, 15),
        48 => (26, 20, 26, 28, 22),
        _ => return Err(IconError::Size(size)),
    };
    Ok(Plate { narrow_left, wide_left, top, width, height })
}

/// The ink of the numbers; the plate is light on a dark panel.
const fn ink(panel: Panel) -> [u8; 3] {
    match panel {
        Panel::Light => [0xFF, 0xFF, 0xFF],
        Panel::Dark => [0x05, 0x22, 0x1C],
    }
}

/// The unread icon with `count` on its plate: nothing for 0, 99 for all above.
pub(super) fn render(count: u32, panel: Panel, size: u32) -> Result<Rgba, IconError> {
    let count = usize::try_from(count.min(99)).map_err(|_| IconError::Format)?;
    let (drawing, digits): (_, &[(Place, usize)]) = match count {
        0 => (&pictures::UNREAD, &[]),
        1..=9 => (&pictures::UNREAD, &[(Place::Alone, count)]),
        _ => (&pictures::UNREAD_WIDE, &[(Place::Tens, count / 10), (Place::Units, count % 10)]),
    };
    let mut icon = pictures::decode(drawing, panel, size)?;
    if !digits.is_empty() {
        let sheet = pictures::digits(size)?;
        let plate = plate(size)?;
        for &(place, digit) in digits {
            blend(&mut icon, &sheet, &plate, place, digit, ink(panel)).ok_or(IconError::Format)?;
        }
    }
    Ok(icon)
}

/// Puts one digit on its place; nothing if the sheet or the icon is smaller than the plate says.
fn blend(
    icon: &mut Rgba,
    sheet: &pictures::Coverage,
    plate: &Plate,
    place: Place,
    digit: usize,
    ink: [u8; 3],
) -> Option<()> {
    let (left, row) = match place {
        Place::Alone => (plate.narrow_left, 0),
        Place::Tens => (plate.wide_left, 1),
        Place::Units => (plate.wide_left, 2),
    };
    let icon_width = usize::try_from(icon.width).ok()?;
    for y in 0..plate.height {
        // Beyond the right edge there is only the unused rest of a cell: a narrow plate's cell is as wide as
        // a wide one's.
        for x in 0..plate.width.min(icon_width.checked_sub(left)?) {
            let at = (row * plate.height + y) * sheet.width + digit * plate.width + x;
            let cover = u16::from(*sheet.values.get(at)?);
            let pixel = ((plate.top + y) * icon_width + left + x) * 4;
            for (channel, ink) in icon.pixels.get_mut(pixel..pixel + 3)?.iter_mut().zip(ink) {
                *channel = mix(u16::from(ink), u16::from(*channel), cover);
            }
        }
    }
    Some(())
}

/// `over` on `under`, covering `cover` of 255, rounded.
fn mix(over: u16, under: u16, cover: u16) -> u8 {
    // u16 is wide enough: 255 * 255 + 127 < 65,536; and the result is at most 255.
    u8::try_from((over * cover + under * (255 - cover) + 127) / 255).unwrap_or(u8::MAX)
}
