//! One thing Marketo told us.

use crate::facts::names;
use crate::incident::Told;
use crate::{Facts, NotificationType, Severity};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// How a notification came: as it happened, or among those that were already there at the first reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Arrival {
    /// After the first catch-up of its connection.
    Live,
    /// During the first catch-up; it never toasts.
    Backfill,
}

impl Arrival {
    /// The name used in JSON and in the history.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Backfill => "backfill",
        }
    }
}

/// What kind of Marketo object a notification is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SubjectKind {
    /// A smart campaign.
    SmartCampaign,
    /// A program.
    Program,
}

impl SubjectKind {
    /// The name used in JSON and in the history.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::SmartCampaign => "smart-campaign",
            Self::Program => "program",
        }
    }

    /// The kind of that name, if there is one.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        [Self::SmartCampaign, Self::Program].into_iter().find(|kind| kind.slug() == slug)
    }
}

/// What Marketo calls a thing, and where it shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Its name.
    pub name: String,
    /// Its workspace.
    pub workspace: Option<String>,
    /// Its page in Marketo.
    pub url: Option<String>,
}

/// The Marketo object a notification is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subject {
    /// What it is.
    pub kind: SubjectKind,
    /// Its id in Marketo.
    pub id: String,
    /// Its name, where a source gave it.
    pub name: Option<String>,
    /// Its page in Marketo, where a source gave it.
    pub url: Option<String>,
}

/// A notification as a source read it, before the history numbers it.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// The source's own id of it, unique within its connection.
    pub source_id: String,
    /// The Munchkin ID of the subscription it is about; empty where it is not known.
    pub instance: String,
    /// What kind it is.
    pub kind: NotificationType,
    /// The finer kind as the source names it; may be empty.
    pub subtype: String,
    /// How bad it is.
    pub severity: Severity,
    /// When it happened; the time of its arrival where the source's time could not be read.
    pub occurred_at: Timestamp,
    /// What it is about.
    pub subject: Option<Subject>,
    /// What it says.
    pub facts: Facts,
    /// The key of the underlying problem (see [`crate::incident`]).
    pub incident: String,
    /// What the source sent, byte for byte where it was text.
    pub raw: String,
}

impl Draft {
    /// What its words, its severity and its incident depend on.
    #[must_use]
    pub fn told(&self) -> Told<'_> {
        Told { subtype: &self.subtype, facts: &self.facts, occurred_at: self.occurred_at }
    }
}

impl Draft {
    /// Whether it stands for an item that could not be read.
    #[must_use]
    pub fn is_rejected(&self) -> bool {
        self.facts.has(names::REJECT_REASON)
    }

    /// The name of the campaign it is about, where that is all that is known of it.
    #[must_use]
    pub fn campaign_by_name(&self) -> Option<String> {
        let of_a_campaign =
            matches!(self.kind, NotificationType::CampaignFailure | NotificationType::CampaignAbort);
        let by_name = of_a_campaign && !self.facts.has(names::CAMPAIGN_ID);
        self.facts.text(names::CAMPAIGN_NAME).filter(|_| by_name)
    }

    /// It is about the campaign of this id: from now on it belongs to that campaign's incident.
    pub fn identify_campaign(&mut self, instance: &str, id: &str) {
        let number = id.parse::<i64>().map_or_else(|_| serde_json::Value::from(id), serde_json::Value::from);
        self.facts.insert(names::CAMPAIGN_ID, number);
        instance.clone_into(&mut self.instance);
        let name = self.facts.text(names::CAMPAIGN_NAME);
        self.subject = Some(Subject { kind: SubjectKind::SmartCampaign, id: id.to_owned(), name, url: None });
        self.incident = crate::incident::incident_key(self.kind, instance, self.told());
    }

    /// Adds the name, workspace and page of its subject where the source gave none.
    pub fn name_subject(&mut self, named: &Named) {
        let Some(subject) = &mut self.subject else { return };
        let fact = match subject.kind {
            SubjectKind::SmartCampaign => names::CAMPAIGN_NAME,
            SubjectKind::Program => names::PROGRAM_NAME,
        };
        let name = subject.name.get_or_insert_with(|| named.name.clone());
        if !self.facts.has(fact) {
            self.facts.insert(fact, name.as_str());
        }
        if let Some(workspace) = named.workspace.as_deref().filter(|_| !self.facts.has(names::WORKSPACE)) {
            self.facts.insert(names::WORKSPACE, workspace);
        }
        subject.url = subject.url.take().or_else(|| named.url.clone());
    }
}

/// A notification as the history keeps it.
#[derive(Debug, Clone, PartialEq)]
pub struct Notification {
    /// Opaque, unique, stable: the same for the same item of the same connection, also in a new history.
    pub id: String,
    /// Its number in this history; later arrivals have greater ones.
    pub seq: i64,
    /// The id of the connection it came through.
    pub connection: String,
    /// What the source said.
    pub draft: Draft,
    /// When it arrived here.
    pub received_at: Timestamp,
    /// How it came.
    pub arrival: Arrival,
    /// When it was read, if it was.
    pub read_at: Option<Timestamp>,
    /// When it was archived, if it was.
    pub archived_at: Option<Timestamp>,
}

/// The id of an item of a connection: 32 hexadecimal digits.
#[must_use]
pub fn notification_id(connection: &str, source_id: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(connection.as_bytes());
    // A separator that no connection id can contain, so that no two pairs run together.
    hash.update([0]);
    hash.update(source_id.as_bytes());
    hex(&hash.finalize()).chars().take(32).collect()
}

/// SHA-256 of a text as 64 hexadecimal digits.
#[must_use]
pub fn sha256_hex(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_stable_and_differ_by_connection_and_item() {
        assert_eq!(notification_id("prod", "1"), notification_id("prod", "1"));
        assert_ne!(notification_id("prod", "1"), notification_id("prod", "2"));
        assert_ne!(notification_id("prod", "1"), notification_id("prod1", ""));
        assert_eq!(notification_id("prod", "1").len(), 32);
        assert_eq!(sha256_hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
