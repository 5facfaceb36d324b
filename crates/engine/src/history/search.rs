//! From what the user types to a query of the index, so that a beginning of a word costs no more than a word.
//!
//! FTS5 puts the places of all words with a beginning together before it gives the first of them, unless beginnings of
//! that length have an index of their own (<https://sqlite.org/fts5.html#prefix_indexes>). A word that stands everywhere
//! would cost as much as there are notifications. So the few words that begin like it are looked up, and asked for.

use super::rows::{milliseconds, severity_number};
use super::{Doing, Result};
use campanile_core::search::{Asked, is_called};
use campanile_core::{Subject, SubjectKind};
use rusqlite::functions::FunctionFlags;
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension};

/// The longest beginning with an index of its own, as the schema says.
const INDEXED: usize = 4;
/// Of more words than these a beginning is asked for as it is: each of them is rare then, as ids are.
const WORDS: usize = 48;

/// Makes known to SQLite whether a subject is a campaign that is called so.
pub(super) fn teach(connection: &Connection) -> rusqlite::Result<()> {
    let flags =
        FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_DIRECTONLY;
    connection.create_scalar_function("is_campaign", 2, flags, |context| {
        let subject: Option<String> = context.get(0)?;
        let wanted: String = context.get(1)?;
        let subject = subject.and_then(|subject| serde_json::from_str::<Subject>(&subject).ok());
        Ok(subject.is_some_and(|subject| {
            subject.kind == SubjectKind::SmartCampaign
                && is_called(&subject.id, subject.name.as_deref(), &wanted)
        }))
    })
}

/// Whether words are asked for, which stand in the index only.
pub(super) fn has_words(asked: &Asked) -> bool {
    !asked.campaigns.is_empty() || !asked.words.trim().is_empty()
}

/// How columns are called on which a search puts conditions.
pub(super) struct Columns {
    pub(super) kind: &'static str,
    pub(super) severity: &'static str,
    pub(super) time: &'static str,
    /// What holds for those that are unread.
    pub(super) unread: &'static str,
}

/// All that is asked for besides words, as conditions and their values.
pub(super) fn narrowing(asked: &Asked, columns: &Columns) -> (Vec<String>, Vec<Value>) {
    let mut texts = Vec::new();
    let mut values = Vec::new();
    let signs = |count: usize| vec!["?"; count].join(", ");
    if !asked.types.is_empty() {
        texts.push(format!("{} IN ({})", columns.kind, signs(asked.types.len())));
        values.extend(asked.types.iter().map(|kind| Value::Text(kind.slug().to_owned())));
    }
    if !asked.severities.is_empty() {
        texts.push(format!("{} IN ({})", columns.severity, signs(asked.severities.len())));
        values.extend(asked.severities.iter().map(|severity| Value::Integer(severity_number(*severity))));
    }
    if let Some(since) = asked.since {
        texts.push(format!("{} >= ?", columns.time));
        values.push(Value::Integer(milliseconds(since)));
    }
    if let Some(until) = asked.until {
        texts.push(format!("{} < ?", columns.time));
        values.push(Value::Integer(milliseconds(until)));
    }
    if asked.unread {
        texts.push(columns.unread.to_owned());
    }
    (texts, values)
}

/// That a notification is about all campaigns that are asked for, with `AND` before it; nothing where none is.
pub(super) fn about(asked: &Asked) -> (String, Vec<Value>) {
    let text = " AND is_campaign(subject, ?)".repeat(asked.campaigns.len());
    (text, asked.campaigns.iter().cloned().map(Value::Text).collect())
}

/// The user's words as a query: each a phrase of its own, all of them wanted, so that no syntax of FTS5 gets through.
/// `None` where nothing of it can be found: signs without a letter or digit stand in no index.
pub(super) fn query(connection: &Connection, asked: &Asked) -> Result<Option<String>> {
    let words = asked.all_words();
    let mut phrases = Vec::new();
    // To SQLite a text ends at its first NUL.
    for word in words.split(|letter: char| letter.is_whitespace() || letter == '\0') {
        if word.chars().any(char::is_alphanumeric) {
            phrases.push(match endings(connection, word)? {
                Some(endings) => endings,
                None => format!("{}*", quoted(word)),
            });
        }
    }
    Ok((!phrases.is_empty()).then(|| phrases.join(" AND ")))
}

fn quoted(phrase: &str) -> String {
    format!("\"{}\"", phrase.replace('"', "\"\""))
}

/// What a word may become, as a query; `None` where asking for its beginning is as good.
fn endings(connection: &Connection, word: &str) -> Result<Option<String>> {
    // Only of these letters it is sure how the index spells them.
    if !word.is_ascii() {
        return Ok(None);
    }
    let parts: Vec<String> = word
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|part| !part.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    let Some((last, first)) = parts.split_last().filter(|(last, _)| last.len() > INDEXED) else {
        return Ok(None);
    };
    let begin = first.iter().fold(String::new(), |begin, part| format!("{begin}{part} "));
    let mut found = Vec::new();
    let mut from = last.clone();
    while let Some(term) = next_term(connection, &from)?.filter(|term| term.starts_with(last.as_str())) {
        if found.len() == WORDS {
            return Ok(None);
        }
        // Nothing in the index stands between a word and the same one with this sign behind it.
        from = format!("{term}\u{1}");
        found.push(quoted(&format!("{begin}{term}")));
    }
    // A word that nothing begins with finds nothing; the index says so itself.
    Ok((!found.is_empty()).then(|| format!("({})", found.join(" OR "))))
}

/// The first word of the index from here on.
fn next_term(connection: &Connection, from: &str) -> Result<Option<String>> {
    let doing = "look up words";
    connection
        .prepare_cached("SELECT term FROM search_place WHERE term >= ?1 LIMIT 1")
        .and_then(|mut statement| statement.query_row([from], |row| row.get(0)).optional())
        .doing(doing)
}
