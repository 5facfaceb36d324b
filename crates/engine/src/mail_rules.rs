//! The user's own rules for mails: the file `mail-rules.toml` beside config.toml.

use crate::history::{History, HistoryError};
use crate::settings::replace_file;
use campanile_core::mail::{Mail, MailRules, RuleError, reread, suggest_rule};
use campanile_core::search::search_words;
use campanile_core::types::WarnAt;
use campanile_core::words::{Phrase, Voice};
use campanile_core::{Notification, NotificationType};
use std::path::Path;
use std::sync::Arc;

/// Why the file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum RulesError {
    /// It cannot be read or written.
    #[error("{file}: {source}")]
    File {
        /// The file.
        file: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// A rule in it is none.
    #[error("{file}, {source}")]
    Rule {
        /// The file.
        file: String,
        /// What is wrong, and where.
        source: RuleError,
    },
}

impl RulesError {
    /// The sentence for the user.
    #[must_use]
    pub fn words(&self, voice: &Voice) -> String {
        voice.say(&match self {
            Self::File { file, source } => {
                Phrase::new("problem-file").text("file", file).text("detail", source.to_string())
            }
            Self::Rule { file, source } => source.phrase(file, |phrase| voice.say(phrase)),
        })
    }
}

/// The user's own rules with those that Campanile brings behind them; these alone where there is no such file.
///
/// # Errors
/// See [`RulesError`].
pub fn load(file: &Path) -> Result<MailRules, RulesError> {
    let own = read(file)?;
    MailRules::with_own(&own).map_err(|source| RulesError::Rule { file: file.display().to_string(), source })
}

/// The rule that takes mails like this one for this type, to be seen before it is saved. `None` where the notification
/// is no mail, or one that says nothing.
#[must_use]
pub fn suggest(notification: &Notification, kind: NotificationType) -> Option<String> {
    let mail: Mail = serde_json::from_str(&notification.draft.raw).ok()?;
    suggest_rule(&mail, kind)
}

/// Saves a rule before all others in the user's file. What stands there besides stays as it is.
///
/// # Errors
/// See [`RulesError`]; then the file is as it was.
pub fn add(file: &Path, rule: &str) -> Result<MailRules, RulesError> {
    let text = with_rule(&read(file)?, rule);
    let shown = || file.display().to_string();
    let rules = MailRules::with_own(&text).map_err(|source| RulesError::Rule { file: shown(), source })?;
    replace_file(file, &text).map_err(|source| RulesError::File { file: shown(), source })?;
    Ok(rules)
}

/// The first rule that takes a mail wins, so a newer one stands before the older ones, behind what is written above them.
fn with_rule(text: &str, rule: &str) -> String {
    let at = text
        .lines()
        .take_while(|line| line.trim().is_empty() || line.starts_with('#'))
        .map(|line| line.len() + 1)
        .sum();
    let at = usize::min(at, text.len());
    let (head, rest) = text.split_at_checked(at).unwrap_or(("", text));
    let gap = if head.is_empty() || head.ends_with('\n') { "" } else { "\n" };
    let end = if rest.is_empty() { "" } else { "\n" };
    format!("{head}{gap}{}\n{end}{rest}", rule.trim_end())
}

/// Applies rules to the mails that are stored already. It gives how many are something else now.
///
/// # Errors
/// The history's; then nothing is changed.
pub async fn reapply(
    history: &History,
    rules: MailRules,
    warn_at: Vec<f64>,
    voice: Arc<Voice>,
) -> Result<usize, HistoryError> {
    history
        .reclassify(move |notification| {
            let draft = reread(&notification.draft, &rules, WarnAt(&warn_at))?;
            let words = search_words(&draft, &voice);
            Some((draft, words))
        })
        .await
}

/// What a rule would take, before it is saved.
#[derive(Debug, Clone, PartialEq)]
pub struct Reach {
    /// How many stored mails would be of another type.
    pub count: usize,
    /// The newest of them as they are now, at most so many as were asked for.
    pub some: Vec<Notification>,
}

/// Which stored mails would be of another type, if a rule stood before all others in the user's file.
///
/// # Errors
/// The file's, or the history's.
pub async fn reach(
    history: &History,
    file: &Path,
    rule: &str,
    warn_at: Vec<f64>,
    most: usize,
) -> Result<Result<Reach, RulesError>, HistoryError> {
    let rules = read(file).and_then(|own| {
        MailRules::with_own(&with_rule(&own, rule))
            .map_err(|source| RulesError::Rule { file: file.display().to_string(), source })
    });
    let rules = match rules {
        Ok(rules) => rules,
        Err(error) => return Ok(Err(error)),
    };
    let (count, some) = history
        .mails_that(most, move |mail| {
            let after = reread(&mail.draft, &rules, WarnAt(&warn_at));
            after.is_some_and(|after| after.kind != mail.draft.kind)
        })
        .await?;
    Ok(Ok(Reach { count, some }))
}

fn read(file: &Path) -> Result<String, RulesError> {
    match std::fs::read_to_string(file) {
        Ok(text) => Ok(text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(String::new()),
        Err(source) => Err(RulesError::File { file: file.display().to_string(), source }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULE: &str = "[[rule]]\ntype = \"facebook\"\nsubject = ['x']\n";

    #[test]
    fn a_new_rule_stands_before_the_older_ones_and_behind_what_is_written_above() {
        for (before, after) in [
            ("", "[[rule]]\ntype = \"facebook\"\nsubject = ['x']\n"),
            ("# mine", "# mine\n[[rule]]\ntype = \"facebook\"\nsubject = ['x']\n"),
            (
                "# mine\n\n[[sender]]\nfrom = ['a']\n",
                "# mine\n\n[[rule]]\ntype = \"facebook\"\nsubject = ['x']\n\n[[sender]]\nfrom = ['a']\n",
            ),
        ] {
            assert_eq!(with_rule(before, RULE), after);
            assert!(MailRules::with_own(after).is_ok());
        }
    }

    #[test]
    fn a_file_that_is_broken_is_named_and_left_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("mail-rules.toml");
        assert!(load(&file).is_ok(), "no file is like an empty one");
        add(&file, RULE).unwrap();
        assert!(add(&file, "[[rule]]\ntype = \"nonsense\"\nsubject = ['x']\n").is_err());
        assert_eq!(std::fs::read_to_string(&file).unwrap(), RULE);
        std::fs::write(&file, "[[rule]]\ntype = 'nonsense'\nsubject = ['x']\n").unwrap();
        let error = load(&file).unwrap_err();
        let voice = Voice::new(campanile_core::words::Language::En, jiff::tz::TimeZone::UTC);
        let words = error.words(&voice);
        assert!(
            words.contains("mail-rules.toml") && words.contains('2') && words.contains("nonsense"),
            "{words}"
        );
    }
}
