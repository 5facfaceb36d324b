//! The words that may stay: everybody uses them, so they name nobody.

use crate::Severity;
use crate::poller::ConnectionState;
use crate::types::TYPES;
use crate::words::Language;

/// The keys of config.toml.
const KEYS: &[&str] = &[
    "language",
    "connection",
    "id",
    "kind",
    "secret_file",
    "poll_every",
    "journal_url",
    "ims_url",
    "client_id",
    "org_id",
    "scopes",
    "start",
    "base_url",
    "instance",
    "daily_calls",
    "exhausted_step",
    "host",
    "port",
    "tls",
    "user",
    "auth",
    "provider",
    "tenant",
    "oauth_client_id",
    "oauth_url",
    "folder",
    "after",
    "move_to",
    "url",
    "stream",
    "name",
    "app_url",
    "daily_quota",
    "rules",
    "show",
    "min_severity",
    "sound",
    "exception",
    "type",
    "workspace",
    "campaign",
    "contains",
    "until",
    "quiet_hours",
    "on",
    "from",
    "to",
    "days",
    "let_through",
    "toasts",
    "per_minute",
    "detail",
    "weekly",
    "view",
    "search",
    "quota",
    "warn_at",
    "history",
    "keep",
    "appearance",
    "theme",
    "tray_count",
    "network",
    "proxy",
    "proxy_user",
    "no_proxy",
    "ca_file",
    "team",
    "hide_names",
    "relay",
    "listen",
    "max_messages",
    "max_megabytes",
    "duplicates",
    "replicas",
    "lease",
    "forward",
    "topic",
    "types",
    "silent",
    "gather",
    "allow_private",
    "updates",
    "feed",
    "public_key",
];

/// The values of config.toml, the names of our own things, and ids that say nothing about whose they are.
const WORDS: &[&str] = &[
    // Kinds, and what a setting can be.
    "adobe-journal",
    "marketo-rest",
    "mailbox",
    "team",
    "demo",
    "slack",
    "teams",
    "ntfy",
    "webhook",
    "token",
    "oldest",
    "latest",
    "starttls",
    "none",
    "password",
    "oauth",
    "microsoft",
    "google",
    "nothing",
    "read",
    "move",
    "inbox",
    "organizations",
    "toast",
    "silent",
    "mute",
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
    "sun",
    "full",
    "system",
    "light",
    "dark",
    "true",
    "false",
    "adobeio_api",
    "openid",
    "adobeid",
    "imap.example.com",
    "contoso.com",
    // Ours, and those we speak to.
    "campanile",
    "campanile-agent",
    "campanile-desktop",
    "adobe",
    "marketo",
    "salesforce",
    "dynamics",
    "localhost",
    "sync",
    "doctor",
    "support",
    // Ids of connections, and users of systems, that everybody has.
    "prod",
    "production",
    "test",
    "staging",
    "sandbox",
    "dev",
    "rest",
    "mail",
    "journal",
    "relay",
    "root",
    "user",
    "admin",
    "ubuntu",
    "debian",
];

/// The parts of paths that are the same on every computer.
const FOLDERS: &[&str] = &[
    "home",
    "users",
    "tmp",
    "var",
    "run",
    "etc",
    "usr",
    "lib",
    "bin",
    "opt",
    "srv",
    "mnt",
    "media",
    "local",
    "share",
    "state",
    "config",
    ".config",
    ".local",
    ".cache",
    ".var",
    "app",
    "systemd",
    "autostart",
    "campanile",
    "backups",
    "logs",
    "log",
    "appdata",
    "roaming",
    "library",
    "io.campanile.desktop",
    "bus",
    "dev",
    "proc",
    "sys",
    "null",
    "data",
];

/// The names of our own files, and where desktops keep their services.
const FILES: &[&str] = &[
    "config.toml",
    "mail-rules.toml",
    "history.db",
    "history.db-wal",
    "history.db-shm",
    "history.copying",
    "reader.lock",
    "window.lock",
    "reader.bell",
    "window.bell",
    "campanile-agent.service",
    "io.campanile.desktop.desktop",
    "credentials_directory",
];

/// The beginnings of names on a desktop's bus.
const ON_THE_BUS: &[&str] = &["org.freedesktop.", "org.kde.", "org.gnome.", "io.campanile."];

/// Who runs the servers that most are set up for; what stands before these names goes all the same.
pub(super) const DOMAINS: &[&str] = &[
    "adobe.io",
    "adobelogin.com",
    "adobe.com",
    "mktorest.com",
    "marketo.com",
    "office365.com",
    "outlook.com",
    "microsoftonline.com",
    "gmail.com",
    "googleapis.com",
    "google.com",
];

/// Whether everybody uses this word, which is in lower case.
#[must_use]
pub fn is_public_word(word: &str) -> bool {
    is_key(word)
        || WORDS.contains(&word)
        || TYPES.iter().any(|entry| entry.slug == word || entry.group.slug() == word)
        || Severity::ALL.iter().any(|severity| severity.slug() == word)
        || ConnectionState::ALL.iter().any(|state| state.slug() == word)
        || Language::ALL.iter().any(|language| language.tag() == word)
}

/// Whether it is a key of config.toml.
#[must_use]
pub fn is_key(word: &str) -> bool {
    KEYS.contains(&word)
}

/// Whether a name with dots in it is one of ours, of a desktop's bus or of a setting, and no host.
pub(super) fn is_public_name(name: &str) -> bool {
    let name = name.to_lowercase();
    let is_numbered = |part: &str| {
        let number =
            ["instance-", "connection-", "forward-"].iter().find_map(|begin| part.strip_prefix(begin));
        number.is_some_and(|number| number.parse::<u16>().is_ok())
    };
    let is_step = |part| is_key(part) || is_numbered(part) || TYPES.iter().any(|entry| entry.slug == part);
    is_file(&name)
        || WORDS.contains(&name.as_str())
        || DOMAINS.contains(&name.as_str())
        || ON_THE_BUS.iter().any(|begin| name.starts_with(begin))
        || name.split('.').all(is_step)
}

/// Whether a part of a path is the same on every computer.
pub(super) fn is_public_part(part: &str) -> bool {
    let part = part.to_lowercase();
    matches!(part.as_str(), "" | "." | ".." | "~" | "…")
        || FOLDERS.contains(&part.as_str())
        || is_file(&part)
        || (part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether it is the name of a file of ours: some have a day or a number in it.
fn is_file(name: &str) -> bool {
    let is_numbered = |begin: &str, end: &str| {
        let middle = name.strip_prefix(begin).and_then(|name| name.strip_suffix(end));
        middle.is_some_and(|middle| {
            middle.len() <= 14 && middle.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
        })
    };
    FILES.contains(&name)
        || is_numbered("history-", ".db")
        || is_numbered("agent.", ".log")
        || is_numbered("history.db.damaged-", "")
        || is_numbered("campanile-support-", ".txt")
}
