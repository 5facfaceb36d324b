//! A relay's stream in the window: set up by its form with the file that one was given, against a real server, and read.

use crate::rig::Rig;
use campanile_core::team::Filter;
use campanile_engine::line::Line;
use campanile_engine::nats::{Access, Credentials};
use campanile_engine::sources::team::TeamSource;
use campanile_tests::{Automation, Campanile, Nats, Operator, Page, TEAM, block_on, wait_until};

/// How much of the stream somebody would read.
fn wanted(nats: &Nats, file: &str) -> Option<u64> {
    campanile_engine::install_tls();
    let access = Access {
        url: nats.url().parse().expect("an address"),
        credentials: Credentials::read(None, file.to_owned().into()).expect("credentials"),
        ca_file: Some(nats.authority()),
        line: Line::default(),
    };
    let found = block_on(TeamSource::new(access, "CAMPANILE", &Filter::default()).try_out());
    found.ok().map(|found| found.wanted)
}

/// Puts all of a file's text into the field at once, as pasting does: a driver's keys have no line ends.
fn paste(page: &Page, text: &str) {
    let _ = page.script(&format!(
        "const field = document.querySelector('[data-testid=\"field-client_secret\"]');
         field.value = {};
         field.dispatchEvent(new Event('input', {{ bubbles: true }}));",
        serde_json::json!(text)
    ));
}

fn step_says(page: &Page, step: &str, words: &str) {
    page.click("test-team");
    wait_until(&format!("the step {step} says {words:?}"), || {
        page.text(&format!("step-{step}")).is_some_and(|text| text.contains(words))
    });
}

#[test]
fn desktop_a_relays_stream_is_set_up_by_its_form_and_read() {
    let rig = Rig::fresh();
    let operator = Operator::default();
    let nats = Nats::configured(&operator.configuration(&[]));
    let all = ["campanile.v1.*.*.*", "$JS.API.>", "$JS.FC.>", "$KV.CAMPANILE_RELAY.relay"];
    let [for_relay, marie] = ["relay", "marie"].map(|name| operator.user(name, &all).credentials());
    let relay = Campanile::reading(&rig.simulator).with_secret(TEAM, &for_relay);
    relay.configure(&format!(
        "{}poll_every = \"1s\"\n{}[relay]\nlisten = \"127.0.0.1:0\"\n",
        Campanile::connection(campanile_tests::CONNECTION, &rig.simulator),
        nats.address(),
    ));
    let mut window = rig.command("campanile-desktop");
    window.env_remove("CAMPANILE_SECRET_PROD");
    let page = Automation::start(&rig.desktop, &window).page();

    page.click("choose-team");
    page.click("set-up-team");
    wait_until("the form is there", || page.text("test-team").is_some());
    page.click("test-team");
    wait_until("the first that is needed is named", || page.text("error-url").is_some());
    page.fill("field-url", "nats://nats.example.com");
    page.fill("field-client_secret", "no file of credentials");
    page.click("test-team");
    wait_until("what is no address is said at its field", || {
        page.text("error-url").is_some_and(|text| text.contains("begins with tls://"))
    });
    assert!(page.text("error-client_secret").is_some_and(|text| text.contains("no credentials file")));
    page.fill("field-url", nats.url().trim_start_matches("tls://"));
    paste(&page, &marie);
    step_says(&page, "secure", "issued by “Campanile NATS”");
    page.fill("field-ca_file", nats.authority().to_str().expect("a path that is text"));
    step_says(&page, "stream", "has no stream CAMPANILE yet");
    assert!(page.text("step-token").is_some_and(|text| text.contains("takes the credentials of marie")));

    let _running = relay.start(&["relay"]);
    rig.fail("Webinar Reminder 24 h");
    wait_until("it is in the stream", || wanted(&nats, &marie) == Some(1));
    step_says(&page, "stream", "with 1 notification for you");
    assert!(!rig.campanile.config().exists(), "a test saves nothing");

    page.click("save-team");
    wait_until("the stream is read", || {
        page.text("backlog-line").is_some_and(|text| text.contains("Everything is read: 1 notification"))
    });
    page.click("show-list");
    wait_until("it is in the window", || {
        page.content("row").is_some_and(|text| text.contains("Webinar Reminder 24 h"))
    });
    let shown = page.script("return document.documentElement.outerHTML");
    let seed = marie.lines().find(|line| line.starts_with("SU")).expect("a seed");
    assert!(!shown.as_str().unwrap_or_default().contains(seed), "the page keeps no credentials");
    let config = std::fs::read_to_string(rig.campanile.config()).expect("the settings are saved");
    assert!(config.contains("kind = \"team\"") && !config.contains("user ="), "{config}");
    for folder in [rig.campanile.folder(), rig.desktop.home().join(".config").as_path()] {
        let found = std::process::Command::new("grep").args(["-rl", seed]).arg(folder).output();
        assert_eq!(String::from_utf8_lossy(&found.expect("grep runs").stdout), "", "the seed lies in a file");
    }
}
