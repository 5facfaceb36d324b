//! Rust's source as tokens, as far as rules about its texts need them: texts, names and signs, without comments.

/// A token with the line it begins in, from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token<'a> {
    pub(super) line: usize,
    pub(super) kind: Kind<'a>,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind<'a> {
    /// A name or a keyword.
    Name(&'a str),
    /// A text between its quotes, as it is written.
    Text(&'a str),
    /// Any other sign.
    Sign(char),
}

/// The tokens of a file. Numbers, characters and lifetimes are left out.
pub(super) fn tokens(source: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let mut rest = source;
    let mut line = 1;
    while let Some(first) = rest.chars().next() {
        let (length, kind) = next(rest, first);
        found.extend(kind.map(|kind| Token { line, kind }));
        let (read, after) = rest.split_at(length);
        line += read.matches('\n').count();
        rest = after;
    }
    found
}

fn next(rest: &str, first: char) -> (usize, Option<Kind<'_>>) {
    let until = |end: &str| rest.find(end).map_or(rest.len(), |at| at + end.len());
    if rest.starts_with("//") {
        return (rest.find('\n').unwrap_or(rest.len()), None);
    }
    if rest.starts_with("/*") {
        return (until("*/"), None);
    }
    if let Some((length, text)) = text(rest) {
        return (length, Some(Kind::Text(text)));
    }
    if first == '\'' {
        return (character(rest), None);
    }
    if first.is_alphabetic() || first == '_' {
        let length = word(rest);
        return (length, rest.get(..length).map(Kind::Name));
    }
    if first.is_ascii_digit() {
        return (word(rest), None);
    }
    let sign = (!first.is_whitespace()).then_some(Kind::Sign(first));
    (first.len_utf8(), sign)
}

fn word(rest: &str) -> usize {
    rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(rest.len())
}

/// A text that begins here, with its whole length: `"…"`, `r"…"`, `r#"…"#`, and the same of bytes.
fn text(rest: &str) -> Option<(usize, &str)> {
    let plain = rest.strip_prefix(['b', 'c']).unwrap_or(rest);
    let before = rest.len() - plain.len();
    if let Some(body) = plain.strip_prefix('"') {
        let mut escaped = false;
        let end = body.find(|letter| {
            let ends = letter == '"' && !escaped;
            escaped = letter == '\\' && !escaped;
            ends
        })?;
        return Some((before + end + 2, body.get(..end)?));
    }
    let raw = plain.strip_prefix('r')?;
    let hashes = raw.len() - raw.trim_start_matches('#').len();
    let body = raw.get(hashes..)?.strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(hashes));
    let end = body.find(&close)?;
    Some((before + 1 + hashes + 1 + end + close.len(), body.get(..end)?))
}

/// The length of a character (`'x'`, `'\''`, `'\u{a0}'`), or of the mark of a lifetime.
fn character(rest: &str) -> usize {
    let body = rest.get(1..).unwrap_or_default();
    if let Some(escape) = body.strip_prefix('\\') {
        let after = escape.chars().next().map_or(0, char::len_utf8);
        let end = escape.get(after..).and_then(|more| more.find('\''));
        return end.map_or(2, |end| 2 + after + end + 1);
    }
    let letter = body.chars().next().map_or(0, char::len_utf8);
    if body.get(letter..).is_some_and(|more| more.starts_with('\'')) { 1 + letter + 1 } else { 1 }
}
