//! The language to speak where the settings are not read yet, or cannot be.

use super::policy::LOCKED;
use crate::places::{self, Places, preferred_languages};
use campanile_core::words::Language;
use std::path::PathBuf;
use toml_edit::{Document, Item};

const KEY: &str = "language";

/// What the configuration file and an administrator's policy say of the language, as far as that can be read, else the
/// system's. `config` is the file, where the user named one.
#[must_use]
pub fn language_of(config: Option<PathBuf>) -> Language {
    let file = Places::config_file(config);
    let own = file.and_then(|file| std::fs::read_to_string(file).ok()).unwrap_or_default();
    let policy = std::fs::read_to_string(places::policy_file()).unwrap_or_default();
    under(&policy, &own).unwrap_or_else(of_the_system)
}

/// As [`super::policy`] has it for every key: what the policy locks, else what the user says, else what the policy says.
fn under(policy: &str, own: &str) -> Option<Language> {
    let policy = head(policy);
    let is_locked = policy.as_ref().is_some_and(|policy| {
        let mut locked = policy.get(LOCKED).and_then(Item::as_array).into_iter().flatten();
        locked.any(|key| key.as_str() == Some(KEY))
    });
    let own = head(own).filter(|_| !is_locked);
    own.as_ref().and_then(named_in).or_else(|| policy.as_ref().and_then(named_in))
}

pub(super) fn of_the_system() -> Language {
    let preferred = preferred_languages();
    Language::negotiate(preferred.iter().map(String::as_str))
}

/// The language stands above all tables: what is wrong in one of them does not hide it.
fn head(text: &str) -> Option<Document<String>> {
    let head: Vec<&str> = text.lines().take_while(|line| !line.trim_start().starts_with('[')).collect();
    Document::parse(head.join("\n")).ok()
}

fn named_in(head: &Document<String>) -> Option<Language> {
    Language::from_tag(head.get(KEY)?.as_str()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_read_also_where_the_rest_cannot_be() {
        for (text, expected) in [
            ("language = 'fr'\n", Some(Language::Fr)),
            ("# mine\nlanguage = \"ja\"\n[toasts\n???", Some(Language::Ja)),
            ("language = 'de'\n[[connection]]\nid = 'Not allowed'\n", Some(Language::De)),
            ("language = 'xx'\n", None),
            ("language = fr\n", None),
            ("[instance.x]\nlanguage = 'fr'\n", None),
            ("", None),
        ] {
            assert_eq!(under("", text), expected, "{text}");
        }
    }

    #[test]
    fn a_policy_says_the_language_where_the_user_does_not_or_may_not() {
        for (policy, own, expected) in [
            ("language = 'fr'\n", "", Some(Language::Fr)),
            ("language = 'fr'\n", "language = 'ja'\n", Some(Language::Ja)),
            ("locked = ['toasts', 'language']\nlanguage = 'fr'\n", "language = 'ja'\n", Some(Language::Fr)),
            // Locked and not said is as by default.
            ("locked = ['language']\n", "language = 'ja'\n", None),
            ("locked = 'language'\n???", "language = 'ja'\n", Some(Language::Ja)),
        ] {
            assert_eq!(under(policy, own), expected, "{policy} {own}");
        }
    }
}
