//! The `Link` header (RFC 8288), as far as a journal needs it.
//!
//! The crate parse_link_header refuses a whole header for one URI template in it, and Adobe's journal sends two in each
//! answer (`…?since={position}&limit={count}`); so the targets stay text here and only the followed one is resolved.

use url::Url;

/// The target of the first link with this relation, in one header value or several.
#[must_use]
pub fn link_target<'a>(values: impl IntoIterator<Item = &'a str>, relation: &str) -> Option<&'a str> {
    values.into_iter().find_map(|value| {
        links(value).find(|(_, parameters)| has_relation(parameters, relation)).map(|(target, _)| target)
    })
}

/// Why a link is not followed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// Not a URL, also not relative to the request's.
    #[error("the link {0:?} is not a URL")]
    NotAUrl(String),
    /// It leads to another scheme, host or port: credentials would leave.
    #[error("the link leads to another origin ({0})")]
    OtherOrigin(String),
}

/// Resolves a link against the URL of the request (RFC 3986) and refuses every other origin.
///
/// # Errors
/// See [`LinkError`]; such a link must not be followed.
pub fn resolve_same_origin(request: &Url, target: &str) -> Result<Url, LinkError> {
    let url = request.join(target).map_err(|_| LinkError::NotAUrl(target.to_owned()))?;
    let same = url.origin().is_tuple() && url.origin() == request.origin();
    // A name and password in a link are never the server's to set.
    if !same || !url.username().is_empty() || url.password().is_some() {
        return Err(LinkError::OtherOrigin(url.origin().ascii_serialization()));
    }
    Ok(url)
}

/// The links of one header value as (target, parameters). Commas and semicolons inside `<…>` and quotes separate nothing.
fn links(value: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = value;
    std::iter::from_fn(move || {
        let (_, after) = rest.split_once('<')?;
        let (target, after) = after.split_once('>')?;
        let end = end_of_parameters(after);
        let (parameters, next) = after.split_at(end);
        rest = next;
        Some((target, parameters))
    })
}

/// Where the next link begins: the first comma outside quotes.
fn end_of_parameters(text: &str) -> usize {
    let mut quoted = false;
    let mut escaped = false;
    for (at, letter) in text.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            ',' if !quoted => return at,
            _ => {}
        }
    }
    text.len()
}

fn has_relation(parameters: &str, relation: &str) -> bool {
    parameters.split(';').filter_map(|parameter| parameter.split_once('=')).any(|(name, value)| {
        // A relation is a list of words, compared without case.
        name.trim().eq_ignore_ascii_case("rel")
            && value
                .trim()
                .trim_matches('"')
                .split_ascii_whitespace()
                .any(|word| word.eq_ignore_ascii_case(relation))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ADOBE: &str = "</events/organizations/1/integrations/2/3>; rel=\"events\", </events-fast/organizations/1/integrations/2/3?since=camel:1.0.x,y>; rel=\"next\", </count/3?since=a>; rel=\"count\", </events/3?since={position}&limit={count}>; rel=\"page\"";

    #[test]
    fn the_next_link_is_found_in_every_form() {
        let next = Some("/events-fast/organizations/1/integrations/2/3?since=camel:1.0.x,y");
        assert_eq!(link_target([ADOBE], "next"), next);
        assert_eq!(link_target(ADOBE.split_inclusive("\", "), "next"), next);
        for (value, expected) in [
            ("<a>; rel=next", Some("a")),
            ("<a>;title=\"x, <b>; rel=\\\"next\\\"\";REL=\"prev Next\"", Some("a")),
            ("<a>; rel=\"prev\", <b>;rel='next'", None),
            ("<a; rel=next", None),
            ("", None),
            (",,,<a>,<b>; foo; rel = next ", Some("b")),
        ] {
            assert_eq!(link_target([value], "next"), expected, "{value}");
        }
    }

    #[test]
    fn only_the_same_origin_is_followed() {
        let request = Url::parse("https://events.example/events/organizations/1?limit=2").unwrap();
        let resolved = |target| resolve_same_origin(&request, target).map(String::from);
        assert_eq!(
            resolved("/events-fast/1?since=a").as_deref(),
            Ok("https://events.example/events-fast/1?since=a")
        );
        assert_eq!(
            resolved("?since=a").as_deref(),
            Ok("https://events.example/events/organizations/1?since=a")
        );
        assert_eq!(resolved("https://events.example:443/x").as_deref(), Ok("https://events.example/x"));
        for target in [
            "http://events.example/x",
            "//evil.example/x",
            "https://events.example:444/",
            "https://u:p@events.example/",
            "file:///etc/passwd",
            "https://",
        ] {
            assert!(resolved(target).is_err(), "{target}");
        }
    }

    proptest! {
        #[test]
        fn no_header_makes_it_panic(value in ".{0,200}", relation in "[a-z]{1,5}") {
            let _ = link_target([value.as_str()], &relation);
        }
    }
}
