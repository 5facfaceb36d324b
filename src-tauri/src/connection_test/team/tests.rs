//! Against a real NATS server on this machine: in the clear, but for whose certificate it is.

use super::*;
use crate::form_model::Step::{Address, Network as Net, Permission, Secure, Stream, Token};
use campanile_core::NotificationType;
use campanile_core::team::{Filter, Only};
use campanile_core::words::Language;
use campanile_engine::settings::{DEFAULT_STREAM, Proxy};
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

/// A server that lets Marie read the stream and Paul read nothing.
struct Server {
    folder: TempDir,
    child: Child,
    port: u16,
}

const PLAIN: &str = r#"jetstream { store_dir: "jetstream" }
accounts { A { jetstream: enabled, users: [
    { user: "relay", password: "relay" }
    { user: "marie", password: "open" }
    { user: "paul", password: "open", permissions: { publish: { deny: ">" } } }
] } }
"#;
const SECURED: &str = "tls { cert_file: \"server.pem\", key_file: \"server.key\" }\n";

impl Server {
    fn start(more: &str) -> Self {
        campanile_engine::install_tls();
        let folder = tempfile::tempdir().unwrap();
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../packaging/nats/make-certificate.sh");
        if more == SECURED {
            let made =
                Command::new("sh").arg(script).arg("127.0.0.1").current_dir(folder.path()).status().unwrap();
            assert!(made.success());
        }
        std::fs::write(folder.path().join("nats.conf"), format!("{PLAIN}{more}")).unwrap();
        let port = closed_port();
        let mut child = Command::new("nats-server")
            .args(["-c", "nats.conf", "-a", "127.0.0.1", "-p", &port.to_string()])
            .current_dir(folder.path())
            .stderr(Stdio::piped())
            .spawn()
            .expect("nats-server is installed: apt-get install nats-server");
        let mut log = BufReader::new(child.stderr.take().unwrap()).lines().map_while(Result::ok);
        assert!(log.any(|line| line.contains("Server is ready")), "it ended before it answered");
        std::thread::spawn(move || log.count());
        Self { folder, child, port }
    }

    /// Says something as the relay, and gives the line that answers.
    fn asked(&self, subject: &str, body: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let asked = format!(
            "CONNECT {{\"user\":\"relay\",\"pass\":\"relay\",\"verbose\":false}}\r\nSUB _INBOX.1 1\r\n\
             PUB {subject} _INBOX.1 {}\r\n{body}\r\n",
            body.len()
        );
        stream.write_all(asked.as_bytes()).unwrap();
        let mut lines = BufReader::new(stream).lines().map(Result::unwrap);
        lines.find(|line| line.starts_with("MSG ")).unwrap();
        lines.next().unwrap()
    }

    fn make_stream(&self) {
        let body = r#"{"name":"CAMPANILE","subjects":["campanile.v1.*.*.*"],"storage":"memory"}"#;
        let made = self.asked("$JS.API.STREAM.CREATE.CAMPANILE", body);
        assert!(made.contains("\"created\""), "{made}");
    }

    fn publish(&self) {
        let said = self.asked("campanile.v1.123-ABC-456.crm.salesforce", "{}");
        assert!(said.contains("\"seq\""), "{said}");
    }

    fn checked(&self, user: &str, password: &str) -> Checked {
        Checked {
            id: "team".into(),
            team: Team {
                url: format!("nats://127.0.0.1:{}", self.port).parse().unwrap(),
                stream: DEFAULT_STREAM.into(),
                user: Some(user.into()),
                filter: Filter::default(),
                ca_file: None,
            },
            secret: Some(password.to_owned().into()),
            secret_file: None,
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn closed_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port()
}

/// The steps that went well with the last one's words, and the one that did not.
async fn tested_by(checked: Checked, network: &Network) -> (Vec<Step>, String, Option<(Step, String)>) {
    let voice = Voice::new(Language::En, jiff::tz::TimeZone::UTC);
    let steps = test(checked, network, &voice).await.steps;
    let last = steps.last().map(|step| step.message.clone()).unwrap_or_default();
    let well = steps.iter().filter(|step| step.ok).map(|step| step.step).collect();
    let failed = steps.into_iter().find(|step| !step.ok).map(|step| (step.step, step.message));
    (well, last, failed)
}

async fn tested(checked: Checked) -> (Vec<Step>, String, Option<(Step, String)>) {
    tested_by(checked, &Network::default()).await
}

#[tokio::test]
async fn a_good_one_goes_through_all_steps_and_says_how_much_there_is() {
    let server = Server::start("");
    let marie = || server.checked("marie", "open");
    let (well, last, failed) = tested(marie()).await;
    assert_eq!(well, [Address, Net, Secure, Token, Permission]);
    let (step, message) = failed.unwrap();
    assert_eq!((step, &message), (Stream, &last));
    assert!(message.contains("has no stream CAMPANILE yet. The relay makes it"), "{message}");

    server.make_stream();
    let (well, last, failed) = tested(marie()).await;
    assert_eq!((well, failed), (vec![Address, Net, Secure, Token, Permission, Stream], None));
    assert_eq!(last, "The stream is there, and empty so far.");
    server.publish();
    let (_, last, _) = tested(marie()).await;
    assert_eq!(last, "The stream is there, with 1 notification for you.");
    let mut other = marie();
    other.team.filter.only = Some(Only::Type(NotificationType::Facebook));
    let (_, last, failed) = tested(other).await;
    assert_eq!(failed, None);
    assert!(last.contains("Nothing in it is of the type"), "{last}");
}

#[tokio::test]
async fn each_failure_is_at_its_step_and_says_what_to_do() {
    let server = Server::start("");
    let (well, _, failed) = tested(server.checked("marie", "wrong")).await;
    let (step, message) = failed.unwrap();
    assert_eq!((well, step), (vec![Address, Net, Secure], Token));
    assert!(message.contains("ask whoever runs the relay") && !message.contains("wrong"), "{message}");

    let (well, _, failed) = tested(server.checked("paul", "open")).await;
    let (step, message) = failed.unwrap();
    assert_eq!((well, step), (vec![Address, Net, Secure, Token], Permission));
    assert!(message.contains("does not allow $JS.API.STREAM.INFO.CAMPANILE"), "{message}");

    let mut nobody = server.checked("marie", "open");
    nobody.team.user = None;
    let (well, _, failed) = tested(nobody).await;
    assert_eq!((well, failed.map(|(step, _)| step)), (vec![Address], Some(Token)));

    let mut stored = server.checked("marie", "open");
    (stored.secret, stored.secret_file) = (None, Some(server.folder.path().join("none")));
    let (well, _, failed) = tested(stored).await;
    assert_eq!((well, failed.map(|(step, _)| step)), (vec![Address], Some(Token)));

    // It speaks plainly, and is asked for more.
    let mut secure = server.checked("marie", "open");
    secure.team.url = format!("tls://127.0.0.1:{}", server.port).parse().unwrap();
    let (well, _, failed) = tested(secure).await;
    assert_eq!((well, failed.map(|(step, _)| step)), (vec![Address, Net], Some(Secure)));
}

#[tokio::test]
async fn an_authority_that_is_not_trusted_is_named() {
    let server = Server::start(SECURED);
    let secure = || {
        let mut checked = server.checked("marie", "open");
        checked.team.url = format!("tls://127.0.0.1:{}", server.port).parse().unwrap();
        checked
    };
    let (well, _, failed) = tested(secure()).await;
    let (step, message) = failed.unwrap();
    assert_eq!((well, step), (vec![Address, Net], Secure));
    assert!(message.contains("issued by “Campanile NATS”") && message.contains("ca.pem"), "{message}");
    let mut trusting = secure();
    trusting.team.ca_file = Some(server.folder.path().join("ca.pem"));
    let (well, _, _) = tested(trusting).await;
    assert_eq!(well, [Address, Net, Secure, Token, Permission]);
    let other = Server::start(SECURED);
    let mut wrong = secure();
    wrong.team.ca_file = Some(other.folder.path().join("ca.pem"));
    let (_, _, failed) = tested(wrong).await;
    let (step, message) = failed.unwrap();
    assert_eq!(step, Secure);
    assert!(message.contains("not the authority of the file that you named"), "{message}");
}

#[tokio::test]
async fn where_nobody_answers_it_ends_at_the_network_and_a_proxy_is_said_to_lead_nowhere() {
    let server = Server::start("");
    let mut away = server.checked("marie", "open");
    away.team.url = format!("nats://127.0.0.1:{}", closed_port()).parse().unwrap();
    let (well, _, failed) = tested(away).await;
    let (step, message) = failed.unwrap();
    assert_eq!((well, step), (vec![Address], Net));
    assert!(message.contains("cannot be reached"), "{message}");

    let proxy = Proxy::At { url: "http://127.0.0.1:9".parse().unwrap(), user: None };
    let network = Network { proxy, ..Network::default() };
    let mut far = server.checked("marie", "open");
    far.team.url = "tls://nowhere.invalid".parse().unwrap();
    let (_, _, failed) = tested_by(far, &network).await;
    let (step, message) = failed.unwrap();
    assert_eq!(step, Net);
    assert!(message.contains("No proxy leads to nowhere.invalid, not even 127.0.0.1:9"), "{message}");
}
