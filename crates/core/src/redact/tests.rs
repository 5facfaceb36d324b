use super::*;
use proptest::prelude::*;

fn redact(text: &str) -> String {
    Redactor::default().redact(text)
}

#[test]
fn what_is_somebodys_goes_and_the_words_around_stay() {
    for (text, expected) in [
        ("by lea.martin+mkto@northwind.example: refused", "by [address]: refused"),
        ("?u=lea%40northwind.example&x=1 was refused", "[address] was refused"),
        (r"lea\u0040northwind.example wrote", "[address] wrote"),
        ("<o'brien@northwind.example>", "<[address]>"),
        ("9F1A2B@AdobeOrg is not known", "[address] is not known"),
        (
            "instance 123-ABC-456 and 123-abc-456, x123-ABC-4567",
            "instance [instance] and [instance], x[instance]7",
        ),
        ("10.20.30.40:993 refused, v1.2.3 and 0.1.0 did not", "[ip]:993 refused, v1.2.3 and 0.1.0 did not"),
        ("at [2001:db8::7]:443 and fe80::1%eth0.", "at [[ip]]:443 and [ip]."),
        ("addr:fe80::1, ::1, 2001:db8:0:0:0:0:0:1", "addr:[ip], [ip], [ip]"),
        ("card 52:54:00:ab:cd:ef", "card [ip]"),
        ("dns error for imap.northwind.example.", "dns error for [host]."),
        ("to server.local2:993 and münchen.example", "to [host]:993 and [host]"),
        ("GET https://u:p@x.example/a?token=1#f, then", "GET [url], then"),
        ("(see http://intranet/a).", "(see [url])."),
        ("~/.local/share/campanile/history.db", "~/.local/share/campanile/history.db"),
        ("/home/lea/Kunden/Northwind/config.toml: no", "/home/…/…/…/config.toml: no"),
        (r"C:\Users\lea\AppData\Roaming\campanile", "C:/Users/…/AppData/Roaming/campanile"),
        ("read/write failed on GNU/Linux", "read/write failed on GNU/Linux"),
        ("panicked at crates/engine/src/watch.rs:12:3", "panicked at crates/engine/src/watch.rs:12:3"),
        ("panicked at /home/b/.cargo/x-1.2/lib.rs:3", "panicked at /home/…/…/…/…:3"),
        ("key e3b0c44298fc1c14 is wrong", "key [token] is wrong"),
        ("id 550e8400-e29b-41d4-a716-446655440000", "id [token]"),
        ("Zm9vYmFyMTIzNDU2Nzg5MA== here", "[token] here"),
        ("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJsZWEifQ.c2ln here", "[token] here"),
        ("campanile_engine::sources::mailbox::talk", "campanile_engine::sources::mailbox::talk"),
        (
            "org.kde.StatusNotifierWatcher: a_very_long_name_of_ours",
            "org.kde.StatusNotifierWatcher: a_very_long_name_of_ours",
        ),
        ("config.toml, line 6, rules.salesforce.show", "config.toml, line 6, rules.salesforce.show"),
        ("2026-11-26T23:05:23.123Z to 08:00, 75.5 %", "2026-11-26T23:05:23.123Z to 08:00, 75.5 %"),
        ("the newest is history-2026-11-26.db", "the newest is history-2026-11-26.db"),
        (
            "x86_64-unknown-linux-gnu, xdg-desktop-portal-gnome",
            "x86_64-unknown-linux-gnu, xdg-desktop-portal-gnome",
        ),
    ] {
        assert_eq!(redact(text), expected, "{text}");
        assert_eq!(redact(expected), expected, "again: {text}");
    }
}

#[test]
fn names_go_as_words_of_their_own_and_public_words_stay() {
    let mut redactor = Redactor::default();
    redactor.name("/home/Lea Martin", "~");
    redactor.name("lea", "[user]");
    redactor.name("Webinar Été", TEXT);
    redactor.name("prod", "connection-1");
    redactor.name("northwind-eu", "connection-2");
    redactor.name("x", TEXT);
    for (text, expected) in [
        ("/home/Lea Martin/.config/campanile/config.toml", "~/.config/campanile/config.toml"),
        ("LEA's release", "[user]'s release"),
        ("lea_martin, pleased", "[user]_martin, pleased"),
        ("“WEBINAR ÉTÉ” failed", "“[text]” failed"),
        ("“prod” and “northwind-eu”", "“prod” and “connection-2”"),
        ("an x", "an x"),
    ] {
        assert_eq!(redactor.redact(text), expected, "{text}");
    }
    assert_eq!(redactor.word("Northwind-EU"), "connection-2");
    assert_eq!(redactor.word("prod"), "prod");
    assert_eq!(redactor.word("somebody"), TEXT);
}

#[test]
fn what_others_quote_goes() {
    let redactor = Redactor::default();
    for (text, expected) in [
        (
            r#"Reason { cause: Dns, host: "mail", status: None, detail: "Lea \"x\" is out" }"#,
            r#"Reason { cause: Dns, host: "mail", status: None, detail: "[text]" }"#,
        ),
        ("it is inside 'é' of `Été campaign`", "it is inside '[text]' of `[text]`"),
        ("“loud” is not allowed. Allowed: toast", "“[text]” is not allowed. Allowed: toast"),
        ("doesn't know it, can't", "doesn't know it, can't"),
        (r#"cut off: "Lea Mar"#, r#"cut off: "[text]""#),
        ("“toast” and “7”", "“toast” and “7”"),
    ] {
        assert_eq!(redactor.redact_quoted(text), expected, "{text}");
        assert_eq!(redactor.redact_quoted(expected), expected, "again: {text}");
    }
}

#[test]
fn of_the_log_only_our_own_lines_stay() {
    let mut redactor = Redactor::default();
    redactor.name("northwind-eu", "connection-1");
    let line = |level: &str, target: &str, fields: &str| {
        format!(
            r#"{{"timestamp":"2026-11-26T22:00:01.5Z","level":"{level}","fields":{fields},"target":"{target}"}}"#
        )
    };
    let fields = r#"{"message":"could not be read","connection":"northwind-eu","reason":"Reason { host: \"h\" }","key":"lea","tries":3}"#;
    assert_eq!(
        redactor.log_line(&line("WARN", "campanile_engine::reading", fields)).unwrap(),
        "2026-11-26 22:00:01Z WARN campanile_engine::reading: could not be read connection=connection-1 \
         reason=Reason { host: \"[text]\" } key=[text] tries=3"
    );
    for (level, target) in
        [("DEBUG", "campanile_engine::reading"), ("ERROR", "reqwest::connect"), ("INFO", "zbus")]
    {
        assert_eq!(redactor.log_line(&line(level, target, fields)), None);
    }
    assert_eq!(redactor.log_line("Lea Martin wrote this"), None);
    let long = format!(r#"{{"message":"{}"}}"#, "word ".repeat(200));
    assert!(redactor.log_line(&line("INFO", "campanile_agent", &long)).unwrap().chars().count() <= 401);
}

const CONFIG: &str = r#"
language = "fr"
mine = "Lea"
[[connection]]
id = "northwind-eu"
kind = "adobe-journal"
journal_url = "https://events-va6.adobe.io/events/organizations/1/integrations/2/3"
client_id = "0a1b2c3d"
scopes = ["openid", "my_scope"]
poll_every = "60s"
[[connection]]
id = "mail"
kind = "mailbox"
host = "mailhost"
port = 143
user = "lea@northwind.example"
[[connection]]
id = "rest"
kind = "marketo-rest"
base_url = "https://123-ABC-456.mktorest.com"
[instance."123-ABC-456"]
name = "Northwind DACH"
daily_quota = 50000
[rules.salesforce]
show = "toast"
[[exception]]
campaign = 4711
contains = "Webinar Été"
until = 2026-12-01
show = "mute"
[quiet_hours]
from = "20:00"
days = ["mon", "tue"]
[network]
proxy = "http://proxyhost:8080"
"#;

#[test]
fn of_the_configuration_only_words_of_closed_lists_numbers_and_times_stay() {
    let understood = Understood::new(CONFIG).unwrap();
    let mut redactor = Redactor::default();
    understood.name_all(&mut redactor);
    let expected = r#"language = fr
[unknown-key] = [3]
[[connection]]
client_id = [8]
id = connection-1
journal_url = [https, adobe.io]
kind = adobe-journal
poll_every = 60s
scopes = openid, [8]
[[connection]]
host = [8]
id = mail
kind = mailbox
port = 143
user = [21]
[[connection]]
base_url = [https, mktorest.com]
id = rest
kind = marketo-rest
[[exception]]
campaign = [text]
contains = [11]
show = mute
until = 2026-12-01
[instance.instance-1]
daily_quota = 50000
name = [14]
[network]
proxy = [http, other]
[quiet_hours]
days = mon, tue
from = 20:00
[rules.salesforce]
show = toast"#;
    let lines = understood.lines(&redactor).join("\n");
    assert_eq!(lines, expected);
    assert_eq!(redactor.redact(&lines), lines, "and all of it may stay");
    assert_eq!(
        redactor.redact("mailhost and proxyhost refuse Northwind DACH (123-abc-456)"),
        "[text] and [host] refuse [text] (instance-1)"
    );
    assert!(Understood::new("language = fr").is_none());
}

proptest! {
    #[test]
    fn no_address_host_path_id_or_token_survives(
        before in "[a-z ,.]{0,12}",
        after in "[ ,.;)][a-z ,.]{0,12}",
        local in "[a-z0-9]{3,8}([.+'_-][a-z0-9]{3,8}){0,2}",
        host in "[a-z0-9]{3,9}(-[a-z0-9]{2,6})?(\\.[a-z0-9]{3,9}){0,2}\\.(example|corp|com|de)",
        at in prop_oneof![Just("@"), Just("%40"), Just("\\u0040"), Just("&#64;")],
        ip in any::<[u8; 4]>(),
        ip6 in any::<[u16; 8]>(),
        zeros in any::<bool>(),
        munchkin in "[0-9]{3}-[A-Za-z]{3}-[0-9]{3}",
        query in "[a-z]{4,8}=[A-Za-z0-9]{6,12}",
        person in "[a-z]{4,9}[0-9]{2}",
        hex in "[0-9a-f]{19,60}[0-9]",
        base64 in "[A-Za-z0-9+/_-]{10,40}[0-9][a-z][A-Z][0-9][A-Za-z0-9+/_-]{6,20}={0,2}",
        jwt in "eyJ[A-Za-z0-9_-]{12,30}\\.eyJ[A-Za-z0-9_-]{12,40}\\.[A-Za-z0-9_-]{20,40}",
    ) {
        let ip = std::net::Ipv4Addr::from(ip).to_string();
        let [a, b, rest @ ..] = ip6;
        let ip6 = if zeros { [a | 1, b, 0, 0, 0, 0, 0, 7] } else { [a | 1, b, rest[0], rest[1], rest[2], rest[3], rest[4], rest[5] | 1] };
        let ip6 = std::net::Ipv6Addr::from(ip6).to_string();
        let email = format!("{local}{at}{host}");
        let url = format!("https://{host}/{person}?{query}");
        let home = format!("/home/{person}/{query}");
        for (what, parts) in [
            (&email, vec![local.as_str(), host.as_str()]),
            (&host, vec![host.as_str()]),
            (&ip, vec![ip.as_str()]),
            (&ip6, vec![ip6.as_str()]),
            (&munchkin, vec![munchkin.as_str()]),
            (&url, vec![host.as_str(), query.as_str(), person.as_str()]),
            (&home, vec![person.as_str()]),
            (&hex, vec![hex.as_str()]),
            (&base64, vec![base64.as_str()]),
            (&jwt, jwt.split('.').collect()),
        ] {
            let text = format!("the mail server {before} {what}{after} refuses it");
            let left = redact(&text);
            for part in parts {
                prop_assert!(!left.contains(part), "{part:?} of {text:?} is in {left:?}");
            }
            prop_assert!(left.starts_with("the mail server") && left.ends_with("refuses it"), "{left:?}");
            prop_assert_eq!(redact(&left), left);
        }
    }

    #[test]
    fn any_text_is_no_trouble(text in any::<String>(), name in any::<String>()) {
        let mut redactor = Redactor::default();
        redactor.name(&name, TEXT);
        let _ = (redactor.redact(&text), redactor.redact_quoted(&text), redactor.log_line(&text));
        let _ = Understood::new(&text).map(|understood| understood.lines(&redactor));
    }

    #[test]
    fn a_name_never_survives_as_a_word(name in "\\PC{2,20}", before in "[ -/]{0,4}", after in "[ -/]{0,4}") {
        let mut redactor = Redactor::default();
        let name = name.trim().to_lowercase();
        prop_assume!(name.chars().count() >= 2 && name.chars().all(|letter| letter.to_string().to_lowercase() == letter.to_string()));
        prop_assume!(!is_public_word(&name) && !"connection-1".contains(&name));
        redactor.name(&name, "connection-1");
        let left = redactor.without_names(&format!("{before}{name}{after}"));
        prop_assert!(left.contains("connection-1"), "{left:?}");
    }
}
