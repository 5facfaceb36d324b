//! The Debian packages the desktop consists of.

use std::process::Command;

use crate::DesktopError;

const PACKAGES: &[&str] = &[
    // The screen, what is on it, and hands and eyes for it.
    "xvfb",
    "openbox",
    "xdotool",
    "x11-utils",
    "imagemagick",
    // The session bus; busctl, which reads it, is in systemd (which does not have to run).
    "dbus-daemon",
    "systemd",
    // Tray and toasts.
    "xfce4-panel",
    "xfconf",
    "dunst",
    // Secrets, on request.
    "gnome-keyring",
    // Looks.
    "adwaita-icon-theme",
    "fonts-inter",
    "fonts-noto-core",
    "fonts-dejavu-core",
];

/// The Debian (and Ubuntu) packages a desktop needs.
pub fn packages() -> &'static [&'static str] {
    PACKAGES
}

/// Those of [`packages`] that are not installed here, as dpkg knows it.
pub fn missing_packages() -> Result<Vec<&'static str>, DesktopError> {
    let mut query = Command::new("dpkg-query");
    // Exits with 1 when a package is unknown, and still prints the others.
    query.args(["--show", "--showformat=${Package} ${db:Status-Status}\n"]).args(PACKAGES);
    let output =
        query.output().map_err(|source| DesktopError::Start { program: "dpkg-query".to_owned(), source })?;
    let known = String::from_utf8_lossy(&output.stdout);
    let installed: Vec<&str> = known.lines().filter_map(|line| line.strip_suffix(" installed")).collect();
    Ok(PACKAGES.iter().copied().filter(|package| !installed.contains(package)).collect())
}
