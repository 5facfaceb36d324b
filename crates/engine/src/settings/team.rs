//! A `team` connection: a relay's stream, and the `[relay]` table of the program that fills it.

use super::fault::Fault;
use super::mailbox::is_loopback;
use super::raw::{RawConnection, RawRelay};
use super::read::{Bad, bad, not_allowed};
use super::write::{WriteError, change, connection_table, put, put_file, put_or_remove, put_unless};
use super::{Connection, ConnectionKind};
use campanile_core::duration::parse_duration;
use campanile_core::team::{Filter, Only, is_user};
use jiff::SignedDuration;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use toml_edit::Value;
use url::Url;

/// A relay's stream without its secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Team {
    /// The NATS server: `tls://`, or `nats://` to this machine.
    pub url: Url,
    /// The stream.
    pub stream: String,
    /// Who signs in; `None` where the credentials say it.
    pub user: Option<String>,
    /// What of the stream is wanted.
    pub filter: Filter,
    /// A PEM file with the only authorities that are trusted for it; `None` for those of all connections.
    pub ca_file: Option<PathBuf>,
}

/// How the relay publishes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RelaySettings {
    /// Through which `team` connection; `None` where there is one alone.
    pub connection: Option<String>,
    /// Where it says how it is.
    pub listen: SocketAddr,
    /// How long the stream keeps a notification.
    pub keep: SignedDuration,
    /// How many it keeps at most.
    pub max_messages: u32,
    /// How large it may become, in megabytes.
    pub max_megabytes: u32,
    /// How long the server knows what it has.
    pub duplicates: SignedDuration,
    /// On how many servers of a cluster it lies.
    pub replicas: u8,
    /// After how long without a word another relay takes over.
    pub lease: SignedDuration,
}

impl Default for RelaySettings {
    fn default() -> Self {
        Self {
            connection: None,
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 9470)),
            keep: SignedDuration::from_hours(30 * 24),
            max_messages: 1_000_000,
            max_megabytes: 1_024,
            duplicates: SignedDuration::from_hours(24),
            replicas: 1,
            lease: SignedDuration::from_secs(10),
        }
    }
}

/// The stream of those who say nothing else.
pub const DEFAULT_STREAM: &str = "CAMPANILE";
/// A shorter lease would lapse whenever a server takes a breath.
const SHORTEST_LEASE: SignedDuration = SignedDuration::from_secs(2);
/// As many as a cluster may have.
const MOST_REPLICAS: u8 = 5;

pub(super) fn check(raw: &RawConnection, at: &impl Fn(&str, Fault) -> Bad) -> Result<Team, Bad> {
    let text = |key: &str, text: &Option<String>| {
        let text = text.as_deref().map(str::trim).filter(|text| !text.is_empty());
        text.map(str::to_owned).ok_or_else(|| at(key, Fault::Missing))
    };
    let url = team_url(&text("url", &raw.url)?).map_err(|fault| at("url", fault))?;
    let stream = raw.stream.as_deref().map(str::trim).filter(|stream| !stream.is_empty());
    let stream = stream.unwrap_or(DEFAULT_STREAM);
    // The names of streams become parts of subjects, as those of users do.
    if !is_user(stream) {
        return Err(at("stream", not_allowed(stream, "a–z A–Z 0–9 - _")));
    }
    let user = raw.user.as_deref().map(str::trim).filter(|user| !user.is_empty());
    if let Some(user) = user.filter(|user| !is_user(user)) {
        return Err(at("user", not_allowed(user, "a–z A–Z 0–9 - _")));
    }
    let only = match raw.only.as_deref() {
        None => None,
        Some(slug) => {
            let only = Only::from_slug(slug);
            Some(only.ok_or_else(|| at("type", not_allowed(slug, super::read::all_types())))?)
        }
    };
    let instance = raw.instance.as_deref().map(str::trim).filter(|instance| !instance.is_empty());
    Ok(Team {
        url,
        stream: stream.to_owned(),
        user: user.map(str::to_owned),
        filter: Filter { instance: instance.map(str::to_owned), only },
        ca_file: raw.ca_file.clone().filter(|file| !file.as_os_str().is_empty()),
    })
}

/// The address of a server, as it is typed.
///
/// # Errors
/// What is wrong with it.
pub fn team_url(shown: &str) -> Result<Url, Fault> {
    let url = Url::parse(shown).map_err(|_| Fault::NotAnAddress(shown.to_owned()))?;
    let host = url.host_str().filter(|host| !host.is_empty());
    let host = host.filter(|_| url.username().is_empty() && url.password().is_none());
    let host = host.ok_or(Fault::NotAHost)?;
    let is_bare = matches!(url.path(), "" | "/") && url.query().is_none() && url.fragment().is_none();
    match url.scheme() {
        _ if !is_bare => Err(not_allowed(shown, "tls://HOST:PORT")),
        "tls" => Ok(url),
        "nats" if is_loopback(host.trim_matches(['[', ']'])) => Ok(url),
        _ => Err(Fault::NotSecureTeam(shown.to_owned())),
    }
}

/// Adds a relay's stream, or changes the one of that id. The demo goes.
///
/// # Errors
/// See [`WriteError`]; then the file is as it was.
pub fn add_team(file: &Path, id: &str, team: &Team) -> Result<(), WriteError> {
    let Team { url, stream, user, filter, ca_file } = team;
    change(file, |document| {
        let table = connection_table(document, id)?;
        put(table, "id", id.into());
        put(table, "kind", "team".into());
        put(table, "url", url.as_str().into());
        put_unless(table, "stream", stream.as_str().into(), stream == DEFAULT_STREAM);
        for (key, value) in [
            ("user", user.as_deref()),
            ("instance", filter.instance.as_deref()),
            ("type", filter.only.map(Only::slug)),
        ] {
            put_or_remove(table, key, value.map(Value::from));
        }
        put_file(table, "ca_file", file.parent(), ca_file.as_deref());
        Ok(())
    })
}

pub(super) fn check_relay(raw: Option<RawRelay>) -> Result<Option<RelaySettings>, Bad> {
    let Some(raw) = raw else { return Ok(None) };
    let usual = RelaySettings::default();
    let length = |key, text: Option<String>, usual, shortest| match text {
        None => Ok(usual),
        Some(text) => {
            let length = parse_duration(&text).ok().filter(|length| *length >= shortest);
            length.ok_or_else(|| bad(["relay", key], Fault::Duration(text)))
        }
    };
    let count = |key, count: Option<u32>, usual| match count {
        Some(0) => Err(bad(["relay", key], not_allowed("0", "1, 2, 3, …"))),
        other => Ok(other.unwrap_or(usual)),
    };
    let listen = match raw.listen {
        None => usual.listen,
        Some(text) => {
            text.parse().map_err(|_| bad(["relay", "listen"], not_allowed(&text, "127.0.0.1:9470")))?
        }
    };
    let second = SignedDuration::from_secs(1);
    let keep = length("keep", raw.keep, usual.keep, second)?;
    let duplicates = length("duplicates", raw.duplicates, usual.duplicates.min(keep), second)?;
    // What is gone cannot come twice.
    if duplicates > keep {
        return Err(bad(
            ["relay", "duplicates"],
            not_allowed(&super::length(duplicates), super::length(keep)),
        ));
    }
    let replicas = raw.replicas.unwrap_or(usual.replicas);
    if !(1..=MOST_REPLICAS).contains(&replicas) {
        return Err(bad(["relay", "replicas"], not_allowed(&replicas.to_string(), "1–5")));
    }
    Ok(Some(RelaySettings {
        connection: raw.connection,
        listen,
        keep,
        max_messages: count("max_messages", raw.max_messages, usual.max_messages)?,
        max_megabytes: count("max_megabytes", raw.max_megabytes, usual.max_megabytes)?,
        duplicates,
        replicas,
        lease: length("lease", raw.lease, usual.lease, SHORTEST_LEASE)?,
    }))
}

/// Where the relay names a connection, it is one to publish through.
pub(super) fn check_connection(relay: Option<&RelaySettings>, connections: &[Connection]) -> Result<(), Bad> {
    let Some(id) = relay.and_then(|relay| relay.connection.as_ref()) else { return Ok(()) };
    let teams = connections.iter().filter(|connection| matches!(connection.kind, ConnectionKind::Team(_)));
    let ids: Vec<&str> = teams.map(|connection| connection.id.as_str()).collect();
    if ids.contains(&id.as_str()) {
        return Ok(());
    }
    Err(bad(["relay", "connection"], not_allowed(id, ids.join(", "))))
}

/// A file that is named without a folder lies beside config.toml.
pub(super) fn take_folder(connections: &mut [Connection], config: &Path) {
    for connection in connections {
        if let ConnectionKind::Team(team) = &mut connection.kind
            && let (Some(file), Some(folder)) = (&mut team.ca_file, config.parent())
        {
            *file = folder.join(&*file);
        }
    }
}
