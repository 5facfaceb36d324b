//! How fast notifications become history beside SQLite alone, and how fast they are found again. The tables are also
//! written into docs/PERFORMANCE.md.

use super::document::write_down;
use crate::{
    debian::{self, Need},
    programs::Programs,
    shell::{Outcome, cargo, output, say},
};

/// Measures, prints tables and lines of JSON, and writes the tables down.
pub(crate) fn history() -> Outcome {
    debian::install(&[Need { why: "to build Campanile", packages: debian::BUILD_HEADLESS }])?;
    Programs::build_release()?;
    say("Measuring. A million notifications are read, stored and stored again: a quarter of an hour.");
    let said = output(cargo(&["bench", "-p", "campanile-tests", "--bench", "history"]))?;
    say(&said);
    write_down("history", &said)
}
