//! Waiting for a state, with a bound: the only place of the testkit where time passes.

use std::time::{Duration, Instant};

/// A state that has not come by then does not come.
pub const BOUND: Duration = Duration::from_secs(60);

/// How old a look at another program's state may be.
const EVERY: Duration = Duration::from_millis(5);

/// Looks again and again until it is so, at most for [`BOUND`].
///
/// # Panics
/// Where it does not come to be so.
#[expect(
    clippy::disallowed_methods,
    reason = "waits for a state and not for a time: this is the bound and the pause"
)]
pub fn wait_until(what: &str, mut holds: impl FnMut() -> bool) {
    let end = Instant::now() + BOUND;
    while !holds() {
        assert!(Instant::now() < end, "not within {BOUND:?}: {what}");
        std::thread::sleep(EVERY);
    }
}

/// Lets time pass, for measurements of what a program does in it.
#[expect(clippy::disallowed_methods, reason = "a minute is what is measured")]
pub fn let_pass(time: Duration) {
    std::thread::sleep(time);
}

/// Runs what waits for the simulator.
///
/// # Panics
/// Where the system gives no runtime.
pub fn block_on<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime").block_on(work)
}
