//! The administrator's policy over the user's file.

use super::*;
use crate::settings::policy::Policy;
use crate::settings::write::{change_under, connection_table, put};
use campanile_core::words::Voice;
use jiff::tz::TimeZone;
use tempfile::TempDir;
use toml_edit::{DocumentMut, Table, value};

const POLICY: &str = r#"locked = ["toasts.detail", "history", "quota.warn_at"]

[toasts]
detail = "type"
per_minute = 5

[history]
keep = "90d"

[appearance]
theme = "dark"

[[connection]]
id = "team"
kind = "adobe-journal"
journal_url = "https://events-va6.adobe.io/events/organizations/1/integrations/2/9"
client_id = "abc"
org_id = "A1B2@AdobeOrg"
"#;

struct Computer(TempDir);

impl Computer {
    fn new(policy: &str, own: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("policy.toml"), policy).unwrap();
        std::fs::write(folder.path().join("config.toml"), own).unwrap();
        Self(folder)
    }

    fn own(&self) -> PathBuf {
        self.0.path().join("config.toml")
    }

    fn text(&self) -> String {
        std::fs::read_to_string(self.own()).unwrap()
    }

    fn policy(&self) -> Policy {
        Policy::read(&self.0.path().join("policy.toml")).unwrap().unwrap()
    }

    fn settings(&self) -> Settings {
        Settings::load_under(&self.own(), Some(&self.policy())).unwrap().settings
    }

    fn change(&self, edit: impl FnOnce(&mut DocumentMut)) -> Result<(), WriteError> {
        change_under(&self.own(), Some(&self.policy()), |document| {
            edit(document);
            Ok(())
        })
    }

    /// The key that is said to be locked.
    fn refused(&self, edit: impl FnOnce(&mut DocumentMut)) -> String {
        let before = self.text();
        let error = self.change(edit).unwrap_err();
        assert_eq!(self.text(), before, "nothing is written");
        let voice = Voice::new(Language::En, TimeZone::UTC);
        assert!(error.words(&voice).contains("your organisation’s policy"), "{error}");
        let WriteError::Form { form: Form::Locked(key), .. } = error else { panic!("{error}") };
        key
    }
}

#[test]
fn the_policy_fills_in_what_the_user_did_not_say_and_what_is_locked_is_as_it_says() {
    let own =
        format!("[toasts]\ndetail = 'full'\n[history]\nkeep = '10d'\n[quota]\nwarn_at = [1]\n{JOURNAL}");
    let settings = Computer::new(POLICY, &own).settings();
    assert_eq!((settings.toasts.detail, settings.toasts.per_minute), (ToastDetail::Type, 5));
    assert_eq!(settings.keep, Some(SignedDuration::from_hours(24 * 90)));
    assert_eq!(settings.warn_at, [75.0, 90.0], "locked without a value: as by default");
    assert_eq!(settings.appearance.theme, Theme::Dark);
    let ids: Vec<&str> = settings.connections.iter().map(|connection| connection.id.as_str()).collect();
    assert_eq!(ids, ["team", "prod"]);

    let settings =
        Computer::new(POLICY, "[appearance]\ntheme = 'light'\n[toasts]\nper_minute = 1\n").settings();
    assert_eq!((settings.appearance.theme, settings.toasts.per_minute), (Theme::Light, 1));
    assert_eq!(settings.toasts.detail, ToastDetail::Type);
}

#[test]
fn locked_connections_are_the_policys_alone_and_one_of_the_same_id_is_the_policys() {
    let locked = POLICY.replace("locked = [", "locked = [\"connection\", ");
    let settings = Computer::new(&locked, JOURNAL).settings();
    assert_eq!(settings.connections.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["team"]);
    let computer = Computer::new(&locked, JOURNAL);
    assert_eq!(computer.refused(|document| drop(document.remove("connection"))), "connection");

    let settings = Computer::new(POLICY, &JOURNAL.replace("prod", "team")).settings();
    assert_eq!(settings.connections.len(), 1);
    assert!(journal_of(&settings.connections[0]).journal_url.as_str().ends_with("/9"));
}

#[test]
fn what_is_locked_is_not_changed_and_said_to_be() {
    let computer = Computer::new(POLICY, "# mine\n[toasts]\ndetail = 'full' # was\n");
    let set = |table: &'static str, key: &'static str| {
        move |document: &mut DocumentMut| {
            let table = document.entry(table).or_insert_with(|| toml_edit::Item::Table(Table::new()));
            put(table.as_table_mut().unwrap(), key, "type".into());
        }
    };
    assert_eq!(computer.refused(set("toasts", "detail")), "toasts.detail");
    assert_eq!(computer.refused(set("history", "keep")), "history");
    assert_eq!(computer.policy().locked(), ["toasts.detail", "history", "quota.warn_at"]);
    computer
        .change(|document| put(document["toasts"].as_table_mut().unwrap(), "per_minute", 9.into()))
        .unwrap();
    assert_eq!(computer.text(), "# mine\n[toasts]\ndetail = 'full' # was\nper_minute = 9\n");
}

#[test]
fn what_is_locked_may_be_written_along_as_it_is_in_force() {
    let computer = Computer::new("locked = ['appearance.theme']\n[appearance]\ntheme = 'dark'\n", "");
    let set = |theme: &'static str| {
        move |document: &mut DocumentMut| {
            let table = document.entry("appearance").or_insert_with(|| toml_edit::Item::Table(Table::new()));
            let table = table.as_table_mut().unwrap();
            put(table, "theme", theme.into());
            put(table, "tray_count", false.into());
        }
    };
    assert_eq!(computer.refused(set("light")), "appearance.theme");
    computer.change(set("dark")).unwrap();
    let appearance = computer.settings().appearance;
    assert_eq!((appearance.theme, appearance.tray_count), (Theme::Dark, false));
    assert_eq!(computer.refused(set("light")), "appearance.theme");
}

#[test]
fn the_form_of_a_connection_of_the_policy_may_be_saved_as_it_is_and_not_otherwise() {
    let computer = Computer::new(POLICY, "# mine\n");
    let fill = |address: &'static str| {
        move |document: &mut DocumentMut| {
            let table = connection_table(document, "team").unwrap();
            for (key, text) in [
                ("id", "team"),
                ("kind", "adobe-journal"),
                ("journal_url", address),
                ("client_id", "abc"),
                ("org_id", "A1B2@AdobeOrg"),
            ] {
                table.insert(key, value(text));
            }
        }
    };
    let address = "https://events-va6.adobe.io/events/organizations/1/integrations/2/9";
    computer.change(fill(address)).unwrap();
    assert_eq!(computer.text().trim(), "# mine", "its secret is the user's, and nothing else");
    assert_eq!(computer.refused(fill("https://events-va6.adobe.io/events/2")), "connection team");
}

#[test]
fn a_policy_that_is_wrong_is_named_with_its_line_and_the_users_faults_with_theirs() {
    let computer = Computer::new("[toasts]\ndetail = 'loud'\n", "");
    let error = Policy::read(&computer.0.path().join("policy.toml")).unwrap_err().to_string();
    assert!(error.contains("policy.toml, line 2, toasts.detail"), "{error}");
    let computer = Computer::new("# first\nlocked = 'connection'\n", "");
    let error = Policy::read(&computer.0.path().join("policy.toml")).unwrap_err().to_string();
    assert!(error.contains("policy.toml, line 2, locked"), "{error}");
    let computer = Computer::new(POLICY, "\n[toasts]\ndetail = 'loud'\n");
    let error = Settings::load_under(&computer.own(), Some(&computer.policy())).unwrap_err().to_string();
    assert!(error.contains("config.toml, line 3, toasts.detail"), "{error}");
    assert!(Policy::read(&computer.0.path().join("none.toml")).unwrap().is_none());
}

#[test]
fn a_policy_hides_colleagues_names_whatever_the_user_says() {
    let policy = "locked = ['team.hide_names']\n[team]\nhide_names = true\n";
    assert!(Computer::new(policy, "[team]\nhide_names = false\n").settings().hide_names);
    assert!(!Computer::new("", "").settings().hide_names);
}

const KEY: &str = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";

fn feed(host: &str) -> String {
    format!("[updates]\nfeed = 'https://{host}.example/feed'\npublic_key = '{KEY}'\n")
}

#[test]
fn a_policy_says_which_feed_of_releases_is_asked_or_that_none_is() {
    let [own, theirs] = ["own", "theirs"].map(feed);
    let locked = |text: &str| format!("locked = ['updates']\n{text}");
    for (policy, user, expected, by_policy) in [
        (String::new(), String::new(), None, false),
        (String::new(), own.clone(), Some("own.example"), false),
        (theirs.clone(), String::new(), Some("theirs.example"), true),
        (theirs.clone(), own.clone(), Some("own.example"), false),
        (locked(&theirs), own.clone(), Some("theirs.example"), true),
        // Locked without a value: nobody is asked, whatever the user says.
        (locked(""), own.clone(), None, true),
        ("locked = ['updates.feed']".to_owned(), own.clone(), None, true),
        ("locked = ['updates.public_key', 'update']".to_owned(), String::new(), None, false),
    ] {
        let computer = Computer::new(&policy, &user);
        let loaded = Settings::load_under(&computer.own(), Some(&computer.policy())).unwrap();
        let host = loaded.settings.updates.and_then(|feed| feed.url.host_str().map(str::to_owned));
        assert_eq!(host.as_deref(), expected, "{policy} over {user}");
        assert_eq!(loaded.policy.map(|policy| policy.updates), Some(by_policy), "{policy} over {user}");
    }
    let computer = Computer::new(&locked(&theirs), "");
    let set = |document: &mut DocumentMut| {
        let table = document.entry("updates").or_insert_with(|| toml_edit::Item::Table(Table::new()));
        put(table.as_table_mut().unwrap(), "feed", "https://own.example/".into());
    };
    assert_eq!(computer.refused(set), "updates");
}
