//! The form of a Marketo REST connection: checked, filled again.

use crate::connection_form::wrong_id;
use crate::form_model::FieldError;
use crate::usage_model::RestForm;
use campanile_core::duration::parse_duration;
use campanile_core::words::{Phrase, Voice};
use campanile_engine::settings::{
    Connection, ConnectionKind, DEFAULT_REST_POLL, Rest, Settings, instance_of, length, rest_base,
};
use jiff::SignedDuration;
use secrecy::SecretString;
use std::path::PathBuf;

/// A form whose fields are all right. Without a secret the one that is stored is meant.
pub(crate) struct Checked {
    pub(crate) id: String,
    pub(crate) rest: Rest,
    pub(crate) poll_every: SignedDuration,
    pub(crate) secret: Option<SecretString>,
    pub(crate) secret_file: Option<PathBuf>,
}

/// Each look is a call of a quota that is shared.
const SHORTEST_POLL: SignedDuration = SignedDuration::from_mins(1);
const LARGEST_STEP: u32 = 1_000_000;

/// Checks all fields, so that all that is wrong is said at once.
pub(crate) fn check(form: &RestForm, settings: &Settings, voice: &Voice) -> Result<Checked, Vec<FieldError>> {
    let mut errors = Vec::new();
    let mut wrong = |field: &str, message: String| {
        errors.push(FieldError { field: field.to_owned(), message });
    };
    let id = form.id.trim();
    let known = settings.connections.iter().find(|connection| connection.id == id);
    if let Some(key) = wrong_id(id, form.edits, settings) {
        wrong("id", voice.text(key));
    }
    let base_url = rest_base(&form.base_url);
    let said = Some(form.instance.trim().to_uppercase()).filter(|instance| !instance.is_empty());
    match &base_url {
        None if form.base_url.trim().is_empty() => wrong("base_url", voice.text("field-required")),
        None => wrong("base_url", voice.text("field-rest-address")),
        Some(_) => {}
    }
    let instance = said.or_else(|| base_url.as_ref().and_then(instance_of));
    if base_url.is_some() && instance.as_ref().is_none_or(|id| id.chars().any(char::is_whitespace)) {
        wrong("instance", voice.text("field-munchkin"));
    }
    let keeps_secret = form.edits && known.is_some();
    for (field, text, needed) in
        [("client_id", &form.client_id, true), ("client_secret", &form.client_secret, !keeps_secret)]
    {
        if needed && text.trim().is_empty() {
            wrong(field, voice.text("field-required"));
        }
    }
    let poll_every = match form.poll_every.trim() {
        "" => Some(DEFAULT_REST_POLL),
        text => parse_duration(text).ok().filter(|every| *every >= SHORTEST_POLL),
    };
    if poll_every.is_none() {
        wrong("poll_every", voice.text("field-poll-every"));
    }
    let step = match form.exhausted_step.trim() {
        "" => None,
        text => {
            let step = text.parse().ok().filter(|step| (1..=LARGEST_STEP).contains(step));
            if step.is_none() {
                let range = Phrase::new("field-range").number("least", 1.0);
                wrong("exhausted_step", voice.say(&range.number("most", f64::from(LARGEST_STEP))));
            }
            step
        }
    };
    let (Some(base_url), Some(instance), Some(poll_every), true) =
        (base_url, instance, poll_every, errors.is_empty())
    else {
        return Err(errors);
    };
    let daily_calls = known.and_then(rest_of).and_then(|before| before.daily_calls);
    let secret = form.client_secret.trim();
    Ok(Checked {
        id: id.to_owned(),
        rest: Rest {
            base_url,
            instance,
            client_id: form.client_id.trim().to_owned(),
            daily_quota: None,
            daily_calls,
            exhausted_step: step.map(u64::from),
        },
        poll_every,
        secret: (!secret.is_empty()).then(|| secret.to_owned().into()),
        secret_file: known.and_then(|known| known.secret_file.clone()),
    })
}

/// The form of a connection that is there, without its secret.
pub(crate) fn filled(settings: &Settings, id: &str) -> Option<RestForm> {
    let known = settings.connections.iter().find(|connection| connection.id == id)?;
    let rest = rest_of(known)?;
    let told = instance_of(&rest.base_url).is_some_and(|told| told == rest.instance);
    Some(RestForm {
        id: known.id.clone(),
        base_url: rest.base_url.as_str().trim_end_matches('/').to_owned(),
        instance: if told { String::new() } else { rest.instance.clone() },
        client_id: rest.client_id.clone(),
        client_secret: String::new(),
        poll_every: length(known.poll_every),
        exhausted_step: rest.exhausted_step.map(|step| step.to_string()).unwrap_or_default(),
        edits: true,
    })
}

fn rest_of(connection: &Connection) -> Option<&Rest> {
    let ConnectionKind::MarketoRest(rest) = &connection.kind else { return None };
    Some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use campanile_core::words::Language;
    use jiff::tz::TimeZone;

    fn voice() -> Voice {
        Voice::new(Language::En, TimeZone::UTC)
    }

    fn good() -> RestForm {
        RestForm {
            id: " rest ".into(),
            base_url: "https://123-abc-456.mktorest.com/rest".into(),
            instance: String::new(),
            client_id: "c".into(),
            client_secret: "s".into(),
            poll_every: String::new(),
            exhausted_step: String::new(),
            edits: false,
        }
    }

    fn wrong(form: &RestForm, settings: &Settings) -> Vec<String> {
        let errors = check(form, settings, &voice()).err().unwrap_or_default();
        errors.into_iter().map(|error| error.field).collect()
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let nothing = Settings::default();
        let form = RestForm {
            id: "Rest!".into(),
            base_url: "https://123-ABC-456.mktorest.com/rest/v1".into(),
            client_id: " ".into(),
            client_secret: String::new(),
            poll_every: "30s".into(),
            exhausted_step: "some".into(),
            ..good()
        };
        let all = ["id", "base_url", "client_id", "client_secret", "poll_every", "exhausted_step"];
        assert_eq!(wrong(&form, &nothing), all);
        let elsewhere = RestForm { base_url: "https://marketo.example.com".into(), ..good() };
        assert_eq!(wrong(&elsewhere, &nothing), ["instance"]);
        let plain = RestForm { base_url: "http://123-ABC-456.mktorest.com".into(), ..good() };
        assert_eq!(wrong(&plain, &nothing), ["base_url"]);
    }

    #[test]
    fn a_good_one_is_read_as_it_is_meant() {
        let checked =
            check(&good(), &Settings::default(), &voice()).unwrap_or_else(|errors| panic!("{errors:?}"));
        assert_eq!((checked.id.as_str(), checked.rest.instance.as_str()), ("rest", "123-ABC-456"));
        assert_eq!((checked.poll_every, checked.rest.exhausted_step), (SignedDuration::from_mins(5), None));
        let form = RestForm {
            base_url: "http://127.0.0.1:8080/rest".into(),
            instance: "284-rpr-133".into(),
            poll_every: "1h".into(),
            exhausted_step: "25".into(),
            ..good()
        };
        let checked =
            check(&form, &Settings::default(), &voice()).unwrap_or_else(|errors| panic!("{errors:?}"));
        assert_eq!((checked.rest.instance.as_str(), checked.rest.exhausted_step), ("284-RPR-133", Some(25)));
        assert_eq!(checked.poll_every, SignedDuration::from_hours(1));
    }

    #[test]
    fn one_that_is_there_is_changed_and_keeps_what_the_form_does_not_ask() {
        let text = "[[connection]]\nid = 'rest'\nkind = 'marketo-rest'\nclient_id = 'abc'\ndaily_calls = 40\n\
                    base_url = 'https://123-ABC-456.mktorest.com'\nsecret_file = '/run/rest'\npoll_every = '90m'";
        let settings = Settings::parse(text, "config.toml").unwrap().settings;
        let form = filled(&settings, "rest").unwrap();
        assert_eq!(
            (form.client_secret.as_str(), form.instance.as_str(), form.poll_every.as_str()),
            ("", "", "90m")
        );
        let checked = check(&form, &settings, &voice()).unwrap_or_else(|errors| panic!("{errors:?}"));
        assert!(checked.secret.is_none(), "the stored one is kept");
        assert_eq!(checked.rest.daily_calls, Some(40));
        assert_eq!(checked.secret_file.as_deref(), Some(std::path::Path::new("/run/rest")));
        let new = RestForm { client_secret: "s".into(), edits: false, ..form };
        assert_eq!(wrong(&new, &settings), ["id"]);
        assert!(filled(&settings, "other").is_none());
    }
}
