//! Against places on this machine.

use super::*;
use crate::form_model::Step::{Address, Message, Network, Secret, Secure};
use crate::forward_form::{check, filled};
use campanile_core::words::Language;
use campanile_engine::settings::Settings;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// A server that answers everything so, and tells what it was sent: head and body.
fn server(answer: &'static str) -> (u16, Receiver<String>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    let (told, heard) = channel();
    std::thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            let mut reader = BufReader::new(stream);
            let (mut head, mut length) = (String::new(), 0);
            while reader.read_line(&mut head).is_ok_and(|read| read > 2) {
                let last = head.lines().last().unwrap_or_default().to_ascii_lowercase();
                if let Some(text) = last.strip_prefix("content-length:") {
                    length = text.trim().parse().unwrap();
                }
            }
            let mut body = vec![0; length];
            reader.read_exact(&mut body).unwrap();
            reader.get_mut().write_all(answer.as_bytes()).unwrap();
            if told.send(head + &String::from_utf8(body).unwrap()).is_err() {
                break;
            }
        }
    });
    (port, heard)
}

const TAKEN: &str = "HTTP/1.1 200 OK\r\ncontent-length: 10\r\nconnection: close\r\n\r\n{\"id\":\"1\"}";
const GONE: &str = "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";

fn place(port: u16, more: &str) -> Settings {
    let text = format!(
        "[[forward]]\nid = 'ops'\nkind = 'ntfy'\nurl = 'http://127.0.0.1:{port}'\ntopic = 'marketo'\n{more}\n"
    );
    Settings::parse(&text, "config.toml").unwrap().settings
}

/// The steps that went well, and the one that did not with its words.
async fn tested(settings: &Settings) -> (Vec<Step>, Option<(Step, String)>) {
    campanile_engine::install_tls();
    let voice = Voice::new(Language::En, jiff::tz::TimeZone::UTC);
    let form = filled(settings, "ops").unwrap();
    let checked = check(&form, settings, &voice).unwrap_or_else(|errors| panic!("{errors:?}"));
    let steps = test(checked, &voice).await.steps;
    let well = steps.iter().filter(|step| step.ok).map(|step| step.step).collect();
    (well, steps.into_iter().find(|step| !step.ok).map(|step| (step.step, step.message)))
}

#[tokio::test]
async fn a_good_place_gets_a_test_message_and_every_step_is_told() {
    let (port, heard) = server(TAKEN);
    let open = place(port, "auth = 'none'\nallow_private = true");
    assert_eq!(tested(&open).await, (vec![Address, Network, Secure, Message], None));
    let sent = heard.recv_timeout(Duration::from_secs(20)).unwrap();
    assert!(sent.contains("\"topic\":\"marketo\"") && sent.contains("Campanile forwards to here"), "{sent}");

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ops");
    std::fs::write(&file, "tk_secret\n").unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).unwrap();
    }
    let with_token = place(port, &format!("allow_private = true\nsecret_file = '{}'", file.display()));
    assert_eq!(tested(&with_token).await, (vec![Secret, Address, Network, Secure, Message], None));
    let sent = heard.recv_timeout(Duration::from_secs(20)).unwrap();
    assert!(sent.to_ascii_lowercase().contains("authorization: bearer tk_secret"), "{sent}");
}

#[tokio::test]
async fn the_step_at_which_it_ends_is_named_and_says_what_to_do() {
    let (port, heard) = server(GONE);
    let (well, failed) = tested(&place(port, "auth = 'none'\nallow_private = true")).await;
    let (step, message) = failed.unwrap();
    assert_eq!((well, step), (vec![Address, Network, Secure], Message));
    assert!(message.contains("refuses the message (status 404)"), "{message}");
    heard.recv_timeout(Duration::from_secs(20)).unwrap();

    let (well, failed) = tested(&place(port, "auth = 'none'")).await;
    let (step, message) = failed.unwrap();
    assert_eq!((well, step), (vec![], Address), "{message}");
    assert!(message.contains("Settings › Forwarding"), "{message}");
    assert!(heard.try_recv().is_err(), "nothing was sent");

    let missing = place(port, "allow_private = true\nsecret_file = '/nonexistent/ops'");
    let (well, failed) = tested(&missing).await;
    assert_eq!((well, failed.map(|(step, _)| step)), (vec![], Some(Secret)));

    let closed = TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port();
    let (well, failed) = tested(&place(closed, "auth = 'none'\nallow_private = true")).await;
    assert_eq!((well, failed.map(|(step, _)| step)), (vec![Address], Some(Network)));
}
