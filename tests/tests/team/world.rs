//! What the stories share: a simulator, a server, a relay and desktops.

use campanile_engine::history::{History, Opener};
use campanile_simulator::{Corpus, CorpusShape, Simulator, SimulatorOptions};
use campanile_tests::{Campanile, Nats, Running, block_on, wait_until};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};

pub(crate) struct World {
    pub(crate) simulator: Simulator,
    pub(crate) nats: Nats,
    pub(crate) relay: Campanile,
    pub(crate) port: u16,
}

impl World {
    /// With a relay that is not started yet, and these users.
    pub(crate) fn new(users: &[&str]) -> Self {
        let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
        let nats = Nats::start(users);
        let (relay, port) = relay(&simulator, &nats, "");
        Self { simulator, nats, relay, port }
    }

    pub(crate) fn start_relay(&self) -> Running {
        let running = self.relay.start(&["relay"]);
        let port = self.port;
        wait_until("the relay publishes", || {
            health(port).is_some_and(|health| health["state"] == "publishing")
        });
        running
    }

    /// All that the relay's history holds has gone into the stream.
    pub(crate) fn wait_until_published(&self, count: usize) {
        wait_until("all is published", || {
            total(&self.relay) >= count && health(self.port).is_some_and(|health| health["behind"] == 0)
        });
        // What was stored a moment ago it may not have looked at yet.
        let history = History::open(&self.relay.data().join("history.db"), Opener::Guest).unwrap();
        wait_until("all is behind its cursor", || {
            let figures = block_on(history.figures()).unwrap();
            figures.readers.iter().any(|reader| reader.name.starts_with("relay/") && reader.behind == 0)
        });
    }
}

/// A relay that reads this simulator and publishes through this server, with these further lines of `[relay]`.
pub(crate) fn relay(simulator: &Simulator, nats: &Nats, more: &str) -> (Campanile, u16) {
    relay_with(simulator, &nats.connection("relay"), nats.password("relay"), more)
}

/// The same through this connection, with its secret.
pub(crate) fn relay_with(
    simulator: &Simulator,
    connection: &str,
    secret: &str,
    more: &str,
) -> (Campanile, u16) {
    let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
    let relay = Campanile::reading(simulator).with_secret(campanile_tests::TEAM, secret);
    relay.configure(&format!(
        "{}poll_every = \"1s\"\n{connection}[relay]\nlisten = \"127.0.0.1:{port}\"\nlease = \"2s\"\n{more}",
        Campanile::connection(campanile_tests::CONNECTION, simulator),
    ));
    (relay, port)
}

/// The body of what the relay answers, and whether it is well.
pub(crate) fn get(port: u16, path: &str) -> Option<(bool, String)> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok()?;
    write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    let (head, body) = answer.split_once("\r\n\r\n")?;
    Some((head.starts_with("HTTP/1.1 200"), body.to_owned()))
}

pub(crate) fn health(port: u16) -> Option<Value> {
    serde_json::from_str(&get(port, "/healthz")?.1).ok()
}

/// How many notifications a history has, but for Campanile's own.
pub(crate) fn total(campanile: &Campanile) -> usize {
    let stats = campanile.run(&["stats", "--json"]).exits(0).line();
    let own = stats["by_type"]["monitoring"].as_u64().unwrap_or_default();
    usize::try_from(stats["total"].as_u64().unwrap() - own).unwrap()
}

/// What every desktop must have as the relay has it.
pub(crate) fn told(listed: &[Value]) -> BTreeMap<String, String> {
    let of = |one: &Value| {
        let keys = ["source_id", "instance", "type", "subtype", "severity", "occurred_at", "incident"];
        let mut told: Vec<String> = keys.iter().map(|key| one[key].to_string()).collect();
        told.push(one["subject"]["id"].to_string());
        told.push(one["facts"].to_string());
        told.push(one["raw"].to_string());
        (one["id"].as_str().unwrap().to_owned(), told.join("\n"))
    };
    listed.iter().filter(|one| one["type"] != "monitoring").map(of).collect()
}

/// Asserts that a desktop has what the relay has, each once.
#[track_caller]
pub(crate) fn assert_same(relay: &Campanile, desktop: &Campanile) {
    let all = |one: &Campanile| one.list(&["--limit", "100000"]);
    let (source, found) = (all(relay), all(desktop));
    let (source, copies) = (told(&source), told(&found));
    let missing: Vec<&String> = source.keys().filter(|id| !copies.contains_key(*id)).take(3).collect();
    assert!(missing.is_empty(), "missing, such as {missing:?}; {} of {}", copies.len(), source.len());
    assert_eq!(copies.len(), source.len());
    let other = source.iter().find(|(id, told)| copies.get(*id) != Some(*told));
    assert_eq!(other.map(|(id, told)| (told, &copies[id])), None, "something else");
    let of_marketo = found.iter().filter(|one| one["type"] != "monitoring").count();
    assert_eq!(of_marketo, copies.len(), "an id is there twice");
}

/// So many notifications, each once and each in its form.
pub(crate) fn plain(items: usize, seed: u64) -> Corpus {
    CorpusShape { items, seed, duplicates: 0, bad: 0, without_id: 0, unknown: 2, broken_times: 0 }.build()
}
