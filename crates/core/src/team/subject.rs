//! Subjects: `campanile.v1.<instance>.<group>.<type>`. What people filter by stands in the subject, so that the server
//! sends a desktop nothing that it does not want.

use crate::notification::sha256_hex;
use crate::types::TYPES;
use crate::{Group, NotificationType};

/// What all subjects begin with.
const PREFIX: &str = "campanile.v1";
/// The subjects of all notifications.
pub const EVERYTHING: &str = "campanile.v1.*.*.*";
/// What everybody did about incidents. The stream holds it beside the notifications.
pub const EVERYBODYS: &str = "campanile.v1.triage.*";
/// What one did stands under this and their name.
pub(super) const TRIAGED: &str = "campanile.v1.triage.";
/// All that the stream holds.
pub const ALL: &str = "campanile.v1.>";
/// An instance that is not known. A real one never looks so: its `_` would be written in another way.
const NO_INSTANCE: &str = "_";
/// Longer than any name of an instance; what is longer stands there as its digest.
const LONGEST: usize = 120;

/// Where a notification is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// The instance as Marketo names it, empty where it is not known; `None` where only its digest stands there.
    pub instance: Option<String>,
    /// The type.
    pub kind: NotificationType,
}

impl Subject {
    /// The subject of a notification of this instance and type.
    #[must_use]
    pub fn of(instance: &str, kind: NotificationType) -> String {
        format!("{PREFIX}.{}.{}.{}", token(instance), kind.entry().group.slug(), kind.slug())
    }

    /// Reads a subject; `None` where it is not of this form, or of a type that is not known here.
    #[must_use]
    pub fn read(subject: &str) -> Option<Self> {
        let mut tokens = subject.strip_prefix(PREFIX)?.strip_prefix('.')?.split('.');
        let (instance, group, kind) = (tokens.next()?, tokens.next()?, tokens.next()?);
        let kind = NotificationType::from_slug(kind).filter(|kind| kind.entry().group.slug() == group)?;
        let instance = if instance.starts_with("%%") { None } else { Some(text(instance)?) };
        tokens.next().is_none().then_some(Self { instance, kind })
    }
}

/// What a desktop wants of the stream.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Of one instance alone.
    pub instance: Option<String>,
    /// Of one type or group alone.
    pub only: Option<Only>,
}

/// A type, or all of a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Only {
    /// One type.
    Type(NotificationType),
    /// All types of a group.
    Group(Group),
}

impl Only {
    /// The type or the group of this name. Where both have it, the type is all there is of the group.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        let group = || TYPES.iter().map(|entry| entry.group).find(|group| group.slug() == slug);
        NotificationType::from_slug(slug).map(Self::Type).or_else(|| group().map(Self::Group))
    }

    /// Whether a type is of it.
    #[must_use]
    pub fn has(self, kind: NotificationType) -> bool {
        match self {
            Self::Type(only) => only == kind,
            Self::Group(group) => kind.entry().group == group,
        }
    }

    /// Its name.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Type(kind) => kind.slug(),
            Self::Group(group) => group.slug(),
        }
    }
}

impl Filter {
    /// The one pattern of subjects that it is.
    #[must_use]
    pub fn subject(&self) -> String {
        let instance = self.instance.as_deref().map_or_else(|| "*".to_owned(), token);
        let (group, kind) = match self.only {
            None => ("*", "*"),
            Some(Only::Group(group)) => (group.slug(), "*"),
            Some(Only::Type(kind)) => (kind.entry().group.slug(), kind.slug()),
        };
        format!("{PREFIX}.{instance}.{group}.{kind}")
    }
}

/// Where a user says what was done about notifications. It has fewer parts than a notification's subject.
#[must_use]
pub fn triage(user: &str) -> String {
    format!("{TRIAGED}{user}")
}

/// Whether this may be a user's name: it becomes a part of subjects.
#[must_use]
pub fn is_user(name: &str) -> bool {
    (1..=64).contains(&name.len()) && name.bytes().all(is_plain)
}

const fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'
}

/// One part of a subject: without the signs that part it or stand for others.
fn token(instance: &str) -> String {
    if instance.is_empty() {
        return NO_INSTANCE.to_owned();
    }
    let mut token = String::new();
    for byte in instance.bytes() {
        if is_plain(byte) && instance != NO_INSTANCE {
            token.push(char::from(byte));
        } else {
            token.push_str(&format!("%{byte:02X}"));
        }
    }
    if token.len() <= LONGEST {
        return token;
    }
    format!("%%{}", sha256_hex(instance).get(..32).unwrap_or_default())
}

fn text(token: &str) -> Option<String> {
    if token == NO_INSTANCE {
        return Some(String::new());
    }
    let mut bytes = Vec::new();
    let mut rest = token.as_bytes();
    while let [first, after @ ..] = rest {
        if *first == b'%' {
            let (digits, behind) = after.split_at_checked(2)?;
            bytes.push(u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?);
            rest = behind;
        } else {
            bytes.push(is_plain(*first).then_some(*first)?);
            rest = after;
        }
    }
    String::from_utf8(bytes).ok().filter(|text| !text.is_empty())
}
