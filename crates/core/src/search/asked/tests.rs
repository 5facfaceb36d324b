//! What texts ask for.

use super::*;
use proptest::prelude::*;

fn now() -> Timestamp {
    "2026-11-23T13:32:00Z".parse().unwrap()
}

fn read(text: &str) -> Asked {
    Asked::read(text, now(), &TimeZone::get("Europe/Paris").unwrap())
}

fn at(text: &str) -> Option<Timestamp> {
    Some(text.parse().unwrap())
}

#[test]
fn operators_are_read_and_everything_else_is_words() {
    use NotificationType::{
        CampaignAbort, CampaignFailure, IdleTriggerCleanup, Salesforce, TestGroup, WebServices,
    };
    let words = |words: &str| Asked::for_words(words);
    let types = |types: &[NotificationType]| Asked { types: types.to_vec(), ..Asked::default() };
    let severities = |list: &[Severity]| Asked { severities: list.to_vec(), ..Asked::default() };
    let campaigns = |list: &[&str]| Asked {
        campaigns: list.iter().map(|name| (*name).to_owned()).collect(),
        ..Asked::default()
    };
    for (text, expected) in [
        ("", words("")),
        ("  lock   row ", words("lock row")),
        ("type:salesforce", types(&[Salesforce])),
        ("TYPE:SalesForce", types(&[Salesforce])),
        // A beginning, a group, several.
        ("type:sal", types(&[Salesforce])),
        ("type:campaign-", types(&[CampaignFailure, CampaignAbort])),
        ("type:campaigns", types(&[CampaignFailure, CampaignAbort, IdleTriggerCleanup, TestGroup])),
        ("type:salesforce,web", types(&[Salesforce, WebServices])),
        ("type:salesforce type:web-services type:salesforce", types(&[Salesforce, WebServices])),
        ("severity:critical", severities(&[Severity::Critical])),
        ("severity:err,w", severities(&[Severity::Error, Severity::Warning])),
        ("campaign:webinar", campaigns(&["webinar"])),
        ("campaign:\"Webinar Reminder 24 h\"", campaigns(&["Webinar Reminder 24 h"])),
        ("campaign:\"Webinar Rem", campaigns(&["Webinar Rem"])),
        ("campaign:2417 campaign:b", campaigns(&["2417", "b"])),
        ("is:unread", Asked { unread: true, ..Asked::default() }),
        // Nothing is asked for yet.
        ("type:", words("")),
        ("lock before:", words("lock")),
        ("campaign:\"\"", words("")),
        // What nobody knows is words.
        ("type:salsa", words("type:salsa")),
        ("type:salesforce,salsa", words("type:salesforce,salsa")),
        ("colour:red 10:30 https://a.b", words("colour:red 10:30 https://a.b")),
        ("is:red severity:é", words("is:red severity:é")),
        (
            "before:soon after:2026-13 before:2026-11-23-1",
            words("before:soon after:2026-13 before:2026-11-23-1"),
        ),
        ("\"type:x\" words", words("\"type:x\" words")),
    ] {
        assert_eq!(read(text), expected, "{text:?}");
    }
    let all = read("lock type:salesforce row severity:warning is:u before:2026-11-20");
    assert_eq!((all.words.as_str(), all.types.len(), all.severities.len()), ("lock row", 1, 1));
    assert!(all.unread && all.until.is_some() && all.since.is_none());
}

#[test]
fn days_begin_at_the_users_midnight_and_the_narrowest_counts() {
    for (text, since, until) in [
        ("before:2026-11-20", None, at("2026-11-19T23:00:00Z")),
        ("after:2026-07-01", at("2026-06-30T22:00:00Z"), None),
        ("after:2026-11 before:2027", at("2026-10-31T23:00:00Z"), at("2026-12-31T23:00:00Z")),
        ("after:2026-11-", at("2026-10-31T23:00:00Z"), None),
        ("after:7d", at("2026-11-16T13:32:00Z"), None),
        ("before:12h", None, at("2026-11-23T01:32:00Z")),
        (
            "after:7d after:2d after:4d before:1d before:3d",
            at("2026-11-21T13:32:00Z"),
            at("2026-11-20T13:32:00Z"),
        ),
    ] {
        let asked = read(text);
        assert_eq!((asked.since, asked.until, asked.words.as_str()), (since, until, ""), "{text}");
    }
}

#[test]
fn a_campaign_is_called_by_its_id_or_by_beginnings_of_the_words_of_its_name() {
    for (name, wanted, expected) in [
        (Some("Webinar Reminder 24 h"), "webinar", true),
        (Some("Webinar Reminder 24 h"), "rem WEB", true),
        (Some("Webinar Reminder 24 h"), "webinar welcome", false),
        (Some("Webinar Reminder 24 h"), "inar", false),
        (Some("Zürich – Été"), "zurich ete", true),
        (Some("Zurich"), "zürich", true),
        (Some("リマインダー"), "リマ", true),
        (None, "2417", true),
        (None, "241", false),
        (None, "webinar", false),
        (Some("x"), "--", false),
        (Some("x"), "", false),
    ] {
        assert_eq!(is_called("2417", name, wanted), expected, "{name:?} {wanted:?}");
    }
}

proptest! {
    #[test]
    fn whatever_is_typed_is_read_and_its_words_ask_for_nothing_else(text in prop_oneof![
        any::<String>(),
        r#"((type|severity|campaign|before|after|is|x):("[a-z ]{0,4}"?|[a-z0-9,\-]{0,6})|[a-z:"]{0,4}| ){0,8}"#,
    ]) {
        let asked = read(&text);
        // Nothing that could be an operator is left among the words, and nothing of the text is lost.
        let again = read(&asked.words);
        prop_assert_eq!(&again, &Asked::for_words(asked.words.clone()), "{:?}", &text);
        if !text.contains(':') {
            let plain: Vec<&str> = text.split_whitespace().collect();
            prop_assert_eq!(asked, Asked::for_words(plain.join(" ")));
        }
    }

    #[test]
    fn words_and_operators_do_not_depend_on_each_others_place(
        words in prop::collection::vec("[a-z]{1,5}", 0..4),
        operators in Just(vec!["type:salesforce", "severity:error", "is:unread", "before:2026-11-20"]).prop_shuffle(),
        first in any::<bool>(),
    ) {
        let (words, operators) = (words.join(" "), operators.join(" "));
        let text = if first { format!("{words} {operators}") } else { format!("{operators} {words}") };
        let asked = read(&text);
        prop_assert_eq!(&asked.words, &words);
        prop_assert_eq!(asked, Asked { words, ..read("is:unread type:salesforce before:2026-11-20 severity:error") });
    }
}
