//! Notifications that go on to other places: which, as what, how many at once, and when it is tried again.
//!
//! The places are Slack's incoming webhooks (<https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks>),
//! workflows of Microsoft Teams (<https://learn.microsoft.com/en-us/connectors/teams/#microsoft-teams-webhook>), ntfy
//! (<https://docs.ntfy.sh/publish/#publish-as-json>) and anything that takes Standard Webhooks
//! (<https://www.standardwebhooks.com>).

mod address;
mod message;
mod ntfy;
mod pace;
mod retry;
mod sign;
mod slack;
mod teams;
mod wants;
mod webhook;

pub use address::is_public;
pub use message::{Link, Message, Section};
pub use pace::{MOST_AT_ONCE, Memory, Pace, Step, Waiting};
pub use retry::{TRIES_OF_ONE, is_trouble, pause};
pub use sign::{Key, NotAKey};
pub use wants::Wants;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What kind of place it is.
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ForwardKind {
    /// An incoming webhook of Slack.
    Slack,
    /// A workflow of Microsoft Teams.
    Teams,
    /// A topic of ntfy.
    Ntfy,
    /// A program that takes Standard Webhooks.
    Webhook,
}

impl ForwardKind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Slack, Self::Teams, Self::Ntfy, Self::Webhook];

    /// The name used in configuration.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Slack => "slack",
            Self::Teams => "teams",
            Self::Ntfy => "ntfy",
            Self::Webhook => "webhook",
        }
    }

    /// The kind of that name, if there is one.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.slug() == slug)
    }
}

impl Message {
    /// What is sent to a place of this kind; `topic` is that of ntfy.
    #[must_use]
    pub fn body(&self, kind: ForwardKind, topic: &str) -> Value {
        match kind {
            ForwardKind::Slack => slack::body(self),
            ForwardKind::Teams => teams::body(self),
            ForwardKind::Ntfy => ntfy::body(self, topic),
            ForwardKind::Webhook => webhook::body(self),
        }
    }
}

#[cfg(test)]
mod tests;
