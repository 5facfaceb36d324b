//! Newer versions: the real watch asks a real server, and what it said is told by whoever is asked.

use campanile_engine::bell::{Bell, Message, ring};
use campanile_tests::{Campanile, block_on, wait_until};
use serde_json::Value;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Stdio};
use std::sync::{Arc, Mutex};

/// Made with OpenSSL: not only one program's idea of a signature is understood.
const KEY: &str = "RWRjYW1wYW5pbJSocPiz1bBDwR2/FH13cvYnMllKegpRKf7WM2sOnMHs";
const FEED: &str = r#"{"version":"99.0.0","download":"https://example.com/campanile","release_notes":{"en":"https://example.com/new","fr":"https://example.com/nouveau"}}"#;
const SIGNATURE: &str = "untrusted comment: for tests\n\
    RURjYW1wYW5pbADTWQj554DwUEHW11UIus6ZIazfZ1pf7yHQ15gAWU7BmMo85IIs/U2scXEcH4u1eAEKs0ePqS0Rq4OaMhr5Ww8=\n\
    trusted comment: a made-up release\n\
    HKVLl8ONiVn7dZuJFrKD+hmRCvyPj7bRJ0ixeXBNX8QJycCv+85hM8a68LUWzKNpearnTyFOIDNtIyd7NPA9CQ==\n";

/// A server with a feed of releases, and all that it was asked for.
struct Releases {
    port: u16,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Releases {
    fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked: Arc<Mutex<Vec<String>>> = Arc::default();
        let noted = Arc::clone(&asked);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let path = answer(stream);
                noted.lock().unwrap().push(path);
            }
        });
        Self { port, asked }
    }

    /// The settings that ask for this file of it, which is named with a token as some shops do.
    fn settings(&self, file: &str) -> String {
        format!(
            "[updates]\nfeed = 'http://127.0.0.1:{}/{file}?token=s3cret'\npublic_key = '{KEY}'\n",
            self.port
        )
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

fn answer(mut stream: TcpStream) -> String {
    let mut request = Vec::new();
    let mut some = [0; 1024];
    while !request.ends_with(b"\r\n\r\n") {
        match stream.read(&mut some) {
            Ok(count) if count > 0 => request.extend_from_slice(&some[..count]),
            Ok(_) | Err(_) => break,
        }
    }
    let path = String::from_utf8_lossy(&request).split(' ').nth(1).unwrap_or_default().to_owned();
    let body = match path.split('?').next() {
        Some("/good.json") => FEED.to_owned(),
        Some("/forged.json") => FEED.replace("99.0.0", "99.0.1"),
        _ => SIGNATURE.to_owned(),
    };
    let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
    let _ = stream.write_all(format!("{head}{body}").as_bytes());
    path
}

struct Watching(Child);

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The settings are these from now on, and the watch knows.
fn set(campanile: &Campanile, text: &str) {
    campanile.configure(text);
    let data = campanile.data();
    let tell = || ring(&data, Bell::Reader, "story", &Message::SettingsChanged);
    wait_until("the watch hears", || block_on(tell()).is_ok());
}

/// What the doctor finds of newer versions.
fn found(campanile: &Campanile) -> Vec<Value> {
    // No connection is set up, which is wrong enough.
    let lines = campanile.run(&["doctor", "--json"]).exits(1).lines();
    lines.into_iter().filter(|line| line["check"] == "updates").collect()
}

/// The same once the watch has asked: one finding.
fn answered(campanile: &Campanile) -> Value {
    let mut lines = Vec::new();
    wait_until("the feed was asked", || {
        lines = found(campanile);
        lines.iter().any(|found| found["text"] != "The feed has not been asked yet.")
    });
    assert_eq!(lines.len(), 1, "{lines:?}");
    lines.remove(0)
}

#[test]
fn the_watch_asks_the_feed_that_is_configured_and_a_policy_can_forbid_it() {
    let releases = Releases::start();
    let campanile = Campanile::new();
    let policy = campanile.folder().join("policy.toml");
    let campanile = campanile.with_environment("CAMPANILE_POLICY", policy.to_str().unwrap());
    campanile.configure("");
    let mut command = campanile.command_of("campanile-agent", &[]);
    let _watching = Watching(command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap());
    set(&campanile, "[toasts]\nper_minute = 5\n");
    assert_eq!((found(&campanile), releases.asked()), (Vec::new(), Vec::new()), "nobody is asked by default");

    set(&campanile, &releases.settings("good.json"));
    let good = answered(&campanile);
    assert_eq!(
        (&good["verdict"], &good["text"]),
        (&"improvable".into(), &"Campanile 99.0.0 is there.".into())
    );
    assert!(good["advice"].as_str().unwrap().contains("https://example.com/campanile "), "{good}");
    assert_eq!(releases.asked(), ["/good.json?token=s3cret", "/good.json.minisig?token=s3cret"]);

    set(&campanile, &releases.settings("forged.json"));
    let forged = answered(&campanile);
    let text = forged["text"].as_str().unwrap();
    assert!(text.contains("not what was signed") && !text.contains("99.0"), "{forged}");
    assert_eq!((&forged["verdict"], &forged["advice"]), (&"improvable".into(), &Value::Null));
    assert_eq!(releases.asked().len(), 4);

    std::fs::write(&policy, "locked = ['updates']\n").unwrap();
    set(&campanile, &releases.settings("good.json"));
    assert_eq!(found(&campanile), Vec::<Value>::new());
    set(&campanile, &releases.settings("forged.json"));
    assert_eq!(releases.asked().len(), 4);

    let logs = campanile.data().join("logs");
    let log =
        std::fs::read_dir(logs).unwrap().flatten().map(|file| std::fs::read_to_string(file.path()).unwrap());
    let log: String = log.collect();
    for part in ["asked the feed of releases", "the feed of releases could not be used", "127.0.0.1"] {
        assert!(log.contains(part), "{part} is not in {log}");
    }
    assert!(!log.contains("s3cret") && !log.contains(KEY), "{log}");
}
