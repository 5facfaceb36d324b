//! The shapes of Marketo's answers, as far as they are needed. Of people nothing is read but whether they are exhausted.

use campanile_core::facts::value_text;
use campanile_core::rest::times;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;

/// An answer that came with status 200.
#[derive(Debug, Default)]
pub struct Answer {
    items: Vec<Box<RawValue>>,
    /// Where the next page begins.
    pub next: Option<String>,
    /// Marketo's code where it did not work.
    pub code: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Raw {
    success: bool,
    #[serde(default)]
    errors: Vec<Coded>,
    #[serde(default)]
    result: Option<Vec<Box<RawValue>>>,
    #[serde(default)]
    next_page_token: Option<String>,
}

#[derive(Deserialize)]
struct Coded {
    #[serde(default)]
    code: Value,
}

/// The code of an answer that says it did not work and does not say why.
const NO_CODE: &str = "0";

impl Answer {
    /// Reads a body.
    ///
    /// # Errors
    /// Where it is none of Marketo's; in technical words without anything of the body.
    pub fn parse(body: &[u8]) -> Result<Self, String> {
        let raw: Raw = serde_json::from_slice(body)
            .map_err(|error| format!("{:?} {}:{}", error.classify(), error.line(), error.column()))?;
        let first = raw.errors.first().map(|error| value_text(&error.code));
        let code = (!raw.success).then(|| first.unwrap_or_else(|| NO_CODE.to_owned()));
        Ok(Self { items: raw.result.unwrap_or_default(), next: raw.next_page_token, code })
    }

    /// How many items it has, good or bad.
    #[must_use]
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether it has none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The items that can be read. `None` where there are some and none can be: then it is no answer to what was asked.
    #[must_use]
    pub fn readable<T: DeserializeOwned>(&self) -> Option<Vec<T>> {
        let items = self.items();
        (!items.is_empty() || self.is_empty()).then_some(items)
    }

    /// The items that can be read; a bad one does not stop those behind it.
    #[must_use]
    pub fn items<T: DeserializeOwned>(&self) -> Vec<T> {
        self.items.iter().filter_map(|item| serde_json::from_str(item.get()).ok()).collect()
    }
}

/// A day of `stats/usage`.
#[derive(Debug, Clone, Deserialize)]
pub struct UsageDay {
    /// The day, as Marketo counts it.
    pub date: Date,
    /// All calls.
    pub total: u64,
    /// The calls of each API user.
    #[serde(default)]
    pub users: Vec<UserCount>,
}

/// An API user's calls.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UserCount {
    /// The API user.
    pub user_id: String,
    /// Its calls.
    pub count: u64,
}

/// A day of `stats/errors`.
#[derive(Debug, Clone, Deserialize)]
pub struct ErrorDay {
    /// The day, as Marketo counts it.
    pub date: Date,
    /// All errors.
    #[serde(default)]
    pub total: u64,
    /// How often each code came.
    #[serde(default)]
    pub errors: Vec<ErrorCount>,
}

/// How often a code came.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ErrorCount {
    /// The code.
    pub error_code: Value,
    /// How often.
    pub count: u64,
}

/// A smart campaign or a program.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Asset {
    /// Its id.
    pub id: u64,
    /// Its name.
    pub name: String,
    /// Its status.
    #[serde(default)]
    pub status: String,
    /// Its type.
    #[serde(default, rename = "type")]
    pub kind: String,
    /// Its workspace.
    #[serde(default)]
    pub workspace: Option<String>,
    /// When it was made.
    #[serde(default)]
    created_at: Option<String>,
    #[serde(default)]
    computed_url: Option<String>,
    #[serde(default)]
    url: Option<String>,
}

impl Asset {
    /// Its page in Marketo; an address of anyone else is none.
    #[must_use]
    pub fn page(&self) -> Option<String> {
        let text = self.computed_url.as_ref().or(self.url.as_ref())?;
        let url = url::Url::parse(text).ok()?;
        let host = url.host_str()?;
        let marketos = host == "marketo.com" || host.ends_with(".marketo.com");
        (url.scheme() == "https" && marketos).then(|| text.clone())
    }

    /// When it was made.
    #[must_use]
    pub fn created(&self) -> Option<Timestamp> {
        self.created_at.as_deref().and_then(times::parse)
    }
}

/// A member of an engagement program: who it is stays in the answer.
#[derive(Debug, Clone, Deserialize)]
pub struct Member {
    /// How the person is in the program.
    pub membership: Membership,
}

/// How a person is in an engagement program.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Membership {
    /// The stream.
    #[serde(default)]
    pub stream: Option<String>,
    /// Whether the person received everything of it.
    #[serde(default)]
    pub is_exhausted: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_understood_whether_it_worked_or_not() {
        let answer = Answer::parse(br#"{"success":true,"result":[{"id":1,"name":"A"},{"id":"x"}]}"#).unwrap();
        assert_eq!((answer.len(), answer.items::<Asset>().len(), answer.code), (2, 1, None));
        let empty = Answer::parse(br#"{"success":true,"warnings":["No assets found"]}"#).unwrap();
        assert!(empty.is_empty());
        for (body, code) in [
            (r#"{"success":false,"errors":[{"code":"607","message":"Daily quota reached"}]}"#, "607"),
            (r#"{"success":false,"errors":[{"code":606}]}"#, "606"),
            (r#"{"success":false}"#, "0"),
        ] {
            assert_eq!(Answer::parse(body.as_bytes()).unwrap().code.as_deref(), Some(code));
        }
        for body in ["", "<html>secret</html>", "[]", r#"{"events":[]}"#] {
            let error = Answer::parse(body.as_bytes()).unwrap_err();
            assert!(!error.contains("secret"), "{error}");
        }
    }

    #[test]
    fn only_marketos_own_pages_are_links() {
        for (url, expected) in [
            ("https://app-sj01.marketo.com/#SC1A1", true),
            ("https://engage-ab.marketo.com/?munchkinId=1#/classic/SC1", true),
            ("http://app-sj01.marketo.com/#SC1A1", false),
            ("https://marketo.com.example.org/#SC1A1", false),
            ("javascript:alert(1)", false),
        ] {
            let asset: Asset =
                serde_json::from_value(serde_json::json!({"id": 1, "name": "A", "computedUrl": url}))
                    .unwrap();
            assert_eq!(asset.page().is_some(), expected, "{url}");
        }
    }
}
