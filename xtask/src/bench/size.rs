//! How large the programs are, as they are shipped. The table is also written into docs/PERFORMANCE.md.

use super::document::write_down;
use crate::{
    debian::{self, Need},
    dist,
    programs::{self, Programs},
    shell::{Outcome, bytes, cargo, root, run, say},
};
use serde_json::json;

/// Weighs, prints a table and a line of JSON, and writes the table down.
pub(crate) fn size() -> Outcome {
    debian::install(&[Need { why: "to build Campanile", packages: debian::BUILD }])?;
    programs::page()?;
    let built = Programs::build_release()?;
    run(cargo(&["build", "--release", "-p", "campanile-desktop"]))?;
    let mut said = String::from("| what | MB |\n|---|---|\n");
    let mut figures = Vec::new();
    for name in ["campanile-agent", "campanile", "campanile-desktop"] {
        figures.push((name.to_owned(), bytes(&built.path(name))?));
    }
    figures.push(("the page in it, before compression".to_owned(), bytes(&root().join("ui/dist"))?));
    // Those of an earlier `cargo xtask dist`, if there was one.
    for package in dist::packages()? {
        let name = package.file_name().unwrap_or_default().to_string_lossy().into_owned();
        figures.push((name, bytes(&package)?));
    }
    for (name, bytes) in &figures {
        said.push_str(&format!("| {name} | {:.1} |\n", *bytes as f64 / 1e6));
    }
    said.push_str(&json!({"bench": "size", "bytes": figures}).to_string());
    say(&said);
    write_down("size", &said)
}
