//! A toast in the XML that Windows takes
//! (<https://learn.microsoft.com/en-us/uwp/schemas/tiles/toastschema/schema-root>).
//!
//! A click on the toast, and a button that only opens the window, are links: Windows follows them whether or not this
//! program runs, also from the list of notifications. All other buttons are told to this program while it runs.

use crate::toasts::sink::ToastText;
use campanile_core::Severity;
use campanile_core::toasting::ToastButton;
use std::fmt::Write;

/// Windows shows no more.
const MOST_BUTTONS: usize = 5;

/// The toast, with the address of a picture.
pub(super) fn toast(text: &ToastText, picture: Option<&str>, silent: bool) -> String {
    let buttons = text.buttons.get(..MOST_BUTTONS).unwrap_or(&text.buttons);
    let link = escape(&link(text.open.as_deref()));
    let mut xml = format!(r#"<toast launch="{link}" activationType="protocol""#);
    // It stays until it is answered. Windows takes that only of a toast with a button that does something behind it.
    if text.severity == Severity::Critical && buttons.iter().any(|(button, _)| is_ours(*button)) {
        xml.push_str(r#" scenario="reminder""#);
    }
    xml.push_str(r#"><visual><binding template="ToastGeneric">"#);
    for line in [&text.title, &text.body] {
        let _ = write!(xml, "<text>{}</text>", escape(line));
    }
    if let Some(picture) = picture {
        let _ = write!(xml, r#"<image placement="appLogoOverride" src="{}"/>"#, escape(picture));
    }
    xml.push_str("</binding></visual><actions>");
    for (button, label) in buttons {
        let label = escape(label);
        let (arguments, activation) =
            if is_ours(*button) { (button.slug(), "background") } else { (link.as_str(), "protocol") };
        let _ = write!(
            xml,
            r#"<action content="{label}" arguments="{arguments}" activationType="{activation}"/>"#
        );
    }
    xml.push_str("</actions>");
    xml.push_str(if silent {
        r#"<audio silent="true"/>"#
    } else {
        r#"<audio src="ms-winsoundevent:Notification.Default"/>"#
    });
    xml.push_str("</toast>");
    xml
}

/// The button that these arguments of an activation stand for: one of ours, or none.
pub(super) fn button(arguments: &str) -> Option<ToastButton> {
    ToastButton::from_slug(arguments).filter(|button| is_ours(*button))
}

/// Whether the resident program itself does what the button says.
fn is_ours(button: ToastButton) -> bool {
    match button {
        ToastButton::OpenInMarketo | ToastButton::Snooze | ToastButton::MarkRead | ToastButton::Pause => true,
        ToastButton::ShowWhy | ToastButton::ShowGap | ToastButton::ShowAll => false,
    }
}

/// The window's link; without a notification it names none, and the window opens at the list.
fn link(open: Option<&str>) -> String {
    format!("campanile://notification/{}", open.unwrap_or_default())
}

/// For text and attributes. What XML cannot hold at all becomes a space.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&apos;"),
            '\u{FFFE}' | '\u{FFFF}' => escaped.push(' '),
            other if other.is_control() => escaped.push(' '),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::toasts::sink::Slot;

    fn text(severity: Severity, buttons: &[ToastButton]) -> ToastText {
        ToastText {
            slot: Slot::Incident("a".into()),
            open: Some("0a1b-2".into()),
            title: "Title".into(),
            body: "Body".into(),
            severity,
            sound: true,
            action: "Open".into(),
            buttons: buttons.iter().map(|button| (*button, button.slug().to_owned())).collect(),
            rings: true,
        }
    }

    #[test]
    fn a_toast_is_what_windows_documents() {
        let text = text(Severity::Error, &[ToastButton::Snooze, ToastButton::ShowWhy]);
        assert_eq!(
            toast(&text, Some("file:///C:/a%20b/error.png"), false),
            "<toast launch=\"campanile://notification/0a1b-2\" activationType=\"protocol\">\
             <visual><binding template=\"ToastGeneric\"><text>Title</text><text>Body</text>\
             <image placement=\"appLogoOverride\" src=\"file:///C:/a%20b/error.png\"/></binding></visual>\
             <actions><action content=\"snooze\" arguments=\"snooze\" activationType=\"background\"/>\
             <action content=\"show-why\" arguments=\"campanile://notification/0a1b-2\" \
             activationType=\"protocol\"/></actions>\
             <audio src=\"ms-winsoundevent:Notification.Default\"/></toast>"
        );
    }

    #[test]
    fn nothing_that_marketo_sent_is_markup_in_a_toast_of_windows() {
        let mut text = text(Severity::Info, &[ToastButton::Snooze]);
        text.title = "</text><audio src=\"x\"/> R&D 'a'\u{0}\u{1b}\u{FFFF}".into();
        text.body = "]]><!--".into();
        text.open = Some("\" scenario=\"reminder".into());
        text.buttons = vec![(ToastButton::Snooze, "\"/><x>".into())];
        let xml = toast(&text, Some("file:///C:/<&\">/x.png"), false);
        assert!(
            xml.contains("&lt;/text&gt;&lt;audio src=&quot;x&quot;/&gt; R&amp;D &apos;a&apos;   </text>"),
            "{xml}"
        );
        assert!(xml.contains("<text>]]&gt;&lt;!--</text>"), "{xml}");
        assert!(xml.contains("launch=\"campanile://notification/&quot; scenario=&quot;reminder\""), "{xml}");
        assert!(xml.contains("content=\"&quot;/&gt;&lt;x&gt;\""), "{xml}");
        assert!(xml.contains("src=\"file:///C:/&lt;&amp;&quot;&gt;/x.png\""), "{xml}");
        // There is no more markup in it than in one without any such thing.
        let plain = toast(&self::text(Severity::Info, &[ToastButton::Snooze]), Some("p.png"), false);
        for sign in ['<', '>', '"', '\''] {
            assert_eq!(xml.matches(sign).count(), plain.matches(sign).count(), "{sign} in {xml}");
        }
    }

    #[test]
    fn a_toast_without_a_notification_opens_the_window_plainly() {
        let mut text = text(Severity::Info, &[ToastButton::ShowAll]);
        text.open = None;
        let xml = toast(&text, None, false);
        assert!(xml.starts_with("<toast launch=\"campanile://notification/\" activationType=\"protocol\">"));
        assert!(
            xml.contains("arguments=\"campanile://notification/\" activationType=\"protocol\"/>"),
            "{xml}"
        );
        assert!(!xml.contains("<image"), "{xml}");
    }

    #[test]
    fn a_toast_has_at_most_five_buttons_and_may_be_silent() {
        let xml = toast(&text(Severity::Info, &ToastButton::ALL), None, true);
        assert_eq!(xml.matches("<action ").count(), MOST_BUTTONS, "{xml}");
        assert!(xml.contains("<audio silent=\"true\"/>") && !xml.contains("winsoundevent"), "{xml}");
    }

    #[test]
    fn only_a_critical_toast_with_a_button_that_windows_counts_stays() {
        let stays = |severity, buttons: &[ToastButton]| {
            toast(&text(severity, buttons), None, false).contains("scenario=\"reminder\"")
        };
        assert!(stays(Severity::Critical, &[ToastButton::Snooze]));
        assert!(!stays(Severity::Critical, &[ToastButton::ShowWhy]));
        assert!(!stays(Severity::Critical, &[]));
        assert!(!stays(Severity::Error, &[ToastButton::Snooze]));
    }

    #[test]
    fn an_activation_is_one_of_our_buttons_or_nothing() {
        for ours in
            [ToastButton::OpenInMarketo, ToastButton::Snooze, ToastButton::MarkRead, ToastButton::Pause]
        {
            assert_eq!(button(ours.slug()), Some(ours));
        }
        for other in
            ["", "show-all", "Snooze", "snooze ", "campanile://notification/0a1b", "snooze;mark-read"]
        {
            assert_eq!(button(other), None, "{other:?}");
        }
    }
}
