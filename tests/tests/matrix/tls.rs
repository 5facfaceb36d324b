//! Certificates that are not to be trusted, and one that the user adds.

use crate::authority::{Authority, Certified, front};
use crate::between::{Say, say};
use crate::mail::Mailbox;
use crate::post::Post;
use crate::row::{Row, row};
use crate::world::{Of, World};
use campanile_core::poller::ConnectionState::{BadResponse, Unreachable};
use campanile_core::reason::Cause;
use campanile_engine::line::Line;
use campanile_engine::settings::Network;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use tokio::net::TcpListener;

/// What a server shows.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Shown {
    Expired,
    NotYet,
    OtherName,
    Unknown,
    Own,
    NoTls,
    CutOff,
}

pub(crate) const CERTIFICATES: [(Shown, Row); 7] = [
    (Shown::Expired, row("a certificate that has expired", Cause::TlsExpired, Unreachable)),
    (
        Shown::NotYet,
        row(
            "a certificate that is not good yet: the date of this computer is wrong",
            Cause::TlsExpired,
            Unreachable,
        ),
    ),
    (Shown::OtherName, row("a certificate of another name", Cause::TlsName, Unreachable)),
    (Shown::Unknown, row("a certificate of an unknown authority", Cause::TlsUntrusted, Unreachable)),
    (Shown::Own, row("a certificate that the server issued itself", Cause::TlsUntrusted, Unreachable)),
    (Shown::NoTls, row("a server without TLS where TLS is spoken", Cause::Tls, Unreachable)),
    (Shown::CutOff, row("a connection that ends in the handshake", Cause::Connect, Unreachable)),
];

pub(crate) const BAD_FILE: Row =
    row("a file of authorities (`ca_file`) that cannot be used", Cause::CaFile, BadResponse);

impl Shown {
    /// A server that shows this in front of a plain one.
    async fn before(self, known: &Authority, server: u16) -> u16 {
        match self {
            Self::Expired => front(known.certify_between("localhost", 2000, 2020), server).await,
            Self::NotYet => front(known.certify_between("localhost", 2090, 2100), server).await,
            Self::OtherName => front(known.certify("portal.example.com"), server).await,
            Self::Unknown => front(Authority::new().certify("localhost"), server).await,
            Self::Own => front(Certified::by_itself("localhost"), server).await,
            Self::NoTls => talker(b"HTTP/1.1 400 Bad Request\r\n\r\n").await,
            Self::CutOff => talker(b"").await,
        }
    }
}

/// A server that says the same to everyone, and ends the connection.
async fn talker(words: &'static [u8]) -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = tokio::io::AsyncReadExt::read(&mut stream, &mut [0; 4096]).await;
            let _ = say(&mut stream, vec![Say::Bytes(words.to_vec())]).await;
        }
    });
    port
}

/// A line that trusts this authority besides the system's.
pub(crate) async fn trusting(authority: &Authority) -> Line {
    let folder = tempfile::tempdir().unwrap();
    let network = Network { ca_file: Some(authority.file(folder.path())), ..Network::default() };
    Line::of(&network).await.unwrap()
}

#[tokio::test]
async fn a_certificate_that_is_not_good_is_refused_and_why_is_said() {
    let authority = Authority::new();
    let line = trusting(&authority).await;
    for of in [Of::Journal, Of::Rest] {
        for (shown, row) in CERTIFICATES {
            // The address is of a port whose server changes: first a false one, then the true one.
            let door = Door::new().await;
            let mut world =
                World::over(of, line.clone(), |_| format!("https://localhost:{}", door.port)).await;
            let server = world.between.port;
            world.emit();
            door.leads_to(shown.before(&authority, server).await);
            let read = world.read().await;
            row.check(read.outcome, read.reason.as_ref(), world.now());
            assert_eq!(world.between.asked(), Vec::<String>::new(), "{shown:?}: nothing may be sent");
            door.leads_to(front(authority.certify("localhost"), server).await);
            world.read_all().await;
            world.is_whole(row.fault).await;
        }
    }
}

#[tokio::test]
async fn a_mail_servers_certificate_that_is_not_good_is_refused_before_anyone_signs_in() {
    let authority = Authority::new();
    let line = trusting(&authority).await;
    for (shown, row) in CERTIFICATES {
        let post = Post::new().await;
        post.deliver(1);
        let door = Door::new().await;
        let mut mailbox = Mailbox::secured("localhost", door.port, line.clone());
        door.leads_to(shown.before(&authority, post.port).await);
        let read = mailbox.read().await;
        row.check(read.outcome, read.reason.as_ref(), mailbox.now());
        assert_eq!(post.signed_in(), 0, "{shown:?}");
        door.leads_to(front(authority.certify("localhost"), post.port).await);
        mailbox.read_all().await;
        mailbox.has(&post).await;
    }
}

#[tokio::test]
async fn an_authority_of_the_company_is_trusted_once_its_file_is_named_and_a_bad_file_is_said() {
    let authority = Authority::new();
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        let file = folder.path().join(name);
        std::fs::write(&file, text).unwrap();
        file
    };
    let pem = std::fs::read_to_string(authority.file(folder.path())).unwrap();
    let cut = &pem[..pem.len() / 2];
    let other = pem.replace("CERTIFICATE", "PRIVATE KEY");
    for file in [
        PathBuf::from("/nowhere/company.pem"),
        file("empty.pem", ""),
        file("cut.pem", cut),
        file("other.pem", &other),
        file("broken.pem", &pem.replacen("MII", "AAA", 1)),
    ] {
        let network = Network { ca_file: Some(file.clone()), ..Network::default() };
        let reason = Line::of(&network).await.unwrap_err();
        let outcome = campanile_core::poller::Outcome::Failed { state: reason.state(), retry_after: None };
        BAD_FILE.check(outcome, Some(&reason), jiff::Timestamp::UNIX_EPOCH);
        assert!(reason.detail.contains(&file.display().to_string()), "{reason:?}");
    }
    // The rows above read on over a line that trusts it; without the file nobody is trusted.
    let mut world = World::of(Of::Journal).await;
    world.emit();
    let door = front(authority.certify("localhost"), world.between.port).await;
    let origin = format!("https://localhost:{door}");
    let mut stranger = World::over(Of::Journal, Line::default(), |_| origin).await;
    assert_eq!(stranger.read().await.reason.unwrap().cause, Cause::TlsUntrusted);
}

/// A port of this computer that leads to another one.
pub(crate) struct Door {
    pub(crate) port: u16,
    to: std::sync::Arc<std::sync::atomic::AtomicU16>,
}

impl Door {
    pub(crate) async fn new() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let to = std::sync::Arc::<std::sync::atomic::AtomicU16>::default();
        let leads = std::sync::Arc::clone(&to);
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let to = leads.load(std::sync::atomic::Ordering::Relaxed);
                tokio::spawn(async move {
                    let mut onward = tokio::net::TcpStream::connect((Ipv4Addr::LOCALHOST, to)).await?;
                    tokio::io::copy_bidirectional(&mut stream, &mut onward).await
                });
            }
        });
        Self { port, to }
    }

    pub(crate) fn leads_to(&self, port: u16) {
        self.to.store(port, std::sync::atomic::Ordering::Relaxed);
    }
}
