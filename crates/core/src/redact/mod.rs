//! Blackening: what a text says without what would tell who or where somebody is, or let anybody in.
//!
//! Nothing here recognises people. What is known to be somebody's is replaced by its place in a list ([`Redactor::name`]),
//! what has the form of an address, a host, a path, an id or a token goes, and of what the user wrote only words of a
//! closed list stay ([`known`]). Where there is doubt, it goes: a report with a hole in it still helps.

mod config;
mod known;
mod log_line;
mod patterns;

pub use config::Understood;
pub use known::{is_key, is_public_word};

use std::sync::LazyLock;

use regex::Regex;

/// What stands where a text of somebody's was.
pub const TEXT: &str = "[text]";

/// Blackens texts of one installation.
#[derive(Debug, Clone, Default)]
pub struct Redactor {
    /// What is known to be somebody's, in lower case, with what stands in its place; the longest first.
    names: Vec<(String, String)>,
}

impl Redactor {
    /// From now on `with` stands wherever `text` did, as a word of its own and in capitals too. Words that everybody
    /// uses stay: they name nobody.
    pub fn name(&mut self, text: &str, with: &str) {
        let text = text.trim().to_lowercase();
        if text.chars().count() < 2 || is_public_word(&text) || self.names.iter().any(|(old, _)| *old == text)
        {
            return;
        }
        self.names.push((text, with.to_owned()));
        self.names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    }

    /// The text without anything of anybody's.
    #[must_use]
    pub fn redact(&self, text: &str) -> String {
        patterns::blacken(&self.without_names(text))
    }

    /// The same for what others say, where what stands in quotation marks is somebody's own word.
    #[must_use]
    pub fn redact_quoted(&self, text: &str) -> String {
        patterns::blacken(&self.without_quoted(&self.without_names(text)))
    }

    /// A word of the user's: itself where everybody uses it, else what stands for it.
    #[must_use]
    pub fn word<'a>(&'a self, word: &'a str) -> &'a str {
        let lower = word.trim().to_lowercase();
        let named = self.names.iter().find(|(name, _)| *name == lower);
        named.map_or(if is_public_word(&lower) { word } else { TEXT }, |(_, with)| with)
    }

    fn without_names(&self, text: &str) -> String {
        self.names.iter().fold(text.to_owned(), |text, (name, with)| replaced(&text, name, with))
    }

    fn without_quoted(&self, text: &str) -> String {
        let Some(quoted) = QUOTED.as_ref() else { return TEXT.to_owned() };
        let mut left = String::new();
        let mut from = 0;
        for found in quoted.find_iter(text) {
            let before = text.get(from..found.start()).unwrap_or_default();
            let mark = found.as_str().chars().next().unwrap_or('"');
            // An apostrophe in a word begins no quotation.
            let in_word = before.chars().next_back().is_some_and(char::is_alphanumeric);
            if (mark == '\'' && in_word) || self.is_harmless(found.as_str()) {
                continue;
            }
            left.push_str(before);
            left.push_str(&format!("{mark}{TEXT}{}", closing(mark)));
            from = found.end();
        }
        left + text.get(from..).unwrap_or_default()
    }

    /// Whether what is quoted is one of our own replacements, a number or a word that everybody uses.
    fn is_harmless(&self, quoted: &str) -> bool {
        let inner = quoted.trim_matches(|letter: char| "\"'`“”«»\u{a0} ".contains(letter));
        inner.is_empty()
            || inner == TEXT
            || inner.parse::<f64>().is_ok()
            || is_public_word(&inner.to_lowercase())
            || self.names.iter().any(|(_, with)| with == inner)
    }
}

/// A quotation, also one that was cut off.
static QUOTED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r#""(?:[^"\\]|\\.)*(?:"|\\?$)|`[^`]*(?:`|$)|“[^”]*(?:”|$)|«[^»]*(?:»|$)|'[^']*(?:'|$)"#).ok()
});

const fn closing(mark: char) -> char {
    match mark {
        '“' => '”',
        '«' => '»',
        mark => mark,
    }
}

/// The text with `with` wherever the name stands as a word of its own. The name is in lower case.
fn replaced(text: &str, name: &str, with: &str) -> String {
    let (begins, ends) = (name.chars().next(), name.chars().next_back());
    let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    let mut left = String::new();
    let mut rest = text;
    let mut last = None;
    while let Some(letter) = rest.chars().next() {
        let free = !(is_letter(begins) && is_letter(last));
        let after = free.then(|| after_name(rest, name)).flatten();
        if let Some(after) = after.filter(|after| !(is_letter(ends) && is_letter(after.chars().next()))) {
            left.push_str(with);
            last = with.chars().next_back();
            rest = after;
        } else {
            left.push(letter);
            last = Some(letter);
            rest = rest.get(letter.len_utf8()..).unwrap_or_default();
        }
    }
    left
}

/// What stands behind the name, where the text begins with it.
fn after_name<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let mut wanted = name.chars();
    let mut letters = text.char_indices();
    loop {
        let Some(first) = wanted.next() else {
            return text.get(letters.next().map_or(text.len(), |(at, _)| at)..);
        };
        let (_, letter) = letters.next()?;
        let mut lower = letter.to_lowercase();
        if lower.next() != Some(first) || lower.any(|letter| wanted.next() != Some(letter)) {
            return None;
        }
    }
}

#[cfg(test)]
mod tests;
