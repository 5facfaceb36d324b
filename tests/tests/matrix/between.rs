//! A stranger between Campanile and a server: it hands on what the server answers, or what a fault makes of it.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What is said, piece by piece; then the connection ends.
pub(crate) enum Say {
    Bytes(Vec<u8>),
    /// The same again and again, as fast as it is taken.
    Forever(Vec<u8>),
    /// The same again and again, a piece each hundredth of a second.
    Drip(Vec<u8>),
    /// Nothing more; the connection stays open until the other side ends it.
    Hold,
}

/// What the server answered.
pub(crate) struct Real {
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

/// What is made of an answer.
pub(crate) type Fault = Arc<dyn Fn(&Real) -> Vec<Say> + Send + Sync>;

struct Ordered {
    on: &'static str,
    fault: Fault,
}

#[derive(Clone)]
pub(crate) struct Between {
    pub(crate) port: u16,
    ordered: Arc<Mutex<Option<Ordered>>>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Between {
    /// Begins to listen in front of a server on this computer.
    pub(crate) async fn before(server: u16) -> Self {
        Self::at(IpAddr::V4(Ipv4Addr::LOCALHOST), server).await
    }

    /// The same on another address of this computer.
    pub(crate) async fn at(address: IpAddr, server: u16) -> Self {
        let listener = TcpListener::bind((address, 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let between = Self { port, ordered: Arc::default(), asked: Arc::default() };
        let serving = between.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let serving = serving.clone();
                // Whoever is gone in the middle is gone.
                tokio::spawn(async move { serving.serve(stream, server).await.ok() });
            }
        });
        between
    }

    /// Orders a fault for requests whose path begins so.
    pub(crate) fn order(&self, on: &'static str, fault: &Fault) {
        *self.ordered.lock().unwrap() = Some(Ordered { on, fault: Arc::clone(fault) });
    }

    pub(crate) fn mend(&self) {
        *self.ordered.lock().unwrap() = None;
    }

    /// The requests so far, as they came.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }

    async fn serve(&self, mut stream: TcpStream, server: u16) -> std::io::Result<()> {
        stream.set_nodelay(true)?;
        let (head, body) = request(&mut stream).await?;
        self.asked.lock().unwrap().push(format!("{head}{}", String::from_utf8_lossy(&body)));
        let path = head.split(' ').nth(1).unwrap_or_default();
        let fault = {
            let ordered = self.ordered.lock().unwrap();
            let ordered = ordered.as_ref().filter(|ordered| path.starts_with(ordered.on));
            ordered.map(|ordered| Arc::clone(&ordered.fault))
        };
        let (line, rest) = head.split_once("\r\n").unwrap_or_default();
        let mut onward = TcpStream::connect((Ipv4Addr::LOCALHOST, server)).await?;
        onward.write_all(format!("{line}\r\nconnection: close\r\n{rest}").as_bytes()).await?;
        onward.write_all(&body).await?;
        let mut answer = Vec::new();
        onward.read_to_end(&mut answer).await?;
        match fault {
            None => stream.write_all(&answer).await?,
            Some(fault) => {
                let end = answer.windows(4).position(|bytes| bytes == b"\r\n\r\n").unwrap() + 4;
                let head = String::from_utf8(answer[..end].to_vec()).unwrap();
                let real = Real { head, body: answer[end..].to_vec() };
                say(&mut stream, fault(&real)).await?;
            }
        }
        stream.shutdown().await
    }
}

async fn request(stream: &mut TcpStream) -> std::io::Result<(String, Vec<u8>)> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|some| some == b"\r\n\r\n") {
            break end + 4;
        }
        if stream.read_buf(&mut bytes).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
    };
    let mut body = bytes.split_off(end);
    let head = String::from_utf8(bytes).unwrap();
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
    });
    while body.len() < length.unwrap_or_default() {
        if stream.read_buf(&mut body).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
    }
    Ok((head, body))
}

/// Says it, until it is said or nobody listens any more.
pub(crate) async fn say(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    what: Vec<Say>,
) -> std::io::Result<()> {
    for piece in what {
        match piece {
            Say::Bytes(bytes) => stream.write_all(&bytes).await?,
            Say::Forever(bytes) => loop {
                stream.write_all(&bytes).await?;
            },
            Say::Drip(bytes) => {
                let mut ticks = tokio::time::interval(Duration::from_millis(10));
                loop {
                    ticks.tick().await;
                    stream.write_all(&bytes).await?;
                    stream.flush().await?;
                }
            }
            Say::Hold => while stream.read(&mut [0; 64]).await? > 0 {},
        }
        stream.flush().await?;
    }
    Ok(())
}

/// A fault that says the same whatever the server answered.
pub(crate) fn always(what: impl Fn() -> Vec<Say> + Send + Sync + 'static) -> Fault {
    Arc::new(move |_| what())
}

/// An answer with this status, these headers (each with its line's end) and this body.
pub(crate) fn answer(status: u16, headers: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head =
        format!("HTTP/1.1 {status} X\r\n{headers}content-length: {length}\r\nconnection: close\r\n\r\n");
    [head.as_bytes(), body].concat()
}

/// A fault that answers so.
pub(crate) fn answers(status: u16, headers: &str, body: &str) -> Fault {
    let all = answer(status, headers, body.as_bytes());
    always(move || vec![Say::Bytes(all.clone())])
}

/// A fault that makes another body of the server's own, under the server's own headers.
pub(crate) fn body(change: impl Fn(&[u8]) -> Vec<u8> + Send + Sync + 'static) -> Fault {
    Arc::new(move |real| {
        let body = change(&real.body);
        let headers = real.head.lines().skip(1).filter(|line| {
            let name = line.split(':').next().unwrap_or_default().to_ascii_lowercase();
            !line.is_empty() && !["content-length", "connection"].contains(&name.as_str())
        });
        let headers: String = headers.map(|line| format!("{line}\r\n")).collect();
        vec![Say::Bytes(answer(200, &headers, &body))]
    })
}
