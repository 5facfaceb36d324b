//! A small parent that brings a crashed watch back, where no service manager does.
//!
//! It holds nothing but the child: no history, no bus, no network. An end that was asked for ends it too.

use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

/// The argument that asks for the parent.
pub(crate) const ARGUMENT: &str = "--keep";
/// The first pause before a crashed child is started again; it doubles with each further crash at the start.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
/// The longest pause.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// Starts the watch as a child, and again whenever it ends badly.
pub(crate) fn keep() -> std::io::Result<ExitCode> {
    let program = std::env::current_exe()?;
    let arguments: Vec<_> = std::env::args_os().skip(1).filter(|argument| argument != ARGUMENT).collect();
    let mut pause = FIRST_PAUSE;
    loop {
        let started = now();
        if Command::new(&program).args(&arguments).status()?.success() {
            return Ok(ExitCode::SUCCESS);
        }
        // One that ran well for a while did not crash at its start: it is brought back at once, as the first time.
        if started.elapsed() > LONGEST_PAUSE {
            pause = FIRST_PAUSE;
        }
        wait(pause);
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}

#[expect(clippy::disallowed_methods, reason = "how long the child ran decides nothing but the next pause")]
fn now() -> Instant {
    Instant::now()
}

#[expect(clippy::disallowed_methods, reason = "nothing can happen while nothing runs")]
fn wait(pause: Duration) {
    std::thread::sleep(pause);
}
