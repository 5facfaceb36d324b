use super::*;
use std::collections::BTreeSet;

fn at() -> Timestamp {
    "2026-11-23T14:05:11.4Z".parse().unwrap()
}

#[test]
fn the_documented_quota_event_is_field_for_field_as_adobe_prints_it() {
    let event = Event::new(Kind::DailyQuota, "6513270e", at()).recipient("A@AdobeOrg", "0f13");
    let expected = json!({
        "event": {
            "eventid": "6513270e",
            "recipientclientid": "0f13",
            "body": {
                "specversion": "1.0",
                "source": "urn:mlm",
                "time": "2026-11-23T14:05:11Z",
                "type": "com.adobe.platform.marketo.notification.web_services",
                "dataschema": "V1.0",
                "datacontenttype": "application/json",
                "data": {
                    "munchkinId": "123-ABC-456",
                    "imsOrgId": "A@AdobeOrg",
                    "componentType": "web_services",
                    "subType": "dailyQuota",
                    "eventAction": {
                        "dailyQuota": 50000,
                        "percent": 75,
                        "serviceNames": ["Event Platform Sync"],
                    },
                },
            },
            "event_id": "6513270e",
            "recipient_client_id": "0f13",
        },
    });
    assert_eq!(event.item().to_string(), expected.to_string());
}

#[test]
fn a_failure_as_printed_contradicts_itself_as_adobes_does() {
    let item = Event::new(Kind::CampaignFailureAsPrinted, "1", at()).item();
    let body = &item["event"]["body"];
    assert_eq!(body["type"], "com.adobe.platform.marketo.notification.campaign_failure");
    assert_eq!(body["data"]["componentType"], "campaign_abort");
    assert_eq!(body["data"]["subType"], "user_campaign_abort");
}

#[test]
fn wrappings_and_places_of_the_id_are_as_named() {
    let item = |envelope, place| {
        Event::new(Kind::CampaignAbort, "1", at()).envelope(envelope).id_place(place).item()
    };
    let direct = item(Envelope::Direct, IdPlace::InsideNewName);
    assert_eq!(direct["event"]["data"]["eventAction"]["campaignId"], 1877);
    assert_eq!((&direct["event"]["eventid"], direct["event"].get("event_id")), (&json!("1"), None));
    let older = item(Envelope::HeaderBody, IdPlace::InsideOldName);
    assert_eq!(
        older["event"]["header"]["_adobeio"]["eventCode"],
        "com.adobe.platform.marketo.notification.campaign_abort"
    );
    assert_eq!(older["event"]["body"]["data"]["componentType"], "campaign_abort");
    assert_eq!((&older["event"]["event_id"], older["event"].get("eventid")), (&json!("1"), None));
    let data = item(Envelope::HeaderData, IdPlace::Beside);
    assert_eq!(data["event"]["body"]["componentType"], "campaign_abort");
    assert_eq!((&data["eventid"], data["event"].get("eventid")), (&json!("1"), None));
}

#[test]
fn fields_can_be_set_and_taken_out_and_the_time_broken() {
    let item = Event::new(Kind::CampaignFailure, "1", at())
        .with("campaignId", 7)
        .with("campaignName", Value::Null)
        .time_as("2024-07-11 13:20:42.755")
        .instance("284-RPR-133")
        .item();
    let body = &item["event"]["body"];
    assert_eq!(body["time"], "2024-07-11 13:20:42.755");
    assert_eq!(body["data"]["munchkinId"], "284-RPR-133");
    assert_eq!(body["data"]["eventAction"]["campaignId"], 7);
    assert_eq!(body["data"]["eventAction"].get("campaignName"), None);
}

#[test]
fn an_idle_campaign_is_deactivated_a_week_later() {
    let item = Event::new(Kind::IdleCleanupScheduled, "1", at()).item();
    assert_eq!(item["event"]["body"]["data"]["eventAction"]["deactivateOn"], "2026-11-30");
}

#[test]
fn every_kind_says_something_and_every_notification_type_is_among_them() {
    let mut types = BTreeSet::new();
    for kind in Kind::ALL {
        assert!(!action::sample(kind, at()).is_empty(), "{kind:?}");
        let slug = serde_json::to_value(kind).unwrap();
        assert_eq!(serde_json::from_value::<Kind>(slug).unwrap(), kind);
        types.insert(kind.notification_type());
    }
    let expected = [
        "campaign-abort",
        "campaign-failure",
        "crm-sync",
        "engagement",
        "facebook",
        "idle-trigger-cleanup",
        "linkedin",
        "microsoft-dynamics",
        "other",
        "salesforce",
        "test-group",
        "web-services",
    ];
    assert!(types.into_iter().eq(expected));
}
