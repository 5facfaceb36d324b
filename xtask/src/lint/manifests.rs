//! Rules about `Cargo.toml`.

use super::tree::{Finding, Tree};

/// What the core may use: none of these reads a clock of its own accord, a file, the network or the environment.
const PURE: &[&str] = &[
    "base64",
    "fluent-bundle",
    "fluent-langneg",
    "hmac",
    "jiff",
    "mail-parser",
    "regex",
    "semver",
    "serde",
    "serde_json",
    "sha2",
    "specta",
    "thiserror",
    "toml",
    "unic-langid",
    "url",
];

/// Which of our packages may be compiled into which: one direction, nothing points back.
const LAYERS: &[(&str, &[&str])] = &[
    ("crates/core/", &[]),
    ("crates/simulator/", &["campanile-core"]),
    ("crates/engine/", &["campanile-core"]),
    ("crates/agent/", &["campanile-core", "campanile-engine"]),
    ("crates/cli/", &["campanile-core", "campanile-engine", "campanile-simulator"]),
    ("src-tauri/", &["campanile-core", "campanile-engine"]),
    ("xtask/", &["campanile-virtual-desktop"]),
    ("tests/desktop/", &[]),
];

/// A dependency as a manifest names it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Dependency {
    /// The package's name.
    pub(crate) name: String,
    /// In which line.
    pub(crate) line: usize,
    /// `dependencies`, `dev-dependencies` or `build-dependencies`, or the table in `[workspace]`.
    table: String,
}

impl Dependency {
    /// Whether it becomes a part of the program, not only of its tests or of a list of versions.
    pub(crate) fn is_compiled_in(&self) -> bool {
        self.table == "dependencies"
    }
}

/// All dependencies of a manifest, for every platform. It has one on each line, or a table of its own.
pub(crate) fn dependencies(manifest: &str) -> Vec<Dependency> {
    let mut found = Vec::new();
    let mut table = None;
    let mut depth = 0_i32;
    for (line, text) in (1..).zip(manifest.lines()) {
        let text = text.split('#').next().unwrap_or_default().trim();
        if let (0, Some(header)) = (depth, text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'))) {
            table = table_of(header);
            if let Some((kind, Some(name))) = table.take_if(|(_, name)| name.is_some()) {
                found.push(Dependency { name, line, table: kind });
            }
            continue;
        }
        if let (0, Some((kind, None)), Some((key, _))) = (depth, &table, text.split_once('=')) {
            let name = key.split('.').next().unwrap_or_default().trim().trim_matches('"').to_owned();
            found.push(Dependency { name, line, table: kind.clone() });
        }
        let count =
            |letters: &str| i32::try_from(text.chars().filter(|letter| letters.contains(*letter)).count());
        depth += count("[{").unwrap_or(0) - count("]}").unwrap_or(0);
    }
    found
}

/// `dependencies`, `target.'cfg(unix)'.dev-dependencies`, `dependencies.serde`, `workspace.dependencies`.
fn table_of(header: &str) -> Option<(String, Option<String>)> {
    let kinds = ["workspace.dependencies", "dev-dependencies", "build-dependencies", "dependencies"];
    let after_target =
        header.rsplit_once("'.").or_else(|| header.rsplit_once("\".")).map_or(header, |(_, rest)| rest);
    kinds.into_iter().find_map(|kind| {
        let rest = after_target.strip_prefix(kind)?;
        let name = rest.strip_prefix('.').map(str::to_owned);
        (rest.is_empty() || name.is_some()).then(|| (kind.to_owned(), name))
    })
}

/// The core's dependencies are on a list of crates that do nothing by themselves.
pub(crate) fn core_does_no_io(tree: &Tree) -> Vec<Finding> {
    let path = "crates/core/Cargo.toml";
    let Some(manifest) = tree.text(path) else { return vec![Finding::new(path, 0, "it is not there")] };
    let compiled_in = dependencies(manifest).into_iter().filter(Dependency::is_compiled_in);
    let unknown = compiled_in.filter(|dependency| !PURE.contains(&dependency.name.as_str()));
    unknown
        .map(|Dependency { name, line, .. }| {
            let message =
                format!("the core does no I/O, and {name} is not on its list in xtask/src/lint/manifests.rs");
            Finding::new(path, line, message)
        })
        .collect()
}

/// Our packages depend on each other in one direction.
pub(crate) fn layers(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for (path, text) in tree.ending(&["/Cargo.toml"]) {
        let Some((_, allowed)) = LAYERS.iter().find(|(folder, _)| path.starts_with(folder)) else { continue };
        let compiled_in = dependencies(text).into_iter().filter(Dependency::is_compiled_in);
        let ours = compiled_in.filter(|dependency| dependency.name.starts_with("campanile-"));
        for Dependency { name, line, .. } in ours.filter(|ours| !allowed.contains(&ours.name.as_str())) {
            let message = format!("core <- engine <- programs: this package must not depend on {name}");
            found.push(Finding::new(path, line, message));
        }
    }
    found
}

/// Every package takes the workspace's lints.
pub(crate) fn workspace_lints(tree: &Tree) -> Vec<Finding> {
    let manifests =
        tree.ending(&["Cargo.toml"]).filter(|(_, text)| text.lines().any(|line| line.trim() == "[package]"));
    // One that is a workspace of its own has none to take them from.
    let manifests = manifests.filter(|(path, text)| {
        *path == "Cargo.toml" || !text.lines().any(|line| line.trim() == "[workspace]")
    });
    let without = manifests.filter(|(_, text)| {
        let mut lines =
            text.lines().map(|line| line.replace(' ', "")).skip_while(|line| line != "[lints]").skip(1);
        lines.find(|line| !line.is_empty()).is_none_or(|line| line != "workspace=true")
    });
    without.map(|(path, _)| Finding::new(path, 0, "add `[lints]` with `workspace = true`")).collect()
}
