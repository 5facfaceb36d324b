use super::*;
use crate::event::finish;
use crate::facts::names;
use crate::rules::{Exception, RuleChoice, Rules, Show};
use crate::team::Only;
use crate::types::{WarnAt, monitoring};
use crate::words::{Language, Voice};
use crate::{Arrival, Draft, Facts, Group, Notification, NotificationType as Type, Severity};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use serde_json::json;

mod bodies;
mod paces;

fn now() -> Timestamp {
    "2026-11-23T12:00:00Z".parse().unwrap()
}

fn voice(language: Language) -> Voice {
    Voice::new(language, TimeZone::get("Europe/Paris").unwrap())
}

fn draft(kind: Type, subtype: &str, facts: Facts) -> Draft {
    finish("s".into(), "123-ABC-456".into(), kind, subtype.into(), now(), facts, "{}", WarnAt::default())
}

fn notification(seq: i64, draft: Draft) -> Notification {
    Notification {
        id: format!("{seq:032x}"),
        seq,
        connection: "prod".into(),
        draft,
        received_at: now(),
        arrival: Arrival::Live,
        read_at: None,
        archived_at: None,
    }
}

fn failure(seq: i64, name: &str) -> Notification {
    let facts = Facts::default().with(names::CAMPAIGN_ID, seq).with(names::CAMPAIGN_NAME, name);
    notification(seq, draft(Type::CampaignFailure, "", facts))
}

#[test]
fn what_toasts_goes_on_unless_the_place_says_otherwise() {
    let silent = RuleChoice { show: Some(Show::Silent), ..RuleChoice::default() };
    let mute = RuleChoice { show: Some(Show::Mute), ..RuleChoice::default() };
    let exception = Exception { contains: Some("webinar".into()), choice: mute, ..Exception::default() };
    let rules = Rules::new([(Type::CampaignAbort, silent)].into(), vec![exception]);
    let takes = |wants: &Wants, one: &Notification| wants.takes("ops", one, &rules, now());
    let all = Wants::default();
    let failed = failure(1, "Newsletter");
    assert!(takes(&all, &failed));
    assert!(!takes(&all, &failure(1, "Webinar")), "an exception mutes it");
    assert!(!takes(&all, &Notification { arrival: Arrival::Backfill, ..failed.clone() }));
    assert!(
        takes(&all, &Notification { read_at: Some(now()), ..failed.clone() }),
        "whoever read it is not them"
    );
    let aborted = notification(1, draft(Type::CampaignAbort, "", Facts::default()));
    assert!(!takes(&all, &aborted));
    let mild = Wants { silent: true, min_severity: Some(Severity::Info), ..Wants::default() };
    assert!(takes(&mild, &aborted));
    assert!(!takes(&mild, &failure(1, "Webinar")), "muted stays muted");
    for (types, expected) in [
        (vec![Only::Group(Group::Crm)], false),
        (vec![Only::Group(Group::Crm), Only::Type(Type::CampaignFailure)], true),
        (vec![Only::Group(failed.draft.kind.entry().group)], true),
    ] {
        assert_eq!(takes(&Wants { types, ..Wants::default() }, &failed), expected);
    }
    let of = |instance: &str| Wants { instance: Some(instance.into()), ..Wants::default() };
    assert!(takes(&of("123-ABC-456"), &failed) && !takes(&of("999-ZZZ-999"), &failed));
    let strict = Wants { min_severity: Some(Severity::Critical), ..Wants::default() };
    assert!(!takes(&strict, &failed));
}

#[test]
fn a_place_is_told_that_trouble_is_over_and_nothing_about_itself() {
    let own = |subtype: &str, facts| notification(1, draft(Type::Monitoring, subtype, facts));
    let takes = |name: &str, one: &Notification| Wants::default().takes(name, one, &Rules::default(), now());
    let over = own(monitoring::ANSWERS_AGAIN, Facts::default().with(names::CONNECTION, "prod"));
    assert_eq!(over.draft.severity, Severity::Info);
    assert!(takes("ops", &over));
    for subtype in [monitoring::NOT_FORWARDED, monitoring::FORWARDED_AGAIN, monitoring::GIVEN_UP] {
        let about = own(subtype, Facts::default().with(names::FORWARDER, "ops").with(names::COUNT, 3));
        assert!(!takes("ops", &about), "{subtype}");
        assert!(takes("chat", &about), "{subtype}");
    }
}

#[test]
fn waits_double_up_to_a_bound_and_a_place_may_ask_for_more_within_bounds() {
    let wait = |tries, asked: Option<i64>, chance| {
        pause(tries, asked.map(SignedDuration::from_secs), chance).as_secs_f64()
    };
    for (tries, asked, expected) in [
        (1, None, 1.0),
        (2, None, 2.0),
        (5, None, 16.0),
        (11, None, 900.0),
        (4_000_000, None, 900.0),
        (1, Some(30), 30.0),
        (9, Some(1), 256.0),
        (1, Some(1_000_000), 3600.0),
        (1, Some(0), 1.0),
    ] {
        assert_eq!(wait(tries, asked, 1.0), expected, "{tries} {asked:?}");
    }
    assert_eq!(wait(5, None, 0.0), 8.0);
}

proptest! {
    #[test]
    fn no_wait_is_longer_than_an_hour_or_shorter_than_half_a_second(
        tries in 0_u32.., asked in proptest::option::of(-10_i64..10_000_000), chance in -1.0..2.0_f64,
    ) {
        let wait = pause(tries, asked.map(SignedDuration::from_secs), chance).as_secs_f64();
        prop_assert!((0.5..=3600.0).contains(&wait), "{wait}");
    }
}

#[test]
fn what_is_refused_is_trouble_at_the_second_time_and_silence_after_a_quarter_of_an_hour() {
    use crate::poller::ConnectionState as State;
    let later = |minutes| now() + SignedDuration::from_mins(minutes);
    for (state, tries, at, expected) in [
        (State::NeedsSignIn, 1, later(60), false),
        (State::NeedsSignIn, 2, later(0), true),
        (State::BadResponse, 2, later(0), true),
        (State::Unreachable, 9, later(14), false),
        (State::Unreachable, 1, later(15), true),
        (State::RateLimited, 9, later(15), true),
        (State::Ok, 9, later(60), false),
    ] {
        assert_eq!(is_trouble(state, tries, now(), at), expected, "{state:?} {tries} {at}");
    }
}
