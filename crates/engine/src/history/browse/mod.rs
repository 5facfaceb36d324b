//! The window's list: incidents of a view, narrowed and ordered, page by page.
//!
//! No page costs more than what it shows. Pinned incidents come first, of which there are few. The others are read along
//! an index of their state: by time alone, or, where types, severities or an instance are asked for, once for each
//! combination of them that occurs, and then put together. What a search finds and what is put off is gathered
//! first.

mod counts;
mod related;
mod stretch;

pub use counts::{IncidentCounts, Matching};
pub use related::Related;

use super::incidents::{Incident, incident, select};
use super::rows::{milliseconds, severity_number};
use super::{Doing, History, Result};
use campanile_core::search::Asked;
use campanile_core::{NotificationType, Severity};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params_from_iter};
use stretch::{Keyed, Leg, gathered, gathers, legs};

/// What a list of the window is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum View {
    /// Neither archived nor put off; what is unread is not put off.
    #[default]
    All,
    /// Of those, the ones with something unread.
    Unread,
    /// Of those, the critical ones.
    Critical,
    /// Put off.
    Snoozed,
    /// Archived.
    Archived,
}

/// In which order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// Newest first.
    #[default]
    Time,
    /// Worst first, then newest.
    Severity,
}

/// Which list: a view, what narrows it, and an order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Browse {
    /// What it is about.
    pub view: View,
    /// These types only; none means all.
    pub types: Vec<NotificationType>,
    /// These severities only; none means all.
    pub severities: Vec<Severity>,
    /// This instance only.
    pub instance: Option<String>,
    /// Those whose last notification happened then or later.
    pub since: Option<Timestamp>,
    /// Those whose last notification happened before.
    pub until: Option<Timestamp>,
    /// What is searched for: all of its words stand in one notification, or in the note.
    pub asked: Asked,
    /// The order; pinned ones come first in any.
    pub order: Order,
}

/// The place of an incident in a list, after which it goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Whether it stands among the pinned ones.
    pub pinned: bool,
    /// Its severity.
    pub severity: Severity,
    /// When its last notification happened.
    pub last_at: Timestamp,
    /// That one's number.
    pub latest: i64,
}

impl Incident {
    /// Where it stands in every list.
    #[must_use]
    pub fn place(&self) -> Place {
        Place { pinned: self.pinned, severity: self.severity, last_at: self.last_at, latest: self.latest.seq }
    }
}

impl History {
    /// A page of the window's list: at most `limit`, after a place of it. What is put off at `now` is seen
    /// only where it is asked for.
    ///
    /// # Errors
    /// The history's.
    pub async fn browse(
        &self,
        browse: Browse,
        after: Option<Place>,
        limit: usize,
        now: Timestamp,
    ) -> Result<Vec<Incident>> {
        self.call(move |connection| {
            let keys = keys(connection, &browse, after, limit, now)?;
            incidents_of(connection, keys.into_iter().map(|keyed| keyed.key))
        })
        .await
    }
}

/// The keys of a page, in order.
fn keys(
    connection: &Connection,
    browse: &Browse,
    after: Option<Place>,
    limit: usize,
    now: Timestamp,
) -> Result<Vec<Keyed>> {
    if stretch::severities(browse, None).is_empty() {
        return Ok(Vec::new());
    }
    if gathers(browse) {
        return gathered(connection, browse, after, limit, now);
    }
    let mut found = Vec::new();
    for leg in legs(browse, after) {
        let wanted = limit.saturating_sub(found.len());
        if wanted == 0 {
            break;
        }
        found.extend(match leg {
            Leg::Pinned(after) => stretch::pinned(connection, browse, after, wanted, now)?,
            Leg::Along { severity, after } => {
                stretch::along(connection, browse, severity, after, wanted, now)?
            }
        });
    }
    Ok(found)
}

/// All that match and whose newest notification is no newer than `up_to`: for a deed that is done with all of them.
pub(super) fn all_keys(
    connection: &Connection,
    browse: &Browse,
    up_to: i64,
    now: Timestamp,
) -> Result<Vec<String>> {
    let found = keys(connection, browse, None, usize::MAX, now)?;
    Ok(found.into_iter().filter(|keyed| keyed.latest <= up_to).map(|keyed| keyed.key).collect())
}

/// The incidents of these keys, in this order; one that went meanwhile is left out.
fn incidents_of(connection: &Connection, keys: impl Iterator<Item = String>) -> Result<Vec<Incident>> {
    let doing = "list incidents";
    let mut statement = connection.prepare_cached(&select("WHERE incident.key = ?1")).doing(doing)?;
    let mut found = Vec::new();
    for key in keys {
        found.extend(statement.query_row([key], incident).optional().doing(doing)?);
    }
    Ok(found)
}

/// The SQL of a stretch along an index, for a look at how SQLite answers it.
#[cfg(test)]
pub(super) fn sql_along(browse: &Browse, by_kind: bool, after: Option<Place>, now: Timestamp) -> String {
    stretch::sql_along(browse, by_kind, after, now)
}

/// The SQL of a list that is gathered first.
#[cfg(test)]
pub(super) fn sql_gathered(
    connection: &Connection,
    browse: &Browse,
    now: Timestamp,
) -> Result<Option<String>> {
    Ok(stretch::gathered_sql(connection, browse, None, 50, now)?.map(|(sql, _)| sql))
}
