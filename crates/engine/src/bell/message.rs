//! What is said on a bell, and in which words.

use crate::history::{SCHEMA, WriteTrouble};
use crate::report::ReadReport;
use serde::{Deserialize, Serialize};

/// A place in the window.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WindowPlace {
    /// As it is: the list, when it starts.
    #[default]
    List,
    /// The details of the notification with this id.
    Notification(String),
    /// The settings.
    Settings,
    /// The overview.
    Overview,
    /// What the settings say of the program itself.
    About,
}

impl WindowPlace {
    /// The notification with this id, and the list where there is none.
    #[must_use]
    pub fn of(notification: Option<String>) -> Self {
        notification.map_or(Self::List, Self::Notification)
    }
}

/// What is said on a bell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "say", rename_all = "kebab-case")]
pub enum Message {
    /// Who is there: the first line in both directions.
    Hello {
        /// The program.
        program: String,
        /// Its version.
        version: String,
        /// Its process.
        pid: u32,
        /// The newest version of the history's file that it knows.
        #[serde(default)]
        schema: i64,
        /// What keeps this program from storing anything, by its name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        trouble: Option<String>,
    },
    /// Something changed: look again.
    Changed,
    /// Nothing can be stored any more, or everything again. The history cannot say so itself.
    Stores {
        /// What keeps it from that, by its name; `None` where nothing does.
        trouble: Option<String>,
    },
    /// Read all connections now; answered by [`Message::Checked`] when they are caught up.
    CheckNow,
    /// The answer to [`Message::CheckNow`].
    Checked {
        /// How each connection did.
        reports: Vec<ReadReport>,
    },
    /// Bring the window to the front.
    Show {
        /// What it shows then.
        #[serde(default)]
        at: WindowPlace,
        /// What the desktop gave for raising a window: the user's click.
        token: Option<String>,
    },
    /// The settings changed: read them again.
    SettingsChanged,
    /// An installer or a newer program asks to end.
    StepDown,
    /// Raise one toast, so that the user sees that toasts arrive.
    TestToast,
    /// Anything a newer program says that this one does not know.
    #[serde(other)]
    Unknown,
}

impl Message {
    /// That nothing can be stored, or that everything can.
    pub(super) fn stores(trouble: Option<WriteTrouble>) -> Self {
        Self::Stores { trouble: slug(trouble) }
    }
}

/// Who this program is: the first line.
pub(super) fn hello(program: &str, trouble: Option<WriteTrouble>) -> Message {
    let (program, version) = (program.to_owned(), env!("CARGO_PKG_VERSION").to_owned());
    Message::Hello { program, version, pid: std::process::id(), schema: SCHEMA, trouble: slug(trouble) }
}

fn slug(trouble: Option<WriteTrouble>) -> Option<String> {
    trouble.map(|trouble| trouble.slug().to_owned())
}
