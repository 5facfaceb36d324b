//! Windows and the screen, as they are seen from outside.

use std::path::Path;

use crate::{DesktopError, VirtualDesktop};

/// A rectangle on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area {
    /// Pixels from the screen's left edge; negative if it begins outside.
    pub x: i32,
    /// Pixels from the screen's upper edge.
    pub y: i32,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
}

impl Area {
    /// Its middle, which is where it is clicked.
    pub fn centre(&self) -> (i32, i32) {
        let half = |pixels: u32| i32::try_from(pixels / 2).unwrap_or(0);
        (self.x + half(self.width), self.y + half(self.height))
    }
}

/// A window that the window manager looks after; panels are not among them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    /// The X server's number for it.
    pub id: u32,
    /// What its title bar says.
    pub title: String,
    /// The process that says it owns it.
    pub pid: Option<u32>,
    /// Where its content is, without the frame.
    pub area: Area,
}

impl VirtualDesktop {
    /// The windows, in the order in which they appeared.
    pub fn windows(&self) -> Result<Vec<Window>, DesktopError> {
        let ids = self.root_windows("_NET_CLIENT_LIST")?;
        // A window that closes while it is looked at is not there.
        Ok(ids.into_iter().filter_map(|id| self.window(id).ok().flatten()).collect())
    }

    /// The window that has the focus.
    pub fn active_window(&self) -> Result<Option<Window>, DesktopError> {
        let Some(id) = self.root_windows("_NET_ACTIVE_WINDOW")?.into_iter().find(|id| *id != 0) else {
            return Ok(None);
        };
        Ok(self.window(id).unwrap_or(None))
    }

    /// Gives a window the focus and waits until it has it.
    pub fn focus(&self, window: &Window) -> Result<(), DesktopError> {
        self.output("xdotool", &["windowactivate", "--sync", &window.id.to_string()]).map(|_| ())
    }

    /// Gives a window's content another size and waits until it has it.
    pub fn resize(&self, window: &Window, width: u32, height: u32) -> Result<(), DesktopError> {
        let (id, width, height) = (window.id.to_string(), width.to_string(), height.to_string());
        self.output("xdotool", &["windowsize", "--sync", &id, &width, &height]).map(|_| ())
    }

    /// Writes what is on the screen into a picture; the name's ending says its format.
    pub fn screenshot(&self, path: impl AsRef<Path>) -> Result<(), DesktopError> {
        // Commands run in the desktop's home; the caller means its own folder.
        let path = std::path::absolute(path.as_ref())
            .map_err(|source| DesktopError::File { path: path.as_ref().to_owned(), source })?;
        self.output("import", &["-window", "root", "-strip", &path.to_string_lossy()]).map(|_| ())
    }

    /// The colours of a column of pixels from `area`'s top to its bottom.
    pub(crate) fn column(&self, x: i32, area: &Area) -> Result<Vec<[u8; 3]>, DesktopError> {
        let crop = format!("1x{}+{x}+{}", area.height, area.y);
        let bytes = self.bytes("import", &["-window", "root", "-crop", &crop, "-depth", "8", "rgb:-"])?;
        Ok(bytes.as_chunks::<3>().0.to_vec())
    }

    /// Where windows with this name are that no window manager looks after.
    pub(crate) fn unmanaged(&self, name: &str) -> Result<Vec<Area>, DesktopError> {
        let tree = self.output("xwininfo", &["-root", "-tree"])?;
        let named = format!("\"{name}\":");
        Ok(tree.lines().filter(|line| line.contains(&named)).filter_map(area_in_tree).collect())
    }

    fn root_windows(&self, property: &str) -> Result<Vec<u32>, DesktopError> {
        let text = self.output("xprop", &["-root", property])?;
        let (_, ids) = text.split_once('#').unwrap_or_default();
        let hexadecimal = |id: &str| u32::from_str_radix(id.trim().strip_prefix("0x")?, 16).ok();
        Ok(ids.split(',').filter_map(hexadecimal).collect())
    }

    /// Nothing if it is a panel.
    fn window(&self, id: u32) -> Result<Option<Window>, DesktopError> {
        let (hexadecimal, decimal) = (format!("{id:#x}"), id.to_string());
        let kind = self.output("xprop", &["-id", &hexadecimal, "_NET_WM_WINDOW_TYPE"])?;
        if kind.contains("_NET_WM_WINDOW_TYPE_DOCK") {
            return Ok(None);
        }
        let title = self.output("xdotool", &["getwindowname", &decimal])?.trim_end_matches('\n').to_owned();
        let pid = self.output("xprop", &["-id", &hexadecimal, "_NET_WM_PID"])?;
        let pid = pid.rsplit_once('=').and_then(|(_, pid)| pid.trim().parse().ok());
        let text = self.output("xwininfo", &["-id", &hexadecimal])?;
        let area = area_in_information(&text);
        let area =
            area.ok_or(DesktopError::Answer { what: "a window's geometry".to_owned(), answer: text })?;
        Ok(Some(Window { id, title, pid, area }))
    }
}

/// From a line such as `0x800002 "Dunst": ("Dunst" "Dunst")  364x57+906+10  +906+10`: the size before the first
/// plus, the place on the screen at the end.
fn area_in_tree(line: &str) -> Option<Area> {
    let mut words = line.split_whitespace().rev();
    let (place, geometry) = (words.next()?, words.next()?);
    let (x, y) = place_on_screen(place)?;
    let (width, height) = geometry.split(['+', '-']).next()?.split_once('x')?;
    Some(Area { x, y, width: width.parse().ok()?, height: height.parse().ok()? })
}

/// `+906+10` or, beyond the upper left corner, `+-100+-100`.
fn place_on_screen(place: &str) -> Option<(i32, i32)> {
    let (x, y) = place.strip_prefix('+')?.split_once('+')?;
    Some((x.parse().ok()?, y.parse().ok()?))
}

fn area_in_information(text: &str) -> Option<Area> {
    let after = |label: &str| text.lines().find_map(|line| line.trim().strip_prefix(label)).map(str::trim);
    Some(Area {
        x: after("Absolute upper-left X:")?.parse().ok()?,
        y: after("Absolute upper-left Y:")?.parse().ok()?,
        width: after("Width:")?.parse().ok()?,
        height: after("Height:")?.parse().ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_are_read_from_the_window_tree() {
        let line = r#"     0x800002 "Dunst": ("Dunst" "Dunst")  364x57+906+10  +906+10"#;
        assert_eq!(area_in_tree(line), Some(Area { x: 906, y: 10, width: 364, height: 57 }));
        let outside = r#"     0x600007 "wrapper-2.0": ()  10x10+-100+-100  +-100+-100"#;
        assert_eq!(area_in_tree(outside), Some(Area { x: -100, y: -100, width: 10, height: 10 }));
        assert_eq!(area_in_tree("  19 children:"), None);
    }

    #[test]
    fn the_centre_is_inside() {
        assert_eq!(Area { x: 10, y: 20, width: 1, height: 5 }.centre(), (10, 22));
    }
}
