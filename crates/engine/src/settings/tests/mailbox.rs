//! A `mailbox` connection.

use super::*;
use crate::sources::mailbox::{After, Provider, Tls};

const MAIL: &str = "[[connection]]\nid = 'mail'\nkind = 'mailbox'\nuser = 'a@example.com'\n";

fn mailbox(lines: &str) -> Mailbox {
    let settings = parsed(&format!("{MAIL}{lines}\n"));
    let ConnectionKind::Mailbox(mailbox) = &settings.connections[0].kind else { panic!("{settings:?}") };
    (**mailbox).clone()
}

fn refused(lines: &str) -> (usize, String, Fault) {
    match Settings::parse(&format!("{MAIL}{lines}\n"), "config.toml") {
        Err(SettingsError::Value { line, key, fault, .. }) => (line, key, fault),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_not_said_of_a_mailbox_is_as_usual() {
    let found = mailbox("host = 'imap.example.com'");
    assert_eq!((found.port, found.tls, found.folder.as_str()), (993, Tls::FromTheStart, "INBOX"));
    assert_eq!((found.auth, found.start), (Auth::Password, Start::Oldest));
    for (lines, expected) in [
        ("port = 143", (143, Tls::StartTls)),
        ("port = 1993", (1993, Tls::FromTheStart)),
        ("tls = 'starttls'", (143, Tls::StartTls)),
        ("port = 1143\ntls = 'starttls'", (1143, Tls::StartTls)),
    ] {
        let found = mailbox(&format!("host = 'imap.example.com'\n{lines}"));
        assert_eq!((found.port, found.tls), expected, "{lines}");
    }
    for host in ["127.0.0.1", "::1", "localhost"] {
        assert_eq!(mailbox(&format!("host = '{host}'\ntls = 'none'")).tls, Tls::None);
    }
}

#[test]
fn what_becomes_of_a_stored_mail_is_nothing_unless_it_is_wished() {
    let after = |lines: &str| mailbox(&format!("host = 'imap.example.com'\n{lines}")).after;
    assert_eq!(after(""), After::Nothing);
    assert_eq!(after("after = 'read'\nmove_to = 'Done'"), After::Read);
    assert_eq!(after("after = 'move'\nmove_to = 'Done'"), After::Move("Done".into()));
    let host = "host = 'imap.example.com'\n";
    let (_, key, fault) = refused(&format!("{host}after = 'move'"));
    assert_eq!((key.as_str(), fault), ("connection[0].move_to", Fault::Missing));
    let (_, key, _) = refused(&format!("{host}after = 'move'\nfolder = 'X'\nmove_to = 'X'"));
    assert_eq!(key, "connection[0].move_to");
    assert_eq!(refused(&format!("{host}after = 'delete'")).1, "connection[0].after");
}

#[test]
fn a_mailbox_is_written_as_it_is_read_and_what_is_by_default_stays_out() {
    let file = tempfile::tempdir().unwrap();
    let path = file.path().join("config.toml");
    std::fs::write(&path, "[[connection]]\nid = 'demo'\nkind = 'demo'\n").unwrap();
    let plain = mailbox("host = 'imap.example.com'");
    add_mailbox(&path, "mail", &plain).unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    assert_eq!(
        text,
        "[[connection]]\nid = \"mail\"\nkind = \"mailbox\"\nhost = \"imap.example.com\"\nuser = \"a@example.com\"\n"
    );
    for lines in [
        "port = 143",
        "tls = 'starttls'\nport = 1143",
        "port = 143\ntls = 'tls'",
        "folder = 'Büro'\nstart = 'latest'\ninstance = '123-ABC-456'\nafter = 'move'\nmove_to = 'Done'",
        "auth = 'oauth'\nprovider = 'microsoft'\ntenant = 'contoso.com'\noauth_client_id = 'abc'\noauth_url = 'https://login.example.com/'",
        "auth = 'oauth'\nprovider = 'google'\noauth_client_id = 'abc'\nafter = 'read'",
        "",
    ] {
        let wanted = mailbox(&format!("host = 'imap.example.com'\n{lines}"));
        add_mailbox(&path, "mail", &wanted).unwrap();
        let settings = Settings::load(&path).unwrap().settings;
        let ConnectionKind::Mailbox(found) = &settings.connections[0].kind else { panic!("{settings:?}") };
        let found = Mailbox { rules_file: wanted.rules_file.clone(), ..(**found).clone() };
        assert_eq!(found, wanted, "{lines}");
    }
    assert_eq!(Settings::load(&path).unwrap().settings.connections.len(), 1);
}

#[test]
fn the_only_instance_that_is_known_is_that_of_mails_that_name_none() {
    let of = |lines: &str| mailbox(&format!("host = 'imap.example.com'\n{lines}")).instance;
    assert_eq!(of(""), "");
    assert_eq!(of("instance = '284-RPR-133'\n[instance.'123-ABC-456']\nname = 'x'"), "284-RPR-133");
    assert_eq!(of("[instance.'123-ABC-456']\nname = 'x'"), "123-ABC-456");
    assert_eq!(of("[instance.'123-ABC-456']\nname = 'x'\n[instance.'284-RPR-133']\nname = 'y'"), "");
}

#[test]
fn an_application_of_the_organisation_has_what_its_provider_wants() {
    let oauth = "host = 'outlook.office365.com'\nauth = 'oauth'\noauth_client_id = 'abc'\n";
    let client = |lines: &str| match mailbox(&format!("{oauth}{lines}")).auth {
        Auth::Oauth(client) => client,
        Auth::Password => panic!("{lines}"),
    };
    let microsoft = client("provider = 'microsoft'\ntenant = 'contoso.com'");
    assert_eq!(
        microsoft.token_url().unwrap().as_str(),
        "https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token"
    );
    assert_eq!(
        microsoft.device_url().unwrap().as_str(),
        "https://login.microsoftonline.com/contoso.com/oauth2/v2.0/devicecode"
    );
    assert_eq!(
        client("provider = 'microsoft'").provider,
        Provider::Microsoft { tenant: "organizations".into() }
    );
    let google = client("provider = 'google'");
    assert_eq!(google.token_url().unwrap().as_str(), "https://oauth2.googleapis.com/token");
    assert_eq!(google.authorize_url().unwrap().as_str(), "https://accounts.google.com/o/oauth2/v2/auth");
    let national = client("provider = 'microsoft'\noauth_url = 'https://login.microsoftonline.us'");
    assert_eq!(
        national.token_url().unwrap().as_str(),
        "https://login.microsoftonline.us/organizations/oauth2/v2.0/token"
    );
}

#[test]
fn what_is_wrong_with_a_mailbox_is_named_at_its_field() {
    for (lines, line, key, fault) in [
        ("", 1, "host", Fault::Missing),
        ("host = 'imap.example.com'\ntls = 'none'", 6, "tls", Fault::NotSecure("imap.example.com".into())),
        (
            "host = 'imap.example.com'\nauth = 'oauth'\nprovider = 'google'",
            1,
            "oauth_client_id",
            Fault::Missing,
        ),
        ("host = 'imap.example.com'\nauth = 'oauth'", 1, "provider", Fault::Missing),
    ] {
        assert_eq!(refused(lines), (line, format!("connection[0].{key}"), fault), "{lines}");
    }
    for (lines, key) in [
        ("host = 'imap.example.com:993'", "host"),
        ("host = 'https://imap.example.com'", "host"),
        ("host = 'imap.example.com'\nport = 0", "port"),
        ("host = 'imap.example.com'\ntls = 'ssl'", "tls"),
        ("host = 'imap.example.com'\nauth = 'kerberos'", "auth"),
        ("host = 'imap.example.com'\nstart = 'newest'", "start"),
        ("host = 'x'\nauth = 'oauth'\nprovider = 'yahoo'", "provider"),
        ("host = 'x'\nauth = 'oauth'\nprovider = 'microsoft'\ntenant = 'a/b'", "tenant"),
    ] {
        let (_, found, fault) = refused(lines);
        assert_eq!(found, format!("connection[0].{key}"), "{lines}");
        assert!(matches!(fault, Fault::NotAllowed { .. }), "{fault:?}");
    }
    let plain = "host = 'x'\nauth = 'oauth'\noauth_client_id = 'a'\nprovider = 'google'\noauth_url = 'http://example.com'";
    assert!(matches!(refused(plain).2, Fault::NotSecure(_)));
}
