//! config.toml: what the user and the administrator set. Secrets are never in it.

mod appearance;
mod edit;
mod exceptions;
mod fault;
mod forward;
mod forward_edit;
mod language;
mod mailbox;
mod marketo;
mod network;
mod policy;
mod raw;
mod read;
mod rest;
mod team;
mod updates;
mod views;
mod write;

pub use appearance::{Appearance, Theme};
pub use edit::{Change, edit, remove_connection};
pub use exceptions::{add_exception, remove_exception};
pub use fault::{Fault, Kind, SettingsError};
pub use forward::{
    Forward, KEEP as DEFAULT_FORWARD_KEEP, MOST_PER_MINUTE as MOST_FORWARDED, NTFY as DEFAULT_NTFY,
    forward_length, forward_url, is_secret as is_secret_address, is_topic,
};
pub use forward_edit::{RemovedForward, remove_forward, restore_forward, save_forward, switch_forward};
pub use language::language_of;
pub use mailbox::{
    ANY_TENANT, Auth, INBOX, Mailbox, add_mailbox, is_loopback, is_mail_host, is_tenant, rules_file,
    usual_port,
};
pub use network::{Network, Proxy, proxy_url};
pub use read::{InForce, Loaded};
pub use rest::{DEFAULT_POLL as DEFAULT_REST_POLL, Rest, add_rest, instance_of, length, rest_base};
pub use team::{DEFAULT_STREAM, RelaySettings, Team, add_team, team_url};
pub use updates::UpdateFeed;
pub use views::{LONGEST_NAME as LONGEST_VIEW_NAME, View, remove_view, save_view};
pub(crate) use write::replace as replace_file;
pub use write::{Form, WriteError, add_journal, set_language, set_rule, start_demo};

use crate::sources::journal::Start;
use campanile_core::NotificationType;
use campanile_core::quiet::QuietHours;
use campanile_core::rules::{Exception, RuleChoice, Rules};
use campanile_core::words::{Language, ToastDetail};
use jiff::SignedDuration;
use std::collections::BTreeMap;
use std::path::PathBuf;
use url::Url;

/// Adobe's identity service.
pub const DEFAULT_IMS_URL: &str = "https://ims-na1.adobelogin.com/ims/token/v3";
/// The scopes for reading a journal, least privilege first.
pub const DEFAULT_SCOPES: [&str; 3] = ["adobeio_api", "openid", "AdobeID"];

/// All settings, checked.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Settings {
    /// The language, where the user chose one.
    pub language: Option<Language>,
    /// The connections in their order.
    pub connections: Vec<Connection>,
    /// What the user said about instances, by Munchkin ID.
    pub instances: BTreeMap<String, Instance>,
    /// What the user said about types.
    pub rules: BTreeMap<NotificationType, RuleChoice>,
    /// The exceptions to the rules, in their order.
    pub exceptions: Vec<Exception>,
    /// The user's own views, in their order.
    pub views: Vec<View>,
    /// When toasts are held back; `None` where they never are, also because it is switched off.
    pub quiet_hours: Option<QuietHours>,
    /// The same as it is written, in force or not.
    pub quiet_hours_written: Option<QuietHours>,
    /// How toasts are shown.
    pub toasts: Toasts,
    /// From which shares of the quota on it is bad, in percent.
    pub warn_at: Vec<f64>,
    /// How long notifications are kept.
    pub keep: Option<SignedDuration>,
    /// How the window and the tray look.
    pub appearance: Appearance,
    /// How connections reach the network.
    pub network: Network,
    /// Whether colleagues' names are hidden in what the team does.
    pub hide_names: bool,
    /// How a relay publishes, where the file says it.
    pub relay: Option<RelaySettings>,
    /// Where notifications go on to, in their order.
    pub forwards: Vec<Forward>,
    /// Where newer versions are asked for; `None` asks nobody.
    pub updates: Option<UpdateFeed>,
}

/// One configured place to read from.
#[derive(Debug, Clone, PartialEq)]
pub struct Connection {
    /// Its id.
    pub id: String,
    /// A file with its secret, mode 0600.
    pub secret_file: Option<PathBuf>,
    /// How often it is read.
    pub poll_every: SignedDuration,
    /// What it is.
    pub kind: ConnectionKind,
    /// How it reaches the network.
    pub network: Network,
}

/// What a connection is.
#[derive(Debug, Clone, PartialEq)]
pub enum ConnectionKind {
    /// Adobe's journal.
    AdobeJournal(Box<Journal>),
    /// Marketo's REST API.
    MarketoRest(Box<Rest>),
    /// A mailbox over IMAP.
    Mailbox(Box<Mailbox>),
    /// The simulator, as a child of the resident program.
    Demo,
    /// A relay's stream.
    Team(Box<Team>),
}

impl ConnectionKind {
    /// The name used in configuration and JSON.
    #[must_use]
    pub const fn slug(&self) -> &'static str {
        match self {
            Self::AdobeJournal(_) => "adobe-journal",
            Self::MarketoRest(_) => "marketo-rest",
            Self::Mailbox(_) => "mailbox",
            Self::Demo => "demo",
            Self::Team(_) => "team",
        }
    }
}

/// A journal without its secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Journal {
    /// The journaling URL.
    pub journal_url: Url,
    /// The identity service.
    pub ims_url: Url,
    /// The client id.
    pub client_id: String,
    /// The organisation.
    pub org_id: String,
    /// The scopes.
    pub scopes: Vec<String>,
    /// Where to begin.
    pub start: Start,
}

/// What the user said about an instance.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Instance {
    /// Its name.
    pub name: Option<String>,
    /// Where its Marketo is.
    pub app_url: Option<Url>,
    /// API calls a day.
    pub daily_quota: Option<u64>,
}

/// How toasts are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Toasts {
    /// At most so many single ones a minute.
    pub per_minute: u32,
    /// How much they tell.
    pub detail: ToastDetail,
    /// Whether a digest tells of the week.
    pub weekly: bool,
}

impl Default for Toasts {
    fn default() -> Self {
        Self { per_minute: 3, detail: ToastDetail::Full, weekly: false }
    }
}

impl Settings {
    /// The rules of all types, and the exceptions to them.
    #[must_use]
    pub fn rules(&self) -> Rules {
        Rules::new(self.rules.clone(), self.exceptions.clone())
    }

    /// The language to speak: the user's choice, else the system's.
    #[must_use]
    pub fn spoken(&self) -> Language {
        self.language.unwrap_or_else(language::of_the_system)
    }

    /// An instance's name for people.
    #[must_use]
    pub fn instance_name<'a>(&'a self, id: &'a str) -> &'a str {
        self.instances.get(id).and_then(|instance| instance.name.as_deref()).unwrap_or(id)
    }

    /// The same with its Munchkin ID, for whoever does not know the name.
    #[must_use]
    pub fn named_instance(&self, id: &str) -> String {
        match self.instance_name(id) {
            name if name == id => id.to_owned(),
            name => format!("{name} ({id})"),
        }
    }
}

/// Whether a connection's id is of the allowed form.
#[must_use]
pub fn is_connection_id(id: &str) -> bool {
    (1..=32).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

#[cfg(test)]
mod tests;
