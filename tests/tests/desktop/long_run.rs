//! The resident program as it is shipped, for a week of its time: libfaketime makes its clocks and timers run fast.

use crate::rig::Rig;
use crate::week::{Deed, Length, plan};
use campanile_engine::history::{Filter, History, Opener};
use campanile_simulator::{Clock, Endpoint, Fault, FaultKind, Kind, SimulatorOptions};
use campanile_tests::{CONNECTION, Campanile, Line, Pace, Weight, block_on, wait_until};
use campanile_virtual_desktop::{Service, VirtualDesktop};
use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, OpenFlags};
use serde_json::json;
use std::collections::BTreeMap;
use std::process::Command;

/// So long is the longest that is read at once.
const PAGE: usize = 200;
/// A token is good for so long.
const TOKEN_SECONDS: u64 = 3600;
/// So many single toasts a minute are allowed where nothing is configured.
const PER_MINUTE: usize = 3;
/// The history keeps the file of its write-ahead log up to this size (`journal_size_limit`) and writes into it again.
const WAL_KB: u64 = 16 * 1024;

struct LongRun {
    rig: Rig,
    clock: Clock,
    pace: Pace,
    line: Line,
    history: History,
    pid: u32,
    keep: SignedDuration,
    /// What was sent, by its id, with the number under which it was stored once that was seen.
    sent: BTreeMap<String, Option<i64>>,
    /// Which had a toast of their own, in milliseconds since 1970: when that was decided.
    singly: BTreeMap<i64, i64>,
    sleeps: bool,
    weighed: Vec<(Weight, u64)>,
    done: BTreeMap<&'static str, u64>,
}

impl LongRun {
    fn start(times: u32, keep: &str) -> Self {
        let start: Timestamp = "2026-11-23T08:00:00Z".parse().expect("a time");
        let clock = Clock::manual(start);
        let options = SimulatorOptions {
            page_size: PAGE,
            retry_after: Some(10),
            token_lifetime_s: TOKEN_SECONDS,
            clock: clock.clone(),
            ..SimulatorOptions::default()
        };
        // A toast of a second stands for ten minutes of this time.
        let desktop = VirtualDesktop::builder().toast_seconds(1).start().expect("the virtual desktop starts");
        let rig = Rig::on(desktop, options);
        let port = rig.simulator.access().port;
        let line = Line::to(port);
        let settings = Campanile::connection(CONNECTION, &rig.simulator);
        let settings = settings.replace(&format!(":{port}/"), &format!(":{}/", line.port()));
        rig.campanile.configure(&format!("{settings}[history]\nkeep = \"{keep}\"\n"));
        let pace = Pace::new(times, start);
        let mut agent = rig.command("campanile-agent");
        pace.set(&mut agent);
        let pid = rig.desktop.spawn(agent).expect("the program starts");
        rig.wait_for_tooltip("All quiet");
        rig.wait_until_caught_up();
        let file = rig.campanile.data().join("history.db");
        let history = History::open(&file, Opener::Guest).expect("the history opens");
        let keep = campanile_core::duration::parse_duration(keep).expect("a length of time");
        let (sent, singly, weighed, done) = (BTreeMap::new(), BTreeMap::new(), Vec::new(), BTreeMap::new());
        Self { rig, clock, pace, line, history, pid, keep, sent, singly, sleeps: false, weighed, done }
    }

    /// The simulator lives in the same time.
    fn now(&self) -> Timestamp {
        let now = self.pace.now();
        self.clock.advance(now.duration_since(self.clock.now()));
        now
    }

    fn signal(&mut self, name: &str, sleeps: bool) {
        let sent = Command::new("kill").args([name, &self.pid.to_string()]).status().expect("kill runs");
        assert!(sent.success(), "it does not run any more");
        self.sleeps = sleeps;
    }

    fn act(&mut self, deed: Deed) {
        let what = match deed {
            Deed::Fail(count) => {
                for _ in 0..count {
                    let number = self.sent.len();
                    let fields =
                        [("campaignId", json!(number)), ("campaignName", json!(format!("Nr {number}.")))];
                    let emitted = self.rig.simulator.emit_kind(Kind::CampaignFailure, &fields);
                    self.sent.insert(emitted.source_id, None);
                }
                if count < 1000 { "single failures" } else { "storms" }
            }
            Deed::Cut => {
                self.line.cut();
                "networks lost"
            }
            Deed::Mend => {
                self.line.mend();
                return;
            }
            Deed::Revoke => {
                self.rig.simulator.revoke_tokens();
                "tokens revoked"
            }
            Deed::Limit => {
                let headers = BTreeMap::from([("retry-after".to_owned(), "120".to_owned())]);
                self.status(429, headers, 2);
                "rate limits"
            }
            Deed::Trouble => {
                self.status(503, BTreeMap::new(), 4);
                "server troubles"
            }
            Deed::KillDaemon => {
                self.rig.desktop.kill(Service::Notifications).expect("it is killed");
                "notification daemons killed"
            }
            Deed::StartDaemon => {
                self.rig.desktop.restart(Service::Notifications).expect("it is back");
                return;
            }
            Deed::RestartPanel => {
                self.rig.desktop.restart(Service::Panel).expect("it is back");
                "panels killed"
            }
            Deed::Sleep => {
                self.signal("-STOP", true);
                "sleeps"
            }
            Deed::Wake => {
                self.signal("-CONT", false);
                return;
            }
            Deed::Compare => {
                self.compare();
                return;
            }
            Deed::Weigh => {
                // While it sleeps nothing changes: that would only hide what does.
                if !self.sleeps {
                    self.weighed.push((Weight::of(self.pid), self.wal_kb()));
                }
                return;
            }
        };
        *self.done.entry(what).or_default() += 1;
    }

    fn status(&self, code: u16, headers: BTreeMap<String, String>, times: u32) {
        let kind = FaultKind::Status { code, headers, body: String::new() };
        self.rig.simulator.fault(Fault { on: Endpoint::Journal, after: 0, times, kind });
    }

    fn wal_kb(&self) -> u64 {
        let file = self.rig.campanile.data().join("history.db-wal");
        file.metadata().map_or(0, |metadata| metadata.len() / 1024)
    }

    /// What is stored was sent, and each has one number for ever.
    fn compare(&mut self) {
        let _ = self.now();
        let stored = block_on(self.history.list(Filter::default(), None, 1_000_000)).expect("it is read");
        for notification in stored.iter().filter(|found| found.connection == CONNECTION) {
            if notification.draft.kind == campanile_core::NotificationType::Monitoring {
                continue;
            }
            let number = self.sent.get_mut(&notification.draft.source_id).expect("it was sent");
            let before = number.replace(notification.seq);
            assert!(before.is_none_or(|seq| seq == notification.seq), "it is there twice: {notification:?}");
        }
        self.look_at_decisions();
    }

    fn look_at_decisions(&mut self) {
        let file = self.rig.campanile.data().join("history.db");
        let connection =
            Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY).expect("it opens");
        // What is critical has a budget of its own.
        let sql = "SELECT seq, decided_at FROM decision JOIN notification USING (seq)
                   WHERE what = 'toast' AND type = 'campaign-failure'";
        let mut statement = connection.prepare(sql).expect("decisions are stored");
        let rows = statement.query_map([], |row| <(i64, i64)>::try_from(row)).expect("they are read");
        self.singly.extend(rows.map(|row| row.expect("a decision")));
    }

    fn is_all_there(&mut self) -> bool {
        self.compare();
        self.sent.values().all(Option::is_some)
    }

    fn is_all_told(&self) -> bool {
        let _ = self.now();
        block_on(self.history.undelivered("toasts", 1)).expect("it is read").is_empty()
    }

    /// What is too old has gone, with an hour for what became too old since it was looked at last.
    fn is_old_gone(&self) -> bool {
        let limit = self.now() - self.keep - SignedDuration::from_hours(2);
        let stored = block_on(self.history.list(Filter::default(), None, 1_000_000)).expect("it is read");
        stored.last().is_none_or(|oldest| oldest.draft.occurred_at >= limit)
    }

    fn tell(&self) {
        let requests = self.rig.simulator.requests();
        let asked =
            |endpoint: Endpoint| requests.iter().filter(|request| request.endpoint == endpoint).count();
        println!("{} notifications, each stored once; {:?}", self.sent.len(), self.done);
        println!("{} tokens, {} pages asked for", asked(Endpoint::Ims), asked(Endpoint::Journal));
        println!(
            "{} toasts for {} failures with one of their own",
            self.rig.toasted().len(),
            self.singly.len()
        );
    }

    /// However slowly a storm is worked off: a second here is minutes of the program's time.
    fn is_budget_kept(&self) {
        let mut times: Vec<i64> = self.singly.values().copied().collect();
        times.sort_unstable();
        for more in times.windows(PER_MINUTE + 1) {
            assert!(more[PER_MINUTE] - more[0] >= 60_000, "{more:?} are within a minute");
        }
    }
}

/// The middle of the first and of the last quarter behind the eighth in which it runs itself in, and the most of all.
fn quarters(values: &[u64]) -> (u64, u64, u64) {
    let warm = &values[values.len() / 8..];
    let median = |some: &[u64]| {
        let mut some = some.to_vec();
        some.sort_unstable();
        some[some.len() / 2]
    };
    let (first, last) = (&warm[..warm.len() / 4], &warm[warm.len() - warm.len() / 4..]);
    (median(first), median(last), values.iter().copied().max().expect("it was weighed"))
}

fn long_run(times: u32, length: &Length, keep: &str) {
    let mut run = LongRun::start(times, keep);
    for (minute, deeds) in plan(length, 0x7E57) {
        let at = run.pace.start() + SignedDuration::from_mins(i64::try_from(minute).expect("minutes"));
        wait_until("the time comes", || run.now() >= at);
        deeds.into_iter().for_each(|deed| run.act(deed));
    }
    run.line.mend();
    run.signal("-CONT", false);
    if run.rig.desktop.pid(Service::Notifications).is_none() {
        run.act(Deed::StartDaemon);
    }
    wait_until("what is stored is told", || run.is_all_told());
    wait_until("everything is stored", || run.is_all_there());
    wait_until("everything is told", || run.is_all_told());
    wait_until("what is too old has gone", || run.is_old_gone());
    assert!(block_on(run.history.check()).expect("it can be read"), "the history is whole");
    let backups = std::fs::read_dir(run.rig.campanile.data().join("backups")).expect("the backups").count();
    assert!((1..=3).contains(&backups), "{backups} backups");

    run.tell();
    run.is_budget_kept();
    let all = |of: fn(&(Weight, u64)) -> u64| run.weighed.iter().map(of).collect::<Vec<_>>();
    let held = [
        ("memory of its own", " kB", all(|(weight, _)| weight.own_kb), 3072),
        ("open files", "", all(|(weight, _)| weight.files), 3),
        ("threads", "", all(|(weight, _)| weight.threads), 2),
    ];
    for (what, unit, values, more) in held {
        let (first, last, most) = quarters(&values);
        println!("{what}: {first}{unit} in the first quarter, {last} in the last, {most} at most");
        assert!(last <= first + more, "{what} grows: {values:?}");
    }
    let (first, last, most) = quarters(&all(|(_, wal)| *wal));
    println!("write-ahead log: {first} kB in the first quarter, {last} in the last, {most} at most");
    assert!(last <= WAL_KB, "the write-ahead log grows to {last} kB");
}

#[test]
fn desktop_eight_hours_of_storms_sleeps_and_outages_leaves_the_agent_as_it_was() {
    let length = Length { minutes: 8 * 60, between: 40, sleep: 60, compare: 40, weigh: 4 };
    long_run(400, &length, "4h");
}

#[test]
#[ignore = "takes a quarter of an hour: cargo xtask torture"]
fn desktop_a_week_of_storms_sleeps_and_outages_leaves_the_agent_as_it_was() {
    let length = Length { minutes: 7 * 24 * 60, between: 75, sleep: 360, compare: 12 * 60, weigh: 60 };
    long_run(600, &length, "2d");
}
