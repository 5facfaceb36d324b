//! One command and its answer.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "the library says that its enums grow: each match must have such an arm"
)]

use super::bounds::Bounded;
use async_imap::error::Error;
use async_imap::imap_proto::{Capability, MailboxDatum, Response, ResponseCode, Status};
use base64::Engine;
use base64::engine::general_purpose::{GeneralPurpose, NO_PAD};
use campanile_core::reason::{Cause, Reason};
use std::time::Duration;
use tokio::time::timeout;

/// A signed-in connection.
pub(super) type Session = async_imap::Session<Bounded>;

/// How long a server may be silent in the middle of an answer.
const PATIENCE: Duration = Duration::from_secs(60);
/// The longest text of a server that is shown.
const MAX_TEXT: usize = 300;

/// How a command ended, where the server did not simply carry it out.
#[derive(Debug)]
pub(super) enum Refused {
    /// It could not: the server's words.
    No(String),
    /// The connection failed.
    Failed(Reason),
}

impl Refused {
    /// As a reason, where the command is one that every server carries out.
    pub(super) fn reason(self, host: &str) -> Reason {
        match self {
            Self::No(detail) if is_passing(&detail) => {
                Reason::at(Cause::MailTemporary, host).with_detail(detail)
            }
            Self::No(detail) => Reason::at(Cause::MailRefused, host).with_detail(detail),
            Self::Failed(reason) => reason,
        }
    }
}

/// Sends a command and hands on each answer until it is done.
pub(super) async fn ask(
    session: &mut Session,
    host: &str,
    command: String,
    mut each: impl FnMut(&Response<'_>),
) -> Result<(), Refused> {
    let failed = |error: &Error| Refused::Failed(self::failed(error, host));
    let sent = timeout(PATIENCE, session.run_command(command)).await;
    let tag = sent
        .map_err(|_| Refused::Failed(Reason::at(Cause::Timeout, host)))?
        .map_err(|error| failed(&error))?;
    loop {
        let answer = timeout(PATIENCE, session.read_response()).await;
        let answer = answer.map_err(|_| Refused::Failed(Reason::at(Cause::Timeout, host)))?;
        let answer = answer.map_err(|error| Refused::Failed(io_failed(&error, host)))?;
        let Some(answer) = answer else { return Err(Refused::Failed(lost(host, ""))) };
        session.get_mut().taken();
        match answer.parsed() {
            Response::Done { tag: done, status, outcome } if *done == tag => {
                let words = shown(outcome.information.as_deref().unwrap_or_default());
                return match status {
                    Status::Ok | Status::PreAuth => Ok(()),
                    Status::No | Status::Bad => Err(Refused::No(words)),
                    Status::Bye => Err(Refused::Failed(lost(host, &words))),
                };
            }
            Response::Data { status: Status::Bye, outcome } => {
                let words = shown(outcome.information.as_deref().unwrap_or_default());
                return Err(Refused::Failed(lost(host, &words)));
            }
            other => each(other),
        }
    }
}

/// What a folder says of itself when it is opened.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Folder {
    pub(super) validity: Option<u32>,
    pub(super) next: Option<u32>,
    pub(super) exists: u32,
}

/// Opens a folder to look at it: nothing in it changes.
pub(super) async fn examine(session: &mut Session, host: &str, folder: &str) -> Result<Folder, Reason> {
    open(session, host, "EXAMINE", folder).await
}

/// Opens a folder to change something in it.
pub(super) async fn select(session: &mut Session, host: &str, folder: &str) -> Result<Folder, Reason> {
    open(session, host, "SELECT", folder).await
}

async fn open(session: &mut Session, host: &str, how: &str, folder: &str) -> Result<Folder, Reason> {
    let mut opened = Folder::default();
    let done = ask(session, host, format!("{how} {}", quoted(folder)), |answer| match answer {
        Response::Data { outcome, .. } => match &outcome.code {
            Some(ResponseCode::UidValidity(number)) => opened.validity = Some(*number),
            Some(ResponseCode::UidNext(number)) => opened.next = Some(*number),
            _ => {}
        },
        Response::MailboxData(MailboxDatum::Exists(count)) => opened.exists = *count,
        _ => {}
    });
    match done.await {
        Ok(()) => Ok(opened),
        Err(Refused::No(detail)) if !is_passing(&detail) => {
            Err(Reason::at(Cause::MailFolder, host).with_detail(folder))
        }
        Err(refused) => Err(refused.reason(host)),
    }
}

/// Whether the server can do something.
pub(super) async fn can(session: &mut Session, host: &str, what: &str) -> Result<bool, Reason> {
    let mut can = false;
    let asked = ask(session, host, "CAPABILITY".to_owned(), |answer| {
        if let Response::Capabilities(all) = answer {
            can |= all
                .iter()
                .any(|one| matches!(one, Capability::Atom(atom) if atom.eq_ignore_ascii_case(what)));
        }
    });
    asked.await.map_err(|refused| refused.reason(host))?;
    Ok(can)
}

/// A server that does not speak IMAP, or does not want us now, is known by its first line.
pub(super) fn check_greeting(greeting: Option<&Response<'_>>, host: &str) -> Result<(), Reason> {
    match greeting {
        Some(Response::Data { status: Status::Ok | Status::PreAuth, .. }) => Ok(()),
        Some(Response::Data { status: Status::Bye, outcome }) => {
            Err(lost(host, &shown(outcome.information.as_deref().unwrap_or_default())))
        }
        Some(_) => Err(Reason::at(Cause::NotImap, host)),
        None => Err(lost(host, "")),
    }
}

/// A name as the protocol writes it. Names beyond ASCII are written in its own form of UTF-7 (RFC 3501 section 5.1.3).
pub(super) fn quoted(name: &str) -> String {
    let name = modified_utf7(name);
    format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""))
}

fn modified_utf7(name: &str) -> String {
    let mut written = String::new();
    let mut waiting = Vec::new();
    // What steers the line has no place in a name.
    for letter in name.chars().filter(|letter| !letter.is_ascii_control()) {
        if letter.is_ascii() {
            flush(&mut waiting, &mut written);
            written.push(letter);
            if letter == '&' {
                written.push('-');
            }
        } else {
            waiting.extend(letter.encode_utf16(&mut [0; 2]).iter().flat_map(|half| half.to_be_bytes()));
        }
    }
    flush(&mut waiting, &mut written);
    written
}

fn flush(waiting: &mut Vec<u8>, written: &mut String) {
    const MUTF7: GeneralPurpose = GeneralPurpose::new(&base64::alphabet::IMAP_MUTF7, NO_PAD);
    if !waiting.is_empty() {
        written.push_str(&format!("&{}-", MUTF7.encode(&waiting)));
        waiting.clear();
    }
}

/// Whether the server says that it will be well again (RFC 5530).
pub(super) fn is_passing(words: &str) -> bool {
    let words = words.to_ascii_uppercase();
    ["UNAVAILABLE", "INUSE", "[LIMIT]", "SERVERBUG", "CONTACTADMIN", "OVERQUOTA"]
        .iter()
        .any(|code| words.contains(code))
}

/// What a failure of the library means.
pub(super) fn failed(error: &Error, host: &str) -> Reason {
    match error {
        Error::Io(error) => io_failed(error, host),
        Error::No(detail) | Error::Bad(detail) => Refused::No(shown(detail)).reason(host),
        Error::ConnectionLost => lost(host, ""),
        other => Reason::at(Cause::NotImap, host).with_detail(shown(&other.to_string())),
    }
}

/// What a failure of the connection means.
pub(super) fn io_failed(error: &std::io::Error, host: &str) -> Reason {
    if let Some(tls) = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()) {
        return Reason::at(Cause::Tls, host).with_detail(tls.to_string());
    }
    match error.kind() {
        std::io::ErrorKind::FileTooLarge => Reason::at(Cause::TooLarge, host),
        // The library has no other kind for what it cannot read.
        std::io::ErrorKind::Other => Reason::at(Cause::NotImap, host),
        _ => lost(host, &error.to_string()),
    }
}

fn lost(host: &str, words: &str) -> Reason {
    let cause = if words.is_empty() { Cause::Connect } else { Cause::MailTemporary };
    Reason::at(cause, host).with_detail(words)
}

/// A server's words as one short line.
fn shown(words: &str) -> String {
    let line: String = words.chars().filter(|letter| !letter.is_control()).take(MAX_TEXT).collect();
    line.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_folders_are_written_as_the_protocol_wants_them() {
        for (name, written) in [
            ("INBOX", "\"INBOX\""),
            ("Boîte de réception", "\"Bo&AO4-te de r&AOk-ception\""),
            ("台北", "\"&U,BTFw-\""),
            ("A & B", "\"A &- B\""),
            ("a\"b\\c\r\nd", "\"a\\\"b\\\\cd\""),
            ("📧", "\"&2D3c5w-\""),
        ] {
            assert_eq!(quoted(name), written, "{name}");
        }
    }

    #[test]
    fn a_server_that_is_not_well_is_told_from_one_that_refuses() {
        assert!(is_passing("code: None, info: Some(\"[UNAVAILABLE] Temporary authentication failure.\")"));
        assert!(!is_passing("[AUTHENTICATIONFAILED] Authentication failed."));
    }
}
