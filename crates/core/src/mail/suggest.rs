//! "This is a … notification": a mail becomes a rule, to be seen before it is saved.

use super::{Mail, capped, pattern::plain};
use crate::NotificationType;

/// The longest beginning of a subject that a rule asks for.
const MAX_START: usize = 80;
/// What mail programs put before the subject of a mail that is passed on.
const PASSED_ON: [&str; 9] = ["fwd:", "fw:", "re:", "wg:", "aw:", "tr:", "rv:", "enc:", "転送:"];

/// A rule that takes mails like this one for this type, as it stands in a file of rules; `None` where the mail says
/// nothing that a rule could ask for.
#[must_use]
pub fn suggest_rule(mail: &Mail, kind: NotificationType) -> Option<String> {
    let subject = start(&mail.subject);
    let (key, pattern) = match subject.as_deref() {
        Some(start) => ("subject", form(start)),
        None => ("text", format!("^{}", form(&start(mail.text.lines().find(|line| !line.is_empty())?)?))),
    };
    let mut lines = vec!["[[rule]]".to_owned(), line("type", toml::Value::from(kind.slug()))];
    if let Some((_, domain)) = mail.from.rsplit_once('@') {
        lines.push(line("from", toml::Value::from(vec![format!("*@{domain}")])));
    }
    lines.push(line(key, toml::Value::from(vec![pattern])));
    Some(lines.join("\n") + "\n")
}

fn line(key: &str, value: toml::Value) -> String {
    format!("{key} = {value}")
}

/// What the next such subject begins with too: without what was put before it, and without what follows a colon, which
/// is most often a name.
fn start(subject: &str) -> Option<String> {
    let mut subject = plain(subject);
    while let Some(prefix) = PASSED_ON
        .iter()
        .find(|prefix| subject.get(..prefix.len()).is_some_and(|start| start.to_lowercase() == **prefix))
    {
        subject = subject.get(prefix.len()..).unwrap_or_default().trim_start().to_owned();
    }
    let start = subject.split(": ").next().unwrap_or_default();
    let (start, _) = capped(start.trim(), MAX_START);
    start.chars().any(char::is_alphabetic).then_some(start)
}

/// The same as a pattern: any number for a number, anything between quotation marks for a name.
fn form(start: &str) -> String {
    let mut pattern = String::new();
    let mut closing = None;
    let mut in_number = false;
    for letter in start.chars() {
        if let Some(end) = closing {
            if letter == end {
                closing = None;
                pattern.push_str(&regex::escape(&letter.to_string()));
            }
            continue;
        }
        if letter.is_ascii_digit() {
            if !in_number {
                pattern.push_str("[0-9]+");
            }
            in_number = true;
            continue;
        }
        in_number = false;
        pattern.push_str(&regex::escape(&letter.to_string()));
        closing = match letter {
            '"' => Some('"'),
            '“' => Some('”'),
            '„' => Some('“'),
            '«' => Some('»'),
            '「' => Some('」'),
            _ => None,
        };
        if closing.is_some() {
            pattern.push_str(".*");
        }
    }
    pattern
}
