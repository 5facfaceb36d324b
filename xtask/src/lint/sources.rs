//! Rules about single lines of source.

use super::{
    is_toolkit, manifests,
    tree::{Finding, Tree},
};

/// Longer files hold more than one thing.
const LONGEST: usize = 400;
/// Written by a program, for a program.
const GENERATED: &[&str] = &["ui/src/host/bindings.ts"];
/// The places of the tests where time passes: they wait for a state, with a bound.
const WAITS: &[&str] = &["tests/desktop/src/wait.rs", "tests/src/wait.rs"];

/// No source file is over 400 lines.
pub(crate) fn file_length(tree: &Tree) -> Vec<Finding> {
    let sources =
        tree.ending(&[".rs", ".ts", ".svelte", ".css"]).filter(|(path, _)| !GENERATED.contains(path));
    let long = sources.map(|(path, text)| (path, text.lines().count())).filter(|(_, lines)| *lines > LONGEST);
    long.map(|(path, lines)| {
        Finding::new(
            path,
            0,
            format!("{lines} lines are more than {LONGEST}; take one thing out into a file of its own"),
        )
    })
    .collect()
}

/// No file names a folder of the machine it was written on.
pub(crate) fn machine_path(tree: &Tree) -> Vec<Finding> {
    // Put together here, so that this file is not one of them.
    let folders = ["work/", "farm/", "root/", "tmp/bash_jobs"].map(|folder| format!("/{folder}"));
    lines(tree.files(), |_, line| {
        let named = folders.iter().find(|folder| begins_a_path(line, folder))?;
        Some(format!("{named} is a folder of one machine; say it from the repository's root"))
    })
}

/// A path begins here, and is not the rest of a longer one or of an address.
fn begins_a_path(line: &str, folder: &str) -> bool {
    line.match_indices(folder).any(|(at, _)| {
        let before = line.get(..at).and_then(|before| before.chars().next_back());
        !before.is_some_and(|letter| letter.is_alphanumeric() || "_-.+/%$}~)>".contains(letter))
    })
}

/// SQL stands in one module.
pub(crate) fn sql_only_in_history(tree: &Tree) -> Vec<Finding> {
    let elsewhere = tree.ending(&[".rs", ".sql"]).filter(|(path, _)| {
        // Tests of whole programs may look at the file with eyes of their own.
        !["crates/engine/src/history", "tests/", "xtask/src/lint/"]
            .iter()
            .any(|folder| path.starts_with(folder))
    });
    lines(elsewhere, |path, line| {
        let sql = [
            "SELECT ",
            "INSERT INTO ",
            "INSERT OR ",
            "DELETE FROM ",
            "CREATE TABLE ",
            "PRAGMA ",
            "BEGIN IMMEDIATE",
        ];
        let code = without_comment(line);
        let statement =
            sql.iter().any(|word| code.contains(&format!("\"{word}")) || code.trim_start().starts_with(word));
        (statement || code.contains("rusqlite::") || path.ends_with(".sql"))
            .then(|| "SQL belongs in crates/engine/src/history; give it a function there".to_owned())
    })
}

/// One crate speaks HTTP as a client.
pub(crate) fn reqwest_only_in_engine(tree: &Tree) -> Vec<Finding> {
    let message = "only crates/engine asks over HTTP: its client has the bounds and the checks";
    only_in(tree, "crates/engine/", message, |name| name == "reqwest")
}

/// One module knows NATS: its crate changes often.
pub(crate) fn nats_only_in_its_module(tree: &Tree) -> Vec<Finding> {
    let elsewhere = tree
        .ending(&[".rs"])
        .filter(|(path, _)| !path.starts_with("crates/engine/src/nats/") && !is_test(path));
    lines(elsewhere, |_, line| {
        let named = without_comment(line).contains(concat!("async_nats", "::"));
        named.then(|| "NATS belongs in crates/engine/src/nats; give it a function there".to_owned())
    })
}

/// One crate knows Tauri.
pub(crate) fn tauri_only_in_window(tree: &Tree) -> Vec<Finding> {
    only_in(tree, "src-tauri/", "only src-tauri knows Tauri and its toolkit", is_toolkit)
}

/// In manifests as a dependency, in sources as the beginning of a path. Tests may use what they like to look from outside.
fn only_in(tree: &Tree, folder: &str, message: &str, is_meant: fn(&str) -> bool) -> Vec<Finding> {
    let mut found = Vec::new();
    for (path, text) in
        tree.ending(&["/Cargo.toml"]).filter(|(path, _)| !path.starts_with(folder) && !is_test(path))
    {
        let names =
            manifests::dependencies(text).into_iter().filter(|dependency| dependency.is_compiled_in());
        let meant = names.filter(|dependency| is_meant(&dependency.name));
        found.extend(meant.map(|dependency| Finding::new(path, dependency.line, message)));
    }
    let sources = tree.ending(&[".rs"]).filter(|(path, _)| !path.starts_with(folder) && !is_test(path));
    found.extend(lines(sources, |_, line| {
        let code = without_comment(line);
        let mut paths = code.match_indices("::").filter_map(|(at, _)| code.get(..at));
        paths.any(|before| is_meant(&last_word(before))).then(|| message.to_owned())
    }));
    found
}

/// The page speaks to the window's program in one folder.
pub(crate) fn page_host_only(tree: &Tree) -> Vec<Finding> {
    let page =
        tree.files().filter(|(path, _)| path.starts_with("ui/src/") && !path.starts_with("ui/src/host/"));
    lines(page, |_, line| {
        line.contains("@tauri-apps/")
            .then(|| "only ui/src/host talks to the window's program; use its interface".to_owned())
    })
}

/// Tests wait for a state, not for a time.
pub(crate) fn no_sleep_in_tests(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for (path, text) in tree.ending(&[".rs", ".ts", ".mjs"]).filter(|(path, _)| !WAITS.contains(path)) {
        let whole = is_test(path);
        let mut in_tests = whole;
        for (number, line) in (1..).zip(text.lines()) {
            in_tests |= path.ends_with(".rs") && line.trim() == "#[cfg(test)]";
            let code = without_comment(line);
            // Put together here, so that this line is not one of them.
            let sleeps = [concat!("sleep", "("), concat!("waitForTimeout", "(")];
            if in_tests && sleeps.iter().any(|sleep| code.contains(sleep)) {
                let message = "a test waits for a state with a bound, never for a time";
                found.push(Finding::new(path, number, message));
            }
        }
    }
    found
}

/// A file that is compiled for tests only.
fn is_test(path: &str) -> bool {
    path.starts_with("tests/")
        || path.contains("/tests/")
        || path.ends_with("/tests.rs")
        || path.starts_with("ui/test/")
        || path.starts_with("ui/browser/")
}

fn lines<'a>(
    files: impl Iterator<Item = (&'a str, &'a str)>,
    check: impl Fn(&str, &str) -> Option<String>,
) -> Vec<Finding> {
    let mut found = Vec::new();
    for (path, text) in files {
        for (number, line) in (1..).zip(text.lines()) {
            found.extend(check(path, line).map(|message| Finding::new(path, number, message)));
        }
    }
    found
}

/// The line up to a comment; an address in it (`https://`) begins none.
fn without_comment(line: &str) -> &str {
    let comment =
        line.match_indices("//").find(|(at, _)| !line.get(..*at).is_some_and(|before| before.ends_with(':')));
    comment.and_then(|(at, _)| line.get(..at)).unwrap_or(line)
}

/// The name that ends here, spelled as a package.
fn last_word(text: &str) -> String {
    let begin = text.rfind(|letter: char| !letter.is_alphanumeric() && letter != '_').map_or(0, |at| at + 1);
    text.get(begin..).unwrap_or_default().replace('_', "-")
}
