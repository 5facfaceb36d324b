//! A real mail server: Debian's Dovecot on loopback, with TLS under an authority of its own, in a folder that goes with it.

use crate::wait::wait_until;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use tempfile::TempDir;

/// Whose mailbox it is.
pub const MAIL_USER: &str = "notices@example.com";
/// The password.
pub const MAIL_PASSWORD: &str = "open-sesame";

/// A mail server with one mailbox.
#[derive(Debug)]
pub struct Dovecot {
    folder: TempDir,
    server: Option<Child>,
    plain: u16,
    tls: u16,
    /// Who owns the mails: the server reads no mail as root.
    owner: Option<(u32, u32)>,
    /// Where tokens are looked up, where sign-in is by token.
    tokens: Option<String>,
    /// What it says it can do, where that is less than it can.
    capabilities: Option<&'static str>,
    delivered: AtomicU64,
}

impl Dovecot {
    /// A server that takes the password.
    ///
    /// # Panics
    /// Where it cannot be started, with how it is installed.
    #[must_use]
    pub fn start() -> Self {
        Self::with(None, None)
    }

    /// A server that takes the password, and can do no more than this.
    ///
    /// # Panics
    /// As [`Dovecot::start`].
    #[must_use]
    pub fn that_can(capabilities: &'static str) -> Self {
        Self::with(None, Some(capabilities))
    }

    /// A server that takes tokens (XOAUTH2) and asks this address what they are.
    ///
    /// # Panics
    /// As [`Dovecot::start`].
    #[must_use]
    pub fn with_tokens(address: &str) -> Self {
        Self::with(Some(address.to_owned()), None)
    }

    fn with(tokens: Option<String>, capabilities: Option<&'static str>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let user: u32 = output("id", &["-u"]).trim().parse().expect("a number");
        // "nobody" and "nogroup" of every Debian.
        let owner = (user == 0).then_some((65_534, 65_534));
        let mut dovecot = Self {
            folder,
            server: None,
            plain: free_port(),
            tls: free_port(),
            owner,
            tokens,
            capabilities,
            delivered: AtomicU64::new(0),
        };
        open_to_all(dovecot.folder.path());
        dovecot.certify();
        dovecot.make_folder("mail");
        dovecot.run();
        dovecot
    }

    /// The port that is secured from the start.
    #[must_use]
    pub fn tls_port(&self) -> u16 {
        self.tls
    }

    /// The port with a plain greeting.
    #[must_use]
    pub fn plain_port(&self) -> u16 {
        self.plain
    }

    /// The certificate of the authority.
    #[must_use]
    pub fn authority(&self) -> PathBuf {
        self.folder.path().join("ca.pem")
    }

    /// Puts a mail into the inbox, as a delivery does.
    ///
    /// # Panics
    /// Where it cannot be written.
    pub fn deliver(&self, mail: &[u8]) {
        self.deliver_to("mail", mail);
    }

    fn deliver_to(&self, folder: &str, mail: &[u8]) {
        let number = self.delivered.fetch_add(1, Ordering::Relaxed);
        // Its name begins with when it came: what came first is first in the folder.
        let name = format!("{:010}.{number:08}.test", 1_760_000_000_u64 + number);
        let folder = self.folder.path().join(folder);
        let (made, new) = (folder.join("tmp").join(&name), folder.join("new").join(&name));
        std::fs::write(&made, mail).expect("a mail can be written");
        self.own(&made);
        std::fs::rename(made, new).expect("a mail can be delivered");
    }

    /// Stops the server, and starts it again.
    ///
    /// # Panics
    /// As [`Dovecot::start`].
    pub fn restart(&mut self) {
        self.stop();
        self.run();
    }

    /// Stops the server.
    pub fn stop(&mut self) {
        if let Some(mut server) = self.server.take() {
            // The master ends its children only when it is asked to end.
            let _ = Command::new("kill").args(["-TERM", &server.id().to_string()]).status();
            let _ = server.wait();
            let port = self.plain;
            wait_until("the server is gone", || TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err());
        }
    }

    /// Makes all numbers of mails different: the folder gets another UIDVALIDITY.
    ///
    /// # Panics
    /// As [`Dovecot::start`].
    pub fn renumber(&mut self) {
        self.stop();
        let mail = self.folder.path().join("mail");
        let list = mail.join("dovecot-uidlist");
        let before = std::fs::read_to_string(&list).expect("the server has numbered its mails");
        // `3 V<validity> N<next> …`: the mails that follow are numbered anew by their names.
        let validity: u64 = before
            .split_once(" V")
            .and_then(|(_, rest)| rest.split(' ').next()?.parse().ok())
            .expect("a list of numbers has its validity");
        for entry in std::fs::read_dir(&mail).expect("a folder").flatten() {
            if entry.file_name().to_string_lossy().starts_with("dovecot") {
                std::fs::remove_file(entry.path()).expect("it can be removed");
            }
        }
        std::fs::write(&list, format!("3 V{} N1 G{:032x}\n", validity + 1, validity + 1)).expect("a list");
        self.own(&list);
        self.run();
    }

    /// Takes the inbox away, or brings it back.
    ///
    /// # Panics
    /// Where there is none.
    pub fn rename_folder(&self, from: &str, to: &str) {
        let folder = |name: &str| self.folder.path().join("mail").join(format!(".{name}"));
        std::fs::rename(folder(from), folder(to)).expect("a folder can be renamed");
    }

    /// Makes a folder beside the inbox, with this mail in it.
    ///
    /// # Panics
    /// Where it cannot be made.
    pub fn add_folder(&self, name: &str, mail: &[u8]) {
        let folder = format!("mail/.{name}");
        self.make_folder(&folder);
        self.deliver_to(&folder, mail);
    }

    /// The mails of the inbox, or of a folder beside it: the subject of each, and whether it is marked as read.
    ///
    /// # Panics
    /// Where there is no such folder.
    #[must_use]
    pub fn mails(&self, folder: Option<&str>) -> Vec<(String, bool)> {
        let mail = self.folder.path().join("mail");
        let folder = folder.map_or(mail.clone(), |name| mail.join(format!(".{name}")));
        let mut found = Vec::new();
        for part in ["cur", "new"] {
            for entry in std::fs::read_dir(folder.join(part)).expect("a folder").flatten() {
                // A mail may have been moved meanwhile.
                let Ok(text) = std::fs::read(entry.path()) else { continue };
                let text = String::from_utf8_lossy(&text);
                let subject =
                    text.lines().find_map(|line| line.strip_prefix("Subject: ")).unwrap_or_default();
                let name = entry.file_name().to_string_lossy().into_owned();
                let flags = name.rsplit_once(",").map(|(_, flags)| flags.to_owned()).unwrap_or_default();
                let is_seen = part == "cur" && flags.contains('S');
                found.push((subject.trim().to_owned(), is_seen));
            }
        }
        found.sort();
        found
    }

    /// What the server noted.
    #[must_use]
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("dovecot.log")).unwrap_or_default()
    }

    fn make_folder(&self, name: &str) {
        for part in ["", "cur", "new", "tmp"] {
            let folder = self.folder.path().join(name).join(part);
            std::fs::create_dir_all(&folder).expect("a folder");
            self.own(&folder);
        }
    }

    fn own(&self, path: &Path) {
        if let Some((user, group)) = self.owner {
            chown(path, Some(user), Some(group)).expect("root may give files away");
        }
    }

    fn run(&mut self) {
        let config = self.folder.path().join("dovecot.conf");
        std::fs::write(&config, self.configuration()).expect("a configuration");
        let server = Command::new("dovecot").arg("-F").arg("-c").arg(&config).stdin(Stdio::null()).spawn();
        self.server = Some(server.expect("Dovecot is not installed: apt-get install dovecot-imapd"));
        let ports = [self.plain, self.tls];
        wait_until("the server answers", || {
            ports.iter().all(|port| TcpStream::connect((Ipv4Addr::LOCALHOST, *port)).is_ok())
        });
    }

    fn configuration(&self) -> String {
        let folder = self.folder.path().display();
        let (plain, tls) = (self.plain, self.tls);
        let own = output("id", &["-un"]);
        let own = own.trim();
        let (user, users) = match self.owner {
            Some((user, group)) => (format!("uid={user} gid={group}"), String::new()),
            None => {
                let (uid, gid) = (output("id", &["-u"]), output("id", &["-g"]));
                let users = format!(
                    "default_login_user = {own}\ndefault_internal_user = {own}\ndefault_internal_group = {}\n",
                    output("id", &["-gn"]).trim()
                );
                (format!("uid={} gid={}", uid.trim(), gid.trim()), users)
            }
        };
        let passwords = match &self.tokens {
            None => format!("passdb {{\n driver = static\n args = password={MAIL_PASSWORD}\n}}\n"),
            Some(address) => {
                let file = self.folder.path().join("oauth2.conf.ext");
                let text = format!(
                    "tokeninfo_url = {address}\nusername_attribute = email\nactive_attribute = email\n\
                     active_value = {MAIL_USER}\n"
                );
                std::fs::write(&file, text).expect("a configuration");
                format!(
                    "passdb {{\n driver = oauth2\n mechanisms = xoauth2 oauthbearer\n args = {}\n}}\n",
                    file.display()
                )
            }
        };
        let capabilities =
            self.capabilities.map(|can| format!("imap_capability = {can}\n")).unwrap_or_default();
        format!(
            "{capabilities}protocols = imap\nlisten = 127.0.0.1\nbase_dir = {folder}/run\nstate_dir = {folder}/state\n\
             log_path = {folder}/dovecot.log\nssl = yes\nssl_cert = <{folder}/cert.pem\nssl_key = <{folder}/key.pem\n\
             disable_plaintext_auth = no\nauth_mechanisms = plain login xoauth2 oauthbearer\n\
             mail_location = maildir:{folder}/mail\nmail_fsync = never\nfirst_valid_uid = 1\n{users}{passwords}\
             userdb {{\n driver = static\n args = {user} home={folder}/home\n}}\n\
             namespace inbox {{\n inbox = yes\n separator = /\n}}\n\
             service imap-login {{\n chroot =\n inet_listener imap {{\n  port = {plain}\n }}\n\
             inet_listener imaps {{\n  port = {tls}\n  ssl = yes\n }}\n}}\n\
             service anvil {{\n chroot =\n}}\n"
        )
    }

    /// An authority, and a certificate of it for this machine.
    fn certify(&self) {
        let folder = self.folder.path();
        std::fs::write(folder.join("names"), "subjectAltName=DNS:localhost,IP:127.0.0.1\n").expect("a file");
        let key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
        for rest in [
            "req -x509 -keyout ca.key -out ca.pem -days 30 -subj /CN=Test-CA",
            "req -keyout key.pem -out cert.csr -subj /CN=localhost",
            "x509 -req -in cert.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out cert.pem -days 30 -extfile names",
        ] {
            let mut openssl = Command::new("openssl");
            openssl.args(rest.split(' ')).current_dir(folder).stdout(Stdio::null()).stderr(Stdio::null());
            if rest.starts_with("req") {
                openssl.args(key);
            }
            assert!(openssl.status().expect("openssl is installed").success(), "openssl {rest}");
        }
    }
}

impl Drop for Dovecot {
    fn drop(&mut self) {
        self.stop();
    }
}

fn output(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output().expect("the program starts");
    String::from_utf8(output.stdout).expect("the program writes UTF-8")
}

fn open_to_all(folder: &Path) {
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o755)).expect("a folder of ours");
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    listener.local_addr().expect("a port").port()
}
