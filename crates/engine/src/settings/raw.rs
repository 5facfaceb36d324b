//! The file as it is written, before anything in it is checked.

use campanile_core::Severity;
use campanile_core::rules::{RuleChoice, Show};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::PathBuf;

#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
pub(super) struct Raw {
    pub(super) language: Option<String>,
    pub(super) connection: Vec<RawConnection>,
    pub(super) instance: BTreeMap<String, RawInstance>,
    pub(super) rules: BTreeMap<String, RuleChoice>,
    pub(super) exception: Vec<RawException>,
    pub(super) view: Vec<RawView>,
    pub(super) quiet_hours: Option<RawQuietHours>,
    pub(super) toasts: RawToasts,
    pub(super) quota: RawQuota,
    pub(super) history: RawHistory,
    pub(super) appearance: super::Appearance,
    pub(super) network: RawNetwork,
    pub(super) team: RawTeam,
    pub(super) relay: Option<RawRelay>,
    pub(super) forward: Vec<RawForward>,
    pub(super) updates: RawUpdates,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct RawNetwork {
    pub(super) proxy: Option<String>,
    pub(super) proxy_user: Option<String>,
    pub(super) no_proxy: Vec<String>,
    pub(super) ca_file: Option<PathBuf>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct RawUpdates {
    pub(super) feed: Option<String>,
    pub(super) public_key: Option<String>,
}

/// All keys of all kinds; which are needed depends on `kind`.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct RawConnection {
    pub(super) id: String,
    pub(super) kind: String,
    pub(super) secret_file: Option<PathBuf>,
    pub(super) poll_every: Option<String>,
    pub(super) journal_url: Option<String>,
    pub(super) ims_url: Option<String>,
    pub(super) client_id: Option<String>,
    pub(super) org_id: Option<String>,
    pub(super) scopes: Option<Vec<String>>,
    pub(super) start: Option<String>,
    pub(super) base_url: Option<String>,
    pub(super) instance: Option<String>,
    pub(super) daily_calls: Option<u64>,
    pub(super) exhausted_step: Option<u64>,
    pub(super) host: Option<String>,
    pub(super) port: Option<u16>,
    pub(super) tls: Option<String>,
    pub(super) user: Option<String>,
    pub(super) auth: Option<String>,
    pub(super) provider: Option<String>,
    pub(super) tenant: Option<String>,
    pub(super) oauth_client_id: Option<String>,
    pub(super) oauth_url: Option<String>,
    pub(super) folder: Option<String>,
    pub(super) after: Option<String>,
    pub(super) move_to: Option<String>,
    pub(super) url: Option<String>,
    pub(super) stream: Option<String>,
    #[serde(rename = "type")]
    pub(super) only: Option<String>,
    pub(super) ca_file: Option<PathBuf>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct RawTeam {
    pub(super) hide_names: Option<bool>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct RawRelay {
    pub(super) connection: Option<String>,
    pub(super) listen: Option<String>,
    pub(super) keep: Option<String>,
    pub(super) max_messages: Option<u32>,
    pub(super) max_megabytes: Option<u32>,
    pub(super) duplicates: Option<String>,
    pub(super) replicas: Option<u8>,
    pub(super) lease: Option<String>,
}

/// All keys of all kinds; which are needed depends on `kind`.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct RawForward {
    pub(super) id: String,
    pub(super) kind: String,
    pub(super) on: Option<bool>,
    pub(super) url: Option<String>,
    pub(super) topic: Option<String>,
    pub(super) auth: Option<String>,
    pub(super) secret_file: Option<PathBuf>,
    pub(super) min_severity: Option<Severity>,
    pub(super) types: Vec<String>,
    pub(super) instance: Option<String>,
    pub(super) silent: Option<bool>,
    pub(super) per_minute: Option<u32>,
    pub(super) gather: Option<String>,
    pub(super) keep: Option<String>,
    pub(super) allow_private: Option<bool>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct RawInstance {
    pub(super) name: Option<String>,
    pub(super) app_url: Option<String>,
    pub(super) daily_quota: Option<u64>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct RawException {
    #[serde(rename = "type")]
    pub(super) kind: Option<String>,
    pub(super) instance: Option<String>,
    pub(super) workspace: Option<String>,
    pub(super) campaign: Option<Text>,
    pub(super) contains: Option<String>,
    pub(super) until: Option<toml::value::Datetime>,
    pub(super) show: Option<Show>,
    pub(super) min_severity: Option<Severity>,
    pub(super) sound: Option<bool>,
}

/// A campaign's id is a number to everyone but a parser.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Text {
    Number(i64),
    Text(String),
}

#[derive(Deserialize)]
pub(super) struct RawQuietHours {
    #[serde(default)]
    pub(super) on: Option<bool>,
    pub(super) from: String,
    pub(super) to: String,
    #[serde(default)]
    pub(super) days: Option<Vec<String>>,
    #[serde(default)]
    pub(super) let_through: Option<Severity>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct RawView {
    pub(super) name: Option<String>,
    pub(super) search: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct RawToasts {
    pub(super) per_minute: Option<u32>,
    pub(super) weekly: Option<bool>,
    pub(super) detail: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct RawQuota {
    pub(super) warn_at: Option<Vec<f64>>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct RawHistory {
    pub(super) keep: Option<String>,
}
