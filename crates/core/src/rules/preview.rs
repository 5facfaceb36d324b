//! What rules would do with what came lately.

use super::{Rules, Show};
use crate::{Notification, NotificationType};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::collections::BTreeMap;

/// So many days are looked at, today included.
pub const PREVIEW_DAYS: usize = 7;

/// What the rules would do with the notifications of a type of the last days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LastDays {
    /// How many would toast on each day, oldest first, today last.
    pub toasts: [u32; PREVIEW_DAYS],
    /// How many would count as unread without a toast.
    pub silent: u32,
    /// How many would go to the history only.
    pub muted: u32,
}

impl Rules {
    /// What these rules would do with the notifications of the last days, by type. The backlog of a new connection
    /// counts too: the question is what would ring on days like these. Quiet hours, budgets and repeats are left aside,
    /// since they hold for all rules.
    #[must_use]
    pub fn over_the_last_days<'a>(
        &self,
        past: impl IntoIterator<Item = &'a Notification>,
        now: Timestamp,
        zone: &TimeZone,
    ) -> BTreeMap<NotificationType, LastDays> {
        let mut last_days: BTreeMap<NotificationType, LastDays> = BTreeMap::new();
        let today = zone.to_datetime(now).date();
        for notification in past {
            let draft = &notification.draft;
            let Some(place) = place(zone.to_datetime(draft.occurred_at).date(), today) else {
                continue;
            };
            let of_type = last_days.entry(draft.kind).or_default();
            // As it was at that time: an exception that has ended since applied then.
            if self.would_toast(draft, draft.occurred_at) {
                if let Some(day) = of_type.toasts.get_mut(place) {
                    *day += 1;
                }
            } else if self.verdict(draft, draft.occurred_at).rule.show == Show::Mute {
                of_type.muted += 1;
            } else {
                of_type.silent += 1;
            }
        }
        last_days
    }
}

/// The place of a day among the last ones.
fn place(day: Date, today: Date) -> Option<usize> {
    let ago = usize::try_from(today.since(day).ok()?.get_days()).ok()?;
    (PREVIEW_DAYS - 1).checked_sub(ago)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::finish;
    use crate::rules::RuleChoice;
    use crate::types::WarnAt;
    use crate::{Arrival, Facts, Severity};

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn failure(when: &str) -> Notification {
        let kind = NotificationType::CampaignFailure;
        let facts = Facts::default();
        let draft =
            finish(when.into(), "i".into(), kind, String::new(), at(when), facts, "", WarnAt::default());
        Notification {
            id: when.into(),
            seq: 1,
            connection: "prod".into(),
            draft,
            received_at: at(when),
            arrival: Arrival::Live,
            read_at: None,
            archived_at: None,
        }
    }

    #[test]
    fn rules_are_tried_on_the_last_seven_days_of_the_users_calendar() {
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        let past = [
            failure("2026-11-19T22:59:00Z"),
            // Already the 20th in Berlin.
            failure("2026-11-19T23:00:00Z"),
            failure("2026-11-26T08:00:00Z"),
            failure("2026-11-26T09:00:00Z"),
            // A clock that was wrong: tomorrow is none of the last days.
            failure("2026-11-27T09:00:00Z"),
        ];
        let of = |choice| {
            let rules = Rules::new(BTreeMap::from([(NotificationType::CampaignFailure, choice)]), Vec::new());
            let found = rules.over_the_last_days(&past, at("2026-11-26T12:00:00Z"), &zone);
            found[&NotificationType::CampaignFailure]
        };
        let choice = |show, min_severity| RuleChoice { show, min_severity, sound: None };
        let loud = LastDays { toasts: [1, 0, 0, 0, 0, 0, 2], silent: 0, muted: 0 };
        assert_eq!(of(RuleChoice::default()), loud);
        assert_eq!(of(choice(Some(Show::Silent), None)), LastDays { silent: 3, ..LastDays::default() });
        assert_eq!(of(choice(Some(Show::Mute), None)), LastDays { muted: 3, ..LastDays::default() });
        // A failure is an error: only a demand for critical ones keeps it from toasting.
        assert_eq!(of(choice(None, Some(Severity::Error))), loud);
        assert_eq!(of(choice(None, Some(Severity::Critical))), LastDays { silent: 3, ..LastDays::default() });
    }
}
