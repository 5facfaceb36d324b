//! The simulator's own commands over HTTP. The list of them is in the crate's documentation.

use crate::answer::Answer;
use crate::event::{Envelope, IdPlace};
use crate::fault::Fault;
use crate::kind::Kind;
use crate::state::{Shared, State};
use axum::http::request::Parts;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use std::time::Duration;

/// Answers `/control/{command}`.
pub(crate) async fn answer(shared: &Shared, command: &str, parts: &Parts, body: &[u8]) -> Answer {
    // A browser names the page that a request comes from: no page may play with the simulator.
    if parts.headers.contains_key("origin") {
        return Answer::json(403, &json!({"error": "the simulator is not for web pages"}));
    }
    let outcome = match (parts.method.as_str(), command) {
        ("GET", "status") => Ok(status(shared)),
        ("GET", "usage") => Ok(shared.state().marketo.past()),
        ("GET", "requests") => requests(shared, parts.uri.query().unwrap_or_default()).await,
        ("POST", "emit") => read(body).and_then(|wanted| shared.change(|state| emit(state, wanted))),
        ("POST", "expire") => read(body).and_then(|wanted| shared.change(|state| expire(state, &wanted))),
        ("POST", "fault") => read(body).and_then(|wanted| shared.change(|state| fault(state, wanted))),
        ("POST", "revoke") => read(body).map(|wanted| shared.change(|state| revoke(state, &wanted))),
        (_, "status" | "usage" | "requests" | "emit" | "expire" | "fault" | "revoke") => {
            return Answer::json(
                405,
                &json!({"error": "the other method: GET for status, usage and requests, else POST"}),
            );
        }
        _ => {
            return Answer::json(
                404,
                &json!({"error": "unknown: status, usage, requests, emit, expire, fault, revoke"}),
            );
        }
    };
    match outcome {
        Ok(answer) => Answer::json(200, &answer),
        Err(error) => Answer::json(400, &json!({"error": error})),
    }
}

type Outcome = Result<Value, String>;

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, String> {
    serde_json::from_slice(body).map_err(|error| error.to_string())
}

fn status(shared: &Shared) -> Value {
    let state = shared.state();
    json!({
        "access": shared.access,
        "scenario": state.options.scenario,
        "events": state.journal.len(),
        "expired": state.journal.expired(),
        "last_position": state.journal.last_position(),
        "faults": state.faults.len(),
        "requests": state.requests.total(),
    })
}

async fn requests(shared: &Shared, query: &str) -> Outcome {
    let (mut after, mut wait, mut timeout_s) = (0, 0, 10);
    for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
        let number: u64 = value.parse().map_err(|_| format!("{name} is not a number"))?;
        match &*name {
            "after" => after = number,
            "wait" => wait = number,
            "timeout_s" => timeout_s = number,
            other => return Err(format!("unknown: {other}; known are after, wait, timeout_s")),
        }
    }
    let limit = Duration::from_secs(timeout_s);
    let arrived = wait == 0 || shared.wait_until(limit, |state| state.requests.total() >= wait).await;
    let state = shared.state();
    Ok(json!({"total": state.requests.total(), "arrived": arrived, "requests": state.requests.since(after)}))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Emit {
    kind: Option<Kind>,
    id: Option<String>,
    instance: Option<String>,
    #[serde(default)]
    action: Map<String, Value>,
    time: Option<String>,
    #[serde(default)]
    envelope: Envelope,
    #[serde(default)]
    id_place: IdPlace,
    count: Option<u32>,
    event: Option<Value>,
    #[serde(default)]
    items: Vec<Value>,
}

fn emit(state: &mut State, wanted: Emit) -> Outcome {
    let (mut positions, mut ids) = (Vec::new(), Vec::new());
    if let Some(kind) = wanted.kind {
        for _ in 0..wanted.count.unwrap_or(1) {
            let mut event = state.event(kind).envelope(wanted.envelope).id_place(wanted.id_place);
            event = event.with_all(wanted.action.clone());
            event = wanted.id.iter().fold(event, |event, id| event.identified(id));
            event = wanted.instance.iter().fold(event, |event, instance| event.instance(instance));
            event = wanted.time.iter().fold(event, |event, time| event.time_as(time));
            let emitted = state.emit(&event);
            positions.push(emitted.position);
            ids.push(emitted.source_id);
        }
    }
    let whole = wanted.event.map(|event| json!({"event": event}));
    positions.extend(whole.into_iter().chain(wanted.items).map(|item| state.emit_item(&item)));
    if positions.is_empty() {
        return Err("nothing to emit: give kind, event or items".to_owned());
    }
    Ok(json!({"positions": positions, "ids": ids}))
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Expire {
    Before(String),
    All(bool),
}

fn expire(state: &mut State, wanted: &Expire) -> Outcome {
    match wanted {
        Expire::Before(position) if !state.journal.expire_before(position) => {
            return Err("there is no such position".to_owned());
        }
        Expire::Before(_) | Expire::All(false) => {}
        Expire::All(true) => state.journal.expire_all(),
    }
    Ok(json!({"expired": state.journal.expired()}))
}

fn fault(state: &mut State, wanted: Value) -> Outcome {
    if wanted.get("clear").and_then(Value::as_bool) == Some(true) {
        state.faults.clear();
    } else {
        state.faults.add(serde_json::from_value::<Fault>(wanted).map_err(|error| error.to_string())?);
    }
    Ok(json!({"faults": state.faults.len()}))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Revoke {
    #[serde(default)]
    tokens: bool,
    new_secret: Option<String>,
}

fn revoke(state: &mut State, wanted: &Revoke) -> Value {
    if wanted.tokens {
        state.ims.revoke_tokens();
    }
    if let Some(secret) = &wanted.new_secret {
        state.ims.replace_secret(secret);
    }
    json!({"tokens": wanted.tokens, "secret": wanted.new_secret.is_some()})
}
