//! Secrets: wrong, missing, replaced; and never in anything that is written.

use campanile_simulator::{Endpoint, Fault, FaultKind, Kind, Simulator, SimulatorOptions};
use campanile_tests::{Campanile, Ran};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};

fn simulator() -> Simulator {
    let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
    simulator.emit_kind(Kind::CampaignFailure, &[]);
    simulator
}

#[track_caller]
fn needs_sign_in(ran: Ran) {
    let report = ran.exits(3).line();
    assert_eq!(report["state"], "needs-sign-in", "{report}");
    assert_eq!((&report["fetched"], &report["new"]), (&0.into(), &0.into()));
    assert!(report["error"].as_str().is_some_and(|words| !words.is_empty()), "{report}");
}

#[test]
fn a_wrong_secret_needs_a_sign_in() {
    let simulator = simulator();
    let campanile = Campanile::reading(&simulator).with_secret("prod", "not-it");
    needs_sign_in(campanile.sync());
    let asked: Vec<Endpoint> = simulator.requests().iter().map(|request| request.endpoint).collect();
    assert_eq!(asked, [Endpoint::Ims], "asked once, and the journal not at all");
}

#[test]
fn a_missing_secret_needs_a_sign_in_and_nobody_is_asked() {
    let simulator = simulator();
    let campanile = Campanile::reading(&simulator).without_secrets();
    needs_sign_in(campanile.sync());
    assert_eq!(simulator.requests(), []);
}

#[test]
fn an_empty_secret_is_none() {
    let simulator = simulator();
    needs_sign_in(Campanile::reading(&simulator).with_secret("prod", "").sync());
    assert_eq!(simulator.requests(), []);
}

#[test]
fn a_replaced_secret_keeps_the_position() {
    let simulator = simulator();
    let campanile = Campanile::reading(&simulator);
    assert_eq!(campanile.sync().exits(0).line()["new"], 1);
    simulator.replace_secret("rotated");
    needs_sign_in(campanile.sync());
    simulator.emit_kind(Kind::CrmSyncDown, &[]);
    let report = campanile.with_secret("prod", "rotated").sync().exits(0).line();
    assert_eq!((&report["new"], &report["duplicates"]), (&1.into(), &0.into()));
}

#[test]
fn a_secret_is_found_by_its_connections_id() {
    let simulator = simulator();
    let campanile = Campanile::new().with_secret("eu-prod-2", &simulator.access().client_secret);
    campanile.configure(&Campanile::connection("eu-prod-2", &simulator));
    assert_eq!(campanile.sync().exits(0).line()["connection"], "eu-prod-2");
}

#[cfg(unix)]
#[test]
fn a_secret_in_a_file_must_be_its_users_alone() {
    use std::os::unix::fs::PermissionsExt;
    let simulator = simulator();
    let campanile = Campanile::new();
    let file = campanile.folder().join("secret");
    std::fs::write(&file, format!("{}\n", simulator.access().client_secret)).unwrap();
    let config = Campanile::connection("prod", &simulator);
    campanile.configure(&format!("{config}secret_file = \"{}\"\n", file.display()));
    let mode = |mode| std::fs::set_permissions(&file, std::fs::Permissions::from_mode(mode)).unwrap();
    mode(0o644);
    needs_sign_in(campanile.sync());
    mode(0o600);
    let _ = campanile.sync().exits(0);
}

#[test]
fn a_secret_in_the_credentials_folder_is_taken() {
    let simulator = simulator();
    let campanile = Campanile::reading(&simulator).without_secrets();
    let folder = campanile.folder().join("credentials");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("prod"), &simulator.access().client_secret).unwrap();
    let mut command = campanile.command(&["sync", "--json"]);
    let output = command.env("CREDENTIALS_DIRECTORY", &folder).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

/// Stands between a program and a simulator, and keeps all bytes that go by.
pub(crate) struct Tap {
    pub(crate) port: u16,
    heard: std::sync::Arc<std::sync::Mutex<Vec<u8>>>,
}

impl Tap {
    pub(crate) fn before(target: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let heard = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
        let keep = heard.clone();
        std::thread::spawn(move || {
            for near in listener.incoming().map_while(Result::ok) {
                let far = TcpStream::connect(("127.0.0.1", target)).unwrap();
                for (from, to) in [(&near, &far), (&far, &near)] {
                    let (mut from, mut to) = (from.try_clone().unwrap(), to.try_clone().unwrap());
                    let keep = keep.clone();
                    std::thread::spawn(move || {
                        let mut chunk = [0; 4096];
                        while let Ok(read @ 1..) = from.read(&mut chunk) {
                            keep.lock().unwrap().extend_from_slice(&chunk[..read]);
                            if to.write_all(&chunk[..read]).is_err() {
                                break;
                            }
                        }
                        let _ = to.shutdown(std::net::Shutdown::Both);
                    });
                }
            }
        });
        Self { port, heard }
    }

    /// The access token that went by.
    pub(crate) fn token(&self) -> String {
        let heard = self.heard.lock().unwrap();
        let text = String::from_utf8_lossy(&heard);
        let (_, after) = text.split_once("\"access_token\":\"").unwrap();
        after.split('"').next().unwrap().to_owned()
    }
}

/// All files of a folder with their bytes.
pub(crate) fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        if entry.file_type().unwrap().is_dir() {
            found.extend(files(&entry.path()));
        } else {
            found.insert(entry.path(), std::fs::read(entry.path()).unwrap_or_default());
        }
    }
    found
}

pub(crate) fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn neither_secret_nor_token_is_ever_written() {
    let simulator = simulator();
    let access = simulator.access().clone();
    let tap = Tap::before(access.port);
    let ims_url = access.ims_url.replace(&format!(":{}", access.port), &format!(":{}", tap.port));
    let config = Campanile::connection("prod", &simulator).replace(&access.ims_url, &ims_url);
    let campanile = Campanile::reading(&simulator);
    campanile.configure(&config);

    let loudly = |arguments: &[&str]| {
        let mut command = campanile.command(arguments);
        command.env("CAMPANILE_LOG", "trace").output().unwrap()
    };
    let mut said = Vec::new();
    let status = |on, code, body: &str| {
        let kind = FaultKind::Status { code, headers: BTreeMap::new(), body: body.to_owned() };
        Fault { on, after: 0, times: u32::MAX, kind }
    };
    // Good, refused, broken: each way of saying something.
    for fault in [
        None,
        Some(status(Endpoint::Journal, 401, "{}")),
        Some(status(Endpoint::Journal, 500, "no")),
        Some(status(Endpoint::Ims, 400, &format!("{{\"error\":\"{}\"}}", "invalid_client"))),
    ] {
        simulator.clear_faults();
        if let Some(fault) = fault {
            simulator.fault(fault);
        }
        let output = loudly(&["sync", "--json"]);
        said.extend(output.stdout.into_iter().chain(output.stderr));
    }
    for arguments in [&["list", "--json"][..], &["stats"], &["sync", "--secret"]] {
        let output = loudly(arguments);
        said.extend(output.stdout.into_iter().chain(output.stderr));
    }
    let token = tap.token();
    assert!(
        token.len() > 20 && holds(&tap.heard.lock().unwrap(), &access.client_secret),
        "the tap hears them"
    );
    assert!(!said.is_empty());
    let mut written = files(campanile.folder());
    assert!(written.keys().any(|path| path.ends_with("history.db")));
    written.insert("what was said".into(), said);
    for (path, bytes) in written {
        assert!(!holds(&bytes, &access.client_secret), "the secret is in {}", path.display());
        assert!(!holds(&bytes, &token), "the token is in {}", path.display());
    }
}

#[test]
fn the_secret_goes_in_the_body_and_nothing_goes_in_the_url() {
    let simulator = simulator();
    let campanile = Campanile::reading(&simulator);
    let _ = campanile.sync().exits(0);
    let requests = simulator.requests();
    assert_eq!((requests[0].endpoint, requests[0].method.as_str()), (Endpoint::Ims, "POST"));
    assert_eq!(requests[0].path_and_query, "/ims/token/v3");
    let journal = requests.iter().filter(|request| request.endpoint == Endpoint::Journal);
    for request in journal {
        assert_eq!(request.headers["authorization"], "valid");
        assert_eq!(request.headers["x-api-key"], simulator.access().client_id);
        assert_eq!(request.headers["x-ims-org-id"], simulator.access().org_id);
    }
}

#[test]
fn the_simulators_first_line_says_how_it_is_reached() {
    let campanile = Campanile::new();
    let mut command = campanile.command(&["simulate", "--scenario", "quiet", "--with-parent"]);
    command.stdin(std::process::Stdio::piped()).stdout(std::process::Stdio::piped());
    let mut simulated = command.spawn().unwrap();
    let mut line = String::new();
    BufReader::new(simulated.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
    let access: serde_json::Value = serde_json::from_str(&line).unwrap();
    let names: Vec<&String> = access.as_object().unwrap().keys().collect();
    assert_eq!(names, ["port", "journal_url", "ims_url", "rest_url", "client_id", "client_secret", "org_id"]);
    campanile.configure(&format!(
        "[[connection]]\nid = \"prod\"\nkind = \"adobe-journal\"\njournal_url = {}\nims_url = {}\nclient_id = {}\norg_id = {}\n",
        access["journal_url"], access["ims_url"], access["client_id"], access["org_id"]
    ));
    let campanile = campanile.with_secret("prod", access["client_secret"].as_str().unwrap());
    assert_eq!(campanile.sync().exits(0).line()["new"], 12, "a dozen of the past");
    // It ends with the program that started it.
    drop(simulated.stdin.take());
    assert!(simulated.wait().unwrap().success());
}
