//! What travels between the settings pages and their program. The TypeScript form is generated from here.

use crate::model::Reading;
use campanile_core::rules::Show;
use campanile_core::{NotificationType, Severity};
use serde::{Deserialize, Serialize};
use specta::Type;

/// What the rules would do with the notifications of a type of the last seven days.
#[derive(Debug, Clone, Serialize, Type)]
pub(crate) struct RulePreview {
    pub(crate) slug: NotificationType,
    /// How many would toast on each day, oldest first, today last.
    pub(crate) toasts: Vec<u32>,
    pub(crate) silent: u32,
    pub(crate) muted: u32,
}

/// An exception to the rules. `place` is its place in the file, `until` when it ends.
#[derive(Debug, Clone, Serialize, Type)]
pub(crate) struct ExceptionRow {
    pub(crate) place: u32,
    pub(crate) slug: Option<NotificationType>,
    pub(crate) what: String,
    pub(crate) show: Option<Show>,
    pub(crate) until: Option<i64>,
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Day {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

/// When toasts are held back. Times are local, `20:00`; the days are those on which it begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub(crate) struct QuietHours {
    pub(crate) on: bool,
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) days: Vec<Day>,
    pub(crate) let_through: Severity,
}

/// How much a toast tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Detail {
    Full,
    Type,
}

/// What is known of an instance. What was typed in stays text until it is checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub(crate) struct InstanceSettings {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) app_url: String,
    pub(crate) daily_quota: String,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Theme {
    System,
    Light,
    Dark,
}

/// How the window and the tray look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub(crate) struct Appearance {
    pub(crate) theme: Theme,
    pub(crate) tray_count: bool,
}

/// Through which proxy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub(crate) enum ProxyChoice {
    System,
    None,
    At,
}

/// How the network is reached. What was typed in stays text until it is checked; the password is in the keychain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub(crate) struct NetworkSettings {
    pub(crate) proxy: ProxyChoice,
    pub(crate) address: String,
    pub(crate) user: String,
    pub(crate) exceptions: String,
    pub(crate) ca_file: String,
}

/// How the watch starts at login.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "lowercase")]
pub(crate) enum LoginWay {
    Service,
    Autostart,
}

/// Whether the watch starts at login, and by which way it does or would. Without a way it cannot here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
pub(crate) struct Login {
    pub(crate) on: bool,
    pub(crate) way: Option<LoginWay>,
}

/// A host that Campanile talks to, and for which connections.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub(crate) struct AskedHost {
    pub(crate) host: String,
    pub(crate) connections: Vec<String>,
}

/// A page of a release.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub(crate) enum UpdatePage {
    /// Where its packages are.
    Download,
    /// What is new.
    Notes,
}

/// How it stands with newer versions. Sentences come in the user's language.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Type)]
pub(crate) struct UpdateState {
    /// The feed that is asked; none where nobody is.
    pub(crate) feed: Option<String>,
    /// Its host.
    pub(crate) host: Option<String>,
    /// That the administrator's policy says so.
    pub(crate) policy: Option<String>,
    pub(crate) standing: Option<String>,
    /// What to do, where a newer version is there.
    pub(crate) advice: Option<String>,
    /// What went wrong when the feed was asked last.
    pub(crate) problem: Option<String>,
    /// What can be opened.
    pub(crate) pages: Vec<UpdatePage>,
}

/// What Campanile is, where its files are, and what it talks to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub(crate) struct About {
    pub(crate) version: String,
    pub(crate) licence: String,
    pub(crate) config: String,
    pub(crate) data: String,
    pub(crate) logs: String,
    pub(crate) exports: Option<String>,
    pub(crate) hosts: Vec<AskedHost>,
    /// Keys of the file that nobody knows.
    pub(crate) unknown_keys: Vec<String>,
    pub(crate) updates: UpdateState,
}

/// All settings but the rules, the connections and the language.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub(crate) struct SettingsView {
    pub(crate) quiet_hours: QuietHours,
    pub(crate) per_minute: u32,
    pub(crate) detail: Detail,
    /// Whether a digest tells of the week.
    pub(crate) weekly: bool,
    pub(crate) warn_at: Vec<f64>,
    pub(crate) keep_days: Option<u32>,
    pub(crate) instances: Vec<InstanceSettings>,
    pub(crate) appearance: Appearance,
    pub(crate) network: NetworkSettings,
    pub(crate) login: Login,
    /// Keys of the file that an administrator's policy has set: `toasts.detail`, or all below `history`.
    pub(crate) locked: Vec<String>,
    pub(crate) about: About,
}

/// A setting that the user changes. What was typed in comes as text, so that what is wrong with it can be said.
#[derive(Clone, Deserialize, Type)]
#[serde(tag = "setting", rename_all = "kebab-case")]
pub(crate) enum SettingChange {
    QuietHours {
        hours: QuietHours,
    },
    PerMinute {
        count: String,
    },
    Detail {
        detail: Detail,
    },
    Weekly {
        on: bool,
    },
    WarnAt {
        percents: String,
    },
    /// Empty keeps everything.
    Keep {
        days: String,
    },
    Instance {
        instance: InstanceSettings,
    },
    Appearance {
        appearance: Appearance,
    },
    Network {
        network: NetworkSettings,
    },
    /// Goes to the keychain. Empty removes it.
    ProxyPassword {
        password: String,
    },
    Login {
        on: bool,
    },
}

/// The form of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub(crate) enum ExportFormat {
    Csv,
    Json,
    Ndjson,
}

/// An export that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub(crate) struct Exported {
    pub(crate) count: u32,
    pub(crate) file: String,
}

/// A folder that can be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Folder {
    Config,
    Data,
    Logs,
    Exports,
}

/// What was found in a text from Adobe's Developer Console. It goes into the form and nowhere else.
#[derive(Clone, Serialize, Type)]
pub(crate) struct Credential {
    pub(crate) name: Option<String>,
    pub(crate) client_id: Option<String>,
    pub(crate) client_secret: Option<String>,
    pub(crate) org_id: Option<String>,
    pub(crate) scopes: Vec<String>,
    pub(crate) ims_url: Option<String>,
    pub(crate) journal_url: Option<String>,
}

/// How far a connection's first reading has come. Times are Unix milliseconds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub(crate) struct Backlog {
    pub(crate) count: u32,
    pub(crate) oldest: Option<i64>,
    pub(crate) reached: Option<i64>,
    pub(crate) caught_up: bool,
    /// Of a mailbox, how many mails were looked at.
    pub(crate) reading: Option<Reading>,
}
