//! Waiting for a state, with a bound: the only place of this crate where time passes.

use std::time::{Duration, Instant};

use crate::DesktopError;

/// How long a look at other programs' state may be old.
const EVERY: Duration = Duration::from_millis(15);

/// Looks again and again until `probe` finds something, at most for `bound`; the last look is at its end.
///
/// The desktop's programs do not say when their state changes in a way all of them share, so it is looked at.
#[expect(
    clippy::disallowed_methods,
    reason = "waits for a state and not for a time: this is the bound and the pause"
)]
pub fn wait_for<T>(
    what: &str,
    bound: Duration,
    mut probe: impl FnMut() -> Option<T>,
) -> Result<T, DesktopError> {
    let end = Instant::now() + bound;
    loop {
        let last = Instant::now() >= end;
        if let Some(found) = probe() {
            return Ok(found);
        }
        if last {
            return Err(DesktopError::Timeout { what: what.to_owned(), bound });
        }
        std::thread::sleep(EVERY);
    }
}
