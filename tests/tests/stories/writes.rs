//! Disks that are full, fail, or may not be written to: said aloud, and at the next good sync nothing is lost or doubled.

use campanile_simulator::{Corpus, Simulator, SimulatorOptions, corpus};
use campanile_tests::{Campanile, Ran, Wanted};
use std::cell::Cell;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

struct Story {
    simulator: Simulator,
    campanile: Campanile,
    corpus: Corpus,
    /// So often it was asked before.
    asked: Cell<usize>,
}

impl Story {
    fn new() -> Self {
        let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
        let corpus = corpus(2_000, 29);
        simulator.emit_corpus(&corpus);
        Self { campanile: Campanile::reading(&simulator), simulator, corpus, asked: Cell::new(0) }
    }

    /// Fails as one whose history cannot be written: exit 1, and words that say what and name the history.
    #[track_caller]
    fn fails(&self, ran: Ran) {
        let ran = ran.exits(1);
        assert!(ran.stderr.contains("history"), "{ran:?}");
        let asked = self.simulator.requests().len();
        let now = asked - self.asked.replace(asked);
        // A token, a page, and those that were read while it was being stored.
        assert!(now < 15, "it does not go on reading what it cannot keep: {now} requests");
    }
}

/// A file system of its own for the data folder, which only the programs that enter it see.
struct Disk<'a> {
    campanile: &'a Campanile,
    holder: Child,
}

impl<'a> Disk<'a> {
    /// One with so much room, in KiB.
    fn of(campanile: &'a Campanile, room: usize) -> Self {
        std::fs::create_dir_all(campanile.data()).unwrap();
        let mut holder = Command::new("unshare");
        holder.args(["--map-root-user", "--mount", "sh", "-c"]);
        holder.arg(format!("mount -t tmpfs -o size={room}k none \"$0\" && echo there && exec cat"));
        let mut holder =
            holder.arg(campanile.data()).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut said = String::new();
        BufReader::new(holder.stdout.take().unwrap()).read_line(&mut said).unwrap();
        assert_eq!(said.trim(), "there");
        Self { campanile, holder }
    }

    fn entering(&self) -> Command {
        let mut command = Command::new("nsenter");
        command
            .args(["--preserve-credentials", "--user", "--mount", "--target"])
            .arg(self.holder.id().to_string());
        command
    }

    fn remount(&self, how: &str) {
        let mut mount = self.entering();
        let mounted =
            mount.args(["mount", "-o"]).arg(format!("remount,{how}")).arg(self.campanile.data()).status();
        assert!(mounted.unwrap().success());
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        let wanted = self.campanile.command(arguments);
        let mut command = self.entering();
        command.arg(wanted.get_program()).args(wanted.get_args()).env_clear();
        command.envs(wanted.get_envs().filter_map(|(name, value)| Some((name, value?))));
        // Where the tools of the system are.
        command.env("PATH", "/usr/bin:/bin");
        Ran::new(command.stdin(Stdio::null()).output().unwrap())
    }
}

impl Drop for Disk<'_> {
    fn drop(&mut self) {
        let _ = self.holder.kill();
        let _ = self.holder.wait();
    }
}

#[test]
fn a_full_disk_is_said_and_what_did_not_fit_comes_when_there_is_room() {
    let story = Story::new();
    let disk = Disk::of(&story.campanile, 1_800);
    story.fails(disk.run(&["sync", "--json"]));
    let kept = disk.run(&["stats", "--json"]).exits(0).line()["total"].as_u64().unwrap();
    assert!(kept > 0 && kept < 2_000, "whole pages were kept: {kept}");
    disk.remount("size=200m");
    let report = disk.run(&["sync", "--json"]).exits(0).line();
    assert_eq!(report["gaps"], 0, "{report}");
    Wanted::of(&story.corpus).assert_is(&disk.run(&["list", "--json", "--limit", "20000"]).exits(0).lines());
}

#[test]
fn a_folder_that_may_not_be_written_to_is_said_and_read_on_from_afterwards() {
    let story = Story::new();
    let disk = Disk::of(&story.campanile, 200_000);
    let _ = disk.run(&["stats", "--json"]).exits(0);
    disk.remount("ro");
    let ran = disk.run(&["sync", "--json"]).exits(1);
    assert!(!ran.stderr.trim().is_empty(), "{ran:?}");
    assert_eq!(story.simulator.requests().len(), 0, "nobody is asked for what cannot be kept");
    disk.remount("rw");
    let _ = disk.run(&["sync", "--json"]).exits(0);
    Wanted::of(&story.corpus).assert_is(&disk.run(&["list", "--json", "--limit", "20000"]).exits(0).lines());
}

#[test]
fn writes_that_fail_are_said_and_done_again_afterwards() {
    let story = Story::new();
    let wanted = story.campanile.command(&["sync", "--json"]);
    let mut limited = Command::new("/bin/sh");
    // No file may grow beyond that, and the write fails where it would: in blocks of 512 bytes.
    limited.args(["-c", "trap '' XFSZ; ulimit -f 2400; exec \"$0\" \"$@\""]);
    limited.arg(wanted.get_program()).args(wanted.get_args()).env_clear();
    limited.envs(wanted.get_envs().filter_map(|(name, value)| Some((name, value?))));
    story.fails(Ran::new(limited.stdin(Stdio::null()).output().unwrap()));
    let kept = story.campanile.listed().len();
    assert!(kept > 0 && kept < 2_000, "{kept}");
    let _ = story.campanile.sync().exits(0);
    Wanted::of(&story.corpus).assert_is(&story.campanile.listed());
}
