//! How bad it is.

use serde::{Deserialize, Serialize};

/// How bad a notification is, mildest first. Marketo publishes no severities; these are Campanile's own.
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing to do.
    Info,
    /// Look today.
    Warning,
    /// Something failed.
    Error,
    /// Everything behind it stands still.
    Critical,
}

impl Severity {
    /// All severities, mildest first.
    pub const ALL: [Severity; 4] = [Self::Info, Self::Warning, Self::Error, Self::Critical];

    /// The name used in JSON, configuration and message keys.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
            Self::Critical => "critical",
        }
    }

    /// The severity with this name, if it is one.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|severity| severity.slug() == slug)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_round_trip_and_severities_are_ordered_from_mild_to_bad() {
        for severity in Severity::ALL {
            assert_eq!(Severity::from_slug(severity.slug()), Some(severity));
        }
        assert!(Severity::ALL.is_sorted());
        assert_eq!(Severity::from_slug("fatal"), None);
    }
}
