//! Who is on it, in the toast that is up.

use super::*;
use campanile_core::journal::Position;
use campanile_core::team::{Deed, Entry};
use campanile_engine::history::TriagePage;

impl World {
    /// Somebody of the team did this about the one incident that there is.
    async fn did(&self, author: &str, deed: &Deed) {
        let notification = &self.history.undelivered("nobody", 1).await.unwrap()[0];
        let page = TriagePage {
            connection: "team".into(),
            origin: "team/CAMPANILE".into(),
            position: Position::new("7/1".into()),
            user: Some("marie".into()),
            entries: vec![Entry::new(&notification.draft.incident, author, deed, clock::now(), None)],
            anew: false,
        };
        self.history.merge_triage(page, clock::now()).await.unwrap();
    }

    /// What the desktop was shown since, by a program with these settings.
    async fn shows(&self, settings: &str) -> Vec<ToastText> {
        let team = "[[connection]]\nid = 'team'\nkind = 'team'\nurl = 'tls://nats.example.com'\n";
        let settings = Settings::parse(&format!("{team}{settings}"), "config.toml").unwrap().settings;
        let before = self.texts.borrow().len();
        self.run_with(Behaviour::Takes, settings).await.unwrap();
        self.texts.borrow()[before..].to_vec()
    }
}

#[tokio::test]
async fn a_toast_that_is_up_says_who_is_on_it() {
    let world = World::with(&[1]).await;
    let plain = world.shows("").await;
    assert_eq!(plain.len(), 1);
    world.did("Anna", &Deed::Acknowledge).await;
    let shown = world.shows("").await;
    assert_eq!(shown.len(), 1, "{shown:?}");
    assert_eq!(shown[0].body, format!("Anna is on it. {}", plain[0].body));
    let same = |shown: &ToastText| (shown.slot.clone(), shown.title.clone(), shown.open.clone());
    assert_eq!(same(&shown[0]), same(&plain[0]));
    assert!(!shown[0].rings, "where none is up, none comes");
    assert_eq!(world.shows("").await, [], "once");
    world.did("marie", &Deed::Assign("Paul".into())).await;
    assert!(world.shows("").await[0].body.starts_with("Assigned to Paul. "));
    // A comment is for whoever looks.
    world.did("Paul", &Deed::comment("I look").unwrap()).await;
    assert_eq!(world.shows("").await, []);
    // Nobody is on it any more: then it is as it was.
    world.did("Paul", &Deed::Release).await;
    assert_eq!(world.shows("").await[0].body, plain[0].body);
}

#[tokio::test]
async fn without_a_team_nothing_of_it_is_said() {
    let world = World::with(&[1]).await;
    world.run(Behaviour::Takes).await.unwrap();
    world.did("Anna", &Deed::Acknowledge).await;
    world.run(Behaviour::Takes).await.unwrap();
    let texts = world.texts.borrow();
    assert!(texts.iter().all(|text| !text.body.contains("Anna")), "{texts:?}");
}

#[tokio::test]
async fn a_toast_names_nobody_where_names_are_hidden() {
    for settings in ["[team]\nhide_names = true\n", "[toasts]\ndetail = 'type'\n"] {
        let world = World::with(&[1]).await;
        let _ = world.shows(settings).await;
        world.did("Anna", &Deed::Acknowledge).await;
        let shown = world.shows(settings).await;
        assert!(shown[0].body.starts_with("A colleague is on it. "), "{shown:?}");
        world.did("Anna", &Deed::Resolve).await;
        let shown = world.shows(settings).await;
        assert!(shown[0].body.starts_with("Resolved by a colleague. "), "{shown:?}");
    }
}
