//! What the entries say: pure text, quoted as each of the two formats wants it.

use crate::places::Places;
use std::path::{Path, PathBuf};

/// The target that a desktop starts when its session is there.
pub(super) const SESSION: &str = "graphical-session.target";

/// A path with a line break in it, or one that is no text.
#[derive(Debug, thiserror::Error)]
#[error("{0:?} cannot stand in a start entry")]
pub struct NotAPlainPath(PathBuf);

/// The unit of a user service (systemd.service(5)): brought back after each crash, for ever.
/// Its end leaves a window alone that it opened.
pub(super) fn unit(agent: &Path, places: &Places) -> Result<String, NotAPlainPath> {
    let command = command(agent, places, &[], systemd_quoted)?;
    Ok(include_str!("campanile-agent.service.in")
        .replace("@SESSION@", SESSION)
        .replace("@COMMAND@", &command))
}

/// The entry of the desktop's autostart (Desktop Entry Specification, Autostart Specification).
pub(super) fn autostart_entry(agent: &Path, places: &Places) -> Result<String, NotAPlainPath> {
    let command = command(agent, places, &["--keep"], desktop_quoted)?;
    Ok(include_str!("autostart.desktop.in").replace("@COMMAND@", &command))
}

/// Whether the user switched the entry off by the desktop's own means.
pub(super) fn is_switched_off(entry: &str) -> bool {
    entry.lines().any(|line| {
        let (key, value) = line.split_once('=').unwrap_or_default();
        matches!((key.trim(), value.trim()), ("Hidden", "true") | ("X-GNOME-Autostart-enabled", "false"))
    })
}

fn command(
    agent: &Path,
    places: &Places,
    switches: &[&str],
    quoted: fn(&str) -> String,
) -> Result<String, NotAPlainPath> {
    let [config_flag, config, data_flag, data] = places.arguments();
    let mut words = vec![quoted(plain(agent)?)];
    words.extend(switches.iter().map(|switch| (*switch).to_owned()));
    for (flag, path) in [(config_flag, config), (data_flag, data)] {
        words.push(flag.to_string_lossy().into_owned());
        words.push(quoted(plain(Path::new(&path))?));
    }
    Ok(words.join(" "))
}

fn plain(path: &Path) -> Result<&str, NotAPlainPath> {
    path.to_str()
        .filter(|text| !text.chars().any(char::is_control))
        .ok_or_else(|| NotAPlainPath(path.to_owned()))
}

/// In double quotes; `%` begins a specifier and `$` a variable unless doubled.
fn systemd_quoted(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"").replace('%', "%%").replace('$', "$$");
    format!("\"{escaped}\"")
}

/// In double quotes; four signs are escaped in them, and the escaping backslash again, since the value is a string.
/// `%` begins a field code unless doubled.
fn desktop_quoted(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            // Escaped for the command line, then each backslash for the string.
            '\\' => escaped.push_str(r"\\\\"),
            '"' | '`' | '$' => {
                escaped.push_str(r"\\");
                escaped.push(letter);
            }
            '%' => escaped.push_str("%%"),
            _ => escaped.push(letter),
        }
    }
    format!("\"{escaped}\"")
}
