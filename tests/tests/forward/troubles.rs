//! What is told where forwarding does not work.

use crate::world::{KEY, World};
use campanile_tests::{Answer, wait_until};

fn hook() -> World {
    let world = World::new(&[("hook", "kind = \"webhook\"\nallow_private = true".to_owned())]);
    let secret = format!("{}\n{KEY}", world.receiver.url("/hook/hidden"));
    world.with_secret("hook", &secret)
}

fn told(world: &World, subtype: &str) -> Vec<String> {
    let own = world.all().into_iter().filter(|one| one.draft.subtype == subtype);
    own.map(|one| one.draft.facts.text("error_message").unwrap_or_default()).collect()
}

#[test]
fn a_place_that_refuses_is_told_once_and_so_is_that_it_takes_messages_again() {
    let world = hook();
    world.receiver.answer_with(|_| Answer::Status(404, ""));
    let running = world.watch();
    world.fail(1..2);
    wait_until("it is told", || !told(&world, "not-forwarded").is_empty());
    let first = told(&world, "not-forwarded");
    assert_eq!(first.len(), 1);
    assert!(first[0].contains("404") && !first[0].contains("hidden"), "{first:?}");
    let before = world.receiver.got().len();
    wait_until("it is tried on", || world.receiver.got().len() > before + 1);
    assert_eq!(told(&world, "not-forwarded").len(), 1);
    world.receiver.answer_with(|_| Answer::Taken);
    wait_until("it is told that it works", || !told(&world, "forwarded-again").is_empty());
    let taken = world.receiver.taken();
    assert_eq!(taken.len(), 1, "nothing about itself: {taken:?}");
    drop(running);
}

#[test]
fn a_message_that_is_refused_is_given_up_and_the_next_has_its_turn() {
    let world = hook();
    world.receiver.answer_with(|got| {
        if got.body.contains("Campaign 1\"") { Answer::Status(400, "") } else { Answer::Taken }
    });
    let running = world.watch();
    world.fail(1..3);
    wait_until("the other one is there", || !world.receiver.taken().is_empty());
    let tried = world.receiver.got().iter().filter(|got| !got.is_taken()).count();
    assert_eq!(tried, 3);
    wait_until("it is told", || !told(&world, "given-up").is_empty());
    assert!(told(&world, "given-up")[0].contains("400"));
    assert!(told(&world, "not-forwarded").is_empty());
    drop(running);
}

#[test]
fn what_waits_too_long_is_given_up_and_that_is_told() {
    let lines = "kind = \"webhook\"\nallow_private = true\nkeep = \"2s\"";
    let world = World::new(&[("hook", lines.to_owned())]);
    let secret = format!("{}\n{KEY}", world.receiver.url("/hook"));
    let world = world.with_secret("hook", &secret);
    world.receiver.answer_with(|_| Answer::Closed);
    let running = world.watch();
    world.fail(1..4);
    wait_until("it is told", || {
        let given_up = world.all().into_iter().filter(|one| one.draft.subtype == "given-up");
        given_up.filter_map(|one| one.draft.facts.whole("count")).sum::<i64>() == 3
    });
    assert!(told(&world, "given-up").iter().all(|why| why.contains("2s")));
    drop(running);
}

#[test]
fn a_place_that_asks_to_wait_is_not_asked_sooner() {
    let world = hook();
    world.receiver.answer_with(|_| Answer::Status(429, "Retry-After: 3600\r\n"));
    let running = world.watch();
    world.fail(1..2);
    wait_until("it was asked", || world.receiver.got().len() == 1);
    let waits = || {
        let state = campanile_tests::block_on(world.history().forwarder("hook")).unwrap();
        state.next_at.map(|at| at.duration_since(campanile_engine::clock::now()).as_mins())
    };
    wait_until("the wait is noted", || waits().is_some_and(|minutes| (58..=60).contains(&minutes)));
    // Neither more that comes nor a program that starts anew makes it sooner.
    world.fail(2..3);
    running.kill();
    let again = world.campanile.watch();
    wait_until("the next one waits too", || world.waiting("hook") == 2);
    assert_eq!(world.receiver.got().len(), 1);
    drop(again);
}
