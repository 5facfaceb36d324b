//! config.toml: what its tests share, and the list of them.

mod editing;
mod forward;
mod mailbox;
mod policy;
mod reading;
mod refusing;
mod rest;
mod team;
mod writing;

use super::*;
use campanile_core::Severity;

/// A journal that has all it needs.
const JOURNAL: &str = r#"[[connection]]
id = "prod"
kind = "adobe-journal"
journal_url = "https://events-va6.adobe.io/events/organizations/1/integrations/2/3"
client_id = "abc"
org_id = "A1B2@AdobeOrg"
"#;

fn journal_of(connection: &Connection) -> &Journal {
    let ConnectionKind::AdobeJournal(journal) = &connection.kind else { panic!("{connection:?}") };
    journal
}

fn parsed(text: &str) -> Settings {
    let loaded = Settings::parse(text, "config.toml").unwrap();
    assert_eq!(loaded.unknown, Vec::<String>::new());
    loaded.settings
}
