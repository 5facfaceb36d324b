//! Pictures of every kind of notification in every language, light and dark, on one page; and those of the guide.
//!
//! The words are the window's own: a test of it writes what its presenter says, and the page shows that in a browser.

use crate::{
    debian::{self, Need},
    node::{self, npm},
    programs::page,
    shell::{Outcome, cargo, root, run, say, target},
};
use std::path::{Path, PathBuf};

/// Draws them anew, and fails if a text does not fit, is a key or is not translated.
pub(crate) fn draw() -> Outcome {
    let folder = target()?.join("gallery");
    let data = words(&folder)?;
    let mut gallery = npm("ui", &["run", "gallery", "--"]);
    gallery.arg(&data).arg(&folder);
    let drawn = run(gallery);
    // Also when something is wrong: the pictures show it.
    let index = folder.join("index.html");
    if index.is_file() {
        say(&format!("The gallery lies in {}", index.display()));
    }
    drawn
}

/// Draws the pictures of the guide anew, in its languages.
pub(crate) fn guide() -> Outcome {
    let data = words(&target()?.join("guide"))?;
    let images = root().join("docs/images/guide");
    let mut guide = npm("ui", &["run", "guide", "--"]);
    guide.arg(&data).arg(&images);
    run(guide)?;
    say(&format!("The guide's pictures lie in {}", images.display()));
    Ok(())
}

/// What the window says of every kind of notification in every language, as a file in this folder, which is emptied.
fn words(folder: &Path) -> Outcome<PathBuf> {
    debian::install(&[
        Need { why: "to build Campanile", packages: debian::BUILD },
        Need { why: "to draw the page in every language", packages: debian::GALLERY },
    ])?;
    node::check()?;
    page()?;
    // Nothing of an earlier one may be taken for a new picture.
    if folder.exists() {
        std::fs::remove_dir_all(folder)?;
    }
    std::fs::create_dir_all(folder)?;
    let data = folder.join("gallery.json");
    let mut write = cargo(&["test", "-p", "campanile-desktop", "gallery"]);
    write.env("CAMPANILE_GALLERY", &data);
    run(write)?;
    Ok(data)
}
