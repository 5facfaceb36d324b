//! What the mail server found when it checked the sender (RFC 8601, `Authentication-Results`).

use super::capped;
use serde::{Deserialize, Serialize};

/// The results of a mail server's checks.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Authentication {
    /// Which server checked, as it names itself.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// What it concluded about the address the mail says it is from.
    #[serde(default)]
    pub verdict: Verdict,
    /// Each check with its result, `spf=pass`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub results: Vec<String>,
}

/// Whether the mail is from whom it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// The server did not check, or the checks say nothing about this address.
    #[default]
    Unknown,
    /// The server confirms it.
    Pass,
    /// The server could not confirm it.
    Fail,
}

impl Verdict {
    /// The value of the fact `mail_authentication`; none where nothing is known.
    #[must_use]
    pub const fn slug(self) -> Option<&'static str> {
        match self {
            Self::Unknown => None,
            Self::Pass => Some("pass"),
            Self::Fail => Some("fail"),
        }
    }
}

/// The most results that are kept.
const MAX_RESULTS: usize = 12;
/// The longest word that is kept.
const MAX_NAME: usize = 120;

impl Authentication {
    /// Reads the header's value about a mail that says it is from this address.
    #[must_use]
    pub fn read(value: &str, from: &str) -> Self {
        let value = without_comments(&capped(value, 8 * 1024).0);
        let mut parts = value.split(';');
        let by = parts.next().and_then(|first| first.split_whitespace().next()).unwrap_or_default();
        let domain = from.rsplit_once('@').map_or("", |(_, domain)| domain);
        let mut results = Vec::new();
        let mut checks = Vec::new();
        for part in parts.take(MAX_RESULTS) {
            let mut words = part.split_whitespace();
            let Some((method, result)) = words.next().and_then(|word| word.split_once('=')) else { continue };
            let (method, result) = (method.trim().to_ascii_lowercase(), result.trim().to_ascii_lowercase());
            let method = method.split('/').next().unwrap_or_default().to_owned();
            let about: Vec<&str> = words.collect();
            results.push(format!("{}={}", capped(&method, 40).0, capped(&result, 40).0));
            checks.push((method, result, is_about(&about, domain)));
        }
        Self { by: capped(by, MAX_NAME).0, verdict: verdict(&checks), results }
    }

    /// Whether the server said nothing.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        *self == Self::default()
    }
}

/// DMARC is the check of exactly this address. Without it a signature or a path counts where it is of the same domain.
fn verdict(checks: &[(String, String, bool)]) -> Verdict {
    let has = |method: &str, result: &str| checks.iter().any(|(is, was, _)| is == method && was == result);
    let own = |method: &str| checks.iter().any(|(is, was, about)| is == method && was == "pass" && *about);
    if has("dmarc", "pass") {
        Verdict::Pass
    } else if has("dmarc", "fail") {
        Verdict::Fail
    } else if own("dkim") || own("spf") {
        Verdict::Pass
    } else if has("dkim", "fail") || has("spf", "fail") || has("spf", "softfail") {
        Verdict::Fail
    } else {
        Verdict::Unknown
    }
}

/// Whether a result names this domain, or one that it belongs to.
fn is_about(properties: &[&str], domain: &str) -> bool {
    !domain.is_empty()
        && properties.iter().filter_map(|property| property.split_once('=')).any(|(name, value)| {
            let name = name.to_ascii_lowercase();
            let value = value.trim_matches('"').to_ascii_lowercase();
            let named = value.rsplit_once('@').map_or(value.as_str(), |(_, named)| named);
            matches!(name.as_str(), "header.d" | "header.i" | "smtp.mailfrom")
                && named.contains('.')
                && (named == domain || domain.ends_with(&format!(".{named}")))
        })
}

/// Comments stand in parentheses and may be nested.
fn without_comments(value: &str) -> String {
    let mut depth = 0_u32;
    value
        .chars()
        .filter(|letter| match letter {
            '(' => {
                depth += 1;
                false
            }
            ')' => {
                depth = depth.saturating_sub(1);
                false
            }
            _ => depth == 0,
        })
        .collect()
}
