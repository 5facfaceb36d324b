//! The environment of programs on the desktop.

use std::{collections::BTreeMap, path::PathBuf};

use crate::{folder::Folder, warden};

/// The variables of programs on the desktop; display and bus are added when they are known.
pub(crate) fn variables(folder: &Folder, path: String) -> BTreeMap<String, String> {
    let text = |path: PathBuf| path.to_string_lossy().into_owned();
    let own = [
        (warden::ID, folder.id().to_owned()),
        ("PATH", path),
        ("HOME", text(folder.home())),
        ("XDG_RUNTIME_DIR", text(folder.runtime())),
        ("XDG_CONFIG_HOME", text(folder.config())),
        ("XDG_DATA_HOME", text(folder.data())),
        ("XDG_STATE_HOME", text(folder.state())),
        ("XDG_CACHE_HOME", text(folder.cache())),
        ("XDG_SESSION_TYPE", "x11".to_owned()),
        ("XDG_CURRENT_DESKTOP", "XFCE".to_owned()),
        ("GDK_BACKEND", "x11".to_owned()),
        // No accessibility bus, settings database or virtual file systems: they would be activated services.
        ("NO_AT_BRIDGE", "1".to_owned()),
        ("GSETTINGS_BACKEND", "memory".to_owned()),
        ("GIO_USE_VFS", "local".to_owned()),
        ("LIBGL_ALWAYS_SOFTWARE", "1".to_owned()),
        ("LANG", "C.UTF-8".to_owned()),
    ];
    own.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one thing of the real environment that the desktop takes over"
)]
pub(crate) fn search_path() -> String {
    let path = std::env::var("PATH").unwrap_or_default();
    if path.is_empty() { "/usr/local/bin:/usr/bin:/bin".to_owned() } else { path }
}
