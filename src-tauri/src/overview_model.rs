//! What travels between the overview, the palette and their program. The TypeScript form is generated from here.

use crate::usage_model::UsageInstance;
use campanile_core::{NotificationType, Severity};
use serde::Serialize;
use specta::Type;

/// How many, how many in as many days before, and the difference in words, empty where nothing is known of before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub(crate) struct Compared {
    pub(crate) count: u32,
    pub(crate) before: Option<u32>,
    pub(crate) change: String,
}

/// How many of a severity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub(crate) struct SeverityAmount {
    pub(crate) severity: Severity,
    pub(crate) amount: Compared,
}

/// How many of a type, and of its severities those that occurred, worst first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub(crate) struct TypeAmount {
    pub(crate) slug: NotificationType,
    pub(crate) amount: Compared,
    pub(crate) severities: Vec<SeverityAmount>,
}

/// How often a campaign failed. `search` finds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub(crate) struct CampaignAmount {
    pub(crate) name: String,
    pub(crate) instance: String,
    pub(crate) instance_name: String,
    pub(crate) search: String,
    pub(crate) amount: Compared,
}

/// Something that Campanile told of a connection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub(crate) struct Trouble {
    pub(crate) notification: String,
    pub(crate) at: i64,
    pub(crate) title: String,
}

/// What there was with a connection: how often, and the latest of it, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub(crate) struct ConnectionTroubles {
    pub(crate) id: String,
    pub(crate) count: u32,
    pub(crate) latest: Vec<Trouble>,
}

/// The overview of the last days with today. `types` stand in the order of their amounts; `alone` says why there is no
/// comparison where there is none; `text` is all of it as text.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub(crate) struct Overview {
    pub(crate) days: u32,
    pub(crate) span: String,
    pub(crate) total: Compared,
    pub(crate) alone: Option<String>,
    pub(crate) severities: Vec<SeverityAmount>,
    pub(crate) types: Vec<TypeAmount>,
    pub(crate) campaigns: Vec<CampaignAmount>,
    pub(crate) read_after: String,
    pub(crate) usage: Vec<UsageInstance>,
    pub(crate) connections: Vec<ConnectionTroubles>,
    pub(crate) text: String,
}

/// A campaign that was looked for. `search` finds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub(crate) struct CampaignFound {
    pub(crate) name: String,
    pub(crate) instance: String,
    pub(crate) instance_name: String,
    pub(crate) search: String,
}

/// A search that the user gave a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub(crate) struct SavedView {
    pub(crate) name: String,
    pub(crate) search: String,
}
