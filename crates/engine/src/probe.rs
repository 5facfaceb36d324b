//! Looking closer where a connection does not come about: through which proxy it goes, and who issued a certificate
//! that is not trusted. Nothing of anybody's is ever sent over what is looked at here.

use hyper_util::client::proxy::matcher::Matcher;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, ClientConfig, ClientConnection, DigitallySignedStruct, SignatureScheme};
use std::io::{self, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use url::Url;

/// A look may take so long at most.
const PATIENCE: Duration = Duration::from_secs(10);
/// The longest line that is read over.
const LONGEST_LINE: usize = 1000;

/// The proxy that a request to this address goes through, as `host:port`; by the same settings as the HTTP client's.
#[must_use]
pub fn proxy_for(url: &Url) -> Option<String> {
    let address: http::Uri = url.as_str().parse().ok()?;
    let intercept = Matcher::from_system().intercept(&address)?;
    // The authority without a user's name and password.
    let proxy = intercept.uri();
    let host = proxy.host()?;
    Some(proxy.port_u16().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}")))
}

/// Who issued the certificate that a server shows, in the issuer's own words.
pub async fn issuer_of(url: &Url) -> Option<String> {
    let host = url.host_str()?.trim_matches(['[', ']']).to_owned();
    let port = url.port_or_known_default()?;
    issuer_at(&host, port, Secured::FromTheStart).await
}

/// When a server begins to speak securely.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Secured {
    /// With the first byte.
    FromTheStart,
    /// When it is asked to, in the words of IMAP.
    OnceAsked,
}

/// Who issued the certificate that the server at this host and port shows.
pub async fn issuer_at(host: &str, port: u16, secured: Secured) -> Option<String> {
    let host = host.to_owned();
    let look = tokio::task::spawn_blocking(move || shown_certificate(&host, port, secured));
    let certificate = tokio::time::timeout(PATIENCE * 2, look).await.ok()?.ok()??;
    issuer(&certificate)
}

/// Shakes hands as far as the certificate, and then breaks off.
fn shown_certificate(host: &str, port: u16, secured: Secured) -> Option<Vec<u8>> {
    let recorder = Arc::new(Recorder::new()?);
    let verifier: Arc<dyn ServerCertVerifier> = Arc::clone(&recorder) as _;
    let config =
        ClientConfig::builder().dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth();
    let name = ServerName::try_from(host.to_owned()).ok()?;
    let mut connection = ClientConnection::new(Arc::new(config), name).ok()?;
    let address = (host, port).to_socket_addrs().ok()?.next()?;
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE).ok()?;
    stream.set_read_timeout(Some(PATIENCE)).and_then(|()| stream.set_write_timeout(Some(PATIENCE))).ok()?;
    if secured == Secured::OnceAsked {
        line(&mut stream)?;
        stream.write_all(b"a STARTTLS\r\n").ok()?;
        line(&mut stream)?;
    }
    // It ends with the certificate being refused, whatever it is.
    let _: io::Result<_> = connection.complete_io(&mut stream);
    recorder.last()
}

/// Reads over a line of a server, byte by byte: what follows it is not ours to take.
fn line(stream: &mut TcpStream) -> Option<()> {
    let mut byte = [0];
    for _ in 0..LONGEST_LINE {
        stream.read_exact(&mut byte).ok()?;
        if byte == *b"\n" {
            return Some(());
        }
    }
    None
}

/// Remembers the certificate furthest from the server's own, and trusts none.
#[derive(Debug)]
struct Recorder {
    shown: Mutex<Option<Vec<u8>>>,
    schemes: Vec<SignatureScheme>,
}

impl Recorder {
    fn new() -> Option<Self> {
        let provider = rustls::crypto::CryptoProvider::get_default()?;
        let schemes = provider.signature_verification_algorithms.supported_schemes();
        Some(Self { shown: Mutex::new(None), schemes })
    }

    fn last(&self) -> Option<Vec<u8>> {
        self.shown.lock().ok()?.take()
    }
}

impl ServerCertVerifier for Recorder {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let last = intermediates.last().unwrap_or(end_entity);
        if let Ok(mut shown) = self.shown.lock() {
            *shown = Some(last.as_ref().to_vec());
        }
        Err(rustls::Error::InvalidCertificate(CertificateError::ApplicationVerificationFailure))
    }

    fn verify_tls12_signature(
        &self,
        _message: &[u8],
        _cert: &CertificateDer<'_>,
        _dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Err(rustls::Error::General("untrusted".to_owned()))
    }

    fn verify_tls13_signature(
        &self,
        _message: &[u8],
        _cert: &CertificateDer<'_>,
        _dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Err(rustls::Error::General("untrusted".to_owned()))
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.schemes.clone()
    }
}

/// The issuer of a certificate (RFC 5280): its common name, else its organisation. `None` where it is no certificate.
fn issuer(certificate: &[u8]) -> Option<String> {
    const SEQUENCE: u8 = 0x30;
    const VERSION: u8 = 0xa0;
    let (tag, certificate, _) = element(certificate)?;
    let (inner, to_be_signed, _) = element(certificate).filter(|_| tag == SEQUENCE)?;
    let mut rest = Some(to_be_signed).filter(|_| inner == SEQUENCE)?;
    if let (VERSION, _, after) = element(rest)? {
        rest = after;
    }
    let (_, _serial, rest) = element(rest)?;
    let (_, _algorithm, rest) = element(rest)?;
    let (_, name, _) = element(rest)?;
    // 2.5.4.3 and 2.5.4.10.
    attribute(name, &[0x55, 0x04, 0x03]).or_else(|| attribute(name, &[0x55, 0x04, 0x0a]))
}

/// The text of an attribute in a name.
fn attribute(mut name: &[u8], wanted: &[u8]) -> Option<String> {
    while !name.is_empty() {
        let (_, set, rest) = element(name)?;
        let (_, pair, _) = element(set)?;
        let (_, kind, value) = element(pair)?;
        let (_, text, _) = element(value)?;
        if kind == wanted {
            let text: String = String::from_utf8_lossy(text)
                .chars()
                .filter(|letter| !letter.is_control())
                .take(100)
                .collect();
            return Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        }
        name = rest;
    }
    None
}

/// The first element of DER: its tag, what it holds, and what follows it.
fn element(der: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (&tag, rest) = der.split_first()?;
    let (&first, rest) = rest.split_first()?;
    let (length, rest) = if first < 0x80 {
        (usize::from(first), rest)
    } else {
        let (bytes, rest) =
            rest.split_at_checked(usize::from(first & 0x7f)).filter(|(bytes, _)| bytes.len() <= 4)?;
        (bytes.iter().fold(0_usize, |length, byte| (length << 8) | usize::from(*byte)), rest)
    };
    let (content, after) = rest.split_at_checked(length)?;
    Some((tag, content, after))
}

#[cfg(test)]
mod tests;
