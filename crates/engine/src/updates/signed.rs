//! A feed and its signature: both are asked for, and neither is worth anything without the other.
//!
//! The signature is that of [minisign](https://jedisct1.github.io/minisign/), in a file of its own beside the feed, as that
//! program writes it. Tauri's own signatures, within the feed, are of packages and not of the feed: whoever could change
//! it could lead everybody to another page.

use crate::http::{failure, host, plain_status, read_body_within};
use crate::line::{Line, Patience};
use crate::settings::{Network, UpdateFeed};
use campanile_core::reason::{Cause, Reason};
use campanile_core::update::{Fault, LARGEST, NotAFeed, Release, read_feed};
use minisign_verify::{Error, PublicKey, Signature};
use reqwest::header::{ACCEPT, CACHE_CONTROL, LOCATION};
use reqwest::{Client, StatusCode};
use serde::{Deserialize, Serialize};
use std::time::Duration;
use url::Url;

/// What the name of a signature ends in.
const ENDING: &str = ".minisig";

/// A feed and its signature as they came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Signed {
    feed: String,
    signature: String,
}

/// Whether a text is a public key as minisign writes it.
#[must_use]
pub fn is_public_key(text: &str) -> bool {
    PublicKey::from_base64(text).is_ok()
}

impl Signed {
    /// The release that it tells of, if whoever has this key signed it.
    pub(super) fn release(&self, public_key: &str) -> Result<Release, Fault> {
        believed(self.feed.as_bytes(), &self.signature, public_key)
    }
}

/// Reads a feed, once its signature held.
pub(super) fn believed(feed: &[u8], signature: &str, public_key: &str) -> Result<Release, Fault> {
    let key = PublicKey::from_base64(public_key).map_err(|_| Fault::OtherKey)?;
    let signature = Signature::decode(signature).map_err(|_| Fault::Unsigned)?;
    // Signatures of before 2021 are of the text itself; nobody has to make one any more.
    key.verify(feed, &signature, false).map_err(|error| match error {
        Error::UnexpectedKeyId => Fault::OtherKey,
        Error::InvalidSignature => Fault::Signature,
        Error::InvalidEncoding
        | Error::IoError(_)
        | Error::UnexpectedAlgorithm
        | Error::UnsupportedAlgorithm
        | Error::UnsupportedLegacyMode => Fault::Unsigned,
    })?;
    Ok(read_feed(feed)?)
}

/// Asks for a feed and its signature.
pub(super) async fn ask(feed: &UpdateFeed, network: &Network) -> Result<(Signed, Release), Fault> {
    let [connect, silence, whole] = [10, 15, 30].map(Duration::from_secs);
    let line = Line::of(network).await.map_err(Fault::Unreachable)?;
    let client = line.with_patience(Patience { connect, silence, whole }).client();
    let client = client.map_err(|error| Fault::Unreachable(failure(&error, &host(&feed.url))))?;
    let text = fetch(&client, &feed.url).await.map_err(Fault::Unreachable)?;
    let signature = fetch(&client, &beside(&feed.url)).await.map_err(|reason| match reason.status {
        Some(404 | 410) => Fault::Unsigned,
        Some(_) | None => Fault::Unreachable(reason),
    })?;
    let signature = String::from_utf8(signature).map_err(|_| Fault::Unsigned)?;
    let release = believed(&text, &signature, &feed.public_key)?;
    // Also in what nobody reads of it.
    let text = String::from_utf8(text).map_err(|_| Fault::from(NotAFeed("JSON")))?;
    Ok((Signed { feed: text, signature }, release))
}

/// Where the signature of what is at an address is.
pub(super) fn beside(feed: &Url) -> Url {
    let mut signature = feed.clone();
    signature.set_path(&format!("{}{ENDING}", feed.path()));
    signature
}

async fn fetch(client: &Client, url: &Url) -> Result<Vec<u8>, Reason> {
    let host = host(url);
    let request = client.get(url.clone()).header(ACCEPT, "*/*");
    // A feed and a signature of different days would not fit.
    let answer = request.header(CACHE_CONTROL, "no-cache").send().await;
    let answer = answer.map_err(|error| failure(&error, &host))?;
    match answer.status() {
        StatusCode::OK => read_body_within(LARGEST, answer, &host).await,
        status if status.is_redirection() => {
            let target = answer.headers().get(LOCATION).and_then(|to| to.to_str().ok());
            // Where to, but not with what: a location can carry a token of a sign-in page.
            let target = target.and_then(|to| url.join(to).ok()).map(|to| to.origin().ascii_serialization());
            let reason = Reason::at(Cause::Redirect, &host).with_status(status.as_u16());
            Err(reason.with_detail(target.unwrap_or_default()))
        }
        status => Err(Reason::at(plain_status(status), &host).with_status(status.as_u16())),
    }
}
