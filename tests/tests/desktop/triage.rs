//! From a hundred notifications to none, by keyboard only, in the real window.

use crate::rig::Rig;
use campanile_simulator::Kind;
use campanile_tests::{Automation, Page, wait_until};
use serde_json::json;

/// A picture for whoever wants to see what the test saw.
pub(crate) fn picture(page: &Page, name: &str) {
    let file = format!("{}/{name}.png", env!("CARGO_TARGET_TMPDIR"));
    std::fs::write(file, page.picture()).expect("the picture is saved");
}

fn ids(page: &Page) -> Vec<String> {
    let script = "return [...document.querySelectorAll('[data-row]')].map((row) => row.dataset.id)";
    serde_json::from_value(page.script(script)).expect("rows have ids")
}

/// The row that is open.
fn open(page: &Page) -> Option<String> {
    let script = "return document.querySelector('[data-row][aria-current]')?.dataset.id ?? null";
    page.script(script).as_str().map(str::to_owned)
}

fn focused(page: &Page) -> Option<String> {
    page.script("return document.activeElement?.dataset.id ?? null").as_str().map(str::to_owned)
}

fn unread(page: &Page) -> String {
    page.content("count-unread").unwrap_or_default().trim().to_owned()
}

/// Presses keys one after the other on the real keyboard.
fn press(rig: &Rig, keys: &[&str]) {
    for key in keys {
        rig.desktop.key(key).expect("a key is pressed");
    }
}

#[test]
fn desktop_a_hundred_are_triaged_to_none_by_keyboard_only() {
    let rig = Rig::new();
    for number in 0..98 {
        let name = if number == 42 { "Quince".to_owned() } else { format!("Nurture {number}") };
        let fields = [("campaignId", json!(1000 + number)), ("campaignName", json!(name))];
        rig.simulator.emit_kind(Kind::CampaignFailure, &fields);
    }
    rig.simulator.emit_kind(Kind::SalesforceLogin, &[]);
    rig.simulator.emit_kind(Kind::FacebookTerms, &[]);
    let page = Automation::start(&rig.desktop, &rig.command("campanile-desktop")).page();
    wait_until("all hundred are in the window", || unread(&page) == "100");
    wait_until("they are listed", || page.text("row").is_some());
    wait_until("the window is in front", || {
        rig.desktop.active_window().ok().flatten().is_some_and(|active| active.title == "Campanile")
    });
    picture(&page, "triage-1-hundred");

    // Search, as one types; what was found is marked.
    press(&rig, &["slash"]);
    wait_until("the search has the keyboard", || {
        page.script("return document.activeElement?.dataset.testid ?? null") == "search"
    });
    rig.desktop.type_text("quin").expect("it is typed");
    // Less of it may have found as few.
    wait_until("one is found, by all that was typed", || {
        let marked = page.script(
            "return [...document.querySelectorAll('[data-row] mark')].map((mark) => mark.textContent)",
        );
        ids(&page).len() == 1 && marked == json!(["Quin"])
    });
    picture(&page, "triage-2-found");
    press(&rig, &["Escape", "Escape"]);
    wait_until("everything is back", || ids(&page).len() > 10);

    // The filter: the critical one. Its chip says so, and one key clears it.
    press(&rig, &["f"]);
    wait_until("the filter is open", || page.text("filter-menu").is_some());
    press(&rig, &["Tab", "space"]);
    wait_until("only the critical one is listed", || ids(&page).len() == 1);
    press(&rig, &["Escape"]);
    wait_until("the filter is closed", || page.text("filter-menu").is_none());
    assert!(page.content("chip-critical").is_some_and(|text| text.contains("Critical")));
    picture(&page, "triage-3-filtered");
    press(&rig, &["Escape"]);
    wait_until("everything is back", || ids(&page).len() > 10);

    // One by one: opened, archived, and the next one opens by itself.
    press(&rig, &["j", "Return"]);
    wait_until("it is open", || page.text("details-title").is_some());
    let mut last = String::new();
    for left in (0..10).rev() {
        last = open(&page).expect("one is open");
        press(&rig, &["e"]);
        wait_until("it is archived, and the next one opens", || {
            !ids(&page).contains(&last) && open(&page).is_some_and(|next| next != last)
        });
        wait_until("the next one is read", || unread(&page) == (89 + left).to_string());
    }
    picture(&page, "triage-4-archived");
    // Taken back.
    press(&rig, &["z"]);
    wait_until("it is undone", || ids(&page).contains(&last));
    press(&rig, &["Escape"]);
    wait_until("nothing is open", || page.text("details-title").is_none());

    // Put off until tomorrow, and a pin.
    press(&rig, &["j", "j"]);
    let put_off = focused(&page).expect("the keyboard stands in the list");
    press(&rig, &["h"]);
    wait_until("the menu is open", || page.text("snooze-menu").is_some());
    picture(&page, "triage-5-snooze");
    press(&rig, &["3"]);
    wait_until("it is put off", || page.content("undo-bar").is_some_and(|text| text.starts_with("Until ")));
    wait_until("the keyboard goes on", || focused(&page).is_some_and(|row| row != put_off));
    let pinned = focused(&page).expect("the keyboard stands in the list");
    press(&rig, &["p"]);
    wait_until("it is pinned", || ids(&page).first() == Some(&pinned));

    // All the others at once: the label says how many, and undo knows them all.
    let select_all = || {
        press(&rig, &["ctrl+a"]);
        wait_until("the label says how many", || {
            page.content("bulk-archive").is_some_and(|text| text.trim() == "Archive 90")
        });
    };
    select_all();
    picture(&page, "triage-6-selected");
    press(&rig, &["e"]);
    wait_until("nothing is left", || page.text("quiet").is_some());
    assert_eq!(unread(&page), "");
    assert!(page.content("undo-bar").is_some_and(|text| text.contains("Archived 90.")));
    picture(&page, "triage-7-quiet");
    press(&rig, &["z"]);
    wait_until("all are back", || ids(&page).first() == Some(&pinned));
    select_all();
    press(&rig, &["e"]);
    wait_until("nothing is left", || page.text("quiet").is_some());

    // The history says the same.
    let listed = rig.campanile.run(&["list", "--incidents", "--json", "--limit", "200"]).exits(0).lines();
    let archived = listed.iter().filter(|incident| incident["state"] == "archived").count();
    assert_eq!((listed.len(), archived), (100, 99), "one is put off");
    assert!(listed.iter().all(|incident| incident["unread"] == 0), "nothing is unread");
    press(&rig, &["g", "z"]);
    wait_until("the one that is put off waits in its own view", || ids(&page).len() == 1);
    picture(&page, "triage-8-snoozed");
}
