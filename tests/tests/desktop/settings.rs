//! The settings in the window: what is changed there is in the file, in force, and at the next login.

use crate::rig::Rig;
use campanile_engine::lock::FolderLock;
use campanile_tests::{Automation, wait_until};
use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixListener;
use std::path::PathBuf;
use std::process::Command;

/// The one entry of the desktop's autostart, if there is one.
fn autostart_entry(rig: &Rig) -> Option<PathBuf> {
    let folder = std::fs::read_dir(rig.desktop.home().join(".config/autostart")).ok()?;
    folder
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|ending| ending == "desktop"))
}

#[test]
fn desktop_a_setting_changed_in_the_window_is_in_the_file_and_in_force() {
    let rig = Rig::new();
    let page = Automation::start(&rig.desktop, &rig.command("campanile-desktop")).page();
    let item = rig.wait_for_tooltip("All quiet. 1 connection, checked");
    rig.wait_until_caught_up();

    // The tray leads to them in the window that is open.
    rig.desktop.click_menu(&item, "Settings").expect("the entry is chosen");
    wait_until("the window shows its settings", || page.text("settings").is_some());
    page.click("section-quiet");
    page.click("detail-type");
    wait_until("the setting is in the file", || {
        let text = std::fs::read_to_string(rig.campanile.config()).unwrap_or_default();
        text.contains("[toasts]") && text.contains("detail = \"type\"") && text.starts_with("# mine\n")
    });
    wait_until("the window says so", || page.text("saved-detail").is_some());

    // The program that toasts heard of it: the name stays off the screen.
    rig.fail("Acquisition of Northwind");
    rig.wait_for_toast("Campaign failure");
    let toasted = rig.toasted();
    assert!(toasted.iter().all(|title| !title.contains("Northwind")), "{toasted:?}");

    // A wrong value is explained at its field, and the file stays as it was.
    page.fill("per-minute", "0");
    page.click("quiet-let-through");
    wait_until("it is explained", || {
        page.text("error-per-minute").is_some_and(|text| text.contains("from 1 to 60"))
    });
    let text = std::fs::read_to_string(rig.campanile.config()).expect("the settings are there");
    assert!(!text.contains("per_minute"), "{text}");
}

#[test]
fn desktop_switched_on_in_the_window_the_watch_starts_at_login_and_comes_back_after_a_crash() {
    let rig = Rig::new();
    let page = Automation::start(&rig.desktop, &rig.command("campanile-desktop")).page();
    rig.wait_for_tooltip("All quiet. 1 connection, checked");
    page.click("open-settings");
    page.click("section-start");
    page.click("login");
    let mut written = None;
    wait_until("the entry is written", || {
        written = autostart_entry(&rig);
        written.is_some()
    });
    let entry = std::fs::read_to_string(written.expect("it is there")).expect("it can be read");
    let exec = entry.lines().find_map(|line| line.strip_prefix("Exec=")).expect("it says what to start");

    // The next login: nobody watches, and the desktop starts what the entry says.
    let item = rig.tray().expect("the item is there");
    rig.desktop.click_menu(&item, "Quit").expect("the entry is chosen");
    wait_until("nobody watches", || rig.agent().is_none());
    let mut login = rig.desktop.command("sh");
    login.args(["-c", exec]).env("CAMPANILE_SECRET_PROD", &rig.simulator.access().client_secret);
    rig.desktop.spawn(login).expect("the entry's command starts");
    wait_until("somebody watches", || rig.agent().is_some());
    rig.wait_for_tooltip("All quiet. 1 connection, checked");

    let first = rig.agent().expect("somebody watches");
    let killed = Command::new("kill").args(["-KILL", &first.to_string()]).status().expect("kill runs");
    assert!(killed.success());
    wait_until("another one watches", || rig.agent().is_some_and(|pid| pid != first));

    // Switched off, the entry is gone, and what runs goes on.
    page.click("login");
    wait_until("the entry is gone", || autostart_entry(&rig).is_none());
    assert!(rig.agent().is_some());
}

#[test]
fn desktop_a_newer_program_takes_over_from_an_older_one() {
    let rig = Rig::new();
    let data = rig.campanile.data();
    std::fs::create_dir_all(&data).expect("the folder can be made");
    let lock = FolderLock::acquire(&data).expect("nobody watches yet");
    let bell = UnixListener::bind(data.join("reader.bell")).expect("the bell is free");
    // An older program: it says who it is, hears that it shall step down, and goes.
    let older = std::thread::spawn(move || {
        let mut asked = false;
        while !asked {
            let (mut stream, _) = bell.accept().expect("somebody calls");
            let hello = r#"{"say":"hello","program":"campanile-agent","version":"0.0.1","pid":1}"#;
            writeln!(stream, "{hello}").expect("the caller listens");
            let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
            asked = lines.any(|line| line.contains("step-down"));
        }
        drop((bell, lock));
    });
    rig.desktop.spawn(rig.command("campanile-desktop")).expect("the window starts");
    older.join().expect("the older one was asked");
    rig.wait_for_windows(1);
    rig.wait_for_tooltip("All quiet. 1 connection, checked");
    assert!(rig.agent().is_some_and(|pid| pid != std::process::id()));
}
