//! Adobe's journal of the Notification Data Stream.
//!
//! <https://developer.adobe.com/events/docs/guides/api/journaling_api>: each answer says in its `Link` header where to
//! read on; that link is followed and never built. 204 means nothing newer, 410 that the position has expired.

use super::ims::Ims;
use super::{FetchError, Fetched};
use crate::http::{failure, host, plain_status, read_body, retry_after};
use crate::line::Line;
use campanile_core::journal::{Position, parse_page};
use campanile_core::link::{LinkError, link_target, resolve_same_origin};
use campanile_core::reason::{Cause, Reason};
use jiff::Timestamp;
use reqwest::header::{ACCEPT, AUTHORIZATION, CACHE_CONTROL, HeaderMap, HeaderValue, LINK, LOCATION};
use reqwest::{Response, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

/// Where a journal without a position is begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Start {
    /// With everything Adobe still has, 7 days.
    #[default]
    Oldest,
    /// With what comes from now on.
    Latest,
}

impl Start {
    /// The name used in configuration.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Oldest => "oldest",
            Self::Latest => "latest",
        }
    }
}

/// What it takes to read a journal.
#[derive(Debug)]
pub struct JournalAccess {
    /// The journaling URL from the Developer Console.
    pub journal_url: Url,
    /// The identity service.
    pub ims_url: Url,
    /// The credential's client id, also sent as `x-api-key`.
    pub client_id: String,
    /// The organisation, `…@AdobeOrg`.
    pub org_id: String,
    /// The scopes asked for.
    pub scopes: Vec<String>,
    /// Where to begin.
    pub start: Start,
    /// The credential's secret.
    pub secret: SecretString,
}

/// Reads one journal.
#[derive(Debug)]
pub struct JournalSource {
    client: reqwest::Client,
    ims: Ims,
    journal_url: Url,
    client_id: String,
    org_id: String,
    start: Start,
}

impl JournalSource {
    /// A source that has not asked anything yet.
    ///
    /// # Errors
    /// Where the HTTP client cannot be built.
    pub fn new(access: JournalAccess, line: &Line) -> Result<Self, reqwest::Error> {
        Ok(Self {
            client: line.client()?,
            ims: Ims::new(access.ims_url, access.client_id.clone(), access.secret, &access.scopes),
            journal_url: access.journal_url,
            client_id: access.client_id,
            org_id: access.org_id,
            start: access.start,
        })
    }

    /// What the positions of this journal belong to.
    #[must_use]
    pub fn origin(&self) -> &str {
        self.journal_url.as_str()
    }

    /// Gets a token and nothing else: the first step of a connection test.
    ///
    /// # Errors
    /// Where the identity service refuses or cannot be reached.
    pub async fn check_token(&mut self, now: Timestamp) -> Result<(), FetchError> {
        self.ims.token(&self.client, now).await.map(|_| ())
    }

    /// Asks for what follows a position.
    ///
    /// # Errors
    /// See [`FetchError`]. A token that is refused is renewed once.
    pub async fn fetch(
        &mut self,
        position: Option<&Position>,
        now: Timestamp,
    ) -> Result<Fetched, FetchError> {
        let url = self.url_of(position)?;
        let mut response = self.ask(&url, now).await?;
        if response.status() == StatusCode::UNAUTHORIZED {
            self.ims.forget();
            response = self.ask(&url, now).await?;
        }
        let host = host(&url);
        let status = response.status();
        let wait = retry_after(&response, now);
        let failed = |cause| {
            let reason = Reason::at(cause, &host).with_status(status.as_u16());
            Err(FetchError::Failed { reason, retry_after: wait })
        };
        match status {
            StatusCode::OK => {
                self.page(response, &url, &host).await.map(|page| Fetched { retry_after: wait, ..page })
            }
            StatusCode::NO_CONTENT => {
                let next = next_position(&response, &url, &host)?;
                Ok(Fetched { items: Vec::new(), next, more: false, retry_after: wait })
            }
            StatusCode::UNAUTHORIZED => {
                self.ims.forget();
                failed(Cause::Unauthorized)
            }
            StatusCode::FORBIDDEN => failed(Cause::Forbidden),
            StatusCode::NOT_FOUND => failed(Cause::NotFound),
            // The oldest itself cannot expire: a server that says so is broken.
            StatusCode::GONE if position.is_some_and(|position| *position != self.oldest()) => {
                Err(FetchError::Expired)
            }
            StatusCode::TOO_MANY_REQUESTS => failed(Cause::RateLimited),
            status if status.is_redirection() => {
                let target = response.headers().get(LOCATION).and_then(|to| to.to_str().ok());
                // Where to, but not with what: a location can carry a token of a sign-in page.
                let target =
                    target.and_then(|to| url.join(to).ok()).map(|to| to.origin().ascii_serialization());
                let reason = Reason::at(Cause::Redirect, &host).with_status(status.as_u16());
                Err(reason.with_detail(target.unwrap_or_default()).into())
            }
            _ => failed(plain_status(status)),
        }
    }

    /// The place of the oldest that there is, wherever a reader without a position would begin.
    #[must_use]
    pub fn oldest(&self) -> Position {
        Position::new(origin_relative(&self.journal_url))
    }

    fn url_of(&self, position: Option<&Position>) -> Result<Url, Reason> {
        match position {
            // A stored position is the server's word: it is checked like a link that has just come.
            Some(position) => resolve_same_origin(&self.journal_url, position.as_str())
                .map_err(|error| foreign_link(&error, &host(&self.journal_url))),
            None => {
                let mut url = self.journal_url.clone();
                if self.start == Start::Latest {
                    url.query_pairs_mut().append_pair("latest", "true");
                }
                Ok(url)
            }
        }
    }

    async fn ask(&mut self, url: &Url, now: Timestamp) -> Result<Response, FetchError> {
        let token = self.ims.token(&self.client, now).await?;
        let headers = self.headers(&token)?;
        let answer = self.client.get(url.clone()).headers(headers).send().await;
        answer.map_err(|error| failure(&error, &host(url)).into())
    }

    fn headers(&self, token: &SecretString) -> Result<HeaderMap, Reason> {
        // A value that no header can carry is one that the server could only refuse.
        let value = |text: &str| HeaderValue::from_str(text).map_err(|_| Reason::new(Cause::InvalidClient));
        let mut bearer = value(&format!("Bearer {}", token.expose_secret()))?;
        bearer.set_sensitive(true);
        Ok(HeaderMap::from_iter([
            (AUTHORIZATION, bearer),
            (reqwest::header::HeaderName::from_static("x-api-key"), value(&self.client_id)?),
            (reqwest::header::HeaderName::from_static("x-ims-org-id"), value(&self.org_id)?),
            (ACCEPT, HeaderValue::from_static("application/vnd.adobecloud.events+json")),
            // Answers carry a max-age of a week: no proxy in between may take that at its word.
            (CACHE_CONTROL, HeaderValue::from_static("no-cache, no-store")),
        ]))
    }

    async fn page(&self, response: Response, url: &Url, host: &str) -> Result<Fetched, FetchError> {
        let linked = next_position(&response, url, host)?;
        let body = read_body(response, host).await?;
        let not_a_page = |detail: String| Reason::at(Cause::NotAPage, host).with_detail(detail);
        let text = std::str::from_utf8(&body).map_err(|error| not_a_page(error.to_string()))?;
        let page = parse_page(text).map_err(|error| not_a_page(error.to_string()))?;
        // Without a link there is still the documented `since` with the position of the last item.
        let next = linked.or_else(|| page.last.as_deref().map(|last| self.since(last)));
        let Some(next) = next else {
            return Err(not_a_page("no-next-link".to_owned()).into());
        };
        let here = origin_relative(url);
        let more = !page.items.is_empty() && next.as_str() != here;
        Ok(Fetched { items: page.items, next: Some(next), more, retry_after: None })
    }

    fn since(&self, last: &str) -> Position {
        let mut url = self.journal_url.clone();
        url.query_pairs_mut().clear().append_pair("since", last);
        Position::new(origin_relative(&url))
    }
}

/// The place to read on from, as the `Link` header says.
fn next_position(response: &Response, url: &Url, host: &str) -> Result<Option<Position>, Reason> {
    let values = response.headers().get_all(LINK).iter().filter_map(|value| value.to_str().ok());
    let Some(target) = link_target(values, "next") else {
        return Ok(None);
    };
    let next = resolve_same_origin(url, target).map_err(|error| foreign_link(&error, host))?;
    Ok(Some(Position::new(origin_relative(&next))))
}

fn foreign_link(error: &LinkError, host: &str) -> Reason {
    Reason::at(Cause::OtherOrigin, host).with_detail(match error {
        LinkError::NotAUrl(_) => String::new(),
        LinkError::OtherOrigin(origin) => origin.clone(),
    })
}

/// Path and query: what is stored, so that a position never carries a host of its own.
fn origin_relative(url: &Url) -> String {
    match url.query() {
        Some(query) => format!("{}?{query}", url.path()),
        None => url.path().to_owned(),
    }
}
