//! The reader over a real history, with a desktop under which it ends as it would by a crash.

use super::*;
use campanile_core::event::finish;
use campanile_core::facts::names;
use campanile_core::rules::Decision;
use campanile_core::types::WarnAt;
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
    Refuses,
}

struct Desktop {
    behaviour: Behaviour,
    titles: Rc<RefCell<Vec<String>>>,
    asked: Rc<Notify>,
}

impl ToastSink for Desktop {
    async fn reach(&mut self) {}

    async fn show(&mut self, text: &ToastText) -> Result<(), ToastError> {
        if self.behaviour == Behaviour::Refuses {
            return Err(ToastError("nobody is there".into()));
        }
        self.titles.borrow_mut().push(text.title.clone());
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
        Self { history, titles: Rc::default(), _folder: folder }
    }

    /// A program that starts, delivers what it can, and ends.
    async fn run(&self, behaviour: Behaviour) -> Result<(), Stop> {
        let voice = Arc::new(Voice::new(
            campanile_core::words::Language::En,
            jiff::tz::TimeZone::get("Europe/Paris").unwrap(),
        ));
        let manner = Manner::new(&Settings::default(), &voice);
        let (events, _heard) = mpsc::channel(9);
        let asked = Rc::new(Notify::new());
        let desktop = Desktop { behaviour, titles: Rc::clone(&self.titles), asked: Rc::clone(&asked) };
        let mut toaster = Toaster {
            history: self.history.clone(),
            sink: desktop,
            manner: watch::channel(Rc::new(Manner::new(&Settings::default(), &voice))).1,
            has_tray: watch::channel(None).1,
            look: Rc::default(),
            test: Rc::default(),
            events,
        };
        let mut budget = ToastBudget::default();
        tokio::select! {
            delivered = toaster.deliver(&manner, &mut budget) => delivered.map(|_| ()),
            () = asked.notified() => Ok(()),
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
