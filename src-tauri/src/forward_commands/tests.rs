//! Over real files. Where these places have a secret at all, it is in a file: the keychain is nobody's in a test.

use super::*;
use crate::forward_model::TopicAuth;
use campanile_core::forward::ForwardKind;
use campanile_core::reason::{Cause, Reason};
use campanile_engine::history::Failure as Failed;
use campanile_engine::places::Places;
use tempfile::TempDir;

const TEXT: &str = "# mine\nlanguage = \"en\"\n\n# for the team\n[[forward]]\nid = \"chat\"\nkind = \"slack\"\n\
    secret_file = \"/run/chat\" # theirs\n\n[[forward]]\nid = \"phone\" # on call\nkind = \"ntfy\"\n\
    topic = \"marketo\"\nauth = \"none\"\n";

struct Window {
    desk: Desk,
    _folder: TempDir,
}

impl Window {
    fn open(text: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let config = folder.path().join("config.toml");
        std::fs::write(&config, text).unwrap();
        let places = Places::find(Some(config), Some(folder.path().join("data"))).unwrap();
        places.create_data().unwrap();
        Self { desk: Desk::open(places).unwrap(), _folder: folder }
    }

    fn text(&self) -> String {
        std::fs::read_to_string(&self.desk.places.config).unwrap()
    }

    async fn ids(&self) -> Vec<(String, bool)> {
        rows(&self.desk).await.unwrap().into_iter().map(|row| (row.id, row.on)).collect()
    }

    fn form(&self, id: &str) -> ForwardForm {
        forward_form::filled(&self.desk.spoken().unwrap().settings, id).unwrap()
    }
}

fn both() -> Vec<(String, bool)> {
    vec![("chat".into(), true), ("phone".into(), true)]
}

#[tokio::test]
async fn each_place_says_how_it_goes_there() {
    let window = Window::open(TEXT);
    let history = &window.desk.history;
    history.enrol_forwarder("phone").await.unwrap();
    let at = |second: i64| Timestamp::from_second(1_800_000_000 + second).unwrap();
    let failure = Failed {
        tries: 2,
        next_at: at(60),
        failing_since: at(0),
        reason: Reason::at(Cause::ForwardRefused, "ntfy.sh").with_status(404),
        told: false,
    };
    history.note_failure("phone", failure).await.unwrap();
    let rows = rows(&window.desk).await.unwrap();
    let [chat, phone] = rows.as_slice() else { panic!("{rows:?}") };
    assert_eq!((chat.kind, chat.place.as_deref(), chat.message.as_deref()), (ForwardKind::Slack, None, None));
    assert_eq!((phone.place.as_deref(), phone.waiting), (Some("ntfy.sh/marketo"), 0));
    assert_eq!((phone.failing_since, phone.next_try), (Some(1_800_000_000_000), Some(1_800_000_060_000)));
    assert!(phone.message.as_ref().unwrap().contains("ntfy.sh refuses the message"), "{phone:?}");
    assert_eq!(phone.last_success, None);
}

#[tokio::test]
async fn a_place_is_added_changed_and_switched_and_the_users_comments_stay() {
    let window = Window::open(TEXT);
    let mut phone = window.form("phone");
    phone.per_minute = "1".into();
    save(&window.desk, &phone).await.unwrap();
    let new = ForwardForm {
        id: "night".into(),
        topic: "night".into(),
        auth: TopicAuth::None,
        edits: false,
        ..phone.clone()
    };
    save(&window.desk, &new).await.unwrap();
    switch(&window.desk, "chat", false).await.unwrap();
    let ids = window.ids().await;
    assert_eq!(ids, [("chat".into(), false), ("phone".into(), true), ("night".into(), true)]);
    for kept in ["# mine", "# for the team", "# theirs", "# on call", "per_minute = 1\n"] {
        assert!(window.text().contains(kept), "{kept}: {}", window.text());
    }
    let before = window.text();
    let error = save(&window.desk, &ForwardForm { topic: "a/b".into(), ..new }).await.unwrap_err();
    let fields: Vec<&str> = error.field_errors.iter().map(|error| error.field.as_str()).collect();
    assert_eq!(fields, ["id", "topic"]);
    assert!(switch(&window.desk, "nobody", true).await.is_err());
    assert_eq!(window.text(), before);
}

#[tokio::test]
async fn a_place_that_was_taken_away_comes_back_once_with_all_that_was_written() {
    let window = Window::open(TEXT);
    assert!(restore(&window.desk, "phone").await.is_err(), "nothing was taken away");
    for id in ["chat", "phone"] {
        remove(&window.desk, id).await.unwrap();
        assert_eq!(window.ids().await.len(), 1);
        assert!(remove(&window.desk, id).await.is_err());
        restore(&window.desk, id).await.unwrap();
        assert_eq!(window.ids().await, both());
        assert!(restore(&window.desk, id).await.is_err(), "only once");
    }
    for kept in ["# mine", "# for the team", "# theirs", "# on call"] {
        assert!(window.text().contains(kept), "{kept}: {}", window.text());
    }
    // One of that name that was made since is not overwritten.
    let phone = window.form("phone");
    remove(&window.desk, "phone").await.unwrap();
    save(&window.desk, &ForwardForm { edits: false, topic: "other".into(), ..phone }).await.unwrap();
    assert!(restore(&window.desk, "phone").await.is_err());
    assert!(window.text().contains("topic = \"other\""));
}
