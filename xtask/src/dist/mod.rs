//! The packages that people install: .deb and .rpm, with checksums, the licences of everything that is built in, and a bill
//! of materials.

mod bill;
mod clean_system;
mod deb;
mod licences;
mod rpm;
mod tree;

use crate::{
    debian::{self, Need},
    programs::{self, Programs},
    shell::{Outcome, cargo, command, output, run, say, target, write},
};
use std::path::{Path, PathBuf};
use tree::Tree;

pub(crate) use clean_system::try_out;

/// A package: what it is for, and the files in it.
struct Package {
    name: &'static str,
    summary: &'static str,
    description: &'static str,
    /// The other one, which has files of the same names: one of them is installed, never both.
    instead_of: &'static str,
    /// Maintainer scripts, by the names that dpkg gives them.
    scripts: &'static [&'static str],
    tree: Tree,
}

/// Builds everything into the target folder's `dist`, and says what lies there.
pub(crate) fn dist() -> Outcome {
    debian::install(&[
        Need { why: "to build Campanile", packages: debian::BUILD },
        Need { why: "to make packages", packages: debian::DIST },
    ])?;
    programs::page()?;
    let built = Programs::build_release()?;
    run(cargo(&["build", "--release", "-p", "campanile-desktop"]))?;

    let folder = target()?.join("dist");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    let papers = folder.join("papers");
    std::fs::create_dir_all(&papers)?;
    let mut write_papers = command(&built.path("campanile").display().to_string(), &["papers"]);
    // They are for everybody who installs the package.
    write_papers.arg(&papers).env("LANG", "C.UTF-8").env("LC_ALL", "C.UTF-8");
    run(write_papers)?;
    write(&papers.join("THIRD-PARTY"), &licences::notice()?)?;
    write(&papers.join("campanile.cdx.json"), &bill::of_materials()?)?;

    let version = version()?;
    let packages = [desktop(&built, &papers)?, relay(&built, &papers)?];
    let mut made = vec![papers.join("THIRD-PARTY"), papers.join("campanile.cdx.json")];
    for package in &packages {
        made.push(deb::build(package, &version, &folder)?);
        made.push(rpm::build(package, &version, &folder)?);
    }
    let made = made.iter().map(|file| beside(file, &folder)).collect::<Outcome<Vec<_>>>()?;
    let mut sums = command("sha256sum", &[]);
    sums.args(&made).current_dir(&folder);
    let sums = output(sums)?;
    write(&folder.join("SHA256SUMS"), &sums)?;
    say(&format!("\n{}\n{sums}", folder.display()));
    Ok(())
}

/// What an earlier run has made for people to install.
pub(crate) fn packages() -> Outcome<Vec<PathBuf>> {
    let folder = target()?.join("dist");
    let mut files = if folder.is_dir() { tree::files(&folder)? } else { Vec::new() };
    files.retain(|file| file.extension().is_some_and(|end| end == "deb" || end == "rpm"));
    Ok(files)
}

/// A file under its own name in the folder of what is published.
fn beside(file: &Path, folder: &Path) -> Outcome<String> {
    let name = file.file_name().and_then(|name| name.to_str()).ok_or("a file has no name")?;
    if file.parent() != Some(folder) {
        let _ = std::fs::copy(file, folder.join(name))?;
    }
    Ok(name.to_owned())
}

fn version() -> Outcome<String> {
    let text = output(cargo(&["metadata", "--no-deps", "--format-version", "1"]))?;
    let metadata: serde_json::Value = serde_json::from_str(&text)?;
    let packages = metadata.get("packages").and_then(serde_json::Value::as_array);
    let agent = packages.into_iter().flatten().find(|package| package["name"] == "campanile-agent");
    let version = agent.and_then(|package| package["version"].as_str());
    Ok(version.ok_or("cargo metadata names no version")?.to_owned())
}

/// What both have: the terminal's program with its manual, and the licences.
fn common(name: &str, built: &Programs, papers: &Path) -> Outcome<Tree> {
    let documents = format!("usr/share/doc/{name}");
    let mut tree = Tree::default();
    tree.program(&built.path("campanile"), "usr/bin/campanile");
    for page in tree::files(&papers.join("man"))? {
        tree.compressed(&page, "usr/share/man/man1");
    }
    tree.file(&papers.join("campanile.bash"), "usr/share/bash-completion/completions/campanile");
    tree.file(&papers.join("_campanile"), "usr/share/zsh/vendor-completions/_campanile");
    tree.file(&papers.join("campanile.fish"), "usr/share/fish/vendor_completions.d/campanile.fish");
    tree.file(&packaging("linux/copyright"), &format!("{documents}/copyright"));
    tree.file(&packaging("NOTICE"), &format!("{documents}/NOTICE"));
    tree.compressed(&papers.join("THIRD-PARTY"), &documents);
    tree.compressed(&crate::shell::root().join("CHANGELOG.md"), &documents);
    Ok(tree)
}

fn desktop(built: &Programs, papers: &Path) -> Outcome<Package> {
    let mut tree = common("campanile", built, papers)?;
    tree.program(&built.path("campanile-agent"), "usr/bin/campanile-agent");
    tree.program(&built.path("campanile-desktop"), "usr/bin/campanile-desktop");
    let entry = "io.campanile.desktop";
    tree.file(
        &packaging(&format!("linux/{entry}.desktop")),
        &format!("usr/share/applications/{entry}.desktop"),
    );
    tree.file(
        &packaging(&format!("linux/{entry}.metainfo.xml")),
        &format!("usr/share/metainfo/{entry}.metainfo.xml"),
    );
    tree.file(&packaging("linux/campanile-agent.service"), "usr/lib/systemd/user/campanile-agent.service");
    let icons = crate::shell::root().join("icons/app");
    for (size, file) in [("32x32", "32x32.png"), ("128x128", "128x128.png"), ("256x256", "128x128@2x.png")] {
        tree.file(&icons.join(file), &format!("usr/share/icons/hicolor/{size}/apps/{entry}.png"));
    }
    Ok(Package {
        name: "campanile",
        summary: "Marketo's notifications on the desktop",
        description: "Campanile watches the notifications of Adobe Marketo Engage, keeps their history, and shows a toast \
                      where a campaign failed, a CRM sync broke or an API quota is used up.",
        instead_of: "campanile-relay",
        scripts: &["preinst", "postinst", "prerm", "postrm"],
        tree,
    })
}

fn relay(built: &Programs, papers: &Path) -> Outcome<Package> {
    let mut tree = common("campanile-relay", built, papers)?;
    tree.file(
        &packaging("systemd/campanile-relay.service"),
        "usr/lib/systemd/system/campanile-relay.service",
    );
    tree.file(&crate::shell::root().join("docs/TEAM.md"), "usr/share/doc/campanile/TEAM.md");
    // What a server is set up with: ready configuration, and the two scripts that go with it.
    for file in tree::files(&packaging("nats"))? {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let place = format!("usr/share/campanile-relay/nats/{name}");
        if name.ends_with(".sh") {
            tree.script(&file, &place);
        } else {
            tree.file(&file, &place);
        }
    }
    Ok(Package {
        name: "campanile-relay",
        summary: "Marketo's notifications for a team's desktops",
        description: "The terminal's program of Campanile and a service that reads the notifications of Adobe Marketo Engage \
                      once for a whole team. It has no window and needs no desktop.",
        instead_of: "campanile",
        scripts: &[],
        tree,
    })
}

fn packaging(file: &str) -> PathBuf {
    crate::shell::root().join("packaging").join(file)
}
