//! What can be asked on the command line. The words of its help are the catalogue's: see [`crate::help`].

use campanile_core::NotificationType;
use campanile_core::duration::{DurationError, parse_duration};
use campanile_core::types::TYPES;
use campanile_engine::export::Format;
use campanile_simulator::Scenario;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Parser, Subcommand, ValueEnum};
use jiff::Timestamp;
use std::path::PathBuf;

// Watches the notifications of Adobe Marketo Engage: reads them, keeps them, shows them.
#[derive(Debug, Parser)]
#[command(
    name = "campanile",
    version,
    propagate_version = true,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
pub(crate) struct Args {
    // The configuration file [default: the system's place, campanile/config.toml]
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    // The data folder [default: the system's place, campanile]
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) data_dir: Option<PathBuf>,
    // One JSON object a line
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    // Reads every connection until it is caught up, and ends
    Sync,
    // Reads every connection and publishes what comes in, until it is asked to end
    Relay,
    // Lists notifications, newest first
    List(List),
    // Shows one notification
    Show {
        // Its id
        id: String,
    },
    // Counts notifications
    Stats,
    // Writes everything in the history, newest first
    Export(Export),
    // Blackens a person's email address in everything that is stored
    Forget {
        // The address
        email: String,
    },
    // Marks notifications
    Mark {
        // As what
        mark: MarkArg,
        // Their ids
        #[arg(required = true)]
        ids: Vec<String>,
    },
    // Tells the team what you do about an incident, and shows what the team does
    #[command(subcommand)]
    Triage(Triage),
    // Stores or deletes the secret of a connection in the system's keychain
    #[command(subcommand)]
    Secret(Secret),
    // Tries out where notifications are forwarded to
    #[command(subcommand)]
    Forward(Forward),
    // Makes a rule that takes mails like a stored one for a type
    MailRule {
        // The notification's id
        id: String,
        // The type
        #[arg(value_name = "TYPE", value_parser = type_parser())]
        kind: NotificationType,
        // Saves the rule and applies it to all stored mails
        #[arg(long)]
        save: bool,
    },
    // Signs in to a mailbox that takes no passwords
    SignIn {
        // The connection's id
        id: String,
        // A file with the application's own secret, where the provider gave one
        #[arg(long, value_name = "FILE")]
        client_secret_file: Option<PathBuf>,
    },
    // Looks at everything that Campanile needs
    Doctor,
    // Tells how this installation is, for whoever helps
    Support {
        // Saves it into this file too
        #[arg(long, value_name = "FILE")]
        save: Option<PathBuf>,
    },
    // Writes the manual and what shells complete into a folder, for packages
    Papers {
        // The folder
        folder: PathBuf,
    },
    // Shows the help of the program, or of a command
    Help {
        // The command
        command: Vec<String>,
    },
    // Stands in for Adobe's identity service and journal, to try Campanile out
    Simulate(Simulate),
}

#[derive(Debug, clap::Args)]
pub(crate) struct List {
    // Only this type; may be given several times
    #[arg(long = "type", value_name = "T", value_parser = type_parser())]
    pub(crate) types: Vec<NotificationType>,
    // Only this instance (Munchkin ID)
    #[arg(long, value_name = "I")]
    pub(crate) instance: Option<String>,
    // Only unread ones
    #[arg(long)]
    pub(crate) unread: bool,
    // Only those since then: a time (RFC 3339), or how long ago (7d, 12h)
    #[arg(long, value_name = "T", value_parser = parse_since)]
    pub(crate) since: Option<Since>,
    // Only those with all these words
    #[arg(long, value_name = "Q")]
    pub(crate) search: Option<String>,
    // Incidents instead of notifications: repeats of one problem as one line
    #[arg(long)]
    pub(crate) incidents: bool,
    // At most so many
    #[arg(long, value_name = "N", default_value_t = 50)]
    pub(crate) limit: usize,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Export {
    // A table, one array, or one object a line
    #[arg(long, value_name = "F", default_value = "ndjson", value_parser = format_parser())]
    pub(crate) format: Format,
    // Into this file instead of to standard output
    #[arg(long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Triage {
    // You are on it
    Ack {
        // The incident's key, or the id of one of its notifications
        incident: String,
    },
    // A colleague is to take it
    Assign {
        // The incident's key, or the id of one of its notifications
        incident: String,
        // The colleague's name
        name: String,
    },
    // It is done
    Resolve {
        // The incident's key, or the id of one of its notifications
        incident: String,
    },
    // Nobody is on it any more
    Release {
        // The incident's key, or the id of one of its notifications
        incident: String,
    },
    // Says something about it to the team
    Comment {
        // The incident's key, or the id of one of its notifications
        incident: String,
        // What
        text: String,
    },
    // Shows who is on it and what was said
    Show {
        // The incident's key, or the id of one of its notifications
        incident: String,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Secret {
    // Reads the secret from standard input and stores it
    Set {
        // The connection's id
        id: String,
    },
    // Deletes it
    Delete {
        // The connection's id
        id: String,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Forward {
    // Sends a message there and says what came of it
    Test {
        // The id of the [[forward]] in config.toml
        id: String,
    },
}

#[derive(Debug, clap::Args)]
pub(crate) struct Simulate {
    // The port; 0 picks a free one
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub(crate) port: u16,
    // What it plays: empty, demo, storm, quiet, corpus
    #[arg(long, value_name = "S", default_value = "demo")]
    pub(crate) scenario: Scenario,
    // Ends when standard input closes: for the program that started it
    #[arg(long, hide = true)]
    pub(crate) with_parent: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum MarkArg {
    Read,
    Unread,
    Archived,
}

/// A time, or how long ago.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Since {
    At(Timestamp),
    Ago(jiff::SignedDuration),
}

impl Since {
    pub(crate) fn before(self, now: Timestamp) -> Timestamp {
        match self {
            Self::At(at) => at,
            Self::Ago(ago) => now.checked_sub(ago).unwrap_or(Timestamp::MIN),
        }
    }
}

fn parse_since(text: &str) -> Result<Since, DurationError> {
    text.parse().map(Since::At).or_else(|_| parse_duration(text).map(Since::Ago))
}

fn type_parser() -> impl TypedValueParser<Value = NotificationType> {
    PossibleValuesParser::new(TYPES.iter().map(|entry| entry.slug)).map(|slug| {
        // The parser lets only slugs of the table through.
        NotificationType::from_slug(&slug).unwrap_or(NotificationType::Other)
    })
}

fn format_parser() -> impl TypedValueParser<Value = Format> {
    PossibleValuesParser::new(Format::ALL.map(Format::slug)).map(|slug| {
        // The parser lets only these through.
        Format::from_slug(&slug).unwrap_or(Format::Ndjson)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn since_is_a_time_or_how_long_ago() {
        let now: Timestamp = "2026-11-23T12:00:00Z".parse().unwrap();
        for (text, expected) in [
            ("7d", "2026-11-16T12:00:00Z"),
            ("12h", "2026-11-23T00:00:00Z"),
            ("2026-01-01T00:00:00+01:00", "2025-12-31T23:00:00Z"),
        ] {
            assert_eq!(parse_since(text).unwrap().before(now).to_string(), expected);
        }
        assert!(parse_since("yesterday").is_err());
    }
}
