//! Who we are to a server: a file of credentials, the seed of a key, or a password.

use async_nats::ConnectOptions;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use campanile_core::reason::{Cause, Reason};
use campanile_core::team::is_user;
use secrecy::{ExposeSecret, SecretString};

/// What a file of credentials begins with.
const FILE: &str = "-----BEGIN NATS USER JWT-----";

/// Who we are.
#[derive(Debug)]
pub struct Credentials {
    user: Option<String>,
    secret: SecretString,
    is: Is,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Is {
    File,
    Seed,
    Password,
}

impl Credentials {
    /// What a secret is, and whose.
    ///
    /// # Errors
    /// As a reason: it is none of the three, or a password of nobody.
    pub fn read(user: Option<&str>, secret: SecretString) -> Result<Self, Reason> {
        let text = secret.expose_secret().trim();
        let is = if text.contains(FILE) {
            Is::File
        } else if text.len() == 58
            && text.starts_with("SU")
            && text.bytes().all(|b| b.is_ascii_alphanumeric())
        {
            Is::Seed
        } else if user.is_some() {
            Is::Password
        } else {
            return Err(Reason::new(Cause::TeamCredentials));
        };
        let named = user.map(str::to_owned).or_else(|| if is == Is::File { name_in(text) } else { None });
        let read = Self { user: named, secret, is };
        read.options().map(drop)?;
        Ok(read)
    }

    /// Who we are, where it is known.
    #[must_use]
    pub fn user(&self) -> Option<&str> {
        self.user.as_deref()
    }

    pub(super) fn options(&self) -> Result<ConnectOptions, Reason> {
        let text = self.secret.expose_secret().trim();
        Ok(match (self.is, &self.user) {
            (Is::File, _) => {
                // Its reader wants the end of the last line, which no secret keeps.
                let file = format!("{text}\n");
                ConnectOptions::with_credentials(&file).map_err(|_| Reason::new(Cause::TeamCredentials))?
            }
            (Is::Seed, _) => ConnectOptions::with_nkey(text.to_owned()),
            (Is::Password, user) => {
                ConnectOptions::with_user_and_password(user.clone().unwrap_or_default(), text.to_owned())
            }
        })
    }

    /// Where answers to us arrive. Nobody else may listen there.
    pub(super) fn inbox(&self) -> String {
        self.user.as_ref().map_or_else(|| "_INBOX".to_owned(), |user| format!("_INBOX_{user}"))
    }
}

/// The name that the credentials are for.
fn name_in(file: &str) -> Option<String> {
    let (_, rest) = file.split_once(FILE)?;
    let token = rest.lines().map(str::trim).find(|line| !line.is_empty())?;
    let claims = URL_SAFE_NO_PAD.decode(token.split('.').nth(1)?).ok()?;
    let claims: serde_json::Value = serde_json::from_slice(&claims).ok()?;
    claims.get("name")?.as_str().filter(|name| is_user(name)).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(user: Option<&str>, secret: &str) -> Result<Credentials, Reason> {
        Credentials::read(user, secret.to_owned().into())
    }

    #[test]
    fn a_secret_is_a_file_a_seed_or_the_password_of_a_user() {
        let claims = URL_SAFE_NO_PAD.encode(r#"{"name":"marie"}"#);
        let seed = "SUACH75SWCM5D2JMJM6EKLR2WDARVGZT4QC6LX3AGHSWOMVAKERABBBRWM";
        let file = format!(
            "{FILE}\nhead.{claims}.tail\n------END NATS USER JWT------\n\n-----BEGIN USER NKEY SEED-----\n{seed}\n------END USER NKEY SEED------\n"
        );
        assert_eq!(read(None, &file).unwrap().inbox(), "_INBOX_marie");
        assert_eq!(read(Some("paul"), &file).unwrap().inbox(), "_INBOX_paul");
        assert_eq!(read(None, seed).unwrap().is, Is::Seed);
        assert_eq!(read(Some("paul"), "open-sesame").unwrap().is, Is::Password);
        assert_eq!(read(None, "open-sesame").unwrap_err().cause, Cause::TeamCredentials);
        assert_eq!(read(None, FILE).unwrap_err().cause, Cause::TeamCredentials);
    }

    #[test]
    fn no_secret_is_printed() {
        let shown = format!("{:?}", read(Some("paul"), "open-sesame").unwrap());
        assert!(!shown.contains("sesame"), "{shown}");
    }
}
