//! No message is led to this computer or into the network around it, unless that is allowed: the addresses that a name
//! stands for are looked at, and those that were looked at are the ones that are connected to.

use crate::line::Line;
use campanile_core::forward::is_public;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::net::SocketAddr;
use url::{Host, Url};

/// The address is none of the internet.
#[derive(Debug, thiserror::Error)]
#[error("not an address of the internet")]
pub(super) struct Private;

/// Looks names up as the system does, and refuses those that stand for an address which is none of the internet.
#[derive(Debug)]
pub(super) struct Guard;

impl Resolve for Guard {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(public(name))
    }
}

async fn public(name: Name) -> Result<Addrs, Box<dyn std::error::Error + Send + Sync>> {
    let all = looked_up(name.as_str()).await?;
    // A name that stands for both kinds at once is a trick.
    if all.iter().any(|address| !is_public(address.ip())) {
        return Err(Private.into());
    }
    Ok(Box::new(all.into_iter()))
}

async fn looked_up(name: &str) -> std::io::Result<Vec<SocketAddr>> {
    Ok(tokio::net::lookup_host((name, 0)).await?.collect())
}

/// Looks at what no resolver is asked for: addresses that stand in the URL, and names that a proxy looks up. A name that
/// is not known here is left to the proxy.
pub(super) async fn check(url: &Url, line: &Line) -> Result<(), Private> {
    let is_fine = match url.host() {
        Some(Host::Ipv4(address)) => is_public(address.into()),
        Some(Host::Ipv6(address)) => is_public(address.into()),
        Some(Host::Domain(name)) if line.proxy_for(url).is_some() => {
            let known = looked_up(name).await.unwrap_or_default();
            known.iter().all(|address| is_public(address.ip()))
        }
        Some(Host::Domain(_)) => true,
        None => false,
    };
    if is_fine { Ok(()) } else { Err(Private) }
}

/// Whether a request failed because of [`Guard`].
pub(super) fn is_refusal(error: &reqwest::Error) -> bool {
    std::iter::successors(std::error::Error::source(error), |link| link.source())
        .any(|link| link.is::<Private>())
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn checked(url: &str) -> bool {
        check(&Url::parse(url).unwrap(), &Line::default()).await.is_ok()
    }

    #[tokio::test]
    async fn an_address_in_a_url_is_looked_at_however_it_is_written() {
        for url in [
            "https://127.0.0.1/x",
            "https://2130706433/x",
            "https://0x7f.1/x",
            "https://0177.0.0.1/x",
            "https://[::1]/x",
            "https://[::ffff:10.0.0.1]/x",
            "https://169.254.169.254/latest",
            "https://192.168.0.9:8443/",
        ] {
            assert!(!checked(url).await, "{url}");
        }
        assert!(checked("https://93.184.216.34/x").await);
    }

    #[tokio::test]
    async fn a_name_that_stands_for_this_computer_is_refused_where_it_is_connected_to() {
        crate::install_tls();
        let client = Line::default().client_with(std::sync::Arc::new(Guard)).unwrap();
        let error = client.post("http://localhost:9/x").send().await.unwrap_err();
        assert!(is_refusal(&error), "{error:?}");
    }
}
