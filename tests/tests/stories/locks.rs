//! One reader of sources per data folder: what the others do.

use campanile_core::poller::ConnectionState;
use campanile_engine::bell::{Bell, BellServer, Message};
use campanile_engine::lock::FolderLock;
use campanile_engine::report::ReadReport;
use campanile_simulator::{Kind, Simulator, SimulatorOptions};
use campanile_tests::{Campanile, Gate, Ran, block_on, wait_until};

fn reading() -> (Simulator, Campanile) {
    let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
    simulator.emit_kind(Kind::CampaignFailure, &[]);
    let campanile = Campanile::reading(&simulator);
    std::fs::create_dir(campanile.data()).unwrap();
    (simulator, campanile)
}

/// Syncs while this process reads the data folder and answers its bell with these reports.
fn sync_beside_a_reader(campanile: &Campanile, reports: Vec<ReadReport>) -> Ran {
    let _lock = FolderLock::acquire(&campanile.data()).unwrap();
    block_on(async {
        let (_server, mut incoming) =
            BellServer::serve(&campanile.data(), Bell::Reader, "campanile-agent").unwrap();
        let sync = campanile.start(&["sync", "--json"]);
        while let Some(asked) = incoming.recv().await {
            if asked.message == Message::CheckNow {
                asked.answer(Message::Changed).await;
                asked.answer(Message::Checked { reports }).await;
                break;
            }
        }
        tokio::task::spawn_blocking(|| sync.ended()).await.unwrap()
    })
}

#[test]
fn a_sync_beside_a_reader_asks_it_to_check_now_and_gives_its_reports() {
    let (simulator, campanile) = reading();
    let report = ReadReport { fetched: 3, new: 2, duplicates: 1, ..ReadReport::new("prod", "adobe-journal") };
    let ran = sync_beside_a_reader(&campanile, vec![report]).exits(0);
    let line = ran.line();
    assert_eq!(
        (&line["connection"], &line["new"], &line["state"]),
        (&"prod".into(), &2.into(), &"ok".into())
    );
    assert_eq!(simulator.requests(), [], "it reads nothing itself");
}

#[test]
fn a_sync_beside_a_reader_ends_by_the_same_rules() {
    let (_simulator, campanile) = reading();
    let good = ReadReport::new("other", "adobe-journal");
    let bad = ReadReport {
        state: ConnectionState::Unreachable,
        error: Some("no".to_owned()),
        ..ReadReport::new("prod", "adobe-journal")
    };
    let ran = sync_beside_a_reader(&campanile, vec![good, bad]).exits(3);
    assert_eq!(ran.lines().len(), 2);
}

#[test]
fn a_reader_that_does_not_answer_is_named() {
    let (simulator, campanile) = reading();
    let lock = FolderLock::acquire(&campanile.data()).unwrap();
    let ran = campanile.sync().exits(1);
    assert_eq!(ran.stdout, "");
    assert!(ran.stderr.contains(&std::process::id().to_string()), "{}", ran.stderr);
    assert_eq!(simulator.requests(), []);
    drop(lock);
    let _ = campanile.sync().exits(0);
}

#[test]
fn other_commands_work_beside_a_reader() {
    let (_simulator, campanile) = reading();
    let _ = campanile.sync().exits(0);
    let _lock = FolderLock::acquire(&campanile.data()).unwrap();
    let listed = campanile.listed();
    assert_eq!(listed.len(), 1);
    let id = listed[0]["id"].as_str().unwrap();
    let _ = campanile.run(&["mark", "read", id]).exits(0);
    assert_eq!(campanile.run(&["stats", "--json"]).exits(0).line()["unread"], 0);
}

#[test]
fn only_sync_takes_the_lock() {
    // Whoever takes it for a moment makes a reader that starts in that moment believe that another one is there.
    let (_simulator, campanile) = reading();
    for arguments in [&["list"][..], &["stats"], &["show", "1"], &["mark", "read", "1"]] {
        let _ = campanile.run(arguments);
        assert!(!campanile.data().join("reader.lock").exists(), "{arguments:?}");
    }
    let _ = campanile.sync().exits(0);
    assert!(campanile.data().join("reader.lock").exists());
}

/// How many have called the bell of this folder, as the system knows it.
#[cfg(target_os = "linux")]
fn callers(campanile: &Campanile) -> usize {
    let bell = campanile.data().join("reader.bell");
    let bell = bell.to_str().unwrap();
    let sockets = std::fs::read_to_string("/proc/net/unix").unwrap();
    // One line is the bell itself; each call that it took has another.
    sockets.lines().filter(|line| line.ends_with(bell)).count().saturating_sub(1)
}

#[cfg(target_os = "linux")]
#[test]
fn a_sync_that_waits_for_one_that_is_killed_reads_by_itself() {
    let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
    let gate = Gate::new();
    let campanile = Campanile::reading(&simulator);
    campanile.configure(&Campanile::connection_at("prod", &simulator, &gate.journal_url));
    let first = campanile.start(&["sync", "--json"]);
    gate.wait_for_a_reader();
    let second = campanile.start(&["sync", "--json"]);
    wait_until("the second asks the first", || callers(&campanile) == 1);
    first.kill();
    gate.open();
    assert_eq!(second.ended().exits(0).line()["state"], "ok");
}

#[cfg(target_os = "linux")]
#[test]
fn two_syncs_at_once_both_end_well() {
    let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
    let gate = Gate::new();
    let campanile = Campanile::reading(&simulator);
    campanile.configure(&Campanile::connection_at("prod", &simulator, &gate.journal_url));
    let first = campanile.start(&["sync", "--json"]);
    gate.wait_for_a_reader();
    let second = campanile.start(&["sync", "--json"]);
    wait_until("the second asks the first", || callers(&campanile) == 1);
    gate.open();
    assert_eq!(first.ended().exits(0).line()["state"], "ok");
    assert_eq!(second.ended().exits(0).line()["state"], "ok");
}

#[test]
fn a_resident_program_waits_for_one_that_only_reads_for_a_moment() {
    let (simulator, campanile) = reading();
    let lock = FolderLock::acquire(&campanile.data()).unwrap();
    let mut agent = std::process::Command::new(campanile_tests::program("campanile-agent"));
    agent.env_clear().env("HOME", campanile.folder());
    agent.env("CAMPANILE_SECRET_PROD", &simulator.access().client_secret);
    agent.arg("--config").arg(campanile.config()).arg("--data-dir").arg(campanile.data());
    let mut agent = agent.spawn().unwrap();
    let log = || {
        let logs = std::fs::read_dir(campanile.data().join("logs")).into_iter().flatten().flatten();
        logs.filter_map(|file| std::fs::read_to_string(file.path()).ok()).collect::<String>()
    };
    wait_until("it waits", || log().contains("waiting until the data folder is free"));
    assert_eq!(simulator.requests(), []);
    drop(lock);
    wait_until("it reads", || simulator.requests().len() >= 2);
    agent.kill().unwrap();
    agent.wait().unwrap();
}
