use super::*;
use proptest::prelude::*;

fn berlin() -> TimeZone {
    TimeZone::get("Europe/Berlin").unwrap()
}

fn local(text: &str, zone: &TimeZone) -> Timestamp {
    zone.to_timestamp(text.parse().unwrap()).unwrap()
}

fn hours(from: &str, to: &str, days: &[Weekday]) -> QuietHours {
    QuietHours {
        from: from.parse().unwrap(),
        to: to.parse().unwrap(),
        days: days.to_vec(),
        let_through: Severity::Critical,
    }
}

#[test]
fn quiet_belongs_to_the_day_on_which_it_begins() {
    use Weekday::{Friday, Monday, Thursday, Tuesday, Wednesday};
    let quiet = hours("20:00", "08:00", &[Monday, Tuesday, Wednesday, Thursday, Friday]);
    // 2026-11-23 is a Monday.
    for (at, end) in [
        ("2026-11-23T07:59", None),
        ("2026-11-23T19:59:59", None),
        ("2026-11-23T20:00", Some("2026-11-24T08:00")),
        ("2026-11-24T07:59:59", Some("2026-11-24T08:00")),
        ("2026-11-24T08:00", None),
        ("2026-11-27T23:00", Some("2026-11-28T08:00")),
        ("2026-11-28T07:00", Some("2026-11-28T08:00")),
        ("2026-11-28T21:00", None),
        ("2026-11-29T21:00", None),
    ] {
        let found = quiet.end_at(local(at, &berlin()), &berlin());
        assert_eq!(found, end.map(|end| local(end, &berlin())), "{at}");
    }
    let noon = hours("12:00", "13:00", &[Monday]);
    assert!(noon.end_at(local("2026-11-23T12:30", &berlin()), &berlin()).is_some());
    assert!(noon.end_at(local("2026-11-23T13:00", &berlin()), &berlin()).is_none());
    let all_day = hours("00:00", "00:00", &[Monday]);
    assert!(all_day.end_at(local("2026-11-23T23:59", &berlin()), &berlin()).is_some());
    assert!(all_day.end_at(local("2026-11-24T00:00", &berlin()), &berlin()).is_none());
}

#[test]
fn nights_on_which_clocks_change_are_as_long_as_they_are() {
    let quiet = hours("22:00", "06:00", &EVERY_DAY);
    for (night, length) in [("2026-03-28T22:00", 7), ("2026-10-24T22:00", 9), ("2026-11-23T22:00", 8)] {
        let begin = local(night, &berlin());
        let end = quiet.end_at(begin, &berlin()).unwrap();
        assert_eq!(end.duration_since(begin).as_hours(), length, "{night}");
        assert!(quiet.end_at(end, &berlin()).is_none());
    }
    // A limit that is skipped is as much later.
    let skipped = hours("02:30", "05:00", &EVERY_DAY);
    assert!(skipped.end_at(local("2026-03-29T03:29", &berlin()), &berlin()).is_none());
    assert!(skipped.end_at(local("2026-03-29T03:30", &berlin()), &berlin()).is_some());
}

#[test]
fn whoever_travels_takes_the_quiet_along() {
    let quiet = hours("20:00", "08:00", &EVERY_DAY);
    let at = local("2026-11-23T21:00", &berlin());
    let new_york = TimeZone::get("America/New_York").unwrap();
    assert!(quiet.end_at(at, &berlin()).is_some());
    assert!(quiet.end_at(at, &new_york).is_none(), "it is 15:00 there");
}

#[test]
fn the_strictest_holds() {
    let zone = berlin();
    let night = local("2026-11-23T23:00", &zone);
    let quiet = hours("20:00", "08:00", &EVERY_DAY);
    let pause = Pause { since: night, until: Some(night + 1.hour()) };
    let hush = |pause: Option<&Pause>, asked, at| Hush::at(at, &zone, Some(&quiet), pause, asked);
    let paused = hush(Some(&pause), true, night).unwrap();
    assert_eq!((paused.why, paused.until), (Held::Paused, pause.until));
    assert!(paused.holds(Severity::Critical));
    let asked = hush(Some(&pause), true, night + 1.hour()).unwrap();
    assert_eq!(asked.why, Held::DoNotDisturb);
    assert!(asked.holds(Severity::Error) && !asked.holds(Severity::Critical));
    assert_eq!(hush(None, false, night).unwrap().why, Held::QuietHours);
    assert_eq!(hush(None, false, local("2026-11-24T09:00", &zone)), None);
    let for_ever = Pause { since: night, until: None };
    assert!(for_ever.holds(Timestamp::MAX));
}

#[test]
fn tomorrow_is_at_eight_on_the_users_clock() {
    let zone = berlin();
    for (now, then) in [
        ("2026-11-23T07:00", "2026-11-24T08:00"),
        ("2026-11-23T23:59", "2026-11-24T08:00"),
        ("2026-10-24T12:00", "2026-10-25T08:00"),
    ] {
        assert_eq!(tomorrow_at_eight(local(now, &zone), &zone), local(then, &zone));
    }
}

proptest! {
    /// Quiet is one stretch up to its end, in every zone, whatever the clocks do.
    #[test]
    fn quiet_holds_until_its_end_and_not_at_it(
        seconds in 1_700_000_000..1_900_000_000_i64, from in 0..48_i8, to in 0..48_i8, days in 0..128_u8,
        zone in proptest::sample::select(vec!["Europe/Berlin", "America/Chicago", "Asia/Tokyo", "Australia/Lord_Howe"]),
    ) {
        let zone = TimeZone::get(zone).unwrap();
        let time = |half: i8| Time::constant(half / 2, half % 2 * 30, 0, 0);
        let days = EVERY_DAY.into_iter().enumerate().filter(|(place, _)| days >> place & 1 == 1).map(|(_, day)| day);
        let quiet = QuietHours { from: time(from), to: time(to), days: days.collect(), let_through: Severity::Error };
        let at = Timestamp::from_second(seconds).unwrap();
        if let Some(end) = quiet.end_at(at, &zone) {
            prop_assert!(end > at);
            prop_assert!(end.duration_since(at).as_hours() <= 25);
            prop_assert!(quiet.end_at(end - 1.second(), &zone).is_some());
            // Only another day's quiet goes on from there.
            prop_assert!(quiet.end_at(end, &zone).is_none_or(|next| next > end));
        }
    }
}
