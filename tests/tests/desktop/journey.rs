//! From Marketo's failure to a read notification, by toast, window and tray.

use crate::rig::Rig;
use campanile_simulator::Kind;
use campanile_tests::{Automation, wait_until};
use campanile_virtual_desktop::Button;
use std::process::Command;

#[test]
fn desktop_a_click_on_the_toast_opens_the_notification_and_reads_it() {
    let rig = Rig::new();
    let automation = Automation::start(&rig.desktop, &rig.command("campanile-agent"));
    rig.wait_for_tooltip("All quiet. 1 connection, checked");
    rig.wait_until_caught_up();

    rig.fail("Webinar Reminder 24 h");
    let item = rig.wait_for_tooltip("1 unread");
    assert_eq!(item.status, "Active");
    assert_eq!(item.menu.first().map(|entry| entry.label.as_str()), Some("Open Campanile"));
    assert!(item.icon.iter().all(|pixmap| pixmap.width > 0), "the item has a picture");

    let toast = rig.wait_for_toast("Campaign failed: Webinar Reminder 24 h");
    rig.desktop.click_toast(&toast).expect("the toast is clicked");
    let page = automation.page();
    wait_until("the window shows the notification", || {
        page.text("details-title").as_deref() == Some("Campaign failed: Webinar Reminder 24 h")
    });
    rig.wait_for_tooltip("All quiet");
    wait_until("nothing is unread in the window", || {
        page.text("count-unread").is_none_or(|count| count.trim().is_empty() || count.trim() == "0")
    });

    // A rule changed in the window reaches the program that toasts, and the file keeps its comments.
    page.click("open-settings");
    page.click("rule-campaign-failure-silent");
    wait_until("the rule is in the file", || {
        let text = std::fs::read_to_string(rig.campanile.config()).unwrap_or_default();
        text.contains("[rules.campaign-failure]")
            && text.contains("show = \"silent\"")
            && text.starts_with("# mine\n")
    });
    let before = rig.toasted();
    rig.fail("Quiet one");
    rig.wait_for_tooltip("1 unread");
    // A later one of a type that toasts: when it is up, the silent one would have been.
    rig.simulator.emit_kind(Kind::SalesforceLogin, &[]);
    rig.wait_for_toast("Salesforce");
    let toasted: Vec<String> = rig.toasted().into_iter().filter(|title| !before.contains(title)).collect();
    assert!(toasted.iter().all(|title| title.contains("Salesforce")), "{toasted:?}");
    assert_eq!(rig.wait_for_tooltip("2 unread").status, "NeedsAttention");

    // Closed by its own button's key: only the program that watches is left.
    let agent = rig.agent().expect("somebody watches");
    let window = rig.wait_for_windows(1).remove(0);
    rig.desktop.focus(&window).expect("the window can be focused");
    rig.desktop.key("ctrl+w").expect("a key is pressed");
    wait_until("the window's process has ended", || !rig.has_window_process());
    assert_eq!(rig.agent(), Some(agent));
    assert_eq!(rig.windows().len(), 0);
}

#[test]
fn desktop_the_tray_opens_the_window_and_a_killed_window_harms_nothing() {
    let rig = Rig::new();
    rig.desktop.spawn(rig.command("campanile-agent")).expect("the program starts");
    let item = rig.wait_for_tooltip("All quiet");
    rig.wait_until_caught_up();
    rig.desktop.click_tray(&item, Button::Left).expect("the tray is clicked");
    let window = rig.wait_for_windows(1).remove(0);
    let agent = rig.agent().expect("somebody watches");

    kill(window.pid.expect("the window has a process"));
    wait_until("the window's process has ended", || !rig.has_window_process());
    rig.wait_for_windows(0);
    rig.simulator.emit_kind(Kind::SalesforceLogin, &[]);
    rig.wait_for_tooltip("1 unread");
    rig.wait_for_toast("Salesforce");
    assert_eq!(rig.agent(), Some(agent));

    // Opened again from its menu, and ended from there too.
    let item = rig.tray().expect("the item is there");
    rig.desktop.click_menu(&item, "Open Campanile").expect("the entry is chosen");
    rig.wait_for_windows(1);
    let item = rig.tray().expect("the item is there");
    rig.desktop.click_menu(&item, "Quit").expect("the entry is chosen");
    wait_until("nobody watches", || rig.agent().is_none());
    assert!(rig.has_window_process(), "the window stays");
}

#[test]
fn desktop_the_window_opens_as_large_as_it_was_closed() {
    let rig = Rig::new();
    rig.desktop.spawn(rig.command("campanile-desktop")).expect("the window starts");
    let window = rig.wait_for_windows(1).remove(0);
    rig.desktop.resize(&window, 901, 603).expect("the window takes another size");
    rig.desktop.focus(&window).expect("the window has the focus");
    rig.desktop.key("alt+F4").expect("a key is pressed");
    wait_until("the window's process has ended", || !rig.has_window_process());
    rig.wait_for_windows(0);

    rig.desktop.spawn(rig.command("campanile-desktop")).expect("the window starts");
    let window = rig.wait_for_windows(1).remove(0);
    assert_eq!((window.area.width, window.area.height), (901, 603));
}

#[test]
fn desktop_a_second_start_focuses_the_first() {
    let rig = Rig::new();
    rig.desktop.spawn(rig.command("campanile-desktop")).expect("the window starts");
    let window = rig.wait_for_windows(1).remove(0);
    wait_until("the window has started the program that watches", || rig.agent().is_some());
    rig.wait_until_caught_up();

    // Another window in front, so that coming to the front can be seen.
    let mut other = rig.desktop.command("xmessage");
    other.args(["-center", "in front"]);
    if rig.desktop.spawn(other).is_ok() {
        wait_until("another window is in front", || {
            rig.desktop.active_window().ok().flatten().is_some_and(|active| active.id != window.id)
        });
    }
    let second = rig.command("campanile-desktop").output().expect("it runs");
    assert!(second.status.success(), "{second:?}");
    wait_until("the first window is in front", || {
        rig.desktop.active_window().ok().flatten().is_some_and(|active| active.id == window.id)
    });
    assert_eq!(rig.windows().len(), 1);

    // A second program that watches steps back for the first one.
    let agent = rig.agent();
    let second = rig.command("campanile-agent").output().expect("it runs");
    assert!(second.status.success(), "{second:?}");
    assert_eq!(rig.agent(), agent);
}

#[test]
fn desktop_a_storm_is_a_few_toasts_and_a_summary() {
    let rig = Rig::new();
    rig.desktop.spawn(rig.command("campanile-agent")).expect("the program starts");
    rig.wait_for_tooltip("All quiet");
    rig.wait_until_caught_up();
    for number in 0..60 {
        rig.fail_number(number);
    }
    rig.wait_for_tooltip("60 unread");
    rig.wait_for_toast("57 more notifications");
    let singles = rig.toasted().iter().filter(|title| title.starts_with("Campaign failed")).count();
    assert_eq!(singles, 3);
}

#[test]
fn desktop_a_killed_agent_comes_back_by_itself() {
    let rig = Rig::new();
    rig.desktop.spawn(rig.command("campanile-desktop")).expect("the window starts");
    wait_until("the window has started the program that watches", || rig.agent().is_some());
    rig.wait_until_caught_up();
    let first = rig.agent().expect("somebody watches");
    kill(first);
    wait_until("another one watches", || rig.agent().is_some_and(|pid| pid != first));
    rig.fail("After the crash");
    rig.wait_for_toast("Campaign failed: After the crash");

    // An end that is asked for is one.
    let item = rig.wait_for_tooltip("1 unread");
    rig.desktop.click_menu(&item, "Quit").expect("the entry is chosen");
    wait_until("nobody watches", || rig.agent().is_none());
}

pub(crate) fn kill(pid: u32) {
    let killed = Command::new("kill").args(["-KILL", &pid.to_string()]).status().expect("kill runs");
    assert!(killed.success());
}
