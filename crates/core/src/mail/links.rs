//! Where a mail's links lead. They are kept to be shown; none is ever followed.

use super::{MAX_LINK, MAX_LINKS, one_line};
use mail_parser::decoders::html::html_to_text;
use serde::{Deserialize, Serialize};

/// A link of a mail.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Link {
    /// The words that carry it; empty where the address stands for itself.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
    /// Its address: `https` or `http`, nothing else.
    pub url: String,
}

/// The longest words of a link that are kept.
const MAX_WORDS: usize = 200;

/// The links of a page, in their order.
pub(super) fn in_html(html: &str, found: &mut Vec<Link>) {
    let mut rest = html;
    while let (Some(at), true) = (find(rest, "<a"), found.len() < MAX_LINKS) {
        rest = rest.get(at + 2..).unwrap_or_default();
        if !rest.starts_with(|letter: char| letter.is_ascii_whitespace()) {
            continue;
        }
        let Some(end) = rest.find('>') else { return };
        let (tag, after) = (rest.get(..end).unwrap_or_default(), rest.get(end + 1..).unwrap_or_default());
        let words_end = find(after, "</a").unwrap_or(0);
        let words = after.get(..words_end.min(4 * MAX_WORDS)).unwrap_or_default();
        if let Some(url) = attribute(tag, "href").and_then(|value| address(&html_to_text(&value))) {
            let words = super::capped(&one_line(&html_to_text(words)), MAX_WORDS).0;
            push(found, Link { words, url });
        }
        rest = after;
    }
}

/// The addresses that stand in a text.
pub(super) fn in_text(text: &str, found: &mut Vec<Link>) {
    let mut rest = text;
    while let (Some(at), true) = (find(rest, "http"), found.len() < MAX_LINKS) {
        rest = rest.get(at..).unwrap_or_default();
        let end = rest
            .find(|letter: char| {
                letter.is_whitespace() || matches!(letter, '<' | '>' | '"' | '）' | '」' | '»')
            })
            .unwrap_or(rest.len());
        let word = rest.get(..end).unwrap_or_default();
        if let Some(url) = address(word.trim_end_matches(['.', ',', ';', ':', ')', ']', '!', '?', '\''])) {
            push(found, Link { words: String::new(), url });
        }
        rest = rest.get(end.max(4)..).unwrap_or_default();
    }
}

fn push(found: &mut Vec<Link>, link: Link) {
    if !found.iter().any(|known| known.url == link.url) {
        found.push(link);
    }
}

/// An address that a browser would open, and nothing that only looks like one.
fn address(text: &str) -> Option<String> {
    let text = text.trim();
    if text.len() > MAX_LINK {
        return None;
    }
    let url = url::Url::parse(text).ok()?;
    let is_plain = url.username().is_empty() && url.password().is_none() && url.host_str().is_some();
    (matches!(url.scheme(), "https" | "http") && is_plain).then(|| url.to_string())
}

/// Where a word of ASCII letters stands, in whatever case.
fn find(text: &str, word: &str) -> Option<usize> {
    text.as_bytes().windows(word.len()).position(|window| window.eq_ignore_ascii_case(word.as_bytes()))
}

/// The value of an attribute, with or without quotation marks.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let mut rest = tag;
    loop {
        let at = find(rest, name)?;
        let is_start = rest.get(..at)?.ends_with(|letter: char| letter.is_ascii_whitespace());
        rest = rest.get(at + name.len()..)?;
        if let (true, Some(value)) = (is_start, rest.trim_start().strip_prefix('=')) {
            let value = value.trim_start();
            let quote = value.chars().next()?;
            return if matches!(quote, '"' | '\'') {
                value.get(1..)?.split(quote).next().map(str::to_owned)
            } else {
                value.split(|letter: char| letter.is_ascii_whitespace()).next().map(str::to_owned)
            };
        }
    }
}
