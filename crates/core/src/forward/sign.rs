//! The signature of a webhook.
//! <https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md#signature-scheme>

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use sha2::Sha256;

/// How a key begins.
const PREFIX: &str = "whsec_";
/// The bytes that a key may have.
const LENGTHS: std::ops::RangeInclusive<usize> = 24..=64;

/// It is no key: `whsec_` and 24 to 64 bytes in base64 are one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no key for webhooks")]
pub struct NotAKey;

/// The key that sender and receiver share.
#[derive(Clone)]
pub struct Key(Hmac<Sha256>);

impl std::fmt::Debug for Key {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Key")
    }
}

impl Key {
    /// Reads a key as it is handed out.
    ///
    /// # Errors
    /// Where it is none.
    pub fn read(text: &str) -> Result<Self, NotAKey> {
        let encoded = text.strip_prefix(PREFIX).ok_or(NotAKey)?;
        let bytes = STANDARD.decode(encoded).map_err(|_| NotAKey)?;
        if !LENGTHS.contains(&bytes.len()) {
            return Err(NotAKey);
        }
        Hmac::new_from_slice(&bytes).map(Self).map_err(|_| NotAKey)
    }

    /// The value of `webhook-signature` for a message that is sent at this time.
    #[must_use]
    pub fn sign(&self, id: &str, at: Timestamp, body: &str) -> String {
        let mut hmac = self.0.clone();
        for part in [id, ".", &at.as_second().to_string(), ".", body] {
            hmac.update(part.as_bytes());
        }
        format!("v1,{}", STANDARD.encode(hmac.finalize().into_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the libraries of Standard Webhooks are tested with.
    const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    #[test]
    fn the_signature_is_that_of_the_standard() {
        let at = Timestamp::from_second(1_614_265_330).unwrap();
        let signature =
            Key::read(SECRET).unwrap().sign("msg_p5jXN8AQM9LWM0D4loKWxJek", at, r#"{"test": 2432232314}"#);
        assert_eq!(signature, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    #[test]
    fn what_is_no_key_is_none_and_no_key_is_ever_shown() {
        for text in
            ["", "whsec_", "whsec_!!!", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_c2hvcnQ=", "secret"]
        {
            assert!(Key::read(text).is_err(), "{text}");
        }
        assert_eq!(format!("{:?}", Key::read(SECRET).unwrap()), "Key");
    }
}
