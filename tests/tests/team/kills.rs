//! Relay, server and desktops killed at random while notifications flow.

use crate::world::{World, assert_same, plain, total};
use campanile_tests::{Campanile, Running, Wanted, numbers, wait_until};
use std::collections::BTreeMap;
use std::time::Instant;

const DESKTOPS: [&str; 3] = ["marie", "paul", "lea"];

#[expect(clippy::disallowed_methods, reason = "how long it took is a figure to be printed")]
fn kills(runs: usize, count: usize) {
    let begin = Instant::now();
    let mut world = World::new(&DESKTOPS);
    let desktops: Vec<Campanile> = DESKTOPS.iter().map(|name| world.nats.desktop(name, "")).collect();
    let mut relay = Some(world.relay.watch_relay());
    let mut agents: Vec<Option<Running>> = desktops.iter().map(|desktop| Some(desktop.watch())).collect();
    let mut done: BTreeMap<&str, usize> = BTreeMap::new();
    let mut wanted = Wanted::default();
    let part = count / runs;
    for (number, chance) in numbers(0x7EA3).take(runs).enumerate() {
        let corpus = plain(part, 1_000 + number as u64);
        wanted.add(&corpus);
        world.simulator.emit_corpus(&corpus);
        // Something of it is on its way somewhere: where exactly is up to chance.
        let whose = &desktops[number % desktops.len()];
        let goal = wanted.len().saturating_sub(part * (1 + chance as usize / 8 % 4));
        let history = whose.data().join("history.db");
        wait_until("notifications flow", || history.exists() && total(whose) >= goal);
        // Each of them at least once, then as chance will have it.
        let what = match if number < 3 { number as u64 } else { (chance >> 24) % 5 } {
            0 => {
                if let Some(running) = relay.take() {
                    running.kill();
                }
                relay = Some(world.relay.watch_relay());
                "relay"
            }
            1 => {
                world.nats.kill();
                world.nats.run();
                "server"
            }
            which => {
                let which = which as usize - 2;
                if let Some(running) = agents[which].take() {
                    running.kill();
                }
                agents[which] = Some(desktops[which].watch());
                "desktop"
            }
        };
        *done.entry(what).or_default() += 1;
    }
    wait_until("all have everything", || {
        desktops.iter().chain([&world.relay]).all(|one| total(one) == wanted.len())
    });
    wanted.assert_is(&world.relay.list(&["--limit", "100000"]));
    for desktop in &desktops {
        assert_same(&world.relay, desktop);
    }
    // The stream itself has each once: somebody new is told nothing twice.
    drop(agents);
    let newcomer = world.nats.desktop("marie", "");
    let report = newcomer.sync().exits(0).line();
    assert_eq!(report["duplicates"], 0, "{report}");
    assert_same(&world.relay, &newcomer);
    println!(
        "{runs} kills: {done:?}; {} notifications are in the relay's and {} desktops' histories, each once; none in the stream twice; {} s",
        wanted.len(),
        desktops.len(),
        begin.elapsed().as_secs()
    );
}

#[test]
fn relay_server_and_desktops_killed_at_random_lose_nothing_and_double_nothing() {
    kills(10, 400);
}

#[test]
#[ignore = "takes some minutes: cargo xtask torture"]
fn a_hundred_kills_of_relay_server_and_desktops_lose_nothing_and_double_nothing() {
    kills(100, 20_000);
}
