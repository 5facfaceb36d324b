//! Killed while it changes the settings, deletes what is old, or brings an older history up to date.

use campanile_engine::history::{Filter, History, Opener, SCHEMA};
use campanile_simulator::{Event, Kind, Simulator, SimulatorOptions};
use campanile_tests::{Campanile, Pace, Timestamp, block_on, numbers, repository, wait_until, worked};
use jiff::SignedDuration;
use rusqlite::Connection;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Stdio};

const SETTINGS: &str = "# What I decided, and why.\nlanguage = \"fr\"  # for Léa\n\n[toasts]\n# Not too many.\n\
    per_minute = 3  # as agreed\n\n[history]\nkeep = \"400d\"\n# The end.\n";

fn settings(kills: usize) {
    let campanile = Campanile::new();
    campanile.configure(SETTINGS);
    let with = |number: u64| SETTINGS.replace("per_minute = 3 ", &format!("per_minute = {number} "));
    let allowed: BTreeSet<String> = (1..=60).map(with).collect();
    let read = || std::fs::read_to_string(campanile.config()).unwrap();
    let mut texts = BTreeSet::new();
    for chance in numbers(0x5E77).take(kills) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_change-settings"));
        let mut changing = command.arg(campanile.config()).stdout(Stdio::null()).spawn().unwrap();
        let mut before = read();
        for _ in 0..=chance % 5 {
            wait_until("it changes the file", || read() != before);
            before = read();
        }
        changing.kill().unwrap();
        assert!(!changing.wait().unwrap().success(), "it was killed and did not end");
        let after = read();
        assert!(allowed.contains(&after), "neither the old text nor the new one: {after}");
        texts.insert(after);
        // What the killed one left beside the file is in nobody's way.
        let _ = campanile.run(&["stats"]).exits(0);
    }
    println!("{kills} kills while settings change: {} texts, each whole with its comments", texts.len());
}

#[test]
fn programs_killed_while_they_change_the_settings_leave_the_old_ones_or_the_new_ones() {
    settings(20);
}

#[test]
#[ignore = "takes some minutes: cargo xtask torture"]
fn a_hundred_kills_while_the_settings_change_leave_the_old_ones_or_the_new_ones() {
    settings(100);
}

#[expect(clippy::disallowed_methods, reason = "the programs under test live by the real clock")]
fn now() -> Timestamp {
    Timestamp::now()
}

/// The resident program deletes slice by slice, reads on meanwhile, and is killed at it.
fn retention(kills: usize, old: usize) {
    let long_ago = now() - SignedDuration::from_hours(500 * 24);
    let simulator = Simulator::start(SimulatorOptions { page_size: 500, ..Default::default() }).unwrap();
    let emit = |name: &str, number: usize, at: Timestamp| {
        let event = Event::new(Kind::CampaignFailure, format!("{name}-{number}"), at);
        simulator.emit_event(&event.with("campaignId", number as u64 % 50));
    };
    (0..old).for_each(|number| {
        let at = long_ago + SignedDuration::from_secs(i64::try_from(number).unwrap());
        emit("old", number, at);
    });
    let campanile = Campanile::reading(&simulator);
    // They came at that time, too.
    let mut sync = campanile.command(&["sync", "--json"]);
    Pace::new(1, long_ago + SignedDuration::from_hours(24)).set(&mut sync);
    assert!(sync.output().unwrap().status.success());
    let text = std::fs::read_to_string(campanile.config()).unwrap();
    campanile.configure(&format!("{text}poll_every = \"1s\"\n[history]\nkeep = \"400d\"\n"));
    let history = History::open(&campanile.data().join("history.db"), Opener::Guest).unwrap();
    let stored = || {
        let all = block_on(history.list(Filter::default(), None, 1_000_000)).unwrap();
        let mut all: Vec<String> = all.into_iter().map(|found| found.draft.source_id).collect();
        all.retain(|id| id.starts_with("old-") || id.starts_with("new-"));
        all
    };
    assert_eq!(stored().len(), old);
    let total = || usize::try_from(block_on(history.counts()).unwrap().total).unwrap();
    let mut new = 0;
    let mut in_the_middle = 0;
    for chance in numbers(0x0DD).take(kills) {
        (0..3).for_each(|_| {
            emit("new", new, now());
            new += 1;
        });
        let before = total();
        let agent = campanile.watch();
        let gone = usize::try_from(chance % 400).unwrap();
        wait_until("it deletes, or has", || total() + gone < before || total() <= new);
        agent.kill();
        // The oldest go first, and whole slices of them.
        let left = stored();
        let numbers: BTreeSet<usize> =
            left.iter().filter_map(|id| id.strip_prefix("old-")?.parse().ok()).collect();
        let first = numbers.first().copied().unwrap_or(old);
        assert_eq!(numbers.len(), old - first, "those that were kept longest are kept on");
        in_the_middle += usize::from(!numbers.is_empty());
    }
    let agent = campanile.watch();
    wait_until("what is old has gone and what is new is there", || {
        let stored = stored();
        stored.len() == new && stored.iter().all(|id| id.starts_with("new-"))
    });
    agent.kill();
    let ids: BTreeSet<String> = stored().into_iter().collect();
    assert_eq!(ids, (0..new).map(|number| format!("new-{number}")).collect());
    let counts = block_on(history.counts()).unwrap();
    let listed = campanile.listed();
    assert_eq!(usize::try_from(counts.total).unwrap(), listed.len(), "the sums are right");
    assert!(block_on(history.check()).unwrap(), "the history is whole");
    println!(
        "{kills} kills while what is old is deleted, {in_the_middle} of them in the middle: {old} of {old} \
         gone in the end, {new} of {new} new ones there, each once"
    );
}

#[test]
fn the_resident_program_killed_while_it_deletes_what_is_old_loses_nothing_else() {
    retention(8, 3000);
}

#[test]
#[ignore = "takes some minutes: cargo xtask torture"]
fn sixty_kills_while_what_is_old_is_deleted_lose_nothing_else() {
    retention(60, 20_000);
}

/// So many more rows as a history of any version has them.
const MANY: &str = "
    WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 20000)
    INSERT INTO notification (seq, id, connection, source_id, instance, type, severity, occurred_at, received_at, facts,
        incident, read_at, raw)
    SELECT 100 + n, printf('many%028d', n), 'prod', 'many-' || n, 'A', 'campaign-failure', 2, 10000 + n, 10000 + n,
        '{\"campaign_id\":' || n % 300 || '}', 'campaign-failure/A/' || n % 300, iif(n % 3, 20000, NULL), '{\"event\":0}'
    FROM number;
    INSERT INTO search (rowid, words) SELECT seq, 'Campaign failed ' || source_id FROM notification WHERE seq > 100;
";

fn version(file: &Path) -> i64 {
    let connection = Connection::open(file).unwrap();
    connection.busy_timeout(campanile_tests::BOUND).unwrap();
    connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
}

/// Every row with what the user did with it.
fn rows(file: &Path) -> Vec<(i64, String, Option<i64>)> {
    let connection = Connection::open(file).unwrap();
    connection.busy_timeout(campanile_tests::BOUND).unwrap();
    let all = "SELECT seq, source_id, read_at FROM notification ORDER BY seq";
    let mut statement = connection.prepare(all).unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
    rows.map(|row| row.unwrap()).collect()
}

/// Histories of every earlier version, each brought up to date by a program that is killed at it so many times.
fn migration(rounds: usize) {
    let mut chance = numbers(0x0B5);
    let (mut kills, mut old, mut begun, mut through) = (0, 0, 0, 0);
    for number in 1..SCHEMA {
        let campanile = Campanile::new();
        campanile.configure("");
        std::fs::create_dir(campanile.data()).unwrap();
        let file = campanile.data().join("history.db");
        let fixtures = repository().join("crates/engine/src/history/fixtures");
        let fixture = std::fs::read_to_string(fixtures.join(format!("version-{number}.sql"))).unwrap();
        Connection::open(&file).unwrap().execute_batch(&format!("{fixture}{MANY}")).unwrap();
        let before = rows(&file);
        let older = std::fs::read(&file).unwrap();
        let log = campanile.data().join("history.db-wal");
        let again = || {
            for beside in ["history.db-wal", "history.db-shm"] {
                let _ = std::fs::remove_file(campanile.data().join(beside));
            }
            std::fs::write(&file, &older).unwrap();
        };
        // How much work it is, so that the kills are spread over all of it.
        let mut stats = campanile.start(&["stats"]);
        let mut work = 0;
        wait_until("it ends by itself", || {
            work = work.max(worked(stats.pid()));
            stats.has_ended()
        });
        again();
        for _ in 0..rounds {
            if version(&file) == SCHEMA {
                again();
            }
            let some = chance.next().unwrap() % work.max(1);
            let mut stats = campanile.start(&["stats"]);
            wait_until("it works, or has ended", || worked(stats.pid()) > some || stats.has_ended());
            stats.kill();
            kills += 1;
            let has_written = log.metadata().is_ok_and(|log| log.len() > 0);
            match version(&file) {
                SCHEMA => through += 1,
                found => {
                    assert_eq!(found, number, "all steps or none");
                    old += 1;
                    begun += usize::from(has_written);
                }
            }
            assert_eq!(rows(&file), before, "version {number}");
        }
        let stats = campanile.run(&["stats", "--json"]).exits(0).line();
        assert_eq!(stats["total"].as_u64(), Some(before.len() as u64));
        let unread = before.iter().filter(|(.., read)| read.is_none()).count();
        assert_eq!(stats["unread"].as_u64(), Some(unread as u64));
        assert_eq!(version(&file), SCHEMA);
        assert_eq!(rows(&file), before, "version {number}");
        let history = History::open(&file, Opener::Guest).unwrap();
        assert!(block_on(history.check()).unwrap(), "the history is whole");
    }
    println!(
        "{kills} kills while histories of {} versions are brought up to date: {old} left the older one, {begun} of \
         them behind a half-written new one, and {through} the new one, every row as it was",
        SCHEMA - 1
    );
}

#[test]
fn programs_killed_while_they_bring_an_older_history_up_to_date_leave_one_or_the_other() {
    migration(2);
}

#[test]
#[ignore = "takes some minutes: cargo xtask torture"]
fn eighty_kills_while_older_histories_are_brought_up_to_date_leave_one_or_the_other() {
    migration(10);
}
