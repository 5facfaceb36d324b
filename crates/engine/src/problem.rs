//! What went wrong, in the user's language. The log has the technical chain.

use crate::history::HistoryError;
use crate::lock::LockError;
use crate::mail_rules::RulesError;
use crate::places::NoPlace;
use crate::secrets::SecretError;
use crate::settings::{SettingsError, WriteError};
use crate::watch::chain;
use campanile_core::words::{Phrase, Voice};

/// The sentence of an error that ends what a program was asked to do. What the system or a library says stays as it
/// is, inside a sentence that says whose words these are.
#[must_use]
pub fn words(error: &(dyn std::error::Error + 'static), voice: &Voice) -> String {
    if let Some(error) = error.downcast_ref::<SettingsError>() {
        return error.words(voice);
    }
    if let Some(error) = error.downcast_ref::<WriteError>() {
        return error.words(voice);
    }
    if let Some(error) = error.downcast_ref::<RulesError>() {
        return error.words(voice);
    }
    let known = error.downcast_ref::<HistoryError>().map(history);
    let known = known.or_else(|| error.downcast_ref::<LockError>().map(lock));
    let known = known.or_else(|| error.downcast_ref::<SecretError>().map(secret));
    let known = known.or_else(|| error.downcast_ref::<NoPlace>().map(|_| Phrase::new("problem-no-place")));
    voice.say(&known.unwrap_or_else(|| Phrase::new("problem-system").text("detail", chain(error))))
}

/// Why the history cannot be used.
#[must_use]
pub fn history(error: &HistoryError) -> Phrase {
    match error {
        HistoryError::Newer { path, .. } => Phrase::new("problem-history-newer").text("file", path),
        HistoryError::Older { path } => Phrase::new("problem-history-older").text("file", path),
        HistoryError::Foreign { path } => Phrase::new("problem-history-foreign").text("file", path),
        HistoryError::Damaged { .. } => Phrase::new("problem-history-damaged"),
        damaged @ HistoryError::Sqlite { .. } if damaged.is_damage() => {
            Phrase::new("problem-history-damaged")
        }
        HistoryError::Sqlite { .. } | HistoryError::File { .. } | HistoryError::Closed => {
            Phrase::new("problem-history-because").text("detail", chain(error))
        }
    }
}

fn lock(error: &LockError) -> Phrase {
    match error {
        LockError::Held { pid: Some(pid) } => Phrase::new("cli-busy").text("pid", pid.to_string()),
        LockError::Held { pid: None } => Phrase::new("cli-busy-unknown"),
        LockError::File { path, source } => file(path, source),
    }
}

/// Why a secret cannot be had.
#[must_use]
pub fn secret(error: &SecretError) -> Phrase {
    match error {
        SecretError::Missing => Phrase::new("secret-missing"),
        SecretError::Late => Phrase::new("reason-keychain"),
        SecretError::Keychain(detail) => Phrase::new("secret-keychain").text("detail", detail),
        SecretError::Mode(path) => Phrase::new("secret-mode").text("file", path.display().to_string()),
        SecretError::File { file: path, source } => file(&path.display().to_string(), source),
    }
}

fn file(path: &str, source: &std::io::Error) -> Phrase {
    Phrase::new("problem-file").text("file", path).text("detail", source.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use campanile_core::words::Language;

    #[test]
    fn every_error_is_said_in_every_language() {
        let system = || std::io::Error::from(std::io::ErrorKind::PermissionDenied);
        let path = || "/home/lea/history.db".to_owned();
        let errors: Vec<(Box<dyn std::error::Error>, &str)> = vec![
            (Box::new(HistoryError::Newer { path: path(), found: 9, known: 2 }), "history.db"),
            (Box::new(HistoryError::Older { path: path() }), "history.db"),
            (Box::new(HistoryError::Foreign { path: path() }), "history.db"),
            (Box::new(HistoryError::Damaged { path: path() }), "Campanile"),
            (Box::new(HistoryError::File { path: path(), source: system() }), "permission denied"),
            (Box::new(LockError::Held { pid: Some(4711) }), "4711"),
            (Box::new(LockError::Held { pid: None }), ""),
            (Box::new(LockError::File { path: path(), source: system() }), "history.db"),
            (Box::new(SecretError::Missing), ""),
            (Box::new(SecretError::Late), ""),
            (Box::new(SecretError::Keychain("no bus".into())), "no bus"),
            (Box::new(SecretError::Mode("/home/lea/secret".into())), "0600"),
            (Box::new(NoPlace), "--config"),
            (Box::new(system()), "permission denied"),
        ];
        for (error, part) in &errors {
            let mut said = std::collections::BTreeSet::new();
            for language in Language::ALL {
                let words = words(error.as_ref(), &Voice::new(language, jiff::tz::TimeZone::UTC));
                let is_key =
                    ["problem-", "secret-", "cli-", "reason-"].iter().any(|key| words.starts_with(key));
                assert!(words.contains(part) && !is_key, "{language:?}: {words:?}");
                said.insert(words);
            }
            assert_eq!(said.len(), Language::ALL.len(), "{error:?} is not translated");
        }
    }
}
