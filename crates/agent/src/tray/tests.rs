use super::*;
use campanile_core::event::finish;
use campanile_core::facts::names;
use campanile_core::reason::{Cause, Reason};
use campanile_core::types::WarnAt;
use campanile_core::words::Language;
use campanile_core::{Arrival, Facts, NotificationType};
use jiff::tz::TimeZone;

fn at(minutes: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + minutes * 60).unwrap()
}

fn health(id: &str, state: ConnectionState, trouble: bool) -> (String, Option<ConnectionHealth>) {
    let health = ConnectionHealth {
        id: id.to_owned(),
        kind: "adobe-journal".to_owned(),
        state: Some(state),
        reason: (state != ConnectionState::Ok).then(|| Reason::at(Cause::Timeout, "example.com")),
        attempted_at: Some(at(0)),
        succeeded_at: Some(at(0)),
        trouble_since: trouble.then(|| at(15)),
        caught_up: true,
        looked_at: None,
    };
    (id.to_owned(), Some(health))
}

fn critical() -> Notification {
    let facts = Facts::default().with(names::ERROR_CODE, "INVALID_LOGIN");
    let draft = finish(
        "1".into(),
        String::new(),
        NotificationType::Salesforce,
        String::new(),
        at(0),
        facts,
        "",
        WarnAt::default(),
    );
    Notification {
        id: "1".into(),
        seq: 1,
        connection: "prod".into(),
        draft,
        received_at: at(0),
        arrival: Arrival::Live,
        read_at: None,
        archived_at: None,
    }
}

fn view(
    unread: i64,
    critical: Option<&Notification>,
    connections: &[(String, Option<ConnectionHealth>)],
    error: Option<&str>,
) -> TrayView {
    let counts = IncidentCounts {
        unread,
        total: unread,
        critical: i64::from(critical.is_some()),
        ..IncidentCounts::default()
    };
    let facts = TrayFacts {
        counts: &counts,
        critical,
        latest: &[],
        hush: None,
        connections,
        fault: error,
        offline: false,
        shows_count: true,
        now: at(18),
    };
    shown(&facts)
}

fn shown(facts: &TrayFacts<'_>) -> TrayView {
    TrayView::new(facts, &Voice::new(Language::En, TimeZone::UTC))
}

fn texts(entries: &[Entry]) -> Vec<String> {
    entries
        .iter()
        .flat_map(|entry| match entry {
            Entry::Action(text, _) | Entry::Note(text) => vec![text.clone()],
            Entry::Menu(text, entries) => {
                let inner = texts(entries).into_iter().map(|entry| format!("{text} › {entry}"));
                inner.collect()
            }
            Entry::Separator => vec!["-".to_owned()],
        })
        .collect()
}

#[test]
fn the_worst_decides_the_picture_and_the_tooltip_names_all() {
    use ConnectionState::{NeedsSignIn, Ok, Unreachable};
    let well = || health("prod", Ok, false);
    let silent = || health("mail", Unreachable, true);
    let critical = critical();
    for (view, icon, attention, tooltip) in [
        (
            view(0, None, &[], None),
            TrayState::Normal,
            false,
            "No connection yet. Open Campanile to choose one",
        ),
        (view(0, None, &[well()], None), TrayState::Normal, false, "All quiet. 1 connection, checked 08:00"),
        (view(9, None, &[well()], None), TrayState::Unread(9), false, "9 unread"),
        (
            view(9, Some(&critical), &[well()], None),
            TrayState::Critical,
            true,
            "Critical: Salesforce refuses Marketo’s login. 9 unread",
        ),
        (
            view(1, None, &[well(), silent()], None),
            TrayState::Trouble,
            true,
            "mail has been silent for 18 min. 1 unread",
        ),
        // A critical notification is worse than one silent connection, and nothing is worse than all of them silent.
        (
            view(1, Some(&critical), &[well(), silent()], None),
            TrayState::Critical,
            true,
            "Critical: Salesforce refuses Marketo’s login. mail has been silent for 18 min. 1 unread",
        ),
        (
            view(1, Some(&critical), &[silent()], None),
            TrayState::Trouble,
            true,
            "Critical: Salesforce refuses Marketo’s login. mail has been silent for 18 min. 1 unread",
        ),
        (
            view(0, None, &[health("prod", NeedsSignIn, true)], None),
            TrayState::Trouble,
            true,
            "prod needs a new sign-in",
        ),
        (
            view(0, None, &[], Some("config.toml, line 3: no")),
            TrayState::Trouble,
            true,
            "config.toml, line 3: no",
        ),
        (view(0, None, &[("prod".into(), None)], None), TrayState::Normal, false, "Not checked yet"),
    ] {
        assert_eq!((view.icon, view.attention, view.tooltip.as_str()), (icon, attention, tooltip));
    }
}

#[test]
fn the_menu_opens_first_and_says_how_each_connection_is() {
    let connections = [
        health("prod", ConnectionState::Ok, false),
        health("mail", ConnectionState::Unreachable, false),
        ("new".into(), None),
    ];
    let view = view(2, None, &connections, None);
    assert_eq!(
        texts(&view.menu),
        [
            "Open Campanile",
            "-",
            "2 unread",
            "-",
            "prod: checked 08:00",
            "mail: example.com did not answer in time.",
            "new: not checked yet",
            "-",
            "Check now",
            "Pause toasts › For 1 hour",
            "Pause toasts › Until tomorrow 08:00",
            "Pause toasts › Until I resume",
            "Settings",
            "-",
            "Quit",
        ]
    );
    assert_eq!(
        view.menu.first(),
        Some(&Entry::Action(
            "Open Campanile".into(),
            TrayAction::Open { at: WindowPlace::List, token: None }
        ))
    );
}

#[test]
fn the_menu_says_how_far_the_first_reading_of_a_mailbox_is() {
    let (id, mut mail) = health("mail", ConnectionState::Ok, false);
    if let Some(mail) = &mut mail {
        mail.looked_at = Some(LookedAt { done: 12_000, of: 50_000 });
    }
    let menu = texts(&view(0, None, &[(id, mail)], None).menu);
    assert!(menu.contains(&"mail: 12,000 of 50,000 mails looked at".to_owned()), "{menu:?}");
}

#[test]
fn the_menu_has_the_latest_incidents_and_what_is_unread_by_group() {
    let latest = critical();
    let incident = Incident {
        key: latest.draft.incident.clone(),
        severity: latest.draft.severity,
        total: 14,
        unread: 14,
        archived: 0,
        first_at: at(0),
        last_at: at(0),
        pinned: false,
        note: None,
        snoozed_until: None,
        resolved_at: None,
        standing: None,
        latest,
    };
    let by_type = [
        (NotificationType::CampaignFailure, (9, 3)),
        (NotificationType::CampaignAbort, (2, 1)),
        (NotificationType::Salesforce, (20, 14)),
        (NotificationType::Engagement, (5, 0)),
    ];
    let counts = IncidentCounts { unread: 18, by_type: by_type.into(), ..IncidentCounts::default() };
    let facts = TrayFacts {
        counts: &counts,
        critical: None,
        latest: &[incident],
        hush: None,
        connections: &[],
        fault: None,
        offline: false,
        shows_count: true,
        now: at(1),
    };
    let menu = shown(&facts).menu;
    let expected = [
        "Critical: Salesforce refuses Marketo’s login",
        "18 unread",
        "Campaigns: 4 unread",
        "CRM sync: 14 unread",
    ];
    assert_eq!(texts(&menu)[2..6], expected);
    let open = TrayAction::Open { at: WindowPlace::Notification("1".into()), token: None };
    assert!(matches!(&menu[2], Entry::Action(_, action) if *action == open));
    assert!(texts(&menu).iter().any(|text| text == "Settings"), "{menu:?}");
}

#[test]
fn while_toasts_are_held_back_the_tower_is_hollow_and_says_why() {
    let view = |hush: Hush| {
        let facts = TrayFacts {
            counts: &IncidentCounts { unread: 9, ..IncidentCounts::default() },
            critical: None,
            latest: &[],
            hush: Some(&hush),
            connections: &[],
            fault: None,
            offline: false,
            shows_count: true,
            now: at(18),
        };
        shown(&facts)
    };
    let paused = view(Hush { why: Held::Paused, let_through: None, until: Some(at(60)) });
    assert_eq!((paused.icon, paused.attention), (TrayState::Paused, false));
    assert_eq!(paused.tooltip, "Toasts paused until 09:00. 9 unread");
    assert!(texts(&paused.menu).contains(&"Resume toasts".to_owned()));
    let quiet = view(Hush { why: Held::QuietHours, let_through: None, until: Some(at(24 * 60)) });
    assert_eq!(quiet.tooltip, "Quiet hours until 16 Jan 08:00. 9 unread");
    assert!(texts(&quiet.menu).contains(&"Pause toasts › For 1 hour".to_owned()));
}

#[test]
fn without_counts_the_icon_only_says_that_something_is_unread() {
    let counts = IncidentCounts { unread: 9, ..IncidentCounts::default() };
    let view = shown(&TrayFacts {
        counts: &counts,
        critical: None,
        latest: &[],
        hush: None,
        connections: &[],
        fault: None,
        offline: false,
        shows_count: false,
        now: at(18),
    });
    assert_eq!((view.icon, view.tooltip.as_str()), (TrayState::Unread(0), "9 unread"));
}

#[test]
fn without_a_network_it_says_so_and_asks_for_nothing() {
    let cut_off = [health("prod", ConnectionState::Unreachable, false)];
    let counts = IncidentCounts::default();
    let facts = |connections| TrayFacts {
        counts: &counts,
        critical: None,
        latest: &[],
        hush: None,
        connections,
        fault: None,
        offline: true,
        shows_count: true,
        now: at(18),
    };
    let view = shown(&facts(&cut_off));
    assert_eq!((view.icon, view.attention), (TrayState::Trouble, false));
    assert_eq!(view.tooltip, "Offline: this computer has no network");
    // One that answers all the same is on this computer.
    let local = [health("demo", ConnectionState::Ok, false)];
    assert_eq!(shown(&facts(&local)).icon, TrayState::Normal);
}
