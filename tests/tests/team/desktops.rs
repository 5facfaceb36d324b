//! What a desktop does with a relay's stream.

use crate::world::{World, assert_same, health, plain, total};
use campanile_simulator::corpus;
use campanile_tests::{Wanted, wait_until};

#[test]
fn what_the_relay_reads_is_in_every_desktops_history_and_is_its_own_there() {
    let world = World::new(&["marie", "paul"]);
    let corpus = corpus(300, 5);
    world.simulator.emit_corpus(&corpus);
    let relay = world.start_relay();
    let wanted = Wanted::of(&corpus);
    world.wait_until_published(wanted.len());
    let marie = world.nats.desktop("marie", "");
    let report = marie.sync().exits(0).line();
    assert_eq!((&report["kind"], &report["state"]), (&"team".into(), &"ok".into()), "{report}");
    assert_eq!((report["new"].as_u64(), report["gaps"].as_u64()), (Some(wanted.len() as u64), Some(0)));
    assert_same(&world.relay, &marie);
    wanted.assert_is(&marie.listed());
    let listed = marie.listed();
    assert!(listed.iter().all(|one| one["connection"] == "team" && one["arrival"] == "backfill"));
    // Nobody's marks are anybody else's.
    let id = listed[0]["id"].as_str().unwrap();
    let _ = marie.run(&["mark", "read", id]).exits(0);
    let paul = world.nats.desktop("paul", "");
    let _ = paul.sync().exits(0);
    assert!(paul.listed().iter().all(|one| one["read_at"].is_null()));
    // What comes later is news, and what is known does not come again.
    world.simulator.emit_corpus(&plain(50, 6));
    world.wait_until_published(wanted.len() + 50);
    let report = marie.sync().exits(0).line();
    assert_eq!((&report["fetched"], &report["new"]), (&50.into(), &50.into()), "{report}");
    assert_same(&world.relay, &marie);
    assert_eq!(marie.listed().iter().filter(|one| one["arrival"] == "live").count(), 50);
    assert_eq!(marie.sync().exits(0).line()["fetched"], 0);
    drop(relay);
}

#[test]
fn a_desktop_wants_one_instance_and_one_kind_and_is_sent_nothing_else() {
    let world = World::new(&["marie"]);
    let corpus = corpus(300, 5);
    world.simulator.emit_corpus(&corpus);
    let _relay = world.start_relay();
    world.wait_until_published(Wanted::of(&corpus).len());
    let all = world.relay.listed();
    let instance = all.iter().find_map(|one| one["instance"].as_str().filter(|it| !it.is_empty())).unwrap();
    let is_wanted =
        |one: &&serde_json::Value| one["instance"] == *instance && one["type"] == "campaign-failure";
    let expected = all.iter().filter(is_wanted).count();
    assert!((1..all.len()).contains(&expected));
    let more = format!("instance = \"{instance}\"\ntype = \"campaign-failure\"\n");
    let marie = world.nats.desktop("marie", &more);
    let report = marie.sync().exits(0).line();
    assert_eq!(report["fetched"], expected, "{report}");
    assert!(marie.listed().iter().all(|one| is_wanted(&one)));
}

#[test]
fn what_the_stream_no_longer_has_is_a_gap_and_a_stream_made_anew_is_read_from_its_beginning() {
    let mut world = World::new(&["marie"]);
    // The stream keeps ten, so most of what comes while nobody reads is gone.
    let (relay, port) = crate::world::relay(&world.simulator, &world.nats, "max_messages = 10\n");
    (world.relay, world.port) = (relay, port);
    let relay = world.start_relay();
    let marie = world.nats.desktop("marie", "");
    let _ = marie.sync().exits(0);
    world.simulator.emit_corpus(&plain(5, 1));
    world.wait_until_published(5);
    assert_eq!(marie.sync().exits(0).line()["gaps"], 0);
    world.simulator.emit_corpus(&plain(40, 2));
    world.wait_until_published(45);
    let report = marie.sync().exits(0).line();
    assert_eq!((&report["gaps"], &report["state"]), (&1.into(), &"ok".into()), "{report}");
    let gap = marie.list(&["--type", "monitoring"]);
    assert_eq!((&gap[0]["subtype"], &gap[0]["facts"]["count"]), (&"gap".into(), &30.into()), "{gap:?}");
    assert_eq!(marie.sync().exits(0).line()["gaps"], 0, "told once");
    // The whole server is lost: the relay fills the new stream with what it has, and what is known is ignored.
    drop(relay);
    world.nats.kill();
    std::fs::remove_dir_all(world.nats.folder().join("jetstream")).unwrap();
    world.nats.run();
    let before = total(&marie);
    let _relay = world.start_relay();
    world.simulator.emit_corpus(&plain(3, 3));
    world.wait_until_published(48);
    wait_until("the relay is through", || health(world.port).is_some_and(|health| health["behind"] == 0));
    let _ = marie.sync().exits(0);
    assert_eq!(total(&marie), before + 3);
}

#[test]
fn what_is_wrong_with_a_team_is_said() {
    let mut world = World::new(&["marie"]);
    let marie = world.nats.desktop("marie", "");
    // The relay has never started.
    let report = marie.sync().exits(3).line();
    assert_eq!(report["state"], "bad-response", "{report}");
    assert!(report["error"].as_str().unwrap().contains("CAMPANILE"), "{report}");
    let relay = world.start_relay();
    let _ = marie.sync().exits(0);
    // A wrong password, and none.
    let report = world.nats.desktop("marie", "").with_secret("team", "wrong").sync().exits(3).line();
    assert_eq!(report["state"], "needs-sign-in", "{report}");
    let other = world.nats.desktop("marie", "").without_secrets();
    let secret = other.folder().join("none");
    other.configure(&format!("{}secret_file = \"{}\"\n", world.nats.connection("marie"), secret.display()));
    let report = other.sync().exits(3).line();
    assert_eq!(report["state"], "needs-sign-in", "{report}");
    // An authority that is not trusted here.
    let other = world.nats.desktop("marie", "");
    let text = world.nats.connection("marie");
    let untrusted: String =
        text.lines().filter(|line| !line.starts_with("ca_file")).flat_map(|line| [line, "\n"]).collect();
    other.configure(&untrusted);
    let report = other.sync().exits(3).line();
    assert_eq!(report["state"], "unreachable", "{report}");
    // Another stream is nothing that she may read.
    let report = world.nats.desktop("marie", "stream = \"OTHER\"\n").sync().exits(3).line();
    assert_eq!(report["state"], "needs-sign-in", "{report}");
    let doctor = world.nats.desktop("marie", "").run(&["doctor", "--json"]);
    assert!(doctor.lines().iter().any(|found| found["check"] == "secret" && found["verdict"] == "fine"));
    // Her access is withdrawn, and given back.
    drop(relay);
    world.nats.kill();
    world.nats.withdraw("marie");
    world.nats.run();
    let report = marie.sync().exits(3).line();
    assert_eq!(report["state"], "needs-sign-in", "{report}");
}

#[test]
fn a_resident_desktop_has_what_comes_at_once_and_reads_on_after_the_server_was_away() {
    let mut world = World::new(&["marie"]);
    let _relay = world.start_relay();
    let marie = world.nats.desktop("marie", "");
    let _agent = marie.watch();
    world.simulator.emit_corpus(&plain(20, 1));
    wait_until("it is there", || marie.data().join("history.db").exists() && total(&marie) == 20);
    world.nats.kill();
    world.simulator.emit_corpus(&plain(20, 2));
    wait_until("the relay has read it", || total(&world.relay) == 40);
    world.nats.run();
    wait_until("it is there", || total(&marie) == 40);
    assert_same(&world.relay, &marie);
}
