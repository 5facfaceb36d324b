use super::*;
use proptest::prelude::*;

const MINUTE: SignedDuration = SignedDuration::from_mins(1);

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + seconds).unwrap()
}

fn poller() -> Poller {
    Poller::new(MINUTE, at(0), at(0))
}

fn failed(state: ConnectionState, retry_after: Option<i64>) -> Outcome {
    Outcome::Failed { state, retry_after: retry_after.map(SignedDuration::from_secs) }
}

#[test]
fn pages_are_read_without_a_pause_until_all_is_read() {
    let mut poller = poller();
    assert_eq!(poller.next(at(0)), Step::Fetch);
    poller.done(at(1), Outcome::More, 0.0);
    assert_eq!(poller.next(at(1)), Step::Fetch);
    poller.done(at(2), Outcome::CaughtUp { retry_after: Some(SignedDuration::from_secs(10)) }, 0.0);
    assert_eq!(poller.next(at(2)), Step::Wait { until: at(62) });
    assert_eq!(poller.next(at(62)), Step::Fetch);
    assert_eq!(poller.state(), Some(ConnectionState::Ok));
}

#[test]
fn a_poke_is_at_once_but_never_sooner_than_the_server_asked() {
    let mut poller = poller();
    poller.done(at(0), Outcome::CaughtUp { retry_after: Some(SignedDuration::from_secs(10)) }, 0.0);
    poller.poke(at(3));
    assert_eq!(poller.next(at(3)), Step::Wait { until: at(10) });
    assert_eq!(poller.next(at(10)), Step::Fetch);
    poller.done(at(10), Outcome::CaughtUp { retry_after: None }, 0.0);
    poller.poke(at(11));
    assert_eq!(poller.next(at(11)), Step::Fetch);
}

#[test]
fn failures_back_off_and_a_success_forgets_them() {
    let mut poller = poller();
    let mut now = 0;
    for expected in [2, 4, 8, 16, 32, 64, 128, 256, 300, 300] {
        poller.done(at(now), failed(ConnectionState::Unreachable, None), 1.0);
        assert_eq!(poller.next(at(now)), Step::Wait { until: at(now + expected) });
        now += expected;
    }
    poller.done(at(now), Outcome::More, 1.0);
    poller.done(at(now), failed(ConnectionState::Unreachable, None), 1.0);
    assert_eq!(poller.next(at(now)), Step::Wait { until: at(now + 2) });
}

#[test]
fn refused_credentials_are_tried_now_and_then_and_at_a_poke() {
    let mut poller = poller();
    poller.done(at(0), failed(ConnectionState::NeedsSignIn, None), 0.5);
    assert_eq!(poller.next(at(1)), Step::NeedsSignIn { until: at(300) });
    poller.poke(at(20));
    assert_eq!(poller.next(at(20)), Step::Fetch);
}

#[test]
fn a_journal_that_expires_for_ever_is_a_fault_and_not_a_busy_loop() {
    let mut poller = poller();
    poller.done(at(0), Outcome::Expired, 0.0);
    poller.done(at(0), Outcome::Expired, 0.0);
    assert_eq!(poller.next(at(0)), Step::Fetch);
    poller.done(at(0), Outcome::Expired, 0.0);
    assert!(matches!(poller.next(at(0)), Step::Wait { .. }));
    assert_eq!(poller.state(), Some(ConnectionState::BadResponse));
}

#[test]
fn trouble_needs_time_and_missed_polls_and_is_never_waiting_as_told() {
    let mut poller = poller();
    poller.done(at(0), Outcome::CaughtUp { retry_after: None }, 0.0);
    for minute in 1..=20 {
        poller.done(at(minute * 60), failed(ConnectionState::Unreachable, None), 0.0);
        assert_eq!(poller.is_in_trouble(at(minute * 60)), minute >= 15, "minute {minute}");
    }
    poller.done(at(1300), failed(ConnectionState::RateLimited, Some(3000)), 0.0);
    assert!(!poller.is_in_trouble(at(4000)));
    poller.done(at(4300), failed(ConnectionState::NeedsSignIn, None), 0.0);
    assert!(poller.is_in_trouble(at(4300)));

    // Asleep for a night: one failed poll on waking is no trouble.
    let mut poller = self::poller();
    poller.done(at(0), Outcome::CaughtUp { retry_after: None }, 0.0);
    poller.done(at(30_000), failed(ConnectionState::Unreachable, None), 0.0);
    assert!(!poller.is_in_trouble(at(30_000)));
}

#[test]
fn a_computer_that_slept_is_not_told_that_nobody_answered() {
    let mut poller = self::poller();
    poller.done(at(0), Outcome::CaughtUp { retry_after: None }, 0.0);
    // A night later the network takes a moment to come back.
    poller.resume(at(30_000));
    assert_eq!(poller.next(at(30_000)), Step::Fetch);
    for second in [0, 2, 6, 14, 800] {
        poller.done(at(30_000 + second), failed(ConnectionState::Unreachable, None), 0.0);
        assert!(!poller.is_in_trouble(at(30_000 + second)), "{second}");
    }
    poller.done(at(30_900), failed(ConnectionState::Unreachable, None), 0.0);
    assert!(poller.is_in_trouble(at(30_900)));
}

fn outcome() -> impl Strategy<Value = Outcome> {
    let wait = || proptest::option::of((-10_000_i64..100_000).prop_map(SignedDuration::from_secs));
    prop_oneof![
        Just(Outcome::More),
        Just(Outcome::Expired),
        wait().prop_map(|retry_after| Outcome::CaughtUp { retry_after }),
        (0..ConnectionState::ALL.len(), wait()).prop_map(|(state, retry_after)| Outcome::Failed {
            state: ConnectionState::ALL[state],
            retry_after
        }),
    ]
}

proptest! {
    /// Whatever happens, the next step comes within the hour (with a spent quota within its day), a poke never overrules the server, and time may jump.
    #[test]
    fn it_never_stops(steps in proptest::collection::vec((outcome(), -100_000_i64..100_000, 0.0..1.0_f64, any::<bool>()), 1..40)) {
        let mut poller = poller();
        let mut now = 0;
        for (outcome, jump, jitter, poke) in steps {
            poller.done(at(now), outcome, jitter);
            if poke {
                poller.poke(at(now));
            }
            if let Outcome::Failed { retry_after: Some(asked), .. } | Outcome::CaughtUp { retry_after: Some(asked) } = outcome
                && asked.is_positive()
            {
                prop_assert!(poller.next(at(now)) != Step::Fetch);
            }
            now += jump;
            match poller.next(at(now)) {
                Step::Fetch => {}
                Step::Wait { until } | Step::NeedsSignIn { until } => {
                    let spent = poller.state() == Some(ConnectionState::QuotaReached);
                    let longest = if spent { 25 * 3600 } else { 3600 };
                    prop_assert!(until > at(now) && until <= at(now + longest));
                }
            }
        }
    }
}

#[test]
fn a_spent_quota_waits_for_its_reset_and_other_waits_are_bounded() {
    let mut poller = poller();
    let until_reset = 13 * 3600;
    poller.done(at(0), failed(ConnectionState::QuotaReached, Some(until_reset)), 0.0);
    poller.poke(at(60));
    assert_eq!(poller.next(at(60)), Step::Wait { until: at(until_reset) });
    assert!(!poller.is_in_trouble(at(until_reset - 1)));
    poller.done(at(0), failed(ConnectionState::RateLimited, Some(until_reset)), 0.0);
    assert_eq!(poller.next(at(0)), Step::Wait { until: at(3600) });
}

#[test]
fn a_source_that_spares_its_calls_is_read_later_unless_poked() {
    let mut poller = poller();
    poller.done(at(0), Outcome::CaughtUp { retry_after: None }, 0.0);
    poller.stretch(at(0), SignedDuration::from_hours(5));
    assert_eq!(poller.next(at(0)), Step::Wait { until: at(5 * 3600) });
    poller.poke(at(100));
    assert_eq!(poller.next(at(100)), Step::Fetch);
    poller.done(at(100), Outcome::CaughtUp { retry_after: None }, 0.0);
    assert_eq!(poller.next(at(100)), Step::Wait { until: at(160) });
}
