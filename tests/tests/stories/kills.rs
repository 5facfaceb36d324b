//! `kill -9` at any point loses nothing and doubles nothing.

use campanile_simulator::{Endpoint, Simulator, SimulatorOptions, corpus};
use campanile_tests::{BOUND, Campanile, Wanted, block_on, numbers};

#[test]
fn twenty_syncs_killed_at_random_points_lose_nothing_and_double_nothing() {
    let simulator =
        Simulator::start(SimulatorOptions { page_size: 60, ..SimulatorOptions::default() }).unwrap();
    let corpus = corpus(10_000, 23);
    simulator.emit_corpus(&corpus);
    let wanted = Wanted::of(&corpus);
    let campanile = Campanile::reading(&simulator);
    let asked = || {
        let requests = simulator.requests();
        requests.iter().filter(|request| request.endpoint == Endpoint::Journal).count() as u64
    };
    // It reads on while it stores, eight pages at most: some of these kills come before anything is stored, and
    // some after.
    for pages in numbers(0x5EED).map(|number| 1 + number % 15).take(20) {
        let until = asked() + pages;
        let sync = campanile.start(&["sync", "--json"]);
        // The kill comes while that page is asked for, sent, read or stored: where exactly is up to chance.
        let came = block_on(simulator.wait_for_requests_to(Endpoint::Journal, until, BOUND));
        let ran = sync.kill();
        assert!(came, "it did not read on: {ran:?}");
        assert_eq!(ran.code, None, "it was killed and did not end: {ran:?}");
    }
    let before = campanile.listed().len();
    assert!((1..wanted.len()).contains(&before), "{before} were read by the killed ones");
    let report = campanile.sync().exits(0).line();
    assert_eq!(report["gaps"], 0, "{report}");
    wanted.assert_is(&campanile.listed());
    let stats = campanile.run(&["stats", "--json"]).exits(0).line();
    assert_eq!(stats["total"], wanted.len());
    assert_eq!(campanile.sync().exits(0).line()["fetched"], 0);
}

#[test]
fn the_first_start_killed_before_anything_was_read_leaves_a_good_folder() {
    let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
    let campanile = Campanile::reading(&simulator);
    let sync = campanile.start(&["sync", "--json"]);
    let came = block_on(simulator.wait_for_requests(1, BOUND));
    sync.kill();
    assert!(came);
    let _ = campanile.sync().exits(0);
    assert_eq!(campanile.listed().len(), 0);
}
