//! What users read is in the catalogue: no sentence of theirs stands in the programs' code.

use super::rust::{Kind, Token, tokens};
use super::tree::{Finding, Tree};
use std::collections::BTreeSet;

/// The programs and what they are made of.
const FOLDERS: &[&str] =
    &["crates/agent/src/", "crates/cli/src/", "crates/core/src/", "crates/engine/src/", "src-tauri/src/"];

/// Texts with two or more words that nobody reads, or that are another's: where they stand, and why.
const ALLOWED: &[(&str, &[&str], &str)] = &[
    ("crates/engine/src/sign_in.rs", &["404 Not Found"], "a status of HTTP"),
    (
        "crates/engine/src/sources/mailbox/bounds.rs",
        &["an answer is too large"],
        "told apart by its kind, never shown",
    ),
    (
        "crates/engine/src/sources/mailbox/reading.rs",
        &["UID SEARCH UID", "UID INTERNALDATE BODY.PEEK[]", "UID FETCH"],
        "commands of IMAP",
    ),
    (
        "crates/engine/src/sources/mailbox/put_away.rs",
        &["UID STORE", "UID MOVE", "UID SEARCH UID", "UID COPY", "UID EXPUNGE"],
        "commands of IMAP",
    ),
    ("crates/engine/src/sources/mailbox/trial.rs", &["UID SEARCH"], "a command of IMAP"),
    (
        "crates/agent/src/toasts/xdg/disturb.rs",
        &["Xfce Notify Daemon"],
        "the name that a notification daemon gives itself",
    ),
    (
        "crates/agent/src/toasts/winrt/identity.rs",
        &["URL Protocol"],
        "the name of a value in Windows' registry",
    ),
    (
        "crates/agent/src/toasts/winrt/xml.rs",
        &["<toast launch", "<action content"],
        "markup whose words are Windows' own",
    ),
    (
        "crates/engine/src/settings/fault.rs",
        &["unknown variant", "missing field", "invalid type", "invalid value", "an integer"],
        "serde's own words, by which its faults are told apart",
    ),
    ("crates/engine/src/nats/credentials.rs", &["BEGIN NATS USER JWT"], "how a file of credentials begins"),
    (
        "crates/engine/src/nats/mod.rs",
        &[
            "permissions violation",
            "authentication expired",
            "authentication revoked",
            "invalid server operation",
            "expected INFO, got",
        ],
        "the server's and the client's own words, by which a fault is told apart",
    ),
    (
        "crates/engine/src/http.rs",
        &[
            "dns error",
            "proxy authorization required",
            "credentials not accepted",
            "server does not support user",
            "tunnel error",
            "SOCKS error",
            "socks proxy",
            "invalid HTTP",
            "message head is too large",
            "invalid content-length parsed",
        ],
        "the HTTP client's own words, by which a fault is told apart",
    ),
];

/// In the history, texts with one of these are SQL.
const SQL: &[&str] = &[
    "SELECT", "FROM", "WHERE", "INSERT", "INTO", "VALUES", "UPDATE", "DELETE", "PRAGMA", "ORDER", "GROUP",
    "AND", "OR", "NOT", "IN", "IS", "INDEXED", "LIMIT", "EXISTS", "JOIN", "WITH",
];

/// No text of two or more words stands outside of logs, errors for logs, and tests.
pub(crate) fn no_sentence_in_code(tree: &Tree) -> Vec<Finding> {
    let ours = |path: &str| FOLDERS.iter().any(|folder| path.starts_with(folder));
    let sources: Vec<(&str, Vec<Token<'_>>)> = tree
        .ending(&[".rs"])
        .filter(|(path, _)| ours(path) && !path.contains("/tests/") && !path.ends_with("/tests.rs"))
        .map(|(path, text)| (path, tokens(text)))
        .collect();
    let tests: BTreeSet<String> =
        sources.iter().flat_map(|(path, tokens)| test_modules(path, tokens)).collect();
    let is_test = |path: &str| {
        let module = path.strip_suffix(".rs").unwrap_or(path);
        tests.iter().any(|test| module == test || module.starts_with(&format!("{test}/")))
    };
    let mut found = Vec::new();
    let mut used = BTreeSet::new();
    for (path, tokens) in sources.iter().filter(|(path, _)| !is_test(path)) {
        for (line, text) in spoken(tokens).into_iter().filter(|(_, text)| is_sentence(text)) {
            let is_sql = path.starts_with("crates/engine/src/history") && has_sql(text);
            let exception = allowed().find(|(place, part)| path == place && text.contains(part));
            used.extend(exception);
            if !is_sql && exception.is_none() {
                let message = format!(
                    "“{text}” reads like words for users; say it from crates/core/locales in all languages"
                );
                found.push(Finding::new(path, line, message));
            }
        }
    }
    let unused = allowed().filter(|exception| tree.text(exception.0).is_some() && !used.contains(exception));
    found.extend(unused.map(|(path, part)| {
        Finding::new(path, 0, format!("“{part}” is no longer there; take the exception away"))
    }));
    found
}

/// The exceptions one by one.
fn allowed() -> impl Iterator<Item = (&'static str, &'static str)> {
    ALLOWED.iter().flat_map(|(path, parts, _)| parts.iter().map(|part| (*path, *part)))
}

/// The modules in files of their own that are compiled for tests only: their paths without `.rs`.
fn test_modules(path: &str, tokens: &[Token<'_>]) -> Vec<String> {
    let folder = ["main.rs", "lib.rs", "mod.rs"]
        .iter()
        .find_map(|file| path.strip_suffix(file))
        .map_or_else(|| format!("{}/", path.trim_end_matches(".rs")), str::to_owned);
    let kinds: Vec<Kind<'_>> = tokens.iter().map(|token| token.kind).collect();
    let declared = kinds.windows(TEST.len() + 3).filter(|window| window.starts_with(TEST));
    declared
        .filter_map(|window| match window.get(TEST.len()..) {
            Some([Kind::Name("mod"), Kind::Name(name), Kind::Sign(';')]) => Some(format!("{folder}{name}")),
            _ => None,
        })
        .collect()
}

/// `#[cfg(test)]`.
const TEST: &[Kind<'static>] = &[
    Kind::Sign('#'),
    Kind::Sign('['),
    Kind::Name("cfg"),
    Kind::Sign('('),
    Kind::Name("test"),
    Kind::Sign(')'),
    Kind::Sign(']'),
];

/// The texts that are neither in an attribute, nor in a test, nor in a line of the log, nor the name of what was being
/// done when an error happened.
fn spoken<'a>(tokens: &[Token<'a>]) -> Vec<(usize, &'a str)> {
    let kinds: Vec<Kind<'_>> = tokens.iter().map(|token| token.kind).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = kinds.get(at..).filter(|rest| !rest.is_empty()) {
        at += match rest {
            rest if rest.starts_with(TEST) => TEST.len() + item(rest.get(TEST.len()..).unwrap_or_default()),
            [Kind::Sign('#'), Kind::Sign('['), ..] => 1 + group(rest.get(1..).unwrap_or_default()),
            [Kind::Sign('#'), Kind::Sign('!'), Kind::Sign('['), ..] => {
                2 + group(rest.get(2..).unwrap_or_default())
            }
            [Kind::Name("tracing"), Kind::Sign(':'), Kind::Sign(':'), Kind::Name(_), Kind::Sign('!'), ..] => {
                5 + group(rest.get(5..).unwrap_or_default())
            }
            [
                Kind::Name("DOING"),
                Kind::Sign(':'),
                Kind::Sign('&'),
                Kind::Name("str"),
                Kind::Sign('='),
                Kind::Text(_),
                ..,
            ] => 6,
            [Kind::Name("doing"), Kind::Sign('(' | ':' | '='), Kind::Text(_), ..]
            | [Kind::Name("write"), Kind::Sign('('), Kind::Text(_), ..] => 3,
            [Kind::Text(text), ..] => {
                found.extend(tokens.get(at).map(|token| (token.line, *text)));
                1
            }
            _ => 1,
        };
    }
    found
}

/// How many tokens a group in brackets has that begins here.
fn group(kinds: &[Kind<'_>]) -> usize {
    let mut depth = 0_usize;
    for (place, kind) in kinds.iter().enumerate() {
        match kind {
            Kind::Sign('(' | '[' | '{') => depth += 1,
            Kind::Sign(')' | ']' | '}') => depth = depth.saturating_sub(1),
            Kind::Sign(_) | Kind::Name(_) | Kind::Text(_) => {}
        }
        if depth == 0 {
            return place + 1;
        }
    }
    kinds.len()
}

/// How many tokens an item has that begins here: up to its semicolon, or to the end of its braces.
fn item(kinds: &[Kind<'_>]) -> usize {
    let mut at = 0;
    while let Some(kind) = kinds.get(at) {
        match kind {
            Kind::Sign(';') => return at + 1,
            Kind::Sign('{') => return at + group(kinds.get(at..).unwrap_or_default()),
            Kind::Sign('(' | '[') => at += group(kinds.get(at..).unwrap_or_default()),
            Kind::Sign(_) | Kind::Name(_) | Kind::Text(_) => at += 1,
        }
    }
    kinds.len()
}

/// Two words one after the other, what is put in at run time apart. A comma between them makes a list.
fn is_sentence(text: &str) -> bool {
    let mut depth = 0_usize;
    // Lines end in a text by an escape, or go on behind one.
    let text = text.replace("\\n", " ").replace("\\\n", " ");
    let fixed: String = text
        .chars()
        .filter(|letter| {
            match letter {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            depth == 0 && *letter != '}'
        })
        .collect();
    let parts: Vec<&str> = fixed.split_whitespace().collect();
    parts
        .windows(2)
        .any(|pair| matches!(pair, [one, two] if is_word(one) && !one.ends_with(',') && is_word(two)))
}

fn is_word(part: &str) -> bool {
    let word = part.trim_matches(|letter: char| !letter.is_alphabetic());
    word.chars().count() >= 2 && word.chars().all(|letter| letter.is_alphabetic() || "'’-".contains(letter))
}

fn has_sql(text: &str) -> bool {
    text.split(|letter: char| !letter.is_ascii_alphabetic()).any(|word| SQL.contains(&word))
}
