//! A stream whose other end cannot make us keep more than so much.
//!
//! The IMAP library reads an answer whole before it gives it out, and makes room for a literal as soon as its length is
//! announced: so both are watched here, on the way in.

use crate::line::Patience;
use std::io::{Error, ErrorKind};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// What carries a connection.
pub(super) trait Carrier: AsyncRead + AsyncWrite + Unpin + Send + Sync + std::fmt::Debug {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send + Sync + std::fmt::Debug> Carrier for T {}

/// The longest single answer.
const MAX_ANSWER: usize = 4 * 1024 * 1024;
/// The longest answer before anyone has signed in: a greeting is a line. What comes in one line is looked at again with
/// each piece of it.
const MAX_GREETING: usize = 64 * 1024;
/// All answers to one command together.
const MAX_ANSWERS: usize = 8 * 1024 * 1024;

/// A stream with its bounds.
#[derive(Debug)]
pub(super) struct Bounded {
    inner: Box<dyn Carrier>,
    watched: Watched,
    /// How much came since the last answer was taken.
    since: usize,
    /// How much may come until an answer is taken.
    room: usize,
    /// How much came since the last command was sent.
    together: usize,
    patience: Patience,
}

impl Bounded {
    pub(super) fn new(inner: impl Carrier + 'static) -> Self {
        let (patience, room) = (Patience::default(), MAX_GREETING);
        Self { inner: Box::new(inner), watched: Watched::default(), since: 0, room, together: 0, patience }
    }

    /// An answer was taken: the next one has all the room there is.
    pub(super) fn taken(&mut self) {
        self.since = 0;
    }

    /// A command is sent: all its answers have the room there is.
    pub(super) fn asked(&mut self) {
        (self.since, self.together, self.room) = (0, 0, MAX_ANSWER);
    }

    /// How long answers may take.
    pub(super) fn patience(&self) -> Patience {
        self.patience
    }

    pub(super) fn set_patience(&mut self, patience: Patience) {
        self.patience = patience;
    }

    pub(super) fn into_inner(self) -> Box<dyn Carrier> {
        self.inner
    }
}

impl AsyncRead for Bounded {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.inner).poll_read(context, buffer))?;
        let new = buffer.filled().get(before..).unwrap_or_default();
        self.since = self.since.saturating_add(new.len());
        self.together = self.together.saturating_add(new.len());
        let too_much = self.since > self.room || self.together > MAX_ANSWERS;
        if self.watched.announces_too_much(new) || too_much {
            return Poll::Ready(Err(Error::new(ErrorKind::FileTooLarge, "an answer is too large")));
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Bounded {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<std::io::Result<usize>> {
        Pin::new(&mut self.inner).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(context)
    }
}

/// How far a stream of answers was followed: in a line, or in a literal with so many bytes to come.
#[derive(Debug, Default)]
struct Watched {
    literal: usize,
    /// The length that may be announced by the end of this line: `{123}`.
    length: Option<usize>,
    closed: bool,
}

impl Watched {
    /// Follows what came; `true` where a literal is announced that is too large.
    fn announces_too_much(&mut self, bytes: &[u8]) -> bool {
        let mut rest = bytes;
        while !rest.is_empty() {
            if self.literal > 0 {
                let inside = self.literal.min(rest.len());
                self.literal -= inside;
                rest = rest.get(inside..).unwrap_or_default();
                continue;
            }
            let Some((byte, after)) = rest.split_first() else { break };
            rest = after;
            match (*byte, self.length) {
                (b'{', _) => (self.length, self.closed) = (Some(0), false),
                (digit @ b'0'..=b'9', Some(length)) if !self.closed => {
                    self.length = Some(length.saturating_mul(10).saturating_add(usize::from(digit - b'0')));
                }
                (b'+', Some(_)) if !self.closed => {}
                (b'}', Some(_)) if !self.closed => self.closed = true,
                (b'\r', Some(_)) if self.closed => {}
                (b'\n', Some(length)) if self.closed => {
                    if length > MAX_ANSWER {
                        return true;
                    }
                    self.literal = length;
                    self.length = None;
                }
                _ => self.length = None,
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_literal_announces_a_length() {
        for (answers, too_much) in [
            (&b"* 1 FETCH (BODY[] {999999999}\r\n"[..], true),
            (b"* OK {999999999} bytes\r\n* OK\r\n", false),
            (b"{7}\r\n{9999999\r\n{999999999}\r\n", true),
            (b"{13}\r\n{999999999}\r\n)\r\n", false),
            (b"{99999999999999999999999999}\r\n", true),
            (b"{}\r\n{x}\r\n{12", false),
        ] {
            // In whatever pieces it comes.
            for size in 1..8 {
                let mut watched = Watched::default();
                let found = answers.chunks(size).any(|piece| watched.announces_too_much(piece));
                assert_eq!(found, too_much, "{}", String::from_utf8_lossy(answers));
            }
        }
    }

    #[tokio::test]
    async fn an_answer_without_end_is_refused() {
        use tokio::io::{AsyncReadExt, AsyncWriteExt};
        let (ours, mut theirs) = tokio::io::duplex(64 * 1024);
        tokio::spawn(async move { while theirs.write_all(&[b'x'; 4096]).await.is_ok() {} });
        let mut bounded = Bounded::new(ours);
        let mut read = 0;
        let mut buffer = [0; 4096];
        bounded.asked();
        let error = loop {
            match bounded.read(&mut buffer).await {
                Ok(count) => read += count,
                Err(error) => break error,
            }
        };
        assert_eq!(error.kind(), ErrorKind::FileTooLarge);
        assert!(read <= MAX_ANSWER);
        bounded.taken();
        assert!(bounded.read(&mut buffer).await.is_ok());
    }

    #[tokio::test]
    async fn small_answers_without_end_are_refused_too() {
        use tokio::io::{AsyncReadExt, AsyncWriteExt};
        let (ours, mut theirs) = tokio::io::duplex(64 * 1024);
        tokio::spawn(async move { while theirs.write_all(&b"* 1 EXISTS\r\n".repeat(400)).await.is_ok() {} });
        let mut bounded = Bounded::new(ours);
        bounded.asked();
        let mut read = 0;
        let mut buffer = [0; 4096];
        let error = loop {
            bounded.taken();
            match bounded.read(&mut buffer).await {
                Ok(count) => read += count,
                Err(error) => break error,
            }
        };
        assert_eq!(error.kind(), ErrorKind::FileTooLarge);
        assert!(read <= MAX_ANSWERS);
        bounded.asked();
        assert!(bounded.read(&mut buffer).await.is_ok());
    }
}
