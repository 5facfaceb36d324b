//! Programs that live faster than everyone else.

use jiff::{SignedDuration, Timestamp};
use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

/// A time that runs so many times as fast as the real one, in programs as they are shipped: libfaketime stands between
/// them and the system's clocks and timers.
#[derive(Debug, Clone, Copy)]
pub struct Pace {
    times: u32,
    began: Instant,
    start: Timestamp,
}

impl Pace {
    /// From this time on.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "what is fast is fast against the real time")]
    pub fn new(times: u32, start: Timestamp) -> Self {
        Self { times, began: Instant::now(), start }
    }

    /// Where it began.
    #[must_use]
    pub fn start(&self) -> Timestamp {
        self.start
    }

    /// What time it is in it.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.start + SignedDuration::try_from(self.began.elapsed() * self.times).expect("not for ever")
    }

    /// Makes a program live in it.
    ///
    /// # Panics
    /// Where libfaketime is not installed.
    pub fn set(&self, command: &mut Command) {
        let now = self.now().strftime("%Y-%m-%d %H:%M:%S");
        command.env("LD_PRELOAD", library()).env("TZ", "UTC");
        command.env("FAKETIME", format!("@{now} x{}", self.times));
    }
}

/// Debian has it in a folder of the machine's architecture.
fn library() -> PathBuf {
    let architectures = std::fs::read_dir("/usr/lib").into_iter().flatten().flatten();
    let library = architectures.map(|folder| folder.path().join("faketime/libfaketimeMT.so.1"));
    library.filter(|file| file.exists()).min().expect("libfaketime, of the Debian package of that name")
}
