//! A server with a certificate that nobody trusts, and bytes that are no certificate.

use super::*;
use proptest::prelude::*;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;

/// Made with: openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500
/// -subj "/O=Northwind/CN=Northwind Inspection CA" -addext basicConstraints=critical,CA:FALSE
/// -addext subjectAltName=DNS:localhost. The key protects nothing.
const ISSUED: &[u8] = include_bytes!("issuer.der");
const KEY: &[u8] = include_bytes!("key.der");
const ORGANISATION_ONLY: &[u8] = include_bytes!("organisation.der");

/// A server that shows the certificate once; gives its address.
fn server() -> (Url, std::thread::JoinHandle<()>) {
    speaking(Secured::FromTheStart, 2)
}

/// The same for so many callers, who may have to ask in the words of IMAP first.
fn speaking(secured: Secured, callers: usize) -> (Url, std::thread::JoinHandle<()>) {
    crate::install_tls();
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let url = format!("https://localhost:{}/x", listener.local_addr().unwrap().port());
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(KEY));
    let certificate = CertificateDer::from(ISSUED);
    let config = rustls::ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap();
    let config = Arc::new(config);
    let serving = std::thread::spawn(move || {
        // The look, or the request and then the look.
        for stream in listener.incoming().take(callers) {
            let mut stream = stream.unwrap();
            match secured {
                Secured::FromTheStart => {}
                Secured::OnceAsked => {
                    stream.write_all(b"* OK ready\r\n").unwrap();
                    let mut asked = String::new();
                    BufReader::new(&stream).read_line(&mut asked).unwrap();
                    stream.write_all(b"a OK begin\r\n").unwrap();
                }
                Secured::AfterGreeting => {
                    // Longer than any mail server's.
                    let info = format!("INFO {{\"connect_urls\":[\"{}\"]}}\r\n", "x".repeat(5_000));
                    stream.write_all(info.as_bytes()).unwrap();
                }
            }
            let mut connection = rustls::ServerConnection::new(Arc::clone(&config)).unwrap();
            let _ = connection.complete_io(&mut stream);
        }
    });
    (Url::parse(&url).unwrap(), serving)
}

#[tokio::test]
async fn an_issuer_that_is_not_trusted_is_named() {
    let (url, serving) = server();
    let refused = Line::default().client().unwrap().get(url.clone()).send().await.unwrap_err();
    let reason = crate::http::failure(&refused, &crate::http::host(&url));
    assert_eq!(reason.cause, campanile_core::reason::Cause::TlsUntrusted, "{reason:?}");
    assert!(reason.detail.contains("UnknownIssuer"), "{reason:?}");
    assert_eq!(issuer_of(&Line::default(), &url).await.as_deref(), Some("Northwind Inspection CA"));
    serving.join().unwrap();
}

#[tokio::test]
async fn so_is_that_of_a_mail_server_which_has_to_be_asked_first() {
    let (url, serving) = speaking(Secured::OnceAsked, 1);
    let port = url.port().unwrap();
    let issuer = issuer_at(&Line::default(), "localhost", port, Secured::OnceAsked).await;
    assert_eq!(issuer.as_deref(), Some("Northwind Inspection CA"));
    serving.join().unwrap();
}

#[tokio::test]
async fn so_is_that_of_a_relays_server_which_greets_first_and_is_reached_past_any_proxy() {
    let (url, serving) = speaking(Secured::AfterGreeting, 1);
    let nobody = "http://127.0.0.1:9".parse().unwrap();
    let network = crate::settings::Network {
        proxy: crate::settings::Proxy::At { url: nobody, user: None },
        ..crate::settings::Network::default()
    };
    let line = Line::of(&network).await.unwrap();
    let url = Url::parse(&format!("tls://localhost:{}", url.port().unwrap())).unwrap();
    assert_eq!(issuer_at_relay(&line, &url).await.as_deref(), Some("Northwind Inspection CA"));
    serving.join().unwrap();
}

#[tokio::test]
async fn where_nobody_shows_a_certificate_none_is_named() {
    crate::install_tls();
    let closed = TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port();
    assert_eq!(
        issuer_of(&Line::default(), &Url::parse(&format!("https://127.0.0.1:{closed}/")).unwrap()).await,
        None
    );
}

#[test]
fn the_common_name_comes_before_the_organisation() {
    assert_eq!(issuer(ISSUED).as_deref(), Some("Northwind Inspection CA"));
    assert_eq!(issuer(ORGANISATION_ONLY).as_deref(), Some("Only An Organisation"));
    assert_eq!(issuer(b""), None);
}

proptest! {
    #[test]
    fn nothing_that_a_server_shows_breaks_it(bytes in proptest::collection::vec(any::<u8>(), 0..200), cut in 0_usize..400, flip in 0_usize..400) {
        let _ = issuer(&bytes);
        let mut certificate = ISSUED.get(..cut.min(ISSUED.len())).unwrap().to_vec();
        let _ = issuer(&certificate);
        if let Some(byte) = certificate.get_mut(flip) {
            *byte ^= 0xff;
        }
        let _ = issuer(&certificate);
    }
}
