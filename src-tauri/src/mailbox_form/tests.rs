use super::*;
use campanile_core::words::Language;

fn voice() -> Voice {
    Voice::new(Language::En, jiff::tz::TimeZone::UTC)
}

fn good() -> MailboxForm {
    MailboxForm {
        id: " mail ".into(),
        auth: MailAuth::Password,
        host: " imap.example.com ".into(),
        port: String::new(),
        tls: MailTls::Tls,
        user: "notices@example.com".into(),
        client_secret: "s".into(),
        oauth_client_id: String::new(),
        tenant: String::new(),
        folder: String::new(),
        start: MailStart::Oldest,
        instance: String::new(),
        after: MailAfter::Nothing,
        move_to: String::new(),
        signed_in: None,
        edits: false,
    }
}

fn checked(form: &MailboxForm, settings: &Settings) -> Result<Checked, Vec<String>> {
    let checked = check(form, settings, PathBuf::new(), &voice());
    checked.map_err(|errors| errors.into_iter().map(|error| error.field).collect())
}

fn wrong(form: &MailboxForm) -> Vec<String> {
    checked(form, &Settings::default()).err().unwrap_or_default()
}

#[test]
fn all_that_is_wrong_is_said_at_once() {
    let form = MailboxForm {
        id: "Mail!".into(),
        host: "imaps://imap.example.com:993".into(),
        port: "many".into(),
        tls: MailTls::None,
        user: " ".into(),
        client_secret: String::new(),
        after: MailAfter::Move,
        ..good()
    };
    assert_eq!(wrong(&form), ["id", "host", "user", "client_secret", "move_to", "port", "tls"]);
    let form = MailboxForm { auth: MailAuth::Microsoft, tenant: "a/b".into(), ..good() };
    assert_eq!(wrong(&form), ["oauth_client_id", "tenant"]);
    let form = MailboxForm { auth: MailAuth::Google, client_secret: String::new(), ..good() };
    assert_eq!(wrong(&form), ["oauth_client_id", "client_secret"]);
    let form = MailboxForm { after: MailAfter::Move, move_to: "INBOX".into(), ..good() };
    assert_eq!(wrong(&form), ["move_to"]);
    assert_eq!(wrong(&MailboxForm { port: "0".into(), ..good() }), ["port"]);
}

#[test]
fn a_good_one_is_read_as_it_is_meant() {
    let found = checked(&good(), &Settings::default()).unwrap_or_else(|errors| panic!("{errors:?}"));
    assert_eq!((found.id.as_str(), found.mailbox.host.as_str()), ("mail", "imap.example.com"));
    assert_eq!((found.mailbox.port, found.mailbox.folder.as_str()), (993, "INBOX"));
    let form = MailboxForm {
        tls: MailTls::Starttls,
        auth: MailAuth::Microsoft,
        oauth_client_id: " abc ".into(),
        folder: "Büro".into(),
        start: MailStart::Latest,
        instance: "123-abc-456".into(),
        after: MailAfter::Move,
        move_to: " Done ".into(),
        ..good()
    };
    let found = checked(&form, &Settings::default()).unwrap_or_else(|errors| panic!("{errors:?}")).mailbox;
    assert_eq!((found.port, found.tls, found.start), (143, Tls::StartTls, Start::Latest));
    assert_eq!((found.instance.as_str(), found.after), ("123-ABC-456", After::Move("Done".into())));
    let Auth::Oauth(client) = found.auth else { panic!("it is a token") };
    assert_eq!(client.client_id, "abc");
    assert_eq!(client.provider, Provider::Microsoft { tenant: "organizations".into() });
    for host in ["localhost", "127.0.0.1", "::1"] {
        let form = MailboxForm { host: host.into(), tls: MailTls::None, port: "1143".into(), ..good() };
        assert_eq!(wrong(&form), [""; 0]);
    }
}

#[test]
fn one_that_is_there_is_changed_and_keeps_its_secret_while_it_signs_in_the_same_way() {
    let text = "[[connection]]\nid = 'mail'\nkind = 'mailbox'\nhost = 'outlook.office365.com'\nuser = 'a@example.com'\n\
                auth = 'oauth'\nprovider = 'microsoft'\ntenant = 'contoso.com'\noauth_client_id = 'abc'\n\
                oauth_url = 'https://login.example.com/'\nafter = 'read'\nsecret_file = '/run/mail'";
    let settings = Settings::parse(text, "config.toml").unwrap().settings;
    let form = filled(&settings, "mail").unwrap();
    assert_eq!(
        (form.auth, form.tenant.as_str(), form.port.as_str()),
        (MailAuth::Microsoft, "contoso.com", "")
    );
    assert_eq!((form.after, form.client_secret.as_str()), (MailAfter::Read, ""));
    let of = |form: &MailboxForm| checked(form, &settings).unwrap_or_else(|errors| panic!("{errors:?}"));
    let found = of(&form);
    assert!(found.keeps);
    assert_eq!(found.secret_file.as_deref(), Some(std::path::Path::new("/run/mail")));
    let Auth::Oauth(client) = found.mailbox.auth else { panic!("it is a token") };
    assert_eq!(client.url.unwrap().as_str(), "https://login.example.com/");
    assert!(!of(&MailboxForm { oauth_client_id: "other".into(), ..form.clone() }).keeps);
    let password = MailboxForm { auth: MailAuth::Password, ..form.clone() };
    assert_eq!(checked(&password, &settings).err(), Some(vec!["client_secret".to_owned()]));
    let new = MailboxForm { edits: false, ..form };
    assert_eq!(checked(&new, &settings).err(), Some(vec!["id".to_owned()]));
    assert!(filled(&settings, "other").is_none());
}
