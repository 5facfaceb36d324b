//! What a connection remembers from look to look: how far it has browsed, and what it spent today.

use campanile_core::rest::budget::Spent;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Kept in the history as JSON; what an older or newer version does not know is as at the first look.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Memory {
    pub(super) spent: Spent,
    /// On which quota day the last 7 days were asked for.
    pub(super) week_on: Option<Date>,
    pub(super) errors_at: Option<Timestamp>,
    pub(super) forecast_at: Option<Timestamp>,
    pub(super) campaigns: Browse,
    pub(super) programs: Browse,
    /// When campaigns that had changed were last asked for.
    pub(super) changes_at: Option<Timestamp>,
    /// The engagement programs that are on, as far as the browsing of today has found them.
    pub(super) engaging: Vec<u64>,
    /// Those whose members are still to be counted.
    pub(super) to_count: Vec<u64>,
    /// The one whose members are being counted.
    pub(super) counting: Option<Counting>,
}

/// How far the members of a program are counted.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(super) struct Counting {
    pub(super) program: u64,
    /// Where the next page begins.
    pub(super) next: Option<String>,
    /// Exhausted people by stream.
    pub(super) counts: BTreeMap<String, u64>,
}

/// How far a list is browsed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Browse {
    /// On which quota day it was last browsed to its end.
    pub(super) done_on: Option<Date>,
    /// Where it goes on.
    pub(super) offset: usize,
}

impl Memory {
    pub(super) fn read(text: Option<&str>, today: Date) -> Self {
        let known: Self = text.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
        Self { spent: known.spent.on(today), ..known }
    }

    pub(super) fn text(&self) -> String {
        serde_json::to_string(self).unwrap_or_else(|_| "{}".to_owned())
    }
}
