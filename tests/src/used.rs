//! What processes cost, as the kernel counts it.

use std::{collections::BTreeMap, fs, path::PathBuf};

/// What a process and all below it have used until now.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Used {
    /// How many processes.
    pub processes: usize,
    /// Their share of memory in kilobytes: what several use together is divided among them.
    pub pss_kb: u64,
    /// Nanoseconds on a CPU, by thread.
    cpu_ns: BTreeMap<u32, u64>,
    /// How often a thread gave up its CPU to wait: each is a wake-up that follows.
    switches: BTreeMap<u32, u64>,
}

impl Used {
    /// Looks at a process and its children, and theirs.
    #[must_use]
    pub fn by(process: u32) -> Self {
        let mut used = Self::default();
        for process in family(process, &parents()) {
            used.processes += 1;
            used.pss_kb += pss_kb(&read(process, "smaps_rollup")).unwrap_or(0);
            for thread in threads(process) {
                let cpu = read(process, &format!("task/{thread}/schedstat"));
                let cpu = cpu.split(' ').next().and_then(|ns| ns.parse().ok());
                used.cpu_ns.insert(thread, cpu.unwrap_or(0));
                let status = read(process, &format!("task/{thread}/status"));
                used.switches.insert(thread, field(&status, "voluntary_ctxt_switches:").unwrap_or(0));
            }
        }
        used
    }

    /// Milliseconds on a CPU since an earlier look. A thread that came and went in between is not seen.
    #[must_use]
    pub fn cpu_ms_since(&self, earlier: &Self) -> f64 {
        let ns = since(&self.cpu_ns, &earlier.cpu_ns);
        (ns / 1000) as f64 / 1000.0
    }

    /// Voluntary context switches since an earlier look.
    #[must_use]
    pub fn switches_since(&self, earlier: &Self) -> u64 {
        since(&self.switches, &earlier.switches)
    }
}

fn since(now: &BTreeMap<u32, u64>, earlier: &BTreeMap<u32, u64>) -> u64 {
    now.iter().map(|(thread, count)| count.saturating_sub(earlier.get(thread).copied().unwrap_or(0))).sum()
}

fn read(process: u32, file: &str) -> String {
    // A process that has just ended uses nothing.
    fs::read_to_string(PathBuf::from(format!("/proc/{process}")).join(file)).unwrap_or_default()
}

fn numbered(folder: &str) -> Vec<u32> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok()).collect()
}

fn threads(process: u32) -> Vec<u32> {
    numbered(&format!("/proc/{process}/task"))
}

/// Each process with its parent.
fn parents() -> BTreeMap<u32, u32> {
    let processes = numbered("/proc").into_iter();
    processes.filter_map(|process| Some((process, parent(&read(process, "stat"))?))).collect()
}

/// The parent stands behind the name, which is in brackets and may itself hold brackets and spaces, and the state.
fn parent(stat: &str) -> Option<u32> {
    stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
}

fn family(process: u32, parents: &BTreeMap<u32, u32>) -> Vec<u32> {
    let mut family = vec![process];
    let mut at = 0;
    while let Some(parent) = family.get(at).copied() {
        family.extend(parents.iter().filter(|(_, of)| **of == parent).map(|(child, _)| *child));
        at += 1;
    }
    family
}

fn pss_kb(rollup: &str) -> Option<u64> {
    field(rollup, "Pss:")
}

fn field(text: &str, name: &str) -> Option<u64> {
    let value = text.lines().find_map(|line| line.strip_prefix(name))?;
    value.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kernels_files_are_read() {
        assert_eq!(parent("12 (a ) b) S 7 12 12 0"), Some(7));
        let rollup = "55d0-7ffe ---p 0 00:00 0 [rollup]\nRss:   12 kB\nPss:    8123 kB\nPss_Dirty: 4 kB\n";
        assert_eq!(pss_kb(rollup), Some(8123));
        assert_eq!(family(1, &BTreeMap::from([(2, 1), (3, 2), (4, 9)])), [1, 2, 3]);
    }

    #[test]
    fn threads_that_end_do_not_count_backwards() {
        let look = |cpu: &[(u32, u64)]| Used { cpu_ns: cpu.iter().copied().collect(), ..Used::default() };
        let (earlier, now) = (look(&[(1, 1_000_000), (2, 9_000_000)]), look(&[(1, 3_500_000), (3, 500_000)]));
        assert!((now.cpu_ms_since(&earlier) - 3.0).abs() < 0.001);
    }

    #[test]
    fn this_process_uses_something() {
        let used = Used::by(std::process::id());
        assert!(used.processes >= 1 && used.pss_kb > 0, "{used:?}");
    }
}
