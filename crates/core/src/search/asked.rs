//! What a search asks for: words, and operators such as `type:salesforce before:2026-11-20`.
//!
//! A beginning of a value is enough, so that a list narrows while one types; an operator without a value yet asks for
//! nothing. What is no operator, or has a value that nothing is called, is a word like any other.

use crate::duration::parse_duration;
use crate::types::TYPES;
use crate::{NotificationType, Severity};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

/// What a search asks for. All of it is wanted at once; of several types or severities any one is enough.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Asked {
    /// The words, as they were typed; the last of them may be unfinished.
    pub words: String,
    /// `type:`, a type or a group, or how types begin.
    pub types: Vec<NotificationType>,
    /// `severity:`, or how it begins.
    pub severities: Vec<Severity>,
    /// `campaign:`, words of a campaign's name, or its id. Each of them is wanted.
    pub campaigns: Vec<String>,
    /// `after:`, a day, or how long ago (`7d`): that moment or later.
    pub since: Option<Timestamp>,
    /// `before:`, a day, or how long ago: earlier than that.
    pub until: Option<Timestamp>,
    /// `is:unread`.
    pub unread: bool,
}

/// The operators.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Operator {
    Type,
    Severity,
    Campaign,
    After,
    Before,
    Is,
}

impl Operator {
    fn named(name: &str) -> Option<Self> {
        Some(match name.to_ascii_lowercase().as_str() {
            "type" => Self::Type,
            "severity" => Self::Severity,
            "campaign" => Self::Campaign,
            "after" => Self::After,
            "before" => Self::Before,
            "is" => Self::Is,
            _ => return None,
        })
    }
}

impl Asked {
    /// Words only, none of which is an operator.
    #[must_use]
    pub fn for_words(words: impl Into<String>) -> Self {
        Self { words: words.into(), ..Self::default() }
    }

    /// What a text asks for at this time; days are days of that zone.
    #[must_use]
    pub fn read(text: &str, now: Timestamp, zone: &TimeZone) -> Self {
        let mut asked = Self::default();
        let mut rest = text.trim_start();
        while !rest.is_empty() {
            let (token, behind) = token(rest);
            if !asked.take(token, now, zone) {
                if !asked.words.is_empty() {
                    asked.words.push(' ');
                }
                asked.words.push_str(token);
            }
            rest = behind.trim_start();
        }
        asked
    }

    /// The words by which it is found in an index: its own, and those of campaigns.
    #[must_use]
    pub fn all_words(&self) -> String {
        let mut all = self.words.clone();
        for campaign in &self.campaigns {
            all.push(' ');
            all.push_str(campaign);
        }
        all
    }

    /// Takes an operator with its value; says whether it was one.
    fn take(&mut self, token: &str, now: Timestamp, zone: &TimeZone) -> bool {
        let Some((name, value)) = token.split_once(':') else { return false };
        let Some(operator) = Operator::named(name) else { return false };
        let value = value.trim_matches('"').trim();
        if value.is_empty() {
            return true;
        }
        match operator {
            Operator::Type => each(value, types_of, &mut self.types),
            Operator::Severity => each(value, severities_of, &mut self.severities),
            Operator::Campaign => {
                self.campaigns.push(value.to_owned());
                true
            }
            Operator::After => moment(value, now, zone)
                .map(|at| self.since = Some(self.since.map_or(at, |known| known.max(at))))
                .is_some(),
            Operator::Before => moment(value, now, zone)
                .map(|at| self.until = Some(self.until.map_or(at, |known| known.min(at))))
                .is_some(),
            Operator::Is => {
                let unread = begins("unread", value);
                self.unread |= unread;
                unread
            }
        }
    }
}

/// The first token, and what stands behind it. The value of an operator may stand in quotation marks.
fn token(text: &str) -> (&str, &str) {
    let quoted = text.find(":\"").filter(|colon| {
        let name = &text[..*colon];
        !name.contains(char::is_whitespace) && Operator::named(name).is_some()
    });
    let end = match quoted {
        Some(colon) => {
            let begin = colon + 2;
            text[begin..].find('"').map_or(text.len(), |length| begin + length + 1)
        }
        None => text.find(char::is_whitespace).unwrap_or(text.len()),
    };
    text.split_at(end)
}

/// All values of a list with commas; nothing is taken where one of them is not known.
fn each<T: PartialEq>(value: &str, known: impl Fn(&str) -> Vec<T>, into: &mut Vec<T>) -> bool {
    let mut found = Vec::new();
    for part in value.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        let some = known(part);
        if some.is_empty() {
            return false;
        }
        found.extend(some);
    }
    for one in found {
        if !into.contains(&one) {
            into.push(one);
        }
    }
    true
}

/// A type by its name, else a group, else all types that begin so.
fn types_of(value: &str) -> Vec<NotificationType> {
    let is = |name: &str| name.eq_ignore_ascii_case(value);
    let of = |wanted: &dyn Fn(&crate::types::TypeEntry) -> bool| -> Vec<NotificationType> {
        TYPES.iter().filter(|entry| wanted(entry)).map(|entry| entry.kind).collect()
    };
    [of(&|entry| is(entry.slug)), of(&|entry| is(entry.group.slug())), of(&|entry| begins(entry.slug, value))]
        .into_iter()
        .find(|found| !found.is_empty())
        .unwrap_or_default()
}

fn severities_of(value: &str) -> Vec<Severity> {
    Severity::ALL.into_iter().filter(|severity| begins(severity.slug(), value)).collect()
}

fn begins(name: &str, value: &str) -> bool {
    name.get(..value.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(value))
}

/// The beginning of a day, a month or a year, or so long ago.
fn moment(value: &str, now: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
    if let Ok(ago) = parse_duration(value) {
        return now.checked_sub(ago).ok();
    }
    let mut parts = value.trim_end_matches('-').split('-');
    let year = parts.next().filter(|year| year.len() == 4)?.parse().ok()?;
    let mut next = || parts.next().map_or(Some(1), |part| part.parse().ok());
    let (month, day) = (next()?, next()?);
    if parts.next().is_some() {
        return None;
    }
    let day = Date::new(year, month, day).ok()?;
    zone.to_timestamp(day.to_datetime(Time::midnight())).ok()
}

/// Whether a campaign is meant by what was asked for: by its id, or by how words of its name begin, without regard to
/// case and accents.
#[must_use]
pub fn is_called(id: &str, name: Option<&str>, wanted: &str) -> bool {
    let words_of = |text: &str| -> Vec<String> {
        text.split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(plain)
            .collect()
    };
    let wanted = wanted.trim();
    let wanted_words = words_of(wanted);
    let name = words_of(name.unwrap_or_default());
    let is_name =
        || wanted_words.iter().all(|wanted| name.iter().any(|word| word.starts_with(wanted.as_str())));
    !wanted_words.is_empty() && (id == wanted || is_name())
}

/// Letters with accents as the index of all words reads them, and without.
const ACCENTS: [(&str, char); 15] = [
    ("àáâãäåāăą", 'a'),
    ("çćč", 'c'),
    ("ď", 'd'),
    ("èéêëēėęě", 'e'),
    ("ğ", 'g'),
    ("ìíîïīį", 'i'),
    ("ñńň", 'n'),
    ("òóôõöōő", 'o'),
    ("ŕř", 'r'),
    ("śşšș", 's'),
    ("ťţț", 't'),
    ("ùúûüūůű", 'u'),
    ("ŵ", 'w'),
    ("ýÿ", 'y'),
    ("źżž", 'z'),
];

fn plain(word: &str) -> String {
    let bare = |letter: char| {
        ACCENTS.iter().find(|(accented, _)| accented.contains(letter)).map_or(letter, |(_, bare)| *bare)
    };
    word.to_lowercase().chars().map(bare).collect()
}

#[cfg(test)]
mod tests;
