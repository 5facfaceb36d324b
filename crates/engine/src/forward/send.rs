//! One message to one place, and what its answer means.

use super::guard::{Guard, Private, check, is_refusal};
use super::place::Place;
use crate::clock;
use crate::http::{failure, host, plain_status, read_body, retry_after};
use crate::line::{Line, Patience};
use crate::settings::Forward;
use campanile_core::forward::{ForwardKind, Message};
use campanile_core::reason::{Cause, Reason};
use jiff::{SignedDuration, Timestamp};
use reqwest::{Client, Response, StatusCode};
use secrecy::ExposeSecret;
use serde_json::Value;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// Why a message did not get there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Failed {
    pub(super) reason: Reason,
    /// How long the place asked to wait.
    pub(super) asked: Option<SignedDuration>,
    /// Whether this message alone is the reason.
    pub(super) of_message: bool,
}

impl From<Reason> for Failed {
    fn from(reason: Reason) -> Self {
        Self { reason, asked: None, of_message: false }
    }
}

/// A place, and the way to it.
#[derive(Debug)]
pub(super) struct Way {
    kind: ForwardKind,
    place: Place,
    line: Line,
    client: Client,
    allow_private: bool,
}

impl Way {
    /// The way to a place. It asks nothing over the network.
    pub(super) async fn to(forward: &Forward) -> Result<Self, Reason> {
        Self::with(forward, Place::of(forward).await?).await
    }

    /// The way to a place whose secret is known.
    pub(super) async fn with(forward: &Forward, place: Place) -> Result<Self, Reason> {
        let [connect, silence, whole] = [10, 15, 30].map(Duration::from_secs);
        let line = Line::of(&forward.network).await?;
        let line = line.with_patience(Patience { connect, silence, whole });
        // A proxy may well be in the company's own network.
        let is_guarded = !forward.allow_private && line.proxy_for(&place.url).is_none();
        let client = if is_guarded { line.client_with(Arc::new(Guard)) } else { line.client() };
        let client = client.map_err(|error| failure(&error, &host(&place.url)))?;
        let allow_private = forward.allow_private;
        Ok(Self { kind: forward.kind, place, line, client, allow_private })
    }

    /// Sends a message.
    pub(super) async fn send(&self, message: &Message) -> Result<(), Failed> {
        let Place { url, topic, token, key } = &self.place;
        let host = host(url);
        let private = || Reason::at(Cause::ForwardPrivate, &host);
        if !self.allow_private {
            check(url, &self.line).await.map_err(|Private| private())?;
        }
        let body = message.body(self.kind, topic).to_string();
        let mut request = self
            .client
            .post(url.clone())
            .header(reqwest::header::CONTENT_TYPE, "application/json; charset=utf-8");
        if let Some(token) = token {
            request = request.bearer_auth(token.expose_secret());
        }
        if let Some(key) = key {
            let now = clock::now();
            request = request
                .header("webhook-id", &message.id)
                .header("webhook-timestamp", now.as_second().to_string())
                .header("webhook-signature", key.sign(&message.id, now, &body));
        }
        let answered = request.body(body).send().await;
        let response =
            answered.map_err(|error| if is_refusal(&error) { private() } else { failure(&error, &host) })?;
        self.judge(response, &host, clock::now()).await
    }

    async fn judge(&self, response: Response, host: &str, now: Timestamp) -> Result<(), Failed> {
        let status = response.status();
        let with = |cause| Reason::at(cause, host).with_status(status.as_u16());
        let asked = retry_after(&response, now);
        if status.is_redirection() {
            let to = response.headers().get(reqwest::header::LOCATION).and_then(|to| to.to_str().ok());
            // Of where it leads only the host is said: behind it may stand a secret.
            let to = to.and_then(|to| Url::parse(to).ok());
            let to = to.map(|to| crate::http::host(&to)).unwrap_or_default();
            return Err(with(Cause::Redirect).with_detail(to).into());
        }
        let body = read_body(response, host).await?;
        if status.is_success() {
            let is_taken = is_taken(self.kind, &body);
            return if is_taken { Ok(()) } else { Err(with(Cause::NotUnderstood).into()) };
        }
        let (cause, of_message) = meaning(status);
        Err(Failed { reason: with(cause), asked, of_message })
    }
}

/// What a status means, and whether it is of the message alone.
fn meaning(status: StatusCode) -> (Cause, bool) {
    match status.as_u16() {
        400 | 413 | 422 => (Cause::ForwardRefused, true),
        429 => (Cause::ForwardBusy, false),
        // Said of the moment.
        408 | 425 | 407 | 511 | 500.. => (plain_status(status), false),
        _ => (Cause::ForwardRefused, false),
    }
}

/// Whether an answer is one of such a place, and not of something that stands in between.
fn is_taken(kind: ForwardKind, body: &[u8]) -> bool {
    match kind {
        ForwardKind::Slack => body.trim_ascii() == b"ok",
        ForwardKind::Ntfy => {
            let answer: Option<Value> = serde_json::from_slice(body).ok();
            answer.is_some_and(|answer| answer.get("id").is_some_and(Value::is_string))
        }
        // Neither says what it answers.
        ForwardKind::Teams | ForwardKind::Webhook => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use campanile_core::poller::ConnectionState as State;

    #[test]
    fn a_status_is_of_the_moment_of_the_place_or_of_the_message() {
        for (status, state, of_message) in [
            (400, State::BadResponse, true),
            (413, State::BadResponse, true),
            (401, State::BadResponse, false),
            (403, State::BadResponse, false),
            (404, State::BadResponse, false),
            (410, State::BadResponse, false),
            (429, State::RateLimited, false),
            (407, State::NeedsSignIn, false),
            (500, State::Unreachable, false),
            (503, State::Unreachable, false),
        ] {
            let (cause, found) = meaning(StatusCode::from_u16(status).unwrap());
            let reason = Reason::new(cause).with_status(status);
            assert_eq!((reason.state(), found), (state, of_message), "{status}");
        }
    }

    #[test]
    fn what_is_no_answer_of_such_a_place_is_none() {
        for (kind, body, expected) in [
            (ForwardKind::Slack, "ok", true),
            (ForwardKind::Slack, "ok\n", true),
            (ForwardKind::Slack, "<html>", false),
            (ForwardKind::Ntfy, r#"{"id":"x","event":"message"}"#, true),
            (ForwardKind::Ntfy, "<html>", false),
            (ForwardKind::Teams, "", true),
            (ForwardKind::Webhook, "anything", true),
        ] {
            assert_eq!(is_taken(kind, body.as_bytes()), expected, "{kind:?} {body}");
        }
    }
}
