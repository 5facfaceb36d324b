//! What goes by its form: tokens, addresses, paths, hosts, ids.

use super::TEXT;
use super::known::{is_public_name, is_public_part};
use regex::Regex;
use std::sync::LazyLock;

/// What stands for something found, which has this before and this behind it; `None` where it stays.
type Stands = fn(&str, &str, &str) -> Option<String>;

/// In this order: what is a part of something longer goes with it.
const RULES: &[(&str, Stands)] = &[
    (r"eyJ[\w-]{5,}(?:\.[\w-]*)*", |_, _, _| Some("[token]".to_owned())),
    (r#"[A-Za-z][A-Za-z0-9+.-]*://[^\s"`<>“”«»|]*"#, |_, found, _| Some(ended("[url]", found))),
    (
        concat!(
            r#"(?:"[^"\n]{1,64}"|[^\s"`<>()\[\]{},;|“”«»]*)(?:@|＠|%40|%2540|\\u0040|&#64;)"#,
            r#"[^\s"'`<>()\[\]{},;|“”«»]+"#
        ),
        |_, found, _| Some(ended("[address]", found)),
    ),
    (
        r#"(?:\b[A-Za-z]:)?[^\s:="'`“”«»<>|*?,;()\[\]{}/\\]*[/\\][^\s:="'`“”«»<>|*?,;()\[\]{}]*"#,
        |_, found, _| path(found),
    ),
    (r"[\w-]+(?:\.[\w-]+)+", host),
    (r"[0-9A-Fa-f:]*:[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*(?:%\w+)?", numbers_of_hosts),
    (r"[0-9]{1,3}(?:\.[0-9]{1,3}){3}", |_, _, _| Some("[ip]".to_owned())),
    (r"(?i)[0-9]{3}-[a-z]{3}-[0-9]{3}", |_, _, _| Some("[instance]".to_owned())),
    (r"[A-Za-z0-9+/_=-]{16,}", |_, found, _| is_token(found).then(|| "[token]".to_owned())),
];

static COMPILED: LazyLock<Option<Vec<(Regex, Stands)>>> = LazyLock::new(|| {
    RULES.iter().map(|(pattern, stands)| Regex::new(pattern).ok().map(|regex| (regex, *stands))).collect()
});

/// The text without what has the form of something that is somebody's.
pub(super) fn blacken(text: &str) -> String {
    // Without the rules nothing may stay; a test holds that they are sound.
    let Some(rules) = COMPILED.as_ref() else { return TEXT.to_owned() };
    rules.iter().fold(text.to_owned(), |text, (regex, stands)| applied(regex, *stands, &text))
}

fn applied(regex: &Regex, stands: Stands, text: &str) -> String {
    let mut left = String::new();
    let mut from = 0;
    for found in regex.find_iter(text) {
        let before = text.get(..found.start()).unwrap_or_default();
        let after = text.get(found.end()..).unwrap_or_default();
        if let Some(new) = stands(before, found.as_str(), after) {
            left.push_str(text.get(from..found.start()).unwrap_or_default());
            left.push_str(&new);
            from = found.end();
        }
    }
    left + text.get(from..).unwrap_or_default()
}

/// With the punctuation that belongs to the sentence and not to what was found.
fn ended(stands: &str, found: &str) -> String {
    let bare = found.trim_end_matches(|letter: char| ".,;:!?)]}'".contains(letter));
    format!("{stands}{}", found.get(bare.len()..).unwrap_or_default())
}

/// A path, of which only those parts stay that every computer has.
fn path(found: &str) -> Option<String> {
    if is_source(found) {
        return None;
    }
    let slashes = found.matches(['/', '\\']).count();
    let is_path = found.starts_with(['/', '\\', '~', '.']) || found.contains([':', '.']) || slashes > 1;
    if !is_path {
        // "read/write" is none.
        return None;
    }
    let (drive, rest) = match found.split_once(':') {
        Some((drive, rest)) => (format!("{drive}:"), rest),
        None => (String::new(), found),
    };
    let bare = rest.trim_end_matches(['.', '!']);
    let end = rest.get(bare.len()..).unwrap_or_default();
    let parts: Vec<&str> =
        bare.split(['/', '\\']).map(|part| if is_public_part(part) { part } else { "…" }).collect();
    Some(format!("{drive}{}{end}", parts.join("/")))
}

/// A file of our own code, as a panic names it.
fn is_source(found: &str) -> bool {
    (found.starts_with("crates/") || found.starts_with("src-tauri/"))
        && found.ends_with(".rs")
        && found.bytes().all(|byte| byte.is_ascii_lowercase() || b"/_-.".contains(&byte))
}

/// A name with dots, of which a part behind the first is a word: neither a number nor a version.
fn host(before: &str, found: &str, _after: &str) -> Option<String> {
    let is_word = |part: &str| part.chars().count() >= 2 && part.starts_with(char::is_alphabetic);
    let is_host = found.split('.').skip(1).any(is_word);
    // What stands in a path was looked at already.
    let stays = !is_host || before.ends_with('/') || is_public_name(found);
    (!stays).then(|| "[host]".to_owned())
}

/// Numbers of hosts and of network cards: IPv6 and MAC. The names of modules in our code have colons too.
fn numbers_of_hosts(before: &str, found: &str, after: &str) -> Option<String> {
    let in_word =
        |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '_');
    let mut core = found;
    if in_word(before.chars().next_back()) {
        core = core.split_once(':').map_or("", |(_, rest)| rest).trim_start_matches(':');
    }
    if !core.contains('%') && in_word(after.chars().next()) {
        core = core.rsplit_once(':').map_or("", |(begin, _)| core.get(..=begin.len()).unwrap_or_default());
    }
    let has_digit = core.chars().any(|letter| letter.is_ascii_hexdigit());
    let is_number = (core.contains("::") && has_digit) || core.matches(':').count() > 3;
    is_number.then(|| found.replace(core, "[ip]"))
}

/// Whether a long row of letters and digits is none that people write.
fn is_token(found: &str) -> bool {
    let mut numbered = 0;
    let is_word = |part: &str| {
        let lower = part.bytes().all(|byte| byte.is_ascii_lowercase());
        let upper = part.bytes().all(|byte| byte.is_ascii_uppercase());
        let digits = part.bytes().all(|byte| byte.is_ascii_digit());
        ((lower || upper) && part.len() <= 20) || (digits && part.len() <= 8) || is_joined(part)
    };
    let parts = found.split(['-', '_', '/', '+', '=']);
    !parts.clone().all(|part| {
        let is_numbered = is_numbered(part);
        numbered += usize::from(is_numbered);
        is_word(part) || (is_numbered && numbered <= 1)
    })
}

/// `StatusNotifierWatcher`: words with a capital each.
fn is_joined(part: &str) -> bool {
    let all = part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let two_capitals = part.as_bytes().windows(2).any(|pair| pair.iter().all(u8::is_ascii_uppercase));
    let ends_low = part.bytes().next_back().is_some_and(|byte| byte.is_ascii_lowercase());
    let longest = part.split(|letter: char| letter.is_ascii_uppercase()).map(str::len).max();
    all && !two_capitals && ends_low && longest.is_some_and(|longest| longest <= 15)
}

/// `x86`, `utf8`: a word with a number behind it.
fn is_numbered(part: &str) -> bool {
    let word = part.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let digits = part.len() - word.len();
    (1..=3).contains(&digits)
        && (1..=12).contains(&word.len())
        && word.bytes().all(|byte| byte.is_ascii_alphabetic())
}
