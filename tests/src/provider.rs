//! An organisation's identity provider: gives tokens for a mailbox, and says to the mail server whose a token is.

use crate::MAIL_USER;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// The code that it asks its user to type.
pub const DEVICE_CODE: &str = "ABCD-EFGH";

/// A provider on loopback. It ends with the test's process.
#[derive(Debug)]
pub struct TokenProvider {
    address: String,
    state: Arc<State>,
}

#[derive(Debug, Default)]
struct State {
    withdrawn: AtomicBool,
    agreed: AtomicBool,
}

impl TokenProvider {
    /// One that knows the refresh token `good-refresh`, and gives it to nobody before its user agreed.
    ///
    /// # Panics
    /// Where no port is free.
    #[must_use]
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let state = Arc::new(State::default());
        let (known, page) = (Arc::clone(&state), address.clone());
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (known, page) = (Arc::clone(&known), page.clone());
                std::thread::spawn(move || answer(stream, &known, &page));
            }
        });
        Self { address, state }
    }

    /// Where it is.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Where a mail server asks whose a token is.
    #[must_use]
    pub fn info(&self) -> String {
        format!("{}/info?token=", self.address)
    }

    /// The refresh token is good no more.
    pub fn withdraw(&self) {
        self.state.withdrawn.store(true, Ordering::Relaxed);
    }

    /// The user has typed the code, and agreed.
    pub fn agree(&self) {
        self.state.agreed.store(true, Ordering::Relaxed);
    }
}

fn answer(mut stream: TcpStream, state: &State, page: &str) {
    let request = request(&mut stream);
    let withdrawn = state.withdrawn.load(Ordering::Relaxed);
    let (status, body) = if request.starts_with("GET /info") && request.contains("good-access") {
        (200, format!("{{\"email\":\"{MAIL_USER}\",\"expires_in\":3600}}"))
    } else if request.starts_with("POST ") && request.contains("/devicecode ") {
        let code = format!(
            "{{\"device_code\":\"dc\",\"user_code\":\"{DEVICE_CODE}\",\"verification_uri\":\"{page}/device\",\
             \"interval\":1,\"expires_in\":600}}"
        );
        (200, code)
    } else if request.starts_with("POST ") && request.contains("device_code=dc") {
        if state.agreed.load(Ordering::Relaxed) {
            (200, "{\"access_token\":\"good-access\",\"refresh_token\":\"good-refresh\"}".to_owned())
        } else {
            (400, "{\"error\":\"authorization_pending\"}".to_owned())
        }
    } else if request.starts_with("POST ") && request.contains("refresh_token=good-refresh") && !withdrawn {
        (200, "{\"access_token\":\"good-access\",\"expires_in\":3600}".to_owned())
    } else {
        (400, "{\"error\":\"invalid_grant\"}".to_owned())
    };
    let answer = format!(
        "HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    // Whoever asked may have given up.
    let _ = stream.write_all(answer.as_bytes());
}

/// A request with what it brings.
fn request(stream: &mut TcpStream) -> String {
    let mut request = String::new();
    let mut some = [0; 4096];
    while let Ok(count @ 1..) = stream.read(&mut some) {
        request.push_str(&String::from_utf8_lossy(some.get(..count).unwrap_or_default()));
        let head = request.to_lowercase();
        let length: Option<usize> =
            head.split("content-length: ").nth(1).and_then(|rest| rest.split("\r\n").next()?.parse().ok());
        if request.find("\r\n\r\n").is_some_and(|end| request.len() >= end + 4 + length.unwrap_or(0)) {
            break;
        }
    }
    request
}
