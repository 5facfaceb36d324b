//! What travels between a relay and its desktops: under which subject, in which envelope, and by what a message is known
//! that came before. <https://docs.nats.io/nats-concepts/subjects>, <https://github.com/cloudevents/spec>.

mod envelope;
mod standing;
mod subject;
mod triage;

pub use envelope::{CONTENT_TYPE, CloudEvent, LONGEST_RAW, NOTIFICATION, Relayed, message_id};
pub use standing::{Care, Comment, Standing, Triage};
pub use subject::{ALL, EVERYBODYS, EVERYTHING, Filter, Only, Subject, is_user, triage};
pub use triage::{Deed, Entry, LONGEST_COMMENT, TRIAGE};

#[cfg(test)]
mod tests;
#[cfg(test)]
mod triage_tests;
