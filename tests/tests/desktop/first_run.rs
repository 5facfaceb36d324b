//! From nothing to the first notification, all in the window.

use crate::rig::Rig;
use campanile_tests::{Automation, wait_until};

#[test]
fn desktop_a_first_run_sets_up_a_journal_and_its_secret_goes_to_the_keychain_only() {
    let rig = Rig::fresh();
    let mut window = rig.command("campanile-desktop");
    // Nobody gives the secret but the user.
    window.env_remove("CAMPANILE_SECRET_PROD");
    let page = Automation::start(&rig.desktop, &window).page();

    page.click("choose-journal");
    page.click("set-up-journal");
    let access = rig.simulator.access().clone();
    wait_until("the form is there", || page.text("test-journal").is_some());
    for (field, text) in [
        ("id", "prod"),
        ("journal_url", &access.journal_url),
        ("client_id", &access.client_id),
        ("org_id", &access.org_id),
        ("client_secret", "wrong"),
    ] {
        page.fill(&format!("field-{field}"), text);
    }
    page.open("advanced");
    page.fill("field-ims_url", &access.ims_url);

    // A wrong secret is said at its step, and nothing is saved by a test.
    page.click("test-journal");
    wait_until("the token is refused", || {
        page.text("step-token").is_some_and(|text| text.contains("refuses"))
    });
    assert!(!rig.campanile.config().exists());

    page.fill("field-client_secret", &access.client_secret);
    page.click("test-journal");
    wait_until("the journal answers", || {
        page.text("step-journal").is_some_and(|text| text.contains("answers"))
    });
    page.click("save-journal");
    rig.wait_for_tooltip("All quiet. 1 connection, checked");
    // The last step: what was there is read, and from now on the watch starts at login.
    wait_until("the first reading is over", || {
        page.text("backlog-line").is_some_and(|text| text.contains("Everything is read"))
    });
    wait_until("the watch starts at login", || {
        rig.desktop
            .home()
            .join(".config/autostart")
            .read_dir()
            .is_ok_and(|mut entries| entries.next().is_some())
    });
    page.click("show-list");

    rig.fail("Webinar Reminder 24 h");
    // By default the journal is read once a minute; the user does not have to wait for it.
    let item = rig.tray().expect("the item is there");
    rig.desktop.click_menu(&item, "Check now").expect("the entry is chosen");
    wait_until("the notification comes into the open window", || {
        page.content("row").is_some_and(|text| text.contains("Webinar Reminder 24 h"))
    });
    rig.wait_for_tooltip("1 unread");
    rig.wait_for_toast("Campaign failed: Webinar Reminder 24 h");

    let config = std::fs::read_to_string(rig.campanile.config()).expect("the settings are saved");
    assert!(config.contains("kind = \"adobe-journal\""), "{config}");
    for folder in [rig.campanile.folder(), rig.desktop.home().join(".config").as_path()] {
        let found =
            std::process::Command::new("grep").args(["-rl", &access.client_secret]).arg(folder).output();
        assert_eq!(
            String::from_utf8_lossy(&found.expect("grep runs").stdout),
            "",
            "the secret lies in a file"
        );
    }
}

#[test]
fn desktop_the_demo_needs_nothing_and_goes_with_the_first_real_connection() {
    let rig = Rig::fresh();
    let mut window = rig.command("campanile-desktop");
    window.env_remove("CAMPANILE_SECRET_PROD");
    let page = Automation::start(&rig.desktop, &window).page();
    page.click("start-demo");
    wait_until("the demo's notifications are listed", || page.content("row").is_some());
    rig.wait_for_toast("notifications from the last 7 days");
    rig.wait_for_toast("Campaign failed");
    assert_eq!(rig.wait_for_tooltip("Critical: ").status, "NeedsAttention");
    assert!(rig.campanile.list(&[]).iter().all(|one| one["connection"] == "demo"));

    page.click("open-settings");
    page.click("section-connections");
    page.click("add-journal");
    let access = rig.simulator.access().clone();
    wait_until("the form is there", || page.text("test-journal").is_some());
    page.open("advanced");
    for (field, text) in [
        ("id", "prod"),
        ("journal_url", &access.journal_url),
        ("client_id", &access.client_id),
        ("org_id", &access.org_id),
        ("client_secret", &access.client_secret),
        ("ims_url", &access.ims_url),
    ] {
        page.fill(&format!("field-{field}"), text);
    }
    page.click("save-journal");
    rig.wait_for_tooltip("All quiet. 1 connection, checked");
    assert_eq!(rig.campanile.list(&[]).len(), 0);
}
