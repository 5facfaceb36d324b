//! A `mailbox` connection.

use super::fault::Fault;
use super::raw::RawConnection;
use super::read::{Bad, not_allowed};
use super::write::{WriteError, change, connection_table, put, put_or_remove, put_unless};
use super::{Connection, ConnectionKind, Instance};
use crate::http::{UrlError, check_url};
use crate::sources::mailbox::{After, Client, Provider, Start, Tls};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use toml_edit::Value;
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
    /// What becomes of a mail that is stored.
    pub after: After,
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

impl Auth {
    /// The name used in configuration.
    #[must_use]
    pub const fn slug(&self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Oauth(_) => "oauth",
        }
    }
}

/// The file of the user's own rules.
const RULES_FILE: &str = "mail-rules.toml";
/// The folder that every mailbox has.
pub const INBOX: &str = "INBOX";
/// The port for a connection that is secured from the start.
const TLS_PORT: u16 = 993;
/// The port for a connection that is secured after the greeting.
const STARTTLS_PORT: u16 = 143;
/// The tenant of accounts whose organisation is found by their address.
pub const ANY_TENANT: &str = "organizations";

pub(super) fn check(raw: &RawConnection, at: &impl Fn(&str, Fault) -> Bad) -> Result<Mailbox, Bad> {
    let text = |key: &str, text: &Option<String>| {
        let text = text.as_deref().map(str::trim).filter(|text| !text.is_empty());
        text.map(str::to_owned).ok_or_else(|| at(key, Fault::Missing))
    };
    let host = text("host", &raw.host)?;
    // An address with a port or a path in it would be sent to some other place than it looks.
    if !is_mail_host(&host) {
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
    let port = raw.port.unwrap_or(usual_port(tls));
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
    let after = match raw.after.as_deref() {
        None | Some("nothing") => After::Nothing,
        Some("read") => After::Read,
        Some("move") => After::Move(text("move_to", &raw.move_to)?),
        Some(other) => return Err(at("after", not_allowed(other, "nothing, read, move"))),
    };
    let folder = raw.folder.as_deref().map(str::trim).filter(|folder| !folder.is_empty()).unwrap_or(INBOX);
    // It would come back as a new mail, for ever.
    if after == After::Move(folder.to_owned()) {
        return Err(at("move_to", not_allowed(folder, "Marketo/Done")));
    }
    Ok(Mailbox {
        host,
        port,
        tls,
        user: text("user", &raw.user)?,
        auth,
        folder: folder.to_owned(),
        start,
        instance: raw.instance.as_deref().unwrap_or_default().trim().to_owned(),
        after,
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
            if !is_tenant(tenant) {
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

/// The port that a mail server has for connections of this kind.
#[must_use]
pub const fn usual_port(tls: Tls) -> u16 {
    match tls {
        Tls::FromTheStart => TLS_PORT,
        Tls::StartTls | Tls::None => STARTTLS_PORT,
    }
}

/// Whether this may be the id or the domain of an organisation: it becomes a part of an address.
#[must_use]
pub fn is_tenant(tenant: &str) -> bool {
    tenant.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'))
}

/// Adds a mailbox, or changes the one of that id. The demo goes.
///
/// # Errors
/// See [`WriteError`]; then the file is as it was.
pub fn add_mailbox(file: &Path, id: &str, mailbox: &Mailbox) -> Result<(), WriteError> {
    let Mailbox { host, port, tls, user, auth, folder, start, instance, after, rules_file: _ } = mailbox;
    change(file, |document| {
        let table = connection_table(document, id)?;
        put(table, "id", id.into());
        put(table, "kind", "mailbox".into());
        put(table, "host", host.as_str().into());
        put_unless(table, "port", i64::from(*port).into(), *port == usual_port(*tls));
        // A port without a word on its security means what that port is known for.
        put_unless(table, "tls", tls.slug().into(), *tls == Tls::FromTheStart && *port != STARTTLS_PORT);
        put(table, "user", user.as_str().into());
        put_unless(table, "folder", folder.as_str().into(), folder == INBOX);
        put_unless(table, "auth", auth.slug().into(), *auth == Auth::Password);
        let client = match auth {
            Auth::Password => None,
            Auth::Oauth(client) => Some(client),
        };
        let tenant = client.and_then(|client| match &client.provider {
            Provider::Microsoft { tenant } if tenant != ANY_TENANT => Some(tenant.as_str()),
            Provider::Microsoft { .. } | Provider::Google => None,
        });
        let url = client.and_then(|client| client.url.as_ref()).map(Url::as_str);
        for (key, value) in [
            ("provider", client.map(|client| client.provider.slug())),
            ("tenant", tenant),
            ("oauth_client_id", client.map(|client| client.client_id.as_str())),
            ("oauth_url", url),
            ("instance", Some(instance.as_str()).filter(|instance| !instance.is_empty())),
            ("move_to", if let After::Move(to) = after { Some(to.as_str()) } else { None }),
        ] {
            put_or_remove(table, key, value.map(Value::from));
        }
        put_unless(table, "start", start.slug().into(), *start == Start::default());
        put_unless(table, "after", after.slug().into(), *after == After::Nothing);
        Ok(())
    })
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
        | ConnectionKind::Team(_) => None,
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

/// Whether this may be the name or the address of a mail server: nothing before it, and nothing behind it.
#[must_use]
pub fn is_mail_host(host: &str) -> bool {
    host.parse::<std::net::IpAddr>().is_ok()
        || (host.len() <= 253
            && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_')))
}

/// Whether a connection to this host stays on this machine.
#[must_use]
pub fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}
