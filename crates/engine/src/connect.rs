//! From a configured connection to a source that can be asked: its secret is fetched, the demo is started.

use crate::demo::{self, Demo};
use crate::secrets::{SecretError, secret};
use crate::settings::{Connection, ConnectionKind, DEFAULT_SCOPES};
use crate::sources::journal::{JournalAccess, JournalSource, Start};
use campanile_core::reason::{Cause, Reason};
use url::Url;

/// A source, and what has to live as long as it.
#[derive(Debug)]
pub struct Connected {
    /// The source.
    pub source: JournalSource,
    /// The demo's child process.
    pub demo: Option<Demo>,
}

/// Makes a connection ready to be read. It asks nothing over the network.
///
/// # Errors
/// As a reason: no secret, a locked keychain, a demo that does not start.
pub async fn connect(connection: &Connection) -> Result<Connected, Reason> {
    match &connection.kind {
        ConnectionKind::AdobeJournal(journal) => {
            let secret =
                secret(&connection.id, connection.secret_file.as_deref()).await.map_err(|error| {
                    tracing::warn!(connection = connection.id, %error, "no secret");
                    without_secret(error)
                })?;
            let access = JournalAccess {
                journal_url: journal.journal_url.clone(),
                ims_url: journal.ims_url.clone(),
                client_id: journal.client_id.clone(),
                org_id: journal.org_id.clone(),
                scopes: journal.scopes.clone(),
                start: journal.start,
                secret,
            };
            Ok(Connected { source: source(access)?, demo: None })
        }
        ConnectionKind::Demo => {
            let failed = |detail: String| Reason::at(Cause::Connect, "demo").with_detail(detail);
            let demo = demo::start().await.map_err(|error| failed(error.to_string()))?;
            let url = |text: &str| Url::parse(text).map_err(|error| failed(error.to_string()));
            let access = JournalAccess {
                journal_url: url(&demo.access.journal_url)?,
                ims_url: url(&demo.access.ims_url)?,
                client_id: demo.access.client_id.clone(),
                org_id: demo.access.org_id.clone(),
                scopes: DEFAULT_SCOPES.map(str::to_owned).to_vec(),
                start: Start::Oldest,
                secret: demo.access.client_secret.clone().into(),
            };
            Ok(Connected { source: source(access)?, demo: Some(demo) })
        }
        ConnectionKind::Unsupported(_) => Err(Reason::new(Cause::Unsupported)),
    }
}

fn source(access: JournalAccess) -> Result<JournalSource, Reason> {
    JournalSource::new(access).map_err(|error| Reason::new(Cause::Connect).with_detail(error.to_string()))
}

/// Why a connection has no secret, for its user.
#[must_use]
pub fn without_secret(error: SecretError) -> Reason {
    match error {
        SecretError::Missing => Reason::new(Cause::NoSecret),
        SecretError::Keychain(detail) => Reason::new(Cause::Keychain).with_detail(detail),
        SecretError::Late => Reason::new(Cause::Keychain),
        SecretError::Mode(file) | SecretError::File { file, .. } => {
            Reason::new(Cause::SecretFile).with_detail(file.display().to_string())
        }
    }
}
