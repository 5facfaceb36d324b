//! Stretches of a list: along an index, the pinned ones, and what has to be gathered first.

use super::*;
use crate::history::search;
use rusqlite::Row;
use rusqlite::types::Value;

/// So many notifications a search looks at, the newest: nobody reads on behind them, and a word that stands everywhere
/// costs no more than a rare one.
const SEARCHED: usize = 2000;

/// An incident's key with what orders it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Keyed {
    pub(super) last_at: i64,
    pub(super) latest: i64,
    pub(super) key: String,
}

fn keyed(row: &Row<'_>) -> rusqlite::Result<Keyed> {
    Ok(Keyed { last_at: row.get(0)?, latest: row.get(1)?, key: row.get(2)? })
}

/// A part of a list that is read in one go, from a place of it on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Leg {
    /// The pinned ones.
    Pinned(Option<Place>),
    /// The others: of all severities by time, or of one.
    Along { severity: Option<Severity>, after: Option<Place> },
}

/// What is left to read after a place, in order.
pub(super) fn legs(browse: &Browse, after: Option<Place>) -> Vec<Leg> {
    let mut legs = Vec::new();
    let along = after.filter(|place| !place.pinned);
    if along.is_none() {
        legs.push(Leg::Pinned(after));
    }
    match browse.order {
        Order::Time => legs.push(Leg::Along { severity: None, after: along }),
        Order::Severity => {
            for severity in Severity::ALL.into_iter().rev() {
                match along {
                    Some(place) if severity > place.severity => {}
                    Some(place) => {
                        let after = (severity == place.severity).then_some(place);
                        legs.push(Leg::Along { severity: Some(severity), after });
                    }
                    None => legs.push(Leg::Along { severity: Some(severity), after: None }),
                }
            }
        }
    }
    legs
}

/// Whether a list has to be gathered before it can be ordered: there is no index of what a search finds.
pub(super) fn gathers(browse: &Browse) -> bool {
    browse.view == View::Snoozed || search::has_words(&browse.asked)
}

const COLUMNS: search::Columns =
    search::Columns { kind: "type", severity: "severity", time: "last_at", unread: "unread > 0" };

/// Conditions and their values, in the order in which they stand.
#[derive(Debug, Default)]
struct Conditions {
    texts: Vec<String>,
    values: Vec<Value>,
}

impl Conditions {
    fn add(&mut self, text: impl Into<String>, values: impl IntoIterator<Item = Value>) {
        self.texts.push(text.into());
        self.values.extend(values);
    }

    fn text(&self) -> String {
        self.texts.join(" AND ")
    }
}

fn integer(number: i64) -> Value {
    Value::Integer(number)
}

fn limit_value(limit: usize) -> Value {
    integer(i64::try_from(limit).unwrap_or(i64::MAX))
}

/// What the view means. Written out as the partial indexes have it.
fn state(view: View) -> &'static str {
    match view {
        View::All | View::Critical | View::Snoozed => "archived < total",
        View::Unread => "unread > 0",
        View::Archived => "archived = total",
    }
}

fn index(view: View, by_kind: bool) -> &'static str {
    match (view, by_kind) {
        (View::All | View::Critical | View::Snoozed, false) => "incident_open",
        (View::All | View::Critical | View::Snoozed, true) => "incident_open_by_kind",
        (View::Unread, false) => "incident_unread",
        (View::Unread, true) => "incident_unread_by_kind",
        (View::Archived, false) => "incident_archived",
        (View::Archived, true) => "incident_archived_by_kind",
    }
}

/// What holds in every stretch: the view, whether it is put off, and the time.
fn common(browse: &Browse, now: Timestamp) -> Conditions {
    let mut conditions = Conditions::default();
    conditions.add(state(browse.view), []);
    // Whatever is unread is seen: what got worse while it was put off, too.
    match browse.view {
        View::All | View::Critical => {
            let seen = "(snoozed_until IS NULL OR snoozed_until <= ? OR unread > 0)";
            conditions.add(seen, [integer(milliseconds(now))]);
        }
        View::Snoozed => conditions.add("snoozed_until > ? AND unread = 0", [integer(milliseconds(now))]),
        View::Unread | View::Archived => {}
    }
    if let Some(since) = browse.since {
        conditions.add("last_at >= ?", [integer(milliseconds(since))]);
    }
    if let Some(until) = browse.until {
        conditions.add("last_at < ?", [integer(milliseconds(until))]);
    }
    let (texts, values) = search::narrowing(&browse.asked, &COLUMNS);
    conditions.texts.extend(texts);
    conditions.values.extend(values);
    conditions
}

/// The severities that a list may have.
pub(super) fn severities(browse: &Browse, only: Option<Severity>) -> Vec<Severity> {
    let among = |list: &[Severity], severity: &Severity| list.is_empty() || list.contains(severity);
    let asked = |severity: &Severity| {
        among(&browse.severities, severity) && among(&browse.asked.severities, severity)
    };
    let viewed = |severity: &Severity| browse.view != View::Critical || *severity == Severity::Critical;
    let leg = |severity: &Severity| only.is_none_or(|only| only == *severity);
    Severity::ALL.into_iter().filter(asked).filter(viewed).filter(leg).collect()
}

/// A type, a severity and an instance of which there are incidents.
pub(super) struct Kind {
    pub(super) slug: String,
    pub(super) severity: i64,
    pub(super) instance: String,
}

/// Whether a list may have incidents of this kind.
pub(super) fn wants(browse: &Browse, only: Option<Severity>, kind: &Kind) -> bool {
    let of_type = [&browse.types, &browse.asked.types]
        .into_iter()
        .all(|types| types.is_empty() || types.iter().any(|one| one.slug() == kind.slug));
    let of_severity = severities(browse, only).iter().any(|one| severity_number(*one) == kind.severity);
    let of_instance = browse.instance.as_ref().is_none_or(|one| *one == kind.instance);
    of_type && of_severity && of_instance
}

/// The combinations that occur and that are asked for; `None` where all are.
fn kinds(connection: &Connection, browse: &Browse, only: Option<Severity>) -> Result<Option<Vec<Kind>>> {
    let all_severities = severities(browse, only).len() == Severity::ALL.len();
    let all_types = browse.types.is_empty() && browse.asked.types.is_empty();
    if all_types && browse.instance.is_none() && all_severities {
        return Ok(None);
    }
    let doing = "list what occurs";
    let mut statement = connection
        .prepare_cached("SELECT type, severity, instance FROM incident_tally WHERE open + archived > 0")
        .doing(doing)?;
    let rows = statement
        .query_map([], |row| Ok(Kind { slug: row.get(0)?, severity: row.get(1)?, instance: row.get(2)? }))
        .doing(doing)?;
    let all: Vec<Kind> = rows.collect::<rusqlite::Result<_>>().doing(doing)?;
    Ok(Some(all.into_iter().filter(|kind| wants(browse, only, kind)).collect()))
}

/// The SQL of one stretch along an index, and its values.
fn stretch_sql(
    browse: &Browse,
    kind: Option<&Kind>,
    after: Option<Place>,
    limit: usize,
    now: Timestamp,
) -> (String, Vec<Value>) {
    let mut conditions = Conditions::default();
    if let Some(Kind { slug, severity, instance }) = kind {
        let values = [Value::Text(slug.clone()), integer(*severity), Value::Text(instance.clone())];
        conditions.add("type = ? AND severity = ? AND instance = ?", values);
    }
    let common = common(browse, now);
    conditions.add(common.text(), common.values);
    conditions.add("pinned_at IS NULL", []);
    if let Some(place) = after {
        let values = [integer(milliseconds(place.last_at)), integer(place.latest)];
        conditions.add("(last_at, latest) < (?, ?)", values);
    }
    let sql = format!(
        "SELECT last_at, latest, key FROM incident INDEXED BY {} WHERE {} ORDER BY last_at DESC, latest DESC LIMIT ?",
        index(browse.view, kind.is_some()),
        conditions.text()
    );
    conditions.values.push(limit_value(limit));
    (sql, conditions.values)
}

fn read(connection: &Connection, sql: &str, values: Vec<Value>) -> Result<Vec<Keyed>> {
    let doing = "list incidents";
    let mut statement = connection.prepare_cached(sql).doing(doing)?;
    let rows = statement.query_map(params_from_iter(values), keyed).doing(doing)?;
    rows.collect::<rusqlite::Result<_>>().doing(doing)
}

/// Along the index by time, or along that of each kind that is asked for, put together.
pub(super) fn along(
    connection: &Connection,
    browse: &Browse,
    severity: Option<Severity>,
    after: Option<Place>,
    limit: usize,
    now: Timestamp,
) -> Result<Vec<Keyed>> {
    let Some(kinds) = kinds(connection, browse, severity)? else {
        let (sql, values) = stretch_sql(browse, None, after, limit, now);
        return read(connection, &sql, values);
    };
    let mut found = Vec::new();
    for kind in &kinds {
        let (sql, values) = stretch_sql(browse, Some(kind), after, limit, now);
        found.extend(read(connection, &sql, values)?);
    }
    found.sort_unstable_by(|one, other| other.cmp(one));
    found.truncate(limit);
    Ok(found)
}

/// Conditions for lists that are gathered: of types, severities and instance too.
fn narrowed(browse: &Browse, now: Timestamp) -> Conditions {
    let mut conditions = common(browse, now);
    if !browse.types.is_empty() {
        let signs = vec!["?"; browse.types.len()].join(", ");
        let slugs = browse.types.iter().map(|kind| Value::Text(kind.slug().to_owned()));
        conditions.add(format!("type IN ({signs})"), slugs);
    }
    let severities = severities(browse, None);
    if severities.len() < Severity::ALL.len() {
        let signs = vec!["?"; severities.len()].join(", ");
        let numbers = severities.iter().map(|severity| integer(severity_number(*severity)));
        conditions.add(format!("severity IN ({signs})"), numbers);
    }
    if let Some(instance) = &browse.instance {
        conditions.add("instance = ?", [Value::Text(instance.clone())]);
    }
    conditions
}

/// Order and place of a gathered list.
fn ordered(browse: &Browse, after: Option<Place>, conditions: &mut Conditions) -> String {
    let by = match browse.order {
        Order::Time => ["pinned_at IS NOT NULL", "last_at", "latest"].as_slice(),
        Order::Severity => ["pinned_at IS NOT NULL", "severity", "last_at", "latest"].as_slice(),
    };
    if let Some(place) = after {
        let mut values = vec![integer(i64::from(place.pinned))];
        if browse.order == Order::Severity {
            values.push(integer(severity_number(place.severity)));
        }
        values.extend([integer(milliseconds(place.last_at)), integer(place.latest)]);
        let signs = vec!["?"; values.len()].join(", ");
        conditions.add(format!("({}) < ({signs})", by.join(", ")), values);
    }
    by.iter().map(|column| format!("{column} DESC")).collect::<Vec<_>>().join(", ")
}

/// The pinned ones: few, so that they are simply ordered.
pub(super) fn pinned(
    connection: &Connection,
    browse: &Browse,
    after: Option<Place>,
    limit: usize,
    now: Timestamp,
) -> Result<Vec<Keyed>> {
    let mut conditions = narrowed(browse, now);
    conditions.add("pinned_at IS NOT NULL", []);
    let order = ordered(browse, after, &mut conditions);
    let sql = format!(
        "SELECT last_at, latest, key FROM incident INDEXED BY incident_pinned WHERE {} ORDER BY {order} LIMIT ?",
        conditions.text()
    );
    conditions.values.push(limit_value(limit));
    read(connection, &sql, conditions.values)
}

/// What a search finds, or what is at rest, then narrowed and ordered.
pub(super) fn gathered(
    connection: &Connection,
    browse: &Browse,
    after: Option<Place>,
    limit: usize,
    now: Timestamp,
) -> Result<Vec<Keyed>> {
    match gathered_sql(connection, browse, after, limit, now)? {
        Some((sql, values)) => read(connection, &sql, values),
        None => Ok(Vec::new()),
    }
}

/// The SQL of a gathered list and its values; `None` where nothing can be found.
pub(super) fn gathered_sql(
    connection: &Connection,
    browse: &Browse,
    after: Option<Place>,
    limit: usize,
    now: Timestamp,
) -> Result<Option<(String, Vec<Value>)>> {
    let (source, mut values) = if search::has_words(&browse.asked) {
        let Some(query) = search::query(connection, &browse.asked)? else {
            return Ok(None);
        };
        let query = Value::Text(query);
        let (about, campaigns) = search::about(&browse.asked);
        // What a notification is about stands in its row; without that, the index has all that is needed.
        let (distinct, index, notes) = if campaigns.is_empty() {
            let notes = "UNION SELECT incident FROM note
                 WHERE number IN (SELECT rowid FROM note_search WHERE note_search MATCH ?)";
            // The union finds none twice.
            ("", "INDEXED BY notification_incident", notes)
        } else {
            ("DISTINCT", "", "")
        };
        // The cross join keeps SQLite from walking along all incidents instead.
        let source = format!(
            "(SELECT {distinct} incident AS found FROM notification {index}
                 WHERE seq IN (SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT {SEARCHED}){about}
             {notes})
             CROSS JOIN incident ON incident.key = found"
        );
        let mut values = vec![query.clone()];
        if campaigns.is_empty() {
            values.push(query);
        }
        values.extend(campaigns);
        (source, values)
    } else {
        ("incident INDEXED BY incident_snoozed".to_owned(), Vec::new())
    };
    let mut conditions = narrowed(browse, now);
    let order = ordered(browse, after, &mut conditions);
    let sql = format!(
        "SELECT last_at, latest, key FROM {source} WHERE {} ORDER BY {order} LIMIT ?",
        conditions.text()
    );
    values.append(&mut conditions.values);
    values.push(limit_value(limit));
    Ok(Some((sql, values)))
}

#[cfg(test)]
pub(super) fn sql_along(browse: &Browse, by_kind: bool, after: Option<Place>, now: Timestamp) -> String {
    let kind = Kind { slug: String::new(), severity: 0, instance: String::new() };
    stretch_sql(browse, by_kind.then_some(&kind), after, 50, now).0
}
