//! A notification in JSON, as scripts and other programs rely on it.

use crate::notification::{Notification, Subject};
use crate::words::Voice;
use crate::{Arrival, Facts, NotificationType, Severity};
use jiff::{Timestamp, Unit};
use serde::{Deserialize, Serialize};

/// The contract of `list`, `show`, `export` and the relay. Times are RFC 3339 in UTC; title and summary are in the
/// user's language, facts and codes are never translated.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NotificationJson {
    /// Opaque, unique, stable.
    pub id: String,
    /// The source's own id.
    pub source_id: String,
    /// Its number in this history.
    pub seq: i64,
    /// The connection's id.
    pub connection: String,
    /// The Munchkin ID; empty where it is not known.
    pub instance: String,
    /// The type.
    #[serde(rename = "type")]
    pub kind: NotificationType,
    /// The finer kind as the source names it.
    pub subtype: String,
    /// How bad it is.
    pub severity: Severity,
    /// News first, name last.
    pub title: String,
    /// One line.
    pub summary: String,
    /// When it happened.
    pub occurred_at: Timestamp,
    /// When it arrived here.
    pub received_at: Timestamp,
    /// What it is about.
    pub subject: Option<Subject>,
    /// What it says.
    pub facts: Facts,
    /// The key of the underlying problem.
    pub incident: String,
    /// Live, or there before.
    pub arrival: Arrival,
    /// When it was read.
    pub read_at: Option<Timestamp>,
    /// When it was archived.
    pub archived_at: Option<Timestamp>,
    /// What the source sent, as text.
    pub raw: String,
}

impl NotificationJson {
    /// A notification in the words of this voice.
    #[must_use]
    pub fn new(notification: Notification, voice: &Voice) -> Self {
        let described = voice.describe(&notification.draft);
        let draft = notification.draft;
        // The history keeps milliseconds: no time claims to know more.
        let whole = |at: Timestamp| at.round(Unit::Millisecond).unwrap_or(at);
        Self {
            id: notification.id,
            source_id: draft.source_id,
            seq: notification.seq,
            connection: notification.connection,
            instance: draft.instance,
            kind: draft.kind,
            subtype: draft.subtype,
            severity: draft.severity,
            title: described.title,
            summary: described.summary,
            occurred_at: whole(draft.occurred_at),
            received_at: whole(notification.received_at),
            subject: draft.subject,
            facts: draft.facts,
            incident: draft.incident,
            arrival: notification.arrival,
            read_at: notification.read_at.map(whole),
            archived_at: notification.archived_at.map(whole),
            raw: draft.raw,
        }
    }
}

/// The contract of `list --incidents`: repeats of one underlying problem as one line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct IncidentJson {
    /// The permanent key.
    pub incident: String,
    /// The type.
    #[serde(rename = "type")]
    pub kind: NotificationType,
    /// The Munchkin ID; empty where it is not known.
    pub instance: String,
    /// The worst severity of its notifications.
    pub severity: Severity,
    /// The newest notification's title.
    pub title: String,
    /// How many notifications it has.
    pub count: i64,
    /// How many of them are unread.
    pub unread: i64,
    /// When the first happened.
    pub first_at: Timestamp,
    /// When the last happened.
    pub last_at: Timestamp,
    /// Whether there is something left to see.
    pub state: IncidentState,
}

/// Whether there is something left to see in an incident.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum IncidentState {
    /// Something is unread.
    Open,
    /// All is read.
    Read,
    /// All is archived.
    Archived,
}
