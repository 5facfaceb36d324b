//! A relay's stream tried out as the window's form does it, against the shipped configuration: what is wrong is found at its
//! step, with its cause.

use crate::world::{World, plain};
use campanile_core::NotificationType;
use campanile_core::reason::{Cause, Reason};
use campanile_core::team::{Filter, Only};
use campanile_engine::line::Line;
use campanile_engine::nats::{Access, Credentials};
use campanile_engine::probe::issuer_at_relay;
use campanile_engine::sources::team::{Found, Stage, TeamSource};
use campanile_tests::{Nats, block_on};
use std::io::Write;
use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use url::Url;

struct Trial {
    url: Url,
    user: &'static str,
    password: String,
    ca_file: Option<PathBuf>,
    stream: &'static str,
    filter: Filter,
}

impl Trial {
    fn of(nats: &Nats, user: &'static str) -> Self {
        Self {
            url: nats.url().parse().unwrap(),
            user,
            password: nats.password(user).to_owned(),
            ca_file: Some(nats.authority()),
            stream: "CAMPANILE",
            filter: Filter::default(),
        }
    }

    fn tried(self) -> Result<Found, (Stage, Reason)> {
        campanile_engine::install_tls();
        let credentials = Credentials::read(Some(self.user), self.password.into()).unwrap();
        let access = Access { url: self.url, credentials, ca_file: self.ca_file, line: Line::default() };
        block_on(TeamSource::new(access, self.stream, &self.filter).try_out())
    }

    #[track_caller]
    fn fails(self, stage: Stage, cause: Cause) -> Reason {
        let (at, reason) = self.tried().unwrap_err();
        assert_eq!((at, reason.cause), (stage, cause), "{reason:?}");
        reason
    }
}

#[test]
fn a_trial_of_a_stream_says_what_is_there_and_what_is_not_yet() {
    let world = World::new(&["marie"]);
    let marie = || Trial::of(&world.nats, "marie");
    let reason = marie().fails(Stage::Stream, Cause::TeamStream);
    assert_eq!(reason.detail, "CAMPANILE");
    let relay = world.start_relay();
    assert_eq!(marie().tried(), Ok(Found { wanted: 0, is_empty: true }));
    world.simulator.emit_corpus(&plain(30, 3));
    world.wait_until_published(30);
    assert_eq!(marie().tried(), Ok(Found { wanted: 30, is_empty: false }));
    let of_type = |kind: NotificationType| {
        let filter = Filter { instance: None, only: Some(Only::Type(kind)) };
        Trial { filter, ..marie() }.tried().unwrap()
    };
    let failures = world.relay.list(&["--type", "campaign-failure", "--limit", "100"]).len();
    assert!((1..30).contains(&failures), "{failures}");
    let wanted = u64::try_from(failures).unwrap();
    assert_eq!(of_type(NotificationType::CampaignFailure), Found { wanted, is_empty: false });
    let filter = Filter { instance: Some("000-AAA-000".into()), only: None };
    assert_eq!(Trial { filter, ..marie() }.tried(), Ok(Found { wanted: 0, is_empty: false }));
    drop(relay);
}

#[test]
fn a_trial_of_a_stream_names_the_step_that_fails() {
    let mut nats = Nats::start(&["marie"]);
    nats.add_user("lea", &["123-ABC-456"]);
    nats.kill();
    nats.run();
    let marie = || Trial::of(&nats, "marie");
    Trial { password: "wrong".into(), ..marie() }.fails(Stage::SignIn, Cause::TeamSignIn);
    let reason = Trial { stream: "OTHER", ..marie() }.fails(Stage::Permission, Cause::TeamForbidden);
    assert_eq!(reason.detail, "$JS.API.STREAM.INFO.OTHER");
    // She may ask for her instance alone, whether there is a stream already or not.
    let reason = Trial::of(&nats, "lea").fails(Stage::Permission, Cause::TeamForbidden);
    assert!(reason.detail.starts_with("$JS.API.CONSUMER.CREATE.CAMPANILE."), "{reason:?}");
    let filter = Filter { instance: Some("123-ABC-456".into()), only: None };
    Trial { filter, ..Trial::of(&nats, "lea") }.fails(Stage::Stream, Cause::TeamStream);

    // An authority that nobody here knows, and one that is not the server's.
    Trial { ca_file: None, ..marie() }.fails(Stage::Secure, Cause::TlsUntrusted);
    let other = Nats::start(&[]);
    Trial { ca_file: Some(other.authority()), ..marie() }.fails(Stage::Secure, Cause::TlsUntrusted);
    let issuer = block_on(issuer_at_relay(&Line::default(), &marie().url));
    assert_eq!(issuer.as_deref(), Some("Campanile NATS"));
    let none = Some(nats.folder().join("server.key"));
    Trial { ca_file: none, ..marie() }.fails(Stage::Secure, Cause::CaFile);
    let url = "tls://nowhere.invalid:4222".parse().unwrap();
    Trial { url, ..marie() }.fails(Stage::Network, Cause::Dns);
    let web = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let url = format!("tls://127.0.0.1:{}", web.local_addr().unwrap().port()).parse().unwrap();
    let serving = std::thread::spawn(move || {
        let (mut stream, _) = web.accept().unwrap();
        stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").unwrap();
    });
    Trial { url, ..marie() }.fails(Stage::Network, Cause::NotNats);
    serving.join().unwrap();
    let last = marie();
    nats.kill();
    last.fails(Stage::Network, Cause::Connect);
}
