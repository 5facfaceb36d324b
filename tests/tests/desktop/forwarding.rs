//! A place to forward to in the window: set up by its form, tried, taken away and taken back, against a server of its own.

use crate::rig::Rig;
use campanile_core::forward::Key;
use campanile_tests::{Answer, Automation, Campanile, Got, Page, Receiver, wait_until};
use jiff::Timestamp;
use std::process::Command;

const KEY: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/// A press on a switch, which a driver does not find: what is drawn stands for it.
fn switch(page: &Page, test_id: &str) {
    let _ = page.script(&format!("document.querySelector('[data-testid=\"{test_id}\"]').click()"));
}

/// As Standard Webhooks say that a receiver verifies.
#[track_caller]
fn assert_signed(got: &Got) {
    let at = got.headers["webhook-timestamp"].parse().expect("seconds");
    let at = Timestamp::from_second(at).expect("a time");
    let signed = Key::read(KEY).expect("a key").sign(&got.headers["webhook-id"], at, &got.body);
    assert_eq!(got.headers["webhook-signature"], signed);
}

fn config(rig: &Rig) -> String {
    std::fs::read_to_string(rig.campanile.config()).expect("the settings are there")
}

/// Waits until the place took a message with these words, and gives it.
fn wait_for(receiver: &Receiver, words: &str) -> Got {
    let mut found = None;
    wait_until(&format!("the place has {words:?}"), || {
        found = receiver.taken().into_iter().find(|got| got.body.contains(words));
        found.is_some()
    });
    found.expect("it was there")
}

#[test]
fn desktop_a_place_to_forward_to_is_set_up_by_its_form_and_gets_what_fails_next() {
    let rig = Rig::fresh();
    let receiver = Receiver::start();
    let connection = Campanile::connection(campanile_tests::CONNECTION, &rig.simulator);
    rig.campanile.configure(&format!("# mine\n{connection}poll_every = \"1s\"\n"));
    rig.desktop.spawn(rig.command("campanile-agent")).expect("the program starts");
    rig.wait_for_tooltip("All quiet");
    rig.wait_until_caught_up();
    let page = Automation::start(&rig.desktop, &rig.command("campanile-desktop")).page();

    page.click("open-settings");
    page.click("section-forwarding");
    page.click("add-forwarder");
    page.click("forward-kind-webhook");
    page.fill("field-id", "ops");
    page.fill("field-url", &receiver.url("/hook/ops"));
    page.fill("field-client_secret", KEY);
    page.click("test-forwarder");
    wait_until("what is private is refused, and how to allow it is said", || {
        page.content("test-steps").is_some_and(|text| text.contains("lies in a private network"))
    });
    assert!(receiver.got().is_empty(), "nothing was sent there");
    switch(&page, "allow-private");
    page.click("test-forwarder");
    wait_until("the message of the test arrives", || {
        page.content("step-message").is_some() && receiver.taken().len() == 1
    });
    assert_signed(&receiver.taken()[0]);
    assert!(!config(&rig).contains("[[forward]]"), "a test saves nothing");

    page.click("save-forwarder");
    wait_until("it stands in the list", || page.content("forwarder-ops").is_some());
    assert!(config(&rig).contains("kind = \"webhook\"") && config(&rig).starts_with("# mine\n"));
    rig.fail_number(1);
    assert_signed(&wait_for(&receiver, "Campaign 1"));
    wait_until("the window says that it went", || {
        page.content("forwarder-ops").is_some_and(|text| !text.contains("No message yet"))
    });

    // Trouble of the place is said where it stands.
    receiver.answer_with(|_| Answer::Status(500, ""));
    rig.fail_number(2);
    wait_until("the window says what waits", || {
        page.content("waiting-ops").is_some_and(|text| text.contains('1'))
            && page.content("forwarder-ops").is_some_and(|text| text.contains("500"))
    });
    receiver.answer_with(|_| Answer::Taken);
    page.click("remove-ops");
    wait_until("it is gone", || page.content("forwarder-ops").is_none());
    assert!(!config(&rig).contains("[[forward]]"));
    page.click("undo-forwarder");
    wait_until("it is back", || page.content("forwarder-ops").is_some());
    assert!(config(&rig).contains("id = \"ops\""));
    rig.fail_number(3);
    assert_signed(&wait_for(&receiver, "Campaign 3"));

    let shown = page.script("return document.documentElement.outerHTML");
    assert!(!shown.as_str().unwrap_or_default().contains(KEY), "the page keeps no secret");
    for folder in [rig.campanile.folder(), rig.desktop.home().join(".config").as_path()] {
        let found = Command::new("grep").args(["-rl", KEY]).arg(folder).output().expect("grep runs");
        assert_eq!(String::from_utf8_lossy(&found.stdout), "", "the secret lies in a file");
    }
}
