//! The testkit: the real programs against the simulator, in folders of their own.
//!
//! A story starts a [`Simulator`](campanile_simulator::Simulator), gives it troubles and events, and asks
//! [`Campanile`] to run the real `campanile`. What comes out is [`Ran`]; what must be in the history is
//! [`Wanted`]. Nothing here waits for a time: [`wait_until`] waits for a state, with a bound.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "this is code of tests: what it cannot do ends the test, with the reason"
)]

mod calls;
mod campanile;
mod chance;
mod dovecot;
mod figures;
mod gate;
mod line;
mod nats;
mod operator;
mod pace;
mod programs;
mod provider;
mod ran;
mod receiver;
mod stock;
mod used;
mod wait;
mod wanted;
mod weight;
mod window;

pub use calls::{Call, Calls, NOTIFICATIONS};
pub use campanile::{CONNECTION, Campanile, Running};
pub use chance::numbers;
pub use dovecot::{Dovecot, MAIL_PASSWORD, MAIL_USER};
pub use figures::quantile;
pub use gate::Gate;
/// Times as the programs print them.
pub use jiff::Timestamp;
pub use line::Line;
pub use nats::{Nats, TEAM};
pub use operator::{Operator, User};
pub use pace::Pace;
pub use programs::{program, repository};
pub use provider::{DEVICE_CODE, TokenProvider};
pub use ran::Ran;
pub use receiver::{Answer, Got, Receiver};
pub use stock::{RARE, Stock, Stocked};
pub use used::Used;
pub use wait::{BOUND, block_on, let_pass, wait_until};
pub use wanted::Wanted;
pub use weight::{Weight, peak_mb, worked};
pub use window::{Automation, Page};
