//! Type-checks for Windows and macOS, on a machine that has neither: everything is compiled up to code generation, nothing
//! is linked and nothing runs.
//!
//! Their standard library is compiled from source, so source and compiler must be of one version: Debian's own compiler
//! comes with its source. It is named by its path, so that the one of everyday work stays the first on the PATH.

use crate::{
    debian::{self, Need},
    node,
    programs::page,
    shell::{Outcome, cargo, command, output, run, target, write},
};
use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

/// Debian's compiler.
const RUSTC: &str = "/usr/bin/rustc";
/// What runs on a desktop without a window, and what it is made of.
const PACKAGES: [&str; 4] = ["campanile-core", "campanile-engine", "campanile-cli", "campanile-agent"];
const WINDOW: &str = "campanile-desktop";

/// How much of Campanile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// The programs without a window, where what differs between systems is.
    WithoutWindow,
    /// All of them.
    Everything,
}

/// A system that is not this one.
#[derive(Debug, Clone, Copy)]
pub(crate) enum System {
    /// 64-bit Windows.
    Windows,
    /// macOS on Apple's own processors.
    MacOs,
}

impl System {
    /// All of them.
    pub(crate) const ALL: [Self; 2] = [Self::Windows, Self::MacOs];

    fn triple(self) -> &'static str {
        match self {
            Self::Windows => "x86_64-pc-windows-gnu",
            Self::MacOs => "aarch64-apple-darwin",
        }
    }

    fn needs(self) -> &'static [Need] {
        match self {
            Self::Windows => &[
                Need { why: "to compile Rust's own library", packages: debian::CROSS },
                Need { why: "to compile what is written in C for Windows", packages: debian::CROSS_WINDOWS },
            ],
            Self::MacOs => &[Need { why: "to compile Rust's own library", packages: debian::CROSS }],
        }
    }
}

/// Checks so much for these systems. A warning fails.
pub(crate) fn check(systems: &[System], part: Part) -> Outcome {
    if part == Part::Everything {
        node::check()?;
        page()?;
    }
    for system in systems {
        debian::install(system.needs())?;
        has_source()?;
        let folder = target()?.join("cross");
        let mut check = cargo(&["check", "-Zbuild-std=std,panic_abort", "--target", system.triple()]);
        check.args(["-Zwarnings", "--config", "build.warnings=\"deny\""]);
        check.args(PACKAGES.iter().flat_map(|package| ["-p", package]));
        if part == Part::Everything {
            check.args(["-p", WINDOW]);
        }
        // The -Z above are no part of what is stable.
        check.env("RUSTC", RUSTC).env("RUSTC_BOOTSTRAP", "1").env("CARGO_TARGET_DIR", &folder);
        match system {
            System::Windows => {}
            System::MacOs => {
                let stubs = Stubs::lay_out(&folder.join("stubs"))?;
                check.env("CC_aarch64_apple_darwin", &stubs.compiler);
                check.env("AR_aarch64_apple_darwin", &stubs.archiver);
                // Without this, build scripts ask Apple's tools where the headers are.
                check.env("SDKROOT", &stubs.folder);
            }
        }
        run(check)?;
    }
    Ok(())
}

fn has_source() -> Outcome {
    let sysroot = output(command(RUSTC, &["--print", "sysroot"]))?;
    let library = Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library");
    if library.is_dir() {
        return Ok(());
    }
    let missing = library.display();
    Err(format!("{RUSTC} has no source at {missing}: it is that of Debian's package rust-web-src").into())
}

/// A C compiler and an archiver for macOS that write empty files: where nothing is linked, nobody looks into them.
struct Stubs {
    folder: PathBuf,
    compiler: PathBuf,
    archiver: PathBuf,
}

/// Says that it is clang, which is what build scripts ask by preprocessing, and makes what `-o` names.
const COMPILER: &str = "\
#!/bin/sh
for argument in \"$@\"; do
  if [ \"$argument\" = -E ]; then echo clang; exit; fi
done
while [ $# -gt 0 ]; do
  if [ \"$1\" = -o ]; then : >\"$2\"; fi
  shift
done
";

/// Makes the archives among its arguments.
const ARCHIVER: &str = "\
#!/bin/sh
for argument in \"$@\"; do
  case \"$argument\" in *.a) printf '!<arch>\\n' >\"$argument\" ;; esac
done
";

impl Stubs {
    fn lay_out(folder: &Path) -> Outcome<Self> {
        let program = |name: &str, text| -> Outcome<PathBuf> {
            let path = folder.join(name);
            // Written once: build scripts run again when their compiler looks newer.
            if fs::read_to_string(&path).ok().as_deref() != Some(text) {
                write(&path, text)?;
                fs::set_permissions(&path, fs::Permissions::from_mode(0o755))?;
            }
            Ok(path)
        };
        let (compiler, archiver) = (program("clang", COMPILER)?, program("ar", ARCHIVER)?);
        Ok(Self { folder: folder.to_owned(), compiler, archiver })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stubs_make_what_build_scripts_look_for() {
        let folder = tempfile::tempdir().unwrap();
        let stubs = Stubs::lay_out(&folder.path().join("stubs")).unwrap();
        let made = |name: &str| folder.path().join(name);
        let start = |program: &Path, arguments: &[&str]| {
            let mut command = command(&program.to_string_lossy(), arguments);
            command.current_dir(folder.path());
            output(command).unwrap()
        };
        assert_eq!(start(&stubs.compiler, &["-E", "detect.c"]), "clang\n");
        start(&stubs.compiler, &["-O2", "-c", "a b.c", "-o", "a b.o"]);
        assert_eq!(fs::read(made("a b.o")).unwrap(), b"");
        start(&stubs.archiver, &["cq", "liba.a", "a b.o"]);
        assert_eq!(fs::read(made("liba.a")).unwrap(), b"!<arch>\n");
        assert_eq!(fs::read(made("a b.o")).unwrap(), b"");
    }
}
