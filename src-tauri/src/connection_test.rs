//! A connection tried out, step by step: the first that fails is named, with what helps. Nothing is stored.

use crate::connection_form::Checked;
use crate::form_model::{Step, TestReport, TestStep};
use campanile_core::reason::{Cause, Reason};
use campanile_core::words::{Phrase, Voice};
use campanile_engine::clock;
use campanile_engine::connect::without_secret;
use campanile_engine::http::host;
use campanile_engine::line::Line;
use campanile_engine::probe::issuer_of;
use campanile_engine::secrets::secret;
use campanile_engine::settings::{Journal, Network as NetworkSettings};
use campanile_engine::sources::FetchError;
use campanile_engine::sources::journal::{JournalAccess, JournalSource};
use url::Url;

/// The steps as they went, in the order in which a reading goes through them.
struct Steps<'a> {
    voice: &'a Voice,
    line: &'a Line,
    steps: Vec<TestStep>,
}

impl Steps<'_> {
    fn went(&mut self, step: Step, ok: bool, message: String) {
        // Both hosts go through the first steps: the second one's failure stands in the place of the first one's success.
        self.steps.retain(|before| before.step != step);
        self.steps.push(TestStep { step, ok, message });
        self.steps.sort_by_key(|step| step.step as u8);
    }

    fn worked(&mut self, step: Step, phrase: &Phrase) {
        let message = self.voice.say(phrase);
        self.went(step, true, message);
    }

    /// Tells at which step a request ended: where there is an answer at all, what comes before it works.
    async fn failed(&mut self, url: &Url, last: Step, error: FetchError) {
        let reason = match error {
            FetchError::Failed { reason, .. } => reason,
            FetchError::Expired => Reason::new(Cause::Expired),
        };
        let step = match reason.cause {
            Cause::Dns | Cause::Connect | Cause::Timeout => Step::Network,
            Cause::Proxy | Cause::ProxySignIn | Cause::Portal => Step::Network,
            Cause::Tls | Cause::TlsUntrusted | Cause::TlsExpired | Cause::TlsName | Cause::CaFile => {
                Step::Secure
            }
            Cause::Forbidden | Cause::Unauthorized => Step::Permission,
            Cause::RestDenied | Cause::TeamForbidden => Step::Permission,
            Cause::RestClient | Cause::RestToken => Step::Token,
            Cause::InvalidClient
            | Cause::Scope
            | Cause::NoSecret
            | Cause::SecretFile
            | Cause::Keychain
            | Cause::MailNoPassword
            | Cause::MailSignIn
            | Cause::MailToken
            | Cause::TeamNoSecret
            | Cause::TeamCredentials
            | Cause::TeamSignIn
            | Cause::ForwardNoSecret
            | Cause::ForwardSecret => Step::Token,
            Cause::NoStartTls => Step::Secure,
            Cause::Status
            | Cause::RateLimited
            | Cause::NotFound
            | Cause::Redirect
            | Cause::OtherOrigin
            | Cause::NotAPage
            | Cause::NotUnderstood
            | Cause::TooLarge
            | Cause::Expired
            | Cause::QuotaReached
            | Cause::RestTemporary
            | Cause::RestCode
            | Cause::NotAnAnswer
            | Cause::BudgetStretched
            | Cause::BudgetSpent
            | Cause::MailFolder
            | Cause::MailNotPutAway
            | Cause::MailCannotMove
            | Cause::MailTemporary
            | Cause::MailRefused
            | Cause::NotImap
            | Cause::MailRules
            | Cause::TeamStream
            | Cause::TeamRefused
            | Cause::NotNats
            | Cause::ForwardPrivate
            | Cause::ForwardRefused
            | Cause::ForwardBusy => last,
        };
        if step != Step::Network {
            self.reached(url);
        }
        if !matches!(step, Step::Network | Step::Secure) {
            self.is_secure(url);
        }
        if last == Step::Journal && step == Step::Journal {
            self.worked(Step::Permission, &Phrase::new("test-permission-ok"));
        }
        let mut message = self.voice.say(&reason.phrase());
        if reason.cause == Cause::TlsUntrusted
            && let Some(issuer) = issuer_of(self.line, url).await
        {
            let phrase = Phrase::new("test-untrusted").text("host", host(url)).text("issuer", issuer);
            message = self.voice.say(&phrase.text("detail", reason.detail));
        } else if step == Step::Network
            && let Some(proxy) = self.line.proxy_for(url)
        {
            let phrase = Phrase::new("test-through-proxy").text("proxy", proxy).text("message", message);
            message = self.voice.say(&phrase);
        }
        self.went(step, false, message);
    }

    fn reached(&mut self, url: &Url) {
        let phrase = match self.line.proxy_for(url) {
            Some(proxy) => Phrase::new("test-network-proxy").text("host", host(url)).text("proxy", proxy),
            None => Phrase::new("test-network-ok").text("host", host(url)),
        };
        self.worked(Step::Network, &phrase);
    }

    fn is_secure(&mut self, url: &Url) {
        let key = if url.scheme() == "https" { "test-secure-ok" } else { "test-secure-local" };
        self.worked(Step::Secure, &Phrase::new(key).text("host", host(url)));
    }

    fn report(self) -> TestReport {
        TestReport { steps: self.steps, field_errors: Vec::new() }
    }
}

/// The way to the server; where there is none, that is all there is to report.
async fn line_of(network: &NetworkSettings, voice: &Voice) -> Result<Line, TestReport> {
    Line::of(network).await.map_err(|reason| {
        let message = voice.say(&reason.phrase());
        let step = TestStep { step: Step::Network, ok: false, message };
        TestReport { steps: vec![step], field_errors: Vec::new() }
    })
}

/// Asks for a token and for a page, and says of each step how it went.
pub(crate) async fn test(checked: Checked, network: &NetworkSettings, voice: &Voice) -> TestReport {
    let line = match line_of(network, voice).await {
        Ok(line) => line,
        Err(report) => return report,
    };
    let Checked { id, journal, secret: typed, secret_file } = checked;
    let mut steps = Steps { voice, line: &line, steps: Vec::new() };
    let Journal { journal_url, ims_url, client_id, org_id, scopes, start } = journal;
    steps.worked(Step::Address, &Phrase::new("test-address-ok").text("host", host(&journal_url)));
    let stored = match typed {
        Some(secret) => Ok(secret),
        None => secret(&id, secret_file.as_deref()).await,
    };
    let secret = match stored {
        Ok(secret) => secret,
        Err(error) => {
            let reason = without_secret(error);
            steps.went(Step::Token, false, voice.say(&reason.phrase()));
            return steps.report();
        }
    };
    let (asked_for_token, asked_for_page) = (ims_url.clone(), journal_url.clone());
    let access = JournalAccess { journal_url, ims_url, client_id, org_id, scopes, start, secret };
    let mut source = match JournalSource::new(access, &line) {
        Ok(source) => source,
        Err(error) => {
            let reason = Reason::new(Cause::Connect).with_detail(error.to_string());
            steps.went(Step::Network, false, voice.say(&reason.phrase()));
            return steps.report();
        }
    };
    if let Err(error) = source.check_token(clock::now()).await {
        steps.failed(&asked_for_token, Step::Token, error).await;
        return steps.report();
    }
    steps.reached(&asked_for_token);
    steps.is_secure(&asked_for_token);
    steps.worked(Step::Token, &Phrase::new("test-token-ok"));
    match source.fetch(None, clock::now()).await {
        Ok(fetched) => {
            steps.reached(&asked_for_page);
            steps.is_secure(&asked_for_page);
            steps.worked(Step::Permission, &Phrase::new("test-permission-ok"));
            let count = i64::try_from(fetched.items.len()).unwrap_or(i64::MAX);
            steps.worked(Step::Journal, &Phrase::new("test-journal-ok").count("count", count));
        }
        Err(error) => steps.failed(&asked_for_page, Step::Journal, error).await,
    }
    steps.report()
}

pub(crate) mod forward;
pub(crate) mod mailbox;
pub(crate) mod rest;
pub(crate) mod team;

#[cfg(test)]
mod tests;
