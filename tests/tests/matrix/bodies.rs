//! What comes in the place of an answer.

use crate::between::{Fault, Say, always, answer, answers};
use crate::row::{Row, SECRET, row};
use crate::world::{IDENTITY, IMPATIENT, IMS, JOURNAL, Of, REST, World};
use campanile_core::poller::ConnectionState::{BadResponse, Unreachable};
use campanile_core::reason::Cause;
use campanile_engine::line::Patience;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;
use std::sync::LazyLock;

/// A fault with what is said of it where the journal is read, where a token is asked for, and where Marketo's REST API is
/// asked.
pub(crate) struct Body {
    pub(crate) row: Row,
    pub(crate) rest: Row,
    ims: Row,
    fault: Fault,
    is_slow: bool,
}

/// What is said the same everywhere.
fn same(row: Row, fault: Fault) -> Body {
    Body { row, rest: row, ims: row, fault, is_slow: row.cause == Cause::Timeout }
}

/// What is nothing of the kind that was asked for.
fn strange(fault: &'static str, made: Fault) -> Body {
    Body {
        row: row(fault, Cause::NotAPage, BadResponse),
        rest: row(fault, Cause::NotAnAnswer, BadResponse).status(200),
        ims: row(fault, Cause::NotUnderstood, BadResponse),
        fault: made,
        is_slow: false,
    }
}

const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

fn bytes(text: impl AsRef<[u8]>) -> Say {
    Say::Bytes(text.as_ref().to_vec())
}

fn says(pieces: impl Fn() -> Vec<Say> + Send + Sync + 'static) -> Fault {
    always(pieces)
}

fn gzipped(bytes: &[u8]) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap()
}

/// Twice as much as is taken, in a few kilobytes.
fn bomb() -> Vec<u8> {
    static BOMB: LazyLock<Vec<u8>> = LazyLock::new(|| gzipped(&vec![b' '; 16 << 20]));
    BOMB.clone()
}

fn coded(coding: &str, body: Vec<u8>) -> Fault {
    let all =
        answer(200, &format!("content-type: application/json\r\ncontent-encoding: {coding}\r\n"), &body);
    says(move || vec![Say::Bytes(all.clone())])
}

fn broken() -> Vec<Body> {
    let lost = |fault| row(fault, Cause::Connect, Unreachable);
    let no_http = |fault| row(fault, Cause::NotUnderstood, BadResponse);
    let too_large = |fault| row(fault, Cause::TooLarge, BadResponse);
    vec![
        same(lost("the connection ends before an answer"), says(Vec::new)),
        same(lost("the connection ends in the middle of the headers"), says(|| vec![bytes(HEAD)])),
        same(
            lost("a body that ends before its promised length"),
            says(|| {
                vec![bytes(format!("{HEAD}content-length: 5000\r\n\r\n{{\"events\":[{{\"a\":\"{SECRET}"))]
            }),
        ),
        same(
            lost("a body in chunks that ends before its last one"),
            says(|| vec![bytes(format!("{HEAD}transfer-encoding: chunked\r\n\r\n5\r\n{{\"eve\r\n"))]),
        ),
        same(
            no_http("a body in chunks whose length is none"),
            says(|| vec![bytes(format!("{HEAD}transfer-encoding: chunked\r\n\r\nzz\r\n{SECRET}"))]),
        ),
        same(no_http("something else than HTTP"), says(|| vec![bytes("SSH-2.0-OpenSSH_9.2\r\n")])),
        same(no_http("a first line that is none of HTTP"), says(|| vec![bytes("HTTP/1.1 fine\r\n\r\n")])),
        same(
            no_http("a length that is none"),
            says(|| vec![bytes(format!("{HEAD}content-length: -5\r\n\r\n{{}}"))]),
        ),
        same(
            no_http("headers without end"),
            says(|| {
                vec![bytes(HEAD), Say::Forever(format!("x-filling: {}\r\n", "x".repeat(1000)).into_bytes())]
            }),
        ),
        same(
            too_large("a body without end"),
            says(|| vec![bytes(format!("{HEAD}\r\n{{\"events\":[\"")), Say::Forever(vec![b'x'; 64 << 10])]),
        ),
        same(
            too_large("a body in chunks without end"),
            says(|| {
                let chunk = format!("10000\r\n{}\r\n", "x".repeat(0x10000));
                vec![
                    bytes(format!("{HEAD}transfer-encoding: chunked\r\n\r\n")),
                    Say::Forever(chunk.into_bytes()),
                ]
            }),
        ),
        same(too_large("a compressed body that unpacks to more than is taken"), coded("gzip", bomb())),
        same(no_http("a compressed body that does not unpack"), coded("gzip", SECRET.as_bytes().to_vec())),
    ]
}

fn slow() -> Vec<Body> {
    let late = |fault| row(fault, Cause::Timeout, Unreachable);
    vec![
        same(late("no answer"), says(|| vec![Say::Hold])),
        same(late("headers, and then nothing"), says(|| vec![bytes(format!("{HEAD}\r\n{{")), Say::Hold])),
        same(
            late("headers that come slowly and never end"),
            says(|| vec![bytes(HEAD), Say::Drip(b"x: y\r\n".to_vec())]),
        ),
        same(
            late("a body that comes slowly and never ends"),
            says(|| vec![bytes(format!("{HEAD}\r\n")), Say::Drip(b" ".to_vec())]),
        ),
    ]
}

fn other_kinds() -> Vec<Body> {
    let page = format!("<!doctype html><title>Sign in</title><p>{SECRET}");
    let json = "content-type: application/json\r\n";
    vec![
        strange("a sign-in page with status 200", answers(200, "content-type: text/html\r\n", &page)),
        strange("a sign-in page that says it is JSON", answers(200, json, &page)),
        strange("an empty body with status 200", answers(200, json, "")),
        strange(
            "text that is no text",
            says(|| vec![Say::Bytes(answer(200, "", &[0xff, 0xfe, 0x00, 0x80]))]),
        ),
        strange("JSON of another kind", answers(200, json, &format!("{{\"kind\":\"{SECRET}\"}}"))),
        strange("JSON within JSON without end", answers(200, json, &"[".repeat(1 << 20))),
        strange("a body in a compression that nobody asked for", coded("br", bomb())),
        strange("a body in two compressions", coded("gzip, gzip", gzipped(&bomb()))),
    ]
}

/// All of them.
pub(crate) fn bodies() -> Vec<Body> {
    [broken(), slow(), other_kinds()].into_iter().flatten().collect()
}

/// The rows of each test.
pub(crate) fn rows() -> [Vec<Row>; 3] {
    [broken(), slow(), other_kinds()].map(|some| some.into_iter().map(|body| body.row).collect())
}

async fn each(some: Vec<Body>, patience: Patience) {
    let mut journal = World::patient(Of::Journal, patience).await;
    let mut rest = World::patient(Of::Rest, patience).await;
    for Body { row, rest: of_rest, ims, fault, is_slow } in some {
        journal.survives(JOURNAL, &row, &fault).await;
        rest.survives(REST, &of_rest, &fault).await;
        if !is_slow {
            journal.meets(IMS, &ims, &fault).await;
            rest.meets(IDENTITY, &of_rest, &fault).await;
        }
    }
}

#[tokio::test]
async fn answers_that_break_off_or_never_end_lose_nothing_and_cost_no_memory() {
    each(broken(), Patience::default()).await;
}

#[tokio::test]
async fn servers_that_are_slow_are_not_waited_for_without_end() {
    each(slow(), IMPATIENT).await;
}

#[tokio::test]
async fn what_is_no_answer_is_not_taken_for_one() {
    each(other_kinds(), Patience::default()).await;
}
