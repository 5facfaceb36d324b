//! Scenarios, with the time in the test's hand.

use crate::client::{LONG, started};
use campanile_simulator::{Clock, Scenario, SimulatorOptions};
use jiff::{SignedDuration, Timestamp};

#[tokio::test]
async fn the_demo_starts_with_a_week_and_goes_on_as_time_passes() {
    let start = Timestamp::from_second(1_795_000_000).unwrap();
    let clock = Clock::manual(start);
    let options =
        SimulatorOptions { scenario: Scenario::Demo, clock: clock.clone(), ..SimulatorOptions::default() };
    let (simulator, reader) = started(options).await;
    let backlog = Scenario::Demo.schedule().backlog().count();
    assert_eq!(simulator.event_count(), backlog);
    let (items, end) = reader.read_all("").await;
    assert_eq!(items.len(), backlog);
    let time = |item: &serde_json::Value| {
        item["event"]["body"]["time"].as_str().unwrap().parse::<Timestamp>().unwrap()
    };
    assert!(
        items.iter().all(|item| time(item) < start && time(item) > start - SignedDuration::from_hours(168))
    );
    // The backlog was written when it happened.
    let day = reader.journal("?seek=-PT24H").await.json();
    assert!((1..backlog as u64).contains(&day["_page"]["count"].as_u64().unwrap()));

    clock.advance(SignedDuration::from_secs(3));
    assert!(simulator.wait_for_events(backlog + 1, LONG).await);
    let next = reader.get(&end.link("next").unwrap()).await.json();
    assert_eq!(
        next["events"][0]["event"]["body"]["data"]["eventAction"]["campaignName"],
        "Webinar Reminder 24 h"
    );
    assert_eq!(time(&next["events"][0]), start + SignedDuration::from_secs(3));

    clock.advance(SignedDuration::from_secs(5));
    assert!(simulator.wait_for_events(backlog + 2, LONG).await);
    assert_eq!(simulator.event_count(), backlog + 2);

    clock.advance(SignedDuration::from_hours(1));
    assert!(simulator.wait_for_events(backlog + 24 + 36, LONG).await);
}

#[tokio::test]
async fn the_corpus_is_there_at_once() {
    let (simulator, reader) =
        started(SimulatorOptions { scenario: Scenario::Corpus, ..SimulatorOptions::default() }).await;
    assert_eq!(simulator.event_count(), 10_000);
    assert_eq!(reader.journal("").await.json()["_page"]["count"], 100);
}
