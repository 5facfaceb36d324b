//! Every message of the catalogue is said somewhere: what nobody says is dead.

use crate::sources::{files, sources};
use campanile_core::Severity;
use campanile_core::codes::CODES;
use campanile_core::event::Reject;
use campanile_core::facts::names;
use campanile_core::rules::Decision;
use campanile_core::types::TYPES;
use campanile_core::words::{Language, sources as catalogue};
use campanile_tests::repository;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// The keys that the code builds from its tables.
fn built() -> BTreeSet<String> {
    let types = TYPES
        .iter()
        .flat_map(|entry| [format!("type-{}", entry.slug), format!("group-{}", entry.group.slug())]);
    let severities = Severity::ALL.into_iter().map(|severity| format!("severity-{}", severity.slug()));
    let facts = names::ALL.into_iter().map(|name| format!("fact-{}", name.replace('_', "-")));
    let months = (1..=12).map(|month| format!("format-month-{month}"));
    let decisions = Decision::ALL.into_iter().map(|decision| format!("decision-{}", decision.slug()));
    let decisions = decisions.chain([String::from("decision-none")]);
    let codes = CODES.iter().map(|entry| entry.key.to_owned());
    let rejects = Reject::ALL.into_iter().map(|reason| format!("reject-{}", reason.slug()));
    let all = types.chain(rejects).chain(severities).chain(facts).chain(months);
    all.chain(codes).chain(decisions).collect()
}

/// The programs' and the page's code, and the catalogue itself: a message may be part of another.
fn code() -> String {
    let mut all: Vec<PathBuf> = sources();
    files(&repository().join("src-tauri/src"), &mut all);
    files(&repository().join("ui/src"), &mut all);
    let texts = all.into_iter().filter_map(|file| std::fs::read_to_string(file).ok());
    let messages = catalogue(Language::En).into_iter().map(|(_, text)| text.to_owned());
    texts.chain(messages).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_message_is_said_somewhere() {
    let built = built();
    let code = code();
    let mut dead = Vec::new();
    for (file, text) in catalogue(Language::En) {
        for line in text.lines() {
            let Some((key, _)) = line.split_once(" =") else { continue };
            let is_key = key.starts_with(|letter: char| letter.is_ascii_lowercase()) && !key.contains(' ');
            // The messages of commands are compared with the command line by the terminal's own tests.
            let is_command = file == "help.ftl" && (key == "help" || key.starts_with("help-"));
            if !is_key || built.contains(key) || is_command {
                continue;
            }
            // Quoted in Rust and TypeScript, a reference in Fluent; or its beginning in a template: `details-mark-${…}`.
            let said = [format!("\"{key}\""), format!("'{key}'"), format!("{{ {key} }}")];
            let begins = key.match_indices('-').any(|(at, _)| code.contains(&format!("`{}${{", &key[..=at])));
            if !begins && !said.iter().any(|said| code.contains(said.as_str())) {
                dead.push(format!("{key} ({file})"));
            }
        }
    }
    assert!(dead.is_empty(), "nobody says: {}", dead.join(", "));
}
