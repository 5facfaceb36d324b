//! The API usage in the window: a connection over Marketo REST set up by its form, and what Marketo counted.

use crate::rig::Rig;
use campanile_engine::history::{History, Opener, UsageSeen};
use campanile_simulator::SimulatorOptions;
use campanile_tests::{Automation, Page, block_on, wait_until};
use jiff::SignedDuration;
use serde_json::{Value, json};

const INSTANCE: &str = "123-ABC-456";

/// What the history knows of the days, by a query of its own.
fn queried(rig: &Rig) -> Vec<UsageSeen> {
    let history = History::open(&rig.campanile.data().join("history.db"), Opener::Guest).expect("it opens");
    let since = "2000-01-01".parse().expect("a day");
    block_on(history.usage_days(INSTANCE, since)).expect("it can be read")
}

/// The numbers that stand in the page.
fn shown(page: &Page, test_id: &str, name: &str) -> Vec<Option<u64>> {
    let script = format!(
        "return [...document.querySelectorAll('[data-testid=\"{test_id}\"]')].map((one) => one.dataset.{name} ?? null)"
    );
    let Value::Array(all) = page.script(&script) else { return Vec::new() };
    all.iter().map(|one| one.as_str().and_then(|text| text.parse().ok())).collect()
}

#[test]
fn desktop_a_connection_over_rest_is_set_up_by_its_form_and_shows_what_marketo_counted() {
    let rig = Rig::fresh();
    let now = SimulatorOptions::default().clock.now();
    let yesterday = now - SignedDuration::from_hours(24);
    rig.simulator.marketo(|marketo| {
        marketo.add_calls("bi-export@api.example.com", 1200, now);
        marketo.add_calls("event-platform@api.example.com", 345, now);
        marketo.add_calls("bi-export@api.example.com", 987, yesterday);
        marketo.add_errors("606", 12, now);
    });
    let mut window = rig.command("campanile-desktop");
    window.env_remove("CAMPANILE_SECRET_PROD");
    let page = Automation::start(&rig.desktop, &window).page();

    page.click("choose-rest");
    page.click("set-up-rest");
    let access = rig.simulator.access().clone();
    wait_until("the form is there", || page.text("test-rest").is_some());
    page.open("advanced");
    for (field, text) in [
        ("id", "rest"),
        ("base_url", &access.rest_url),
        ("client_id", &access.client_id),
        ("client_secret", "wrong"),
        ("instance", INSTANCE),
    ] {
        page.fill(&format!("field-{field}"), text);
    }
    page.click("test-rest");
    wait_until("the sign-in is refused", || {
        page.text("step-token").is_some_and(|text| text.contains("LaunchPoint"))
    });
    assert!(!rig.campanile.config().exists(), "a test saves nothing");
    page.fill("field-client_secret", &access.client_secret);
    page.click("test-rest");
    wait_until("the usage may be read", || {
        page.text("step-permission").is_some_and(|text| text.contains("calls so far today"))
    });
    page.click("save-rest");
    wait_until("the first look is over", || {
        page.text("backlog-line").is_some_and(|text| text.contains("Marketo answers"))
    });
    page.click("show-list");

    // The quota is nowhere to be had: the page asks for it, and explains a wrong one.
    page.click("open-usage");
    wait_until("today's calls are shown", || {
        page.text("usage-summary").is_some_and(|text| text.ends_with("calls today"))
    });
    page.fill("field-quota", "many");
    page.click("save-quota");
    wait_until("it is explained", || {
        page.text("error-quota").is_some_and(|text| text.contains("such as 50000"))
    });
    // So few that they have to be spared at nearly any hour of Marketo's day.
    let settings = std::fs::read_to_string(rig.campanile.config()).expect("the settings are saved");
    let kind = "kind = \"marketo-rest\"";
    rig.campanile.configure(&settings.replace(kind, &format!("{kind}\ndaily_calls = 20")));
    page.fill("field-quota", "2,000");
    page.click("save-quota");
    rig.wait_for_toast("of today’s API quota is used");
    wait_until("the share is shown", || page.text("usage-percent").is_some_and(|text| text.ends_with('%')));
    let config = std::fs::read_to_string(rig.campanile.config()).expect("the settings are saved");
    assert!(config.contains("daily_quota = 2000") && config.contains("kind = \"marketo-rest\""), "{config}");
    assert!(!config.contains(&access.client_secret), "{config}");

    // What stands there is what a query gives: the users of today, the bars of the days, and the rows of the table.
    let mut days = Vec::new();
    let users = |days: &[UsageSeen]| -> Vec<Option<u64>> {
        days.last().map(|day| day.users.iter().map(|(_, calls)| Some(*calls)).collect()).unwrap_or_default()
    };
    wait_until("the page shows the newest counts", || {
        days = queried(&rig);
        days.len() == 7 && shown(&page, "usage-user-calls", "calls") == users(&days)
    });
    let totals: Vec<Option<u64>> = days.iter().map(|day| Some(day.total)).collect();
    assert!(totals[6].is_some_and(|today| today >= 1545) && totals[5] == Some(987), "{totals:?}");
    assert_eq!(shown(&page, "usage-bar", "used"), totals);
    page.click("usage-as-table");
    wait_until("the table is there", || page.text("usage-table").is_some());
    let rows = page.script(
        "return [...document.querySelectorAll('[data-testid=\"usage-row\"]')]\
             .map((row) => row.querySelector('td').textContent.replace(/[^0-9]/g, ''))",
    );
    let newest_first: Vec<String> = totals.iter().rev().flatten().map(u64::to_string).collect();
    assert_eq!(rows, json!(newest_first));
    assert!(page.text("usage-errors").is_some_and(|text| text.contains("606") && text.contains("12")));
    assert!(page.text("usage-own").is_some_and(|text| text.contains("of the 20 calls")));

    // It is asked less often, and says so without being in trouble; in the last hour of the day there is nothing to spare.
    if now.in_tz("America/Chicago").expect("the zone is known").hour() < 23 {
        wait_until("the watch line says that it is spared", || {
            page.text("watch-line").is_some_and(|text| text.contains("rest is asked less often today"))
        });
    }
    // From the notification to the usage.
    page.click("type-web-services");
    page.click("row");
    page.click("show-usage");
    wait_until("the usage is shown again", || page.text("usage-percent").is_some());
}
