//! How many calls Campanile allows itself: the subscription's daily quota belongs to everyone's integrations.

use jiff::SignedDuration;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Even the smallest subscription has 10,000 calls a day, of which this is 1 %.
pub const FEWEST_CALLS: u64 = 100;

/// What calls are made for. Each has a share of its own, so that none starves another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Usage and errors.
    Watch,
    /// Browsing smart campaigns and programs.
    Campaigns,
    /// Single names.
    Names,
    /// Members of engagement programs.
    Engagement,
}

/// The calls of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Budget {
    calls: u64,
    engagement: bool,
}

impl Budget {
    /// 1 % of the quota and at least [`FEWEST_CALLS`], or what the user set. `engagement` is whether members are counted.
    #[must_use]
    pub fn of(quota: Option<u64>, set: Option<u64>, engagement: bool) -> Self {
        let calls = set.unwrap_or_else(|| (quota.unwrap_or_default() / 100).max(FEWEST_CALLS));
        Self { calls, engagement }
    }

    /// The calls of a day in all.
    #[must_use]
    pub fn calls(self) -> u64 {
        self.calls
    }

    /// The calls of a day for one purpose. Together they are never more than [`Budget::calls`].
    #[must_use]
    pub fn allows(self, purpose: Purpose) -> u64 {
        let percent = match (purpose, self.engagement) {
            (Purpose::Watch, true) => 55,
            (Purpose::Watch, false) => 70,
            (Purpose::Campaigns, true | false) => 20,
            (Purpose::Names, true | false) => 10,
            (Purpose::Engagement, true) => 15,
            (Purpose::Engagement, false) => 0,
        };
        self.calls * percent / 100
    }
}

/// The calls that were made on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Spent {
    day: Option<Date>,
    watch: u64,
    campaigns: u64,
    names: u64,
    engagement: u64,
}

impl Spent {
    /// The same on a day: another one begins with nothing.
    #[must_use]
    pub fn on(self, day: Date) -> Self {
        if self.day == Some(day) { self } else { Self { day: Some(day), ..Self::default() } }
    }

    /// Counts a call.
    pub fn add(&mut self, purpose: Purpose) {
        match purpose {
            Purpose::Watch => self.watch += 1,
            Purpose::Campaigns => self.campaigns += 1,
            Purpose::Names => self.names += 1,
            Purpose::Engagement => self.engagement += 1,
        }
    }

    /// The calls made for a purpose.
    #[must_use]
    pub fn on_purpose(self, purpose: Purpose) -> u64 {
        match purpose {
            Purpose::Watch => self.watch,
            Purpose::Campaigns => self.campaigns,
            Purpose::Names => self.names,
            Purpose::Engagement => self.engagement,
        }
    }

    /// All calls made.
    #[must_use]
    pub fn calls(self) -> u64 {
        self.watch + self.campaigns + self.names + self.engagement
    }

    /// What is left for a purpose.
    #[must_use]
    pub fn left(self, budget: Budget, purpose: Purpose) -> u64 {
        budget.allows(purpose).saturating_sub(self.on_purpose(purpose))
    }
}

/// How long to wait between looks: as wished, and longer where the calls that are left would not reach to the reset.
#[must_use]
pub fn stretched(
    wished: SignedDuration,
    left: u64,
    calls_a_look: f64,
    until_reset: SignedDuration,
) -> SignedDuration {
    let looks = left as f64 / calls_a_look;
    if looks < 1.0 {
        return until_reset.max(wished);
    }
    wished.max(SignedDuration::from_secs_f64(until_reset.as_secs_f64() / looks))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_budget_is_one_percent_and_at_least_a_hundred() {
        for (quota, set, calls) in [
            (None, None, 100),
            (Some(5_000), None, 100),
            (Some(50_000), None, 500),
            (Some(1_000_000), None, 10_000),
            (Some(50_000), Some(40), 40),
        ] {
            assert_eq!(Budget::of(quota, set, false).calls(), calls);
        }
    }

    #[test]
    fn polling_stretches_to_the_reset() {
        let (five, day) = (SignedDuration::from_mins(5), SignedDuration::from_hours(24));
        assert_eq!(stretched(five, 350, 1.2, day), five);
        assert_eq!(stretched(five, 72, 1.2, day), SignedDuration::from_mins(24));
        assert_eq!(stretched(five, 1, 1.2, day), day);
        assert_eq!(stretched(five, 0, 1.2, SignedDuration::from_secs(1)), five);
    }

    proptest! {
        #[test]
        fn shares_never_exceed_the_whole(calls in 0_u64..100_000, engagement: bool) {
            let budget = Budget::of(None, Some(calls), engagement);
            let purposes = [Purpose::Watch, Purpose::Campaigns, Purpose::Names, Purpose::Engagement];
            prop_assert!(purposes.map(|purpose| budget.allows(purpose)).iter().sum::<u64>() <= calls);
        }

        #[test]
        fn looks_at_the_stretched_pace_stay_within_what_is_left(
            left in 0_u64..2000, seconds in 0_i64..90_000, wished in 1_i64..3600,
        ) {
            let until_reset = SignedDuration::from_secs(seconds);
            let pace = stretched(SignedDuration::from_secs(wished), left, 1.0, until_reset);
            let looks = until_reset.as_secs_f64() / pace.as_secs_f64();
            prop_assert!(looks <= left as f64 + 1.0, "{looks} looks of {left}");
        }
    }
}
