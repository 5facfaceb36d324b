//! Signing in to a mailbox that takes no passwords, with the organisation's own application.
//!
//! Microsoft: a code that is typed on any device (RFC 8628). Google, which lets no device code read mail: a browser on
//! this computer that comes back to a port of ours (RFC 8252), with a proof that it is us who asked (PKCE, RFC 7636).

use crate::http::{failure, host, read_body};
use crate::line::Line;
use crate::sources::mailbox::{Client, Declined, Grant, Granted, ask_for_token};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use campanile_core::notification::sha256_hex;
use campanile_core::reason::{Cause, Reason};
use serde::Deserialize;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use url::Url;

/// What the user has to do on any device.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct DeviceCode {
    device_code: String,
    /// What is to be typed.
    pub user_code: String,
    /// Where.
    #[serde(alias = "verification_url")]
    pub verification_uri: Url,
    #[serde(default = "five")]
    interval: u64,
    #[serde(default = "quarter_of_an_hour")]
    expires_in: u64,
}

const fn five() -> u64 {
    5
}

const fn quarter_of_an_hour() -> u64 {
    900
}

/// How long a browser may take to come back.
const BROWSER: Duration = Duration::from_secs(600);
/// The longest request of a browser that is read.
const MAX_REQUEST: usize = 16 * 1024;

/// Asks for a code to be typed on any device.
///
/// # Errors
/// Where the provider gives none.
pub async fn device_code(of: &Client, line: &Line) -> Result<DeviceCode, Reason> {
    let url = of.device_url()?;
    let host = host(&url);
    let form = [("client_id", of.client_id.as_str()), ("scope", of.provider.scope())];
    let http =
        line.client().map_err(|error| Reason::at(Cause::Connect, &host).with_detail(error.to_string()))?;
    let response = http.post(url).form(&form).send().await.map_err(|error| failure(&error, &host))?;
    let status = response.status();
    let body = read_body(response, &host).await?;
    if status.is_success() {
        return serde_json::from_slice(&body).map_err(|_| Reason::at(Cause::NotUnderstood, &host));
    }
    Err(match serde_json::from_slice::<Declined>(&body) {
        Ok(declined) => Reason::new(Cause::MailToken).with_detail(declined.error),
        Err(_) => Reason::at(Cause::Status, &host).with_status(status.as_u16()),
    })
}

/// Waits until the code was typed and the user has agreed.
///
/// # Errors
/// Where the user declined, or the code expired.
pub async fn wait_for_device(of: &Client, line: &Line, code: &DeviceCode) -> Result<Grant, Reason> {
    let url = of.token_url()?;
    let form = [
        ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
        ("client_id", of.client_id.as_str()),
        ("device_code", code.device_code.as_str()),
    ];
    let mut pause = Duration::from_secs(code.interval.clamp(1, 60));
    let asked = async {
        loop {
            wait(pause).await;
            match ask_for_token(line, &url, &form).await? {
                Ok(granted) => return granted_for(granted, None),
                Err(declined) if declined.error == "authorization_pending" => {}
                Err(declined) if declined.error == "slow_down" => pause += Duration::from_secs(5),
                Err(declined) => return Err(Reason::new(Cause::MailToken).with_detail(declined.error)),
            }
        }
    };
    let expired = |_| Reason::new(Cause::MailToken).with_detail("expired_token");
    tokio::time::timeout(Duration::from_secs(code.expires_in.clamp(1, 3600)), asked).await.map_err(expired)?
}

/// A browser is to go somewhere and come back here.
#[derive(Debug)]
pub struct Visit {
    listener: TcpListener,
    /// Where the browser goes.
    pub url: Url,
    state: String,
    verifier: String,
    redirect: String,
}

/// Makes ready for a browser that comes back.
///
/// # Errors
/// Where no port is free.
pub async fn visit(of: &Client) -> Result<Visit, Reason> {
    let no_port = |error: std::io::Error| Reason::new(Cause::Connect).with_detail(error.to_string());
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.map_err(no_port)?;
    let port = listener.local_addr().map_err(no_port)?.port();
    let redirect = format!("http://127.0.0.1:{port}/");
    let (state, verifier) = (random()?, random()?);
    let mut url = of.authorize_url()?;
    url.query_pairs_mut()
        .append_pair("client_id", &of.client_id)
        .append_pair("response_type", "code")
        .append_pair("redirect_uri", &redirect)
        .append_pair("scope", of.provider.scope())
        .append_pair("state", &state)
        .append_pair("code_challenge", &challenge(&verifier))
        .append_pair("code_challenge_method", "S256")
        // Without these no refresh token comes.
        .append_pair("access_type", "offline")
        .append_pair("prompt", "consent");
    Ok(Visit { listener, url, state, verifier, redirect })
}

/// Waits until the browser came back, and takes what it brought. `farewell` is what the browser shows then.
///
/// # Errors
/// Where the user declined, or did not come back.
pub async fn wait_for_visit(
    of: &Client,
    line: &Line,
    visit: Visit,
    client_secret: Option<String>,
    farewell: &str,
) -> Result<Grant, Reason> {
    let came = tokio::time::timeout(BROWSER, come_back(&visit, farewell)).await;
    let code = came.map_err(|_| Reason::new(Cause::Timeout))??;
    let mut form = vec![
        ("grant_type", "authorization_code"),
        ("client_id", of.client_id.as_str()),
        ("code", code.as_str()),
        ("code_verifier", visit.verifier.as_str()),
        ("redirect_uri", visit.redirect.as_str()),
    ];
    form.extend(client_secret.as_deref().map(|secret| ("client_secret", secret)));
    match ask_for_token(line, &of.token_url()?, &form).await? {
        Ok(granted) => granted_for(granted, client_secret),
        Err(declined) => Err(Reason::new(Cause::MailToken).with_detail(declined.error)),
    }
}

fn granted_for(granted: Granted, client_secret: Option<String>) -> Result<Grant, Reason> {
    // Without one it would be over within the hour.
    let none = || Reason::new(Cause::MailToken).with_detail("no refresh_token");
    Ok(Grant { refresh_token: granted.refresh_token.ok_or_else(none)?, client_secret })
}

/// The code that the browser brings. Whoever else comes by, or comes without what only our visit knows, is sent away.
async fn come_back(visit: &Visit, farewell: &str) -> Result<String, Reason> {
    loop {
        let Ok((stream, _)) = visit.listener.accept().await else { continue };
        let taken =
            tokio::time::timeout(Duration::from_secs(10), answer(stream, &visit.state, farewell)).await;
        match taken {
            Ok(Some(Ok(code))) => return Ok(code),
            Ok(Some(Err(error))) => return Err(Reason::new(Cause::MailToken).with_detail(error)),
            Ok(None) | Err(_) => {}
        }
    }
}

async fn answer(mut stream: TcpStream, state: &str, farewell: &str) -> Option<Result<String, String>> {
    let mut request = Vec::new();
    let mut some = [0; 2048];
    while !request.windows(4).any(|four| four == b"\r\n\r\n") {
        let count = stream.read(&mut some).await.ok().filter(|count| *count > 0)?;
        request.extend_from_slice(some.get(..count)?);
        if request.len() > MAX_REQUEST {
            return None;
        }
    }
    let request = String::from_utf8_lossy(&request).into_owned();
    let brought = brought(request.split_whitespace().nth(1)?, state);
    let (status, body) = if brought.is_some() { ("200 OK", farewell) } else { ("404 Not Found", "") };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: {}\r\nConnection: close\r\n\
         Cache-Control: no-store\r\n\r\n",
        body.len()
    );
    // Whether the browser shows it or not: the code is here.
    let _ = stream.write_all(format!("{head}{body}").as_bytes()).await;
    let _ = stream.shutdown().await;
    brought
}

/// What an address of ours says: the code, or why there is none; nothing where it is not of this visit.
fn brought(target: &str, state: &str) -> Option<Result<String, String>> {
    let url = Url::parse("http://127.0.0.1/").ok()?.join(target).ok()?;
    let value =
        |name: &str| url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
    if value("state")? != state {
        return None;
    }
    value("code").map(Ok).or_else(|| value("error").map(Err))
}

/// The proof's public half.
fn challenge(verifier: &str) -> String {
    let digits = sha256_hex(verifier);
    let bytes: Vec<u8> = (0..digits.len())
        .step_by(2)
        .filter_map(|at| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok())
        .collect();
    URL_SAFE_NO_PAD.encode(bytes)
}

fn random() -> Result<String, Reason> {
    let none = || Reason::new(Cause::Tls);
    let provider = rustls::crypto::CryptoProvider::get_default().ok_or_else(none)?;
    let mut bytes = [0; 32];
    provider.secure_random.fill(&mut bytes).map_err(|_| none())?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}

#[expect(
    clippy::disallowed_methods,
    reason = "the provider says how long to wait, and tells by itself of nothing"
)]
async fn wait(pause: Duration) {
    tokio::time::sleep(pause).await;
}

#[cfg(test)]
mod tests;
