//! Access tokens for a mailbox that takes no passwords any more, from the refresh token of a sign-in.
//!
//! The organisation registers an application of its own; Campanile brings no client id.
//! Microsoft: <https://learn.microsoft.com/en-us/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth>,
//! Google: <https://developers.google.com/workspace/gmail/imap/xoauth2-protocol>.

use crate::http::{failure, host, plain_status, read_body};
use crate::line::Line;
use campanile_core::reason::{Cause, Reason};
use jiff::{SignedDuration, Timestamp};
use reqwest::StatusCode;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use url::Url;

/// Who gives the tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Provider {
    /// Microsoft 365.
    Microsoft {
        /// The organisation's id or domain.
        tenant: String,
    },
    /// Google Workspace.
    Google,
}

impl Provider {
    /// The name used in configuration.
    #[must_use]
    pub const fn slug(&self) -> &'static str {
        match self {
            Self::Microsoft { .. } => "microsoft",
            Self::Google => "google",
        }
    }

    /// What is asked for: to read mail over IMAP, also while nobody is there.
    #[must_use]
    pub const fn scope(&self) -> &'static str {
        match self {
            Self::Microsoft { .. } => "https://outlook.office.com/IMAP.AccessAsUser.All offline_access",
            Self::Google => "https://mail.google.com/",
        }
    }
}

/// Who gives the tokens, and as whom they are asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Client {
    /// Who gives them.
    pub provider: Provider,
    /// The client id of the organisation's application.
    pub client_id: String,
    /// Another address than the usual one: a national cloud.
    pub url: Option<Url>,
}

impl Client {
    /// Where tokens are asked for.
    ///
    /// # Errors
    /// Where the tenant is nothing that can stand in an address.
    pub fn token_url(&self) -> Result<Url, Reason> {
        self.address("https://oauth2.googleapis.com", "token", "token")
    }

    /// Where a code for a device is asked for; Microsoft only.
    ///
    /// # Errors
    /// As [`Client::token_url`].
    pub fn device_url(&self) -> Result<Url, Reason> {
        self.address("https://oauth2.googleapis.com", "devicecode", "device/code")
    }

    /// Where a browser goes.
    ///
    /// # Errors
    /// As [`Client::token_url`].
    pub fn authorize_url(&self) -> Result<Url, Reason> {
        self.address("https://accounts.google.com", "authorize", "o/oauth2/v2/auth")
    }

    fn address(&self, google: &str, microsofts: &str, googles: &str) -> Result<Url, Reason> {
        let usual = match &self.provider {
            Provider::Microsoft { .. } => "https://login.microsoftonline.com",
            Provider::Google => google,
        };
        let bad = || Reason::new(Cause::MailToken);
        let mut url = match &self.url {
            Some(url) => url.clone(),
            None => Url::parse(usual).map_err(|_| bad())?,
        };
        {
            let mut path = url.path_segments_mut().map_err(|()| bad())?;
            path.pop_if_empty();
            match &self.provider {
                Provider::Microsoft { tenant } => {
                    path.extend([tenant.as_str(), "oauth2", "v2.0", microsofts])
                }
                Provider::Google => path.extend(googles.split('/')),
            };
        }
        Ok(url)
    }
}

/// What a sign-in leaves: kept in the keychain as the connection's secret.
#[derive(Clone, Serialize, Deserialize)]
pub struct Grant {
    /// The refresh token.
    pub refresh_token: String,
    /// The client's own secret: Google gives desktop applications one, and wants it back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<String>,
}

impl std::fmt::Debug for Grant {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Grant")
    }
}

impl Grant {
    /// Reads a connection's secret: what a sign-in left, or a refresh token alone.
    #[must_use]
    pub fn read(secret: &SecretString) -> Self {
        let text = secret.expose_secret().trim();
        serde_json::from_str(text)
            .unwrap_or_else(|_| Self { refresh_token: text.to_owned(), client_secret: None })
    }

    /// As it is kept.
    #[must_use]
    pub fn secret(&self) -> SecretString {
        serde_json::to_string(self).unwrap_or_default().into()
    }
}

/// A refresh token, and the access token that came of it.
#[derive(Debug)]
pub struct Token {
    client: Client,
    grant: Grant,
    /// Where a new refresh token is kept: the connection's id, where its secret stands in the keychain.
    keep_as: Option<String>,
    access: Option<(SecretString, Timestamp)>,
}

#[derive(Deserialize)]
pub(crate) struct Granted {
    access_token: String,
    #[serde(default)]
    expires_in: Option<i64>,
    #[serde(default)]
    pub(crate) refresh_token: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct Declined {
    pub(crate) error: String,
}

/// A token is renewed when this much of its life has passed.
const RENEW_AT_PERCENT: i64 = 80;
/// The life of a token that does not say.
const UNSAID_LIFE: i64 = 3600;

impl Token {
    /// A token of a sign-in that was not used yet.
    #[must_use]
    pub fn new(client: Client, grant: Grant, keep_as: Option<String>) -> Self {
        Self { client, grant, keep_as, access: None }
    }

    /// Forgets the access token.
    pub(super) fn forget(&mut self) {
        self.access = None;
    }

    /// An access token that is good.
    pub(super) async fn access(&mut self, line: &Line, now: Timestamp) -> Result<SecretString, Reason> {
        if let Some((access, _)) = self.access.as_ref().filter(|(_, renew_at)| now < *renew_at) {
            return Ok(access.clone());
        }
        let mut form = vec![
            ("grant_type", "refresh_token"),
            ("client_id", self.client.client_id.as_str()),
            ("refresh_token", self.grant.refresh_token.as_str()),
            ("scope", self.client.provider.scope()),
        ];
        form.extend(self.grant.client_secret.as_deref().map(|secret| ("client_secret", secret)));
        let granted = match ask_for_token(line, &self.client.token_url()?, &form).await? {
            Ok(granted) => granted,
            // What the provider says is a word of OAuth, such as invalid_grant, and no secret.
            Err(declined) => return Err(Reason::new(Cause::MailToken).with_detail(declined.error)),
        };
        let life = granted.expires_in.unwrap_or(UNSAID_LIFE).clamp(0, 7 * 86_400);
        let good_for = SignedDuration::from_secs(life.saturating_mul(RENEW_AT_PERCENT) / 100);
        let access = SecretString::from(granted.access_token);
        self.access = Some((access.clone(), now.checked_add(good_for).unwrap_or(now)));
        if let Some(next) = granted.refresh_token.filter(|next| *next != self.grant.refresh_token) {
            self.grant.refresh_token = next;
            self.keep().await;
        }
        Ok(access)
    }

    /// Keeps a refresh token that took the place of the one before. Where that fails the old one goes on for a while.
    async fn keep(&self) {
        let Some(connection) = &self.keep_as else { return };
        if let Err(error) = crate::secrets::set_secret(connection, self.grant.secret()).await {
            tracing::warn!(connection, %error, "the new refresh token could not be kept");
        }
    }
}

/// Asks for a token: what was granted, or why it was not.
///
/// # Errors
/// Where there is no answer that says either.
pub(crate) async fn ask_for_token(
    line: &Line,
    url: &Url,
    form: &[(&str, &str)],
) -> Result<Result<Granted, Declined>, Reason> {
    let host = host(url);
    let http =
        line.client().map_err(|error| Reason::at(Cause::Connect, &host).with_detail(error.to_string()))?;
    let response = http.post(url.clone()).form(form).send().await.map_err(|error| failure(&error, &host))?;
    let status = response.status();
    let body = read_body(response, &host).await?;
    if status.is_success() {
        let granted = serde_json::from_slice(&body);
        return granted.map(Ok).map_err(|_| Reason::at(Cause::NotUnderstood, &host));
    }
    match (status, serde_json::from_slice::<Declined>(&body)) {
        (StatusCode::TOO_MANY_REQUESTS, _) => Err(Reason::at(Cause::RateLimited, &host)),
        (status, Ok(declined)) if status.is_client_error() => Ok(Err(declined)),
        (status, _) if status.is_redirection() => {
            Err(Reason::at(Cause::Redirect, &host).with_status(status.as_u16()))
        }
        (status, _) => Err(Reason::at(plain_status(status), &host).with_status(status.as_u16())),
    }
}
