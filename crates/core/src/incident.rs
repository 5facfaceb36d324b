//! Repeats of one underlying problem share a permanent key.

use crate::{Facts, NotificationType};
use jiff::Timestamp;

/// What a key is made from.
#[derive(Debug, Clone, Copy)]
pub struct Told<'a> {
    /// The finer kind as the source names it.
    pub subtype: &'a str,
    /// What the notification says.
    pub facts: &'a Facts,
    /// When it happened.
    pub occurred_at: Timestamp,
}

/// The key: `type/instance/what`, where *what* is the type's own (a campaign's id, a quota day, an error code).
/// It depends on nothing but the notification, so that order of arrival and the source do not matter.
#[must_use]
pub fn incident_key(kind: NotificationType, instance: &str, told: Told<'_>) -> String {
    let entry = kind.entry();
    format!("{}/{}/{}", entry.slug, instance, (entry.incident)(told))
}
