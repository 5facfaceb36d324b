//! The desktop against the real programs it consists of.

#![expect(clippy::expect_used, reason = "the tests' helpers may fail a test too")]

use std::{fs, process::Stdio, time::Duration};

use campanile_virtual_desktop::{
    Button, DesktopError, Service, Toast, Urgency, VirtualDesktop, missing_packages, wait_for,
};

const BOUND: Duration = Duration::from_secs(20);

fn notify(desktop: &VirtualDesktop, title: &str, actions: &[&str], urgency: u8) -> Toast {
    let (count, urgency) = (actions.len().to_string(), urgency.to_string());
    let mut command = desktop.command("busctl");
    command.args(["--user", "--", "call", "org.freedesktop.Notifications", "/org/freedesktop/Notifications"]);
    command.args([
        "org.freedesktop.Notifications",
        "Notify",
        "susssasa{sv}i",
        "test",
        "0",
        "",
        title,
        "A body.",
    ]);
    command.arg(&count).args(actions).args(["1", "urgency", "y", &urgency, "-1"]);
    let output = command.output().expect("busctl");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let toast = desktop.wait_for("the toast", BOUND, || {
        desktop.toasts().ok()?.into_iter().find(|toast| toast.title == title)
    });
    toast.expect("a toast that was asked for")
}

fn again(desktop: &VirtualDesktop, toast: &Toast) -> Toast {
    let history = desktop.toast_history().expect("the history");
    history
        .into_iter()
        .rfind(|other| other.id == toast.id && other.title == toast.title)
        .expect("it was there")
}

/// The processes that carry this desktop's mark, found as the kernel tells of them.
fn processes(mark: &str) -> Vec<String> {
    let entries = fs::read_dir("/proc").expect("/proc").flatten();
    let marked = entries.filter(|entry| {
        fs::read(entry.path().join("environ")).is_ok_and(|environment| {
            environment.split(|byte| *byte == 0).any(|variable| variable == mark.as_bytes())
        })
    });
    marked.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

fn mark(desktop: &VirtualDesktop) -> String {
    let variable = "CAMPANILE_VIRTUAL_DESKTOP";
    format!("{variable}={}", desktop.environment()[variable])
}

#[test]
fn all_packages_are_known_to_be_here() {
    assert_eq!(missing_packages().expect("dpkg-query"), Vec::<&str>::new());
}

#[test]
fn a_click_on_a_toast_is_its_default_action() {
    let desktop = VirtualDesktop::builder().toast_seconds(300).start().expect("a desktop");
    let actions = ["default", "Open", "snooze", "Snooze 1 h"];
    let first = notify(&desktop, "First", &actions, 1);
    let second = notify(&desktop, "Second", &actions, 2);
    let third = notify(&desktop, "Third", &actions, 0);
    assert_eq!((second.urgency, third.urgency), (Urgency::Critical, Urgency::Low));
    assert_eq!(second.body, "A body.");

    let areas = [&first, &second, &third].map(|toast| desktop.toast_area(toast).expect("an area"));
    assert!(areas[0].y < areas[1].y && areas[1].y < areas[2].y, "{areas:?}");

    desktop.click_toast(&second).expect("a click");
    assert_eq!(again(&desktop, &second).invoked, ["default"]);
    assert_eq!(again(&desktop, &second).closed, Some(2));
    desktop.dismiss_toast(&first).expect("a right click");
    assert_eq!(again(&desktop, &first).invoked, Vec::<String>::new());
    desktop.choose_toast_action(&third, "Snooze 1 h").expect("the other action");
    assert_eq!(again(&desktop, &third).invoked, ["snooze"]);
}

#[test]
fn a_killed_notification_daemon_stays_dead_until_it_is_restarted() {
    let desktop = VirtualDesktop::builder().tray(false).toast_seconds(300).start().expect("a desktop");
    let before = notify(&desktop, "Before", &[], 1);
    let pid = desktop.pid(Service::Notifications).expect("its process");
    desktop.kill(Service::Notifications).expect("it ends");
    assert_eq!(desktop.pid(Service::Notifications), None);
    desktop
        .wait_for("the toast's end", BOUND, || desktop.toasts().ok()?.is_empty().then_some(()))
        .expect("none");
    assert_eq!(again(&desktop, &before).closed, Some(4));
    desktop.restart(Service::Notifications).expect("it comes back");
    assert_ne!(desktop.pid(Service::Notifications), Some(pid));
    let after = notify(&desktop, "After", &["default", "Open"], 1);
    desktop.click_toast(&after).expect("a click");
}

#[test]
fn windows_are_seen_and_take_keys() {
    let desktop = VirtualDesktop::builder().bus(false).size(900, 600).start().expect("a desktop");
    assert_eq!(desktop.windows().expect("windows"), []);
    let mut show = desktop.command("display");
    show.args(["-size", "300x200", "-title", "A picture", "xc:#0a6657"]).stderr(Stdio::null());
    let pid = desktop.spawn(show).expect("a program with a window");
    let window = desktop.wait_for("its window", BOUND, || {
        desktop.active_window().ok()?.filter(|window| window.title.contains("A picture"))
    });
    let window = window.expect("a window with the focus");
    assert_eq!((window.area.width, window.area.height), (300, 200));
    assert!(window.pid.is_none_or(|owner| owner == pid));
    assert_eq!(desktop.windows().expect("windows"), [window]);

    let file = desktop.home().join("shot.png");
    desktop.screenshot(&file).expect("a screenshot");
    assert!(fs::read(&file).expect("the picture").starts_with(b"\x89PNG"));

    desktop.key("alt+F4").expect("keys");
    desktop
        .wait_for("its end", BOUND, || desktop.windows().ok()?.is_empty().then_some(()))
        .expect("it closes");
}

#[test]
fn without_a_bus_there_is_neither_tray_nor_toast() {
    let desktop = VirtualDesktop::builder().bus(false).start().expect("a desktop");
    assert!(!desktop.environment().contains_key("DBUS_SESSION_BUS_ADDRESS"));
    assert_eq!(desktop.pid(Service::Bus), None);
    assert_eq!(desktop.toasts().expect("no toasts"), []);
    assert!(desktop.tray_items().is_err());
}

#[test]
fn a_keyring_is_there_on_request() {
    let desktop = VirtualDesktop::builder().tray(false).notifications(false).keyring(true).start();
    let desktop = desktop.expect("a desktop");
    assert!(desktop.pid(Service::Keyring).is_some());
    assert!(matches!(desktop.restart(Service::Panel), Err(DesktopError::Absent(_))));
}

#[test]
fn desktops_side_by_side_do_not_see_each_other() {
    let start = || VirtualDesktop::builder().start().expect("a desktop");
    let (one, two) = std::thread::scope(|scope| {
        let other = scope.spawn(start);
        (start(), other.join().expect("the other"))
    });
    assert_ne!(one.environment()["DISPLAY"], two.environment()["DISPLAY"]);
    assert_ne!(one.home(), two.home());
    notify(&one, "Only here", &[], 1);
    assert_eq!(two.toast_history().expect("a history"), []);
    assert_eq!(two.tray_items().expect("a tray"), []);
}

#[test]
fn the_end_takes_every_process_and_the_folder() {
    let desktop = VirtualDesktop::builder().keyring(true).start().expect("a desktop");
    let (mark, folder) = (mark(&desktop), desktop.folder().to_owned());
    // A program in a session of its own that does not react to being asked to end.
    let mut stubborn = desktop.command("setsid");
    stubborn.args(["sh", "-c", "trap '' TERM; while :; do sleep 1000; done"]);
    desktop.spawn(stubborn).expect("a program");
    assert!(processes(&mark).len() >= 8, "{:?}", processes(&mark));
    drop(desktop);
    assert_eq!(processes(&mark), Vec::<String>::new());
    assert!(!folder.exists());
}

#[test]
fn a_panic_takes_the_desktop_with_it() {
    let (send, receive) = std::sync::mpsc::channel();
    let outcome = std::thread::spawn(move || {
        let desktop = VirtualDesktop::builder().tray(false).start().expect("a desktop");
        send.send((mark(&desktop), desktop.folder().to_owned())).expect("somebody listens");
        panic!("as a test does that fails");
    });
    assert!(outcome.join().is_err());
    let (mark, folder) = receive.recv().expect("what it was");
    assert_eq!(processes(&mark), Vec::<String>::new());
    assert!(!folder.exists());
}

#[test]
fn a_killed_owner_takes_the_desktop_with_it() {
    let mut owner = std::process::Command::new(env!("CARGO_BIN_EXE_virtual-desktop"));
    owner.args(["run", "--no-tray", "--", "sh", "-c", "echo $CAMPANILE_VIRTUAL_DESKTOP; exec sleep 1000"]);
    let mut owner = owner.stdout(Stdio::piped()).spawn().expect("the program");
    let mut line = String::new();
    let output = owner.stdout.take().expect("its output");
    std::io::BufRead::read_line(&mut std::io::BufReader::new(output), &mut line).expect("its first line");
    let mark = format!("CAMPANILE_VIRTUAL_DESKTOP={}", line.trim());
    assert!(processes(&mark).len() >= 5);
    owner.kill().expect("it can be killed");
    owner.wait().expect("it ends");
    wait_for("the end of everything", BOUND, || processes(&mark).is_empty().then_some(()))
        .expect("nothing left");
    let folder = std::env::temp_dir().join(line.trim());
    wait_for("the end of its folder", BOUND, || (!folder.exists()).then_some(())).expect("no folder left");
}

#[test]
fn the_panel_is_drawn_at_the_bottom() {
    let desktop = VirtualDesktop::builder().start().expect("a desktop");
    desktop.click(640, 790, Button::Left).expect("a click on it");
    desktop.restart(Service::Panel).expect("it comes back");
    assert_eq!(desktop.tray_items().expect("a tray"), []);
    assert_eq!(desktop.windows().expect("windows"), [], "the panel is not among them");
}
