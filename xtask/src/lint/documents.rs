//! Rules that keep the documentation true.

use super::{
    is_rule,
    tree::{Finding, Tree},
};

const ARCHITECTURE: &str = "docs/ARCHITECTURE.md";

/// Documents whose tables name in their last column what guards each row: all tables, or those under one heading.
const GUARDED: [(&str, Option<&str>); 3] =
    [(ARCHITECTURE, Some("## Invariants")), ("docs/RELIABILITY.md", None), ("docs/SECURITY.md", None)];

/// Each row's guard is there: a test by its function's name, a test file by its path, a rule by `lint NAME`.
///
/// Looked at are the words in backticks in the last column of the tables in [`GUARDED`].
pub(crate) fn guards_exist(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for (document, heading) in GUARDED {
        let Some(text) = tree.text(document) else {
            found.push(Finding::new(document, 0, "it is not there"));
            continue;
        };
        for (number, row) in rows(text, heading) {
            let guards = row.trim_end_matches('|').rsplit('|').next().unwrap_or_default();
            let names: Vec<&str> = guards.split('`').skip(1).step_by(2).collect();
            if names.is_empty() {
                found.push(Finding::new(document, number, "nothing guards this row"));
            }
            for name in names.into_iter().filter(|name| !is_guard(tree, name)) {
                found.push(Finding::new(document, number, format!("there is no guard `{name}`")));
            }
        }
    }
    found
}

/// The rows of all tables, or of those under one heading, with their numbers; without the headings of the columns.
fn rows<'a>(text: &'a str, heading: Option<&str>) -> Vec<(usize, &'a str)> {
    let mut rows = Vec::new();
    let mut is_inside = heading.is_none();
    let mut is_head = true;
    for (number, line) in (1..).zip(text.lines()) {
        if let Some(heading) = heading.filter(|_| line.starts_with("## ")) {
            is_inside = line.starts_with(heading);
        }
        if is_inside && line.starts_with("| ") {
            if !is_head {
                rows.push((number, line));
            }
            is_head = false;
        } else if !line.starts_with('|') {
            is_head = true;
        }
    }
    rows
}

fn is_guard(tree: &Tree, name: &str) -> bool {
    if let Some(rule) = name.strip_prefix("lint ") {
        return is_rule(rule);
    }
    if name.contains('/') {
        return tree.has(name);
    }
    let (function, generic) = (format!("fn {name}("), format!("fn {name}<"));
    tree.ending(&[".rs"]).any(|(_, text)| text.contains(&function) || text.contains(&generic))
}
