//! A mail server of a few lines, which says what it is told at any step of a conversation.

use crate::between::{Say, say};
use std::fmt::Write;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// The steps of a conversation, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    Greeting,
    Login,
    Capability,
    Examine,
    Search,
    Heads,
    Bodies,
}

/// What is said in the place of an answer; `TAG` is the command's.
pub(crate) type Words = fn() -> Vec<Say>;

#[derive(Clone)]
pub(crate) struct Post {
    pub(crate) port: u16,
    mails: Arc<Mutex<Vec<usize>>>,
    fault: Arc<Mutex<Option<(Step, Words)>>>,
    /// After so many bytes of a conversation the connection ends.
    cut: Arc<Mutex<Option<usize>>>,
    said: Arc<AtomicUsize>,
    signed_in: Arc<AtomicUsize>,
    /// Whether it says that a mail came whenever somebody waits for one.
    cries: Arc<AtomicBool>,
}

/// The mail of that number.
fn mail(number: usize) -> String {
    format!(
        "From: Marketo <notifications@marketo.com>\r\nSubject: Campaign Failure {number}\r\n\
         Message-ID: <{}>\r\nDate: Tue, 17 Nov 2026 10:00:00 +0000\r\n\r\nThe campaign failed.\r\n",
        message_id(number)
    )
}

/// By which a mail is known.
pub(crate) fn message_id(number: usize) -> String {
    format!("failure-{number}@marketo.com")
}

impl Post {
    pub(crate) async fn new() -> Self {
        Self::at(IpAddr::V4(Ipv4Addr::LOCALHOST)).await
    }

    pub(crate) async fn at(address: IpAddr) -> Self {
        let listener = TcpListener::bind((address, 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let post = Self {
            port,
            mails: Arc::default(),
            fault: Arc::default(),
            cut: Arc::default(),
            said: Arc::default(),
            signed_in: Arc::default(),
            cries: Arc::default(),
        };
        let serving = post.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let serving = serving.clone();
                // Whoever is gone in the middle is gone.
                tokio::spawn(async move { serving.serve(stream).await.ok() });
            }
        });
        post
    }

    pub(crate) fn deliver(&self, number: usize) {
        self.mails.lock().unwrap().push(number);
    }

    /// The ids of all mails that were delivered.
    pub(crate) fn ids(&self) -> Vec<String> {
        self.mails.lock().unwrap().iter().map(|number| message_id(*number)).collect()
    }

    pub(crate) fn order(&self, step: Step, words: Words) {
        *self.fault.lock().unwrap() = Some((step, words));
    }

    pub(crate) fn cut_after(&self, bytes: usize) {
        *self.cut.lock().unwrap() = Some(bytes);
    }

    pub(crate) fn mend(&self) {
        *self.fault.lock().unwrap() = None;
        *self.cut.lock().unwrap() = None;
    }

    /// How many bytes the last conversation had so far.
    pub(crate) fn said(&self) -> usize {
        self.said.load(Ordering::Relaxed)
    }

    /// From now on it says that a mail came whenever somebody waits for one.
    pub(crate) fn cry(&self) {
        self.cries.store(true, Ordering::Relaxed);
    }

    pub(crate) fn signed_in(&self) -> usize {
        self.signed_in.load(Ordering::Relaxed)
    }

    async fn serve(&self, stream: TcpStream) -> std::io::Result<()> {
        stream.set_nodelay(true)?;
        self.said.store(0, Ordering::Relaxed);
        let (reading, writing) = stream.into_split();
        let mut stream = tokio::io::join(BufReader::new(reading), writing);
        self.answer(&mut stream, Step::Greeting, "*", "* OK ready\r\n".to_owned()).await?;
        loop {
            let mut line = String::new();
            if stream.reader_mut().read_line(&mut line).await? == 0 {
                return Ok(());
            }
            let (tag, command) = line.trim().split_once(' ').unwrap_or(("*", ""));
            if command.eq_ignore_ascii_case("IDLE") {
                let count = self.mails.lock().unwrap().len();
                stream.write_all(format!("+ idling\r\n* {count} EXISTS\r\n").as_bytes()).await?;
                stream.flush().await?;
                // Until it is told that nobody waits any more.
                let mut done = String::new();
                stream.reader_mut().read_line(&mut done).await?;
                stream.write_all(format!("{tag} OK done\r\n").as_bytes()).await?;
                stream.flush().await?;
                continue;
            }
            let (step, mut words) = self.words(command);
            write!(words, "{tag} OK done\r\n").unwrap();
            self.answer(&mut stream, step, tag, words).await?;
        }
    }

    async fn answer(&self, stream: &mut Stream, step: Step, tag: &str, words: String) -> std::io::Result<()> {
        let ordered = *self.fault.lock().unwrap();
        if let Some((_, made)) = ordered.filter(|(at, _)| *at == step) {
            let tagged = made().into_iter().map(|piece| match piece {
                Say::Bytes(bytes) => {
                    Say::Bytes(String::from_utf8_lossy(&bytes).replace("TAG", tag).into_bytes())
                }
                other @ (Say::Forever(_) | Say::Drip(_) | Say::Hold) => other,
            });
            say(stream, tagged.collect()).await?;
            // Whatever it was: it ends here.
            stream.writer_mut().shutdown().await?;
            return Err(std::io::ErrorKind::ConnectionAborted.into());
        }
        let cut = *self.cut.lock().unwrap();
        let before = self.said.fetch_add(words.len(), Ordering::Relaxed);
        if let Some(cut) = cut.filter(|cut| before + words.len() > *cut) {
            stream.write_all(&words.as_bytes()[..cut - before]).await?;
            stream.writer_mut().shutdown().await?;
            return Err(std::io::ErrorKind::ConnectionAborted.into());
        }
        stream.write_all(words.as_bytes()).await?;
        stream.flush().await
    }

    fn words(&self, command: &str) -> (Step, String) {
        let mails = self.mails.lock().unwrap();
        let mut words = String::new();
        let upper = command.to_ascii_uppercase();
        let step = if upper.starts_with("LOGIN") {
            self.signed_in.fetch_add(1, Ordering::Relaxed);
            Step::Login
        } else if upper.starts_with("CAPABILITY") {
            let idle = if self.cries.load(Ordering::Relaxed) { " IDLE" } else { "" };
            write!(words, "* CAPABILITY IMAP4rev1{idle}\r\n").unwrap();
            Step::Capability
        } else if upper.starts_with("EXAMINE") {
            let count = mails.len();
            write!(words, "* {count} EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT {}] x\r\n", count + 1)
                .unwrap();
            Step::Examine
        } else if upper.starts_with("UID SEARCH") {
            words.push_str("* SEARCH");
            let wanted = set(command.rsplit(' ').next().unwrap_or_default());
            (1..=mails.len()).filter(|uid| wanted(*uid)).for_each(|uid| write!(words, " {uid}").unwrap());
            words.push_str("\r\n");
            Step::Search
        } else {
            let wanted = set(command.split(' ').nth(2).unwrap_or_default());
            let is_heads = upper.contains("HEADER.FIELDS");
            for (uid, number) in (1..).zip(mails.iter()).filter(|(uid, _)| wanted(*uid)) {
                let whole = mail(*number);
                if is_heads {
                    let head = format!("{}\r\n\r\n", whole.lines().next().unwrap_or_default());
                    let length = head.len();
                    write!(
                        words,
                        "* {uid} FETCH (UID {uid} BODY[HEADER.FIELDS (FROM)]<0> {{{length}}}\r\n{head})\r\n"
                    )
                    .unwrap();
                } else {
                    let length = whole.len();
                    let date = "INTERNALDATE \"17-Nov-2026 10:00:00 +0000\"";
                    write!(words, "* {uid} FETCH (UID {uid} {date} BODY[]<0> {{{length}}}\r\n{whole})\r\n")
                        .unwrap();
                }
            }
            if is_heads { Step::Heads } else { Step::Bodies }
        };
        (step, words)
    }
}

type Stream = tokio::io::Join<BufReader<tokio::net::tcp::OwnedReadHalf>, tokio::net::tcp::OwnedWriteHalf>;

/// Whether a number is in a set such as `1:3,5`.
fn set(text: &str) -> impl Fn(usize) -> bool {
    let ranges: Vec<(usize, usize)> = text
        .split(',')
        .filter_map(|range| {
            let (from, to) = range.split_once(':').unwrap_or((range, range));
            Some((from.parse().ok()?, to.parse().ok()?))
        })
        .collect();
    move |uid| ranges.iter().any(|(from, to)| (*from..=*to).contains(&uid))
}
