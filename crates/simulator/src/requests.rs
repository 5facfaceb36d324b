//! What was asked of the simulator: kept for tests to look at.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, VecDeque};

/// How many requests are kept; a demo may run for weeks.
const KEPT: usize = 20_000;

/// The parts of the simulator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Endpoint {
    /// Tokens.
    Ims,
    /// The journal.
    Journal,
    /// Marketo's identity endpoint.
    MarketoIdentity,
    /// Marketo's REST API.
    Rest,
    /// Any other path.
    Elsewhere,
}

impl Endpoint {
    pub(crate) fn of(path: &str) -> Self {
        let below =
            |root: &str| path.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        if below("/ims") {
            Self::Ims
        } else if ["/events", "/events-fast", "/events-validate", "/count"].into_iter().any(below) {
            Self::Journal
        } else if below("/identity") {
            Self::MarketoIdentity
        } else if ["/rest", "/bulk"].into_iter().any(below) {
            Self::Rest
        } else {
            Self::Elsewhere
        }
    }
}

/// A request as it arrived.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordedRequest {
    /// Its number: the first is 1.
    pub number: u64,
    /// When it arrived.
    pub at: Timestamp,
    /// Which part it went to.
    pub endpoint: Endpoint,
    /// The method.
    pub method: String,
    /// Path and query, with a secret or token in the query replaced by `***`.
    pub path_and_query: String,
    /// Header names, in lower case, with their values. `authorization` is `valid` or `invalid`: never the token.
    pub headers: BTreeMap<String, String>,
    /// The status it was answered with; `None` while it is not.
    pub status: Option<u16>,
}

/// The latest requests.
#[derive(Debug, Default)]
pub(crate) struct Requests {
    kept: VecDeque<RecordedRequest>,
    total: u64,
    by_endpoint: BTreeMap<Endpoint, u64>,
}

impl Requests {
    /// Keeps a request under the next number, which is given back.
    pub(crate) fn add(&mut self, mut request: RecordedRequest) -> u64 {
        self.total += 1;
        *self.by_endpoint.entry(request.endpoint).or_default() += 1;
        request.number = self.total;
        request.path_and_query = without_secrets(&request.path_and_query);
        self.kept.push_back(request);
        if self.kept.len() > KEPT {
            self.kept.pop_front();
        }
        self.total
    }

    pub(crate) fn answered(&mut self, number: u64, status: u16) {
        // The answer nearly always belongs to one of the last requests.
        if let Some(request) = self.kept.iter_mut().rev().find(|request| request.number == number) {
            request.status = Some(status);
        }
    }

    pub(crate) fn total(&self) -> u64 {
        self.total
    }

    pub(crate) fn total_to(&self, endpoint: Endpoint) -> u64 {
        self.by_endpoint.get(&endpoint).copied().unwrap_or_default()
    }

    /// Those with a number above `after`.
    pub(crate) fn since(&self, after: u64) -> Vec<RecordedRequest> {
        self.kept.iter().filter(|request| request.number > after).cloned().collect()
    }
}

fn without_secrets(path_and_query: &str) -> String {
    let Some((path, query)) = path_and_query.split_once('?') else {
        return path_and_query.to_owned();
    };
    let hidden = query.split('&').map(|pair| match pair.split_once('=') {
        Some((name @ ("client_secret" | "access_token"), _)) => format!("{name}=***"),
        Some(_) | None => pair.to_owned(),
    });
    format!("{path}?{}", hidden.collect::<Vec<_>>().join("&"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_path_belongs_to_a_part() {
        for (path, endpoint) in [
            ("/ims/token/v3", Endpoint::Ims),
            ("/events/organizations/1", Endpoint::Journal),
            ("/events-fast/organizations/1", Endpoint::Journal),
            ("/eventsomething", Endpoint::Elsewhere),
            ("/rest/v1/stats/usage.json", Endpoint::Rest),
            ("/identity/oauth/token", Endpoint::MarketoIdentity),
            ("/", Endpoint::Elsewhere),
        ] {
            assert_eq!(Endpoint::of(path), endpoint, "{path}");
        }
    }

    #[test]
    fn secrets_in_a_query_are_not_kept() {
        assert_eq!(without_secrets("/a?client_id=1&client_secret=2&x"), "/a?client_id=1&client_secret=***&x");
        assert_eq!(without_secrets("/a"), "/a");
    }
}
