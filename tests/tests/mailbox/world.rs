//! A mail server, and Campanile with a connection to its mailbox.

use campanile_core::words::{Language, Voice};
use campanile_engine::history::{History, Opener};
use campanile_tests::{Campanile, Dovecot, MAIL_PASSWORD, MAIL_USER, block_on, program};
use jiff::tz::TimeZone;
use serde_json::Value;
use std::collections::BTreeMap;
use std::process::{Child, Command, Stdio};

pub(crate) struct World {
    pub(crate) dovecot: Dovecot,
    pub(crate) campanile: Campanile,
}

impl World {
    pub(crate) fn new() -> Self {
        Self::with(Dovecot::start())
    }

    pub(crate) fn with(dovecot: Dovecot) -> Self {
        let campanile = Campanile::new().with_secret("mail", MAIL_PASSWORD).with_authority(&dovecot);
        let world = Self { dovecot, campanile };
        world.configure("");
        world
    }

    /// The connection, with these further lines.
    pub(crate) fn configure(&self, lines: &str) {
        let port = self.dovecot.tls_port();
        let lines =
            if lines.contains("port =") { lines.to_owned() } else { format!("port = {port}\n{lines}") };
        self.campanile.configure(&connection(&lines));
    }

    /// Reads everything: what `sync` says of it.
    #[track_caller]
    pub(crate) fn sync(&self) -> Value {
        self.campanile.sync().exits(0).line()
    }

    /// Tries to read: the state and the sentence that are said, where it fails.
    #[track_caller]
    pub(crate) fn fails(&self) -> (String, String) {
        let line = self.campanile.sync().exits(3).line();
        let text = |name: &str| line[name].as_str().unwrap_or_default().to_owned();
        (text("state"), text("error"))
    }

    /// How many there are of each type.
    #[track_caller]
    pub(crate) fn types(&self) -> BTreeMap<String, usize> {
        let mut types = BTreeMap::new();
        for found in self.campanile.listed() {
            *types.entry(found["type"].as_str().unwrap().to_owned()).or_default() += 1;
        }
        types
    }

    /// What is said of the connection, in English, though it may well work.
    #[track_caller]
    pub(crate) fn told(&self) -> Option<String> {
        let history = self.campanile.data().join("history.db");
        let history = History::open(&history, Opener::Guest).unwrap();
        let connections = block_on(history.connections()).unwrap();
        let reason = connections.into_iter().find(|known| known.id == "mail")?.reason?;
        Some(Voice::new(Language::En, TimeZone::UTC).say(&reason.phrase()))
    }

    /// Starts the resident program.
    pub(crate) fn watch(&self) -> Agent {
        let mut agent = Command::new(program("campanile-agent"));
        agent
            .env_clear()
            .env("HOME", self.campanile.folder())
            .envs(self.campanile.environment().iter().cloned());
        agent.arg("--config").arg(self.campanile.config()).arg("--data-dir").arg(self.campanile.data());
        agent.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        Agent(agent.spawn().unwrap())
    }
}

/// A mailbox connection with these lines.
pub(crate) fn connection(lines: &str) -> String {
    format!(
        "[[connection]]\nid = \"mail\"\nkind = \"mailbox\"\nhost = \"localhost\"\nuser = \"{MAIL_USER}\"\n{lines}\n"
    )
}

/// The resident program; it is killed with this value.
pub(crate) struct Agent(Child);

impl Drop for Agent {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
