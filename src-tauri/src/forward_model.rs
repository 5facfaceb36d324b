//! What travels between the page of forwarding and its program. The TypeScript form is generated from here.

use campanile_core::Severity;
use campanile_core::forward::ForwardKind;
use serde::{Deserialize, Serialize};
use specta::Type;

/// A place that notifications go on to, and how it goes there. Times are Unix milliseconds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub(crate) struct ForwarderRow {
    pub(crate) id: String,
    pub(crate) kind: ForwardKind,
    pub(crate) on: bool,
    /// Where it is, as far as that is no secret.
    pub(crate) place: Option<String>,
    /// How much waits for it.
    pub(crate) waiting: u32,
    pub(crate) last_success: Option<i64>,
    /// Since when nothing gets through.
    pub(crate) failing_since: Option<i64>,
    /// When it is tried again.
    pub(crate) next_try: Option<i64>,
    /// Why nothing gets through, and what helps.
    pub(crate) message: Option<String>,
}

/// With what one may write to a topic of ntfy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub(crate) enum TopicAuth {
    None,
    Token,
}

/// The fields of a place to forward to. What was typed in stays text until it is checked; an empty one means what is usual.
/// `client_secret` is the address of Slack and Teams, the key of a webhook, the token of ntfy. It goes to the keychain, and so
/// do a topic that is hidden and the address of a webhook with a key in it; none of them is ever given back. Where `edits`
/// says that the place is there, what is left empty of them is as it is stored.
#[derive(Clone, Serialize, Deserialize, Type)]
pub(crate) struct ForwardForm {
    pub(crate) id: String,
    pub(crate) kind: ForwardKind,
    pub(crate) url: String,
    pub(crate) topic: String,
    pub(crate) hides_topic: bool,
    pub(crate) auth: TopicAuth,
    pub(crate) client_secret: String,
    pub(crate) min_severity: Option<Severity>,
    /// Types and groups; none for all.
    pub(crate) types: Vec<String>,
    pub(crate) instance: String,
    pub(crate) silent: bool,
    pub(crate) per_minute: String,
    pub(crate) gather: String,
    pub(crate) keep: String,
    pub(crate) allow_private: bool,
    /// Whether the secret comes from a file or a variable, which no form changes.
    pub(crate) given: bool,
    pub(crate) edits: bool,
}
