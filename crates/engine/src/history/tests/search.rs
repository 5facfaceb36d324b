//! Search: by all that a notification says, and with whatever the user types.

use super::*;
use proptest::prelude::*;

/// Two notifications as a journal gives them, read and stored as production does.
async fn filled() -> Kept {
    let kept = Kept::new();
    let items = [
        r#"{"event":{"eventid":"0fd630f1-f29d-4da9-953f-48f1a09f76b5","body":{
            "type":"com.adobe.platform.marketo.notification.salesforce_sync_failure","time":"2026-11-23T09:12:40Z",
            "data":{"munchkinId":"123-ABC-456","subType":"job_level","eventAction":{
                "errorCode":"INVALID_LOGIN","message":"Mot de passe erroné","note":"vermilion"}}}}}"#,
        r#"{"event":{"eventid":"92276658-1e27-41c0-8a6a-63ec24ede6a4","body":{
            "type":"com.adobe.platform.marketo.notification.campaign_failure","time":"2026-11-23T09:12:41Z",
            "data":{"munchkinId":"987-XYZ-654","eventAction":{
                "campaignId":2417,"campaignName":"Webinar Reminder 24 h"}}}}}"#,
    ];
    let drafts = items.map(|item| campanile_core::event::read_item(item, second(0), WarnAt::default()));
    kept.store_page(page(drafts)).await.unwrap();
    kept
}

async fn found(history: &History, words: &str) -> Vec<&'static str> {
    let filter = Filter { asked: Asked::for_words(words), ..Filter::default() };
    let found = history.list(filter, None, 9).await.unwrap();
    let name =
        |one: &Notification| if one.draft.source_id.starts_with('0') { "salesforce" } else { "campaign" };
    found.iter().map(name).collect()
}

#[tokio::test]
async fn a_notification_is_found_by_all_it_says() {
    let kept = filled().await;
    for (words, expected) in [
        // A name, in any case.
        ("webinar", &["campaign"][..]),
        ("WEBINAR reminder", &["campaign"]),
        // A code.
        ("INVALID_LOGIN", &["salesforce"]),
        // Ids: the event's, the campaign's, the instance's.
        ("0fd630f1-f29d-4da9-953f-48f1a09f76b5", &["salesforce"]),
        ("2417", &["campaign"]),
        ("987-XYZ-654", &["campaign"]),
        // The text as it was sent, also with other accents.
        ("vermilion", &["salesforce"]),
        ("errone", &["salesforce"]),
        ("erroné", &["salesforce"]),
        ("com.adobe.platform.marketo", &["campaign", "salesforce"]),
        // The type's name for people.
        ("Salesforce", &["salesforce"]),
        // The last word may be unfinished.
        ("webinar rem", &["campaign"]),
        ("webi", &["campaign"]),
        ("vermil", &["salesforce"]),
        // All words are wanted, in any order.
        ("reminder webinar", &["campaign"]),
        ("webinar vermilion", &[]),
        // The end of a word is no word.
        ("binar", &[]),
        ("absent", &[]),
    ] {
        assert_eq!(found(&kept, words).await, expected, "{words:?}");
    }
}

#[tokio::test]
async fn a_beginning_finds_every_word_that_begins_so_whether_they_are_few_or_many() {
    let kept = Kept::new();
    // More than are looked up one by one; and one with another beginning, which stands behind them all.
    let ids: Vec<String> =
        (0..90).map(|number| format!("shortnum{number}")).chain(["shorto-1".to_owned()]).collect();
    kept.store_page(page_of(&ids.iter().map(String::as_str).collect::<Vec<_>>())).await.unwrap();
    for (words, expected) in [
        ("short", 91),
        ("shortn", 90),
        ("shortnum", 90),
        ("SHORTNUM8", 11),
        ("shortnum8 campaign", 11),
        ("shortnum89", 1),
        ("shortnum90", 0),
        ("shorto-1", 1),
        ("shorto-2", 0),
        ("shortz", 0),
    ] {
        let filter = Filter { asked: Asked::for_words(words), ..Filter::default() };
        assert_eq!(kept.list(filter, None, 200).await.unwrap().len(), expected, "{words}");
        let browse = Browse { asked: Asked::for_words(words), ..Browse::default() };
        let found = kept.browse(browse, None, 200, second(90)).await.unwrap();
        assert_eq!(found.iter().map(|incident| incident.total).sum::<i64>() > 0, expected > 0, "{words}");
    }
}

#[tokio::test]
async fn operators_narrow_lists_of_notifications_and_of_incidents_alike() {
    let kept = filled().await;
    for (text, expected) in [
        ("type:salesforce", &["salesforce"][..]),
        ("type:salesforce webinar", &[]),
        ("type:campaign-failure webinar", &["campaign"]),
        ("type:crm vermilion", &["salesforce"]),
        ("severity:critical", &["salesforce"]),
        ("severity:critical,error", &["campaign", "salesforce"]),
        ("campaign:2417", &["campaign"]),
        ("campaign:241", &[]),
        ("campaign:\"reminder 24\"", &["campaign"]),
        // Of what else it says, nothing is the campaign's name.
        ("campaign:987", &[]),
        ("campaign:vermilion", &[]),
        ("campaign:webinar type:salesforce", &[]),
        ("after:2026-11-23", &["campaign", "salesforce"]),
        ("before:2026-11-23", &[]),
        ("is:unread", &["campaign", "salesforce"]),
        ("salesforce:is webinar", &[]),
    ] {
        let asked = Asked::read(text, second(0), &TimeZone::UTC);
        let filter = Filter { asked: asked.clone(), ..Filter::default() };
        let name = |draft: &Draft| if draft.source_id.starts_with('0') { "salesforce" } else { "campaign" };
        let listed = kept.list(filter.clone(), None, 9).await.unwrap();
        assert_eq!(listed.iter().map(|one| name(&one.draft)).collect::<Vec<_>>(), expected, "{text}");
        let incidents = kept.incidents(filter, None, 9).await.unwrap();
        assert_eq!(
            incidents.iter().map(|one| name(&one.latest.draft)).collect::<Vec<_>>(),
            expected,
            "{text}"
        );
        let browse = Browse { asked, ..Browse::default() };
        let shown = kept.browse(browse, None, 9, second(90)).await.unwrap();
        assert_eq!(shown.iter().map(|one| name(&one.latest.draft)).collect::<Vec<_>>(), expected, "{text}");
    }
}

#[tokio::test]
async fn the_syntax_of_the_index_is_only_text() {
    let kept = filled().await;
    for (words, expected) in [
        ("webinar AND absent", &[][..]),
        ("webinar OR vermilion", &[]),
        // A word like any other; it begins "notification".
        ("NOT webinar", &["campaign"]),
        ("NEAR(webinar reminder)", &[]),
        ("words:webinar", &[]),
        ("-webinar", &["campaign"]),
        ("^webinar", &["campaign"]),
        ("webinar*", &["campaign"]),
        ("\"webinar", &["campaign"]),
        ("\"webinar\" \"reminder\"", &["campaign"]),
        ("(webinar", &["campaign"]),
        ("{webinar}:", &["campaign"]),
        ("web'inar", &[]),
        ("web\0inar", &[]),
        ("webinar\0", &["campaign"]),
        ("webinar --", &["campaign"]),
        ("webinar; DROP TABLE notification", &[]),
    ] {
        assert_eq!(found(&kept, words).await, expected, "{words:?}");
    }
    assert_eq!(all(&kept).await.len(), 2);
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn whatever_is_typed_does_no_harm(words in prop_oneof![
        any::<String>(),
        "[ -~]{0,30}",
        r#"["'*^(){}:+\-]{1,3}[a-z]{0,3}["'*^(){}:+\-]{1,3} (AND|OR|NOT|NEAR|\x00|²|Ⓐ|\u{345})?[a-z]?"#,
    ]) {
        // One history for all cases of this thread.
        std::thread_local! {
            static KEPT: Kept = wait_for(filled());
        }
        KEPT.with(|kept| wait_for(async {
            let filter = Filter { asked: Asked::for_words(&words), ..Filter::default() };
            let listed = kept.list(filter, None, 9).await;
            assert!(listed.is_ok(), "{words:?}: {listed:?}");
            assert_eq!(all(kept).await.len(), 2);
        }));
    }
}
