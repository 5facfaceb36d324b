//! An authority that issues certificates of every kind, and the secure side of a server.

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd};
use rustls::ServerConfig;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

pub(crate) struct Authority {
    issuer: Issuer<'static, KeyPair>,
    pem: String,
}

/// A certificate with its key.
pub(crate) struct Certified {
    certificate: CertificateDer<'static>,
    key: PrivateKeyDer<'static>,
}

impl Authority {
    pub(crate) fn new() -> Self {
        campanile_engine::install_tls();
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.distinguished_name.push(DnType::CommonName, "Northwind Inspection CA");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let pem = params.self_signed(&key).unwrap().pem();
        Self { issuer: Issuer::new(params, key), pem }
    }

    /// Its certificate in a file, as an IT department hands it out.
    pub(crate) fn file(&self, folder: &Path) -> PathBuf {
        let file = folder.join("company.pem");
        std::fs::write(&file, &self.pem).unwrap();
        file
    }

    /// A certificate of this name that is good today.
    pub(crate) fn certify(&self, name: &str) -> Certified {
        self.certify_between(name, 2000, 2100)
    }

    /// A certificate of this name that is good between these years.
    pub(crate) fn certify_between(&self, name: &str, from: i32, to: i32) -> Certified {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        params.not_before = date_time_ymd(from, 1, 1);
        params.not_after = date_time_ymd(to, 1, 1);
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        Certified::new(certificate.der(), &key)
    }
}

impl Certified {
    fn new(certificate: &CertificateDer<'static>, key: &KeyPair) -> Self {
        Self { certificate: certificate.clone(), key: PrivateKeyDer::Pkcs8(key.serialize_der().into()) }
    }

    /// A certificate that its owner issued.
    pub(crate) fn by_itself(name: &str) -> Self {
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        Self::new(params.self_signed(&key).unwrap().der(), &key)
    }
}

/// Listens, shows this certificate, and hands what is said on to a plain server on this computer. Gives its port.
pub(crate) async fn front(certified: Certified, server: u16) -> u16 {
    campanile_engine::install_tls();
    let Certified { certificate, key } = certified;
    let config =
        ServerConfig::builder().with_no_client_auth().with_single_cert(vec![certificate], key).unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                let mut secured = acceptor.accept(stream).await?;
                let mut onward = TcpStream::connect((Ipv4Addr::LOCALHOST, server)).await?;
                tokio::io::copy_bidirectional(&mut secured, &mut onward).await
            });
        }
    });
    port
}
