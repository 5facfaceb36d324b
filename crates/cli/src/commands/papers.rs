//! `campanile papers`: the manual and what shells complete, from the description that the command line is parsed by.

use crate::context::Failure;
use crate::help;
use campanile_core::words::Voice;
use clap_complete::Shell;
use std::path::Path;
use std::process::ExitCode;

/// Writes `man/*.1`, and for each shell a file under the name that it looks for.
pub(crate) fn run(folder: &Path, voice: &Voice) -> Result<ExitCode, Failure> {
    let manual = folder.join("man");
    std::fs::create_dir_all(&manual)?;
    // Lines of a manual are filled anew on every terminal.
    clap_mangen::generate_to(help::command_in_words(voice).help_template("{all-args}"), &manual)?;
    for shell in [Shell::Bash, Shell::Zsh, Shell::Fish] {
        let _ = clap_complete::generate_to(shell, &mut help::command_in_words(voice), "campanile", folder)?;
    }
    Ok(ExitCode::SUCCESS)
}
