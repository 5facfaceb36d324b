//! One relay asks, however many desktops listen.

use crate::world::{assert_same, plain};
use campanile_simulator::{Simulator, SimulatorOptions};
use campanile_tests::{Campanile, Nats, wait_until};

/// The calls that the simulator answered, while this many desktops had everything.
fn calls(desktops: usize) -> usize {
    let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
    simulator.emit_corpus(&plain(150, 1));
    let names: Vec<String> = (0..desktops).map(|number| format!("desktop-{number}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let nats = Nats::start(&names);
    let access = simulator.access();
    // Each source is asked once: how many calls there are does not hang on how long it takes.
    let (relay, port) = crate::world::relay(&simulator, &nats, "");
    let text = std::fs::read_to_string(relay.config())
        .unwrap()
        .replace("poll_every = \"1s\"", "poll_every = \"1h\"");
    let rest = format!(
        "[[connection]]\nid = \"rest\"\nkind = \"marketo-rest\"\nbase_url = \"{}\"\ninstance = \"123-ABC-456\"\nclient_id = \"{}\"\npoll_every = \"1h\"\n",
        access.rest_url, access.client_id
    );
    relay.configure(&format!("{rest}{text}"));
    let relay = relay.with_secret("rest", &access.client_secret);
    let _running = relay.start(&["relay"]);
    wait_until("all is published", || {
        crate::world::health(port).is_some_and(|health| health["behind"] == 0)
            && crate::world::get(port, "/metrics").is_some_and(|(_, text)| {
                text.contains("campanile_connection_up{connection=\"prod\",kind=\"adobe-journal\"} 1")
                    && text.contains("campanile_connection_up{connection=\"rest\",kind=\"marketo-rest\"} 1")
            })
    });
    for name in names {
        let desktop: Campanile = nats.desktop(name, "");
        let _ = desktop.sync().exits(0);
        assert_same(&relay, &desktop);
    }
    simulator.requests().len()
}

#[test]
fn forty_desktops_cost_as_many_calls_as_one() {
    let one = calls(1);
    assert!(one > 3, "{one}");
    assert_eq!(calls(40), one);
}
