//! Pictures of what is on a virtual desktop, taken when it has stopped to change.

use crate::shell::Outcome;
use campanile_virtual_desktop::{Area, DesktopError, VirtualDesktop, wait_for};
use std::{fs, path::Path, time::Duration};

/// How long something may go on changing; then its picture is taken as it is.
const SETTLES: Duration = Duration::from_secs(20);
/// So many looks in a row see the same.
const SAME: u32 = 4;
/// What is still blank has fewer colours.
const COLOURS: u32 = 24;

/// Of what.
#[derive(Clone, Copy)]
pub(crate) enum Picture {
    Screen,
    Part(Area),
    /// A window's content, by the X server's number for it.
    Window(u32),
}

/// Takes the picture when it is painted and does not change any more.
pub(crate) fn settled(desktop: &VirtualDesktop, what: Picture, file: &Path) -> Outcome {
    let mut before = Vec::new();
    let mut same = 0;
    let settled = wait_for("picture that stays the same", SETTLES, || {
        let now = take(desktop, what, file).ok()?;
        same = if now == before { same + 1 } else { 0 };
        before = now;
        (same >= SAME && colours(desktop, file)? >= COLOURS).then_some(())
    });
    match settled {
        Ok(()) => Ok(()),
        // What never stops to change has a picture all the same: the last one taken.
        Err(DesktopError::Timeout { .. }) if !before.is_empty() => Ok(()),
        Err(error) => Err(error.into()),
    }
}

fn take(desktop: &VirtualDesktop, what: Picture, file: &Path) -> Outcome<Vec<u8>> {
    let mut import = desktop.command("import");
    match what {
        Picture::Screen => import.args(["-window", "root"]),
        Picture::Part(area) => import.args(["-window", "root", "-crop", &crop(area), "+repage"]),
        Picture::Window(id) => import.args(["-window", &id.to_string()]),
    };
    // Nothing in the file tells when it was made: same pictures are same files.
    let status = import.args(["-strip", "-define", "png:exclude-chunks=date,time"]).arg(file).status()?;
    if !status.success() {
        return Err(format!("no picture ({status})").into());
    }
    Ok(fs::read(file)?)
}

fn colours(desktop: &VirtualDesktop, file: &Path) -> Option<u32> {
    let output = desktop.command("identify").args(["-format", "%k"]).arg(file).output().ok()?;
    String::from_utf8_lossy(&output.stdout).trim().parse().ok()
}

fn crop(area: Area) -> String {
    let Area { x, y, width, height } = area;
    format!("{width}x{height}{x:+}{y:+}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_are_written_with_their_signs() {
        assert_eq!(crop(Area { x: 906, y: -10, width: 364, height: 57 }), "364x57+906-10");
    }
}
