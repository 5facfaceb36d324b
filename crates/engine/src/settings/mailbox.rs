//! A `mailbox` connection.

use super::fault::Fault;
use super::raw::RawConnection;
use super::read::{Bad, not_allowed};
use super::{Connection, ConnectionKind, Instance};
use crate::http::{UrlError, check_url};
use crate::sources::mailbox::{Client, Provider, Start, Tls};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use url::Url;

/// A mailbox without its secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mailbox {
    /// The mail server.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is secured.
    pub tls: Tls,
    /// Whose mailbox.
    pub user: String,
    /// How to sign in.
    pub auth: Auth,
    /// Which folder of it.
    pub folder: String,
    /// Where to begin.
    pub start: Start,
    /// The Munchkin ID of mails that name none.
    pub instance: String,
    /// The user's own rules for mails, beside config.toml.
    pub rules_file: PathBuf,
}

/// How to sign in to a mailbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Auth {
    /// With a password.
    Password,
    /// With a token of the organisation's own application.
    Oauth(Client),
}

/// The file of the user's own rules.
const RULES_FILE: &str = "mail-rules.toml";
/// The port for a connection that is secured from the start.
const TLS_PORT: u16 = 993;
/// The port for a connection that is secured after the greeting.
const STARTTLS_PORT: u16 = 143;
/// The tenant of accounts whose organisation is found by their address.
const ANY_TENANT: &str = "organizations";

pub(super) fn check(raw: &RawConnection, at: &impl Fn(&str, Fault) -> Bad) -> Result<Mailbox, Bad> {
    let text = |key: &str, text: &Option<String>| {
        let text = text.as_deref().map(str::trim).filter(|text| !text.is_empty());
        text.map(str::to_owned).ok_or_else(|| at(key, Fault::Missing))
    };
    let host = text("host", &raw.host)?;
    // An address with a port or a path in it would be sent to some other place than it looks.
    if !is_host(&host) {
        return Err(at("host", not_allowed(&host, "imap.example.com")));
    }
    let tls = match raw.tls.as_deref() {
        None if raw.port == Some(STARTTLS_PORT) => Tls::StartTls,
        None | Some("tls") => Tls::FromTheStart,
        Some("starttls") => Tls::StartTls,
        // A password would be there for everyone on the way to read.
        Some("none") if is_loopback(&host) => Tls::None,
        Some("none") => return Err(at("tls", Fault::NotSecure(host))),
        Some(other) => return Err(at("tls", not_allowed(other, "tls, starttls, none"))),
    };
    let usual = if tls == Tls::FromTheStart { TLS_PORT } else { STARTTLS_PORT };
    let port = raw.port.unwrap_or(usual);
    if port == 0 {
        return Err(at("port", not_allowed("0", "1–65535")));
    }
    let auth = match raw.auth.as_deref() {
        None | Some("password") => Auth::Password,
        Some("oauth") => Auth::Oauth(client(raw, at, &text)?),
        Some(other) => return Err(at("auth", not_allowed(other, "password, oauth"))),
    };
    let start = match raw.start.as_deref() {
        None | Some("oldest") => Start::Oldest,
        Some("latest") => Start::Latest,
        Some(other) => return Err(at("start", not_allowed(other, "oldest, latest"))),
    };
    let folder = raw.folder.as_deref().map(str::trim).filter(|folder| !folder.is_empty()).unwrap_or("INBOX");
    Ok(Mailbox {
        host,
        port,
        tls,
        user: text("user", &raw.user)?,
        auth,
        folder: folder.to_owned(),
        start,
        instance: raw.instance.as_deref().unwrap_or_default().trim().to_owned(),
        rules_file: PathBuf::from(RULES_FILE),
    })
}

fn client(
    raw: &RawConnection,
    at: &impl Fn(&str, Fault) -> Bad,
    text: &impl Fn(&str, &Option<String>) -> Result<String, Bad>,
) -> Result<Client, Bad> {
    let provider = match text("provider", &raw.provider)?.as_str() {
        "microsoft" => {
            let tenant = raw.tenant.as_deref().map(str::trim).filter(|tenant| !tenant.is_empty());
            let tenant = tenant.unwrap_or(ANY_TENANT);
            // It becomes a part of an address.
            if !tenant.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.')) {
                return Err(at("tenant", not_allowed(tenant, "contoso.com")));
            }
            Provider::Microsoft { tenant: tenant.to_owned() }
        }
        "google" => Provider::Google,
        other => return Err(at("provider", not_allowed(other, "microsoft, google"))),
    };
    let url = match raw.oauth_url.as_deref() {
        None => None,
        Some(shown) => {
            let fault = |error| match error {
                UrlError::NotSecure => Fault::NotSecure(shown.to_owned()),
                UrlError::NotAnAddress => Fault::NotAHost,
            };
            let url =
                Url::parse(shown).map_err(|_| at("oauth_url", Fault::NotAnAddress(shown.to_owned())))?;
            check_url(&url).map_err(|error| at("oauth_url", fault(error)))?;
            Some(url)
        }
    };
    Ok(Client { provider, client_id: text("oauth_client_id", &raw.oauth_client_id)?, url })
}

/// The file of the user's own rules for mails: beside the configuration.
#[must_use]
pub fn rules_file(config: &Path) -> PathBuf {
    config.with_file_name(RULES_FILE)
}

/// Each mailbox knows where the rules are.
pub(super) fn take_rules(connections: &mut [Connection], config: &Path) {
    for connection in connections {
        if let ConnectionKind::Mailbox(mailbox) = &mut connection.kind {
            mailbox.rules_file = rules_file(config);
        }
    }
}

/// Where the user knows one instance alone, mails that name none are of that one.
pub(super) fn take_instance(connections: &mut [Connection], instances: &BTreeMap<String, Instance>) {
    let of_rest = connections.iter().filter_map(|connection| match &connection.kind {
        ConnectionKind::MarketoRest(rest) => Some(&rest.instance),
        ConnectionKind::AdobeJournal(_)
        | ConnectionKind::Mailbox(_)
        | ConnectionKind::Demo
        | ConnectionKind::Unsupported(_) => None,
    });
    let known: BTreeSet<String> = instances.keys().chain(of_rest).cloned().collect();
    let mut known = known.into_iter();
    let (Some(only), None) = (known.next(), known.next()) else { return };
    for connection in connections {
        if let ConnectionKind::Mailbox(mailbox) = &mut connection.kind
            && mailbox.instance.is_empty()
        {
            mailbox.instance.clone_from(&only);
        }
    }
}

fn is_host(host: &str) -> bool {
    host.parse::<std::net::IpAddr>().is_ok()
        || (host.len() <= 253
            && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_')))
}

fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}
