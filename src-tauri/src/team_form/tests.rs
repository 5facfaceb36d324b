use super::*;
use campanile_core::NotificationType;
use campanile_core::words::Language;

const SEED: &str = "SUACH75SWCM5D2JMJM6EKLR2WDARVGZT4QC6LX3AGHSWOMVAKERABBBRWM";

fn voice() -> Voice {
    Voice::new(Language::En, jiff::tz::TimeZone::UTC)
}

/// A file as people are given it.
fn file() -> String {
    format!(
        "-----BEGIN NATS USER JWT-----\nhead.e30.tail\n------END NATS USER JWT------\n\n\
         -----BEGIN USER NKEY SEED-----\n{SEED}\n------END USER NKEY SEED------\n"
    )
}

fn good() -> TeamForm {
    TeamForm {
        id: " team ".into(),
        url: " tls://nats.example.com:4222 ".into(),
        auth: TeamAuth::Password,
        user: " marie ".into(),
        client_secret: " open ".into(),
        ca_file: String::new(),
        only: String::new(),
        instance: String::new(),
        stream: String::new(),
        edits: false,
    }
}

fn wrong_in(form: &TeamForm, settings: &Settings) -> Vec<String> {
    let errors = check(form, settings, &voice()).err().unwrap_or_default();
    assert!(errors.iter().all(|error| error.message.contains(' ')), "{errors:?}");
    errors.into_iter().map(|error| error.field).collect()
}

fn wrong(form: &TeamForm) -> Vec<String> {
    wrong_in(form, &Settings::default())
}

#[test]
fn all_that_is_wrong_is_said_at_once() {
    let form = TeamForm {
        id: "Team!".into(),
        url: "nats://nats.example.com".into(),
        user: "marie curie".into(),
        client_secret: String::new(),
        ca_file: "ca.pem".into(),
        only: "alerts".into(),
        stream: "a.b".into(),
        ..good()
    };
    assert_eq!(wrong(&form), ["id", "url", "user", "client_secret", "ca_file", "only", "stream"]);
    assert_eq!(wrong(&TeamForm { user: String::new(), ..good() }), ["user"]);
    for url in ["", "https://nats.example.com", "tls://marie:secret@nats.example.com", "tls://", "a b"] {
        assert_eq!(wrong(&TeamForm { url: url.into(), ..good() }), ["url"], "{url}");
    }
    let folder = tempfile::tempdir().unwrap();
    let nothing = folder.path().join("ca.pem");
    std::fs::write(&nothing, "nothing").unwrap();
    assert_eq!(wrong(&TeamForm { ca_file: nothing.display().to_string(), ..good() }), ["ca_file"]);
}

#[test]
fn a_good_one_is_read_as_it_is_meant() {
    let checked =
        check(&good(), &Settings::default(), &voice()).unwrap_or_else(|errors| panic!("{errors:?}"));
    let Checked { id, team, secret, secret_file } = checked;
    assert_eq!((id.as_str(), team.user.as_deref(), secret_file), ("team", Some("marie"), None));
    assert!(secret.is_some());
    assert_eq!((team.url.as_str(), team.stream.as_str()), ("tls://nats.example.com:4222", DEFAULT_STREAM));
    assert_eq!(team.filter, Filter::default());
    let form = TeamForm {
        // A name alone is reached securely.
        url: "nats.example.com:4333".into(),
        only: "salesforce".into(),
        instance: " 123-ABC-456 ".into(),
        stream: "OTHER".into(),
        ..good()
    };
    let team =
        check(&form, &Settings::default(), &voice()).unwrap_or_else(|errors| panic!("{errors:?}")).team;
    assert_eq!((team.url.as_str(), team.stream.as_str()), ("tls://nats.example.com:4333", "OTHER"));
    let only = Some(Only::Type(NotificationType::Salesforce));
    assert_eq!(team.filter, Filter { instance: Some("123-ABC-456".into()), only });
    let local = TeamForm { url: "nats://[::1]".into(), ..good() };
    assert_eq!(wrong(&local), Vec::<String>::new());
}

#[test]
fn a_file_of_credentials_says_by_itself_whose_it_is_and_nothing_else_is_taken_for_one() {
    let given = |text: &str| TeamForm { auth: TeamAuth::File, client_secret: text.into(), ..good() };
    for text in [file(), SEED.to_owned()] {
        let checked = check(&given(&text), &Settings::default(), &voice());
        let team = checked.unwrap_or_else(|errors| panic!("{errors:?}")).team;
        assert_eq!(team.user, None, "what was typed for the other way is not meant");
    }
    for text in ["", "open", "-----BEGIN NATS USER JWT-----\nhead.e30.tail\n"] {
        assert_eq!(wrong(&given(text)), ["client_secret"], "{text}");
    }
}

#[test]
fn one_that_is_there_is_shown_without_its_credentials_and_keeps_them_unless_they_become_others() {
    let text = "[[connection]]\nid = 'team'\nkind = 'team'\nurl = 'tls://nats.example.com'\nuser = 'marie'\n\
        type = 'crm'\ninstance = '123-ABC-456'\nsecret_file = '/run/team'\n\
        [[connection]]\nid = 'file'\nkind = 'team'\nurl = 'tls://nats.example.com'\nstream = 'OTHER'\n";
    let settings = Settings::parse(text, "config.toml").unwrap().settings;
    let form = filled(&settings, "team").unwrap();
    assert_eq!((form.auth, form.client_secret.as_str(), form.only.as_str()), (TeamAuth::Password, "", "crm"));
    let checked = check(&form, &settings, &voice()).unwrap_or_else(|errors| panic!("{errors:?}"));
    assert!(checked.secret.is_none(), "the stored one is kept");
    assert_eq!(checked.secret_file.as_deref(), Some(std::path::Path::new("/run/team")));
    let ConnectionKind::Team(before) = &settings.connections[0].kind else { panic!("{settings:?}") };
    assert_eq!(checked.team, **before);
    assert_eq!(wrong_in(&TeamForm { auth: TeamAuth::File, ..form.clone() }, &settings), ["client_secret"]);
    let new = TeamForm { client_secret: "s".into(), edits: false, ..form };
    assert_eq!(wrong_in(&new, &settings), ["id"]);

    let form = filled(&settings, "file").unwrap();
    assert_eq!((form.auth, form.user.as_str(), form.stream.as_str()), (TeamAuth::File, "", "OTHER"));
    assert_eq!(wrong_in(&form, &settings), Vec::<String>::new());
    assert_eq!(wrong_in(&form, &Settings::default()), ["client_secret"], "it is gone meanwhile");
    assert!(filled(&settings, "other").is_none());
}
