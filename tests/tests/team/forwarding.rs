//! A relay forwards what it reads, once for everybody.

use crate::world::{World, health, relay};
use campanile_simulator::Kind;
use campanile_tests::{Receiver, wait_until};

const KEY: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

#[test]
fn a_relay_forwards_what_it_reads_and_desktops_need_not() {
    let mut world = World::new(&["marie"]);
    let receiver = Receiver::start();
    let more = "[[forward]]\nid = \"hook\"\nkind = \"webhook\"\nallow_private = true\n";
    let (campanile, port) = relay(&world.simulator, &world.nats, more);
    let secret = format!("{}\n{KEY}", receiver.url("/hook"));
    (world.relay, world.port) = (campanile.with_secret("hook", &secret), port);
    world.simulator.emit_kind(Kind::CampaignFailure, &[]);
    let running = world.start_relay();
    world.wait_until_published(1);
    world.simulator.emit_kind(Kind::CrmSyncDown, &[]);
    wait_until("it is forwarded", || !receiver.taken().is_empty());
    world.wait_until_published(2);
    let taken = receiver.taken();
    assert_eq!(taken.len(), 1, "what was there before is not forwarded: {taken:?}");
    let listed = world.relay.listed();
    assert_eq!(taken[0].json()["data"]["id"], listed[0]["id"]);
    assert!(health(world.port).is_some_and(|health| health["state"] == "publishing"));
    let marie = world.nats.desktop("marie", "");
    let _ = marie.sync().exits(0);
    assert_eq!(marie.listed()[0]["id"], listed[0]["id"], "the same id everywhere");
    drop(running);
}
