use super::*;
use crate::event::finish;
use crate::facts::names;
use crate::types::{TYPES, WarnAt};
use jiff::SignedDuration;
use proptest::prelude::*;
use serde_json::json;

fn at(hours: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + hours * 3600).unwrap()
}

fn counts(kind: NotificationType, occurrences: &[(i64, Option<i64>)]) -> Vec<usize> {
    let occurrences: Vec<_> = occurrences
        .iter()
        .map(|(hours, closed)| Occurrence { at: at(*hours), closed_at: closed.map(at) })
        .collect();
    episodes(kind, &occurrences).iter().map(|episode| episode.count).collect()
}

#[test]
fn a_hole_of_more_than_a_day_ends_an_episode_and_daily_digests_get_two() {
    use NotificationType::{CampaignFailure, MicrosoftDynamics};
    assert_eq!(counts(CampaignFailure, &[(0, None), (1, None), (25, None), (50, None)]), [3, 1]);
    assert_eq!(counts(MicrosoftDynamics, &[(0, None), (24, None), (47, None), (96, None)]), [3, 1]);
    // January does not silence June.
    assert_eq!(counts(CampaignFailure, &[(0, None), (24 * 150, None)]), [1, 1]);
    assert_eq!(counts(CampaignFailure, &[]), [0; 0]);
}

#[test]
fn what_was_read_is_over_and_a_repeat_is_news() {
    let kind = NotificationType::CampaignFailure;
    assert_eq!(counts(kind, &[(0, Some(2)), (1, None), (3, None), (4, None)]), [2, 2]);
    // Read at once later on: that ends nothing that happened before.
    assert_eq!(counts(kind, &[(0, Some(9)), (1, Some(9)), (3, Some(9))]), [3]);
}

#[test]
fn a_time_in_whole_seconds_stands_for_the_whole_of_its_second() {
    let at = |milliseconds: i64| Timestamp::from_millisecond(1_800_000_000_000 + milliseconds).unwrap();
    for (happened, closed, news) in [
        (5_000, 4_999, true),
        (5_000, 5_000, true),
        (5_000, 5_999, true),
        (5_000, 6_000, false),
        (5_500, 5_499, true),
        (5_500, 5_500, false),
        (5_500, 5_501, false),
    ] {
        assert_eq!(is_news(at(happened), at(closed)), news, "{happened} closed at {closed}");
    }
}

#[test]
fn the_key_is_what_stays_the_same_of_the_problem() {
    let key = |kind: NotificationType, subtype: &str, facts: Facts, hours: i64| {
        finish("x".into(), "I".into(), kind, subtype.into(), at(hours), facts, "", WarnAt::default()).incident
    };
    use NotificationType::{CampaignFailure, Engagement, Other, Salesforce, WebServices};
    let facts = Facts::default;
    let campaign = |id: i64| facts().with(names::CAMPAIGN_ID, id);
    assert_eq!(key(CampaignFailure, "a", campaign(1), 0), key(CampaignFailure, "b", campaign(1), 4000));
    assert_ne!(key(CampaignFailure, "", campaign(1), 0), key(CampaignFailure, "", campaign(2), 0));
    // A quota day ends at midnight in Chicago, and its thresholds are one incident.
    let percent = |percent: i64| facts().with(names::PERCENT, percent);
    assert_eq!(
        key(WebServices, "dailyQuota", percent(75), 0),
        key(WebServices, "dailyQuota", percent(100), 5)
    );
    assert_ne!(
        key(WebServices, "dailyQuota", percent(75), 0),
        key(WebServices, "dailyQuota", percent(75), 24)
    );
    let code = |code: &str| facts().with(names::ERROR_CODE, code);
    assert_eq!(key(Salesforce, "", code("INVALID_LOGIN"), 0), key(Salesforce, "", code("INVALID_LOGIN"), 9));
    assert_ne!(
        key(Salesforce, "", code("INVALID_LOGIN"), 0),
        key(Salesforce, "", code("UNABLE_TO_LOCK_ROW"), 0)
    );
    let stream = |stream: &str| facts().with(names::PROGRAM_ID, 7).with(names::STREAM, json!(stream));
    assert_ne!(key(Engagement, "", stream("1"), 0), key(Engagement, "", stream("2"), 0));
    assert_ne!(key(Other, "a", facts(), 0), key(Other, "b", facts(), 0));
}

proptest! {
    /// Order, batches and duplicates make no difference; every occurrence is in exactly one episode.
    #[test]
    fn episodes_depend_on_times_alone(
        mut occurrences in proptest::collection::vec((0..400_i64, proptest::option::of(0..500_i64)), 0..40),
        kind in 0..TYPES.len(), seed in any::<u64>(),
    ) {
        let kind = TYPES[kind].kind;
        let before = counts(kind, &occurrences);
        prop_assert_eq!(before.iter().sum::<usize>(), occurrences.len());
        let length = occurrences.len().max(1);
        occurrences.rotate_left(seed as usize % length);
        occurrences.reverse();
        prop_assert_eq!(counts(kind, &occurrences), before);
    }

    /// Within an episode no two neighbours are further apart than the pause, and episodes follow each other.
    #[test]
    fn episodes_have_no_holes(hours in proptest::collection::vec(0..2000_i64, 1..40)) {
        let kind = NotificationType::CampaignFailure;
        let occurrences: Vec<_> = hours.iter().map(|hours| Occurrence { at: at(*hours), closed_at: None }).collect();
        let episodes = episodes(kind, &occurrences);
        for pair in episodes.windows(2) {
            prop_assert!(pair[1].first_at.duration_since(pair[0].last_at) > SignedDuration::from_hours(24));
        }
    }
}
