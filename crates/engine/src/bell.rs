//! The bell: a local socket between the programs of one data folder, for this user only.
//!
//! Its messages say "look again" and "do this"; no notification travels on it. Each message is one line of JSON.
//! The reader of sources (the resident program, or `sync`) serves one bell; the window serves another, so that a second
//! start finds the first window even where nobody reads.

mod message;

use self::message::hello;
pub use self::message::{Message, WindowPlace};
use crate::history::{SCHEMA, WriteTrouble};
use interprocess::local_socket::tokio::prelude::*;
use interprocess::local_socket::tokio::{Listener, Stream};
use interprocess::local_socket::{GenericFilePath, ListenerOptions, Name};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader, ReadHalf, WriteHalf};
use tokio::sync::{broadcast, mpsc, watch};

/// Which of the two bells of a data folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bell {
    /// Of the program that reads the sources.
    Reader,
    /// Of the window.
    Window,
}

/// The longest line that is read; a longer one ends the talk.
const LONGEST_LINE: u64 = 64 * 1024;
/// How long a bell may take to answer its ring.
const PATIENCE: Duration = Duration::from_secs(2);

/// A message that came, with the way back.
#[derive(Debug)]
pub struct Incoming {
    /// What was said.
    pub message: Message,
    reply: mpsc::Sender<Message>,
}

impl Incoming {
    /// Answers the one who asked. It may have gone; then nobody waits for the answer.
    pub async fn answer(&self, message: Message) {
        let _ = self.reply.send(message).await;
    }
}

/// A served bell.
#[derive(Debug)]
pub struct BellServer {
    announcements: broadcast::Sender<Message>,
    trouble: watch::Sender<Option<WriteTrouble>>,
    accept: tokio::task::JoinHandle<()>,
}

impl Drop for BellServer {
    fn drop(&mut self) {
        self.accept.abort();
    }
}

impl BellServer {
    /// Serves a bell. Only the holder of the matching lock does: then a socket that is there is a dead one.
    ///
    /// # Errors
    /// The system's.
    pub fn serve(
        data: &Path,
        bell: Bell,
        program: &'static str,
    ) -> io::Result<(Self, mpsc::Receiver<Incoming>)> {
        // The name is left lying at the end: by then the next holder of the lock may serve it already.
        let options = ListenerOptions::new().name(name(data, bell)?).try_overwrite(true).reclaim_name(false);
        // Also where others may enter the folder.
        #[cfg(target_os = "linux")]
        let options = interprocess::os::unix::local_socket::ListenerOptionsExt::mode(options, 0o600);
        let listener = options.create_tokio()?;
        #[cfg(all(unix, not(target_os = "linux")))]
        std::fs::set_permissions(
            socket_path(data, bell),
            std::os::unix::fs::PermissionsExt::from_mode(0o600),
        )?;
        let (announcements, _) = broadcast::channel(64);
        let (trouble, troubles) = watch::channel(None);
        let (incoming, received) = mpsc::channel(64);
        let announce = announcements.clone();
        let accept = tokio::spawn(async move {
            accept_all(&listener, &announce, &troubles, &incoming, program).await;
        });
        Ok((Self { announcements, trouble, accept }, received))
    }

    /// Says something to everyone who listens.
    pub fn announce(&self, message: Message) {
        // Nobody listens: nothing to do.
        let _ = self.announcements.send(message);
    }

    /// Says to everyone who listens, and to whoever calls from now on, whether anything can be stored.
    pub fn stores(&self, trouble: Option<WriteTrouble>) {
        self.trouble.send_if_modified(|before| std::mem::replace(before, trouble) != trouble);
    }
}

async fn accept_all(
    listener: &Listener,
    announce: &broadcast::Sender<Message>,
    troubles: &watch::Receiver<Option<WriteTrouble>>,
    incoming: &mpsc::Sender<Incoming>,
    program: &'static str,
) {
    loop {
        match listener.accept().await {
            Ok(stream) => {
                tokio::spawn(talk(stream, announce.subscribe(), troubles.clone(), incoming.clone(), program));
            }
            Err(error) => {
                // Out of file descriptors, say: the next caller may fare better.
                tracing::warn!(%error, "the bell could not answer");
                tokio::task::yield_now().await;
            }
        }
    }
}

async fn talk(
    stream: Stream,
    mut announcements: broadcast::Receiver<Message>,
    mut troubles: watch::Receiver<Option<WriteTrouble>>,
    incoming: mpsc::Sender<Incoming>,
    program: &'static str,
) {
    let (reading, mut writing) = tokio::io::split(stream);
    let mut lines = Lines::new(reading);
    let (reply, mut replies) = mpsc::channel(8);
    let trouble = *troubles.borrow_and_update();
    if write_line(&mut writing, &hello(program, trouble)).await.is_err() {
        return;
    }
    loop {
        let to_say = tokio::select! {
            line = lines.next() => match line {
                Ok(Some(message)) => {
                    if incoming.send(Incoming { message, reply: reply.clone() }).await.is_err() {
                        return;
                    }
                    continue;
                }
                Ok(None) | Err(_) => return,
            },
            announced = announcements.recv() => match announced {
                Ok(message) => message,
                // Missed some: "look again" covers them all.
                Err(broadcast::error::RecvError::Lagged(_)) => Message::Changed,
                Err(broadcast::error::RecvError::Closed) => return,
            },
            Ok(()) = troubles.changed() => Message::stores(*troubles.borrow_and_update()),
            Some(message) = replies.recv() => message,
        };
        if write_line(&mut writing, &to_say).await.is_err() {
            break;
        }
    }
    // Whoever rings once says a word and is gone; that word must be heard, also where we spoke at the same moment.
    while let Ok(Some(message)) = lines.next().await {
        if incoming.send(Incoming { message, reply: reply.clone() }).await.is_err() {
            return;
        }
    }
}

/// A line to a bell that someone serves.
#[derive(Debug)]
pub struct BellLine {
    program: String,
    version: String,
    schema: i64,
    trouble: Option<WriteTrouble>,
    lines: Lines<ReadHalf<Stream>>,
    writing: WriteHalf<Stream>,
}

impl BellLine {
    /// Calls a bell; the first thing said is who we are.
    ///
    /// # Errors
    /// Where nobody serves it, or does not answer in time.
    pub async fn call(data: &Path, bell: Bell, program: &'static str) -> io::Result<Self> {
        let connect = async {
            let stream = Stream::connect(name(data, bell)?).await?;
            let (reading, mut writing) = tokio::io::split(stream);
            write_line(&mut writing, &hello(program, None)).await?;
            let mut lines = Lines::new(reading);
            // Their hello: now it is known that a program answers, and not only a socket.
            match lines.next().await?.ok_or(io::ErrorKind::UnexpectedEof)? {
                Message::Hello { program, version, schema, trouble, .. } => {
                    let trouble = trouble.as_deref().map(WriteTrouble::of_slug);
                    Ok(Self { program, version, schema, trouble, lines, writing })
                }
                Message::Changed
                | Message::Stores { .. }
                | Message::CheckNow
                | Message::Checked { .. }
                | Message::Show { .. }
                | Message::SettingsChanged
                | Message::StepDown
                | Message::TestToast
                | Message::Unknown => Err(io::ErrorKind::InvalidData.into()),
            }
        };
        tokio::time::timeout(PATIENCE, connect).await.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
    }

    /// The program on the other side.
    #[must_use]
    pub fn peer(&self) -> &str {
        &self.program
    }

    /// The version of the program on the other side, and of the newest history that it knows.
    #[must_use]
    pub fn peer_version(&self) -> (&str, i64) {
        (&self.version, self.schema)
    }

    /// What kept the program on the other side from storing anything when it was called.
    #[must_use]
    pub fn trouble(&self) -> Option<WriteTrouble> {
        self.trouble
    }

    /// Whether the program on the other side is older than this one, or knows only an older history.
    #[must_use]
    pub fn peer_is_older(&self) -> bool {
        let numbers =
            |version: &str| version.split('.').map(|part| part.parse().unwrap_or(0)).collect::<Vec<u32>>();
        numbers(&self.version) < numbers(env!("CARGO_PKG_VERSION")) || self.schema < SCHEMA
    }

    /// Says something.
    ///
    /// # Errors
    /// Where the other side has gone.
    pub async fn say(&mut self, message: &Message) -> io::Result<()> {
        write_line(&mut self.writing, message).await
    }

    /// The next thing said to us; `None` when the other side has gone.
    ///
    /// # Errors
    /// The system's, and lines that are no message.
    pub async fn next(&mut self) -> io::Result<Option<Message>> {
        self.lines.next().await
    }
}

/// Rings a bell once.
///
/// # Errors
/// Where nobody serves it.
pub async fn ring(data: &Path, bell: Bell, program: &'static str, message: &Message) -> io::Result<()> {
    BellLine::call(data, bell, program).await?.say(message).await
}

/// The socket's path. A Unix socket's path has little room, so a deep data folder gets a short one elsewhere.
fn socket_path(data: &Path, bell: Bell) -> PathBuf {
    let file = match bell {
        Bell::Reader => "reader.bell",
        Bell::Window => "window.bell",
    };
    let beside = data.join(file);
    if beside.as_os_str().len() < 100 {
        return beside;
    }
    let key: String =
        campanile_core::notification::sha256_hex(&data.to_string_lossy()).chars().take(16).collect();
    let runtime =
        crate::places::environment("XDG_RUNTIME_DIR").map_or_else(std::env::temp_dir, PathBuf::from);
    runtime.join(format!("campanile-{key}-{file}"))
}

#[cfg(unix)]
fn name(data: &Path, bell: Bell) -> io::Result<Name<'static>> {
    socket_path(data, bell).to_fs_name::<GenericFilePath>()
}

#[cfg(windows)]
fn name(data: &Path, bell: Bell) -> io::Result<Name<'static>> {
    let key: String = campanile_core::notification::sha256_hex(&socket_path(data, bell).to_string_lossy())
        .chars()
        .take(32)
        .collect();
    format!(r"\\.\pipe\campanile-{key}").to_fs_name::<GenericFilePath>()
}

async fn write_line(writing: &mut (impl tokio::io::AsyncWrite + Unpin), message: &Message) -> io::Result<()> {
    let mut line = serde_json::to_vec(message)?;
    line.push(b'\n');
    writing.write_all(&line).await?;
    writing.flush().await
}

#[derive(Debug)]
struct Lines<R> {
    reader: BufReader<R>,
    /// A line that has begun: a reading that is given up half-way goes on here.
    begun: Vec<u8>,
}

impl<R: tokio::io::AsyncRead + Unpin> Lines<R> {
    fn new(reading: R) -> Self {
        Self { reader: BufReader::with_capacity(1024, reading), begun: Vec::new() }
    }

    async fn next(&mut self) -> io::Result<Option<Message>> {
        let room = LONGEST_LINE.saturating_sub(self.begun.len() as u64);
        let read = (&mut self.reader).take(room).read_until(b'\n', &mut self.begun).await?;
        if self.begun.last() == Some(&b'\n') {
            let line = std::mem::take(&mut self.begun);
            return serde_json::from_slice(&line).map(Some).map_err(io::Error::from);
        }
        if read == 0 && self.begun.is_empty() { Ok(None) } else { Err(io::ErrorKind::InvalidData.into()) }
    }
}

#[cfg(test)]
mod tests;
