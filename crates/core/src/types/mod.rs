//! The one table of notification types: slug, group, icon, default rule, severity, words, playbook and incident key.
//!
//! Adding a type is one variant of [`NotificationType`], one row of [`TYPES`], one icon and the strings its
//! functions name. The types are those of Marketo's page "Notification Types"
//! (<https://experienceleague.adobe.com/en/docs/marketo/using/product-docs/core-marketo-concepts/miscellaneous/notification-types>),
//! campaign abort and A/B test results from the Notification Data Stream
//! (<https://developer.adobe.com/events/docs/guides/using/marketo/marketo-notification-data-stream-setup>), and two of
//! Campanile's own: `monitoring` and `other`.

mod ads;
mod campaigns;
mod crm;
mod engagement;
mod own;
mod web_services;

pub use campaigns::{IDLE_DONE, INVALID};
pub use own::monitoring;
pub use web_services::FORECAST;

use crate::Severity;
use crate::incident::Told;
use crate::rules::Show;
use crate::words::Phrase;
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

/// The kind of a notification.
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NotificationType {
    /// Errors in smart campaigns.
    CampaignFailure,
    /// A run was aborted.
    CampaignAbort,
    /// Idle trigger campaigns are to be, or were, deactivated.
    IdleTriggerCleanup,
    /// An A/B test has its result.
    TestGroup,
    /// Wrong permissions, sync down.
    CrmSync,
    /// Daily digest of people that failed to sync.
    MicrosoftDynamics,
    /// Credentials, API limit, record errors.
    Salesforce,
    /// People exhausted a stream.
    Engagement,
    /// Terms not accepted, or the app removed.
    Facebook,
    /// Audience, login or push failed.
    Linkedin,
    /// Quota and API errors.
    WebServices,
    /// Campanile's own: a connection in trouble, a gap.
    Monitoring,
    /// Anything unknown.
    Other,
}

/// What belongs together in lists.
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Campaigns.
    Campaigns,
    /// CRM sync.
    Crm,
    /// Engagement programs.
    Engagement,
    /// Ad networks.
    Ads,
    /// Web Services.
    WebServices,
    /// Campanile itself.
    Campanile,
    /// Everything else.
    Other,
}

impl Group {
    /// The name used in JSON, subjects and message keys.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Campaigns => "campaigns",
            Self::Crm => "crm",
            Self::Engagement => "engagement",
            Self::Ads => "ads",
            Self::WebServices => "web-services",
            Self::Campanile => "campanile",
            Self::Other => "other",
        }
    }
}

/// From which share of the daily quota on a notification is a warning, and from which an error (percent, ascending).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WarnAt<'a>(pub &'a [f64]);

impl Default for WarnAt<'_> {
    fn default() -> Self {
        Self(&[75.0, 90.0])
    }
}

/// One row of the table.
pub struct TypeEntry {
    /// The type.
    pub kind: NotificationType,
    /// Its name in JSON, configuration, message keys and file names.
    pub slug: &'static str,
    /// Its group.
    pub group: Group,
    /// Whether it is mended on Admin screens, which most marketers cannot open.
    pub needs_admin: bool,
    /// What its rule says where the user said nothing.
    pub show: Show,
    /// How bad one is.
    pub severity: fn(Told<'_>, WarnAt<'_>) -> Severity,
    /// The part of the incident key that is the type's own.
    pub incident: fn(Told<'_>) -> String,
    /// A longer pause between two of an incident begins a new episode.
    pub longest_pause: SignedDuration,
    /// Its title.
    pub title: fn(Told<'_>) -> Phrase,
    /// Its line of summary.
    pub summary: fn(Told<'_>) -> Phrase,
    /// The message whose attributes are its playbook.
    pub playbook: fn(Told<'_>) -> &'static str,
}

/// The pause that ends an episode: a day, and two for what Marketo tells once a day.
const A_DAY: SignedDuration = SignedDuration::from_hours(24);
const TWO_DAYS: SignedDuration = SignedDuration::from_hours(48);

/// The table, in the order of every list.
pub static TYPES: [TypeEntry; 13] = [
    campaigns::FAILURE,
    campaigns::ABORT,
    campaigns::IDLE,
    campaigns::TEST_GROUP,
    crm::SYNC,
    crm::DYNAMICS,
    crm::SALESFORCE,
    engagement::ENGAGEMENT,
    ads::FACEBOOK,
    ads::LINKEDIN,
    web_services::WEB_SERVICES,
    own::MONITORING,
    own::OTHER,
];

impl NotificationType {
    /// Its row of the table.
    #[must_use]
    pub fn entry(self) -> &'static TypeEntry {
        // The table has a row for each type at the type's own place; a test holds that.
        &TYPES[self as usize]
    }

    /// Its name.
    #[must_use]
    pub fn slug(self) -> &'static str {
        self.entry().slug
    }

    /// The type of that name, if there is one.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        TYPES.iter().find(|entry| entry.slug == slug).map(|entry| entry.kind)
    }
}

/// The same severity, whatever it says.
macro_rules! always {
    ($severity:ident) => {
        |_, _| $crate::Severity::$severity
    };
}
use always;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_type_stands_at_its_place_under_its_own_name() {
        for (place, entry) in TYPES.iter().enumerate() {
            assert_eq!(entry.kind as usize, place);
            assert_eq!(NotificationType::from_slug(entry.slug), Some(entry.kind));
            assert_eq!(serde_json::to_value(entry.kind).unwrap(), entry.slug);
            assert_eq!(serde_json::to_value(entry.group).unwrap(), entry.group.slug());
        }
    }

    #[test]
    fn groups_keep_together() {
        let mut groups: Vec<Group> = TYPES.iter().map(|entry| entry.group).collect();
        groups.dedup();
        let mut sorted = groups.clone();
        sorted.sort();
        assert_eq!(groups, sorted);
    }
}
