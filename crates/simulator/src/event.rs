//! Builds events in the wrappings that Adobe uses.
//!
//! A CloudEvent of the Notification Data Stream has `specversion, type, source, time, datacontenttype, dataschema,
//! data`, and no `id` of its own; `data` has `munchkinId, imsOrgId, componentType, subType, eventAction`
//! (<https://developer.adobe.com/events/docs/guides/using/marketo/marketo-notification-data-stream-setup>).

use crate::action;
use crate::kind::{Kind, TYPE_PREFIX};
use jiff::{Timestamp, Unit};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// The instance that events are from unless they say otherwise (a Munchkin ID).
pub const DEFAULT_INSTANCE: &str = "123-ABC-456";

/// How a CloudEvent is wrapped in an item of the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Envelope {
    /// The CloudEvent as `event.body`, which is what Marketo's notification page prints.
    #[default]
    Body,
    /// The CloudEvent as `event` itself
    /// (<https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/data-streams>).
    Direct,
    /// The older form: `event.header` with the event code, and the CloudEvent as `event.body`.
    HeaderBody,
    /// The older form with the data itself as `event.body`; such an event has no time.
    HeaderData,
}

/// Where an item carries the event's id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IdPlace {
    /// In `event`, under the new and the old name: what a journal shows until the old names go.
    #[default]
    Inside,
    /// In `event`, under the new name only (from the end of 2026,
    /// <https://developer.adobe.com/events/docs/support/faq>).
    InsideNewName,
    /// In `event`, under the old name only.
    InsideOldName,
    /// Beside `event`, as in the webhook's example.
    Beside,
}

impl Envelope {
    /// All wrappings.
    pub const ALL: [Self; 4] = [Self::Body, Self::Direct, Self::HeaderBody, Self::HeaderData];
}

impl IdPlace {
    /// All places.
    pub const ALL: [Self; 4] = [Self::Inside, Self::InsideNewName, Self::InsideOldName, Self::Beside];
}

/// An event to be sent.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    kind: Kind,
    id: String,
    at: Timestamp,
    time: String,
    instance: String,
    org_id: String,
    client_id: String,
    action: Map<String, Value>,
    envelope: Envelope,
    id_place: IdPlace,
    named: Option<String>,
}

impl Event {
    /// A typical event of this kind, with this id, that happened at `at`.
    #[must_use]
    pub fn new(kind: Kind, id: impl Into<String>, at: Timestamp) -> Self {
        let seconds = at.round(Unit::Second).unwrap_or(at);
        Self {
            kind,
            id: id.into(),
            at,
            time: seconds.to_string(),
            instance: DEFAULT_INSTANCE.to_owned(),
            org_id: crate::options::DEFAULT_ORG_ID.to_owned(),
            client_id: crate::options::DEFAULT_CLIENT_ID.to_owned(),
            action: action::sample(kind, at),
            envelope: Envelope::default(),
            id_place: IdPlace::default(),
            named: None,
        }
    }

    /// With this id.
    #[must_use]
    pub fn identified(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// From this instance (a Munchkin ID).
    #[must_use]
    pub fn instance(mut self, munchkin_id: impl Into<String>) -> Self {
        self.instance = munchkin_id.into();
        self
    }

    /// For this organisation and this credential.
    #[must_use]
    pub fn recipient(mut self, org_id: impl Into<String>, client_id: impl Into<String>) -> Self {
        self.org_id = org_id.into();
        self.client_id = client_id.into();
        self
    }

    /// With this field in its `eventAction`; null takes the field out.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        let value = value.into();
        if value.is_null() {
            self.action.shift_remove(name);
        } else {
            self.action.insert(name.to_owned(), value);
        }
        self
    }

    /// With all these fields; see [`with`](Self::with).
    #[must_use]
    pub fn with_all(self, fields: Map<String, Value>) -> Self {
        fields.into_iter().fold(self, |event, (name, value)| event.with(&name, value))
    }

    /// With its time printed like this, broken or not.
    #[must_use]
    pub fn time_as(mut self, text: impl Into<String>) -> Self {
        self.time = text.into();
        self
    }

    /// Named like this in place of its kind's name, in `type` after Marketo's prefix and in `componentType`: a type
    /// that nobody knows.
    #[must_use]
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.named = Some(name.into());
        self
    }

    /// In this wrapping.
    #[must_use]
    pub fn envelope(mut self, envelope: Envelope) -> Self {
        self.envelope = envelope;
        self
    }

    /// With its id there.
    #[must_use]
    pub fn id_place(mut self, place: IdPlace) -> Self {
        self.id_place = place;
        self
    }

    /// The event's id, Campanile's `source_id`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// When it happened.
    #[must_use]
    pub fn at(&self) -> Timestamp {
        self.at
    }

    /// The item of the journal without its position.
    #[must_use]
    pub fn item(&self) -> Value {
        let event = match self.envelope {
            Envelope::Body => json!({"body": self.cloud_event()}),
            Envelope::Direct => self.cloud_event(),
            Envelope::HeaderBody => json!({"header": self.header(), "body": self.cloud_event()}),
            Envelope::HeaderData => json!({"header": self.header(), "body": self.data()}),
        };
        let new_names = json!({"eventid": self.id, "recipientclientid": self.client_id});
        let old_names = json!({"event_id": self.id, "recipient_client_id": self.client_id});
        match self.id_place {
            IdPlace::Inside => json!({"event": join([new_names, event, old_names])}),
            IdPlace::InsideNewName => json!({"event": join([new_names, event])}),
            IdPlace::InsideOldName => json!({"event": join([event, old_names])}),
            IdPlace::Beside => join([json!({"event": event}), new_names]),
        }
    }

    fn cloud_event(&self) -> Value {
        json!({
            "specversion": "1.0",
            "source": self.kind.spelling().source,
            "time": self.time,
            "type": self.event_type(),
            "dataschema": "V1.0",
            "datacontenttype": "application/json",
            "data": self.data(),
        })
    }

    fn event_type(&self) -> String {
        self.named.as_ref().map_or_else(|| self.kind.event_type(), |name| format!("{TYPE_PREFIX}{name}"))
    }

    fn data(&self) -> Value {
        let spelling = self.kind.spelling();
        json!({
            "munchkinId": self.instance,
            "imsOrgId": self.org_id,
            "componentType": self.named.as_deref().unwrap_or(spelling.component),
            "subType": spelling.subtype,
            "eventAction": self.action,
        })
    }

    fn header(&self) -> Value {
        json!({
            "_adobeio": {
                "imsOrgId": self.org_id,
                "providerMetadata": "marketo_notifications",
                "eventCode": self.event_type(),
            },
        })
    }
}

/// One object with the fields of all these, in their order.
fn join<const N: usize>(parts: [Value; N]) -> Value {
    let fields = parts.into_iter().filter_map(|part| match part {
        Value::Object(fields) => Some(fields),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => None,
    });
    Value::Object(fields.flatten().collect())
}

#[cfg(test)]
mod tests;
