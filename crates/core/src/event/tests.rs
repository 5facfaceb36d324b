use super::*;
use crate::Severity;
use crate::types::TYPES;
use proptest::prelude::*;
use serde_json::json;

fn now() -> Timestamp {
    "2026-11-23T12:00:00Z".parse().unwrap()
}

fn read(item: &Value) -> Draft {
    read_item(&item.to_string(), now(), WarnAt::default())
}

fn cloud_event() -> Value {
    json!({
        "specversion": "1.0", "source": "urn:mlm", "time": "2026-11-23T09:12:40Z",
        "type": "com.adobe.platform.marketo.notification.campaign_abort",
        "data": {
            "munchkinId": "123-ABC-456", "imsOrgId": "A@AdobeOrg", "componentType": "campaign_abort",
            "subType": "user_campaign_abort", "eventAction": {"campaignId": 2417, "userId": "lea.martin@example.com"}
        }
    })
}

#[test]
fn all_wrappings_give_the_same_notification() {
    let body = cloud_event();
    let mut bare = body.clone();
    bare["eventid"] = json!("e1");
    let mut with_id = body.clone();
    with_id["id"] = json!("e1");
    let wrappings = [
        json!({"position": "a:1", "event": {"eventid": "e1", "event_id": "old", "body": body}}),
        json!({"position": "a:2", "event": {"event_id": "e1", "body": body}}),
        json!({"position": "a:3", "eventid": "e1", "event": {"body": body}}),
        json!({"position": "a:4", "event": bare}),
        json!({"position": "a:5", "event": with_id}),
        json!({"position": "a:6", "event": {"eventid": "e1", "event": {"body": body}, "recipientclientid": "x"}}),
        json!({"position": "a:7", "event": {"event_id": "e1", "header": {"_adobeio": {
            "eventCode": "com.adobe.platform.marketo.notification.campaign_abort"}}, "body": {
            "time": body["time"], "data": body["data"]}}}),
    ];
    for item in wrappings {
        let draft = read(&item);
        assert_eq!(draft.source_id, "e1", "{item}");
        assert_eq!(draft.kind, NotificationType::CampaignAbort, "{item}");
        assert_eq!(draft.subtype, "user_campaign_abort");
        assert_eq!(draft.instance, "123-ABC-456");
        assert_eq!(draft.occurred_at.to_string(), "2026-11-23T09:12:40Z");
        assert_eq!(draft.facts.text(names::USER).as_deref(), Some("lea.martin@example.com"));
        assert_eq!(draft.severity, Severity::Info);
        assert_eq!(draft.incident, "campaign-abort/123-ABC-456/2417");
        assert_eq!(draft.subject.as_ref().map(|subject| subject.id.as_str()), Some("2417"));
        assert_eq!(draft.raw, item.to_string());
    }
}

#[test]
fn the_older_wrapping_may_have_its_data_as_the_body() {
    let draft = read(&json!({"position": "a:1", "event": {"header": {"_adobeio": {
        "eventCode": "com.adobe.platform.marketo.notification.web_services"}},
        "body": {"munchkinId": "1", "subType": "dailyQuota", "eventAction": {"percent": 100, "dailyQuota": 50000}}}}));
    assert_eq!((draft.kind, draft.severity), (NotificationType::WebServices, Severity::Critical));
    assert_eq!(draft.incident, "web-services/1/quota/2026-11-23");
}

#[test]
fn an_item_without_an_id_is_known_by_what_it_says_wherever_it_stands() {
    let one = read(&json!({"position": "a:1", "event": {"body": cloud_event()}}));
    let again = read(&json!({"event": {"body": cloud_event()}, "position": "b:2"}));
    assert_eq!(one.source_id, again.source_id);
    assert_eq!(one.source_id.len(), 64);
    let mut other = cloud_event();
    other["data"]["eventAction"]["campaignId"] = json!(1);
    assert_ne!(read(&json!({"event": {"body": other}})).source_id, one.source_id);
}

#[test]
fn names_that_are_not_ours_are_kept_and_nothing_is_lost() {
    let draft = read(&json!({"event": {"eventid": "e", "body": {
        "type": "com.adobe.platform.marketo.notification.campaign_failure", "time": "soon",
        "data": {"munchkinId": 7, "componentType": "campaign_failure", "campaignName": "Webinar", "shiny": [1, 2],
            "eventAction": {"campaignId": 1, "campaign_id": 2, "errorCode": "X", "newThing": {"deep": true}}}}}}));
    let facts: Vec<(&str, String)> =
        draft.facts.iter().map(|(name, value)| (name, value.to_string())).collect();
    assert_eq!(
        facts,
        [
            ("campaign_id", "1".into()),
            // A second name for the same fact is not dropped.
            ("campaign_id", "2".into()),
            ("error_code", "\"X\"".into()),
            ("newThing", "{\"deep\":true}".into()),
            ("munchkinId", "7".into()),
            ("campaign_name", "\"Webinar\"".into()),
            ("shiny", "[1,2]".into()),
            ("time_as_sent", "\"soon\"".into()),
        ]
        .into_iter()
        .filter(|(_, value)| value != "1")
        .collect::<Vec<_>>()
    );
    assert_eq!(draft.occurred_at, now());
    assert_eq!(draft.instance, "");
}

#[test]
fn what_cannot_be_read_is_kept_with_the_reason() {
    for item in [
        json!(null),
        json!(7),
        json!([]),
        json!({}),
        json!({"event": 1}),
        json!({"event": {}}),
        json!({"event": {"body": {"type": "x", "data": 5}}}),
        json!({"event": {"eventid": "e9", "body": "<html>"}}),
    ] {
        let draft = read(&item);
        assert!(draft.is_rejected(), "{item}");
        assert_eq!(draft.kind, NotificationType::Other);
        assert_eq!(draft.raw, item.to_string());
        assert!(!draft.source_id.is_empty());
    }
    assert!(read_item("{not json", now(), WarnAt::default()).is_rejected());
    assert_eq!(read(&json!({"event": {"eventid": "e9", "body": "<html>"}})).source_id, "e9");
}

#[test]
fn an_unknown_type_is_no_fault() {
    let draft = read(&json!({"event": {"eventid": "e", "body": {
        "type": "com.adobe.platform.marketo.notification.brand_new", "data": {"componentType": "brand", "subType": "sub"}}}}));
    assert!(!draft.is_rejected());
    assert_eq!(draft.kind, NotificationType::Other);
    assert_eq!(
        draft.facts.text(names::EVENT_TYPE).as_deref(),
        Some("com.adobe.platform.marketo.notification.brand_new")
    );
    assert_eq!(draft.facts.text(names::COMPONENT).as_deref(), Some("brand"));
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,20}".prop_map(Value::from),
        Just(json!("com.adobe.platform.marketo.notification.web_services")),
    ];
    let key = prop_oneof![
        Just("event"),
        Just("body"),
        Just("data"),
        Just("type"),
        Just("time"),
        Just("eventid"),
        Just("eventAction"),
        Just("munchkinId"),
        Just("percent"),
        Just("campaignId"),
        Just("header"),
        Just("_adobeio"),
        Just("x"),
    ];
    leaf.prop_recursive(6, 64, 6, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::vec((key.clone(), inner), 0..6).prop_map(|fields| {
                Value::Object(fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
            }),
        ]
    })
}

proptest! {
    /// Any JSON as an item gives a notification that can be shown, and its raw text is whole.
    #[test]
    fn any_item_shows(item in any_json(), wrapped in any::<bool>()) {
        let item = if wrapped { json!({"event": {"body": item}}) } else { item };
        let draft = read(&item);
        prop_assert_eq!(&draft.raw, &item.to_string());
        for language in crate::words::Language::ALL {
            let voice = crate::words::Voice::new(language, jiff::tz::TimeZone::UTC);
            let described = voice.describe(&draft);
            prop_assert!(!described.title.is_empty() && !described.summary.is_empty());
            prop_assert!(TYPES.iter().any(|entry| entry.kind == draft.kind));
            prop_assert!(!voice.advice(&draft).means.is_empty());
        }
    }
}
