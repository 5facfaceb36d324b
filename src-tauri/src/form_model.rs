//! What travels between the forms of connections and their program: a journal's fields, what is wrong with a field, and how
//! a test went. The TypeScript form is generated from here.

use serde::{Deserialize, Serialize};
use specta::Type;

/// The fields of a journal connection. The secret goes to the keychain and is never given back. `edits` says that a
/// connection of this id is there and is changed; then an empty secret leaves the one that is stored.
#[derive(Clone, Serialize, Deserialize, Type)]
pub(crate) struct JournalForm {
    pub(crate) id: String,
    pub(crate) journal_url: String,
    pub(crate) ims_url: String,
    pub(crate) client_id: String,
    pub(crate) org_id: String,
    pub(crate) scopes: String,
    pub(crate) client_secret: String,
    pub(crate) edits: bool,
}

/// A step of a connection test.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Step {
    /// What has to be there before one knows where to go.
    Secret,
    Address,
    Network,
    Secure,
    Token,
    Permission,
    Journal,
    Folder,
    Mails,
    Stream,
    Message,
}

/// How a step went.
#[derive(Debug, Clone, Serialize, Type)]
pub(crate) struct TestStep {
    pub(crate) step: Step,
    pub(crate) ok: bool,
    pub(crate) message: String,
}

/// What is wrong with a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub(crate) struct FieldError {
    pub(crate) field: String,
    pub(crate) message: String,
}

/// How a connection test went.
#[derive(Debug, Clone, Default, Serialize, Type)]
pub(crate) struct TestReport {
    pub(crate) steps: Vec<TestStep>,
    pub(crate) field_errors: Vec<FieldError>,
}
