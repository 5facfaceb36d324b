//! Marketo's identity endpoint: client credentials become a token that lives an hour at most.
//!
//! <https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/authentication>: who asks early gets the
//! same token with what is left of its life, so a token is used until shortly before it runs out.

use super::Fault;
use crate::http::{failure, host, plain_status, read_body, retry_after};
use campanile_core::reason::{Cause, Reason};
use jiff::{SignedDuration, Timestamp};
use reqwest::StatusCode;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use url::Url;

#[derive(Debug)]
pub(super) struct Identity {
    url: Url,
    client_id: String,
    secret: SecretString,
    token: Option<(SecretString, Timestamp)>,
}

#[derive(Deserialize)]
struct Granted {
    access_token: String,
    #[serde(default)]
    expires_in: Option<i64>,
}

/// No token lives longer.
const LONGEST_LIFE: i64 = 3600;
/// So long before its end a token is not used any more.
const SPARE: SignedDuration = SignedDuration::from_secs(30);

impl Identity {
    pub(super) fn new(base: &Url, client_id: String, secret: SecretString) -> Self {
        let mut url = base.clone();
        url.set_path("/identity/oauth/token");
        Self { url, client_id, secret, token: None }
    }

    /// A token that is good, asked for where there is none.
    pub(super) async fn token(
        &mut self,
        client: &reqwest::Client,
        now: Timestamp,
    ) -> Result<SecretString, Fault> {
        if let Some((token, _)) = self.token.as_ref().filter(|(_, good_until)| now < *good_until) {
            return Ok(token.clone());
        }
        let (token, life) = self.ask(client, now).await?;
        // The last seconds of an old token are used up: there is no newer one before.
        let good_for = if life > SPARE * 2 { life - SPARE } else { life };
        let good_until = now.checked_add(good_for).unwrap_or(now);
        self.token = Some((token.clone(), good_until));
        Ok(token)
    }

    /// Forgets the token: the next one is asked for.
    pub(super) fn forget(&mut self) {
        self.token = None;
    }

    async fn ask(
        &self,
        client: &reqwest::Client,
        now: Timestamp,
    ) -> Result<(SecretString, SignedDuration), Fault> {
        let host = host(&self.url);
        let form = [
            ("grant_type", "client_credentials"),
            ("client_id", self.client_id.as_str()),
            ("client_secret", self.secret.expose_secret()),
        ];
        let sent = client.post(self.url.clone()).form(&form).send().await;
        let response = sent.map_err(|error| failure(&error, &host))?;
        let status = response.status();
        let wait = retry_after(&response, now);
        let with = |cause| Reason::at(cause, &host).with_status(status.as_u16());
        match status {
            StatusCode::OK => {
                let body = read_body(response, &host).await?;
                // What stood there may be a token: no part of it is repeated.
                let granted: Granted = serde_json::from_slice(&body).map_err(|_| with(Cause::NotAnAnswer))?;
                let life = granted.expires_in.unwrap_or(LONGEST_LIFE).clamp(0, LONGEST_LIFE);
                Ok((granted.access_token.into(), SignedDuration::from_secs(life)))
            }
            StatusCode::BAD_REQUEST | StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => {
                Err(with(Cause::RestClient).into())
            }
            StatusCode::TOO_MANY_REQUESTS => Err(Fault { wait, ..with(Cause::RateLimited).into() }),
            status if status.is_redirection() => Err(with(Cause::Redirect).into()),
            _ => Err(Fault { wait, ..with(plain_status(status)).into() }),
        }
    }
}
