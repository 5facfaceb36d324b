//! Secrets: from the process's own inputs first, then from the system's keychain. Never from the configuration file.

mod parts;

use keyring_core::{CredentialStore, Error as KeyringError};
use secrecy::SecretString;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// Under which name the keychain lists our secrets.
const SERVICE: &str = "io.campanile.desktop";
/// Under which name the password of the proxy is kept. No connection's id has such a sign in it.
pub const PROXY_SECRET: &str = "proxy_password";
/// How the names of variables with secrets begin.
const VARIABLE: &str = "CAMPANILE_SECRET_";
/// A keychain that asks its user to unlock it gets this long.
const KEYCHAIN_PATIENCE: Duration = Duration::from_secs(60);

/// Why there is no secret.
#[derive(Debug, thiserror::Error)]
pub enum SecretError {
    /// None is stored anywhere.
    #[error("no secret is stored for this connection")]
    Missing,
    /// The keychain is locked or absent: there may well be a secret in it.
    #[error("the keychain does not answer: {0}")]
    Keychain(String),
    /// The keychain took its time: perhaps it asks its user something.
    #[error("the keychain gave no answer within a minute")]
    Late,
    /// A file with a secret can be read by others.
    #[error("{0} can be read by others; its mode must be 0600")]
    Mode(PathBuf),
    /// A file with a secret could not be read.
    #[error("{file}")]
    File {
        /// The file.
        file: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

/// The secret of a connection: `CAMPANILE_SECRET_<ID>`, `$CREDENTIALS_DIRECTORY/<id>`, its `secret_file`, the keychain.
///
/// # Errors
/// See [`SecretError`].
pub async fn secret(connection: &str, secret_file: Option<&Path>) -> Result<SecretString, SecretError> {
    if let Some(secret) = environment_secret(connection) {
        return Ok(secret);
    }
    if let Some(folder) = crate::places::environment("CREDENTIALS_DIRECTORY") {
        let file = Path::new(&folder).join(connection);
        // The service manager guards this folder itself.
        if let Some(secret) = read_file(&file, false)? {
            return Ok(secret);
        }
    }
    if let Some(file) = secret_file {
        return read_file(file, true)?.ok_or(SecretError::Missing);
    }
    stored_secret(connection).await
}

/// The secret of a connection that is in the keychain, whatever is given from outside.
///
/// # Errors
/// See [`SecretError`].
pub async fn stored_secret(connection: &str) -> Result<SecretString, SecretError> {
    let connection = connection.to_owned();
    keychain(move |store| parts::get(store, &connection)).await
}

/// Whether a connection's secret is given from outside, so that none of the keychain's is asked for.
#[must_use]
pub fn is_given(connection: &str, secret_file: Option<&Path>) -> bool {
    let in_folder = || {
        let folder = crate::places::environment("CREDENTIALS_DIRECTORY");
        folder.is_some_and(|folder| Path::new(&folder).join(connection).is_file())
    };
    environment_secret(connection).is_some() || secret_file.is_some() || in_folder()
}

/// Stores the secret of a connection in the keychain, over the one before.
///
/// # Errors
/// See [`SecretError`].
pub async fn set_secret(connection: &str, secret: SecretString) -> Result<(), SecretError> {
    let connection = connection.to_owned();
    keychain(move |store| {
        parts::set(store, &connection, secrecy::ExposeSecret::expose_secret(&secret), parts::LONGEST)
    })
    .await
}

/// Deletes the secret of a connection from the keychain.
///
/// # Errors
/// See [`SecretError`]; also where there was none.
pub async fn delete_secret(connection: &str) -> Result<(), SecretError> {
    let connection = connection.to_owned();
    keychain(move |store| parts::delete(store, &connection)).await
}

/// The variables of the environment that hold secrets: a child that needs none gets none of them.
pub(crate) fn variables() -> impl Iterator<Item = std::ffi::OsString> {
    let is_secret = |name: &std::ffi::OsStr| name.to_string_lossy().starts_with(VARIABLE);
    std::env::vars_os().map(|(name, _)| name).filter(move |name| is_secret(name))
}

fn environment_secret(connection: &str) -> Option<SecretString> {
    let name = format!("{VARIABLE}{}", connection.to_ascii_uppercase().replace('-', "_"));
    let secret = crate::places::environment(&name)?.into_string().ok()?;
    Some(SecretString::from(secret))
}

fn read_file(file: &Path, check_mode: bool) -> Result<Option<SecretString>, SecretError> {
    let failed = |source| SecretError::File { file: file.to_owned(), source };
    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(source) => return Err(failed(source)),
    };
    #[cfg(unix)]
    if check_mode {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(file).map_err(failed)?.permissions().mode();
        if mode & 0o077 != 0 {
            return Err(SecretError::Mode(file.to_owned()));
        }
    }
    #[cfg(not(unix))]
    let _ = check_mode;
    let secret = text.trim_end_matches(['\r', '\n']);
    Ok((!secret.is_empty()).then(|| SecretString::from(secret)))
}

/// Asks the keychain on a thread of its own: it blocks, and it may show a dialog.
async fn keychain<T: Send + 'static>(
    ask: impl FnOnce(&Arc<CredentialStore>) -> Result<T, KeyringError> + Send + 'static,
) -> Result<T, SecretError> {
    let asked = tokio::task::spawn_blocking(move || {
        // Opened anew each time: a keychain that was late at login is found at the next try.
        let store = platform_store()?;
        ask(&store)
    });
    match tokio::time::timeout(KEYCHAIN_PATIENCE, asked).await {
        Ok(Ok(Ok(answer))) => Ok(answer),
        Ok(Ok(Err(KeyringError::NoEntry))) => Err(SecretError::Missing),
        Ok(Ok(Err(error))) => Err(SecretError::Keychain(error.to_string())),
        Ok(Err(panicked)) => Err(SecretError::Keychain(panicked.to_string())),
        Err(_) => Err(SecretError::Late),
    }
}

fn entry(store: &Arc<CredentialStore>, connection: &str) -> Result<keyring_core::Entry, KeyringError> {
    store.build(SERVICE, connection, None)
}

#[cfg(target_os = "linux")]
fn platform_store() -> Result<Arc<CredentialStore>, KeyringError> {
    Ok(zbus_secret_service_keyring_store::Store::new()?)
}

#[cfg(target_os = "macos")]
fn platform_store() -> Result<Arc<CredentialStore>, KeyringError> {
    Ok(apple_native_keyring_store::keychain::Store::new()?)
}

#[cfg(windows)]
fn platform_store() -> Result<Arc<CredentialStore>, KeyringError> {
    Ok(windows_native_keyring_store::Store::new()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret;

    #[test]
    #[cfg(unix)]
    fn a_secret_file_must_be_the_users_alone() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("prod");
        assert!(matches!(read_file(&file, true), Ok(None)));
        std::fs::write(&file, "s3cret\n").unwrap();
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o640)).unwrap();
        assert!(matches!(read_file(&file, true), Err(SecretError::Mode(_))));
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).unwrap();
        assert_eq!(read_file(&file, true).unwrap().unwrap().expose_secret(), "s3cret");
    }
}
