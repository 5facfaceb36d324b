//! Lists and counts.

use super::rows::{COLUMNS, milliseconds, notification, severity, severity_number};
use super::search::Columns;
use super::{Doing, History, Result, search};
use campanile_core::search::Asked;
use campanile_core::{Notification, NotificationType, Severity};
use jiff::Timestamp;
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params_from_iter};
use std::collections::BTreeMap;

/// What a list shows.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Filter {
    /// These types only; none means all.
    pub types: Vec<NotificationType>,
    /// This instance only.
    pub instance: Option<String>,
    /// Unread ones only.
    pub unread: bool,
    /// These severities and worse only.
    pub min_severity: Option<Severity>,
    /// `Some(false)`: without the archived ones. `Some(true)`: those only.
    pub archived: Option<bool>,
    /// Those that happened then or later.
    pub since: Option<Timestamp>,
    /// What is searched for.
    pub asked: Asked,
}

/// The place after which a list goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    /// When the last one shown happened.
    pub occurred_at: Timestamp,
    /// Its number.
    pub seq: i64,
}

/// How many there are.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Counts {
    /// In all.
    pub total: i64,
    /// Not read yet.
    pub unread: i64,
    /// Not read yet, and critical.
    pub critical: i64,
    /// Total and unread of each type that occurs.
    pub by_type: BTreeMap<NotificationType, (i64, i64)>,
    /// The instances that occur.
    pub instances: Vec<String>,
}

impl History {
    /// A list, newest first, at most `limit`, after a place of it.
    ///
    /// # Errors
    /// The history's.
    pub async fn list(
        &self,
        filter: Filter,
        after: Option<Cursor>,
        limit: usize,
    ) -> Result<Vec<Notification>> {
        self.call(move |connection| {
            let (conditions, mut values) = conditions(connection, &filter, after)?;
            let sql = format!(
                "SELECT {COLUMNS} FROM notification {conditions} ORDER BY occurred_at DESC, seq DESC LIMIT ?"
            );
            values.push(Value::Integer(i64::try_from(limit).unwrap_or(i64::MAX)));
            let mut statement = connection.prepare_cached(&sql).doing("list notifications")?;
            let rows =
                statement.query_map(params_from_iter(values), notification).doing("list notifications")?;
            rows.collect::<rusqlite::Result<_>>().doing("list notifications")
        })
        .await
    }

    /// What happened since then, newest first, at most `limit`: all but what was sent, which takes most of the room.
    ///
    /// # Errors
    /// The history's.
    pub async fn since(&self, since: Timestamp, limit: usize) -> Result<Vec<Notification>> {
        self.call(move |connection| {
            let columns = COLUMNS.replace(", raw", ", ''");
            let sql = format!(
                "SELECT {columns} FROM notification WHERE occurred_at >= ?1 ORDER BY occurred_at DESC LIMIT ?2"
            );
            let mut statement = connection.prepare_cached(&sql).doing("read the last days")?;
            let limit = i64::try_from(limit).unwrap_or(i64::MAX);
            let rows = statement
                .query_map(rusqlite::params![milliseconds(since), limit], notification)
                .doing("read the last days")?;
            rows.collect::<rusqlite::Result<_>>().doing("read the last days")
        })
        .await
    }

    /// One notification.
    ///
    /// # Errors
    /// The history's.
    pub async fn notification(&self, id: &str) -> Result<Option<Notification>> {
        let id = id.to_owned();
        self.call(move |connection| {
            let sql = format!("SELECT {COLUMNS} FROM notification WHERE id = ?1");
            connection.query_row(&sql, [id], notification).optional().doing("read a notification")
        })
        .await
    }

    /// The newest unread critical notification.
    ///
    /// # Errors
    /// The history's.
    pub async fn newest_unread_critical(&self) -> Result<Option<Notification>> {
        let filter = Filter { unread: true, min_severity: Some(Severity::Critical), ..Filter::default() };
        Ok(self.list(filter, None, 1).await?.pop())
    }

    /// How many there are, without counting them.
    ///
    /// # Errors
    /// The history's.
    pub async fn counts(&self) -> Result<Counts> {
        self.call(|connection| {
            let mut statement = connection
                .prepare_cached("SELECT instance, type, severity, total, unread FROM tally WHERE total > 0 ORDER BY instance")
                .doing("count notifications")?;
            let mut rows = statement.query([]).doing("count notifications")?;
            let mut counts = Counts::default();
            while let Some(row) = rows.next().doing("count notifications")? {
                let read = || -> rusqlite::Result<(String, String, i64, i64, i64)> {
                    Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
                };
                let (instance, kind, number, total, unread) = read().doing("count notifications")?;
                counts.total += total;
                counts.unread += unread;
                if severity(number) == Severity::Critical {
                    counts.critical += unread;
                }
                let kind = NotificationType::from_slug(&kind).unwrap_or(NotificationType::Other);
                let of_type = counts.by_type.entry(kind).or_default();
                of_type.0 += total;
                of_type.1 += unread;
                if !instance.is_empty() && counts.instances.last() != Some(&instance) {
                    counts.instances.push(instance);
                }
            }
            Ok(counts)
        })
        .await
    }
}

fn conditions(
    connection: &Connection,
    filter: &Filter,
    after: Option<Cursor>,
) -> Result<(String, Vec<Value>)> {
    let mut conditions: Vec<String> = Vec::new();
    let mut values: Vec<Value> = Vec::new();
    if !filter.types.is_empty() {
        conditions.push(format!("type IN ({})", vec!["?"; filter.types.len()].join(", ")));
        values.extend(filter.types.iter().map(|kind| Value::Text(kind.slug().to_owned())));
    }
    if let Some(instance) = &filter.instance {
        conditions.push("instance = ?".to_owned());
        values.push(Value::Text(instance.clone()));
    }
    if filter.unread {
        conditions.push("read_at IS NULL".to_owned());
    }
    match filter.min_severity {
        // Written out, so that the partial index is used.
        Some(Severity::Critical) => conditions.push("severity = 3".to_owned()),
        Some(severity) => {
            conditions.push("severity >= ?".to_owned());
            values.push(Value::Integer(severity_number(severity)));
        }
        None => {}
    }
    match filter.archived {
        Some(true) => conditions.push("archived_at IS NOT NULL".to_owned()),
        Some(false) => conditions.push("archived_at IS NULL".to_owned()),
        None => {}
    }
    if let Some(since) = filter.since {
        conditions.push("occurred_at >= ?".to_owned());
        values.push(Value::Integer(milliseconds(since)));
    }
    let columns =
        Columns { kind: "type", severity: "severity", time: "occurred_at", unread: "read_at IS NULL" };
    let (texts, more) = search::narrowing(&filter.asked, &columns);
    conditions.extend(texts);
    values.extend(more);
    if search::has_words(&filter.asked) {
        match search::query(connection, &filter.asked)? {
            Some(query) => {
                let (about, campaigns) = search::about(&filter.asked);
                conditions.push(format!("seq IN (SELECT rowid FROM search WHERE search MATCH ?){about}"));
                values.push(Value::Text(query));
                values.extend(campaigns);
            }
            None => conditions.push("FALSE".to_owned()),
        }
    }
    if let Some(after) = after {
        conditions.push("(occurred_at, seq) < (?, ?)".to_owned());
        values.extend([Value::Integer(milliseconds(after.occurred_at)), Value::Integer(after.seq)]);
    }
    let text =
        if conditions.is_empty() { String::new() } else { format!("WHERE {}", conditions.join(" AND ")) };
    Ok((text, values))
}
