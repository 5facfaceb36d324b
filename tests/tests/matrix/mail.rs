//! What a mail server can do.

use crate::between::Say;
use crate::post::{Post, Step};
use crate::row::{Row, row};
use crate::world::{IMPATIENT, history};
use campanile_core::mail::MailRules;
use campanile_core::poller::ConnectionState::{BadResponse, NeedsSignIn, Unreachable};
use campanile_core::poller::Outcome;
use campanile_core::reason::Cause;
use campanile_engine::history::{Filter, History};
use campanile_engine::line::{Line, Patience};
use campanile_engine::reading::{Judgement, Read, Reader};
use campanile_engine::sources::Source;
use campanile_engine::sources::mailbox::{Login, MailboxAccess, MailboxSource, Start, Tls};
use jiff::Timestamp;
use std::sync::{Arc, LazyLock};
use tempfile::TempDir;

/// A reader of a mailbox with its history.
pub(crate) struct Mailbox {
    pub(crate) history: History,
    reader: Reader,
    judgement: Arc<Judgement>,
    place: (String, u16, Tls, Line),
    _folder: TempDir,
}

impl Mailbox {
    /// Over a plain connection to this computer.
    pub(crate) fn plain(host: &str, port: u16) -> Self {
        Self::over(host, port, Tls::None, Line::default())
    }

    /// Over TLS.
    pub(crate) fn secured(host: &str, port: u16, line: Line) -> Self {
        Self::over(host, port, Tls::FromTheStart, line)
    }

    pub(crate) fn over(host: &str, port: u16, tls: Tls, line: Line) -> Self {
        campanile_engine::install_tls();
        let folder = tempfile::tempdir().unwrap();
        let (history, judgement) = history(&folder);
        let place = (host.to_owned(), port, tls, line);
        let reader = reader(&place, &history, &judgement);
        Self { history, reader, judgement, place, _folder: folder }
    }

    /// Ends the connection: the next reading makes another one.
    pub(crate) fn hang_up(&mut self) {
        self.reader = reader(&self.place, &self.history, &self.judgement);
    }

    pub(crate) fn now(&self) -> Timestamp {
        "2026-11-18T12:00:00Z".parse().unwrap()
    }

    pub(crate) async fn read(&mut self) -> Read {
        let now = self.now();
        self.reader.read_page(now).await.unwrap()
    }

    pub(crate) async fn read_all(&mut self) {
        loop {
            let read = self.read().await;
            match read.outcome {
                Outcome::More => {}
                Outcome::CaughtUp { .. } => return,
                Outcome::Expired | Outcome::Failed { .. } => panic!("{read:?}"),
            }
        }
    }

    pub(crate) async fn stored(&self) -> Vec<String> {
        let all = self.history.list(Filter::default(), None, 100_000).await.unwrap();
        let mut ids: Vec<String> = all.into_iter().map(|one| one.draft.source_id).collect();
        ids.sort();
        ids
    }

    /// All mails are there, and once.
    pub(crate) async fn has(&self, post: &Post) {
        let mut expected = post.ids();
        expected.sort();
        assert_eq!(self.stored().await, expected);
    }
}

static RULES: LazyLock<MailRules> = LazyLock::new(|| MailRules::built_in().unwrap());

fn reader(place: &(String, u16, Tls, Line), history: &History, judgement: &Arc<Judgement>) -> Reader {
    let (host, port, tls, line) = place.clone();
    let access = MailboxAccess {
        host,
        port,
        tls,
        user: "notices@example.com".to_owned(),
        login: Login::Password("open-sesame".to_owned().into()),
        folder: "INBOX".to_owned(),
        start: Start::Oldest,
        instance: "123-ABC-456".to_owned(),
        rules: RULES.clone(),
    };
    let source = Source::Mailbox(Box::new(MailboxSource::new(access, line)));
    Reader::new("mail".to_owned(), "mailbox", source, history.clone(), Arc::clone(judgement))
}

/// A server that cannot do what the settings ask for.
pub(crate) const NO_STARTTLS: Row =
    row("a mail server that offers no secure connection", Cause::NoStartTls, BadResponse);

/// A fault at a step, with what follows.
pub(crate) struct Fault {
    pub(crate) row: Row,
    step: Step,
    words: fn() -> Vec<Say>,
}

fn text(words: &str) -> Vec<Say> {
    vec![Say::Bytes(words.as_bytes().to_vec())]
}

/// What can go wrong, at one step each.
pub(crate) fn faults() -> Vec<Fault> {
    let fault = |step, row, words| Fault { row, step, words };
    let strange = |fault| row(fault, Cause::NotImap, BadResponse);
    let lost = |fault| row(fault, Cause::Connect, Unreachable);
    let passing = |fault| row(fault, Cause::MailTemporary, Unreachable);
    let large = |fault| row(fault, Cause::TooLarge, BadResponse);
    let late = |fault| row(fault, Cause::Timeout, Unreachable);
    let refused = |fault| row(fault, Cause::MailRefused, BadResponse);
    vec![
        fault(Step::Greeting, lost("a mail server that says nothing and goes"), Vec::new),
        fault(Step::Greeting, late("a mail server that says nothing and stays"), || vec![Say::Hold]),
        fault(Step::Greeting, strange("a web server in the place of a mail server"), || {
            text("HTTP/1.1 400 Bad Request\r\n\r\n")
        }),
        fault(Step::Greeting, passing("a mail server that has no room"), || {
            text("* BYE too many connections\r\n")
        }),
        fault(Step::Greeting, large("a greeting without end"), || vec![Say::Forever(vec![b'x'; 4096])]),
        fault(Step::Greeting, late("a greeting that comes slowly and never ends"), || {
            vec![Say::Drip(b"* OK ".to_vec())]
        }),
        fault(Step::Login, row("user or password refused", Cause::MailSignIn, NeedsSignIn), || {
            text("TAG NO [AUTHENTICATIONFAILED] no\r\n")
        }),
        fault(Step::Login, passing("a sign-in that is not possible at the moment"), || {
            text("TAG NO [UNAVAILABLE] later\r\n")
        }),
        fault(Step::Login, late("a sign-in without an answer"), || vec![Say::Hold]),
        fault(Step::Capability, refused("a command that is refused"), || text("TAG BAD what?\r\n")),
        fault(Step::Examine, row("a folder that is not there", Cause::MailFolder, BadResponse), || {
            text("TAG NO [NONEXISTENT] no such folder\r\n")
        }),
        fault(Step::Examine, passing("a folder that is in use"), || text("TAG NO [INUSE] later\r\n")),
        fault(Step::Examine, passing("a server that says good-bye in the middle"), || {
            text("* BYE shutting down\r\n")
        }),
        fault(Step::Search, large("answers without end"), || {
            vec![Say::Forever(b"* 5 EXISTS\r\n".repeat(300))]
        }),
        fault(Step::Search, late("answers that come slowly and never end"), || {
            vec![Say::Drip(b"* 5 EXISTS\r\n".to_vec())]
        }),
        fault(Step::Search, strange("numbers that are none"), || text("* SEARCH one two\r\nTAG OK done\r\n")),
        fault(Step::Heads, large("a length beyond all measure"), || {
            text("* 1 FETCH (UID 1 BODY[HEADER.FIELDS (FROM)]<0> {9999999999}\r\n")
        }),
        fault(Step::Heads, strange("braces within braces without end"), || {
            vec![Say::Bytes("* 1 FETCH ((((((((((((((((((((((\r\n".into())]
        }),
        fault(Step::Bodies, lost("a mail that is cut"), || {
            text("* 1 FETCH (UID 1 BODY[]<0> {500}\r\nFrom: n@marketo.com\r\n")
        }),
        fault(Step::Bodies, late("a mail that stops in the middle"), || {
            vec![Say::Bytes(b"* 1 FETCH (UID 1 BODY[]<0> {500}\r\nFrom".to_vec()), Say::Hold]
        }),
        fault(Step::Bodies, refused("a mail that is refused"), || text("TAG NO no\r\n")),
    ]
}

#[tokio::test]
async fn whatever_a_mail_server_says_has_its_state_its_wait_and_its_words_and_no_mail_is_lost() {
    let post = Post::new().await;
    let mut mailbox = Mailbox::plain("127.0.0.1", post.port);
    for (number, Fault { row, step, words }) in faults().into_iter().enumerate() {
        let patience = if row.cause == Cause::Timeout { IMPATIENT } else { Patience::default() };
        mailbox.place.3 = Line::default().with_patience(patience);
        // Each one meets every step anew.
        mailbox.hang_up();
        post.deliver(number);
        post.order(step, words);
        let before = mailbox.stored().await;
        let read = mailbox.read().await;
        row.check(read.outcome, read.reason.as_ref(), mailbox.now());
        assert_eq!(mailbox.stored().await, before, "{}", row.fault);
        post.mend();
        mailbox.place.3 = Line::default();
        mailbox.hang_up();
        mailbox.read_all().await;
        mailbox.has(&post).await;
    }
}

#[tokio::test]
async fn a_conversation_cut_at_any_byte_loses_no_mail_and_doubles_none() {
    let post = Post::new().await;
    let mut mailbox = Mailbox::plain("127.0.0.1", post.port);
    post.deliver(1);
    mailbox.read_all().await;
    post.deliver(2);
    mailbox.hang_up();
    mailbox.read_all().await;
    let length = post.said();
    assert!(length > 300, "{length}");
    for at in 0..length {
        if at % 50 == 0 {
            post.deliver(10 + at);
        }
        mailbox.hang_up();
        post.cut_after(at);
        let read = mailbox.read().await;
        if let Some(reason) = read.reason {
            assert_eq!(reason.state(), Unreachable, "cut at {at}: {reason:?}");
        }
        post.mend();
        mailbox.read_all().await;
        mailbox.has(&post).await;
    }
}

#[tokio::test]
async fn a_server_that_asks_for_tls_and_does_not_offer_it_gets_no_password() {
    let post = Post::new().await;
    let mut mailbox = Mailbox::over("127.0.0.1", post.port, Tls::StartTls, Line::default());
    post.deliver(1);
    // It knows no STARTTLS, and takes it for something to be fetched.
    post.order(Step::Bodies, || text("TAG BAD unknown command\r\n"));
    let read = mailbox.read().await;
    NO_STARTTLS.check(read.outcome, read.reason.as_ref(), mailbox.now());
    assert_eq!(post.signed_in(), 0);
}

#[tokio::test]
async fn a_server_that_cries_mail_is_not_listened_to_for_ever() {
    let post = Post::new().await;
    let mut mailbox = Mailbox::plain("127.0.0.1", post.port);
    post.deliver(1);
    post.cry();
    mailbox.read_all().await;
    let now = mailbox.now();
    let mut heard = 0;
    while heard < 1000 {
        let news = tokio::time::timeout(IMPATIENT.silence, mailbox.reader.news(now)).await;
        if news.is_err() {
            break;
        }
        heard += 1;
        mailbox.read_all().await;
    }
    assert_eq!(heard, 20, "a false cry is looked after, but not for ever");
    // A mail that did come has the server believed again.
    post.deliver(2);
    mailbox.read_all().await;
    mailbox.has(&post).await;
    assert!(tokio::time::timeout(IMPATIENT.silence, mailbox.reader.news(now)).await.is_ok());
}
