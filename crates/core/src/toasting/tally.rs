//! How many of what: the content of summaries and digests.

use crate::{NotificationType, Severity};
use jiff::Timestamp;
use std::collections::BTreeMap;

/// How many of each type, since when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    by_type: BTreeMap<NotificationType, i64>,
    critical: i64,
    worst: Severity,
    since: Timestamp,
}

impl Tally {
    /// Nothing yet, since then.
    #[must_use]
    pub fn since(since: Timestamp) -> Self {
        Self { by_type: BTreeMap::new(), critical: 0, worst: Severity::Info, since }
    }

    /// Adds so many of a type and severity.
    pub fn add(&mut self, kind: NotificationType, severity: Severity, count: i64) {
        *self.by_type.entry(kind).or_default() += count;
        self.worst = self.worst.max(severity);
        if severity == Severity::Critical {
            self.critical += count;
        }
    }

    /// How many in all.
    #[must_use]
    pub fn count(&self) -> i64 {
        self.by_type.values().sum()
    }

    /// How many of them are critical.
    #[must_use]
    pub fn critical(&self) -> i64 {
        self.critical
    }

    /// The worst severity among them.
    #[must_use]
    pub fn worst(&self) -> Severity {
        self.worst
    }

    /// Since when they are counted.
    #[must_use]
    pub fn began_at(&self) -> Timestamp {
        self.since
    }

    /// The types with their counts, most first.
    #[must_use]
    pub fn by_type(&self) -> Vec<(NotificationType, i64)> {
        let mut types: Vec<_> = self.by_type.iter().map(|(kind, count)| (*kind, *count)).collect();
        types.sort_by_key(|(_, count)| -count);
        types
    }
}
