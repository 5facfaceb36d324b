//! Troubles that can be ordered, and when each strikes.

use crate::requests::Endpoint;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A trouble at one endpoint: it lets `after` requests pass, then strikes `times` requests, then is over.
///
/// As JSON, for `/control/fault`:
/// `{"on": "journal", "after": 1, "times": 2, "kind": {"status": {"code": 503, "headers": {"retry-after": "7"}, "body": ""}}}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// Where.
    pub on: Endpoint,
    /// How many requests to that endpoint pass before it, counted from now. Default 0.
    #[serde(default)]
    pub after: u32,
    /// How many requests it strikes. Default 1; `u32::MAX` is for ever.
    #[serde(default = "once")]
    pub times: u32,
    /// What happens.
    pub kind: FaultKind,
}

fn once() -> u32 {
    1
}

/// What happens to a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum FaultKind {
    /// This answer in place of the right one. A status that HTTP does not have is 500.
    Status {
        /// The status.
        code: u16,
        /// Header names with their values.
        #[serde(default)]
        headers: BTreeMap<String, String>,
        /// The body.
        #[serde(default)]
        body: String,
    },
    /// The right answer, but the connection ends after so many bytes of its body; it always ends too early.
    CutBody {
        /// How many bytes arrive.
        bytes: usize,
    },
    /// No answer at all; the connection stays open until the reader or the simulator ends it.
    Stall,
    /// Status 200 with this body in place of the right answer.
    Garbage {
        /// The body.
        body: String,
        /// Its `content-type`.
        content_type: String,
    },
    /// Status 200 with a JSON body of this size: a page whose only event never ends.
    HugeBody {
        /// How many bytes, unpacked.
        bytes: u64,
        /// Whether it comes as a small gzip.
        #[serde(default)]
        gzip: bool,
    },
    /// A redirection (307) to this URL.
    RedirectTo {
        /// Where to.
        url: String,
    },
    /// Status 200 with Marketo's own code in place of the right answer; only of the REST API.
    MarketoError {
        /// The code, such as `606`.
        code: String,
        /// The message.
        #[serde(default)]
        message: String,
    },
    /// The right answer of the journal, with this target as its `next` link.
    NextLinkTo {
        /// Where to.
        url: String,
    },
}

/// The troubles that were ordered and are not over.
#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<Ordered>);

#[derive(Debug)]
struct Ordered {
    fault: Fault,
    passed: u32,
    struck: u32,
}

impl Faults {
    pub(crate) fn add(&mut self, fault: Fault) {
        self.0.push(Ordered { fault, passed: 0, struck: 0 });
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Counts a request and says what strikes it: of several that are due, the one ordered first.
    pub(crate) fn strike(&mut self, endpoint: Endpoint) -> Option<FaultKind> {
        let mut striking = None;
        for ordered in self.0.iter_mut().filter(|ordered| ordered.fault.on == endpoint) {
            if ordered.passed < ordered.fault.after {
                ordered.passed += 1;
            } else if striking.is_none() && ordered.struck < ordered.fault.times {
                ordered.struck = ordered.struck.saturating_add(u32::from(ordered.fault.times != u32::MAX));
                striking = Some(ordered.fault.kind.clone());
            }
        }
        self.0.retain(|ordered| ordered.struck < ordered.fault.times);
        striking
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(on: Endpoint, after: u32, times: u32, code: u16) -> Fault {
        let kind = FaultKind::Status { code, headers: BTreeMap::new(), body: String::new() };
        Fault { on, after, times, kind }
    }

    fn struck(faults: &mut Faults, endpoint: Endpoint) -> u16 {
        match faults.strike(endpoint) {
            Some(FaultKind::Status { code, .. }) => code,
            _ => 0,
        }
    }

    #[test]
    fn a_fault_lets_some_pass_strikes_some_and_is_over() {
        let mut faults = Faults::default();
        faults.add(status(Endpoint::Journal, 1, 2, 503));
        faults.add(status(Endpoint::Journal, 0, 1, 429));
        faults.add(status(Endpoint::Ims, 0, u32::MAX, 500));
        let journal: Vec<u16> = (0..5).map(|_| struck(&mut faults, Endpoint::Journal)).collect();
        assert_eq!(journal, [429, 503, 503, 0, 0]);
        assert_eq!(faults.len(), 1);
        assert!((0..5).all(|_| struck(&mut faults, Endpoint::Ims) == 500));
        faults.clear();
        assert_eq!(struck(&mut faults, Endpoint::Ims), 0);
    }

    #[test]
    fn faults_are_written_as_json() {
        let fault: Fault =
            serde_json::from_str(r#"{"on": "journal", "kind": {"cut_body": {"bytes": 9}}}"#).unwrap();
        let expected =
            Fault { on: Endpoint::Journal, after: 0, times: 1, kind: FaultKind::CutBody { bytes: 9 } };
        assert_eq!(fault, expected);
        let fault: Fault = serde_json::from_str(r#"{"on": "ims", "kind": "stall"}"#).unwrap();
        assert_eq!(fault.kind, FaultKind::Stall);
        assert!(serde_json::from_str::<Fault>(r#"{"on": "ims", "kind": "stall", "time": 2}"#).is_err());
    }
}
