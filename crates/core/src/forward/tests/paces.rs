//! One by one, or in a summary.

use super::*;

fn at(seconds: i64) -> Timestamp {
    now() + SignedDuration::from_secs(seconds)
}

/// One that came and was queued at this second.
fn waiting(seq: i64, severity: Severity, second: i64) -> Waiting {
    let incident = Some(format!("incident/{seq}"));
    Waiting { seq, severity, incident, occurred_at: at(second), queued_at: at(second) }
}

/// All steps until there is nothing to do at this second. What went no longer waits.
fn steps(memory: &mut Memory, queue: &mut Vec<Waiting>, pace: Pace, second: i64) -> Vec<Step> {
    let mut steps = Vec::new();
    loop {
        let step = memory.next(queue, pace, at(second));
        match &step {
            Step::Single(seq) => queue.retain(|one| one.seq != *seq),
            Step::Summary(all) => queue.retain(|one| !all.contains(&one.seq)),
            Step::Until(_) | Step::Nothing => return steps,
        }
        steps.push(step);
    }
}

#[test]
fn few_go_singly_and_a_storm_in_summaries_a_minute_apart() {
    let (mut memory, pace) = (Memory::default(), Pace::default());
    let mut queue: Vec<Waiting> = (1..=10).map(|seq| waiting(seq, Severity::Error, 0)).collect();
    let first = steps(&mut memory, &mut queue, pace, 0);
    assert_eq!(first, [Step::Single(1), Step::Single(2), Step::Single(3)]);
    assert_eq!(memory.next(&queue, pace, at(0)), Step::Until(at(60)));
    queue.extend((11..=12).map(|seq| waiting(seq, Severity::Error, 30)));
    assert_eq!(steps(&mut memory, &mut queue, pace, 59), []);
    assert_eq!(steps(&mut memory, &mut queue, pace, 60), [Step::Summary((4..=12).collect())]);
    // The storm goes on in summaries until it has been still for a minute.
    queue.push(waiting(13, Severity::Error, 61));
    queue.push(waiting(14, Severity::Error, 70));
    assert_eq!(steps(&mut memory, &mut queue, pace, 70), []);
    assert_eq!(steps(&mut memory, &mut queue, pace, 121), [Step::Summary(vec![13, 14])]);
    queue.push(waiting(15, Severity::Error, 200));
    assert_eq!(steps(&mut memory, &mut queue, pace, 200), [Step::Single(15)]);
}

#[test]
fn critical_ones_are_not_swallowed_by_a_storm() {
    let (mut memory, pace) = (Memory::default(), Pace::default());
    let mut queue: Vec<Waiting> = (1..=50).map(|seq| waiting(seq, Severity::Warning, 0)).collect();
    let _ = steps(&mut memory, &mut queue, pace, 0);
    queue.push(waiting(51, Severity::Critical, 5));
    assert_eq!(steps(&mut memory, &mut queue, pace, 5), [Step::Single(51)]);
}

#[test]
fn what_is_old_news_or_could_not_be_sent_goes_together() {
    let pace = Pace::default();
    let late = |seq| Waiting { occurred_at: at(-7200), ..waiting(seq, Severity::Error, 0) };
    let mut queue = vec![late(1), late(2)];
    let mut memory = Memory::default();
    assert_eq!(steps(&mut memory, &mut queue, pace, 0), []);
    assert_eq!(steps(&mut memory, &mut queue, pace, 60), [Step::Summary(vec![1, 2])]);
    let mut queue = vec![waiting(1, Severity::Error, 0), waiting(2, Severity::Error, 100)];
    assert_eq!(steps(&mut Memory::default(), &mut queue, pace, 4000), [Step::Summary(vec![1, 2])]);
    let mut queue = vec![waiting(1, Severity::Error, 0)];
    assert_eq!(steps(&mut Memory::default(), &mut queue, pace, 4000), [Step::Single(1)]);
}

#[test]
fn repeats_wait_for_a_summary_and_what_gets_worse_does_not() {
    let (mut memory, pace) = (Memory::default(), Pace::default());
    let of =
        |seq, severity, second| Waiting { incident: Some("same".into()), ..waiting(seq, severity, second) };
    let mut queue = vec![of(1, Severity::Warning, 0)];
    assert_eq!(steps(&mut memory, &mut queue, pace, 0), [Step::Single(1)]);
    queue.push(of(2, Severity::Warning, 100));
    queue.push(of(3, Severity::Info, 400));
    assert_eq!(steps(&mut memory, &mut queue, pace, 899), []);
    queue.push(of(4, Severity::Error, 899));
    assert_eq!(steps(&mut memory, &mut queue, pace, 899), [Step::Single(4)]);
    assert_eq!(steps(&mut memory, &mut queue, pace, 999), []);
    assert_eq!(steps(&mut memory, &mut queue, pace, 1000), [Step::Summary(vec![2, 3])]);
    // That something is over is news, although it is of the same incident.
    let over = Waiting { incident: None, ..waiting(5, Severity::Info, 1800) };
    queue.push(over);
    assert_eq!(steps(&mut memory, &mut queue, pace, 1860), [Step::Single(5)]);
}

#[test]
fn a_clock_that_was_set_back_keeps_nothing_waiting() {
    let (mut memory, pace) = (Memory::default(), Pace::default());
    let mut queue: Vec<Waiting> = (1..=9).map(|seq| waiting(seq, Severity::Error, 1_000_000)).collect();
    let _ = steps(&mut memory, &mut queue, pace, 1_000_000);
    let _ = steps(&mut memory, &mut queue, pace, 0);
    assert_eq!(queue, []);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    /// However notifications come, each goes in exactly one message, none waits longer than repeats do, and there are no
    /// more messages than the pace allows.
    #[test]
    fn each_goes_once_soon_enough_and_not_too_often(
        arrivals in proptest::collection::vec((0_i64..300, 0_usize..4, 0_u8..20, 0_i64..9000), 0..120),
        per_minute in 0_u32..5,
        gather in 1_i64..40,
    ) {
        let pace = Pace { per_minute, gather: SignedDuration::from_secs(gather) };
        let mut arrivals = arrivals;
        arrivals.sort_by_key(|(second, ..)| *second);
        let all: Vec<Waiting> = (0..).zip(&arrivals).map(|(seq, (second, severity, incident, late))| Waiting {
            seq,
            severity: Severity::ALL[*severity],
            incident: (*incident > 0).then(|| incident.to_string()),
            occurred_at: at(*second - *late),
            queued_at: at(*second),
        }).collect();
        let (mut memory, mut queue, mut gone) = (Memory::default(), Vec::new(), Vec::new());
        let mut sent: Vec<i64> = Vec::new();
        let longest = gather * 16 + 1;
        for second in 0..(300 + longest + 60) {
            queue.extend(all.iter().filter(|one| one.queued_at == at(second)).cloned());
            for step in steps(&mut memory, &mut queue, pace, second) {
                sent.push(second);
                match step {
                    Step::Single(seq) => gone.push(seq),
                    Step::Summary(several) => {
                        prop_assert!(several.len() > 1 && several.len() <= MOST_AT_ONCE);
                        gone.extend(several);
                    }
                    Step::Until(_) | Step::Nothing => {}
                }
            }
            prop_assert!(queue.iter().all(|one| at(second).duration_since(one.queued_at).as_secs() <= longest));
            let lately = sent.iter().filter(|at| **at > second - 60).count() as i64;
            prop_assert!(lately <= 2 * i64::from(per_minute) + 60 / gather + 2, "{lately} in a minute");
        }
        gone.sort_unstable();
        prop_assert_eq!(gone, (0..all.len() as i64).collect::<Vec<_>>());
    }
}
