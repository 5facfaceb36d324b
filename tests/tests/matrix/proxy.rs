//! A proxy of each kind, which knows where names lead that no name server knows.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Who may pass: `marie` with `open:sesame`.
pub(crate) const USER: &str = "marie";
pub(crate) const PASSWORD: &str = "open:sesame";
/// The same as HTTP writes it.
const BASIC: &str = "Basic bWFyaWU6b3BlbjpzZXNhbWU=";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Http,
    Socks,
}

/// How it behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mood {
    /// Everybody may pass.
    Open,
    /// Only the user may.
    Guarded,
    /// Nobody may.
    Closed,
    /// It answers something else.
    Strange,
    /// It answers nothing.
    Silent,
    /// It goes away.
    Gone,
}

#[derive(Clone)]
pub(crate) struct Proxy {
    pub(crate) port: u16,
    kind: Kind,
    mood: Arc<Mutex<Mood>>,
    names: Arc<BTreeMap<String, u16>>,
    /// What it was asked to reach, and all that it could read.
    asked: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    /// One that knows where these names lead on this computer.
    pub(crate) async fn new(kind: Kind, names: &[(&str, u16)]) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let names = names.iter().map(|(name, port)| ((*name).to_owned(), *port)).collect();
        let mood = Arc::new(Mutex::new(Mood::Open));
        let proxy = Self { port, kind, mood, names: Arc::new(names), asked: Arc::default() };
        let serving = proxy.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let serving = serving.clone();
                tokio::spawn(async move { serving.serve(stream).await.ok() });
            }
        });
        proxy
    }

    pub(crate) fn becomes(&self, mood: Mood) {
        *self.mood.lock().unwrap() = mood;
    }

    pub(crate) fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }

    async fn serve(&self, mut stream: TcpStream) -> std::io::Result<()> {
        let mood = *self.mood.lock().unwrap();
        match mood {
            Mood::Gone => return Ok(()),
            Mood::Silent => return std::future::pending().await,
            Mood::Strange => {
                let _ = stream.read(&mut [0; 1024]).await?;
                return stream.write_all(b"220 files.example.com FTP server ready\r\n\r\n").await;
            }
            Mood::Open | Mood::Guarded | Mood::Closed => {}
        }
        let target = match self.kind {
            Kind::Http => self.http(&mut stream, mood).await?,
            Kind::Socks => self.socks(&mut stream, mood).await?,
        };
        if let Some(port) = target {
            let mut onward = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await?;
            tokio::io::copy_bidirectional(&mut stream, &mut onward).await?;
        }
        Ok(())
    }

    fn leads(&self, host: &str, port: u16) -> Option<u16> {
        if host == "127.0.0.1" { Some(port) } else { self.names.get(host).copied() }
    }

    async fn http(&self, stream: &mut TcpStream, mood: Mood) -> std::io::Result<Option<u16>> {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await?);
        }
        let head = String::from_utf8(head).unwrap();
        self.asked.lock().unwrap().push(head.clone());
        let signed = head.lines().any(|line| {
            line.split_once(": ").is_some_and(|(name, value)| {
                name.eq_ignore_ascii_case("proxy-authorization") && value == BASIC
            })
        });
        let target = head.strip_prefix("CONNECT ").and_then(|rest| rest.split(' ').next()?.rsplit_once(':'));
        let target = target.and_then(|(host, port)| self.leads(host, port.parse().ok()?));
        let answer = match (mood, target) {
            (Mood::Guarded, _) if !signed => {
                "HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic realm=\"x\"\r\ncontent-length: 0\r\n\r\n"
            }
            (Mood::Closed, _) => "HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n",
            (_, None) => "HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n",
            (_, Some(port)) => {
                stream.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").await?;
                return Ok(Some(port));
            }
        };
        stream.write_all(answer.as_bytes()).await?;
        Ok(None)
    }

    async fn socks(&self, stream: &mut TcpStream, mood: Mood) -> std::io::Result<Option<u16>> {
        let _version = stream.read_u8().await?;
        let mut methods = vec![0; usize::from(stream.read_u8().await?)];
        stream.read_exact(&mut methods).await?;
        let wanted = if mood == Mood::Guarded { 2 } else { 0 };
        if !methods.contains(&wanted) {
            stream.write_all(&[5, 0xff]).await?;
            return Ok(None);
        }
        stream.write_all(&[5, wanted]).await?;
        if wanted == 2 {
            let _version = stream.read_u8().await?;
            let (user, password) = (word(stream).await?, word(stream).await?);
            let is_known = user == USER && password == PASSWORD;
            stream.write_all(&[1, u8::from(!is_known)]).await?;
            if !is_known {
                return Ok(None);
            }
        }
        let mut request = [0; 4];
        stream.read_exact(&mut request).await?;
        let host = match request[3] {
            1 => {
                let mut address = [0; 4];
                stream.read_exact(&mut address).await?;
                Ipv4Addr::from(address).to_string()
            }
            _ => word(stream).await?,
        };
        let port = stream.read_u16().await?;
        self.asked.lock().unwrap().push(format!("{host}:{port}"));
        let target = self.leads(&host, port).filter(|_| mood != Mood::Closed);
        let reply = if target.is_some() { 0 } else { 2 };
        stream.write_all(&[5, reply, 0, 1, 0, 0, 0, 0, 0, 0]).await?;
        Ok(target)
    }
}

/// A word with its length before it.
async fn word(stream: &mut TcpStream) -> std::io::Result<String> {
    let mut word = vec![0; usize::from(stream.read_u8().await?)];
    stream.read_exact(&mut word).await?;
    Ok(String::from_utf8_lossy(&word).into_owned())
}
