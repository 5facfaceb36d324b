//! From what everybody did about an incident to how it stands.

use super::triage::{Deed, Entry};
use crate::incident::is_news;
use jiff::Timestamp;

/// Whether somebody takes care of an incident.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Care {
    /// Nobody.
    Nobody,
    /// Somebody.
    OnIt(String),
    /// It is done.
    Resolved,
}

impl Care {
    /// The name used in JSON and in the history.
    #[must_use]
    pub const fn slug(&self) -> &'static str {
        match self {
            Self::Nobody => "nobody",
            Self::OnIt(_) => "on-it",
            Self::Resolved => "resolved",
        }
    }

    /// Who takes care of it.
    #[must_use]
    pub fn who(&self) -> Option<&str> {
        match self {
            Self::OnIt(who) => Some(who),
            Self::Nobody | Self::Resolved => None,
        }
    }

    /// What has this name, and who takes care where somebody does.
    #[must_use]
    pub fn from_slug(slug: &str, who: Option<String>) -> Option<Self> {
        match (slug, who) {
            ("nobody", _) => Some(Self::Nobody),
            ("on-it", Some(who)) => Some(Self::OnIt(who)),
            ("resolved", _) => Some(Self::Resolved),
            (_, _) => None,
        }
    }
}

/// How an incident stands, who said so, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// How it stands.
    pub care: Care,
    /// Who said so.
    pub author: String,
    /// When.
    pub at: Timestamp,
}

impl Standing {
    /// Whether it says something about an incident whose last notification happened then: what came after it was resolved
    /// is not, and that nobody is on it is as if nobody had said anything.
    #[must_use]
    pub fn holds(&self, last_at: Timestamp) -> bool {
        match self.care {
            Care::OnIt(_) => true,
            Care::Resolved => !is_news(last_at, self.at),
            Care::Nobody => false,
        }
    }

    /// Whether it was said about the episode that began then: what was resolved before is not its end.
    #[must_use]
    pub fn is_about(&self, first_at: Timestamp) -> bool {
        match self.care {
            Care::OnIt(_) | Care::Nobody => self.at >= first_at,
            Care::Resolved => !is_news(first_at, self.at),
        }
    }

    /// Whether somebody wants this one to take care of it, and they have not said yet that they do.
    #[must_use]
    pub fn waits_for(&self, who: &str) -> bool {
        self.care.who() == Some(who) && self.author != who
    }
}

/// What somebody said about an incident.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// Who.
    pub author: String,
    /// When.
    pub at: Timestamp,
    /// What.
    pub text: String,
    /// Whether it was longer.
    pub cut: bool,
}

/// All that the team did about an incident, summed up.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Triage {
    /// How it stands; `None` where nobody said anything about that.
    pub standing: Option<Standing>,
    /// What was said, in its order.
    pub comments: Vec<Comment>,
    /// When the newest of all counts as done, also of what is not known here.
    pub latest: Option<Timestamp>,
}

impl Triage {
    /// Sums up the entries of one incident, of which each is there once. Of what changes how it stands the latest wins,
    /// of the same time the name that comes last.
    #[must_use]
    pub fn of(mut entries: Vec<Entry>) -> Self {
        entries
            .sort_by(|one, other| (one.at, &one.author, &one.id).cmp(&(other.at, &other.author, &other.id)));
        let mut triage = Self { latest: entries.last().map(|entry| entry.at), ..Self::default() };
        for entry in entries {
            let care = match entry.deed() {
                Deed::Acknowledge => Care::OnIt(entry.author.clone()),
                Deed::Assign(who) => Care::OnIt(who),
                Deed::Resolve => Care::Resolved,
                Deed::Release => Care::Nobody,
                Deed::Comment { text, cut } => {
                    triage.comments.push(Comment { author: entry.author, at: entry.at, text, cut });
                    continue;
                }
                Deed::Unknown => continue,
            };
            triage.standing = Some(Standing { care, author: entry.author, at: entry.at });
        }
        triage
    }
}
