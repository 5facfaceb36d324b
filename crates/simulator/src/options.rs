//! What a simulator is started with, and what others need to reach it.

use crate::clock::Clock;
use crate::link::LinkStyle;
use crate::rest::MarketoOptions;
use crate::scenario::Scenario;
use serde::{Deserialize, Serialize};

/// The client id that is accepted unless the options name another. Invented.
pub const DEFAULT_CLIENT_ID: &str = "0f13cce22f4645328e01b90262b3ee51";
/// The client secret that is accepted unless the options name another. Invented.
pub const DEFAULT_CLIENT_SECRET: &str = "p8e-simulated-secret-for-nothing-real";
/// The IMS organisation unless the options name another. Invented.
pub const DEFAULT_ORG_ID: &str = "A1B2C3D4E5F60718293A4B5C@AdobeOrg";

/// How a simulator behaves. `SimulatorOptions::default()` is a journal without events on a free port.
#[derive(Debug, Clone)]
pub struct SimulatorOptions {
    /// Port on 127.0.0.1; 0 takes a free one.
    pub port: u16,
    /// The most events in an answer to a request without `limit`. Default 100; Adobe names no bound.
    pub page_size: usize,
    /// Seconds in `retry-after` where there is nothing newer; `None` leaves the header out, as Adobe does for an
    /// empty journal. Default 1; Adobe's examples say 10.
    pub retry_after: Option<u32>,
    /// How long a token is valid, in seconds. Default 86399, as IMS says.
    pub token_lifetime_s: u64,
    /// The client id that is accepted.
    pub client_id: String,
    /// The client secret that is accepted.
    pub client_secret: String,
    /// The IMS organisation that is accepted.
    pub org_id: String,
    /// The form of the `Link` header.
    pub link_style: LinkStyle,
    /// Whether `:` in a position is `%3A` in links. Adobe's own links have it plain, which a query allows.
    pub encode_positions: bool,
    /// Whether answers are compressed for who accepts gzip. Default no.
    pub gzip: bool,
    /// Positions, ids and tokens are the same for the same seed.
    pub seed: u64,
    /// The subscription behind the REST API.
    pub marketo: MarketoOptions,
    /// What plays.
    pub scenario: Scenario,
    /// The time.
    pub clock: Clock,
}

impl Default for SimulatorOptions {
    fn default() -> Self {
        Self {
            port: 0,
            page_size: 100,
            retry_after: Some(1),
            token_lifetime_s: 86_399,
            client_id: DEFAULT_CLIENT_ID.to_owned(),
            client_secret: DEFAULT_CLIENT_SECRET.to_owned(),
            org_id: DEFAULT_ORG_ID.to_owned(),
            link_style: LinkStyle::default(),
            encode_positions: false,
            gzip: false,
            seed: 1,
            marketo: MarketoOptions::default(),
            scenario: Scenario::Empty,
            clock: Clock::system(),
        }
    }
}

/// Where a simulator listens and what it accepts: the line that `campanile simulate` prints first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Access {
    /// The port on 127.0.0.1.
    pub port: u16,
    /// The journal, in the form of Adobe's "unique API endpoint".
    pub journal_url: String,
    /// Where tokens are had.
    pub ims_url: String,
    /// The base of Marketo's REST API.
    pub rest_url: String,
    /// The client id, for IMS and as `x-api-key`.
    pub client_id: String,
    /// The client secret.
    pub client_secret: String,
    /// The organisation, as `x-ims-org-id`.
    pub org_id: String,
}
