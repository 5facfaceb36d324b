//! What menus and tooltips of Windows and macOS take: plain strings, also as the name of what an entry does.

use crate::events::{PauseChoice, TrayAction};
use campanile_engine::bell::WindowPlace;

/// Windows' tooltip has room for so many UTF-16 units before the end it needs.
const TIP: usize = 127;

/// The name of what an entry does. A menu may be open while a newer one takes its place: the name says it by itself.
pub(super) fn name(action: &TrayAction) -> String {
    match action {
        TrayAction::Open { at: WindowPlace::List, .. } => "open".to_owned(),
        TrayAction::Open { at: WindowPlace::Notification(id), .. } => format!("open {id}"),
        TrayAction::Open { at: WindowPlace::Settings, .. } => "settings".to_owned(),
        TrayAction::Open { at: WindowPlace::Overview, .. } => "overview".to_owned(),
        TrayAction::Open { at: WindowPlace::About, .. } => "about".to_owned(),
        TrayAction::CheckNow => "check-now".to_owned(),
        TrayAction::Pause(PauseChoice::Hour) => "pause-hour".to_owned(),
        TrayAction::Pause(PauseChoice::Tomorrow) => "pause-tomorrow".to_owned(),
        TrayAction::Pause(PauseChoice::Open) => "pause-open".to_owned(),
        TrayAction::Resume => "resume".to_owned(),
        TrayAction::Quit => "quit".to_owned(),
        // No entry of a menu does these: panels do.
        TrayAction::Host(_) => String::new(),
    }
}

/// What an entry of that name does, if there is such an entry.
pub(super) fn action(name: &str) -> Option<TrayAction> {
    let open = |at| TrayAction::Open { at, token: None };
    Some(match name {
        "open" => open(WindowPlace::List),
        "settings" => open(WindowPlace::Settings),
        "overview" => open(WindowPlace::Overview),
        "about" => open(WindowPlace::About),
        "check-now" => TrayAction::CheckNow,
        "pause-hour" => TrayAction::Pause(PauseChoice::Hour),
        "pause-tomorrow" => TrayAction::Pause(PauseChoice::Tomorrow),
        "pause-open" => TrayAction::Pause(PauseChoice::Open),
        "resume" => TrayAction::Resume,
        "quit" => TrayAction::Quit,
        other => open(WindowPlace::Notification(other.strip_prefix("open ")?.to_owned())),
    })
}

/// The words of an entry: one `&` would mark a letter as shortcut.
pub(super) fn label(text: &str) -> String {
    text.replace('&', "&&")
}

/// The tooltip, cut where Windows has no room for more.
pub(super) fn tip(text: &str) -> String {
    let text = format!("Campanile. {text}");
    if text.encode_utf16().count() <= TIP {
        return text;
    }
    let mut room = TIP - 1;
    let fits = |letter: &char| {
        let left = room.checked_sub(letter.len_utf16());
        room = left.unwrap_or(0);
        left.is_some()
    };
    let mut cut: String = text.chars().take_while(fits).collect();
    cut.push('…');
    cut
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_has_a_name_that_says_what_it_does() {
        let open = |at| TrayAction::Open { at, token: None };
        for does in [
            open(WindowPlace::List),
            open(WindowPlace::Settings),
            open(WindowPlace::Overview),
            open(WindowPlace::About),
            open(WindowPlace::Notification("0a1b-2".into())),
            open(WindowPlace::Notification("settings".into())),
            TrayAction::CheckNow,
            TrayAction::Pause(PauseChoice::Hour),
            TrayAction::Pause(PauseChoice::Tomorrow),
            TrayAction::Pause(PauseChoice::Open),
            TrayAction::Resume,
            TrayAction::Quit,
        ] {
            assert_eq!(action(&name(&does)), Some(does));
        }
        assert_eq!(action(&name(&TrayAction::Host(true))), None);
        assert_eq!((action("Quit"), action("open0a1b"), action("")), (None, None, None));
    }

    #[test]
    fn an_ampersand_is_no_shortcut() {
        assert_eq!(label("R&D && Sales"), "R&&D &&&& Sales");
    }

    #[test]
    fn a_tooltip_is_never_longer_than_windows_takes() {
        assert_eq!(tip("All is well"), "Campanile. All is well");
        for letter in ["a", "é", "鐘", "🔔"] {
            let cut = tip(&letter.repeat(200));
            let units = cut.encode_utf16().count();
            assert!((TIP - 1..=TIP).contains(&units) && cut.ends_with('…'), "{units}: {cut}");
        }
    }
}
