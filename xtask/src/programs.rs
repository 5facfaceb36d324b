//! Building Campanile's programs, and where they lie then.

use crate::{
    node::{self, npm},
    shell::{Outcome, cargo, run, target},
};
use std::path::PathBuf;

/// The folder in which the programs lie side by side: they find each other there.
pub(crate) struct Programs {
    folder: PathBuf,
}

impl Programs {
    /// `campanile-agent`, `campanile` and `campanile-desktop` with the page in it, for trying out and for tests.
    pub(crate) fn build() -> Outcome<Self> {
        page()?;
        headless()?;
        // A call of its own. Cargo unifies the features of all packages of one call, and the window's dependencies must
        // not add any to those that the resident program shares with it: that one is small because it has no toolkit.
        run(cargo(&["build", "-p", "campanile-desktop"]))?;
        Ok(Self { folder: target()?.join("debug") })
    }

    /// `campanile-agent` and `campanile` as they are shipped.
    pub(crate) fn build_release() -> Outcome<Self> {
        run(cargo(&["build", "--release", "-p", "campanile-agent", "-p", "campanile-cli"]))?;
        Ok(Self { folder: target()?.join("release") })
    }

    /// Where a program lies.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }
}

/// The page that the window shows; it is compiled into the window's program.
pub(crate) fn page() -> Outcome {
    node::packages("ui")?;
    run(npm("ui", &["run", "build"]))
}

/// The two programs without a window.
pub(crate) fn headless() -> Outcome {
    run(cargo(&["build", "-p", "campanile-agent", "-p", "campanile-cli"]))
}
