//! SQLite alone: the same rows into the same tables, indexes and triggers, a thousand in a transaction, and nothing else.

use campanile_core::event::read_item;
use campanile_core::notification::notification_id;
use campanile_core::search::search_words;
use campanile_core::types::WarnAt;
use campanile_core::words::{Language, Voice};
use campanile_core::{Draft, Severity};
use campanile_engine::history::{History, Opener};
use campanile_tests::{CONNECTION, Stock, Timestamp};
use rusqlite::{Connection, params};
use std::time::{Duration, Instant};

const AT_ONCE: usize = 1000;

/// Stores so many; gives how many a second. What the rows are made of is made before the time runs.
pub(crate) fn store(count: usize) -> f64 {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("history.db");
    drop(History::open(&file, Opener::Owner).expect("it is made with all its tables"));
    let mut connection = Connection::open(&file).expect("it opens");
    connection
        .execute_batch("PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000")
        .expect("it is set up as ours");
    let voice = Voice::new(Language::En, jiff::tz::TimeZone::UTC);
    let now = Timestamp::now();
    let mut events = Stock::new(count, now);
    let mut took = Duration::ZERO;
    loop {
        let rows: Vec<Row> = events
            .by_ref()
            .take(AT_ONCE)
            .map(|event| Row::of(event.item().to_string(), now, &voice))
            .collect();
        if rows.is_empty() {
            return count as f64 / took.as_secs_f64();
        }
        let begin = Instant::now();
        insert(&mut connection, &rows, now.as_millisecond()).expect("they are stored");
        took += begin.elapsed();
    }
}

struct Row {
    draft: Draft,
    id: String,
    subject: Option<String>,
    facts: String,
    words: String,
}

impl Row {
    fn of(item: String, now: Timestamp, voice: &Voice) -> Self {
        let draft = read_item(&item, now, WarnAt::default());
        let text = |value: serde_json::Result<String>| value.expect("it is JSON");
        Self {
            id: notification_id(CONNECTION, &draft.source_id),
            subject: draft.subject.as_ref().map(|subject| text(serde_json::to_string(subject))),
            facts: text(serde_json::to_string(&draft.facts)),
            words: search_words(&draft, voice),
            draft,
        }
    }
}

fn insert(connection: &mut Connection, rows: &[Row], received_at: i64) -> rusqlite::Result<()> {
    let transaction = connection.transaction()?;
    {
        let mut notification = transaction.prepare_cached(
            "INSERT INTO notification (id, connection, source_id, instance, type, subtype, severity, occurred_at,
                 received_at, subject, facts, incident, arrival, read_at, raw)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, 1, NULL, ?13)",
        )?;
        let mut search = transaction.prepare_cached("INSERT INTO search (rowid, words) VALUES (?1, ?2)")?;
        let mut found_by = Vec::with_capacity(rows.len());
        for Row { draft, id, subject, facts, words } in rows {
            let severity = Severity::ALL.iter().position(|severity| *severity == draft.severity);
            notification.execute(params![
                id,
                CONNECTION,
                draft.source_id,
                draft.instance,
                draft.kind.slug(),
                draft.subtype,
                severity.and_then(|place| i64::try_from(place).ok()),
                draft.occurred_at.as_millisecond(),
                received_at,
                subject,
                facts,
                draft.incident,
                draft.raw,
            ])?;
            found_by.push((transaction.last_insert_rowid(), words));
        }
        // Not in between: the index would be written anew with each row.
        for (seq, words) in found_by {
            search.execute(params![seq, words])?;
        }
    }
    transaction.commit()
}
