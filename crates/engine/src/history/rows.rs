//! Rows to notifications and back.

use campanile_core::{Arrival, Draft, Facts, Notification, NotificationType, Severity};
use jiff::Timestamp;
use rusqlite::Row;

/// The columns of a notification, in the order that [`notification`] reads them.
pub(super) const COLUMNS: &str = "seq, id, connection, source_id, instance, type, subtype, severity, occurred_at, \
     received_at, subject, facts, incident, arrival, read_at, archived_at, raw";

pub(super) fn milliseconds(at: Timestamp) -> i64 {
    at.as_millisecond()
}

pub(super) fn timestamp(milliseconds: i64) -> Timestamp {
    Timestamp::from_millisecond(milliseconds).unwrap_or(Timestamp::UNIX_EPOCH)
}

pub(super) const fn severity_number(severity: Severity) -> i64 {
    severity as i64
}

pub(super) fn severity(number: i64) -> Severity {
    usize::try_from(number)
        .ok()
        .and_then(|number| Severity::ALL.get(number).copied())
        .unwrap_or(Severity::Critical)
}

pub(super) const fn arrival_number(arrival: Arrival) -> i64 {
    match arrival {
        Arrival::Live => 0,
        Arrival::Backfill => 1,
    }
}

/// Reads a row of [`COLUMNS`]. A value that a newer program wrote and this one does not know is read as unknown.
pub(super) fn notification(row: &Row<'_>) -> rusqlite::Result<Notification> {
    let kind: String = row.get(5)?;
    let facts: String = row.get(11)?;
    let subject: Option<String> = row.get(10)?;
    Ok(Notification {
        seq: row.get(0)?,
        id: row.get(1)?,
        connection: row.get(2)?,
        draft: Draft {
            source_id: row.get(3)?,
            instance: row.get(4)?,
            kind: NotificationType::from_slug(&kind).unwrap_or(NotificationType::Other),
            subtype: row.get(6)?,
            severity: severity(row.get(7)?),
            occurred_at: timestamp(row.get(8)?),
            subject: subject.and_then(|subject| serde_json::from_str(&subject).ok()),
            facts: serde_json::from_str::<Facts>(&facts).unwrap_or_default(),
            incident: row.get(12)?,
            raw: row.get(16)?,
        },
        received_at: timestamp(row.get(9)?),
        arrival: if row.get::<_, i64>(13)? == 1 { Arrival::Backfill } else { Arrival::Live },
        read_at: row.get::<_, Option<i64>>(14)?.map(timestamp),
        archived_at: row.get::<_, Option<i64>>(15)?.map(timestamp),
    })
}
