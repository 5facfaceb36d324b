//! One Campanile: a configuration and a data folder of its own, and the real program.

use crate::programs::program;
use crate::ran::Ran;
use crate::wait::wait_until;
use campanile_engine::history::{History, Opener};
use campanile_simulator::Simulator;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

/// The id of the connection to the simulator.
pub const CONNECTION: &str = "prod";

/// A configuration, a data folder and the secrets in the environment. It all goes with it.
#[derive(Debug)]
pub struct Campanile {
    folder: TempDir,
    secrets: Vec<(String, String)>,
}

impl Campanile {
    /// Without a configuration.
    ///
    /// # Panics
    /// Where there is no folder to be had.
    #[must_use]
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder"), secrets: Vec::new() }
    }

    /// With one connection to this simulator, and its secret.
    #[must_use]
    pub fn reading(simulator: &Simulator) -> Self {
        let campanile = Self::new();
        campanile.configure(&Self::connection(CONNECTION, simulator));
        campanile.with_secret(CONNECTION, &simulator.access().client_secret)
    }

    /// The configuration of a connection to a simulator.
    #[must_use]
    pub fn connection(id: &str, simulator: &Simulator) -> String {
        let access = simulator.access();
        Self::connection_at(id, simulator, &access.journal_url)
    }

    /// The configuration of a connection whose tokens come from a simulator and whose journal lies elsewhere.
    #[must_use]
    pub fn connection_at(id: &str, simulator: &Simulator, journal_url: &str) -> String {
        let access = simulator.access();
        format!(
            "[[connection]]\nid = \"{id}\"\nkind = \"adobe-journal\"\njournal_url = \"{journal_url}\"\n\
             ims_url = \"{}\"\nclient_id = \"{}\"\norg_id = \"{}\"\n",
            access.ims_url, access.client_id, access.org_id
        )
    }

    /// Writes the configuration.
    ///
    /// # Panics
    /// Where it cannot be written.
    pub fn configure(&self, text: &str) {
        std::fs::write(self.config(), text).expect("the configuration can be written");
    }

    /// With this secret of a connection in the environment, over the one before.
    #[must_use]
    pub fn with_secret(mut self, connection: &str, secret: &str) -> Self {
        let name = format!("CAMPANILE_SECRET_{}", connection.to_ascii_uppercase().replace('-', "_"));
        self.secrets.retain(|(other, _)| *other != name);
        self.secrets.push((name, secret.to_owned()));
        self
    }

    /// With something else in the environment.
    #[must_use]
    pub fn with_environment(mut self, name: &str, value: &str) -> Self {
        self.secrets.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Trusting the authority of this mail server.
    #[must_use]
    pub fn with_authority(self, dovecot: &crate::Dovecot) -> Self {
        self.with_environment("SSL_CERT_FILE", &dovecot.authority().display().to_string())
    }

    /// What its programs have in their environment.
    #[must_use]
    pub fn environment(&self) -> &[(String, String)] {
        &self.secrets
    }

    /// Without any secret.
    #[must_use]
    pub fn without_secrets(mut self) -> Self {
        self.secrets.clear();
        self
    }

    /// The configuration file.
    #[must_use]
    pub fn config(&self) -> PathBuf {
        self.folder.path().join("config.toml")
    }

    /// The data folder.
    #[must_use]
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// The folder of everything.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The program with these arguments, and with nothing in its environment but what it is told here.
    #[must_use]
    pub fn command(&self, arguments: &[&str]) -> Command {
        self.command_of("campanile", arguments)
    }

    /// One of our programs with these arguments, and with nothing in its environment but what it is told here.
    #[must_use]
    pub fn command_of(&self, name: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(program(name));
        command.env_clear().env("LANG", "C.UTF-8").env("HOME", self.folder.path());
        command.envs(self.secrets.iter().map(|(name, value)| (name, value)));
        command.arg("--config").arg(self.config()).arg("--data-dir").arg(self.data()).args(arguments);
        command.stdin(Stdio::null());
        command
    }

    /// Runs the program to its end.
    ///
    /// # Panics
    /// Where it cannot be started.
    #[must_use]
    pub fn run(&self, arguments: &[&str]) -> Ran {
        Ran::new(self.command(arguments).output().expect("the program starts"))
    }

    /// Starts the program.
    ///
    /// # Panics
    /// Where it cannot be started.
    #[must_use]
    pub fn start(&self, arguments: &[&str]) -> Running {
        let child = self.command(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        Running(Some(child.expect("the program starts")))
    }

    /// Starts the resident program. Nobody listens to what it says.
    ///
    /// # Panics
    /// Where it cannot be started.
    #[must_use]
    pub fn watch(&self) -> Running {
        let mut agent = self.command_of("campanile-agent", &[]);
        let child = agent.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        Running(Some(child.expect("the program starts")))
    }

    /// Starts the relay. Nobody listens to what it says.
    ///
    /// # Panics
    /// Where it cannot be started.
    #[must_use]
    pub fn watch_relay(&self) -> Running {
        let child = self.command(&["relay"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        Running(Some(child.expect("the program starts")))
    }

    /// Reads everything: `campanile sync --json`.
    #[must_use]
    pub fn sync(&self) -> Ran {
        self.run(&["sync", "--json"])
    }

    /// Spoils the pages of the history on which this text stands, when nobody has it open.
    ///
    /// # Panics
    /// Where there is no such page.
    pub fn spoil(&self, text: &str) {
        let file = self.data().join("history.db");
        // Whoever closes it last puts everything into the file itself. Of two that close it at once, neither is the last.
        let log = self.data().join("history.db-wal");
        let open = || drop(History::open(&file, Opener::Guest).expect("the history opens"));
        open();
        wait_until("nobody has it open", || {
            let is_gone = !log.exists();
            if !is_gone {
                open();
            }
            is_gone
        });
        let mut bytes = std::fs::read(&file).expect("it is read");
        let pages = bytes.chunks_mut(4096).skip(1);
        let with_text = pages.filter(|page| page.windows(text.len()).any(|window| window == text.as_bytes()));
        assert!(with_text.map(|page| page.fill(0xAB)).count() > 0, "no page has {text}");
        std::fs::write(&file, bytes).expect("it is written");
    }

    /// Everything in the history, newest first.
    #[must_use]
    #[track_caller]
    pub fn listed(&self) -> Vec<Value> {
        self.list(&["--limit", "20000"])
    }

    /// What `campanile list --json` gives with these arguments.
    #[must_use]
    #[track_caller]
    pub fn list(&self, arguments: &[&str]) -> Vec<Value> {
        self.run(&[&["list", "--json"], arguments].concat()).exits(0).lines()
    }
}

impl Default for Campanile {
    fn default() -> Self {
        Self::new()
    }
}

/// A program that runs; it is killed with this value.
#[derive(Debug)]
pub struct Running(Option<Child>);

impl Running {
    /// Its process.
    ///
    /// # Panics
    /// Never before it was waited for.
    #[must_use]
    pub fn pid(&self) -> u32 {
        self.0.as_ref().expect("it runs").id()
    }

    /// Whether it has ended.
    ///
    /// # Panics
    /// Where the system does not say.
    #[must_use]
    pub fn has_ended(&mut self) -> bool {
        self.0
            .as_mut()
            .is_none_or(|child| child.try_wait().expect("the system says whether it runs").is_some())
    }

    /// Waits for its end.
    ///
    /// # Panics
    /// Where the system does not say how it ended.
    #[must_use]
    pub fn ended(mut self) -> Ran {
        let child = self.0.take().expect("it runs");
        Ran::new(child.wait_with_output().expect("the system says how it ended"))
    }

    /// Ends it as hard as the system can, and gives what it said until then.
    ///
    /// # Panics
    /// Where the system does not.
    pub fn kill(mut self) -> Ran {
        let mut child = self.0.take().expect("it runs");
        child.kill().expect("it can be killed");
        Ran::new(child.wait_with_output().expect("the system says how it ended"))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(mut child) = self.0.take() {
            // It may have ended by itself.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
