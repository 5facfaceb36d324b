//! `[[forward]]`: where notifications go on to. What is secret of it is not in this file.

use super::fault::Fault;
use super::raw::RawForward;
use super::read::{Bad, all_types, not_allowed};
use super::{Network, is_connection_id};
use crate::http::{UrlError, check_url};
use campanile_core::duration::parse_duration;
use campanile_core::forward::{ForwardKind, Pace, Wants};
use campanile_core::team::Only;
use jiff::SignedDuration;
use std::collections::BTreeSet;
use std::path::PathBuf;
use url::Url;

/// The server of ntfy where none is named.
pub const NTFY: &str = "https://ntfy.sh";
/// How long it is tried where nothing else is said.
pub const KEEP: SignedDuration = SignedDuration::from_hours(3 * 24);
const SHORTEST: SignedDuration = SignedDuration::from_secs(1);
/// More messages a minute nobody reads.
pub const MOST_PER_MINUTE: u32 = 60;

/// A place that notifications go on to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forward {
    /// Its id, by which its secret is found too.
    pub id: String,
    /// What kind of place it is.
    pub kind: ForwardKind,
    /// Whether anything goes on to it.
    pub on: bool,
    /// Its address, where that is no secret.
    pub url: Option<Url>,
    /// The topic of ntfy, where that is no secret.
    pub topic: Option<String>,
    /// Whether a secret belongs to it.
    pub has_secret: bool,
    /// A file with its secret, mode 0600.
    pub secret_file: Option<PathBuf>,
    /// Which notifications go on.
    pub wants: Wants,
    /// How many messages it gets.
    pub pace: Pace,
    /// How long it is tried.
    pub keep: SignedDuration,
    /// Whether it may be this computer or in a private network.
    pub allow_private: bool,
    /// How it reaches the network.
    pub network: Network,
}

/// All of them. `ids` are taken already: secrets are found by them.
pub(super) fn check(
    raw: Vec<RawForward>,
    mut ids: BTreeSet<String>,
    network: &Network,
    at: impl Fn(usize, &str, Fault) -> Bad,
) -> Result<Vec<Forward>, Bad> {
    let mut all = Vec::new();
    for (place, raw) in raw.into_iter().enumerate() {
        let at = |key: &str, fault| at(place, key, fault);
        if !is_connection_id(&raw.id) {
            return Err(at("id", Fault::Id(raw.id)));
        }
        if !ids.insert(raw.id.clone()) {
            return Err(at("id", Fault::Twice(raw.id)));
        }
        all.push(Forward { network: network.clone(), ..one(raw, at)? });
    }
    Ok(all)
}

fn one(raw: RawForward, at: impl Fn(&str, Fault) -> Bad) -> Result<Forward, Bad> {
    let kinds = || ForwardKind::ALL.map(ForwardKind::slug).join(", ");
    let kind =
        ForwardKind::from_slug(&raw.kind).ok_or_else(|| at("kind", not_allowed(&raw.kind, kinds())))?;
    let has_secret = has_secret(kind, &raw, &at)?;
    let url = address(kind, &raw, &at)?;
    let length = |key, text: Option<&String>, usual| match text {
        None => Ok(usual),
        Some(text) => forward_length(text).map_err(|fault| at(key, fault)),
    };
    let usual = Pace::default();
    let per_minute = raw.per_minute.unwrap_or(usual.per_minute);
    if per_minute > MOST_PER_MINUTE {
        return Err(at("per_minute", not_allowed(&per_minute.to_string(), "0–60")));
    }
    let gather = length("gather", raw.gather.as_ref(), usual.gather)?;
    let keep = length("keep", raw.keep.as_ref(), KEEP)?;
    let types = raw
        .types
        .iter()
        .map(|slug| Only::from_slug(slug).ok_or_else(|| at("types", not_allowed(slug, all_types()))));
    let wants = Wants {
        min_severity: raw.min_severity,
        types: types.collect::<Result<_, _>>()?,
        instance: filled(raw.instance.as_ref()),
        silent: raw.silent.unwrap_or_default(),
    };
    Ok(Forward {
        id: raw.id,
        kind,
        on: raw.on.unwrap_or(true),
        url,
        topic: filled(raw.topic.as_ref()),
        has_secret,
        secret_file: raw.secret_file,
        wants,
        pace: Pace { per_minute, gather },
        keep,
        allow_private: raw.allow_private.unwrap_or_default(),
        network: Network::default(),
    })
}

fn filled(text: Option<&String>) -> Option<String> {
    text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// Only a topic of ntfy may need none.
fn has_secret(kind: ForwardKind, raw: &RawForward, at: &impl Fn(&str, Fault) -> Bad) -> Result<bool, Bad> {
    let topic = filled(raw.topic.as_ref());
    if let Some(topic) = topic.as_ref().filter(|topic| !is_topic(topic)) {
        return Err(at("topic", not_allowed(topic, "a–z A–Z 0–9 - _")));
    }
    match (kind, raw.auth.as_deref()) {
        (_, None | Some("token")) => Ok(true),
        (ForwardKind::Ntfy, Some("none")) if topic.is_none() => Err(at("topic", Fault::Missing)),
        (ForwardKind::Ntfy, Some("none")) => Ok(false),
        (ForwardKind::Ntfy, Some(other)) => Err(at("auth", not_allowed(other, "token, none"))),
        (ForwardKind::Slack | ForwardKind::Teams | ForwardKind::Webhook, Some(other)) => {
            Err(at("auth", not_allowed(other, "token")))
        }
    }
}

/// Whether it is a name that ntfy takes for a topic.
#[must_use]
pub fn is_topic(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

fn address(
    kind: ForwardKind,
    raw: &RawForward,
    at: &impl Fn(&str, Fault) -> Bad,
) -> Result<Option<Url>, Bad> {
    let given = filled(raw.url.as_ref());
    let text = match kind {
        // Whoever has such an address may write there: it is the secret, and is not repeated in what is said of it.
        ForwardKind::Slack | ForwardKind::Teams if given.is_some() => {
            return Err(at("url", Fault::SecretHere(raw.id.clone())));
        }
        ForwardKind::Slack | ForwardKind::Teams => return Ok(None),
        ForwardKind::Ntfy => given.unwrap_or_else(|| NTFY.to_owned()),
        ForwardKind::Webhook => match given {
            Some(given) => given,
            None => return Ok(None),
        },
    };
    let url = forward_url(kind, &text).map_err(|fault| at("url", fault))?;
    if is_secret(&url) {
        return Err(at("url", Fault::SecretHere(raw.id.clone())));
    }
    Ok(Some(url))
}

/// The address of a place, as it is typed.
///
/// # Errors
/// What is wrong with it.
pub fn forward_url(kind: ForwardKind, text: &str) -> Result<Url, Fault> {
    let url = Url::parse(text).map_err(|_| Fault::NotAnAddress(text.to_owned()))?;
    check_url(&url).map_err(|error| match error {
        UrlError::NotSecure => Fault::NotSecure(text.to_owned()),
        UrlError::NotAnAddress => Fault::NotAHost,
    })?;
    // The topic stands in the message.
    let is_bare = matches!(url.path(), "" | "/") && url.query().is_none();
    if kind == ForwardKind::Ntfy && !is_bare { Err(not_allowed(text, NTFY)) } else { Ok(url) }
}

/// Whether an address is itself a secret: what stands behind the question mark is mostly a key.
#[must_use]
pub fn is_secret(url: &Url) -> bool {
    url.query().is_some()
}

/// How long something takes, as it is typed.
///
/// # Errors
/// Where it is no length of time, or none at all.
pub fn forward_length(text: &str) -> Result<SignedDuration, Fault> {
    let length = parse_duration(text).ok().filter(|length| *length >= SHORTEST);
    length.ok_or_else(|| Fault::Duration(text.to_owned()))
}
