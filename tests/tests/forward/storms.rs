//! Storms, places that come and go, and programs that are killed: everything gets there, and not one by one.

use crate::formats::assert_signed;
use crate::world::{KEY, World};
use campanile_tests::{Answer, Got, numbers, wait_until};
use std::collections::{BTreeMap, BTreeSet};

/// The ids of the notifications that a message to a program tells of.
fn ids(got: &Got) -> Vec<String> {
    let event = got.json();
    match event["type"].as_str() {
        Some("io.campanile.notification.v1") => vec![event["data"]["id"].as_str().unwrap().to_owned()],
        Some("io.campanile.summary.v1") => {
            let ids = event["data"]["ids"].as_array().unwrap();
            assert_eq!(event["data"]["count"], ids.len());
            ids.iter().map(|id| id.as_str().unwrap().to_owned()).collect()
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_thousand_notifications_reach_a_flapping_place_although_the_program_is_killed_again_and_again() {
    const RUNS: u32 = 8;
    const EACH: u32 = 125;
    let lines = "kind = \"webhook\"\nallow_private = true\nmin_severity = \"info\"\ngather = \"1s\"";
    let world = World::new(&[("hook", lines.to_owned())]);
    let secret = format!("{}\n{KEY}", world.receiver.url("/hook"));
    let world = world.with_secret("hook", &secret);
    let mut chances = numbers(0xF0A);
    let (mut chance, mut in_a_row) = (numbers(0xF1A9), 0);
    world.receiver.answer_with(move |_| {
        // Each failure doubles the wait: more in a row would only take longer.
        in_a_row = if in_a_row == 3 { 0 } else { in_a_row + 1 };
        match chance.next().unwrap_or_default() % 6 {
            0 if in_a_row > 0 => Answer::Status(503, "Retry-After: 1\r\n"),
            1 if in_a_row > 0 => Answer::Closed,
            2 if in_a_row > 0 => Answer::Status(500, ""),
            _ => {
                in_a_row = 0;
                Answer::Taken
            }
        }
    });
    let mut running = world.watch();
    for run in 0..RUNS {
        let before = world.receiver.got().len();
        world.fail(run * EACH..(run + 1) * EACH);
        // Killed while messages are on their way: where exactly is up to chance.
        let more = 1 + chances.next().unwrap() as usize % 3;
        wait_until("messages come", || world.receiver.got().len() >= before + more);
        running.kill();
        running = world.campanile.watch();
    }
    world.receiver.answer_with(|_| Answer::Taken);
    let total = (RUNS * EACH) as usize;
    let there = || world.receiver.taken().iter().flat_map(ids).collect::<BTreeSet<String>>();
    wait_until("all are there", || there().len() >= total);
    let expected: BTreeSet<String> = world
        .all()
        .into_iter()
        .filter(|one| one.draft.kind == campanile_core::NotificationType::CampaignFailure)
        .map(|one| one.id)
        .collect();
    assert_eq!(expected.len(), total);
    assert!(there().is_superset(&expected));
    let taken = world.receiver.taken();
    taken.iter().for_each(|got| assert_signed(got, KEY));
    let summaries = taken.iter().filter(|got| got.json()["type"] == "io.campanile.summary.v1").count();
    assert!(summaries > 0 && taken.len() < total / 5, "{} messages, {summaries} summaries", taken.len());
    // What is sent again has the same id and tells of the same.
    let mut told: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for got in world.receiver.got() {
        let before = told.entry(got.headers["webhook-id"].clone()).or_insert_with(|| ids(&got));
        assert_eq!(*before, ids(&got));
    }
    let sent_twice = taken.iter().flat_map(ids).count() - there().len();
    println!(
        "{total} notifications, {RUNS} kills: {} requests, {} messages taken, {summaries} summaries, \
         {sent_twice} notifications told twice",
        world.receiver.got().len(),
        taken.len()
    );
}

#[test]
fn each_kind_of_place_gets_a_storm_as_few_singles_and_summaries() {
    let lines =
        |kind: &str| format!("kind = \"{kind}\"\nallow_private = true\ngather = \"2s\"\nper_minute = 2");
    let kinds = ["slack", "teams", "webhook", "ntfy"];
    let forwards: Vec<(&str, String)> = kinds.iter().map(|kind| (*kind, lines(kind))).collect();
    let world = World::new(&forwards);
    let url = |path: &str| world.receiver.url(path);
    let (slack, teams) = (url("/slack"), url("/teams"));
    let (hook, ntfy) = (format!("{}\n{KEY}", url("/hook")), format!("{}\nmarketo", url("/")));
    let world = world
        .with_secret("slack", &slack)
        .with_secret("teams", &teams)
        .with_secret("webhook", &hook)
        .with_secret("ntfy", &ntfy);
    let running = world.watch();
    world.fail(0..60);
    let of = |path: &str| -> Vec<Got> {
        world.receiver.got().into_iter().filter(|got| got.path == path).collect()
    };
    let is_summary = |got: &Got| {
        ["notifications since", "io.campanile.summary.v1"].iter().any(|sign| got.body.contains(sign))
    };
    let is_summed = |path: &str| of(path).iter().any(is_summary);
    for path in ["/slack", "/teams", "/hook", "/"] {
        wait_until("a summary comes", || is_summed(path));
        let count = of(path).len();
        assert!((2..12).contains(&count), "{path}: {count} messages");
    }
    drop(running);
}
