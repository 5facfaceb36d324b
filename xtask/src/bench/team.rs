//! A relay, a server and a thousand desktops. The table is also written into docs/PERFORMANCE.md.

use super::document::write_down;
use crate::{
    debian::{self, Need},
    programs::Programs,
    shell::{Outcome, cargo, output, say},
};

/// Measures, prints a table and a line of JSON, and writes the table down.
pub(crate) fn team() -> Outcome {
    debian::install(&[
        Need { why: "to build Campanile", packages: debian::BUILD_HEADLESS },
        Need { why: "for a real NATS server", packages: debian::TEAM },
    ])?;
    Programs::build_release()?;
    say("Measuring. A thousand desktops are sent a hundred notifications a second: some minutes.");
    let said = output(cargo(&["bench", "-p", "campanile-tests", "--bench", "team"]))?;
    say(&said);
    write_down("team", &said)
}
