//! CRM sync: in general, Microsoft Dynamics, Salesforce.

use super::{Group, NotificationType, TypeEntry, always};
use crate::Severity;
use crate::facts::names;
use crate::incident::Told;
use crate::rules::Show;
use crate::words::Phrase;

pub(super) const SYNC: TypeEntry = TypeEntry {
    kind: NotificationType::CrmSync,
    slug: "crm-sync",
    group: Group::Crm,
    needs_admin: true,
    show: Show::Toast,
    severity: always!(Critical),
    incident: |told| told.facts.text(names::CRM).unwrap_or_default(),
    longest_pause: super::A_DAY,
    title: |told| {
        Phrase::new(match told.subtype {
            "sync_down" => "title-crm-sync-down",
            "permissions" | "wrong_permissions" => "title-crm-sync-permissions",
            _ => "title-crm-sync-bare",
        })
    },
    summary: |told| match (told.subtype, told.facts.text(names::ERROR_MESSAGE)) {
        ("sync_down", _) => Phrase::new("summary-crm-sync-down"),
        ("permissions" | "wrong_permissions", _) => Phrase::new("summary-crm-sync-permissions"),
        (_, Some(message)) => Phrase::new("summary-crm-sync-message").text("message", message),
        (_, None) => Phrase::new("summary-crm-sync-bare"),
    },
    playbook: |_| "playbook-crm-sync",
};

pub(super) const DYNAMICS: TypeEntry = TypeEntry {
    kind: NotificationType::MicrosoftDynamics,
    slug: "microsoft-dynamics",
    group: Group::Crm,
    needs_admin: true,
    show: Show::Toast,
    severity: always!(Warning),
    incident: |told| told.facts.text(names::ERROR_CODE).unwrap_or_default(),
    longest_pause: super::TWO_DAYS,
    title: |told| match told.facts.whole(names::FAILED_COUNT) {
        Some(count) => Phrase::new("title-microsoft-dynamics-count").count("count", count),
        None => Phrase::new("title-microsoft-dynamics-bare"),
    },
    summary: |told| match (told.facts.number(names::DUPLICATES), told.facts.number(names::FIELDS_TOO_LONG)) {
        (Some(duplicates), Some(too_long)) => Phrase::new("summary-microsoft-dynamics-reasons")
            .number("duplicates_text", duplicates)
            .number("too_long_text", too_long),
        (Some(_) | None, None) | (None, Some(_)) => Phrase::new("summary-microsoft-dynamics-bare"),
    },
    playbook: |_| "playbook-microsoft-dynamics",
};

/// What a Salesforce notification is about, as far as it says.
enum SalesforceKind {
    Login,
    ApiLimit,
    Record,
    Code(String),
    Unknown,
}

/// The codes are Salesforce's own (<https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_concepts_core_data_objects.htm>).
/// "Job level" and "record level" are Marketo's two kinds of sync errors
/// (<https://experienceleague.adobe.com/en/docs/marketo/using/product-docs/crm-sync/salesforce-sync/salesforce-sync-errors>).
fn salesforce_kind(told: Told<'_>) -> SalesforceKind {
    let code = told.facts.text(names::ERROR_CODE).unwrap_or_default();
    let record = told.subtype == "record_level" || told.facts.has(names::OBJECT);
    match code.as_str() {
        "INVALID_LOGIN" | "INVALID_SESSION_ID" | "INVALID_OPERATION_WITH_EXPIRED_PASSWORD" => {
            SalesforceKind::Login
        }
        "REQUEST_LIMIT_EXCEEDED" | "API_LIMIT_EXCEEDED" => SalesforceKind::ApiLimit,
        _ if record || told.facts.has(names::FAILED_COUNT) => SalesforceKind::Record,
        "" => SalesforceKind::Unknown,
        _ => SalesforceKind::Code(code),
    }
}

pub(super) const SALESFORCE: TypeEntry = TypeEntry {
    kind: NotificationType::Salesforce,
    slug: "salesforce",
    group: Group::Crm,
    needs_admin: true,
    show: Show::Toast,
    severity: |told, _| match salesforce_kind(told) {
        SalesforceKind::Record => Severity::Warning,
        // Not known to be about single records: the sync itself may stand still.
        SalesforceKind::Login
        | SalesforceKind::ApiLimit
        | SalesforceKind::Code(_)
        | SalesforceKind::Unknown => Severity::Critical,
    },
    incident: |told| told.facts.text(names::ERROR_CODE).unwrap_or_default(),
    longest_pause: super::A_DAY,
    title: |told| match salesforce_kind(told) {
        SalesforceKind::Login => Phrase::new("title-salesforce-login"),
        SalesforceKind::ApiLimit => Phrase::new("title-salesforce-api-limit"),
        SalesforceKind::Record => match told.facts.whole(names::FAILED_COUNT) {
            Some(count) => Phrase::new("title-salesforce-record-count").count("count", count),
            None => Phrase::new("title-salesforce-bare"),
        },
        SalesforceKind::Code(code) => Phrase::new("title-salesforce-code").text("code", code),
        SalesforceKind::Unknown => Phrase::new("title-salesforce-bare"),
    },
    summary: |told| {
        let object = told.facts.text(names::OBJECT);
        let code = told.facts.text(names::ERROR_CODE);
        match salesforce_kind(told) {
            SalesforceKind::Login => Phrase::new("summary-salesforce-login"),
            SalesforceKind::ApiLimit => Phrase::new("summary-salesforce-api-limit"),
            SalesforceKind::Record | SalesforceKind::Code(_) | SalesforceKind::Unknown => {
                match (code, object) {
                    (Some(code), Some(object)) => {
                        Phrase::new("summary-salesforce-record").text("code", code).text("object", object)
                    }
                    (Some(code), None) => Phrase::new("summary-salesforce-code").text("code", code),
                    (None, _) => match told.facts.text(names::ERROR_MESSAGE) {
                        Some(message) => Phrase::new("summary-salesforce-message").text("message", message),
                        None => Phrase::new("summary-salesforce-bare"),
                    },
                }
            }
        }
    },
    playbook: |told| match salesforce_kind(told) {
        SalesforceKind::Login => "playbook-salesforce-login",
        SalesforceKind::ApiLimit => "playbook-salesforce-api-limit",
        SalesforceKind::Record => "playbook-salesforce-record",
        SalesforceKind::Code(_) | SalesforceKind::Unknown => "playbook-salesforce",
    },
};
