//! What a notification says, as named values.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The names of facts that scripts may rely on. docs/FACTS.md lists each with its meaning; a test compares.
pub mod names {
    /// Id of the smart campaign.
    pub const CAMPAIGN_ID: &str = "campaign_id";
    /// Name of the smart campaign.
    pub const CAMPAIGN_NAME: &str = "campaign_name";
    /// Ids of several smart campaigns.
    pub const CAMPAIGN_IDS: &str = "campaign_ids";
    /// The Marketo user who acted.
    pub const USER: &str = "user";
    /// API calls allowed a day.
    pub const DAILY_QUOTA: &str = "daily_quota";
    /// Share of the daily quota used, in percent.
    pub const PERCENT: &str = "percent";
    /// API calls used today.
    pub const USED: &str = "used";
    /// API services named as the users of the quota.
    pub const SERVICES: &str = "services";
    /// Id of the program.
    pub const PROGRAM_ID: &str = "program_id";
    /// Name of the program.
    pub const PROGRAM_NAME: &str = "program_name";
    /// The stream of an engagement program.
    pub const STREAM: &str = "stream";
    /// How many people exhausted the stream.
    pub const EXHAUSTED_COUNT: &str = "exhausted_count";
    /// The code of an error, as sent.
    pub const ERROR_CODE: &str = "error_code";
    /// The text of an error, as sent.
    pub const ERROR_MESSAGE: &str = "error_message";
    /// The CRM object an error is about.
    pub const OBJECT: &str = "object";
    /// How many records or people failed.
    pub const FAILED_COUNT: &str = "failed_count";
    /// How many failed as duplicates.
    pub const DUPLICATES: &str = "duplicates";
    /// How many failed because a field was too long.
    pub const FIELDS_TOO_LONG: &str = "fields_too_long";
    /// Until when something has to be done.
    pub const DEADLINE: &str = "deadline";
    /// Link to Marketo's full list (kept 30 days by Marketo).
    pub const CSV_URL: &str = "csv_url";
    /// The audience of an ad network.
    pub const AUDIENCE: &str = "audience";
    /// How often it was tried.
    pub const ATTEMPTS: &str = "attempts";
    /// The winner of an A/B test.
    pub const WINNER: &str = "winner";
    /// Which CRM it is about.
    pub const CRM: &str = "crm";
    /// Marketo's `componentType`, where the type does not say it already.
    pub const COMPONENT: &str = "component";
    /// The event's type as Adobe names it, where Campanile does not know it.
    pub const EVENT_TYPE: &str = "event_type";
    /// `name` when an undocumented event was recognised by its name alone.
    pub const RECOGNISED_BY: &str = "recognised_by";
    /// Why an item could not be read.
    pub const REJECT_REASON: &str = "reject_reason";
    /// The event's time as sent, where it could not be read.
    pub const TIME_AS_SENT: &str = "time_as_sent";
    /// The connection a `monitoring` notification is about.
    pub const CONNECTION: &str = "connection";
    /// The connection's state.
    pub const STATE: &str = "state";
    /// How many.
    pub const COUNT: &str = "count";
    /// How many minutes.
    pub const MINUTES: &str = "minutes";
    /// Start of what is missing (RFC 3339).
    pub const MISSING_FROM: &str = "missing_from";
    /// End of what is missing (RFC 3339).
    pub const MISSING_TO: &str = "missing_to";
    /// The Marketo workspace it is in.
    pub const WORKSPACE: &str = "workspace";
    /// Whether Campanile concluded it from what it saw.
    pub const INFERRED: &str = "inferred";
    /// When the quota is expected to run out (RFC 3339).
    pub const RUNS_OUT_AT: &str = "runs_out_at";
    /// The early end of that expectation.
    pub const RUNS_OUT_FROM: &str = "runs_out_from";
    /// The late end of that expectation.
    pub const RUNS_OUT_TO: &str = "runs_out_to";
    /// How many there usually are a day.
    pub const USUAL_COUNT: &str = "usual_count";
    /// Until when Marketo keeps the full list.
    pub const CSV_EXPIRES: &str = "csv_expires";
    /// The address a mail says it is from.
    pub const MAIL_FROM: &str = "mail_from";
    /// A mail's subject.
    pub const MAIL_SUBJECT: &str = "mail_subject";
    /// What the mail server found when it checked the sender.
    pub const MAIL_AUTHENTICATION: &str = "mail_authentication";
    /// The beginning of a mail's text.
    pub const MAIL_TEXT: &str = "mail_text";

    /// A file on this computer.
    pub const FILE: &str = "file";
    /// How many bytes of what the source sent a relay left out.
    pub const RAW_LEFT_OUT: &str = "raw_left_out";

    /// The place that a `monitoring` notification is about, which notifications are forwarded to.
    pub const FORWARDER: &str = "forwarder";

    /// All of them.
    pub const ALL: [&str; 49] = [
        CAMPAIGN_ID,
        CAMPAIGN_NAME,
        CAMPAIGN_IDS,
        USER,
        DAILY_QUOTA,
        PERCENT,
        USED,
        SERVICES,
        PROGRAM_ID,
        PROGRAM_NAME,
        STREAM,
        EXHAUSTED_COUNT,
        ERROR_CODE,
        ERROR_MESSAGE,
        OBJECT,
        FAILED_COUNT,
        DUPLICATES,
        FIELDS_TOO_LONG,
        DEADLINE,
        CSV_URL,
        AUDIENCE,
        ATTEMPTS,
        WINNER,
        CRM,
        COMPONENT,
        EVENT_TYPE,
        RECOGNISED_BY,
        REJECT_REASON,
        TIME_AS_SENT,
        CONNECTION,
        STATE,
        COUNT,
        MINUTES,
        MISSING_FROM,
        MISSING_TO,
        WORKSPACE,
        INFERRED,
        RUNS_OUT_AT,
        RUNS_OUT_FROM,
        RUNS_OUT_TO,
        USUAL_COUNT,
        CSV_EXPIRES,
        MAIL_FROM,
        MAIL_SUBJECT,
        MAIL_AUTHENTICATION,
        MAIL_TEXT,
        FILE,
        RAW_LEFT_OUT,
        FORWARDER,
    ];
}

/// Named values, in the order they arrived. What Campanile has no name for keeps the one it came with.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Facts(Map<String, Value>);

impl Facts {
    /// Adds a fact. One that is there already is kept under its name with the later value.
    pub fn insert(&mut self, name: &str, value: impl Into<Value>) {
        self.0.insert(name.to_owned(), value.into());
    }

    /// With one more fact.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.insert(name, value);
        self
    }

    /// The value as it arrived.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// Whether there is such a fact.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// The value as one line of text: a string as it is, a number in digits, a list joined by commas.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<String> {
        self.get(name).map(value_text).filter(|text| !text.is_empty())
    }

    /// The value as a whole number, also where it arrived as text.
    #[must_use]
    pub fn whole(&self, name: &str) -> Option<i64> {
        match self.get(name)? {
            Value::Number(number) => number.as_i64().or_else(|| number.as_f64().map(|float| float as i64)),
            Value::String(text) => text.trim().parse().ok(),
            Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
        }
    }

    /// The value as a number, also where it arrived as text.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<f64> {
        match self.get(name)? {
            Value::Number(number) => number.as_f64(),
            Value::String(text) => text.trim().trim_end_matches('%').trim_end().parse().ok(),
            Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
        }
        .filter(|number: &f64| number.is_finite())
    }

    /// How many elements the list has; `None` where it is no list.
    #[must_use]
    pub fn length(&self, name: &str) -> Option<i64> {
        self.get(name)?.as_array().and_then(|list| i64::try_from(list.len()).ok())
    }

    /// All facts in their order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A JSON value as one line of text for people: no quotes round a string, commas between the elements of a list.
#[must_use]
pub fn value_text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(list) => list.iter().map(value_text).collect::<Vec<_>>().join(", "),
        Value::Bool(_) | Value::Number(_) | Value::Object(_) => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn numbers_are_read_from_digits_and_from_text() {
        let facts = Facts::default()
            .with("a", 75)
            .with("b", " 80 % ")
            .with("c", json!([1]))
            .with("d", 12.7)
            .with("e", "x");
        assert_eq!(facts.number("a"), Some(75.0));
        assert_eq!(facts.number("b"), Some(80.0));
        assert_eq!(facts.number("c"), None);
        assert_eq!(facts.whole("d"), Some(12));
        assert_eq!(facts.whole("e"), None);
        assert_eq!(facts.length("c"), Some(1));
    }

    #[test]
    fn text_is_one_line_for_people() {
        let facts =
            Facts::default().with("a", json!(["x", 2])).with("b", json!({"k": true})).with("c", Value::Null);
        assert_eq!(facts.text("a").as_deref(), Some("x, 2"));
        assert_eq!(facts.text("b").as_deref(), Some(r#"{"k":true}"#));
        assert_eq!(facts.text("c"), None);
    }

    #[test]
    fn no_fact_is_named_twice() {
        let mut sorted = names::ALL.to_vec();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), names::ALL.len());
    }
}
