//! The kinds of events that the simulator can send, and how each is spelled on the wire.

use serde::{Deserialize, Serialize};

/// What stands before the name of a Marketo notification.
pub(crate) const TYPE_PREFIX: &str = "com.adobe.platform.marketo.notification.";

/// One kind of event.
///
/// Documented on the wire are only [`DailyQuota`](Self::DailyQuota), [`CampaignAbort`](Self::CampaignAbort) and
/// [`CampaignFailureAsPrinted`](Self::CampaignFailureAsPrinted)
/// (<https://developer.adobe.com/events/docs/guides/using/marketo/marketo-notification-data-stream-setup>).
/// **The wire form of every other kind is invented for the demo.** Its name is the snake case of the category that
/// Marketo's pages name in words (<https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/data-streams>,
/// <https://experienceleague.adobe.com/en/docs/marketo/using/product-docs/core-marketo-concepts/miscellaneous/notification-types>);
/// its subtype and the fields of its action say in camel case what those pages say such a notification tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// An error in a smart campaign, with a message. The type is documented, the fields are invented.
    CampaignFailure,
    /// A campaign failure exactly as Adobe prints it: with the component and fields of an abort.
    CampaignFailureAsPrinted,
    /// A user aborted a campaign. Documented.
    CampaignAbort,
    /// Marketo aborted a campaign by itself. The type is documented, subtype and message are invented.
    CampaignAbortAutomatic,
    /// Idle trigger campaigns will be deactivated in a week.
    IdleCleanupScheduled,
    /// Idle trigger campaigns were deactivated.
    IdleCleanupDone,
    /// An A/B test has its result.
    TestGroup,
    /// The CRM sync is down.
    CrmSyncDown,
    /// The CRM's sync user lacks permissions.
    CrmPermissions,
    /// The daily digest of people that failed to sync with Microsoft Dynamics.
    DynamicsDigest,
    /// Salesforce refused the sync user's credentials.
    SalesforceLogin,
    /// Salesforce's API limit is used up.
    SalesforceApiLimit,
    /// Records failed to sync with Salesforce.
    SalesforceRecords,
    /// People received everything in a stream.
    ProgramExhausted,
    /// Facebook's terms for custom audiences were not accepted.
    FacebookTerms,
    /// The Marketo app was removed in Facebook.
    FacebookAppRemoved,
    /// A LinkedIn audience could not be created after three tries.
    LinkedinAudience,
    /// The login to LinkedIn failed after three tries.
    LinkedinLogin,
    /// Pushing people to LinkedIn failed after three tries.
    LinkedinPush,
    /// A share of the daily API quota is used. Documented.
    DailyQuota,
    /// Calls of the API were answered with errors.
    ApiErrors,
    /// A type that nobody knows yet.
    Unknown,
}

/// How a kind is spelled.
#[derive(Debug)]
pub(crate) struct Spelling {
    /// The slug of Campanile's type that it is to be recognised as.
    pub(crate) notification_type: &'static str,
    /// The last part of the CloudEvent's `type`.
    pub(crate) name: &'static str,
    pub(crate) component: &'static str,
    pub(crate) subtype: &'static str,
    /// The CloudEvent's `source`.
    pub(crate) source: &'static str,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 22] = [
        Self::CampaignFailure,
        Self::CampaignFailureAsPrinted,
        Self::CampaignAbort,
        Self::CampaignAbortAutomatic,
        Self::IdleCleanupScheduled,
        Self::IdleCleanupDone,
        Self::TestGroup,
        Self::CrmSyncDown,
        Self::CrmPermissions,
        Self::DynamicsDigest,
        Self::SalesforceLogin,
        Self::SalesforceApiLimit,
        Self::SalesforceRecords,
        Self::ProgramExhausted,
        Self::FacebookTerms,
        Self::FacebookAppRemoved,
        Self::LinkedinAudience,
        Self::LinkedinLogin,
        Self::LinkedinPush,
        Self::DailyQuota,
        Self::ApiErrors,
        Self::Unknown,
    ];

    /// The slug of the notification type as which Campanile shows such an event, e.g. `campaign-failure`.
    #[must_use]
    pub fn notification_type(self) -> &'static str {
        self.spelling().notification_type
    }

    /// The CloudEvent's `type`, e.g. `com.adobe.platform.marketo.notification.campaign_failure`.
    #[must_use]
    pub fn event_type(self) -> String {
        format!("{TYPE_PREFIX}{}", self.spelling().name)
    }

    pub(crate) fn spelling(self) -> Spelling {
        let mlm = |notification_type, name, subtype| Spelling {
            notification_type,
            name,
            component: name,
            subtype,
            source: "urn:mlm",
        };
        match self {
            Self::CampaignFailure => mlm("campaign-failure", "campaign_failure", "campaign_failure"),
            // The contradiction is Adobe's own: the failure's example is a copy of the abort's.
            Self::CampaignFailureAsPrinted => Spelling {
                component: "campaign_abort",
                ..mlm("campaign-failure", "campaign_failure", "user_campaign_abort")
            },
            Self::CampaignAbort => mlm("campaign-abort", "campaign_abort", "user_campaign_abort"),
            Self::CampaignAbortAutomatic => {
                mlm("campaign-abort", "campaign_abort", "automatic_campaign_abort")
            }
            Self::IdleCleanupScheduled => {
                mlm("idle-trigger-cleanup", "idle_trigger_campaign_cleanup", "scheduled")
            }
            Self::IdleCleanupDone => mlm("idle-trigger-cleanup", "idle_trigger_campaign_cleanup", "done"),
            Self::TestGroup => mlm("test-group", "test_group", "ab_test_result"),
            Self::CrmSyncDown => mlm("crm-sync", "crm_sync", "sync_down"),
            Self::CrmPermissions => mlm("crm-sync", "crm_sync", "permissions"),
            Self::DynamicsDigest => mlm("microsoft-dynamics", "microsoft_dynamics", "sync_errors"),
            Self::SalesforceLogin | Self::SalesforceApiLimit => {
                mlm("salesforce", "salesforce_sync_failure", "job_level")
            }
            Self::SalesforceRecords => mlm("salesforce", "salesforce_sync_failure", "record_level"),
            Self::ProgramExhausted => mlm("engagement", "nurture", "program_exhausted"),
            Self::FacebookTerms => mlm("facebook", "facebook", "terms_not_accepted"),
            Self::FacebookAppRemoved => mlm("facebook", "facebook", "app_removed"),
            Self::LinkedinAudience => mlm("linkedin", "linkedin", "audience_failed"),
            Self::LinkedinLogin => mlm("linkedin", "linkedin", "login_failed"),
            Self::LinkedinPush => mlm("linkedin", "linkedin", "push_failed"),
            Self::DailyQuota => mlm("web-services", "web_services", "dailyQuota"),
            Self::ApiErrors => mlm("web-services", "web_services", "apiErrors"),
            Self::Unknown => Spelling {
                source: "urn:asset_api",
                ..mlm("other", "landing_page_approval", "approval_requested")
            },
        }
    }
}
