//! The reader over a real history, with a desktop under which it ends as it would by a crash.

mod newer;
mod together;

use super::*;
use campanile_core::event::finish;
use campanile_core::facts::names;
use campanile_core::overview::{Week, digest_due};
use campanile_core::rules::Decision;
use campanile_core::types::WarnAt;
use campanile_core::update::read_feed;
use campanile_core::words::Voice;
use campanile_core::{Arrival, Facts, NotificationType};
use campanile_engine::history::{OfMailbox, Opener, PageWrite};
use campanile_engine::settings::Settings;
use sink::ToastText;
use std::cell::RefCell;
use std::sync::Arc;

/// What a desktop does with a toast.
#[derive(Clone, Copy, PartialEq)]
enum Behaviour {
    Takes,
    /// It has the toast, and the program ends before it hears so.
    TakesAndIsNotHeard,
    /// It is busy once, with the third.
    RefusesTheThird,
    Refuses,
}

struct Desktop {
    behaviour: Behaviour,
    titles: Rc<RefCell<Vec<String>>>,
    texts: Rc<RefCell<Vec<ToastText>>>,
    asked: Rc<Notify>,
}

impl ToastSink for Desktop {
    async fn reach(&mut self) {}

    async fn show(&mut self, text: &ToastText) -> Result<(), ToastError> {
        let third = self.behaviour == Behaviour::RefusesTheThird && self.titles.borrow().len() == 2;
        if third {
            self.behaviour = Behaviour::Takes;
        }
        if third || self.behaviour == Behaviour::Refuses {
            return Err(ToastError("nobody is there".into()));
        }
        self.titles.borrow_mut().push(text.title.clone());
        self.texts.borrow_mut().push(text.clone());
        if self.behaviour == Behaviour::TakesAndIsNotHeard {
            self.asked.notify_one();
            std::future::pending::<()>().await;
        }
        Ok(())
    }

    async fn do_not_disturb(&mut self) -> bool {
        false
    }

    async fn came_back(&self) {}
}

/// A history with failures of these campaigns, and all that any desktop was shown of them.
struct World {
    history: History,
    titles: Rc<RefCell<Vec<String>>>,
    texts: Rc<RefCell<Vec<ToastText>>>,
    _folder: tempfile::TempDir,
}

impl World {
    async fn with(campaigns: &[i64]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let history = History::open(&folder.path().join("history.db"), Opener::Owner).unwrap();
        let page = |drafts| PageWrite {
            connection: "prod".into(),
            kind: "adobe-journal",
            origin: "https://example.com".into(),
            drafts,
            position: None,
            caught_up: true,
            from_relay: Vec::new(),
            of_mailbox: OfMailbox::default(),
            received_at: clock::now(),
        };
        // What comes with the first catch-up is old.
        history.store_page(page(Vec::new())).await.unwrap();
        let drafts = campaigns.iter().map(|campaign| {
            let name = format!("Nr {campaign}");
            let facts = Facts::default().with(names::CAMPAIGN_ID, *campaign).with(names::CAMPAIGN_NAME, name);
            let kind = NotificationType::CampaignFailure;
            let id = campaign.to_string();
            let draft =
                finish(id, "i".into(), kind, String::new(), clock::now(), facts, "", WarnAt::default());
            (draft, String::new(), false)
        });
        history.store_page(page(drafts.collect())).await.unwrap();
        Self { history, titles: Rc::default(), texts: Rc::default(), _folder: folder }
    }

    /// A program that starts, delivers what it can, and ends.
    async fn run(&self, behaviour: Behaviour) -> Result<(), Stop> {
        self.run_with(behaviour, Settings::default()).await.map(drop)
    }

    /// The same with these settings. Gives when it would look again.
    async fn run_with(&self, behaviour: Behaviour, settings: Settings) -> Result<Option<Timestamp>, Stop> {
        self.run_knowing(behaviour, settings, None).await
    }

    /// The same where this newer version is known.
    async fn run_knowing(
        &self,
        behaviour: Behaviour,
        settings: Settings,
        newer: Option<&str>,
    ) -> Result<Option<Timestamp>, Stop> {
        let mut toaster = self.toaster(behaviour, &settings, newer);
        let (manner, asked) = (Rc::clone(&toaster.manner.borrow()), Rc::clone(&toaster.sink.asked));
        let mut budget = ToastBudget::default();
        tokio::select! {
            delivered = toaster.deliver(&manner, &mut budget) => delivered,
            () = asked.notified() => Ok(None),
        }
    }

    fn toaster(&self, behaviour: Behaviour, settings: &Settings, newer: Option<&str>) -> Toaster<Desktop> {
        let newer =
            newer.map(|version| read_feed(format!(r#"{{"version":"{version}"}}"#).as_bytes()).unwrap());
        let voice = Arc::new(Voice::new(
            campanile_core::words::Language::En,
            jiff::tz::TimeZone::get("Europe/Paris").unwrap(),
        ));
        let (titles, texts) = (Rc::clone(&self.titles), Rc::clone(&self.texts));
        Toaster {
            history: self.history.clone(),
            sink: Desktop { behaviour, titles, texts, asked: Rc::default() },
            manner: watch::channel(Rc::new(Manner::new(settings, &voice))).1,
            has_tray: watch::channel(None).1,
            update: watch::channel(newer).1,
            look: Rc::default(),
            test: Rc::default(),
            events: mpsc::channel(9).0,
        }
    }

    fn times(&self, words: &str) -> usize {
        self.titles.borrow().iter().filter(|title| title.contains(words)).count()
    }

    async fn decision(&self, seq: i64) -> Option<Decision> {
        self.history.decision(seq, Arrival::Live).await.unwrap().map(|made| made.decision)
    }
}

#[tokio::test]
async fn a_program_that_ends_with_a_toast_in_flight_repeats_it_once_and_then_leaves_it_to_the_digest() {
    let world = World::with(&[1, 2]).await;
    for _ in 0..2 {
        world.run(Behaviour::TakesAndIsNotHeard).await.unwrap();
    }
    assert_eq!((world.times("Nr 1"), world.decision(1).await), (2, None));
    world.run(Behaviour::Takes).await.unwrap();
    assert_eq!((world.times("Nr 1"), world.decision(1).await), (2, Some(Decision::Interrupted)));
    assert_eq!((world.times("Nr 2"), world.decision(2).await), (1, Some(Decision::Toast)));
    assert_eq!(world.times("While you were away"), 1, "{:?}", world.titles);
    // Said once.
    world.run(Behaviour::Takes).await.unwrap();
    assert_eq!(world.titles.borrow().len(), 4, "{:?}", world.titles);
}

#[tokio::test]
async fn a_desktop_that_takes_nothing_may_be_asked_for_ever() {
    let world = World::with(&[1]).await;
    for _ in 0..5 {
        assert!(matches!(world.run(Behaviour::Refuses).await, Err(Stop::Toast(_))));
    }
    world.run(Behaviour::Takes).await.unwrap();
    assert_eq!((world.times("Nr 1"), world.decision(1).await), (1, Some(Decision::Toast)));
}

#[tokio::test]
async fn a_desktop_that_is_busy_for_a_moment_is_shown_no_more_of_a_storm_than_another() {
    let world = World::with(&[1, 2, 3, 4, 5, 6, 7]).await;
    let mut toaster = world.toaster(Behaviour::RefusesTheThird, &Settings::default(), None);
    let (manner, mut budget) = (Rc::clone(&toaster.manner.borrow()), ToastBudget::default());
    assert!(matches!(toaster.deliver(&manner, &mut budget).await, Err(Stop::Toast(_))));
    toaster.deliver(&manner, &mut budget).await.unwrap();
    let singles: usize = (1..=7).map(|campaign| world.times(&format!("Nr {campaign}"))).sum();
    assert_eq!((singles, world.times("4 more notifications")), (3, 1), "{:?}", world.titles);
}

/// With the digest of a week, and with quiet hours that hold all day long or never.
fn weekly(quiet: bool) -> Settings {
    let hours = "[quiet_hours]\nfrom = '00:00'\nto = '00:00'\n";
    let text = format!("[toasts]\nweekly = true\n{}", if quiet { hours } else { "" });
    Settings::parse(&text, "config.toml").unwrap().settings
}

#[tokio::test]
async fn the_week_is_told_once_also_by_programs_that_start_anew() {
    let world = World::with(&[1, 2, 3]).await;
    world.run(Behaviour::Takes).await.unwrap();
    assert_eq!(world.times("Last 7 days"), 0, "it is off by default");
    for _ in 0..3 {
        let next = world.run_with(Behaviour::Takes, weekly(false)).await.unwrap().unwrap();
        let zone = jiff::tz::TimeZone::get("Europe/Paris").unwrap();
        assert_eq!(next, digest_due(clock::now(), &zone).1);
    }
    assert_eq!(world.times("Last 7 days: 3 campaign failures"), 1, "{:?}", world.titles);
    assert_eq!(world.times("Last 7 days"), 1);
}

#[tokio::test]
async fn the_week_waits_for_the_end_of_quiet_hours_and_for_a_desktop_that_takes_it() {
    let world = World::with(&[]).await;
    let next = world.run_with(Behaviour::Takes, weekly(true)).await.unwrap();
    assert!(next.is_some_and(|next| next > clock::now()));
    assert_eq!(world.titles.borrow().len(), 0);
    assert!(matches!(world.run_with(Behaviour::Refuses, weekly(false)).await, Err(Stop::Toast(_))));
    world.run_with(Behaviour::Takes, weekly(false)).await.unwrap();
    assert_eq!(world.times("Last 7 days: no campaign failure"), 1, "{:?}", world.titles);
}

#[tokio::test]
async fn nothing_is_said_of_a_week_that_was_not_read_yet() {
    let world = World::with(&[]).await;
    let text = "[[connection]]\nid = 'demo'\nkind = 'demo'\n[toasts]\nweekly = true\n";
    let settings = Settings::parse(text, "config.toml").unwrap().settings;
    let next = world.run_with(Behaviour::Takes, settings).await.unwrap();
    assert!(next.is_some_and(|next| next > clock::now()), "it looks again");
    assert_eq!(world.times("Last 7 days"), 0, "{:?}", world.titles);
}

#[test]
fn the_week_says_more_or_fewer_and_the_peak_of_the_quota() {
    let voice = Arc::new(Voice::new(campanile_core::words::Language::En, jiff::tz::TimeZone::UTC));
    let manner = Manner::new(&Settings::default(), &voice);
    for (failures, before, peak, title, body) in [
        (
            4,
            Some(6),
            Some(81.7),
            "Last 7 days: 4 campaign failures",
            "2 fewer than in the 7 days before. The API quota peaked at 81%.",
        ),
        (1, Some(0), None, "Last 7 days: 1 campaign failure", "1 more than in the 7 days before."),
        (0, Some(0), None, "Last 7 days: no campaign failure", "As many as in the 7 days before."),
        (2, None, None, "Last 7 days: 2 campaign failures", "There is no week before to compare with yet."),
    ] {
        let text = manner.week(&Week { failures, before, peak });
        assert_eq!((text.title.as_str(), text.body.as_str()), (title, body));
        assert_eq!((text.slot, text.open, text.buttons.len()), (Slot::Week, None, 0));
    }
    for language in campanile_core::words::Language::ALL {
        let voice = Arc::new(Voice::new(language, jiff::tz::TimeZone::UTC));
        let text = Manner::new(&Settings::default(), &voice).week(&Week {
            failures: 1234,
            before: Some(99),
            peak: Some(100.0),
        });
        assert!(!text.title.ends_with('…') && !text.body.ends_with('…'), "{text:?}");
    }
}
