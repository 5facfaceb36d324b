//! A pattern for text, and one for addresses, as they stand in the file of rules.

use super::one_line;
use regex::{Regex, RegexBuilder};

/// The longest pattern.
const MAX_PATTERN: usize = 1000;
/// The most memory that one compiled pattern may take.
const MAX_COMPILED: usize = 512 * 1024;

/// A compiled pattern.
#[derive(Debug, Clone)]
pub(super) struct Pattern(Regex);

impl Pattern {
    /// Upper and lower case are the same, `^` and `$` are the ends of a line. What is wrong is said in the words of the
    /// library.
    pub(super) fn new(text: &str) -> Result<Self, String> {
        if text.len() > MAX_PATTERN {
            return Err(format!("> {MAX_PATTERN}"));
        }
        let pattern = RegexBuilder::new(text)
            .case_insensitive(true)
            .multi_line(true)
            .size_limit(MAX_COMPILED)
            .nest_limit(40)
            .build();
        pattern.map(Self).map_err(|error| one_line(&error.to_string()))
    }

    pub(super) fn is_in(&self, text: &str) -> bool {
        self.0.is_match(text)
    }

    /// The first group that matched something, else the whole match.
    pub(super) fn extract<'a>(&self, text: &'a str) -> Option<&'a str> {
        let found = self.0.captures(text)?;
        let group = found.iter().skip(1).flatten().next().or_else(|| found.get(0))?;
        Some(group.as_str().trim()).filter(|value| !value.is_empty())
    }
}

/// Whether an address is of this form: `*` stands for anything, also for nothing.
pub(super) fn is_address(form: &str, address: &str) -> bool {
    let parts: Vec<&str> = form.split('*').collect();
    let [first, middle @ .., last] = parts.as_slice() else {
        return form == address;
    };
    let Some(mut rest) = address.strip_prefix(first).and_then(|rest| rest.strip_suffix(last)) else {
        return false;
    };
    middle.iter().all(|part| match rest.split_once(part) {
        Some((_, after)) => {
            rest = after;
            true
        }
        None => false,
    })
}

/// Text as patterns see it: one kind of apostrophe and of blank, so that rules need not name all of them.
pub(super) fn plain(text: &str) -> String {
    text.chars()
        .map(|letter| match letter {
            '\u{2018}' | '\u{2019}' => '\'',
            '\u{a0}' | '\u{202f}' | '\u{3000}' => ' ',
            '\u{ff1a}' => ':',
            other => other,
        })
        .collect()
}
