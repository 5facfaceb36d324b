//! An item of the journal becomes a notification: the one way in for Adobe I/O events.
//!
//! [`read_item`] never fails and loses nothing: what is unknown becomes `other` with everything it says, what cannot
//! be read becomes `other` with the reason and its raw text.

mod envelope;
mod kind;
mod observed;
mod reject;
mod time;

pub use reject::Reject;
pub use time::parse_event_time;

use crate::facts::{Facts, names};
use crate::incident::{Told, incident_key};
use crate::notification::{Draft, Subject, SubjectKind, sha256_hex};
use crate::types::{NotificationType, WarnAt};
use jiff::Timestamp;
use serde_json::Value;

/// Reads one item of a journal page (`{"position", "event"}`) into a notification.
///
/// `raw` is the item as it arrived; `received_at` stands in where the event's time cannot be read; `warn_at` are the
/// user's quota thresholds.
#[must_use]
pub fn read_item(raw: &str, received_at: Timestamp, warn_at: WarnAt<'_>) -> Draft {
    let item: Value = match serde_json::from_str(raw) {
        Ok(item) => item,
        Err(_) => return rejected(sha256_hex(raw), raw, Reject::NotJson, received_at, warn_at),
    };
    let mut envelope = match envelope::open(&item) {
        Ok(envelope) => envelope,
        Err(reason) => {
            let source_id = envelope::source_id(&item).unwrap_or_else(|| sha256_hex(&canonical(&item)));
            return rejected(source_id, raw, reason, received_at, warn_at);
        }
    };
    let source_id = envelope.source_id.take().unwrap_or_else(|| sha256_hex(&canonical(&item)));
    let (kind, by_name) = kind::recognise(&envelope.event_type, &envelope.component);

    let mut facts = observed::facts(&envelope);
    let occurred_at = match envelope.time.as_ref().map(|time| (time, parse_event_time(time))) {
        Some((_, Some(at))) => at,
        Some((time, None)) => {
            facts.insert(names::TIME_AS_SENT, time.clone());
            received_at
        }
        None => received_at,
    };
    if by_name {
        facts.insert(names::RECOGNISED_BY, "name");
    }
    if kind == NotificationType::Other && !envelope.event_type.is_empty() {
        facts.insert(names::EVENT_TYPE, envelope.event_type.clone());
    }
    if !envelope.component.is_empty() && !envelope.event_type.ends_with(&format!(".{}", envelope.component)) {
        facts.insert(names::COMPONENT, envelope.component.clone());
    }
    finish(source_id, envelope.instance, kind, envelope.subtype, occurred_at, facts, raw, warn_at)
}

/// Completes a notification from what it says: severity, subject and incident key come from the type table.
#[expect(
    clippy::too_many_arguments,
    reason = "each is one field of the notification; a builder would only rename them"
)]
#[must_use]
pub fn finish(
    source_id: String,
    instance: String,
    kind: NotificationType,
    subtype: String,
    occurred_at: Timestamp,
    facts: Facts,
    raw: &str,
    warn_at: WarnAt<'_>,
) -> Draft {
    let told = Told { subtype: &subtype, facts: &facts, occurred_at };
    let severity = (kind.entry().severity)(told, warn_at);
    let incident = incident_key(kind, &instance, told);
    let subject = subject(&facts);
    Draft {
        source_id,
        instance,
        kind,
        severity,
        occurred_at,
        subject,
        incident,
        raw: raw.to_owned(),
        subtype,
        facts,
    }
}

pub(crate) fn rejected(
    source_id: String,
    raw: &str,
    reason: Reject,
    received_at: Timestamp,
    warn_at: WarnAt<'_>,
) -> Draft {
    let facts = Facts::default().with(names::REJECT_REASON, reason.slug());
    finish(source_id, String::new(), NotificationType::Other, String::new(), received_at, facts, raw, warn_at)
}

fn subject(facts: &Facts) -> Option<Subject> {
    let of =
        |kind, id, name| facts.text(id).map(|id| Subject { kind, id, name: facts.text(name), url: None });
    of(SubjectKind::SmartCampaign, names::CAMPAIGN_ID, names::CAMPAIGN_NAME)
        .or_else(|| of(SubjectKind::Program, names::PROGRAM_ID, names::PROGRAM_NAME))
}

/// The item without its position, keys sorted: the same event at another place of the journal is the same text.
fn canonical(item: &Value) -> String {
    let mut item = item.clone();
    if let Value::Object(fields) = &mut item {
        fields.remove("position");
    }
    item.sort_all_objects();
    item.to_string()
}

#[cfg(test)]
mod tests;
