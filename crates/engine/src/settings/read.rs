//! Reading config.toml: unknown keys warn with their path; a bad value names file, line, key and what is allowed.

use super::exceptions::check_exception;
use super::fault::{Fault, SettingsError};
use super::policy::Policy;
use super::raw::{Raw, RawConnection, RawQuietHours};
use super::views::check_view;
use super::{
    Connection, ConnectionKind, DEFAULT_IMS_URL, DEFAULT_SCOPES, Instance, Journal, Network, Settings,
    Toasts, forward, is_connection_id, mailbox, network, rest, team, updates,
};
use crate::http::{UrlError, check_url};
use crate::sources::journal::Start;
use campanile_core::duration::parse_duration;
use campanile_core::quiet::{EVERY_DAY, QuietHours};
use campanile_core::words::{Language, ToastDetail};
use campanile_core::{NotificationType, Severity};
use jiff::SignedDuration;
use jiff::civil::{Time, Weekday};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use url::Url;

/// Settings, and what in the file was not understood.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Loaded {
    /// The settings.
    pub settings: Settings,
    /// The paths of unknown keys.
    pub unknown: Vec<String>,
    /// The administrator's policy, where there is one.
    pub policy: Option<InForce>,
}

/// A policy that is in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InForce {
    /// Its file.
    pub file: String,
    /// The keys that it locks.
    pub locked: Vec<String>,
    /// Whether it says which feed of releases is asked, or that none is.
    pub updates: bool,
}

impl Settings {
    /// Reads the file, and the policy of this computer; what neither says is as by default.
    ///
    /// # Errors
    /// Where one of them cannot be read or a value is not allowed.
    pub fn load(file: &Path) -> Result<Loaded, SettingsError> {
        Self::load_under(file, Policy::of_this_computer()?.as_ref())
    }

    pub(super) fn load_under(file: &Path, policy: Option<&Policy>) -> Result<Loaded, SettingsError> {
        let shown = file.display().to_string();
        let text = match std::fs::read_to_string(file) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(source) => return Err(SettingsError::File { file: shown, source }),
        };
        // What is wrong in the user's file is said of it, whatever a policy says besides.
        let mut loaded = Self::parse(&text, &shown)?;
        if let Some(policy) = policy {
            let own: toml::Table = text.parse().unwrap_or_default();
            let updates = policy.sets(&own, updates::FEED);
            let merged = policy.over(own).to_string();
            loaded.settings = Self::parse(&merged, policy.file())?.settings;
            let (file, locked) = (policy.file().to_owned(), policy.locked().to_vec());
            loaded.policy = Some(InForce { file, locked, updates });
        }
        let Self { connections, network, forwards, .. } = &mut loaded.settings;
        mailbox::take_rules(connections, file);
        team::take_folder(connections, file);
        network::take_folder(network, file);
        network::take_network(connections, network);
        for forward in forwards {
            forward.network.clone_from(network);
        }
        Ok(loaded)
    }

    /// Reads the text of a file of that name.
    ///
    /// # Errors
    /// Where a value is not allowed.
    pub fn parse(text: &str, file: &str) -> Result<Loaded, SettingsError> {
        let at = |line, key: String, fault| SettingsError::Value { file: file.to_owned(), line, key, fault };
        let deserializer = toml::Deserializer::parse(text).map_err(|error| {
            let fault = Fault::Toml(error.message().to_owned());
            at(line_at(text, error.span().map(|span| span.start)), "TOML".into(), fault)
        })?;
        let mut unknown = Vec::new();
        let mut track = serde_path_to_error::Track::new();
        let tracked = serde_path_to_error::Deserializer::new(deserializer, &mut track);
        let raw: Result<Raw, toml::de::Error> =
            serde_ignored::deserialize(tracked, |path| unknown.push(path.to_string()));
        let raw = raw.map_err(|error| {
            at(
                line_at(text, error.span().map(|span| span.start)),
                track.path().to_string(),
                Fault::understood(error.message()),
            )
        })?;
        let settings =
            check(raw).map_err(|Bad { key, fault }| at(line_of_key(text, &key), key_text(&key), fault))?;
        Ok(Loaded { settings, unknown, policy: None })
    }
}

const DEFAULT_WARN_AT: [f64; 2] = [75.0, 90.0];
const DEFAULT_POLL: SignedDuration = SignedDuration::from_secs(60);
const SHORTEST_POLL: SignedDuration = SignedDuration::from_secs(1);

/// A step of the path to a key.
#[derive(Debug, Clone)]
enum Step {
    Key(String),
    Place(usize),
}

pub(super) struct Bad {
    key: Vec<Step>,
    fault: Fault,
}

pub(super) fn bad<const N: usize>(key: [&str; N], fault: Fault) -> Bad {
    Bad { key: key.into_iter().map(|step| Step::Key(step.to_owned())).collect(), fault }
}

pub(super) fn not_allowed(value: &str, allowed: impl Into<String>) -> Fault {
    Fault::NotAllowed { value: value.to_owned(), allowed: allowed.into() }
}

fn check(raw: Raw) -> Result<Settings, Bad> {
    let language = match raw.language {
        None => None,
        Some(tag) => Some(Language::from_tag(&tag).ok_or_else(|| {
            bad(["language"], not_allowed(&tag, Language::ALL.map(Language::tag).join(", ")))
        })?),
    };
    let mut ids = BTreeSet::new();
    let mut connections = Vec::new();
    for (place, connection) in raw.connection.into_iter().enumerate() {
        let at = |key: &str, fault| Bad {
            key: vec![Step::Key("connection".into()), Step::Place(place), Step::Key(key.to_owned())],
            fault,
        };
        if !is_connection_id(&connection.id) {
            return Err(at("id", Fault::Id(connection.id)));
        }
        if !ids.insert(connection.id.clone()) {
            return Err(at("id", Fault::Twice(connection.id)));
        }
        connections.push(check_connection(connection, at)?);
    }
    let mut rules = BTreeMap::new();
    for (slug, choice) in raw.rules {
        let kind = NotificationType::from_slug(&slug)
            .ok_or_else(|| bad(["rules", &slug], not_allowed(&slug, all_types())))?;
        rules.insert(kind, choice);
    }
    let mut instances = BTreeMap::new();
    for (id, instance) in raw.instance {
        let app_url = match instance.app_url {
            None => None,
            Some(text) => Some(
                Url::parse(&text)
                    .ok()
                    .filter(|url| url.scheme() == "https" && check_url(url).is_ok())
                    .ok_or_else(|| bad(["instance", &id, "app_url"], Fault::NotHttps(text)))?,
            ),
        };
        instances.insert(id, Instance { name: instance.name, app_url, daily_quota: instance.daily_quota });
    }
    rest::take_quotas(&mut connections, &instances);
    mailbox::take_instance(&mut connections, &instances);
    let mut exceptions = Vec::new();
    for (place, exception) in raw.exception.into_iter().enumerate() {
        let at = |key: &str, fault| Bad {
            key: vec![Step::Key("exception".into()), Step::Place(place), Step::Key(key.to_owned())],
            fault,
        };
        exceptions.push(check_exception(exception, at)?);
    }
    let mut views = Vec::new();
    for (place, view) in raw.view.into_iter().enumerate() {
        let at = |key: &str, fault| Bad {
            key: vec![Step::Key("view".into()), Step::Place(place), Step::Key(key.to_owned())],
            fault,
        };
        views.push(check_view(view, at)?);
    }
    let is_on = raw.quiet_hours.as_ref().is_none_or(|hours| hours.on.unwrap_or(true));
    let quiet_hours_written = raw.quiet_hours.map(check_quiet_hours).transpose()?;
    let quiet_hours = quiet_hours_written.clone().filter(|_| is_on);
    let detail = match raw.toasts.detail.as_deref() {
        None | Some("full") => ToastDetail::Full,
        Some("type") => ToastDetail::Type,
        Some(other) => {
            return Err(bad(["toasts", "detail"], not_allowed(other, "full, type")));
        }
    };
    let per_minute = raw.toasts.per_minute.unwrap_or(Toasts::default().per_minute);
    let mut warn_at = raw.quota.warn_at.unwrap_or_else(|| DEFAULT_WARN_AT.to_vec());
    if let Some(wrong) = warn_at.iter().find(|percent| !(0.0..100.0).contains(*percent)) {
        return Err(bad(["quota", "warn_at"], Fault::Percent(wrong.to_string())));
    }
    warn_at.sort_by(f64::total_cmp);
    let keep = match raw.history.keep {
        None => None,
        Some(text) => {
            Some(parse_duration(&text).map_err(|_| bad(["history", "keep"], Fault::Duration(text)))?)
        }
    };
    let toasts = Toasts { per_minute, detail, weekly: raw.toasts.weekly.unwrap_or_default() };
    let appearance = raw.appearance;
    let network = network::check(raw.network)?;
    network::take_network(&mut connections, &network);
    let relay = team::check_relay(raw.relay)?;
    team::check_connection(relay.as_ref(), &connections)?;
    let forwards = forward::check(raw.forward, ids, &network, |place, key, fault| Bad {
        key: vec![Step::Key("forward".into()), Step::Place(place), Step::Key(key.to_owned())],
        fault,
    })?;
    Ok(Settings {
        language,
        connections,
        instances,
        rules,
        exceptions,
        views,
        quiet_hours,
        quiet_hours_written,
        toasts,
        warn_at,
        keep,
        appearance,
        network,
        hide_names: raw.team.hide_names.unwrap_or_default(),
        relay,
        forwards,
        updates: updates::check(raw.updates)?,
    })
}

fn check_connection(raw: RawConnection, at: impl Fn(&str, Fault) -> Bad) -> Result<Connection, Bad> {
    let poll_every = match &raw.poll_every {
        None if raw.kind == "marketo-rest" => rest::DEFAULT_POLL,
        None => DEFAULT_POLL,
        Some(text) => parse_duration(text)
            .ok()
            .filter(|every| *every >= SHORTEST_POLL)
            .ok_or_else(|| at("poll_every", Fault::Duration(text.clone())))?,
    };
    let kind = match raw.kind.as_str() {
        "adobe-journal" => ConnectionKind::AdobeJournal(Box::new(check_journal(&raw, &at)?)),
        "demo" => ConnectionKind::Demo,
        "marketo-rest" => ConnectionKind::MarketoRest(Box::new(rest::check(&raw, &at)?)),
        "mailbox" => ConnectionKind::Mailbox(Box::new(mailbox::check(&raw, &at)?)),
        "team" => ConnectionKind::Team(Box::new(team::check(&raw, &at)?)),
        other => {
            let allowed = "adobe-journal, marketo-rest, mailbox, team, demo";
            return Err(at("kind", not_allowed(other, allowed)));
        }
    };
    let network = Network::default();
    Ok(Connection { id: raw.id, secret_file: raw.secret_file, poll_every, kind, network })
}

fn check_journal(raw: &RawConnection, at: &impl Fn(&str, Fault) -> Bad) -> Result<Journal, Bad> {
    let address = |key: &str, text: Option<&str>| {
        let text = text.ok_or_else(|| at(key, Fault::Missing))?;
        let url = Url::parse(text).map_err(|_| at(key, Fault::NotAnAddress(text.to_owned())))?;
        let fault = |error| match error {
            UrlError::NotSecure => Fault::NotSecure(text.to_owned()),
            UrlError::NotAnAddress => Fault::NotAHost,
        };
        check_url(&url).map_err(|error| at(key, fault(error))).map(|()| url)
    };
    let text = |key: &str, text: &Option<String>| {
        text.clone().filter(|text| !text.trim().is_empty()).ok_or_else(|| at(key, Fault::Missing))
    };
    let start = match raw.start.as_deref() {
        None | Some("oldest") => Start::Oldest,
        Some("latest") => Start::Latest,
        Some(other) => return Err(at("start", not_allowed(other, "oldest, latest"))),
    };
    Ok(Journal {
        journal_url: address("journal_url", raw.journal_url.as_deref())?,
        ims_url: address("ims_url", Some(raw.ims_url.as_deref().unwrap_or(DEFAULT_IMS_URL)))?,
        client_id: text("client_id", &raw.client_id)?,
        org_id: text("org_id", &raw.org_id)?,
        scopes: raw.scopes.clone().unwrap_or_else(|| DEFAULT_SCOPES.map(str::to_owned).to_vec()),
        start,
    })
}

fn check_quiet_hours(raw: RawQuietHours) -> Result<QuietHours, Bad> {
    let time = |key, text: &str| {
        text.parse::<Time>().map_err(|_| bad(["quiet_hours", key], Fault::TimeOfDay(text.to_owned())))
    };
    let days = match raw.days {
        None => EVERY_DAY.to_vec(),
        Some(days) => days.iter().map(|day| weekday(day)).collect::<Result<_, _>>()?,
    };
    Ok(QuietHours {
        from: time("from", &raw.from)?,
        to: time("to", &raw.to)?,
        days,
        let_through: raw.let_through.unwrap_or(Severity::Critical),
    })
}

fn weekday(day: &str) -> Result<Weekday, Bad> {
    Ok(match day {
        "mon" => Weekday::Monday,
        "tue" => Weekday::Tuesday,
        "wed" => Weekday::Wednesday,
        "thu" => Weekday::Thursday,
        "fri" => Weekday::Friday,
        "sat" => Weekday::Saturday,
        "sun" => Weekday::Sunday,
        other => {
            return Err(bad(
                ["quiet_hours", "days"],
                not_allowed(other, "mon, tue, wed, thu, fri, sat, sun"),
            ));
        }
    })
}

pub(super) fn all_types() -> String {
    campanile_core::types::TYPES.iter().map(|entry| entry.slug).collect::<Vec<_>>().join(", ")
}

fn key_text(key: &[Step]) -> String {
    let mut text = String::new();
    for step in key {
        match step {
            Step::Key(name) if text.is_empty() => text.push_str(name),
            Step::Key(name) => {
                text.push('.');
                text.push_str(name);
            }
            Step::Place(place) => text.push_str(&format!("[{place}]")),
        }
    }
    text
}

fn line_at(text: &str, byte: Option<usize>) -> usize {
    let before = byte.and_then(|byte| text.get(..byte)).unwrap_or_default();
    before.matches('\n').count() + 1
}

/// The line of a key, or of the nearest thing round it where it is missing.
fn line_of_key(text: &str, key: &[Step]) -> usize {
    let Ok(document) = toml_edit::Document::parse(text) else {
        return 1;
    };
    let mut item = document.as_item();
    let mut found = None;
    for step in key {
        let next = match step {
            Step::Key(name) => item.get(name.as_str()),
            Step::Place(place) => item.get(*place),
        };
        let Some(next) = next else {
            break;
        };
        item = next;
        found = item.span().map(|span| span.start).or(found);
    }
    line_at(text, found)
}
