//! The one HTTP client: TLS unless loopback, no redirects, no cache, bounded bodies, and faults said as a [`Reason`].

use campanile_core::reason::{Cause, Reason};
use jiff::{SignedDuration, Timestamp};
use reqwest::Response;
use std::time::Duration;
use url::Url;

/// The largest body that is taken, after decompression.
pub const MAX_BODY: usize = 8 * 1024 * 1024;

/// Builds a client for one connection.
///
/// # Errors
/// Where the system's proxy or certificate settings cannot be used.
pub fn client() -> Result<reqwest::Client, reqwest::Error> {
    reqwest::Client::builder()
        .user_agent(concat!("Campanile/", env!("CARGO_PKG_VERSION")))
        // A redirect hides a sign-in page or leads credentials away: it is a fault to be said.
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(Duration::from_secs(10))
        .read_timeout(Duration::from_secs(30))
        .timeout(Duration::from_secs(120))
        // Polls are a minute apart: a connection kept open for the next one would only be found dead.
        .pool_idle_timeout(Duration::from_secs(20))
        .pool_max_idle_per_host(1)
        .build()
}

/// Why a URL may not be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum UrlError {
    /// Neither `https`, nor `http` to this machine.
    #[error("must begin with https:// (http:// only to this machine)")]
    NotSecure,
    /// It names a user, or has no host.
    #[error("must be an address with a host and without a user name")]
    NotAnAddress,
}

/// Checks that credentials may be sent to a URL: `https`, or `http` to a loopback address.
///
/// # Errors
/// See [`UrlError`].
pub fn check_url(url: &Url) -> Result<(), UrlError> {
    if url.host().is_none() || !url.username().is_empty() || url.password().is_some() {
        return Err(UrlError::NotAnAddress);
    }
    let loopback = match url.host() {
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost",
        None => false,
    };
    match url.scheme() {
        "https" => Ok(()),
        "http" if loopback => Ok(()),
        _ => Err(UrlError::NotSecure),
    }
}

/// A body that was read to its end.
///
/// # Errors
/// As a reason: too large, or cut off.
pub async fn read_body(mut response: Response, host: &str) -> Result<Vec<u8>, Reason> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| failure(&error, host))? {
        if body.len() + chunk.len() > MAX_BODY {
            return Err(Reason::at(Cause::TooLarge, host));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// How long a server asked to wait: seconds, or a date (RFC 9110 section 10.2.3).
#[must_use]
pub fn retry_after(response: &Response, now: Timestamp) -> Option<SignedDuration> {
    let value = response.headers().get(reqwest::header::RETRY_AFTER)?.to_str().ok()?.trim();
    parse_retry_after(value, now)
}

fn parse_retry_after(value: &str, now: Timestamp) -> Option<SignedDuration> {
    if let Ok(seconds) = value.parse::<u32>() {
        return Some(SignedDuration::from_secs(i64::from(seconds)));
    }
    let at = Timestamp::try_from(httpdate::parse_http_date(value).ok()?).ok()?;
    Some(at.duration_since(now).max(SignedDuration::ZERO))
}

/// The host of a URL with its port where it is not the usual one, for messages.
#[must_use]
pub fn host(url: &Url) -> String {
    match (url.host_str(), url.port()) {
        (Some(host), Some(port)) => format!("{host}:{port}"),
        (Some(host), None) => host.to_owned(),
        (None, _) => String::new(),
    }
}

/// What a failed request means. URLs are left out: they can carry positions and, elsewhere, secrets.
#[must_use]
pub fn failure(error: &reqwest::Error, host: &str) -> Reason {
    let chain = error_chain(error);
    if let Some(tls) = tls_error(error) {
        return Reason::at(Cause::Tls, host).with_detail(tls);
    }
    let cause = if error.is_timeout() {
        Cause::Timeout
    } else if chain.iter().any(|link| link.contains("dns error")) {
        Cause::Dns
    } else if does_not_unpack(error) {
        // A body that does not decompress is no journal.
        Cause::NotAPage
    } else {
        Cause::Connect
    };
    Reason::at(cause, host).with_detail(chain.last().cloned().unwrap_or_default())
}

fn error_chain(error: &reqwest::Error) -> Vec<String> {
    let mut links = Vec::new();
    let mut next: Option<&dyn std::error::Error> = std::error::Error::source(error);
    while let Some(link) = next {
        links.push(link.to_string());
        next = link.source();
    }
    links
}

/// Whether a body came and could not be decompressed. The client reports one that was cut off as the same kind of
/// error; there the last cause is the connection's.
fn does_not_unpack(error: &reqwest::Error) -> bool {
    use std::io::ErrorKind::{InvalidData, InvalidInput, Other};
    let links = std::iter::successors(std::error::Error::source(error), |link| link.source());
    let last = links.last().and_then(|link| link.downcast_ref::<std::io::Error>());
    error.is_decode() && last.is_some_and(|io| matches!(io.kind(), InvalidData | InvalidInput | Other))
}

fn tls_error(error: &reqwest::Error) -> Option<String> {
    let mut next: Option<&dyn std::error::Error> = std::error::Error::source(error);
    while let Some(link) = next {
        if let Some(tls) = link.downcast_ref::<rustls::Error>() {
            return Some(tls.to_string());
        }
        // An I/O error keeps its cause apart from its source, and may hold another one.
        next = match link.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref) {
            Some(inner) => Some(inner),
            None => link.source(),
        };
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_secure_addresses_and_this_machine_are_asked() {
        for (url, expected) in [
            ("https://events-va6.adobe.io/events", Ok(())),
            ("http://127.0.0.1:8080/x", Ok(())),
            ("http://[::1]/x", Ok(())),
            ("http://localhost/x", Ok(())),
            ("http://localhost.example.com/x", Err(UrlError::NotSecure)),
            ("http://events-va6.adobe.io/events", Err(UrlError::NotSecure)),
            ("ftp://127.0.0.1/", Err(UrlError::NotSecure)),
            ("https://user:word@adobe.io/", Err(UrlError::NotAnAddress)),
            ("file:///etc/passwd", Err(UrlError::NotAnAddress)),
        ] {
            assert_eq!(check_url(&Url::parse(url).unwrap()), expected, "{url}");
        }
    }

    #[test]
    fn waits_are_read_as_seconds_and_as_dates() {
        let now: Timestamp = "2026-11-23T12:00:00Z".parse().unwrap();
        for (value, seconds) in [
            ("10", Some(10)),
            ("Mon, 23 Nov 2026 12:00:30 GMT", Some(30)),
            ("Mon, 23 Nov 2026 11:00:00 GMT", Some(0)),
            ("soon", None),
            ("-5", None),
            ("99999999999999", None),
        ] {
            assert_eq!(parse_retry_after(value, now), seconds.map(SignedDuration::from_secs), "{value}");
        }
    }
}
