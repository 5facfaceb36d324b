//! Something to be said: a message and its variables, still without a language.

use jiff::Timestamp;

/// A message of the catalogue with its variables.
#[derive(Debug, Clone, PartialEq)]
pub struct Phrase {
    /// The message's key.
    pub key: &'static str,
    /// The variables by name.
    pub arguments: Vec<(&'static str, Argument)>,
}

/// A variable's value, formatted when it is said.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument {
    /// As it is.
    Text(String),
    /// The name of something in Marketo; toasts cut long ones.
    Name(String),
    /// A number that decides on the plural; its digits are in the variable of the same name with `_text`.
    Count(i64),
    /// A number, with the language's separators.
    Number(f64),
    /// A share in percent.
    Percent(f64),
    /// The time of day in the user's zone.
    Clock(Timestamp),
    /// The day and time of day in the user's zone.
    Moment(Timestamp),
    /// The end of a stretch that began at the second time: the time of day alone where both are of one day.
    Until(Timestamp, Timestamp),
    /// The words of another message, or the text itself where there is no such message.
    Message(String, String),
    /// A day as it was sent (`2026-11-30` or a time); shown as sent where it is neither.
    Day(String),
}

impl Phrase {
    /// The message of that key, without variables yet.
    #[must_use]
    pub const fn new(key: &'static str) -> Self {
        Self { key, arguments: Vec::new() }
    }

    fn with(mut self, name: &'static str, argument: Argument) -> Self {
        self.arguments.push((name, argument));
        self
    }

    /// With a text.
    #[must_use]
    pub fn text(self, name: &'static str, text: impl Into<String>) -> Self {
        self.with(name, Argument::Text(text.into()))
    }

    /// With the name of something in Marketo.
    #[must_use]
    pub fn name(self, name: &'static str, text: impl Into<String>) -> Self {
        self.with(name, Argument::Name(text.into()))
    }

    /// With a number that decides on the plural.
    #[must_use]
    pub fn count(self, name: &'static str, count: i64) -> Self {
        self.with(name, Argument::Count(count))
    }

    /// With a number.
    #[must_use]
    pub fn number(self, name: &'static str, number: f64) -> Self {
        self.with(name, Argument::Number(number))
    }

    /// With a share in percent.
    #[must_use]
    pub fn percent(self, name: &'static str, percent: f64) -> Self {
        self.with(name, Argument::Percent(percent))
    }

    /// With a time of day.
    #[must_use]
    pub fn clock(self, name: &'static str, at: Timestamp) -> Self {
        self.with(name, Argument::Clock(at))
    }

    /// With a day and time of day.
    #[must_use]
    pub fn moment(self, name: &'static str, at: Timestamp) -> Self {
        self.with(name, Argument::Moment(at))
    }

    /// With the end of a stretch and its beginning.
    #[must_use]
    pub fn until(self, name: &'static str, at: Timestamp, from: Timestamp) -> Self {
        self.with(name, Argument::Until(at, from))
    }

    /// With the words of another message, or this text where there is no such message.
    #[must_use]
    pub fn message(self, name: &'static str, key: impl Into<String>, otherwise: impl Into<String>) -> Self {
        self.with(name, Argument::Message(key.into(), otherwise.into()))
    }

    /// With a day as it was sent.
    #[must_use]
    pub fn day(self, name: &'static str, day: &str) -> Self {
        self.with(name, Argument::Day(day.to_owned()))
    }
}
