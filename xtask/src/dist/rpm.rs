//! A package of Fedora, openSUSE and their kin, by rpmbuild. What the programs are linked with it finds out itself.

use super::{Package, packaging};
use crate::shell::{Outcome, command, read, run, write};
use std::path::{Path, PathBuf};

/// Builds it, and gives the file.
pub(super) fn build(package: &Package, version: &str, folder: &Path) -> Outcome<PathBuf> {
    let (stage, top) = (folder.join(format!("rpm-{}", package.name)), folder.join("rpmbuild"));
    package.tree.stage(&stage)?;
    let spec = top.join(format!("{}.spec", package.name));
    write(&spec, &spec_of(package, version, &stage)?)?;
    let top_folder = format!("_topdir {}", top.display());
    run(command("rpmbuild", &["-bb", "--quiet", "--define", &top_folder, &spec.display().to_string()]))?;
    let machine = std::env::consts::ARCH;
    let name = format!("{}-{version}-1.{machine}.rpm", package.name);
    let built = top.join("RPMS").join(machine).join(&name);
    let file = folder.join(name);
    let _ =
        std::fs::copy(&built, &file).map_err(|error| format!("cannot copy {}: {error}", built.display()))?;
    Ok(file)
}

fn spec_of(package: &Package, version: &str, stage: &Path) -> Outcome<String> {
    let Package { name, summary, description, instead_of, .. } = package;
    let files: Vec<String> = package.tree.paths().collect();
    let mut spec = format!(
        "Name: {name}\nVersion: {version}\nRelease: 1\nSummary: {summary}\nLicense: Apache-2.0 OR MIT\n\
         Requires: ca-certificates\nConflicts: {instead_of}\n\
         %global debug_package %{{nil}}\n%global __os_install_post %{{nil}}\n%global _build_id_links none\n\
         %description\n{description}\n\n%install\ncp -a {}/. %{{buildroot}}/\n\n%files\n%defattr(-,root,root)\n{}\n",
        stage.display(),
        files.join("\n")
    );
    for (ours, theirs) in [("preinst", "pre"), ("postinst", "post"), ("prerm", "preun"), ("postrm", "postun")]
    {
        if package.scripts.contains(&ours) {
            let script = read(&packaging(&format!("linux/deb/{ours}")))?;
            let script = script.strip_prefix("#!/bin/sh\n").unwrap_or(&script).replace('%', "%%");
            spec.push_str(&format!(
                "\n%{theirs}\n{}\n{script}",
                AS_DPKG_SAYS[usize::from(ours.ends_with("rm"))]
            ));
        }
    }
    Ok(spec)
}

/// What rpm says by the number of packages that are left, in the words that dpkg says it in.
const AS_DPKG_SAYS: [&str; 2] = [
    "if [ \"$1\" -gt 1 ]; then set -- upgrade; else set -- install; fi",
    "if [ \"$1\" -gt 0 ]; then set -- upgrade; else set -- remove; fi",
];
