//! How reading a connection went: what `sync --json` prints.

use crate::history::Stored;
use crate::reading::Read;
use campanile_core::poller::ConnectionState;
use campanile_core::reason::Reason;
use campanile_core::words::Voice;
use serde::{Deserialize, Serialize};

/// One connection's line. `fetched = new + duplicates`; `rejected` is part of `new`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadReport {
    /// The connection's id.
    pub connection: String,
    /// The connection's kind.
    pub kind: String,
    /// Items that the source gave.
    pub fetched: usize,
    /// Those not known before.
    pub new: usize,
    /// Those known before.
    pub duplicates: usize,
    /// Those that could not be read, and are kept as they came.
    pub rejected: usize,
    /// Gaps found.
    pub gaps: usize,
    /// How the connection is.
    pub state: ConnectionState,
    /// When it is due again, in seconds.
    pub next_poll_s: i64,
    /// Why it could not be read, in the user's language.
    pub error: Option<String>,
}

impl ReadReport {
    /// A report before anything was read.
    #[must_use]
    pub fn new(connection: &str, kind: &str) -> Self {
        Self {
            connection: connection.to_owned(),
            kind: kind.to_owned(),
            fetched: 0,
            new: 0,
            duplicates: 0,
            rejected: 0,
            gaps: 0,
            state: ConnectionState::Ok,
            next_poll_s: 0,
            error: None,
        }
    }

    /// Takes in a page.
    pub fn add(&mut self, read: &Read, voice: &Voice) {
        let Stored { new, duplicates, rejected } = read.stored;
        self.fetched += new + duplicates;
        self.new += new;
        self.duplicates += duplicates;
        self.rejected += rejected;
        self.gaps += usize::from(read.gap);
        self.fail(read.reason.as_ref(), voice);
    }

    /// Takes in why it did not work; `None` where it did.
    pub fn fail(&mut self, reason: Option<&Reason>, voice: &Voice) {
        self.state = reason.map_or(ConnectionState::Ok, Reason::state);
        self.error = reason.map(|reason| voice.say(&reason.phrase()));
    }
}
