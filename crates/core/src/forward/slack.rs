//! A message for an incoming webhook of Slack.
//! <https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks>
//!
//! What Marketo sent stands in `plain_text`, which Slack does not read as markup. The one line that is read as markup is
//! the link; there and in the text for small notices `&`, `<` and `>` are escaped, so that nobody is mentioned.

use super::{Link, Message};
use crate::words::cut_at_the_end;
use serde_json::{Value, json};

/// Slack takes 3000 characters in a text.
const LONGEST: usize = 2900;

pub(super) fn body(message: &Message) -> Value {
    let mut blocks = vec![
        json!({ "type": "header", "text": plain(&message.title) }),
        json!({ "type": "context", "elements": [plain(&message.head)] }),
    ];
    for section in &message.sections {
        let lines: Vec<&str> = section.heading.iter().chain(&section.lines).map(String::as_str).collect();
        blocks.push(json!({ "type": "section", "text": plain(&lines.join("\n")) }));
    }
    if let Some(Link { label, url }) = &message.link {
        let text = format!("<{}|{}>", escaped(url), escaped(label));
        blocks
            .push(json!({ "type": "section", "text": { "type": "mrkdwn", "text": text, "verbatim": true } }));
    }
    json!({ "text": escaped(&format!("{} ({})", message.title, message.head)), "mrkdwn": false, "blocks": blocks })
}

fn plain(text: &str) -> Value {
    // A text may not be empty.
    let text = if text.is_empty() { "–" } else { text };
    json!({ "type": "plain_text", "text": cut_at_the_end(text, LONGEST), "emoji": false })
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
