//! A line of the page's list.

use crate::shared_model::Cared;
use campanile_core::{NotificationType, Severity};
use serde::Serialize;
use specta::Type;

/// A line of the list: an incident, in the words of its newest notification. `id` is the incident's permanent key,
/// `notification` the id of the newest notification, `seq` its number.
#[derive(Debug, Clone, Serialize, Type)]
pub(crate) struct Row {
    pub(crate) id: String,
    pub(crate) notification: String,
    pub(crate) seq: i64,
    pub(crate) count: u32,
    pub(crate) first_at: i64,
    #[serde(rename = "type")]
    pub(crate) kind: NotificationType,
    pub(crate) severity: Severity,
    pub(crate) instance: String,
    pub(crate) connection: String,
    pub(crate) title: String,
    pub(crate) summary: String,
    pub(crate) occurred_at: i64,
    pub(crate) unread: bool,
    pub(crate) archived: bool,
    pub(crate) demo: bool,
    pub(crate) pinned: bool,
    pub(crate) noted: bool,
    pub(crate) resolved: bool,
    /// How it stands for the team, where somebody takes care of it or it is done.
    pub(crate) team: Option<Cared>,
    pub(crate) snoozed_until: Option<i64>,
    pub(crate) gap: Option<Gap>,
    /// Where the words of a search stand, if neither title nor summary has them.
    pub(crate) hit: Option<String>,
}

/// A stretch that a source could not give any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
pub(crate) struct Gap {
    pub(crate) from: i64,
    pub(crate) to: i64,
}
