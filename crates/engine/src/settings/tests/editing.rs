//! What the settings page changes: read back as it was set, and the user's own words stay.

use super::*;
use campanile_core::rules::Rule;
use jiff::civil::{Time, Weekday};
use std::path::Path;
use tempfile::TempDir;

/// A file as a user writes it.
const MINE: &str = r#"# Written by hand.

[quiet_hours] # the office
from = "19:00" # earlier in winter
to = "07:30"
days = ["mon", "sun"]   # who works on Sundays?

[toasts]
# The projector.
detail = "type" # shared screen

[quota]
warn_at = [60] # early

[history]
keep = "400d" # the auditors

[instance."123-ABC-456"]
name = "Production" # the big one
daily_quota = 50000

[rules.salesforce]
show = "silent" # until Monday

[network]
proxy = "http://old.example.com:3128" # the branch office
ca_file = "company.pem" # from IT
"#;

struct File(TempDir);

impl File {
    fn new(text: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("config.toml"), text).unwrap();
        Self(folder)
    }

    fn path(&self) -> PathBuf {
        self.0.path().join("config.toml")
    }

    fn edit(&self, change: Change) -> Settings {
        edit(&self.path(), &change).unwrap();
        parsed(&self.text())
    }

    fn text(&self) -> String {
        std::fs::read_to_string(self.path()).unwrap()
    }
}

fn hours() -> QuietHours {
    QuietHours {
        from: Time::constant(22, 15, 0, 0),
        to: Time::constant(6, 0, 0, 0),
        days: vec![Weekday::Friday, Weekday::Saturday],
        let_through: Severity::Error,
    }
}

fn changes() -> Vec<Change> {
    let instance = Instance { name: Some("Prod".into()), app_url: None, daily_quota: Some(20_000) };
    vec![
        Change::QuietHours { on: false, hours: hours() },
        Change::QuietHours { on: true, hours: hours() },
        Change::PerMinute(7),
        Change::Detail(ToastDetail::Full),
        Change::Weekly(true),
        Change::WarnAt(vec![50.0, 87.5]),
        Change::KeepDays(Some(90)),
        Change::Instance { id: "123-ABC-456".into(), instance },
        Change::Appearance(Appearance { theme: Theme::Dark, tray_count: false }),
        Change::Network(network()),
    ]
}

fn network() -> Network {
    let url = "socks5h://proxy.example.com:1080".parse().unwrap();
    let proxy = Proxy::At { url, user: Some("marie".into()) };
    let ca_file = Some("/etc/company.pem".into());
    Network { proxy, no_proxy: vec!["intranet".into(), "10.0.0.0/8".into()], ca_file }
}

#[test]
fn every_change_is_read_back_as_it_was_set() {
    for text in ["", MINE] {
        let file = File::new(text);
        let off = file.edit(Change::QuietHours { on: false, hours: hours() });
        assert_eq!((off.quiet_hours, off.quiet_hours_written), (None, Some(hours())));
        let on = file.edit(Change::QuietHours { on: true, hours: hours() });
        assert_eq!((on.quiet_hours, on.quiet_hours_written), (Some(hours()), Some(hours())));
        assert_eq!(file.edit(Change::PerMinute(7)).toasts.per_minute, 7);
        for detail in [ToastDetail::Type, ToastDetail::Full] {
            assert_eq!(file.edit(Change::Detail(detail)).toasts.detail, detail);
        }
        for weekly in [true, false] {
            assert_eq!(file.edit(Change::Weekly(weekly)).toasts.weekly, weekly);
        }
        assert_eq!(file.edit(Change::WarnAt(vec![50.0, 87.5])).warn_at, [50.0, 87.5]);
        assert_eq!(file.edit(Change::WarnAt(Vec::new())).warn_at, Vec::<f64>::new());
        let days = file.edit(Change::KeepDays(Some(90))).keep;
        assert_eq!(days, Some(SignedDuration::from_hours(90 * 24)));
        assert_eq!(file.edit(Change::KeepDays(None)).keep, None);
        let appearance = Appearance { theme: Theme::Light, tray_count: false };
        assert_eq!(file.edit(Change::Appearance(appearance)).appearance, appearance);
        let usual = Appearance::default();
        assert_eq!(file.edit(Change::Appearance(usual)).appearance, usual);
        let directly = Network { proxy: Proxy::None, ..Network::default() };
        for network in [network(), directly, Network::default()] {
            assert_eq!(file.edit(Change::Network(network.clone())).network, network);
        }
    }
}

#[test]
fn a_file_of_authorities_that_is_named_without_its_folder_stays_named_so() {
    let file = File::new(MINE);
    let beside = file.0.path().join("company.pem");
    edit(&file.path(), &Change::Network(Network { ca_file: Some(beside), ..network() })).unwrap();
    assert!(file.text().contains("ca_file = \"company.pem\" # from IT"), "{}", file.text());
    edit(&file.path(), &Change::Network(network())).unwrap();
    assert!(file.text().contains("ca_file = \"/etc/company.pem\" # from IT"), "{}", file.text());
}

#[test]
fn instances_are_named_and_forgotten() {
    let file = File::new("");
    let instance = Instance {
        name: Some("EMEA".into()),
        app_url: Some("https://app-lon07.marketo.com".parse().unwrap()),
        daily_quota: Some(50_000),
    };
    let id = "999-XYZ-001".to_owned();
    let settings = file.edit(Change::Instance { id: id.clone(), instance: instance.clone() });
    assert_eq!(settings.instances.get(&id), Some(&instance));
    let settings = file.edit(Change::Instance { id, instance: Instance::default() });
    assert_eq!(settings.instances, std::collections::BTreeMap::new());
    assert_eq!(file.text().trim(), "");
}

#[test]
fn what_the_user_wrote_besides_stays() {
    let file = File::new(MINE);
    for change in changes() {
        edit(&file.path(), &change).unwrap();
    }
    let before =
        Rule { show: campanile_core::rules::Show::Silent, min_severity: Severity::Warning, sound: true };
    let rule = Rule { sound: false, ..before };
    set_rule(&file.path(), NotificationType::Salesforce, rule, before).unwrap();
    let text = file.text();
    for comment in MINE.lines().filter_map(|line| line.split_once('#')).map(|(_, comment)| comment) {
        assert!(text.contains(&format!("#{comment}")), "lost:{comment}\n{text}");
    }
    let order = |text: &str| -> Vec<String> {
        text.lines().filter(|line| line.starts_with('[')).map(str::to_owned).collect()
    };
    assert_eq!(order(&text).get(..6), order(MINE).get(..6));
    // And what was not changed is as it was.
    assert_eq!(parsed(&text).rules().of(NotificationType::Salesforce), rule);
}

#[test]
fn what_is_by_default_stays_out_of_the_file() {
    let file = File::new("");
    file.edit(Change::Appearance(Appearance::default()));
    file.edit(Change::KeepDays(None));
    assert_eq!(parsed(&file.text()), parsed(""));
    assert!(!file.text().contains("appearance"), "{}", file.text());
}

#[test]
fn a_connection_goes_alone() {
    let file =
        File::new(&format!("# mine\n{JOURNAL}\n[[connection]]\nid = \"demo\"\nkind = \"demo\" # to try\n"));
    remove_connection(&file.path(), "prod").unwrap();
    let settings = parsed(&file.text());
    assert_eq!(settings.connections.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["demo"]);
    assert!(file.text().contains("# to try"));
    remove_connection(&file.path(), "demo").unwrap();
    remove_connection(&file.path(), "demo").unwrap();
    assert_eq!(parsed(&file.text()).connections, Vec::new());
}

#[test]
fn a_file_of_another_form_is_left_as_it_is() {
    for (text, change) in [
        ("toasts = 3\n", Change::PerMinute(7)),
        (
            "[[instance]]\n",
            Change::Instance {
                id: "1".into(),
                instance: Instance { name: Some("x".into()), ..Instance::default() },
            },
        ),
        ("history = [\n", Change::KeepDays(Some(3))),
    ] {
        let file = File::new(text);
        assert!(matches!(edit(Path::new(&file.path()), &change), Err(WriteError::Form { .. })), "{text}");
        assert_eq!(file.text(), text);
    }
}
