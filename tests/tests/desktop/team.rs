//! What colleagues do about an incident, on the desktop of somebody else.

use crate::rig::{Rig, now};
use crate::triage::picture;
use campanile_engine::history::{History, Opener};
use campanile_simulator::{Event, Kind};
use campanile_tests::{Automation, CONNECTION, Campanile, Nats, Running, TEAM, block_on, wait_until};
use jiff::ToSpan;
use serde_json::{Value, json};

/// A relay that reads the simulator's journal for the stream, and its folder.
fn relay(rig: &Rig, nats: &Nats) -> (Running, Campanile) {
    let relay = Campanile::reading(&rig.simulator).with_secret(TEAM, nats.password("relay"));
    let journal = Campanile::connection(CONNECTION, &rig.simulator);
    let of_relay = nats.connection("relay");
    relay.configure(&format!("{journal}poll_every = \"1s\"\n{of_relay}[relay]\nlisten = \"127.0.0.1:0\"\n"));
    (relay.watch_relay(), relay)
}

#[test]
fn desktop_a_toast_that_is_up_says_that_a_colleague_is_on_it() {
    let rig = Rig::new();
    let nats = Nats::start(&["marie", "Anna"]);
    let _relay = relay(&rig, &nats);
    let anna = nats.desktop("Anna", "");
    wait_until("the stream is there", || anna.sync().code == Some(0));

    rig.campanile.configure(&nats.connection("marie"));
    let mut agent = rig.command("campanile-agent");
    agent.env("CAMPANILE_SECRET_TEAM", nats.password("marie"));
    rig.desktop.spawn(agent).expect("the program starts");
    rig.wait_for_tooltip("All quiet");
    let history = History::open(&rig.campanile.data().join("history.db"), Opener::Guest).expect("it opens");
    wait_until("what was there before is read", || {
        block_on(history.connections()).is_ok_and(|all| all.iter().any(|one| one.id == TEAM && one.caught_up))
    });

    // A minute ago, so that what is done about it is done later also by Marketo's whole seconds.
    let campaign = [("campaignId", json!(7)), ("campaignName", json!("Campaign 7"))];
    let failure = Event::new(Kind::CampaignFailure, "a minute ago", now() - 1.minute());
    rig.simulator
        .emit_event(&campaign.into_iter().fold(failure, |event, (name, value)| event.with(name, value)));
    let toast = rig.wait_for_toast("Campaign failed: Campaign 7");
    let told = |start: &str| {
        let toasts = rig.desktop.toasts().unwrap_or_default();
        toasts.iter().any(|one| one.title == toast.title && one.body.starts_with(start))
    };
    wait_until("Anna has it too", || {
        let _ = anna.sync().exits(0);
        anna.listed().len() == 1
    });
    let id = anna.listed()[0]["id"].as_str().expect("an id").to_owned();
    let _ = anna.run(&["triage", "ack", &id]).exits(0);
    let _ = anna.sync().exits(0);
    wait_until("the toast says it", || told("Anna is on it. "));
    let _ = anna.run(&["triage", "resolve", &id]).exits(0);
    let _ = anna.sync().exits(0);
    wait_until("the toast says it", || told("Resolved by Anna. "));
    assert_eq!(rig.toasted().len(), 1, "no toast of its own: {:?}", rig.toasted());
    // It happens again: that is news, and nobody is on it yet.
    rig.fail_number(7);
    wait_until("nothing is said of before", || {
        let toasts = rig.desktop.toasts().unwrap_or_default();
        toasts.iter().any(|one| one.title == toast.title && !one.body.contains("Anna"))
    });
}

/// How an incident stands on another desktop, and what was said about it there.
fn shown(desktop: &Campanile, id: &str) -> Value {
    desktop.run(&["triage", "show", id, "--json"]).exits(0).line()
}

#[test]
fn desktop_the_window_shares_triage_with_a_colleague() {
    let rig = Rig::new();
    let mut nats = Nats::start(&["marie", "anna"]);
    let _relay = relay(&rig, &nats);
    let anna = nats.desktop("anna", "");
    wait_until("the stream is there", || anna.sync().code == Some(0));
    rig.fail_number(7);
    let _resident = anna.watch();
    wait_until("anna has it", || anna.listed().len() == 1);
    let id = anna.listed()[0]["id"].as_str().expect("an id").to_owned();

    let settings = nats.connection("marie");
    rig.campanile.configure(&settings);
    let mut window = rig.command("campanile-desktop");
    window.env("CAMPANILE_SECRET_TEAM", nats.password("marie"));
    let page = Automation::start(&rig.desktop, &window).page();
    page.click("row");
    let says = |test_id: &str, words: &str| {
        wait_until(&format!("{test_id} says {words:?}"), || {
            page.content(test_id).is_some_and(|text| text.contains(words))
        });
    };
    says("team-standing", "Nobody is on it yet.");

    // Anna says so in her terminal: the window that is open here says it by itself.
    let _ = anna.run(&["triage", "ack", &id]).exits(0);
    says("team-standing", "anna is on it");
    says("row-team", "anna is on it");
    let _ = anna.run(&["triage", "comment", &id, "The smart list has no people"]).exits(0);
    says("team-said", "The smart list has no people");

    // What is done in this window is on her desktop.
    page.click("team-comment");
    page.fill("team-text", "I look at its filter");
    page.click("team-send");
    wait_until("anna reads it", || shown(&anna, &id)["comments"][1]["text"] == "I look at its filter");
    page.click("team-take");
    says("team-standing", "You are on it");
    wait_until("anna sees that marie is on it", || {
        let stands = shown(&anna, &id);
        (&stands["state"], &stands["who"]) == (&"on-it".into(), &"marie".into())
    });
    page.click("team-assign");
    page.fill("team-text", "anna");
    picture(&page, "team-1-asking");
    page.click("team-send");
    wait_until("anna is asked", || {
        let ran = anna.run(&["triage", "show", &id]).exits(0);
        ran.stdout.contains("marie asks you to take it") && ran.stdout.contains("marie: I look at its filter")
    });

    // Without the server it stands here, and the window says that the team does not have it yet.
    wait_until("all of it is with the team", || page.content("team-waits").is_none());
    nats.kill();
    page.click("team-resolve");
    says("team-standing", "Resolved by you");
    says("team-waits", "as soon as the relay’s server is reached");
    picture(&page, "team-2-waiting");
    assert_eq!(shown(&anna, &id)["state"], "on-it");
    nats.run();
    wait_until("anna sees that it is done", || shown(&anna, &id)["state"] == "resolved");
    wait_until("nothing waits any more", || page.content("team-waits").is_none());

    // In another language, and with names that nobody is to see.
    rig.campanile.configure(&format!("language = \"fr\"\n{settings}"));
    let _ = anna.run(&["triage", "ack", &id]).exits(0);
    says("team-standing", "anna s’en occupe");
    says("team", "L’équipe");
    picture(&page, "team-3-french");
    rig.campanile.configure(&format!("language = \"fr\"\n{settings}[team]\nhide_names = true\n"));
    let _ = anna.run(&["triage", "comment", &id, "C’est bon"]).exits(0);
    says("team", "C’est bon");
    says("row-team", "Quelqu’un de l’équipe s’en occupe");
    let html = page.script("return document.documentElement.outerHTML");
    assert!(!html.as_str().expect("a page").contains("anna"), "a hidden name is in the page");
}
