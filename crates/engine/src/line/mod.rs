//! The way to a server, the same for every source: through which proxy, whose certificates are trusted besides the
//! system's, and how long an answer may take.

mod tunnel;

use crate::secrets::{PROXY_SECRET, SecretError, secret};
use crate::settings::{Network, Proxy};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use campanile_core::reason::{Cause, Reason};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;
use secrecy::ExposeSecret;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpStream;
use url::Url;

/// How long a server may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// Until it is there.
    pub connect: Duration,
    /// Between two pieces of what it says.
    pub silence: Duration,
    /// For a whole answer.
    pub whole: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        let [connect, silence, whole] = [10, 30, 120].map(Duration::from_secs);
        Self { connect, silence, whole }
    }
}

/// The way to a server.
#[derive(Clone)]
pub struct Line {
    proxy: Option<Choice>,
    authorities: Arc<[CertificateDer<'static>]>,
    patience: Patience,
}

/// Who said which proxy.
#[derive(Clone)]
enum Choice {
    System(Arc<Matcher>),
    User(Arc<Matcher>),
}

impl std::fmt::Debug for Line {
    /// Without the proxy, whose password it knows.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Line").field("patience", &self.patience).finish_non_exhaustive()
    }
}

impl Default for Line {
    /// As the system says.
    fn default() -> Self {
        Self {
            proxy: Some(Choice::System(Arc::new(Matcher::from_system()))),
            authorities: Arc::new([]),
            patience: Patience::default(),
        }
    }
}

impl Line {
    /// As the user says, with the proxy's password and the certificates fetched. It asks nothing over the network.
    ///
    /// # Errors
    /// As a reason: no password, or a file of authorities that cannot be used.
    pub async fn of(network: &Network) -> Result<Self, Reason> {
        let proxy = match &network.proxy {
            Proxy::System => Self::default().proxy,
            Proxy::None => None,
            Proxy::At { url, user } => {
                let mut url = url.clone();
                if let Some(user) = user {
                    let password = secret(PROXY_SECRET, None).await.map_err(without_password)?;
                    // The address has a host, so it takes both.
                    let _ = url.set_username(user);
                    let _ = url.set_password(Some(password.expose_secret()));
                }
                let matcher = Matcher::builder().all(url.as_str()).no(network.no_proxy.join(",")).build();
                Some(Choice::User(Arc::new(matcher)))
            }
        };
        let authorities = match &network.ca_file {
            Some(file) => authorities(file)?,
            None => Vec::new(),
        };
        Ok(Self { proxy, authorities: authorities.into(), patience: Patience::default() })
    }

    /// With another patience.
    #[must_use]
    pub fn with_patience(self, patience: Patience) -> Self {
        Self { patience, ..self }
    }

    /// The HTTP client of this way: no redirects, no cache.
    ///
    /// # Errors
    /// Where the system's certificates cannot be used.
    pub fn client(&self) -> Result<reqwest::Client, reqwest::Error> {
        self.builder()?.build()
    }

    /// The same client, which finds names by this resolver. A proxy finds them by itself.
    pub(crate) fn client_with(
        &self,
        resolver: Arc<impl reqwest::dns::Resolve + 'static>,
    ) -> Result<reqwest::Client, reqwest::Error> {
        self.builder()?.dns_resolver(resolver).build()
    }

    fn builder(&self) -> Result<reqwest::ClientBuilder, reqwest::Error> {
        let authorities = self.authorities.iter().map(|der| reqwest::Certificate::from_der(der));
        let authorities = authorities.collect::<Result<Vec<_>, _>>()?;
        let line = self.clone();
        let builder = reqwest::Client::builder()
            .user_agent(concat!("Campanile/", env!("CARGO_PKG_VERSION")))
            // A redirect hides a sign-in page or leads credentials away: it is a fault to be said.
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .proxy(reqwest::Proxy::custom(move |url| line.via(url).and_then(|proxy| with_user(&proxy))))
            .tls_certs_merge(authorities)
            .connect_timeout(self.patience.connect)
            .read_timeout(self.patience.silence)
            .timeout(self.patience.whole)
            // Polls are a minute apart: a connection kept open for the next one would only be found dead.
            .pool_idle_timeout(Duration::from_secs(20))
            .pool_max_idle_per_host(1);
        Ok(builder)
    }

    /// The proxy that a request to this address goes through, as `host:port`.
    #[must_use]
    pub fn proxy_for(&self, url: &Url) -> Option<String> {
        let proxy = self.via(url)?;
        let host = proxy.uri().host()?;
        Some(proxy.uri().port_u16().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}")))
    }

    pub(crate) fn patience(&self) -> Patience {
        self.patience
    }

    /// What TLS outside the HTTP client goes by: the same trust.
    pub(crate) fn tls(&self) -> Result<ClientConfig, rustls::Error> {
        let builder = ClientConfig::builder();
        let provider = Arc::clone(builder.crypto_provider());
        let verifier = Verifier::new_with_extra_roots(self.authorities.iter().cloned(), provider)?;
        Ok(builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth())
    }

    /// A connection to where a request to this address goes.
    pub(crate) async fn reach(&self, url: &Url) -> Result<TcpStream, Reason> {
        let (Some(host), Some(port)) = (url.host_str(), url.port_or_known_default()) else {
            return Err(Reason::new(Cause::Connect));
        };
        let shown = crate::http::host(url);
        tunnel::reach(self.via(url).as_ref(), host, port, &shown, self.patience).await
    }

    /// A connection that goes past every proxy.
    pub(crate) async fn reach_directly(&self, host: &str, port: u16) -> Result<TcpStream, Reason> {
        tunnel::reach(None, host, port, host, self.patience).await
    }

    /// A connection to a mail server. A proxy of the system is asked only where it is one for everything (SOCKS): one
    /// for web pages seldom lets mail through.
    pub(crate) async fn reach_mail(&self, host: &str, port: u16, shown: &str) -> Result<TcpStream, Reason> {
        let address = if host.contains(':') { format!("[{host}]") } else { host.to_owned() };
        let url = Url::parse(&format!("https://{address}:{port}")).ok();
        let is_for_mail = |proxy: &Intercept| match &self.proxy {
            Some(Choice::User(_)) => true,
            Some(Choice::System(_)) => {
                proxy.uri().scheme_str().is_some_and(|scheme| scheme.contains("socks"))
            }
            None => false,
        };
        let via = url.and_then(|url| self.via(&url)).filter(is_for_mail);
        tunnel::reach(via.as_ref(), host, port, shown, self.patience).await
    }

    /// The proxy on the way to this address; there is none to this computer.
    fn via(&self, url: &Url) -> Option<Intercept> {
        let (Choice::System(matcher) | Choice::User(matcher)) = self.proxy.as_ref()?;
        if crate::http::is_this_computer(url) {
            return None;
        }
        matcher.intercept(&url.as_str().parse().ok()?)
    }
}

/// A proxy's address with the user who signs in to it.
fn with_user(proxy: &Intercept) -> Option<Url> {
    let mut url = Url::parse(&proxy.uri().to_string()).ok()?;
    let (user, password) = match (proxy.raw_auth(), proxy.basic_auth()) {
        (Some((user, password)), _) => (user.to_owned(), password.to_owned()),
        (None, Some(header)) => {
            let encoded = header.to_str().ok()?.strip_prefix("Basic ")?;
            let decoded = String::from_utf8(STANDARD.decode(encoded).ok()?).ok()?;
            decoded.split_once(':').map(|(user, password)| (user.to_owned(), password.to_owned()))?
        }
        (None, None) => return Some(url),
    };
    url.set_username(&user).and_then(|()| url.set_password(Some(&password))).ok()?;
    Some(url)
}

/// Whether a file of authorities can be used.
///
/// # Errors
/// As a reason: why it cannot.
pub fn check_authorities(file: &Path) -> Result<(), Reason> {
    authorities(file).map(drop)
}

fn authorities(file: &Path) -> Result<Vec<CertificateDer<'static>>, Reason> {
    let shown = file.display();
    let failed = |why: String| Reason::new(Cause::CaFile).with_detail(format!("{shown}: {why}"));
    let text = std::fs::read(file).map_err(|error| failed(error.to_string()))?;
    let all: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&text).collect();
    let all = all.map_err(|error| failed(error.to_string()))?;
    let mut store = RootCertStore::empty();
    for certificate in &all {
        store.add(certificate.clone()).map_err(|error| failed(error.to_string()))?;
    }
    if all.is_empty() { Err(failed("PEM?".to_owned())) } else { Ok(all) }
}

fn without_password(error: SecretError) -> Reason {
    match error {
        SecretError::Missing => Reason::new(Cause::ProxySignIn),
        other @ (SecretError::Keychain(_)
        | SecretError::Late
        | SecretError::Mode(_)
        | SecretError::File { .. }) => crate::connect::without_secret(other),
    }
}
