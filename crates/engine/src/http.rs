//! HTTP by the client of [`crate::line`]: TLS unless loopback, bounded bodies, and faults said as a [`Reason`].

use campanile_core::reason::{Cause, Reason};
use jiff::{SignedDuration, Timestamp};
use reqwest::Response;
use url::Url;

/// The largest body that is taken, after decompression.
pub const MAX_BODY: usize = 8 * 1024 * 1024;

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
    match url.scheme() {
        "https" => Ok(()),
        "http" if is_this_computer(url) => Ok(()),
        _ => Err(UrlError::NotSecure),
    }
}

/// Whether a URL leads no further than this computer.
#[must_use]
pub fn is_this_computer(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

/// A body that was read to its end.
///
/// # Errors
/// As a reason: too large, or cut off.
pub async fn read_body(response: Response, host: &str) -> Result<Vec<u8>, Reason> {
    read_body_within(MAX_BODY, response, host).await
}

/// The same of one that has to be smaller.
///
/// # Errors
/// As a reason: too large, or cut off.
pub async fn read_body_within(most: usize, mut response: Response, host: &str) -> Result<Vec<u8>, Reason> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| failure(&error, host))? {
        if body.len() + chunk.len() > most {
            return Err(Reason::at(Cause::TooLarge, host));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// How long a server asked to wait.
#[must_use]
pub fn retry_after(response: &Response, now: Timestamp) -> Option<SignedDuration> {
    let header = |name| response.headers().get(name)?.to_str().ok();
    parse_retry_after(header(reqwest::header::RETRY_AFTER)?, header(reqwest::header::DATE), now)
}

/// A wait as a server asks for it: seconds, or a date (RFC 9110 section 10.2.3). A date is one of its own clock, which
/// its `Date` tells; ours may go differently.
#[must_use]
pub fn parse_retry_after(value: &str, its_date: Option<&str>, now: Timestamp) -> Option<SignedDuration> {
    let date = |text: &str| Timestamp::try_from(httpdate::parse_http_date(text.trim()).ok()?).ok();
    if let Ok(seconds) = value.trim().parse::<u32>() {
        return Some(SignedDuration::from_secs(i64::from(seconds)));
    }
    let its_now = its_date.and_then(date).unwrap_or(now);
    Some(date(value)?.duration_since(its_now).max(SignedDuration::ZERO))
}

/// What a status means that says no more than itself.
#[must_use]
pub fn plain_status(status: reqwest::StatusCode) -> Cause {
    match status.as_u16() {
        // RFC 6585: the network itself wants something of its user.
        511 => Cause::Portal,
        407 => Cause::ProxySignIn,
        _ => Cause::Status,
    }
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
    let says = |it: fn(&str) -> bool| chain.iter().any(|link| it(link));
    if let Some(tls) = tls_error(error) {
        return tls_reason(tls, host);
    }
    let cause = if error.is_timeout() {
        Cause::Timeout
    } else if says(wants_a_user) {
        Cause::ProxySignIn
    } else if says(is_by_proxy) {
        Cause::Proxy
    } else if says(|link| link.contains("dns error")) {
        Cause::Dns
    } else if does_not_unpack(error) || says(is_no_http) {
        Cause::NotUnderstood
    } else {
        Cause::Connect
    };
    Reason::at(cause, host).with_detail(chain.last().cloned().unwrap_or_default())
}

/// What the client says where a proxy wants to know who we are …
fn wants_a_user(link: &str) -> bool {
    link.contains("proxy authorization required")
        || link.contains("credentials not accepted")
        || link.contains("server does not support user/pass authentication")
}

/// … where it does not let us through …
fn is_by_proxy(link: &str) -> bool {
    link.contains("tunnel error") || link.contains("SOCKS error") || link.contains("socks proxy")
}

/// … and where something else than HTTP comes.
fn is_no_http(link: &str) -> bool {
    link.contains("invalid HTTP")
        || link.contains("message head is too large")
        || link.contains("invalid content-length parsed")
}

/// What is wrong with a secure connection.
#[must_use]
pub fn tls_reason(error: &rustls::Error, host: &str) -> Reason {
    use rustls::CertificateError as Bad;
    let certificate = if let rustls::Error::InvalidCertificate(bad) = error { Some(bad) } else { None };
    // An authority may have the name of one that is known, and another key.
    let is_untrusted = |bad: &Bad| matches!(bad, Bad::UnknownIssuer | Bad::BadSignature);
    let is_late = |bad: &Bad| {
        matches!(
            bad,
            Bad::Expired | Bad::ExpiredContext { .. } | Bad::NotValidYet | Bad::NotValidYetContext { .. }
        )
    };
    let is_of_another = |bad: &Bad| matches!(bad, Bad::NotValidForName | Bad::NotValidForNameContext { .. });
    let cause = match certificate {
        Some(bad) if is_untrusted(bad) => Cause::TlsUntrusted,
        Some(bad) if is_late(bad) => Cause::TlsExpired,
        Some(bad) if is_of_another(bad) => Cause::TlsName,
        Some(_) | None => Cause::Tls,
    };
    Reason::at(cause, host).with_detail(error.to_string())
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

pub(crate) fn tls_error(error: &dyn std::error::Error) -> Option<&rustls::Error> {
    let mut next: Option<&(dyn std::error::Error + 'static)> = error.source();
    while let Some(link) = next {
        if let Some(tls) = link.downcast_ref::<rustls::Error>() {
            return Some(tls);
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
            let wait = seconds.map(SignedDuration::from_secs);
            assert_eq!(parse_retry_after(value, None, now), wait, "{value}");
        }
        // A server whose clock is a year ahead asks for half a minute, and not for a year.
        let (date, its_now) = ("Tue, 23 Nov 2027 12:00:30 GMT", "Tue, 23 Nov 2027 12:00:00 GMT");
        assert_eq!(parse_retry_after(date, Some(its_now), now), Some(SignedDuration::from_secs(30)));
    }
}
