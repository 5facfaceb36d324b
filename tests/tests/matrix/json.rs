//! JSON that is broken at any byte, and fields that are not what they were.

use crate::between::{Fault, body};
use crate::row::row;
use crate::world::{JOURNAL, Of, World};
use campanile_core::poller::ConnectionState::BadResponse;
use campanile_core::poller::Outcome;
use campanile_core::reason::Cause;
use campanile_engine::reading::Reader;
use jiff::SignedDuration;
use serde_json::Value;
use std::sync::{Arc, Mutex};

/// Where Marketo's usage of today is.
const USAGE: &str = "/rest/v1/stats/usage.json";

/// Marketo takes 50 calls in 20 seconds.
const A_CALL: SignedDuration = SignedDuration::from_secs(1);

/// What the server really answers there.
async fn real(world: &mut World, on: &'static str) -> Vec<u8> {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let keep = Arc::clone(&seen);
    let copied: Fault = body(move |real| {
        *keep.lock().unwrap() = real.to_vec();
        b"cut".to_vec()
    });
    world.between.order(on, &copied);
    let _ = world.read().await;
    world.between.mend();
    let body = seen.lock().unwrap().clone();
    assert!(body.len() > 50, "{}", String::from_utf8_lossy(&body));
    body
}

#[tokio::test]
async fn a_page_cut_at_any_byte_is_no_page_and_nothing_of_it_is_stored() {
    let mut world = World::of(Of::Journal).await;
    world.emit();
    world.emit();
    let length = real(&mut world, JOURNAL).await.len();
    let row = row("a page that is cut at any byte", Cause::NotAPage, BadResponse);
    for at in 0..length {
        world.between.order(JOURNAL, &body(move |real| real[..at].to_vec()));
        let read = world.read().await;
        row.check(read.outcome, read.reason.as_ref(), world.now());
        assert!(world.stored().await.is_empty(), "cut at {at}");
    }
    world.between.mend();
    world.read_all().await;
    world.is_whole("all cuts").await;
}

#[tokio::test]
async fn a_page_with_any_byte_changed_is_a_page_or_none_and_never_the_end_of_the_watch() {
    let mut world = World::of(Of::Journal).await;
    world.emit();
    let length = real(&mut world, JOURNAL).await.len();
    for at in 0..length {
        let change = [0x01_u8, 0x20, 0x80][at % 3];
        world.between.order(
            JOURNAL,
            &body(move |real| {
                let mut changed = real.to_vec();
                changed[at] ^= change;
                changed
            }),
        );
        let read = world.read().await;
        let stored = world.stored().await.len();
        match read.outcome {
            // Whatever it says now, it is kept, and once.
            Outcome::More | Outcome::CaughtUp { .. } => assert_eq!(stored, read.stored.new, "at {at}"),
            Outcome::Failed { state, .. } => assert_eq!((state, stored), (BadResponse, 0), "at {at}"),
            Outcome::Expired => panic!("at {at}: {read:?}"),
        }
        // What was changed on the way cannot be told from what was meant: it is read anew.
        world.history.remove_connection("prod").await.unwrap();
    }
    world.between.mend();
    world.read_all().await;
    world.is_whole("all changes").await;
}

/// In the place of a field's value.
const OTHERS: [&str; 9] =
    ["null", "true", "-1", "1e400", "123456789012345678901234567890", "\"\"", "[]", "{}", "DEEP"];

/// The text of what stands there, in JSON.
fn other(value: &str) -> String {
    if value == "DEEP" { format!("{}{}", "[".repeat(5_000), "]".repeat(5_000)) } else { value.to_owned() }
}

/// The places of all values, as pointers.
fn places(value: &Value) -> Vec<String> {
    fn walk(value: &Value, place: &str, all: &mut Vec<String>) {
        let parts: Vec<(String, &Value)> = match value {
            Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), value)).collect(),
            Value::Array(items) => {
                items.iter().enumerate().map(|(at, value)| (at.to_string(), value)).collect()
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
        };
        for (name, value) in parts {
            let place = format!("{place}/{}", name.replace('~', "~0").replace('/', "~1"));
            all.push(place.clone());
            walk(value, &place, all);
        }
    }
    let mut all = Vec::new();
    walk(value, "", &mut all);
    all
}

/// A body with something else at this place.
fn changed(real: &[u8], place: &str, other: &str) -> Vec<u8> {
    const MARK: &str = "a place that is changed";
    let mut value: Value = serde_json::from_slice(real).unwrap();
    *value.pointer_mut(place).unwrap() = MARK.into();
    value.to_string().replace(&format!("\"{MARK}\""), other).into_bytes()
}

#[tokio::test]
async fn any_field_of_an_event_may_be_of_any_form_and_the_event_behind_it_comes() {
    let mut world = World::of(Of::Journal).await;
    world.emit();
    world.emit();
    let page = real(&mut world, JOURNAL).await;
    let page: Value = serde_json::from_slice(&page).unwrap();
    let behind = world.expected[1].clone();
    let places: Vec<String> =
        places(&page).into_iter().filter(|place| place.starts_with("/events/0")).collect();
    assert!(places.len() > 10, "{places:?}");
    for place in places {
        for value in OTHERS {
            let (at, with) = (place.clone(), other(value));
            world.between.order(JOURNAL, &body(move |real| changed(real, &at, &with)));
            let read = world.read().await;
            assert_eq!(read.reason, None, "{place} {value}");
            let stored = world.stored().await;
            assert_eq!((stored.len(), read.stored.new), (2, 2), "{place} {value}");
            assert!(stored.contains(&behind), "{place} {value}");
            world.history.remove_connection("prod").await.unwrap();
        }
    }
    world.between.mend();
    world.read_all().await;
    world.is_whole("all other forms").await;
}

#[tokio::test]
async fn a_page_of_another_form_is_no_page_and_its_end_need_not_be_told() {
    let mut world = World::of(Of::Journal).await;
    world.emit();
    for place in ["/events", "/_page", "/_page/last", "/_page/count"] {
        for value in OTHERS {
            let with = other(value);
            world.between.order(JOURNAL, &body(move |real| changed(real, place, &with)));
            let read = world.read().await;
            match (place, value) {
                // An empty page moves the place to read on from, as its link says.
                ("/events", "[]") => assert_eq!((read.reason, read.stored.new), (None, 0)),
                // A list with a strange item.
                ("/events", "DEEP") => assert_eq!((read.reason, read.stored.rejected), (None, 1)),
                ("/events", _) => assert_eq!(read.reason.unwrap().cause, Cause::NotAPage, "{value}"),
                // The link says where to read on.
                _ => assert_eq!((read.reason, read.stored.new), (None, 1), "{place} {value}"),
            }
            world.history.remove_connection("prod").await.unwrap();
        }
    }
    world.between.mend();
    world.read_all().await;
    world.is_whole("all other forms").await;
}

#[tokio::test]
async fn an_answer_of_marketo_cut_at_any_byte_is_said_and_nothing_of_it_is_told() {
    let mut world = World::of(Of::Rest).await;
    world.emit();
    let length = real(&mut world, USAGE).await.len();
    let row = row("an answer that is cut at any byte", Cause::NotAnAnswer, BadResponse).status(200);
    for at in 0..length {
        world.between.order(USAGE, &body(move |real| real[..at].to_vec()));
        let read = world.read().await;
        row.check(read.outcome, read.reason.as_ref(), world.now());
        assert!(world.stored().await.is_empty(), "cut at {at}");
        world.clock.advance(A_CALL);
    }
    world.between.mend();
    world.read_all().await;
    world.is_whole("all cuts").await;
}

#[tokio::test]
async fn a_counter_of_another_form_is_said_and_not_taken_for_a_quiet_day() {
    let mut world = World::of(Of::Rest).await;
    world.emit();
    let answer = real(&mut world, USAGE).await;
    let answer: Value = serde_json::from_slice(&answer).unwrap();
    assert!(answer.pointer("/result/0/total").is_some_and(Value::is_u64), "{answer}");
    for place in ["/success", "/result", "/result/0", "/result/0/date", "/result/0/total", "/result/0/users"]
    {
        for value in OTHERS {
            // That there is nothing to count is an answer.
            let is_answer = matches!(
                (place, value),
                ("/success", "true") | ("/result", "null" | "[]") | ("/result/0/users", "[]")
            );
            if is_answer {
                continue;
            }
            let with = other(value);
            world.between.order(USAGE, &body(move |real| changed(real, place, &with)));
            let read = world.read().await;
            assert_eq!(Reader::state_of(&read), BadResponse, "{place} {value}: {read:?}");
            assert!(world.stored().await.is_empty(), "{place} {value}");
            world.clock.advance(A_CALL);
        }
    }
    world.between.mend();
    world.read_all().await;
    world.is_whole("all other forms").await;
}
