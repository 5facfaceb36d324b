//! Shared triage: what somebody did about an incident, as it travels and as it is merged.
//!
//! Whose it is says the subject that it came under, since the server lets everybody publish to their own alone; what a
//! message claims to be does not count. When it counts as done is what its author's clock said, but not later than it
//! arrived at the server: so a clock that is ahead wins until others act after its message arrived, and no longer.
//! Between two copies of the same entry everybody keeps the same one. So all who have the same messages have the same
//! state, in whatever order and however often they came: a partition only means that some have not come yet.

use super::subject::{TRIAGED, is_user, triage};
use crate::notification::sha256_hex;
use crate::words::cut_at_the_end;
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Map, Value, json};

/// What kind of event it is.
pub const TRIAGE: &str = "io.campanile.triage.v1";
/// The longest comment, in characters; a longer one is cut and marked so.
pub const LONGEST_COMMENT: usize = 2_000;
/// No key of an incident is longer: what names a longer one is none of ours.
const LONGEST_INCIDENT: usize = 4_000;
/// A deed that is not known here is kept as it came up to this length, for a newer program on the same history.
const LONGEST_UNKNOWN: usize = 8 * 1024;
/// A longer name of a deed is no name.
const LONGEST_NAME: usize = 64;

/// What somebody did about an incident.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    /// Takes care of it.
    Acknowledge,
    /// Wants somebody to take care of it.
    Assign(String),
    /// It is done.
    Resolve,
    /// Nobody takes care of it any more, and it is not done.
    Release,
    /// Says something about it.
    Comment {
        /// What.
        text: String,
        /// Whether it was longer.
        cut: bool,
    },
    /// Something that is not known here: it is kept and changes nothing.
    Unknown,
}

/// What somebody did about an incident, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The incident's key.
    pub incident: String,
    /// Who did it.
    pub author: String,
    /// Its id among what its author did about this incident.
    pub id: String,
    /// When it counts as done, in whole milliseconds.
    pub at: Timestamp,
    /// The deed, as JSON in the one form that everybody has it in.
    pub body: String,
}

/// The envelope, as far as it is looked at.
#[derive(Deserialize)]
struct Sent {
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    id: Value,
    #[serde(default)]
    time: Value,
    data: Map<String, Value>,
}

impl Deed {
    /// A comment of this text; `None` where it says nothing.
    #[must_use]
    pub fn comment(text: &str) -> Option<Self> {
        let text = plain(text);
        let cut = text.chars().count() > LONGEST_COMMENT;
        let text = cut_at_the_end(&text, LONGEST_COMMENT);
        (!text.is_empty()).then_some(Self::Comment { text, cut })
    }

    /// The name used in JSON; `None` where it is not known here.
    #[must_use]
    pub const fn slug(&self) -> Option<&'static str> {
        match self {
            Self::Acknowledge => Some("acknowledge"),
            Self::Assign(_) => Some("assign"),
            Self::Resolve => Some("resolve"),
            Self::Release => Some("release"),
            Self::Comment { .. } => Some("comment"),
            Self::Unknown => None,
        }
    }

    fn read(body: &Map<String, Value>) -> Self {
        let text = |key: &str| body.get(key).and_then(Value::as_str).unwrap_or_default();
        match text("deed") {
            "acknowledge" => Self::Acknowledge,
            "resolve" => Self::Resolve,
            "release" => Self::Release,
            "assign" if is_user(text("to")) => Self::Assign(text("to").to_owned()),
            "comment" => match Self::comment(text("text")) {
                Some(Self::Comment { text, cut }) => {
                    let was_cut = body.get("cut").and_then(Value::as_bool).unwrap_or_default();
                    Self::Comment { text, cut: cut || was_cut }
                }
                Some(_) | None => Self::Unknown,
            },
            _ => Self::Unknown,
        }
    }

    fn body(&self) -> Value {
        match self {
            Self::Acknowledge | Self::Resolve | Self::Release | Self::Unknown => json!({"deed": self.slug()}),
            Self::Assign(to) => json!({"deed": self.slug(), "to": to}),
            Self::Comment { text, cut: false } => json!({"deed": self.slug(), "text": text}),
            Self::Comment { text, cut: true } => json!({"deed": self.slug(), "text": text, "cut": true}),
        }
    }
}

impl Entry {
    /// What an author does now. `latest` is when the newest counts as done that is known of this incident: whoever has
    /// seen that acts after it, whatever the clocks say.
    #[must_use]
    pub fn new(incident: &str, author: &str, deed: &Deed, now: Timestamp, latest: Option<Timestamp>) -> Self {
        let after = latest.and_then(|at| Timestamp::from_millisecond(at.as_millisecond() + 1).ok());
        let at = whole(after.map_or(now, |after| after.max(now)));
        let body = deed.body().to_string();
        // The same deed at the same moment is the same, however often it was asked for.
        let id = sha256_hex(&format!("{author}\n{}\n{incident}\n{body}", at.as_millisecond()));
        let id = id.chars().take(32).collect();
        Self { incident: incident.to_owned(), author: author.to_owned(), id, at, body }
    }

    /// Opens a message; `None` where it is none of shared triage. `arrived_at` is when the server took it.
    #[must_use]
    pub fn read(subject: &str, bytes: &[u8], arrived_at: Timestamp) -> Option<Self> {
        let author = subject.strip_prefix(TRIAGED)?;
        let sent: Sent = serde_json::from_slice(bytes).ok().filter(|sent: &Sent| sent.kind == TRIAGE)?;
        let Sent { id, time, mut data, .. } = sent;
        let Some(Value::String(incident)) = data.remove("incident") else { return None };
        if !is_user(author) || incident.is_empty() || incident.len() > LONGEST_INCIDENT {
            return None;
        }
        let said = time.as_str().and_then(|time| time.parse::<Timestamp>().ok()).unwrap_or(arrived_at);
        let body = body(&data);
        let id = match id.as_str().filter(|id| is_user(id)) {
            Some(id) => id.to_owned(),
            None => sha256_hex(&format!("{id}\n{body}")).chars().take(32).collect(),
        };
        Some(Self { incident, author: author.to_owned(), id, at: whole(said.min(arrived_at)), body })
    }

    /// What was done.
    #[must_use]
    pub fn deed(&self) -> Deed {
        serde_json::from_str(&self.body).map_or(Deed::Unknown, |body| Deed::read(&body))
    }

    /// As it is published.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let mut data: Map<String, Value> = serde_json::from_str(&self.body).unwrap_or_default();
        data.insert("incident".to_owned(), Value::String(self.incident.clone()));
        let sent = json!({
            "specversion": "1.0",
            "id": self.id,
            "source": "campanile/triage",
            "type": TRIAGE,
            "subject": self.incident,
            "time": self.at.to_string(),
            "datacontenttype": "application/json",
            "data": data,
        });
        sent.to_string().into_bytes()
    }

    /// Where it is published.
    #[must_use]
    pub fn subject(&self) -> String {
        triage(&self.author)
    }

    /// By what the server knows it when it came before.
    #[must_use]
    pub fn message_id(&self) -> String {
        format!("triage:{}:{}", self.author, self.id)
    }

    /// Whether another copy of the same entry is kept instead of this one: the earlier, and of two of the same time the
    /// one whose text comes first. Everybody decides so, whichever came first.
    #[must_use]
    pub fn gives_way_to(&self, other: &Self) -> bool {
        (other.at, &other.body) < (self.at, &self.body)
    }
}

/// A deed in the one form that everybody has it in.
fn body(data: &Map<String, Value>) -> String {
    let deed = Deed::read(data);
    if deed != Deed::Unknown {
        return deed.body().to_string();
    }
    let whole = Value::Object(data.clone()).to_string();
    if whole.len() <= LONGEST_UNKNOWN {
        return whole;
    }
    let name = data.get("deed").and_then(Value::as_str).unwrap_or_default();
    json!({"deed": cut_at_the_end(name, LONGEST_NAME)}).to_string()
}

/// A text without what would move a terminal's cursor.
fn plain(text: &str) -> String {
    let lines = text.replace("\r\n", "\n");
    let plain: String =
        lines.chars().map(|sign| if sign.is_control() && sign != '\n' { ' ' } else { sign }).collect();
    plain.trim().to_owned()
}

/// As the history keeps it.
fn whole(at: Timestamp) -> Timestamp {
    Timestamp::from_millisecond(at.as_millisecond()).unwrap_or(at)
}
