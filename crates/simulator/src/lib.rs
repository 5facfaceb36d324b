//! Stands in for Adobe IMS, the journaling API of Adobe I/O Events and Marketo's REST API, over real HTTP on 127.0.0.1:
//! for the demo, for tests, and for anything else that can speak HTTP (`campanile simulate`).
//!
//! # What it answers
//!
//! | path | like |
//! |---|---|
//! | `POST /ims/token/v3` | <https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/ims> |
//! | `GET /events/organizations/1/integrations/2/<uuid>`, `GET /events-fast/…` | <https://developer.adobe.com/events/docs/guides/api/journaling_api> |
//! | `POST /identity/oauth/token` | <https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/authentication> |
//! | `GET /rest/v1/stats/…`, `/rest/asset/v1/…`, `/rest/v1/leads/programs/…` | Marketo's REST API with its limits; code 610 for what it does not know |
//! | `/control/…` | nobody: the commands below |
//!
//! Where Adobe documents nothing (bodies of errors, a position that was never given out) the place in the code says
//! what was chosen and why. A position that could be one but is not in the journal counts as expired.
//!
//! # From Rust
//!
//! ```
//! # fn main() -> std::io::Result<()> {
//! use campanile_simulator::{Endpoint, Fault, FaultKind, Kind, Simulator, SimulatorOptions};
//!
//! let simulator = Simulator::start(SimulatorOptions::default())?;
//! simulator.emit_kind(Kind::CampaignFailure, &[("campaignName", "Welcome Email".into())]);
//! simulator.fault(Fault { on: Endpoint::Journal, after: 1, times: 2, kind: FaultKind::Stall });
//! assert!(simulator.access().journal_url.starts_with("http://127.0.0.1:"));
//! # Ok(())
//! # }
//! ```
//!
//! # From anywhere: `/control`
//!
//! Requests and answers are JSON; a wrong one gets status 400 and `{"error"}`.
//!
//! | command | body or query | answer |
//! |---|---|---|
//! | `GET status` | | `access, scenario, events, expired, last_position, faults, requests` |
//! | `GET usage` | | the days until the start as the made-up integrations of `demo` counted them: `date, total, users, samples` |
//! | `GET requests` | `?after=N` leaves out the first N; `&wait=N&timeout_s=S` first waits until N arrived | `total, arrived, requests` |
//! | `POST emit` | `{"kind": "campaign-failure"}` and, all optional, `id, instance, action, time, envelope, id_place, count`; or `{"event": {…}}`; or `{"items": [any, …]}` | `positions, ids` |
//! | `POST expire` | `{"before": "<position>"}` or `{"all": true}` | `expired` |
//! | `POST fault` | a [`Fault`], or `{"clear": true}` | `faults` |
//! | `POST revoke` | `{"tokens": true}` and/or `{"new_secret": "…"}` | |
//!
//! ```sh
//! curl -d '{"kind": "salesforce-login"}' http://127.0.0.1:8080/control/emit
//! curl -d '{"on": "journal", "kind": {"status": {"code": 429, "headers": {"retry-after": "5"}}}}' \
//!     http://127.0.0.1:8080/control/fault
//! ```

mod action;
mod answer;
mod clock;
mod control;
mod corpus;
mod demo;
mod event;
mod fault;
mod ims;
mod journal;
mod journaling;
mod kind;
mod link;
mod options;
mod player;
mod position;
mod random;
mod requests;
mod rest;
mod scenario;
mod server;
mod simulator;
mod state;

pub use clock::Clock;
pub use corpus::{Corpus, CorpusShape, Expected, corpus};
pub use event::{DEFAULT_INSTANCE, Envelope, Event, IdPlace};
pub use fault::{Fault, FaultKind};
pub use kind::Kind;
pub use link::LinkStyle;
pub use options::{Access, DEFAULT_CLIENT_ID, DEFAULT_CLIENT_SECRET, DEFAULT_ORG_ID, SimulatorOptions};
pub use requests::{Endpoint, RecordedRequest};
pub use rest::{Marketo, MarketoOptions, Member, Pattern, Program, SmartCampaign};
pub use scenario::{Planned, Scenario, Schedule, UnknownScenario};
pub use simulator::Simulator;
pub use state::Emitted;
