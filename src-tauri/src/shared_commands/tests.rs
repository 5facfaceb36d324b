//! What the page is shown of the team, from a real history.

use super::*;
use crate::model;
use crate::shared_model::{Care, Cared};
use campanile_core::event::read_item;
use campanile_core::facts::names;
use campanile_core::journal::Position;
use campanile_core::team::Entry;
use campanile_core::types::{WarnAt, monitoring};
use campanile_core::{Draft, Facts};
use campanile_engine::history::{FromRelay, OfMailbox, PageWrite, TriagePage};
use campanile_engine::places::Places;
use campanile_engine::reading::own;
use campanile_simulator::{Event, Kind};
use jiff::Timestamp;
use tempfile::TempDir;

const CONNECTIONS: &str = "[[connection]]\nid = 'team'\nkind = 'team'\nurl = 'tls://nats.example.com'\n\
                           [[connection]]\nid = 'demo'\nkind = 'demo'\n";

struct World {
    desk: Desk,
    _folder: TempDir,
}

fn second(number: i64) -> Timestamp {
    Timestamp::from_second(1_795_000_000 + number).unwrap()
}

fn draft(id: &str, at: Timestamp) -> Draft {
    let item = Event::new(Kind::SalesforceLogin, id.to_owned(), at).item().to_string();
    read_item(&item, at, WarnAt::default())
}

impl World {
    /// A computer of marie's that reads a relay's stream, with one incident that came from there.
    async fn new() -> (Self, String) {
        let folder = tempfile::tempdir().unwrap();
        let places = Places {
            config: folder.path().join("config.toml"),
            data: folder.path().join("data"),
            state: folder.path().join("state"),
        };
        let world = Self { desk: Desk::open(places).unwrap(), _folder: folder };
        world.configure("");
        let key = world.relay_tells("a", second(0)).await;
        (world, key)
    }

    fn configure(&self, more: &str) {
        std::fs::write(&self.desk.places.config, format!("{CONNECTIONS}{more}")).unwrap();
    }

    async fn stores(&self, connection: &str, drafts: Vec<Draft>, from_relay: Vec<FromRelay>) {
        let page = PageWrite {
            connection: connection.to_owned(),
            kind: "team",
            origin: connection.to_owned(),
            drafts: drafts.into_iter().map(|draft| (draft, String::new(), false)).collect(),
            from_relay,
            position: None,
            caught_up: true,
            of_mailbox: OfMailbox::default(),
            received_at: second(0),
        };
        self.desk.history.store_page(page).await.unwrap();
    }

    /// The relay tells of something; gives the key of its incident.
    async fn relay_tells(&self, id: &str, at: Timestamp) -> String {
        let draft = draft(id, at);
        let incident = draft.incident.clone();
        let relayed = FromRelay {
            id: format!("relays-{id}"),
            through: "prod".to_owned(),
            draft,
            words: String::new(),
            muted: false,
        };
        self.stores("team", Vec::new(), vec![relayed]).await;
        incident
    }

    /// What others did comes from the stream, where this computer's user has this name.
    async fn hears(&self, user: Option<&str>, did: &[(&str, &str, Deed, i64)]) {
        let entry = |(incident, author, deed, at): &(&str, &str, Deed, i64)| {
            Entry::new(incident, author, deed, second(*at), None)
        };
        let page = TriagePage {
            connection: "team".to_owned(),
            origin: "team/CAMPANILE".to_owned(),
            position: Position::new("7/1".to_owned()),
            user: user.map(str::to_owned),
            entries: did.iter().map(entry).collect(),
            anew: false,
        };
        self.desk.history.merge_triage(page, second(0)).await.unwrap();
    }

    async fn together(&self, id: &str) -> Option<Together> {
        let spoken = self.desk.spoken().unwrap();
        let (incident, _) = self.desk.find(id).await.unwrap().unwrap();
        let colleagues = self.desk.colleagues(&spoken).await.unwrap()?;
        self.desk.together(&spoken, &colleagues, &incident).await.unwrap()
    }

    async fn standing(&self, id: &str) -> Standing {
        self.together(id).await.unwrap().standing.unwrap()
    }

    /// The incident's line of the list, as the first picture has it.
    async fn row(&self, key: &str) -> model::Row {
        let startup = self.desk.startup(campanile_engine::bell::WindowPlace::List).await.unwrap();
        startup.page.rows.into_iter().find(|row| row.id == key).unwrap()
    }

    async fn does(&self, id: &str, act: ShareAct) -> Result<(), String> {
        let spoken = self.desk.spoken().unwrap();
        self.desk.share(&spoken, id, act).await.map_err(|failure| failure.message)
    }

    async fn known(&self) -> Vec<String> {
        let colleagues = self.desk.colleagues(&self.desk.spoken().unwrap()).await.unwrap().unwrap();
        colleagues.known(&self.desk.history).await.unwrap()
    }
}

#[tokio::test]
async fn who_is_on_it_stands_in_the_details_and_in_the_list() {
    let (world, key) = World::new().await;
    world.hears(Some("marie"), &[]).await;
    let nothing = Together { standing: None, said: Vec::new(), waits: false };
    assert_eq!(world.together(&key).await, Some(nothing));
    assert_eq!(world.row(&key).await.team, None);
    let said = Deed::comment("The password has expired").unwrap();
    world.hears(Some("marie"), &[(&key, "anna", Deed::Acknowledge, 10), (&key, "anna", said, 20)]).await;
    let on_it = Cared { care: Care::OnIt, text: "anna is on it".into() };
    assert_eq!(world.row(&key).await.team, Some(on_it));
    let Together { standing, said, waits } = world.together("relays-a").await.unwrap();
    let standing = standing.unwrap();
    assert_eq!((standing.text.as_str(), standing.own, standing.again), ("anna is on it", false, false));
    assert_eq!(standing.at, second(10).as_millisecond());
    let words =
        Said { who: "anna".into(), at: second(20).as_millisecond(), text: "The password has expired".into() };
    assert_eq!((said, waits), (vec![words], false));
    // What was done and happens again since is no longer done, and can be done again.
    world.hears(Some("marie"), &[(&key, "anna", Deed::Resolve, 30)]).await;
    assert_eq!(world.row(&key).await.team.map(|cared| cared.care), Some(Care::Resolved));
    assert!(!world.standing(&key).await.again);
    assert_eq!(world.relay_tells("b", second(40)).await, key);
    assert_eq!(world.row(&key).await.team, None);
    assert!(world.standing(&key).await.again);
    world.hears(Some("marie"), &[(&key, "anna", Deed::Assign("marie".into()), 50)]).await;
    let standing = world.standing(&key).await;
    assert_eq!((standing.text.as_str(), standing.own), ("anna asks you to take it", false));
    world.hears(Some("marie"), &[(&key, "anna", Deed::Release, 60)]).await;
    assert_eq!(world.standing(&key).await.care, Care::Nobody);
    assert_eq!(world.row(&key).await.team, None);
}

#[tokio::test]
async fn what_one_does_stands_at_once_and_waits_until_the_stream_has_it() {
    let (world, key) = World::new().await;
    world.hears(Some("marie"), &[(&key, "anna", Deed::Acknowledge, 10)]).await;
    world.does(&key, ShareAct::Acknowledge).await.unwrap();
    let standing = world.standing(&key).await;
    assert_eq!((standing.text.as_str(), standing.own), ("You are on it", true));
    assert!(world.together(&key).await.unwrap().waits);
    world.does("relays-a", ShareAct::Comment { text: " I look\n".into() }).await.unwrap();
    let said = world.together(&key).await.unwrap().said;
    assert_eq!((said[0].who.as_str(), said[0].text.as_str()), ("You", "I look"));
    let unsent = world.desk.history.unsent_triage("team", "marie", 9).await.unwrap();
    assert_eq!(unsent.len(), 2);
    world.desk.history.triage_sent(unsent.iter().map(|(number, _)| *number).collect()).await.unwrap();
    assert!(!world.together(&key).await.unwrap().waits);
    assert_eq!(world.known().await, ["anna"]);
    world.does(&key, ShareAct::Assign { to: "anna".into() }).await.unwrap();
    let standing = world.standing(&key).await;
    assert_eq!((standing.text.as_str(), standing.own), ("Assigned to anna", false));
    world.does(&key, ShareAct::Release).await.unwrap();
    assert_eq!(world.standing(&key).await.care, Care::Nobody);
    world.does(&key, ShareAct::Resolve).await.unwrap();
    assert_eq!(world.standing(&key).await.text, "Resolved by you");
    for (act, why) in [
        (ShareAct::Assign { to: "a.b".into() }, "“a.b” is no user’s name"),
        (ShareAct::Comment { text: " \n".into() }, "A comment needs words"),
    ] {
        let said = world.does(&key, act).await.unwrap_err();
        assert!(said.contains(why), "{said}");
    }
    let gone = world.desk.share(&world.desk.spoken().unwrap(), "none/such", ShareAct::Release).await;
    assert_eq!(gone.unwrap_err().code, FailureCode::NotFound);
    assert_eq!(world.standing(&key).await.text, "Resolved by you", "nothing of it was done");
}

#[tokio::test]
async fn what_is_no_business_of_a_team_says_nothing_of_it() {
    let (world, key) = World::new().await;
    assert_eq!(world.together(&key).await, None, "nothing of a team has been read yet");
    let said = world.does(&key, ShareAct::Acknowledge).await.unwrap_err();
    assert!(said.contains("has read yet what the team does"), "{said}");
    world.hears(Some("marie"), &[]).await;
    assert!(world.together(&key).await.is_some());
    // What this program itself says of the connection, and what another connection brought.
    let facts = Facts::default().with(names::CONNECTION, "team").with(names::MINUTES, 18);
    let silent = own("silent/1", monitoring::SILENT, second(5), facts);
    let (of_watch, of_demo) = (silent.incident.clone(), "salesforce/900-XYZ-100/login");
    world.stores("team", vec![silent], Vec::new()).await;
    let mut others = draft("d", second(6));
    others.incident = of_demo.to_owned();
    world.stores("demo", vec![others], Vec::new()).await;
    assert_eq!(world.together(&of_watch).await, None);
    assert_eq!(world.together(of_demo).await, None);
    // But where a colleague says something about it, it is shown.
    world.hears(Some("marie"), &[(of_demo, "anna", Deed::Acknowledge, 10)]).await;
    assert_eq!(world.standing(of_demo).await.text, "anna is on it");
    // Who nobody knows cannot say anything, and hears why.
    world.hears(None, &[]).await;
    let said = world.does(&key, ShareAct::Acknowledge).await.unwrap_err();
    assert!(said.contains("team does not say who you are"), "{said}");
    // Without the connection there is no team.
    std::fs::write(&world.desk.places.config, "").unwrap();
    assert_eq!(world.together(of_demo).await, None);
    assert_eq!(world.row(of_demo).await.team, None);
}

#[tokio::test]
async fn the_window_names_nobody_where_names_are_hidden() {
    let (world, key) = World::new().await;
    world.configure("[team]\nhide_names = true\n");
    let said = Deed::comment("Seen").unwrap();
    world.hears(Some("marie"), &[(&key, "anna", Deed::Acknowledge, 10), (&key, "anna", said, 20)]).await;
    let together = world.together(&key).await.unwrap();
    let text = serde_json::to_string(&(&together, world.row(&key).await)).unwrap();
    assert!(!text.contains("anna") && text.contains("A colleague is on it"), "{text}");
    assert_eq!(together.said[0].who, "A colleague");
    assert_eq!(world.known().await, [""; 0]);
    world.does(&key, ShareAct::Acknowledge).await.unwrap();
    assert_eq!(world.standing(&key).await.text, "You are on it");
}
