//! Smart campaigns: failures, aborts, the cleanup of idle triggers, A/B tests.

use super::{Group, NotificationType, TypeEntry, always};
use crate::facts::names;
use crate::incident::Told;
use crate::rules::Show;
use crate::words::Phrase;
use crate::{Facts, Severity};

/// The subtype of a campaign that Marketo shows as invalid.
pub const INVALID: &str = "invalid";
/// The subtype of a cleanup that is over.
pub const IDLE_DONE: &str = "done";

pub(super) const FAILURE: TypeEntry = TypeEntry {
    kind: NotificationType::CampaignFailure,
    slug: "campaign-failure",
    group: Group::Campaigns,
    needs_admin: false,
    show: Show::Toast,
    severity: always!(Error),
    incident: |told| campaign(told.facts),
    longest_pause: super::A_DAY,
    title: |told| {
        campaign_title(
            told.facts,
            ["title-campaign-failure-named", "title-campaign-failure-id", "title-campaign-failure-bare"],
        )
    },
    summary: |told| match told.facts.text(names::ERROR_MESSAGE) {
        None if told.subtype == INVALID => {
            Phrase::new("summary-campaign-failure-invalid").moment("since", told.occurred_at)
        }
        Some(message) => Phrase::new("summary-campaign-failure-message").text("message", message),
        None => Phrase::new("summary-campaign-failure-bare"),
    },
    playbook: |_| "playbook-campaign-failure",
};

pub(super) const ABORT: TypeEntry = TypeEntry {
    kind: NotificationType::CampaignAbort,
    slug: "campaign-abort",
    group: Group::Campaigns,
    needs_admin: false,
    show: Show::Toast,
    severity: |told, _| if by_person(told) { Severity::Info } else { Severity::Error },
    incident: |told| campaign(told.facts),
    longest_pause: super::A_DAY,
    title: |told| {
        if by_person(told) {
            campaign_title(
                told.facts,
                [
                    "title-campaign-abort-by-person-named",
                    "title-campaign-abort-by-person-id",
                    "title-campaign-abort-bare",
                ],
            )
        } else {
            campaign_title(
                told.facts,
                [
                    "title-campaign-abort-automatic-named",
                    "title-campaign-abort-automatic-id",
                    "title-campaign-abort-bare",
                ],
            )
        }
    },
    summary: |told| match told.facts.text(names::USER) {
        Some(user) if by_person(told) => Phrase::new("summary-campaign-abort-by-person").text("user", user),
        None if by_person(told) => Phrase::new("summary-campaign-abort-by-person-unknown"),
        Some(_) | None => Phrase::new("summary-campaign-abort-automatic"),
    },
    playbook: |told| {
        if by_person(told) { "playbook-campaign-abort-by-person" } else { "playbook-campaign-abort" }
    },
};

pub(super) const IDLE: TypeEntry = TypeEntry {
    kind: NotificationType::IdleTriggerCleanup,
    slug: "idle-trigger-cleanup",
    group: Group::Campaigns,
    needs_admin: false,
    show: Show::Silent,
    severity: |told, _| if idle_is_done(told) { Severity::Info } else { Severity::Warning },
    // Marketo gives no id; the cleanup runs once a quarter, so the month tells one from the next.
    incident: |told| told.occurred_at.strftime("%Y-%m").to_string(),
    longest_pause: super::A_DAY,
    title: |told| {
        let count = told.facts.length(names::CAMPAIGN_IDS).or_else(|| told.facts.whole(names::COUNT));
        match (count, told.facts.text(names::DEADLINE)) {
            (Some(count), _) if idle_is_done(told) => {
                Phrase::new("title-idle-trigger-cleanup-done").count("count", count)
            }
            (Some(count), Some(deadline)) => Phrase::new("title-idle-trigger-cleanup-scheduled")
                .count("count", count)
                .day("deadline", &deadline),
            (Some(count), None) => {
                Phrase::new("title-idle-trigger-cleanup-scheduled-undated").count("count", count)
            }
            (None, _) => Phrase::new("title-idle-trigger-cleanup-bare"),
        }
    },
    summary: |told| {
        if told.facts.has(names::INFERRED) {
            Phrase::new("summary-idle-trigger-cleanup-inferred")
        } else if idle_is_done(told) {
            Phrase::new("summary-idle-trigger-cleanup-done")
        } else if told.facts.has(names::CAMPAIGN_IDS) {
            Phrase::new("summary-idle-trigger-cleanup-scheduled")
        } else {
            Phrase::new("summary-idle-trigger-cleanup-bare")
        }
    },
    playbook: |told| {
        if idle_is_done(told) {
            "playbook-idle-trigger-cleanup-done"
        } else {
            "playbook-idle-trigger-cleanup"
        }
    },
};

pub(super) const TEST_GROUP: TypeEntry = TypeEntry {
    kind: NotificationType::TestGroup,
    slug: "test-group",
    group: Group::Campaigns,
    needs_admin: false,
    show: Show::Silent,
    severity: always!(Info),
    incident: |told| told.facts.text(names::PROGRAM_ID).unwrap_or_else(|| told.occurred_at.to_string()),
    longest_pause: super::A_DAY,
    title: |told| match told.facts.text(names::PROGRAM_NAME) {
        Some(program) => Phrase::new("title-test-group-named").name("program", program),
        None => Phrase::new("title-test-group-bare"),
    },
    summary: |told| match told.facts.text(names::WINNER) {
        Some(winner) => Phrase::new("summary-test-group-winner").text("winner", winner),
        None => Phrase::new("summary-test-group-bare"),
    },
    playbook: |_| "playbook-test-group",
};

/// The campaign by its permanent id, else by its name, else all unknown ones together.
fn campaign(facts: &Facts) -> String {
    facts.text(names::CAMPAIGN_ID).or_else(|| facts.text(names::CAMPAIGN_NAME)).unwrap_or_default()
}

fn campaign_title(facts: &Facts, [named, by_id, bare]: [&'static str; 3]) -> Phrase {
    match (facts.text(names::CAMPAIGN_NAME), facts.text(names::CAMPAIGN_ID)) {
        (Some(name), _) => Phrase::new(named).name("campaign", name),
        (None, Some(id)) => Phrase::new(by_id).name("campaign", id),
        (None, None) => Phrase::new(bare),
    }
}

/// Adobe documents one subtype, `user_campaign_abort`, and gives the user with it; everything else stopped by itself.
fn by_person(told: Told<'_>) -> bool {
    told.subtype == "user_campaign_abort" || (told.subtype.is_empty() && told.facts.has(names::USER))
}

fn idle_is_done(told: Told<'_>) -> bool {
    matches!(told.subtype, IDLE_DONE | "completed" | "deactivated")
}
