//! Through proxies: the user's own, the system's, with and without a sign-in, and what each can do wrong.

use crate::authority::{Authority, front};
use crate::between::Between;
use crate::mail::Mailbox;
use crate::networks::unknown_name;
use crate::post::Post;
use crate::proxy::{Kind, Mood, PASSWORD, Proxy, USER};
use crate::row::{Row, row};
use campanile_core::poller::ConnectionState::{NeedsSignIn, Unreachable};
use campanile_core::reason::Cause;
use campanile_simulator::{Kind as Event, Simulator, SimulatorOptions};
use campanile_tests::Campanile;
use serde_json::Value;
use std::time::Duration;

/// Names that only the proxy knows.
const ADOBE: &str = "events.adobe.test";
const MAIL: &str = "imap.company.test";

pub(crate) const MOODS: [(Mood, Row); 5] = [
    (
        Mood::Guarded,
        row("a proxy that wants a sign-in, and gets none or a wrong one", Cause::ProxySignIn, NeedsSignIn),
    ),
    (Mood::Closed, row("a proxy that lets nobody through", Cause::Proxy, Unreachable)),
    (Mood::Strange, row("something else than a proxy", Cause::Proxy, Unreachable)),
    (Mood::Gone, row("a proxy that ends the connection", Cause::Proxy, Unreachable)),
    (Mood::Silent, row("a proxy that answers nothing", Cause::Timeout, Unreachable)),
];

/// A journal with one event behind a proxy, over TLS; with a mail server beside it.
struct Company {
    simulator: Simulator,
    between: Between,
    post: Post,
    proxy: Proxy,
    campanile: Campanile,
    scheme: &'static str,
}

impl Company {
    async fn new(kind: Kind) -> Self {
        let authority = Authority::new();
        let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
        simulator.emit_kind(Event::CampaignFailure, &[]);
        let between = Between::before(simulator.access().port).await;
        let post = Post::new().await;
        let adobe = front(authority.certify(ADOBE), between.port).await;
        let mail = front(authority.certify(MAIL), post.port).await;
        let proxy = Proxy::new(kind, &[(ADOBE, adobe), (MAIL, mail)]).await;
        let campanile = Campanile::new().with_secret("prod", &simulator.access().client_secret);
        let campanile = campanile.with_secret("mail", "open-sesame");
        authority.file(campanile.folder());
        let scheme = if kind == Kind::Http { "http" } else { "socks5h" };
        Self { simulator, between, post, proxy, campanile, scheme }
    }

    /// The journal as a connection, and the mailbox where it is wanted; with these lines about the network.
    fn configure(&self, network: &str, with_mail: bool) {
        let access = self.simulator.access();
        let path = |url: &str| url.splitn(4, '/').last().unwrap_or_default().to_owned();
        let mail = format!(
            "[[connection]]\nid = \"mail\"\nkind = \"mailbox\"\nhost = \"{MAIL}\"\nuser = \"notices@example.com\"\n"
        );
        self.campanile.configure(&format!(
            "[network]\nca_file = \"company.pem\"\n{network}\n\
             [[connection]]\nid = \"prod\"\nkind = \"adobe-journal\"\njournal_url = \"https://{ADOBE}/{}\"\n\
             ims_url = \"https://{ADOBE}/{}\"\nclient_id = \"{}\"\norg_id = \"{}\"\n{}",
            path(&access.journal_url),
            path(&access.ims_url),
            access.client_id,
            access.org_id,
            if with_mail { &mail } else { "" },
        ));
    }

    fn address(&self) -> String {
        format!("{}://127.0.0.1:{}", self.scheme, self.proxy.port)
    }

    /// `campanile sync`: the exit code, and what it says of each connection.
    async fn sync(&self) -> (Option<i32>, Vec<Value>) {
        let mut command = self.campanile.command(&["sync", "--json"]);
        let ran = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
        let text = String::from_utf8(ran.stdout).unwrap();
        (ran.status.code(), text.lines().map(|line| serde_json::from_str(line).unwrap()).collect())
    }

    /// Everything was read, and nothing that is secret could be read by the proxy.
    async fn reads(&self, connections: usize) {
        let (code, lines) = self.sync().await;
        assert_eq!((code, lines.len()), (Some(0), connections), "{lines:?}");
        let (again, lines) = self.sync().await;
        assert_eq!(again, Some(0), "{lines:?}");
        assert!(lines.iter().all(|line| line["new"] == 0), "{lines:?}");
        let asked = self.proxy.asked();
        assert!(asked.iter().any(|line| line.contains(ADOBE)), "{asked:?}");
        let secret = &self.simulator.access().client_secret;
        for line in asked {
            assert!(!line.contains(secret.as_str()) && !line.to_lowercase().contains("bearer"), "{line}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_users_own_proxy_is_gone_through_by_http_and_by_mail() {
    for kind in [Kind::Http, Kind::Socks] {
        let company = Company::new(kind).await;
        company.post.deliver(1);
        company.configure(&format!("proxy = \"{}\"", company.address()), true);
        company.reads(2).await;
        let asked = company.proxy.asked();
        assert!(asked.iter().any(|line| line.contains(&format!("{MAIL}:993"))), "{asked:?}");
        assert!(
            company
                .between
                .asked()
                .iter()
                .all(|request| !request.to_lowercase().contains("proxy-authorization"))
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_proxy_that_wants_a_sign_in_gets_the_user_of_the_settings_and_the_password_of_the_keychain() {
    for kind in [Kind::Http, Kind::Socks] {
        let company = Company::new(kind).await;
        company.post.deliver(1);
        company.proxy.becomes(Mood::Guarded);
        company.configure(&format!("proxy = \"{}\"\nproxy_user = \"{USER}\"", company.address()), true);
        for (password, sentence) in
            [(None, "campanile secret set proxy_password"), (Some("wrong"), "or refuses them")]
        {
            let mut command = company.campanile.command(&["sync", "--json"]);
            command.envs(password.map(|password| ("CAMPANILE_SECRET_PROXY_PASSWORD", password)));
            let ran = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
            let text = String::from_utf8(ran.stdout).unwrap();
            assert_eq!(ran.status.code(), Some(3), "{text}");
            for line in text.lines() {
                let line: Value = serde_json::from_str(line).unwrap();
                assert_eq!(line["state"], "needs-sign-in", "{line}");
                let said = line["error"].as_str().unwrap();
                // Without a keychain there may be a password in it: that is another sentence.
                assert!(
                    said.contains(sentence) || (password.is_none() && said.contains("keychain")),
                    "{said}"
                );
                assert_eq!(line["new"], 0);
            }
        }
        let Company { campanile, .. } = company;
        let company = Company { campanile: campanile.with_secret("proxy_password", PASSWORD), ..company };
        company.reads(2).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_systems_proxy_is_gone_through_with_its_user_and_left_out_where_the_user_says_so() {
    for kind in [Kind::Http, Kind::Socks] {
        let company = Company::new(kind).await;
        company.proxy.becomes(Mood::Guarded);
        let address = company.address();
        let (scheme, rest) = address.split_once("://").unwrap();
        // As a URL writes that password.
        let system = format!("{scheme}://{USER}:open%3Asesame@{rest}");
        let Company { campanile, .. } = company;
        let company = Company { campanile: campanile.with_environment("HTTPS_PROXY", &system), ..company };
        company.configure("", false);
        company.reads(1).await;
        if kind == Kind::Socks {
            continue;
        }
        let before = company.proxy.asked().len();
        company.configure("proxy = \"none\"", false);
        let text = std::fs::read_to_string(company.campanile.config()).unwrap();
        company.campanile.configure(&text.replace(ADOBE, &unknown_name()));
        let (code, lines) = company.sync().await;
        // Nobody knows that name, and the proxy is not asked.
        assert_eq!((code, &lines[0]["state"]), (Some(3), &"unreachable".into()), "{lines:?}");
        assert_eq!(company.proxy.asked().len(), before);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn this_computer_is_never_reached_through_a_proxy() {
    let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
    simulator.emit_kind(Event::CampaignFailure, &[]);
    let proxy = Proxy::new(Kind::Http, &[]).await;
    let address = format!("http://127.0.0.1:{}", proxy.port);
    for network in ["".to_owned(), format!("[network]\nproxy = \"{address}\"\n")] {
        let mut campanile = Campanile::reading(&simulator);
        for name in ["HTTP_PROXY", "http_proxy", "ALL_PROXY"] {
            campanile = campanile.with_environment(name, &address);
        }
        campanile.configure(&format!("{network}{}", Campanile::connection("prod", &simulator)));
        let mut command = campanile.command(&["sync", "--json"]);
        let ran = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
        assert_eq!(ran.status.code(), Some(0), "{ran:?}");
        assert_eq!(proxy.asked(), Vec::<String>::new());
    }
}

#[tokio::test]
async fn whatever_a_proxy_does_is_said_as_the_proxys_and_loses_nothing() {
    use crate::world::{Of, World};
    use campanile_engine::line::{Line, Patience};
    use campanile_engine::settings::{Network, Proxy as Through};
    for kind in [Kind::Http, Kind::Socks] {
        let authority = Authority::new();
        let post = Post::new().await;
        let mail = front(authority.certify(MAIL), post.port).await;
        let door = crate::tls::Door::new().await;
        let proxy = Proxy::new(kind, &[(ADOBE, door.port), (MAIL, mail)]).await;
        let scheme = if kind == Kind::Http { "http" } else { "socks5h" };
        let url = format!("{scheme}://127.0.0.1:{}", proxy.port).parse().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let network = Network {
            proxy: Through::At { url, user: None },
            ca_file: Some(authority.file(folder.path())),
            ..Network::default()
        };
        let [connect, silence, whole] = [10_000, 1_000, 2_000].map(Duration::from_millis);
        let line = Line::of(&network).await.unwrap().with_patience(Patience { connect, silence, whole });
        let mut world = World::over(Of::Journal, line.clone(), |_| format!("https://{ADOBE}")).await;
        door.leads_to(front(authority.certify(ADOBE), world.between.port).await);
        let mut mailbox = Mailbox::secured(MAIL, 993, line);
        for (number, (mood, row)) in MOODS.into_iter().enumerate() {
            world.emit();
            post.deliver(number);
            proxy.becomes(mood);
            let read = world.read().await;
            row.check(read.outcome, read.reason.as_ref(), world.now());
            let read = mailbox.read().await;
            row.check(read.outcome, read.reason.as_ref(), mailbox.now());
            proxy.becomes(Mood::Open);
            world.read_all().await;
            world.is_whole(row.fault).await;
            mailbox.read_all().await;
            mailbox.has(&post).await;
            mailbox.hang_up();
        }
    }
}
