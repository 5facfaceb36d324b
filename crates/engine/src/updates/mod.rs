//! Whether a newer Campanile is there: a feed of releases is asked once a day where the settings name one, and believed
//! only with the signature beside it.
//!
//! What it said is kept in a file beside the history, word for word and with its signature, which is looked at again by
//! whoever reads it: so nothing is ever offered that was not signed. It is not in the history, because losing it costs
//! one question. Campanile replaces nothing by itself: it comes in packages that belong to the system.

mod signed;

pub use signed::is_public_key;

use crate::clock;
use crate::places::Places;
use crate::settings::{Network, UpdateFeed, replace_file};
use campanile_core::update::{Fault, Release, is_due, is_news, next_question};
use campanile_core::words::{Phrase, Voice};
use jiff::Timestamp;
use semver::Version;
use serde::{Deserialize, Serialize};
use signed::Signed;
use std::path::PathBuf;

/// The file, in the data folder.
const FILE: &str = "updates.json";

/// What is kept of the last question.
#[derive(Serialize, Deserialize)]
struct Kept {
    /// The feed that was asked: what another one said is nothing to go by.
    feed: String,
    asked: Timestamp,
    next: Timestamp,
    #[serde(default)]
    signed: Option<Signed>,
    #[serde(default)]
    fault: Option<Fault>,
}

/// When was asked last, and when it is time again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Times {
    asked: Timestamp,
    next: Timestamp,
}

/// What is known of newer versions from one feed.
#[derive(Debug)]
pub struct Updates {
    feed: UpdateFeed,
    file: PathBuf,
    times: Option<Times>,
    known: Option<(Signed, Release)>,
    fault: Option<Fault>,
}

impl Updates {
    /// As far as is known here. Nobody is asked.
    #[must_use]
    pub fn of(feed: &UpdateFeed, places: &Places) -> Self {
        let file = places.data.join(FILE);
        let nothing = Self { feed: feed.clone(), file, times: None, known: None, fault: None };
        let text = std::fs::read_to_string(&nothing.file).unwrap_or_default();
        let kept = serde_json::from_str(&text).ok().filter(|kept: &Kept| kept.feed == feed.url.as_str());
        let Some(Kept { asked, next, signed, fault, .. }) = kept else { return nothing };
        let known = match signed {
            None => None,
            Some(signed) => match signed.release(&feed.public_key) {
                Ok(release) => Some((signed, release)),
                // Believed by another key, or no longer as it was kept.
                Err(_) => return nothing,
            },
        };
        Self { times: Some(Times { asked, next }), known, fault, ..nothing }
    }

    /// The feed.
    #[must_use]
    pub const fn feed(&self) -> &UpdateFeed {
        &self.feed
    }

    /// Whether it is time to ask.
    #[must_use]
    pub fn is_due(&self, now: Timestamp) -> bool {
        self.times.is_none_or(|times| is_due(now, times.asked, times.next))
    }

    /// Asks the feed, and keeps what it said. Nothing that goes wrong is more than a fault to be shown.
    pub async fn ask(&mut self, network: &Network) {
        let answer = signed::ask(&self.feed, network).await;
        let now = clock::now();
        let next = next_question(now, answer.is_err(), clock::jitter());
        self.times = Some(Times { asked: now, next });
        let host = crate::http::host(&self.feed.url);
        match answer {
            Ok((signed, release)) => {
                tracing::info!(host, version = %release.version, "asked the feed of releases");
                self.known = Some((signed, release));
                self.fault = None;
            }
            Err(fault) => {
                tracing::warn!(host, ?fault, "the feed of releases could not be used");
                if !fault.leaves_what_was_known() {
                    self.known = None;
                }
                self.fault = Some(fault);
            }
        }
        if let Err(error) = self.keep(now, next) {
            tracing::warn!(%error, "what the feed of releases said could not be kept");
        }
    }

    fn keep(&self, asked: Timestamp, next: Timestamp) -> std::io::Result<()> {
        let signed = self.known.as_ref().map(|(signed, _)| signed.clone());
        let feed = self.feed.url.to_string();
        let kept = Kept { feed, asked, next, signed, fault: self.fault.clone() };
        replace_file(&self.file, &serde_json::to_string(&kept)?)
    }

    /// A release that is newer than this program, and for this computer.
    #[must_use]
    pub fn newer(&self) -> Option<&Release> {
        let (_, release) = self.known.as_ref()?;
        let running = Version::parse(env!("CARGO_PKG_VERSION")).ok()?;
        is_news(release, &running, &system()).then_some(release)
    }

    /// Why the feed could not be used when it was asked last.
    #[must_use]
    pub const fn fault(&self) -> Option<&Fault> {
        self.fault.as_ref()
    }

    /// How it stands, for the user; `None` where all there is to say is what went wrong.
    #[must_use]
    pub fn standing(&self, voice: &Voice, now: Timestamp) -> Option<Phrase> {
        if let Some(release) = self.newer() {
            let there = release.published.map_or_else(
                || Phrase::new("update-there"),
                |at| {
                    let day = voice.date(voice.zone().to_datetime(at).date());
                    Phrase::new("update-there-published").text("day", day)
                },
            );
            return Some(there.text("version", release.version.to_string()));
        }
        match (&self.times, &self.fault) {
            (_, Some(_)) => None,
            (None, None) => Some(Phrase::new("update-never")),
            (Some(times), None) => {
                Some(Phrase::new("update-none").text("version", env!("CARGO_PKG_VERSION")).until(
                    "at",
                    times.asked,
                    now,
                ))
            }
        }
    }
}

/// What helps where a release is newer.
#[must_use]
pub fn advice(release: &Release) -> Phrase {
    match &release.download {
        Some(page) => Phrase::new("update-advice").text("page", page.as_str()),
        None => Phrase::new("update-advice-alone"),
    }
}

/// This computer's system as Tauri's feeds name it.
fn system() -> String {
    let system = match std::env::consts::OS {
        "macos" => "darwin",
        other => other,
    };
    let processor = match std::env::consts::ARCH {
        "x86" => "i686",
        "arm" => "armv7",
        other => other,
    };
    format!("{system}-{processor}")
}

#[cfg(test)]
mod tests;
