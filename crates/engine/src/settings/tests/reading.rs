//! What a good file says.

use super::*;
use campanile_core::rules::Show;
use campanile_core::team::Filter;
use jiff::civil::{Weekday, time};

/// The example of the design, whole.
const EXAMPLE: &str = r#"
language = "fr"                       # default: the system's
[[connection]]
id = "prod"
kind = "adobe-journal"
journal_url = "https://events-va6.adobe.io/events/organizations/1/integrations/2/3"
ims_url = "https://ims-na1.adobelogin.com/ims/token/v3"      # default
client_id = "…"
org_id = "…@AdobeOrg"
scopes = ["adobeio_api", "openid", "AdobeID"]                # default
start = "oldest"                      # or "latest"
poll_every = "60s"                    # default; never sooner than the server's Retry-After

[[connection]]
id = "rest"
kind = "marketo-rest"
base_url = "https://123-ABC-456.mktorest.com"
instance = "123-ABC-456"              # default: taken from base_url
client_id = "…"
poll_every = "5m"

[[connection]]
id = "mail"
kind = "mailbox"
host = "imap.example.com"
port = 993                            # TLS; "starttls" and plain only to loopback
user = "marketo-notices@example.com"
auth = "password"                     # or "oauth" with provider, tenant, oauth_client_id
folder = "INBOX"

[[connection]]
id = "team"
kind = "team"
url = "tls://nats.example.com:4222"
stream = "CAMPANILE"

[instance."123-ABC-456"]
name = "Production"
app_url = "https://app-sj01.marketo.com"
daily_quota = 50000

[rules.salesforce]
show = "toast"                        # toast | silent | mute
min_severity = "warning"
sound = true
[quiet_hours]
from = "20:00"
to = "08:00"
days = ["mon", "tue", "wed", "thu", "fri"]
let_through = "critical"
[toasts]
per_minute = 3
detail = "full"                       # or "type": no names on lock screens and shared screens
[quota]
warn_at = [75, 90]                    # percent; 100 is always critical
[history]
keep = "400d"
"#;

#[test]
fn the_whole_example_is_understood() {
    let settings = parsed(EXAMPLE);
    assert_eq!(settings.language, Some(Language::Fr));
    let connections: Vec<(&str, &str, i64)> = settings
        .connections
        .iter()
        .map(|connection| (connection.id.as_str(), connection.kind.slug(), connection.poll_every.as_secs()))
        .collect();
    assert_eq!(
        connections,
        [
            ("prod", "adobe-journal", 60),
            ("rest", "marketo-rest", 300),
            ("mail", "mailbox", 60),
            ("team", "team", 60)
        ]
    );
    let journal = journal_of(&settings.connections[0]);
    assert_eq!(journal.journal_url.path(), "/events/organizations/1/integrations/2/3");
    assert_eq!(journal.ims_url.as_str(), DEFAULT_IMS_URL);
    assert_eq!((journal.client_id.as_str(), journal.org_id.as_str()), ("…", "…@AdobeOrg"));
    assert_eq!(journal.scopes, DEFAULT_SCOPES);
    assert_eq!(journal.start, Start::Oldest);
    let instance = &settings.instances["123-ABC-456"];
    assert_eq!(instance.name.as_deref(), Some("Production"));
    assert_eq!(instance.app_url.as_ref().map(Url::as_str), Some("https://app-sj01.marketo.com/"));
    assert_eq!(instance.daily_quota, Some(50_000));
    let rule =
        RuleChoice { show: Some(Show::Toast), min_severity: Some(Severity::Warning), sound: Some(true) };
    assert_eq!(settings.rules, BTreeMap::from([(NotificationType::Salesforce, rule)]));
    let quiet = settings.quiet_hours.unwrap();
    assert_eq!(
        (quiet.from, quiet.to, quiet.let_through),
        (time(20, 0, 0, 0), time(8, 0, 0, 0), Severity::Critical)
    );
    assert_eq!((quiet.days.first(), quiet.days.last()), (Some(&Weekday::Monday), Some(&Weekday::Friday)));
    assert_eq!(quiet.days.len(), 5);
    assert_eq!(settings.toasts, Toasts::default());
    assert_eq!(settings.warn_at, [75.0, 90.0]);
    assert_eq!(settings.keep, Some(SignedDuration::from_hours(400 * 24)));
}

#[test]
fn a_relays_stream_is_all_that_a_team_needs_to_name() {
    let settings = parsed(EXAMPLE);
    let ConnectionKind::Team(team) = &settings.connections[3].kind else { panic!("{settings:?}") };
    assert_eq!((team.url.as_str(), team.stream.as_str()), ("tls://nats.example.com:4222", "CAMPANILE"));
    assert_eq!((&team.user, &team.ca_file, &team.filter), (&None, &None, &Filter::default()));
}

#[test]
fn what_is_not_said_is_as_by_default() {
    let folder = tempfile::tempdir().unwrap();
    let missing = Settings::load(&folder.path().join("config.toml")).unwrap();
    assert_eq!(missing.settings, parsed(""), "no file is like an empty one");
    assert_eq!(missing.settings.warn_at, [75.0, 90.0]);
    assert_eq!(missing.settings.keep, None);

    let settings = parsed(JOURNAL);
    let connection = &settings.connections[0];
    assert_eq!((connection.poll_every.as_secs(), connection.secret_file.as_deref()), (60, None));
    let journal = journal_of(connection);
    assert_eq!(journal.ims_url.as_str(), DEFAULT_IMS_URL);
    assert_eq!(journal.scopes, DEFAULT_SCOPES);
    assert_eq!(journal.start, Start::Oldest);
    let quiet = parsed("[quiet_hours]\nfrom = '22:30'\nto = '07:00'\n").quiet_hours.unwrap();
    assert_eq!((quiet.days.len(), quiet.let_through), (7, Severity::Critical));
}

#[test]
fn thresholds_are_sorted_and_may_be_none() {
    assert_eq!(parsed("[quota]\nwarn_at = [90, 50.5, 75]\n").warn_at, [50.5, 75.0, 90.0]);
    assert_eq!(parsed("[quota]\nwarn_at = []\n").warn_at, Vec::<f64>::new());
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let folder = tempfile::tempdir().unwrap();
    match Settings::load(folder.path()) {
        Err(SettingsError::File { file, .. }) => assert_eq!(file, folder.path().display().to_string()),
        other => panic!("{other:?}"),
    }
}

#[test]
fn unknown_keys_are_named_with_their_path_and_change_nothing() {
    let text = format!(
        "colour = 'red'\n{JOURNAL}client_secret = 'x'\n[toasts]\nper_minut = 5\n[rules.salesforce]\nvolume = 3\n\
         [instance.'123-ABC-456']\nnick = 'p'\n[quiet]\nfrom = 'x'\n"
    );
    let loaded = Settings::parse(&text, "config.toml").unwrap();
    let mut unknown = loaded.unknown;
    unknown.sort();
    assert_eq!(
        unknown,
        [
            "colour",
            "connection.0.client_secret",
            "instance.123-ABC-456.nick",
            "quiet",
            "rules.salesforce.volume",
            "toasts.per_minut"
        ]
    );
    let settings = loaded.settings;
    assert_eq!(settings.connections, parsed(JOURNAL).connections);
    assert_eq!(settings.toasts, Toasts::default());
}

#[test]
fn exceptions_are_read_in_their_order() {
    use campanile_core::rules::Exception;
    let settings = parsed(
        "[[exception]]
         campaign = 1234
         until = 2026-12-01T08:00:00+01:00
         show = 'mute'
         [[exception]]
         type = 'salesforce'
         instance = '123-ABC-456'
         contains = 'webinar'
         show = 'toast'
         min_severity = 'info'
         sound = false",
    );
    let some = |text: &str| Some(text.to_owned());
    let muted = Exception {
        campaign: some("1234"),
        until: Some("2026-12-01T07:00:00Z".parse().unwrap()),
        choice: RuleChoice { show: Some(Show::Mute), ..RuleChoice::default() },
        ..Exception::default()
    };
    let choice =
        RuleChoice { show: Some(Show::Toast), min_severity: Some(Severity::Info), sound: Some(false) };
    let toasted = Exception {
        kind: Some(NotificationType::Salesforce),
        instance: some("123-ABC-456"),
        contains: some("webinar"),
        choice,
        ..Exception::default()
    };
    assert_eq!(settings.exceptions, [muted, toasted]);
}
