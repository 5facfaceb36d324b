//! A mail from Marketo becomes a notification.
//!
//! Marketo sends any type of notification to any address that is subscribed to it
//! (<https://experienceleague.adobe.com/en/docs/marketo/using/product-docs/core-marketo-concepts/miscellaneous/understanding-notifications>),
//! and documents neither sender nor subject nor text. So what a mail is about is decided by rules that its reader can
//! change ([`MailRules`]); what no rule knows is `other` with its text.
//!
//! A mail is hostile input: [`Mail::read`] takes any bytes, follows no link, asks for no picture and runs no script, and
//! all that it keeps is bounded.

mod authentication;
mod draft;
mod links;
mod pattern;
mod read;
mod recognise;
mod rules;
mod suggest;

pub use authentication::{Authentication, Verdict};
pub use draft::{mail_draft, reread};
pub use links::Link;
pub use recognise::Recognised;
pub use rules::{BUILT_IN, From, MailRules, RuleError, RuleFault};
pub use suggest::suggest_rule;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The longest part of a mail that is looked at.
pub const MAX_MAIL: usize = 256 * 1024;
/// The longest text that is kept of a mail.
pub const MAX_TEXT: usize = 32 * 1024;
/// The longest subject that is kept.
const MAX_SUBJECT: usize = 500;
/// The longest address or id that is kept.
const MAX_WORD: usize = 320;
/// The longest link that is kept.
const MAX_LINK: usize = 2000;
/// The most links that are kept.
const MAX_LINKS: usize = 40;

/// What a mail says, without its wrapping: the form in which a mail is kept (`raw`).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Mail {
    /// The address it says it is from, in lower case; empty where it names none or several.
    pub from: String,
    /// Its subject, as one line.
    #[serde(default)]
    pub subject: String,
    /// When it says it was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Timestamp>,
    /// Its own id, without angle brackets.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub message_id: String,
    /// What the mail server found when it checked the sender.
    #[serde(default, skip_serializing_if = "Authentication::is_silent")]
    pub authentication: Authentication,
    /// Its text; of a mail in HTML alone, its words.
    #[serde(default)]
    pub text: String,
    /// Where its links lead. None is ever followed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// Whether something of it was too long, or wrapped too deep, to be kept.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub cut: bool,
}

/// At most so many bytes of a text, cut between two letters, and whether something was cut.
fn capped(text: &str, most: usize) -> (String, bool) {
    if text.len() <= most {
        return (text.to_owned(), false);
    }
    let end = (0..=most).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    (text.get(..end).unwrap_or_default().to_owned(), true)
}

/// White space of any kind, and whatever is no letter to be seen, as single blanks.
fn one_line(text: &str) -> String {
    text.split(|letter: char| letter.is_whitespace() || letter.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests;
