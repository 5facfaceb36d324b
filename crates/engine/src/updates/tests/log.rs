//! What is logged of a question.

use super::*;
use std::fmt::Debug;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Every line of this crate, as it would be written at its loudest.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("campanile")
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut Line(&mut self.0.lock().unwrap()));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

struct Line<'a>(&'a mut String);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.push_str(&format!("{field}={value:?} "));
    }
}

#[tokio::test]
async fn the_log_names_the_host_of_a_feed_and_nothing_of_its_address() {
    let mut world = World::new().await;
    world.feed.url.set_query(Some("token=s3cret"));
    let log = Log::default();
    let logging = tracing::subscriber::set_default(log.clone());
    let elsewhere = "302 There\r\nLocation: https://elsewhere.example/sign-in?token=s3cret";
    world.answer("/releases/campanile.json?token=s3cret", elsewhere, b"");
    world.ask().await;
    world.answer("/releases/campanile.json?token=s3cret", "200 OK", FEED);
    world.answer("/releases/campanile.json.minisig?token=s3cret", "200 OK", &world.signature(FEED));
    assert!(world.ask().await.newer().is_some());
    drop(logging);
    let written = log.0.lock().unwrap().clone();
    let host = crate::http::host(&world.feed.url);
    for part in [host.as_str(), "version=9.8.7", "Redirect", "https://elsewhere.example\""] {
        assert!(written.contains(part), "{part} is not in {written}");
    }
    for part in ["s3cret", "campanile.json", "sign-in", &world.feed.public_key] {
        assert!(!written.contains(part), "{part} is in {written}");
    }
}
