//! What travels between the page of the API usage, the form of Marketo REST, and their program. The TypeScript form is
//! generated from here.

use campanile_core::Severity;
use serde::{Deserialize, Serialize};
use specta::Type;

/// A share of the quota that is warned of, with its words.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub(crate) struct Threshold {
    pub(crate) percent: f64,
    pub(crate) text: String,
}

/// The calls of a quota day; `used` is nothing where nobody knows. `percent` is their share of the quota.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub(crate) struct UsageDay {
    pub(crate) label: String,
    pub(crate) used: Option<u32>,
    pub(crate) percent: Option<f64>,
    pub(crate) percent_text: Option<String>,
}

/// An API user's calls of today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub(crate) struct UsageUser {
    pub(crate) name: String,
    pub(crate) calls: u32,
}

/// How often a code came today, and what it means where Campanile knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub(crate) struct UsageError {
    pub(crate) code: String,
    pub(crate) count: u32,
    pub(crate) means: Option<String>,
}

/// What is to be expected of today's quota, in words. `headline` is there where it is bad, `runs_out_at` is a time of day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub(crate) struct UsageOutlook {
    pub(crate) severity: Severity,
    pub(crate) headline: Option<String>,
    pub(crate) text: String,
    pub(crate) runs_out_at: Option<String>,
}

/// The API usage of an instance. `days` end with today; `others` are calls of today that Marketo names no user for;
/// `errors` are nothing where they were not asked for yet.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub(crate) struct UsageInstance {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) demo: bool,
    pub(crate) quota: Option<u32>,
    pub(crate) percent_text: Option<String>,
    pub(crate) summary: String,
    pub(crate) seen: Option<String>,
    pub(crate) outlook: UsageOutlook,
    pub(crate) reset: String,
    pub(crate) thresholds: Vec<Threshold>,
    pub(crate) days: Vec<UsageDay>,
    pub(crate) users: Vec<UsageUser>,
    pub(crate) others: u32,
    pub(crate) errors: Option<Vec<UsageError>>,
    pub(crate) own: Vec<String>,
}

/// The fields of a Marketo REST connection. The secret goes to the keychain and is never given back. Without a step,
/// people in engagement programs are not counted. `edits` as with the form of a journal.
#[derive(Clone, Serialize, Deserialize, Type)]
pub(crate) struct RestForm {
    pub(crate) id: String,
    pub(crate) base_url: String,
    pub(crate) instance: String,
    pub(crate) client_id: String,
    pub(crate) client_secret: String,
    pub(crate) poll_every: String,
    pub(crate) exhausted_step: String,
    pub(crate) edits: bool,
}
