//! What may be built into Campanile: `cargo deny` with the rules of deny.toml. It is installed into the target folder
//! where it is missing, so that every run uses the same one.

use crate::shell::{Outcome, answers, cargo, command, run, say, target};

/// The one whose rules deny.toml is written for.
const VERSION: &str = "0.20.2";

/// Licences, bans and sources of everything in the lock file. Known vulnerabilities need the database of the day.
pub(crate) fn check() -> Outcome {
    let folder = target()?.join("tools");
    let program = folder.join("bin").join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    let program = program.to_str().ok_or("the target folder's name is no text")?;
    if !answers(program, &["--version"]) {
        say("Installing cargo-deny. This takes some minutes, once.");
        let folder = folder.to_str().ok_or("the target folder's name is no text")?;
        let mut install =
            cargo(&["install", "cargo-deny", "--version", VERSION, "--locked", "--root", folder]);
        // Neither speed nor a debugger is worth the time here.
        install.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1").env("CARGO_PROFILE_RELEASE_LTO", "off");
        run(install)?;
    }
    // Also what other systems need, which no build here has asked for.
    run(cargo(&["fetch", "--locked"]))?;
    run(command(program, &["--offline", "check", "bans", "licenses", "sources"]))
}
