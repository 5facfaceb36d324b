//! Which notification a mail is.

use super::pattern::{Pattern, plain};
use super::rules::{Fact, From, MailRules, Rule, of_any_form};
use super::{Mail, capped, one_line};
use crate::NotificationType;
use crate::facts::{Facts, names};
use serde_json::Value;

/// How far into a text a rule's `says` looks: what a mail is about stands at its beginning.
const BEGINNING: usize = 1500;
/// The longest value that is taken out of a mail.
const MAX_VALUE: usize = 1000;

/// Facts that are whole numbers.
const NUMBERS: [&str; 13] = [
    names::CAMPAIGN_ID,
    names::PROGRAM_ID,
    names::DAILY_QUOTA,
    names::USED,
    names::PERCENT,
    names::EXHAUSTED_COUNT,
    names::FAILED_COUNT,
    names::DUPLICATES,
    names::FIELDS_TOO_LONG,
    names::ATTEMPTS,
    names::COUNT,
    names::MINUTES,
    names::USUAL_COUNT,
];

/// The Munchkin ID is no fact: a notification has a field for it.
const INSTANCE: &str = "instance";

/// What the rules make of a mail.
#[derive(Debug, Clone, PartialEq)]
pub struct Recognised {
    /// The type; `other` where no rule knows it.
    pub kind: NotificationType,
    /// The finer kind.
    pub subtype: String,
    /// The Munchkin ID; empty where the mail does not say.
    pub instance: String,
    /// What could be taken out of it.
    pub facts: Facts,
    /// Whether a rule knew it.
    pub by_rule: bool,
}

/// A mail as patterns see it.
struct Seen {
    from: String,
    subject: String,
    beginning: String,
    text: String,
    /// All of it, and each link as `words <address>`.
    whole: String,
}

impl Seen {
    fn new(mail: &Mail) -> Self {
        let (subject, text) = (plain(&mail.subject), plain(&mail.text));
        let links: Vec<String> =
            mail.links.iter().map(|link| format!("{} <{}>", plain(&link.words), link.url)).collect();
        let whole = [subject.as_str(), &text, &links.join("\n")].join("\n");
        let beginning = capped(&text, BEGINNING).0;
        Self { from: mail.from.clone(), subject, beginning, text, whole }
    }
}

/// Where a rule's `says` looks: in every subject first, since it is the more exact.
#[derive(Clone, Copy)]
enum Look {
    Subject,
    Beginning,
}

impl MailRules {
    /// What a mail is; `None` where it is not Marketo's.
    #[must_use]
    pub fn recognise(&self, mail: &Mail) -> Option<Recognised> {
        let seen = Seen::new(mail);
        match self.from(&mail.from) {
            From::Another => return None,
            From::Marketo => {}
            From::IfItSaysSo => {
                let mut senders = self.senders.iter().filter(|sender| of_any_form(&sender.from, &mail.from));
                if !senders.any(|sender| any(&sender.says, &seen.subject) || any(&sender.says, &seen.text)) {
                    return None;
                }
            }
        }
        let found = [Look::Subject, Look::Beginning]
            .into_iter()
            .find_map(|look| self.rules.iter().find(|rule| rule.takes(&seen, look)));
        let kind = found.map_or(NotificationType::Other, |rule| rule.kind);
        let mut facts = Facts::default();
        let mut instance = String::new();
        let own = found.map(|rule| rule.facts.as_slice()).unwrap_or_default();
        let general = self.facts.iter().filter(|fact| fact.kinds.is_empty() || fact.kinds.contains(&kind));
        for fact in own.iter().chain(general) {
            // The first one that finds something keeps it.
            let is_known = if fact.name == INSTANCE { !instance.is_empty() } else { facts.has(&fact.name) };
            let Some(value) = fact.value(&seen).filter(|_| !is_known) else { continue };
            if fact.name == INSTANCE {
                instance = value.to_uppercase();
            } else if let Some(value) = typed(&fact.name, value) {
                facts.insert(&fact.name, value);
            }
        }
        let subtype = match found {
            Some(rule) if !rule.subtype.is_empty() => rule.subtype.clone(),
            Some(_) | None => self.subtype(kind, &seen),
        };
        Some(Recognised { kind, subtype, instance, facts, by_rule: found.is_some() })
    }

    fn subtype(&self, kind: NotificationType, seen: &Seen) -> String {
        let mut of_kind = self.subtypes.iter().filter(|subtype| subtype.kind == kind);
        let found =
            of_kind.find(|subtype| any(&subtype.says, &seen.subject) || any(&subtype.says, &seen.beginning));
        found.map(|subtype| subtype.subtype.clone()).unwrap_or_default()
    }
}

impl Rule {
    fn takes(&self, seen: &Seen, look: Look) -> bool {
        let says = match look {
            Look::Subject => &seen.subject,
            Look::Beginning => &seen.beginning,
        };
        (self.from.is_empty() || of_any_form(&self.from, &seen.from))
            && (self.subject.is_empty() || any(&self.subject, &seen.subject))
            && (self.text.is_empty() || any(&self.text, &seen.text))
            && (self.says.is_empty() || any(&self.says, says))
    }
}

impl Fact {
    fn value<'a>(&self, seen: &'a Seen) -> Option<&'a str> {
        self.patterns.iter().find_map(|pattern| pattern.extract(&seen.whole))
    }
}

fn any(patterns: &[Pattern], text: &str) -> bool {
    patterns.iter().any(|pattern| pattern.is_in(text))
}

/// A value in its fact's form; `None` where it is not of that form.
fn typed(name: &str, value: &str) -> Option<Value> {
    if NUMBERS.contains(&name) {
        return number(value).map(Value::from);
    }
    let (value, _) = capped(&one_line(value), MAX_VALUE);
    (!value.is_empty()).then(|| Value::from(value))
}

/// A whole number with whatever a language puts between its thousands.
fn number(text: &str) -> Option<i64> {
    let mut digits = String::new();
    for letter in text.chars() {
        match letter {
            '0'..='9' => digits.push(letter),
            '０'..='９' => digits.push(char::from_digit(u32::from(letter) - u32::from('０'), 10)?),
            ',' | '.' | ' ' | '\'' | '\u{a0}' | '\u{202f}' | '\u{2019}' => {}
            _ => return None,
        }
    }
    digits.parse().ok()
}
