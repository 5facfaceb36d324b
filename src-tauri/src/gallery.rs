//! Every kind of notification in every language, as the window's page gets it: the gallery draws pictures from it.

use crate::model;
use crate::present::{self, Presenter};
use campanile_core::event::read_item;
use campanile_core::facts::names;
use campanile_core::types::{WarnAt, monitoring};
use campanile_core::words::{Language, Voice};
use campanile_core::{Arrival, Draft, Facts, Notification, Severity};
use campanile_engine::history::Incident;
use campanile_engine::reading::own;
use campanile_engine::settings::Settings;
use campanile_simulator::{Event, Kind, Scenario};
use jiff::Timestamp;
use serde::Serialize;
use std::collections::BTreeSet;

#[derive(Serialize)]
struct Shown {
    language: Language,
    types: Vec<model::TypeEntry>,
    details: Vec<model::Details>,
}

/// The simulator's demo has every kind with the facts that Marketo would send; the first of each kind is shown.
fn notifications() -> Vec<Notification> {
    let now: Timestamp = "2026-11-23T14:32:00Z".parse().unwrap();
    let schedule = Scenario::Demo.schedule();
    let mut seen = BTreeSet::new();
    let planned: Vec<_> = schedule
        .once
        .iter()
        .chain(&schedule.in_turn)
        .map(|planned| (planned.kind, planned.fields.clone()))
        .chain(Kind::ALL.into_iter().map(|kind| (kind, serde_json::Map::new())))
        .filter(|(kind, _)| seen.insert(format!("{kind:?}")))
        .collect();
    let sent = planned.into_iter().enumerate().map(|(place, (kind, fields))| {
        let item = Event::new(kind, format!("gallery-{place}"), now).with_all(fields).item().to_string();
        read_item(&item, now, WarnAt::default())
    });
    sent.chain(our_own(now))
        .enumerate()
        .map(|(place, draft)| {
            let seq = i64::try_from(place).unwrap() + 1;
            let id = format!("gallery{seq}");
            let arrival = Arrival::Live;
            Notification {
                id,
                seq,
                connection: "prod".into(),
                draft,
                received_at: now,
                arrival,
                read_at: None,
                archived_at: None,
            }
        })
        .collect()
}

/// What no simulator sends: Campanile's own watch, by its subtypes and with the causes of trouble.
fn our_own(now: Timestamp) -> Vec<Draft> {
    let facts = || Facts::default().with(names::CONNECTION, "prod");
    let missing = || {
        let facts = facts().with(names::MISSING_FROM, "2026-11-12T01:10:00Z");
        facts.with(names::MISSING_TO, "2026-11-12T04:40:00Z")
    };
    let trouble = |state: &str, code: &str| {
        facts().with(names::STATE, state).with(names::MINUTES, 18).with(names::ERROR_CODE, code)
    };
    let place = || {
        let facts = Facts::default().with(names::FORWARDER, "marketing-ops");
        facts.with(names::ERROR_MESSAGE, "hooks.slack.com · 404 · forward-refused")
    };
    [
        (monitoring::SIGN_IN, trouble("needs-sign-in", "invalid_client")),
        (monitoring::SIGN_IN, trouble("needs-sign-in", "keychain")),
        (monitoring::SILENT, trouble("unreachable", "dns")),
        (monitoring::SILENT, trouble("unreachable", "503")),
        (monitoring::GAP, missing().with(names::ERROR_CODE, "410")),
        (monitoring::NOT_WATCHING, missing().with(names::COUNT, 3)),
        (monitoring::ANSWERS_AGAIN, facts().with(names::MINUTES, 42)),
        (monitoring::UNREACHABLE_ALL, Facts::default()),
        (monitoring::NOT_FORWARDED, place()),
        (monitoring::FORWARDED_AGAIN, place()),
        (monitoring::GIVEN_UP, place().with(names::COUNT, 12)),
        (
            monitoring::RECOVERED_DATABASE,
            Facts::default().with(names::COUNT, 1204).with(names::FILE, "history.db.damaged-1794873600000"),
        ),
    ]
    .into_iter()
    .enumerate()
    .map(|(place, (subtype, facts))| own(&format!("own-{place}"), subtype, now, facts))
    .collect()
}

fn shown(language: Language) -> Shown {
    let settings = Settings::parse("[instance.\"123-ABC-456\"]\nname = \"Northwind EMEA\"\n", "config.toml")
        .unwrap()
        .settings;
    let voice = Voice::new(language, jiff::tz::TimeZone::get("Europe/Paris").unwrap());
    let presenter = Presenter { settings: &settings, voice: &voice, names: None };
    let details = notifications()
        .into_iter()
        .map(|notification| {
            let at = notification.draft.occurred_at;
            let incident = Incident {
                key: notification.draft.incident.clone(),
                severity: notification.draft.severity,
                total: 1,
                unread: 1,
                archived: 0,
                first_at: at,
                last_at: at,
                pinned: false,
                note: None,
                snoozed_until: None,
                resolved_at: None,
                standing: None,
                latest: notification.clone(),
            };
            presenter.details(&incident, &notification, std::slice::from_ref(&notification))
        })
        .collect();
    Shown { language, types: present::types(), details }
}

#[test]
fn every_type_and_severity_is_shown_in_every_language_in_whole_words() {
    for language in Language::ALL {
        let shown = shown(language);
        let types: BTreeSet<_> = shown.details.iter().map(|details| details.row.kind).collect();
        assert_eq!(types.len(), shown.types.len(), "{types:?}");
        let severities: BTreeSet<_> = shown.details.iter().map(|details| details.row.severity).collect();
        assert_eq!(severities.len(), Severity::ALL.len());
        for details in &shown.details {
            let advice = &details.advice;
            let words =
                [&details.row.title, &details.row.summary, &advice.who, &advice.means, &advice.causes];
            for text in words.into_iter().chain(&advice.steps) {
                let is_key =
                    ["title-", "summary-", "playbook-", "fact-"].iter().any(|start| text.starts_with(start));
                assert!(
                    !text.is_empty() && !is_key && !text.contains("{$"),
                    "{language:?}: {text:?} of {:?}",
                    details.row.kind
                );
            }
            assert!(!advice.steps.is_empty(), "{:?}", details.row.kind);
        }
    }
}

/// With CAMPANILE_GALLERY naming a file, what the gallery draws is written there.
#[test]
#[expect(clippy::disallowed_methods, reason = "the test is told by its environment to write")]
fn the_gallery_can_be_written() {
    let all: Vec<Shown> = Language::ALL.into_iter().map(shown).collect();
    let text = serde_json::to_string_pretty(&all).unwrap();
    assert!(text.contains("\"advice\""));
    if let Some(file) = std::env::var_os("CAMPANILE_GALLERY") {
        std::fs::write(file, text).unwrap();
    }
}
