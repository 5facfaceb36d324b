//! `campanile`: Campanile for terminals, scripts and servers.
//!
//! Exit codes: 0 fine, 1 a failure named on standard error, 2 wrong usage or configuration, 3 some connection could not
//! be read while the others were.

mod args;
mod commands;
mod context;
mod output;

use args::{Args, Command};
use clap::Parser;
use context::{Context, Failure};
use output::Output;
use std::process::ExitCode;

fn main() -> ExitCode {
    campanile_engine::install_tls();
    let args = Args::parse();
    let level = campanile_engine::log_level(tracing::Level::ERROR);
    tracing_subscriber::fmt().with_max_level(level).with_writer(std::io::stderr).init();

    let output = Output::new(args.json);
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return output.failed(&format!("{error}"), 1),
    };
    match runtime.block_on(run(args, &output)) {
        Ok(code) => code,
        Err(failure) => output.failed(&failure.to_string(), failure.exit_code()),
    }
}

async fn run(args: Args, output: &Output) -> Result<ExitCode, Failure> {
    // The simulator needs no settings: it must run where nothing is set up.
    if let Command::Simulate(simulate) = &args.command {
        return commands::simulate::run(simulate, output).await;
    }
    let context = Context::load(args.config, args.data_dir, output)?;
    match args.command {
        Command::Sync => commands::sync::run(&context, output).await,
        Command::List(list) => commands::list::run(&context, &list, output).await,
        Command::Show { id } => commands::show::run(&context, &id, output).await,
        Command::Stats => commands::stats::run(&context, output).await,
        Command::Mark { mark, ids } => commands::mark::run(&context, mark, ids, output).await,
        Command::Secret(secret) => commands::secret::run(&context, &secret, output).await,
        Command::Simulate(simulate) => commands::simulate::run(&simulate, output).await,
    }
}
