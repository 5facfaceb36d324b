//! Clocks that go wrong: the server's, ours, and those of events and tokens.

use crate::between::{answers, body};
use crate::row::{Row, SIGN_IN, SOON, row};
use crate::world::{IDENTITY, IMS, JOURNAL, Of, REST, World};
use campanile_core::poller::ConnectionState::{NeedsSignIn, RateLimited, Unreachable};
use campanile_core::reason::Cause;
use campanile_simulator::{Event, Kind};
use jiff::{SignedDuration, Timestamp};

/// Waits as servers ask for them: what is asked, in headers, and how long is waited.
pub(crate) const WAITS: [(&str, &str, i64); 9] = [
    ("to wait half a minute", "retry-after: 30\r\n", 30),
    ("to wait until a date long ago", "retry-after: Mon, 06 Nov 1995 08:49:37 GMT\r\n", SOON),
    ("to wait until a date in 74 years", "retry-after: Fri, 01 Jan 2100 00:00:00 GMT\r\n", 3600),
    ("to wait longer than anybody lives", "retry-after: 4294967295\r\n", 3600),
    ("to wait for a number beyond all numbers", "retry-after: 99999999999999999999\r\n", SOON),
    ("to wait less than nothing", "retry-after: -5\r\n", SOON),
    ("to wait “soon”", "retry-after: soon\r\n", SOON),
    (
        "to wait half a minute by a clock that is a year ahead",
        "date: Thu, 18 Nov 2027 05:40:00 GMT\r\nretry-after: Thu, 18 Nov 2027 05:40:30 GMT\r\n",
        30,
    ),
    (
        "to wait half a minute by a clock that is a year behind",
        "date: Tue, 18 Nov 2025 05:40:00 GMT\r\nretry-after: Tue, 18 Nov 2025 05:40:30 GMT\r\n",
        30,
    ),
];

/// A server that asks so.
pub(crate) fn waits() -> impl Iterator<Item = (Row, &'static str)> {
    WAITS.into_iter().map(|(asked, headers, wait)| {
        (row(asked, Cause::RateLimited, RateLimited).status(429).wait(wait), headers)
    })
}

#[tokio::test]
async fn a_server_may_ask_for_any_wait_by_any_clock_and_none_is_beyond_an_hour() {
    for (of, places) in [(Of::Journal, [JOURNAL, IMS]), (Of::Rest, [REST, IDENTITY])] {
        for on in places {
            let mut world = World::of(of).await;
            for (row, headers) in waits() {
                world.survives(on, &row, &answers(429, headers, "")).await;
                // A server that is broken may ask as well.
                let broken = Row { cause: Cause::Status, state: Unreachable, ..row }.status(503);
                world.meets(on, &broken, &answers(503, headers, "")).await;
            }
        }
    }
}

#[tokio::test]
async fn a_token_may_say_anything_of_its_life() {
    for (of, on) in [(Of::Journal, IMS), (Of::Rest, IDENTITY)] {
        for life in ["0", "-1", "1", "1000000000000000000", "null"] {
            let mut world = World::of(of).await;
            world.between.order(
                on,
                &body(move |real| {
                    let mut granted: serde_json::Value = serde_json::from_slice(real).unwrap();
                    granted["expires_in"] = serde_json::from_str(life).unwrap();
                    granted.to_string().into_bytes()
                }),
            );
            for _ in 0..3 {
                world.emit();
                world.read_all().await;
                world.is_whole(life).await;
                // A day later it is over, whatever was said of it.
                world.simulator.revoke_tokens();
                world.clock.advance(SignedDuration::from_hours(1));
            }
        }
    }
}

#[tokio::test]
async fn events_of_any_time_come_and_come_once() {
    let mut world = World::of(Of::Journal).await;
    let now = world.now();
    for (number, time) in [
        "0001-01-01T00:00:00Z",
        "1970-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z",
        "99999-12-31T23:59:59Z",
        "2026-02-30T10:00:00Z",
        "18446744073709551616",
        "",
    ]
    .into_iter()
    .enumerate()
    {
        let event = Event::new(Kind::CrmSyncDown, number.to_string(), now).time_as(time);
        let emitted = world.simulator.emit_event(&event);
        world.expected.push(emitted.source_id);
    }
    world.read_all().await;
    world.is_whole("strange times").await;
    for sort in world.history.list(campanile_engine::history::Filter::default(), None, 100).await.unwrap() {
        assert!(sort.draft.occurred_at <= Timestamp::MAX);
    }
}

#[tokio::test]
async fn a_clock_that_is_set_costs_nothing() {
    let mut world = World::of(Of::Journal).await;
    let begin = world.now();
    let year = SignedDuration::from_hours(365 * 24);
    for ours in [begin, begin - year, begin + year, begin - year * 20, begin] {
        world.emit();
        // Ours is wrong, the server's goes on: its tokens run out by its own.
        let mut more = true;
        while more {
            let read = world.reader.read_page(ours).await.unwrap();
            assert_eq!(read.reason, None, "{ours}");
            more = matches!(read.outcome, campanile_core::poller::Outcome::More);
        }
        world.is_whole("a clock that was set").await;
        world.clock.advance(SignedDuration::from_hours(25));
        world.simulator.revoke_tokens();
    }
}

#[tokio::test]
async fn a_token_that_is_refused_again_and_again_asks_for_a_sign_in_and_not_for_a_storm() {
    let mut world = World::of(Of::Journal).await;
    let row = row("status 401, also with a new token", Cause::Unauthorized, NeedsSignIn).status(401);
    assert_eq!(row.wait, SIGN_IN);
    world.survives(JOURNAL, &row, &answers(401, "", "")).await;
    let asked = world.between.asked().into_iter().filter(|request| request.starts_with("POST"));
    // One at first, one for the refusal, one after it was mended.
    assert_eq!(asked.count(), 3);
}
