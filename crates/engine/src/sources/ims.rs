//! Access tokens of Adobe's identity service by client credentials.
//!
//! <https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/ims>: a POST
//! with a form body, never with secrets in the query; the token lives a day, and there is no refresh token.

use super::FetchError;
use crate::http::{failure, host, plain_status, read_body, retry_after};
use campanile_core::reason::{Cause, Reason};
use jiff::{SignedDuration, Timestamp};
use reqwest::StatusCode;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use url::Url;

/// What asks for tokens, and the token it has.
#[derive(Debug)]
pub(super) struct Ims {
    url: Url,
    client_id: String,
    secret: SecretString,
    scopes: String,
    token: Option<Token>,
}

#[derive(Debug)]
struct Token {
    access: SecretString,
    renew_at: Timestamp,
}

#[derive(Deserialize)]
struct Granted {
    access_token: String,
    #[serde(default)]
    expires_in: Option<i64>,
}

#[derive(Deserialize)]
struct Refused {
    error: String,
}

/// A token is renewed when this much of its life has passed.
const RENEW_AT_PERCENT: i64 = 80;
/// The life of a token that does not say.
const UNSAID_LIFE: i64 = 3600;

impl Ims {
    pub(super) fn new(url: Url, client_id: String, secret: SecretString, scopes: &[String]) -> Self {
        Self { url, client_id, secret, scopes: scopes.join(","), token: None }
    }

    /// A token that is good, asked for where there is none. Whoever owns this is the only one who asks: one at a time.
    pub(super) async fn token(
        &mut self,
        client: &reqwest::Client,
        now: Timestamp,
    ) -> Result<SecretString, FetchError> {
        if let Some(token) = self.token.as_ref().filter(|token| now < token.renew_at) {
            return Ok(token.access.clone());
        }
        let token = self.ask(client, now).await?;
        let access = token.access.clone();
        self.token = Some(token);
        Ok(access)
    }

    /// Forgets the token: the next one is asked for.
    pub(super) fn forget(&mut self) {
        self.token = None;
    }

    async fn ask(&self, client: &reqwest::Client, now: Timestamp) -> Result<Token, FetchError> {
        let host = host(&self.url);
        let form = [
            ("grant_type", "client_credentials"),
            ("client_id", self.client_id.as_str()),
            ("client_secret", self.secret.expose_secret()),
            ("scope", self.scopes.as_str()),
        ];
        let response =
            client.post(self.url.clone()).form(&form).send().await.map_err(|error| failure(&error, &host))?;
        let status = response.status();
        let wait = retry_after(&response, now);
        if status.is_redirection() {
            return Err(Reason::at(Cause::Redirect, &host).with_status(status.as_u16()).into());
        }
        let body = read_body(response, &host).await?;
        if status.is_success() {
            // What stood there may be a token: no part of it is repeated.
            let granted: Granted =
                serde_json::from_slice(&body).map_err(|_| Reason::at(Cause::NotUnderstood, &host))?;
            let life = granted.expires_in.unwrap_or(UNSAID_LIFE).clamp(0, 7 * 86_400);
            let good_for = SignedDuration::from_secs(life.saturating_mul(RENEW_AT_PERCENT) / 100);
            let renew_at = now.checked_add(good_for).unwrap_or(now);
            return Ok(Token { access: granted.access_token.into(), renew_at });
        }
        let reason = match (status, serde_json::from_slice::<Refused>(&body)) {
            (StatusCode::TOO_MANY_REQUESTS, _) => Reason::at(Cause::RateLimited, &host),
            (status, _) if status.is_server_error() => Reason::at(plain_status(status), &host),
            (_, Ok(refused)) if refused.error == "invalid_scope" => Reason::at(Cause::Scope, &host),
            (StatusCode::BAD_REQUEST | StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN, Ok(refused)) => {
                Reason::at(Cause::InvalidClient, &host).with_detail(refused.error)
            }
            (StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN, Err(_)) => {
                Reason::at(Cause::InvalidClient, &host)
            }
            _ => Reason::at(plain_status(status), &host),
        };
        Err(FetchError::Failed { reason: reason.with_status(status.as_u16()), retry_after: wait })
    }
}
