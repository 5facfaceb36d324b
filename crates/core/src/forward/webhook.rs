//! A message for a program, in the form that Standard Webhooks recommend.
//! <https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md#payload-structure>

use super::Message;
use serde_json::{Value, json};

pub(super) fn body(message: &Message) -> Value {
    json!({ "type": message.event, "timestamp": message.at.to_string(), "data": message.data })
}
