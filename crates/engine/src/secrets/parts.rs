//! A secret that is longer than one entry of a keychain: Windows takes 2560 bytes in each, as UTF-16, and a refresh token
//! can be longer. It is kept in several entries, whose number stands in the first.

use super::entry;
use keyring_core::{CredentialStore, Error};
use secrecy::SecretString;
use std::sync::Arc;

/// The most characters of one entry.
pub(super) const LONGEST: usize = if cfg!(windows) { 1200 } else { usize::MAX };
/// What the first entry of several begins with; no secret does.
const SEVERAL: &str = "campanile-parts:";
/// More parts than this are no secret of ours.
const MOST: usize = 32;

/// The secret of a connection.
pub(super) fn get(store: &Arc<CredentialStore>, connection: &str) -> Result<SecretString, Error> {
    let first = entry(store, connection)?.get_password()?;
    let Some(count) = several(&first) else { return Ok(first.into()) };
    let parts = (1..=count).map(|number| entry(store, &name(connection, number))?.get_password());
    Ok(parts.collect::<Result<String, Error>>()?.into())
}

/// Stores a secret over the one before.
pub(super) fn set(
    store: &Arc<CredentialStore>,
    connection: &str,
    secret: &str,
    longest: usize,
) -> Result<(), Error> {
    let before = count(store, connection);
    let letters: Vec<char> = secret.chars().collect();
    let parts: Vec<String> = if letters.len() > longest {
        letters.chunks(longest).map(|part| part.iter().collect()).collect()
    } else {
        Vec::new()
    };
    if parts.len() > MOST {
        return Err(Error::TooLong(connection.to_owned(), (longest * MOST) as u32));
    }
    for (number, part) in (1..).zip(&parts) {
        entry(store, &name(connection, number))?.set_password(part)?;
    }
    // The first entry comes last: until then the secret before is whole.
    let first = if parts.is_empty() { secret.to_owned() } else { format!("{SEVERAL}{}", parts.len()) };
    entry(store, connection)?.set_password(&first)?;
    clear(store, connection, parts.len(), before);
    Ok(())
}

/// Deletes a secret.
pub(super) fn delete(store: &Arc<CredentialStore>, connection: &str) -> Result<(), Error> {
    let before = count(store, connection);
    entry(store, connection)?.delete_credential()?;
    clear(store, connection, 0, before);
    Ok(())
}

fn several(first: &str) -> Option<usize> {
    first.strip_prefix(SEVERAL)?.parse().ok().filter(|count| (1..=MOST).contains(count))
}

/// In how many further entries the secret stands.
fn count(store: &Arc<CredentialStore>, connection: &str) -> usize {
    let first = entry(store, connection).and_then(|entry| entry.get_password());
    first.ok().and_then(|first| several(&first)).unwrap_or(0)
}

/// Removes the parts that no secret has any more. One that stays is never read.
fn clear(store: &Arc<CredentialStore>, connection: &str, kept: usize, before: usize) {
    for number in kept + 1..=before {
        let _ = entry(store, &name(connection, number)).and_then(|entry| entry.delete_credential());
    }
}

/// No connection's id has a slash in it.
fn name(connection: &str, number: usize) -> String {
    format!("{connection}/{number}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret;

    #[test]
    fn a_secret_longer_than_an_entry_is_kept_in_several_and_leaves_nothing_behind() {
        let store: Arc<CredentialStore> = keyring_core::mock::Store::new().unwrap();
        let read = || get(&store, "mail").map(|secret| secret.expose_secret().to_owned());
        let long = "é0123456789".repeat(100);
        for secret in ["short", &long, &long[..long.len() / 2], "short again"] {
            set(&store, "mail", secret, 100).unwrap();
            assert_eq!(read().unwrap(), secret);
        }
        assert_eq!(count(&store, "mail"), 0);
        set(&store, "mail", &long, 100).unwrap();
        delete(&store, "mail").unwrap();
        assert!(matches!(read(), Err(Error::NoEntry)));
        assert!(matches!(entry(&store, "mail/1").unwrap().get_password(), Err(Error::NoEntry)));
        assert!(matches!(set(&store, "mail", &"x".repeat(5000), 100), Err(Error::TooLong(..))));
    }
}
