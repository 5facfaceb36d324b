//! The pictures of toasts: desktops take a file's path, so the four lie in the data folder.

use campanile_core::Severity;
use std::path::{Path, PathBuf};

/// Writes the pictures where they are not there yet, and gives their folder.
///
/// # Errors
/// The file system's; toasts are then shown without picture.
pub(super) fn lay_out(data: &Path) -> std::io::Result<PathBuf> {
    let folder = data.join("icons");
    campanile_engine::places::create_private(&folder)?;
    for severity in Severity::ALL {
        let file = path(&folder, severity);
        if std::fs::read(&file).ok().as_deref() != Some(picture(severity)) {
            std::fs::write(&file, picture(severity))?;
        }
    }
    #[cfg(windows)]
    {
        let (file, picture) = (application(&folder), include_bytes!("../../../../icons/app/64.png"));
        if std::fs::read(&file).ok().as_deref() != Some(picture.as_slice()) {
            std::fs::write(&file, picture)?;
        }
    }
    Ok(folder)
}

/// The application's own picture in the folder.
#[cfg(windows)]
pub(super) fn application(folder: &Path) -> PathBuf {
    folder.join("campanile.png")
}

/// A severity's picture in the folder.
pub(super) fn path(folder: &Path, severity: Severity) -> PathBuf {
    folder.join(format!("{}.png", severity.slug()))
}

fn picture(severity: Severity) -> &'static [u8] {
    match severity {
        Severity::Info => include_bytes!("../../../../icons/toast/info.png"),
        Severity::Warning => include_bytes!("../../../../icons/toast/warning.png"),
        Severity::Error => include_bytes!("../../../../icons/toast/error.png"),
        Severity::Critical => include_bytes!("../../../../icons/toast/critical.png"),
    }
}
