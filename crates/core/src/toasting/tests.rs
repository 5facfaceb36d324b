use super::*;
use crate::event::finish;
use crate::quiet::Held;
use crate::rules::{Exception, RuleChoice};
use crate::types::{WarnAt, monitoring};
use crate::{Facts, NotificationType, facts::names};
use proptest::prelude::*;

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + seconds).unwrap()
}

fn notification(seq: i64, kind: NotificationType, facts: Facts, occurred: i64) -> Notification {
    let draft =
        finish(seq.to_string(), "i".into(), kind, String::new(), at(occurred), facts, "", WarnAt::default());
    Notification {
        id: seq.to_string(),
        seq,
        connection: "prod".into(),
        draft,
        received_at: at(occurred),
        arrival: Arrival::Live,
        read_at: None,
        archived_at: None,
    }
}

/// A failure of a campaign of its own.
fn failure(seq: i64, occurred: i64) -> Notification {
    failure_of(seq, seq, occurred)
}

fn failure_of(seq: i64, campaign: i64, occurred: i64) -> Notification {
    let facts = Facts::default().with(names::CAMPAIGN_ID, campaign);
    notification(seq, NotificationType::CampaignFailure, facts, occurred)
}

/// A critical one of an incident of its own.
fn critical(seq: i64, occurred: i64) -> Notification {
    let facts = Facts::default().with(names::CRM, format!("crm {seq}"));
    notification(seq, NotificationType::CrmSync, facts, occurred)
}

fn quota(seq: i64, percent: i64, occurred: i64) -> Notification {
    notification(seq, NotificationType::WebServices, Facts::default().with(names::PERCENT, percent), occurred)
}

/// What the resident program remembers between looks.
#[derive(Default, Clone)]
struct Memory {
    budget: ToastBudget,
    known: BTreeMap<String, Known>,
}

impl Memory {
    fn plan(&mut self, new: &[Notification], now: i64, hush: Option<&Hush>) -> Vec<Planned> {
        let rules = Rules::default();
        let situation = Situation { rules: &rules, per_minute: 3, hush, now: at(now) };
        let planned = self.budget.plan(new, &mut self.known, &situation);
        if let Some(last) = planned.last() {
            self.budget = last.budget.clone();
        }
        planned
    }

    fn shown(&mut self, new: &[Notification], now: i64) -> Vec<String> {
        shown(&self.plan(new, now, None))
    }
}

fn shown(planned: &[Planned]) -> Vec<String> {
    let toasts = planned.iter().flat_map(|planned| &planned.toasts);
    toasts
        .map(|toast| match toast {
            Toast::Single(notification, _) => notification.seq.to_string(),
            Toast::Update(notification, told) => format!("{}×{}", notification.seq, told.count),
            Toast::Summary(_, tally) => format!("+{}", tally.count()),
            Toast::Digest(tally) => format!("~{}", tally.count()),
        })
        .collect()
}

fn decisions(planned: &[Planned]) -> Vec<Decision> {
    planned.iter().flat_map(|planned| &planned.decided).map(|decided| decided.decision).collect()
}

#[test]
fn the_first_few_are_single_and_the_rest_one_summary_that_grows() {
    let mut memory = Memory::default();
    let mut shown = |seqs: std::ops::RangeInclusive<i64>, now| {
        memory.shown(&seqs.map(|seq| failure(seq, now)).collect::<Vec<_>>(), now)
    };
    assert_eq!(shown(1..=10, 0), ["1", "2", "3", "+7"]);
    assert_eq!(shown(11..=15, 10), ["+12"]);
    // A minute later there is budget again; but the storm goes on in its summary until it has been still for a minute.
    assert_eq!(shown(16..=20, 65), ["+17"]);
    assert_eq!(shown(21..=21, 124), ["+18"]);
    assert_eq!(shown(22..=22, 184), ["22"]);
}

#[test]
fn each_instance_has_a_summary_of_its_own() {
    let mut new: Vec<_> = (1..=7).map(|seq| failure(seq, 0)).collect();
    new[5].draft.instance = "other".into();
    let planned = Memory::default().plan(&new, 0, None);
    assert_eq!(shown(&planned), ["1", "2", "3", "+3", "+1"]);
}

#[test]
fn critical_ones_have_a_budget_of_their_own() {
    let new = vec![failure(1, 0), failure(2, 0), failure(3, 0), failure(4, 0), critical(5, 0), failure(6, 0)];
    let planned = Memory::default().plan(&new, 0, None);
    assert_eq!(shown(&planned), ["1", "2", "3", "+1", "5", "+2"]);
    // What is summed up is said before the reader moves past it.
    let through: Vec<i64> = planned.iter().map(|planned| planned.through).collect();
    assert_eq!(through, [1, 2, 3, 4, 5, 6, 6]);
}

#[test]
fn what_was_begun_too_often_is_left_to_a_digest() {
    let read = Notification { read_at: Some(at(0)), ..failure(4, 0) };
    let new = [failure(1, 0), failure(2, 0), failure(3, 0), read, failure(5, 0)];
    let planned: Vec<_> =
        Memory::default().plan(&new, 0, None).into_iter().map(Planned::interrupted).collect();
    assert_eq!(shown(&planned), Vec::<String>::new());
    use Decision::{AlreadyRead, Interrupted};
    let owed = [Interrupted, Interrupted, Interrupted, AlreadyRead, Interrupted];
    assert_eq!(decisions(&planned), owed);
    assert!(Interrupted.is_held(), "a digest owes it");
    // It may have been seen: its repeats do not ring.
    assert_eq!(planned.iter().map(|planned| planned.told.len()).sum::<usize>(), 4);
}

#[test]
fn repeats_update_their_toast_and_do_not_ring() {
    let mut memory = Memory::default();
    assert_eq!(memory.shown(&[failure_of(1, 7, 0)], 0), ["1"]);
    assert_eq!(memory.shown(&[failure_of(2, 7, 60), failure_of(3, 7, 120)], 120), ["3×3"]);
    // A hole of more than a day ends the episode; the next one is news.
    assert_eq!(memory.shown(&[failure_of(4, 7, 120 + 86_400)], 90_000), ["4×4"]);
    assert_eq!(memory.shown(&[failure_of(5, 7, 300_000)], 300_000), ["5"]);
    // So is a repeat after the user has read what was before.
    for known in memory.known.values_mut() {
        known.closed_at = Some(at(300_100));
    }
    assert_eq!(memory.shown(&[failure_of(6, 7, 300_050)], 300_100), ["6×2"]);
    assert_eq!(memory.shown(&[failure_of(7, 7, 300_200)], 300_200), ["7"]);
    // Within the same second nobody knows what was first.
    for known in memory.known.values_mut() {
        known.closed_at = Some(at(300_300));
    }
    assert_eq!(memory.shown(&[failure_of(8, 7, 300_299)], 300_301), ["8×2"]);
    assert_eq!(memory.shown(&[failure_of(9, 7, 300_300)], 300_301), ["9"]);
}

#[test]
fn what_gets_worse_rings_again() {
    let mut memory = Memory::default();
    assert_eq!(memory.shown(&[quota(1, 75, 0)], 0), ["1"]);
    assert_eq!(memory.shown(&[quota(2, 80, 60)], 60), ["2×2"]);
    assert_eq!(memory.shown(&[quota(3, 100, 120)], 120), ["3"]);
    assert_eq!(memory.shown(&[quota(4, 90, 180)], 180), ["4×4"]);
}

#[test]
fn trouble_that_is_over_updates_its_toast_although_it_is_mild() {
    let of = |seq, subtype: &str| {
        let facts = Facts::default().with(names::CONNECTION, "mail");
        let kind = NotificationType::Monitoring;
        let draft =
            finish("x".into(), String::new(), kind, subtype.into(), at(seq), facts, "", WarnAt::default());
        Notification { draft, ..failure(seq, seq) }
    };
    let mut memory = Memory::default();
    assert_eq!(memory.shown(&[of(1, monitoring::SILENT)], 1), ["1"]);
    assert_eq!(memory.shown(&[of(2, monitoring::ANSWERS_AGAIN)], 2), ["2×2"]);
    // Without a trouble that was told of, it is not worth a toast.
    assert_eq!(
        decisions(&Memory::default().plan(&[of(3, monitoring::ANSWERS_AGAIN)], 3, None)),
        [Decision::TooMild]
    );
}

#[test]
fn old_news_is_summed_up_and_critical_old_news_is_not() {
    let new = vec![failure(1, -7200), critical(2, -7200), failure(3, -7200), failure(4, -60)];
    assert_eq!(Memory::default().shown(&new, 0), ["~1", "2", "~2", "4"]);
}

#[test]
fn what_is_held_back_is_owed_and_what_is_let_through_toasts() {
    let quiet = Hush { why: Held::QuietHours, let_through: Some(Severity::Critical), until: None };
    let new = [failure_of(1, 7, 0), critical(2, 0), failure_of(3, 7, 30)];
    let mut memory = Memory::default();
    let planned = memory.plan(&new, 60, Some(&quiet));
    assert_eq!(shown(&planned), ["2"]);
    assert_eq!(decisions(&planned), [Decision::QuietHours, Decision::Toast, Decision::QuietHours]);
    // The digest has told of it: a repeat afterwards does not ring.
    assert_eq!(decisions(&memory.plan(&[failure_of(4, 7, 90)], 90, None)), [Decision::Repeat]);
    let paused = Hush { why: Held::Paused, let_through: None, until: None };
    assert_eq!(decisions(&Memory::default().plan(&new, 60, Some(&paused))), [Decision::Paused; 3]);
}

#[test]
fn a_snoozed_incident_is_still_unless_it_becomes_critical() {
    let mut memory = Memory::default();
    assert_eq!(memory.shown(&[quota(1, 75, 0)], 0), ["1"]);
    for known in memory.known.values_mut() {
        *known = Known { snoozed_until: Some(at(3600)), closed_at: Some(at(1)), ..*known };
    }
    assert_eq!(decisions(&memory.plan(&[quota(2, 80, 60)], 60, None)), [Decision::Snoozed]);
    assert_eq!(decisions(&memory.plan(&[quota(3, 91, 61)], 61, None)), [Decision::Snoozed]);
    let repeat = Notification { read_at: Some(at(62)), ..quota(4, 100, 62) };
    assert_eq!(decisions(&memory.plan(&[repeat], 62, None)), [Decision::Snoozed]);
    assert_eq!(decisions(&memory.plan(&[quota(5, 100, 62)], 62, None)), [Decision::Toast]);
}

#[test]
fn every_other_reason_is_named() {
    let mut read = failure(2, 0);
    read.read_at = Some(at(0));
    let mut backlog = failure(3, 0);
    backlog.arrival = Arrival::Backfill;
    let person = notification(
        4,
        NotificationType::CampaignAbort,
        Facts::default().with(names::USER, "a@example.com"),
        0,
    );
    let engagement = notification(5, NotificationType::Engagement, Facts::default(), 0);
    let new = [failure(1, 0), read, backlog, person, engagement];
    use Decision::{AlreadyRead, Backfill, Muted, Silent, TooMild};
    assert_eq!(
        decisions(&Memory::default().plan(&new, 0, None)),
        [Decision::Toast, AlreadyRead, Backfill, TooMild, Silent]
    );

    let choice = RuleChoice { show: Some(Show::Mute), ..RuleChoice::default() };
    let exception = Exception { campaign: Some("1".into()), choice, ..Exception::default() };
    let rules = Rules::new(BTreeMap::new(), vec![exception]);
    let situation = Situation { rules: &rules, per_minute: 3, hush: None, now: at(0) };
    let planned = ToastBudget::default().plan(&[failure(1, 0)], &mut BTreeMap::new(), &situation);
    let expected = Decided { seq: 1, decision: Muted, exception: Some("1".into()) };
    assert_eq!(planned[0].decided, [expected]);
}

#[test]
fn reminders_come_after_half_an_hour_two_hours_and_then_daily() {
    let told = ToldEpisode::begin(at(0), Severity::Critical, at(0));
    let hours = |hours: i64| at(hours * 3600);
    assert_eq!(told.due_reminder(at(1799)), None);
    assert_eq!(told.due_reminder(at(1800)), Some(1));
    let once = ToldEpisode { reminders: 1, ..told };
    assert_eq!(once.due_reminder(at(7199)), None);
    assert_eq!(once.due_reminder(hours(2)), Some(2));
    let twice = ToldEpisode { reminders: 2, ..told };
    assert_eq!(twice.due_reminder(hours(25)), None);
    assert_eq!(twice.due_reminder(hours(26)), Some(3));
    // A computer that slept for days reminds once.
    assert_eq!(told.due_reminder(hours(75)), Some(5));
}

/// Any notification: many or few incidents, all severities, old and new, read, backlog.
fn any_notification() -> impl Strategy<Value = Notification> {
    (0..5_usize, 1..6_i64, -8000..0_i64, 0..12_u8).prop_map(|(kind, of, occurred, state)| {
        let mut one = match kind {
            0 => failure_of(0, of, occurred),
            1 => quota(0, of * 20, occurred),
            2 => critical(0, occurred),
            3 => notification(0, NotificationType::Engagement, Facts::default(), occurred),
            _ => {
                let facts = Facts::default().with(names::USER, "a@example.com").with(names::CAMPAIGN_ID, of);
                notification(0, NotificationType::CampaignAbort, facts, occurred)
            }
        };
        one.read_at = (state == 0).then(|| at(0));
        if state == 1 {
            one.arrival = Arrival::Backfill;
        }
        one
    })
}

fn any_hush() -> impl Strategy<Value = Option<Hush>> {
    prop_oneof![
        3 => Just(None),
        1 => Just(Some(Hush { why: Held::QuietHours, let_through: Some(Severity::Critical), until: None })),
        1 => Just(Some(Hush { why: Held::Paused, let_through: None, until: None })),
    ]
}

fn numbered(mut new: Vec<Notification>) -> Vec<Notification> {
    for (seq, one) in (1..).zip(&mut new) {
        one.seq = seq;
        one.id = seq.to_string();
        if one.draft.kind == NotificationType::CrmSync {
            one.draft.incident = format!("crm {seq}");
        }
    }
    new
}

proptest! {
    /// Never more toasts than the budget, however many arrive; no critical one is lost; nothing of the backlog is told;
    /// each has one decision, and the cursor moves forward over all.
    #[test]
    fn budgets_hold(new in proptest::collection::vec(any_notification(), 0..60), hush in any_hush()) {
        let new = numbered(new);
        let planned = Memory::default().plan(&new, 0, hush.as_ref());
        let of = |is_critical: bool| planned.iter().filter(|planned| matches!(
            planned.toasts.as_slice(), [Toast::Single(one, _)] if (one.draft.severity == Severity::Critical) == is_critical
        )).count();
        prop_assert!(of(false) <= 3 && of(true) <= 3);
        let decided: Vec<&Decided> = planned.iter().flat_map(|planned| &planned.decided).collect();
        prop_assert_eq!(decided.len(), new.len());
        for (decided, one) in decided.iter().zip(&new) {
            prop_assert_eq!(decided.seq, one.seq);
            if one.arrival == Arrival::Backfill {
                prop_assert_eq!(decided.decision, Decision::Backfill);
            } else if one.draft.severity == Severity::Critical && one.read_at.is_none() {
                prop_assert!(matches!(
                    decided.decision,
                    Decision::Toast | Decision::Summed | Decision::Repeat | Decision::Paused
                ), "{:?}", decided.decision);
            }
        }
        let mut through = 0;
        for planned in planned.iter().filter(|planned| planned.through > 0) {
            prop_assert!(planned.through >= through);
            prop_assert!(planned.decided.iter().all(|decided| decided.seq <= planned.through));
            through = planned.through;
        }
        prop_assert_eq!(through, new.last().map_or(0, |last| last.seq));
    }

    /// The same notifications in any batches: the same decisions, and the same episodes known afterwards.
    #[test]
    fn batches_make_no_difference(
        new in proptest::collection::vec(any_notification(), 1..60), cut in any::<proptest::sample::Index>(),
        hush in any_hush(),
    ) {
        let new = numbered(new);
        let (mut whole, mut parted) = (Memory::default(), Memory::default());
        let all = decisions(&whole.plan(&new, 0, hush.as_ref()));
        let (first, second) = new.split_at(cut.index(new.len()));
        let mut parts = decisions(&parted.plan(first, 0, hush.as_ref()));
        parts.extend(decisions(&parted.plan(second, 0, hush.as_ref())));
        prop_assert_eq!(all, parts);
        prop_assert_eq!(whole.known, parted.known);
    }

    /// What a plan carries is what is known afterwards: a program that starts anew from it decides the same.
    #[test]
    fn what_is_settled_is_what_is_known(new in proptest::collection::vec(any_notification(), 1..60)) {
        let new = numbered(new);
        let mut memory = Memory::default();
        let mut settled = BTreeMap::new();
        for planned in memory.plan(&new, 0, None) {
            settled.extend(planned.told);
        }
        let known: BTreeMap<_, _> = memory.known.into_iter().filter_map(|(key, known)| Some((key, known.told?))).collect();
        prop_assert_eq!(settled, known);
    }

    /// Delivery stops somewhere and goes on from there: what was delivered is spent, what was not is not.
    #[test]
    fn a_delivery_that_stops_changes_no_decision(
        new in proptest::collection::vec(any_notification(), 1..60), cut in any::<proptest::sample::Index>(),
    ) {
        let new = numbered(new);
        let whole = Memory::default().plan(&new, 0, None);
        let (delivered, _) = whole.split_at(cut.index(whole.len()) + 1);
        let (mut left, through) = (Memory::default(), delivered.last().map_or(0, |planned| planned.through));
        for planned in delivered {
            left.budget = planned.budget.clone();
            let told = planned.told.iter().map(|(key, told)| (key.clone(), Known { told: Some(*told), ..Known::default() }));
            left.known.extend(told);
        }
        let rest: Vec<_> = new.iter().filter(|one| one.seq > through).cloned().collect();
        let mut parts = decisions(delivered);
        parts.extend(decisions(&left.plan(&rest, 0, None)));
        prop_assert_eq!(decisions(&whole), parts);
    }
}
