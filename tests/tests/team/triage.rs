//! What the team does about incidents: a relay, a real server, and desktops that were apart and whose clocks are wrong.

use crate::world::{World, plain, total};
use campanile_core::team::Deed;
use campanile_engine::history::{History, Opener};
use campanile_tests::{Campanile, Nats, TEAM, block_on, numbers, wait_until};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const USERS: [&str; 3] = ["anna", "paul", "lea"];

/// The clocks of people's computers: right, an hour behind, a year ahead.
const CLOCKS: [SignedDuration; 3] =
    [SignedDuration::ZERO, SignedDuration::from_hours(-1), SignedDuration::from_hours(365 * 24)];

#[expect(clippy::disallowed_methods, reason = "what people do has the time of their computer")]
fn now() -> Timestamp {
    Timestamp::now()
}

/// The incidents of a history, in an order that all agree on.
fn incidents(desktop: &Campanile) -> Vec<String> {
    let listed = desktop.list(&["--incidents"]);
    let of_marketo = listed.iter().filter(|one| one["type"] != "monitoring");
    let keys: BTreeSet<String> = of_marketo.map(|one| one["incident"].as_str().unwrap().to_owned()).collect();
    keys.into_iter().collect()
}

/// How an incident stands there, and what was said about it.
fn shown(desktop: &Campanile, incident: &str) -> Value {
    desktop.run(&["triage", "show", incident, "--json"]).exits(0).line()
}

/// What somebody does whose computer's clock is wrong by so much.
fn do_at(desktop: &Campanile, user: &str, incident: &str, deed: Deed, clock: SignedDuration) {
    let history = History::open(&desktop.data().join("history.db"), Opener::Guest).unwrap();
    let done = block_on(history.share(TEAM, user, incident, deed, now() + clock)).unwrap();
    assert!(done.is_some(), "{incident}");
}

fn deed(chance: u64) -> Deed {
    match chance % 6 {
        0 | 1 => Deed::Acknowledge,
        2 => Deed::Assign(USERS[chance as usize / 6 % 3].to_owned()),
        3 => Deed::Resolve,
        4 => Deed::Release,
        _ => Deed::comment(&format!("said {chance}")).unwrap(),
    }
}

/// Reads all desktops until nothing is left to say or to hear.
fn hear_each_other(desktops: &[Campanile]) {
    for _ in 0..2 {
        for desktop in desktops {
            let _ = desktop.sync().exits(0);
        }
    }
}

#[test]
fn desktops_that_were_apart_and_whose_clocks_are_wrong_agree() {
    let mut world = World::new(&USERS);
    world.simulator.emit_corpus(&plain(6, 3));
    let _relay = world.start_relay();
    world.wait_until_published(6);
    let desktops: Vec<Campanile> = USERS.iter().map(|user| world.nats.desktop(user, "")).collect();
    hear_each_other(&desktops);
    let keys = incidents(&desktops[0]);
    assert!(keys.len() >= 2, "{keys:?}");
    for (step, chance) in numbers(0xA44A).take(60).enumerate() {
        let who = (chance >> 8) as usize % USERS.len();
        let key = &keys[(chance >> 16) as usize % keys.len().min(3)];
        do_at(&desktops[who], USERS[who], key, deed(chance >> 24), CLOCKS[(chance >> 40) as usize % 3]);
        match step {
            // Nobody reaches the server for a while …
            20 => world.nats.kill(),
            // … and everything that was done meanwhile comes late.
            40 => world.nats.run(),
            // Some are read now and then, each as it may be.
            _ if !(20..40).contains(&step) && chance % 3 == 0 => {
                let _ = desktops[(chance >> 4) as usize % USERS.len()].sync().exits(0);
            }
            20..40 if chance % 7 == 0 => {
                let _ = desktops[who].sync().exits(3);
            }
            _ => {}
        }
    }
    hear_each_other(&desktops);
    let mut said = 0;
    for key in &keys {
        let all: Vec<Value> = desktops.iter().map(|desktop| shown(desktop, key)).collect();
        assert_eq!(all[0], all[1], "{key}");
        assert_eq!(all[1], all[2], "{key}");
        said += all[0]["comments"].as_array().unwrap().len();
        let at = all[0]["at"].as_str().map(|at| at.parse::<Timestamp>().unwrap());
        assert!(at.is_none_or(|at| at <= now()), "no clock that is ahead wins for ever: {at:?}");
    }
    assert!(said > 3, "{said}");
    // Somebody new has the same, from the stream alone.
    let newcomer = world.nats.desktop("anna", "");
    let _ = newcomer.sync().exits(0);
    for key in &keys {
        assert_eq!(shown(&newcomer, key), shown(&desktops[1], key), "{key}");
    }
    // What nobody did for a year is done now, and counts.
    let _ = desktops[2].run(&["triage", "resolve", &keys[0]]).exits(0);
    hear_each_other(&desktops);
    let stands = shown(&desktops[0], &keys[0]);
    assert_eq!((&stands["state"], &stands["by"]), (&"resolved".into(), &"lea".into()), "{stands}");
}

#[test]
fn resident_desktops_say_and_hear_at_once_and_later_what_was_done_without_the_server() {
    let mut world = World::new(&USERS);
    world.simulator.emit_corpus(&plain(3, 3));
    let _relay = world.start_relay();
    world.wait_until_published(3);
    let desktops: Vec<Campanile> = USERS.iter().map(|user| world.nats.desktop(user, "")).collect();
    hear_each_other(&desktops);
    let _agents: Vec<_> = desktops.iter().map(Campanile::watch).collect();
    let key = incidents(&desktops[0])[0].clone();
    let by = |desktop: &Campanile, who: &str| {
        let stands = shown(desktop, &key);
        stands["by"] == who && stands["state"] == "on-it"
    };
    // By the id of a notification, too.
    let id = desktops[0].listed().into_iter().find(|one| one["incident"] == key.as_str()).unwrap();
    let ran = desktops[0].run(&["triage", "ack", id["id"].as_str().unwrap()]).exits(0);
    assert!(ran.stdout.contains("You are on it"), "{}", ran.stdout);
    wait_until("the others hear it", || desktops.iter().all(|desktop| by(desktop, "anna")));
    let ran = desktops[1].run(&["triage", "show", &key]).exits(0);
    assert!(ran.stdout.contains("anna is on it"), "{}", ran.stdout);
    world.nats.kill();
    let _ = desktops[1].run(&["triage", "comment", &key, "I look at it too"]).exits(0);
    let _ = desktops[1].run(&["triage", "ack", &key]).exits(0);
    assert!(by(&desktops[1], "paul") && by(&desktops[0], "anna"));
    world.nats.run();
    wait_until("the others hear it later", || desktops.iter().all(|desktop| by(desktop, "paul")));
    assert_eq!(shown(&desktops[2], &key)["comments"][0]["text"], "I look at it too");
}

#[test]
fn a_stream_that_was_made_anew_has_again_what_was_done() {
    let mut world = World::new(&USERS);
    world.simulator.emit_corpus(&plain(3, 3));
    let relay = world.start_relay();
    world.wait_until_published(3);
    let desktops: Vec<Campanile> = USERS.iter().map(|user| world.nats.desktop(user, "")).collect();
    hear_each_other(&desktops);
    let key = incidents(&desktops[0])[0].clone();
    let _ = desktops[0].run(&["triage", "comment", &key, "first"]).exits(0);
    do_at(&desktops[1], "paul", &key, Deed::Acknowledge, CLOCKS[2]);
    hear_each_other(&desktops);
    let before = shown(&desktops[2], &key);
    assert_eq!((&before["by"], &before["comments"][0]["by"]), (&"paul".into(), &"anna".into()), "{before}");
    drop(relay);
    world.nats.kill();
    std::fs::remove_dir_all(world.nats.folder().join("jetstream")).unwrap();
    world.nats.run();
    let _relay = world.start_relay();
    world.wait_until_published(3);
    hear_each_other(&desktops);
    let newcomer = world.nats.desktop("lea", "");
    wait_until("the relay has filled it again", || {
        let _ = newcomer.sync().exits(0);
        total(&newcomer) == 3
    });
    for desktop in desktops.iter().chain([&newcomer]) {
        assert_eq!(shown(desktop, &key), before);
    }
}

#[test]
fn names_are_hidden_where_the_settings_say_so() {
    let world = World::new(&USERS);
    world.simulator.emit_corpus(&plain(3, 3));
    let _relay = world.start_relay();
    world.wait_until_published(3);
    let anna = world.nats.desktop("anna", "");
    let paul = world.nats.desktop("paul", "[team]\nhide_names = true\n");
    for desktop in [&anna, &paul] {
        let _ = desktop.sync().exits(0);
    }
    let key = incidents(&anna)[0].clone();
    let _ = anna.run(&["triage", "ack", &key]).exits(0);
    let _ = anna.run(&["triage", "comment", &key, "Seen"]).exits(0);
    for desktop in [&anna, &paul] {
        let _ = desktop.sync().exits(0);
    }
    let ran = paul.run(&["triage", "show", &key]).exits(0);
    assert!(
        ran.stdout.contains("A colleague is on it") && ran.stdout.contains("A colleague: Seen"),
        "{ran:?}"
    );
    let json = paul.run(&["triage", "show", &key, "--json"]).exits(0);
    assert!(!ran.stdout.contains("anna") && !json.stdout.contains("anna"), "{json:?}");
    // One's own is no secret.
    let _ = paul.run(&["triage", "resolve", &key]).exits(0);
    assert_eq!(shown(&paul, &key)["by"], "paul");
}

#[test]
fn what_cannot_be_done_for_the_team_is_said() {
    let mut nats = Nats::start(&["anna"]);
    nats.add_user("zoe", &["123-ABC-456"]);
    nats.kill();
    nats.run();
    // A relay of before that kept no triage: its stream has only notifications.
    let simulator = campanile_simulator::Simulator::start(campanile_simulator::SimulatorOptions::default());
    let simulator = simulator.unwrap();
    let (relay, port) = crate::world::relay(&simulator, &nats, "");
    let world = World { simulator, nats, relay, port };
    block_on(crate::permissions::with_a_stream(&world.nats, json!(["campanile.v1.*.*.*"])));
    let anna = world.nats.desktop("anna", "");
    assert_eq!(anna.sync().exits(0).line()["state"], "ok");
    let ran = anna.run(&["triage", "ack", "any"]).exits(1);
    assert!(ran.stderr.contains("has read yet what the team does"), "{}", ran.stderr);
    // The relay of today sees to it that its stream has it.
    world.simulator.emit_corpus(&plain(3, 3));
    let _relay = world.start_relay();
    world.wait_until_published(3);
    let _ = anna.sync().exits(0);
    let key = incidents(&anna)[0].clone();
    let _ = anna.run(&["triage", "ack", &key]).exits(0);
    let ran = anna.run(&["triage", "ack", "none/such/key"]).exits(1);
    assert!(ran.stderr.contains("none/such/key"), "{}", ran.stderr);
    let _ = anna.run(&["triage", "assign", &key, "a.b"]).exits(2);
    let _ = anna.run(&["triage", "comment", &key, " "]).exits(2);
    // Whoever may not read it reads notifications all the same.
    let zoe = world.nats.desktop("zoe", "instance = \"123-ABC-456\"\n");
    assert_eq!(zoe.sync().exits(0).line()["state"], "ok");
    let ran = zoe.run(&["triage", "ack", "any"]).exits(1);
    assert!(ran.stderr.contains("has read yet what the team does"), "{}", ran.stderr);
    // Without such a connection there is nothing of it.
    let alone = Campanile::reading(&world.simulator);
    let _ = alone.sync().exits(0);
    let ran = alone.run(&["triage", "show", &key]).exits(1);
    assert!(ran.stderr.contains("has read yet what the team does"), "{}", ran.stderr);
}
