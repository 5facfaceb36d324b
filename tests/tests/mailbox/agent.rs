//! The resident program hears of a mail from the server, and not by asking.

use crate::mails;
use crate::world::World;
use campanile_tests::{Timestamp, wait_until};
use std::collections::BTreeMap;

/// Asked so rarely that whatever comes sooner was told by the server.
const SELDOM: &str = "poll_every = \"1h\"";

#[test]
fn mails_are_there_within_two_seconds_also_after_restarts_of_either_side() {
    let mut world = World::new();
    world.configure(SELDOM);
    world.dovecot.deliver(&mails::strange(0));
    let agent = world.watch();
    let caught_up = |world: &World, logins: usize| {
        wait_until("it waits for news", || {
            let waiting =
                std::fs::read_dir(world.campanile.data().join("logs")).into_iter().flatten().flatten();
            let log: String = waiting.filter_map(|file| std::fs::read_to_string(file.path()).ok()).collect();
            log.matches("waiting for mails").count() >= logins
        });
    };
    caught_up(&world, 1);
    let all = mails::all();
    let mut delays = Vec::new();
    for (number, (kind, mail)) in all.iter().enumerate() {
        let began = campanile_engine::clock::now();
        world.dovecot.deliver(mail);
        wait_until(&format!("the mail of {kind} is there"), || world.campanile.listed().len() == number + 1);
        let received = &world.campanile.list(&["--type", kind])[0]["received_at"];
        let received: Timestamp = received.as_str().unwrap().parse().unwrap();
        delays.push(received.duration_since(began).as_millis());
    }
    delays.sort_unstable();
    assert!(delays[delays.len() / 2] <= 2000, "milliseconds from delivery to arrival: {delays:?}");
    let expected: BTreeMap<String, usize> = all.iter().map(|(kind, _)| ((*kind).to_owned(), 1)).collect();
    assert_eq!(world.types(), expected);

    // The program is killed, and mails come meanwhile.
    drop(agent);
    world.dovecot.deliver(&mails::failure(1001));
    let agent = world.watch();
    wait_until("what came meanwhile is there", || world.campanile.listed().len() == all.len() + 1);

    // The server goes, and comes back with other numbers: each mail is there once all the same.
    world.configure("poll_every = \"1s\"");
    world.dovecot.renumber();
    drop(agent);
    let _agent = world.watch();
    world.dovecot.deliver(&mails::failure(1002));
    wait_until("the new one is there", || world.campanile.listed().len() >= all.len() + 2);
    world.dovecot.restart();
    world.dovecot.deliver(&mails::failure(1003));
    wait_until("it found the server again", || world.campanile.listed().len() >= all.len() + 3);
    assert_eq!(world.campanile.listed().len(), all.len() + 3);
}
