//! The repository's own rules as code: what the compiler, clippy and eslint do not know.
//!
//! A rule is a function from the tree of files to findings, so it is tested on a tree of a few lines. A new one is
//! such a function, a line in [`RULES`] and a test; docs/ARCHITECTURE.md says which invariant it guards.

mod documents;
mod guide;
mod links;
mod manifests;
mod markdown;
mod packaging;
mod rust;
mod sources;
mod spoken;
mod tree;
mod words;
mod workflows;

use crate::shell::{Outcome, cargo, complain, output, root, say};
use tree::{Finding, Tree};

/// A rule with its name.
type Rule = (&'static str, fn(&Tree) -> Vec<Finding>);

/// All rules that look at files.
const RULES: &[Rule] = &[
    ("file-length", sources::file_length),
    ("machine-path", sources::machine_path),
    ("sql-only-in-history", sources::sql_only_in_history),
    ("reqwest-only-in-engine", sources::reqwest_only_in_engine),
    ("nats-only-in-its-module", sources::nats_only_in_its_module),
    ("tauri-only-in-window", sources::tauri_only_in_window),
    ("page-host-only", sources::page_host_only),
    ("no-sleep-in-tests", sources::no_sleep_in_tests),
    ("core-does-no-io", manifests::core_does_no_io),
    ("layers", manifests::layers),
    ("workspace-lints", manifests::workspace_lints),
    ("words-from-catalogue", words::words_from_catalogue),
    ("no-sentence-in-code", spoken::no_sentence_in_code),
    ("guards-exist", documents::guards_exist),
    ("links-lead-somewhere", links::links_lead_somewhere),
    ("guide-same-in-every-language", guide::same_in_every_language),
    ("guide-says-the-programs-words", guide::says_the_programs_words),
    ("guide-french-spaces", guide::french_spaces),
    ("package-as-program", packaging::package_as_program),
    ("workflows-are-held", workflows::workflows_are_held),
];

/// The rule that asks cargo.
const NO_TOOLKIT: &str = "no-toolkit";

/// Checks all rules and names every finding.
pub(crate) fn run() -> Outcome {
    let tree = Tree::of(root())?;
    let mut broken = 0;
    for (name, rule) in RULES {
        let findings = rule(&tree);
        findings.iter().for_each(|finding| complain(&format!("{finding} [{name}]")));
        broken += findings.len();
    }
    let dependencies = headless_dependencies()?;
    let toolkits = toolkits_in(&dependencies);
    for toolkit in &toolkits {
        complain(&format!(
            "crates: the programs without a window depend on {toolkit}, a part of a toolkit [{NO_TOOLKIT}]"
        ));
    }
    broken += toolkits.len();
    if broken > 0 {
        return Err(format!("{broken} findings against the repository's rules").into());
    }
    say(&format!("{} rules hold for {} files.", RULES.len() + 1, tree.files().count()));
    Ok(())
}

/// The packages compiled into the resident and the headless program on Linux, one a line.
fn headless_dependencies() -> Outcome<String> {
    output(cargo(&[
        "tree",
        "--package=campanile-agent",
        "--package=campanile-cli",
        "--edges=normal",
        "--target=x86_64-unknown-linux-gnu",
        "--prefix=none",
    ]))
}

fn toolkits_in(dependencies: &str) -> Vec<&str> {
    let names = dependencies.lines().filter_map(|line| line.split(' ').next());
    let mut found: Vec<&str> = names.filter(|name| is_toolkit(name)).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// A crate that belongs to the window's toolkit.
fn is_toolkit(name: &str) -> bool {
    let exact = ["tauri", "wry", "tao", "gtk", "gdk", "glib", "gio"];
    let begin = ["tauri-", "gtk", "gdk", "webkit2gtk", "soup3", "javascriptcore"];
    exact.contains(&name) || begin.iter().any(|begin| name.starts_with(begin))
}

/// Whether a rule of this name is checked.
fn is_rule(name: &str) -> bool {
    name == NO_TOOLKIT || RULES.iter().any(|(rule, _)| *rule == name)
}

#[cfg(test)]
mod tests;
