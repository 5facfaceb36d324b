//! Marketo's REST API: one call after the other, at most 50 in 20 seconds.
//!
//! <https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/rest-api>: answers have status 200 and say
//! in the body whether it worked; 100 calls in 20 seconds and 10 at once are allowed to all integrations together, of
//! which each should take less than half.

mod token;
pub mod wire;

use crate::clock::Now;
use crate::http::{failure, host, plain_status, read_body, retry_after};
use crate::line::Line;
use campanile_core::reason::{Cause, Reason};
use campanile_core::rest::code::{self, Meaning};
use jiff::{SignedDuration, Timestamp};
use reqwest::header::{ACCEPT, AUTHORIZATION, CACHE_CONTROL, HeaderMap, HeaderValue};
use reqwest::{Response, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use std::collections::VecDeque;
use token::Identity;
use url::Url;
use wire::Answer;

/// What it takes to ask a subscription.
#[derive(Debug)]
pub struct RestAccess {
    /// `https://123-ABC-456.mktorest.com`, without `/rest`.
    pub base_url: Url,
    /// The Munchkin ID.
    pub instance: String,
    /// The client id of the LaunchPoint service.
    pub client_id: String,
    /// Its secret.
    pub secret: SecretString,
    /// What the user said about the daily quota.
    pub daily_quota: Option<u64>,
    /// What the user allows Campanile a day.
    pub daily_calls: Option<u64>,
    /// From which growth of an exhausted stream on it is told; `None` counts none.
    pub exhausted_step: Option<u64>,
    /// How often the counters are looked at.
    pub every: SignedDuration,
}

/// Asks one subscription.
#[derive(Debug)]
pub struct RestSource {
    client: reqwest::Client,
    identity: Identity,
    access: RestAccess,
    /// When the last calls were made, for the limit in 20 seconds.
    recent: VecDeque<Timestamp>,
    /// Calls made since they were last taken.
    made: u64,
    /// Where the time comes from: tests bring their own.
    now: Now,
}

/// Why a call gave nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Why.
    pub reason: Reason,
    /// Marketo's code, where it gave one.
    pub code: Option<String>,
    /// How long to wait.
    pub wait: Option<SignedDuration>,
}

impl From<Reason> for Fault {
    fn from(reason: Reason) -> Self {
        Self { reason, code: None, wait: None }
    }
}

/// The limit of calls …
const MOST_CALLS: usize = 50;
/// … in this long.
const WINDOW: SignedDuration = SignedDuration::from_secs(20);

impl RestSource {
    /// A source that has not asked anything yet.
    ///
    /// # Errors
    /// Where the HTTP client cannot be built.
    pub fn new(access: RestAccess, line: &Line, now: Now) -> Result<Self, reqwest::Error> {
        let identity = Identity::new(&access.base_url, access.client_id.clone(), access.secret.clone());
        let client = line.client()?;
        Ok(Self { client, identity, access, recent: VecDeque::new(), made: 0, now })
    }

    /// Which server it asks.
    #[must_use]
    pub fn origin(&self) -> &str {
        self.access.base_url.as_str()
    }

    /// What it was made from.
    #[must_use]
    pub fn access(&self) -> &RestAccess {
        &self.access
    }

    /// Whether one more call is within the limit now.
    pub fn may_call(&mut self) -> bool {
        let now = self.now.get();
        while self.recent.front().is_some_and(|first| now.duration_since(*first) >= WINDOW) {
            self.recent.pop_front();
        }
        // A refused token makes a second call of one.
        self.recent.len() + 2 <= MOST_CALLS
    }

    /// The calls made since this was last asked.
    pub fn take_made(&mut self) -> u64 {
        std::mem::take(&mut self.made)
    }

    /// Asks for a token, and nothing else.
    ///
    /// # Errors
    /// See [`Fault`].
    pub async fn check_token(&mut self) -> Result<(), Fault> {
        self.identity.token(&self.client, self.now.get()).await.map(drop)
    }

    /// Asks for a resource below `/rest/`.
    ///
    /// # Errors
    /// See [`Fault`]. A token that is refused is renewed once.
    pub async fn get(&mut self, path: &str, query: &[(&str, String)]) -> Result<Answer, Fault> {
        match self.ask(path, query).await {
            Err(Fault { code: Some(code), .. }) if code::meaning(&code) == Meaning::Token => {
                self.identity.forget();
                let answer = self.ask(path, query).await;
                if answer.as_ref().is_err_and(|fault| fault.reason.cause == Cause::RestToken) {
                    self.identity.forget();
                }
                answer
            }
            answer => answer,
        }
    }

    async fn ask(&mut self, path: &str, query: &[(&str, String)]) -> Result<Answer, Fault> {
        let base = &self.access.base_url;
        let host = host(base);
        let mut url = base
            .join(&format!("/rest/{path}"))
            .map_err(|error| Reason::at(Cause::NotAnAnswer, &host).with_detail(error.to_string()))?;
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        let token = self.identity.token(&self.client, self.now.get()).await?;
        let headers = headers(&token)?;
        self.made += 1;
        self.recent.push_back(self.now.get());
        let sent = self.client.get(url).headers(headers).send().await;
        let response = sent.map_err(|error| failure(&error, &host))?;
        self.understand(response, &host).await
    }

    async fn understand(&self, response: Response, host: &str) -> Result<Answer, Fault> {
        let now = self.now.get();
        let status = response.status();
        let wait = retry_after(&response, now);
        let with = |cause| Reason::at(cause, host).with_status(status.as_u16());
        match status {
            StatusCode::OK => {
                let body = read_body(response, host).await?;
                let answer =
                    Answer::parse(&body).map_err(|detail| with(Cause::NotAnAnswer).with_detail(detail))?;
                match answer.code {
                    Some(code) => Err(coded(code, host, now)),
                    None => Ok(answer),
                }
            }
            // A gateway in front of Marketo refuses tokens by status.
            StatusCode::UNAUTHORIZED => Err(coded("601".to_owned(), host, now)),
            StatusCode::FORBIDDEN => Err(coded("603".to_owned(), host, now)),
            StatusCode::TOO_MANY_REQUESTS => Err(Fault { wait, ..with(Cause::RateLimited).into() }),
            status if status.is_redirection() => Err(with(Cause::Redirect).into()),
            _ => Err(Fault { wait, ..with(plain_status(status)).into() }),
        }
    }
}

fn coded(code: String, host: &str, now: Timestamp) -> Fault {
    Fault { reason: code::reason(&code, host), wait: code::wait(&code, now), code: Some(code) }
}

fn headers(token: &SecretString) -> Result<HeaderMap, Reason> {
    // A value that no header can carry is one that the server could only refuse.
    let mut bearer = HeaderValue::from_str(&format!("Bearer {}", token.expose_secret()))
        .map_err(|_| Reason::new(Cause::RestClient))?;
    bearer.set_sensitive(true);
    Ok(HeaderMap::from_iter([
        (AUTHORIZATION, bearer),
        (ACCEPT, HeaderValue::from_static("application/json")),
        (CACHE_CONTROL, HeaderValue::from_static("no-cache, no-store")),
    ]))
}
