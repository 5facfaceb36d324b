use super::*;
use crate::facts::names;
use crate::notification::{Arrival, Draft, Notification, Subject as About, SubjectKind, notification_id};
use crate::types::TYPES;
use crate::words::{Language, Voice};
use crate::{Facts, NotificationType, Severity};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use proptest::prelude::*;

fn voice() -> Voice {
    Voice::new(Language::En, TimeZone::UTC)
}

fn notification(raw: &str, facts: Facts) -> Notification {
    let draft = Draft {
        source_id: "e-1".into(),
        instance: "123-ABC-456".into(),
        kind: NotificationType::CampaignFailure,
        subtype: "x".into(),
        severity: Severity::Error,
        occurred_at: "2026-11-23T09:12:41Z".parse().unwrap(),
        subject: Some(About { kind: SubjectKind::SmartCampaign, id: "2417".into(), name: None, url: None }),
        facts,
        incident: "campaign-failure/123-ABC-456/2417".into(),
        raw: raw.into(),
    };
    Notification {
        id: notification_id("prod", "e-1"),
        seq: 7,
        connection: "prod".into(),
        draft,
        received_at: "2026-11-23T09:12:42Z".parse().unwrap(),
        arrival: Arrival::Live,
        read_at: Some("2026-11-23T10:00:00Z".parse().unwrap()),
        archived_at: None,
    }
}

fn relayed(bytes: &[u8]) -> Relayed {
    Relayed::read(bytes, "team", Timestamp::UNIX_EPOCH)
}

#[test]
fn a_subject_is_read_as_it_was_written() {
    for instance in ["123-ABC-456", "", "_", "a.b", "a > b", "*", "%5F", "Ünïcode\n", &"x".repeat(120)] {
        for entry in &TYPES {
            let subject = Subject::of(instance, entry.kind);
            assert_eq!(subject.split('.').count(), 5, "{subject}");
            let read = Subject::read(&subject).unwrap();
            assert_eq!((read.instance.as_deref(), read.kind), (Some(instance), entry.kind), "{subject}");
        }
    }
    assert_eq!(
        Subject::of("123-ABC-456", NotificationType::Salesforce),
        "campanile.v1.123-ABC-456.crm.salesforce"
    );
    for wrong in [
        "campanile.v1.a.crm",
        "campanile.v1.a.crm.salesforce.b",
        "campanile.v1.a.ads.salesforce",
        "campanile.v1.a.crm.other",
        "campanile.v2.a.crm.salesforce",
        "campanile.v1.%.crm.salesforce",
        "campanile.v1..crm.salesforce",
        "campanile.v1.triage.marie",
    ] {
        assert_eq!(Subject::read(wrong), None, "{wrong}");
    }
}

#[test]
fn a_name_too_long_for_a_subject_stands_there_as_its_digest() {
    let (one, other) = ("é".repeat(100), "é".repeat(101));
    let subject = |name: &str| Subject::of(name, NotificationType::Other);
    assert_ne!(subject(&one), subject(&other));
    assert!(subject(&one).len() < 100);
    assert_eq!(Subject::read(&subject(&one)).unwrap().instance, None);
}

proptest! {
    #[test]
    fn no_instance_breaks_a_subject(instance in any::<String>()) {
        let subject = Subject::of(&instance, NotificationType::Other);
        prop_assert_eq!(subject.split('.').count(), 5);
        prop_assert!(subject.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'*' && byte != b'>'));
        let read = Subject::read(&subject).unwrap().instance;
        prop_assert!(read.is_none_or(|read| read == instance));
        let mine = Filter { instance: Some(instance), only: None }.subject();
        prop_assert_eq!(mine.rsplit_once(".*.*").unwrap().0, subject.rsplitn(3, '.').last().unwrap());
    }

    #[test]
    fn any_bytes_become_a_notification(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let relayed = relayed(&bytes);
        prop_assert!(relayed.draft.is_rejected());
        prop_assert_eq!(relayed.id.len(), 32);
    }
}

#[test]
fn a_filter_is_one_pattern() {
    let all = Filter::default();
    assert_eq!(all.subject(), EVERYTHING);
    let of = |only: &str| Filter { instance: Some("a.b".into()), only: Only::from_slug(only) }.subject();
    assert_eq!(of("salesforce"), "campanile.v1.a%2Eb.crm.salesforce");
    assert_eq!(of("crm"), "campanile.v1.a%2Eb.crm.*");
    assert_eq!(of("web-services"), "campanile.v1.a%2Eb.web-services.web-services");
    assert_eq!(Only::from_slug("nothing"), None);
    for entry in &TYPES {
        assert_eq!(Only::from_slug(entry.slug).map(Only::slug), Some(entry.slug));
        assert_eq!(Only::from_slug(entry.group.slug()).map(Only::slug), Some(entry.group.slug()));
    }
}

#[test]
fn a_user_is_one_part_of_a_subject() {
    assert_eq!(triage("marie"), "campanile.v1.triage.marie");
    assert!(
        is_user("marie_2-x") && !is_user("") && !is_user("a.b") && !is_user(">") && !is_user(&"x".repeat(65))
    );
}

#[test]
fn a_notification_arrives_as_it_was_but_for_what_is_each_desktops_own() {
    let sent = notification("{\"a\":1}", Facts::default().with(names::CAMPAIGN_ID, 2417).with("mine", "x"));
    let event = CloudEvent::of(sent.clone(), &voice());
    let value: serde_json::Value = serde_json::from_slice(&event.bytes().unwrap()).unwrap();
    assert_eq!(value["specversion"], "1.0");
    assert_eq!(value["type"], "io.campanile.notification.v1");
    assert_eq!(value["id"], sent.id);
    assert_eq!(value["source"], "campanile/prod");
    assert_eq!(value["subject"], sent.draft.incident);
    assert_eq!(value["time"], "2026-11-23T09:12:41Z");
    assert_eq!(value["data"]["raw"], "{\"a\":1}");
    let relayed = relayed(&event.bytes().unwrap());
    assert_eq!((relayed.id, relayed.through.as_str(), relayed.draft), (sent.id, "prod", sent.draft));
}

#[test]
fn a_long_original_is_left_out_and_that_is_said() {
    let event = CloudEvent::of(notification(&"x".repeat(LONGEST_RAW), Facts::default()), &voice());
    assert_eq!(relayed(&event.bytes().unwrap()).draft.raw.len(), LONGEST_RAW);
    let event = CloudEvent::of(notification(&"x".repeat(LONGEST_RAW + 1), Facts::default()), &voice());
    let draft = relayed(&event.bytes().unwrap()).draft;
    assert_eq!(draft.raw, "");
    assert_eq!(draft.facts.whole(names::RAW_LEFT_OUT), Some(49_153));
}

#[test]
fn whatever_a_notification_says_a_server_takes_it() {
    let facts = Facts::default()
        .with("long", "é".repeat(2_000_000))
        .with("list", serde_json::json!(vec!["x"; 500_000]))
        .with("short", 1);
    let bytes = CloudEvent::of(notification("", facts), &voice()).bytes().unwrap();
    assert!(bytes.len() < 100_000, "{}", bytes.len());
    let draft = relayed(&bytes).draft;
    assert!(draft.facts.has("short") && draft.facts.has("long") && !draft.facts.has("list"));
}

#[test]
fn what_a_newer_relay_says_is_shown_and_what_is_none_is_kept_with_the_reason() {
    let mut value =
        serde_json::to_value(CloudEvent::of(notification("", Facts::default()), &voice())).unwrap();
    value["data"]["type"] = "brand-new".into();
    value["data"]["severity"] = "fatal".into();
    value["data"]["subject"] = serde_json::json!({"kind": "folder"});
    let newer = relayed(value.to_string().as_bytes());
    assert_eq!((newer.draft.kind, newer.draft.severity), (NotificationType::Other, Severity::Warning));
    assert_eq!(newer.draft.facts.text(names::EVENT_TYPE).as_deref(), Some("brand-new"));
    assert_eq!(newer.draft.subject, None);
    for (text, reason) in
        [("<html>", "not-json"), ("{}", "no-event"), (r#"{"type":"other","data":{}}"#, "no-event")]
    {
        let draft = relayed(text.as_bytes()).draft;
        assert_eq!(draft.facts.text(names::REJECT_REASON).as_deref(), Some(reason));
        assert_eq!(draft.raw, text);
    }
}

#[test]
fn a_message_is_known_by_connection_and_source() {
    assert_eq!(message_id("prod", "e-1"), "prod:e-1");
    let odd = ["a b", "line\r\nbreak", "é", &"x".repeat(201)].map(|id| message_id("prod", id));
    assert!(
        odd.iter().all(|id| id.len() == 5 + 64 && id.bytes().all(|byte| byte.is_ascii_graphic())),
        "{odd:?}"
    );
    assert_eq!(odd.iter().collect::<std::collections::BTreeSet<_>>().len(), 4);
}
