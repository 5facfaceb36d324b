//! The support report: one text that says how an installation is, for whoever helps, and nothing of whose it is.
//!
//! It is English, whatever the user speaks: it is read by somebody else. (What the programs say around it is in the user's
//! language.) Its own words stand in `report.md`; everything else in it is a word of a closed list, a number, a time, or
//! a text that went through the core's [`Redactor`]. Nothing is changed by making it, and nothing is sent.

mod figures;
mod files;
mod log;
mod owner;

pub use files::{file_name, save, save_among};

use crate::bell::{Bell, BellLine};
use crate::clock;
use crate::doctor::{Check, Finding, Verdict, examine};
use crate::history::SCHEMA;
use crate::places::{Places, environment};
use crate::settings::language_of;
use campanile_core::redact::{Redactor, TEXT, Understood};
use campanile_core::words::{Language, Voice};
use figures::Told;
use jiff::tz::TimeZone;
use serde::Serialize;

/// The report's own words.
const REPORT: &str = include_str!("report.md");
/// What stands where there is nothing.
const NONE: &str = "none";

/// Looks at everything and tells it. `program` is how the asking program names itself.
pub async fn report(places: &Places, program: &'static str) -> String {
    let mut redactor = Redactor::default();
    owner::name(&mut redactor);
    let config = std::fs::read_to_string(&places.config).ok();
    let understood = config.as_deref().map(Understood::new);
    if let Some(Some(understood)) = &understood {
        understood.name_all(&mut redactor);
    }
    let told = Told::look(places, &mut redactor).await;
    let found = examine(places, &Voice::new(Language::En, TimeZone::UTC), program).await;
    let settings = match &understood {
        None => NONE.to_owned(),
        Some(None) => TEXT.to_owned(),
        Some(Some(understood)) => understood.lines(&redactor).join("\n"),
    };
    let programs = programs(places, program).await;
    fill(REPORT, |name| match name {
        "made" => clock::now().strftime("%Y-%m-%d %H:%M UTC").to_string(),
        "programs" => programs.join("\n"),
        "system" => system(places, &redactor).join("\n"),
        "doctor" => found.iter().map(|found| finding(found, &redactor)).collect::<Vec<_>>().join("\n"),
        "settings" => or_none(settings.clone()),
        "connections" => or_none(told.connections(&redactor).join("\n")),
        "history" => told.history(&redactor).join("\n"),
        "log" => or_none(log::last_lines(&places.state, &redactor).join("\n")),
        _ => String::new(),
    })
}

/// Puts into the template what stands for each name in braces; what was put in is not looked at again.
fn fill(template: &str, value: impl Fn(&str) -> String) -> String {
    let mut filled = String::new();
    let mut rest = template;
    while let Some((before, (name, after))) =
        rest.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
    {
        filled.push_str(before);
        filled.push_str(&value(name));
        rest = after;
    }
    filled + rest
}

fn or_none(text: String) -> String {
    if text.is_empty() { NONE.to_owned() } else { text }
}

fn row(key: &str, value: impl std::fmt::Display) -> String {
    format!("- {key}: {value}")
}

async fn programs(places: &Places, program: &str) -> Vec<String> {
    let watch = match BellLine::call(&places.data, Bell::Reader, ASKS).await {
        Ok(line) => {
            let (version, schema) = line.peer_version();
            let redactor = Redactor::default();
            format!("{} {} (schema {schema})", redactor.word(line.peer()), redactor.redact(version))
        }
        Err(_) => NONE.to_owned(),
    };
    vec![
        row("program", format!("{program} {} (schema {SCHEMA})", env!("CARGO_PKG_VERSION"))),
        row("watch", watch),
    ]
}

/// How the report names itself on the bell.
const ASKS: &str = "campanile-support";

fn system(places: &Places, redactor: &Redactor) -> Vec<String> {
    let variable = |name: &str| {
        let value = environment(name).and_then(|value| value.into_string().ok());
        value.map_or_else(|| NONE.to_owned(), |value| redactor.redact(&value))
    };
    let (os, kernel) = owner::system();
    let (kind, processor) = (std::env::consts::OS, std::env::consts::ARCH);
    vec![
        row("system", format!("{kind} {processor}, {}, kernel {}", redactor.redact(&os), or_none(kernel))),
        row("desktop", variable("XDG_CURRENT_DESKTOP")),
        row("session", variable("XDG_SESSION_TYPE")),
        row("language", language_of(Some(places.config.clone())).tag()),
    ]
}

/// A finding as a line. Why a connection cannot be read may quote its server: that stands with the connections, by name. A key
/// that nobody knows can be a word of the user's: that one is there stands with the settings.
fn finding(found: &Finding, redactor: &Redactor) -> String {
    let about = found.connection.as_deref().map(|id| format!(" {}", redactor.word(id))).unwrap_or_default();
    let is_quoted = matches!(
        (found.check, found.verdict),
        (Check::Connection, Verdict::Wrong) | (Check::Settings, Verdict::Improvable)
    );
    let text = if is_quoted { String::new() } else { format!(": {}", redactor.redact_quoted(&found.text)) };
    format!("- {} {}{about}{text}", slug(&found.verdict), slug(&found.check))
}

/// The one word that a value is in JSON.
fn slug(value: &impl Serialize) -> String {
    let word = serde_json::to_value(value).ok();
    word.and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
}

#[cfg(test)]
mod tests;
