//! Looking at everything that Campanile needs, one after the other: what is fine, what is not, and what helps.
//!
//! Nothing is changed, nothing is sent to Marketo: how the connections are is what the watch last found.

#[cfg(target_os = "linux")]
mod desktop;

use crate::bell::{Bell, BellLine};
use crate::clock;
use crate::history::{ConnectionHealth, History, HistoryError};
use crate::login::{Login, Way};
use crate::places::Places;
use crate::problem;
use crate::secrets::{SecretError, secret};
use crate::settings::{Connection, ConnectionKind, InForce, Loaded, Settings};
use crate::updates::{Updates, advice};
use campanile_core::reason::Reason;
use campanile_core::words::{Phrase, Voice};
use serde::Serialize;
use std::path::Path;

/// What was looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Check {
    /// config.toml.
    Settings,
    /// The history's file.
    History,
    /// Its daily backup.
    Backup,
    /// Whether somebody watches.
    Watch,
    /// Whether that begins at login.
    Login,
    /// A connection.
    Connection,
    /// A connection's secret.
    Secret,
    /// The bus of the desktop's session.
    Bus,
    /// Who shows toasts.
    Toasts,
    /// Who shows the tray item.
    Tray,
    /// Whether a newer version is there.
    Updates,
}

impl Check {
    /// The message that names it.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Settings => "doctor-check-settings",
            Self::History => "doctor-check-history",
            Self::Backup => "doctor-check-backup",
            Self::Watch => "doctor-check-watch",
            Self::Login => "doctor-check-login",
            Self::Connection => "doctor-check-connection",
            Self::Secret => "doctor-check-secret",
            Self::Bus => "doctor-check-bus",
            Self::Toasts => "doctor-check-toasts",
            Self::Tray => "doctor-check-tray",
            Self::Updates => "doctor-check-updates",
        }
    }
}

/// How it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// As it should be.
    Fine,
    /// Campanile works, but not as well as it could.
    Improvable,
    /// Notifications or toasts are missed.
    Wrong,
}

/// What was found, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What was looked at.
    pub check: Check,
    /// How it is.
    pub verdict: Verdict,
    /// The connection it is about, by its id.
    pub connection: Option<String>,
    /// What was found.
    pub text: String,
    /// What helps; `None` where nothing has to be done.
    pub advice: Option<String>,
}

/// What has been found so far.
struct Findings<'a> {
    voice: &'a Voice,
    found: Vec<Finding>,
}

impl Findings<'_> {
    fn fine(&mut self, check: Check, said: &Phrase) {
        self.add(check, Verdict::Fine, None, said, None);
    }

    /// `advice` is a message of the catalogue.
    fn not_fine(&mut self, check: Check, verdict: Verdict, said: &Phrase, advice: &'static str) {
        self.add(check, verdict, None, said, Some(&Phrase::new(advice)));
    }

    fn add(
        &mut self,
        check: Check,
        verdict: Verdict,
        connection: Option<&str>,
        said: &Phrase,
        advice: Option<&Phrase>,
    ) {
        self.found.push(Finding {
            check,
            verdict,
            connection: connection.map(str::to_owned),
            text: self.voice.say(said),
            advice: advice.map(|advice| self.voice.say(advice)),
        });
    }
}

/// Looks at everything. `program` is how the asking program names itself.
pub async fn examine(places: &Places, voice: &Voice, program: &'static str) -> Vec<Finding> {
    let mut findings = Findings { voice, found: Vec::new() };
    let Settings { connections, forwards, updates: feed, .. } = settings(&mut findings, places);
    let healths = history(&mut findings, places).await;
    watch(&mut findings, places, program).await;
    login(&mut findings, places);
    for connection in &connections {
        let health = healths.iter().find(|health| health.id == connection.id);
        self::connection(&mut findings, connection, health);
        if !matches!(connection.kind, ConnectionKind::Demo) {
            its_secret(&mut findings, &connection.id, connection.secret_file.as_deref()).await;
        }
    }
    for forward in forwards.iter().filter(|forward| forward.on && forward.has_secret) {
        its_secret(&mut findings, &forward.id, forward.secret_file.as_deref()).await;
    }
    if let Some(feed) = &feed {
        updates(&mut findings, &Updates::of(feed, places));
    }
    #[cfg(target_os = "linux")]
    desktop::examine(&mut findings).await;
    findings.found
}

fn settings(findings: &mut Findings<'_>, places: &Places) -> Settings {
    let loaded = Settings::load(&places.config);
    if let Ok(Loaded { policy: Some(InForce { file, locked, .. }), .. }) = &loaded {
        let count = i64::try_from(locked.len()).unwrap_or(i64::MAX);
        findings.fine(
            Check::Settings,
            &Phrase::new("doctor-settings-policy").count("count", count).text("file", file),
        );
    }
    for key in loaded.iter().flat_map(|loaded| &loaded.unknown) {
        let file = places.config.display().to_string();
        let said = Phrase::new("cli-config-warning").text("file", file).text("key", key);
        findings.not_fine(Check::Settings, Verdict::Improvable, &said, "doctor-settings-unknown-advice");
    }
    match loaded {
        Ok(loaded) if loaded.settings.connections.is_empty() => {
            let said = Phrase::new("doctor-settings-none");
            findings.not_fine(Check::Settings, Verdict::Wrong, &said, "doctor-settings-none-advice");
            loaded.settings
        }
        Ok(loaded) => {
            let count = i64::try_from(loaded.settings.connections.len()).unwrap_or(i64::MAX);
            findings.fine(Check::Settings, &Phrase::new("doctor-settings-fine").count("count", count));
            loaded.settings
        }
        Err(error) => {
            let said = Phrase::new("doctor-said").text("text", error.words(findings.voice));
            findings.not_fine(Check::Settings, Verdict::Wrong, &said, "doctor-settings-wrong-advice");
            Settings::default()
        }
    }
}

async fn history(findings: &mut Findings<'_>, places: &Places) -> Vec<ConnectionHealth> {
    if !places.history().exists() {
        findings.fine(Check::History, &Phrase::new("doctor-history-none"));
        return Vec::new();
    }
    match read_history(places).await {
        Ok((looked, healths)) => {
            if looked.whole {
                let said = Phrase::new("doctor-history-fine")
                    .count("count", looked.total)
                    .number("megabytes", looked.megabytes);
                findings.fine(Check::History, &said);
            } else {
                let said = Phrase::new("problem-history-damaged");
                findings.not_fine(Check::History, Verdict::Wrong, &said, "doctor-history-damaged-advice");
            }
            match looked.backup {
                Some(day) => {
                    let said = Phrase::new("doctor-backup-fine").text("day", findings.voice.date(day));
                    findings.fine(Check::Backup, &said);
                }
                None => findings.fine(Check::Backup, &Phrase::new("doctor-backup-none")),
            }
            healths
        }
        Err(error) => {
            let advice = "doctor-history-unusable-advice";
            findings.not_fine(Check::History, Verdict::Wrong, &problem::history(&error), advice);
            Vec::new()
        }
    }
}

/// What the file is like.
struct Looked {
    whole: bool,
    total: i64,
    megabytes: f64,
    backup: Option<jiff::civil::Date>,
}

async fn read_history(places: &Places) -> Result<(Looked, Vec<ConnectionHealth>), HistoryError> {
    let history = History::open_beside_readers(places)?;
    let whole = history.check().await? && !history.is_damaged();
    let total = history.counts().await?.total;
    let size = std::fs::metadata(places.history()).map_or(0, |file| file.len());
    let megabytes = (size as f64 / 1_048_576.0).ceil();
    let looked = Looked { whole, total, megabytes, backup: history.newest_backup() };
    Ok((looked, history.connections().await?))
}

async fn watch(findings: &mut Findings<'_>, places: &Places, program: &'static str) {
    match BellLine::call(&places.data, Bell::Reader, program).await {
        Ok(line) if line.peer() == "campanile-agent" => {
            findings.fine(Check::Watch, &Phrase::new("doctor-watch-fine"));
            if let Some(trouble) = line.trouble() {
                let said = Phrase::new(trouble.label());
                findings.add(Check::History, Verdict::Wrong, None, &said, None);
            }
        }
        Ok(line) => {
            let said = Phrase::new("doctor-watch-other").text("program", line.peer());
            findings.fine(Check::Watch, &said);
        }
        Err(_) => {
            let said = Phrase::new("doctor-watch-none");
            findings.not_fine(Check::Watch, Verdict::Wrong, &said, "doctor-watch-none-advice");
        }
    }
}

fn login(findings: &mut Findings<'_>, places: &Places) {
    match Login::find(places).map(|login| login.is_on()) {
        Ok(Some(Way::Service)) => findings.fine(Check::Login, &Phrase::new("doctor-login-service")),
        Ok(Some(Way::Autostart)) => findings.fine(Check::Login, &Phrase::new("doctor-login-autostart")),
        Ok(None) => {
            let said = Phrase::new("doctor-login-off");
            findings.not_fine(Check::Login, Verdict::Improvable, &said, "doctor-login-off-advice");
        }
        // A server without a desktop has neither: there a timer or a service of its own starts `sync`.
        Err(_) => {
            let said = Phrase::new("doctor-login-off");
            findings.add(Check::Login, Verdict::Fine, None, &said, None);
        }
    }
}

fn connection(findings: &mut Findings<'_>, connection: &Connection, health: Option<&ConnectionHealth>) {
    let about = Some(connection.id.as_str());
    let named = |key| Phrase::new(key).text("connection", connection.id.as_str());
    let add = |findings: &mut Findings<'_>, verdict, said: &Phrase, advice: Option<&'static str>| {
        findings.add(Check::Connection, verdict, about, said, advice.map(Phrase::new).as_ref());
    };
    let reason: Option<&Reason> = health.and_then(|health| health.reason.as_ref());
    let last = health.and_then(|health| health.succeeded_at);
    match (reason, last) {
        (Some(reason), _) => {
            let said = named("doctor-connection-wrong").text("reason", findings.voice.say(&reason.phrase()));
            add(findings, Verdict::Wrong, &said, Some("doctor-connection-wrong-advice"));
        }
        (None, Some(at)) => {
            let said = named("doctor-connection-fine").until("at", at, clock::now());
            add(findings, Verdict::Fine, &said, None);
        }
        (None, None) => {
            let said = named("doctor-connection-never");
            add(findings, Verdict::Improvable, &said, Some("doctor-connection-never-advice"));
        }
    }
}

/// What the feed of releases said when the watch asked it last: nobody is asked here.
fn updates(findings: &mut Findings<'_>, updates: &Updates) {
    if let Some(standing) = updates.standing(findings.voice, clock::now()) {
        let newer = updates.newer();
        let verdict = if newer.is_some() { Verdict::Improvable } else { Verdict::Fine };
        findings.add(Check::Updates, verdict, None, &standing, newer.map(advice).as_ref());
    }
    if let Some(fault) = updates.fault() {
        let said = fault.phrase(findings.voice);
        findings.add(Check::Updates, Verdict::Improvable, None, &said, None);
    }
}

/// It is read and forgotten at once.
async fn its_secret(findings: &mut Findings<'_>, id: &str, secret_file: Option<&Path>) {
    let about = Some(id);
    match secret(id, secret_file).await {
        Ok(_) => {
            let said = Phrase::new("doctor-secret-fine").text("connection", id);
            findings.add(Check::Secret, Verdict::Fine, about, &said, None);
        }
        Err(error) => {
            let said = Phrase::new("doctor-secret-wrong")
                .text("connection", id)
                .text("reason", findings.voice.say(&problem::secret(&error)));
            let advice = match error {
                SecretError::Keychain(_) | SecretError::Late => Phrase::new("doctor-keychain-advice"),
                SecretError::Missing | SecretError::Mode(_) | SecretError::File { .. } => {
                    Phrase::new("doctor-secret-wrong-advice").text("connection", id)
                }
            };
            findings.add(Check::Secret, Verdict::Wrong, about, &said, Some(&advice));
        }
    }
}
