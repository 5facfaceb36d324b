//! All of Campanile's I/O that is not desktop: the sources, the history (the only SQL), settings, secrets, the lock
//! and the bell.
//!
//! Data flows one way: a source gives a page, [`reading`] stores it with its position in one transaction, and only
//! then the bell rings; readers look again in the [`history`].

pub mod bell;
pub mod clock;
pub mod colleagues;
pub mod connect;
pub mod demo;
pub mod doctor;
pub mod export;
pub mod forward;
pub mod history;
pub mod http;
pub mod line;
pub mod lock;
pub mod login;
mod looking;
pub mod mail_rules;
pub mod memory;
pub mod mending;
pub mod nats;
pub mod places;
pub mod presence;
pub mod probe;
pub mod problem;
pub mod reading;
pub mod relay;
pub mod report;
pub mod retention;
pub mod secrets;
pub mod service;
pub mod settings;
pub mod sign_in;
pub mod sources;
pub mod support;
pub mod sync;
pub mod turn;
pub mod updates;
pub mod usage;
pub mod watch;

/// Makes the one TLS implementation known to every part of the process. The first line of every `main`.
pub fn install_tls() {
    // A second call finds it installed, which is as good.
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
}

/// How much is logged: what `CAMPANILE_LOG` says (`error`, `warn`, `info`, `debug`, `trace`), else the program's own choice.
#[must_use]
pub fn log_level(otherwise: tracing::Level) -> tracing::Level {
    let wished = places::environment("CAMPANILE_LOG").and_then(|level| level.into_string().ok());
    wished.and_then(|level| level.parse().ok()).unwrap_or(otherwise)
}
