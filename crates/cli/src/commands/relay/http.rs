//! How the relay is, over HTTP: `/healthz` for whoever restarts it, `/metrics` for Prometheus.

use super::metrics;
use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use campanile_engine::clock;
use campanile_engine::history::History;
use campanile_engine::relay::RelayState;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::sync::watch;

#[derive(Clone)]
struct Watched {
    state: watch::Receiver<RelayState>,
    history: History,
    forwarders: Vec<String>,
}

/// Answers until it is dropped.
pub(super) async fn serve(
    listener: TcpListener,
    state: watch::Receiver<RelayState>,
    history: History,
    forwarders: Vec<String>,
) {
    let app = Router::new()
        .route("/healthz", get(health))
        .route("/metrics", get(figures))
        .with_state(Watched { state, history, forwarders });
    if let Err(error) = axum::serve(listener, app).await {
        tracing::error!(%error, "nobody is told any more how the relay is");
    }
}

/// Well is a relay that is connected, whether it publishes or stands by, and whose history can be read.
async fn health(State(watched): State<Watched>) -> Response {
    let state = watched.state.borrow().clone();
    let history = watched.history.connections().await;
    let trouble =
        history.as_ref().map_or(0, |all| all.iter().filter(|one| one.trouble_since.is_some()).count());
    let is_well = state.connected && history.is_ok() && !watched.history.is_damaged();
    let doing = match (is_well, state.leading) {
        (false, _) => "not-well",
        (true, true) => "publishing",
        (true, false) => "standby",
    };
    let status = if is_well { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let body = json!({
        "state": doing,
        "connected": state.connected,
        "behind": state.behind,
        "connections_in_trouble": trouble,
        "reason": state.trouble.and_then(|reason| reason.code()),
    });
    (status, [(header::CONTENT_TYPE, "application/json")], body.to_string()).into_response()
}

async fn figures(State(watched): State<Watched>) -> Response {
    let state = watched.state.borrow().clone();
    let Ok(connections) = watched.history.connections().await else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    let Ok(own_calls) = watched.history.own_calls().await else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    let Ok(owed) = watched.history.owed_to(watched.forwarders).await else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    let text = metrics::text(&state, &connections, &own_calls, &owed, clock::now());
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], text).into_response()
}
