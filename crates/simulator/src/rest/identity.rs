//! Marketo's identity endpoint: `POST /identity/oauth/token`
//! (<https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/authentication>).
//!
//! Who asks early gets the same token with what is left of its life. Marketo takes the secret in the query as well; the
//! simulator refuses that, since a secret in a URL ends up in logs. The body of a refusal is not documented; here it
//! has the form of OAuth 2.0 (RFC 6749, section 5.2).

use super::marketo::{Marketo, after};
use crate::answer::Answer;
use crate::ims::TokenRequest;
use jiff::Timestamp;
use serde_json::json;
use std::collections::BTreeMap;

/// The path of the token endpoint.
pub(crate) const IDENTITY_PATH: &str = "/identity/oauth/token";

impl Marketo {
    /// Answers a request for a token of this client.
    pub(crate) fn token(
        &mut self,
        request: &TokenRequest<'_>,
        (client_id, client_secret): (&str, &str),
        now: Timestamp,
    ) -> Answer {
        if request.method != "POST" {
            return Answer::empty(405).with("allow", "POST");
        }
        let form = |text: &[u8]| -> BTreeMap<String, String> {
            url::form_urlencoded::parse(text).into_owned().collect()
        };
        if form(request.query.as_bytes()).contains_key("client_secret") {
            return refused(400, "invalid_request", "a secret belongs in the body, not in the URL");
        }
        let fields = form(request.body);
        let field = |name: &str| fields.get(name).map(String::as_str).unwrap_or_default();
        if field("grant_type") != "client_credentials" {
            return refused(400, "unsupported_grant_type", "grant_type is not client_credentials");
        }
        if field("client_id") != client_id || field("client_secret") != client_secret {
            return refused(401, "unauthorized", "No client with requested id or a wrong secret");
        }
        self.tokens.retain(|_, expires| now < *expires);
        let same = self.current.clone().filter(|token| self.tokens.contains_key(token));
        let token = same.unwrap_or_else(|| format!("simulated-{}:ab", self.random.uuid()));
        let fresh = after(now, self.options.token_lifetime_s);
        let expires = *self.tokens.entry(token.clone()).or_insert(fresh);
        self.current = Some(token.clone());
        let body = json!({
            "access_token": token,
            "token_type": "bearer",
            "expires_in": expires.duration_since(now).as_secs(),
            "scope": self.options.api_user,
        });
        Answer::json(200, &body).with("cache-control", "no-store")
    }
}

fn refused(status: u16, error: &str, description: &str) -> Answer {
    Answer::json(status, &json!({"error": error, "error_description": description}))
}
