//! A place tried out, also one that is not saved yet.

use super::place::Place;
use super::send::Way;
use crate::clock;
use crate::settings::Forward;
use campanile_core::forward::Message;
use campanile_core::reason::Reason;
use campanile_core::words::Voice;
use secrecy::SecretString;
use url::Url;

/// A place that is tried out.
pub struct Trial {
    id: String,
    url: Url,
    way: Way,
}

impl std::fmt::Debug for Trial {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Trial").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Trial {
    /// A place with this secret, or with the one that is stored. Nothing is asked over the network.
    ///
    /// # Errors
    /// As a reason: there is no secret, or it is not what such a place needs.
    pub async fn of(forward: &Forward, secret: Option<&SecretString>) -> Result<Self, Reason> {
        let place = match secret {
            Some(secret) => Place::read(forward, secret)?,
            None => Place::of(forward).await?,
        };
        let url = place.url.clone();
        Ok(Self { id: forward.id.clone(), url, way: Way::with(forward, place).await? })
    }

    /// Where it goes. What stands behind the host may be a secret.
    #[must_use]
    pub const fn url(&self) -> &Url {
        &self.url
    }

    /// Sends a message.
    ///
    /// # Errors
    /// As a reason: why it did not get there.
    pub async fn send(&self, voice: &Voice) -> Result<(), Reason> {
        let message = Message::test(&self.id, clock::now(), voice);
        self.way.send(&message).await.map_err(|failed| failed.reason)
    }
}

/// Sends a message to try a place out.
///
/// # Errors
/// As a reason: why it did not get there.
pub async fn try_out(forward: &Forward, voice: &Voice) -> Result<(), Reason> {
    Trial::of(forward, None).await?.send(voice).await
}
