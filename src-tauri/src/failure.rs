//! A failure as the page shows it: a code to branch on, a sentence for the user, the chain to copy.

use crate::form_model::FieldError;
use campanile_core::words::{Phrase, Voice};
use campanile_engine::history::HistoryError;
use campanile_engine::problem;
use campanile_engine::secrets::SecretError;
use campanile_engine::settings::{SettingsError, WriteError};
use campanile_engine::watch::chain;
use serde::Serialize;
use specta::Type;

/// What kind of failure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum FailureCode {
    NotFound,
    Invalid,
    History,
    Settings,
    Agent,
    Other,
}

/// A failure in words.
#[derive(Debug, Clone, Serialize, Type)]
pub(crate) struct Failure {
    pub(crate) code: FailureCode,
    pub(crate) message: String,
    pub(crate) details: String,
    pub(crate) field_errors: Vec<FieldError>,
}

impl Failure {
    /// A failure with the catalogue's sentence of that key.
    pub(crate) fn new(code: FailureCode, voice: &Voice, key: &str, details: impl Into<String>) -> Self {
        let details = details.into();
        tracing::warn!(?code, details, "failed");
        Self { code, message: voice.text(key), details, field_errors: Vec::new() }
    }

    /// What was asked for is not possible as it is, and this sentence says what helps.
    pub(crate) fn invalid(phrase: &Phrase, voice: &Voice) -> Self {
        Self {
            code: FailureCode::Invalid,
            message: voice.say(phrase),
            details: String::new(),
            field_errors: Vec::new(),
        }
    }

    pub(crate) fn history(error: &HistoryError, voice: &Voice) -> Self {
        Self::of(FailureCode::History, error, voice)
    }

    pub(crate) fn settings(error: &SettingsError, voice: &Voice) -> Self {
        Self::of(FailureCode::Settings, error, voice)
    }

    pub(crate) fn write(error: &WriteError, voice: &Voice) -> Self {
        Self::of(FailureCode::Settings, error, voice)
    }

    pub(crate) fn keychain(error: &SecretError, voice: &Voice) -> Self {
        Self::new(FailureCode::Settings, voice, "problem-keychain", chain(error))
    }

    /// What was wrong in the user's words, and the chain of causes to copy.
    fn of(code: FailureCode, error: &(dyn std::error::Error + 'static), voice: &Voice) -> Self {
        let details = chain(error);
        tracing::warn!(?code, details, "failed");
        Self { code, message: problem::words(error, voice), details, field_errors: Vec::new() }
    }

    pub(crate) fn fields(errors: Vec<FieldError>, voice: &Voice) -> Self {
        Self {
            code: FailureCode::Invalid,
            message: voice.text("problem-invalid"),
            details: String::new(),
            field_errors: errors,
        }
    }
}
