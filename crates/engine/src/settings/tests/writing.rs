//! Changes by the programs: one thing at a time, and the user's own words stay.

use super::*;
use campanile_core::rules::{Rule, Show};
use campanile_core::types::TYPES;
use campanile_core::words::Voice;
use std::path::Path;
use tempfile::TempDir;

/// A file as a user writes it.
const MINE: &str = r#"# Written by hand.
language = "fr"   # at home

[rules.salesforce]
# Not at night.
sound = false

[[connection]]
id = "demo"
kind = "demo"

[toasts]
detail = "type" # the screen is shared
"#;

struct Written {
    folder: TempDir,
}

impl Written {
    fn new(text: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("config.toml"), text).unwrap();
        Self { folder }
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("config.toml")
    }

    fn text(&self) -> String {
        std::fs::read_to_string(self.file()).unwrap()
    }

    /// The names in its folder: nothing half-written may stay.
    fn names(&self) -> Vec<String> {
        let names = std::fs::read_dir(self.folder.path()).unwrap();
        let mut names: Vec<String> =
            names.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

fn journal() -> Journal {
    journal_of(&parsed(JOURNAL).connections[0]).clone()
}

fn mute(file: &Path, kind: NotificationType) -> Result<(), WriteError> {
    let before = Settings::load(file).map(|loaded| loaded.settings.rules().of(kind)).unwrap_or(Rule {
        show: Show::Toast,
        min_severity: Severity::Warning,
        sound: true,
    });
    set_rule(file, kind, Rule { show: Show::Mute, ..before }, before)
}

#[test]
fn a_rule_that_was_set_is_the_rule_that_is_read() {
    let shows = [Show::Toast, Show::Silent, Show::Mute];
    let file = Written::new(MINE);
    for entry in &TYPES {
        for (show, severity) in shows.iter().flat_map(|show| Severity::ALL.map(|severity| (*show, severity)))
        {
            let before = parsed(&file.text()).rules().of(entry.kind);
            set_rule(&file.file(), entry.kind, Rule { show, min_severity: severity, ..before }, before)
                .unwrap();
            let rule = parsed(&file.text()).rules().of(entry.kind);
            assert_eq!(
                (rule.show, rule.min_severity, rule.sound),
                (show, severity, before.sound),
                "{}",
                entry.slug
            );
        }
    }
    assert_eq!(file.names(), ["config.toml"]);
}

#[test]
fn comments_and_order_stay_as_they_are() {
    let file = Written::new(MINE);
    mute(&file.file(), NotificationType::Salesforce).unwrap();
    assert_eq!(file.text(), MINE.replace("sound = false\n", "sound = false\nshow = \"mute\"\n"));
    let rule = parsed(&file.text()).rules().of(NotificationType::Salesforce);
    assert_eq!((rule.show, rule.sound), (Show::Mute, false));
}

#[test]
fn what_is_by_default_stays_out_of_the_file() {
    let file = Written::new("");
    let before = Rules::default().of(NotificationType::Engagement);
    set_rule(
        &file.file(),
        NotificationType::Engagement,
        Rule { min_severity: Severity::Error, ..before },
        before,
    )
    .unwrap();
    assert!(!file.text().contains("show"), "{}", file.text());
    assert_eq!(parsed(&file.text()).rules().of(NotificationType::Engagement).min_severity, Severity::Error);
}

#[test]
fn rules_in_other_spellings_are_changed_where_they_stand() {
    for text in [
        "rules.salesforce.show = \"toast\"\n",
        "rules = { salesforce = { show = \"toast\" } }\n",
        "[rules]\nsalesforce = { show = \"toast\" }\n",
    ] {
        let file = Written::new(text);
        mute(&file.file(), NotificationType::Salesforce).unwrap();
        assert_eq!(parsed(&file.text()).rules().of(NotificationType::Salesforce).show, Show::Mute, "{text}");
        mute(&file.file(), NotificationType::Facebook).unwrap();
        assert_eq!(parsed(&file.text()).rules().of(NotificationType::Facebook).show, Show::Mute, "{text}");
    }
}

#[test]
fn a_journal_that_was_added_is_the_one_that_is_read_and_the_demo_goes() {
    let file = Written::new(MINE);
    add_journal(&file.file(), "prod", &journal()).unwrap();
    let settings = parsed(&file.text());
    let ids: Vec<&str> = settings.connections.iter().map(|connection| connection.id.as_str()).collect();
    assert_eq!(ids, ["prod"]);
    assert_eq!(settings.connections[0].kind, ConnectionKind::AdobeJournal(Box::new(journal())));
    assert_eq!((settings.language, settings.toasts.detail), (Some(Language::Fr), ToastDetail::Type));
    for kept in ["# Written by hand.", "# at home", "# Not at night.", "# the screen is shared"] {
        assert!(file.text().contains(kept), "{kept}");
    }
}

#[test]
fn a_journal_of_the_same_id_is_changed_and_keeps_the_rest() {
    let text = format!(
        "{JOURNAL}poll_every = \"5m\" # spare it\nsecret_file = \"/run/s\"\n[[connection]]\nid = \"other\"\nkind = \"team\"\nurl = \"nats://127.0.0.1\"\n"
    );
    let file = Written::new(&text);
    let changed = Journal {
        client_id: "new".to_owned(),
        ims_url: "https://ims.example.com/token".parse().unwrap(),
        scopes: vec!["openid".to_owned()],
        ..journal()
    };
    add_journal(&file.file(), "prod", &changed).unwrap();
    let settings = parsed(&file.text());
    assert_eq!(settings.connections.len(), 2);
    let prod = &settings.connections[0];
    assert_eq!(prod.kind, ConnectionKind::AdobeJournal(Box::new(changed)));
    assert_eq!((prod.poll_every.as_secs(), prod.secret_file.is_some()), (300, true));
    assert!(file.text().contains("# spare it"));
}

#[test]
fn a_journal_that_starts_with_the_latest_keeps_its_start() {
    let file = Written::new("");
    let latest = Journal { start: Start::Latest, ..journal() };
    add_journal(&file.file(), "prod", &latest).unwrap();
    assert_eq!(parsed(&file.text()).connections[0].kind, ConnectionKind::AdobeJournal(Box::new(latest)));
}

#[test]
fn an_id_that_is_not_allowed_is_not_written() {
    let file = Written::new(MINE);
    assert!(matches!(add_journal(&file.file(), "Prod!", &journal()), Err(WriteError::Form { .. })));
    assert_eq!(file.text(), MINE);
}

#[test]
fn the_demo_is_added_once() {
    let file = Written::new(JOURNAL);
    start_demo(&file.file()).unwrap();
    start_demo(&file.file()).unwrap();
    let kinds = |settings: Settings| -> Vec<&'static str> {
        settings.connections.iter().map(|connection| connection.kind.slug()).collect()
    };
    assert_eq!(kinds(parsed(&file.text())), ["adobe-journal", "demo"]);
}

#[test]
fn a_file_that_is_not_there_is_made_with_its_folder() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("new").join("config.toml");
    start_demo(&file).unwrap();
    let settings = Settings::load(&file).unwrap().settings;
    assert_eq!(settings.connections[0].kind, ConnectionKind::Demo);
}

#[test]
fn a_file_that_is_no_toml_is_not_touched() {
    for text in [
        "[rules\nbroken",
        "connection = 'one'\nrules = 5\n",
        "connection = [{ id = 'x', kind = 'demo' }]\nrules = []\n",
    ] {
        let file = Written::new(text);
        for result in [
            mute(&file.file(), NotificationType::Salesforce),
            add_journal(&file.file(), "prod", &journal()),
            start_demo(&file.file()),
        ] {
            match result {
                Err(error @ WriteError::Form { .. }) => {
                    for language in Language::ALL {
                        let said = error.words(&Voice::new(language, jiff::tz::TimeZone::UTC));
                        let shown = file.file().display().to_string();
                        assert!(said.contains(&shown) && !said.contains("settings-form"), "{said}");
                    }
                }
                other => panic!("{text}: {other:?}"),
            }
        }
        assert_eq!(file.text(), text);
        assert_eq!(file.names(), ["config.toml"]);
    }
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link_and_its_target_keeps_its_mode() {
    use std::os::unix::fs::PermissionsExt;
    let real = Written::new(MINE);
    std::fs::set_permissions(real.file(), std::fs::Permissions::from_mode(0o600)).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let link = folder.path().join("config.toml");
    std::os::unix::fs::symlink(real.file(), &link).unwrap();
    mute(&link, NotificationType::Salesforce).unwrap();
    assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(parsed(&real.text()).rules().of(NotificationType::Salesforce).show, Show::Mute);
    assert_eq!(std::fs::metadata(real.file()).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(real.names(), ["config.toml"]);
}

#[test]
fn an_exception_is_added_once_and_taken_away_again() {
    use campanile_core::rules::{Exception, RuleChoice};
    let file = Written::new("# mine\n[[exception]]\ncontains = 'webinar'  # always\nshow = 'toast'\n");
    let choice = RuleChoice { show: Some(Show::Silent), ..RuleChoice::default() };
    let kind = Some(NotificationType::CampaignFailure);
    let until = Some("2026-12-01T07:00:00Z".parse().unwrap());
    let silent = Exception { kind, campaign: Some("1234".into()), until, choice, ..Exception::default() };
    for _ in 0..2 {
        add_exception(&file.file(), &silent).unwrap();
    }
    let exceptions = parsed(&file.text()).exceptions;
    assert_eq!((exceptions.len(), &exceptions[1]), (2, &silent));
    assert!(file.text().starts_with("# mine\n"), "{}", file.text());
    assert!(file.text().contains("# always"), "{}", file.text());
    remove_exception(&file.file(), 0).unwrap();
    assert_eq!(parsed(&file.text()).exceptions, [silent]);
    remove_exception(&file.file(), 7).unwrap();
    assert_eq!(parsed(&file.text()).exceptions.len(), 1);
}
