//! The form of a place to forward to: checked, filled again.

use crate::form_model::FieldError;
use crate::forward_model::{ForwardForm, TopicAuth};
use crate::setting_values::{number, range};
use campanile_core::forward::{ForwardKind, Key, Pace, Wants};
use campanile_core::team::Only;
use campanile_core::words::Voice;
use campanile_engine::forward::Parts;
use campanile_engine::secrets::{SecretError, is_given, stored_secret};
use campanile_engine::settings::{
    DEFAULT_FORWARD_KEEP, DEFAULT_NTFY, Forward, MOST_FORWARDED, Settings, forward_length, forward_url,
    is_connection_id, is_secret_address, is_topic, length,
};
use jiff::SignedDuration;
use secrecy::SecretString;
use url::Url;

/// A form whose fields are all right.
#[derive(Debug)]
pub(crate) struct Checked {
    pub(crate) forward: Forward,
    /// The same place as it is there.
    pub(crate) before: Option<Forward>,
    /// What was typed of its secret.
    parts: Parts,
    /// Whether a token of ntfy that is stored holds on.
    keeps_token: bool,
}

impl Checked {
    /// The secret as it is to be stored; nothing where what is stored stays.
    pub(crate) async fn secret(&self) -> Result<Option<SecretString>, SecretError> {
        let Self { forward, before, parts, .. } = self;
        if !forward.has_secret || is_given(&forward.id, forward.secret_file.as_deref()) {
            return Ok(None);
        }
        let Some(before) = before else { return Ok(Some(parts.secret())) };
        if self.is_as_stored(before) {
            return Ok(None);
        }
        let stored = match stored_secret(&forward.id).await {
            Ok(secret) => Parts::read(before, &secret).unwrap_or_default(),
            Err(SecretError::Missing) => Parts::default(),
            Err(error) => return Err(error),
        };
        Ok(Some(self.over(stored).secret()))
    }

    /// Whether nothing of the secret was typed, and each part of it stands where it stood.
    fn is_as_stored(&self, before: &Forward) -> bool {
        let Self { forward, parts, keeps_token, .. } = self;
        let Parts { address, topic, token, key } = parts;
        let is_typed = [address, topic, token, key].iter().any(|part| part.is_some());
        let is_moved = before.topic.is_some() != forward.topic.is_some()
            || before.url.is_some() != forward.url.is_some();
        let drops_token = forward.kind == ForwardKind::Ntfy && !keeps_token;
        !is_typed && !is_moved && !drops_token
    }

    /// What was typed, and of what is stored as much as still belongs to it.
    fn over(&self, stored: Parts) -> Parts {
        let Self { forward, parts, keeps_token, .. } = self;
        let Parts { address, topic, token, key } = stored;
        parts.clone().or(Parts {
            // A server of ntfy may stand there besides.
            address: address.filter(|_| forward.url.is_none() || *keeps_token),
            topic: topic.filter(|_| forward.topic.is_none()),
            token: token.filter(|_| *keeps_token),
            key,
        })
    }
}

/// What is found while a form is checked.
struct Checking<'a> {
    form: &'a ForwardForm,
    voice: &'a Voice,
    /// The same place as it is there: what is empty of its secret is as it is stored.
    before: Option<&'a Forward>,
    given: bool,
    errors: Vec<FieldError>,
    parts: Parts,
}

/// Where a place is, and whether a secret belongs to it.
#[derive(Default)]
struct Where {
    url: Option<Url>,
    topic: Option<String>,
    has_secret: bool,
    keeps_token: bool,
}

/// Checks all fields, so that all that is wrong is said at once.
pub(crate) fn check(
    form: &ForwardForm,
    settings: &Settings,
    voice: &Voice,
) -> Result<Checked, Vec<FieldError>> {
    let id = form.id.trim();
    let known = settings.forwards.iter().find(|place| place.id == id);
    let before = known.filter(|known| form.edits && known.kind == form.kind);
    let secret_file = before.and_then(|before| before.secret_file.clone());
    let given = is_given(id, secret_file.as_deref());
    let parts = Parts::default();
    let mut checking = Checking { form, voice, before, given, errors: Vec::new(), parts };
    let is_taken = settings.connections.iter().any(|connection| connection.id == id);
    if !is_connection_id(id) {
        checking.wrong("id", if id.is_empty() { "field-required" } else { "field-id" });
    } else if is_taken || (known.is_some() && before.is_none()) {
        checking.wrong("id", "field-name-taken");
    }
    let Where { url, topic, has_secret, keeps_token } = match form.kind {
        ForwardKind::Slack | ForwardKind::Teams => checking.channel(),
        ForwardKind::Webhook => checking.webhook(),
        ForwardKind::Ntfy => checking.ntfy(),
    };
    let types = checking.types();
    let pace = checking.pace();
    let keep = checking.length("keep", &form.keep, DEFAULT_FORWARD_KEEP);
    let Checking { errors, parts, .. } = checking;
    if !errors.is_empty() {
        return Err(errors);
    }
    let wants =
        Wants { min_severity: form.min_severity, types, instance: said(&form.instance), silent: form.silent };
    let forward = Forward {
        id: id.to_owned(),
        kind: form.kind,
        on: before.is_none_or(|before| before.on),
        url,
        topic,
        has_secret,
        secret_file,
        wants,
        pace,
        keep,
        allow_private: form.allow_private,
        network: settings.network.clone(),
    };
    Ok(Checked { forward, before: before.cloned(), parts, keeps_token })
}

impl Checking<'_> {
    fn wrong(&mut self, field: &str, key: &str) {
        self.errors.push(FieldError { field: field.to_owned(), message: self.voice.text(key) });
    }

    /// What was typed as the secret; where nothing was and something must, that is wrong.
    fn secret(&mut self, needed: bool, key: &str, is_fine: impl Fn(&str) -> bool) -> Option<SecretString> {
        match said(&self.form.client_secret) {
            _ if self.given => None,
            Some(text) if is_fine(&text) => Some(text.into()),
            Some(_) => {
                self.wrong("client_secret", key);
                None
            }
            None => {
                if needed {
                    self.wrong("client_secret", "field-required");
                }
                None
            }
        }
    }

    /// The whole address is the secret, and is not repeated in what is said of it.
    fn channel(&mut self) -> Where {
        let kind = self.form.kind;
        let is_address = |text: &str| forward_url(kind, text).is_ok();
        self.parts.address = self.secret(self.before.is_none(), "field-forward-webhook", is_address);
        Where { has_secret: true, ..Where::default() }
    }

    fn webhook(&mut self) -> Where {
        let is_stored = self.given || self.before.is_some_and(|before| before.url.is_none());
        let url = match said(&self.form.url) {
            None => {
                if !is_stored {
                    self.wrong("url", "field-required");
                }
                None
            }
            Some(text) => self.url(&text),
        };
        // With a key in it, it goes where keys are.
        let url = match url {
            Some(url) if is_secret_address(&url) => {
                self.parts.address = Some(url.as_str().into());
                None
            }
            other => other,
        };
        let is_key = |text: &str| Key::read(text).is_ok();
        self.parts.key = self.secret(self.before.is_none(), "field-forward-key", is_key);
        Where { url, has_secret: true, ..Where::default() }
    }

    fn ntfy(&mut self) -> Where {
        let form = self.form;
        let url = self.url(said(&form.url).as_deref().unwrap_or(DEFAULT_NTFY));
        // What is stored is meant for its server, and goes to no other.
        let here = self.before.filter(|before| before.url.as_ref().map(server) == url.as_ref().map(server));
        let topic = match said(&form.topic) {
            None => {
                let is_stored = form.hides_topic && here.is_some_and(|here| here.topic.is_none());
                if !is_stored && !self.given {
                    self.wrong("topic", "field-required");
                }
                None
            }
            Some(text) if !is_topic(&text) => {
                self.wrong("topic", "field-forward-topic");
                None
            }
            Some(text) => Some(text),
        };
        let topic = if form.hides_topic {
            self.parts.topic = topic.map(Into::into);
            None
        } else {
            topic
        };
        let has_token = form.auth == TopicAuth::Token;
        if has_token {
            let is_stored = here.is_some_and(|here| here.has_secret);
            // A hidden topic may be all that is needed.
            let needed = !is_stored && !form.hides_topic;
            let is_token = |text: &str| !text.contains(char::is_whitespace);
            self.parts.token = self.secret(needed, "field-forward-token", is_token);
        }
        let has_secret = has_token || form.hides_topic;
        Where { url, topic, has_secret, keeps_token: has_token && here.is_some() }
    }

    fn url(&mut self, text: &str) -> Option<Url> {
        match forward_url(self.form.kind, text) {
            Ok(url) => Some(url),
            Err(fault) => {
                let message = self.voice.say(&fault.phrase());
                self.errors.push(FieldError { field: "url".to_owned(), message });
                None
            }
        }
    }

    fn types(&mut self) -> Vec<Only> {
        let types: Option<Vec<Only>> = self.form.types.iter().map(|slug| Only::from_slug(slug)).collect();
        if types.is_none() {
            self.wrong("types", "field-team-only");
        }
        types.unwrap_or_default()
    }

    fn pace(&mut self) -> Pace {
        let usual = Pace::default();
        let per_minute = match said(&self.form.per_minute) {
            None => usual.per_minute,
            Some(text) => number(&text, 0, MOST_FORWARDED).unwrap_or_else(|| {
                self.errors.extend(range("per_minute", 0, MOST_FORWARDED, self.voice));
                usual.per_minute
            }),
        };
        let form = self.form;
        Pace { per_minute, gather: self.length("gather", &form.gather, usual.gather) }
    }

    fn length(&mut self, field: &str, text: &str, usual: SignedDuration) -> SignedDuration {
        let Some(text) = said(text) else { return usual };
        forward_length(&text).unwrap_or_else(|fault| {
            let message = self.voice.say(&fault.phrase());
            self.errors.push(FieldError { field: field.to_owned(), message });
            usual
        })
    }
}

/// The form of a place that is there, without its secret.
pub(crate) fn filled(settings: &Settings, id: &str) -> Option<ForwardForm> {
    let place = settings.forwards.iter().find(|place| place.id == id)?;
    let usual = Pace::default();
    let unless = |is_usual: bool, text: String| if is_usual { String::new() } else { text };
    let is_ntfy = place.kind == ForwardKind::Ntfy;
    let url = place.url.as_ref().map(shown).unwrap_or_default();
    Some(ForwardForm {
        id: place.id.clone(),
        kind: place.kind,
        url: unless(is_ntfy && url == DEFAULT_NTFY, url),
        topic: place.topic.clone().unwrap_or_default(),
        hides_topic: is_ntfy && place.topic.is_none(),
        auth: if is_ntfy && !place.has_secret { TopicAuth::None } else { TopicAuth::Token },
        client_secret: String::new(),
        min_severity: place.wants.min_severity,
        types: place.wants.types.iter().map(|only| only.slug().to_owned()).collect(),
        instance: place.wants.instance.clone().unwrap_or_default(),
        silent: place.wants.silent,
        per_minute: unless(place.pace.per_minute == usual.per_minute, place.pace.per_minute.to_string()),
        gather: unless(place.pace.gather == usual.gather, length(place.pace.gather)),
        keep: unless(place.keep == DEFAULT_FORWARD_KEEP, length(place.keep)),
        allow_private: place.allow_private,
        given: place.has_secret && is_given(id, place.secret_file.as_deref()),
        edits: true,
    })
}

/// An address as it is mostly written.
fn shown(url: &Url) -> String {
    if url.path() == "/" { url.as_str().trim_end_matches('/') } else { url.as_str() }.to_owned()
}

/// What was typed, where something was.
fn said(text: &str) -> Option<String> {
    Some(text.trim()).filter(|text| !text.is_empty()).map(str::to_owned)
}

/// A server as far as secrets are meant for it.
fn server(url: &Url) -> (Option<&str>, Option<u16>) {
    (url.host_str(), url.port_or_known_default())
}

#[cfg(test)]
mod tests;
