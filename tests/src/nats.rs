//! A real NATS server: Debian's, with the configuration that the repository ships, on loopback with TLS under an authority
//! of its own, in a folder that goes with it.

use crate::campanile::Campanile;
use crate::programs::repository;
use crate::wait::wait_until;
use std::collections::BTreeMap;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

/// The id of the connection to a relay's stream.
pub const TEAM: &str = "team";

/// A NATS server with its users.
#[derive(Debug)]
pub struct Nats {
    folder: TempDir,
    server: Option<Child>,
    port: u16,
    monitor: u16,
    passwords: BTreeMap<String, String>,
}

impl Nats {
    /// A server for a relay and these desktops.
    ///
    /// # Panics
    /// Where it cannot be started.
    #[must_use]
    pub fn start(users: &[&str]) -> Self {
        let shipped = repository().join("packaging/nats/nats-server.conf");
        let mut nats =
            Self::prepared(&std::fs::read_to_string(shipped).expect("the repository ships a configuration"));
        nats.add_user("relay", &[]);
        for user in users {
            nats.add_user(user, &[]);
        }
        nats.run();
        nats
    }

    /// A server with this configuration, which may use the same certificate.
    ///
    /// # Panics
    /// Where it cannot be started.
    #[must_use]
    pub fn configured(configuration: &str) -> Self {
        let mut nats = Self::prepared(configuration);
        nats.run();
        nats
    }

    fn prepared(configuration: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let passwords = BTreeMap::new();
        let nats = Self { folder, server: None, port: free_port(), monitor: free_port(), passwords };
        nats.configure(configuration);
        nats.script("make-certificate.sh", &["127.0.0.1"]);
        nats
    }

    /// Writes another configuration. A server that runs learns of it when it starts again.
    ///
    /// # Panics
    /// Where it cannot be written.
    pub fn configure(&self, configuration: &str) {
        std::fs::write(self.folder.path().join("nats-server.conf"), configuration).expect("it is written");
    }

    /// Adds a user, as the quick start says, and gives the password. A server that runs learns of it when it starts again.
    ///
    /// # Panics
    /// Where the script does not.
    pub fn add_user(&mut self, name: &str, more: &[&str]) -> String {
        let password = self.script("add-user.sh", &[&[name], more].concat()).trim().to_owned();
        self.passwords.insert(name.to_owned(), password.clone());
        password
    }

    /// Takes a user's access away: another password is what the server knows from its next start on.
    ///
    /// # Panics
    /// Where there is no such user.
    pub fn withdraw(&mut self, name: &str) {
        let file = self.folder.path().join("users.conf");
        let users = std::fs::read_to_string(&file).expect("a file of users");
        let password = &self.passwords[name];
        assert!(users.contains(password.as_str()));
        std::fs::write(&file, users.replace(password.as_str(), "nobody-knows-this-one"))
            .expect("it is written");
    }

    fn script(&self, name: &str, arguments: &[&str]) -> String {
        let script = repository().join("packaging/nats").join(name);
        let ran = Command::new("sh").arg(script).args(arguments).current_dir(self.folder.path()).output();
        let ran = ran.expect("a shell");
        assert!(ran.status.success(), "{name}: {}", String::from_utf8_lossy(&ran.stderr));
        String::from_utf8(ran.stdout).expect("text")
    }

    /// Its address.
    #[must_use]
    pub fn url(&self) -> String {
        format!("tls://127.0.0.1:{}", self.port)
    }

    /// The certificate of its authority.
    #[must_use]
    pub fn authority(&self) -> PathBuf {
        self.folder.path().join("ca.pem")
    }

    /// A user's password.
    ///
    /// # Panics
    /// Where there is no such user.
    #[must_use]
    pub fn password(&self, user: &str) -> &str {
        &self.passwords[user]
    }

    /// The configuration of a connection to the stream whose credentials say by themselves whose they are.
    #[must_use]
    pub fn address(&self) -> String {
        format!(
            "[[connection]]\nid = \"{TEAM}\"\nkind = \"team\"\nurl = \"{}\"\nca_file = \"{}\"\n",
            self.url(),
            self.authority().display()
        )
    }

    /// The configuration of a user's connection to the stream.
    #[must_use]
    pub fn connection(&self, user: &str) -> String {
        format!("{}user = \"{user}\"\n", self.address())
    }

    /// A desktop of this user, with these further lines of its connection.
    #[must_use]
    pub fn desktop(&self, user: &str, more: &str) -> Campanile {
        let campanile = Campanile::new();
        campanile.configure(&format!("{}{more}", self.connection(user)));
        campanile.with_secret(TEAM, self.password(user))
    }

    /// Its process.
    ///
    /// # Panics
    /// Where it does not run.
    #[must_use]
    pub fn pid(&self) -> u32 {
        self.server.as_ref().expect("it runs").id()
    }

    /// The port where it says how it is.
    #[must_use]
    pub fn monitor(&self) -> u16 {
        self.monitor
    }

    /// Ends it as hard as the system can.
    ///
    /// # Panics
    /// Where the system does not.
    pub fn kill(&mut self) {
        if let Some(mut server) = self.server.take() {
            server.kill().expect("it can be killed");
            server.wait().expect("the system says how it ended");
        }
    }

    /// Starts it, with all that it had.
    ///
    /// # Panics
    /// Where it does not start.
    pub fn run(&mut self) {
        let log = std::fs::OpenOptions::new().create(true).append(true).open(self.folder.path().join("log"));
        let log = log.expect("a file");
        let server = Command::new("nats-server")
            .args(["-c", "nats-server.conf", "-a", "127.0.0.1"])
            .args(["-p", &self.port.to_string(), "-m", &self.monitor.to_string()])
            .current_dir(self.folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn();
        self.server = Some(server.expect("nats-server is installed: apt-get install nats-server"));
        let port = self.port;
        wait_until("the server answers", || TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok());
    }

    /// What it wrote into its log.
    #[must_use]
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }

    /// Where it keeps everything.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }
}

impl Drop for Nats {
    fn drop(&mut self) {
        if let Some(mut server) = self.server.take() {
            let _ = server.kill();
            let _ = server.wait();
        }
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    listener.local_addr().expect("a port").port()
}
