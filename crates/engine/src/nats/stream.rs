//! A stream: how it is, how it is made, and what is published into it.

use super::{ANSWER, Link};
use async_nats::HeaderMap;
use async_nats::jetstream::ErrorCode;
use async_nats::jetstream::context::{GetStreamErrorKind, PublishErrorKind};
use async_nats::jetstream::stream::{Config, DiscardPolicy, Info, RetentionPolicy, StorageType};
use campanile_core::reason::{Cause, Reason};
use campanile_core::team::{CONTENT_TYPE, EVERYBODYS, EVERYTHING};
use jiff::Timestamp;
use std::time::Duration;

/// The notification's id, beside the message: whoever wants to know only what is there need not open it.
pub(super) const ID: &str = "Campanile-Id";

/// How a stream is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StreamSeen {
    /// When it was made: another time is another stream.
    pub(crate) created: i128,
    /// The number of its oldest message; the next number where there is none.
    pub(crate) first: u64,
    /// The number of its newest message.
    pub(crate) last: u64,
    /// When its oldest message came; `None` where there is none.
    pub(crate) since: Option<Timestamp>,
}

impl StreamSeen {
    fn of(info: &Info) -> Self {
        let state = &info.state;
        let since = Timestamp::from_nanosecond(state.first_timestamp.unix_timestamp_nanos()).ok();
        Self {
            created: info.created.unix_timestamp_nanos(),
            first: state.first_sequence.max(1),
            last: state.last_sequence,
            since: since.filter(|_| state.messages > 0),
        }
    }
}

/// What a stream may grow to.
#[derive(Debug, Clone)]
pub(crate) struct Limits {
    pub(crate) keep: Duration,
    pub(crate) messages: i64,
    pub(crate) bytes: i64,
    pub(crate) duplicates: Duration,
    pub(crate) replicas: usize,
}

/// A message to be published.
#[derive(Debug)]
pub(crate) struct Outgoing {
    pub(crate) subject: String,
    /// By what the server knows one that came before.
    pub(crate) message_id: String,
    /// The notification's id, where it is one.
    pub(crate) id: Option<String>,
    pub(crate) body: Vec<u8>,
}

/// What came of publishing some messages.
#[derive(Debug, Default)]
pub(crate) struct Published {
    /// How many of them, from the first on, are in the stream.
    pub(crate) through: usize,
    /// How many of those were there before.
    pub(crate) duplicates: usize,
    /// Why not all are.
    pub(crate) failed: Option<Reason>,
}

impl Link {
    /// How a stream is.
    pub(crate) async fn stream(&self, name: &str) -> Result<StreamSeen, Reason> {
        self.answered(async {
            match self.context.get_stream(name).await {
                Ok(stream) => Ok(StreamSeen::of(stream.cached_info())),
                Err(error) => Err(match error.kind() {
                    GetStreamErrorKind::JetStream(said)
                        if said.error_code() == ErrorCode::STREAM_NOT_FOUND =>
                    {
                        Reason::at(Cause::TeamStream, &self.host).with_detail(name)
                    }
                    GetStreamErrorKind::JetStream(said) => self.refused(said),
                    GetStreamErrorKind::EmptyName
                    | GetStreamErrorKind::Request
                    | GetStreamErrorKind::InvalidStreamName => self.refused(crate::watch::chain(&error)),
                }),
            }
        })
        .await
    }

    /// Makes a stream, or sees to it that the one that is there has these limits.
    pub(crate) async fn prepare(&self, name: &str, limits: &Limits) -> Result<StreamSeen, Reason> {
        self.answered(async {
            let failed = |error: &dyn std::error::Error| self.refused(crate::watch::chain(error));
            let wanted = wanted(name, limits);
            let stream = self.context.get_or_create_stream(wanted.clone()).await.map_err(|e| failed(&e))?;
            let found = &stream.cached_info().config;
            let config = Config {
                subjects: wanted.subjects,
                max_age: wanted.max_age,
                max_messages: wanted.max_messages,
                max_bytes: wanted.max_bytes,
                duplicate_window: wanted.duplicate_window,
                num_replicas: wanted.num_replicas,
                discard: wanted.discard,
                ..found.clone()
            };
            if config == *found {
                return Ok(StreamSeen::of(stream.cached_info()));
            }
            let info = self.context.update_stream(config).await.map_err(|e| failed(&e))?;
            Ok(StreamSeen::of(&info))
        })
        .await
    }

    /// Publishes messages in their order, and awaits the word of the server for each.
    pub(crate) async fn publish(&self, stream: &str, all: Vec<Outgoing>) -> Published {
        let mut published = Published::default();
        let sent = async {
            let mut awaited = Vec::with_capacity(all.len());
            for outgoing in all {
                let mut headers = HeaderMap::new();
                headers.insert(async_nats::header::NATS_MESSAGE_ID, outgoing.message_id.as_str());
                headers.insert(async_nats::header::NATS_EXPECTED_STREAM, stream);
                if let Some(id) = outgoing.id {
                    headers.insert(ID, id.as_str());
                }
                headers.insert("Content-Type", CONTENT_TYPE);
                let asked =
                    self.context.publish_with_headers(outgoing.subject, headers, outgoing.body.into());
                awaited.push(asked.await.map_err(|error| self.unpublished(&error))?);
            }
            for ack in awaited {
                let ack = ack.await.map_err(|error| self.unpublished(&error))?;
                published.through += 1;
                published.duplicates += usize::from(ack.duplicate);
            }
            Ok(())
        };
        let outcome = tokio::select! {
            outcome = tokio::time::timeout(ANSWER, sent) => outcome,
            reason = self.ended() => Ok(Err(reason)),
        };
        published.failed = match outcome {
            Ok(outcome) => outcome.err(),
            Err(_) => Some(Reason::at(Cause::Timeout, &self.host)),
        };
        published
    }

    fn unpublished(&self, error: &async_nats::jetstream::context::PublishError) -> Reason {
        match error.kind() {
            PublishErrorKind::StreamNotFound => Reason::at(Cause::TeamStream, &self.host),
            PublishErrorKind::TimedOut => Reason::at(Cause::Timeout, &self.host),
            PublishErrorKind::BrokenPipe => Reason::at(Cause::Connect, &self.host),
            PublishErrorKind::WrongLastMessageId
            | PublishErrorKind::WrongLastSequence
            | PublishErrorKind::MaxAckPending
            | PublishErrorKind::MaxPayloadExceeded
            | PublishErrorKind::Other => self.refused(crate::watch::chain(error)),
        }
    }
}

fn wanted(name: &str, limits: &Limits) -> Config {
    Config {
        name: name.to_owned(),
        subjects: vec![EVERYTHING.to_owned(), EVERYBODYS.to_owned()],
        retention: RetentionPolicy::Limits,
        discard: DiscardPolicy::Old,
        storage: StorageType::File,
        max_age: limits.keep,
        max_messages: limits.messages,
        max_bytes: limits.bytes,
        duplicate_window: limits.duplicates,
        num_replicas: limits.replicas,
        ..Config::default()
    }
}
