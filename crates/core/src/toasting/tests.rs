use super::*;
use crate::event::finish;
use crate::types::WarnAt;
use crate::{Arrival, Facts, facts::names};
use proptest::prelude::*;

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + seconds).unwrap()
}

fn notification(seq: i64, kind: NotificationType, facts: Facts, occurred: i64) -> Notification {
    let draft =
        finish(seq.to_string(), "i".into(), kind, String::new(), at(occurred), facts, "", WarnAt::default());
    let id = seq.to_string();
    let arrival = Arrival::Live;
    Notification {
        id,
        seq,
        connection: "prod".into(),
        draft,
        received_at: at(occurred),
        arrival,
        read_at: None,
        archived_at: None,
    }
}

fn failure(seq: i64, occurred: i64) -> Notification {
    notification(seq, NotificationType::CampaignFailure, Facts::default(), occurred)
}

fn critical(seq: i64, occurred: i64) -> Notification {
    notification(seq, NotificationType::WebServices, Facts::default().with(names::PERCENT, 100), occurred)
}

fn shown(planned: &[Planned]) -> Vec<String> {
    planned
        .iter()
        .filter_map(|planned| planned.toast.as_ref())
        .map(|toast| match toast {
            Toast::Single(notification) => notification.seq.to_string(),
            Toast::Summary(tally) => format!("+{}", tally.count()),
            Toast::Digest(tally) => format!("~{}", tally.count()),
        })
        .collect()
}

#[test]
fn the_first_few_are_single_and_the_rest_one_summary_that_grows() {
    let mut budget = ToastBudget::default();
    let rules = Rules::default();
    let plan = |budget: &mut ToastBudget, seqs: std::ops::RangeInclusive<i64>, now| {
        let new: Vec<_> = seqs.map(|seq| failure(seq, now)).collect();
        shown(&budget.plan(&new, &rules, 3, at(now)))
    };
    assert_eq!(plan(&mut budget, 1..=10, 0), ["1", "2", "3", "+7"]);
    assert_eq!(plan(&mut budget, 11..=15, 10), ["+12"]);
    // A minute later there is budget again; the storm goes on in its summary while it lasts.
    assert_eq!(plan(&mut budget, 16..=20, 65), ["16", "17", "18", "+14"]);
    assert_eq!(plan(&mut budget, 21..=21, 300), ["21"]);
}

#[test]
fn critical_ones_have_a_budget_of_their_own() {
    let mut budget = ToastBudget::default();
    let new = vec![failure(1, 0), failure(2, 0), failure(3, 0), failure(4, 0), critical(5, 0), failure(6, 0)];
    let planned = budget.plan(&new, &Rules::default(), 3, at(0));
    assert_eq!(shown(&planned), ["1", "2", "3", "+1", "5", "+2"]);
    // What is summed up is said before the reader moves past it.
    let through: Vec<i64> = planned.iter().map(|planned| planned.through).collect();
    assert_eq!(through, [1, 2, 3, 4, 5, 6, 6]);
}

#[test]
fn old_news_is_summed_up_and_critical_old_news_is_not() {
    let mut budget = ToastBudget::default();
    let new = vec![failure(1, -7200), critical(2, -7200), failure(3, -7200), failure(4, -60)];
    assert_eq!(shown(&budget.plan(&new, &Rules::default(), 3, at(0))), ["~1", "2", "~2", "4"]);
}

#[test]
fn a_failure_in_january_does_not_silence_one_in_june() {
    let mut budget = ToastBudget::default();
    let campaign = |seq, at| {
        let facts = Facts::default().with(names::CAMPAIGN_ID, 7);
        notification(seq, NotificationType::CampaignFailure, facts, at)
    };
    let june = 150 * 24 * 3600;
    assert_eq!(shown(&budget.plan(&[campaign(1, 0)], &Rules::default(), 3, at(0))), ["1"]);
    assert_eq!(shown(&budget.plan(&[campaign(2, june)], &Rules::default(), 3, at(june))), ["2"]);
}

#[test]
fn nothing_to_say_moves_the_reader_all_the_same() {
    let mut budget = ToastBudget::default();
    let silent = notification(7, NotificationType::Engagement, Facts::default(), 0);
    assert_eq!(budget.plan(&[silent], &Rules::default(), 3, at(0)), [Planned { toast: None, through: 7 }]);
    assert_eq!(budget.plan(&[], &Rules::default(), 3, at(0)), []);
}

proptest! {
    /// Whatever comes in whatever batches: never more singles than the budget in any minute, all of them said or summed
    /// up, in order, and the reader never passes one that is not.
    #[test]
    fn budgets_hold(batches in proptest::collection::vec((proptest::collection::vec((any::<bool>(), 0..9000_i64), 0..30), 0..90_i64), 1..12), per_minute in 0..5_u32) {
        let mut budget = ToastBudget::default();
        let (mut now, mut seq) = (0, 0);
        let mut singles: Vec<(i64, bool)> = Vec::new();
        for (batch, pause) in batches {
            now += pause;
            let new: Vec<_> = batch.iter().map(|(is_critical, age)| {
                seq += 1;
                if *is_critical { critical(seq, now - age) } else { failure(seq, now - age) }
            }).collect();
            let planned = budget.plan(&new, &Rules::default(), per_minute, at(now));
            let mut through = new.first().map_or(0, |first| first.seq - 1);
            for step in &planned {
                if let Some(Toast::Single(notification)) = &step.toast {
                    prop_assert_eq!(step.through, notification.seq);
                    singles.push((now, notification.draft.severity == Severity::Critical));
                }
                if step.through > 0 {
                    prop_assert!(step.through >= through);
                    through = step.through;
                }
            }
            if let Some(last) = new.last() {
                prop_assert_eq!(through, last.seq);
            }
        }
        for is_critical in [true, false] {
            for (at, _) in singles.iter().filter(|(_, kind)| *kind == is_critical) {
                let in_a_minute = singles.iter().filter(|(other, kind)| *kind == is_critical && (*at..*at + 60).contains(other)).count();
                prop_assert!(in_a_minute <= per_minute as usize);
            }
        }
    }
}
