//! A lease: of several relays one publishes, and another takes over when nothing is heard of it any more.

use super::Link;
use async_nats::jetstream::kv::{Operation, Store};
use async_nats::jetstream::stream::{Config, DiscardPolicy};
use campanile_core::reason::Reason;
use std::time::Duration;

/// The one thing in the bucket.
const KEY: &str = "relay";

/// A server takes no longer one for a bucket.
const LONGEST_WINDOW: Duration = Duration::from_secs(120);

/// Whose turn it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Held {
    /// Ours.
    Mine,
    /// Another relay's.
    Others,
}

/// A lease that we hold, or would like to.
pub(crate) struct Lease {
    bucket: Store,
    holder: String,
    revision: Option<u64>,
}

impl Link {
    /// The lease of a stream. What is written into it is forgotten by the server after `length`.
    pub(crate) async fn lease(
        &self,
        stream: &str,
        holder: &str,
        length: Duration,
        replicas: usize,
    ) -> Result<Lease, Reason> {
        self.answered(async {
            let failed = |error: &dyn std::error::Error| self.refused(crate::watch::chain(error));
            let bucket = format!("{stream}_RELAY");
            // What a bucket is to a server. The client's own way asks for more of the account than Debian's server says.
            let wanted = Config {
                name: format!("KV_{bucket}"),
                subjects: vec![format!("$KV.{bucket}.>")],
                max_messages_per_subject: 1,
                max_age: length,
                duplicate_window: length.min(LONGEST_WINDOW),
                discard: DiscardPolicy::New,
                allow_rollup: true,
                deny_delete: true,
                allow_direct: true,
                num_replicas: replicas,
                ..Config::default()
            };
            let made =
                self.context.get_or_create_stream(wanted.clone()).await.map_err(|error| failed(&error))?;
            let found = &made.cached_info().config;
            if found.max_age != wanted.max_age || found.num_replicas != wanted.num_replicas {
                let Config { max_age, duplicate_window, num_replicas, .. } = wanted;
                let config = Config { max_age, duplicate_window, num_replicas, ..found.clone() };
                self.context.update_stream(config).await.map_err(|error| failed(&error))?;
            }
            let bucket = self.context.get_key_value(bucket).await.map_err(|error| failed(&error))?;
            Ok(Lease { bucket, holder: holder.to_owned(), revision: None })
        })
        .await
    }

    /// Takes the lease or makes it last, where no other relay has it.
    pub(crate) async fn hold(&self, lease: &mut Lease) -> Result<Held, Reason> {
        self.answered(async {
            let value = || lease.holder.clone().into_bytes().into();
            let written = match lease.revision {
                Some(revision) => lease.bucket.update(KEY, value(), revision).await.ok(),
                None => lease.bucket.create(KEY, value()).await.ok(),
            };
            if let Some(revision) = written {
                lease.revision = Some(revision);
                return Ok(Held::Mine);
            }
            // Another one has it, or it has lapsed, or nobody knows whether our word arrived: look.
            let entry = lease.bucket.entry(KEY).await;
            let entry = entry.map_err(|error| self.refused(crate::watch::chain(&error)))?;
            lease.revision = None;
            match entry {
                Some(entry)
                    if entry.operation == Operation::Put && entry.value == lease.holder.as_bytes() =>
                {
                    lease.revision = Some(entry.revision);
                    Ok(Held::Mine)
                }
                Some(entry) if entry.operation == Operation::Put => Ok(Held::Others),
                Some(_) | None => match lease.bucket.create(KEY, value()).await {
                    Ok(revision) => {
                        lease.revision = Some(revision);
                        Ok(Held::Mine)
                    }
                    // Somebody was faster.
                    Err(_) => Ok(Held::Others),
                },
            }
        })
        .await
    }

    /// Gives the lease back, so that nobody has to wait until it lapses.
    pub(crate) async fn release(&self, lease: &mut Lease) -> Result<(), Reason> {
        let Some(revision) = lease.revision.take() else { return Ok(()) };
        self.answered(async {
            let deleted = lease.bucket.delete_expect_revision(KEY, Some(revision)).await;
            deleted.map_err(|error| self.refused(crate::watch::chain(&error)))
        })
        .await
    }
}
