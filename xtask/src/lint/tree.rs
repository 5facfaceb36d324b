//! The files that the rules look at.

use crate::shell::{Outcome, answers, command, output};
use std::{collections::BTreeMap, fmt, fs, path::Path};

/// All text files of the repository that are, or would be, in it: by their paths from its root.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    texts: BTreeMap<String, String>,
    /// Files without text, such as pictures.
    others: Vec<String>,
}

/// Something against a rule.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    /// In which file.
    pub(crate) path: String,
    /// In which line, from 1; 0 for all of it.
    pub(crate) line: usize,
    /// What is wrong, and what to do instead.
    pub(crate) message: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(formatter, "{}: {}", self.path, self.message),
            line => write!(formatter, "{}:{line}: {}", self.path, self.message),
        }
    }
}

impl Finding {
    pub(crate) fn new(path: &str, line: usize, message: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, message: message.into() }
    }
}

impl Tree {
    /// The files below a folder: those that git tracks or would, or without git all but what is built.
    pub(crate) fn of(root: &Path) -> Outcome<Self> {
        let mut tree = Self::default();
        for path in paths(root)? {
            // What is tracked but deleted is about to go.
            let Ok(bytes) = fs::read(root.join(&path)) else { continue };
            match String::from_utf8(bytes) {
                Ok(text) if !text.contains('\0') => drop(tree.texts.insert(path, text)),
                Ok(_) | Err(_) => tree.others.push(path),
            }
        }
        Ok(tree)
    }

    /// A made-up tree.
    #[cfg(test)]
    pub(crate) fn made_up(files: &[(&str, &str)]) -> Self {
        let texts = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
        Self { texts, others: Vec::new() }
    }

    /// Paths with their texts.
    pub(crate) fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// Those with one of these endings.
    pub(crate) fn ending(&self, endings: &[&str]) -> impl Iterator<Item = (&str, &str)> {
        self.files().filter(|(path, _)| endings.iter().any(|ending| path.ends_with(ending)))
    }

    /// A file's text.
    pub(crate) fn text(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(String::as_str)
    }

    /// Whether a file or a folder is there.
    pub(crate) fn has(&self, path: &str) -> bool {
        let below = format!("{}/", path.trim_end_matches('/'));
        let all = self.texts.keys().chain(&self.others);
        path.is_empty() || all.into_iter().any(|known| known == path || known.starts_with(&below))
    }
}

fn paths(root: &Path) -> Outcome<Vec<String>> {
    if root.join(".git").exists() && answers("git", &["--version"]) {
        let mut list = command("git", &["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
        list.current_dir(root);
        let mut paths: Vec<String> = output(list)?.split_terminator('\0').map(str::to_owned).collect();
        paths.sort_unstable();
        paths.dedup();
        return Ok(paths);
    }
    let mut paths = Vec::new();
    walk(root, "", &mut paths)?;
    Ok(paths)
}

fn walk(root: &Path, folder: &str, paths: &mut Vec<String>) -> Outcome {
    for entry in fs::read_dir(root.join(folder))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
        if !entry.file_type()?.is_dir() {
            paths.push(path);
        } else if !["target", "node_modules", "dist", "dist-fake", ".git"].contains(&name.as_str()) {
            walk(root, &path, paths)?;
        }
    }
    Ok(())
}
