//! What an event of each kind says of itself: the `eventAction` of its data.

use crate::kind::Kind;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};

/// The fields of a typical event of this kind that happened at `at`. Which of them are documented and which are
/// invented is said at [`Kind`].
pub(crate) fn sample(kind: Kind, at: Timestamp) -> Map<String, Value> {
    let action = match kind {
        Kind::CampaignFailure => json!({
            "campaignId": 2417,
            "campaignName": "Webinar Reminder 24 h",
            "message": "The Smart List uses the static list \"EMEA Webinar 2025\", which was deleted.",
        }),
        Kind::CampaignFailureAsPrinted => json!({"campaignId": 1902, "userId": "ops@example.com"}),
        Kind::CampaignAbort => json!({"campaignId": 1877, "userId": "lea.martin@example.com"}),
        Kind::CampaignAbortAutomatic => json!({
            "campaignId": 3120,
            "campaignName": "Lead Scoring Behaviour",
            "message": "A predictive filter of the Smart List could not be evaluated.",
        }),
        Kind::IdleCleanupScheduled => json!({
            "campaignIds": [811, 934, 1120],
            "deactivateOn": day(at.saturating_add(SignedDuration::from_hours(7 * 24)).unwrap_or(at)),
        }),
        Kind::IdleCleanupDone => json!({"campaignIds": [811, 1120]}),
        Kind::TestGroup => json!({
            "programId": 1288,
            "programName": "Spring Newsletter",
            "winner": "Subject line B",
            "criterion": "Opens",
        }),
        Kind::CrmSyncDown => {
            json!({"crm": "Salesforce", "message": "The sync has not run since its last error."})
        }
        Kind::CrmPermissions => json!({
            "crm": "Microsoft Dynamics",
            "message": "The sync user may not read the entity Account.",
        }),
        Kind::DynamicsDigest => json!({
            "failedCount": 42,
            "duplicates": 31,
            "fieldTooLong": 11,
            // Marketo keeps such a list 30 days.
            "fullListUrl": "https://app-sj01.marketo.com/notifications/list/5fd1c0.csv",
        }),
        Kind::SalesforceLogin => json!({
            "errorCode": "INVALID_LOGIN",
            "message": "Invalid username, password, security token; or user locked out.",
        }),
        Kind::SalesforceApiLimit => json!({
            "errorCode": "REQUEST_LIMIT_EXCEEDED",
            "message": "TotalRequests Limit exceeded.",
        }),
        Kind::SalesforceRecords => json!({
            "errorCode": "UNABLE_TO_LOCK_ROW",
            "objectName": "Contact",
            "failedCount": 37,
            "message": "Unable to obtain exclusive access to this record.",
        }),
        Kind::ProgramExhausted => json!({
            "programId": 1035,
            "programName": "New Customer Onboarding",
            "streamName": "Early stage",
            "exhaustedCount": 126,
        }),
        Kind::FacebookTerms | Kind::FacebookAppRemoved => json!({"audienceName": "Trial users 90 days"}),
        Kind::LinkedinAudience | Kind::LinkedinPush => {
            json!({"audienceName": "Event attendees 2026", "attempts": 3, "message": "No answer from LinkedIn."})
        }
        Kind::LinkedinLogin => json!({
            "audienceName": "Event attendees 2026",
            "attempts": 3,
            "message": "The access token has been revoked.",
        }),
        Kind::DailyQuota => {
            json!({"dailyQuota": 50_000, "percent": 75, "serviceNames": ["Event Platform Sync"]})
        }
        // The codes are REST's (https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/error-codes).
        Kind::ApiErrors => json!({"errorCode": "606", "count": 340, "serviceNames": ["BI Export"]}),
        Kind::Unknown => {
            json!({"assetId": 5512, "assetName": "LP Demo Request", "requestedBy": "sam@example.com"})
        }
    };
    match action {
        Value::Object(fields) => fields,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => Map::new(),
    }
}

fn day(at: Timestamp) -> String {
    at.strftime("%Y-%m-%d").to_string()
}
