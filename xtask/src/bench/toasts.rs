//! From an answer of Adobe to the toast, and a storm. The tables are also written into docs/PERFORMANCE.md.

use super::document::write_down;
use crate::{
    debian::{self, Need},
    programs::Programs,
    shell::{Outcome, cargo, output, say},
};
use campanile_virtual_desktop::packages;

/// Measures, prints tables and lines of JSON, and writes the tables down.
pub(crate) fn toasts() -> Outcome {
    debian::install(&[
        Need { why: "to build Campanile", packages: debian::BUILD_HEADLESS },
        Need { why: "for the virtual desktop", packages: packages() },
    ])?;
    let _ = Programs::build_release()?;
    say("Measuring. A hundred toasts, one at a time, and ten thousand failures at once: some minutes.");
    let said = output(cargo(&["bench", "-p", "campanile-tests", "--bench", "toasts"]))?;
    say(&said);
    write_down("toasts", &said)
}
