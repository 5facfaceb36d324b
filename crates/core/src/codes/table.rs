//! The table of codes, by system, with the public page behind each.

use super::{CodeEntry, System};

/// Adobe's list of Salesforce errors, with descriptions and fixes, for the sister product Marketo Measure.
const MEASURE: &str = "https://experienceleague.adobe.com/en/docs/marketo-measure/using/configuration-and-setup/getting-started-with-marketo-measure/error-notifications";
/// Salesforce on its exception and status codes. Recent versions of the page leave the list itself to the org's WSDL.
const SALESFORCE: &str = "https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_concepts_core_data_objects.htm";
/// Adobe's list of REST codes.
const REST: &str = "https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/error-codes";
/// How a REST token is sent. The list of codes begins at 601; what 600 means is inferred.
const REST_TOKEN: &str =
    "https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/authentication";
/// The seven checks of Validate Sync and how to mend each.
const VALIDATE: &str = "https://experienceleague.adobe.com/en/docs/marketo/using/product-docs/crm-sync/microsoft-dynamics-sync/sync-setup/validate-microsoft-dynamics-sync/fix-dynamics-validation-sync-issues";
/// The two usual reasons in the daily list: duplicates and field lengths.
const TYPES: &str = "https://experienceleague.adobe.com/en/docs/marketo/using/product-docs/core-marketo-concepts/miscellaneous/notification-types";
/// Marketo's own webhook codes.
const WEBHOOKS: &str = "https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/webhooks/errors";
/// OAuth 2.0, errors of the token endpoint. Adobe lists none of its own for this grant.
const OAUTH_TOKEN: &str = "https://www.rfc-editor.org/rfc/rfc6749#section-5.2";
/// OAuth 2.0, where `access_denied` is defined.
const OAUTH_DENIED: &str = "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1";
/// The journal: positions, 410, headers.
const JOURNALING: &str = "https://developer.adobe.com/events/docs/guides/api/journaling-api";
/// The reference of Adobe's events API: 401 and 403.
const EVENTS_API: &str = "https://developer.adobe.com/events/docs/api";
/// Adobe's own client, which waits and retries on 429 and 5xx.
const EVENTS_CLIENT: &str = "https://github.com/adobe/aio-lib-events";
/// The meaning of a status that Adobe does not document for the journal.
const HTTP: &str = "https://www.rfc-editor.org/rfc/rfc9110#section-15.5";

const fn salesforce(code: &'static str, key: &'static str, source: &'static str) -> CodeEntry {
    CodeEntry { system: System::Salesforce, code, key, source }
}

const fn rest(code: &'static str, key: &'static str) -> CodeEntry {
    CodeEntry { system: System::Rest, code, key, source: REST }
}

const fn dynamics(code: &'static str, key: &'static str, source: &'static str) -> CodeEntry {
    CodeEntry { system: System::Dynamics, code, key, source }
}

const fn webhook(code: &'static str, key: &'static str) -> CodeEntry {
    CodeEntry { system: System::Webhook, code, key, source: WEBHOOKS }
}

const fn ims(code: &'static str, key: &'static str, source: &'static str) -> CodeEntry {
    CodeEntry { system: System::Ims, code, key, source }
}

const fn journal(code: &'static str, key: &'static str, source: &'static str) -> CodeEntry {
    CodeEntry { system: System::Journal, code, key, source }
}

const fn connection(code: &'static str, key: &'static str) -> CodeEntry {
    CodeEntry { system: System::Connection, code, key, source: "" }
}

/// The journal's row for every status from 500 to 599.
pub(super) const SERVER_ERROR: &str = "server-error";

/// The table, by system in the order of [`System`].
#[rustfmt::skip]
pub static CODES: [CodeEntry; 150] = [
    salesforce("API_CURRENTLY_DISABLED", "code-salesforce-api-currently-disabled", SALESFORCE),
    salesforce("API_DISABLED", "code-salesforce-api-disabled", MEASURE),
    salesforce("API_DISABLED_FOR_ORG", "code-salesforce-api-disabled-for-org", SALESFORCE),
    salesforce("API_LIMIT_EXCEEDED", "code-salesforce-api-limit-exceeded", MEASURE),
    salesforce("CANNOT_EXECUTE_FLOW_TRIGGER", "code-salesforce-cannot-execute-flow-trigger", MEASURE),
    salesforce("CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY", "code-salesforce-cannot-insert-update-activate-entity", MEASURE),
    salesforce("CANNOT_UPDATE_CONVERTED_LEAD", "code-salesforce-cannot-update-converted-lead", SALESFORCE),
    salesforce("DUPLICATES_DETECTED", "code-salesforce-duplicates-detected", MEASURE),
    salesforce("DUPLICATE_VALUE", "code-salesforce-duplicate-value", MEASURE),
    salesforce("ENTITY_IS_DELETED", "code-salesforce-entity-is-deleted", SALESFORCE),
    salesforce("ENTITY_IS_LOCKED", "code-salesforce-entity-is-locked", MEASURE),
    salesforce("FIELD_CUSTOM_VALIDATION_EXCEPTION", "code-salesforce-field-custom-validation-exception", MEASURE),
    salesforce("FIELD_FILTER_VALIDATION_EXCEPTION", "code-salesforce-field-filter-validation-exception", MEASURE),
    salesforce("FIELD_INTEGRITY_EXCEPTION", "code-salesforce-field-integrity-exception", MEASURE),
    salesforce("INACTIVE_OWNER_OR_USER", "code-salesforce-inactive-owner-or-user", MEASURE),
    salesforce("INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY", "code-salesforce-insufficient-access-on-cross-reference-entity", MEASURE),
    salesforce("INSUFFICIENT_ACCESS_OR_READONLY", "code-salesforce-insufficient-access-or-readonly", MEASURE),
    salesforce("INVALID_CROSS_REFERENCE_KEY", "code-salesforce-invalid-cross-reference-key", SALESFORCE),
    salesforce("INVALID_EMAIL_ADDRESS", "code-salesforce-invalid-email-address", SALESFORCE),
    salesforce("INVALID_FIELD", "code-salesforce-invalid-field", SALESFORCE),
    salesforce("INVALID_FIELD_FOR_INSERT_UPDATE", "code-salesforce-invalid-field-for-insert-update", MEASURE),
    salesforce("INVALID_LOGIN", "code-salesforce-invalid-login", SALESFORCE),
    salesforce("INVALID_OPERATION_WITH_EXPIRED_PASSWORD", "code-salesforce-invalid-operation-with-expired-password", SALESFORCE),
    salesforce("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST", "code-salesforce-invalid-or-null-for-restricted-picklist", MEASURE),
    salesforce("INVALID_SESSION_ID", "code-salesforce-invalid-session-id", SALESFORCE),
    salesforce("REQUEST_LIMIT_EXCEEDED", "code-salesforce-request-limit-exceeded", SALESFORCE),
    salesforce("REQUIRED_FIELD_MISSING", "code-salesforce-required-field-missing", MEASURE),
    salesforce("SERVER_UNAVAILABLE", "code-salesforce-server-unavailable", SALESFORCE),
    salesforce("STORAGE_LIMIT_EXCEEDED", "code-salesforce-storage-limit-exceeded", SALESFORCE),
    salesforce("STRING_TOO_LONG", "code-salesforce-string-too-long", SALESFORCE),
    salesforce("UNABLE_TO_LOCK_ROW", "code-salesforce-unable-to-lock-row", SALESFORCE),
    salesforce("UNKNOWN_EXCEPTION", "code-salesforce-unknown-exception", MEASURE),
    rest("401", "code-rest-401"),
    rest("413", "code-rest-413"),
    rest("414", "code-rest-414"),
    rest("500", "code-rest-500"),
    rest("502", "code-rest-502"),
    CodeEntry { system: System::Rest, code: "600", key: "code-rest-600", source: REST_TOKEN },
    rest("601", "code-rest-601"),
    rest("602", "code-rest-602"),
    rest("603", "code-rest-603"),
    rest("604", "code-rest-604"),
    rest("605", "code-rest-605"),
    rest("606", "code-rest-606"),
    rest("607", "code-rest-607"),
    rest("608", "code-rest-608"),
    rest("609", "code-rest-609"),
    rest("610", "code-rest-610"),
    rest("611", "code-rest-611"),
    rest("612", "code-rest-612"),
    rest("613", "code-rest-613"),
    rest("614", "code-rest-614"),
    rest("615", "code-rest-615"),
    rest("616", "code-rest-616"),
    rest("701", "code-rest-701"),
    rest("702", "code-rest-702"),
    rest("703", "code-rest-703"),
    rest("704", "code-rest-704"),
    rest("709", "code-rest-709"),
    rest("710", "code-rest-710"),
    rest("711", "code-rest-711"),
    rest("712", "code-rest-712"),
    rest("713", "code-rest-713"),
    rest("714", "code-rest-714"),
    rest("718", "code-rest-718"),
    rest("719", "code-rest-719"),
    rest("1001", "code-rest-1001"),
    rest("1002", "code-rest-1002"),
    rest("1003", "code-rest-1003"),
    rest("1004", "code-rest-1004"),
    rest("1005", "code-rest-1005"),
    rest("1006", "code-rest-1006"),
    rest("1007", "code-rest-1007"),
    rest("1008", "code-rest-1008"),
    rest("1009", "code-rest-1009"),
    rest("1010", "code-rest-1010"),
    rest("1011", "code-rest-1011"),
    rest("1012", "code-rest-1012"),
    rest("1013", "code-rest-1013"),
    rest("1014", "code-rest-1014"),
    rest("1015", "code-rest-1015"),
    rest("1016", "code-rest-1016"),
    rest("1017", "code-rest-1017"),
    rest("1018", "code-rest-1018"),
    rest("1019", "code-rest-1019"),
    rest("1020", "code-rest-1020"),
    rest("1021", "code-rest-1021"),
    rest("1022", "code-rest-1022"),
    rest("1025", "code-rest-1025"),
    rest("1026", "code-rest-1026"),
    rest("1027", "code-rest-1027"),
    rest("1028", "code-rest-1028"),
    rest("1029", "code-rest-1029"),
    rest("1035", "code-rest-1035"),
    rest("1036", "code-rest-1036"),
    rest("1037", "code-rest-1037"),
    rest("1042", "code-rest-1042"),
    rest("1048", "code-rest-1048"),
    rest("1049", "code-rest-1049"),
    rest("1076", "code-rest-1076"),
    rest("1077", "code-rest-1077"),
    rest("1078", "code-rest-1078"),
    rest("1079", "code-rest-1079"),
    dynamics("step-1", "code-dynamics-step-1", VALIDATE),
    dynamics("step-2", "code-dynamics-step-2", VALIDATE),
    dynamics("step-3", "code-dynamics-step-3", VALIDATE),
    dynamics("step-4", "code-dynamics-step-4", VALIDATE),
    dynamics("step-5", "code-dynamics-step-5", VALIDATE),
    dynamics("step-6", "code-dynamics-step-6", VALIDATE),
    dynamics("step-7", "code-dynamics-step-7", VALIDATE),
    dynamics("duplicate", "code-dynamics-duplicate", TYPES),
    dynamics("field-length", "code-dynamics-field-length", TYPES),
    webhook("1000", "code-webhook-1000"),
    webhook("1001", "code-webhook-1001"),
    ims("invalid_client", "code-ims-invalid-client", OAUTH_TOKEN),
    ims("invalid_scope", "code-ims-invalid-scope", OAUTH_TOKEN),
    ims("unauthorized_client", "code-ims-unauthorized-client", OAUTH_TOKEN),
    ims("invalid_request", "code-ims-invalid-request", OAUTH_TOKEN),
    ims("access_denied", "code-ims-access-denied", OAUTH_DENIED),
    journal("400", "code-journal-400", HTTP),
    journal("401", "code-journal-401", EVENTS_API),
    journal("403", "code-journal-403", EVENTS_API),
    journal("404", "code-journal-404", HTTP),
    journal("410", "code-journal-410", JOURNALING),
    journal("429", "code-journal-429", EVENTS_CLIENT),
    journal(SERVER_ERROR, "code-journal-server-error", EVENTS_CLIENT),
    connection("no-secret", "code-connection-no-secret"),
    connection("mail-no-password", "code-connection-mail-no-password"),
    connection("mail-sign-in", "code-connection-mail-sign-in"),
    connection("mail-token", "code-connection-mail-token"),
    connection("mail-folder", "code-connection-mail-folder"),
    connection("not-imap", "code-connection-not-imap"),
    connection("mail-rules", "code-connection-mail-rules"),
    connection("team-no-secret", "code-connection-team-no-secret"),
    connection("team-credentials", "code-connection-team-credentials"),
    connection("team-sign-in", "code-connection-team-sign-in"),
    connection("team-forbidden", "code-connection-team-forbidden"),
    connection("team-stream", "code-connection-team-stream"),
    connection("secret-file", "code-connection-secret-file"),
    connection("keychain", "code-connection-keychain"),
    connection("rest-client", "code-connection-rest-client"),
    connection("dns", "code-connection-dns"),
    connection("connect", "code-connection-connect"),
    connection("tls", "code-connection-tls"),
    connection("proxy-sign-in", "code-connection-proxy-sign-in"),
    connection("timeout", "code-connection-timeout"),
    connection("redirect", "code-connection-redirect"),
    connection("other-origin", "code-connection-other-origin"),
    connection("not-a-page", "code-connection-not-a-page"),
    connection("too-large", "code-connection-too-large"),
];
