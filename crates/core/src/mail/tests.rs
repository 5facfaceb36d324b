use super::*;
use crate::facts::names;
use crate::types::WarnAt;
use crate::{Draft, NotificationType as Type, Severity};
use proptest::prelude::*;

mod hostile;
mod languages;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn delivered() -> Timestamp {
    at("2026-11-23T14:05:11Z")
}

fn rules() -> &'static MailRules {
    static RULES: std::sync::LazyLock<MailRules> =
        std::sync::LazyLock::new(|| MailRules::built_in().unwrap());
    &RULES
}

/// A plain mail from Marketo.
fn mail(subject: &str, text: &str) -> Mail {
    let bytes = format!(
        "From: Marketo <notifications@marketo.com>\r\nTo: team@example.com\r\nSubject: {subject}\r\n\
         Message-ID: <1@marketo.com>\r\nDate: Mon, 23 Nov 2026 15:04:00 +0100\r\n\
         Content-Type: text/plain; charset=utf-8\r\n\r\n{text}"
    );
    Mail::read(bytes.as_bytes())
}

fn draft(mail: &Mail) -> Draft {
    mail_draft(mail, rules(), delivered(), "", WarnAt::default()).unwrap()
}

#[test]
fn what_a_mail_says_becomes_the_facts_of_its_type() {
    let mail = mail(
        "Campaign Failure: Spring Webinar",
        "The smart campaign failed.\r\nCampaign: Spring Webinar 2026\r\nWorkspace: EMEA\r\n\
         Error: The smart list is invalid.\r\nhttps://app-sj01.marketo.com/#SC1234A1\r\nSubscription 123-ABC-456",
    );
    assert_eq!(mail.from, "notifications@marketo.com");
    assert_eq!(mail.date, Some(at("2026-11-23T14:04:00Z")));
    let draft = draft(&mail);
    assert_eq!((draft.kind, draft.severity), (Type::CampaignFailure, Severity::Error));
    assert_eq!(draft.instance, "123-ABC-456");
    assert_eq!(draft.incident, "campaign-failure/123-ABC-456/1234");
    assert_eq!(draft.source_id, "1@marketo.com");
    assert_eq!(draft.occurred_at, at("2026-11-23T14:04:00Z"));
    let fact = |name| draft.facts.text(name).unwrap_or_default();
    assert_eq!(draft.facts.get(names::CAMPAIGN_ID), Some(&serde_json::json!(1234)));
    assert_eq!(fact(names::CAMPAIGN_NAME), "Spring Webinar 2026");
    assert_eq!(fact(names::WORKSPACE), "EMEA");
    assert_eq!(fact(names::ERROR_MESSAGE), "The smart list is invalid.");
    assert_eq!(fact(names::RECOGNISED_BY), "rule");
    // The form that is kept is the form it is read from again.
    assert_eq!(serde_json::from_str::<Mail>(&draft.raw).unwrap(), mail);
}

#[test]
fn a_digest_keeps_its_list_and_says_until_when_marketo_has_it() {
    let html = "<html><head><style>p{color:red}</style></head><body><p>1,234 leads failed to sync to Microsoft Dynamics.</p>\
         <p>Duplicates: 1,200<br>Field length mismatch: 34</p><script>alert(1)</script>\
         <a class=x href=\"https://app-sj01.marketo.com/export/7?a=1&amp;b=2\"><b>See the full list</b></a> \
         <a href='javascript:alert(1)'>x</a></body></html>";
    let bytes = format!(
        "From: no-reply@mail.marketo.com\r\nSubject: Microsoft Dynamics sync errors\r\nMIME-Version: 1.0\r\n\
         Content-Type: text/html; charset=utf-8\r\n\r\n{html}"
    );
    let mail = Mail::read(bytes.as_bytes());
    assert!(!mail.text.contains("alert") && !mail.text.contains("color"), "{}", mail.text);
    let url = "https://app-sj01.marketo.com/export/7?a=1&b=2";
    assert_eq!(mail.links, [Link { words: "See the full list".into(), url: url.into() }]);
    let draft = draft(&mail);
    assert_eq!(draft.kind, Type::MicrosoftDynamics);
    // It has no date and no id: then it is of the time it was delivered, and known by what it says.
    assert_eq!(draft.occurred_at, delivered());
    assert_eq!(draft.source_id.len(), 64);
    for (name, value) in [
        (names::FAILED_COUNT, "1234"),
        (names::DUPLICATES, "1200"),
        (names::FIELDS_TOO_LONG, "34"),
        (names::CSV_URL, url),
        (names::CSV_EXPIRES, "2026-12-23"),
    ] {
        assert_eq!(draft.facts.text(name).as_deref(), Some(value), "{name}");
    }
}

#[test]
fn what_no_rule_knows_is_other_with_its_text_and_another_senders_mail_is_left_alone() {
    let unknown = draft(&mail("Something new", "A paragraph.\r\n\r\nAnother one."));
    assert_eq!((unknown.kind, unknown.severity), (Type::Other, Severity::Info));
    assert_eq!(unknown.facts.text(names::MAIL_TEXT).as_deref(), Some("A paragraph.\n\nAnother one."));
    assert!(!unknown.facts.has(names::RECOGNISED_BY));
    // Mails of one kind are one incident, whatever number they bear.
    let numbered = |number: u32| draft(&mail(&format!("Report {number}"), "")).incident;
    assert_eq!(numbered(1), numbered(22));
    assert_ne!(numbered(1), unknown.incident);
    for from in [
        "someone@example.com",
        "notifications@marketo.com.evil.example",
        "notifications@evilmarketo.com",
        "a@marketo.com, b@evil.example",
        "Marketo notifications@marketo.com <x@evil.example>",
        "\"notifications@marketo.com\" <x@evil.example>",
        "",
    ] {
        let bytes = format!("From: {from}\r\nSubject: Campaign Failure\r\n\r\nx");
        assert_eq!(rules().recognise(&Mail::read(bytes.as_bytes())), None, "{from}");
    }
    let twice =
        "From: notifications@marketo.com\r\nFrom: x@evil.example\r\nSubject: Campaign Failure\r\n\r\nx";
    assert_eq!(rules().recognise(&Mail::read(twice.as_bytes())), None);
    // Adobe writes of many things.
    let adobe = |text: &str| {
        let bytes = format!("From: x@mail.adobe.com\r\nSubject: Campaign failure\r\n\r\n{text}");
        rules().recognise(&Mail::read(bytes.as_bytes())).map(|recognised| recognised.kind)
    };
    assert_eq!(adobe("Your Adobe Marketo Engage campaign"), Some(Type::CampaignFailure));
    assert_eq!(adobe("Photoshop"), None);
}

#[test]
fn a_mail_dates_itself_only_as_far_as_that_can_be() {
    let dated = |date: &str| {
        let bytes = format!("From: n@marketo.com\r\nSubject: x\r\nDate: {date}\r\n\r\nx");
        draft(&Mail::read(bytes.as_bytes())).occurred_at
    };
    assert_eq!(dated("Mon, 23 Nov 2026 13:00:00 +0000"), at("2026-11-23T13:00:00Z"));
    for unlikely in [
        "Mon, 23 Nov 2026 15:00:00 +0000",
        "Thu, 01 Jan 1970 00:00:00 +0000",
        "yesterday",
        "99 Foo 9999 99:99:99",
    ] {
        assert_eq!(dated(unlikely), delivered(), "{unlikely}");
    }
}

#[test]
fn what_the_mail_server_found_about_the_sender_is_a_fact() {
    for (value, verdict) in [
        (
            "mx.example.com; spf=pass smtp.mailfrom=x@marketo.com; dkim=pass header.d=marketo.com; dmarc=pass",
            Verdict::Pass,
        ),
        ("mx.example.com 1; dmarc=fail (p=reject dis=none) header.from=marketo.com", Verdict::Fail),
        // A signature of somebody else says nothing of Marketo.
        ("mx; dkim=pass header.d=evil.example", Verdict::Unknown),
        ("mx; dkim=pass header.d=com", Verdict::Unknown),
        ("mx; dkim=pass header.i=@marketo.com", Verdict::Pass),
        ("mx; dkim=fail header.d=marketo.com; spf=pass smtp.mailfrom=bounce@evil.example", Verdict::Fail),
        ("mx; spf=softfail smtp.mailfrom=x@marketo.com", Verdict::Fail),
        ("mx; none", Verdict::Unknown),
        ("(dmarc=pass) mx; (dmarc=pass)", Verdict::Unknown),
        ("", Verdict::Unknown),
    ] {
        assert_eq!(Authentication::read(value, "n@marketo.com").verdict, verdict, "{value}");
    }
    // Only the line that the last server wrote counts: it stands above all others.
    let bytes = "Authentication-Results: mx.example.com; dmarc=fail\r\nAuthentication-Results: forged; dmarc=pass\r\n\
                 From: n@marketo.com\r\nSubject: Salesforce sync error\r\n\r\nx";
    let draft = draft(&Mail::read(bytes.as_bytes()));
    assert_eq!(draft.facts.text(names::MAIL_AUTHENTICATION).as_deref(), Some("fail"));
    let voice = crate::words::Voice::new(crate::words::Language::En, jiff::tz::TimeZone::UTC);
    assert!(voice.describe(&draft).summary.starts_with("Sender not confirmed."));
    let toast = voice.describe_toast(&draft, None, crate::words::ToastDetail::Full);
    assert!(toast.summary.starts_with("Sender not confirmed."), "{}", toast.summary);
}

#[test]
fn the_users_own_rules_come_first() {
    let own = "[[sender]]\nfrom = [\"*@Relay.Example\"]\n\n[[rule]]\ntype = \"salesforce\"\nsubtype = \"mine\"\n\
               from = [\"*@relay.example\"]\nsubject = ['^campaign failure ([0-9]+)']\n[rule.facts]\nmy_number = ['failure ([0-9]+)']\n";
    let rules = MailRules::with_own(own).unwrap();
    let bytes = "From: x@relay.example\r\nSubject: Campaign failure 12\r\n\r\nx";
    let recognised = rules.recognise(&Mail::read(bytes.as_bytes())).unwrap();
    assert_eq!((recognised.kind, recognised.subtype.as_str()), (Type::Salesforce, "mine"));
    assert_eq!(recognised.facts.text("my_number").as_deref(), Some("12"));
    // All conditions must hold.
    let recognised = rules.recognise(&mail("Campaign failure 12", "")).unwrap();
    assert_eq!(recognised.kind, Type::CampaignFailure);
}

#[test]
fn what_is_wrong_in_a_file_of_rules_is_named_with_its_line() {
    for (text, line, fault) in [
        ("[[rule]]\ntype = \"nonsense\"\nsubject = ['x']", 2, RuleFault::Type("nonsense".into())),
        ("[[rule]]\ntype = \"monitoring\"\nsubject = ['x']", 2, RuleFault::Type("monitoring".into())),
        ("\n[[rule]]\ntype = \"other\"\n", 3, RuleFault::NoCondition),
        ("[[fact]]\nname = \"A b\"\npatterns = ['x']", 2, RuleFault::FactName("A b".into())),
    ] {
        let error = MailRules::with_own(text).unwrap_err();
        assert_eq!((error.line, error.fault), (line, fault), "{text}");
    }
    for (text, line) in [
        ("[[rule]]\ntype = \"other\"\nsubject = ['x',\n  '(']", 4),
        ("[[rule]]\ntype = \"other\"\nsubject = ['(a{1000}){1000}']", 3),
    ] {
        let error = MailRules::with_own(text).unwrap_err();
        assert!(matches!(error.fault, RuleFault::Pattern(_)), "{error}");
        assert_eq!(error.line, line, "{text}");
    }
    for text in ["[[rule]", "[[rule]]\ntype = 1", "[[rule]]\ntype = \"other\"\nsubjekt = []", "x = 1"] {
        assert!(matches!(MailRules::with_own(text).unwrap_err().fault, RuleFault::Toml(_)), "{text}");
    }
    let long = format!("# {}", "x".repeat(300_000));
    assert_eq!(MailRules::with_own(&long).unwrap_err().fault, RuleFault::TooMuch);
}

#[test]
fn a_mail_becomes_a_rule_that_takes_the_next_one_of_its_kind() {
    let first = mail("Fwd: Lead Scoring 2026 report for \"Spring 'n' Summer\": 17 people", "x");
    let rule = suggest_rule(&first, Type::Engagement).unwrap();
    let rules = MailRules::with_own(&rule).unwrap();
    let next = mail("Lead scoring 2027 report for \"Autumn\": 3 people", "x");
    assert_eq!(rules.recognise(&next).unwrap().kind, Type::Engagement, "{rule}");
    assert_eq!(rules.recognise(&mail("Lead routing", "x")).unwrap().kind, Type::Other);
    // Without a subject the first line of the text has to do.
    let bare = mail("", "\r\nYour weekly figures (5)\r\nx");
    let rules = MailRules::with_own(&suggest_rule(&bare, Type::TestGroup).unwrap()).unwrap();
    assert_eq!(rules.recognise(&mail("", "Your weekly figures (6)")).unwrap().kind, Type::TestGroup);
    assert_eq!(suggest_rule(&mail("", ""), Type::TestGroup), None);
}

#[test]
fn a_stored_mail_is_read_again_by_todays_rules_and_stays_the_same_item() {
    let before = draft(&mail("Weekly report", "x"));
    let rules = MailRules::with_own("[[rule]]\ntype = \"linkedin\"\nsubject = ['^weekly report']").unwrap();
    let after = reread(&before, &rules, WarnAt::default()).unwrap();
    assert_eq!(after.kind, Type::Linkedin);
    assert_eq!(
        (&after.source_id, &after.raw, after.occurred_at),
        (&before.source_id, &before.raw, before.occurred_at)
    );
    assert!(after.incident.starts_with("linkedin/"));
    // An event of the journal is no mail.
    assert_eq!(reread(&Draft { raw: "{\"event\":{}}".into(), ..before }, &rules, WarnAt::default()), None);
}

proptest! {
    /// Whatever a mail is made of, reading it ends, keeps bounds, and gives the same again from what was stored.
    #[test]
    fn any_mail_is_read_within_bounds(subject in ".{0,60}", text in "(?s).{0,400}", html in any::<bool>()) {
        let kind = if html { "text/html" } else { "text/plain" };
        let bytes = format!("From: a@marketo.com\r\nSubject: {subject}\r\nContent-Type: {kind}; charset=utf-8\r\n\r\n{text}");
        hostile::check(&Mail::read(bytes.as_bytes()));
    }

    #[test]
    fn any_bytes_are_no_trouble(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        hostile::check(&Mail::read(&bytes));
    }

    /// A rule made from a mail takes that mail, whatever stands in its subject.
    #[test]
    fn a_rule_made_from_any_mail_takes_it(subject in "\\PC{1,60}") {
        let mail = Mail { from: "a@marketo.com".into(), subject: one_line(&subject), ..Mail::default() };
        if let Some(rule) = suggest_rule(&mail, Type::Facebook) {
            let rules = MailRules::parse(&format!("{rule}\n[[sender]]\nfrom = [\"*\"]")).unwrap();
            prop_assert_eq!(rules.recognise(&mail).unwrap().kind, Type::Facebook, "{}", rule);
        }
    }
}
