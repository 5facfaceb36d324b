//! Thresholds, the forecast, errors: what is told of a day, and what is not.

use crate::world::*;
use campanile_core::facts::names;
use campanile_core::poller::ConnectionState;
use campanile_core::{NotificationType, Severity};
use campanile_engine::history::{LookWrite, UsageSeen};
use campanile_simulator::Endpoint;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan};

/// The percent, or the code, and the severity of each.
fn told_as(told: &[campanile_core::Notification]) -> Vec<(Option<f64>, Severity)> {
    told.iter()
        .map(|one| (one.draft.facts.number(names::PERCENT).map(f64::floor), one.draft.severity))
        .collect()
}

#[tokio::test]
async fn a_day_over_the_thresholds_tells_three_times_and_then_is_silent_until_the_reset_in_chicago() {
    for (begins, resets) in [
        ("2026-11-18T06:00:00Z", "2026-11-19T06:00:00Z"),
        // The clocks go forward, and back.
        ("2026-03-08T06:00:00Z", "2026-03-09T05:00:00Z"),
        ("2026-11-01T05:00:00Z", "2026-11-02T06:00:00Z"),
    ] {
        let mut world = World::new(Begin { at: begins, ..Begin::default() });
        let (begin, reset) = (time(begins), time(resets));
        // 50,000 calls are used after 18 hours; the next day is a quiet one.
        let others = |simulator: &campanile_simulator::Simulator, now: Timestamp| {
            let of_day = if now < reset { now.duration_since(begin) } else { now.duration_since(reset) };
            let pace = if now < reset { 50_500.0 / 18.0 } else { 100.0 };
            let calls = (of_day.as_secs_f64() / 3600.0 * pace) as u64;
            simulator.marketo(|marketo| marketo.set_calls("bi-export@example.com", calls, now));
        };
        let before_reset = reset - SignedDuration::from_mins(1);
        world.live(before_reset, others).await;

        let told = world.told(NotificationType::WebServices).await;
        let severities: Vec<Severity> = told.iter().map(|one| one.draft.severity).collect();
        assert_eq!(
            severities,
            [Severity::Warning, Severity::Error, Severity::Critical],
            "{begins}: {told:?}"
        );
        assert_eq!(told_as(&told[..2]), [(Some(75.0), Severity::Warning), (Some(90.0), Severity::Error)]);
        assert_eq!(told[0].draft.facts.whole(names::DAILY_QUOTA), Some(50_000));
        assert_eq!(
            told[0].draft.facts.text(names::SERVICES).as_deref().map(|named| named.contains("bi-export")),
            Some(true)
        );
        assert!(
            told.iter().all(|one| one.draft.incident == told[0].draft.incident),
            "one incident: {told:?}"
        );
        // The counter shows 100 %, or Marketo refuses: from then on it is not asked.
        let used_up = told[2].draft.occurred_at;
        assert!(used_up - begin <= SignedDuration::from_mins(18 * 60 + 30), "{used_up}");
        let asked_after = |world: &World| {
            let requests = world.simulator.requests();
            requests
                .iter()
                .filter(|request| request.endpoint == Endpoint::Rest && request.at > used_up + FIVE_MINUTES)
                .count()
        };
        assert!(asked_after(&world) <= 1, "{begins}");
        let health = &world.history.connections().await.unwrap()[0];
        assert_eq!(health.state, Some(ConnectionState::QuotaReached));

        world.live(reset + SignedDuration::from_hours(3), others).await;
        assert_eq!(world.told(NotificationType::WebServices).await.len(), 3, "{begins}");
        let first = world.simulator.requests().into_iter().rfind(|request| request.at < reset);
        assert!(
            first.is_some_and(|request| request.at <= used_up + FIVE_MINUTES),
            "{begins}: asked before the reset"
        );
        assert!(asked_after(&world) > 20, "{begins}");
        assert_eq!(world.history.connections().await.unwrap()[0].state, Some(ConnectionState::Ok));
    }
}

#[tokio::test]
async fn a_first_look_above_a_threshold_is_news_and_only_the_highest_is_told() {
    let mut world = World::new(Begin { at: "2026-11-18T18:00:00Z", ..Begin::default() });
    world
        .simulator
        .marketo(|marketo| marketo.add_calls("bi@example.com", 46_000, time("2026-11-18T18:00:00Z")));
    let read = world.look().await;
    assert_eq!((read.stored.new, read.reason), (1, None));
    let told = world.told(NotificationType::WebServices).await;
    assert_eq!(told_as(&told), [(Some(92.0), Severity::Error)]);
    assert_eq!(told[0].arrival, campanile_core::Arrival::Live);
    assert_eq!(title(&told[0]), "92% of today’s API quota is used");
    // Looked at again, also by a program that was started anew, it is not told again.
    world.pass(5);
    assert_eq!(world.look().await.stored.new, 0);
    assert_eq!(world.told(NotificationType::WebServices).await.len(), 1);
}

#[tokio::test]
async fn the_quota_is_learned_from_a_notification() {
    let mut world = World::new(Begin { at: "2026-11-18T18:00:00Z", daily_quota: None, ..Begin::default() });
    world
        .simulator
        .marketo(|marketo| marketo.add_calls("bi@example.com", 9000, time("2026-11-18T18:00:00Z")));
    let _ = world.look().await;
    assert_eq!(world.told(NotificationType::WebServices).await.len(), 0, "9000 of nobody knows how many");
    let facts = campanile_core::Facts::default().with(names::DAILY_QUOTA, 10_000).with(names::PERCENT, 25);
    let draft = campanile_core::event::finish(
        "1".into(),
        INSTANCE.into(),
        NotificationType::WebServices,
        "dailyQuota".into(),
        world.now(),
        facts,
        "",
        campanile_core::types::WarnAt::default(),
    );
    world.history.store_own("prod", draft, String::new(), world.now(), false).await.unwrap();
    world.pass(30);
    let _ = world.look().await;
    let told = world.told(NotificationType::WebServices).await;
    assert_eq!(told_as(&told), [(Some(25.0), Severity::Info), (Some(90.0), Severity::Error)]);
}

/// The counter of a steady day at each half hour.
fn steady(day: Date, an_hour: u64) -> impl Iterator<Item = (Timestamp, UsageSeen)> {
    let zone = campanile_core::quota::quota_zone();
    (1..48).map(move |half: i8| {
        let at = day.at(half / 2, half % 2 * 30, 0, 0).to_zoned_datetime(zone.clone()).unwrap().timestamp();
        (at, UsageSeen { day, total: an_hour * half as u64 / 2, users: Vec::new() })
    })
}

#[tokio::test]
async fn a_day_that_will_run_out_is_warned_of_once_with_the_time_and_a_range() {
    let mut world = World::new(Begin { at: "2026-11-18T15:00:00Z", ..Begin::default() });
    let today: Date = "2026-11-18".parse().unwrap();
    for day in (1..=28).map(|back| today - back.days()) {
        for (now, seen) in steady(day, 1800) {
            let (instance, connection) = (INSTANCE.to_owned(), CONNECTION.to_owned());
            let look = LookWrite {
                instance,
                connection,
                kind: "marketo-rest",
                now,
                sample: Some(seen),
                ..LookWrite::default()
            };
            world.history.store_look(look).await.unwrap();
        }
    }
    // At nine in Chicago 3000 an hour: they are gone at 16:40, long before midnight.
    let begin = time("2026-11-18T06:00:00Z");
    let others = |simulator: &campanile_simulator::Simulator, now: Timestamp| {
        let calls = (now.duration_since(begin).as_secs_f64() / 3600.0 * 3000.0) as u64;
        simulator.marketo(|marketo| marketo.set_calls("bi@example.com", calls, now));
    };
    world.live(begin + SignedDuration::from_hours(4), others).await;
    let told = world.told(NotificationType::WebServices).await;
    assert_eq!(told.len(), 0, "{told:?}");
    world.live(begin + SignedDuration::from_hours(12), others).await;
    let told = world.told(NotificationType::WebServices).await;
    assert_eq!(told.len(), 1, "{told:?}");
    let warning = &told[0].draft;
    assert_eq!((warning.subtype.as_str(), warning.severity), ("forecast", Severity::Warning));
    let runs_out: Timestamp = warning.facts.text(names::RUNS_OUT_AT).unwrap().parse().unwrap();
    let off = runs_out.duration_since(time("2026-11-18T22:40:00Z")).abs();
    assert!(off < SignedDuration::from_mins(60), "{runs_out}");
    let words = summary(&told[0]);
    assert!(words.contains("your time") && words.contains("before the reset"), "{words}");
    assert!(title(&told[0]).starts_with("The API quota may run out about "), "{}", title(&told[0]));
}

#[tokio::test]
async fn a_jump_of_errors_is_told_once_a_day_by_code() {
    let mut world = World::new(Begin { at: "2026-11-18T18:00:00Z", ..Begin::default() });
    let now = world.now();
    world.simulator.marketo(|marketo| {
        for back in 1..=6 {
            marketo.add_errors("1003", 20, now - SignedDuration::from_hours(24 * back));
        }
        marketo.add_errors("1003", 30, now);
    });
    let _ = world.look().await;
    assert_eq!(world.told(NotificationType::WebServices).await.len(), 0);
    world.simulator.marketo(|marketo| marketo.add_errors("1003", 200, now));
    for _ in 0..3 {
        world.pass(31);
        let _ = world.look().await;
    }
    let told = world.told(NotificationType::WebServices).await;
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!(title(&told[0]), "Marketo’s API reports error 1003");
    assert_eq!(summary(&told[0]), "230 calls were answered with error 1003 today; usually 20 a day.");
}

#[tokio::test]
async fn counters_are_kept_by_day_and_user_and_the_last_days_fill_holes() {
    let mut world = World::new(Begin { at: "2026-11-18T18:00:00Z", ..Begin::default() });
    let now = world.now();
    world.simulator.marketo(|marketo| {
        marketo.add_calls("bi@example.com", 700, now - SignedDuration::from_hours(48));
        marketo.add_calls("bi@example.com", 40, now);
    });
    let _ = world.look().await;
    world.pass(60);
    world.simulator.marketo(|marketo| marketo.add_calls("bi@example.com", 60, now));
    let _ = world.look().await;
    let days = world.history.usage_days(INSTANCE, "2026-11-01".parse().unwrap()).await.unwrap();
    let of = |day: &str| days.iter().find(|seen| seen.day.to_string() == day).unwrap();
    assert_eq!(
        (of("2026-11-16").total, of("2026-11-16").users.clone()),
        (700, vec![("bi@example.com".into(), 700)])
    );
    assert_eq!(of("2026-11-18").users[0], ("bi@example.com".to_owned(), 100));
    let curves = world.history.quota_days(INSTANCE, "2026-11-18".parse().unwrap()).await.unwrap();
    assert_eq!(curves.len(), 1);
    assert_eq!(curves[0].samples.len(), 2);
    assert!(curves[0].samples[1].used - curves[0].samples[0].used >= 60);
}
