//! Where a message goes, with the secrets that belong to it.

use crate::connect::without_secret;
use crate::http::{check_url, host};
use crate::secrets::{SecretError, secret};
use crate::settings::{Forward, is_topic};
use campanile_core::forward::{ForwardKind, Key};
use campanile_core::reason::{Cause, Reason};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

/// How keys of webhooks begin, and tokens of ntfy.
const KEY: &str = "whsec_";
const TOKEN: &str = "tk_";

/// A place with its secrets. What stands in its address may be one.
pub(super) struct Place {
    pub(super) url: Url,
    pub(super) topic: String,
    pub(super) token: Option<SecretString>,
    pub(super) key: Option<Key>,
}

impl std::fmt::Debug for Place {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Place").field("host", &host(&self.url)).finish_non_exhaustive()
    }
}

impl Place {
    /// Fetches the secret of a place.
    ///
    /// # Errors
    /// As a reason: there is none, or it is not what such a place needs.
    pub(super) async fn of(forward: &Forward) -> Result<Self, Reason> {
        let secret = if forward.has_secret {
            let found = secret(&forward.id, forward.secret_file.as_deref()).await;
            found.map_err(|error| match error {
                SecretError::Missing => Reason::new(Cause::ForwardNoSecret).with_detail(&forward.id),
                other @ (SecretError::Keychain(_)
                | SecretError::Late
                | SecretError::Mode(_)
                | SecretError::File { .. }) => without_secret(other),
            })?
        } else {
            SecretString::from("")
        };
        Self::read(forward, &secret)
    }

    /// The place with this secret.
    pub(super) fn read(forward: &Forward, secret: &SecretString) -> Result<Self, Reason> {
        let wrong = || Reason::new(Cause::ForwardSecret).with_detail(needed(forward));
        let Parts { address, topic, token, key } = Parts::read(forward, secret)?;
        let exposed = |part: SecretString| part.expose_secret().to_owned();
        let url = match address {
            Some(address) => Some(Url::parse(address.expose_secret()).map_err(|_| wrong())?),
            None => forward.url.clone(),
        };
        let topic = topic.map(exposed).or_else(|| forward.topic.clone());
        let key = key.map(|key| Key::read(key.expose_secret()).map_err(|_| wrong())).transpose()?;
        let url = url.filter(|url| check_url(url).is_ok()).ok_or_else(wrong)?;
        let is_whole = match forward.kind {
            ForwardKind::Slack | ForwardKind::Teams => true,
            ForwardKind::Ntfy => topic.is_some(),
            ForwardKind::Webhook => key.is_some(),
        };
        if !is_whole {
            return Err(wrong());
        }
        Ok(Self { url, topic: topic.unwrap_or_default(), token, key })
    }
}

/// What a place's secret holds: each line of it is one of these. What is not in it stands in the settings, or is not needed.
#[derive(Debug, Clone, Default)]
pub struct Parts {
    /// The address.
    pub address: Option<SecretString>,
    /// The topic of ntfy.
    pub topic: Option<SecretString>,
    /// The token of ntfy.
    pub token: Option<SecretString>,
    /// The key of a webhook's signature.
    pub key: Option<SecretString>,
}

impl Parts {
    /// Each line of a secret is known by its form.
    ///
    /// # Errors
    /// Where one is none of what such a place needs.
    pub fn read(forward: &Forward, secret: &SecretString) -> Result<Self, Reason> {
        let mut parts = Self::default();
        for line in secret.expose_secret().lines().map(str::trim).filter(|line| !line.is_empty()) {
            let has_topic = parts.topic.is_some() || forward.topic.is_some();
            let part = match forward.kind {
                _ if line.starts_with("https://") || line.starts_with("http://") => &mut parts.address,
                ForwardKind::Webhook if line.starts_with(KEY) => &mut parts.key,
                ForwardKind::Ntfy if line.starts_with(TOKEN) || has_topic => &mut parts.token,
                ForwardKind::Ntfy if is_topic(line) => &mut parts.topic,
                ForwardKind::Slack | ForwardKind::Teams | ForwardKind::Ntfy | ForwardKind::Webhook => {
                    return Err(Reason::new(Cause::ForwardSecret).with_detail(needed(forward)));
                }
            };
            *part = Some(line.into());
        }
        Ok(parts)
    }

    /// These, and what they do not have from those.
    #[must_use]
    pub fn or(self, those: Self) -> Self {
        Self {
            address: self.address.or(those.address),
            topic: self.topic.or(those.topic),
            token: self.token.or(those.token),
            key: self.key.or(those.key),
        }
    }

    /// The secret as it is stored. The topic stands before the token: so each is known for what it is.
    #[must_use]
    pub fn secret(&self) -> SecretString {
        let parts = [&self.address, &self.topic, &self.token, &self.key];
        let lines: Vec<&str> = parts.into_iter().flatten().map(ExposeSecret::expose_secret).collect();
        lines.join("\n").into()
    }
}

/// What a secret looks like; nothing of the one that was found.
fn needed(forward: &Forward) -> &'static str {
    match forward.kind {
        ForwardKind::Slack => "https://hooks.slack.com/services/…",
        ForwardKind::Teams => "https://…",
        ForwardKind::Ntfy if forward.topic.is_some() => "tk_…",
        ForwardKind::Ntfy => "topic / tk_…",
        ForwardKind::Webhook if forward.url.is_some() => "whsec_…",
        ForwardKind::Webhook => "https://… / whsec_…",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Settings;

    const KEY_OF_TESTS: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    fn place(lines: &str, secret: &str) -> Result<Place, Reason> {
        let text = format!("[[forward]]\nid = 'ops'\n{lines}\n");
        let settings = Settings::parse(&text, "config.toml").unwrap().settings;
        Place::read(&settings.forwards[0], &SecretString::from(secret))
    }

    #[test]
    fn each_kind_finds_its_secrets_by_their_form() {
        let slack = place("kind = 'slack'", "https://hooks.slack.com/services/T/B/x\n").unwrap();
        assert_eq!(slack.url.path(), "/services/T/B/x");
        let hook = "kind = 'webhook'\nurl = 'https://example.com/hook'";
        assert!(place(hook, KEY_OF_TESTS).unwrap().key.is_some());
        let both = place("kind = 'webhook'", &format!("https://example.com/hook?key=1\n{KEY_OF_TESTS}"));
        assert_eq!(both.unwrap().url.query(), Some("key=1"));
        let ntfy = place("kind = 'ntfy'", "marketo-x9f\ntk_abc").unwrap();
        assert_eq!((ntfy.topic.as_str(), ntfy.url.as_str()), ("marketo-x9f", "https://ntfy.sh/"));
        assert!(ntfy.token.is_some());
        assert!(place("kind = 'ntfy'\ntopic = 'ops'\nauth = 'none'", "").unwrap().token.is_none());
    }

    #[test]
    fn what_is_typed_anew_takes_the_place_of_its_part_and_the_rest_stays() {
        let settings = |lines: &str| {
            let text = format!("[[forward]]\nid = 'ops'\n{lines}\n");
            Settings::parse(&text, "config.toml").unwrap().settings.forwards.remove(0)
        };
        for (lines, stored, typed, expected) in [
            (
                "kind = 'ntfy'",
                "old\ntk_1",
                Parts { topic: Some("new".into()), ..Parts::default() },
                "new\ntk_1",
            ),
            ("kind = 'ntfy'", "old", Parts { token: Some("odd".into()), ..Parts::default() }, "old\nodd"),
            (
                "kind = 'webhook'",
                "https://example.com/?k=1\nwhsec_1",
                Parts { key: Some("whsec_2".into()), ..Parts::default() },
                "https://example.com/?k=1\nwhsec_2",
            ),
            ("kind = 'slack'", "https://a.example/1", Parts::default(), "https://a.example/1"),
        ] {
            let forward = settings(lines);
            let before = Parts::read(&forward, &stored.into()).unwrap();
            let secret = typed.or(before).secret();
            assert_eq!(secret.expose_secret(), expected, "{lines}");
            assert_eq!(Parts::read(&forward, &secret).unwrap().secret().expose_secret(), expected);
        }
    }

    #[test]
    fn what_is_not_needed_is_refused_and_no_secret_is_ever_shown() {
        for (lines, secret) in [
            ("kind = 'slack'", "T/B/secret"),
            ("kind = 'slack'", "http://hooks.slack.com/services/secret"),
            ("kind = 'teams'", "https://marie:secret@example.com/"),
            ("kind = 'webhook'\nurl = 'https://example.com/hook'", "secret"),
            ("kind = 'webhook'\nurl = 'https://example.com/hook'", "whsec_secret"),
            ("kind = 'webhook'\nurl = 'https://example.com/hook'", ""),
            ("kind = 'webhook'", KEY_OF_TESTS),
            ("kind = 'ntfy'", "tk_secret"),
            ("kind = 'ntfy'", "a secret with blanks"),
        ] {
            let reason = place(lines, secret).unwrap_err();
            assert_eq!(reason.cause, Cause::ForwardSecret, "{lines}");
            assert!(!format!("{reason:?}").contains("secret\""), "{reason:?}");
            assert!(!format!("{reason:?}").contains("marie"), "{reason:?}");
        }
        let shown = format!("{:?}", place("kind = 'teams'", "https://example.com/secret").unwrap());
        assert_eq!(shown, "Place { host: \"example.com\", .. }");
    }
}
