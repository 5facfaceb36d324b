//! What travels between the form of a mailbox, "This is a … notification", and their program. The TypeScript form is
//! generated from here.

use crate::form_model::FieldError;
use campanile_core::NotificationType;
use serde::{Deserialize, Serialize};
use specta::Type;

/// How one signs in to a mailbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub(crate) enum MailAuth {
    Password,
    Microsoft,
    Google,
}

/// How the connection to a mail server is secured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub(crate) enum MailTls {
    Tls,
    Starttls,
    None,
}

/// Where reading begins in a mailbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub(crate) enum MailStart {
    Oldest,
    Latest,
}

/// What becomes of a mail that is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub(crate) enum MailAfter {
    Nothing,
    Read,
    Move,
}

/// The fields of a mailbox. `client_secret` is the password, or with Google the secret of the organisation's application:
/// it goes to the keychain and is never given back. `signed_in` is the number of a sign-in that was done for this form.
/// `edits` as with the form of a journal.
#[derive(Clone, Serialize, Deserialize, Type)]
pub(crate) struct MailboxForm {
    pub(crate) id: String,
    pub(crate) auth: MailAuth,
    pub(crate) host: String,
    pub(crate) port: String,
    pub(crate) tls: MailTls,
    pub(crate) user: String,
    pub(crate) client_secret: String,
    pub(crate) oauth_client_id: String,
    pub(crate) tenant: String,
    pub(crate) folder: String,
    pub(crate) start: MailStart,
    pub(crate) instance: String,
    pub(crate) after: MailAfter,
    pub(crate) move_to: String,
    pub(crate) signed_in: Option<u32>,
    pub(crate) edits: bool,
}

/// A sign-in that waits for the user: a page to be opened, and the code to type there, where one has to be typed. Where
/// fields are wrong it has not begun.
#[derive(Debug, Clone, Serialize, Type)]
pub(crate) struct SignInBegun {
    pub(crate) number: u32,
    pub(crate) url: String,
    pub(crate) code: Option<String>,
    pub(crate) field_errors: Vec<FieldError>,
}

/// A mail that a rule would take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub(crate) struct MailTaken {
    pub(crate) subject: String,
    #[serde(rename = "type")]
    pub(crate) kind: NotificationType,
    pub(crate) at: i64,
}

/// The rule that takes mails like one of them, before it is saved: in which file it would stand, and which other stored
/// mails it would take too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub(crate) struct MailRule {
    pub(crate) rule: String,
    pub(crate) file: String,
    pub(crate) count: u32,
    pub(crate) takes: Vec<MailTaken>,
}
