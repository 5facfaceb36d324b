//! What belongs together: incidents about the same thing, and those of the same instance and day.

use super::*;
use rusqlite::params;

/// Other incidents that belong to one, newest first.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Related {
    /// About the same campaign or the like.
    pub subject: Vec<Incident>,
    /// Of the same instance, on the same day; without those of the same subject.
    pub day: Vec<Incident>,
}

impl History {
    /// What else happened to the same thing, and in the same instance between two times: at most `limit` of each.
    ///
    /// # Errors
    /// The history's.
    pub async fn related(
        &self,
        key: &str,
        from: Timestamp,
        until: Timestamp,
        limit: usize,
    ) -> Result<Related> {
        let key = key.to_owned();
        self.call(move |connection| {
            let doing = "read what is related";
            let found: Option<(String, String)> = connection
                .prepare_cached("SELECT instance, subject FROM incident WHERE key = ?1")
                .and_then(|mut statement| {
                    statement.query_row([&key], |row| Ok((row.get(0)?, row.get(1)?))).optional()
                })
                .doing(doing)?;
            let Some((instance, subject)) = found else {
                return Ok(Related::default());
            };
            let limit = i64::try_from(limit).unwrap_or(i64::MAX);
            let mut statement = connection.prepare_cached(OF_SUBJECT).doing(doing)?;
            let of_subject: Vec<String> = statement
                .query_map(params![instance, subject, key, limit], |row| row.get(0))
                .and_then(Iterator::collect)
                .doing(doing)?;
            let mut statement = connection.prepare_cached(OF_DAY).doing(doing)?;
            let (from, until) = (milliseconds(from), milliseconds(until));
            let of_day: Vec<String> = statement
                .query_map(params![from, until, instance, key, subject, limit], |row| row.get(0))
                .and_then(Iterator::collect)
                .doing(doing)?;
            Ok(Related {
                subject: incidents_of(connection, of_subject.into_iter())?,
                day: incidents_of(connection, of_day.into_iter())?,
            })
        })
        .await
    }
}

const OF_SUBJECT: &str = "SELECT key FROM incident INDEXED BY incident_by_subject
     WHERE instance = ?1 AND subject = ?2 AND subject <> '' AND key <> ?3 ORDER BY last_at DESC LIMIT ?4";

const OF_DAY: &str = "SELECT key FROM incident INDEXED BY incident_by_time
     WHERE last_at >= ?1 AND last_at < ?2 AND instance = ?3 AND key <> ?4 AND (subject = '' OR subject <> ?5)
     ORDER BY last_at DESC, latest DESC LIMIT ?6";
