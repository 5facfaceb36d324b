//! What a process holds, as the kernel counts it.

use std::fs;
use std::path::Path;

/// What a process holds at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weight {
    /// The memory that it alone has and has written to, in kilobytes. Pages of programs and libraries are not in it: their
    /// share depends on who else runs.
    pub own_kb: u64,
    /// Files and sockets that it has open.
    pub files: u64,
    /// Its threads.
    pub threads: u64,
}

impl Weight {
    /// Of this process.
    ///
    /// # Panics
    /// Where it does not run.
    #[must_use]
    pub fn of(pid: u32) -> Self {
        let process = Path::new("/proc").join(pid.to_string());
        let memory = fs::read_to_string(process.join("smaps_rollup")).expect("it runs");
        let own = memory.lines().find_map(|line| line.strip_prefix("Private_Dirty:"));
        let own = own.and_then(|line| line.split_whitespace().next()).expect("its memory is counted");
        let count = |folder: &str| fs::read_dir(process.join(folder)).expect("it runs").count() as u64;
        Self { own_kb: own.parse().expect("a number"), files: count("fd"), threads: count("task") }
    }
}

/// How long a process has worked so far, in nanoseconds of a CPU; none where it has ended.
#[must_use]
pub fn worked(pid: u32) -> u64 {
    let threads = fs::read_dir(format!("/proc/{pid}/task")).into_iter().flatten().flatten();
    let of = |thread: fs::DirEntry| {
        let counted = fs::read_to_string(thread.path().join("schedstat")).unwrap_or_default();
        counted.split(' ').next().and_then(|ns| ns.parse::<u64>().ok()).unwrap_or_default()
    };
    threads.map(of).sum()
}

/// The highest mark of a process's memory until now, in megabytes; 0 of one that has ended.
#[must_use]
pub fn peak_mb(pid: u32) -> f64 {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let mark = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = mark.and_then(|mark| mark.split_whitespace().next()?.parse::<f64>().ok());
    kilobytes.unwrap_or_default() / 1000.0
}
