//! One file for each command.

pub(crate) mod doctor;
pub(crate) mod export;
pub(crate) mod forget;
pub(crate) mod forward;
pub(crate) mod list;
pub(crate) mod mail_rule;
pub(crate) mod mark;
pub(crate) mod papers;
pub(crate) mod relay;
pub(crate) mod secret;
pub(crate) mod show;
pub(crate) mod sign_in;
pub(crate) mod simulate;
pub(crate) mod stats;
pub(crate) mod support;
pub(crate) mod sync;
pub(crate) mod triage;
