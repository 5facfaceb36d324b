//! The language to speak where the settings are not read yet, or cannot be.

use crate::places::{Places, preferred_languages};
use campanile_core::words::Language;
use std::path::PathBuf;

/// What the configuration file says of the language, as far as that can be read, else the system's. `config` is the
/// file, where the user named one.
#[must_use]
pub fn language_of(config: Option<PathBuf>) -> Language {
    let file = Places::config_file(config);
    let text = file.and_then(|file| std::fs::read_to_string(file).ok()).unwrap_or_default();
    named_in(&text).unwrap_or_else(of_the_system)
}

pub(super) fn of_the_system() -> Language {
    let preferred = preferred_languages();
    Language::negotiate(preferred.iter().map(String::as_str))
}

/// The language stands above all tables: what is wrong in one of them does not hide it.
fn named_in(text: &str) -> Option<Language> {
    let head: Vec<&str> = text.lines().take_while(|line| !line.trim_start().starts_with('[')).collect();
    let head = head.join("\n");
    let document = toml_edit::Document::parse(head.as_str()).ok()?;
    Language::from_tag(document.get("language")?.as_str()?)
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
            assert_eq!(named_in(text), expected, "{text}");
        }
    }
}
