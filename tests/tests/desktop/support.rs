//! The support report in the window: read whole, then saved as it was shown.

use crate::rig::Rig;
use campanile_tests::{Automation, wait_until};
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

/// The reports among the user's downloads, or at home where there is no folder for them.
fn saved(rig: &Rig) -> Vec<PathBuf> {
    let home = rig.desktop.home();
    let folders = [home.to_owned(), home.join("Downloads")];
    let entries = folders.into_iter().filter_map(|folder| std::fs::read_dir(folder).ok()).flatten().flatten();
    let is_report = |path: &PathBuf| path.to_string_lossy().contains("campanile-support-");
    entries.map(|entry| entry.path()).filter(is_report).collect()
}

#[test]
fn desktop_the_support_report_is_shown_whole_and_saved_as_it_was_shown() {
    let rig = Rig::new();
    let page = Automation::start(&rig.desktop, &rig.command("campanile-desktop")).page();
    rig.wait_for_tooltip("All quiet. 1 connection, checked");
    rig.wait_until_caught_up();
    rig.fail("Acquisition of Northwind");
    rig.wait_for_toast("Northwind");
    page.click("open-settings");
    page.click("section-about");
    page.click("support-report");
    let mut shown = String::new();
    wait_until("the report is shown", || {
        let text =
            page.script("return document.querySelector('[data-testid=\"support-text\"]')?.value ?? ''");
        shown = text.as_str().unwrap_or_default().to_owned();
        !shown.is_empty()
    });
    for part in
        ["program: campanile-desktop", "watch: campanile-agent", "campaign-failure: 1", "fine toasts: "]
    {
        assert!(shown.contains(part), "{part:?} is not in\n{shown}");
    }
    let access = rig.simulator.access();
    let home = rig.desktop.home().display().to_string();
    for word in ["Northwind", &access.client_secret, &access.client_id, &access.org_id, &home, "123-ABC-456"]
    {
        assert!(!shown.contains(word), "{word:?} is in\n{shown}");
    }
    assert_eq!(saved(&rig), Vec::<PathBuf>::new(), "nothing is saved before it is wished");

    page.click("support-save");
    wait_until("it is saved", || page.text("support-saved").is_some());
    let files = saved(&rig);
    assert_eq!(files.len(), 1, "{files:?}");
    assert!(page.text("support-saved").is_some_and(|said| said.contains(&files[0].display().to_string())));
    assert_eq!(std::fs::read_to_string(&files[0]).expect("it can be read"), shown);
    let mode = std::fs::metadata(&files[0]).expect("it is there").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}
