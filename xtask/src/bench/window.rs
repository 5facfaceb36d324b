//! The real window with a million notifications stored, beside a bare webview program: when it is painted, and how long what
//! one does in it takes. The table is also written into docs/PERFORMANCE.md.

use super::document::write_down;
use crate::{
    debian::{self, Need},
    programs::{self, Programs},
    shell::{Outcome, cargo, output, run, say},
};
use campanile_virtual_desktop::packages;

/// Measures, prints a table and a line of JSON, and writes the table down.
pub(crate) fn window() -> Outcome {
    debian::install(&[
        Need { why: "to build Campanile", packages: debian::BUILD },
        Need { why: "for the virtual desktop", packages: packages() },
        Need { why: "to use the window from outside", packages: debian::BROWSERS },
    ])?;
    programs::page()?;
    Programs::build_release()?;
    // A call of its own, for the features of its dependencies.
    run(cargo(&["build", "--release", "-p", "campanile-desktop"]))?;
    say("Measuring. The first time a million notifications are stored, which takes some minutes.");
    let said = output(cargo(&["bench", "-p", "campanile-tests", "--bench", "window"]))?;
    say(&said);
    write_down("window", &said)
}
