use super::*;
use crate::reason::Cause;
use crate::words::Language;
use jiff::tz::TimeZone;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;

const LINUX: &str = "linux-x86_64";

fn read(feed: &Value) -> Result<Release, NotAFeed> {
    read_feed(feed.to_string().as_bytes())
}

fn release(version: &str) -> Release {
    read(&json!({ "version": version })).unwrap()
}

fn version(text: &str) -> Version {
    Version::parse(text).unwrap()
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

#[test]
fn one_file_serves_campanile_and_tauris_updater() {
    let found = read(&json!({
        "version": "v0.2.0",
        "notes": "Quieter nights.",
        "pub_date": "2026-12-01T09:00:00Z",
        "platforms": {
            "linux-x86_64": { "signature": "dW50cnVzdGVk", "url": "https://example.com/campanile.AppImage" },
            "windows-x86_64-nsis": { "signature": "dW50cnVzdGVk", "url": "https://example.com/setup.exe" }
        },
        "download": "https://example.com/campanile/0.2.0",
        "release_notes": { "en": "https://example.com/new", "fr-CA": "https://example.com/nouveau" }
    }))
    .unwrap();
    assert_eq!(
        (found.version.to_string().as_str(), found.published),
        ("0.2.0", Some(at("2026-12-01T09:00:00Z")))
    );
    assert_eq!(
        found.download.as_ref().map(|page| page.as_str()),
        Some("https://example.com/campanile/0.2.0")
    );
    let running = version("0.1.0");
    for (system, news) in [
        (LINUX, true),
        ("windows-x86_64", true),
        ("linux-x86", false),
        ("linux-aarch64", false),
        ("darwin-aarch64", false),
    ] {
        assert_eq!(is_news(&found, &running, system), news, "{system}");
    }
}

#[test]
fn what_is_new_is_read_in_the_users_language_or_one_that_is_there() {
    let notes = |pages: Value| read(&json!({ "version": "1.0.0", "release_notes": pages })).unwrap();
    let each = notes(
        json!({ "de": "https://example.com/de", "EN": "https://example.com/en", "pt-BR": "https://example.com/pt" }),
    );
    let one = notes(json!("https://example.com/all"));
    let japanese = notes(json!({ "ja": "https://example.com/ja" }));
    for (found, language, page) in [
        (&each, Language::De, "https://example.com/de"),
        (&each, Language::Pt, "https://example.com/pt"),
        (&each, Language::Fr, "https://example.com/en"),
        (&one, Language::Fr, "https://example.com/all"),
        (&japanese, Language::Fr, "https://example.com/ja"),
    ] {
        assert_eq!(found.notes(language).map(|page| page.as_str()), Some(page), "{language:?}");
    }
    assert_eq!(release("1.0.0").notes(Language::En), None);
}

#[test]
fn only_what_is_newer_and_finished_is_news() {
    for (running, offered, news) in [
        ("0.1.0", "0.1.1", true),
        ("0.1.0", "0.2.0", true),
        ("0.9.0", "0.10.0", true),
        ("0.1.0", "1.0.0", true),
        // The same, and what is older: a feed leads nobody back.
        ("0.1.0", "0.1.0", false),
        ("0.2.0", "0.1.9", false),
        ("1.0.0", "0.99.99", false),
        // Early ones are for whoever runs one.
        ("0.1.0", "0.2.0-rc.1", false),
        ("0.2.0-rc.1", "0.2.0-rc.2", true),
        ("0.2.0-rc.2", "0.2.0-rc.1", false),
        ("0.2.0-rc.1", "0.2.0", true),
        ("0.2.0", "0.2.0-rc.9", false),
        ("0.2.0-rc.1", "0.3.0-alpha", true),
        // How it was built is no difference.
        ("0.1.0", "0.1.0+build.9", false),
        ("0.1.0+build.9", "0.1.0", false),
    ] {
        assert_eq!(is_news(&release(offered), &version(running), LINUX), news, "{running} -> {offered}");
    }
}

#[test]
fn a_feed_that_is_not_as_it_should_be_is_taken_in_no_part() {
    let long = format!("https://example.com/{}", "a".repeat(2048));
    for (feed, key) in [
        (json!({}), "JSON"),
        (json!([]), "JSON"),
        (json!(null), "JSON"),
        (json!({ "version": 2 }), "JSON"),
        (json!({ "version": "1.0.0", "platforms": [] }), "JSON"),
        (json!({ "version": "1.0.0", "release_notes": 7 }), "JSON"),
        (json!({ "version": "2" }), "version"),
        (json!({ "version": "2.0" }), "version"),
        (json!({ "version": "" }), "version"),
        (json!({ "version": "vv2.0.0" }), "version"),
        (json!({ "version": " 2.0.0" }), "version"),
        (json!({ "version": "2.0.0\u{202e}" }), "version"),
        (json!({ "version": "99999999999999999999.0.0" }), "version"),
        (json!({ "version": format!("1.0.0-{}", "a".repeat(64)) }), "version"),
        (json!({ "version": "1.0.0", "pub_date": "soon" }), "pub_date"),
        (json!({ "version": "1.0.0", "download": "http://example.com/" }), "download"),
        (json!({ "version": "1.0.0", "download": "javascript:alert(1)" }), "download"),
        (json!({ "version": "1.0.0", "download": "file:///etc/passwd" }), "download"),
        (json!({ "version": "1.0.0", "download": "ms-msdt:/id" }), "download"),
        (json!({ "version": "1.0.0", "download": "--help" }), "download"),
        (json!({ "version": "1.0.0", "download": "/campanile" }), "download"),
        (json!({ "version": "1.0.0", "download": "https://" }), "download"),
        (json!({ "version": "1.0.0", "download": "https://example.com@evil.example/" }), "download"),
        (json!({ "version": "1.0.0", "download": long.clone() }), "download"),
        (json!({ "version": "1.0.0", "release_notes": "http://example.com/" }), "release_notes"),
        (
            json!({ "version": "1.0.0", "release_notes": { "en": "https://example.com/", "fr": "nulle part" } }),
            "release_notes",
        ),
    ] {
        assert_eq!(read(&feed), Err(NotAFeed(key)), "{feed}");
    }
    assert_eq!(read_feed(b"\xff\xfe{"), Err(NotAFeed("JSON")));
    assert_eq!(read_feed(&b"[".repeat(LARGEST)), Err(NotAFeed("JSON")), "deep");
    let large = json!({ "version": "1.0.0", "notes": "a".repeat(LARGEST) });
    assert_eq!(read(&large), Err(NotAFeed("JSON")), "large");
}

#[test]
fn a_page_is_opened_as_it_stands_and_with_nothing_that_a_browser_would_take_for_more() {
    let found =
        read(&json!({ "version": "1.0.0", "download": "https://exämple.com/a b\n?x=\"'&y=$(z)" })).unwrap();
    let page = found.download.unwrap().to_string();
    assert_eq!(page, "https://xn--exmple-cua.com/a%20b?x=%22%27&y=$(z)");
}

#[test]
fn it_is_asked_once_a_day_and_sooner_after_a_fault_and_not_by_all_at_once() {
    let now = at("2026-11-27T09:00:00Z");
    for (failed, jitter, next) in [
        (false, 0.0, "2026-11-28T09:00:00Z"),
        (false, 0.5, "2026-11-28T10:00:00Z"),
        (false, 7.0, "2026-11-28T11:00:00Z"),
        (true, 0.0, "2026-11-27T13:00:00Z"),
        (true, 1.0, "2026-11-27T15:00:00Z"),
    ] {
        assert_eq!(next_question(now, failed, jitter), at(next));
    }
    let next = next_question(now, false, 0.0);
    for (clock, due) in [
        ("2026-11-27T09:00:00Z", false),
        ("2026-11-28T08:59:59Z", false),
        ("2026-11-28T09:00:00Z", true),
        ("2026-12-24T00:00:00Z", true),
        // A clock that was wrong when it was asked.
        ("2026-11-27T08:59:59Z", true),
        ("1970-01-01T00:00:00Z", true),
    ] {
        assert_eq!(is_due(at(clock), now, next), due, "{clock}");
    }
    assert_eq!(next_question(Timestamp::MAX, false, 1.0), Timestamp::MAX);
}

fn faults() -> [Fault; 5] {
    [
        Fault::Unreachable(Reason::at(Cause::Dns, "updates.example.com")),
        Fault::Unsigned,
        Fault::OtherKey,
        Fault::Signature,
        NotAFeed("version").into(),
    ]
}

#[test]
fn every_fault_is_said_in_every_language_and_can_be_kept() {
    for fault in faults() {
        for language in Language::ALL {
            let voice = Voice::new(language, TimeZone::UTC);
            let said = voice.say(&fault.phrase(&voice));
            assert!(!said.contains("update-fault") && !said.contains('{') && said.len() > 20, "{said}");
        }
        let kept = serde_json::to_string(&fault).unwrap();
        assert_eq!(serde_json::from_str::<Fault>(&kept).unwrap(), fault, "{kept}");
    }
}

#[test]
fn what_was_known_outlives_silence_and_nothing_else() {
    assert_eq!(faults().map(|fault| fault.leaves_what_was_known()), [true, false, false, false, false]);
}

proptest! {
    #[test]
    fn any_bytes_are_a_release_or_none(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let _ = read_feed(&bytes);
    }

    /// Whatever stands under the keys, what comes out of it can be opened and shown.
    #[test]
    fn whatever_a_feed_says_its_pages_are_secure_and_its_version_is_plain(
        version in "v?[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}(-[a-z0-9.]{0,9})?|\\PC{0,40}",
        address in "https://\\PC{0,40}|(https?|file|javascript|data):\\PC{0,40}|\\PC{0,40}",
        language in "\\PC{0,9}",
    ) {
        let notes = BTreeMap::from([(language, address.clone())]);
        let feed = json!({ "version": version, "download": address, "release_notes": notes });
        if let Ok(found) = read(&feed) {
            let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_graphic());
            prop_assert!(plain(&found.version.to_string()));
            for language in Language::ALL {
                for page in [found.download.as_ref(), found.notes(language)] {
                    let page = page.unwrap();
                    prop_assert_eq!(page.scheme(), "https");
                    prop_assert!(plain(page.as_str()) && page.username().is_empty(), "{}", page);
                }
            }
        }
    }

    /// Whoever takes every version that is news comes to an end, and never back.
    #[test]
    fn nothing_is_news_that_is_not_newer(
        one in (0..3_u64, 0..3_u64, 0..3_u64, "(rc\\.[0-9])?"),
        other in (0..3_u64, 0..3_u64, 0..3_u64, "(rc\\.[0-9])?"),
    ) {
        let text = |(major, minor, patch, early): &(u64, u64, u64, String)| {
            format!("{major}.{minor}.{patch}{}{early}", if early.is_empty() { "" } else { "-" })
        };
        let (one, other) = (text(&one), text(&other));
        let forth = is_news(&release(&other), &version(&one), LINUX);
        let back = is_news(&release(&one), &version(&other), LINUX);
        prop_assert!(!(forth && back));
        prop_assert!(!forth || version(&other) > version(&one));
    }

    #[test]
    fn the_next_question_is_between_hours_and_a_good_day_away(second in 0..4_000_000_000_i64, failed: bool, jitter in -1.0..2.0) {
        let now = Timestamp::from_second(second).unwrap();
        let next = next_question(now, failed, jitter);
        let wait = next.duration_since(now);
        prop_assert!(wait >= SignedDuration::from_hours(4) && wait <= SignedDuration::from_hours(26));
        prop_assert!(!is_due(now, now, next) && is_due(next, now, next));
    }
}
