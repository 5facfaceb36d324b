//! One request: written down, struck by a fault or answered.

use crate::answer::{self, Answer};
use crate::control;
use crate::fault::FaultKind;
use crate::ims::{self, TokenRequest};
use crate::journaling::{self, JournalRequest};
use crate::requests::{Endpoint, RecordedRequest};
use crate::rest::{self, IDENTITY_PATH, RestRequest};
use crate::state::{Shared, State};
use axum::body::{Body, to_bytes};
use axum::extract;
use axum::http::HeaderMap;
use axum::http::request::Parts;
use axum::response::Response;
use serde_json::json;
use std::sync::Arc;

/// The largest body that is read: `/control/emit` takes whole corpora.
const MAX_BODY: usize = 256 << 20;

/// Answers any request.
pub(crate) async fn serve(shared: extract::State<Arc<Shared>>, request: extract::Request) -> Response {
    let extract::State(shared) = shared;
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, MAX_BODY).await else {
        return Answer::empty(413).into_response();
    };
    if let Some(command) = parts.uri.path().strip_prefix("/control/") {
        return control::answer(&shared, command, &parts, &body).await.into_response();
    }
    let endpoint = Endpoint::of(parts.uri.path());
    let (number, fault) = shared.change(|state| {
        let number = state.requests.add(record(state, endpoint, &parts));
        (number, state.faults.strike(endpoint))
    });
    // Counted from its arrival to its answer, also where the client gives up before.
    let _under_way = (endpoint == Endpoint::Rest).then(|| UnderWay::new(&shared));
    let right = |instead: Option<Instead<'_>>| {
        let mut state = shared.state();
        let answer = answer_rightly(&mut state, endpoint, number, &parts, &body, instead);
        let gzip = state.options.gzip && answer::accepts_gzip(&parts.headers);
        if gzip { answer.gzipped() } else { answer }
    };
    let response = match fault {
        None => right(None).into_response(),
        Some(FaultKind::NextLinkTo { url }) => right(Some(Instead::NextLink(&url))).into_response(),
        Some(FaultKind::MarketoError { code, message }) => {
            right(Some(Instead::Code(&code, &message))).into_response()
        }
        Some(FaultKind::CutBody { bytes }) => right(None).into_cut_response(bytes),
        Some(FaultKind::Stall) => std::future::pending().await,
        Some(FaultKind::Status { code, headers, body }) => {
            let headers = headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
            answer::response(code, headers, Body::from(body))
        }
        Some(FaultKind::Garbage { body, content_type }) => {
            Answer::text(200, &content_type, body).into_response()
        }
        Some(FaultKind::HugeBody { bytes, gzip }) => {
            let content_type =
                if endpoint == Endpoint::Journal { journaling::EVENTS } else { "application/json" };
            answer::huge(bytes, content_type, gzip)
        }
        Some(FaultKind::RedirectTo { url }) => Answer::empty(307).with("location", url).into_response(),
    };
    shared.change(|state| state.requests.answered(number, response.status().as_u16()));
    response
}

/// What a fault ordered in a right answer's place.
#[derive(Clone, Copy)]
enum Instead<'a> {
    NextLink(&'a str),
    Code(&'a str, &'a str),
}

/// A call that Marketo counts among those at once.
struct UnderWay(Arc<Shared>);

impl UnderWay {
    fn new(shared: &Arc<Shared>) -> Self {
        shared.state().marketo.arrives();
        Self(Arc::clone(shared))
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.state().marketo.leaves();
    }
}

fn answer_rightly(
    state: &mut State,
    endpoint: Endpoint,
    number: u64,
    parts: &Parts,
    body: &[u8],
    instead: Option<Instead<'_>>,
) -> Answer {
    let header = |name: &str| text(&parts.headers, name);
    let (method, path) = (parts.method.as_str(), parts.uri.path());
    let query = parts.uri.query().unwrap_or_default();
    let answer = match endpoint {
        Endpoint::Ims if path == ims::PATH => {
            let content_type = header("content-type").unwrap_or_default();
            let now = state.options.clock.now();
            state.ims.answer(&TokenRequest { method, query, content_type, body }, now)
        }
        Endpoint::Journal => {
            let request = JournalRequest {
                method,
                path,
                query,
                authorization: header("authorization"),
                api_key: header("x-api-key"),
                org_id: header("x-ims-org-id"),
                next_instead: match instead {
                    Some(Instead::NextLink(url)) => Some(url),
                    Some(Instead::Code(..)) | None => None,
                },
            };
            journaling::answer(state, &request)
        }
        Endpoint::MarketoIdentity if path == IDENTITY_PATH => {
            let content_type = header("content-type").unwrap_or_default();
            let (client_id, client_secret) = state.ims.client();
            let client = (client_id.to_owned(), client_secret.to_owned());
            let now = state.options.clock.now();
            let request = TokenRequest { method, query, content_type, body };
            state.marketo.token(&request, (&client.0, &client.1), now)
        }
        Endpoint::Rest => {
            let ordered = match instead {
                Some(Instead::Code(code, message)) => Some((code, message)),
                Some(Instead::NextLink(_)) | None => None,
            };
            let authorization = header("authorization");
            let now = state.options.clock.now();
            let request = RestRequest { number, method, path, query, authorization, now, ordered };
            rest::answer(&mut state.marketo, &request)
        }
        Endpoint::Ims | Endpoint::MarketoIdentity | Endpoint::Elsewhere => {
            Answer::json(404, &json!({"message": "Nothing is here. See /control/status for what is where."}))
        }
    };
    answer.with("x-request-id", format!("simulated-{number}"))
}

fn record(state: &State, endpoint: Endpoint, parts: &Parts) -> RecordedRequest {
    let now = state.options.clock.now();
    let headers = parts.headers.iter().map(|(name, value)| {
        let value = value.to_str().unwrap_or("(not text)");
        let value = match name.as_str() {
            "authorization" if endpoint == Endpoint::Rest && state.marketo.accepts(Some(value), now) => {
                "valid"
            }
            "authorization" if state.ims.accepts(Some(value), now) => "valid",
            "authorization" => "invalid",
            _ => value,
        };
        (name.as_str().to_owned(), value.to_owned())
    });
    RecordedRequest {
        number: 0,
        at: now,
        endpoint,
        method: parts.method.to_string(),
        path_and_query: parts.uri.path_and_query().map(ToString::to_string).unwrap_or_default(),
        headers: headers.collect(),
        status: None,
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}
