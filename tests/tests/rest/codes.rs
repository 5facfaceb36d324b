//! Each code of Marketo's page, over the wire: the state, the wait and the words that follow.

use crate::world::*;
use campanile_core::poller::{ConnectionState, Outcome};
use campanile_core::words::{Language, Voice};
use campanile_simulator::{Endpoint, Fault, FaultKind};
use jiff::SignedDuration;
use jiff::tz::TimeZone;
use std::collections::BTreeMap;

fn order(world: &World, code: &str, times: u32) {
    let message = "for person-7@people.example.org with token abc".to_owned();
    let kind = FaultKind::MarketoError { code: code.to_owned(), message };
    world.simulator.fault(Fault { on: Endpoint::Rest, after: 0, times, kind });
}

#[tokio::test]
async fn every_code_has_its_state_its_wait_and_its_words() {
    let hours = SignedDuration::from_hours;
    for (code, state, wait, words) in [
        ("601", ConnectionState::NeedsSignIn, None, "refuses the access token"),
        ("602", ConnectionState::NeedsSignIn, None, "refuses the access token"),
        ("603", ConnectionState::NeedsSignIn, None, "permissions of its role"),
        ("604", ConnectionState::Unreachable, None, "fault of its own"),
        ("606", ConnectionState::RateLimited, Some(SignedDuration::from_secs(20)), "asked to wait"),
        // Noon in Chicago.
        ("607", ConnectionState::QuotaReached, Some(hours(12)), "used up"),
        ("608", ConnectionState::Unreachable, None, "fault of its own"),
        ("610", ConnectionState::BadResponse, None, "code 610"),
        ("611", ConnectionState::Unreachable, None, "fault of its own"),
        ("614", ConnectionState::Unreachable, None, "fault of its own"),
        ("615", ConnectionState::RateLimited, Some(SignedDuration::from_secs(5)), "asked to wait"),
        ("713", ConnectionState::Unreachable, None, "fault of its own"),
        ("502", ConnectionState::Unreachable, None, "fault of its own"),
        ("1234", ConnectionState::BadResponse, None, "code 1234"),
    ] {
        let mut world = World::new(Begin { at: "2026-11-18T18:00:00Z", ..Begin::default() });
        order(&world, code, u32::MAX);
        let read = world.look().await;
        assert_eq!(read.outcome, Outcome::Failed { state, retry_after: wait }, "{code}");
        let reason = read.reason.unwrap();
        let said = voice().say(&reason.phrase());
        assert!(said.contains(words), "{code}: {said}");
        for language in Language::ALL {
            let said = Voice::new(language, TimeZone::UTC).say(&reason.phrase());
            assert!(!said.contains("person-7") && !said.contains("abc"), "{code}: {said}");
        }
        let health = &world.history.connections().await.unwrap()[0];
        assert_eq!((health.state, health.reason.as_ref()), (Some(state), Some(&reason)), "{code}");
        assert!(!format!("{health:?}").contains("people.example.org"));
    }
}

#[tokio::test]
async fn a_token_that_is_refused_once_is_renewed_and_nobody_notices() {
    for code in ["601", "602"] {
        let mut world = World::new(Begin::default());
        order(&world, code, 1);
        assert_eq!(world.look().await.reason, None, "{code}");
        let tokens = |world: &World| {
            let requests = world.simulator.requests();
            requests.iter().filter(|request| request.endpoint == Endpoint::MarketoIdentity).count()
        };
        assert_eq!(tokens(&world), 2);
        // Revoked for real.
        world.simulator.marketo(|marketo| marketo.revoke_tokens());
        world.pass(5);
        assert_eq!(world.look().await.reason, None);
        assert_eq!(tokens(&world), 3);
    }
}

#[tokio::test]
async fn a_wrong_secret_needs_attention_and_other_answers_say_what_they_are() {
    let mut world = World::new(Begin { secret: Some("wrong"), ..Begin::default() });
    let read = world.look().await;
    assert_eq!(read.reason.unwrap().state(), ConnectionState::NeedsSignIn);
    assert_eq!(read.stored.new, 0);

    let status =
        |code| FaultKind::Status { code, headers: BTreeMap::new(), body: "<p>secret</p>".to_owned() };
    let garbage =
        FaultKind::Garbage { body: "<p>sign in</p>".to_owned(), content_type: "text/html".to_owned() };
    for (kind, state) in [
        (status(503), ConnectionState::Unreachable),
        (status(502), ConnectionState::Unreachable),
        (status(404), ConnectionState::BadResponse),
        (status(429), ConnectionState::RateLimited),
        (status(403), ConnectionState::NeedsSignIn),
        (garbage, ConnectionState::BadResponse),
        (FaultKind::CutBody { bytes: 10 }, ConnectionState::Unreachable),
        (FaultKind::RedirectTo { url: "http://127.0.0.1:9/x".to_owned() }, ConnectionState::BadResponse),
        (FaultKind::HugeBody { bytes: 64 << 20, gzip: true }, ConnectionState::BadResponse),
    ] {
        let mut world = World::new(Begin::default());
        world.simulator.fault(Fault { on: Endpoint::Rest, after: 0, times: u32::MAX, kind: kind.clone() });
        let read = world.look().await;
        let reason = read.reason.unwrap();
        assert_eq!(reason.state(), state, "{kind:?}: {reason:?}");
        assert!(!reason.detail.contains("secret"), "{reason:?}");
    }
}

#[tokio::test]
async fn what_was_seen_before_a_fault_is_kept_and_its_calls_count() {
    let mut world = World::new(Begin::default());
    // The counters pass, the campaigns do not.
    let kind = FaultKind::MarketoError { code: "611".to_owned(), message: String::new() };
    world.simulator.fault(Fault { on: Endpoint::Rest, after: 4, times: 1, kind });
    let read = world.look().await;
    assert_eq!(read.reason.unwrap().state(), ConnectionState::Unreachable);
    let days = world.history.usage_days(INSTANCE, "2026-11-01".parse().unwrap()).await.unwrap();
    assert_eq!(days.len(), 7);
    assert_eq!(world.history.own_calls().await.unwrap()[0].calls, 5);
}
