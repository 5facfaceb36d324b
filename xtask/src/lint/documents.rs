//! Rules that keep the documentation true.

use super::{
    is_rule,
    tree::{Finding, Tree},
};

const ARCHITECTURE: &str = "docs/ARCHITECTURE.md";

/// Each invariant's guard is there: a test by its function's name, a test file by its path, a rule by `lint NAME`.
///
/// Looked at are the words in backticks in the last column of the table under the heading "Invariants".
pub(crate) fn guards_exist(tree: &Tree) -> Vec<Finding> {
    let Some(text) = tree.text(ARCHITECTURE) else {
        return vec![Finding::new(ARCHITECTURE, 0, "it is not there")];
    };
    let lines = (1..).zip(text.lines()).skip_while(|(_, line)| !line.starts_with("## Invariants")).skip(1);
    let rows =
        lines.take_while(|(_, line)| !line.starts_with("## ")).filter(|(_, line)| line.starts_with("| "));
    let mut found = Vec::new();
    // Behind the heading of the columns.
    for (number, row) in rows.skip(1) {
        let guards = row.trim_end_matches('|').rsplit('|').next().unwrap_or_default();
        let names: Vec<&str> = guards.split('`').skip(1).step_by(2).collect();
        if names.is_empty() {
            found.push(Finding::new(ARCHITECTURE, number, "nothing guards this invariant"));
        }
        for name in names.into_iter().filter(|name| !is_guard(tree, name)) {
            found.push(Finding::new(ARCHITECTURE, number, format!("there is no guard `{name}`")));
        }
    }
    found
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

/// Links and pictures in documents lead to files that are there.
pub(crate) fn links_lead_somewhere(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for (path, text) in tree.ending(&[".md"]) {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let mut in_code = false;
        for (number, line) in (1..).zip(text.lines()) {
            in_code ^= line.trim_start().starts_with("```");
            if in_code {
                continue;
            }
            for target in targets(line) {
                let file = target.split('#').next().unwrap_or_default();
                if !target.contains("://")
                    && !target.starts_with("mailto:")
                    && !tree.has(&resolved(folder, file))
                {
                    found.push(Finding::new(path, number, format!("{target} is not there")));
                }
            }
        }
    }
    found
}

/// What stands in `](…)`, `src="…"`, `srcset="…"` and `href="…"`.
fn targets(line: &str) -> impl Iterator<Item = &str> {
    let marks = [("](", ')'), (" src=\"", '"'), (" srcset=\"", '"'), (" href=\"", '"')];
    marks.into_iter().flat_map(move |(begin, end)| {
        line.match_indices(begin).filter_map(move |(at, _)| line.get(at + begin.len()..)?.split(end).next())
    })
}

/// A path from the root, from one that is seen from a folder.
fn resolved(folder: &str, path: &str) -> String {
    if path.is_empty() {
        return String::new();
    }
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." | "" => {}
            name => parts.push(name),
        }
    }
    parts.join("/")
}
