//! What happens in a long run, and when: drawn by chance that is the same in each run.

use campanile_tests::numbers;
use std::collections::BTreeMap;

/// What the test does at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Deed {
    /// So many campaigns fail at once.
    Fail(u64),
    /// The network goes.
    Cut,
    /// The network is back.
    Mend,
    /// All tokens that were given out are refused from now on.
    Revoke,
    /// The server asks to wait.
    Limit,
    /// The server has troubles of its own.
    Trouble,
    /// The notification daemon is killed.
    KillDaemon,
    /// It is started again.
    StartDaemon,
    /// The panel with the tray is killed and started again.
    RestartPanel,
    /// The computer falls asleep.
    Sleep,
    /// It wakes.
    Wake,
    /// What was stored meanwhile is compared with what was sent.
    Compare,
    /// What the program holds is weighed.
    Weigh,
}

/// What befalls a program that runs for long. Each comes as often as the others.
const TROUBLES: [Trouble; 8] = [
    Trouble::Storm,
    Trouble::NoNetwork,
    Trouble::Revoked,
    Trouble::Limited,
    Trouble::Server,
    Trouble::NoDaemon,
    Trouble::Panel,
    Trouble::Asleep,
];

#[derive(Debug, Clone, Copy)]
enum Trouble {
    Storm,
    NoNetwork,
    Revoked,
    Limited,
    Server,
    NoDaemon,
    Panel,
    Asleep,
}

/// How long a run is, in minutes of its time.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Length {
    pub(crate) minutes: u64,
    /// Between two troubles.
    pub(crate) between: u64,
    /// The longest sleep.
    pub(crate) sleep: u64,
    /// Between two comparisons.
    pub(crate) compare: u64,
    /// Between two weighings.
    pub(crate) weigh: u64,
}

/// The deeds by the minute, in order.
pub(crate) fn plan(length: &Length, seed: u64) -> BTreeMap<u64, Vec<Deed>> {
    let mut chance = numbers(seed);
    let mut below = |end: u64| chance.next().expect("it never ends") % end;
    let mut plan: BTreeMap<u64, Vec<Deed>> = BTreeMap::new();
    let mut add = |minute: u64, deed| plan.entry(minute.min(length.minutes)).or_default().push(deed);
    for hour in 0..length.minutes / 60 {
        add(hour * 60 + below(60), Deed::Fail(1 + below(3)));
    }
    // What one leaves behind for good belongs to the time in which a program runs itself in.
    add(length.between / 4, Deed::Fail(3000));
    let mut deck = Vec::new();
    for start in (length.between..length.minutes).step_by(usize::try_from(length.between).expect("minutes")) {
        if deck.is_empty() {
            deck.extend(TROUBLES);
        }
        let minute = start + below(length.between / 4);
        let for_long = |below: &mut dyn FnMut(u64) -> u64, longest: u64| minute + 1 + below(longest);
        match deck.swap_remove(usize::try_from(below(deck.len() as u64)).expect("few")) {
            Trouble::Storm => add(minute, Deed::Fail(2000 + below(1000))),
            Trouble::NoNetwork => {
                add(minute, Deed::Cut);
                add(for_long(&mut below, length.between / 2), Deed::Mend);
            }
            Trouble::Revoked => add(minute, Deed::Revoke),
            Trouble::Limited => add(minute, Deed::Limit),
            Trouble::Server => add(minute, Deed::Trouble),
            Trouble::NoDaemon => {
                add(minute, Deed::KillDaemon);
                add(minute + 1, Deed::Fail(1));
                add(for_long(&mut below, length.between / 2), Deed::StartDaemon);
            }
            Trouble::Panel => add(minute, Deed::RestartPanel),
            Trouble::Asleep => {
                add(minute, Deed::Sleep);
                add(for_long(&mut below, length.sleep), Deed::Wake);
            }
        }
    }
    for minute in (length.compare..=length.minutes).step_by(usize::try_from(length.compare).expect("minutes"))
    {
        add(minute, Deed::Compare);
    }
    for minute in (length.weigh..=length.minutes).step_by(usize::try_from(length.weigh).expect("minutes")) {
        add(minute, Deed::Weigh);
    }
    plan
}
