//! How a relay is, for whoever watches it.

use campanile_core::reason::Reason;
use jiff::Timestamp;

/// How a relay is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RelayState {
    /// Whether it is connected to the server.
    pub connected: bool,
    /// Whether it holds the lease, and so reads and publishes.
    pub leading: bool,
    /// How many notifications it published since it started.
    pub published: u64,
    /// How many of the stream it found there already.
    pub already_there: u64,
    /// How often publishing or the history failed.
    pub failures: u64,
    /// How many notifications wait to be published, as it last looked.
    pub behind: i64,
    /// When the server last took one.
    pub published_at: Option<Timestamp>,
    /// What was last wrong with the connection to the server.
    pub trouble: Option<Reason>,
}

impl RelayState {
    pub(super) fn connected(&mut self) {
        self.connected = true;
        self.trouble = None;
    }

    pub(super) fn broke(&mut self, reason: Reason) {
        self.connected = false;
        self.leading = false;
        self.failures += 1;
        self.trouble = Some(reason);
    }
}
