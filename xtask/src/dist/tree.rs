//! The files of a package, where they come from and where they go.

use crate::shell::{Outcome, command, run};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// What lies where, below the root of a system.
#[derive(Debug, Default)]
pub(super) struct Tree {
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    from: PathBuf,
    to: String,
    mode: u32,
    /// Whether it is linked with libraries of the system.
    is_program: bool,
    compressed: bool,
}

impl Tree {
    pub(super) fn file(&mut self, from: &Path, to: &str) {
        self.add(from, to.to_owned(), 0o644, false);
    }

    pub(super) fn script(&mut self, from: &Path, to: &str) {
        self.add(from, to.to_owned(), 0o755, false);
    }

    pub(super) fn program(&mut self, from: &Path, to: &str) {
        self.add(from, to.to_owned(), 0o755, false);
        if let Some(entry) = self.entries.last_mut() {
            entry.is_program = true;
        }
    }

    /// Into a folder, under its own name and compressed, as Debian wants manuals and long documents.
    pub(super) fn compressed(&mut self, from: &Path, folder: &str) {
        let name = from.file_name().unwrap_or_default().to_string_lossy();
        self.add(from, format!("{folder}/{name}"), 0o644, true);
    }

    fn add(&mut self, from: &Path, to: String, mode: u32, compressed: bool) {
        self.entries.push(Entry { from: from.to_owned(), to, mode, is_program: false, compressed });
    }

    /// Puts all of it below a folder.
    pub(super) fn stage(&self, root: &Path) -> Outcome {
        for Entry { from, to, mode, compressed, .. } in &self.entries {
            let file = root.join(to);
            if let Some(folder) = file.parent() {
                fs::create_dir_all(folder)?;
            }
            let _ =
                fs::copy(from, &file).map_err(|error| format!("cannot copy {}: {error}", from.display()))?;
            allow(&file, *mode)?;
            if *compressed {
                // Without a name and a time in it: the same content is the same file.
                run(command("gzip", &["--best", "--no-name", &file.display().to_string()]))?;
            }
        }
        Ok(())
    }

    /// Where all of it goes, as absolute paths.
    pub(super) fn paths(&self) -> impl Iterator<Item = String> {
        self.entries.iter().map(|Entry { to, compressed, .. }| {
            let end = if *compressed { ".gz" } else { "" };
            format!("/{to}{end}")
        })
    }

    /// The programs, below a folder in which they were staged.
    pub(super) fn programs(&self, root: &Path) -> Vec<String> {
        let programs = self.entries.iter().filter(|entry| entry.is_program);
        programs.map(|entry| root.join(&entry.to).display().to_string()).collect()
    }
}

/// The files of a folder, in the order of their names.
pub(super) fn files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let entries =
        fs::read_dir(folder).map_err(|error| format!("cannot read {}: {error}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    Ok(files)
}

#[cfg(unix)]
pub(super) fn allow(file: &Path, mode: u32) -> Outcome {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(file, fs::Permissions::from_mode(mode))?;
    Ok(())
}

#[cfg(not(unix))]
pub(super) fn allow(_: &Path, _: u32) -> Outcome {
    Err("packages for Linux are made on Linux".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_compressed_file_has_another_name_in_the_end() {
        let mut tree = Tree::default();
        tree.program(Path::new("/built/campanile"), "usr/bin/campanile");
        tree.compressed(Path::new("/papers/campanile.1"), "usr/share/man/man1");
        let paths: Vec<String> = tree.paths().collect();
        assert_eq!(paths, ["/usr/bin/campanile", "/usr/share/man/man1/campanile.1.gz"]);
        assert_eq!(tree.programs(Path::new("/stage")), ["/stage/usr/bin/campanile"]);
    }
}
