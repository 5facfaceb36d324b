use super::*;
use crate::codes::CODES;
use crate::event::finish;
use crate::facts::names;
use crate::reason::{Cause, Reason};
use crate::types::{TYPES, WarnAt, monitoring};
use crate::words::{Language, Times};
use crate::{Facts, NotificationType as Type};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::json;

fn voice(language: Language) -> Voice {
    Voice::new(language, TimeZone::get("Europe/Paris").unwrap())
}

fn draft(kind: Type, subtype: &str, facts: serde_json::Value) -> Draft {
    let at: Timestamp = "2026-11-23T14:05:11Z".parse().unwrap();
    let facts: Facts = serde_json::from_value(facts).unwrap();
    finish("1".into(), "123-ABC-456".into(), kind, subtype.into(), at, facts, "", WarnAt::default())
}

#[test]
fn a_known_code_comes_first_and_nothing_is_said_twice() {
    let english = voice(Language::En);
    let with = english.advice(&draft(Type::Salesforce, "", json!({"error_code": "INVALID_LOGIN"})));
    assert_eq!(with.code, Some("INVALID_LOGIN"));
    assert!(with.steps[0].contains("log in again under Admin › Salesforce"), "{with:?}");
    assert_eq!(with.steps.len(), 2, "{with:?}");
    assert!(!with.steps.iter().any(|step| step.contains("Copy the message")), "{with:?}");
    let without = english.advice(&draft(Type::Salesforce, "", json!({"error_code": "NEVER_HEARD_OF"})));
    assert_eq!((without.code, without.steps.len()), (None, 4));
    assert!(without.checks.is_empty());
}

#[test]
fn every_playbook_that_meets_a_code_says_which_of_its_steps_remain() {
    let subtypes = ["", "record_level", monitoring::SILENT, monitoring::SIGN_IN, monitoring::GAP];
    let mut met = 0;
    for (entry, code) in TYPES.iter().flat_map(|entry| CODES.iter().map(move |code| (entry, code))) {
        for subtype in subtypes {
            let facts = json!({"error_code": code.code, "error_message": "webhook"});
            let draft = draft(entry.kind, subtype, facts);
            let playbook = (entry.playbook)(draft.told());
            if crate::codes::for_notification(entry.kind, &draft.facts).is_some() {
                met += 1;
                assert!(
                    BESIDE_A_CODE.iter().any(|(key, _)| *key == playbook),
                    "{playbook} and {}",
                    code.code
                );
            }
        }
    }
    assert!(met > CODES.len(), "{met}");
    for (playbook, kept) in BESIDE_A_CODE {
        for step in kept {
            assert!(voice(Language::En).attribute(playbook, step).is_some(), "{playbook}.{step}");
        }
    }
}

#[test]
fn trouble_with_signing_in_says_what_to_do_for_exactly_its_cause() {
    let causes = [
        Cause::NoSecret,
        Cause::SecretFile,
        Cause::Keychain,
        Cause::InvalidClient,
        Cause::RestClient,
        Cause::Scope,
        Cause::Forbidden,
        Cause::Unauthorized,
        Cause::ProxySignIn,
    ];
    for language in Language::ALL {
        let voice = voice(language);
        let mut seen = std::collections::BTreeSet::new();
        for cause in causes {
            let reason = Reason::at(cause, "ims-na1.adobelogin.com");
            assert_eq!(reason.state().slug(), "needs-sign-in");
            let facts = json!({"connection": "prod", "error_code": reason.code().unwrap()});
            let advice = voice.advice(&draft(Type::Monitoring, monitoring::SIGN_IN, facts));
            assert_eq!(advice.steps.len(), 1, "{cause:?}");
            assert!(seen.insert(advice.steps), "{cause:?} says what another one says");
        }
    }
}

#[test]
fn every_cause_of_silence_is_explained() {
    for cause in [
        Cause::Dns,
        Cause::Connect,
        Cause::Tls,
        Cause::TlsUntrusted,
        Cause::TlsExpired,
        Cause::TlsName,
        Cause::CaFile,
        Cause::Proxy,
        Cause::Portal,
        Cause::Timeout,
        Cause::NotFound,
        Cause::Redirect,
        Cause::OtherOrigin,
        Cause::NotAPage,
        Cause::NotUnderstood,
        Cause::TooLarge,
        Cause::Expired,
    ] {
        let code = Reason::at(cause, "example").code().unwrap();
        let draft = draft(Type::Monitoring, monitoring::SILENT, json!({"error_code": code}));
        assert!(voice(Language::En).advice(&draft).code.is_some(), "{cause:?}");
    }
    let status = Reason::at(Cause::Status, "example").with_status(503).code().unwrap();
    let draft = draft(Type::Monitoring, monitoring::SILENT, json!({"error_code": status}));
    assert_eq!(voice(Language::En).advice(&draft).code, Some("server-error"));
}

#[test]
fn the_seven_checks_stand_beside_a_digest_of_dynamics() {
    let facts = json!({"failed_count": 37, "duplicates": 29, "fields_too_long": 8});
    for language in Language::ALL {
        let advice = voice(language).advice(&draft(Type::MicrosoftDynamics, "", facts.clone()));
        assert_eq!((advice.code, advice.checks.len()), (Some("duplicate"), 7));
        assert!(advice.checks.iter().all(|check| !check.means.is_empty() && !check.todo.is_empty()));
    }
}

#[test]
fn details_and_the_message_for_the_admin_say_all_that_helps() {
    let at: Timestamp = "2026-11-23T14:05:11Z".parse().unwrap();
    let times = Times { count: 14, first_at: "2025-12-31T09:00:00Z".parse().unwrap(), last_at: at };
    let facts = json!({"error_code": "UNABLE_TO_LOCK_ROW", "object": "Contact", "error_message": "busy"});
    let draft = draft(Type::Salesforce, "record_level", facts);
    let english = voice(Language::En);
    let details = english.details(&draft, "Northwind (123-ABC-456)", times);
    for part in [
        "Salesforce · Northwind (123-ABC-456) · 23 Nov 2026 15:05",
        "14 times since 31 Dec 2025 10:00",
        "Code: UNABLE_TO_LOCK_ROW",
        "What it means: The record was busy",
        "What to do:\n1. Wait",
        "\nFacts\nCode: UNABLE_TO_LOCK_ROW\nObject: Contact\nMessage: busy",
    ] {
        assert!(details.contains(part), "{part:?} is not in\n{details}");
    }
    let message = english.admin_message(&draft, "Northwind (123-ABC-456)", times);
    for part in ["Object: Contact", "Code: UNABLE_TO_LOCK_ROW", "Sync Errors", "14 times", "2025", "busy"] {
        assert!(message.contains(part), "{part:?} is not in\n{message}");
    }
    // What the window says to its own user is nothing for somebody else.
    assert!(!message.contains("open for a ready message"), "{message}");
    let french = voice(Language::Fr).details(&draft, "Northwind", times);
    assert!(french.contains("Code\u{a0}: UNABLE_TO_LOCK_ROW"), "{french}");
    assert!(
        english.details(&draft, "", Times { count: 1, ..times }).starts_with("Warning · Salesforce · 23 Nov")
    );
}

#[test]
fn the_facts_of_a_watch_are_said_in_words_and_local_time() {
    let french = voice(Language::Fr);
    assert_eq!(french.fact_value(names::STATE, &json!("needs-sign-in")), "Demande une reconnexion");
    assert_eq!(french.fact_value(names::MISSING_FROM, &json!("2026-11-12T01:10:00Z")), "12 nov. 2026 02:10");
    assert_eq!(french.fact_value(names::STATE, &json!("something-new")), "something-new");
    assert_eq!(
        voice(Language::Ja).fact_value(names::MISSING_TO, &json!("2026-11-12T01:10:00Z")),
        "2026年11月12日 02:10"
    );
}
