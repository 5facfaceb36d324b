//! A mailbox tried out: the mail server, the sign-in, the folder, and who the newest mails are from.

use super::{Steps, line_of};
use crate::form_model::{Step, TestReport};
use campanile_core::reason::{Cause, Reason};
use campanile_core::words::{Phrase, Voice};
use campanile_engine::clock;
use campanile_engine::connect::{mailbox_source, without_secret};
use campanile_engine::line::Line;
use campanile_engine::probe::{Secured, issuer_at};
use campanile_engine::secrets::{is_given, secret};
use campanile_engine::settings::{Auth, Mailbox, Network};
use campanile_engine::sources::mailbox::{Found, Grant, Login, Stage, Tls, Token};
use secrecy::SecretString;
use std::path::PathBuf;

/// With what a mailbox is opened.
pub(crate) enum Secret {
    Password(SecretString),
    Grant(Grant),
    /// What is stored for the connection.
    Stored,
}

/// What is tried out.
pub(crate) struct Trial {
    pub(crate) id: String,
    pub(crate) mailbox: Mailbox,
    pub(crate) secret: Secret,
    pub(crate) secret_file: Option<PathBuf>,
}

/// Goes as far as the newest mails, and says of each step how it went. Nothing in the mailbox changes.
pub(crate) async fn test(trial: Trial, network: &Network, voice: &Voice) -> TestReport {
    let line = match line_of(network, voice).await {
        Ok(line) => line,
        Err(report) => return report,
    };
    let mut steps = Steps { voice, line: &line, steps: Vec::new() };
    let mailbox = trial.mailbox.clone();
    let host = format!("{}:{}", mailbox.host, mailbox.port);
    steps.worked(Step::Address, &Phrase::new("test-address-ok").text("host", host.as_str()));
    let login = match login(trial).await {
        Ok(login) => login,
        Err(reason) => {
            steps.went(Step::Token, false, voice.say(&reason.phrase()));
            return steps.report();
        }
    };
    let mut source = match mailbox_source(&mailbox, login, line.clone()) {
        Ok(source) => source,
        Err(reason) => {
            steps.went(Step::Mails, false, voice.say(&reason.phrase()));
            return steps.report();
        }
    };
    let tried = source.try_out(clock::now()).await;
    let reached = tried.as_ref().map_or_else(|(stage, _)| step(*stage), |_| Step::Mails);
    if reached as u8 > Step::Network as u8 {
        steps.worked(Step::Network, &Phrase::new("test-network-ok").text("host", host.as_str()));
    }
    if reached as u8 > Step::Secure as u8 {
        let key = if mailbox.tls == Tls::None { "test-secure-local" } else { "test-secure-ok" };
        steps.worked(Step::Secure, &Phrase::new(key).text("host", mailbox.host.as_str()));
    }
    if reached as u8 > Step::Token as u8 {
        steps.worked(Step::Token, &Phrase::new("test-mail-sign-in-ok").text("user", mailbox.user.as_str()));
    }
    if reached as u8 > Step::Folder as u8 {
        steps.worked(Step::Folder, &Phrase::new("test-folder-ok").text("folder", mailbox.folder.as_str()));
    }
    match tried {
        Ok(found) => steps.worked(Step::Mails, &mails(found)),
        Err((stage, reason)) => {
            let mut message = voice.say(&reason.phrase());
            if stage == Stage::Secure
                && let Some(issuer) = untrusted(&line, &mailbox, &reason).await
            {
                let phrase = Phrase::new("test-untrusted").text("host", mailbox.host.as_str());
                message = voice.say(&phrase.text("issuer", issuer).text("detail", reason.detail));
            }
            steps.went(step(stage), false, message);
        }
    }
    steps.report()
}

async fn login(trial: Trial) -> Result<Login, Reason> {
    let Trial { id, mailbox, secret: with, secret_file } = trial;
    let file = secret_file.as_deref();
    let stored = match &with {
        Secret::Stored => Some(secret(&id, file).await.map_err(without_secret)?),
        Secret::Password(_) | Secret::Grant(_) => None,
    };
    match (mailbox.auth, with) {
        (Auth::Oauth(client), Secret::Grant(grant)) => {
            Ok(Login::Token(Box::new(Token::new(client, grant, None))))
        }
        (Auth::Oauth(client), _) => {
            let grant = Grant::read(&stored.ok_or_else(|| Reason::new(Cause::NoSecret))?);
            // What takes its place meanwhile is kept as when it is read.
            let keep_as = (!is_given(&id, file)).then_some(id);
            Ok(Login::Token(Box::new(Token::new(client, grant, keep_as))))
        }
        (Auth::Password, Secret::Password(password)) => Ok(Login::Password(password)),
        (Auth::Password, _) => stored.map(Login::Password).ok_or_else(|| Reason::new(Cause::NoSecret)),
    }
}

/// Who issued the certificate that is not accepted.
async fn untrusted(line: &Line, mailbox: &Mailbox, reason: &Reason) -> Option<String> {
    let secured = match mailbox.tls {
        Tls::FromTheStart => Secured::FromTheStart,
        Tls::StartTls => Secured::OnceAsked,
        Tls::None => return None,
    };
    if reason.cause != Cause::TlsUntrusted {
        return None;
    }
    issuer_at(line, &mailbox.host, mailbox.port, secured).await
}

fn mails(found: Found) -> Phrase {
    if found.mails == 0 {
        return Phrase::new("test-mails-none");
    }
    let (all, looked_at) = (i64::from(found.mails), i64::from(found.looked_at));
    let key = if found.of_marketo == 0 { "test-mails-others" } else { "test-mails-ok" };
    let phrase = Phrase::new(key).count("all", all).count("newest", looked_at);
    phrase.count("count", i64::from(found.of_marketo))
}

const fn step(stage: Stage) -> Step {
    match stage {
        Stage::Network => Step::Network,
        Stage::Secure => Step::Secure,
        Stage::SignIn => Step::Token,
        Stage::Folder => Step::Folder,
        Stage::Mails => Step::Mails,
    }
}

#[cfg(test)]
mod tests;
