//! Lines of our own log, of which only what our own code wrote stays.

use super::{Redactor, TEXT};
use jiff::Timestamp;
use serde_json::{Map, Value};

/// The fields whose text is an error's or a place's, and no name.
const SAID: &[&str] =
    &["error", "reason", "panic", "status", "said", "damaged", "backup", "data", "mode", "table", "doing"];
/// No line is longer.
const LONGEST: usize = 400;

impl Redactor {
    /// A line of the log as people read it, without what is somebody's. `None` for lines of libraries, which write what
    /// they carry, and for what is only for whoever looks very closely.
    #[must_use]
    pub fn log_line(&self, line: &str) -> Option<String> {
        let parsed: Value = serde_json::from_str(line).ok()?;
        let text = |key: &str| parsed.get(key).and_then(Value::as_str);
        let at: Timestamp = text("timestamp")?.parse().ok()?;
        let level = text("level").filter(|level| matches!(*level, "ERROR" | "WARN" | "INFO"))?;
        let target = text("target").filter(|target| is_ours(target))?;
        let fields = parsed.get("fields").and_then(Value::as_object)?;
        let message = self.redact_quoted(fields.get("message").and_then(Value::as_str).unwrap_or_default());
        let second = at.strftime("%Y-%m-%d %H:%M:%SZ");
        let line = format!("{second} {level} {target}: {message}{}", self.fields(fields));
        Some(cut(line))
    }

    fn fields(&self, fields: &Map<String, Value>) -> String {
        let others = fields.iter().filter(|(key, _)| *key != "message" && is_name(key));
        others.map(|(key, value)| format!(" {key}={}", self.value(key, value))).collect()
    }

    fn value(&self, key: &str, value: &Value) -> String {
        match value {
            Value::Null | Value::Bool(_) | Value::Number(_) => value.to_string(),
            Value::String(id) if key == "connection" => self.word(id).to_owned(),
            Value::String(text) if SAID.contains(&key) => {
                self.redact_quoted(&text.split_whitespace().collect::<Vec<_>>().join(" "))
            }
            Value::String(_) | Value::Array(_) | Value::Object(_) => TEXT.to_owned(),
        }
    }
}

fn is_ours(target: &str) -> bool {
    target.starts_with("campanile") && target.split("::").all(is_name)
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
}

fn cut(mut line: String) -> String {
    if let Some((at, _)) = line.char_indices().nth(LONGEST) {
        line.truncate(at);
        line.push('…');
    }
    line
}
