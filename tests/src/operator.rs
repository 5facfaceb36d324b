//! Who signs tokens for a NATS server in operator mode: an operator for accounts, an account for users, each user with a file
//! of credentials as `nsc` writes it. <https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/jwt>.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use nkeys::KeyPair;
use serde_json::{Value, json};

/// When all tokens are said to be made.
const MADE: u64 = 1_750_000_000;

/// An operator with an account that has a stream, and the account of the system, without which no server in operator
/// mode has streams.
pub struct Operator {
    operator: KeyPair,
    account: KeyPair,
    system: KeyPair,
}

/// Somebody with an account: a key, and what its token allows.
pub struct User {
    key: KeyPair,
    token: String,
}

impl Default for Operator {
    fn default() -> Self {
        let [account, system] = [KeyPair::new_account(), KeyPair::new_account()];
        Self { operator: KeyPair::new_operator(), account, system }
    }
}

impl Operator {
    /// The configuration of a server of this operator, whose account no longer takes these users.
    #[must_use]
    pub fn configuration(&self, revoked: &[&User]) -> String {
        let operator =
            signed(&self.operator, &self.operator, "O", &json!({"type": "operator", "version": 2}), None);
        let revocations: Value =
            revoked.iter().map(|user| (user.key.public_key(), json!(MADE + 1))).collect();
        let account = |key: &KeyPair, storage: i64, revocations: Value| {
            let limits = json!({
                "subs": -1, "data": -1, "payload": -1, "imports": -1, "exports": -1, "wildcards": true, "conn": -1,
                "leaf": -1, "mem_storage": storage, "disk_storage": storage, "streams": storage, "consumer": storage,
            });
            let claims =
                json!({"limits": limits, "revocations": revocations, "type": "account", "version": 2});
            signed(&self.operator, key, "A", &claims, None)
        };
        // The system's own account has no streams.
        let (ours, system) = (account(&self.account, -1, revocations), account(&self.system, 0, json!({})));
        format!(
            "tls {{ cert_file: \"server.pem\", key_file: \"server.key\" }}\njetstream {{ store_dir: \"jetstream\" }}\n\
             operator: \"{operator}\"\nsystem_account: {}\nresolver: MEMORY\n\
             resolver_preload: {{\n    {}: \"{ours}\"\n    {}: \"{system}\"\n}}\n",
            self.system.public_key(),
            self.account.public_key(),
            self.system.public_key(),
        )
    }

    /// A user who may publish to these subjects and listen to their own inbox.
    #[must_use]
    pub fn user(&self, name: &str, publish: &[&str]) -> User {
        self.user_until(name, publish, None)
    }

    /// The same until a time, in seconds.
    #[must_use]
    pub fn user_until(&self, name: &str, publish: &[&str], until: Option<u64>) -> User {
        let key = KeyPair::new_user();
        let claims = json!({
            "pub": {"allow": publish}, "sub": {"allow": [format!("_INBOX_{name}.>")]},
            "subs": -1, "data": -1, "payload": -1, "type": "user", "version": 2,
        });
        let token = signed(&self.account, &key, name, &claims, until);
        User { key, token }
    }
}

impl User {
    /// The file of credentials.
    ///
    /// # Panics
    /// Where the key has no seed.
    #[must_use]
    pub fn credentials(&self) -> String {
        self.credentials_with(self)
    }

    /// The token with somebody else's seed.
    ///
    /// # Panics
    /// Where the key has no seed.
    #[must_use]
    pub fn credentials_with(&self, other: &User) -> String {
        let seed = other.key.seed().expect("a key that was made has a seed");
        format!(
            "-----BEGIN NATS USER JWT-----\n{}\n------END NATS USER JWT------\n\n\
             ************************* IMPORTANT *************************\n\
             NKEY Seed printed below can be used to sign and prove identity.\n\n\
             -----BEGIN USER NKEY SEED-----\n{seed}\n------END USER NKEY SEED------\n",
            self.token
        )
    }
}

/// A token as NATS wants it: `ed25519-nkey` over head and claims.
fn signed(by: &KeyPair, of: &KeyPair, name: &str, claims: &Value, until: Option<u64>) -> String {
    let mut whole = json!({
        "jti": format!("{name}-{}", of.public_key()), "iat": MADE, "iss": by.public_key(), "sub": of.public_key(),
        "name": name, "nats": claims,
    });
    if let Some(until) = until {
        whole["exp"] = json!(until);
    }
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let signed = format!("{}.{}", part(&json!({"typ": "JWT", "alg": "ed25519-nkey"})), part(&whole));
    let signature = by.sign(signed.as_bytes()).expect("a key that was made can sign");
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
}
