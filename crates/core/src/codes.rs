//! What known error codes mean. One table: system, code, the message with the words, and the public page behind it.
//!
//! The words stand in `codes.ftl`, one message for each row with the attributes `means`, `causes`, `todo` and `who`.
//! Adding a code is one row here and one message in each language. Salesforce's codes are its own: Marketo passes
//! them on and publishes no list. Dynamics has no list either; its rows are the seven checks of Marketo's Validate Sync
//! and the two reasons that Marketo names.

mod table;

pub use table::CODES;

use crate::facts::names;
use crate::{Facts, NotificationType};

/// Whose code it is. The same number means different things in different systems.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum System {
    /// Salesforce's API, as the CRM sync meets it.
    Salesforce,
    /// Marketo's REST API.
    Rest,
    /// Marketo's sync with Microsoft Dynamics.
    Dynamics,
    /// Marketo's webhooks.
    Webhook,
    /// Adobe's identity service, which gives Campanile its tokens.
    Ims,
    /// Adobe's journal of events, which Campanile reads.
    Journal,
    /// Campanile's own connections, before any server has given a code.
    Connection,
}

impl System {
    /// The name used in message keys.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Salesforce => "salesforce",
            Self::Rest => "rest",
            Self::Dynamics => "dynamics",
            Self::Webhook => "webhook",
            Self::Ims => "ims",
            Self::Journal => "journal",
            Self::Connection => "connection",
        }
    }

    /// Whether its codes are mere numbers, which stand in texts for other things too.
    const fn is_numeric(self) -> bool {
        match self {
            Self::Rest | Self::Webhook | Self::Journal => true,
            Self::Salesforce | Self::Dynamics | Self::Ims | Self::Connection => false,
        }
    }

    /// Whether a character belongs to a word, and so to a code.
    fn in_word(self, character: char) -> bool {
        character.is_alphanumeric()
            || character == '_'
            || (character == '-' && matches!(self, Self::Dynamics | Self::Journal | Self::Connection))
    }
}

/// One row of the table.
#[derive(Debug, PartialEq, Eq)]
pub struct CodeEntry {
    /// Whose code it is.
    pub system: System,
    /// The code as its system writes it.
    pub code: &'static str,
    /// The message whose attributes `means`, `causes`, `todo` and `who` explain it.
    pub key: &'static str,
    /// The public page that documents the code; empty where it is Campanile's own.
    pub source: &'static str,
}

/// The row of a code: trimmed, upper or lower case. A field that holds more than the code alone
/// (`Error 606`, `606, 615`, `FIELD_INTEGRITY_EXCEPTION: Country`) gives the first known code in it.
#[must_use]
pub fn explain(system: System, code: &str) -> Option<&'static CodeEntry> {
    exact(system, code.trim()).or_else(|| words(system, code).find_map(|(_, word)| exact(system, word)))
}

/// The first known code that stands in a text as a word of its own.
///
/// Where codes are mere numbers, one counts only if the text presents it as a code: `error 606`, `code: 606`,
/// `status 503`, or at the start with a colon behind it. "500 records" is no error 500.
#[must_use]
pub fn find_code_in_text(system: System, text: &str) -> Option<&'static CodeEntry> {
    let mut before = "";
    words(system, text).find_map(|(start, word)| {
        let named = ["error", "code", "status", "http"].iter().any(|name| before.eq_ignore_ascii_case(name));
        let leads = before.is_empty()
            && text.get(start + word.len()..).is_some_and(|rest| {
                let rest = rest.trim_start();
                rest.is_empty() || rest.starts_with(':')
            });
        before = word;
        exact(system, word).filter(|_| named || leads || !system.is_numeric())
    })
}

/// What explains the code in a notification, if one is known: in its `error_code`, else in its `error_message`.
///
/// A notification from Dynamics without a code is explained by the more frequent of the two reasons that it counts.
/// REST codes are taken from `error_code` alone. A webhook's codes are numbers that REST has too: the message has to
/// speak of a webhook. A connection's code is its server's or Campanile's own.
#[must_use]
pub fn for_notification(kind: NotificationType, facts: &Facts) -> Option<&'static CodeEntry> {
    let code = |system| facts.text(names::ERROR_CODE).and_then(|code| explain(system, &code));
    let message = |system| facts.text(names::ERROR_MESSAGE).and_then(|text| find_code_in_text(system, &text));
    match kind {
        NotificationType::Salesforce | NotificationType::CrmSync => {
            code(System::Salesforce).or_else(|| message(System::Salesforce))
        }
        NotificationType::WebServices => code(System::Rest),
        NotificationType::MicrosoftDynamics => code(System::Dynamics)
            .or_else(|| counted_reason(facts).and_then(|reason| exact(System::Dynamics, reason))),
        NotificationType::CampaignFailure => code(System::Webhook).filter(|_| speaks_of_a_webhook(facts)),
        NotificationType::Monitoring => {
            [System::Ims, System::Journal, System::Connection, System::Rest].into_iter().find_map(code)
        }
        NotificationType::CampaignAbort
        | NotificationType::IdleTriggerCleanup
        | NotificationType::TestGroup
        | NotificationType::Engagement
        | NotificationType::Facebook
        | NotificationType::Linkedin
        | NotificationType::Other => None,
    }
}

/// The checks of Validate Sync Setup in their order, where a notification is about Dynamics and names none of them.
pub fn validation(kind: NotificationType, facts: &Facts) -> impl Iterator<Item = &'static CodeEntry> {
    let is_dynamics = match kind {
        NotificationType::MicrosoftDynamics => true,
        NotificationType::CrmSync => {
            facts.text(names::CRM).is_some_and(|crm| crm.to_lowercase().contains("dynamics"))
        }
        NotificationType::CampaignFailure
        | NotificationType::CampaignAbort
        | NotificationType::IdleTriggerCleanup
        | NotificationType::TestGroup
        | NotificationType::Salesforce
        | NotificationType::Engagement
        | NotificationType::Facebook
        | NotificationType::Linkedin
        | NotificationType::WebServices
        | NotificationType::Monitoring
        | NotificationType::Other => false,
    };
    let named = for_notification(kind, facts).is_some_and(is_check);
    CODES.iter().filter(move |entry| is_dynamics && !named && is_check(entry))
}

fn is_check(entry: &CodeEntry) -> bool {
    entry.system == System::Dynamics && entry.code.starts_with("step-")
}

fn speaks_of_a_webhook(facts: &Facts) -> bool {
    let text = facts.text(names::ERROR_MESSAGE).unwrap_or_default();
    text.to_lowercase().contains("webhook")
}

/// Why most people of a Dynamics digest failed, as far as it counts reasons.
fn counted_reason(facts: &Facts) -> Option<&'static str> {
    let count = |name| facts.whole(name).filter(|count| *count > 0);
    match (count(names::DUPLICATES), count(names::FIELDS_TOO_LONG)) {
        (Some(duplicates), Some(too_long)) if too_long > duplicates => Some("field-length"),
        (Some(_), _) => Some("duplicate"),
        (None, Some(_)) => Some("field-length"),
        (None, None) => None,
    }
}

/// The row of exactly this code. Every 5xx of the journal is its `server-error`.
fn exact(system: System, code: &str) -> Option<&'static CodeEntry> {
    let server_error = system == System::Journal
        && code.len() == 3
        && code.starts_with('5')
        && code.bytes().all(|byte| byte.is_ascii_digit());
    let code = if server_error { table::SERVER_ERROR } else { code };
    CODES.iter().find(|entry| entry.system == system && entry.code.eq_ignore_ascii_case(code))
}

/// The words of a text, each with the place where it starts.
fn words(system: System, text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut place = 0;
    text.split(move |character| !system.in_word(character))
        .map(move |word| {
            let start = place;
            // The separator is one character; what follows starts behind it.
            place += word.len() + text[place + word.len()..].chars().next().map_or(0, char::len_utf8);
            (start, word)
        })
        .filter(|(_, word)| !word.is_empty())
}

#[cfg(test)]
mod tests;
