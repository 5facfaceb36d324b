//! Reading what can be read of a table whose pages may be damaged, and remembering where it could not.

use super::{DOING, Doing, Result};
use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, Row, params_from_iter};

/// So many rows are copied together.
const BATCH: usize = 500;

/// Where rows could not be read: stretches of their numbers, both ends included.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Gaps(Vec<(i64, i64)>);

impl Gaps {
    pub(super) fn everything() -> Self {
        Self(vec![(i64::MIN, i64::MAX)])
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn has(&self, number: i64) -> bool {
        self.0.iter().any(|(from, to)| (*from..=*to).contains(&number))
    }
}

/// A table of the history with rows of its own.
#[derive(Debug, Clone)]
pub(super) struct Table {
    name: String,
    has_numbers: bool,
    columns: Vec<String>,
}

/// A row: its number where the table has numbers, and its values.
struct Taken {
    number: i64,
    values: Vec<Value>,
}

impl Table {
    /// All of a history but those that triggers fill, in the order in which they can be filled.
    pub(super) fn all(new: &Connection) -> Result<Vec<Self>> {
        let mut statement = new
            .prepare(
                "SELECT name, wr = 0 FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
                 AND name NOT LIKE 'sqlite_%' AND name NOT IN ('tally', 'incident_tally', 'day_tally')
                 ORDER BY name <> 'notification', name",
            )
            .doing(DOING)?;
        let names = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).doing(DOING)?;
        let names: Vec<(String, bool)> = names.collect::<rusqlite::Result<_>>().doing(DOING)?;
        names
            .into_iter()
            .map(|(name, has_numbers)| {
                let columns = columns(new, &name).doing(DOING)?;
                Ok(Self { name, has_numbers, columns })
            })
            .collect()
    }

    /// Whether what is lost of it may be had again from where it came.
    pub(super) fn comes_from_sources(&self) -> bool {
        matches!(self.name.as_str(), "notification" | "connection")
    }

    /// Copies all rows that can be read, or those of these gaps; says where none could be.
    pub(super) fn copy(&self, from: &Connection, new: &mut Connection, only: Option<&Gaps>) -> Result<Gaps> {
        // An older file may lack a column, or all of the table.
        let there = columns(from, &self.name).unwrap_or_default();
        let shared: Vec<&str> = self
            .columns
            .iter()
            .map(String::as_str)
            .filter(|name| there.iter().any(|one| one == name))
            .collect();
        if shared.is_empty() {
            return Ok(Gaps::everything());
        }
        if self.has_numbers {
            self.copy_numbered(from, new, &shared, only)
        } else {
            self.copy_keyed(from, new, &shared)
        }
    }

    fn copy_numbered(
        &self,
        from: &Connection,
        new: &mut Connection,
        columns: &[&str],
        only: Option<&Gaps>,
    ) -> Result<Gaps> {
        let sql = format!(
            "SELECT rowid, {} FROM {} WHERE rowid >= ?1 ORDER BY rowid LIMIT ?2",
            columns.join(", "),
            self.name
        );
        let mut gaps = Gaps::default();
        let mut next = i64::MIN;
        loop {
            let (taken, failed) = take(from, &sql, next, BATCH);
            let last = taken.last().map(|last| last.number);
            let is_end = taken.len() < BATCH && !failed;
            let wanted = taken.into_iter().filter(|row| only.is_none_or(|gaps| gaps.has(row.number)));
            let bad = self.put(new, columns, wanted)?;
            gaps.0.extend(bad.into_iter().map(|number| (number, number)));
            if is_end {
                return Ok(gaps);
            }
            next = match last.map(|last| last.checked_add(1)) {
                Some(Some(after)) => after,
                Some(None) => return Ok(gaps),
                None => next,
            };
            if failed {
                match first_readable(from, &sql, next) {
                    Some(readable) => {
                        gaps.0.push((next, readable - 1));
                        next = readable;
                    }
                    None => {
                        gaps.0.push((next, i64::MAX));
                        return Ok(gaps);
                    }
                }
            }
        }
    }

    /// Rows that only have a key: from both ends up to the damage.
    fn copy_keyed(&self, from: &Connection, new: &mut Connection, columns: &[&str]) -> Result<Gaps> {
        let key = key(from, &self.name).doing(DOING)?;
        for direction in ["ASC", "DESC"] {
            let order: Vec<String> = key.iter().map(|name| format!("{name} {direction}")).collect();
            let sql = format!(
                "SELECT 0, {} FROM {} ORDER BY {} LIMIT ?2 OFFSET ?1",
                columns.join(", "),
                self.name,
                order.join(", ")
            );
            let (taken, failed) = take(from, &sql, 0, usize::MAX);
            let bad = self.put(new, columns, taken.into_iter())?;
            if !failed && bad.is_empty() {
                return Ok(Gaps::default());
            }
        }
        Ok(Gaps::everything())
    }

    /// Puts rows in; the numbers of those that the history does not take.
    fn put(
        &self,
        new: &mut Connection,
        columns: &[&str],
        rows: impl Iterator<Item = Taken>,
    ) -> Result<Vec<i64>> {
        let transaction = new.transaction().doing(DOING)?;
        let mut bad = Vec::new();
        {
            let mut statement = transaction.prepare_cached(&self.putting(columns)).doing(DOING)?;
            for Taken { number, values } in rows {
                if let Err(error) = statement.execute(params_from_iter(&values)) {
                    // A value that fits no column is damage that the page did not show.
                    tracing::warn!(%error, table = self.name, number, "a damaged row is left out");
                    bad.push(number);
                }
            }
        }
        transaction.commit().doing(DOING)?;
        Ok(bad)
    }

    fn putting(&self, columns: &[&str]) -> String {
        let values = (1..=columns.len()).map(|place| format!("?{place}")).collect::<Vec<_>>();
        if self.name != "incident" {
            return format!(
                "INSERT OR IGNORE INTO {} ({}) VALUES ({})",
                self.name,
                columns.join(", "),
                values.join(", ")
            );
        }
        // Its sums were made by the notifications; the rest is what the user and time said of it.
        let named = columns.iter().zip(values);
        let (mut set, mut key) = (Vec::new(), String::from("?1 IS NULL"));
        for (column, value) in named {
            match *column {
                "key" => key = format!("key = {value}"),
                "snoozed_until" | "resolved_at" | "pinned_at" => {
                    set.push(format!("{column} = coalesce({column}, {value})"));
                }
                _ => {}
            }
        }
        set.push("key = key".to_owned());
        // The last value is named in any case: SQLite takes no more values than it has names.
        let last = columns.len();
        format!("UPDATE incident SET {} WHERE {key} AND ?{last} IS ?{last}", set.join(", "))
    }
}

/// Reads rows from a number on until the damage: they, and whether there was some.
fn take(from: &Connection, sql: &str, first: i64, most: usize) -> (Vec<Taken>, bool) {
    let mut taken: Vec<Taken> = Vec::new();
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let Ok(mut statement) = from.prepare_cached(sql) else { return (taken, true) };
    let Ok(mut rows) = statement.query([first, most]) else { return (taken, true) };
    loop {
        match rows.next() {
            Ok(None) => return (taken, false),
            Ok(Some(row)) => match values(row) {
                Some(row) => taken.push(row),
                None => return (taken, true),
            },
            Err(error) => {
                tracing::debug!(%error, "a damaged page");
                return (taken, true);
            }
        }
    }
}

/// The smallest number from which on rows can be read again; `None` where no such number is found.
fn first_readable(from: &Connection, sql: &str, damaged: i64) -> Option<i64> {
    let is_readable = |number: i64| !take(from, sql, number, 1).1;
    // Rows have positive numbers, so that nothing is to be found below.
    let mut bad = damaged.max(0);
    let mut step = 1_i64;
    let mut good = loop {
        let candidate = bad.checked_add(step)?;
        if is_readable(candidate) {
            break candidate;
        }
        bad = candidate;
        step = step.checked_mul(2)?;
    };
    while good - bad > 1 {
        let middle = bad + (good - bad) / 2;
        if is_readable(middle) { good = middle } else { bad = middle }
    }
    Some(good)
}

/// The values of a row; `None` where one is not what a text has to be.
fn values(row: &Row<'_>) -> Option<Taken> {
    let number = row.get(0).ok()?;
    let mut values = Vec::new();
    let mut place = 1;
    while let Ok(value) = row.get_ref(place) {
        if let ValueRef::Text(text) = value
            && std::str::from_utf8(text).is_err()
        {
            return None;
        }
        values.push(Value::try_from(value).ok()?);
        place += 1;
    }
    Some(Taken { number, values })
}

fn columns(connection: &Connection, table: &str) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection.prepare("SELECT name FROM pragma_table_info(?1)")?;
    statement.query_map([table], |row| row.get(0))?.collect()
}

fn key(connection: &Connection, table: &str) -> rusqlite::Result<Vec<String>> {
    let mut statement =
        connection.prepare("SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk")?;
    statement.query_map([table], |row| row.get(0))?.collect()
}
