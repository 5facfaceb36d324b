//! The facts of an event: documented names become ours, all others keep theirs.

use super::envelope::Envelope;
use crate::facts::{Facts, names};
use serde_json::Value;

/// Names whose snake case is not the fact's name. The first three are documented for the Notification Data Stream
/// (<https://developer.adobe.com/events/docs/guides/using/marketo/marketo-notification-data-stream-setup>), the others
/// are the plain words for facts that no page documents; a name that is not here and not a fact's keeps its own.
const ALIASES: [(&str, &str); 10] = [
    ("userId", names::USER),
    ("serviceNames", names::SERVICES),
    ("dailyQuota", names::DAILY_QUOTA),
    ("message", names::ERROR_MESSAGE),
    ("streamName", names::STREAM),
    ("objectName", names::OBJECT),
    ("audienceName", names::AUDIENCE),
    ("fullListUrl", names::CSV_URL),
    ("fieldTooLong", names::FIELDS_TOO_LONG),
    ("deactivateOn", names::DEADLINE),
];

/// What `data` says beside what the notification has fields for.
const OWN_FIELDS: [&str; 5] = ["munchkinId", "imsOrgId", "componentType", "subType", "eventAction"];

/// All facts of the event: `eventAction`'s, then whatever else stands in `data`.
pub(super) fn facts(envelope: &Envelope<'_>) -> Facts {
    let mut facts = Facts::default();
    let Some(data) = envelope.data else {
        return facts;
    };
    match data.get("eventAction") {
        Some(Value::Object(action)) => {
            for (name, value) in action {
                add(&mut facts, name, value);
            }
        }
        Some(Value::Null) | None => {}
        Some(other @ (Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_))) => {
            add(&mut facts, "eventAction", other);
        }
    }
    for (name, value) in data {
        let is_own = OWN_FIELDS.contains(&name.as_str());
        // A field of ours that is no text was not understood above: it is kept as it came.
        let understood = is_own && (name == "eventAction" || value.is_string() || value.is_null());
        if !understood {
            add(&mut facts, name, value);
        }
    }
    facts
}

fn add(facts: &mut Facts, name: &str, value: &Value) {
    let ours = fact_name(name);
    // Two names for one fact: the first one read keeps it, the other is not lost.
    let name = if facts.has(ours.as_str()) { name.to_owned() } else { ours };
    facts.insert(&name, value.clone());
}

fn fact_name(name: &str) -> String {
    if let Some((_, ours)) = ALIASES.iter().find(|(wire, _)| *wire == name) {
        return (*ours).to_owned();
    }
    let snake = snake_case(name);
    if names::ALL.contains(&snake.as_str()) { snake } else { name.to_owned() }
}

fn snake_case(name: &str) -> String {
    let mut snake = String::with_capacity(name.len() + 4);
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}
