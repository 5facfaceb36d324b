//! Read, unread, archived.

use super::rows::milliseconds;
use super::{Doing, History, Result};
use jiff::Timestamp;
use rusqlite::params;
use serde::{Deserialize, Serialize};

/// What the user says of a notification.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mark {
    /// Seen.
    Read,
    /// To be seen again; also brings it back from the archive.
    Unread,
    /// Done with; it counts as read.
    Archived,
}

impl History {
    /// Marks all notifications of incidents; of one marked unread only the newest comes back, since that is the news.
    ///
    /// # Errors
    /// The history's.
    pub async fn mark_incidents(&self, keys: Vec<String>, mark: Mark, now: Timestamp) -> Result<usize> {
        self.write("mark incidents", move |transaction| {
            let sql = match mark {
                Mark::Read => "UPDATE notification SET read_at = ?2 WHERE incident = ?1 AND read_at IS NULL",
                Mark::Unread => {
                    "UPDATE notification SET archived_at = NULL,
                         read_at = CASE WHEN seq <> (SELECT latest FROM incident WHERE key = ?1) THEN read_at END
                     WHERE incident = ?1 AND ?2 = ?2"
                }
                Mark::Archived => {
                    "UPDATE notification SET read_at = coalesce(read_at, ?2), archived_at = ?2
                     WHERE incident = ?1 AND archived_at IS NULL"
                }
            };
            let mut statement = transaction.prepare_cached(sql).doing("mark incidents")?;
            // Whoever does something with it has it before them again.
            let mut bring_back = transaction
                .prepare_cached("UPDATE incident SET snoozed_until = NULL WHERE key = ?1 AND snoozed_until IS NOT NULL")
                .doing("mark incidents")?;
            let mut marked = 0;
            for key in keys {
                bring_back.execute([&key]).doing("mark incidents")?;
                marked += statement.execute(params![key, milliseconds(now)]).doing("mark incidents")?;
            }
            Ok(marked)
        })
        .await
    }

    /// Marks notifications; gives how many of them exist.
    ///
    /// # Errors
    /// The history's.
    pub async fn mark(&self, ids: Vec<String>, mark: Mark, now: Timestamp) -> Result<usize> {
        self.write("mark notifications", move |transaction| {
            let sql = match mark {
                Mark::Read => "UPDATE notification SET read_at = coalesce(read_at, ?2) WHERE id = ?1",
                Mark::Unread => "UPDATE notification SET read_at = NULL, archived_at = NULL WHERE id = ?1 AND ?2 = ?2",
                Mark::Archived => {
                    "UPDATE notification SET read_at = coalesce(read_at, ?2), archived_at = coalesce(archived_at, ?2)
                     WHERE id = ?1"
                }
            };
            let mut statement = transaction.prepare_cached(sql).doing("mark notifications")?;
            let mut marked = 0;
            for id in ids {
                marked += statement.execute(params![id, milliseconds(now)]).doing("mark notifications")?;
            }
            Ok(marked)
        })
        .await
    }
}
