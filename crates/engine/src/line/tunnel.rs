//! A connection to a host, straight or through a proxy that is asked to make one: CONNECT (RFC 9110 section 9.3.6) or
//! SOCKS 5 (RFC 1928) with a user's name and password (RFC 1929).

use super::Patience;
use campanile_core::reason::{Cause, Reason};
use hyper_util::client::proxy::matcher::Intercept;
use std::io;
use std::net::IpAddr;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// The longest answer of a proxy that is read.
const LONGEST_ANSWER: usize = 16 * 1024;
/// The port of a SOCKS proxy that names none.
const SOCKS_PORT: u16 = 1080;

/// Why a proxy made no connection.
enum Refused {
    /// It wants a user, or another one.
    SignIn,
    /// Anything else, in technical words.
    Other(String),
}

impl From<io::Error> for Refused {
    fn from(error: io::Error) -> Self {
        Self::Other(error.to_string())
    }
}

/// Reaches a host; `shown` is how it is named in a reason.
pub(super) async fn reach(
    proxy: Option<&Intercept>,
    host: &str,
    port: u16,
    shown: &str,
    patience: Patience,
) -> Result<TcpStream, Reason> {
    let host = host.trim_matches(['[', ']']);
    let Some(proxy) = proxy else { return straight(host, port, shown, patience).await };
    let at = |cause, detail: String| Reason::at(cause, shown).with_detail(detail);
    let scheme = proxy.uri().scheme_str().unwrap_or_default();
    let usual = if scheme.starts_with("socks") { SOCKS_PORT } else { 80 };
    let address = proxy.uri().host().unwrap_or_default().trim_matches(['[', ']']);
    let found = straight(address, proxy.uri().port_u16().unwrap_or(usual), address, patience).await;
    let mut stream = found.map_err(|reason| {
        let is_late = reason.cause == Cause::Timeout;
        let words = format!("{address} {}", reason.detail);
        if is_late { Reason::at(Cause::Timeout, shown) } else { at(Cause::Proxy, words) }
    })?;
    let asked = timeout(patience.silence, async {
        match scheme {
            "http" => connect(&mut stream, proxy, host, port).await,
            "socks5" => socks(&mut stream, proxy, &looked_up(host, port).await?, port).await,
            "socks5h" => socks(&mut stream, proxy, host, port).await,
            other => Err(Refused::Other(other.to_owned())),
        }
    });
    match asked.await {
        Ok(Ok(())) => Ok(stream),
        Ok(Err(Refused::SignIn)) => Err(Reason::at(Cause::ProxySignIn, shown)),
        Ok(Err(Refused::Other(detail))) => Err(at(Cause::Proxy, detail)),
        Err(_) => Err(Reason::at(Cause::Timeout, shown)),
    }
}

async fn straight(host: &str, port: u16, shown: &str, patience: Patience) -> Result<TcpStream, Reason> {
    let late = |_| Reason::at(Cause::Timeout, shown);
    let found = timeout(patience.connect, tokio::net::lookup_host((host, port))).await;
    let addresses: Vec<_> = match found.map_err(late)? {
        Ok(addresses) => addresses.collect(),
        Err(error) => return Err(Reason::at(Cause::Dns, shown).with_detail(error.to_string())),
    };
    let stream = timeout(patience.connect, TcpStream::connect(addresses.as_slice())).await.map_err(late)?;
    let stream = stream.map_err(|error| Reason::at(Cause::Connect, shown).with_detail(error.to_string()))?;
    // What is said is short, and each waits for the other.
    let _ = stream.set_nodelay(true);
    Ok(stream)
}

/// The address of a name, as this computer knows it.
async fn looked_up(host: &str, port: u16) -> Result<String, Refused> {
    let address = tokio::net::lookup_host((host, port)).await?.next();
    address.map(|address| address.ip().to_string()).ok_or_else(|| Refused::Other(host.to_owned()))
}

async fn connect(stream: &mut TcpStream, proxy: &Intercept, host: &str, port: u16) -> Result<(), Refused> {
    let target = if host.contains(':') { format!("[{host}]:{port}") } else { format!("{host}:{port}") };
    let mut request = format!("CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n").into_bytes();
    if let Some(user) = proxy.basic_auth() {
        request.extend_from_slice(b"Proxy-Authorization: ");
        request.extend_from_slice(user.as_bytes());
        request.extend_from_slice(b"\r\n");
    }
    request.extend_from_slice(b"\r\n");
    stream.write_all(&request).await?;
    let mut answer = Vec::new();
    // Byte by byte: what follows is the other side's already.
    while !answer.ends_with(b"\r\n\r\n") {
        if answer.len() >= LONGEST_ANSWER {
            return Err(Refused::Other("CONNECT".to_owned()));
        }
        answer.push(stream.read_u8().await?);
    }
    let line = String::from_utf8_lossy(answer.split(|byte| *byte == b'\r').next().unwrap_or_default());
    let status = line.strip_prefix("HTTP/1.").and_then(|rest| rest.split(' ').nth(1)).unwrap_or_default();
    match status.parse::<u16>() {
        Ok(200..=299) => Ok(()),
        Ok(407) => Err(Refused::SignIn),
        Ok(status) => Err(Refused::Other(status.to_string())),
        Err(_) => Err(Refused::Other("CONNECT".to_owned())),
    }
}

async fn socks(stream: &mut TcpStream, proxy: &Intercept, host: &str, port: u16) -> Result<(), Refused> {
    const VERSION: u8 = 5;
    const NOBODY: u8 = 0;
    const USER: u8 = 2;
    const NO_METHOD: u8 = 0xff;
    let user = proxy.raw_auth();
    let methods: &[u8] = if user.is_some() { &[VERSION, 2, NOBODY, USER] } else { &[VERSION, 1, NOBODY] };
    stream.write_all(methods).await?;
    let unknown = || Refused::Other("SOCKS".to_owned());
    let mut chosen = [0; 2];
    stream.read_exact(&mut chosen).await?;
    match (chosen, user) {
        ([VERSION, NOBODY], _) => {}
        ([VERSION, USER], Some((name, password))) => {
            let mut signed = vec![1];
            for word in [name, password] {
                // A word that is longer is none that the proxy knows.
                signed.push(u8::try_from(word.len()).map_err(|_| Refused::SignIn)?);
                signed.extend_from_slice(word.as_bytes());
            }
            stream.write_all(&signed).await?;
            let mut taken = [0; 2];
            stream.read_exact(&mut taken).await?;
            if taken[1] != 0 {
                return Err(Refused::SignIn);
            }
        }
        ([VERSION, USER | NO_METHOD], _) => return Err(Refused::SignIn),
        _ => return Err(unknown()),
    }
    let mut request = vec![VERSION, 1, 0];
    match host.parse::<IpAddr>() {
        Ok(IpAddr::V4(address)) => {
            request.push(1);
            request.extend_from_slice(&address.octets());
        }
        Ok(IpAddr::V6(address)) => {
            request.push(4);
            request.extend_from_slice(&address.octets());
        }
        Err(_) => {
            request.extend([3, u8::try_from(host.len()).map_err(|_| unknown())?]);
            request.extend_from_slice(host.as_bytes());
        }
    }
    request.extend_from_slice(&port.to_be_bytes());
    stream.write_all(&request).await?;
    let mut reply = [0; 4];
    stream.read_exact(&mut reply).await?;
    if reply[0] != VERSION || reply[1] != 0 {
        return Err(Refused::Other(format!("SOCKS {}", reply[1])));
    }
    let length = match reply[3] {
        1 => 4,
        4 => 16,
        3 => usize::from(stream.read_u8().await?),
        _ => return Err(unknown()),
    };
    // The address that it took, and its port: nobody needs them.
    let mut bound = vec![0; length + 2];
    stream.read_exact(&mut bound).await?;
    Ok(())
}
