//! As what Windows knows us: the name and picture over our toasts, and the program that follows our links.

use campanile_engine::demo::program_beside_us;
use std::path::Path;
use windows_registry::{CURRENT_USER, Key};

/// The application's name for Windows.
pub(super) const ID: &str = "io.campanile.desktop";
/// What this user's classes are under.
const CLASSES: &str = r"Software\Classes";

/// Tells Windows who we are. What is there already is left alone.
pub(super) fn register(picture: Option<&Path>) -> windows::core::Result<()> {
    let ours = CURRENT_USER.create(format!(r"{CLASSES}\AppUserModelId\{ID}"))?;
    set(&ours, "DisplayName", "Campanile")?;
    if let Some(picture) = picture {
        set(&ours, "IconUri", &picture.to_string_lossy())?;
    }
    // The window of the one whose toasts these are: the click on a toast is a link.
    if let Ok(window) = program_beside_us("campanile-desktop")
        && window.is_file()
    {
        let link = CURRENT_USER.create(format!(r"{CLASSES}\campanile"))?;
        set(&link, "", "URL:Campanile")?;
        set(&link, "URL Protocol", "")?;
        set(&link.create(r"shell\open\command")?, "", &format!(r#""{}" "%1""#, window.display()))?;
    }
    Ok(())
}

/// The value without a name is the key's own.
fn set(key: &Key, name: &str, value: &str) -> windows::core::Result<()> {
    match key.get_string(name) {
        Ok(there) if there == value => Ok(()),
        Ok(_) | Err(_) => key.set_string(name, value),
    }
}
