//! How smart campaigns are, from one look to the next.
//!
//! Marketo shows that a campaign is `Invalid`, not that its last run failed; and for one moment while somebody edits it,
//! it may be so. Two looks in a row count, and only of a campaign that was seen at work before: the first sight of an
//! instance is a baseline.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// A campaign as a look sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sight {
    /// Marketo's status: Inactive, Single Run, Invalid, Recurring Run, Active, Requested or Never Run.
    pub status: String,
    /// Whether it is a trigger campaign.
    pub is_trigger: bool,
    /// When it was made, where that is known.
    pub created_at: Option<Timestamp>,
}

/// What is remembered of a campaign.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Remembered {
    /// Its status at the last look.
    pub status: String,
    /// Whether it was ever seen at work.
    pub was_at_work: bool,
    /// Since when it is invalid, as far as was seen.
    pub invalid_since: Option<Timestamp>,
    /// Whether that was told.
    pub told: bool,
}

/// What is to be told of a campaign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finding {
    /// It was at work and is invalid at the second look in a row.
    Invalid {
        /// When that was first seen.
        since: Timestamp,
    },
    /// A trigger campaign older than six months was active and is not any more: a person or the cleanup did it.
    IdleTriggerOff,
}

/// Marketo deactivates trigger campaigns through which nobody went for six months.
const IDLE_AFTER: SignedDuration = SignedDuration::from_hours(182 * 24);
/// Looks that are closer are one: whoever edits a campaign needs some minutes.
const APART: SignedDuration = SignedDuration::from_mins(9);

const INVALID: &str = "Invalid";

fn is_at_work(status: &str) -> bool {
    // Marketo writes "Recurring Run".
    matches!(status.split(' ').next(), Some("Active" | "Recurring" | "Requested"))
}

/// What a look changes in what is remembered, and what is to be told.
#[must_use]
pub fn look(before: Option<&Remembered>, sight: &Sight, now: Timestamp) -> (Remembered, Option<Finding>) {
    let Some(before) = before else {
        let invalid = sight.status == INVALID;
        let remembered = Remembered {
            status: sight.status.clone(),
            was_at_work: is_at_work(&sight.status),
            invalid_since: invalid.then_some(now),
            told: false,
        };
        return (remembered, None);
    };
    let mut after = Remembered {
        status: sight.status.clone(),
        was_at_work: before.was_at_work || is_at_work(&sight.status),
        invalid_since: None,
        told: false,
    };
    if sight.status == INVALID {
        let since = before.invalid_since.unwrap_or(now);
        let again = before.status == INVALID && now.duration_since(since) >= APART;
        let is_news = again && before.was_at_work && !before.told;
        after.invalid_since = Some(since);
        after.told = before.told || is_news;
        return (after, is_news.then_some(Finding::Invalid { since }));
    }
    let is_old = sight.created_at.is_some_and(|created| now.duration_since(created) >= IDLE_AFTER);
    let went_off = before.status == "Active" && sight.status == "Inactive";
    let idle = sight.is_trigger && is_old && went_off;
    (after, idle.then_some(Finding::IdleTriggerOff))
}

/// Whether a campaign has to be looked at again soon, to see whether it is still invalid.
#[must_use]
pub fn is_suspect(remembered: &Remembered) -> bool {
    remembered.status == INVALID && remembered.was_at_work && !remembered.told
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minutes: i64) -> Timestamp {
        Timestamp::from_second(1_795_000_000 + 60 * minutes).unwrap()
    }

    fn sight(status: &str) -> Sight {
        Sight { status: status.to_owned(), is_trigger: true, created_at: Some(at(-60 * 24 * 400)) }
    }

    /// The findings of looks an hour apart.
    fn findings(statuses: &[&str]) -> Vec<Option<Finding>> {
        let mut remembered = None;
        statuses
            .iter()
            .zip(0..)
            .map(|(status, hour)| {
                let (after, finding) = look(remembered.as_ref(), &sight(status), at(60 * hour));
                remembered = Some(after);
                finding
            })
            .collect()
    }

    #[test]
    fn invalid_counts_at_the_second_look_in_a_row_of_a_campaign_that_was_at_work() {
        let invalid = Some(Finding::Invalid { since: at(60) });
        for (statuses, expected) in [
            (&["Active", "Invalid", "Invalid"][..], &[None, None, invalid][..]),
            (&["Recurring Run", "Invalid", "Invalid", "Invalid"], &[None, None, invalid, None]),
            (&["Requested", "Invalid", "Active", "Invalid"], &[None; 4]),
            (&["Invalid", "Invalid", "Invalid"], &[None; 3]),
            (&["Never Run", "Invalid", "Invalid"], &[None; 3]),
            (&["Active", "Inactive"], &[None, Some(Finding::IdleTriggerOff)]),
        ] {
            assert_eq!(findings(statuses), expected, "{statuses:?}");
        }
        // Mended and broken again is news again.
        let again = findings(&["Active", "Invalid", "Invalid", "Active", "Invalid", "Invalid"]);
        assert_eq!(again[5], Some(Finding::Invalid { since: at(240) }));
    }

    #[test]
    fn two_looks_within_minutes_are_one() {
        let (active, _) = look(None, &sight("Active"), at(0));
        let (invalid, _) = look(Some(&active), &sight("Invalid"), at(60));
        assert!(is_suspect(&invalid));
        let (same, finding) = look(Some(&invalid), &sight("Invalid"), at(61));
        assert_eq!(finding, None);
        let (told, finding) = look(Some(&same), &sight("Invalid"), at(70));
        assert_eq!(finding, Some(Finding::Invalid { since: at(60) }));
        assert!(!is_suspect(&told));
    }

    #[test]
    fn only_an_old_trigger_campaign_that_was_active_counts_as_cleaned_up() {
        let (active, _) = look(None, &sight("Active"), at(0));
        let off = sight("Inactive");
        assert_eq!(look(Some(&active), &off, at(60)).1, Some(Finding::IdleTriggerOff));
        for other in [
            Sight { is_trigger: false, ..off.clone() },
            Sight { created_at: Some(at(-60 * 24 * 100)), ..off.clone() },
            Sight { created_at: None, ..off },
        ] {
            assert_eq!(look(Some(&active), &other, at(60)).1, None, "{other:?}");
        }
        let (never, _) = look(None, &sight("Never Run"), at(0));
        assert_eq!(look(Some(&never), &sight("Inactive"), at(60)).1, None);
    }
}
