//! The wrappings in which Adobe delivers a CloudEvent.
//!
//! Three are in use: the CloudEvent under `event.body`
//! (<https://developer.adobe.com/events/docs/guides/using/marketo/marketo-notification-data-stream-setup>), the
//! CloudEvent as `event` itself (<https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/data-streams>),
//! and the older `event.header` + `event.body`. The id stands inside `event` or beside it; `event_id` is the old name
//! of `eventid` and goes away at the end of 2026 (<https://developer.adobe.com/events/docs/support/faq>).

use super::Reject;
use serde_json::{Map, Value};

/// A CloudEvent without its wrapping.
#[derive(Debug, Default)]
pub(super) struct Envelope<'a> {
    pub(super) source_id: Option<String>,
    pub(super) event_type: String,
    pub(super) component: String,
    pub(super) subtype: String,
    pub(super) instance: String,
    pub(super) time: Option<Value>,
    /// `data`, or what stands in its place.
    pub(super) data: Option<&'a Map<String, Value>>,
}

/// Takes the CloudEvent out of an item. The error says what is wrong with it.
pub(super) fn open(item: &Value) -> Result<Envelope<'_>, Reject> {
    let item_fields = item.as_object().ok_or(Reject::NotAnObject)?;
    let event = item_fields.get("event").ok_or(Reject::NoEvent)?;
    let event_fields = event.as_object().ok_or(Reject::EventNotAnObject)?;
    // A webhook's wrapping can arrive whole: then `event` holds another `event`.
    let inner = event_fields.get("event").and_then(Value::as_object).unwrap_or(event_fields);
    let header_code = inner
        .get("header")
        .and_then(|header| header.pointer("/_adobeio/eventCode").or_else(|| header.get("eventCode")))
        .and_then(Value::as_str);
    let cloud_event = inner.get("body").and_then(Value::as_object).unwrap_or(inner);

    let event_type = cloud_event.get("type").and_then(Value::as_str).or(header_code);
    let data = match cloud_event.get("data") {
        Some(Value::Object(data)) => Some(data),
        // The older wrapping has the data as its body.
        None if header_code.is_some() => Some(cloud_event),
        None | Some(Value::Null) => None,
        Some(Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_))
            if event_type.is_some() =>
        {
            return Err(Reject::DataNotAnObject);
        }
        Some(Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_)) => None,
    };
    let Some(event_type) = event_type.or_else(|| data.is_some().then_some("")) else {
        return Err(Reject::NeitherTypeNorData);
    };
    let text = |name: &str| {
        data.and_then(|data| data.get(name)).and_then(Value::as_str).unwrap_or_default().to_owned()
    };
    Ok(Envelope {
        source_id: source_id(item),
        event_type: event_type.to_owned(),
        component: text("componentType"),
        subtype: text("subType"),
        instance: text("munchkinId"),
        time: cloud_event.get("time").filter(|time| !time.is_null()).cloned(),
        data,
    })
}

/// The event's id: `eventid` before `event_id` before the CloudEvent's own `id`, inside before beside.
pub(super) fn source_id(item: &Value) -> Option<String> {
    let event = item.get("event");
    let inner = event.and_then(|event| event.get("event"));
    let body = [inner, event].into_iter().flatten().find_map(|event| event.get("body"));
    let places = [event, inner, body, Some(item)];
    ["eventid", "event_id", "id"].iter().find_map(|name| {
        places.iter().flatten().find_map(|place| match place.get(name)? {
            Value::String(id) if !id.is_empty() => Some(id.clone()),
            Value::Number(id) => Some(id.to_string()),
            Value::String(_) | Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
        })
    })
}
