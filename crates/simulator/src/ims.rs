//! Adobe IMS as far as server-to-server credentials need it: `POST /ims/token/v3`.
//!
//! The call and its answer are documented
//! (<https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/ims>). Answers
//! to wrong calls are not; here they have the form of OAuth 2.0 (RFC 6749, section 5.2), which IMS is seen to use.
//! Parameters may stand in the query as well, as there; but a secret in a URL ends up in logs, so the simulator is
//! stricter than IMS, which only advises against it, and refuses that.

use crate::answer::Answer;
use crate::random::Random;
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use std::collections::BTreeMap;

/// The path of the token endpoint.
pub(crate) const PATH: &str = "/ims/token/v3";

/// The credential that is accepted, and the tokens that were given out for it.
#[derive(Debug)]
pub(crate) struct Ims {
    client_id: String,
    client_secret: String,
    lifetime_s: u64,
    tokens: BTreeMap<String, Timestamp>,
    random: Random,
}

/// A request for a token, as far as it matters.
#[derive(Debug)]
pub(crate) struct TokenRequest<'a> {
    pub(crate) method: &'a str,
    pub(crate) query: &'a str,
    pub(crate) content_type: &'a str,
    pub(crate) body: &'a [u8],
}

impl Ims {
    pub(crate) fn new(client_id: &str, client_secret: &str, lifetime_s: u64, seed: u64) -> Self {
        Self {
            client_id: client_id.to_owned(),
            client_secret: client_secret.to_owned(),
            lifetime_s,
            tokens: BTreeMap::new(),
            random: Random::new(seed ^ 0x494D_5300),
        }
    }

    /// Whether this `Authorization` header carries a token that is valid now.
    pub(crate) fn accepts(&self, authorization: Option<&str>, now: Timestamp) -> bool {
        let token = authorization.and_then(|value| value.split_once(' ')).filter(|(scheme, _)| {
            // The scheme's case does not matter (RFC 9110, section 11.1).
            scheme.eq_ignore_ascii_case("bearer")
        });
        token.and_then(|(_, token)| self.tokens.get(token.trim())).is_some_and(|expires| now < *expires)
    }

    /// The client id and secret that are accepted; Marketo's own identity endpoint takes the same.
    pub(crate) fn client(&self) -> (&str, &str) {
        (&self.client_id, &self.client_secret)
    }

    /// Makes every token invalid.
    pub(crate) fn revoke_tokens(&mut self) {
        self.tokens.clear();
    }

    /// Accepts another secret from now on in place of the present one; tokens stay valid.
    pub(crate) fn replace_secret(&mut self, client_secret: &str) {
        client_secret.clone_into(&mut self.client_secret);
    }

    pub(crate) fn answer(&mut self, request: &TokenRequest<'_>, now: Timestamp) -> Answer {
        if request.method != "POST" {
            return Answer::empty(405).with("allow", "POST");
        }
        let mut form: BTreeMap<_, _> =
            url::form_urlencoded::parse(request.query.as_bytes()).into_owned().collect();
        if form.contains_key("client_secret") {
            return refused(400, "invalid_request", "a secret belongs in the body, not in the URL");
        }
        let media_type = request.content_type.split(';').next().unwrap_or_default().trim();
        if !media_type.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
            return refused(400, "invalid_request", "the body is not a form");
        }
        form.extend(url::form_urlencoded::parse(request.body).into_owned());
        let field = |name: &str| form.get(name).map(String::as_str).unwrap_or_default();
        if field("grant_type") != "client_credentials" {
            return refused(400, "unsupported_grant_type", "grant_type is not client_credentials");
        }
        if field("client_id") != self.client_id || field("client_secret") != self.client_secret {
            return refused(401, "invalid_client", "invalid client_id or client_secret parameter");
        }
        if field("scope").is_empty() {
            return refused(400, "invalid_scope", "scope is missing");
        }
        self.tokens.retain(|_, expires| now < *expires);
        let token = format!("simulated.{}.{}", self.random.uuid(), self.random.uuid());
        let lifetime = SignedDuration::from_secs(i64::try_from(self.lifetime_s).unwrap_or(i64::MAX));
        self.tokens.insert(token.clone(), now.saturating_add(lifetime).unwrap_or(Timestamp::MAX));
        let body = json!({"access_token": token, "token_type": "bearer", "expires_in": self.lifetime_s});
        Answer::json(200, &body).with("cache-control", "no-store")
    }
}

fn refused(status: u16, error: &str, description: &str) -> Answer {
    Answer::json(status, &json!({"error": error, "error_description": description}))
}
