//! What is not allowed: the message names the file, the line, the key and what is allowed.

use super::*;
use campanile_core::words::Voice;

fn refusal(text: &str) -> (usize, String, String) {
    match Settings::parse(text, "/home/lea/config.toml") {
        Err(error) => {
            let SettingsError::Value { file, line, key, fault } = &error else { panic!("{error:?}") };
            assert_eq!(file, "/home/lea/config.toml");
            for language in Language::ALL {
                let voice = Voice::new(language, jiff::tz::TimeZone::UTC);
                let said = error.words(&voice);
                for part in [file, &line.to_string(), key, &voice.say(&fault.phrase())] {
                    assert!(said.contains(part.as_str()), "{language:?}: {said:?} does not say {part:?}");
                }
                assert!(!said.contains("fault-") && !said.contains("{$"), "{language:?}: {said}");
            }
            let english = Voice::new(Language::En, jiff::tz::TimeZone::UTC);
            (*line, key.clone(), english.say(&fault.phrase()))
        }
        other => panic!("{text}\n{other:?}"),
    }
}

/// The journal with one line after it.
fn journal_with(line: &str) -> String {
    format!("# mine\n{JOURNAL}{line}\n")
}

/// The journal with one line of it replaced.
fn journal_but(key: &str, line: &str) -> String {
    let lines = JOURNAL.lines().map(|old| if old.starts_with(&format!("{key} =")) { line } else { old });
    format!("# mine\n{}\n", lines.collect::<Vec<_>>().join("\n"))
}

#[test]
fn a_bad_value_is_named_with_its_line_its_key_and_what_is_allowed() {
    for (text, line, key, allowed) in [
        ("language = 'xx'".to_owned(), 1, "language", &["“xx”", "en", "fr"][..]),
        (journal_but("id", "id = 'Prod!'"), 3, "connection[0].id", &["“Prod!”", "a-z", "0-9", "-", "32"]),
        (
            journal_but("kind", "kind = 'adobe'"),
            4,
            "connection[0].kind",
            &["“adobe”", "adobe-journal", "demo"],
        ),
        (journal_with("start = 'newest'"), 8, "connection[0].start", &["“newest”", "oldest", "latest"]),
        (journal_with("poll_every = '60'"), 8, "connection[0].poll_every", &["“60”", "60s", "5m"]),
        (journal_with("poll_every = '0s'"), 8, "connection[0].poll_every", &["“0s”", "60s"]),
        (journal_with("poll_every = 60"), 8, "connection[0].poll_every", &["text in quotation marks"]),
        (journal_with("ims_url = 'ims'"), 8, "connection[0].ims_url", &["“ims”", "address"]),
        (
            journal_but("journal_url", "journal_url = 'http://events.example.com/x'"),
            5,
            "connection[0].journal_url",
            &["events.example.com", "https://"],
        ),
        (
            journal_but("journal_url", "journal_url = 'https://me:word@events.example.com/x'"),
            5,
            "connection[0].journal_url",
            &["without a user name"],
        ),
        (
            "\n\n[rules.salesforce]\nshow = 'loud'".to_owned(),
            4,
            "rules.salesforce.show",
            &["loud", "toast", "silent", "mute"],
        ),
        (
            "[rules.salesforce]\nmin_severity = 'bad'".to_owned(),
            2,
            "rules.salesforce.min_severity",
            &["bad", "info", "warning", "error", "critical"],
        ),
        (
            "[rules.sales]\nshow = 'toast'".to_owned(),
            1,
            "rules.sales",
            &["“sales”", "campaign-failure", "other"],
        ),
        ("[toasts]\n\ndetail = 'some'".to_owned(), 3, "toasts.detail", &["“some”", "full", "type"]),
        ("[toasts]\nper_minute = -1".to_owned(), 2, "toasts.per_minute", &["whole number"]),
        ("[quota]\nwarn_at = [75, 100]".to_owned(), 2, "quota.warn_at", &["100", "percent", "below 100"]),
        ("[quota]\nwarn_at = [nan]".to_owned(), 2, "quota.warn_at", &["percent"]),
        ("[history]\nkeep = 'forever'".to_owned(), 2, "history.keep", &["7d"]),
        (
            "[[exception]]\ntype = 'sales'\nshow = 'mute'".to_owned(),
            2,
            "exception[0].type",
            &["“sales”", "salesforce"],
        ),
        ("[[exception]]\nshow = 'mute'".to_owned(), 1, "exception[0].type", &["campaign", "contains"]),
        ("[[exception]]\ncampaign = 7".to_owned(), 1, "exception[0].show", &["min_severity"]),
        (
            "[[exception]]\ncampaign = 7\nuntil = 12:00:00\nshow = 'mute'".to_owned(),
            3,
            "exception[0].until",
            &["a day"],
        ),
        (
            "[quiet_hours]\nfrom = '25:00'\nto = '08:00'".to_owned(),
            2,
            "quiet_hours.from",
            &["25:00", "20:00"],
        ),
        (
            "[quiet_hours]\nfrom = '20:00'\nto = '08:00'\ndays = ['monday']".to_owned(),
            4,
            "quiet_hours.days",
            &["“monday”", "mon", "sun"],
        ),
        (
            "[instance.\"123-ABC-456\"]\napp_url = 'http://localhost/'".to_owned(),
            2,
            "instance.123-ABC-456.app_url",
            &["https://"],
        ),
    ] {
        let (found_line, found_key, message) = refusal(&text);
        assert_eq!((found_line, found_key.as_str()), (line, key), "{text}\n{message}");
        for word in allowed {
            assert!(message.contains(word), "{key}: {message:?} does not say {word:?}");
        }
    }
}

#[test]
fn a_missing_key_is_named_at_its_connection() {
    for key in ["journal_url", "client_id", "org_id"] {
        let (line, found, message) = refusal(&journal_but(key, ""));
        assert_eq!((line, found), (2, format!("connection[0].{key}")));
        assert!(message.contains("missing"), "{message}");
    }
    let (line, key, _) = refusal("\n[[connection]]\nkind = 'demo'\n");
    assert_eq!((line, key.as_str()), (2, "connection[0].id"));
    let (line, key, message) = refusal("\n[quiet_hours]\nto = '08:00'\n");
    assert_eq!((line, key.as_str()), (2, "quiet_hours"));
    assert!(message.contains("from"), "{message}");
}

#[test]
fn an_id_that_is_there_twice_is_named_at_its_second_place() {
    let (line, key, message) = refusal(&format!("{JOURNAL}{JOURNAL}"));
    assert_eq!((line, key.as_str()), (8, "connection[1].id"));
    assert!(message.contains("twice"), "{message}");
}

#[test]
fn text_that_is_no_toml_is_named_with_its_line() {
    for (text, line) in [("language = 'fr'\n[toasts\n", 2), ("a = 1\na = 2\n", 2), ("\n\n???", 3)] {
        let (found, _, message) = refusal(text);
        assert_eq!(found, line, "{text:?}: {message}");
        assert!(!message.is_empty());
    }
}

#[test]
fn plain_http_is_refused_unless_it_stays_on_this_machine() {
    for (url, allowed) in [
        ("http://127.0.0.1:8080/events", true),
        ("http://localhost:8080/events", true),
        ("http://[::1]:8080/events", true),
        ("https://events-va6.adobe.io/events", true),
        ("http://events-va6.adobe.io/events", false),
        ("http://127.0.0.1.example.com/events", false),
        ("http://10.0.0.1/events", false),
        ("ftp://127.0.0.1/events", false),
        ("file:///etc/passwd", false),
    ] {
        for key in ["journal_url", "ims_url"] {
            let text = match key {
                "journal_url" => journal_but(key, &format!("{key} = '{url}'")),
                _ => journal_with(&format!("{key} = '{url}'")),
            };
            let read = Settings::parse(&text, "config.toml");
            assert_eq!(read.is_ok(), allowed, "{key} = {url}: {read:?}");
        }
    }
}

#[test]
fn ids_are_short_and_plain() {
    for (id, allowed) in [
        ("a", true),
        ("prod-2", true),
        ("0123456789abcdefghijklmnopqrstuv", true),
        ("0123456789abcdefghijklmnopqrstuvw", false),
        ("", false),
        ("Prod", false),
        ("a_b", false),
        ("a b", false),
        ("é", false),
        ("../x", false),
    ] {
        assert_eq!(is_connection_id(id), allowed, "{id:?}");
    }
}
