//! A stream's messages from a number on, each once and in their order, or the end.
//!
//! The server keeps nothing of it when it ends: the consumer has no name that anybody knows, lies in memory, needs no word
//! for a message, and goes with the interest in it.

use super::{Link, StreamSeen, stream};
use async_nats::jetstream::ErrorCode;
use async_nats::jetstream::consumer::push::Config;
use async_nats::jetstream::consumer::{AckPolicy, DeliverPolicy};
use async_nats::jetstream::message::Message as FromStream;
use async_nats::jetstream::stream::ConsumerErrorKind;
use async_nats::{StatusCode, Subscriber};
use campanile_core::reason::{Cause, Reason};
use futures_util::StreamExt;
use jiff::Timestamp;
use std::time::Duration;
use tokio::time::{Instant, timeout_at};

/// How often the server says that there is nothing.
const HEARTBEAT: Duration = Duration::from_secs(30);
/// Two missed ones, and a little.
const SILENCE: Duration = Duration::from_secs(65);
/// How long the server keeps what serves us after we are gone.
const GOES_AFTER: Duration = Duration::from_secs(60);

/// A message.
#[derive(Debug)]
pub(crate) struct Message {
    /// Its number in the stream.
    pub(crate) number: u64,
    /// How many wait behind it.
    pub(crate) behind: u64,
    /// Under which subject it was published.
    pub(crate) subject: String,
    /// When the server took it.
    pub(crate) arrived_at: Timestamp,
    /// The id of the notification in it, as its header says.
    pub(crate) id: Option<String>,
    /// What it holds.
    pub(crate) body: Vec<u8>,
}

/// The messages of a stream.
pub(crate) struct Feed {
    subscriber: Subscriber,
    /// How many came.
    came: u64,
    /// How many waited when it began.
    pub(crate) waiting: u64,
    heard: Instant,
    /// Where the server waits for a word of how fast we are. It sends nothing more until it has it, so it is kept until it is
    /// sent: whoever waits for a message may give up in the middle of that.
    owed: Option<String>,
}

impl Link {
    /// The messages of a stream from a number on: all that match, or only their headers.
    pub(crate) async fn feed(
        &self,
        stream: &str,
        filter: &str,
        from: u64,
        headers_only: bool,
    ) -> Result<Feed, Reason> {
        self.answered(async {
            let inbox = self.client.new_inbox();
            let failed = |error: &dyn std::error::Error| self.refused(crate::watch::chain(error));
            // Listened to before anything can come.
            let subscriber = self.client.subscribe(inbox.clone()).await.map_err(|error| failed(&error))?;
            let config = Config {
                deliver_subject: inbox,
                // A name, so that the server checks by our permissions what we want to read.
                name: Some(self.client.new_inbox().rsplit('.').next().unwrap_or_default().to_owned()),
                deliver_policy: DeliverPolicy::ByStartSequence { start_sequence: from },
                ack_policy: AckPolicy::None,
                max_deliver: 1,
                filter_subject: filter.to_owned(),
                headers_only,
                flow_control: true,
                idle_heartbeat: HEARTBEAT,
                inactive_threshold: GOES_AFTER,
                num_replicas: 1,
                memory_storage: true,
                ..Config::default()
            };
            let made = self.context.create_consumer_on_stream(config, stream).await;
            let consumer = made.map_err(|error| match error.kind() {
                ConsumerErrorKind::JetStream(said) if said.error_code() == ErrorCode::STREAM_NOT_FOUND => {
                    Reason::at(Cause::TeamStream, &self.host).with_detail(stream)
                }
                ConsumerErrorKind::JetStream(_)
                | ConsumerErrorKind::TimedOut
                | ConsumerErrorKind::Request
                | ConsumerErrorKind::InvalidConsumerType
                | ConsumerErrorKind::InvalidName
                | ConsumerErrorKind::Other => failed(&error),
            })?;
            let waiting = consumer.cached_info().num_pending;
            Ok(Feed { subscriber, came: 0, waiting, heard: Instant::now(), owed: None })
        })
        .await
    }

    /// The next message. It may be dropped at any time.
    pub(crate) async fn next(&self, feed: &mut Feed) -> Result<Message, Reason> {
        loop {
            if let Some(asks) = feed.owed.clone() {
                let answered = self.client.publish(asks, Vec::new().into()).await;
                answered.map_err(|error| self.refused(error))?;
                feed.owed = None;
            }
            let came = tokio::select! {
                // What came before the end is good.
                biased;
                came = timeout_at(feed.heard + SILENCE, feed.subscriber.next()) => came,
                reason = self.ended() => return Err(reason),
            };
            let Ok(came) = came else { return Err(Reason::at(Cause::Timeout, &self.host)) };
            let Some(message) = came else { return Err(Reason::at(Cause::Connect, &self.host)) };
            feed.heard = Instant::now();
            match message.status {
                None => return self.message(feed, message),
                Some(StatusCode::IDLE_HEARTBEAT) => self.heartbeat(feed, &message)?,
                Some(status) => return Err(self.refused(status)),
            }
        }
    }

    fn message(&self, feed: &mut Feed, message: async_nats::Message) -> Result<Message, Reason> {
        let message = FromStream { message, context: self.context.clone() };
        let info = message.info().map_err(|error| self.refused(error))?;
        let (number, behind, order) = (info.stream_sequence, info.pending, info.consumer_sequence);
        let arrived_at = Timestamp::from_nanosecond(info.published.unix_timestamp_nanos());
        let arrived_at = arrived_at.map_err(|error| self.refused(error))?;
        feed.came += 1;
        if order != feed.came {
            // Something was lost on the way: it is read again.
            return Err(Reason::at(Cause::Connect, &self.host));
        }
        let id =
            message.headers.as_ref().and_then(|headers| headers.get(stream::ID)).map(ToString::to_string);
        let subject = message.message.subject.to_string();
        Ok(Message { number, behind, subject, arrived_at, id, body: message.message.payload.into() })
    }

    /// A heartbeat says how many were sent, and a question how fast we are wants an answer.
    fn heartbeat(&self, feed: &mut Feed, message: &async_nats::Message) -> Result<(), Reason> {
        let said = |name: &str| {
            message.headers.as_ref().and_then(|headers| headers.get(name)).map(ToString::to_string)
        };
        let sent = said("Nats-Last-Consumer").and_then(|sent| sent.parse::<u64>().ok());
        if sent.is_some_and(|sent| sent != feed.came) {
            // Something was lost on the way: it is read again.
            return Err(Reason::at(Cause::Connect, &self.host));
        }
        let asks = message.reply.as_ref().map(ToString::to_string).or_else(|| said("Nats-Consumer-Stalled"));
        feed.owed = asks.or(feed.owed.take());
        Ok(())
    }
}

impl StreamSeen {
    /// Whether something between what was read last and what is there now is gone.
    pub(crate) fn misses(&self, last_read: u64) -> bool {
        self.first > last_read.saturating_add(1)
    }
}
