//! `campanile`: Campanile for terminals, scripts and servers.
//!
//! Exit codes: 0 fine, 1 a failure named on standard error, 2 wrong usage or configuration, 3 some connection could not
//! be read while the others were.

mod args;
mod commands;
mod context;
mod help;
mod output;
mod usage;

use args::{Args, Command};
use campanile_core::words::Voice;
use campanile_engine::clock;
use campanile_engine::places::Places;
use campanile_engine::settings::language_of;
use clap::FromArgMatches;
use clap::error::ErrorKind;
use context::{Context, Failure};
use output::Output;
use std::process::ExitCode;

fn main() -> ExitCode {
    campanile_engine::install_tls();
    let args = match arguments() {
        Ok(args) => args,
        Err(code) => return code,
    };
    log(&args.command);

    let output = Output::new(args.json);
    let ran = tokio::runtime::Builder::new_current_thread().enable_all().build();
    match ran.map_err(Failure::from).and_then(|runtime| runtime.block_on(run(args, &output))) {
        Ok(code) => code,
        Err(failure) => output.failed(&failure.words(&voice()), failure.exit_code()),
    }
}

/// What is resident tells a collector of logs what it does; all else tells people what went wrong.
fn log(command: &Command) {
    let logged = tracing_subscriber::fmt().with_writer(std::io::stderr);
    if matches!(command, Command::Relay) {
        let level = campanile_engine::log_level(tracing::Level::INFO);
        logged.json().with_max_level(level).init();
        std::panic::set_hook(Box::new(|panic| tracing::error!(%panic, "a task ended in a panic")));
    } else {
        logged.with_max_level(campanile_engine::log_level(tracing::Level::ERROR)).init();
    }
}

/// What was asked; or the help was, or it was wrong: then that is said, and this is the exit code.
fn arguments() -> Result<Args, ExitCode> {
    let parsed = help::command().try_get_matches();
    if let Ok(args) = parsed.and_then(|matches| Args::from_arg_matches(&matches)) {
        return match &args.command {
            Command::Help { command } => Err(show_help(command)),
            Command::Sync
            | Command::Relay
            | Command::List(_)
            | Command::Show { .. }
            | Command::Stats
            | Command::Export(_)
            | Command::Forget { .. }
            | Command::Mark { .. }
            | Command::Triage(_)
            | Command::Secret(_)
            | Command::Forward(_)
            | Command::MailRule { .. }
            | Command::SignIn { .. }
            | Command::Doctor
            | Command::Support { .. }
            | Command::Papers { .. }
            | Command::Simulate(_) => Ok(args),
        };
    }
    // Once more with words, which most runs never need.
    let voice = voice();
    let mut command = help::command_in_words(&voice);
    match command.try_get_matches_from_mut(std::env::args_os()) {
        Ok(matches) => Args::from_arg_matches(&matches).map_err(|error| said(&error, &command, &voice)),
        Err(error) => Err(said(&error, &command, &voice)),
    }
}

/// Help and version go to standard output, what is wrong to standard error.
fn said(error: &clap::Error, command: &clap::Command, voice: &Voice) -> ExitCode {
    let is_help = matches!(
        error.kind(),
        ErrorKind::DisplayHelp
            | ErrorKind::DisplayVersion
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    );
    if is_help {
        // Nobody reads it: there is nobody left to tell.
        let _ = error.print();
    } else {
        Output::new(false).remark(&usage::words(error, command, voice));
    }
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

/// `campanile help COMMAND`.
fn show_help(path: &[String]) -> ExitCode {
    let voice = voice();
    let arguments = std::iter::once("campanile").chain(path.iter().map(String::as_str)).chain(["--help"]);
    let mut command = help::command_in_words(&voice);
    match command.try_get_matches_from_mut(arguments) {
        Ok(_) => ExitCode::SUCCESS,
        Err(error) => said(&error, &command, &voice),
    }
}

/// The language of what is said before the settings are read, or where they cannot be.
fn voice() -> Voice {
    let config = help::named_config(std::env::args_os());
    Voice::new(language_of(config), clock::zone())
}

async fn run(args: Args, output: &Output) -> Result<ExitCode, Failure> {
    // The simulator needs no settings: it must run where nothing is set up.
    if let Command::Simulate(simulate) = &args.command {
        return commands::simulate::run(simulate, output).await;
    }
    // Nor is there anything to set up where packages are made.
    if let Command::Papers { folder } = &args.command {
        return commands::papers::run(folder, &voice());
    }
    // These say what is wrong with settings that cannot be read.
    if matches!(args.command, Command::Doctor) {
        let places = Places::find(args.config, args.data_dir)?;
        return commands::doctor::run(&places, &voice(), output).await;
    }
    if let Command::Support { save } = &args.command {
        let places = Places::find(args.config, args.data_dir)?;
        return commands::support::run(&places, save.as_deref(), &voice(), output).await;
    }
    let context = Context::load(args.config, args.data_dir, output)?;
    match args.command {
        Command::Sync => commands::sync::run(&context, output).await,
        Command::Relay => commands::relay::run(&context).await,
        Command::List(list) => commands::list::run(&context, &list, output).await,
        Command::Show { id } => commands::show::run(&context, &id, output).await,
        Command::Stats => commands::stats::run(&context, output).await,
        Command::Export(export) => commands::export::run(&context, &export, output).await,
        Command::Forget { email } => commands::forget::run(&context, &email, output).await,
        Command::Mark { mark, ids } => commands::mark::run(&context, mark, ids, output).await,
        Command::Forward(forward) => commands::forward::run(&context, &forward, output).await,
        Command::Triage(triage) => commands::triage::run(&context, triage, output).await,
        Command::Secret(secret) => commands::secret::run(&context, &secret, output).await,
        Command::MailRule { id, kind, save } => {
            commands::mail_rule::run(&context, &id, kind, save, output).await
        }
        Command::SignIn { id, client_secret_file } => {
            commands::sign_in::run(&context, &id, client_secret_file.as_deref(), output).await
        }
        Command::Doctor => commands::doctor::run(&context.places, &context.voice, output).await,
        Command::Support { save } => {
            commands::support::run(&context.places, save.as_deref(), &context.voice, output).await
        }
        Command::Papers { folder } => commands::papers::run(&folder, &context.voice),
        Command::Simulate(simulate) => commands::simulate::run(&simulate, output).await,
        Command::Help { command } => Ok(show_help(&command)),
    }
}
