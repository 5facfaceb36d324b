//! Marketo's REST API, decided without I/O: what its codes mean, how many calls Campanile allows itself, which threshold
//! is told, which errors are many, and how campaigns are.

pub mod budget;
pub mod code;
pub mod errors;
pub mod health;
pub mod times;

/// The threshold to tell: the highest that is reached and not told yet. 100 % always is one.
///
/// One at a time: who first looks at 95 % need not hear of 75 % as well.
#[must_use]
pub fn crossed(percent: f64, warn_at: &[f64], told: Option<f64>) -> Option<f64> {
    let all = warn_at.iter().copied().chain([100.0]);
    let reached = all.filter(|threshold| *threshold <= percent).max_by(f64::total_cmp)?;
    told.is_none_or(|told| reached > told).then_some(reached)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_threshold_is_told_once_and_only_the_highest_at_once() {
        let warn_at = [75.0, 90.0];
        for (percent, told, expected) in [
            (10.0, None, None),
            (75.0, None, Some(75.0)),
            (89.9, Some(75.0), None),
            (90.0, Some(75.0), Some(90.0)),
            (95.0, None, Some(90.0)),
            (80.0, Some(90.0), None),
            (100.0, Some(90.0), Some(100.0)),
            (130.0, None, Some(100.0)),
            (130.0, Some(100.0), None),
        ] {
            assert_eq!(crossed(percent, &warn_at, told), expected, "{percent} after {told:?}");
        }
        assert_eq!(crossed(99.0, &[], None), None);
        assert_eq!(crossed(100.0, &[], None), Some(100.0));
    }

    proptest! {
        #[test]
        fn a_day_tells_each_threshold_at_most_once(
            mut looks in proptest::collection::vec(0.0_f64..150.0, 0..50),
            warn_at in proptest::collection::vec(0.0_f64..100.0, 0..5),
        ) {
            looks.sort_by(f64::total_cmp);
            let mut told: Vec<f64> = Vec::new();
            for percent in &looks {
                if let Some(threshold) = crossed(*percent, &warn_at, told.last().copied()) {
                    prop_assert!(told.last().is_none_or(|last| threshold > *last));
                    told.push(threshold);
                }
            }
            prop_assert!(told.len() <= warn_at.len() + 1);
            let reached = looks.last().is_some_and(|last| *last >= 100.0);
            prop_assert_eq!(told.last() == Some(&100.0), reached);
        }
    }
}
