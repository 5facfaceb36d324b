//! A message for a workflow of Microsoft Teams: an adaptive card.
//! <https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using>,
//! <https://adaptivecards.io/explorer/RichTextBlock.html>
//!
//! What Marketo sent stands in text runs, which are no Markdown; text blocks would be.

use super::{Link, Message};
use crate::Severity;
use serde_json::{Value, json};

pub(super) fn body(message: &Message) -> Value {
    let colour = match message.severity {
        Severity::Info => "default",
        Severity::Warning => "warning",
        Severity::Error | Severity::Critical => "attention",
    };
    let title = json!({ "type": "TextRun", "text": message.title, "weight": "bolder", "size": "medium", "color": colour });
    let head = json!({ "type": "TextRun", "text": message.head, "isSubtle": true });
    let mut body = vec![block(vec![title]), block(vec![head])];
    for section in &message.sections {
        if let Some(heading) = &section.heading {
            body.push(block(vec![json!({ "type": "TextRun", "text": heading, "weight": "bolder" })]));
        }
        body.extend(section.lines.iter().map(|line| block(vec![json!({ "type": "TextRun", "text": line })])));
    }
    let mut card = json!({
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "type": "AdaptiveCard",
        "version": "1.4",
        "msteams": { "width": "Full" },
        "fallbackText": message.title,
        "body": body,
    });
    if let Some(Link { label, url }) = &message.link {
        card["actions"] = json!([{ "type": "Action.OpenUrl", "title": label, "url": url }]);
    }
    json!({
        "type": "message",
        "attachments": [{
            "contentType": "application/vnd.microsoft.card.adaptive",
            "contentUrl": null,
            "content": card,
        }],
    })
}

fn block(runs: Vec<Value>) -> Value {
    json!({ "type": "RichTextBlock", "inlines": runs })
}
