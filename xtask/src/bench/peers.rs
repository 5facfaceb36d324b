//! The resident program beside other programs that watch something from the tray, and beside the least that a tray item
//! costs. The tables are also written into docs/PERFORMANCE.md.

use super::document::write_down;
use crate::{
    debian::{self, Need},
    programs::Programs,
    shell::{Outcome, answers, cargo, command, complain, output, run, say, target},
};
use campanile_virtual_desktop::packages;
use std::path::PathBuf;

/// What is on Python's index and not in Debian.
const GOTIFY_TRAY: &str = "gotify-tray==0.5.3";

/// Measures, prints tables and lines of JSON, and writes the tables down.
pub(crate) fn peers() -> Outcome {
    debian::install(&[
        Need { why: "to build Campanile", packages: debian::BUILD_HEADLESS },
        Need { why: "for the virtual desktop", packages: packages() },
        Need { why: "to be measured beside it", packages: debian::PEERS },
    ])?;
    let _ = Programs::build_release()?;
    let mut measure = cargo(&["bench", "-p", "campanile-tests", "--bench", "peers"]);
    match gotify_tray() {
        Ok(python) => {
            measure.env("CAMPANILE_BENCH_GOTIFY_TRAY", python);
        }
        Err(error) => complain(&format!("gotify-tray is left out: {error}")),
    }
    say(
        "Measuring. Each program has some minutes in which nothing happens: three quarters of an hour in all.",
    );
    let said = output(measure)?;
    say(&said);
    write_down("peers", &said)
}

/// The Python that has it.
fn gotify_tray() -> Outcome<PathBuf> {
    let folder = target()?.join("gotify-tray");
    let python = folder.join("bin/python");
    let path = python.display().to_string();
    if !answers(&path, &["-c", "import gotify_tray"]) {
        run(command("python3", &["-m", "venv", &folder.display().to_string()]))?;
        run(command(&path, &["-m", "pip", "install", "--quiet", GOTIFY_TRAY]))?;
    }
    Ok(python)
}
