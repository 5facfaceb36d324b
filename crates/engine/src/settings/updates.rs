//! The `[updates]` table: which feed of releases is asked, and by which key it is believed.

use super::fault::Fault;
use super::raw::RawUpdates;
use super::read::{Bad, bad, not_allowed};
use crate::http::{UrlError, check_url};
use crate::updates::is_public_key;
use url::Url;

/// A feed of releases. There is none unless somebody names one: then nothing is ever asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UpdateFeed {
    /// Where it is.
    pub url: Url,
    /// The public key of whoever signs it, as minisign writes it.
    pub public_key: String,
}

/// Where the feed stands in the file.
pub(super) const FEED: &str = "updates.feed";

pub(super) fn check(raw: RawUpdates) -> Result<Option<UpdateFeed>, Bad> {
    let said = |text: Option<String>| text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    // A key alone asks nobody.
    let Some(feed) = said(raw.feed) else { return Ok(None) };
    let wrong = |fault| bad(["updates", "feed"], fault);
    let url = Url::parse(&feed).map_err(|_| wrong(Fault::NotAnAddress(feed.clone())))?;
    check_url(&url).map_err(|error| {
        wrong(match error {
            UrlError::NotSecure => Fault::NotSecure(feed.clone()),
            UrlError::NotAnAddress => Fault::NotAHost,
        })
    })?;
    let wrong = |fault| bad(["updates", "public_key"], fault);
    let public_key = said(raw.public_key).ok_or_else(|| wrong(Fault::Missing))?;
    if !is_public_key(&public_key) {
        return Err(wrong(not_allowed(&public_key, "RW…")));
    }
    Ok(Some(UpdateFeed { url, public_key }))
}

#[cfg(test)]
mod tests {
    use crate::settings::{Settings, UpdateFeed};

    const KEY: &str = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";

    fn parsed(text: &str) -> Result<Option<UpdateFeed>, String> {
        let loaded = Settings::parse(&format!("[updates]\n{text}\n"), "config.toml");
        loaded.map(|loaded| loaded.settings.updates).map_err(|error| error.to_string())
    }

    #[test]
    fn without_a_feed_nobody_is_asked() {
        assert_eq!(Settings::default().updates, None);
        for text in ["", "feed = ''", "feed = ' '\npublic_key = ''", "public_key = 'RWQf6LRCGA9i'"] {
            assert_eq!(parsed(text), Ok(None), "{text}");
        }
    }

    #[test]
    fn a_feed_has_a_secure_address_and_a_key_that_it_is_believed_by() {
        for address in ["https://example.com/campanile.json", "http://127.0.0.1:8080/feed"] {
            let feed = parsed(&format!("feed = '{address}'\npublic_key = ' {KEY} '")).unwrap().unwrap();
            assert_eq!((feed.url.as_str(), feed.public_key.as_str()), (address, KEY));
        }
        for (text, key) in [
            (format!("feed = 'http://example.com/feed'\npublic_key = '{KEY}'"), "line 2, updates.feed"),
            (format!("feed = 'campanile.json'\npublic_key = '{KEY}'"), "line 2, updates.feed"),
            (format!("feed = 'https://me:word@example.com/'\npublic_key = '{KEY}'"), "line 2, updates.feed"),
            (format!("feed = 'file:///etc/feed'\npublic_key = '{KEY}'"), "line 2, updates.feed"),
            ("feed = 'https://example.com/'".to_owned(), "line 1, updates.public_key"),
            ("feed = 'https://example.com/'\npublic_key = 'abc'".to_owned(), "line 3, updates.public_key"),
            (
                format!("feed = 'https://example.com/'\npublic_key = '{}'", &KEY[..40]),
                "line 3, updates.public_key",
            ),
            ("feed = true".to_owned(), "line 2, updates.feed"),
        ] {
            let error = parsed(&text).unwrap_err();
            assert!(error.contains(key), "{text}: {error}");
            assert!(!error.contains("me:word"), "{error}");
        }
    }
}
