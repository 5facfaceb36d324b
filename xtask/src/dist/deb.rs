//! A package of Debian, by dpkg's own tools: <https://www.debian.org/doc/debian-policy/ch-controlfields.html>.

use super::{Package, packaging, tree};
use crate::shell::{Outcome, bytes, command, output, run, write};
use std::{
    fs,
    path::{Path, PathBuf},
};

const MAINTAINER: &str = "The Campanile contributors <maintainers@campanile.invalid>";

/// Builds it, and gives the file.
pub(super) fn build(package: &Package, version: &str, folder: &Path) -> Outcome<PathBuf> {
    let architecture = output(command("dpkg", &["--print-architecture"]))?.trim().to_owned();
    let stage = folder.join(format!("deb-{}", package.name));
    package.tree.stage(&stage)?;
    let control =
        control(package, version, &architecture, &needed(package, &stage, folder)?, bytes(&stage)? / 1024);
    write(&stage.join("DEBIAN/control"), &control)?;
    for script in package.scripts {
        let file = stage.join("DEBIAN").join(script);
        let _ = fs::copy(packaging(&format!("linux/deb/{script}")), &file)?;
        tree::allow(&file, 0o755)?;
    }
    let file = folder.join(format!("{}_{version}_{architecture}.deb", package.name));
    let (stage, name) = (stage.display().to_string(), file.display().to_string());
    run(command("dpkg-deb", &["--root-owner-group", "--build", &stage, &name]))?;
    Ok(file)
}

/// The packages whose libraries the programs are linked with, in the versions that have what is used of them.
fn needed(package: &Package, stage: &Path, folder: &Path) -> Outcome<String> {
    // It wants to stand where a source package has its control file.
    let source = folder.join(format!("source-{}", package.name));
    write(
        &source.join("debian/control"),
        &format!("Source: {0}\n\nPackage: {0}\nArchitecture: any\n", package.name),
    )?;
    let mut look = command("dpkg-shlibdeps", &["-O", "--ignore-missing-info"]);
    look.args(package.tree.programs(stage)).current_dir(&source);
    let said = output(look)?;
    let needed = said.lines().find_map(|line| line.strip_prefix("shlibs:Depends="));
    Ok(needed.ok_or("dpkg-shlibdeps names no packages")?.to_owned())
}

fn control(package: &Package, version: &str, architecture: &str, needed: &str, kilobytes: u64) -> String {
    let Package { name, summary, description, instead_of, .. } = package;
    format!(
        "Package: {name}\nVersion: {version}\nArchitecture: {architecture}\nMaintainer: {MAINTAINER}\n\
         Installed-Size: {kilobytes}\nDepends: {needed}, ca-certificates\nConflicts: {instead_of}\nReplaces: {instead_of}\n\
         Section: net\nPriority: optional\nDescription: {summary}\n{}\n",
        folded(description)
    )
}

/// Lines of the long description begin with a space.
fn folded(text: &str) -> String {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last_mut();
        match line {
            Some(line) if line.len() + word.len() < 78 => {
                line.push(' ');
                line.push_str(word);
            }
            Some(_) | None => lines.push(format!(" {word}")),
        }
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_description_is_folded_as_debian_wants_it() {
        let text = "word ".repeat(40);
        let folded = folded(&text);
        assert!(folded.lines().all(|line| line.starts_with(' ') && line.len() <= 79), "{folded}");
        assert_eq!(folded.split_whitespace().count(), 40);
    }
}
