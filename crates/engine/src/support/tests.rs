use super::*;
use crate::history::{History, OfMailbox, Opener, PageWrite};
use campanile_core::event::finish;
use campanile_core::facts::names;
use campanile_core::poller::ConnectionState;
use campanile_core::reason::{Cause, Reason};
use campanile_core::types::WarnAt;
use campanile_core::{Facts, NotificationType};
use jiff::SignedDuration;
use tempfile::TempDir;

/// Whatever is somebody's, wherever it stands.
const MARKED: &[&str] = &[
    "s3cret-Of-Northwind",
    "MarkedToken",
    "Northwind",
    "northwind",
    "lea.martin",
    "Webinar",
    "mailhost",
    "proxyhost",
    "123-ABC-456",
    "987-XYZ-654",
    "0a1b2c3d4e5f",
    "9F1A2B",
    "10.9.8.7",
    "integrations",
    "MarkedKey",
    "MarkedFolder",
    "MarkedTopic",
    "marked_unknown",
];

const CONFIG: &str = r#"
language = "fr"
marked_unknown = "MarkedKey"
[[connection]]
id = "northwind-eu"
kind = "adobe-journal"
journal_url = "https://events-va6.adobe.io/events/organizations/1/integrations/2/3"
client_id = "0a1b2c3d4e5f"
org_id = "9F1A2B@AdobeOrg"
secret_file = "/home/northwind/secret"
[[connection]]
id = "mail"
kind = "mailbox"
host = "mailhost"
user = "lea.martin@northwind.example"
folder = "MarkedFolder"
secret_file = "nowhere"
[instance."123-ABC-456"]
name = "Northwind DACH"
app_url = "https://app-northwind.marketo.com"
[[exception]]
contains = "Webinar"
show = "mute"
[[forward]]
id = "northwind-ops"
kind = "ntfy"
url = "https://mailhost.northwind.example"
topic = "MarkedTopic"
types = ["crm"]
keep = "12h"
[network]
proxy = "http://proxyhost:8080"
proxy_user = "lea.martin"
"#;

fn log(line: &str) -> String {
    format!(r#"{{"timestamp":"2026-11-26T22:00:01Z",{line}}}"#)
}

struct Installed {
    folder: TempDir,
    places: Places,
}

impl Installed {
    fn new() -> Self {
        crate::install_tls();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        let places =
            Places { config: path.join("config.toml"), data: path.join("data"), state: path.join("logs") };
        places.create_data().unwrap();
        Self { folder, places }
    }

    async fn marked() -> Self {
        let installed = Self::new();
        let secret = installed.folder.path().join("secret");
        std::fs::write(&secret, "s3cret-Of-Northwind").unwrap();
        #[cfg(unix)]
        std::fs::set_permissions(&secret, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
        let config = CONFIG.replace("nowhere", &secret.display().to_string());
        std::fs::write(&installed.places.config, config).unwrap();
        let history = History::open(&installed.places.history(), Opener::Owner).unwrap();
        let now = clock::now();
        let draft = |number: u32, days: i64| {
            let facts = Facts::default()
                .with(names::CAMPAIGN_NAME, "Webinar Northwind")
                .with(names::USER, "lea.martin@northwind.example");
            let (id, instance) = (number.to_string(), "987-XYZ-654".to_owned());
            let at = now - SignedDuration::from_hours(24 * days);
            let kind = NotificationType::CampaignFailure;
            let draft = finish(
                id,
                instance,
                kind,
                "x".into(),
                at,
                facts,
                "{\"raw\":\"Northwind\"}",
                WarnAt::default(),
            );
            (draft, "webinar northwind".to_owned(), false)
        };
        let page = PageWrite {
            connection: "northwind-eu".to_owned(),
            kind: "adobe-journal",
            origin: "https://events-va6.adobe.io/events/organizations/1/integrations/2/3".to_owned(),
            drafts: vec![draft(1, 9), draft(2, 0)],
            position: None,
            caught_up: true,
            from_relay: Vec::new(),
            of_mailbox: OfMailbox::default(),
            received_at: now,
        };
        history.store_page(page).await.unwrap();
        history.delivered("toasts", 1).await.unwrap();
        for place in ["northwind-ops", "northwind-before"] {
            history.enrol_forwarder(place).await.unwrap();
        }
        let state = ConnectionState::Unreachable;
        let dns = Reason::at(Cause::Dns, "mailhost").with_detail("lea.martin is not known to Northwind");
        history.note_state("northwind-eu", "adobe-journal", state, Some(&dns), true, now).await.unwrap();
        let refused = Reason::at(Cause::MailRefused, "mailhost").with_detail("Webinar of lea.martin");
        let state = ConnectionState::BadResponse;
        history.note_state("northwind-gone", "mailbox", state, Some(&refused), false, now).await.unwrap();
        std::fs::create_dir(&installed.places.state).unwrap();
        let lines = [
            log(
                r#""level":"WARN","fields":{"message":"could not be read","connection":"northwind-eu","reason":"Reason { cause: Dns, host: \"mailhost\", detail: \"Webinar\" }"},"target":"campanile_engine::reading""#,
            ),
            log(
                r#""level":"ERROR","fields":{"message":"a task ended in a panic","panic":"panicked at crates/engine/src/watch.rs:1:2:\nbyte index 1 is inside `Webinar`"},"target":"campanile_agent""#,
            ),
            log(
                r#""level":"INFO","fields":{"message":"GET https://10.9.8.7/?access_token=MarkedToken"},"target":"reqwest""#,
            ),
            log(
                r#""level":"ERROR","fields":{"message":"the history failed","error":"lea.martin@northwind.example: no such file: /home/northwind/history.db"},"target":"campanile_agent""#,
            ),
            "Northwind, and no JSON".to_owned(),
        ];
        std::fs::write(installed.places.state.join("agent.2026-11-26.log"), lines.join("\n")).unwrap();
        std::fs::write(installed.places.data.join("history.db.damaged-1700000000000"), "").unwrap();
        installed
    }

    async fn report(&self) -> String {
        report(&self.places, "campanile").await
    }
}

#[tokio::test]
async fn a_report_tells_how_it_is_and_nothing_of_whose_it_is() {
    let installed = Installed::marked().await;
    let text = installed.report().await;
    for marked in MARKED {
        assert!(!text.contains(marked), "{marked} is in\n{text}");
    }
    let folder = installed.folder.path().display().to_string();
    assert!(!text.contains(&folder), "{text}");
    for part in [
        "# Campanile support report",
        "program: campanile 0.1.0",
        "watch: none",
        "fine settings: 2 connections",
        "wrong watch",
        "wrong connection connection-1\n",
        "wrong secret connection-1",
        "fine secret mail",
        "id = connection-1",
        "journal_url = [https, adobe.io]",
        "[instance.instance-1]",
        "[unknown-key] = [9]",
        "- connection-1: adobe-journal, configured=true, state=unreachable",
        "cause=dns",
        "- mail: mailbox, configured=true\n",
        "mailbox, configured=false, state=bad-response",
        "damaged-files: 1",
        "write-trouble: none",
        "notifications: 2, unread=2",
        "campaign-failure: 2, unread=2",
        "reader: toasts, behind=1, tries=0",
        "wrong secret forward-1",
        "id = forward-1\n",
        "kind = ntfy\n",
        "keep = 12h\n",
        "types = crm\n",
        "could not be read connection=connection-1 reason=Reason { cause: Dns, host: \"[text]\"",
        "panicked at crates/engine/src/watch.rs:1:2: byte index 1 is inside `[text]`",
        "error=[text]: no such file: /home/…/history.db",
    ] {
        assert!(text.contains(part), "{part:?} is not in\n{text}");
    }
    assert!(!text.contains("GET"), "libraries write what they carry:\n{text}");
    assert!(!text.contains(['{']) || text.matches('{').count() == 1, "every place was filled:\n{text}");
}

#[tokio::test]
async fn where_nothing_can_be_read_the_rest_is_told() {
    let installed = Installed::new();
    let text = installed.report().await;
    for part in ["```\nnone\n```", "notifications: none", "wrong settings: no connection"] {
        assert!(text.contains(part), "{part:?} is not in\n{text}");
    }
    assert!(!installed.places.history().exists(), "looking makes nothing");

    std::fs::write(&installed.places.config, "[[connection]\nid = \"Northwind\"\n").unwrap();
    std::fs::write(installed.places.history(), "Northwind's diary").unwrap();
    let text = installed.report().await;
    assert!(!text.contains("Northwind"), "{text}");
    for part in ["```\n[text]\n```", "unusable: ", "wrong settings", "wrong history"] {
        assert!(text.contains(part), "{part:?} is not in\n{text}");
    }
}

#[test]
fn what_is_put_into_the_template_is_not_looked_at_again() {
    let filled = fill("a {one}, {two}", |name| if name == "one" { "{two}".into() } else { "2".into() });
    assert_eq!(filled, "a {two}, 2");
}

/// Every key that can be read is known to be one: else the report would hide what helps.
#[test]
fn every_setting_is_a_known_key() {
    let raw = include_str!("../settings/raw.rs");
    let fields = raw.lines().filter_map(|line| line.trim().strip_prefix("pub(super) ")?.split_once(": "));
    let keys: Vec<&str> =
        fields.map(|(name, _)| if matches!(name, "kind" | "only") { "type" } else { name }).collect();
    assert!(keys.len() > 40, "{keys:?}");
    for key in keys.iter().chain(&["theme", "tray_count", "kind"]) {
        assert!(campanile_core::redact::is_key(key), "{key}");
    }
}
