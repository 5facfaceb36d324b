//! A place that notifications are forwarded to: it keeps what it gets, and answers as the test says.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};

/// A message as it came.
#[derive(Debug, Clone)]
pub struct Got {
    /// Where it was sent.
    pub path: String,
    /// Its headers, by their names in lower case.
    pub headers: BTreeMap<String, String>,
    /// What it says, byte for byte.
    pub body: String,
    /// The status that it was answered with; 0 where the connection was closed instead.
    pub status: u16,
}

impl Got {
    /// What it says, as JSON.
    ///
    /// # Panics
    /// Where it is none.
    #[must_use]
    #[track_caller]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).expect("JSON")
    }

    /// Whether it was taken.
    #[must_use]
    pub fn is_taken(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

/// What a place answers.
#[derive(Debug, Clone)]
pub enum Answer {
    /// As such a place does that takes a message: Slack, Teams and webhooks at the path of that name, ntfy at `/`.
    Taken,
    /// A status, with these lines of headers.
    Status(u16, &'static str),
    /// None: the connection is closed.
    Closed,
}

type Manner = Box<dyn FnMut(&Got) -> Answer + Send>;

/// A place on loopback. It ends with the test's process.
pub struct Receiver {
    port: u16,
    got: Arc<Mutex<Vec<Got>>>,
    manner: Arc<Mutex<Manner>>,
}

impl std::fmt::Debug for Receiver {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Receiver").field("port", &self.port).finish_non_exhaustive()
    }
}

impl Receiver {
    /// One that takes everything.
    ///
    /// # Panics
    /// Where no port is free.
    #[must_use]
    pub fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let got = Arc::new(Mutex::new(Vec::new()));
        let manner: Arc<Mutex<Manner>> = Arc::new(Mutex::new(Box::new(|_| Answer::Taken)));
        let (keep, ask) = (Arc::clone(&got), Arc::clone(&manner));
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let (keep, ask) = (Arc::clone(&keep), Arc::clone(&ask));
                std::thread::spawn(move || serve(stream, &keep, &ask));
            }
        });
        Self { port, got, manner }
    }

    /// The address of a path of it.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// Its port.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// From now on it answers like this.
    pub fn answer_with(&self, manner: impl FnMut(&Got) -> Answer + Send + 'static) {
        *self.manner.lock().unwrap_or_else(PoisonError::into_inner) = Box::new(manner);
    }

    /// All that came, in its order.
    #[must_use]
    pub fn got(&self) -> Vec<Got> {
        self.got.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// All that was taken, in its order.
    #[must_use]
    pub fn taken(&self) -> Vec<Got> {
        self.got().into_iter().filter(Got::is_taken).collect()
    }
}

fn serve(mut stream: TcpStream, keep: &Mutex<Vec<Got>>, ask: &Mutex<Manner>) {
    let Some(mut got) = read(&mut stream) else { return };
    let answer = (ask.lock().unwrap_or_else(PoisonError::into_inner))(&got);
    let (status, headers, body) = match answer {
        Answer::Taken if got.path == "/" => (200, "", r#"{"id":"x1","event":"message"}"#),
        Answer::Taken if got.path.starts_with("/slack") => (200, "", "ok"),
        Answer::Taken if got.path.starts_with("/teams") => (202, "", ""),
        Answer::Taken => (200, "", ""),
        Answer::Status(status, headers) => (status, headers, "no"),
        Answer::Closed => (0, "", ""),
    };
    got.status = status;
    // Kept before it is answered: whoever has the answer finds it here.
    keep.lock().unwrap_or_else(PoisonError::into_inner).push(got);
    if status > 0 {
        let answer = format!(
            "HTTP/1.1 {status} X\r\n{headers}Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len()
        );
        // Whoever asked may have been killed.
        let _ = stream.write_all(answer.as_bytes());
    }
}

/// A whole request; `None` where it breaks off.
fn read(stream: &mut TcpStream) -> Option<Got> {
    let mut bytes = Vec::new();
    let mut some = [0; 8192];
    loop {
        if let Some(got) = whole(&bytes) {
            return Some(got);
        }
        let count = stream.read(&mut some).ok().filter(|count| *count > 0)?;
        bytes.extend_from_slice(some.get(..count)?);
    }
}

fn whole(bytes: &[u8]) -> Option<Got> {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = std::str::from_utf8(bytes.get(..end)?).ok()?;
    let mut lines = head.split("\r\n");
    let path = lines.next()?.split(' ').nth(1)?.to_owned();
    let headers: BTreeMap<String, String> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
        .collect();
    let length: usize = headers.get("content-length")?.parse().ok()?;
    let body = bytes.get(end + 4..end + 4 + length)?;
    Some(Got { path, headers, body: String::from_utf8(body.to_vec()).ok()?, status: 0 })
}
