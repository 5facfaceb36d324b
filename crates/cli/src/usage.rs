//! What is wrong with a command line, in the user's language.

use campanile_core::words::{Phrase, Voice};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, Error};

/// The sentence of an error. What the catalogue has no sentence for is said in clap's own.
pub(crate) fn words(error: &Error, command: &Command, voice: &Voice) -> String {
    let Some(what) = phrase(error) else {
        return error.to_string();
    };
    let mut sentences = vec![voice.say(&what)];
    if error.kind() == ErrorKind::ValueValidation {
        // An argument has its form only after the whole command line was put together.
        let mut command = command.clone();
        command.build();
        let argument = context(error, ContextKind::InvalidArg);
        sentences.extend(argument.and_then(|form| help_of(&command, &form)));
    }
    if let Some(allowed) = context(error, ContextKind::ValidValue).filter(|allowed| !allowed.is_empty()) {
        sentences.push(voice.say(&Phrase::new("cli-usage-allowed").text("allowed", allowed)));
    }
    let suggested = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand]
        .iter()
        .find_map(|kind| context(error, *kind));
    if let Some(suggestion) = suggested {
        sentences.push(voice.say(&Phrase::new("cli-usage-suggestion").text("suggestion", suggestion)));
    }
    sentences.push(voice.text("cli-usage-help"));
    sentences.join("\n")
}

fn phrase(error: &Error) -> Option<Phrase> {
    let of = |key, name, kind| context(error, kind).map(|text| Phrase::new(key).text(name, text));
    let argument = |key| of(key, "argument", ContextKind::InvalidArg);
    let kind = error.kind();
    if kind == ErrorKind::UnknownArgument {
        argument("cli-usage-unknown-argument")
    } else if kind == ErrorKind::InvalidSubcommand {
        of("cli-usage-unknown-command", "command", ContextKind::InvalidSubcommand)
    } else if kind == ErrorKind::MissingSubcommand {
        of("cli-usage-no-command", "commands", ContextKind::ValidSubcommand)
    } else if kind == ErrorKind::MissingRequiredArgument {
        argument("cli-usage-missing")
    } else if kind == ErrorKind::InvalidValue || kind == ErrorKind::ValueValidation {
        let value = context(error, ContextKind::InvalidValue).unwrap_or_default();
        if value.is_empty() {
            return argument("cli-usage-no-value");
        }
        argument("cli-usage-bad-value").map(|phrase| phrase.text("value", value))
    } else if kind == ErrorKind::ArgumentConflict {
        argument("cli-usage-conflict")
    } else if kind == ErrorKind::TooManyValues {
        argument("cli-usage-no-value-here")
    } else {
        None
    }
}

fn context(error: &Error, kind: ContextKind) -> Option<String> {
    let value = error.get(kind)?;
    if let ContextValue::String(text) = value {
        Some(text.clone())
    } else if let ContextValue::Strings(texts) = value {
        Some(texts.join(", "))
    } else {
        None
    }
}

/// What the help says of an argument by its form, `--since <T>`.
fn help_of(command: &Command, form: &str) -> Option<String> {
    let own = command.get_arguments().find(|argument| argument.to_string() == form);
    let own = own.and_then(|argument| argument.get_help().map(ToString::to_string));
    own.or_else(|| command.get_subcommands().find_map(|command| help_of(command, form)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use campanile_core::words::Language;

    fn said(language: Language, arguments: &[&str]) -> String {
        let voice = Voice::new(language, jiff::tz::TimeZone::UTC);
        let mut command = crate::help::command_in_words(&voice);
        let error = command.try_get_matches_from_mut(arguments).unwrap_err();
        words(&error, &command, &voice)
    }

    #[test]
    fn what_is_wrong_is_said_with_what_is_allowed_in_every_language() {
        for (arguments, parts) in [
            (&["campanile", "list", "--nosuch"][..], &["--nosuch"][..]),
            (&["campanile", "lst"], &["lst", "list"]),
            (&["campanile", "--json"], &["list", "simulate"]),
            (&["campanile", "show"], &["<ID>"]),
            (
                &["campanile", "list", "--type", "sales"],
                &["sales", "--type", "campaign-failure, campaign-abort"],
            ),
            (&["campanile", "list", "--since", "yesterday"], &["yesterday", "--since", "RFC 3339", "12h"]),
            (&["campanile", "list", "--limit", "many"], &["many", "--limit"]),
            (&["campanile", "list", "--instance"], &["--instance"]),
            (&["campanile", "list", "--limit", "1", "--limit", "2"], &["--limit"]),
            (&["campanile", "list", "--json=yes"], &["--json"]),
            (&["campanile", "mark", "seen", "1"], &["seen", "read, unread, archived"]),
        ] {
            let mut all = std::collections::BTreeSet::new();
            for language in Language::ALL {
                let said = said(language, arguments);
                for part in parts.iter().chain(&["campanile --help"]) {
                    assert!(said.contains(part), "{language:?}: {part:?} is not in {said:?}");
                }
                assert!(!said.contains("error:") && !said.contains("cli-usage"), "{language:?}: {said}");
                all.insert(said);
            }
            assert_eq!(all.len(), Language::ALL.len(), "{arguments:?}");
        }
    }
}
