//! The real window with a million notifications stored, beside a bare webview program: when it is painted, and how long what
//! one does in it takes. The table is also written into docs/PERFORMANCE.md.

use crate::{
    debian::{self, Need},
    programs::{self, Programs},
    shell::{self, Outcome, cargo, output, root, run, say},
};
use campanile_virtual_desktop::packages;
use std::path::PathBuf;

/// What stands around the table in the document.
const BEGIN: &str = "<!-- bench window -->\n";
const END: &str = "<!-- end -->";

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
    let table: String =
        said.lines().filter(|line| line.starts_with('|')).map(|line| format!("{line}\n")).collect();
    if table.is_empty() {
        return Err("the measurement printed no table".into());
    }
    write_down(&table)
}

fn write_down(table: &str) -> Outcome {
    let file: PathBuf = root().join("docs/PERFORMANCE.md");
    let text = std::fs::read_to_string(&file)?;
    let text = replaced(&text, table).ok_or("docs/PERFORMANCE.md has no place for the table")?;
    shell::write(&file, &text)
}

fn replaced(text: &str, table: &str) -> Option<String> {
    let (before, rest) = text.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{BEGIN}\n{table}\n{END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_stands_between_the_marks_is_replaced() {
        let text = format!("above\n{BEGIN}old\n{END}\nbelow\n");
        let new = replaced(&text, "| new |\n").unwrap_or_default();
        assert_eq!(new, format!("above\n{BEGIN}\n| new |\n\n{END}\nbelow\n"));
        assert_eq!(replaced(&new, "| new |\n").as_deref(), Some(new.as_str()));
        assert_eq!(replaced("no marks", "| new |\n"), None);
    }
}
