//! The one place of the simulator that reads the time, and that tests replace.

use jiff::{SignedDuration, Timestamp};
use tokio::sync::watch;

/// What time it is for the simulator: tokens run out by it, `seek` counts back from it, a scenario plays by it.
#[derive(Debug, Clone)]
pub struct Clock(Source);

#[derive(Debug, Clone)]
enum Source {
    System,
    Manual(watch::Sender<Timestamp>),
}

impl Clock {
    /// The computer's clock.
    #[must_use]
    pub fn system() -> Self {
        Self(Source::System)
    }

    /// A clock that stands at `start` until [`advance`](Self::advance) moves it. Clones share the time.
    #[must_use]
    pub fn manual(start: Timestamp) -> Self {
        Self(Source::Manual(watch::Sender::new(start)))
    }

    /// Now.
    #[must_use]
    #[expect(
        clippy::disallowed_methods,
        reason = "the simulator is a server of its own: this is its one look at the clock"
    )]
    pub fn now(&self) -> Timestamp {
        match &self.0 {
            Source::System => Timestamp::now(),
            Source::Manual(time) => *time.borrow(),
        }
    }

    /// Moves a manual clock forward and wakes who waits for that time. The computer's clock cannot be moved:
    /// then this does nothing.
    pub fn advance(&self, by: SignedDuration) {
        match &self.0 {
            Source::System => {}
            Source::Manual(time) => {
                time.send_modify(|now| *now = now.saturating_add(by).unwrap_or(Timestamp::MAX))
            }
        }
    }

    /// Waits until it is `at` or later.
    #[expect(
        clippy::disallowed_methods,
        reason = "a scenario plays in real time: the time itself is what is waited for"
    )]
    pub(crate) async fn reach(&self, at: Timestamp) {
        match &self.0 {
            Source::System => {
                let wait = at.duration_since(Timestamp::now());
                tokio::time::sleep(wait.try_into().unwrap_or_default()).await;
            }
            Source::Manual(time) => {
                let mut moves = time.subscribe();
                // The sender lives in this clock, so the wait cannot end early.
                drop(moves.wait_for(|now| *now >= at).await);
            }
        }
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::system()
    }
}
