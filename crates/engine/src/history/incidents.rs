//! Incidents: repeats of one underlying problem as one row, and their timelines.

use super::query::{Cursor, Filter};
use super::rows::{COLUMNS, milliseconds, notification, severity, severity_number, timestamp};
use super::search::Columns;
use super::{Doing, History, Result, search};
use campanile_core::team::{Care, Standing};
use campanile_core::{Notification, Severity};
use jiff::Timestamp;
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Row, params, params_from_iter};

/// An incident with its newest notification.
#[derive(Debug, Clone, PartialEq)]
pub struct Incident {
    /// The permanent key.
    pub key: String,
    /// The worst severity of its notifications; it never falls.
    pub severity: Severity,
    /// How many notifications it has.
    pub total: i64,
    /// How many of them are unread.
    pub unread: i64,
    /// How many of them are archived.
    pub archived: i64,
    /// When the first happened.
    pub first_at: Timestamp,
    /// When the last happened.
    pub last_at: Timestamp,
    /// Whether it stands before all others.
    pub pinned: bool,
    /// What the user has written about it.
    pub note: Option<String>,
    /// Until when it is put off.
    pub snoozed_until: Option<Timestamp>,
    /// When it was over by itself.
    pub resolved_at: Option<Timestamp>,
    /// How it stands for the team, where somebody said something about that.
    pub standing: Option<Standing>,
    /// The newest one.
    pub latest: Notification,
}

/// So many columns of the incident stand behind the notification's in a row.
const OF_INCIDENT: &str = "incident.key, incident.severity, incident.total, incident.unread, incident.archived, \
     incident.first_at, incident.last_at, incident.snoozed_until, incident.resolved_at, \
     incident.pinned_at IS NOT NULL, (SELECT text FROM note WHERE note.incident = incident.key), \
     (SELECT json_array(care, who, author, at) FROM triage_standing WHERE triage_standing.incident = incident.key)";

pub(super) fn incident(row: &Row<'_>) -> rusqlite::Result<Incident> {
    // Behind the notification's own 17 columns.
    Ok(Incident {
        latest: notification(row)?,
        key: row.get(17)?,
        severity: severity(row.get(18)?),
        total: row.get(19)?,
        unread: row.get(20)?,
        archived: row.get(21)?,
        first_at: timestamp(row.get(22)?),
        last_at: timestamp(row.get(23)?),
        snoozed_until: row.get::<_, Option<i64>>(24)?.map(timestamp),
        resolved_at: row.get::<_, Option<i64>>(25)?.map(timestamp),
        pinned: row.get(26)?,
        note: row.get(27)?,
        standing: row.get::<_, Option<String>>(28)?.as_deref().and_then(standing),
    })
}

/// How an incident stands, from the columns of that as JSON; `None` where a newer program wrote what is not known here.
fn standing(columns: &str) -> Option<Standing> {
    let (care, who, author, at): (String, Option<String>, String, i64) =
        serde_json::from_str(columns).ok()?;
    Some(Standing { care: Care::from_slug(&care, who)?, author, at: timestamp(at) })
}

pub(super) fn select(conditions: &str) -> String {
    let columns: Vec<String> =
        COLUMNS.split(',').map(|column| format!("notification.{}", column.trim())).collect();
    format!(
        "SELECT {}, {OF_INCIDENT} FROM incident JOIN notification ON notification.seq = incident.latest {conditions}",
        columns.join(", ")
    )
}

impl History {
    /// Incidents by their last notification, newest first, at most `limit`, after a place of the list.
    ///
    /// # Errors
    /// The history's.
    pub async fn incidents(
        &self,
        filter: Filter,
        after: Option<Cursor>,
        limit: usize,
    ) -> Result<Vec<Incident>> {
        self.call(move |connection| {
            let (conditions, mut values) = conditions(connection, &filter, after)?;
            let order = "ORDER BY incident.last_at DESC, incident.latest DESC LIMIT ?";
            let sql = select(&format!("{conditions} {order}"));
            values.push(Value::Integer(i64::try_from(limit).unwrap_or(i64::MAX)));
            let mut statement = connection.prepare_cached(&sql).doing("list incidents")?;
            let rows = statement.query_map(params_from_iter(values), incident).doing("list incidents")?;
            rows.collect::<rusqlite::Result<_>>().doing("list incidents")
        })
        .await
    }

    /// One incident by its key.
    ///
    /// # Errors
    /// The history's.
    pub async fn incident(&self, key: &str) -> Result<Option<Incident>> {
        let key = key.to_owned();
        self.call(move |connection| {
            let sql = select("WHERE incident.key = ?1");
            connection.query_row(&sql, [key], incident).optional().doing("read an incident")
        })
        .await
    }

    /// The notifications of an incident, newest first, at most `limit`.
    ///
    /// # Errors
    /// The history's.
    pub async fn timeline(&self, key: &str, limit: usize) -> Result<Vec<Notification>> {
        let key = key.to_owned();
        self.call(move |connection| {
            let sql = format!(
                "SELECT {COLUMNS} FROM notification WHERE incident = ?1 ORDER BY occurred_at DESC, seq DESC LIMIT ?2"
            );
            let mut statement = connection.prepare_cached(&sql).doing("read a timeline")?;
            let limit = i64::try_from(limit).unwrap_or(i64::MAX);
            let rows = statement.query_map(params![key, limit], notification).doing("read a timeline")?;
            rows.collect::<rusqlite::Result<_>>().doing("read a timeline")
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
        conditions.push(format!("incident.type IN ({})", vec!["?"; filter.types.len()].join(", ")));
        values.extend(filter.types.iter().map(|kind| Value::Text(kind.slug().to_owned())));
    }
    if let Some(instance) = &filter.instance {
        conditions.push("incident.instance = ?".to_owned());
        values.push(Value::Text(instance.clone()));
    }
    if filter.unread {
        conditions.push("incident.unread > 0".to_owned());
    }
    match filter.min_severity {
        // Written out, so that the partial index is used.
        Some(Severity::Critical) => conditions.push("incident.severity = 3".to_owned()),
        Some(severity) => {
            conditions.push("incident.severity >= ?".to_owned());
            values.push(Value::Integer(severity_number(severity)));
        }
        None => {}
    }
    match filter.archived {
        Some(true) => conditions.push("incident.archived = incident.total".to_owned()),
        Some(false) => conditions.push("incident.archived < incident.total".to_owned()),
        None => {}
    }
    if let Some(since) = filter.since {
        conditions.push("incident.last_at >= ?".to_owned());
        values.push(Value::Integer(milliseconds(since)));
    }
    let columns = Columns {
        kind: "incident.type",
        severity: "incident.severity",
        time: "incident.last_at",
        unread: "incident.unread > 0",
    };
    let (texts, more) = search::narrowing(&filter.asked, &columns);
    conditions.extend(texts);
    values.extend(more);
    if search::has_words(&filter.asked) {
        match search::query(connection, &filter.asked)? {
            Some(query) => {
                let (about, campaigns) = search::about(&filter.asked);
                let found = format!(
                    "SELECT incident FROM notification
                     WHERE seq IN (SELECT rowid FROM search WHERE search MATCH ?){about}"
                );
                conditions.push(format!("incident.key IN ({found})"));
                values.push(Value::Text(query));
                values.extend(campaigns);
            }
            None => conditions.push("FALSE".to_owned()),
        }
    }
    if let Some(after) = after {
        conditions.push("(incident.last_at, incident.latest) < (?, ?)".to_owned());
        values.extend([Value::Integer(milliseconds(after.occurred_at)), Value::Integer(after.seq)]);
    }
    let text =
        if conditions.is_empty() { String::new() } else { format!("WHERE {}", conditions.join(" AND ")) };
    Ok((text, values))
}
