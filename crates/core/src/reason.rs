//! Why a connection could not be read, as a value that is stored and said later in the user's language.

use crate::poller::ConnectionState;
use crate::words::Phrase;
use serde::{Deserialize, Serialize};

/// What went wrong, for the user. The log has the technical chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// No secret is stored.
    NoSecret,
    /// The file with the secret cannot be read, or can be read by others.
    SecretFile,
    /// The keychain is locked or does not answer.
    Keychain,
    /// The identity service refuses client id or secret.
    InvalidClient,
    /// The identity service refuses the scopes.
    Scope,
    /// The client may not read this.
    Forbidden,
    /// A fresh token is refused.
    Unauthorized,
    /// The host's name is not known.
    Dns,
    /// The host cannot be reached.
    Connect,
    /// The secure connection failed.
    Tls,
    /// Nobody who is trusted here issued the certificate.
    TlsUntrusted,
    /// The certificate is not good at this time.
    TlsExpired,
    /// The certificate is of another name.
    TlsName,
    /// The file with further authorities cannot be used.
    CaFile,
    /// The proxy on the way does not let us through.
    Proxy,
    /// The proxy on the way wants a user and a password.
    ProxySignIn,
    /// The network on the way wants its user to sign in.
    Portal,
    /// No answer in time.
    Timeout,
    /// A status that says no more.
    Status,
    /// The server asked to wait.
    RateLimited,
    /// There is no such journal.
    NotFound,
    /// The server sent us elsewhere.
    Redirect,
    /// The next link leads to another server.
    OtherOrigin,
    /// The answer is no journal.
    NotAPage,
    /// The answer is nothing of the kind that was asked for.
    NotUnderstood,
    /// The answer is larger than allowed.
    TooLarge,
    /// The position expires again and again.
    Expired,
    /// Marketo refuses the client id or the secret of the LaunchPoint service.
    RestClient,
    /// Marketo refuses the token that it gave.
    RestToken,
    /// Marketo does not let the API user do this.
    RestDenied,
    /// The day's calls are spent.
    QuotaReached,
    /// Marketo has a fault that passes by itself.
    RestTemporary,
    /// Marketo answered with another code.
    RestCode,
    /// The answer is none of Marketo's API.
    NotAnAnswer,
    /// It works, and is asked less often to stay within the calls that Campanile allows itself.
    BudgetStretched,
    /// It works, and is not asked before the reset: the calls that Campanile allows itself are made.
    BudgetSpent,
    /// No password is stored for a mailbox, or nobody has signed in to it.
    MailNoPassword,
    /// The mail server refuses user or password.
    MailSignIn,
    /// The sign-in to the mailbox has expired or was withdrawn.
    MailToken,
    /// The folder is not there.
    MailFolder,
    /// The mail server cannot at the moment.
    MailTemporary,
    /// Mails are read and stored, and could not be marked or moved as the user wishes.
    MailNotPutAway,
    /// The same, because the mail server cannot move single mails.
    MailCannotMove,
    /// The mail server refuses a command.
    MailRefused,
    /// The mail server offers no secure connection.
    NoStartTls,
    /// The answer is none of a mail server.
    NotImap,
    /// The file of rules for mails cannot be used.
    MailRules,
    /// No credentials are stored for a relay's stream.
    TeamNoSecret,
    /// What is stored for it is none.
    TeamCredentials,
    /// The server refuses the credentials.
    TeamSignIn,
    /// The server lets us in, and not read the stream.
    TeamForbidden,
    /// There is no such stream.
    TeamStream,
    /// The server cannot at the moment.
    TeamRefused,
    /// The answer is none of a NATS server.
    NotNats,
    /// No secret is stored for a place to forward to.
    ForwardNoSecret,
    /// What is stored for it is not what such a place needs.
    ForwardSecret,
    /// It is this computer or in a private network, and that is not allowed.
    ForwardPrivate,
    /// It refuses us, or the message.
    ForwardRefused,
    /// It asked to wait.
    ForwardBusy,
}

/// Why a connection could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// What went wrong.
    pub cause: Cause,
    /// Which host it is about; empty where it is about none.
    #[serde(default)]
    pub host: String,
    /// The HTTP status, where there was one.
    #[serde(default)]
    pub status: Option<u16>,
    /// What else is known, without secrets.
    #[serde(default)]
    pub detail: String,
}

impl Reason {
    /// A reason about no host.
    #[must_use]
    pub fn new(cause: Cause) -> Self {
        Self { cause, host: String::new(), status: None, detail: String::new() }
    }

    /// A reason about a host.
    #[must_use]
    pub fn at(cause: Cause, host: &str) -> Self {
        Self { host: host.to_owned(), ..Self::new(cause) }
    }

    /// With what else is known. No secret may be in it.
    #[must_use]
    pub fn with_detail(self, detail: impl Into<String>) -> Self {
        Self { detail: detail.into(), ..self }
    }

    /// With the HTTP status.
    #[must_use]
    pub fn with_status(self, status: u16) -> Self {
        Self { status: Some(status), ..self }
    }

    /// The state that follows from it.
    #[must_use]
    pub fn state(&self) -> ConnectionState {
        match self.cause {
            Cause::NoSecret
            | Cause::SecretFile
            | Cause::Keychain
            | Cause::InvalidClient
            | Cause::Scope
            | Cause::Forbidden
            | Cause::Unauthorized
            | Cause::RestClient
            | Cause::RestToken
            | Cause::RestDenied
            | Cause::ProxySignIn
            | Cause::MailNoPassword
            | Cause::MailSignIn
            | Cause::MailToken
            | Cause::TeamNoSecret
            | Cause::TeamCredentials
            | Cause::TeamSignIn
            | Cause::TeamForbidden
            | Cause::ForwardNoSecret
            | Cause::ForwardSecret => ConnectionState::NeedsSignIn,
            Cause::Dns
            | Cause::Connect
            | Cause::Tls
            | Cause::TlsUntrusted
            | Cause::TlsExpired
            | Cause::TlsName
            | Cause::Proxy
            | Cause::Portal
            | Cause::Timeout
            | Cause::RestTemporary
            | Cause::MailTemporary
            | Cause::TeamRefused => ConnectionState::Unreachable,
            Cause::BudgetStretched | Cause::BudgetSpent | Cause::MailNotPutAway | Cause::MailCannotMove => {
                ConnectionState::Ok
            }
            Cause::RateLimited | Cause::ForwardBusy => ConnectionState::RateLimited,
            Cause::QuotaReached => ConnectionState::QuotaReached,
            // The server is there and broken: that passes by itself, like a network.
            Cause::Status if self.status.is_some_and(|status| status >= 500) => ConnectionState::Unreachable,
            Cause::Status
            | Cause::NotFound
            | Cause::Redirect
            | Cause::OtherOrigin
            | Cause::NotAPage
            | Cause::NotUnderstood
            | Cause::CaFile
            | Cause::TooLarge
            | Cause::Expired
            | Cause::RestCode
            | Cause::NotAnAnswer
            | Cause::MailFolder
            | Cause::MailRefused
            | Cause::NoStartTls
            | Cause::NotImap
            | Cause::MailRules
            | Cause::TeamStream
            | Cause::NotNats
            | Cause::ForwardPrivate
            | Cause::ForwardRefused => ConnectionState::BadResponse,
        }
    }

    /// The code that explains it (see [`crate::codes`]): the one that the server gave, else the cause's own name.
    #[must_use]
    pub fn code(&self) -> Option<String> {
        let code = match self.cause {
            // The identity service says it in a word of OAuth.
            Cause::InvalidClient if !self.detail.is_empty() => return Some(self.detail.clone()),
            // Marketo gives codes of its own.
            Cause::RestToken | Cause::RestDenied | Cause::RestTemporary | Cause::RestCode => {
                return Some(self.detail.clone());
            }
            Cause::QuotaReached => "607",
            Cause::Status => return self.status.map(|status| status.to_string()),
            Cause::InvalidClient => "invalid_client",
            Cause::Scope => "invalid_scope",
            Cause::Unauthorized => "401",
            Cause::Forbidden => "403",
            Cause::NotFound => "404",
            Cause::Expired => "410",
            Cause::RateLimited => "429",
            Cause::NoSecret => "no-secret",
            Cause::SecretFile => "secret-file",
            Cause::Keychain => "keychain",
            Cause::Dns => "dns",
            Cause::Connect | Cause::Proxy => "connect",
            Cause::Tls | Cause::TlsUntrusted | Cause::TlsExpired | Cause::TlsName | Cause::CaFile => "tls",
            Cause::Timeout => "timeout",
            Cause::ProxySignIn => "proxy-sign-in",
            Cause::Redirect | Cause::Portal => "redirect",
            Cause::OtherOrigin => "other-origin",
            Cause::NotAPage | Cause::NotAnAnswer | Cause::NotUnderstood => "not-a-page",
            Cause::TooLarge => "too-large",
            Cause::RestClient => "rest-client",
            Cause::MailNoPassword => "mail-no-password",
            Cause::MailSignIn => "mail-sign-in",
            Cause::MailToken => "mail-token",
            Cause::MailFolder => "mail-folder",
            Cause::NotImap => "not-imap",
            Cause::MailRules => "mail-rules",
            Cause::TeamNoSecret => "team-no-secret",
            Cause::TeamCredentials => "team-credentials",
            Cause::TeamSignIn => "team-sign-in",
            Cause::TeamForbidden => "team-forbidden",
            Cause::TeamStream => "team-stream",
            // What the server says is all there is to say.
            Cause::MailTemporary
            | Cause::MailNotPutAway
            | Cause::MailCannotMove
            | Cause::MailRefused
            | Cause::NoStartTls
            | Cause::BudgetStretched
            | Cause::BudgetSpent
            | Cause::TeamRefused
            | Cause::NotNats
            | Cause::ForwardNoSecret
            | Cause::ForwardSecret
            | Cause::ForwardPrivate
            | Cause::ForwardRefused
            | Cause::ForwardBusy => {
                return None;
            }
        };
        Some(code.to_owned())
    }

    /// The sentence for the user.
    #[must_use]
    pub fn phrase(&self) -> Phrase {
        let phrase = Phrase::new(match self.cause {
            Cause::NoSecret => "reason-no-secret",
            Cause::SecretFile => "reason-secret-file",
            Cause::Keychain => "reason-keychain",
            Cause::InvalidClient => "reason-invalid-client",
            Cause::Scope => "reason-scope",
            Cause::Forbidden => "reason-forbidden",
            Cause::Unauthorized => "reason-unauthorized",
            Cause::Dns => "reason-dns",
            Cause::Connect => "reason-connect",
            Cause::Tls => "reason-tls",
            Cause::TlsUntrusted => "reason-tls-untrusted",
            Cause::TlsExpired => "reason-tls-expired",
            Cause::TlsName => "reason-tls-name",
            Cause::CaFile => "reason-ca-file",
            Cause::Proxy => "reason-proxy",
            Cause::ProxySignIn => "reason-proxy-sign-in",
            Cause::Portal => "reason-portal",
            Cause::Timeout => "reason-timeout",
            Cause::Status => "reason-status",
            Cause::RateLimited => "reason-rate-limited",
            Cause::NotFound => "reason-not-found",
            Cause::Redirect => "reason-redirect",
            Cause::OtherOrigin => "reason-other-origin",
            Cause::NotAPage => "reason-not-a-page",
            Cause::NotUnderstood => "reason-not-understood",
            Cause::TooLarge => "reason-too-large",
            Cause::Expired => "reason-expired",
            Cause::RestClient => "reason-rest-client",
            Cause::RestToken => "reason-rest-token",
            Cause::RestDenied => "reason-rest-denied",
            Cause::QuotaReached => "reason-quota-reached",
            Cause::RestTemporary => "reason-rest-temporary",
            Cause::RestCode => "reason-rest-code",
            Cause::NotAnAnswer => "reason-not-an-answer",
            Cause::BudgetStretched => "reason-budget-stretched",
            Cause::BudgetSpent => "reason-budget-spent",
            Cause::MailNoPassword => "reason-mail-no-password",
            Cause::MailSignIn => "reason-mail-sign-in",
            Cause::MailToken => "reason-mail-token",
            Cause::MailFolder => "reason-mail-folder",
            Cause::MailTemporary => "reason-mail-temporary",
            Cause::MailNotPutAway => "reason-mail-not-put-away",
            Cause::MailCannotMove => "reason-mail-cannot-move",
            Cause::MailRefused => "reason-mail-refused",
            Cause::NoStartTls => "reason-no-starttls",
            Cause::NotImap => "reason-not-imap",
            Cause::MailRules => "reason-mail-rules",
            Cause::TeamNoSecret => "reason-team-no-secret",
            Cause::TeamCredentials => "reason-team-credentials",
            Cause::TeamSignIn => "reason-team-sign-in",
            Cause::TeamForbidden => "reason-team-forbidden",
            Cause::TeamStream => "reason-team-stream",
            Cause::TeamRefused => "reason-team-refused",
            Cause::NotNats => "reason-not-nats",
            Cause::ForwardNoSecret => "reason-forward-no-secret",
            Cause::ForwardSecret => "reason-forward-secret",
            Cause::ForwardPrivate => "reason-forward-private",
            Cause::ForwardRefused => "reason-forward-refused",
            Cause::ForwardBusy => "reason-forward-busy",
        });
        phrase
            .text("host", self.host.as_str())
            .text("status", self.status.map(|status| status.to_string()).unwrap_or_default())
            .text("detail", self.detail.as_str())
    }
}
