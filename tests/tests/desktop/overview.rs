//! The overview, the palette and saved views in the real window: every number is what a plain look through the history gives.

use crate::journey::kill;
use crate::rig::Rig;
use campanile_core::{Notification, NotificationType, Severity};
use campanile_engine::history::{Filter, History, Opener};
use campanile_simulator::Kind;
use campanile_tests::{Automation, Page, block_on, wait_until};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A picture for whoever wants to see what the test saw.
fn picture(page: &Page, name: &str) {
    let file = format!("{}/{name}.png", env!("CARGO_TARGET_TMPDIR"));
    std::fs::write(file, page.picture()).expect("the picture is saved");
}

/// Everything in the history, by a look of its own. All of it came today.
fn everything(rig: &Rig) -> Vec<Notification> {
    let history = History::open(&rig.campanile.data().join("history.db"), Opener::Guest).expect("it opens");
    block_on(history.list(Filter::default(), None, usize::MAX)).expect("it can be read")
}

/// What stands in the page: of all that are marked so, what is said of each by these names.
fn shown(page: &Page, test_id: &str, names: &[&str]) -> Value {
    page.script(&format!(
        "return [...document.querySelectorAll('[data-testid=\"{test_id}\"]')]\
             .map((one) => {}.map((name) => one.dataset[name] ?? null))",
        json!(names)
    ))
}

fn press(rig: &Rig, keys: &[&str]) {
    for key in keys {
        rig.desktop.key(key).expect("a key is pressed");
    }
}

fn config(rig: &Rig) -> String {
    std::fs::read_to_string(rig.campanile.config()).expect("the settings are there")
}

#[test]
fn desktop_every_number_of_the_overview_is_what_the_history_holds_and_leads_to_it() {
    let rig = Rig::new();
    for (number, name, times) in [(7, "Webinar Lyon", 3), (8, "Nurture Osaka", 1), (9, "Welcome Porto", 2)] {
        for _ in 0..times {
            let fields = [("campaignId", json!(number)), ("campaignName", json!(name))];
            rig.simulator.emit_kind(Kind::CampaignFailure, &fields);
        }
    }
    let fields = [("campaignId", json!(8)), ("campaignName", json!("Nurture Osaka"))];
    rig.simulator.emit_kind(Kind::CampaignAbortAutomatic, &fields);
    for kind in [Kind::SalesforceLogin, Kind::SalesforceRecords, Kind::FacebookTerms, Kind::DynamicsDigest] {
        rig.simulator.emit_kind(kind, &[]);
    }
    let page = Automation::start(&rig.desktop, &rig.command("campanile-desktop")).page();
    wait_until("all of it is stored", || everything(&rig).len() == 11);
    wait_until("the window is in front", || {
        rig.desktop.active_window().ok().flatten().is_some_and(|active| active.title == "Campanile")
    });

    // By keyboard.
    press(&rig, &["g", "o"]);
    let all = everything(&rig);
    let total = json!([[all.len().to_string()]]);
    wait_until("the overview counts all of it", || shown(&page, "overview-total", &["count"]) == total);
    picture(&page, "overview-1");
    // The history begins today, so that nothing is more than before.
    assert!(page.text("overview-alone").is_some_and(|said| said.starts_with("Nothing to compare with")));
    let mut types: BTreeMap<NotificationType, usize> = BTreeMap::new();
    let mut severities: BTreeMap<Severity, usize> = BTreeMap::new();
    for one in &all {
        *types.entry(one.draft.kind).or_default() += 1;
        *severities.entry(one.draft.severity).or_default() += 1;
    }
    let mut by_amount: Vec<_> = types.iter().collect();
    by_amount.sort_by_key(|(kind, count)| (std::cmp::Reverse(**count), **kind));
    let expected: Vec<Value> =
        by_amount.iter().map(|(kind, count)| json!([kind.slug(), count.to_string(), null])).collect();
    assert_eq!(shown(&page, "type-bar", &["type", "count", "before"]), json!(expected));
    let worst_first = severities.iter().rev();
    let expected: Vec<Value> =
        worst_first.map(|(severity, count)| json!([severity.slug(), count.to_string()])).collect();
    assert_eq!(shown(&page, "overview-severity", &["severity", "count"]), json!(expected));
    assert_eq!(
        shown(&page, "failing-campaign", &["count", "before"]),
        json!([["3", null], ["2", null], ["2", null]]),
        "an abort counts with the failures of its campaign"
    );

    // The table has the same numbers; by mouse.
    page.click("types-as-table");
    wait_until("the table is there", || page.text("types-table").is_some());
    let sums = page.script(
        "return [...document.querySelectorAll('[data-testid=\"types-row\"]')]\
             .map((row) => row.querySelector('td.sum').textContent)",
    );
    let expected: Vec<String> = by_amount.iter().map(|(_, count)| count.to_string()).collect();
    assert_eq!(sums, json!(expected));
    page.click("types-as-table");

    // A number leads to what it counts.
    page.click("failing-campaign");
    let titles =
        || page.script("return [...document.querySelectorAll('[data-row]')].map((row) => row.textContent)");
    wait_until("the campaign is listed, and nothing else", || {
        titles().as_array().is_some_and(|rows| {
            rows.len() == 1 && rows[0].as_str().is_some_and(|text| text.contains("Webinar Lyon"))
        })
    });
    assert!(page.content("chip-search").is_some_and(|text| text.contains("campaign:7")));

    // The palette finds a campaign by a few letters, and what it found is kept as a view.
    press(&rig, &["ctrl+k"]);
    wait_until("the palette has the keyboard", || {
        page.script("return document.activeElement?.dataset.testid ?? null") == "palette-input"
    });
    rig.desktop.type_text("nur").expect("it is typed");
    wait_until("it found the campaign", || {
        shown(&page, "palette-entry", &["entry"])[0][0]
            .as_str()
            .is_some_and(|entry| entry.starts_with("campaign-"))
    });
    picture(&page, "overview-2-palette");
    press(&rig, &["Return"]);
    wait_until("its failure and its abort are listed", || {
        titles().as_array().is_some_and(|rows| rows.len() == 2)
    });
    page.click("save-view");
    wait_until("a name is asked for", || page.text("save-view-dialog").is_some());
    page.fill("view-name", "Osaka");
    page.click("view-save");
    wait_until("it stands in the sidebar", || {
        page.content("own-view").is_some_and(|text| text.trim() == "Osaka")
    });
    assert!(config(&rig).contains("[[view]]\nname = \"Osaka\"\nsearch = \"campaign:8\""), "{}", config(&rig));
    assert!(config(&rig).starts_with("# mine\n"));
    page.click("view-all");
    page.click("own-view");
    wait_until("the view lists it again", || titles().as_array().is_some_and(|rows| rows.len() == 2));
    page.click("remove-view");
    wait_until("it is gone", || page.content("own-view").is_none());
    assert!(!config(&rig).contains("view"), "{}", config(&rig));
}

#[test]
fn desktop_the_digest_of_the_week_comes_once_and_its_click_opens_the_overview() {
    let rig = Rig::new();
    rig.campanile.configure(&format!("{}\n[toasts]\nweekly = true\n", config(&rig)));
    let automation = Automation::start(&rig.desktop, &rig.command("campanile-agent"));
    let toast = rig.wait_for_toast("Last 7 days: no campaign failure");
    rig.desktop.click_toast(&toast).expect("the toast is clicked");
    let page = automation.page();
    wait_until("the window shows the overview", || page.text("overview-total").is_some());

    // Another program of the same week does not tell it again.
    rig.wait_until_caught_up();
    let first = rig.agent().expect("somebody watches");
    kill(first);
    rig.desktop.spawn(rig.command("campanile-agent")).expect("the program starts");
    wait_until("another one watches", || rig.agent().is_some_and(|pid| pid != first));
    rig.fail("Webinar Lyon");
    rig.wait_for_toast("Campaign failed: Webinar Lyon");
    assert_eq!(rig.toasted().iter().filter(|title| title.contains("Last 7 days")).count(), 1);
}
