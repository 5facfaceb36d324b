//! What Marketo's codes mean for a connection
//! (<https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/error-codes>).

use crate::quota::quota_reset;
use crate::reason::{Cause, Reason};
use jiff::{SignedDuration, Timestamp};

/// What is to be done about a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// The token is invalid or has run out: a new one is asked for.
    Token,
    /// The API user may not do this, or this address is not on the allow list.
    Denied,
    /// Too many calls in 20 seconds, or at once.
    TooFast,
    /// The day's calls are spent.
    QuotaReached,
    /// There is no such thing.
    NotFound,
    /// It passes by itself.
    Temporary,
    /// Anything else.
    Other,
}

/// Calls are counted over this long.
const RATE_WINDOW: SignedDuration = SignedDuration::from_secs(20);
/// Other calls are over by then.
const CALLS_UNDER_WAY: SignedDuration = SignedDuration::from_secs(5);

/// What a code means.
#[must_use]
pub fn meaning(code: &str) -> Meaning {
    match code {
        "601" | "602" => Meaning::Token,
        "603" => Meaning::Denied,
        "606" | "615" => Meaning::TooFast,
        "607" => Meaning::QuotaReached,
        "610" | "702" => Meaning::NotFound,
        "502" | "604" | "608" | "611" | "614" | "713" => Meaning::Temporary,
        _ => Meaning::Other,
    }
}

/// Why a connection could not be read. Only the code is kept: a message may carry anything.
#[must_use]
pub fn reason(code: &str, host: &str) -> Reason {
    let cause = match meaning(code) {
        Meaning::Token => Cause::RestToken,
        Meaning::Denied => Cause::RestDenied,
        Meaning::TooFast => Cause::RateLimited,
        Meaning::QuotaReached => Cause::QuotaReached,
        Meaning::Temporary => Cause::RestTemporary,
        Meaning::NotFound | Meaning::Other => Cause::RestCode,
    };
    // A code is a few digits; whatever else stood in its place says nothing.
    let shown: String = code.chars().filter(char::is_ascii_alphanumeric).take(8).collect();
    Reason::at(cause, host).with_detail(shown)
}

/// How long to wait after a code; `None` leaves it to the backoff.
#[must_use]
pub fn wait(code: &str, now: Timestamp) -> Option<SignedDuration> {
    match meaning(code) {
        Meaning::TooFast if code == "615" => Some(CALLS_UNDER_WAY),
        Meaning::TooFast => Some(RATE_WINDOW),
        Meaning::QuotaReached => Some(quota_reset(now).duration_since(now)),
        Meaning::Token | Meaning::Denied | Meaning::NotFound | Meaning::Temporary | Meaning::Other => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::poller::ConnectionState::{self, *};
    use crate::words::{Language, Voice};
    use jiff::tz::TimeZone;
    use std::collections::BTreeSet;

    /// Every code of Marketo's page that a connection can meet, with the state and the wait that follow.
    const CODES: [(&str, ConnectionState, Option<i64>); 15] = [
        ("601", NeedsSignIn, None),
        ("602", NeedsSignIn, None),
        ("603", NeedsSignIn, None),
        ("604", Unreachable, None),
        ("606", RateLimited, Some(20)),
        ("607", QuotaReached, Some(12 * 3600)),
        ("608", Unreachable, None),
        ("610", BadResponse, None),
        ("611", Unreachable, None),
        ("614", Unreachable, None),
        ("615", RateLimited, Some(5)),
        ("713", Unreachable, None),
        ("502", Unreachable, None),
        ("702", BadResponse, None),
        ("1003", BadResponse, None),
    ];

    #[test]
    fn each_code_has_its_state_its_wait_and_its_words() {
        // Noon in Chicago.
        let now: Timestamp = "2026-11-23T18:00:00Z".parse().unwrap();
        for (code, state, seconds) in CODES {
            let reason = reason(code, "123-ABC-456.mktorest.com");
            assert_eq!(reason.state(), state, "{code}");
            assert_eq!(wait(code, now), seconds.map(SignedDuration::from_secs), "{code}");
            let mut words = BTreeSet::new();
            for language in Language::ALL {
                let said = Voice::new(language, TimeZone::UTC).say(&reason.phrase());
                assert!(said.chars().count() > 20 && !said.contains("reason-"), "{code}: {said}");
                words.insert(said);
            }
            assert_eq!(words.len(), 6, "{code} is not said in every language: {words:?}");
        }
    }

    #[test]
    fn only_the_code_is_kept() {
        assert_eq!(reason("6é06 a@b.c/secret-and-more", "h").detail, "606abcse");
    }
}
