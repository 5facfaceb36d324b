//! Names that nobody knows, ports where nobody listens, IPv6 alone, portals, and links that lead elsewhere.

use crate::between::{Between, Fault, Say, answer, answers};
use crate::mail::Mailbox;
use crate::post::Post;
use crate::row::{Row, SECRET, row};
use crate::tls::{CERTIFICATES, Shown};
use crate::world::{IDENTITY, IMS, JOURNAL, Of, REST, World};
use campanile_core::poller::ConnectionState::{BadResponse, Unreachable};
use campanile_core::reason::Cause;
use campanile_engine::line::Line;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::Arc;
use tokio::net::TcpListener;

pub(crate) const UNKNOWN: Row = row("a name that no name server knows", Cause::Dns, Unreachable);
pub(crate) const NOBODY: Row = row("a port where nobody listens", Cause::Connect, Unreachable);

pub(crate) const ELSEWHERE: Row =
    row("a next link to another host, port or scheme, or with a user in it", Cause::OtherOrigin, BadResponse);

/// A name that is refused before a name server is asked: the tests stay on this computer.
pub(crate) fn unknown_name() -> String {
    format!("{}.invalid", "x".repeat(64))
}

#[tokio::test]
async fn a_name_that_nobody_knows_is_said_for_each_source() {
    for of in [Of::Journal, Of::Rest] {
        // Over TLS such a name is refused as none before it is looked up.
        let mut world = World::over(of, Line::default(), |_| format!("http://{}", unknown_name())).await;
        let read = world.read().await;
        UNKNOWN.check(read.outcome, read.reason.as_ref(), world.now());
    }
    let mut mailbox = Mailbox::secured(&unknown_name(), 993, Line::default());
    let read = mailbox.read().await;
    UNKNOWN.check(read.outcome, read.reason.as_ref(), mailbox.now());
}

#[tokio::test]
async fn a_port_where_nobody_listens_is_said_for_each_source() {
    let closed = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap().local_addr().unwrap().port();
    for of in [Of::Journal, Of::Rest] {
        let mut world = World::over(of, Line::default(), |_| format!("http://127.0.0.1:{closed}")).await;
        let read = world.read().await;
        NOBODY.check(read.outcome, read.reason.as_ref(), world.now());
    }
    let mut mailbox = Mailbox::plain("127.0.0.1", closed);
    let read = mailbox.read().await;
    NOBODY.check(read.outcome, read.reason.as_ref(), mailbox.now());
}

#[tokio::test]
async fn ipv6_alone_is_enough_for_each_source() {
    let address = IpAddr::V6(Ipv6Addr::LOCALHOST);
    for of in [Of::Journal, Of::Rest] {
        let door = crate::tls::Door::new().await;
        // Listens on ::1 alone, and hands on to what the world makes.
        let between = Between::at(address, door.port).await;
        let mut world = World::over(of, Line::default(), |_| format!("http://[::1]:{}", between.port)).await;
        door.leads_to(world.between.port);
        world.emit();
        world.read_all().await;
        world.is_whole("IPv6").await;
        assert!(!between.asked().is_empty());
    }
    let post = Post::at(address).await;
    post.deliver(1);
    let mut mailbox = Mailbox::plain("::1", post.port);
    mailbox.read_all().await;
    mailbox.has(&post).await;
}

/// What a network does that wants its user to sign in first. One whose certificate is of another name is among those of
/// certificates.
pub(crate) fn portals() -> Vec<(Row, Row, Fault)> {
    let page = format!("<!doctype html><title>Welcome</title><form>{SECRET}</form>");
    let to = "location: http://portal.example.com/sign-in\r\n";
    let sent = |status| {
        row("a portal that sends us to its sign-in page", Cause::Redirect, BadResponse).status(status)
    };
    let asks = row("a portal that says what it is (status 511)", Cause::Portal, Unreachable).status(511);
    let page_of_it = "a portal that shows its own page";
    vec![
        (sent(302), sent(302), answers(302, to, &page)),
        (sent(307), sent(307), answers(307, to, &page)),
        (asks, asks, answers(511, "content-type: text/html\r\n", &page)),
        (
            row(page_of_it, Cause::NotAPage, BadResponse),
            row(page_of_it, Cause::NotAnAnswer, BadResponse).status(200),
            answers(200, "content-type: text/html\r\n", &page),
        ),
    ]
}

#[tokio::test]
async fn a_captive_portal_is_told_from_an_answer() {
    let (mut journal, mut rest) = (World::of(Of::Journal).await, World::of(Of::Rest).await);
    for (of_journal, of_rest, fault) in portals() {
        journal.survives(JOURNAL, &of_journal, &fault).await;
        rest.survives(REST, &of_rest, &fault).await;
    }
    // Over a secure connection a portal shows a certificate of its own.
    assert!(
        CERTIFICATES
            .iter()
            .any(|(shown, row)| { matches!(shown, Shown::OtherName) && row.cause == Cause::TlsName })
    );
}

/// The journal's right page with this as its next link.
fn linked(target: String) -> Fault {
    Arc::new(move |real| {
        let link = format!("link: <{target}>; rel=\"next\"\r\ncontent-type: application/json\r\n");
        vec![Say::Bytes(answer(200, &link, &real.body))]
    })
}

#[tokio::test]
async fn no_link_and_no_redirection_leads_to_another_host_scheme_or_port() {
    let elsewhere = Between::before(1).await;
    let port = elsewhere.port;
    let mut world = World::of(Of::Journal).await;
    let ours = world.between.port;
    for target in [
        format!("http://127.0.0.1:{port}/events"),
        format!("//127.0.0.1:{port}/events"),
        format!("http://localhost:{ours}/events"),
        format!("https://127.0.0.1:{ours}/events"),
        format!("http://user:word@127.0.0.1:{ours}/events"),
        format!("http://127.0.0.1:{ours}@127.0.0.1:{port}/events"),
        "file:///etc/passwd".to_owned(),
        "javascript:alert(1)".to_owned(),
        "http://".to_owned(),
    ] {
        world.survives(JOURNAL, &ELSEWHERE, &linked(target)).await;
    }
    let mut rest = World::of(Of::Rest).await;
    for status in [301, 302, 303, 307, 308] {
        let to = format!("location: http://127.0.0.1:{port}/elsewhere\r\n");
        let fault = answers(status, &to, "");
        let row = row("a redirection", Cause::Redirect, BadResponse).status(status);
        for on in [JOURNAL, IMS] {
            world.survives(on, &row, &fault).await;
        }
        for on in [REST, IDENTITY] {
            rest.survives(on, &row, &fault).await;
        }
    }
    assert_eq!(elsewhere.asked(), Vec::<String>::new(), "nothing may be sent there");
}
