//! Pictures of every kind of notification in every language, light and dark, on one page.
//!
//! The words are the window's own: a test of it writes what its presenter says, and the page shows that in a browser.

use crate::{
    debian::{self, Need},
    node::{self, npm},
    programs::page,
    shell::{Outcome, cargo, run, say, target},
};

/// Draws them anew, and fails if a text does not fit, is a key or is not translated.
pub(crate) fn draw() -> Outcome {
    debian::install(&[
        Need { why: "to build Campanile", packages: debian::BUILD },
        Need { why: "to draw the page in every language", packages: debian::GALLERY },
    ])?;
    node::check()?;
    page()?;
    let folder = target()?.join("gallery");
    // Nothing of an earlier one may be taken for a new picture.
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    let data = folder.join("gallery.json");
    let mut write = cargo(&["test", "-p", "campanile-desktop", "gallery"]);
    write.env("CAMPANILE_GALLERY", &data);
    run(write)?;
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
