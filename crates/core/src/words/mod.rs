//! The one catalogue of words, in Fluent (`crates/core/locales/<language>/*.ftl`), and a voice that speaks it.
//!
//! The programs say everything through a [`Voice`]; the window reads the same files. Numbers, times and dates are
//! formatted here by the catalogue's own `format-…` messages, because Fluent for Rust formats none.

mod advice;
mod catalogue;
mod describe;
mod details;
mod format;
mod phrase;
mod standing;

pub use advice::{Advice, Check};
pub use catalogue::{Language, sources};
pub use describe::{Described, ToastDetail, cut_at_the_end, cut_in_the_middle};
pub use details::Times;
pub use phrase::{Argument, Phrase};
pub use standing::Names;

use catalogue::Catalogue;
use fluent_bundle::{FluentArgs, FluentValue};
use jiff::tz::TimeZone;

/// Says things in one language and one time zone.
pub struct Voice {
    catalogue: Catalogue,
    zone: TimeZone,
}

impl std::fmt::Debug for Voice {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Voice").field("language", &self.language()).finish_non_exhaustive()
    }
}

impl Voice {
    /// A voice in this language that tells times in this zone.
    #[must_use]
    pub fn new(language: Language, zone: TimeZone) -> Self {
        Self { catalogue: Catalogue::new(language), zone }
    }

    /// The language it speaks.
    #[must_use]
    pub fn language(&self) -> Language {
        self.catalogue.language()
    }

    /// The zone it tells times in.
    #[must_use]
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// The words of a phrase. A message that is missing gives its key: seen, and never a crash; a test finds it first.
    #[must_use]
    pub fn say(&self, phrase: &Phrase) -> String {
        let mut arguments = FluentArgs::new();
        for (name, argument) in &phrase.arguments {
            if let Argument::Count(count) = argument {
                arguments.set(*name, FluentValue::from(*count));
                arguments.set(format!("{name}_text"), self.argument_text(argument));
            } else {
                arguments.set(*name, self.argument_text(argument));
            }
        }
        self.catalogue.message(phrase.key, Some(&arguments))
    }

    /// The words of a message without variables.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.catalogue.message(key, None)
    }

    /// The words of a message's attribute, if it has it.
    #[must_use]
    pub fn attribute(&self, key: &str, attribute: &str) -> Option<String> {
        self.catalogue.attribute(key, attribute)
    }

    /// The words of a message that may not exist.
    #[must_use]
    pub fn known(&self, key: &str) -> Option<String> {
        self.catalogue.known(key, None)
    }

    fn argument_text(&self, argument: &Argument) -> String {
        match argument {
            Argument::Text(text) | Argument::Name(text) => text.clone(),
            Argument::Count(count) => self.number(*count as f64),
            Argument::Number(number) => self.number(*number),
            Argument::Percent(percent) => self.percent(*percent),
            Argument::Clock(at) => self.clock(*at),
            Argument::Moment(at) => self.moment(*at),
            Argument::Until(at, from) if self.is_same_day(*at, *from) => self.clock(*at),
            Argument::Until(at, _) => self.moment(*at),
            Argument::Message(key, otherwise) => self.known(key).unwrap_or_else(|| otherwise.clone()),
            Argument::Day(day) => self.day(day),
        }
    }
}

#[cfg(test)]
mod tests;
