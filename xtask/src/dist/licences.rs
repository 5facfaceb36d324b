//! The licences of everything that is built into the programs, with their texts.

use super::bill::{Component, components};
use crate::shell::Outcome;
use std::{collections::BTreeMap, fs, path::Path};

/// One document: who is in it, and each text once, with those whose it is.
pub(super) fn notice() -> Outcome<String> {
    let mut list = String::from("Campanile contains the following works of others.\n\n");
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for Component { name, version, licence, folder, .. } in components()? {
        list.push_str(&format!("{name} {version}: {licence}\n"));
        for text in texts_in(&folder) {
            texts.entry(text).or_default().push(format!("{name} {version}"));
        }
    }
    for (text, whose) in texts {
        list.push_str(&format!("\n{}\n{}\n\n{text}\n", "=".repeat(78), whose.join(", ")));
    }
    Ok(list)
}

/// The texts that a work brings along.
fn texts_in(folder: &Path) -> Vec<String> {
    let mut files: Vec<_> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    files.sort();
    let is_licence = |path: &Path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
        ["LICENSE", "LICENCE", "COPYING", "NOTICE", "UNLICENSE"].iter().any(|start| name.starts_with(start))
    };
    let texts = files.iter().filter(|path| path.is_file() && is_licence(path));
    texts
        .filter_map(|path| Some(fs::read_to_string(path).ok()?.replace('\r', "").trim().to_owned()))
        .collect()
}
