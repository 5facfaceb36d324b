//! What is fuzzed: any bytes, and what must hold of whatever is made of them. The fuzzers call these, and so does a test
//! with every file of the corpora.

use campanile_core::event::read_item;
use campanile_core::excerpt::excerpt;
use campanile_core::journal::parse_page;
use campanile_core::mail::{MAX_TEXT, Mail, MailRules, mail_draft, reread, suggest_rule};
use campanile_core::search::search_words;
use campanile_core::types::WarnAt;
use campanile_core::update::read_feed;
use campanile_core::words::{Language, Phrase, Voice};
use campanile_core::{NotificationType, deep_link, link};
use campanile_engine::bell::Message;
use campanile_engine::http::parse_retry_after;
use campanile_engine::settings::Settings;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use std::sync::LazyLock;
use url::Url;

/// A target by its name.
pub(crate) type Target = (&'static str, fn(&[u8]));

/// All targets; each has a folder of this name in `corpus`.
pub(crate) const TARGETS: [Target; 10] = [
    ("bell", bell),
    ("config", config),
    ("deep_link", deep_links),
    ("event", event),
    ("feed", feed),
    ("fluent", fluent),
    ("link", links),
    ("mail", mail),
    ("retry_after", waits),
    ("search", search),
];

static RULES: LazyLock<MailRules> =
    LazyLock::new(|| MailRules::built_in().expect("the rules that Campanile brings"));
static VOICES: LazyLock<[Voice; 6]> =
    LazyLock::new(|| Language::ALL.map(|language| Voice::new(language, TimeZone::UTC)));

/// As a mail: read, recognised, stored, read again from what was stored, and turned into a rule.
fn mail(bytes: &[u8]) {
    let mail = Mail::read(bytes);
    assert!(mail.text.len() <= MAX_TEXT && !mail.source_id().is_empty());
    // Whoever it is from: what the rules make of it has to hold for Marketo's.
    let mail = Mail { from: "notifications@marketo.com".into(), ..mail };
    let draft =
        mail_draft(&mail, &RULES, Timestamp::UNIX_EPOCH, "", WarnAt::default()).expect("it is Marketo's");
    let again = reread(&draft, &RULES, WarnAt::default()).expect("what was stored is read again");
    assert_eq!((again.kind, &again.facts, &again.incident), (draft.kind, &draft.facts, &draft.incident));
    let _ = VOICES[0].describe(&draft);
    let _ = suggest_rule(&mail, NotificationType::Salesforce);
}

/// As a page of the journal, and as an item of one: it becomes a notification that can be told and found in every language.
fn event(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let page = parse_page(&text);
    let items = page.iter().flat_map(|page| page.items.iter().map(|item| item.get()));
    for item in items.chain([&*text]) {
        let draft = read_item(item, Timestamp::UNIX_EPOCH, WarnAt::default());
        assert!(!draft.source_id.is_empty());
        let again = read_item(item, Timestamp::UNIX_EPOCH, WarnAt::default());
        assert_eq!((draft.kind, &draft.source_id), (again.kind, &again.source_id));
        for voice in &*VOICES {
            assert!(!voice.describe(&draft).title.is_empty());
            let _ = voice.advice(&draft);
        }
        let _ = search_words(&draft, &VOICES[0]);
    }
}

/// As a feed of releases, as if it were signed: its pages can be opened and its version can be shown.
fn feed(bytes: &[u8]) {
    let Ok(release) = read_feed(bytes) else { return };
    let version = release.version.to_string();
    assert!(version.len() <= 64 && version.bytes().all(|byte| byte.is_ascii_graphic()));
    for language in Language::ALL {
        for page in [release.download.as_ref(), release.notes(language)].into_iter().flatten() {
            assert!(page.scheme() == "https" && page.host_str().is_some_and(|host| !host.is_empty()));
            assert!(page.username().is_empty() && page.password().is_none());
        }
    }
}

/// As a `Link` header: what it leads to is of the same origin, or refused.
fn links(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let request = Url::parse("https://events.example/events/1").expect("an address");
    for target in link::link_target(text.lines(), "next").into_iter().chain([&*text]) {
        if let Ok(url) = link::resolve_same_origin(&request, target) {
            assert_eq!(url.origin(), request.origin());
            assert!(url.username().is_empty() && url.password().is_none());
        }
    }
}

/// As a `Retry-After` header, with a `Date` in the second line: no wait is negative.
fn waits(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut lines = text.lines();
    let wait = parse_retry_after(lines.next().unwrap_or_default(), lines.next(), Timestamp::UNIX_EPOCH);
    assert!(wait.is_none_or(|wait| wait >= SignedDuration::ZERO));
}

/// As `config.toml`: it is settings, or an error that can be said in every language.
fn config(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    match Settings::parse(&text, "config.toml") {
        Ok(loaded) => {
            let ids = loaded.settings.connections.iter().map(|connection| &connection.id);
            assert!(ids.clone().all(|id| campanile_engine::settings::is_connection_id(id)));
        }
        Err(error) => {
            for voice in &*VOICES {
                assert!(!error.words(voice).is_empty());
            }
        }
    }
}

/// As a link to Campanile: nothing but an id comes of it.
fn deep_links(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for found in [deep_link::notification(&text), deep_link::id(&text)].into_iter().flatten() {
        assert!((1..=64).contains(&found.len()));
        assert!(found.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-'));
    }
}

/// As a line on the bell: it is a message that can be said again, or none.
fn bell(bytes: &[u8]) {
    if let Ok(message) = serde_json::from_slice::<Message>(bytes) {
        let said = serde_json::to_vec(&message).expect("a message can be said");
        let again: Message = serde_json::from_slice(&said).expect("and heard");
        // What is not a number equals nothing, itself neither.
        assert_eq!(format!("{message:?}"), format!("{again:?}"));
    }
}

/// As what a sentence is filled with: it stands in the sentence as it is, and changes nothing of it.
fn fluent(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for voice in &*VOICES {
        let said = voice.say(&Phrase::new("reason-dns").text("host", &*text));
        assert!(said.contains(&*text), "{said:?}");
        let _ = voice.say(&Phrase::new("reason-status").text("host", &*text).text("status", &*text));
        let _ = voice.known(&text);
        let _ = voice.attribute(&text, &text);
    }
}

/// As what somebody searches for, in the first line, in what follows it: an excerpt is a part of what was searched.
fn search(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (words, rest) = text.split_once('\n').unwrap_or((&text, &text));
    let _ = excerpt(words, &[], [rest.to_owned()]);
    let _ = excerpt(words, &[rest], [text.clone().into_owned()]);
}
