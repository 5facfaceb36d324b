//! A `team` connection and the `[relay]` table.

use super::*;
use campanile_core::NotificationType;
use campanile_core::team::{Filter, Only};
use jiff::SignedDuration;

const TEAM: &str = "[[connection]]\nid = 'team'\nkind = 'team'\n";

fn team(lines: &str) -> Team {
    let settings = parsed(&format!("{TEAM}{lines}\n"));
    let ConnectionKind::Team(team) = &settings.connections[0].kind else { panic!("{settings:?}") };
    (**team).clone()
}

fn relay(lines: &str) -> RelaySettings {
    parsed(&format!("{TEAM}url = 'tls://nats.example.com'\n[relay]\n{lines}\n")).relay.unwrap()
}

fn refused(lines: &str) -> (usize, String, Fault) {
    match Settings::parse(&format!("{TEAM}{lines}\n"), "config.toml") {
        Err(SettingsError::Value { line, key, fault, .. }) => (line, key, fault),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_stream_is_reached_over_tls_or_on_this_machine() {
    for url in [
        "tls://nats.example.com:4222",
        "tls://nats.example.com",
        "nats://127.0.0.1:4222",
        "nats://[::1]",
        "nats://localhost",
    ] {
        assert_eq!(team(&format!("url = '{url}'")).url.as_str(), url);
    }
    assert_eq!(refused("stream = 'X'"), (1, "connection[0].url".into(), Fault::Missing));
    for url in ["nats://nats.example.com:4222", "https://nats.example.com", "nats://127.0.0.1.example.com"] {
        let (line, key, fault) = refused(&format!("url = '{url}'"));
        assert_eq!((line, key.as_str(), fault), (4, "connection[0].url", Fault::NotSecureTeam(url.into())));
    }
    for url in ["nats.example.com", "tls://", "tls://marie:secret@nats.example.com"] {
        let (_, key, fault) = refused(&format!("url = '{url}'"));
        assert_eq!(key, "connection[0].url");
        assert!(!format!("{fault:?}").contains("secret"), "{fault:?}");
    }
    assert_eq!(refused("url = 'tls://nats.example.com/x'").1, "connection[0].url");
}

#[test]
fn what_is_wanted_of_a_stream_is_one_instance_and_one_type_or_group() {
    let of = |lines: &str| team(&format!("url = 'tls://n.example.com'\n{lines}")).filter;
    assert_eq!(of(""), Filter::default());
    let only = Some(Only::Type(NotificationType::Salesforce));
    assert_eq!(
        of("instance = '123-ABC-456'\ntype = 'salesforce'"),
        Filter { instance: Some("123-ABC-456".into()), only }
    );
    assert_eq!(of("type = 'crm'").subject(), "campanile.v1.*.crm.*");
    for (lines, wrong) in
        [("type = 'alerts'", "type"), ("stream = 'a.b'", "stream"), ("user = 'a b'", "user")]
    {
        let (line, key, fault) = refused(&format!("url = 'tls://n.example.com'\n{lines}"));
        assert_eq!((line, key), (5, format!("connection[0].{wrong}")));
        assert!(matches!(fault, Fault::NotAllowed { .. }), "{fault:?}");
    }
}

#[test]
fn an_authority_of_a_streams_own_lies_beside_the_configuration() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("config.toml");
    std::fs::write(&file, format!("{TEAM}url = 'tls://n.example.com'\nca_file = 'nats.pem'\n")).unwrap();
    let loaded = Settings::load(&file).unwrap();
    let ConnectionKind::Team(team) = &loaded.settings.connections[0].kind else { panic!("{loaded:?}") };
    assert_eq!(team.ca_file.as_deref(), Some(&*folder.path().join("nats.pem")));
}

#[test]
fn a_stream_that_was_added_is_the_one_that_is_read_and_the_users_words_stay() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("config.toml");
    let mine = "# Written by hand.\n[[connection]] # of the company\nid = 'team'\nkind = 'team'\n\
        url = 'tls://old.example.com' # since May\nca_file = 'nats.pem' # from IT\ninstance = '123-ABC-456'\n\
        poll_every = '5m' # spare it\n[[connection]]\nid = 'demo'\nkind = 'demo'\n[relay]\nkeep = '2d'\n";
    std::fs::write(&file, mine).unwrap();
    let read = || {
        let settings = Settings::load(&file).unwrap().settings;
        assert_eq!(settings.connections.len(), 1, "{settings:?}");
        let ConnectionKind::Team(team) = &settings.connections[0].kind else { panic!("{settings:?}") };
        (**team).clone()
    };
    let changed = Team {
        url: "tls://nats.example.com:4222".parse().unwrap(),
        stream: "OTHER".into(),
        user: Some("marie".into()),
        filter: Filter { instance: None, only: Some(Only::Group(campanile_core::Group::Crm)) },
        ca_file: Some(folder.path().join("nats.pem")),
    };
    add_team(&file, "team", &changed).unwrap();
    assert_eq!(read(), changed);
    let text = std::fs::read_to_string(&file).unwrap();
    for kept in [
        "# Written by hand.",
        "# of the company",
        "# since May",
        "ca_file = 'nats.pem' # from IT",
        "# spare it",
    ] {
        assert!(text.contains(kept), "{kept}: {text}");
    }
    assert!(text.contains("keep = '2d'") && !text.contains("instance"), "{text}");
    // What is by default goes out of it, but for what stands there.
    let plain = Team {
        stream: DEFAULT_STREAM.into(),
        user: None,
        filter: Filter::default(),
        ca_file: Some(PathBuf::from("/etc/nats.pem")),
        ..changed
    };
    add_team(&file, "team", &plain).unwrap();
    assert_eq!(read(), plain);
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(!text.contains("user =") && !text.contains("type ="), "{text}");
    assert!(text.contains("ca_file = \"/etc/nats.pem\" # from IT"), "{text}");
}

#[test]
fn a_relay_listens_on_this_machine_alone_unless_it_is_told_otherwise() {
    assert_eq!(parsed(&format!("{TEAM}url = 'tls://n.example.com'\n")).relay, None);
    assert_eq!(relay(""), RelaySettings::default());
    assert!(relay("").listen.ip().is_loopback());
    let told = relay(
        "connection = 'team'\nlisten = '0.0.0.0:80'\nkeep = '2d'\nmax_messages = 5\nmax_megabytes = 6\nreplicas = 3\nlease = '30s'",
    );
    assert_eq!(
        (told.listen.to_string().as_str(), told.max_messages, told.max_megabytes),
        ("0.0.0.0:80", 5, 6)
    );
    assert_eq!((told.keep, told.lease), (SignedDuration::from_hours(48), SignedDuration::from_secs(30)));
    assert_eq!(
        relay("keep = '1h'").duplicates,
        SignedDuration::from_hours(1),
        "what is gone cannot come twice"
    );
}

#[test]
fn what_a_relay_cannot_be_is_named_with_its_line_and_its_key() {
    for (lines, wrong) in [
        ("listen = 'localhost'", "listen"),
        ("keep = 'for ever'", "keep"),
        ("keep = '1h'\nduplicates = '2h'", "duplicates"),
        ("max_messages = 0", "max_messages"),
        ("max_megabytes = 0", "max_megabytes"),
        ("replicas = 6", "replicas"),
        ("lease = '1s'", "lease"),
        ("connection = 'prod'", "connection"),
    ] {
        let (line, key, _) = refused(&format!("url = 'tls://n.example.com'\n[relay]\n{lines}"));
        assert_eq!((line, key), (5 + lines.lines().count(), format!("relay.{wrong}")), "{lines}");
    }
}

#[test]
fn names_are_shown_unless_they_are_to_be_hidden() {
    assert!(!parsed("").hide_names);
    assert!(parsed("[team]\nhide_names = true\n").hide_names);
    assert!(Settings::parse("[team]\nhide_names = 'no'\n", "config.toml").is_err());
}
