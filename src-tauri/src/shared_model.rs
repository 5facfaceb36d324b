//! What travels about what the team does.

use campanile_core::team;
use serde::{Deserialize, Serialize};
use specta::Type;

/// What the team did about an incident. With nobody's name where the settings hide them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub(crate) struct Together {
    /// How it stands; nothing where nobody said anything about that.
    pub(crate) standing: Option<Standing>,
    /// What was said, in its order.
    pub(crate) said: Vec<Said>,
    /// Whether something of it has not reached the team yet.
    pub(crate) waits: bool,
}

/// How an incident stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub(crate) struct Standing {
    pub(crate) care: Care,
    /// In words.
    pub(crate) text: String,
    pub(crate) at: i64,
    /// Whether it is this computer's user who takes care of it, and who said so.
    pub(crate) own: bool,
    /// Whether it was done, and happened again since.
    pub(crate) again: bool,
}

/// How a line of the list stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub(crate) struct Cared {
    pub(crate) care: Care,
    /// In words.
    pub(crate) text: String,
}

/// Whether somebody takes care of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Care {
    Nobody,
    OnIt,
    Resolved,
}

impl From<&team::Care> for Care {
    fn from(care: &team::Care) -> Self {
        match care {
            team::Care::Nobody => Self::Nobody,
            team::Care::OnIt(_) => Self::OnIt,
            team::Care::Resolved => Self::Resolved,
        }
    }
}

/// What somebody said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub(crate) struct Said {
    pub(crate) who: String,
    pub(crate) at: i64,
    pub(crate) text: String,
}

/// What the user does about an incident for the team.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(crate) enum ShareAct {
    Acknowledge,
    Assign { to: String },
    Resolve,
    Release,
    Comment { text: String },
}
