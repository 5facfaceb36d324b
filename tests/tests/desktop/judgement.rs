//! What rings and what does not: storms, buttons, snooze, pause, do-not-disturb, reminders.

use crate::rig::{Rig, now};
use campanile_core::quiet::Pause;
use campanile_engine::bell::{Bell, Message, ring};
use campanile_engine::history::{Filter, History, Opener};
use campanile_simulator::{Kind, SimulatorOptions};
use campanile_tests::{block_on, wait_until};
use jiff::ToSpan;
use serde_json::json;

/// The resident program on a desktop, its journal read, with the further settings.
fn watching(settings: &str) -> Rig {
    let rig = started(Rig::new(), settings);
    rig.wait_for_tooltip("All quiet");
    rig.wait_until_caught_up();
    rig
}

fn started(rig: Rig, settings: &str) -> Rig {
    let config = std::fs::read_to_string(rig.campanile.config()).expect("the settings");
    rig.campanile.configure(&format!("{config}\n{settings}"));
    rig.desktop.spawn(rig.command("campanile-agent")).expect("the program starts");
    rig
}

impl Rig {
    fn history(&self) -> History {
        History::open(&self.campanile.data().join("history.db"), Opener::Guest).expect("the history opens")
    }

    /// Tells the resident program to look at what this test wrote.
    fn ring(&self) {
        let rung = block_on(ring(&self.campanile.data(), Bell::Reader, "test", &Message::Changed));
        rung.expect("somebody answers");
    }

    fn quota_used_up(&self) {
        self.simulator.emit_kind(Kind::DailyQuota, &[("percent", json!(100))]);
    }
}

#[test]
fn desktop_ten_thousand_failures_in_a_page_are_a_handful_of_toasts() {
    let simulator = SimulatorOptions { page_size: 10_000, ..SimulatorOptions::default() };
    let rig = started(Rig::with(simulator), "");
    rig.wait_for_tooltip("All quiet");
    rig.wait_until_caught_up();
    for number in 0..10_000 {
        rig.fail_number(number);
    }
    rig.wait_for_toast("9,997 more notifications");
    // The tray answers all the while; that it counts right is said once a second.
    rig.wait_for_tooltip("10,000 unread");
    assert_eq!(rig.toasted().len(), 4, "{:?}", rig.toasted());
    let stats = rig.campanile.run(&["stats", "--json"]).exits(0).line();
    assert_eq!((&stats["total"], &stats["unread"]), (&json!(10_000), &json!(10_000)));
}

#[test]
fn desktop_repeats_update_their_toast_and_its_buttons_work() {
    let rig = watching("[instance.\"123-ABC-456\"]\napp_url = \"https://app-sj01.marketo.com\"\n");
    rig.fail_number(7);
    rig.wait_for_toast("Campaign failed: Campaign 7");
    rig.fail_number(7);
    rig.fail_number(7);
    wait_until("the toast says how often", || {
        rig.desktop.toasts().unwrap_or_default().iter().any(|toast| toast.body.starts_with("3 times since"))
    });
    assert_eq!(rig.toasted(), ["Campaign failed: Campaign 7"]);

    let toast = rig.wait_for_toast("Campaign failed: Campaign 7");
    let labels: Vec<&str> = toast.actions.iter().map(|action| action.label.as_str()).collect();
    assert_eq!(labels, ["Open the details", "Open in Marketo", "Snooze 1 h"]);
    rig.desktop.choose_toast_action(&toast, "Snooze 1 h").expect("it is chosen");
    rig.wait_for_tooltip("All quiet");
    let incidents = block_on(rig.history().incidents(Filter::default(), None, 9)).expect("they are read");
    let until = incidents[0].snoozed_until.expect("it is snoozed");
    let minutes = until.duration_since(now()).as_mins();
    assert!((58..=60).contains(&minutes), "{minutes}");

    rig.quota_used_up();
    let toast = rig.wait_for_toast("quota is used up");
    rig.wait_for_tooltip("Critical: ");
    rig.desktop.choose_toast_action(&toast, "Mark as read").expect("it is chosen");
    rig.wait_for_tooltip("All quiet");
}

#[test]
fn desktop_what_is_snoozed_comes_back_also_after_a_crash() {
    let rig = watching("");
    rig.fail_number(7);
    rig.wait_for_toast("Campaign failed: Campaign 7");
    rig.wait_for_tooltip("1 unread");
    let history = rig.history();
    let incident = block_on(history.incidents(Filter::default(), None, 1)).expect("it is read").remove(0);
    block_on(history.snooze(vec![incident.key], now() + 3.seconds(), now())).expect("it is snoozed");
    rig.ring();
    rig.wait_for_tooltip("All quiet");
    crate::journey::kill(rig.agent().expect("somebody watches"));
    rig.desktop.spawn(rig.command("campanile-agent")).expect("the program starts");
    wait_until("it is back", || {
        let toasts = rig.desktop.toasts().unwrap_or_default();
        toasts.iter().any(|toast| toast.body.starts_with("Back after the snooze."))
    });
    rig.wait_for_tooltip("1 unread");
}

#[test]
fn desktop_a_pause_from_the_tray_is_silent_and_ends_with_one_digest() {
    let rig = watching("");
    let item = rig.tray().expect("the item is there");
    rig.desktop.click_menu(&item, "For 1 hour").expect("the entry is chosen");
    let item = rig.wait_for_tooltip("Toasts paused until");
    rig.fail_number(1);
    rig.fail_number(2);
    rig.quota_used_up();
    rig.wait_for_tooltip("3 unread");
    assert_eq!(rig.toasted(), Vec::<String>::new());
    rig.desktop.click_menu(&item, "Resume toasts").expect("the entry is chosen");
    let digest = rig.wait_for_toast("While you were away: 1 critical");
    assert!(digest.body.starts_with("And 2 others since"), "{}", digest.body);
    assert_eq!(rig.toasted().len(), 1);
    // What was told is not told again.
    rig.fail_number(1);
    rig.fail_number(3);
    rig.wait_for_toast("Campaign failed: Campaign 3");
    assert_eq!(rig.toasted().len(), 2);
    // A pause that ends by itself, of which the history keeps the end.
    let pause = Pause { since: now(), until: Some(now() + 3.seconds()) };
    block_on(rig.history().pause(pause)).expect("it is paused");
    rig.ring();
    rig.wait_for_tooltip("Toasts paused");
    rig.fail_number(4);
    rig.wait_for_toast("While you were away: 1 notification");
}

#[test]
fn desktop_the_systems_do_not_disturb_is_respected() {
    let rig = watching("");
    let set = |value: &str| {
        let set = rig.desktop.command("dunstctl").args(["set-paused", value]).status();
        assert!(set.expect("dunstctl runs").success());
    };
    set("true");
    rig.fail_number(1);
    rig.fail_number(2);
    rig.wait_for_tooltip("2 unread");
    assert_eq!(rig.toasted(), Vec::<String>::new());
    set("false");
    rig.ring();
    rig.wait_for_toast("While you were away: 2 notifications");
}

#[test]
fn desktop_quiet_hours_hold_back_and_critical_ones_ring_all_the_same() {
    let rig = started(Rig::new(), "[quiet_hours]\nfrom = \"00:00\"\nto = \"00:00\"\n");
    rig.wait_for_tooltip("Quiet hours until");
    rig.wait_until_caught_up();
    rig.fail_number(1);
    rig.quota_used_up();
    rig.wait_for_toast("quota is used up");
    rig.wait_for_tooltip("2 unread");
    assert_eq!(rig.toasted().len(), 1);
    let failure = rig.campanile.list(&["--type", "campaign-failure"]);
    let id = failure[0]["id"].as_str().expect("an id");
    let shown = rig.campanile.run(&["show", id]).exits(0);
    assert!(shown.stdout.contains("Not toasted: quiet hours."), "{}", shown.stdout);
}

#[test]
fn desktop_a_critical_one_that_nobody_reads_is_reminded_of() {
    let rig = watching("");
    rig.quota_used_up();
    rig.wait_for_toast("quota is used up");
    // As if it had been told half an hour ago.
    let history = rig.history();
    let mut told = Vec::new();
    wait_until("it is noted as told", || {
        told = block_on(history.unread_critical_told()).expect("it is read");
        !told.is_empty()
    });
    let told = told.remove(0);
    let earlier = campanile_core::toasting::ToldEpisode { told_at: now() - 31.minutes(), ..told.1 };
    let settlement =
        campanile_engine::history::Settlement { told: vec![(told.0, earlier)], ..Default::default() };
    block_on(history.settle("toasts", settlement, now())).expect("it is settled");
    rig.ring();
    rig.wait_for_toast("Still unread: ");
}

#[test]
fn desktop_exceptions_mute_a_campaign_and_ring_for_a_word() {
    let rig = watching(
        "[rules.engagement]\nshow = \"silent\"\n\
         [[exception]]\ncampaign = 7\nshow = \"mute\"\n\
         [[exception]]\ncontains = \"webinar\"\nshow = \"toast\"\nmin_severity = \"info\"\n",
    );
    rig.fail_number(7);
    rig.simulator.emit_kind(
        Kind::CampaignAbort,
        &[("campaignName", json!("Webinar DACH")), ("user", json!("a.martin@northwind.example"))],
    );
    rig.wait_for_toast("Webinar DACH");
    rig.wait_for_tooltip("1 unread");
    assert_eq!(rig.toasted().len(), 1, "{:?}", rig.toasted());
    let muted = rig.campanile.list(&["--type", "campaign-failure"]);
    assert!(muted[0]["read_at"].is_string(), "a muted one is stored as read");
}
