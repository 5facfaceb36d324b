//! The `[network]` table: through which proxy, and whose certificates are trusted besides the system's.

use super::Connection;
use super::fault::Fault;
use super::raw::RawNetwork;
use super::read::{Bad, bad, not_allowed};
use std::path::{Path, PathBuf};
use url::Url;

/// How connections reach the network.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Network {
    /// Through which proxy.
    pub proxy: Proxy,
    /// What is reached without it: names with all below them, addresses, networks. This computer always is.
    pub no_proxy: Vec<String>,
    /// A PEM file with certificate authorities that are trusted besides the system's.
    pub ca_file: Option<PathBuf>,
}

/// Through which proxy.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Proxy {
    /// As the system says.
    #[default]
    System,
    /// Through none.
    None,
    /// Through this one.
    At {
        /// `http`, `socks5` (names are looked up here) or `socks5h` (by the proxy).
        url: Url,
        /// Who signs in to it. The password is a secret.
        user: Option<String>,
    },
}

/// What the proxy may be.
const ALLOWED: &str = "http://HOST:PORT, socks5://HOST:PORT, socks5h://HOST:PORT, system, none";

pub(super) fn check(raw: RawNetwork) -> Result<Network, Bad> {
    let user = raw.proxy_user.map(|user| user.trim().to_owned()).filter(|user| !user.is_empty());
    let proxy = match raw.proxy.as_deref().map(str::trim) {
        None | Some("system") => Proxy::System,
        Some("none") => Proxy::None,
        Some(text) => {
            let url = proxy_url(text).ok_or_else(|| bad(["network", "proxy"], not_allowed(text, ALLOWED)))?;
            Proxy::At { url, user: user.clone() }
        }
    };
    if user.is_some() && !matches!(proxy, Proxy::At { .. }) {
        return Err(bad(["network", "proxy"], Fault::Missing));
    }
    let no_proxy = raw.no_proxy.into_iter().map(|name| name.trim().to_owned());
    let ca_file = raw.ca_file.filter(|file| !file.as_os_str().is_empty());
    Ok(Network { proxy, no_proxy: no_proxy.filter(|name| !name.is_empty()).collect(), ca_file })
}

/// A proxy's address, where it is one. A password in it would stand in the file.
#[must_use]
pub fn proxy_url(text: &str) -> Option<Url> {
    let url = Url::parse(text).ok()?;
    let is_bare = url.username().is_empty() && url.password().is_none() && matches!(url.path(), "" | "/");
    let is_known = matches!(url.scheme(), "http" | "socks5" | "socks5h");
    let has_host = url.host_str().is_some_and(|host| !host.is_empty());
    (is_bare && is_known && has_host && url.query().is_none()).then_some(url)
}

/// A file that is named without a folder lies beside config.toml.
pub(super) fn take_folder(network: &mut Network, config: &Path) {
    if let (Some(file), Some(folder)) = (&mut network.ca_file, config.parent()) {
        *file = folder.join(&*file);
    }
}

/// Each connection knows how it reaches the network.
pub(super) fn take_network(connections: &mut [Connection], network: &Network) {
    for connection in connections {
        connection.network.clone_from(network);
    }
}

#[cfg(test)]
mod tests {
    use crate::settings::{Proxy, Settings};

    fn parsed(text: &str) -> Result<crate::settings::Network, String> {
        let loaded = Settings::parse(&format!("[network]\n{text}\n"), "config.toml");
        loaded.map(|loaded| loaded.settings.network).map_err(|error| error.to_string())
    }

    #[test]
    fn a_proxy_is_the_systems_none_or_one_without_a_password_in_its_address() {
        assert_eq!(parsed("").unwrap().proxy, Proxy::System);
        assert_eq!(parsed("proxy = \"none\"").unwrap().proxy, Proxy::None);
        for (text, user) in [
            ("proxy = \"http://proxy.example.com:8080\"", None),
            ("proxy = \"socks5h://[::1]:1080\"\nproxy_user = \" marie \"", Some("marie")),
        ] {
            let Proxy::At { user: found, .. } = parsed(text).unwrap().proxy else { panic!("{text}") };
            assert_eq!(found.as_deref(), user, "{text}");
        }
        for text in [
            "proxy = \"proxy.example.com:8080\"",
            "proxy = \"http://marie:secret@proxy.example.com:8080\"",
            "proxy = \"ftp://proxy.example.com\"",
            "proxy = \"http://proxy.example.com/path\"",
            "proxy = \"socks5://\"",
            "proxy_user = \"marie\"",
        ] {
            assert!(parsed(text).unwrap_err().contains("network.proxy"), "{text}");
        }
    }

    #[test]
    fn a_file_of_authorities_lies_beside_the_configuration() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("config.toml");
        std::fs::write(&file, "[network]\nca_file = \"company.pem\"\n").unwrap();
        let loaded = Settings::load(&file).unwrap();
        assert_eq!(loaded.unknown, Vec::<String>::new());
        assert_eq!(loaded.settings.network.ca_file.as_deref(), Some(&*folder.path().join("company.pem")));
    }
}
