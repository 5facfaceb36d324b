//! What each kind of place is sent.

use super::*;

const URL: &str = "https://app-sj01.marketo.com/?a=1&b=2#SC1A1";

fn single(name: &str, language: Language) -> Message {
    Message::single(&failure(1, name), "Production", Some(URL.into()), &voice(language))
}

fn bodies(message: &Message) -> Vec<serde_json::Value> {
    ForwardKind::ALL.iter().map(|kind| message.body(*kind, "topic")).collect()
}

#[test]
fn slack_gets_plain_text_and_one_link() {
    let body = single("<!channel> *A* & B", Language::En).body(ForwardKind::Slack, "");
    let blocks = body["blocks"].as_array().unwrap();
    assert_eq!(blocks[0]["type"], "header");
    assert_eq!(blocks[0]["text"]["text"], "Campaign failed: <!channel> *A* & B");
    let text = body["text"].as_str().unwrap();
    assert!(text.starts_with("Campaign failed: &lt;!channel&gt; *A* &amp; B (Error · "), "{text}");
    assert_eq!(body["mrkdwn"], false);
    let (link, others) = blocks.split_last().unwrap();
    assert_eq!(link["text"]["type"], "mrkdwn");
    assert_eq!(link["text"]["text"], "<https://app-sj01.marketo.com/?a=1&amp;b=2#SC1A1|Open in Marketo>");
    assert!(!json!(others).to_string().contains("mrkdwn"), "nothing that Marketo sent is markup");
    let todo = blocks.iter().filter_map(|block| block["text"]["text"].as_str());
    assert_eq!(todo.filter(|text| text.starts_with("What to do\n1. ")).count(), 1);
}

#[test]
fn teams_gets_an_adaptive_card_whose_texts_are_no_markdown() {
    let body = single("[x](https://evil.example) **A**", Language::Fr).body(ForwardKind::Teams, "");
    assert_eq!(body["type"], "message");
    let attachment = &body["attachments"][0];
    assert_eq!(attachment["contentType"], "application/vnd.microsoft.card.adaptive");
    let card = &attachment["content"];
    assert_eq!((&card["type"], &card["version"]), (&json!("AdaptiveCard"), &json!("1.4")));
    for block in card["body"].as_array().unwrap() {
        assert_eq!(block["type"], "RichTextBlock");
        for run in block["inlines"].as_array().unwrap() {
            assert_eq!(run["type"], "TextRun");
        }
    }
    let title = &card["body"][0]["inlines"][0];
    assert_eq!(title["text"], "Échec de campagne\u{a0}: [x](https://evil.example) **A**");
    assert_eq!(title["color"], "attention");
    let action = json!([{ "type": "Action.OpenUrl", "title": "Ouvrir Marketo", "url": URL }]);
    assert_eq!(card["actions"], action);
}

#[test]
fn ntfy_gets_its_topic_and_a_priority_by_severity() {
    let body = single("A", Language::En).body(ForwardKind::Ntfy, "marketo-ops");
    assert_eq!(body["topic"], "marketo-ops");
    assert_eq!(body["title"], "Campaign failed: A");
    assert_eq!(body["priority"], 4);
    assert_eq!(body["tags"], json!(["red_circle"]));
    assert_eq!(body["click"], URL);
    assert!(body["message"].as_str().unwrap().contains("What to do\n1. "), "{body}");
}

#[test]
fn a_program_gets_the_notification_as_everywhere_with_what_to_do() {
    let body = single("A", Language::En).body(ForwardKind::Webhook, "");
    assert_eq!(body["type"], "io.campanile.notification.v1");
    assert_eq!(body["timestamp"], "2026-11-23T12:00:00Z");
    let data = &body["data"];
    assert_eq!(data["type"], "campaign-failure");
    assert_eq!(data["facts"][names::CAMPAIGN_NAME], "A");
    assert_eq!(data["id"], format!("{:032x}", 1));
    assert_eq!(data["link"], URL);
    assert!(data["steps"].as_array().is_some_and(|steps| !steps.is_empty()), "{data}");
    for key in ["raw", "seq", "read_at", "archived_at"] {
        assert_eq!(data.get(key), None, "{key}");
    }
}

#[test]
fn a_summary_names_the_worst_incidents_and_has_every_id() {
    let mut all: Vec<Notification> = (0..30).map(|seq| failure(seq, &format!("C{seq}"))).collect();
    all.extend((30..35).map(|seq| Notification { seq, id: format!("{seq:032x}"), ..failure(7, "C7") }));
    let message = Message::summary(&all, &voice(Language::En)).unwrap();
    assert_eq!(message.title, "35 notifications since 23 Nov 13:00");
    assert_eq!(message.sections[0].lines[0], "Campaign failed: C7 ×6");
    assert_eq!(message.sections[0].lines.len(), 11);
    assert_eq!(message.sections[0].lines[10], "And 20 more");
    let data = &message.body(ForwardKind::Webhook, "")["data"];
    assert_eq!(data["count"], 35);
    assert_eq!(data["by_type"], json!({ "campaign-failure": 35 }));
    let ids: Vec<String> = all.iter().map(|one| one.id.clone()).collect();
    assert_eq!(data["ids"], json!(ids));
    assert_eq!(
        Message::summary(&all, &voice(Language::De)).unwrap().id,
        message.id,
        "the same in any language"
    );
    assert_eq!(Message::summary(&[], &voice(Language::En)), None);
}

#[test]
fn a_message_to_try_a_place_out_says_so_in_every_language() {
    for language in Language::ALL {
        let message = Message::test("ops", now(), &voice(language));
        assert!(message.sections[0].lines[0].contains("ops"), "{language:?}");
        assert_eq!(message.body(ForwardKind::Webhook, "")["type"], "io.campanile.test.v1");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    /// Whatever Marketo sent, no message is longer than its place takes, and none is empty.
    #[test]
    fn whatever_was_sent_a_message_is_as_its_place_takes_it(
        name in "\\PC{0,400}|[\u{0}-\u{1f}]{0,99}|(\u{1f600}){0,3000}",
        more in proptest::collection::vec(("[a-z]{1,8}", "(\u{1f600}|\"|\\\\){0,4000}"), 0..9),
        language in proptest::sample::select(&Language::ALL[..]),
        several in 0_i64..600,
    ) {
        let mut one = failure(1, &name);
        for (key, value) in &more {
            one.draft.facts.insert(key, value.as_str());
        }
        let voice = voice(language);
        let many: Vec<Notification> = (0..several).map(|seq| failure(seq, &name)).collect();
        let summary = Message::summary(&many, &voice);
        let single = Message::single(&one, &name, None, &voice);
        for message in summary.iter().chain([&single]) {
            let sizes: Vec<usize> = bodies(message).iter().map(|body| body.to_string().len()).collect();
            prop_assert!(sizes[1] < 28 * 1024, "Teams takes 28 KB: {}", sizes[1]);
            prop_assert!(sizes[3] < 48 * 1024, "{}", sizes[3]);
            let ntfy = message.body(ForwardKind::Ntfy, "t");
            prop_assert!(ntfy["message"].as_str().is_some_and(|text| !text.is_empty() && text.len() <= 4096));
            let slack = message.body(ForwardKind::Slack, "");
            let blocks = slack["blocks"].as_array().unwrap();
            prop_assert!(blocks.len() <= 50);
            for block in blocks {
                let text = block.get("text").unwrap_or(&block["elements"][0]);
                let most = if block["type"] == "header" { 150 } else { 3000 };
                let length = text["text"].as_str().unwrap().chars().count();
                prop_assert!((1..=most).contains(&length), "{block}");
            }
        }
    }
}
