//! The envelope: a CloudEvent 1.0 with the notification as its data.

use crate::event::{Reject, rejected};
use crate::facts::{Facts, names};
use crate::notification::{Draft, Notification, notification_id, sha256_hex};
use crate::types::WarnAt;
use crate::wire::NotificationJson;
use crate::words::{Voice, cut_at_the_end};
use crate::{NotificationType, Severity};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What kind of event it is.
pub const NOTIFICATION: &str = "io.campanile.notification.v1";
/// What the message is.
pub const CONTENT_TYPE: &str = "application/cloudevents+json";
/// What a source sent is left out where it is longer: the relay's own history has it.
pub const LONGEST_RAW: usize = 48 * 1024;
/// No message is longer than a server takes that nobody has set up to take more.
const LONGEST_MESSAGE: usize = 512 * 1024;
/// Where a message would be, no fact is longer than this.
const LONGEST_FACT: usize = 2_000;
/// A longer id of a source is no good as a header.
const LONGEST_ID: usize = 200;

/// A notification on its way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CloudEvent {
    /// The version of the envelope.
    pub specversion: String,
    /// The notification's id.
    pub id: String,
    /// Which connection of which program it is from.
    pub source: String,
    /// What kind of event it is.
    #[serde(rename = "type")]
    pub kind: String,
    /// The incident that it belongs to.
    pub subject: String,
    /// When it happened.
    pub time: Timestamp,
    /// What the data is.
    pub datacontenttype: String,
    /// The notification, in the words of the relay.
    pub data: NotificationJson,
}

impl CloudEvent {
    /// The envelope of a notification.
    #[must_use]
    pub fn of(mut notification: Notification, voice: &Voice) -> Self {
        let raw = &mut notification.draft.raw;
        if raw.len() > LONGEST_RAW {
            notification.draft.facts.insert(names::RAW_LEFT_OUT, raw.len());
            raw.clear();
        }
        let data = NotificationJson::new(notification, voice);
        Self {
            specversion: "1.0".to_owned(),
            id: data.id.clone(),
            source: format!("campanile/{}", data.connection),
            kind: NOTIFICATION.to_owned(),
            subject: data.incident.clone(),
            time: data.occurred_at,
            datacontenttype: "application/json".to_owned(),
            data,
        }
    }

    /// As it is published. Facts are cut where nothing else makes it small enough.
    ///
    /// # Errors
    /// Where it cannot be written as JSON.
    pub fn bytes(&self) -> serde_json::Result<Vec<u8>> {
        let bytes = serde_json::to_vec(self)?;
        if bytes.len() <= LONGEST_MESSAGE {
            return Ok(bytes);
        }
        let mut shorter = self.clone();
        let mut facts = Facts::default();
        for (name, value) in self.data.facts.iter() {
            if let Value::String(text) = value {
                facts.insert(name, cut_at_the_end(text, LONGEST_FACT));
            } else if value.to_string().len() <= LONGEST_FACT {
                facts.insert(name, value.clone());
            }
        }
        shorter.data.facts = facts;
        for text in [&mut shorter.data.title, &mut shorter.data.summary, &mut shorter.data.subtype] {
            *text = cut_at_the_end(text, LONGEST_FACT);
        }
        serde_json::to_vec(&shorter)
    }
}

/// By what the server knows a message that came before: connection and the source's own id.
#[must_use]
pub fn message_id(connection: &str, source_id: &str) -> String {
    // A header is one line of plain signs.
    let is_plain = source_id.len() <= LONGEST_ID && source_id.bytes().all(|byte| byte.is_ascii_graphic());
    if is_plain {
        format!("{connection}:{source_id}")
    } else {
        format!("{connection}:{}", sha256_hex(source_id))
    }
}

/// A notification that a relay published.
#[derive(Debug, Clone, PartialEq)]
pub struct Relayed {
    /// The relay's id of it.
    pub id: String,
    /// The relay's connection that it came through.
    pub through: String,
    /// What it says.
    pub draft: Draft,
}

#[derive(Deserialize)]
struct Sent {
    #[serde(rename = "type")]
    kind: String,
    data: SentNotification,
}

/// As [`NotificationJson`], but what a newer relay says that is not known here is no fault.
#[derive(Deserialize)]
struct SentNotification {
    id: String,
    source_id: String,
    connection: String,
    #[serde(default)]
    instance: String,
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    subtype: String,
    severity: String,
    occurred_at: Timestamp,
    #[serde(default)]
    subject: Value,
    #[serde(default)]
    facts: Facts,
    #[serde(default)]
    incident: String,
    #[serde(default)]
    raw: String,
}

impl Relayed {
    /// Opens an envelope that came through a connection of ours. What cannot be read is kept as it came, with the reason.
    #[must_use]
    pub fn read(bytes: &[u8], connection: &str, received_at: Timestamp) -> Self {
        let sent: Option<Sent> = serde_json::from_slice(bytes).ok();
        let Some(sent) = sent.filter(|sent| sent.kind == NOTIFICATION && !sent.data.id.is_empty()) else {
            let text = String::from_utf8_lossy(bytes);
            let source_id = sha256_hex(&text);
            let id = notification_id(connection, &source_id);
            let is_json = serde_json::from_slice::<Value>(bytes).is_ok();
            let reason = if is_json { Reject::NoEvent } else { Reject::NotJson };
            let draft = rejected(source_id, &text, reason, received_at, WarnAt::default());
            return Self { id, through: String::new(), draft };
        };
        let sent = sent.data;
        let mut facts = sent.facts;
        let kind = NotificationType::from_slug(&sent.kind);
        if kind.is_none() && !facts.has(names::EVENT_TYPE) {
            facts.insert(names::EVENT_TYPE, sent.kind);
        }
        let draft = Draft {
            source_id: sent.source_id,
            instance: sent.instance,
            kind: kind.unwrap_or(NotificationType::Other),
            subtype: sent.subtype,
            severity: Severity::from_slug(&sent.severity).unwrap_or(Severity::Warning),
            occurred_at: sent.occurred_at,
            subject: serde_json::from_value(sent.subject).unwrap_or_default(),
            facts,
            incident: sent.incident,
            raw: sent.raw,
        };
        Self { id: sent.id, through: sent.connection, draft }
    }
}
