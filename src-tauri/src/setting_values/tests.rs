//! What was typed in: taken as it is meant, or explained at its field.

use super::*;
use campanile_core::words::Language;
use model::SettingChange;

fn voice() -> Voice {
    Voice::new(Language::En, jiff::tz::TimeZone::UTC)
}

fn wrong_fields(change: SettingChange) -> Vec<String> {
    let errors = checked(change, &voice()).err().unwrap_or_default();
    assert!(
        errors.iter().all(|error| !error.message.is_empty() && error.message.contains(' ')),
        "{errors:?}"
    );
    errors.into_iter().map(|error| error.field).collect()
}

fn taken(change: SettingChange) -> Change {
    match checked(change, &voice()) {
        Ok(Checked::Change(change)) => change,
        other => panic!("{other:?}"),
    }
}

fn hours(from: &str, to: &str, days: Vec<model::Day>) -> SettingChange {
    let (from, to) = (from.to_owned(), to.to_owned());
    SettingChange::QuietHours {
        hours: model::QuietHours { on: true, from, to, days, let_through: Severity::Critical },
    }
}

fn instance(app_url: &str, daily_quota: &str) -> SettingChange {
    SettingChange::Instance {
        instance: model::InstanceSettings {
            id: "123-ABC-456".into(),
            name: " Production ".into(),
            app_url: app_url.into(),
            daily_quota: daily_quota.into(),
        },
    }
}

#[test]
fn numbers_have_their_limits() {
    for count in ["0", "61", "", "-1", "three", "3.5"] {
        assert_eq!(wrong_fields(SettingChange::PerMinute { count: count.into() }), ["per_minute"], "{count}");
    }
    assert_eq!(taken(SettingChange::PerMinute { count: " 3 ".into() }), Change::PerMinute(3));
    for days in ["0", "3651", "a year", "1e3"] {
        assert_eq!(wrong_fields(SettingChange::Keep { days: days.into() }), ["keep"], "{days}");
    }
    assert_eq!(taken(SettingChange::Keep { days: "400".into() }), Change::KeepDays(Some(400)));
    assert_eq!(taken(SettingChange::Keep { days: " ".into() }), Change::KeepDays(None));
}

#[test]
fn percents_are_taken_as_people_write_them() {
    for (text, expected) in [
        ("75, 90", &[75.0, 90.0][..]),
        ("90 %; 75\u{a0}%", &[75.0, 90.0]),
        ("87.5", &[87.5]),
        ("75 75", &[75.0]),
        ("", &[]),
    ] {
        assert_eq!(
            taken(SettingChange::WarnAt { percents: text.into() }),
            Change::WarnAt(expected.to_vec()),
            "{text}"
        );
    }
    for text in ["100", "0", "-5", "many", "75, x"] {
        assert_eq!(wrong_fields(SettingChange::WarnAt { percents: text.into() }), ["warn_at"], "{text}");
    }
}

#[test]
fn quiet_hours_need_two_times_and_a_day() {
    let weekend = || vec![model::Day::Sun, model::Day::Sat];
    assert_eq!(wrong_fields(hours("25:00", "", weekend())), ["from", "to"]);
    assert_eq!(wrong_fields(hours("08:00", "08:00", weekend())), ["to"]);
    assert_eq!(wrong_fields(hours("20:00", "08:00", Vec::new())), ["days"]);
    let Change::QuietHours { on, hours } = taken(hours("20:00", "08:00", weekend())) else { panic!() };
    assert!(on);
    // In the week's order, whatever order they were chosen in.
    assert_eq!(hours.days, [Weekday::Saturday, Weekday::Sunday]);
    assert_eq!(hours.from, Time::constant(20, 0, 0, 0));
}

#[test]
fn an_instance_has_an_address_of_marketo_and_a_quota_of_calls() {
    assert_eq!(wrong_fields(instance("http://app.marketo.com", "none")), ["app_url", "daily_quota"]);
    for quota in ["50000", "50,000", "50 000", "50\u{202f}000", "50.000"] {
        let Change::Instance { instance, .. } = taken(instance("https://app-sj01.marketo.com", quota)) else {
            panic!()
        };
        assert_eq!((instance.daily_quota, instance.name.as_deref()), (Some(50_000), Some("Production")));
    }
    let Change::Instance { instance, .. } = taken(instance("", "")) else { panic!() };
    assert_eq!((instance.app_url, instance.daily_quota), (None, None));
}

#[test]
fn what_is_shown_is_what_the_file_says() {
    let text = r#"
        [[connection]]
        id = "prod"
        kind = "adobe-journal"
        journal_url = "https://events-va6.adobe.io/events/organizations/1/integrations/2/3"
        client_id = "c"
        org_id = "o@AdobeOrg"
        [quiet_hours]
        on = false
        from = "19:30"
        to = "07:00"
        days = ["sat"]
        let_through = "error"
        [history]
        keep = "30d"
        [instance."1"]
        name = "One"
        [appearance]
        theme = "dark"
    "#;
    let loaded = Settings::parse(text, "config.toml").unwrap();
    let places = Places { config: "/c/config.toml".into(), data: "/d".into(), state: "/s".into() };
    let view = view(
        &loaded.settings,
        loaded.unknown,
        vec!["history".to_owned()],
        &places,
        &["2".to_owned(), "1".to_owned()],
        model::UpdateState::default(),
    );
    assert_eq!(
        view.quiet_hours,
        model::QuietHours {
            on: false,
            from: "19:30".into(),
            to: "07:00".into(),
            days: vec![model::Day::Sat],
            let_through: Severity::Error,
        }
    );
    assert_eq!((view.keep_days, view.per_minute), (Some(30), 3));
    assert_eq!(
        view.instances.iter().map(|one| (&*one.id, &*one.name)).collect::<Vec<_>>(),
        [("1", "One"), ("2", "")]
    );
    assert_eq!(view.appearance.theme, model::Theme::Dark);
    assert_eq!(view.locked, ["history"]);
    let hosts: Vec<&str> = view.about.hosts.iter().map(|host| host.host.as_str()).collect();
    assert_eq!(hosts, ["events-va6.adobe.io", "ims-na1.adobelogin.com"]);
    let nothing = model::UpdateState::default();
    let usual = super::view(&Settings::default(), Vec::new(), Vec::new(), &places, &[], nothing);
    assert_eq!((usual.quiet_hours.on, usual.quiet_hours.from.as_str()), (false, "20:00"));
    assert_eq!(usual.quiet_hours.days.len(), 5);
}

#[test]
fn whom_it_forwards_to_is_told_as_far_as_that_is_no_secret() {
    let text = "[[forward]]\nid = 'a'\nkind = 'slack'\n[[forward]]\nid = 'b'\nkind = 'ntfy'\n\
        [[forward]]\nid = 'c'\nkind = 'teams'\non = false\n[[forward]]\nid = 'd'\nkind = 'webhook'\n";
    let settings = Settings::parse(text, "config.toml").unwrap().settings;
    let found = hosts(&settings);
    let found: Vec<(&str, &str)> =
        found.iter().map(|host| (host.host.as_str(), host.connections[0].as_str())).collect();
    assert_eq!(found, [("Slack", "a"), ("ntfy.sh", "b"), ("webhook", "d")]);
}
