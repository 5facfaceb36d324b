//! A relay's life: its lease, its end, and what it says of itself.

use crate::world::{World, get, health, plain, relay, told, total};
use campanile_tests::wait_until;
use std::process::Command;
use std::time::{Duration, Instant};

#[test]
fn another_relay_takes_over_and_doubles_nothing_however_long_ago_it_was_published() {
    let mut world = World::new(&["marie"]);
    // The server forgets at once what it has, so that only looking helps.
    let short = "duplicates = \"1s\"\n";
    let (first, port) = relay(&world.simulator, &world.nats, short);
    (world.relay, world.port) = (first, port);
    let (other, other_port) = relay(&world.simulator, &world.nats, short);
    world.simulator.emit_corpus(&plain(200, 1));
    let first = world.start_relay();
    world.wait_until_published(200);
    let second = other.start(&["relay"]);
    wait_until("it stands by", || health(other_port).is_some_and(|health| health["state"] == "standby"));
    assert_eq!(total(&other), 0, "one that stands by asks Adobe nothing");
    assert!(get(other_port, "/healthz").unwrap().0, "one that stands by is well");
    first.kill();
    world.simulator.emit_corpus(&plain(100, 2));
    wait_until("it takes over", || health(other_port).is_some_and(|health| health["state"] == "publishing"));
    wait_until("it has read and published all", || {
        total(&other) == 300 && health(other_port).is_some_and(|health| health["behind"] == 0)
    });
    let marie = world.nats.desktop("marie", "");
    let report = marie.sync().exits(0).line();
    assert_eq!((&report["new"], &report["duplicates"]), (&300.into(), &0.into()), "{report}");
    // When something without a time of its own happened, each relay says by when it read it: the ids are the same.
    assert!(told(&other.listed()).into_keys().eq(told(&marie.listed()).into_keys()));
    // The first one comes back and stands by; asked to end, the second gives its place away at once.
    let first = world.relay.start(&["relay"]);
    wait_until("it stands by", || health(world.port).is_some_and(|health| health["state"] == "standby"));
    terminate(second.pid());
    let ran = second.ended();
    assert_eq!(ran.code, Some(0), "{ran:?}");
    wait_until("it publishes", || health(world.port).is_some_and(|health| health["state"] == "publishing"));
    world.simulator.emit_corpus(&plain(50, 3));
    world.wait_until_published(350);
    let report = marie.sync().exits(0).line();
    assert_eq!((&report["fetched"], &report["new"]), (&50.into(), &50.into()), "{report}");
    assert!(told(&world.relay.listed()).into_keys().eq(told(&marie.listed()).into_keys()));
    drop(first);
}

fn terminate(pid: u32) {
    assert!(Command::new("kill").args(["-TERM", &pid.to_string()]).status().unwrap().success());
}

#[test]
#[expect(clippy::disallowed_methods, reason = "how long it takes to end is what is looked at")]
fn asked_to_end_it_is_gone_within_five_seconds_whatever_it_does() {
    let mut world = World::new(&[]);
    for server_runs in [true, false] {
        let relay = world.start_relay();
        if !server_runs {
            world.nats.kill();
            wait_until("it notices", || {
                health(world.port).is_some_and(|health| health["connected"] == false)
            });
            assert!(!get(world.port, "/healthz").unwrap().0, "without a server it is not well");
        }
        let begin = Instant::now();
        terminate(relay.pid());
        let ran = relay.ended();
        assert!(begin.elapsed() < Duration::from_secs(5));
        assert_eq!(ran.code, Some(0), "{ran:?}");
        // Its log is JSON, and says nothing of what notifications say.
        let log: Vec<serde_json::Value> =
            ran.stderr.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert!(log.iter().any(|line| line["fields"]["message"] == "the relay ends"), "{log:?}");
    }
}

#[test]
fn a_service_manager_and_a_monitor_are_told_how_it_is() {
    let mut world = World::new(&[]);
    let socket = world.relay.folder().join("notify");
    let relay = std::mem::take(&mut world.relay);
    world.relay = relay.with_environment("NOTIFY_SOCKET", &socket.display().to_string());
    let manager = std::os::unix::net::UnixDatagram::bind(&socket).unwrap();
    manager.set_read_timeout(Some(campanile_tests::BOUND)).unwrap();
    let told = move || {
        let mut buffer = [0; 200];
        let length = manager.recv(&mut buffer).unwrap();
        String::from_utf8_lossy(&buffer[..length]).into_owned()
    };
    world.simulator.emit_corpus(&plain(20, 1));
    let running = world.relay.watch_relay();
    let mut said = Vec::new();
    while !said.iter().any(|said: &String| said == "STATUS=publishing") {
        said.push(told());
    }
    assert!(said.iter().any(|said| said == "READY=1"), "{said:?}");
    world.wait_until_published(20);
    let counts = |text: &str| text.contains("campanile_relay_published_total 20\n");
    wait_until("it has counted them", || get(world.port, "/metrics").is_some_and(|(_, text)| counts(&text)));
    let (is_well, metrics) = get(world.port, "/metrics").unwrap();
    assert!(is_well);
    for line in [
        "campanile_relay_connected 1",
        "campanile_relay_leading 1",
        "campanile_relay_published_total 20",
        "campanile_relay_behind 0",
        "campanile_connection_up{connection=\"prod\",kind=\"adobe-journal\"} 1",
    ] {
        assert!(metrics.lines().any(|found| found == line), "{line}: {metrics}");
    }
    // `sync` asks the relay, which holds the lock.
    let report = world.relay.sync().exits(0).line();
    assert_eq!((&report["connection"], &report["state"]), (&"prod".into(), &"ok".into()));
    terminate(running.pid());
    while told() != "STOPPING=1" {}
    assert_eq!(running.ended().code, Some(0));
}

#[test]
fn a_relay_with_nothing_to_do_says_what_is_missing() {
    let world = World::new(&["marie"]);
    let nowhere = campanile_tests::Campanile::reading(&world.simulator);
    let ran = nowhere.run(&["relay"]).exits(2);
    assert!(ran.stderr.contains("team"), "{}", ran.stderr);
    let nothing = world.nats.desktop("marie", "");
    let ran = nothing.run(&["relay"]).exits(2);
    assert!(ran.stderr.contains("team"), "{}", ran.stderr);
    let wrong = world.nats.desktop("marie", "[relay]\nlisten = \"nowhere\"\n");
    let ran = wrong.run(&["relay"]).exits(2);
    assert!(ran.stderr.contains("relay.listen"), "{}", ran.stderr);
}

#[test]
fn the_unit_of_the_relay_is_one_that_systemd_understands() {
    let shipped = campanile_tests::repository().join("packaging/systemd/campanile-relay.service");
    let folder = tempfile::tempdir().unwrap();
    let unit = folder.path().join("campanile-relay.service");
    // The program lies elsewhere here; that it is there is a thing of the package.
    let text = std::fs::read_to_string(shipped).unwrap().replace("/usr/bin/campanile", "/bin/true");
    std::fs::write(&unit, text).unwrap();
    let mut verify = Command::new("systemd-analyze");
    let ran = verify.arg("verify").arg("--man=no").arg(&unit).output().unwrap();
    let said = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success() && !said.contains("campanile-relay.service:"), "{said}");
}
