//! The sources: each reads one kind of connection.

mod ims;
pub mod journal;
pub mod mailbox;
pub mod rest;
pub mod team;

use campanile_core::journal::Position;
use campanile_core::reason::Reason;
use jiff::{SignedDuration, Timestamp};
use serde_json::value::RawValue;

/// What reads one connection.
#[derive(Debug)]
pub enum Source {
    /// Adobe's journal: pages with a position.
    Journal(Box<journal::JournalSource>),
    /// Marketo's REST API: looks at how things are.
    Rest(Box<rest::RestSource>),
    /// A mailbox: pages with a position, and it says itself when a mail came.
    Mailbox(Box<mailbox::MailboxSource>),
    /// A relay's stream: pages with a position, and it says itself when something came.
    Team(Box<team::TeamSource>),
    /// Both of the simulator, as one connection.
    Demo(Box<DemoSource>),
}

/// The demo's journal, and its REST API beside it.
#[derive(Debug)]
pub struct DemoSource {
    /// The journal.
    pub journal: journal::JournalSource,
    /// The REST API, which is looked at when the journal is read.
    pub rest: rest::RestSource,
    /// Not before then.
    pub next_look: Timestamp,
}

/// What a source gave at one asking.
#[derive(Debug)]
pub struct Fetched {
    /// The items as they arrived.
    pub items: Vec<Box<RawValue>>,
    /// From where to read on; `None` leaves the position as it is.
    pub next: Option<Position>,
    /// Whether there may be more at once.
    pub more: bool,
    /// How long the server asked to wait.
    pub retry_after: Option<SignedDuration>,
}

/// Why a source gave nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FetchError {
    /// The position is older than what the source keeps.
    Expired,
    /// It did not work.
    Failed {
        /// Why.
        reason: Reason,
        /// How long the server asked to wait.
        retry_after: Option<SignedDuration>,
    },
}

impl From<Reason> for FetchError {
    fn from(reason: Reason) -> Self {
        Self::Failed { reason, retry_after: None }
    }
}
