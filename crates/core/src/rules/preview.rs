//! What other rules would have done with what came lately.

use super::Rules;
use crate::Notification;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// So many days are looked at, today included.
pub const PREVIEW_DAYS: usize = 7;

/// A day and how many would have toasted on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PreviewDay {
    /// The day in the user's zone.
    pub day: Date,
    /// By the rules as they are.
    pub before: u32,
    /// By the other rules.
    pub after: u32,
}

/// What other rules would have done, day by day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// The days, oldest first.
    pub days: Vec<PreviewDay>,
    /// The ids of those that toast by the other rules only.
    pub louder: Vec<String>,
    /// The ids of those that toast by the rules as they are only.
    pub quieter: Vec<String>,
}

impl Preview {
    /// Compares rules over the notifications of the last days. The backlog of a new connection counts too: the
    /// question is what would ring on days like these. Quiet hours, budgets and repeats are left aside, since they hold
    /// for both.
    pub fn new<'a>(
        before: &Rules,
        after: &Rules,
        past: impl IntoIterator<Item = &'a Notification>,
        now: Timestamp,
        zone: &TimeZone,
    ) -> Self {
        let mut days = Vec::with_capacity(PREVIEW_DAYS);
        let mut day = zone.to_datetime(now).date();
        while days.len() < PREVIEW_DAYS {
            days.push(PreviewDay { day, before: 0, after: 0 });
            match day.yesterday() {
                Ok(yesterday) => day = yesterday,
                Err(_) => break,
            }
        }
        days.reverse();
        let mut preview = Self { days, louder: Vec::new(), quieter: Vec::new() };
        for notification in past {
            let at = notification.draft.occurred_at;
            let date = zone.to_datetime(at).date();
            let Some(day) = preview.days.iter_mut().find(|day| day.day == date) else {
                continue;
            };
            // As it was at that time: an exception that has ended since applied then.
            let (was, would) =
                (before.would_toast(&notification.draft, at), after.would_toast(&notification.draft, at));
            day.before += u32::from(was);
            day.after += u32::from(would);
            match (was, would) {
                (false, true) => preview.louder.push(notification.id.clone()),
                (true, false) => preview.quieter.push(notification.id.clone()),
                (true, true) | (false, false) => {}
            }
        }
        preview
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::finish;
    use crate::rules::{RuleChoice, Show};
    use crate::types::WarnAt;
    use crate::{Arrival, Facts, NotificationType, Severity};
    use std::collections::BTreeMap;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn failure(id: &str, when: &str) -> Notification {
        let kind = NotificationType::CampaignFailure;
        let draft = finish(
            id.into(),
            "i".into(),
            kind,
            String::new(),
            at(when),
            Facts::default(),
            "",
            WarnAt::default(),
        );
        Notification {
            id: id.into(),
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
    fn other_rules_are_compared_day_by_day_in_the_users_zone() {
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        let past = [
            failure("old", "2026-11-19T22:59:00Z"),
            // Already the 20th in Berlin.
            failure("first", "2026-11-19T23:00:00Z"),
            failure("second", "2026-11-26T08:00:00Z"),
            failure("third", "2026-11-26T09:00:00Z"),
        ];
        let choice = |show, min_severity| RuleChoice { show, min_severity, sound: None };
        let rules =
            |choice| Rules::new(BTreeMap::from([(NotificationType::CampaignFailure, choice)]), Vec::new());
        let now = at("2026-11-26T12:00:00Z");
        let silent = rules(choice(Some(Show::Silent), None));
        let preview = Preview::new(&Rules::default(), &silent, &past, now, &zone);
        assert_eq!(preview.days.len(), PREVIEW_DAYS);
        assert_eq!(preview.days[0], PreviewDay { day: "2026-11-20".parse().unwrap(), before: 1, after: 0 });
        assert_eq!(preview.days[6], PreviewDay { day: "2026-11-26".parse().unwrap(), before: 2, after: 0 });
        assert_eq!(
            (preview.louder.len(), preview.quieter),
            (0, vec!["first".into(), "second".into(), "third".into()])
        );
        // A failure is an error: only a demand for critical ones keeps it from toasting.
        for (least, quieter) in [(Severity::Error, 0), (Severity::Critical, 3)] {
            let other = rules(choice(None, Some(least)));
            assert_eq!(Preview::new(&Rules::default(), &other, &past, now, &zone).quieter.len(), quieter);
        }
        assert_eq!(Preview::new(&silent, &Rules::default(), &past, now, &zone).louder.len(), 3);
    }
}
