//! What a feed says of a release. It is JSON in the form of Tauri's updater, so that one file can serve both, with two
//! keys more: where the packages are, and where one reads what is new.

use crate::words::Language;
use jiff::Timestamp;
use semver::Version;
use serde::Deserialize;
use serde::de::IgnoredAny;
use std::collections::BTreeMap;
use url::Url;

/// The largest feed that is taken, in bytes.
pub const LARGEST: usize = 64 * 1024;
/// No version is longer.
const LONGEST_VERSION: usize = 64;
/// No address is longer.
const LONGEST_ADDRESS: usize = 2048;

/// A release that a feed tells of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    /// Its version.
    pub version: Version,
    /// When it was published.
    pub published: Option<Timestamp>,
    /// The page with its packages.
    pub download: Option<Url>,
    /// Where one reads what is new, by language; under no name for all.
    notes: BTreeMap<String, Url>,
    /// The systems that it is for, as Tauri names them; none where the feed does not say.
    systems: Vec<String>,
}

/// A text is no feed: the key whose value is not of the form that is read, or `JSON`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no feed: {0}")]
pub struct NotAFeed(pub &'static str);

#[derive(Deserialize)]
struct Raw {
    version: String,
    #[serde(default)]
    pub_date: Option<String>,
    #[serde(default)]
    download: Option<String>,
    #[serde(default)]
    release_notes: Option<RawNotes>,
    // What is in it is for Tauri's updater: packages that replace themselves, which ours are not.
    #[serde(default)]
    platforms: BTreeMap<String, IgnoredAny>,
}

/// One page for everybody, or one for each language.
#[derive(Deserialize)]
#[serde(untagged)]
enum RawNotes {
    One(String),
    Each(BTreeMap<String, String>),
}

/// Reads a feed.
///
/// # Errors
/// With the key that is not as it should be. Nothing of such a feed is taken.
pub fn read_feed(text: &[u8]) -> Result<Release, NotAFeed> {
    if text.len() > LARGEST {
        return Err(NotAFeed("JSON"));
    }
    let raw: Raw = serde_json::from_slice(text).map_err(|_| NotAFeed("JSON"))?;
    let published = match raw.pub_date {
        None => None,
        Some(date) => Some(date.parse().map_err(|_| NotAFeed("pub_date"))?),
    };
    let notes = match raw.release_notes {
        None => BTreeMap::new(),
        Some(RawNotes::One(address)) => BTreeMap::from([(String::new(), address)]),
        Some(RawNotes::Each(addresses)) => addresses,
    };
    let page = |address: String, key| page(&address).ok_or(NotAFeed(key));
    Ok(Release {
        version: version(&raw.version).ok_or(NotAFeed("version"))?,
        published,
        download: raw.download.map(|address| page(address, "download")).transpose()?,
        notes: notes
            .into_iter()
            .map(|(language, address)| Ok((language.to_ascii_lowercase(), page(address, "release_notes")?)))
            .collect::<Result<_, NotAFeed>>()?,
        systems: raw.platforms.into_keys().collect(),
    })
}

/// With a `v` before it or without, as tags are named.
fn version(text: &str) -> Option<Version> {
    let text = text.strip_prefix('v').unwrap_or(text);
    (text.len() <= LONGEST_VERSION).then(|| Version::parse(text).ok()).flatten()
}

/// A page that a browser may be sent to: `https` alone, and nobody's name in it.
fn page(address: &str) -> Option<Url> {
    if address.len() > LONGEST_ADDRESS {
        return None;
    }
    let url = Url::parse(address).ok()?;
    let has_host = url.host_str().is_some_and(|host| !host.is_empty());
    let names_nobody = url.username().is_empty() && url.password().is_none();
    (url.scheme() == "https" && has_host && names_nobody).then_some(url)
}

impl Release {
    /// Where one reads what is new, best in this language.
    #[must_use]
    pub fn notes(&self, language: Language) -> Option<&Url> {
        let of = |tag: &str| {
            let is_of = |name: &str| name.split(['-', '_']).next() == Some(tag);
            self.notes.iter().find(|(name, _)| is_of(name)).map(|(_, page)| page)
        };
        of(language.tag())
            .or_else(|| of(""))
            .or_else(|| of(Language::En.tag()))
            .or(self.notes.values().next())
    }

    /// Whether it is for a system, `linux-x86_64`. Of a feed that names none it is for all.
    pub(super) fn is_for(&self, system: &str) -> bool {
        // Tauri's names may say besides which kind of package it is: `linux-x86_64-deb`.
        let is_it = |named: &String| {
            named.strip_prefix(system).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        };
        self.systems.is_empty() || self.systems.iter().any(is_it)
    }
}
