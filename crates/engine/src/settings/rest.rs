//! A `marketo-rest` connection.

use super::fault::Fault;
use super::raw::RawConnection;
use super::read::{Bad, not_allowed};
use super::write::{WriteError, change, connection_table, put, put_or_remove, put_unless};
use super::{Connection, ConnectionKind, Instance};
use crate::http::{UrlError, check_url};
use jiff::SignedDuration;
use std::collections::BTreeMap;
use std::path::Path;
use toml_edit::Value;
use url::Url;

/// Each look costs a call of a quota that is shared.
pub const DEFAULT_POLL: SignedDuration = SignedDuration::from_mins(5);

/// A subscription's REST API without its secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rest {
    /// `https://123-ABC-456.mktorest.com`, without a path.
    pub base_url: Url,
    /// The Munchkin ID.
    pub instance: String,
    /// The client id of the LaunchPoint service.
    pub client_id: String,
    /// The daily quota, where the user said it of the instance.
    pub daily_quota: Option<u64>,
    /// The calls a day that Campanile may make; by default 1 % of the quota and at least 100.
    pub daily_calls: Option<u64>,
    /// From which growth of an exhausted stream on it is told; by default people are not counted, which costs calls.
    pub exhausted_step: Option<u64>,
}

/// What a base address looks like.
const EXAMPLE: &str = "https://123-ABC-456.mktorest.com";

/// The address of a REST API without its path; `None` where it is none that may be asked. Marketo shows "Endpoint" and
/// "Identity": either is as good as what they have in common.
#[must_use]
pub fn rest_base(text: &str) -> Option<Url> {
    let mut url = Url::parse(text.trim()).ok().filter(|url| check_url(url).is_ok())?;
    if !matches!(url.path().trim_end_matches('/'), "" | "/rest" | "/identity") {
        return None;
    }
    url.set_path("");
    url.set_query(None);
    url.set_fragment(None);
    Some(url)
}

pub(super) fn check(raw: &RawConnection, at: &impl Fn(&str, Fault) -> Bad) -> Result<Rest, Bad> {
    let text = |key: &str, text: &Option<String>| {
        text.clone().filter(|text| !text.trim().is_empty()).ok_or_else(|| at(key, Fault::Missing))
    };
    let shown = text("base_url", &raw.base_url)?;
    let fault = |error| match error {
        UrlError::NotSecure => Fault::NotSecure(shown.clone()),
        UrlError::NotAnAddress => Fault::NotAHost,
    };
    let url = Url::parse(&shown).map_err(|_| at("base_url", Fault::NotAnAddress(shown.clone())))?;
    check_url(&url).map_err(|error| at("base_url", fault(error)))?;
    let base_url = rest_base(&shown).ok_or_else(|| at("base_url", not_allowed(&shown, EXAMPLE)))?;
    let instance = match raw.instance.as_deref().map(str::trim).filter(|id| !id.is_empty()) {
        Some(id) => id.to_owned(),
        None => instance_of(&base_url).ok_or_else(|| at("instance", Fault::Missing))?,
    };
    for (key, value) in [("daily_calls", raw.daily_calls), ("exhausted_step", raw.exhausted_step)] {
        if value == Some(0) {
            return Err(at(key, not_allowed("0", "1, 2, 3, …")));
        }
    }
    Ok(Rest {
        base_url,
        instance,
        client_id: text("client_id", &raw.client_id)?,
        daily_quota: None,
        daily_calls: raw.daily_calls,
        exhausted_step: raw.exhausted_step,
    })
}

/// Adds a connection to a subscription's REST API, or changes the one of that id. The demo goes.
///
/// # Errors
/// See [`WriteError`]; then the file is as it was.
pub fn add_rest(file: &Path, id: &str, rest: &Rest, poll_every: SignedDuration) -> Result<(), WriteError> {
    change(file, |document| {
        let table = connection_table(document, id)?;
        put(table, "id", id.into());
        put(table, "kind", "marketo-rest".into());
        put(table, "base_url", rest.base_url.as_str().trim_end_matches('/').into());
        let told = instance_of(&rest.base_url).is_some_and(|told| told == rest.instance);
        put_unless(table, "instance", rest.instance.as_str().into(), told);
        put(table, "client_id", rest.client_id.as_str().into());
        put_unless(table, "poll_every", length(poll_every).into(), poll_every == DEFAULT_POLL);
        for (key, value) in [("daily_calls", rest.daily_calls), ("exhausted_step", rest.exhausted_step)] {
            put_or_remove(table, key, value.and_then(|value| i64::try_from(value).ok()).map(Value::from));
        }
        Ok(())
    })
}

/// As people write it: the largest unit that it is a whole number of.
#[must_use]
pub fn length(length: SignedDuration) -> String {
    let seconds = length.as_secs();
    let units = [(86_400, 'd'), (3600, 'h'), (60, 'm')];
    let unit = units.into_iter().find(|(unit, _)| seconds > 0 && seconds % unit == 0);
    unit.map_or_else(|| format!("{seconds}s"), |(unit, letter)| format!("{}{letter}", seconds / unit))
}

/// Gives each connection the quota that the user said of its instance.
pub(super) fn take_quotas(connections: &mut [Connection], instances: &BTreeMap<String, Instance>) {
    for connection in connections {
        if let ConnectionKind::MarketoRest(rest) = &mut connection.kind {
            rest.daily_quota = instances.get(&rest.instance).and_then(|instance| instance.daily_quota);
        }
    }
}

/// The Munchkin ID that the address begins with.
#[must_use]
pub fn instance_of(url: &Url) -> Option<String> {
    let (first, _) = url.host_str()?.split_once('.')?;
    let parts: Vec<&str> = first.split('-').collect();
    let is_id = parts.len() == 3
        && parts.iter().all(|part| part.len() == 3 && part.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    is_id.then(|| first.to_ascii_uppercase())
}
