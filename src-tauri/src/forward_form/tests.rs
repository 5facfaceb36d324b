use super::*;
use campanile_core::words::Language;
use campanile_core::{Group, NotificationType, Severity};
use secrecy::ExposeSecret;

const KEY: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

fn voice() -> Voice {
    Voice::new(Language::En, jiff::tz::TimeZone::UTC)
}

fn form(kind: ForwardKind) -> ForwardForm {
    ForwardForm {
        id: " ops ".into(),
        kind,
        url: String::new(),
        topic: String::new(),
        hides_topic: false,
        auth: TopicAuth::None,
        client_secret: String::new(),
        min_severity: None,
        types: Vec::new(),
        instance: String::new(),
        silent: false,
        per_minute: String::new(),
        gather: String::new(),
        keep: String::new(),
        allow_private: false,
        given: false,
        edits: false,
    }
}

fn settings(text: &str) -> Settings {
    Settings::parse(text, "config.toml").unwrap().settings
}

fn checked_in(form: &ForwardForm, settings: &Settings) -> Checked {
    check(form, settings, &voice()).unwrap_or_else(|errors| panic!("{errors:?}"))
}

fn checked(form: &ForwardForm) -> Checked {
    checked_in(form, &Settings::default())
}

fn wrong_in(form: &ForwardForm, settings: &Settings) -> Vec<String> {
    let errors = check(form, settings, &voice()).err().unwrap_or_default();
    assert!(errors.iter().all(|error| error.message.contains(' ')), "{errors:?}");
    assert!(
        errors.iter().all(|error| !error.message.contains("hidden")),
        "no secret is repeated: {errors:?}"
    );
    errors.into_iter().map(|error| error.field).collect()
}

fn wrong(form: &ForwardForm) -> Vec<String> {
    wrong_in(form, &Settings::default())
}

async fn secret_of(checked: &Checked) -> Option<String> {
    checked.secret().await.unwrap().map(|secret| secret.expose_secret().to_owned())
}

#[test]
fn all_that_is_wrong_is_said_at_once() {
    let all = ForwardForm {
        id: "Ops!".into(),
        url: "http://hooks.example.com/hidden".into(),
        client_secret: "hidden".into(),
        types: vec!["crm".into(), "crms".into()],
        per_minute: "61".into(),
        gather: "0s".into(),
        keep: "soon".into(),
        ..form(ForwardKind::Webhook)
    };
    let errors = check(&all, &Settings::default(), &voice()).err().unwrap();
    let fields: Vec<&str> = errors.iter().map(|error| error.field.as_str()).collect();
    assert_eq!(fields, ["id", "url", "client_secret", "types", "per_minute", "gather", "keep"]);
    for kind in [ForwardKind::Slack, ForwardKind::Teams] {
        assert_eq!(wrong(&form(kind)), ["client_secret"]);
        for address in ["hidden", "http://hooks.example.com/hidden", "https://marie:hidden@example.com/"] {
            let form = ForwardForm { client_secret: address.into(), ..form(kind) };
            assert_eq!(wrong(&form), ["client_secret"], "{address}");
        }
    }
    assert_eq!(wrong(&form(ForwardKind::Webhook)), ["url", "client_secret"]);
    assert_eq!(wrong(&form(ForwardKind::Ntfy)), ["topic"]);
    let slash = ForwardForm { topic: "a/b".into(), auth: TopicAuth::Token, ..form(ForwardKind::Ntfy) };
    assert_eq!(wrong(&slash), ["topic", "client_secret"]);
    let path = ForwardForm { url: "https://ntfy.sh/x".into(), topic: "a".into(), ..form(ForwardKind::Ntfy) };
    assert_eq!(wrong(&path), ["url"]);
}

#[test]
fn a_name_is_not_given_twice() {
    let there = settings(
        "[[connection]]\nid = 'demo'\nkind = 'demo'\n[[forward]]\nid = 'ops'\nkind = 'slack'\nsecret_file = '/run/ops'\n",
    );
    let webhook = "https://hooks.slack.com/services/T/B/x";
    let new = ForwardForm { client_secret: webhook.into(), ..form(ForwardKind::Slack) };
    assert_eq!(wrong_in(&new, &there), ["id"]);
    assert_eq!(wrong_in(&ForwardForm { id: "demo".into(), ..new.clone() }, &there), ["id"]);
    assert_eq!(wrong_in(&ForwardForm { id: "other".into(), ..new.clone() }, &there), Vec::<String>::new());
    // Of another kind it would be another place.
    let other = ForwardForm { edits: true, topic: "x".into(), ..form(ForwardKind::Ntfy) };
    assert_eq!(wrong_in(&other, &there), ["id"]);
    assert_eq!(crate::connection_form::wrong_id("ops", false, &there), Some("field-name-taken"));
}

#[tokio::test]
async fn each_kind_has_its_secret_and_nothing_of_it_is_in_the_settings() {
    let slack = ForwardForm {
        client_secret: " https://hooks.slack.com/services/T/B/x ".into(),
        types: vec!["crm".into(), "campaign-failure".into()],
        min_severity: Some(Severity::Error),
        instance: " 123-ABC-456 ".into(),
        silent: true,
        per_minute: "0".into(),
        gather: "10m".into(),
        keep: "12h".into(),
        allow_private: true,
        ..form(ForwardKind::Slack)
    };
    let found = checked(&slack);
    assert_eq!(secret_of(&found).await.as_deref(), Some("https://hooks.slack.com/services/T/B/x"));
    let Forward { id, on, url, wants, pace, keep, allow_private, .. } = found.forward;
    assert_eq!((id.as_str(), on, url, allow_private), ("ops", true, None, true));
    let types = vec![Only::Group(Group::Crm), Only::Type(NotificationType::CampaignFailure)];
    let instance = Some("123-ABC-456".to_owned());
    assert_eq!(wants, Wants { min_severity: Some(Severity::Error), types, instance, silent: true });
    assert_eq!((pace.per_minute, pace.gather), (0, SignedDuration::from_mins(10)));
    assert_eq!(keep, SignedDuration::from_hours(12));

    let hook =
        |url: &str| ForwardForm { url: url.into(), client_secret: KEY.into(), ..form(ForwardKind::Webhook) };
    let plain = checked(&hook("https://example.com/hook"));
    assert_eq!(plain.forward.url.as_ref().map(Url::as_str), Some("https://example.com/hook"));
    assert_eq!(secret_of(&plain).await.as_deref(), Some(KEY));
    let with_key = checked(&hook("https://example.com/hook?code=1"));
    assert_eq!(with_key.forward.url, None);
    let both = format!("https://example.com/hook?code=1\n{KEY}");
    assert_eq!(secret_of(&with_key).await, Some(both));

    let ntfy = ForwardForm { topic: "marketo".into(), ..form(ForwardKind::Ntfy) };
    let open = checked(&ntfy);
    assert_eq!((open.forward.topic.as_deref(), open.forward.has_secret), (Some("marketo"), false));
    assert_eq!(open.forward.url.as_ref().map(Url::as_str), Some("https://ntfy.sh/"));
    assert_eq!(secret_of(&open).await, None);
    let hidden = checked(&ForwardForm { hides_topic: true, ..ntfy.clone() });
    assert_eq!((hidden.forward.topic.as_deref(), hidden.forward.has_secret), (None, true));
    assert_eq!(secret_of(&hidden).await.as_deref(), Some("marketo"));
    let token = ForwardForm { auth: TopicAuth::Token, client_secret: "tk_1".into(), ..ntfy };
    assert_eq!(secret_of(&checked(&token)).await.as_deref(), Some("tk_1"));
    let both = checked(&ForwardForm { hides_topic: true, ..token });
    assert_eq!(secret_of(&both).await.as_deref(), Some("marketo\ntk_1"));
}

#[tokio::test]
async fn one_that_is_there_is_shown_without_its_secret_and_saved_as_it_was() {
    let there = settings(
        "[[forward]]\nid = 'ops'\nkind = 'webhook'\nurl = 'https://example.com/hook'\nper_minute = 9\ntypes = ['crm']\n\
         on = false\n[[forward]]\nid = 'chat'\nkind = 'slack'\n\
         [[forward]]\nid = 'phone'\nkind = 'ntfy'\n[[forward]]\nid = 'open'\nkind = 'ntfy'\ntopic = 'x'\nauth = 'none'\n\
         [[forward]]\nid = 'key'\nkind = 'webhook'\n",
    );
    for place in &there.forwards {
        let form = filled(&there, &place.id).unwrap();
        assert!(form.client_secret.is_empty() && form.edits && !form.given);
        let checked = checked_in(&form, &there);
        assert_eq!((&checked.forward, checked.before.as_ref()), (place, Some(place)));
        // The keychain is not even asked.
        assert_eq!(secret_of(&checked).await, None, "{}", place.id);
    }
    let hook = filled(&there, "ops").unwrap();
    assert_eq!((hook.per_minute.as_str(), hook.gather.as_str(), hook.keep.as_str()), ("9", "", ""));
    let phone = filled(&there, "phone").unwrap();
    assert_eq!((phone.url.as_str(), phone.hides_topic, phone.auth), ("", true, TopicAuth::Token));
    // What is gone meanwhile is made anew, and needs all that it needs.
    assert_eq!(wrong(&filled(&there, "chat").unwrap()), ["client_secret"]);
    assert_eq!(wrong(&hook), ["client_secret"]);
    assert!(filled(&there, "other").is_none());
}

#[test]
fn what_is_typed_goes_over_what_is_stored_and_the_rest_stays_with_its_own_server() {
    let there = settings(
        "[[forward]]\nid = 'phone'\nkind = 'ntfy'\n[[forward]]\nid = 'key'\nkind = 'webhook'\n\
         [[forward]]\nid = 'token'\nkind = 'ntfy'\ntopic = 'x'\n",
    );
    let over = |form: &ForwardForm, stored: &str| {
        let checked = checked_in(form, &there);
        let before = checked.before.as_ref().unwrap();
        assert!(!checked.is_as_stored(before));
        let stored = Parts::read(before, &stored.into()).unwrap();
        checked.over(stored).secret().expose_secret().to_owned()
    };
    let phone = filled(&there, "phone").unwrap();
    let token = ForwardForm { client_secret: "tk_2".into(), ..phone.clone() };
    assert_eq!(over(&token, "old\ntk_1"), "old\ntk_2");
    let topic = ForwardForm { topic: "new".into(), ..phone.clone() };
    assert_eq!(over(&topic, "old\ntk_1"), "new\ntk_1");
    let shown = ForwardForm { topic: "new".into(), hides_topic: false, ..phone.clone() };
    assert_eq!(over(&shown, "old\ntk_1"), "tk_1");
    let without = ForwardForm { auth: TopicAuth::None, ..phone.clone() };
    assert_eq!(over(&without, "old\ntk_1"), "old");
    let key = ForwardForm { client_secret: KEY.into(), ..filled(&there, "key").unwrap() };
    assert_eq!(over(&key, "https://example.com/?c=1\nwhsec_1"), format!("https://example.com/?c=1\n{KEY}"));
    let moved = ForwardForm { url: "https://example.com/x".into(), ..filled(&there, "key").unwrap() };
    assert_eq!(over(&moved, "https://example.com/?c=1\nwhsec_1"), "whsec_1");
    // No token and no hidden topic is sent to another server than it was given for.
    let elsewhere = ForwardForm { url: "https://ntfy.example.com".into(), ..phone };
    assert_eq!(wrong_in(&elsewhere, &there), ["topic"]);
    let elsewhere =
        ForwardForm { url: "https://ntfy.example.com".into(), ..filled(&there, "token").unwrap() };
    assert_eq!(wrong_in(&elsewhere, &there), ["client_secret"]);
    let topic = ForwardForm { topic: "new".into(), url: "https://ntfy.example.com".into(), ..topic };
    assert_eq!(over(&topic, "old\ntk_1"), "new");
}

#[tokio::test]
async fn a_secret_that_is_given_from_outside_stays_where_it_is() {
    let there = settings("[[forward]]\nid = 'ops'\nkind = 'slack'\nsecret_file = '/run/ops'\n");
    let form = ForwardForm { client_secret: "anything".into(), ..filled(&there, "ops").unwrap() };
    assert!(form.given);
    let checked = checked_in(&form, &there);
    assert_eq!(secret_of(&checked).await, None);
    assert_eq!(checked.forward, there.forwards[0]);
}
