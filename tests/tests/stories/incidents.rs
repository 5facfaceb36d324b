//! Repeats of one problem are one line, with all of them behind it.

use campanile_simulator::{Event, Kind, Simulator, SimulatorOptions};
use campanile_tests::{Campanile, Timestamp};
use serde_json::json;

fn failure(number: i64, campaign: i64, at: Timestamp) -> Event {
    Event::new(Kind::CampaignFailure, format!("failure-{number}"), at).with("campaignId", json!(campaign))
}

#[test]
fn a_thousand_failures_of_three_campaigns_are_three_lines() {
    let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
    let first = Timestamp::from_second(1_795_000_000).unwrap();
    for number in 0..1000 {
        let at = first + jiff_minutes(number);
        simulator.emit_event(&failure(number, 100 + number % 3, at));
    }
    let campanile = Campanile::reading(&simulator);
    let _ = campanile.sync().exits(0);

    let incidents = campanile.list(&["--incidents"]);
    let counts: Vec<i64> = incidents.iter().map(|one| one["count"].as_i64().unwrap()).collect();
    assert_eq!(counts, [334, 333, 333]);
    let keys: Vec<&str> = incidents.iter().map(|one| one["incident"].as_str().unwrap()).collect();
    assert_eq!(keys.len(), 3);
    for one in &incidents {
        assert_eq!(one["type"], "campaign-failure");
        assert_eq!(one["severity"], "error");
        assert_eq!(one["state"], "open");
        assert_eq!(one["unread"], one["count"]);
        assert!(one["title"].as_str().is_some_and(|title| !title.is_empty()));
        let at = |name: &str| one[name].as_str().unwrap().parse::<Timestamp>().unwrap();
        assert!(at("first_at") < at("last_at"));
    }
    assert_eq!(incidents[0]["first_at"], first.to_string());
    assert_eq!(incidents[0]["last_at"], (first + jiff_minutes(999)).to_string());
    // The notifications themselves are never folded.
    assert_eq!(campanile.listed().len(), 1000);
    assert_eq!(campanile.list(&["--incidents", "--limit", "2"]).len(), 2);
}

#[test]
fn an_incident_that_was_read_is_open_again_with_its_next_repeat() {
    let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
    let january: Timestamp = "2026-01-10T08:00:00Z".parse().unwrap();
    simulator.emit_event(&failure(1, 7, january));
    let campanile = Campanile::reading(&simulator);
    let _ = campanile.sync().exits(0);
    let id = campanile.listed()[0]["id"].as_str().unwrap().to_owned();
    let _ = campanile.run(&["mark", "archived", &id]).exits(0);
    assert_eq!(campanile.list(&["--incidents"])[0]["state"], "archived");

    let june: Timestamp = "2026-06-10T08:00:00Z".parse().unwrap();
    simulator.emit_event(&failure(2, 7, june));
    let _ = campanile.sync().exits(0);
    let incidents = campanile.list(&["--incidents"]);
    assert_eq!(incidents.len(), 1);
    assert_eq!((incidents[0]["state"].as_str(), incidents[0]["count"].as_i64()), (Some("open"), Some(2)));
    assert_eq!(incidents[0]["unread"], 1);
    assert_eq!(campanile.list(&["--incidents", "--unread"]).len(), 1);
}

fn jiff_minutes(minutes: i64) -> std::time::Duration {
    std::time::Duration::from_secs(60 * minutes.unsigned_abs())
}
