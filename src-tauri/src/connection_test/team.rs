//! A relay's stream tried out: the server, the credentials, whether they may read the stream, and what is in it.

use super::{Steps, line_of};
use crate::form_model::{Step, TestReport};
use crate::team_form::Checked;
use campanile_core::reason::{Cause, Reason};
use campanile_core::words::{Phrase, Voice};
use campanile_engine::connect::without_credentials;
use campanile_engine::http::host;
use campanile_engine::line::Line;
use campanile_engine::nats::{Access, Credentials, USUAL_PORT};
use campanile_engine::probe::issuer_at_relay;
use campanile_engine::secrets::secret;
use campanile_engine::settings::{Network, Team};
use campanile_engine::sources::team::{Found, Stage, TeamSource};
use secrecy::SecretString;
use std::path::PathBuf;
use url::Url;

/// Goes as far as the stream, and says of each step how it went. Nothing is taken from it.
pub(crate) async fn test(checked: Checked, network: &Network, voice: &Voice) -> TestReport {
    let line = match line_of(network, voice).await {
        Ok(line) => line,
        Err(report) => return report,
    };
    let mut steps = Steps { voice, line: &line, steps: Vec::new() };
    let Checked { id, team, secret: typed, secret_file } = checked;
    let host = host(&team.url);
    steps.worked(Step::Address, &Phrase::new("test-address-ok").text("host", host.as_str()));
    let credentials = match credentials(&id, &team, typed, secret_file).await {
        Ok(credentials) => credentials,
        Err(reason) => {
            steps.went(Step::Token, false, voice.say(&reason.phrase()));
            return steps.report();
        }
    };
    let user = credentials.user().map(str::to_owned);
    let access =
        Access { url: team.url.clone(), credentials, ca_file: team.ca_file.clone(), line: line.clone() };
    let tried = TeamSource::new(access, &team.stream, &team.filter).try_out().await;
    let reached = tried.as_ref().map_or_else(|(stage, _)| step(*stage), |_| Step::Stream);
    if reached as u8 > Step::Network as u8 {
        steps.worked(Step::Network, &Phrase::new("test-network-ok").text("host", host.as_str()));
    }
    if reached as u8 > Step::Secure as u8 {
        let key = if team.url.scheme() == "tls" { "test-secure-ok" } else { "test-secure-local" };
        steps.worked(Step::Secure, &Phrase::new(key).text("host", host.as_str()));
    }
    if reached as u8 > Step::Token as u8 {
        let phrase = match user {
            Some(user) => Phrase::new("test-team-sign-in-user").text("user", user),
            None => Phrase::new("test-team-sign-in-ok"),
        };
        steps.worked(Step::Token, &phrase.text("host", host.as_str()));
    }
    match tried {
        Ok(found) => {
            steps.worked(Step::Permission, &Phrase::new("test-team-permission-ok"));
            steps.worked(Step::Stream, &stream(found));
        }
        Err((stage, reason)) => {
            // Whether one might read a stream that is not there yet was asked too.
            if stage == Stage::Stream && reason.cause == Cause::TeamStream {
                steps.worked(Step::Permission, &Phrase::new("test-team-permission-ok"));
            }
            let message = message(&line, &team, &reason, voice).await;
            steps.went(step(stage), false, message);
        }
    }
    steps.report()
}

async fn credentials(
    id: &str,
    team: &Team,
    typed: Option<SecretString>,
    secret_file: Option<PathBuf>,
) -> Result<Credentials, Reason> {
    let secret = match typed {
        Some(secret) => secret,
        None => secret(id, secret_file.as_deref()).await.map_err(|error| without_credentials(id, error))?,
    };
    Credentials::read(team.user.as_deref(), secret)
}

/// What failed, with all that may be known of it here: whose certificate it is, and that no proxy is on the way.
async fn message(line: &Line, team: &Team, reason: &Reason, voice: &Voice) -> String {
    let said = voice.say(&reason.phrase());
    let host = host(&team.url);
    if reason.cause == Cause::TlsUntrusted
        && let Some(issuer) = issuer_at_relay(line, &team.url).await
    {
        let key = if team.ca_file.is_some() { "test-team-untrusted-file" } else { "test-team-untrusted" };
        return voice.say(&Phrase::new(key).text("host", host).text("issuer", issuer));
    }
    let is_away = matches!(reason.cause, Cause::Dns | Cause::Connect | Cause::Timeout);
    if is_away && let Some(proxy) = proxy_beside(line, &team.url) {
        let phrase = Phrase::new("test-team-past-proxy").text("message", said);
        return voice.say(&phrase.text("host", host).text("proxy", proxy));
    }
    said
}

/// The proxy that a web page of this host would come through.
fn proxy_beside(line: &Line, url: &Url) -> Option<String> {
    let port = url.port().unwrap_or(USUAL_PORT);
    line.proxy_for(&Url::parse(&format!("https://{}:{port}", url.host_str()?)).ok()?)
}

fn stream(found: Found) -> Phrase {
    let count = i64::try_from(found.wanted).unwrap_or(i64::MAX);
    let key = match (found.is_empty, count) {
        (true, _) => "test-stream-empty",
        (false, 0) => "test-stream-none",
        (false, _) => "test-stream-ok",
    };
    Phrase::new(key).count("count", count)
}

const fn step(stage: Stage) -> Step {
    match stage {
        Stage::Network => Step::Network,
        Stage::Secure => Step::Secure,
        Stage::SignIn => Step::Token,
        Stage::Permission => Step::Permission,
        Stage::Stream => Step::Stream,
    }
}

#[cfg(test)]
mod tests;
