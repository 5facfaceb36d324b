//! Campanile's chores, as a program instead of scripts: `cargo xtask run` shows it, `cargo xtask test` tests it.
//!
//! Everything that a fresh machine lacks is named and installed by the command that needs it. A new chore is a module,
//! a line in [`USAGE`] and an arm in [`act`].

mod bench;
mod built_in;
mod cross;
mod debian;
mod dist;
mod gallery;
mod lint;
mod node;
mod pictures;
mod programs;
mod run;
mod shell;
mod steps;

use shell::{Outcome, say};
use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask COMMAND

  run [--stay]   builds Campanile and starts it on the demo; without a display on a virtual one, where it clicks the
                 first toast and leaves pictures in the target folder's screenshots/ (--stay: goes on until Ctrl-C)
  test           everything that CI runs, step by step
  e2e            only the end-to-end tests on the virtual desktop
  torture        the programs killed over and over, and one for a week of its time: what test leaves out
  lint           only the repository's own rules
  bindings       writes ui/src/host/bindings.ts anew from the window's commands
  screenshots    as run, light and dark, with the pictures in docs/images; and the guide's
  guide          only the pictures of the guide, in docs/images/guide
  gallery        pictures of every kind of notification in every language, in the target folder's gallery/index.html
  bench [NAME]   measures, and writes the figures into docs/PERFORMANCE.md; without a name everything, for two hours:
        history  reading and storing beside SQLite alone, and what the window asks of a million
        peers    what the resident program costs while nothing happens, its start, and reading, beside other such programs
        size     the programs and the page
        team     a relay, a server and a thousand desktops
        toasts   from an answer of Marketo to the toast on the bus, and a storm
        window   the window with a million notifications stored: painted, another type, scroll, search
  dist           the packages that people install, .deb and .rpm, in the target folder's dist
  dist try       the package in a clean Debian (as root): installed, used, brought up to date, removed
  cross [windows|macos]
                 checks all types for systems that this is not (test leaves out the window); nothing is linked or run
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match act(&words) {
        Ok(code) => code,
        Err(error) => {
            let mut message = format!("xtask: {error}");
            let mut cause = error.source();
            while let Some(error) = cause {
                message.push_str(&format!(": {error}"));
                cause = error.source();
            }
            shell::complain(&message);
            ExitCode::FAILURE
        }
    }
}

fn act(words: &[&str]) -> Outcome<ExitCode> {
    match words {
        ["run"] => run::run(false)?,
        ["run", "--stay"] => run::run(true)?,
        ["test"] => return steps::test(),
        ["e2e"] => steps::e2e()?,
        ["torture"] => steps::torture()?,
        ["lint"] => lint::run()?,
        ["bindings"] => steps::bindings()?,
        ["screenshots"] => run::screenshots()?,
        ["gallery"] => gallery::draw()?,
        ["guide"] => gallery::guide()?,
        ["bench"] => bench::everything()?,
        ["bench", name] => bench::one(name)?,
        ["dist"] => dist::dist()?,
        ["dist", "try"] => dist::try_out()?,
        ["cross"] => cross::check(&cross::System::ALL, cross::Part::Everything)?,
        ["cross", "windows"] => cross::check(&[cross::System::Windows], cross::Part::Everything)?,
        ["cross", "macos"] => cross::check(&[cross::System::MacOs], cross::Part::Everything)?,
        ["help" | "--help" | "-h"] | [] => say(USAGE.trim_end()),
        _ => {
            shell::complain(USAGE.trim_end());
            return Ok(ExitCode::from(2));
        }
    }
    Ok(ExitCode::SUCCESS)
}
