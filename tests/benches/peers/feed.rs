//! What the other programs ask, on this computer: a feed for RSS Guard, the answers of an Alertmanager for Nagstamon, and
//! a Gotify server for gotify-tray.

use axum::Json;
use axum::Router;
use axum::extract::State;
use axum::extract::ws::{WebSocket, WebSocketUpgrade};
use axum::response::Response;
use axum::routing::get;
use jiff::Timestamp;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use std::time::Instant;
use tokio::runtime::Runtime;

type Answered = Arc<Mutex<Option<Instant>>>;

/// It serves as long as this lives.
pub(crate) struct Feed {
    port: u16,
    answered: Answered,
    _runtime: Runtime,
}

#[derive(Clone)]
struct Items {
    count: usize,
    answered: Answered,
}

impl Feed {
    pub(crate) fn serve(count: usize) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .expect("a runtime");
        let answered = Answered::default();
        let items = Items { count, answered: Arc::clone(&answered) };
        let app = Router::new()
            .route("/feed.xml", get(rss))
            .route("/api/v2/alerts", get(alerts))
            .route("/version", get(async || Json(json!({"version": "2.4.0", "commit": "", "buildDate": ""}))))
            .route("/health", get(async || Json(json!({"health": "green", "database": "green"}))))
            .route("/client", get(async || Json(json!([{"id": 1, "token": "C1", "name": "bench"}]))))
            .route("/application", get(application))
            .route("/message", get(messages))
            .route("/stream", get(stream))
            .with_state(items);
        let listener = runtime.block_on(tokio::net::TcpListener::bind(("127.0.0.1", 0))).expect("a port");
        let port = listener.local_addr().expect("its port").port();
        drop(runtime.spawn(async move { axum::serve(listener, app).await }));
        Self { port, answered, _runtime: runtime }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// When the feed was last answered.
    pub(crate) fn answered(&self) -> Option<Instant> {
        *self.answered.lock().expect("nobody fails while holding it")
    }
}

fn title(number: usize) -> String {
    format!("Campaign Webinar {number} failed")
}

fn text(number: usize) -> String {
    format!(
        "The smart campaign Webinar {number} of 123-ABC-456 stopped with error 1003: the value of a field is not \
         allowed. {} people were not processed. Look at the results of the campaign, mend the flow step and run it again.",
        number % 900
    )
}

async fn rss(State(items): State<Items>) -> ([(&'static str, &'static str); 1], String) {
    let item = |number| {
        format!(
            "<item><title>{}</title><link>https://example.com/{number}</link><guid>{number}</guid>\
             <description>{}</description></item>",
            title(number),
            text(number)
        )
    };
    let all: String = (0..items.count).map(item).collect();
    let feed = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>bench</title>\
         <link>https://example.com</link><description>bench</description>{all}</channel></rss>"
    );
    *items.answered.lock().expect("nobody fails while holding it") = Some(Instant::now());
    ([("content-type", "application/rss+xml")], feed)
}

async fn alerts(State(items): State<Items>) -> Json<Value> {
    let now = Timestamp::now().to_string();
    let alert = |number| {
        json!({
            "labels": {"alertname": title(number), "instance": format!("host{number}"), "severity": "critical"},
            "annotations": {"message": text(number)}, "startsAt": now, "updatedAt": now, "endsAt": "2099-01-01T00:00:00Z",
            "fingerprint": format!("f{number}"), "generatorURL": "http://127.0.0.1/", "receivers": [],
            "status": {"state": "active", "silencedBy": [], "inhibitedBy": []},
        })
    };
    Json((0..items.count).map(alert).collect())
}

async fn application() -> Json<Value> {
    Json(
        json!([{"id": 1, "token": "A1", "name": "Marketo", "description": "", "internal": false, "image": ""}]),
    )
}

async fn messages(State(items): State<Items>) -> Json<Value> {
    let message = |number| {
        json!({"id": number + 1, "appid": 1, "title": title(number), "message": text(number), "priority": 8,
            "date": "2026-01-01T00:00:00Z"})
    };
    let all: Vec<Value> = (0..items.count).rev().map(message).collect();
    Json(json!({"messages": all, "paging": {"size": items.count, "since": 0, "limit": items.count}}))
}

/// Open, and silent: nothing happens.
async fn stream(upgrade: WebSocketUpgrade) -> Response {
    upgrade.on_upgrade(async |mut socket: WebSocket| while let Some(Ok(_)) = socket.recv().await {})
}
