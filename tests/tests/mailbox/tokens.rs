//! A mailbox that takes tokens and no passwords.

use crate::mails;
use crate::world::connection;
use campanile_tests::{Campanile, Dovecot, MAIL_USER};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Gives an access token for the refresh token it knows, and says to the mail server whose an access token is.
fn provider(withdrawn: Arc<AtomicBool>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        // It ends with the test's process.
        for stream in listener.incoming().flatten() {
            let withdrawn = withdrawn.load(Ordering::Relaxed);
            std::thread::spawn(move || answer(stream, withdrawn));
        }
    });
    address
}

fn answer(mut stream: TcpStream, withdrawn: bool) {
    let mut request = String::new();
    let mut some = [0; 4096];
    while let Ok(count @ 1..) = stream.read(&mut some) {
        request.push_str(&String::from_utf8_lossy(&some[..count]));
        let length = request.to_lowercase();
        let length =
            length.split("content-length: ").nth(1).and_then(|rest| rest.split("\r\n").next()?.parse().ok());
        if request.find("\r\n\r\n").is_some_and(|end| request.len() >= end + 4 + length.unwrap_or(0_usize)) {
            break;
        }
    }
    let (status, body) = if request.starts_with("GET /info") && request.contains("good-access") {
        (200, format!("{{\"email\":\"{MAIL_USER}\",\"expires_in\":3600}}"))
    } else if request.starts_with("POST ") && request.contains("refresh_token=good-refresh") && !withdrawn {
        (200, "{\"access_token\":\"good-access\",\"expires_in\":3600}".to_owned())
    } else {
        (400, "{\"error\":\"invalid_grant\"}".to_owned())
    };
    let answer = format!(
        "HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    let _ = stream.write_all(answer.as_bytes());
}

#[test]
fn a_token_opens_the_mailbox_and_one_that_was_withdrawn_asks_for_a_new_sign_in() {
    let withdrawn = Arc::new(AtomicBool::new(false));
    let provider = provider(Arc::clone(&withdrawn));
    let dovecot = Dovecot::with_tokens(&format!("{provider}/info?token="));
    let lines = format!(
        "port = {}\nauth = \"oauth\"\nprovider = \"microsoft\"\ntenant = \"contoso.com\"\noauth_client_id = \"ours\"\n\
         oauth_url = \"{provider}\"\n",
        dovecot.tls_port()
    );
    let campanile = Campanile::new().with_secret("mail", "good-refresh").with_authority(&dovecot);
    campanile.configure(&connection(&lines));
    dovecot.deliver(&mails::failure(1));
    let report = campanile.sync().exits(0).line();
    assert_eq!(report["new"], 1, "{report}\n{}", dovecot.log());

    withdrawn.store(true, Ordering::Relaxed);
    let report = campanile.sync().exits(3).line();
    assert_eq!(report["state"], "needs-sign-in", "{report}");
    assert!(report["error"].as_str().unwrap().contains("invalid_grant"), "{report}");
    // A secret that was never one.
    let campanile = campanile.with_secret("mail", "other");
    assert_eq!(campanile.sync().exits(3).line()["state"], "needs-sign-in");
}
