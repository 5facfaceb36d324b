//! Where the real programs are.

use std::path::{Path, PathBuf};

/// A program of this workspace: in `CAMPANILE_BIN_DIR`, else beside the folder of this test.
///
/// # Panics
/// Where it is not built, with the command that builds it.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the one look at the environment, for tests only")]
pub fn program(name: &str) -> PathBuf {
    let folder = std::env::var_os("CAMPANILE_BIN_DIR").map_or_else(beside_the_tests, PathBuf::from);
    let file = folder.join(name).with_extension(std::env::consts::EXE_EXTENSION);
    assert!(
        file.is_file(),
        "{} is not built. Build it with: cargo build -p campanile-cli -p campanile-agent",
        file.display()
    );
    file
}

fn beside_the_tests() -> PathBuf {
    // A test lies in target/<profile>/deps.
    let test = std::env::current_exe().expect("the system says where this test is");
    test.parent().and_then(Path::parent).expect("a test lies in a folder").to_owned()
}

/// The root of the repository: where cargo says that we are, since a target folder may serve several checkouts.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "cargo tells tests by the environment where they are")]
pub fn repository() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&here).parent().expect("tests lie in the repository").to_owned()
}
