//! Campanile's domain, free of I/O: what a notification is, how it is recognised, when a connection is read,
//! what toasts, and the words for all of it.
//!
//! Nothing here reads a clock, a file, the network or the environment: times, zones and settings are passed in.
//! That is what makes every decision testable by table and by property, and it is guarded by `clippy.toml`
//! and by the dependency test of `xtask lint`.

pub mod codes;
pub mod credential;
pub mod deep_link;
pub mod duration;
pub mod event;
pub mod excerpt;
pub mod facts;
pub mod forecast;
pub mod forward;
pub mod incident;
pub mod journal;
pub mod link;
pub mod mail;
pub mod notification;
pub mod overview;
pub mod person;
pub mod poller;
pub mod quiet;
pub mod quota;
pub mod reason;
pub mod redact;
pub mod rest;
pub mod rules;
pub mod search;
pub mod severity;
pub mod team;
pub mod toasting;
pub mod types;
pub mod update;
pub mod wire;
pub mod words;

pub use facts::Facts;
pub use notification::{Arrival, Draft, Named, Notification, Subject, SubjectKind};
pub use severity::Severity;
pub use types::{Group, NotificationType};
