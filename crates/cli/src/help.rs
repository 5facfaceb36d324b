//! The help of the command line, in the user's language.
//!
//! clap has the structure, the catalogue the words: `help.ftl` has a message for each command with an attribute for each
//! of its arguments. The one word that clap keeps to itself is `[OPTIONS]` in the line of usage.

use crate::args::Args;
use campanile_core::words::{Phrase, Voice};
use clap::{Arg, ArgAction, Command, CommandFactory};
use std::ffi::OsString;
use std::path::PathBuf;

/// The command line as it is parsed, without words.
pub(crate) fn command() -> Command {
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).global(true);
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version).global(true);
    Args::command().arg(help).arg(version)
}

/// The same with its words.
pub(crate) fn command_in_words(voice: &Voice) -> Command {
    in_words(command(), KEY, voice)
}

/// The message of the program itself; those of its commands begin with it.
const KEY: &str = "help";

fn in_words(command: Command, key: &str, voice: &Voice) -> Command {
    let said = |name: &str| voice.attribute(key, &name.replace('_', "-")).unwrap_or_default();
    let template = template(&command, voice);
    command
        .about(said("about"))
        .subcommand_value_name(voice.text("cli-help-command"))
        .help_template(template)
        .mut_args(|arg| {
            let help = said(arg.get_id().as_str());
            if arg.get_action().takes_values() {
                let help = with_values(&arg, help, voice);
                arg.help(help).hide_default_value(true).hide_possible_values(true)
            } else {
                arg.help(help)
            }
        })
        .mut_subcommands(|command| {
            let key = format!("{key}-{}", command.get_name());
            in_words(command, &key, voice)
        })
}

/// What is allowed and what is by default, behind what it is.
fn with_values(arg: &Arg, mut help: String, voice: &Voice) -> String {
    let values: Vec<String> =
        arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    if !values.is_empty() {
        let values = Phrase::new("cli-help-values").text("help", help).text("values", values.join(", "));
        help = voice.say(&values);
    }
    let default: Vec<_> = arg.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
    if !default.is_empty() {
        let default = Phrase::new("cli-help-default").text("help", help).text("value", default.join(", "));
        help = voice.say(&default);
    }
    help
}

fn template(command: &Command, voice: &Voice) -> String {
    let style = command.get_styles().get_header();
    let heading = |key: &str| format!("{style}{}{style:#}", voice.text(key));
    let mut template = format!("{{about-with-newline}}\n{} {{usage}}", heading("cli-help-usage"));
    let mut part = |is_there: bool, key: &str, tag: &str| {
        if is_there {
            template.push_str(&format!("\n\n{}\n{{{tag}}}", heading(key)));
        }
    };
    part(command.has_subcommands(), "cli-help-commands", "subcommands");
    part(command.get_positionals().next().is_some(), "cli-help-arguments", "positionals");
    // Help and version are options of every command.
    part(true, "cli-help-options", "options");
    template.push('\n');
    template
}

/// The configuration file that the arguments name: the language of what is wrong with them stands there.
pub(crate) fn named_config(arguments: impl Iterator<Item = OsString>) -> Option<PathBuf> {
    let mut arguments = arguments;
    while let Some(argument) = arguments.next() {
        if argument == "--config" {
            return arguments.next().map(PathBuf::from);
        }
        let joined = argument.to_str().and_then(|argument| argument.strip_prefix("--config="));
        if let Some(path) = joined {
            return Some(path.into());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use campanile_core::words::{Language, sources};
    use std::collections::BTreeSet;

    #[test]
    fn the_command_line_is_sound() {
        command().debug_assert();
        command_in_words(&Voice::new(Language::Ja, jiff::tz::TimeZone::UTC)).debug_assert();
    }

    fn missing(command: &Command, key: &str, voice: &Voice, found: &mut BTreeSet<String>) {
        let arguments = command.get_arguments().filter(|argument| !argument.is_hide_set());
        let names = arguments.map(|argument| argument.get_id().as_str().replace('_', "-"));
        for name in names.chain(["about".to_owned()]) {
            if voice.attribute(key, &name).is_none() {
                found.insert(format!("{key}.{name}"));
            }
        }
        for sub in command.get_subcommands() {
            missing(sub, &format!("{key}-{}", sub.get_name()), voice, found);
        }
    }

    #[test]
    fn every_command_and_argument_has_its_words_in_every_language() {
        for language in Language::ALL {
            let mut found = BTreeSet::new();
            missing(&command(), KEY, &Voice::new(language, jiff::tz::TimeZone::UTC), &mut found);
            assert!(found.is_empty(), "{language:?} has no words for {found:?}");
        }
    }

    /// The attributes of the messages of commands, as `help-list.since`.
    fn attributes(text: &str) -> Vec<String> {
        let mut message = String::new();
        let mut found = Vec::new();
        for line in text.lines() {
            if let Some(key) = line.strip_suffix(" =").filter(|key| key.starts_with(KEY)) {
                message = key.to_owned();
            } else if let Some((attribute, _)) =
                line.strip_prefix("    .").and_then(|line| line.split_once(" ="))
            {
                found.push(format!("{message}.{attribute}"));
            }
        }
        found
    }

    fn known(command: &Command, key: &str, found: &mut BTreeSet<String>) {
        let ids = command.get_arguments().map(|argument| argument.get_id().as_str().replace('_', "-"));
        found.extend(ids.chain(["about".to_owned()]).map(|name| format!("{key}.{name}")));
        command.get_subcommands().for_each(|sub| known(sub, &format!("{key}-{}", sub.get_name()), found));
    }

    #[test]
    fn no_words_are_left_of_commands_and_arguments_that_went() {
        let mut there = BTreeSet::new();
        known(&command(), KEY, &mut there);
        for language in Language::ALL {
            let (_, text) = sources(language).into_iter().find(|(file, _)| *file == "help.ftl").unwrap();
            let said = attributes(text);
            assert!(said.len() > 20, "{language:?}: {said:?}");
            assert!(said.iter().all(|key| there.contains(key)), "{language:?}: {said:?}");
        }
    }

    #[test]
    fn help_is_said_in_the_users_language() {
        let voice = Voice::new(Language::Fr, jiff::tz::TimeZone::UTC);
        let list =
            command_in_words(&voice).find_subcommand_mut("list").map(|list| list.render_help().to_string());
        let list = list.unwrap();
        for part in [
            "Utilisation\u{a0}:",
            "Options\u{a0}:",
            "--since <T>",
            "par défaut\u{a0}: 50",
            "campaign-failure",
        ] {
            assert!(list.contains(part), "{part:?} is not in\n{list}");
        }
        for part in ["Usage:", "Options:", "default", "possible values"] {
            assert!(!list.contains(part), "{part:?} is in\n{list}");
        }
    }

    #[test]
    fn the_configuration_is_found_among_the_arguments() {
        for (arguments, expected) in [
            (&["campanile", "list", "--config", "/a"][..], Some("/a")),
            (&["campanile", "--config=/b", "list"], Some("/b")),
            (&["campanile", "list"], None),
            (&["campanile", "--config"], None),
        ] {
            let found = named_config(arguments.iter().map(OsString::from));
            assert_eq!(found, expected.map(PathBuf::from), "{arguments:?}");
        }
    }
}
