//! A message for a topic of ntfy. <https://docs.ntfy.sh/publish/#publish-as-json>

use super::Message;
use crate::Severity;
use serde_json::{Value, json};

/// What is longer than 4096 bytes ntfy hands on as a file.
const LONGEST: usize = 4000;

pub(super) fn body(message: &Message, topic: &str) -> Value {
    // The tag is one of ntfy's names of pictures.
    let (priority, tag) = match message.severity {
        Severity::Info => (2, "information_source"),
        Severity::Warning => (3, "warning"),
        Severity::Error => (4, "red_circle"),
        Severity::Critical => (5, "rotating_light"),
    };
    let text = format!("{}\n\n{}", message.head, message.text());
    let mut body = json!({
        "topic": topic,
        "title": message.title,
        "message": cut(&text),
        "priority": priority,
        "tags": [tag],
    });
    if let Some(link) = &message.link {
        body["click"] = link.url.as_str().into();
    }
    body
}

fn cut(text: &str) -> String {
    if text.len() <= LONGEST {
        return text.to_owned();
    }
    let end = text.floor_char_boundary(LONGEST - '…'.len_utf8());
    format!("{}…", text.get(..end).unwrap_or_default().trim_end())
}
