//! What the shipped configuration allows, and that it refuses all else.

use campanile_tests::{Nats, block_on};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

const BOUND: Duration = Duration::from_secs(20);

/// Somebody who speaks to the server as no program of ours would.
struct Stranger {
    stream: BufReader<TlsStream<TcpStream>>,
    user: String,
}

impl Stranger {
    async fn enter(nats: &Nats, user: &str) -> Self {
        let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
        let address = nats.url().trim_start_matches("tls://").to_owned();
        let mut plain = BufReader::new(TcpStream::connect(address).await.unwrap());
        let mut info = String::new();
        plain.read_line(&mut info).await.unwrap();
        assert!(info.starts_with("INFO ") && info.contains("\"tls_required\":true"), "{info}");
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_file(nats.authority()).unwrap()).unwrap();
        let config = ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
        let name = ServerName::try_from("127.0.0.1").unwrap();
        let stream = TlsConnector::from(Arc::new(config)).connect(name, plain.into_inner()).await.unwrap();
        let mut stranger = Self { stream: BufReader::new(stream), user: user.to_owned() };
        let password = nats.password(user);
        let connect = format!(
            "CONNECT {{\"user\":\"{user}\",\"pass\":\"{password}\",\"verbose\":false,\"pedantic\":false,\"headers\":true}}\r\n"
        );
        assert_eq!(stranger.says(&connect).await, None);
        stranger
    }

    /// Says something, and gives what the server has against it.
    async fn says(&mut self, what: &str) -> Option<String> {
        self.stream.write_all(format!("{what}PING\r\n").as_bytes()).await.unwrap();
        self.stream.flush().await.unwrap();
        let mut error = None;
        loop {
            let line = self.line().await;
            if line.starts_with("PONG") {
                return error;
            }
            if let Some(said) = line.strip_prefix("-ERR ") {
                error = Some(said.to_owned());
            }
        }
    }

    async fn line(&mut self) -> String {
        let mut line = String::new();
        timeout(BOUND, self.stream.read_line(&mut line)).await.unwrap().unwrap();
        line.trim_end().to_owned()
    }

    async fn publishes(&mut self, subject: &str) -> Option<String> {
        self.says(&format!("PUB {subject} 0\r\n\r\n")).await
    }

    async fn listens(&mut self, subject: &str) -> Option<String> {
        self.says(&format!("SUB {subject} 7\r\nUNSUB 7\r\n")).await
    }

    /// Asks, and gives the answer.
    async fn asks(&mut self, subject: &str, body: &str) -> String {
        let inbox = format!("_INBOX_{}.1", self.user);
        let asked =
            format!("SUB {inbox} 1\r\nUNSUB 1 1\r\nPUB {subject} {inbox} {}\r\n{body}\r\n", body.len());
        self.stream.write_all(asked.as_bytes()).await.unwrap();
        self.stream.flush().await.unwrap();
        let line = self.line().await;
        assert!(line.starts_with("MSG "), "{line}");
        let length: usize = line.rsplit(' ').next().unwrap().parse().unwrap();
        let mut answer = vec![0; length + 2];
        timeout(BOUND, self.stream.read_exact(&mut answer)).await.unwrap().unwrap();
        String::from_utf8(answer).unwrap()
    }
}

/// A stream with these subjects, and a notification in it.
pub(crate) async fn with_a_stream(nats: &Nats, subjects: Value) {
    let mut relay = Stranger::enter(nats, "relay").await;
    let config = json!({
        "name": "CAMPANILE", "subjects": subjects, "retention": "limits", "storage": "file", "max_consumers": -1,
        "max_msgs": -1, "max_bytes": -1, "max_age": 0, "num_replicas": 1,
    });
    let made = relay.asks("$JS.API.STREAM.CREATE.CAMPANILE", &config.to_string()).await;
    assert!(made.contains("\"created\""), "{made}");
    assert_eq!(relay.publishes("campanile.v1.123-ABC-456.crm.salesforce").await, None);
}

/// Those that the relay gives it.
fn subjects() -> Value {
    json!(["campanile.v1.*.*.*", "campanile.v1.triage.*"])
}

const FORBIDDEN_TO_PUBLISH: &[&str] = &[
    "anything",
    "campanile.v1.123-ABC-456.crm.salesforce",
    "campanile.v1.triage.paul",
    "campanile.v1.triage",
    "campanile.v1.triage.marie.more",
    "_INBOX.x",
    "_INBOX_paul.x",
    "_INBOX_relay.x",
    "_INBOX_marie.x",
    "$JS.API.INFO",
    "$JS.API.STREAM.NAMES",
    "$JS.API.STREAM.LIST",
    "$JS.API.STREAM.CREATE.MINE",
    "$JS.API.STREAM.UPDATE.CAMPANILE",
    "$JS.API.STREAM.DELETE.CAMPANILE",
    "$JS.API.STREAM.PURGE.CAMPANILE",
    "$JS.API.STREAM.SNAPSHOT.CAMPANILE",
    "$JS.API.STREAM.RESTORE.CAMPANILE",
    "$JS.API.STREAM.MSG.GET.CAMPANILE",
    "$JS.API.STREAM.MSG.DELETE.CAMPANILE",
    "$JS.API.STREAM.INFO.KV_CAMPANILE_RELAY",
    "$JS.API.DIRECT.GET.CAMPANILE",
    "$JS.API.DIRECT.GET.KV_CAMPANILE_RELAY",
    "$JS.API.CONSUMER.CREATE.CAMPANILE",
    "$JS.API.CONSUMER.CREATE.CAMPANILE.x",
    "$JS.API.CONSUMER.CREATE.CAMPANILE.x.other",
    "$JS.API.CONSUMER.CREATE.KV_CAMPANILE_RELAY.x.campanile.v1.>",
    "$JS.API.CONSUMER.DURABLE.CREATE.CAMPANILE.x",
    "$JS.API.CONSUMER.DELETE.CAMPANILE.x",
    "$JS.API.CONSUMER.NAMES.CAMPANILE",
    "$JS.API.CONSUMER.LIST.CAMPANILE",
    "$JS.API.CONSUMER.INFO.CAMPANILE.x",
    "$JS.API.CONSUMER.MSG.NEXT.CAMPANILE.x",
    "$JS.API.CONSUMER.LEADER.STEPDOWN.CAMPANILE.x",
    "$JS.API.STREAM.LEADER.STEPDOWN.CAMPANILE",
    "$JS.API.META.LEADER.STEPDOWN",
    "$JS.API.ACCOUNT.PURGE.CAMPANILE",
    "$JS.ACK.CAMPANILE.x.1.1.1.1.1",
    "$KV.CAMPANILE_RELAY.relay",
    "$SYS.REQ.SERVER.PING",
    "$SYS.REQ.USER.INFO",
];

const FORBIDDEN_TO_READ: &[&str] = &[
    ">",
    "*",
    "campanile.>",
    "campanile.v1.>",
    "campanile.v1.123-ABC-456.crm.salesforce",
    "campanile.v1.triage.*",
    "campanile.v1.triage.marie",
    "_INBOX.>",
    "_INBOX_paul.>",
    "_INBOX_relay.>",
    "$JS.>",
    "$JS.API.>",
    "$JS.EVENT.>",
    "$KV.>",
    "$SYS.>",
];

fn is_refused(said: Option<&String>) -> bool {
    said.is_some_and(|said| said.to_lowercase().contains("permissions violation"))
}

#[test]
fn a_desktop_may_say_what_was_done_and_ask_for_its_messages_and_nothing_else() {
    let nats = Nats::start(&["marie", "paul"]);
    block_on(async {
        with_a_stream(&nats, subjects()).await;
        let mut marie = Stranger::enter(&nats, "marie").await;
        for subject in FORBIDDEN_TO_PUBLISH {
            let said = marie.publishes(subject).await;
            assert!(is_refused(said.as_ref()), "published to {subject}: {said:?}");
        }
        for subject in FORBIDDEN_TO_READ {
            let said = marie.listens(subject).await;
            assert!(is_refused(said.as_ref()), "listened to {subject}: {said:?}");
        }
        assert_eq!(marie.publishes("campanile.v1.triage.marie").await, None);
        let kept = marie.asks("campanile.v1.triage.marie", "{}").await;
        assert!(kept.contains("\"stream\":\"CAMPANILE\""), "{kept}");
        assert_eq!(marie.listens("_INBOX_marie.>").await, None);
        let stream = marie.asks("$JS.API.STREAM.INFO.CAMPANILE", "").await;
        assert!(stream.contains("\"first_seq\":1"), "{stream}");
        // What she asks for in the subject is what she gets: the server holds the body to it.
        let consumer = |filter: &str| {
            format!(
                r#"{{"stream_name":"CAMPANILE","config":{{"name":"x","deliver_subject":"_INBOX_marie.2","deliver_policy":"all","ack_policy":"none","filter_subject":"{filter}","mem_storage":true,"num_replicas":1,"replay_policy":"instant"}}}}"#
            )
        };
        let create = "$JS.API.CONSUMER.CREATE.CAMPANILE.x.campanile.v1.123-ABC-456.*.*";
        let refused = marie.asks(create, &consumer("campanile.v1.*.*.*")).await;
        assert!(refused.contains("\"error\""), "{refused}");
        let made = marie.asks(create, &consumer("campanile.v1.123-ABC-456.*.*")).await;
        assert!(made.contains("\"num_pending\":1"), "{made}");
        let create = "$JS.API.CONSUMER.CREATE.CAMPANILE.x.campanile.v1.triage.*";
        let made = marie.asks(create, &consumer("campanile.v1.triage.*")).await;
        assert!(made.contains("\"num_pending\":2"), "{made}");
    });
}

#[test]
fn somebody_of_one_instance_may_not_ask_for_another() {
    let mut nats = Nats::start(&[]);
    nats.add_user("lea", &["123-ABC-456"]);
    nats.add_user("max", &["123-ABC-456", "triage"]);
    nats.kill();
    nats.run();
    block_on(async {
        with_a_stream(&nats, subjects()).await;
        let mut lea = Stranger::enter(&nats, "lea").await;
        let mut max = Stranger::enter(&nats, "max").await;
        for filter in
            ["campanile.v1.*.*.*", "campanile.v1.>", "campanile.v1.987-XYZ-654.*.*", "campanile.v1._.*.*"]
        {
            let create = format!("$JS.API.CONSUMER.CREATE.CAMPANILE.x.{filter}");
            for stranger in [&mut lea, &mut max] {
                let said = stranger.publishes(&create).await;
                assert!(is_refused(said.as_ref()), "{filter}: {said:?}");
            }
        }
        // What the team does is about all instances: only who is let in sees it, or says something there.
        let create = "$JS.API.CONSUMER.CREATE.CAMPANILE.x.campanile.v1.triage.*";
        for subject in [create, "campanile.v1.triage.lea"] {
            assert!(is_refused(lea.publishes(subject).await.as_ref()), "{subject}");
        }
        assert_eq!(max.publishes(create).await, None);
        assert_eq!(max.publishes("campanile.v1.triage.max").await, None);
        let own = lea.publishes("$JS.API.CONSUMER.CREATE.CAMPANILE.x.campanile.v1.123-ABC-456.crm.*").await;
        assert_eq!(own, None);
    });
}

#[test]
fn a_relay_may_not_delete_what_it_published() {
    let nats = Nats::start(&[]);
    block_on(async {
        with_a_stream(&nats, subjects()).await;
        let mut relay = Stranger::enter(&nats, "relay").await;
        for subject in [
            "$JS.API.STREAM.DELETE.CAMPANILE",
            "$JS.API.STREAM.PURGE.CAMPANILE",
            "$JS.API.STREAM.MSG.DELETE.CAMPANILE",
            "$JS.API.INFO",
            "$JS.API.STREAM.CREATE.OTHER",
            "campanile.v1.triage.marie",
            "_INBOX_marie.x",
            "$KV.OTHER.relay",
            "$SYS.REQ.SERVER.PING",
        ] {
            let said = relay.publishes(subject).await;
            assert!(is_refused(said.as_ref()), "{subject}: {said:?}");
        }
        for subject in [">", "campanile.>", "_INBOX_marie.>", "$SYS.>"] {
            let said = relay.listens(subject).await;
            assert!(is_refused(said.as_ref()), "{subject}: {said:?}");
        }
    });
}

#[test]
fn nobody_enters_without_a_name_or_in_the_clear() {
    let nats = Nats::start(&["marie"]);
    block_on(async {
        let address = nats.url().trim_start_matches("tls://").to_owned();
        for connect in [
            "CONNECT {\"verbose\":false}\r\nPING\r\n".to_owned(),
            format!("CONNECT {{\"user\":\"marie\",\"pass\":\"{}\"}}\r\nPING\r\n", nats.password("marie")),
        ] {
            let mut plain = BufReader::new(TcpStream::connect(&address).await.unwrap());
            let mut line = String::new();
            plain.read_line(&mut line).await.unwrap();
            plain.write_all(connect.as_bytes()).await.unwrap();
            let mut rest = Vec::new();
            // It hangs up; how is its own business.
            let _ = timeout(BOUND, plain.read_to_end(&mut rest)).await.unwrap();
            assert!(!String::from_utf8_lossy(&rest).contains("PONG"));
        }
    });
}
