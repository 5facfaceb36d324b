//! The team that a desktop does its shared triage with: through which connections, and who its user is there.

use crate::history::{History, HistoryError, Incident};
use crate::settings::{ConnectionKind, Settings};
use campanile_core::Notification;
use campanile_core::notification::notification_id;
use campanile_core::team::{Deed, Entry};
use campanile_core::words::Names;
use jiff::Timestamp;

/// So many colleagues are known by name at most.
const MOST_KNOWN: usize = 50;

/// The connections through which a team is heard.
#[derive(Debug, Clone)]
pub struct Colleagues {
    /// Each with who this computer's user is there, where that is known. There is at least one.
    connections: Vec<(String, Option<String>)>,
    hidden: bool,
}

/// Why something cannot be done for the team.
#[derive(Debug)]
pub enum NotShared {
    /// This connection does not say who this computer's user is.
    NoUser(String),
    /// The incident has gone.
    Gone,
    /// The history failed.
    History(HistoryError),
}

impl From<HistoryError> for NotShared {
    fn from(error: HistoryError) -> Self {
        Self::History(error)
    }
}

impl Colleagues {
    /// `None` where no connection that is configured has read yet what a team does.
    ///
    /// # Errors
    /// The history's.
    pub async fn of(history: &History, settings: &Settings) -> Result<Option<Self>, HistoryError> {
        let is_team = |id: &str| {
            let mut all = settings.connections.iter();
            all.any(|one| one.id == id && matches!(one.kind, ConnectionKind::Team(_)))
        };
        if !settings.connections.iter().any(|one| is_team(&one.id)) {
            return Ok(None);
        }
        let mut connections = history.triage_users().await?;
        connections.retain(|(connection, _)| is_team(connection));
        let hidden = settings.hide_names;
        Ok((!connections.is_empty()).then_some(Self { connections, hidden }))
    }

    /// By what they are called.
    #[must_use]
    pub fn names(&self) -> Names {
        let own = self.connections.iter().filter_map(|(_, user)| user.clone()).collect();
        Names { own, hidden: self.hidden }
    }

    /// Whether a notification came from a team, so that the others have its incident too. What this program itself tells of
    /// a connection did not: its id is the one that was given here.
    #[must_use]
    pub fn told(&self, notification: &Notification) -> bool {
        let Notification { id, connection, draft, .. } = notification;
        self.connections.iter().any(|(team, _)| team == connection)
            && notification_id(connection, &draft.source_id) != *id
    }

    /// The names of those who did something lately, as somebody can be asked by them: without one's own, and none where
    /// names are hidden.
    ///
    /// # Errors
    /// The history's.
    pub async fn known(&self, history: &History) -> Result<Vec<String>, HistoryError> {
        if self.hidden {
            return Ok(Vec::new());
        }
        let names = self.names();
        let mut known = history.triage_authors(MOST_KNOWN).await?;
        known.retain(|name| !names.is_own(name));
        Ok(known)
    }

    /// Does something about an incident for the team that it came from; where it came from none, for the first.
    ///
    /// # Errors
    /// See [`NotShared`]; then nothing was done.
    pub async fn share(
        &self,
        history: &History,
        incident: &Incident,
        deed: Deed,
        now: Timestamp,
    ) -> Result<Entry, NotShared> {
        let came_from = self.connections.iter().find(|(id, _)| *id == incident.latest.connection);
        let (connection, user) = came_from.or(self.connections.first()).ok_or(NotShared::Gone)?;
        let user = user.as_deref().ok_or_else(|| NotShared::NoUser(connection.clone()))?;
        let done = history.share(connection, user, &incident.key, deed, now).await?;
        done.ok_or(NotShared::Gone)
    }
}
