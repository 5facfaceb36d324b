//! The stories of `demo` and `quiet`: who fails when, in which words. All names are invented.

use crate::event::DEFAULT_INSTANCE as PRODUCTION;
use crate::kind::Kind;
use crate::scenario::{Planned, Schedule};
use jiff::SignedDuration;
use serde_json::Map;

const SANDBOX: &str = "987-XYZ-654";

/// A line of a story: a time, what happens, where, and the fields that differ, as JSON.
type Line = (i64, Kind, &'static str, &'static str);

/// The time is in hours before the start.
const BACKLOG: [Line; 41] = [
    (166, Kind::IdleCleanupDone, PRODUCTION, r#"{"campaignIds":[702,715]}"#),
    (163, Kind::DynamicsDigest, PRODUCTION, r#"{"failedCount":12,"duplicates":9,"fieldTooLong":3}"#),
    (
        160,
        Kind::CampaignFailure,
        PRODUCTION,
        r#"{"campaignId":1902,"campaignName":"Welcome Email","message":"The email of the flow step Send Email is not approved."}"#,
    ),
    (157, Kind::DailyQuota, PRODUCTION, r#"{"percent":25}"#),
    (
        151,
        Kind::DailyQuota,
        PRODUCTION,
        r#"{"percent":50,"serviceNames":["Event Platform Sync","BI Export"]}"#,
    ),
    (147, Kind::CampaignAbort, PRODUCTION, r#"{"campaignId":1877,"userId":"lea.martin@example.com"}"#),
    (
        141,
        Kind::ProgramExhausted,
        PRODUCTION,
        r#"{"programName":"New Customer Onboarding","exhaustedCount":84}"#,
    ),
    (139, Kind::DynamicsDigest, PRODUCTION, r#"{"failedCount":8,"duplicates":8,"fieldTooLong":0}"#),
    (
        136,
        Kind::CampaignFailure,
        SANDBOX,
        r#"{"campaignId":311,"campaignName":"Test Registration Sync","message":"The flow calls a webhook that was deleted."}"#,
    ),
    (131, Kind::SalesforceRecords, PRODUCTION, r#"{"failedCount":14}"#),
    (
        126,
        Kind::TestGroup,
        PRODUCTION,
        r#"{"programId":1240,"programName":"October Product News","winner":"Sender name A"}"#,
    ),
    (121, Kind::CampaignFailureAsPrinted, PRODUCTION, r#"{"campaignId":2055,"userId":"ops@example.com"}"#),
    (118, Kind::IdleCleanupScheduled, PRODUCTION, r#"{"campaignIds":[811,934,1120,1288]}"#),
    (115, Kind::DynamicsDigest, PRODUCTION, r#"{"failedCount":19,"duplicates":11,"fieldTooLong":8}"#),
    (110, Kind::FacebookTerms, PRODUCTION, r#"{"audienceName":"Webinar no-shows"}"#),
    (
        105,
        Kind::CampaignFailure,
        PRODUCTION,
        r#"{"campaignId":2310,"campaignName":"MQL Handover","message":"The Smart List has a filter with a value that no longer exists."}"#,
    ),
    (
        104,
        Kind::CampaignFailure,
        PRODUCTION,
        r#"{"campaignId":2310,"campaignName":"MQL Handover","message":"The Smart List has a filter with a value that no longer exists."}"#,
    ),
    (
        103,
        Kind::CampaignFailure,
        PRODUCTION,
        r#"{"campaignId":2310,"campaignName":"MQL Handover","message":"The Smart List has a filter with a value that no longer exists."}"#,
    ),
    (
        98,
        Kind::DailyQuota,
        PRODUCTION,
        r#"{"percent":75,"serviceNames":["Event Platform Sync","BI Export"]}"#,
    ),
    (96, Kind::DailyQuota, PRODUCTION, r#"{"percent":90,"serviceNames":["BI Export"]}"#),
    (95, Kind::ApiErrors, PRODUCTION, r#"{"errorCode":"606","count":1280}"#),
    (91, Kind::DynamicsDigest, PRODUCTION, r#"{"failedCount":23,"duplicates":17,"fieldTooLong":6}"#),
    (86, Kind::CampaignAbort, SANDBOX, r#"{"campaignId":318,"userId":"sam.okafor@example.com"}"#),
    (79, Kind::LinkedinAudience, PRODUCTION, r#"{"audienceName":"Open opportunities EMEA"}"#),
    (
        74,
        Kind::CampaignAbortAutomatic,
        PRODUCTION,
        r#"{"campaignId":3120,"campaignName":"Churn Prediction Outreach"}"#,
    ),
    (
        70,
        Kind::ProgramExhausted,
        PRODUCTION,
        r#"{"programId":1101,"programName":"Partner Newsletter Track","streamName":"Awareness","exhaustedCount":311}"#,
    ),
    (67, Kind::DynamicsDigest, PRODUCTION, r#"{"failedCount":31,"duplicates":22,"fieldTooLong":9}"#),
    (
        61,
        Kind::SalesforceRecords,
        PRODUCTION,
        r#"{"errorCode":"FIELD_CUSTOM_VALIDATION_EXCEPTION","objectName":"Lead","failedCount":5,"message":"Country is required."}"#,
    ),
    (
        55,
        Kind::CampaignFailure,
        PRODUCTION,
        r#"{"campaignId":2417,"campaignName":"Webinar Reminder 24 h","message":"The token {{my.Webinar URL}} is not defined."}"#,
    ),
    (50, Kind::CrmPermissions, SANDBOX, r#"{}"#),
    (
        47,
        Kind::TestGroup,
        PRODUCTION,
        r#"{"programId":1251,"programName":"Black Friday Teaser","winner":"Whole email B","criterion":"Clicks"}"#,
    ),
    (43, Kind::DynamicsDigest, PRODUCTION, r#"{"failedCount":27,"duplicates":20,"fieldTooLong":7}"#),
    (38, Kind::SalesforceApiLimit, PRODUCTION, r#"{}"#),
    (31, Kind::Unknown, PRODUCTION, r#"{}"#),
    (27, Kind::CampaignAbort, PRODUCTION, r#"{"campaignId":2290,"userId":"lea.martin@example.com"}"#),
    (22, Kind::ProgramExhausted, PRODUCTION, r#"{"exhaustedCount":126}"#),
    (19, Kind::DynamicsDigest, PRODUCTION, r#"{"failedCount":42,"duplicates":31,"fieldTooLong":11}"#),
    (13, Kind::SalesforceRecords, PRODUCTION, r#"{"failedCount":37}"#),
    (
        8,
        Kind::CampaignFailure,
        PRODUCTION,
        r#"{"campaignId":1902,"campaignName":"Welcome Email","message":"The email of the flow step Send Email is not approved."}"#,
    ),
    (5, Kind::DailyQuota, PRODUCTION, r#"{"percent":25}"#),
    (2, Kind::DailyQuota, PRODUCTION, r#"{"percent":50,"serviceNames":["Event Platform Sync","BI Export"]}"#),
];

/// The time is in seconds after the start.
const LIVE: [Line; 24] = [
    (3, Kind::CampaignFailure, PRODUCTION, r#"{}"#),
    (8, Kind::SalesforceLogin, PRODUCTION, r#"{}"#),
    (
        20,
        Kind::DailyQuota,
        PRODUCTION,
        r#"{"percent":75,"serviceNames":["Event Platform Sync","BI Export"]}"#,
    ),
    (
        32,
        Kind::ProgramExhausted,
        PRODUCTION,
        r#"{"programId":1101,"programName":"Partner Newsletter Track","streamName":"Decision","exhaustedCount":58}"#,
    ),
    (46, Kind::CampaignAbort, PRODUCTION, r#"{"campaignId":2418,"campaignName":"Webinar Follow-up"}"#),
    (60, Kind::DynamicsDigest, PRODUCTION, r#"{"failedCount":44,"duplicates":30,"fieldTooLong":14}"#),
    (74, Kind::LinkedinPush, PRODUCTION, r#"{}"#),
    (88, Kind::TestGroup, PRODUCTION, r#"{}"#),
    (102, Kind::CrmPermissions, PRODUCTION, r#"{}"#),
    (116, Kind::FacebookAppRemoved, PRODUCTION, r#"{}"#),
    (130, Kind::IdleCleanupScheduled, PRODUCTION, r#"{}"#),
    (144, Kind::CampaignFailure, PRODUCTION, r#"{}"#),
    (158, Kind::SalesforceRecords, PRODUCTION, r#"{}"#),
    (172, Kind::DailyQuota, PRODUCTION, r#"{"percent":90,"serviceNames":["BI Export"]}"#),
    (186, Kind::CampaignAbortAutomatic, PRODUCTION, r#"{}"#),
    (200, Kind::Unknown, PRODUCTION, r#"{}"#),
    (214, Kind::ApiErrors, PRODUCTION, r#"{}"#),
    (
        228,
        Kind::CampaignFailure,
        SANDBOX,
        r#"{"campaignId":311,"campaignName":"Test Registration Sync","message":"The flow calls a webhook that was deleted."}"#,
    ),
    (242, Kind::IdleCleanupDone, SANDBOX, r#"{"campaignIds":[98,104,131]}"#),
    (256, Kind::DailyQuota, PRODUCTION, r#"{"percent":100,"serviceNames":["BI Export"]}"#),
    (270, Kind::CrmSyncDown, PRODUCTION, r#"{}"#),
    (284, Kind::FacebookTerms, PRODUCTION, r#"{}"#),
    (298, Kind::LinkedinLogin, PRODUCTION, r#"{}"#),
    (312, Kind::SalesforceApiLimit, PRODUCTION, r#"{}"#),
];

/// In turn afterwards; the time does not matter.
const IN_TURN: [Line; 9] = [
    (
        0,
        Kind::CampaignFailure,
        PRODUCTION,
        r#"{"campaignId":2310,"campaignName":"MQL Handover","message":"The Smart List has a filter with a value that no longer exists."}"#,
    ),
    (0, Kind::ProgramExhausted, PRODUCTION, r#"{"exhaustedCount":9}"#),
    (0, Kind::SalesforceRecords, PRODUCTION, r#"{"failedCount":3}"#),
    (0, Kind::CampaignAbort, SANDBOX, r#"{"campaignId":318,"userId":"sam.okafor@example.com"}"#),
    (0, Kind::ApiErrors, PRODUCTION, r#"{"errorCode":"615","count":44}"#),
    (0, Kind::CampaignFailure, PRODUCTION, r#"{}"#),
    (0, Kind::LinkedinPush, PRODUCTION, r#"{"audienceName":"Open opportunities EMEA"}"#),
    (
        0,
        Kind::TestGroup,
        PRODUCTION,
        r#"{"programId":1302,"programName":"Winter Webinar Invitation","winner":"From address B"}"#,
    ),
    (0, Kind::DynamicsDigest, PRODUCTION, r#"{"failedCount":6,"duplicates":6,"fieldTooLong":0}"#),
];

/// What `demo` sends.
pub(crate) fn demo() -> Schedule {
    let backlog = BACKLOG.iter().map(|line| planned(SignedDuration::from_hours(-line.0), line));
    let live = LIVE.iter().map(|line| planned(SignedDuration::from_secs(line.0), line));
    Schedule { once: backlog.chain(live).collect(), in_turn: in_turn(), every: SignedDuration::from_secs(90) }
}

/// What `quiet` sends: the last dozen of the demo's backlog, and little afterwards.
pub(crate) fn quiet() -> Schedule {
    let backlog = BACKLOG.iter().skip(BACKLOG.len() - 12);
    Schedule {
        once: backlog.map(|line| planned(SignedDuration::from_hours(-line.0), line)).collect(),
        in_turn: in_turn(),
        every: SignedDuration::from_mins(5),
    }
}

fn in_turn() -> Vec<Planned> {
    IN_TURN.iter().map(|line| planned(SignedDuration::ZERO, line)).collect()
}

fn planned(at: SignedDuration, (_, kind, instance, fields): &Line) -> Planned {
    // A test holds every line to be JSON; a demo would rather show the usual fields than end.
    let fields = serde_json::from_str(fields).unwrap_or_else(|_| Map::new());
    Planned { at, kind: *kind, instance, fields }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_json() {
        for (_, kind, _, fields) in BACKLOG.iter().chain(&LIVE).chain(&IN_TURN) {
            assert!(
                serde_json::from_str::<Map<String, serde_json::Value>>(fields).is_ok(),
                "{kind:?} {fields}"
            );
        }
    }
}
