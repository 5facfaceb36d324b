//! What the packages bring says the same as the programs do.

use super::tree::{Finding, Tree};

/// What Campanile writes for a user who starts it at login.
const OWN_UNIT: &str = "crates/engine/src/login/campanile-agent.service.in";
/// What the packages bring for all users.
const UNIT: &str = "packaging/linux/campanile-agent.service";
const ENTRY: &str = "packaging/linux/io.campanile.desktop.desktop";
const METADATA: &str = "packaging/linux/io.campanile.desktop.metainfo.xml";
/// How the packages start the resident program.
const COMMAND: &str = "/usr/bin/campanile-agent";
const SESSION: &str = "graphical-session.target";

/// The packages' unit is the program's own but for its first line and its command; the entry takes our links, and the
/// metadata name the entry and the version.
pub(crate) fn package_as_program(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    let own = tree.text(OWN_UNIT).unwrap_or_default();
    let own = own.replace("@COMMAND@", COMMAND).replace("@SESSION@", SESSION);
    let (mut expected, unit) = (own.lines(), tree.text(UNIT).unwrap_or_default());
    expected.next();
    let behind = unit.lines().skip(1);
    if !behind.eq(expected) {
        found.push(Finding::new(UNIT, 0, format!("it differs from {OWN_UNIT}")));
    }
    let entry = tree.text(ENTRY).unwrap_or_default();
    for line in ["Exec=campanile-desktop %u", "MimeType=x-scheme-handler/campanile;"] {
        if !entry.lines().any(|there| there == line) {
            found.push(Finding::new(ENTRY, 0, format!("{line} is missing")));
        }
    }
    let version = tree.text("Cargo.toml").and_then(version).unwrap_or_default();
    let metadata = tree.text(METADATA).unwrap_or_default();
    // The newest release stands first.
    let released = metadata.split("<release version=\"").nth(1).and_then(|rest| rest.split('"').next());
    if released != Some(version) {
        found.push(Finding::new(METADATA, 0, format!("its first release is not {version}")));
    }
    if !metadata.contains(&format!("\">{}</launchable>", ENTRY.rsplit('/').next().unwrap_or(ENTRY))) {
        found.push(Finding::new(METADATA, 0, "it does not name the entry that starts Campanile"));
    }
    found
}

/// The version of all packages of the workspace.
fn version(manifest: &str) -> Option<&str> {
    let package = manifest.split("[workspace.package]").nth(1)?;
    package.lines().find_map(|line| line.strip_prefix("version = ")).map(|text| text.trim_matches('"'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_packages_bring_is_held_to_the_programs() {
        let own = "# Own\n[Unit]\nAfter=@SESSION@\nExecStart=@COMMAND@\n";
        let unit = "# Package\n[Unit]\nAfter=graphical-session.target\nExecStart=/usr/bin/campanile-agent\n";
        let entry = "Exec=campanile-desktop %u\nMimeType=x-scheme-handler/campanile;\n";
        let metadata = "<launchable type=\"desktop-id\">io.campanile.desktop.desktop</launchable>\
                        <release version=\"0.2.0\"/><release version=\"0.1.0\"/>";
        let manifest =
            "[workspace.package]\nversion = \"0.2.0\"\n[workspace.dependencies]\nversion = \"9\"\n";
        let good =
            [(OWN_UNIT, own), (UNIT, unit), (ENTRY, entry), (METADATA, metadata), ("Cargo.toml", manifest)];
        assert_eq!(package_as_program(&Tree::made_up(&good)), []);
        let spoilt = [
            (OWN_UNIT, own),
            (UNIT, "# Package\n[Unit]\n"),
            (ENTRY, "Exec=campanile-desktop %u\n"),
            (METADATA, "<release version=\"0.1.0\"/>"),
            ("Cargo.toml", manifest),
        ];
        let found = package_as_program(&Tree::made_up(&spoilt));
        let paths: Vec<&str> = found.iter().map(|finding| finding.path.as_str()).collect();
        assert_eq!(paths, [UNIT, ENTRY, METADATA, METADATA]);
    }
}
