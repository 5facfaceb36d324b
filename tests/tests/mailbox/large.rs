//! A large mailbox that is mostly somebody else's.

use crate::mails;
use crate::world::World;
use campanile_tests::wait_until;

const ALL: usize = 50_000;
const EVERY: usize = 100;

#[test]
fn fifty_thousand_mails_of_which_five_hundred_are_marketos_are_read_in_bounded_memory_and_resumably() {
    let world = World::new();
    for number in 0..ALL {
        let is_marketos = number % EVERY == 50;
        world.dovecot.deliver(&if is_marketos { mails::failure(number) } else { mails::strange(number) });
    }
    let count = || {
        let stats = world.campanile.run(&["stats", "--json"]);
        stats.code.filter(|code| *code == 0).map_or(0, |_| stats.line()["total"].as_u64().unwrap_or(0))
    };
    // It is killed in the middle, and says meanwhile how far it is.
    let sync = world.campanile.start(&["sync"]);
    wait_until("some are read", || count() > 20);
    let said = sync.kill().stderr;
    assert!(said.lines().any(|line| line.contains("of 50,000 mails looked at")), "{said}");
    let before = count();
    assert!(before < 500, "it was killed too late to tell");

    let sync = world.campanile.start(&["sync", "--json"]);
    let status = format!("/proc/{}/status", sync.pid());
    let mut most = 0;
    wait_until("all are read", || {
        let text = std::fs::read_to_string(&status).unwrap_or_default();
        let peak = text
            .lines()
            .find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.trim().parse().ok());
        most = most.max(peak.unwrap_or(0_u64));
        // A program that has ended and was not waited for has no memory any more.
        peak.is_none()
    });
    let report = sync.ended().exits(0).line();
    assert_eq!(report["new"].as_u64().unwrap() + before, 500, "{report}");
    assert!(report["duplicates"].as_u64().unwrap() <= 25, "it began anew: {report}");
    assert!((1..64 * 1024).contains(&most), "it took {most} kB");
}
