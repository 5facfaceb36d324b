use super::*;
use crate::event::{Reject, finish};
use crate::facts::names;
use crate::types::{FORECAST, TYPES, WarnAt};
use crate::{Facts, NotificationType as Type, Severity};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use jiff::Timestamp;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

fn voice(language: Language) -> Voice {
    Voice::new(language, TimeZone::get("Europe/Paris").unwrap())
}

fn described(language: Language, kind: Type, subtype: &str, facts: Facts) -> Described {
    let at: Timestamp = "2026-11-23T14:05:11Z".parse().unwrap();
    voice(language).describe(&finish(
        "1".into(),
        "123-ABC-456".into(),
        kind,
        subtype.into(),
        at,
        facts,
        "",
        WarnAt::default(),
    ))
}

/// Each key with the variables it uses, attributes as `key.attribute`.
fn keys(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut keys = BTreeMap::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let mut add = |key: String, pattern: &Pattern<&str>| {
                let mut found = BTreeSet::new();
                variables(pattern, &mut found);
                assert_eq!(keys.insert(key.clone(), found), None, "{key} stands twice");
            };
            if let Some(pattern) = &message.value {
                add(message.id.name.to_owned(), pattern);
            }
            for attribute in &message.attributes {
                add(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
            }
        }
    }
    keys
}

fn variables(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_variables(expression, found);
        }
    }
}

fn expression_variables(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => inline_variables(inline, found),
        Expression::Select { selector, variants } => {
            inline_variables(selector, found);
            for variant in variants {
                variables(&variant.value, found);
            }
        }
    }
}

fn inline_variables(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => expression_variables(expression, found),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|inline| inline_variables(inline, found));
        }
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}

fn all_keys(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut all = BTreeMap::new();
    for (file, text) in sources(language) {
        for (key, variables) in keys(text) {
            assert_eq!(
                all.insert(key.clone(), variables),
                None,
                "{key} of {file} stands in another file too"
            );
        }
    }
    all
}

#[test]
fn all_languages_have_the_same_messages_with_the_same_variables() {
    let english = all_keys(Language::En);
    for language in Language::ALL {
        let other = all_keys(language);
        for (key, variables) in &english {
            let theirs = other.get(key).unwrap_or_else(|| panic!("{} lacks {key}", language.tag()));
            // A language may need fewer variables (a plural without its number), never others.
            assert!(
                theirs.is_subset(variables) || variables.is_subset(theirs),
                "{key} in {}",
                language.tag()
            );
        }
        for key in other.keys() {
            assert!(english.contains_key(key), "{key} of {} is not English", language.tag());
        }
    }
}

#[test]
fn every_type_group_severity_and_fact_has_its_words() {
    for language in Language::ALL {
        let keys = all_keys(language);
        for entry in &TYPES {
            for key in [
                format!("type-{}", entry.slug),
                format!("type-{}.short", entry.slug),
                format!("group-{}", entry.group.slug()),
            ] {
                assert!(keys.contains_key(&key), "{key}");
            }
        }
        for reason in Reject::ALL {
            assert!(keys.contains_key(&format!("reject-{}", reason.slug())));
        }
        for severity in Severity::ALL {
            assert!(keys.contains_key(&format!("severity-{}", severity.slug())));
        }
        for name in names::ALL {
            assert!(keys.contains_key(&format!("fact-{}", name.replace('_', "-"))), "{name}");
        }
    }
}

#[test]
fn every_key_that_the_types_name_exists() {
    let english = all_keys(Language::En);
    let code = [
        include_str!("../types/campaigns.rs"),
        include_str!("../types/crm.rs"),
        include_str!("../types/engagement.rs"),
        include_str!("../types/ads.rs"),
        include_str!("../types/web_services.rs"),
        include_str!("../types/own.rs"),
    ];
    let mut seen = 0;
    for word in code.iter().flat_map(|text| text.split('"')) {
        let is_key = ["title-", "summary-"].iter().any(|start| word.starts_with(start));
        if is_key {
            seen += 1;
            assert!(english.contains_key(word), "{word}");
        }
        if word.starts_with("playbook-") {
            seen += 1;
            for part in ["who", "means", "causes", "step1", "step2"] {
                assert!(english.contains_key(&format!("{word}.{part}")), "{word}.{part}");
            }
        }
    }
    assert!(seen > 80, "the search for keys found only {seen}");
}

#[test]
fn titles_say_the_news_first() {
    let failure = Facts::default().with(names::CAMPAIGN_NAME, "Webinar Reminder 24 h");
    let quota = Facts::default()
        .with(names::PERCENT, 75)
        .with(names::DAILY_QUOTA, 50_000)
        .with(names::SERVICES, json!(["BI"]));
    for (language, kind, subtype, facts, title) in [
        (Language::En, Type::CampaignFailure, "", failure.clone(), "Campaign failed: Webinar Reminder 24 h"),
        (Language::Fr, Type::CampaignFailure, "", failure, "Échec de campagne\u{a0}: Webinar Reminder 24 h"),
        (Language::En, Type::WebServices, "dailyQuota", quota.clone(), "75% of today’s API quota is used"),
    ] {
        assert_eq!(described(language, kind, subtype, facts).title, title);
    }
    let summary = described(Language::En, Type::WebServices, "dailyQuota", quota).summary;
    // The quota resets at midnight in Chicago: 07:00 in Paris.
    assert!(summary.contains("50,000") && summary.contains("07:00"), "{summary}");
}

#[test]
fn numbers_and_days_are_written_as_the_language_does() {
    let (english, french) = (voice(Language::En), voice(Language::Fr));
    for (number, en, fr) in [
        (0.0, "0", "0"),
        (999.0, "999", "999"),
        (37_520.0, "37,520", "37\u{202f}520"),
        (-1_234_567.0, "-1,234,567", "-1\u{202f}234\u{202f}567"),
        (80.25, "80.3", "80,3"),
        (0.04, "0", "0"),
        (-0.04, "0", "0"),
        (999.96, "1,000", "1\u{202f}000"),
    ] {
        assert_eq!((english.number(number).as_str(), french.number(number).as_str()), (en, fr));
    }
    assert_eq!(french.percent(75.0), "75\u{202f}%");
    assert_eq!(english.day("2026-11-30"), "on 30 Nov");
    assert_eq!(english.day("whenever"), "whenever");
    assert_eq!(french.moment("2026-11-12T01:10:00Z".parse().unwrap()), "12 nov. 02:10");
}

#[test]
fn values_of_facts_are_written_as_the_language_does() {
    let french = voice(Language::Fr);
    for (name, value, expected) in [
        (names::DAILY_QUOTA, json!(50_000), "50\u{202f}000"),
        (names::PERCENT, json!(25), "25\u{202f}%"),
        (names::DEADLINE, json!("2026-11-30"), "30 nov."),
        (names::DEADLINE, json!("whenever"), "whenever"),
        (names::DAILY_QUOTA, json!("many"), "many"),
        (names::CAMPAIGN_ID, json!(10_991), "10991"),
        ("newThing", json!([1, "x"]), "1, x"),
    ] {
        assert_eq!(french.fact_value(name, &value), expected, "{name}");
    }
}

#[test]
fn what_cannot_be_read_says_why_in_the_users_language() {
    let rejected = |reason: &str| {
        let facts = Facts::default().with(names::REJECT_REASON, reason);
        described(Language::Fr, Type::Other, "", facts).summary
    };
    assert!(rejected("no-event").contains("Il n’y a pas d’événement"), "{}", rejected("no-event"));
    // As an earlier version said it.
    assert!(rejected("the item has no event").ends_with("the item has no event"));
}

#[test]
fn toasts_cut_long_names_and_hide_them_where_asked() {
    let long = "A very long campaign name that no toast could ever show in full";
    let draft = |name: &str| {
        let facts =
            Facts::default().with(names::CAMPAIGN_NAME, name).with(names::ERROR_MESSAGE, "x\ny ".repeat(80));
        finish(
            "1".into(),
            String::new(),
            Type::CampaignFailure,
            String::new(),
            Timestamp::UNIX_EPOCH,
            facts,
            "",
            WarnAt::default(),
        )
    };
    let voice = voice(Language::En);
    let toast = voice.describe_toast(&draft(long), Some("Production"), ToastDetail::Full);
    assert_eq!(toast.title, "Campaign failed: A very long…how in full");
    assert!(
        toast.summary.starts_with("Production: ")
            && toast.summary.chars().count() <= 120
            && !toast.summary.contains('\n')
    );
    let hidden = voice.describe_toast(&draft("Secret launch"), None, ToastDetail::Type);
    assert!(!format!("{hidden:?}").contains("Secret"));
    assert_eq!(cut_in_the_middle("short", 24), "short");
}

#[test]
fn the_forecast_of_a_large_quota_is_said_whole_by_a_toast_in_every_language() {
    let facts = Facts::default()
        .with(names::USED, 146_210)
        .with(names::DAILY_QUOTA, 150_000)
        .with(names::RUNS_OUT_AT, "2026-11-24T03:24:00Z")
        .with(names::RUNS_OUT_FROM, "2026-11-24T02:50:00Z")
        .with(names::RUNS_OUT_TO, "2026-11-24T04:20:00Z");
    let (kind, now) = (Type::WebServices, "2026-11-23T20:30:00Z".parse().unwrap());
    let draft = finish("1".into(), "i".into(), kind, FORECAST.into(), now, facts, "", WarnAt::default());
    for language in Language::ALL {
        let said = voice(language).describe_toast(&draft, None, ToastDetail::Full).summary;
        assert!(said.contains('3') && !said.ends_with('…'), "{language:?}: {said}");
    }
}

#[test]
fn the_language_follows_the_users_wishes() {
    for (wishes, expected) in [
        (&["fr-CA"][..], Language::Fr),
        (&["fr_FR.UTF-8"], Language::Fr),
        (&["it", "fr"], Language::Fr),
        (&["de-AT"], Language::De),
        (&["pt_BR.UTF-8"], Language::Pt),
        (&["ja-JP"], Language::Ja),
        (&["es-419"], Language::Es),
        (&["en-GB"], Language::En),
        (&["C"], Language::En),
        (&[], Language::En),
        (&["xx", "?"], Language::En),
    ] {
        assert_eq!(Language::negotiate(wishes.iter().copied()), expected, "{wishes:?}");
    }
}
