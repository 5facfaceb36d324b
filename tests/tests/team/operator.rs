//! A server in operator mode, where people are added and withdrawn by signed tokens: desktops read with files of credentials.

use crate::world::{World, assert_same, plain, relay_with, total};
use campanile_core::reason::{Cause, Reason};
use campanile_core::team::Filter;
use campanile_engine::line::Line;
use campanile_engine::nats::{Access, Credentials};
use campanile_engine::sources::team::{Found, Stage, TeamSource};
use campanile_simulator::{Simulator, SimulatorOptions};
use campanile_tests::{Campanile, Nats, Operator, TEAM, block_on};

/// What docs/TEAM.md lists for a relay and for a desktop.
const RELAY: &[&str] = &[
    "campanile.v1.*.*.*",
    "$JS.API.STREAM.INFO.CAMPANILE",
    "$JS.API.STREAM.CREATE.CAMPANILE",
    "$JS.API.STREAM.UPDATE.CAMPANILE",
    "$JS.API.CONSUMER.CREATE.CAMPANILE.*.campanile.v1.>",
    "$JS.FC.CAMPANILE.>",
    "$JS.API.STREAM.INFO.KV_CAMPANILE_RELAY",
    "$JS.API.STREAM.CREATE.KV_CAMPANILE_RELAY",
    "$JS.API.STREAM.UPDATE.KV_CAMPANILE_RELAY",
    "$JS.API.STREAM.MSG.GET.KV_CAMPANILE_RELAY",
    "$JS.API.DIRECT.GET.KV_CAMPANILE_RELAY.>",
    "$KV.CAMPANILE_RELAY.relay",
];
const DESKTOP: &[&str] = &[
    "$JS.API.STREAM.INFO.CAMPANILE",
    "$JS.API.CONSUMER.CREATE.CAMPANILE.*.campanile.v1.>",
    "$JS.FC.CAMPANILE.>",
];

/// A desktop that was given this file, and nothing to say whose it is.
fn desktop(nats: &Nats, file: &str) -> Campanile {
    let campanile = Campanile::new();
    campanile.configure(&nats.address());
    campanile.with_secret(TEAM, file)
}

fn tried(nats: &Nats, file: &str) -> Result<Found, (Stage, Reason)> {
    campanile_engine::install_tls();
    let credentials = Credentials::read(None, file.to_owned().into()).unwrap();
    let url = nats.url().parse().unwrap();
    let access = Access { url, credentials, ca_file: Some(nats.authority()), line: Line::default() };
    block_on(TeamSource::new(access, "CAMPANILE", &Filter::default()).try_out())
}

/// Refused, in the history's words and in a trial's.
#[track_caller]
fn assert_refused(nats: &Nats, file: &str, stage: Stage, cause: Cause, words: &str) {
    let (at, reason) = tried(nats, file).unwrap_err();
    assert_eq!((at, reason.cause), (stage, cause), "{reason:?}");
    let report = desktop(nats, file).sync().exits(3).line();
    assert_eq!(report["state"], "needs-sign-in", "{report}");
    assert!(report["error"].as_str().unwrap().contains(words), "{report}");
}

#[test]
fn in_operator_mode_a_file_of_credentials_reads_and_a_revoked_or_strange_one_is_refused_with_the_reason() {
    let operator = Operator::default();
    let nats = Nats::configured(&operator.configuration(&[]));
    let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
    let relay = operator.user("relay", RELAY);
    let (relay, port) = relay_with(&simulator, &nats.address(), &relay.credentials(), "");
    let mut world = World { simulator, nats, relay, port };
    let [marie, paul] = ["marie", "paul"].map(|name| operator.user(name, DESKTOP));

    // Before the relay has ever started: they may read what is not there yet.
    let (stage, reason) = tried(&world.nats, &marie.credentials()).unwrap_err();
    assert_eq!((stage, reason.cause), (Stage::Stream, Cause::TeamStream), "{reason:?}");
    let running = world.start_relay();
    world.simulator.emit_corpus(&plain(40, 7));
    world.wait_until_published(40);
    assert_eq!(tried(&world.nats, &marie.credentials()), Ok(Found { wanted: 40, is_empty: false }));
    let read = desktop(&world.nats, &marie.credentials());
    assert_eq!(read.sync().exits(0).line()["new"], 40);
    assert_same(&world.relay, &read);

    // Of another operator, with another's seed, expired, without the permission.
    let signs_in = "refuses these credentials";
    let strange = Operator::default().user("marie", DESKTOP);
    let expired = operator.user_until("marie", DESKTOP, Some(1_750_000_100));
    for file in [strange.credentials(), marie.credentials_with(&paul), expired.credentials()] {
        assert_refused(&world.nats, &file, Stage::SignIn, Cause::TeamSignIn, signs_in);
    }
    let curious = operator.user("lea", &["campanile.v1.triage.lea"]);
    let what = "does not allow $JS.API.STREAM.INFO.CAMPANILE";
    assert_refused(&world.nats, &curious.credentials(), Stage::Permission, Cause::TeamForbidden, what);

    // Her credentials are revoked, and nobody else's; what she has read she keeps.
    world.nats.configure(&operator.configuration(&[&marie]));
    world.nats.kill();
    world.nats.run();
    assert_refused(&world.nats, &marie.credentials(), Stage::SignIn, Cause::TeamSignIn, signs_in);
    assert_eq!(read.sync().exits(3).line()["state"], "needs-sign-in");
    assert_eq!(total(&read), 40);
    let other = desktop(&world.nats, &paul.credentials());
    assert_eq!(other.sync().exits(0).line()["new"], 40);
    drop(running);
}
