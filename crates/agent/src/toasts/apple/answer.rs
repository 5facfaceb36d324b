//! What macOS needs to know before it shows toasts, and what its answers mean.

use crate::events::Used;
use campanile_core::toasting::ToastButton;
use std::path::Path;

/// The name of the button that a toast has when it has no other.
pub(super) const OPEN: &str = "open";

/// Whether the program lies in a bundle. Outside of one, the notification centre ends it.
pub(super) fn is_in_bundle(program: &Path) -> bool {
    let mut above = program.ancestors().skip(1);
    let is = |folder: Option<&Path>, name: &str| {
        folder.and_then(Path::file_name).is_some_and(|there| there == name)
    };
    is(above.next(), "MacOS")
        && is(above.next(), "Contents")
        && above.next().and_then(Path::extension).is_some_and(|extension| extension == "app")
}

/// What the action of that name stands for: one of ours, or none.
pub(super) fn button(action: &str) -> Option<Used> {
    match action {
        OPEN => Some(Used::Click),
        other => ToastButton::from_slug(other).map(Used::Button),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_program_in_a_bundle_asks_the_notification_centre() {
        let is = |path| is_in_bundle(Path::new(path));
        assert!(is("/Applications/Campanile.app/Contents/MacOS/campanile-agent"));
        assert!(is(
            "/Applications/Campanile.app/Contents/Library/Campanile Agent.app/Contents/MacOS/campanile-agent"
        ));
        for bare in [
            "/src/target/debug/campanile-agent",
            "/Applications/Campanile.app/Contents/Resources/campanile-agent",
            "/Applications/Campanile/Contents/MacOS/campanile-agent",
            "/MacOS/campanile-agent",
            "campanile-agent",
        ] {
            assert!(!is(bare), "{bare}");
        }
    }

    #[test]
    fn an_action_is_one_of_ours_or_nothing() {
        assert_eq!(button(OPEN), Some(Used::Click));
        for ours in ToastButton::ALL {
            assert_eq!(button(ours.slug()), Some(Used::Button(ours)));
        }
        for other in ["", "com.apple.UNNotificationDismissActionIdentifier", "Snooze", "snooze,mark-read"] {
            assert_eq!(button(other), None, "{other:?}");
        }
    }
}
