//! How many incidents there are.

use super::stretch::{Kind, wants};
use super::*;
use crate::history::rows::{severity, timestamp};
use rusqlite::{Row, params};
use std::collections::BTreeMap;

/// How many incidents there are, as the window shows them. What is put off is counted apart.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct IncidentCounts {
    /// Neither archived nor put off.
    pub total: i64,
    /// Of those, with something unread.
    pub unread: i64,
    /// Of those, critical with something unread.
    pub critical: i64,
    /// Put off.
    pub snoozed: i64,
    /// Archived.
    pub archived: i64,
    /// Total and unread of each type that occurs.
    pub by_type: BTreeMap<NotificationType, (i64, i64)>,
    /// The instances that occur.
    pub instances: Vec<String>,
    /// When the next one that is put off comes back.
    pub wakes_at: Option<Timestamp>,
}

impl IncidentCounts {
    fn add(&mut self, slug: &str, worst: Severity, open: i64, unread: i64) {
        self.total += open;
        self.unread += unread;
        if worst == Severity::Critical {
            self.critical += unread;
        }
        let kind = NotificationType::from_slug(slug).unwrap_or(NotificationType::Other);
        let of_type = self.by_type.entry(kind).or_default();
        of_type.0 += open;
        of_type.1 += unread;
    }
}

/// How many incidents match, and how far the history went when they were counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Matching {
    /// So many.
    pub count: usize,
    /// The number of the newest notification then.
    pub up_to: i64,
}

impl History {
    /// How many incidents there are, without counting them.
    ///
    /// # Errors
    /// The history's.
    pub async fn incident_counts(&self, now: Timestamp) -> Result<IncidentCounts> {
        self.call(move |connection| incident_counts(connection, now)).await
    }

    /// How many incidents match.
    ///
    /// # Errors
    /// The history's.
    pub async fn matching(&self, browse: Browse, now: Timestamp) -> Result<Matching> {
        self.call(move |connection| {
            let up_to = connection
                .query_row("SELECT coalesce(max(seq), 0) FROM notification", [], |row| row.get(0))
                .doing("count what matches")?;
            let times = [browse.since, browse.until, browse.asked.since, browse.asked.until];
            let kept_count = !gathers(&browse) && !browse.asked.unread && times.iter().all(Option::is_none);
            let count = if kept_count {
                count_kept(connection, &browse, now)?
            } else {
                keys(connection, &browse, None, usize::MAX, now)?.len()
            };
            Ok(Matching { count, up_to })
        })
        .await
    }
}

/// How many match, from the counts that are kept.
fn count_kept(connection: &Connection, browse: &Browse, now: Timestamp) -> Result<usize> {
    let doing = "count what matches";
    let mut count = 0;
    let mut statement = connection
        .prepare_cached("SELECT type, severity, instance, open, unread, archived FROM incident_tally")
        .doing(doing)?;
    let mut rows = statement.query([]).doing(doing)?;
    while let Some(row) = rows.next().doing(doing)? {
        if wants(browse, None, &kind(row).doing(doing)?) {
            let column = match browse.view {
                View::All | View::Critical | View::Snoozed => 3,
                View::Unread => 4,
                View::Archived => 5,
            };
            count += row.get::<_, i64>(column).doing(doing)?;
        }
    }
    if matches!(browse.view, View::All | View::Critical) {
        let mut statement = connection.prepare_cached(PUT_OFF).doing(doing)?;
        let mut rows = statement.query(params![milliseconds(now)]).doing(doing)?;
        while let Some(row) = rows.next().doing(doing)? {
            count -= i64::from(wants(browse, None, &kind(row).doing(doing)?));
        }
    }
    Ok(usize::try_from(count).unwrap_or_default())
}

/// What is put off, and stands in no other count. It is little, and none of it is unread.
const PUT_OFF: &str =
    "SELECT type, severity, instance, snoozed_until FROM incident INDEXED BY incident_snoozed
     WHERE snoozed_until > ?1 AND unread = 0 AND archived < total";

/// The first three columns.
fn kind(row: &Row<'_>) -> rusqlite::Result<Kind> {
    Ok(Kind { slug: row.get(0)?, severity: row.get(1)?, instance: row.get(2)? })
}

fn incident_counts(connection: &Connection, now: Timestamp) -> Result<IncidentCounts> {
    let doing = "count incidents";
    let mut counts = IncidentCounts::default();
    let mut statement = connection
        .prepare_cached(
            "SELECT instance, type, severity, open, unread, archived FROM incident_tally
             WHERE open + archived > 0 ORDER BY instance",
        )
        .doing(doing)?;
    let mut rows = statement.query([]).doing(doing)?;
    while let Some(row) = rows.next().doing(doing)? {
        let instance: String = row.get(0).doing(doing)?;
        let slug: String = row.get(1).doing(doing)?;
        let (open, unread) = (row.get(3).doing(doing)?, row.get(4).doing(doing)?);
        counts.add(&slug, severity(row.get(2).doing(doing)?), open, unread);
        counts.archived += row.get::<_, i64>(5).doing(doing)?;
        if !instance.is_empty() && counts.instances.last() != Some(&instance) {
            counts.instances.push(instance);
        }
    }
    let mut statement = connection.prepare_cached(PUT_OFF).doing(doing)?;
    let mut rows = statement.query(params![milliseconds(now)]).doing(doing)?;
    while let Some(row) = rows.next().doing(doing)? {
        let Kind { slug, severity: worst, .. } = kind(row).doing(doing)?;
        counts.add(&slug, severity(worst), -1, 0);
        counts.snoozed += 1;
        let until = timestamp(row.get(3).doing(doing)?);
        counts.wakes_at = Some(counts.wakes_at.map_or(until, |earlier| earlier.min(until)));
    }
    Ok(counts)
}
