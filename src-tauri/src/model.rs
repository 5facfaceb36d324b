//! What travels between the window's page and its program. The TypeScript form is generated from here.

use crate::hearing::Place;
use crate::overview_model::SavedView;
pub(crate) use crate::row_model::{Gap, Row};
use crate::settings_model::Appearance;
use crate::shared_model::Together;
use campanile_core::rules::{Decision, Show};
use campanile_core::words::Language;
use campanile_core::{Group, NotificationType, Severity};
use serde::{Deserialize, Serialize};
use specta::Type;

/// A type and its group, in the order of every list.
#[derive(Debug, Clone, Serialize, Type)]
pub(crate) struct TypeEntry {
    pub(crate) slug: NotificationType,
    pub(crate) group: Group,
}

/// A Marketo subscription.
#[derive(Debug, Clone, Serialize, Type)]
pub(crate) struct Instance {
    pub(crate) id: String,
    pub(crate) name: String,
}

/// How many of a type.
#[derive(Debug, Clone, Serialize, Type)]
pub(crate) struct TypeCount {
    pub(crate) slug: NotificationType,
    pub(crate) total: u32,
    pub(crate) unread: u32,
}

/// How many incidents. `total` are neither archived nor at rest, `critical` are those unread.
#[derive(Debug, Clone, Serialize, Type)]
pub(crate) struct Counts {
    pub(crate) total: u32,
    pub(crate) unread: u32,
    pub(crate) critical: u32,
    pub(crate) snoozed: u32,
    pub(crate) archived: u32,
    pub(crate) by_type: Vec<TypeCount>,
}

/// The kind of a connection.
#[derive(Debug, Clone, Copy, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum ConnectionKind {
    AdobeJournal,
    MarketoRest,
    Mailbox,
    Team,
    Demo,
}

/// How a connection is; `new` before its first answer.
#[derive(Debug, Clone, Copy, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum ConnectionState {
    New,
    Ok,
    NeedsSignIn,
    RateLimited,
    QuotaReached,
    Unreachable,
    BadResponse,
}

/// A connection's health. Times are Unix milliseconds.
#[derive(Debug, Clone, Serialize, Type)]
pub(crate) struct ConnectionHealth {
    pub(crate) id: String,
    pub(crate) kind: ConnectionKind,
    pub(crate) state: ConnectionState,
    pub(crate) trouble: bool,
    /// It works, and is asked less often than wished to spare calls; the message says why.
    pub(crate) spared: bool,
    pub(crate) last_success: Option<i64>,
    pub(crate) message: Option<String>,
    /// Whether one signs in to it with an application of the organisation's own.
    pub(crate) signs_in: bool,
    /// How far its first reading is, while it is under way and known.
    pub(crate) reading: Option<Reading>,
}

/// How many of how many mails were looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
pub(crate) struct Reading {
    pub(crate) done: u32,
    pub(crate) of: u32,
}

/// That nothing new can be kept, and what helps.
#[derive(Debug, Clone, Serialize, Type)]
pub(crate) struct CannotStore {
    pub(crate) title: String,
    pub(crate) text: String,
}

/// Whether anybody watches, and how the connections are.
#[derive(Debug, Clone, Serialize, Type)]
pub(crate) struct Watch {
    pub(crate) watching: bool,
    /// Where whoever watches can keep nothing.
    pub(crate) cannot_store: Option<CannotStore>,
    pub(crate) connections: Vec<ConnectionHealth>,
    pub(crate) last_check: Option<i64>,
}

/// The place after which a list goes on.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, Type)]
pub(crate) struct Cursor {
    pub(crate) pinned: bool,
    pub(crate) severity: Severity,
    pub(crate) occurred_at: i64,
    pub(crate) seq: i64,
}

/// Which list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub(crate) enum View {
    All,
    Unread,
    Critical,
    Snoozed,
    Archived,
}

/// The order of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Sort {
    Time,
    Severity,
}

/// What a list shows.
#[derive(Debug, Clone, Deserialize, Type)]
pub(crate) struct Filter {
    pub(crate) view: View,
    pub(crate) types: Vec<NotificationType>,
    pub(crate) severities: Vec<Severity>,
    pub(crate) instance: Option<String>,
    pub(crate) since: Option<i64>,
    pub(crate) until: Option<i64>,
    pub(crate) search: Option<String>,
    pub(crate) sort: Sort,
}

/// Which incidents: these, or all that a filter matched when they were counted.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(crate) enum Scope {
    Incidents { ids: Vec<String> },
    Matching { filter: Filter, up_to: i64 },
}

/// What the user does with incidents. `restore` takes them out of the archive, `wake` ends their rest.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(crate) enum Act {
    Read,
    Unread,
    Archive,
    Restore,
    Snooze { until: i64 },
    Wake,
    Pin,
    Unpin,
    Note { text: String },
}

/// What was done: to how many, and the token that takes it back.
#[derive(Debug, Clone, Copy, Serialize, Type)]
pub(crate) struct Triaged {
    pub(crate) undo: u32,
    pub(crate) count: u32,
}

/// How many incidents a filter matches, and the newest notification there was when they were counted.
#[derive(Debug, Clone, Copy, Serialize, Type)]
pub(crate) struct Matching {
    pub(crate) count: u32,
    pub(crate) up_to: i64,
}

/// A stretch of a list.
#[derive(Debug, Clone, Serialize, Type)]
pub(crate) struct Page {
    pub(crate) rows: Vec<Row>,
    pub(crate) next: Option<Cursor>,
}

/// A named value; `label` is its name in words, where Campanile knows it.
#[derive(Debug, Clone, Serialize, Type)]
pub(crate) struct Fact {
    pub(crate) name: String,
    pub(crate) label: Option<String>,
    pub(crate) value: String,
}

/// What it means and what to do. With `code`, a known error code, it is about exactly that.
#[derive(Debug, Clone, Serialize, Type)]
pub(crate) struct Advice {
    pub(crate) code: Option<String>,
    pub(crate) who: String,
    pub(crate) who_is_admin: bool,
    pub(crate) means: String,
    pub(crate) causes: String,
    pub(crate) steps: Vec<String>,
    pub(crate) checks: Vec<Check>,
}

/// A step of Marketo's check of a connection, and what it means when the check stops there.
#[derive(Debug, Clone, Serialize, Type)]
pub(crate) struct Check {
    pub(crate) means: String,
    pub(crate) todo: String,
    pub(crate) who: String,
}

/// A notification of an incident.
#[derive(Debug, Clone, Serialize, Type)]
pub(crate) struct Moment {
    pub(crate) notification: String,
    pub(crate) at: i64,
    pub(crate) title: String,
    pub(crate) unread: bool,
    /// Whether it was there before Campanile came.
    pub(crate) backfill: bool,
    /// Whether it began an episode: the first, or the first after a day's pause or after it was read.
    pub(crate) begins: bool,
}

/// All about one notification and its incident. The timeline is newest first, and holds at most the newest 500.
#[derive(Debug, Clone, Serialize, Type)]
pub(crate) struct Details {
    pub(crate) row: Row,
    pub(crate) subtype: String,
    pub(crate) occurred_at: i64,
    pub(crate) received_at: i64,
    pub(crate) read_at: Option<i64>,
    pub(crate) archived_at: Option<i64>,
    pub(crate) source_id: String,
    pub(crate) advice: Advice,
    pub(crate) facts: Vec<Fact>,
    pub(crate) open_url: Option<String>,
    pub(crate) admin_message: Option<String>,
    pub(crate) copy_text: String,
    pub(crate) raw: String,
    pub(crate) timeline: Vec<Moment>,
    pub(crate) note: String,
    pub(crate) related: Vec<Related>,
    pub(crate) decision: DecisionMade,
    /// Whether it came as a mail that can become a rule.
    pub(crate) mail: bool,
    /// What the team does about it; nothing where it is no team's business.
    pub(crate) team: Option<Together>,
}

/// Why a notification toasted or did not. Nothing is decided before the resident program has seen it.
#[derive(Debug, Clone, Serialize, Type)]
pub(crate) struct DecisionMade {
    pub(crate) what: Option<Decision>,
    pub(crate) text: String,
    pub(crate) exception: Option<String>,
}

/// What two incidents have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Same {
    Subject,
    Day,
}

/// Another incident that belongs to it: of the same campaign, or of the same instance and day.
#[derive(Debug, Clone, Serialize, Type)]
pub(crate) struct Related {
    pub(crate) same: Same,
    pub(crate) row: Row,
}

/// The rule of a type.
#[derive(Debug, Clone, Serialize, Type)]
pub(crate) struct Rule {
    pub(crate) slug: NotificationType,
    pub(crate) show: Show,
    pub(crate) min_severity: Severity,
    pub(crate) default_show: Show,
    pub(crate) sound: bool,
}

/// What changes while the window is open.
#[derive(Debug, Clone, Serialize, Type)]
pub(crate) struct State {
    pub(crate) language: Language,
    /// What the user chose; nothing follows the system.
    pub(crate) chosen_language: Option<Language>,
    pub(crate) appearance: Appearance,
    pub(crate) counts: Counts,
    pub(crate) watch: Watch,
    pub(crate) instances: Vec<Instance>,
    pub(crate) views: Vec<SavedView>,
    /// When the next one that is at rest comes back.
    pub(crate) wakes_at: Option<i64>,
}

/// All that the first picture needs.
#[derive(Debug, Clone, Serialize, Type)]
pub(crate) struct Startup {
    pub(crate) language: Language,
    pub(crate) chosen_language: Option<Language>,
    pub(crate) appearance: Appearance,
    pub(crate) types: Vec<TypeEntry>,
    pub(crate) instances: Vec<Instance>,
    pub(crate) counts: Counts,
    pub(crate) watch: Watch,
    pub(crate) page: Page,
    pub(crate) place: Place,
    pub(crate) first_run: bool,
    pub(crate) views: Vec<SavedView>,
    pub(crate) wakes_at: Option<i64>,
}
