//! Feeds over real sockets, signed by minisign's own implementation.

mod log;

use super::*;
use campanile_core::reason::Cause;
use campanile_core::words::Language;
use jiff::SignedDuration;
use jiff::tz::TimeZone;
use minisign::KeyPair;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::io::Cursor;
use std::sync::{Arc, Mutex};
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

const FEED: &[u8] = br#"{ "version": "9.8.7", "pub_date": "2026-12-01T09:00:00Z",
    "download": "https://example.com/campanile", "release_notes": "https://example.com/new" }"#;

/// What is answered at which path: the head besides its length, and the body.
type Answers = BTreeMap<String, (&'static str, Vec<u8>)>;

/// A server of releases, who signs them, and a computer that asks.
struct World {
    keys: KeyPair,
    answers: Arc<Mutex<Answers>>,
    asked: Arc<Mutex<Vec<String>>>,
    feed: UpdateFeed,
    places: Places,
    _folder: TempDir,
}

impl World {
    async fn new() -> Self {
        crate::install_tls();
        let keys = KeyPair::generate_unencrypted_keypair().unwrap();
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let url = format!("http://{}/releases/campanile.json", listener.local_addr().unwrap());
        let answers: Arc<Mutex<Answers>> = Arc::default();
        let asked: Arc<Mutex<Vec<String>>> = Arc::default();
        tokio::spawn(serve(listener, Arc::clone(&answers), Arc::clone(&asked)));
        let folder = tempfile::tempdir().unwrap();
        let places = Places {
            config: folder.path().join("config.toml"),
            data: folder.path().to_owned(),
            state: folder.path().to_owned(),
        };
        let feed = UpdateFeed { url: url.parse().unwrap(), public_key: keys.pk.to_base64() };
        Self { keys, answers, asked, feed, places, _folder: folder }
    }

    fn signature(&self, text: &[u8]) -> Vec<u8> {
        signature_of(&self.keys, text)
    }

    fn answer(&self, path: &str, head: &'static str, body: &[u8]) {
        self.answers.lock().unwrap().insert(path.to_owned(), (head, body.to_vec()));
    }

    /// The server has this feed, with this beside it.
    fn publish(&self, feed: &[u8], signature: &[u8]) {
        self.answer("/releases/campanile.json", "200 OK", feed);
        self.answer("/releases/campanile.json.minisig", "200 OK", signature);
    }

    fn known(&self) -> Updates {
        Updates::of(&self.feed, &self.places)
    }

    /// A program that asks, and what another one then finds.
    async fn ask(&self) -> Updates {
        let mut updates = self.known();
        updates.ask(&Network::default()).await;
        let found = self.known();
        assert_eq!(
            (found.newer(), found.fault(), found.times),
            (updates.newer(), updates.fault(), updates.times)
        );
        found
    }

    async fn fault(&self) -> Fault {
        let found = self.ask().await;
        let voice = Voice::new(Language::En, TimeZone::UTC);
        assert_eq!(found.newer(), None);
        assert_eq!(found.standing(&voice, clock::now()), None);
        found.fault.unwrap()
    }

    async fn cause(&self) -> Cause {
        let fault = self.fault().await;
        let Fault::Unreachable(reason) = fault else { panic!("{fault:?}") };
        assert!(reason.host.starts_with("127.0.0.1:"), "{reason:?}");
        reason.cause
    }
}

fn signature_of(keys: &KeyPair, text: &[u8]) -> Vec<u8> {
    let signed = minisign::sign(Some(&keys.pk), &keys.sk, Cursor::new(text), Some("of today"), None).unwrap();
    signed.to_string().into_bytes()
}

async fn serve(listener: TcpListener, answers: Arc<Mutex<Answers>>, asked: Arc<Mutex<Vec<String>>>) {
    while let Ok((mut stream, _)) = listener.accept().await {
        let mut request = Vec::new();
        let mut some = [0; 4096];
        while !request.windows(4).any(|end| end == b"\r\n\r\n") {
            match stream.read(&mut some).await {
                Ok(0) | Err(_) => break,
                Ok(count) => request.extend_from_slice(&some[..count]),
            }
        }
        let request = String::from_utf8_lossy(&request).into_owned();
        let path = request.split(' ').nth(1).unwrap_or_default().to_owned();
        asked.lock().unwrap().push(request);
        let found = answers.lock().unwrap().get(&path).cloned();
        let (head, body) = found.unwrap_or(("404 Not Found", Vec::new()));
        let head = format!("HTTP/1.1 {head}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
        // Whoever has read enough goes away.
        let _ = stream.write_all(&[head.as_bytes(), &body].concat()).await;
    }
}

fn voice() -> Voice {
    Voice::new(Language::En, TimeZone::UTC)
}

#[tokio::test]
async fn a_newer_release_is_known_and_said_with_what_to_do() {
    let world = World::new().await;
    assert!(world.known().is_due(clock::now()));
    let never = world.known().standing(&voice(), clock::now()).unwrap();
    assert_eq!(voice().say(&never), "The feed has not been asked yet.");
    world.publish(FEED, &world.signature(FEED));
    let found = world.ask().await;
    let release = found.newer().unwrap();
    assert_eq!(release.version, Version::new(9, 8, 7));
    let said = voice().say(&found.standing(&voice(), clock::now()).unwrap());
    assert_eq!(said, "Campanile 9.8.7 is there (1 Dec).");
    assert!(voice().say(&advice(release)).contains("https://example.com/campanile "));
    assert_eq!(found.fault(), None);
}

#[tokio::test]
async fn what_is_not_newer_is_said_to_be_no_news() {
    let world = World::new().await;
    for feed in [
        format!(r#"{{ "version": "{}" }}"#, env!("CARGO_PKG_VERSION")),
        r#"{ "version": "0.0.1" }"#.to_owned(),
        r#"{ "version": "9.8.7", "platforms": { "toaster-z80": {} } }"#.to_owned(),
        format!(r#"{{ "version": "9.8.7-rc.1", "platforms": {{ "{}-deb": {{}} }} }}"#, system()),
    ] {
        world.publish(feed.as_bytes(), &world.signature(feed.as_bytes()));
        let found = world.ask().await;
        assert_eq!((found.newer(), found.fault()), (None, None), "{feed}");
        let said = voice().say(&found.standing(&voice(), clock::now()).unwrap());
        assert!(
            said.starts_with(concat!("No newer version than ", env!("CARGO_PKG_VERSION"), " is there.")),
            "{said}"
        );
    }
}

/// With its own version and nothing that tells one desktop from another.
#[tokio::test]
async fn a_question_is_two_requests_that_say_nothing_of_whose_they_are() {
    let world = World::new().await;
    world.publish(FEED, &world.signature(FEED));
    world.ask().await;
    let asked = world.asked.lock().unwrap().clone();
    let lines = |request: &str| {
        let mut lines: Vec<String> = request.trim().lines().map(str::to_lowercase).collect();
        lines.retain(|line| !line.starts_with("host: "));
        lines.sort();
        lines
    };
    let expected = |path: &str| {
        lines(&format!(
            "GET {path} HTTP/1.1\r\naccept: */*\r\naccept-encoding: gzip\r\ncache-control: no-cache\r\nuser-agent: Campanile/{}",
            env!("CARGO_PKG_VERSION")
        ))
    };
    let asked: Vec<Vec<String>> = asked.iter().map(|request| lines(request)).collect();
    assert_eq!(asked, [expected("/releases/campanile.json"), expected("/releases/campanile.json.minisig")]);
}

#[tokio::test]
async fn it_is_asked_once_a_day_also_by_programs_that_start_anew_and_sooner_after_a_fault() {
    let world = World::new().await;
    world.publish(FEED, &world.signature(FEED));
    let found = world.ask().await;
    let now = clock::now();
    for (hours, due) in [(0, false), (23, false), (27, true), (-1, true)] {
        assert_eq!(found.is_due(now + SignedDuration::from_hours(hours)), due, "{hours}");
    }
    world.publish(FEED, b"");
    let failed = world.ask().await;
    for (hours, due) in [(3, false), (7, true)] {
        assert_eq!(failed.is_due(now + SignedDuration::from_hours(hours)), due, "{hours}");
    }
}

#[tokio::test]
async fn what_another_feed_or_another_key_said_is_nothing_to_go_by() {
    let world = World::new().await;
    world.publish(FEED, &world.signature(FEED));
    world.ask().await;
    let elsewhere = UpdateFeed { url: "https://example.com/feed".parse().unwrap(), ..world.feed.clone() };
    let public_key = KeyPair::generate_unencrypted_keypair().unwrap().pk.to_base64();
    let by_another = UpdateFeed { public_key, ..world.feed.clone() };
    for feed in [elsewhere, by_another] {
        let known = Updates::of(&feed, &world.places);
        assert!(known.newer().is_none() && known.is_due(clock::now()), "{feed:?}");
    }
}

#[tokio::test]
async fn a_feed_without_its_signature_is_not_believed_and_nothing_is_offered() {
    let world = World::new().await;
    let other = KeyPair::generate_unencrypted_keypair().unwrap();
    let good = world.signature(FEED);
    let text = String::from_utf8(good.clone()).unwrap();
    // The comment is signed too.
    let commented = text.replace("of today", "of 2031!").into_bytes();
    let changed = String::from_utf8_lossy(FEED).replace("9.8.7", "9.8.8").into_bytes();
    for (feed, signature, expected) in [
        (FEED.to_vec(), good.clone(), None),
        (changed, good.clone(), Some(Fault::Signature)),
        (FEED.to_vec(), commented, Some(Fault::Signature)),
        (FEED.to_vec(), signature_of(&other, FEED), Some(Fault::OtherKey)),
        (FEED.to_vec(), Vec::new(), Some(Fault::Unsigned)),
        (FEED.to_vec(), vec![0xff; 300], Some(Fault::Unsigned)),
        (FEED.to_vec(), FEED.to_vec(), Some(Fault::Unsigned)),
        (
            FEED.to_vec(),
            text.lines().take(2).collect::<Vec<_>>().join("\n").into_bytes(),
            Some(Fault::Unsigned),
        ),
    ] {
        // What an earlier answer said goes with it.
        world.publish(FEED, &good);
        assert!(world.ask().await.newer().is_some());
        world.publish(&feed, &signature);
        let found = world.ask().await;
        assert_eq!((found.fault(), found.newer().is_some()), (expected.as_ref(), expected.is_none()));
    }
    world.answers.lock().unwrap().remove("/releases/campanile.json.minisig");
    assert_eq!(world.fault().await, Fault::Unsigned, "none is there");
}

#[tokio::test]
async fn what_is_signed_and_no_feed_is_said_with_its_key() {
    let world = World::new().await;
    for (feed, key) in [
        (&b"<html>"[..], "JSON"),
        (b"", "JSON"),
        (b"{ \"version\": \"9.8.7\", \"notes\": \"\xff\" }", "JSON"),
        (br#"{ "version": "the newest" }"#, "version"),
        (br#"{ "version": "9.8.7", "download": "http://example.com/" }"#, "download"),
        (br#"{ "version": "9.8.7", "release_notes": { "fr": "javascript:alert(1)" } }"#, "release_notes"),
    ] {
        world.publish(feed, &world.signature(feed));
        assert_eq!(world.fault().await, Fault::Form(key.to_owned()), "{}", String::from_utf8_lossy(feed));
    }
}

#[tokio::test]
async fn a_feed_that_cannot_be_had_is_said_and_takes_nothing_away() {
    let world = World::new().await;
    let large = vec![b' '; campanile_core::update::LARGEST + 1];
    let signature = world.signature(FEED);
    for (head, body, cause) in [
        ("404 Not Found", &b""[..], Cause::Status),
        ("500 No", b"", Cause::Status),
        ("204 Nothing", b"", Cause::Status),
        ("511 Sign in", b"", Cause::Portal),
        ("302 There\r\nLocation: https://elsewhere.example/sign-in?token=s3cret", b"", Cause::Redirect),
        ("200 OK", &large, Cause::TooLarge),
    ] {
        world.answer("/releases/campanile.json", head, body);
        assert_eq!(world.cause().await, cause, "{head}");
        let kept = std::fs::read_to_string(world.places.data.join(FILE)).unwrap();
        assert!(!kept.contains("s3cret"), "{kept}");
    }
    world.publish(FEED, &large);
    assert_eq!(world.cause().await, Cause::TooLarge, "of a signature too");
    world.publish(FEED, &signature);
    world.ask().await;
    world.answer("/releases/campanile.json", "500 No", b"");
    let found = world.ask().await;
    assert!(found.newer().is_some() && found.fault().is_some(), "what was signed yesterday still is");
}

#[tokio::test]
async fn nobody_at_home_is_a_fault_and_no_more() {
    let mut world = World::new().await;
    let gone = TcpListener::bind(("127.0.0.1", 0)).await.unwrap().local_addr().unwrap();
    world.feed.url = format!("http://{gone}/feed").parse().unwrap();
    assert_eq!(world.cause().await, Cause::Connect);
}

#[tokio::test]
async fn nothing_is_offered_from_a_file_that_somebody_wrote() {
    let world = World::new().await;
    world.publish(FEED, &world.signature(FEED));
    world.ask().await;
    let file = world.places.data.join(FILE);
    let good = std::fs::read_to_string(&file).unwrap();
    let forged = good.replace("9.8.7", "9.9.9");
    assert_ne!(good, forged);
    for text in [forged.as_str(), "", "{}", "[]", "\u{0}", "{\"feed\":1}", &good[..good.len() / 2]] {
        std::fs::write(&file, text).unwrap();
        let known = world.known();
        assert!(known.newer().is_none() && known.is_due(clock::now()), "{text}");
    }
    std::fs::write(&file, good).unwrap();
    assert!(world.known().newer().is_some());
}

#[test]
fn the_signature_is_beside_the_feed() {
    for (feed, signature) in [
        ("https://example.com/feed.json", "https://example.com/feed.json.minisig"),
        ("https://example.com/", "https://example.com/.minisig"),
        ("https://example.com/feed?of=campanile", "https://example.com/feed.minisig?of=campanile"),
    ] {
        assert_eq!(signed::beside(&feed.parse().unwrap()).as_str(), signature);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// One bit of the feed, of the signature or of its comment is enough.
    #[test]
    fn nothing_is_believed_of_which_a_bit_was_changed(place in any::<prop::sample::Index>(), bit in 0..8_u8, of_feed: bool) {
        let keys = KeyPair::generate_unencrypted_keypair().unwrap();
        let signature = signature_of(&keys, FEED);
        let key = keys.pk.to_base64();
        let believed = |feed: &[u8], signature: &[u8]| {
            signed::believed(feed, &String::from_utf8_lossy(signature), &key)
        };
        prop_assert!(believed(FEED, &signature).is_ok());
        let (mut feed, mut signature) = (FEED.to_vec(), signature);
        if of_feed {
            let place = place.index(feed.len());
            feed[place] ^= 1 << bit;
        } else {
            // The first line is a comment that nobody signs, and says so.
            let free = signature.iter().position(|byte| *byte == b'\n').unwrap() + 1;
            let end = signature.len() - 1;
            let place = free + place.index(end - free);
            signature[place] ^= 1 << bit;
        }
        prop_assert!(believed(&feed, &signature).is_err());
    }

    #[test]
    fn any_bytes_are_no_signature(bytes in proptest::collection::vec(any::<u8>(), 0..400), key in "\\PC{0,80}") {
        let text = String::from_utf8_lossy(&bytes);
        prop_assert!(signed::believed(FEED, &text, &key).is_err());
        let _ = is_public_key(&key);
    }
}
