//! Which type an event is: by the CloudEvent's `type` first, then by `componentType`.
//!
//! Adobe documents three names
//! (<https://developer.adobe.com/events/docs/guides/using/marketo/marketo-notification-data-stream-setup>), and calls
//! further kinds by words only ("nurture (program exhausted)", "salesforce sync failure", "test group";
//! <https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/data-streams>). An event whose whole name is
//! such a word in the stream's own spelling is taken for that type, and says so (`recognised_by`). No part of a name is
//! ever matched: what is not known stays `other`.

use crate::NotificationType::{self as Type, Other};

/// What stands before the name of a Marketo notification.
const PREFIX: &str = "com.adobe.platform.marketo.notification.";

/// The names that Adobe documents.
const DOCUMENTED: [(&str, Type); 3] = [
    ("web_services", Type::WebServices),
    ("campaign_failure", Type::CampaignFailure),
    ("campaign_abort", Type::CampaignAbort),
];

/// Documented words, spelled as the stream spells its names.
const BY_NAME: [(&str, Type); 19] = [
    ("nurture", Type::Engagement),
    ("program_exhausted", Type::Engagement),
    ("nurture_program_exhausted", Type::Engagement),
    ("engagement", Type::Engagement),
    ("salesforce", Type::Salesforce),
    ("salesforce_sync", Type::Salesforce),
    ("salesforce_sync_failure", Type::Salesforce),
    ("test_group", Type::TestGroup),
    ("ab_test_result", Type::TestGroup),
    ("crm_sync", Type::CrmSync),
    ("dynamics", Type::MicrosoftDynamics),
    ("dynamics_sync", Type::MicrosoftDynamics),
    ("microsoft_dynamics", Type::MicrosoftDynamics),
    ("microsoft_dynamics_sync", Type::MicrosoftDynamics),
    ("facebook", Type::Facebook),
    ("linkedin", Type::Linkedin),
    ("linked_in", Type::Linkedin),
    ("idle_trigger_campaign_cleanup", Type::IdleTriggerCleanup),
    ("automatic_trigger_campaign_cleanup", Type::IdleTriggerCleanup),
];

/// The type, and whether it was recognised by an undocumented name.
pub(super) fn recognise(event_type: &str, component: &str) -> (Type, bool) {
    // The user audit and lead streams have prefixes of their own and are no notifications.
    let name = event_type.strip_prefix(PREFIX);
    if let Some(kind) = name.and_then(documented) {
        return (kind, false);
    }
    let names = [name, name.is_some().then_some(component), event_type.is_empty().then_some(component)];
    let names = || names.iter().flatten();
    if let Some(kind) = names().find_map(|name| documented(name)) {
        return (kind, false);
    }
    match names().find_map(|name| by_name(name)) {
        Some(kind) => (kind, true),
        None => (Other, false),
    }
}

fn documented(name: &str) -> Option<Type> {
    DOCUMENTED.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind)
}

fn by_name(name: &str) -> Option<Type> {
    let name = name.to_ascii_lowercase().replace('-', "_");
    BY_NAME.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_type_decides_then_the_component_and_never_a_part_of_a_name() {
        for (event_type, component, expected) in [
            (
                "com.adobe.platform.marketo.notification.web_services",
                "web_services",
                (Type::WebServices, false),
            ),
            // Adobe's own page prints this contradiction: the type wins.
            (
                "com.adobe.platform.marketo.notification.campaign_failure",
                "campaign_abort",
                (Type::CampaignFailure, false),
            ),
            (
                "com.adobe.platform.marketo.notification.general",
                "campaign_abort",
                (Type::CampaignAbort, false),
            ),
            ("", "campaign_abort", (Type::CampaignAbort, false)),
            ("com.adobe.platform.marketo.notification.salesforce_sync_failure", "", (Type::Salesforce, true)),
            ("com.adobe.platform.marketo.notification.Test-Group", "", (Type::TestGroup, true)),
            (
                "com.adobe.platform.marketo.notification.ASSUMED_salesforce_sync",
                "ASSUMED_salesforce_sync",
                (Other, false),
            ),
            ("com.adobe.platform.marketo.notification.salesforce_sync_report", "", (Other, false)),
            ("com.adobe.platform.marketo.audit.user.campaign_abort", "campaign_abort", (Other, false)),
            ("", "", (Other, false)),
        ] {
            assert_eq!(recognise(event_type, component), expected, "{event_type} / {component}");
        }
    }
}
