//! What is wrong in config.toml: values that each reader says in the user's language, with file, line and key.

use crate::watch::chain;
use campanile_core::words::{Phrase, Voice};

/// Why the file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// It could not be read.
    #[error("{file}")]
    File {
        /// The file.
        file: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// A value is not allowed, or the text is no TOML.
    #[error("{file}, line {line}, {key}: {fault:?}")]
    Value {
        /// The file.
        file: String,
        /// The line, from 1.
        line: usize,
        /// The key with its path, `connection[0].poll_every`.
        key: String,
        /// What is wrong and what is allowed.
        fault: Fault,
    },
}

/// What is wrong with a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The text is no TOML; what the parser says of it.
    Toml(String),
    /// The value is of another kind than the key takes.
    Kind(Kind),
    /// Only some words are allowed.
    NotAllowed {
        /// The value.
        value: String,
        /// The words, separated by commas.
        allowed: String,
    },
    /// The key has to be there.
    Missing,
    /// A key below this one has to be there.
    MissingKey(String),
    /// An id that is there already.
    Twice(String),
    /// No id of a connection.
    Id(String),
    /// No length of time.
    Duration(String),
    /// No time of day.
    TimeOfDay(String),
    /// Neither a time nor a day.
    Moment(String),
    /// At least one of these keys has to be there.
    OneOf(&'static str),
    /// No percent below 100.
    Percent(String),
    /// No address.
    NotAnAddress(String),
    /// An address without a host, or with a user's name. It is not repeated: a password may be in it.
    NotAHost,
    /// A plain address to another machine.
    NotSecure(String),
    /// A plain address to another machine, of a relay's stream.
    NotSecureTeam(String),
    /// A secret stands in the file, of what has this id. It is not repeated.
    SecretHere(String),
    /// An address that is not `https://`, which no other may be here.
    NotHttps(String),
    /// Something else; what the reader of TOML says of it.
    Unknown(String),
}

/// What kind of value a key takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A text in quotation marks.
    Text,
    /// A whole number, 0 or more.
    Whole,
    /// A number.
    Number,
    /// `true` or `false`.
    YesOrNo,
    /// A list in square brackets.
    List,
    /// A table of keys.
    Table,
}

impl SettingsError {
    /// The sentence for the user.
    #[must_use]
    pub fn words(&self, voice: &Voice) -> String {
        voice.say(&match self {
            Self::File { file, source } => unreadable(file, source),
            Self::Value { file, line, key, fault } => Phrase::new("settings-fault")
                .text("file", file)
                .text("line", line.to_string())
                .text("key", key)
                .text("fault", voice.say(&fault.phrase())),
        })
    }
}

pub(super) fn unreadable(file: &str, source: &std::io::Error) -> Phrase {
    Phrase::new("problem-file").text("file", file).text("detail", chain(source))
}

impl Fault {
    /// What is wrong and what is allowed, without the place.
    #[must_use]
    pub fn phrase(&self) -> Phrase {
        let of = |key, value: &String| Phrase::new(key).text("value", value);
        match self {
            Self::Toml(detail) => Phrase::new("fault-toml").text("detail", detail),
            Self::Unknown(detail) => Phrase::new("fault-unknown").text("detail", detail),
            Self::Kind(kind) => Phrase::new(match kind {
                Kind::Text => "fault-kind-text",
                Kind::Whole => "fault-kind-whole",
                Kind::Number => "fault-kind-number",
                Kind::YesOrNo => "fault-kind-yes-or-no",
                Kind::List => "fault-kind-list",
                Kind::Table => "fault-kind-table",
            }),
            Self::NotAllowed { value, allowed } => of("fault-not-allowed", value).text("allowed", allowed),
            Self::Missing => Phrase::new("fault-missing"),
            Self::MissingKey(name) => Phrase::new("fault-missing-key").text("name", name),
            Self::Twice(value) => of("fault-twice", value),
            Self::Id(value) => of("fault-id", value),
            Self::Duration(value) => of("fault-duration", value),
            Self::TimeOfDay(value) => of("fault-time-of-day", value),
            Self::Moment(value) => of("fault-moment", value),
            Self::OneOf(names) => Phrase::new("fault-one-of").text("names", *names),
            Self::Percent(value) => of("fault-percent", value),
            Self::NotAnAddress(value) => of("fault-address", value),
            Self::NotAHost => Phrase::new("fault-address-host"),
            Self::NotSecure(value) => of("fault-address-secure", value),
            Self::NotSecureTeam(value) => of("fault-address-team", value),
            Self::SecretHere(id) => of("fault-secret-here", id),
            Self::NotHttps(value) => of("fault-address-https", value),
        }
    }

    /// What the reader of TOML says of a value, as far as its sentences are known: they are serde's, the same for
    /// every format, and a test has each of them from the reader itself.
    pub(super) fn understood(message: &str) -> Self {
        let quoted: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
        if let (true, Some((value, allowed))) = (message.starts_with("unknown variant"), quoted.split_first())
        {
            return Self::NotAllowed { value: (*value).to_owned(), allowed: allowed.join(", ") };
        }
        if let (true, Some(name)) = (message.starts_with("missing field"), quoted.first()) {
            return Self::MissingKey((*name).to_owned());
        }
        let is_invalid = ["invalid type", "invalid value"].iter().any(|start| message.starts_with(start));
        let wanted = message.rsplit_once("expected ").map(|(_, wanted)| wanted.trim());
        match wanted.filter(|_| is_invalid).and_then(Kind::named) {
            Some(kind) => Self::Kind(kind),
            None => Self::Unknown(message.to_owned()),
        }
    }
}

impl Kind {
    /// As serde names it.
    fn named(wanted: &str) -> Option<Self> {
        Some(match wanted {
            "a boolean" => Self::YesOrNo,
            "a sequence" => Self::List,
            "a map" => Self::Table,
            "a float" | "f64" | "f32" => Self::Number,
            "an integer" | "u8" | "u16" | "u32" | "u64" | "usize" => Self::Whole,
            wanted if wanted.contains("string") => Self::Text,
            wanted if wanted.starts_with("struct ") => Self::Table,
            _ => return None,
        })
    }
}
