//! Daemon, panel and bus that die and come back, no panel at all, no network, and `kill -9`.

use crate::journey::kill;
use crate::rig::{Rig, now};
use campanile_core::Arrival;
use campanile_core::rules::Decision;
use campanile_engine::history::{History, Opener};
use campanile_simulator::{Kind, SimulatorOptions};
use campanile_tests::{Automation, block_on, numbers, wait_until};
use campanile_virtual_desktop::{Service, VirtualDesktop};
use jiff::ToSpan;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

fn watching() -> Rig {
    let rig = Rig::new();
    rig.desktop.spawn(rig.command("campanile-agent")).expect("the program starts");
    rig.wait_for_tooltip("All quiet");
    rig.wait_until_caught_up();
    rig
}

#[test]
fn desktop_a_notification_daemon_that_dies_is_waited_for() {
    let rig = watching();
    rig.fail_number(1);
    rig.wait_for_toast("Campaign failed: Campaign 1");
    rig.desktop.kill(Service::Notifications).expect("it is killed");
    rig.fail_number(2);
    rig.wait_for_tooltip("2 unread");
    assert!(!rig.toasted().iter().any(|title| title.contains("Campaign 2")));
    rig.desktop.restart(Service::Notifications).expect("it is back");
    let toast = rig.wait_for_toast("Campaign failed: Campaign 2");
    // Its numbers began anew, and a click still opens the right one.
    rig.desktop.click_toast(&toast).expect("it is clicked");
    rig.wait_for_windows(1);
    rig.wait_for_tooltip("1 unread");
}

#[test]
fn desktop_a_panel_that_dies_shows_the_item_again() {
    let rig = watching();
    rig.desktop.kill(Service::Panel).expect("it is killed");
    rig.fail("Meanwhile");
    rig.wait_for_toast("Campaign failed: Meanwhile");
    rig.desktop.restart(Service::Panel).expect("it is back");
    rig.wait_for_tooltip("1 unread");
}

#[test]
fn desktop_a_session_bus_that_dies_takes_nothing_along() {
    let rig = watching();
    let agent = rig.agent();
    rig.desktop.kill(Service::Bus).expect("it is killed");
    rig.fail("Meanwhile");
    wait_until("it is stored all the same", || rig.campanile.list(&[]).len() == 1);
    for service in [Service::Bus, Service::Monitor, Service::Settings, Service::Panel, Service::Notifications]
    {
        rig.desktop.restart(service).expect("it is back");
    }
    rig.wait_for_toast("Campaign failed: Meanwhile");
    rig.wait_for_tooltip("1 unread");
    assert_eq!(rig.agent(), agent, "the same program");
}

#[test]
fn desktop_without_a_panel_it_is_said_once_and_the_window_is_the_way_in() {
    let desktop = VirtualDesktop::builder().tray(false).toast_seconds(60);
    let rig = Rig::on(desktop.start().expect("the virtual desktop starts"), SimulatorOptions::default());
    rig.desktop.spawn(rig.command("campanile-agent")).expect("the program starts");
    rig.wait_for_toast("Campanile has no place in this panel");
    let window = rig.wait_for_windows(1).remove(0);
    kill(rig.agent().expect("somebody watches"));
    rig.desktop.focus(&window).expect("it is in front");
    rig.desktop.key("alt+F4").expect("the keys are pressed");
    rig.wait_for_windows(0);
    rig.desktop.spawn(rig.command("campanile-agent")).expect("the program starts");
    wait_until("another one watches", || rig.agent().is_some());
    rig.fail("Later");
    rig.wait_for_toast("Campaign failed: Later");
    assert_eq!(rig.toasted().iter().filter(|title| title.contains("no place")).count(), 1);
}

#[test]
fn desktop_without_a_network_the_tray_says_offline_and_nothing_rings() {
    let rig = Rig::new();
    // A network of its own with nothing in it: not even this computer answers.
    let agent = rig.command("campanile-agent");
    let mut alone = rig.desktop.command("unshare");
    alone.args(["--map-current-user", "--net"]).arg(agent.get_program()).args(agent.get_args());
    alone.env("CAMPANILE_SECRET_PROD", &rig.simulator.access().client_secret);
    rig.desktop.spawn(alone).expect("the program starts");
    let item = rig.wait_for_tooltip("Offline: this computer has no network");
    assert_eq!(item.status, "Active");
    assert_eq!(rig.toasted(), Vec::<String>::new());
}

#[test]
fn desktop_what_cannot_be_stored_is_said_and_comes_when_it_can() {
    let rig = Rig::new();
    // No file may grow beyond that, in blocks of 512 bytes; the write that would make it fails.
    let mut limited = rig.desktop.command("/bin/sh");
    limited.args(["-c", "trap '' XFSZ; ulimit -S -f 4000; exec \"$0\" \"$@\""]);
    let agent = rig.command("campanile-agent");
    limited.arg(agent.get_program()).args(agent.get_args());
    limited.env("CAMPANILE_SECRET_PROD", &rig.simulator.access().client_secret);
    rig.desktop.spawn(limited).expect("the program starts");
    rig.wait_for_tooltip("All quiet");
    rig.wait_until_caught_up();
    let mut number = 0;
    wait_until("it is said that nothing can be kept", || {
        number += 1;
        rig.fail_number(number);
        rig.toasted().iter().any(|title| title == "Campanile can keep nothing new")
    });
    rig.wait_for_tooltip("The disk reports errors");
    // A window that is opened only now learns it too.
    let page = Automation::start(&rig.desktop, &rig.command("campanile-desktop")).page();
    wait_until("the window says so", || {
        page.text("cannot-store").is_some_and(|text| text.contains("The disk reports errors"))
    });
    let stored = || rig.campanile.list(&["--type", "campaign-failure", "--limit", "20000"]);
    assert!(i64::try_from(stored().len()).expect("few") < number, "it could not keep all");
    let pid = rig.agent().expect("somebody watches").to_string();
    let freed = Command::new("prlimit").args(["--fsize=unlimited", "--pid", &pid]).status();
    assert!(freed.expect("prlimit runs").success());
    let mut numbers = Vec::new();
    wait_until("all are there", || {
        numbers = stored().iter().filter_map(|found| found["facts"]["campaign_id"].as_i64()).collect();
        i64::try_from(numbers.len()).is_ok_and(|count| count >= number)
    });
    numbers.sort_unstable();
    assert_eq!(numbers, (1..=number).collect::<Vec<_>>(), "each once");
    wait_until("it is no longer said", || {
        rig.tray().is_some_and(|item| !item.tooltip.contains("The disk reports errors"))
    });
    wait_until("nor by the window", || page.text("cannot-store").is_none());
}

#[test]
fn desktop_a_damaged_history_is_found_after_a_crash_mended_and_told() {
    let rig = Rig::new();
    let history =
        || History::open(&rig.campanile.data().join("history.db"), Opener::Guest).expect("it opens");
    let start = || {
        let mut command = rig.command("campanile-agent");
        command.arg("--keep");
        rig.desktop.spawn(command).expect("the program starts");
    };
    start();
    rig.wait_for_tooltip("All quiet");
    rig.wait_until_caught_up();
    for number in 1..=40 {
        rig.fail_number(number);
    }
    rig.wait_for_tooltip("40 unread");
    // A storm that is not over would sum up what is told of the damage, too.
    let kept = history();
    wait_until("all have toasted", || {
        block_on(kept.undelivered("toasts", 1)).expect("it is read").is_empty()
    });
    drop(kept);
    let quit = |pid: u32| Command::new("kill").arg(pid.to_string()).status().expect("kill runs").success();
    assert!(quit(rig.agent().expect("somebody watches")));
    wait_until("nobody watches", || rig.agent().is_none());
    // As after a crash, with everything in the file itself.
    let kept = history();
    block_on(kept.beat(now(), false)).expect("it is noted");
    drop(kept);
    rig.campanile.spoil("\"Campaign 17\"");

    start();
    rig.wait_for_toast("recovered its history");
    wait_until("all are there again", || {
        let listed = rig.campanile.list(&["--type", "campaign-failure"]);
        let names: BTreeSet<&str> =
            listed.iter().filter_map(|found| found["facts"]["campaign_name"].as_str()).collect();
        listed.len() == 40 && names.len() == 40
    });
    let told = rig.campanile.list(&["--type", "monitoring"]);
    let kept = told[0]["facts"]["file"].as_str().expect("the damaged file");
    assert!(std::path::Path::new(kept).exists(), "{kept}");
}

/// So many kills at random moments between the arrival of a notification and its toast.
fn kills(count: usize) {
    let rig = Rig::new();
    let config = std::fs::read_to_string(rig.campanile.config()).expect("the settings");
    rig.campanile.configure(&format!("{config}\n[toasts]\nper_minute = 100000\n"));
    let start = || rig.desktop.spawn(rig.command("campanile-agent")).expect("the program starts");
    start();
    rig.wait_for_tooltip("All quiet");
    rig.wait_until_caught_up();
    let history = History::open(&rig.campanile.data().join("history.db"), Opener::Guest).expect("it opens");
    let stored = || block_on(history.counts()).expect("it is counted").total as usize;
    let title = |number: usize| format!("Campaign failed: Nr {number}.");
    for (number, moment) in numbers(0x5EED).take(count).enumerate() {
        let asked = rig.simulator.requests().len();
        let fields = [("campaignId", json!(number)), ("campaignName", json!(format!("Nr {number}.")))];
        rig.simulator.emit_kind(Kind::CampaignFailure, &fields);
        match moment % 4 {
            0 => wait_until("it is asked for", || rig.simulator.requests().len() > asked),
            1 | 2 => wait_until("it is stored", || stored() > number),
            _ => wait_until("it toasts", || rig.toasted().contains(&title(number))),
        }
        let watching = rig.agent();
        kill(watching.expect("somebody watches"));
        start();
        wait_until("another one watches", || rig.agent().is_some_and(|agent| Some(agent) != watching));
    }
    wait_until("all are delivered", || {
        stored() == count && block_on(history.undelivered("toasts", 1)).expect("it is read").is_empty()
    });
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    for title in rig.toasted() {
        *times.entry(title).or_default() += 1;
    }
    // One whose toast was cut off twice is told of in a digest, whether or not the toast was seen.
    let decided = |seq: &i64| block_on(history.decision(*seq, Arrival::Live)).expect("it is read");
    let is_interrupted = |seq: &i64| decided(seq).is_some_and(|made| made.decision == Decision::Interrupted);
    let listed = rig.campanile.listed();
    let interrupted: Vec<&str> = listed
        .iter()
        .filter(|found| found["seq"].as_i64().as_ref().is_some_and(is_interrupted))
        .filter_map(|found| found["facts"]["campaign_name"].as_str())
        .collect();
    if !interrupted.is_empty() {
        rig.wait_for_toast("While you were away");
    }
    let times = |number: usize| times.get(&title(number)).copied().unwrap_or_default();
    let twice = (0..count).filter(|number| times(*number) == 2).count();
    println!(
        "{count} kills: {} stored, {twice} toasted twice, {} cut off twice and told of in a digest",
        stored(),
        interrupted.len(),
    );
    for number in 0..count {
        let in_digest = interrupted.contains(&format!("Nr {number}.").as_str());
        assert!(
            (1..=2).contains(&times(number)) || (times(number) == 0 && in_digest),
            "{number}: {}",
            times(number)
        );
    }

    // A hole that is long enough is told of.
    kill(rig.agent().expect("somebody watches"));
    let since = now() - 10.minutes();
    block_on(history.beat(since, false)).expect("it is noted");
    start();
    rig.wait_for_toast("Not watching");
}

#[test]
fn desktop_twenty_kills_lose_no_toast_and_repeat_each_at_most_once() {
    kills(20);
}

#[test]
#[ignore = "takes some minutes: cargo xtask torture"]
fn desktop_two_hundred_kills_lose_no_toast_and_repeat_each_at_most_once() {
    kills(200);
}
