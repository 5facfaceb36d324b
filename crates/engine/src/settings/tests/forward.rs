//! `[[forward]]`: where notifications go on to.

use super::*;
use campanile_core::forward::{ForwardKind, Pace, Wants};
use campanile_core::team::Only;
use campanile_core::{Group, NotificationType};
use jiff::SignedDuration;

fn forward(lines: &str) -> Forward {
    parsed(&format!("[[forward]]\nid = 'ops'\n{lines}\n")).forwards.remove(0)
}

fn refused(lines: &str) -> (usize, String, Fault) {
    match Settings::parse(&format!("[[forward]]\nid = 'ops'\n{lines}\n"), "config.toml") {
        Err(SettingsError::Value { line, key, fault, .. }) => (line, key, fault),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_place_needs_its_kind_and_has_a_usual_pace() {
    for (kind, url) in
        [("slack", None), ("teams", None), ("ntfy", Some("https://ntfy.sh/")), ("webhook", None)]
    {
        let found = forward(&format!("kind = '{kind}'"));
        assert_eq!((found.id.as_str(), found.kind.slug()), ("ops", kind));
        assert_eq!(found.url.as_ref().map(|url| url.as_str()), url);
        assert_eq!((found.pace, found.wants.clone()), (Pace::default(), Wants::default()));
        assert_eq!(found.keep, SignedDuration::from_hours(72));
        assert!(found.has_secret && !found.allow_private);
    }
    let (line, key, fault) = refused("kind = 'irc'");
    assert_eq!((line, key.as_str()), (3, "forward[0].kind"));
    let allowed = "slack, teams, ntfy, webhook".into();
    assert_eq!(fault, Fault::NotAllowed { value: "irc".into(), allowed });
}

#[test]
fn what_goes_on_and_how_often_can_be_said() {
    let found = forward(
        "kind = 'webhook'\nurl = 'https://example.com/hook'\nmin_severity = 'error'\n\
         types = ['crm', 'campaign-failure']\ninstance = '123-ABC-456'\nsilent = true\nper_minute = 0\n\
         gather = '10m'\nkeep = '12h'\nallow_private = true\nsecret_file = '/run/secrets/ops'",
    );
    assert_eq!(found.kind, ForwardKind::Webhook);
    let types = vec![Only::Group(Group::Crm), Only::Type(NotificationType::CampaignFailure)];
    let instance = Some("123-ABC-456".to_owned());
    assert_eq!(found.wants, Wants { min_severity: Some(Severity::Error), types, instance, silent: true });
    assert_eq!(found.pace, Pace { per_minute: 0, gather: SignedDuration::from_mins(10) });
    assert_eq!(found.keep, SignedDuration::from_hours(12));
    assert!(found.allow_private);
    for (line, key) in [
        ("types = ['crms']", "types"),
        ("gather = '0s'", "gather"),
        ("keep = 'soon'", "keep"),
        ("per_minute = 61", "per_minute"),
    ] {
        assert_eq!(refused(&format!("kind = 'teams'\n{line}")).1, format!("forward[0].{key}"));
    }
}

#[test]
fn a_secret_does_not_stand_in_the_file_and_is_not_repeated() {
    for lines in [
        "kind = 'slack'\nurl = 'https://hooks.slack.com/services/T/B/hidden'",
        "kind = 'teams'\nurl = 'https://prod-1.logic.azure.com/x?sig=hidden'",
        "kind = 'webhook'\nurl = 'https://example.com/hook?token=hidden'",
    ] {
        let (line, key, fault) = refused(lines);
        assert_eq!((line, key.as_str()), (4, "forward[0].url"));
        assert_eq!(fault, Fault::SecretHere("ops".into()), "{lines}");
    }
    assert_eq!(refused("kind = 'webhook'\nurl = 'https://marie:hidden@example.com/'").2, Fault::NotAHost);
    let plain = "http://hooks.example.com/x";
    assert_eq!(refused(&format!("kind = 'webhook'\nurl = '{plain}'")).2, Fault::NotSecure(plain.into()));
}

#[test]
fn ntfy_has_a_topic_in_the_file_or_as_its_secret() {
    let found =
        forward("kind = 'ntfy'\nurl = 'https://ntfy.example.com'\ntopic = 'marketo_ops'\nauth = 'none'");
    assert_eq!((found.topic.as_deref(), found.has_secret), (Some("marketo_ops"), false));
    assert_eq!(refused("kind = 'ntfy'\nauth = 'none'"), (1, "forward[0].topic".into(), Fault::Missing));
    assert_eq!(refused("kind = 'ntfy'\ntopic = 'a/b'").1, "forward[0].topic");
    assert_eq!(refused("kind = 'ntfy'\nurl = 'https://ntfy.sh/marketo'").1, "forward[0].url");
    assert_eq!(refused("kind = 'slack'\nauth = 'none'").1, "forward[0].auth");
}

#[test]
fn ids_of_places_and_connections_are_of_one_kind_and_each_is_there_once() {
    for lines in [
        "[[forward]]\nid = 'a'\nkind = 'slack'\n[[forward]]\nid = 'a'\nkind = 'teams'\n".to_owned(),
        format!("{JOURNAL}[[forward]]\nid = 'prod'\nkind = 'slack'\n"),
    ] {
        let Err(SettingsError::Value { fault, .. }) = Settings::parse(&lines, "config.toml") else {
            panic!("{lines}");
        };
        assert!(matches!(fault, Fault::Twice(_)), "{fault:?}");
    }
    assert!(Settings::parse("[[forward]]\nid = 'A'\nkind = 'slack'\n", "c").is_err());
}

#[test]
fn a_place_is_reached_as_the_network_is_set() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("config.toml");
    std::fs::write(&file, "[[forward]]\nid = 'ops'\nkind = 'slack'\n[network]\nca_file = 'company.pem'\n")
        .unwrap();
    let settings = Settings::load(&file).unwrap().settings;
    assert_eq!(settings.forwards[0].network, settings.network);
    assert_eq!(settings.network.ca_file.as_deref(), Some(&*folder.path().join("company.pem")));
}

/// A file, and what becomes of it.
struct Written(tempfile::TempDir);

impl Written {
    fn new(text: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("config.toml"), text).unwrap();
        Self(folder)
    }

    fn file(&self) -> PathBuf {
        self.0.path().join("config.toml")
    }

    fn text(&self) -> String {
        std::fs::read_to_string(self.file()).unwrap()
    }

    fn places(&self) -> Vec<Forward> {
        Settings::load(&self.file()).unwrap().settings.forwards
    }
}

const TWO: &str = "# mine\n[toasts]\nper_minute = 4\n\n# for the team\n[[forward]] # ours\nid = \"ops\" # short\n\
kind = \"ntfy\"\ntopic = \"marketo\"\nauth = \"none\"\ngather = \"60s\" # a minute\ntypes = [\"crm\", # all\n]\n\n\
[network]\nproxy = \"none\"\n\n# last\n[[forward]]\nid = \"chat\"\nkind = \"slack\"\nsecret_file = \"/run/chat\"\n";

#[test]
fn a_place_is_saved_and_what_the_user_wrote_besides_stays() {
    let written = Written::new(TWO);
    let mut ops = written.places().remove(0);
    save_forward(&written.file(), &ops, true).unwrap();
    assert_eq!(written.text(), TWO, "what was not changed stays as it is written");

    ops.wants = Wants {
        min_severity: Some(Severity::Error),
        types: vec![Only::Group(Group::Crm), Only::Type(NotificationType::CampaignFailure)],
        instance: Some("123-ABC-456".into()),
        silent: true,
    };
    ops.pace = Pace { per_minute: 9, gather: SignedDuration::from_mins(5) };
    ops.keep = SignedDuration::from_hours(24);
    (ops.allow_private, ops.on) = (true, false);
    (ops.topic, ops.has_secret) = (None, true);
    ops.url = Some("https://ntfy.example.com".parse().unwrap());
    save_forward(&written.file(), &ops, true).unwrap();
    assert_eq!(written.places()[0], ops);
    let text = written.text();
    for kept in ["# mine", "# for the team", "# ours", "# short", "# a minute", "# last", "secret_file"] {
        assert!(text.contains(kept), "{kept}: {text}");
    }
    assert!(text.contains("gather = \"5m\" # a minute") && !text.contains("auth"), "{text}");
    // What is as by default and was said stays said.
    let usual = Forward { wants: Wants::default(), on: true, allow_private: false, ..ops };
    save_forward(&written.file(), &usual, true).unwrap();
    assert_eq!(written.places()[0], usual);
    assert!(written.text().contains("on = true"));
}

#[test]
fn a_new_place_says_no_more_than_it_must() {
    let written = Written::new("");
    let [slack, hook, ntfy] = [
        "kind = 'slack'",
        "kind = 'webhook'\nurl = 'https://example.com/hook'",
        "kind = 'ntfy'\ntopic = 'ops'\nauth = 'none'",
    ]
    .map(forward);
    for (id, place) in [("a", &slack), ("b", &hook), ("c", &ntfy)] {
        let place = Forward { id: id.into(), ..place.clone() };
        save_forward(&written.file(), &place, false).unwrap();
        assert_eq!(written.places().last(), Some(&place));
    }
    let expected = "[[forward]]\nid = \"a\"\nkind = \"slack\"\n\n\
        [[forward]]\nid = \"b\"\nkind = \"webhook\"\nurl = \"https://example.com/hook\"\n\n\
        [[forward]]\nid = \"c\"\nkind = \"ntfy\"\ntopic = \"ops\"\nauth = \"none\"\n";
    assert_eq!(written.text(), expected);
    // The administrator's, or gone meanwhile: it is not made out of nothing.
    let other = Forward { id: "other".into(), ..slack };
    let error = save_forward(&written.file(), &other, true).unwrap_err();
    assert!(matches!(error, WriteError::Form { form: Form::Locked(_), .. }), "{error}");
    assert_eq!(written.text(), expected);
}

#[test]
fn a_place_that_is_taken_away_comes_back_where_it_stood_with_all_that_was_written() {
    let written = Written::new(TWO);
    for id in ["ops", "chat"] {
        let before: Vec<Forward> = written.places();
        let removed = remove_forward(&written.file(), id).unwrap();
        assert!(written.places().iter().all(|place| place.id != id));
        assert!(written.text().contains("# mine"));
        restore_forward(&written.file(), &removed).unwrap();
        assert_eq!(written.places(), before);
        for kept in ["# for the team", "# short", "# a minute", "# last"] {
            assert!(written.text().contains(kept), "{kept}: {}", written.text());
        }
    }
    let all: Vec<RemovedForward> =
        ["ops", "chat"].iter().map(|id| remove_forward(&written.file(), id).unwrap()).collect();
    assert!(!written.text().contains("forward"), "{}", written.text());
    for removed in all.iter().rev() {
        restore_forward(&written.file(), removed).unwrap();
    }
    let ids: Vec<String> = written.places().into_iter().map(|place| place.id).collect();
    assert_eq!(ids, ["ops", "chat"]);
    assert!(remove_forward(&written.file(), "nobody").is_err());
}

#[test]
fn a_place_is_switched_off_and_on_again() {
    let written = Written::new(TWO);
    let on = || written.places().iter().map(|place| place.on).collect::<Vec<_>>();
    assert_eq!(on(), [true, true]);
    switch_forward(&written.file(), "chat", false).unwrap();
    assert_eq!(on(), [true, false]);
    switch_forward(&written.file(), "chat", true).unwrap();
    assert_eq!(on(), [true, true]);
    assert!(switch_forward(&written.file(), "nobody", false).is_err());
}
