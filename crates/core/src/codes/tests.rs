use super::*;
use crate::words::{Language, sources};
use fluent_syntax::ast::{Entry, PatternElement};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// What one attribute may hold, in characters.
const LONGEST: usize = 160;

/// Each message with its attributes and their text. Nothing but text may stand in them.
fn messages(language: Language) -> BTreeMap<&'static str, BTreeMap<&'static str, String>> {
    let (_, text) = sources(language).into_iter().find(|(name, _)| *name == "codes.ftl").unwrap();
    let language = language.tag();
    parsed(language, text)
}

fn parsed(language: &str, text: &'static str) -> BTreeMap<&'static str, BTreeMap<&'static str, String>> {
    let resource =
        fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{language}: {errors:?}"));
    let mut messages = BTreeMap::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let key = message.id.name;
                assert!(message.value.is_none(), "{language} {key} has a value of its own");
                let mut attributes = BTreeMap::new();
                for attribute in message.attributes {
                    let name = attribute.id.name;
                    let said: String = attribute
                        .value
                        .elements
                        .iter()
                        .map(|element| match element {
                            PatternElement::TextElement { value } => *value,
                            PatternElement::Placeable { .. } => {
                                panic!("{language} {key}.{name} has a variable")
                            }
                        })
                        .collect();
                    assert_eq!(attributes.insert(name, said), None, "{language} {key}.{name} stands twice");
                }
                assert_eq!(messages.insert(key, attributes), None, "{language} {key} stands twice");
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            Entry::Term(_) | Entry::Junk { .. } => panic!("{language} has something other than messages"),
        }
    }
    messages
}

#[test]
fn each_row_has_its_message_with_exactly_four_attributes_in_each_language() {
    let keys: BTreeSet<&str> = CODES.iter().map(|entry| entry.key).collect();
    for spoken in Language::ALL {
        let language = spoken.tag();
        let messages = messages(spoken);
        assert_eq!(messages.keys().copied().collect::<BTreeSet<_>>(), keys, "{language}");
        for (key, attributes) in messages {
            let names: Vec<&str> = attributes.keys().copied().collect();
            assert_eq!(names, ["causes", "means", "todo", "who"], "{language} {key}");
            for (name, said) in attributes {
                let length = said.chars().count();
                assert!((1..=LONGEST).contains(&length), "{language} {key}.{name} has {length} characters");
                assert!(!said.contains(['\n', '\'', '"', '!']), "{language} {key}.{name}: {said}");
                assert!(said.ends_with(['.', '。']), "{language} {key}.{name}: {said}");
            }
        }
    }
}

#[test]
fn french_keeps_its_spaces_unbroken() {
    for (key, attributes) in messages(Language::Fr) {
        for said in attributes.values() {
            for mark in [" ;", " :", " ?", " !", " »", "« "] {
                assert!(!said.contains(mark), "{key}: {said}");
            }
            // A colon without a space is part of a name, as in a header.
            for (place, _) in said.match_indices(';') {
                assert!(said[..place].ends_with('\u{a0}'), "{key}: {said}");
            }
        }
    }
}

#[test]
fn no_code_stands_twice_and_each_key_follows_from_system_and_code() {
    let mut seen = BTreeSet::new();
    for entry in &CODES {
        assert!(seen.insert((entry.system, entry.code.to_lowercase())), "{entry:?} stands twice");
        let code = entry.code.to_lowercase().replace('_', "-");
        assert_eq!(entry.key, format!("code-{}-{code}", entry.system.slug()));
        let is_documented = entry.source.starts_with("https://");
        assert!(is_documented != (entry.system == System::Connection), "{entry:?}");
    }
    assert!(CODES.is_sorted_by_key(|entry| entry.system));
}

#[test]
fn each_row_explains_its_own_code_and_no_other_systems() {
    for entry in &CODES {
        for code in [entry.code.to_owned(), entry.code.to_lowercase(), format!(" {} \n", entry.code)] {
            assert_eq!(explain(entry.system, &code), Some(entry));
        }
    }
    assert_eq!(explain(System::Rest, "INVALID_LOGIN"), None);
    assert_eq!(explain(System::Salesforce, "606"), None);
}

#[test]
fn codes_are_explained() {
    use System::{Dynamics, Ims, Journal, Rest, Salesforce, Webhook};
    for (system, code, key) in [
        (Salesforce, "unable_to_lock_row", Some("code-salesforce-unable-to-lock-row")),
        (Salesforce, "FIELD_INTEGRITY_EXCEPTION: Country", Some("code-salesforce-field-integrity-exception")),
        (Salesforce, "INVALID", None),
        (Salesforce, "INVALID_FIELD", Some("code-salesforce-invalid-field")),
        (Salesforce, "", None),
        (Rest, "606", Some("code-rest-606")),
        (Rest, "Error 606", Some("code-rest-606")),
        (Rest, "999, 615", Some("code-rest-615")),
        (Rest, "6060", None),
        (Rest, "1001", Some("code-rest-1001")),
        (Webhook, "1001", Some("code-webhook-1001")),
        (Webhook, "606", None),
        (Dynamics, "Step-3", Some("code-dynamics-step-3")),
        (Dynamics, "step-33", None),
        (Ims, "Invalid_Client", Some("code-ims-invalid-client")),
        (Ims, "invalid_client_id", None),
        (Journal, "410", Some("code-journal-410")),
        (Journal, "503", Some("code-journal-server-error")),
        (Journal, "HTTP 500", Some("code-journal-server-error")),
        (Journal, "5xx", None),
        (Journal, "418", None),
    ] {
        assert_eq!(explain(system, code).map(|entry| entry.key), key, "{system:?} {code:?}");
    }
}

#[test]
fn codes_are_found_in_texts_as_words() {
    use System::{Ims, Journal, Rest, Salesforce};
    for (system, text, key) in [
        (
            Salesforce,
            "Failed to update SFDC {Contact}: INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY, insufficient access",
            Some("code-salesforce-insufficient-access-on-cross-reference-entity"),
        ),
        (Salesforce, "«UNABLE_TO_LOCK_ROW» é: unable to obtain", Some("code-salesforce-unable-to-lock-row")),
        (
            Salesforce,
            "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY: first error: FIELD_CUSTOM_VALIDATION_EXCEPTION",
            Some("code-salesforce-cannot-insert-update-activate-entity"),
        ),
        (Salesforce, "MY_INVALID_FIELD and INVALID_FIELDS", None),
        (Salesforce, "a duplicate value", None),
        (Salesforce, "", None),
        (Rest, "606: Max rate limit '100' exceeded with in '20' secs", Some("code-rest-606")),
        (Rest, "Marketo error 607 since noon", Some("code-rest-607")),
        (Rest, "errors with code: 602.", Some("code-rest-602")),
        (Rest, "611", Some("code-rest-611")),
        (Rest, "500 records of 1001", None),
        (Rest, "1006 Field not found", None),
        (Journal, "HTTP 502 from the gateway", Some("code-journal-server-error")),
        (Ims, r#"{"error":"invalid_scope"}"#, Some("code-ims-invalid-scope")),
    ] {
        assert_eq!(find_code_in_text(system, text).map(|entry| entry.key), key, "{system:?} {text:?}");
    }
}

#[test]
fn notifications_are_explained_by_code_message_or_reasons() {
    use NotificationType as Type;
    for (kind, facts, key) in [
        (Type::Salesforce, json!({"error_code": "INVALID_LOGIN"}), Some("code-salesforce-invalid-login")),
        (
            Type::Salesforce,
            json!({"error_code": "SOMETHING_NEW", "error_message": "DUPLICATE_VALUE: Email__c"}),
            Some("code-salesforce-duplicate-value"),
        ),
        (
            Type::Salesforce,
            json!({"error_code": "STRING_TOO_LONG", "error_message": "DUPLICATE_VALUE"}),
            Some("code-salesforce-string-too-long"),
        ),
        (Type::Salesforce, json!({"error_message": "Country is required."}), None),
        (Type::CrmSync, json!({"error_message": "API_DISABLED"}), Some("code-salesforce-api-disabled")),
        (Type::CrmSync, json!({"crm": "Salesforce"}), None),
        (Type::WebServices, json!({"error_code": 606}), Some("code-rest-606")),
        (Type::WebServices, json!({"error_code": ["1007", "1008"]}), Some("code-rest-1007")),
        (Type::WebServices, json!({"error_message": "606: Max rate limit"}), None),
        (Type::WebServices, json!({"percent": 75}), None),
        (Type::MicrosoftDynamics, json!({"error_code": "step-5"}), Some("code-dynamics-step-5")),
        (
            Type::MicrosoftDynamics,
            json!({"duplicates": 29, "fields_too_long": 8}),
            Some("code-dynamics-duplicate"),
        ),
        (
            Type::MicrosoftDynamics,
            json!({"duplicates": 2, "fields_too_long": "8"}),
            Some("code-dynamics-field-length"),
        ),
        (
            Type::MicrosoftDynamics,
            json!({"duplicates": 0, "fields_too_long": 1}),
            Some("code-dynamics-field-length"),
        ),
        (
            Type::MicrosoftDynamics,
            json!({"error_code": "unknown", "duplicates": 1}),
            Some("code-dynamics-duplicate"),
        ),
        (Type::MicrosoftDynamics, json!({"failed_count": 37}), None),
        (Type::CampaignFailure, json!({"error_code": "606"}), None),
        (Type::CampaignFailure, json!({"error_code": 1001}), None),
        (
            Type::CampaignFailure,
            json!({"error_code": 1001, "error_message": "Call Webhook: empty response"}),
            Some("code-webhook-1001"),
        ),
        (Type::Monitoring, json!({"error_code": "invalid_client"}), Some("code-ims-invalid-client")),
        (Type::Monitoring, json!({"error_code": "403"}), Some("code-journal-403")),
        (Type::Monitoring, json!({"error_code": "502"}), Some("code-journal-server-error")),
        (Type::Monitoring, json!({"error_code": "no-secret"}), Some("code-connection-no-secret")),
        (Type::Monitoring, json!({"error_code": "418"}), None),
        (Type::Monitoring, json!({"state": "needs-sign-in"}), None),
        (Type::Other, json!({"error_code": "INVALID_LOGIN"}), None),
    ] {
        let said: Facts = serde_json::from_value(facts.clone()).unwrap();
        assert_eq!(for_notification(kind, &said).map(|entry| entry.key), key, "{kind:?} {facts}");
    }
}

#[test]
fn the_checks_of_dynamics_stand_beside_what_is_about_dynamics_and_names_none_of_them() {
    use NotificationType as Type;
    let checks = |kind, facts: serde_json::Value| {
        let facts: Facts = serde_json::from_value(facts).unwrap();
        validation(kind, &facts).map(|entry| entry.code).collect::<Vec<_>>()
    };
    let all = ["step-1", "step-2", "step-3", "step-4", "step-5", "step-6", "step-7"];
    assert_eq!(checks(Type::MicrosoftDynamics, json!({"duplicates": 3})), all);
    assert_eq!(checks(Type::CrmSync, json!({"crm": "Microsoft Dynamics"})), all);
    assert!(checks(Type::MicrosoftDynamics, json!({"error_code": "step-2"})).is_empty());
    assert!(checks(Type::CrmSync, json!({"crm": "Salesforce"})).is_empty());
    assert!(checks(Type::Salesforce, json!({"crm": "Dynamics"})).is_empty());
}
