//! Looking closer where a secure connection does not come about: who issued a certificate that is not trusted. Nothing
//! is ever sent over what is looked at here.

use crate::line::Line;
use crate::nats::USUAL_PORT;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, SignatureScheme};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use url::Url;

/// A look may take so long at most.
const PATIENCE: Duration = Duration::from_secs(20);
/// The longest line that is read over. A NATS server greets with all that can be known of it, and of its cluster.
const LONGEST_LINE: usize = 64 * 1024;

/// When a server begins to speak securely.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Secured {
    /// With the first byte.
    FromTheStart,
    /// When it is asked to, in the words of IMAP.
    OnceAsked,
    /// After its greeting, without being asked, as NATS does.
    AfterGreeting,
}

/// Who issued the certificate that a server shows, in the issuer's own words.
pub async fn issuer_of(line: &Line, url: &Url) -> Option<String> {
    let host = url.host_str()?.trim_matches(['[', ']']);
    look(async { shown_certificate(host, line.reach(url).await.ok()?, Secured::FromTheStart).await }).await
}

/// The same of a mail server.
pub async fn issuer_at(line: &Line, host: &str, port: u16, secured: Secured) -> Option<String> {
    look(async { shown_certificate(host, line.reach_mail(host, port, host).await.ok()?, secured).await })
        .await
}

/// The same of a relay's server, to which no proxy leads.
pub async fn issuer_at_relay(line: &Line, url: &Url) -> Option<String> {
    let host = url.host_str()?.trim_matches(['[', ']']);
    let port = url.port().unwrap_or(USUAL_PORT);
    look(async {
        shown_certificate(host, line.reach_directly(host, port).await.ok()?, Secured::AfterGreeting).await
    })
    .await
}

async fn look(shown: impl Future<Output = Option<Vec<u8>>>) -> Option<String> {
    let certificate = tokio::time::timeout(PATIENCE, shown).await.ok()??;
    issuer(&certificate)
}

/// Shakes hands as far as the certificate, and then breaks off.
async fn shown_certificate(host: &str, mut stream: TcpStream, secured: Secured) -> Option<Vec<u8>> {
    let recorder = Arc::new(Recorder::new()?);
    let verifier: Arc<dyn ServerCertVerifier> = Arc::clone(&recorder) as _;
    let config =
        ClientConfig::builder().dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth();
    let name = ServerName::try_from(host.to_owned()).ok()?;
    match secured {
        Secured::FromTheStart => {}
        Secured::OnceAsked => {
            read_line(&mut stream).await?;
            stream.write_all(b"a STARTTLS\r\n").await.ok()?;
            read_line(&mut stream).await?;
        }
        Secured::AfterGreeting => read_line(&mut stream).await?,
    }
    // It ends with the certificate being refused, whatever it is.
    let _ = TlsConnector::from(Arc::new(config)).connect(name, stream).await;
    recorder.last()
}

/// Reads over a line of a server, byte by byte: what follows it is not ours to take.
async fn read_line(stream: &mut TcpStream) -> Option<()> {
    for _ in 0..LONGEST_LINE {
        if stream.read_u8().await.ok()? == b'\n' {
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
