//! A page of Adobe's journal, as values.
//!
//! <https://developer.adobe.com/events/docs/guides/api/journaling_api>

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// The place in a journal from which to read on: opaque, made by the server, only ever stored and handed back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Position(String);

impl Position {
    /// Takes over what the server gave.
    #[must_use]
    pub fn new(opaque: String) -> Self {
        Self(opaque)
    }

    /// Before the oldest that a source has, wherever a first reading would begin.
    #[must_use]
    pub const fn oldest() -> Self {
        Self(String::new())
    }

    /// To be stored or handed back.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The most items a page may have; more is taken for a fault of the server.
pub const MAX_ITEMS: usize = 10_000;

/// A page: the items as they arrived, and the server's position of the last one.
#[derive(Debug)]
pub struct JournalPage {
    /// Each item, byte for byte.
    pub items: Vec<Box<RawValue>>,
    /// `_page.last`, where it was given.
    pub last: Option<String>,
}

#[derive(Deserialize)]
struct WirePage {
    events: Vec<Box<RawValue>>,
    // Whatever stands there must not cost the items: where to read on is told by a header as well.
    #[serde(default, rename = "_page")]
    page: Option<Box<RawValue>>,
}

#[derive(Deserialize)]
struct WireEnd {
    last: Box<RawValue>,
}

/// Why a page could not be read.
#[derive(Debug, thiserror::Error)]
pub enum PageError {
    /// The body is not a page of a journal. Nothing of the body is repeated.
    #[error("no page of a journal from {line}:{column} on")]
    NotAPage {
        /// The line.
        line: usize,
        /// The place in it.
        column: usize,
    },
    /// More items than [`MAX_ITEMS`].
    #[error("the page has {0} items, more than {MAX_ITEMS}")]
    TooMany(usize),
}

/// Reads the body of a `200` answer.
///
/// # Errors
/// Where the body is no page at all. A bad item is no error: it is kept as it came.
pub fn parse_page(body: &str) -> Result<JournalPage, PageError> {
    let page: WirePage = serde_json::from_str(body)
        .map_err(|error| PageError::NotAPage { line: error.line(), column: error.column() })?;
    if page.events.len() > MAX_ITEMS {
        return Err(PageError::TooMany(page.events.len()));
    }
    let last = page.page.and_then(|page| {
        let end: WireEnd = serde_json::from_str(page.get()).ok()?;
        serde_json::from_str(end.last.get()).ok()
    });
    Ok(JournalPage { items: page.events, last })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_kept_byte_for_byte_and_bad_ones_too() {
        let body = r#"{"events":[ {"position":"a:1", "event":{ "x": 1.0e2 }}, 7, null ],"_page":{"last":"a:1","count":3}}"#;
        let page = parse_page(body).unwrap();
        assert_eq!(page.items.len(), 3);
        assert_eq!(page.items[0].get(), r#"{"position":"a:1", "event":{ "x": 1.0e2 }}"#);
        assert_eq!(page.last.as_deref(), Some("a:1"));
    }

    #[test]
    fn what_is_no_page_is_an_error() {
        for body in ["", "[]", "<html>", r#"{"events":{}}"#, r#"{"error":"x"}"#] {
            assert!(parse_page(body).is_err(), "{body}");
        }
        let error = parse_page(r#"{"events":"a@b.c"}"#).unwrap_err().to_string();
        assert!(!error.contains("a@b.c"), "{error}");
        assert!(parse_page(r#"{"events":[],"_page":{"last":5}}"#).is_ok_and(|page| page.last.is_none()));
        let many = format!(r#"{{"events":[{}]}}"#, vec!["0"; MAX_ITEMS + 1].join(","));
        assert!(matches!(parse_page(&many), Err(PageError::TooMany(_))));
    }
}
