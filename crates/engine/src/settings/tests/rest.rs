//! A `marketo-rest` connection.

use super::*;

const REST: &str = "[[connection]]\nid = 'rest'\nkind = 'marketo-rest'\nclient_id = 'abc'\n";

fn rest(lines: &str) -> Rest {
    let settings = parsed(&format!("{REST}{lines}\n"));
    let ConnectionKind::MarketoRest(rest) = &settings.connections[0].kind else { panic!("{settings:?}") };
    (**rest).clone()
}

#[test]
fn the_instance_and_the_address_come_from_whatever_marketo_shows() {
    for address in [
        "https://123-abc-456.mktorest.com",
        "https://123-ABC-456.mktorest.com/",
        "https://123-ABC-456.mktorest.com/rest",
        "https://123-ABC-456.mktorest.com/identity/",
    ] {
        let rest = rest(&format!("base_url = '{address}'"));
        assert_eq!(rest.base_url.as_str(), "https://123-abc-456.mktorest.com/", "{address}");
        assert_eq!(rest.instance, "123-ABC-456");
        assert_eq!((rest.daily_quota, rest.daily_calls, rest.exhausted_step), (None, None, None));
    }
    let named = rest("base_url = 'http://127.0.0.1:8080/rest'\ninstance = '284-RPR-133'");
    assert_eq!((named.base_url.as_str(), named.instance.as_str()), ("http://127.0.0.1:8080/", "284-RPR-133"));
}

#[test]
fn the_quota_is_the_instances_and_looks_are_five_minutes_apart() {
    let text = "base_url = 'https://123-ABC-456.mktorest.com'\ndaily_calls = 250\nexhausted_step = 50\n\
                [instance.'123-ABC-456']\ndaily_quota = 20000";
    let found = rest(text);
    assert_eq!(
        (found.daily_quota, found.daily_calls, found.exhausted_step),
        (Some(20_000), Some(250), Some(50))
    );
    assert_eq!(parsed(&format!("{REST}{text}")).connections[0].poll_every, SignedDuration::from_mins(5));
}

#[test]
fn what_cannot_be_asked_is_refused_with_its_line() {
    let not_allowed =
        |value: &str, allowed: &str| Fault::NotAllowed { value: value.into(), allowed: allowed.into() };
    let example = "https://123-ABC-456.mktorest.com";
    let plain = "http://123-ABC-456.mktorest.com";
    let deeper = "https://123-ABC-456.mktorest.com/rest/v1";
    for (lines, line, key, fault) in [
        (String::new(), 1, "base_url", Fault::Missing),
        (format!("base_url = '{plain}'"), 5, "base_url", Fault::NotSecure(plain.into())),
        (format!("base_url = '{deeper}'"), 5, "base_url", not_allowed(deeper, example)),
        ("base_url = 'https://marketo.example.com'".into(), 1, "instance", Fault::Missing),
        (
            format!("base_url = '{example}'\ndaily_calls = 0"),
            6,
            "daily_calls",
            not_allowed("0", "1, 2, 3, …"),
        ),
        (
            format!("base_url = '{example}'\nexhausted_step = 'x'"),
            6,
            "exhausted_step",
            Fault::Kind(Kind::Whole),
        ),
    ] {
        match Settings::parse(&format!("{REST}{lines}\n"), "config.toml") {
            Err(SettingsError::Value { line: found, key: at, fault: why, .. }) => {
                assert_eq!((found, at.as_str()), (line, format!("connection[0].{key}").as_str()), "{lines}");
                assert_eq!(why, fault, "{lines}");
            }
            other => panic!("{lines}: {other:?}"),
        }
    }
}

/// The only connection of a file, with how often it is asked.
fn only(file: &std::path::Path) -> (Rest, SignedDuration) {
    let settings = Settings::load(file).unwrap().settings;
    let [connection] = settings.connections.as_slice() else { panic!("{settings:?}") };
    let ConnectionKind::MarketoRest(rest) = &connection.kind else { panic!("{connection:?}") };
    ((**rest).clone(), connection.poll_every)
}

#[test]
fn a_saved_connection_is_read_as_it_was_meant_and_the_demo_goes() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("config.toml");
    std::fs::write(&file, "language = 'fr' # mine\n\n[[connection]]\nid = 'demo'\nkind = 'demo'\n").unwrap();
    let meant = rest("base_url = 'https://123-ABC-456.mktorest.com/rest'");
    add_rest(&file, "rest", &meant, DEFAULT_REST_POLL).unwrap();
    let text = std::fs::read_to_string(&file).unwrap();
    assert_eq!(
        text,
        "language = 'fr' # mine\n\n[[connection]]\nid = \"rest\"\nkind = \"marketo-rest\"\n\
         base_url = \"https://123-abc-456.mktorest.com\"\nclient_id = \"abc\"\n"
    );
    assert_eq!(only(&file), (meant.clone(), SignedDuration::from_mins(5)));

    let changed = Rest {
        base_url: Url::parse("http://127.0.0.1:8080/").unwrap(),
        daily_calls: Some(40),
        exhausted_step: Some(25),
        ..meant
    };
    add_rest(&file, "rest", &changed, SignedDuration::from_mins(90)).unwrap();
    assert_eq!(only(&file), (changed.clone(), SignedDuration::from_mins(90)));
    let off = Rest { exhausted_step: None, ..changed };
    add_rest(&file, "rest", &off, SignedDuration::from_mins(90)).unwrap();
    assert_eq!(only(&file).0, off);
    assert!(!std::fs::read_to_string(&file).unwrap().contains("exhausted_step"));
}

#[test]
fn a_length_is_written_in_its_largest_unit() {
    for (seconds, text) in
        [(1, "1s"), (90, "90s"), (300, "5m"), (5400, "90m"), (7200, "2h"), (86_400, "1d"), (0, "0s")]
    {
        assert_eq!(length(SignedDuration::from_secs(seconds)), text);
    }
}
