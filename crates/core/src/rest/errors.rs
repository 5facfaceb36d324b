//! Which API errors are many: today's count of a code against the days before.

use std::collections::BTreeMap;

/// How often each code came on a day.
pub type Counts = BTreeMap<String, u64>;

/// A code that came unusually often.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Jump {
    /// The code.
    pub code: String,
    /// How often it came today.
    pub count: u64,
    /// How often it usually comes on a whole day.
    pub usual: u64,
}

/// Fewer never count.
const FEWEST: u64 = 50;
/// Many is this many times a usual whole day, …
const TIMES_USUAL: u64 = 3;
/// … which is known from this many days on; before, only very many count.
const FEWEST_DAYS: usize = 3;
const VERY_MANY: u64 = 500;
/// The quota has notifications of its own.
const QUOTA_REACHED: &str = "607";

/// The codes that came unusually often today. `past` holds each day before that is known, also those without errors.
#[must_use]
pub fn jumps(today: &Counts, past: &[Counts]) -> Vec<Jump> {
    let usual = |code: &str| {
        let mut counts: Vec<u64> =
            past.iter().map(|day| day.get(code).copied().unwrap_or_default()).collect();
        counts.sort_unstable();
        counts.get(counts.len() / 2).copied().unwrap_or_default()
    };
    let many = |usual: u64| {
        if past.len() < FEWEST_DAYS { VERY_MANY } else { FEWEST.max(usual.saturating_mul(TIMES_USUAL)) }
    };
    today
        .iter()
        .filter(|(code, _)| *code != QUOTA_REACHED)
        .map(|(code, count)| Jump { code: code.clone(), count: *count, usual: usual(code) })
        .filter(|jump| jump.count >= many(jump.usual))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(of: &[(&str, u64)]) -> Counts {
        of.iter().map(|(code, count)| ((*code).to_owned(), *count)).collect()
    }

    #[test]
    fn a_code_that_comes_three_times_as_often_as_usual_is_told() {
        let past = [counts(&[("606", 40)]), counts(&[("606", 60)]), counts(&[]), counts(&[("606", 50)])];
        for (today, expected) in [
            (counts(&[("606", 100)]), None),
            (counts(&[("606", 150)]), Some(("606", 150, 50))),
            (counts(&[("1003", 49)]), None),
            (counts(&[("1003", 50)]), Some(("1003", 50, 0))),
            (counts(&[("607", 9000)]), None),
            (counts(&[]), None),
        ] {
            let found = jumps(&today, &past);
            let found = found.first().map(|jump| (jump.code.as_str(), jump.count, jump.usual));
            assert_eq!(found, expected, "{today:?}");
        }
    }

    #[test]
    fn without_days_before_only_very_many_count() {
        assert_eq!(jumps(&counts(&[("606", 499)]), &[counts(&[])]), []);
        assert_eq!(jumps(&counts(&[("606", 500)]), &[]).len(), 1);
    }
}
