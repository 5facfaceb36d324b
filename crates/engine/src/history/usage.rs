//! The counters of API calls and errors, by day and over the day.

use super::rows::{milliseconds, timestamp};
use super::{Doing, History, Result};
use campanile_core::forecast::{QuotaDay, Sample};
use campanile_core::rest::errors::Counts;
use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{OptionalExtension, Transaction, params};
use std::collections::BTreeMap;

/// The counters of a quota day.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct UsageSeen {
    /// The day.
    pub day: Date,
    /// All calls.
    pub total: u64,
    /// The calls of each API user.
    pub users: Vec<(String, u64)>,
}

/// The calls of a quota day that were answered with an error.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ErrorsSeen {
    /// The day.
    pub day: Date,
    /// All of them.
    pub total: u64,
    /// How often each code came.
    pub codes: Counts,
}

/// The user that stands for everyone together.
const EVERYONE: &str = "";
/// An API user's counter is kept so often at most: the curve of everyone is what forecasts need.
const USERS_APART_MS: i64 = 30 * 60 * 1000;
/// The forecast knows no finer steps.
const STEP_MS: i64 = 15 * 60 * 1000;

impl History {
    /// The latest count of each API user and of everyone (`""`) on each day since.
    ///
    /// # Errors
    /// The history's.
    pub async fn usage_days(&self, instance: &str, since: Date) -> Result<Vec<UsageSeen>> {
        let instance = instance.to_owned();
        self.call(move |connection| {
            let doing = "read the use of the API";
            let mut statement = connection
                .prepare_cached(
                    "SELECT day, user, used FROM usage_day WHERE instance = ?1 AND day >= ?2 ORDER BY day, used DESC",
                )
                .doing(doing)?;
            let mut rows = statement.query(params![instance, since.to_string()]).doing(doing)?;
            let mut days: Vec<UsageSeen> = Vec::new();
            while let Some(row) = rows.next().doing(doing)? {
                let read = || -> rusqlite::Result<(String, String, u64)> {
                    Ok((row.get(0)?, row.get(1)?, row.get(2)?))
                };
                let (day, user, used) = read().doing(doing)?;
                let Ok(day) = day.parse::<Date>() else { continue };
                if days.last().is_none_or(|last| last.day != day) {
                    days.push(UsageSeen { day, ..UsageSeen::default() });
                }
                if let Some(last) = days.last_mut() {
                    if user == EVERYONE { last.total = used } else { last.users.push((user, used)) }
                }
            }
            Ok(days)
        })
        .await
    }

    /// The counter of everyone over each day since, in steps of a quarter of an hour, with the totals that are known.
    ///
    /// # Errors
    /// The history's.
    pub async fn quota_days(&self, instance: &str, since: Date) -> Result<Vec<QuotaDay>> {
        let totals = self.usage_days(instance, since).await?;
        let instance = instance.to_owned();
        let samples = self
            .call(move |connection| {
                let doing = "read the use of the API";
                let mut statement = connection
                    .prepare_cached(
                        "SELECT day, max(at), used FROM usage_sample WHERE instance = ?1 AND user = '' AND day >= ?2
                         GROUP BY day, at / ?3 ORDER BY day, at",
                    )
                    .doing(doing)?;
                let rows = statement
                    .query_map(params![instance, since.to_string(), STEP_MS], |row| {
                        let day: String = row.get(0)?;
                        Ok((day, Sample { at: timestamp(row.get(1)?), used: row.get(2)? }))
                    })
                    .doing(doing)?;
                rows.collect::<rusqlite::Result<Vec<_>>>().doing(doing)
            })
            .await?;
        let mut days: BTreeMap<Date, QuotaDay> = BTreeMap::new();
        for (day, sample) in samples {
            let Ok(day) = day.parse::<Date>() else { continue };
            let known = days.entry(day).or_insert_with(|| QuotaDay { day, ..QuotaDay::default() });
            known.samples.push(sample);
        }
        for UsageSeen { day, total, .. } in totals {
            if let Some(known) = days.get_mut(&day) {
                known.total = Some(total);
            }
        }
        Ok(days.into_values().collect())
    }

    /// When the counter of everyone on a day was seen last.
    ///
    /// # Errors
    /// The history's.
    pub async fn usage_seen_at(&self, instance: &str, day: Date) -> Result<Option<Timestamp>> {
        let instance = instance.to_owned();
        self.call(move |connection| {
            connection
                .query_row(
                    "SELECT max(at) FROM usage_sample WHERE instance = ?1 AND user = '' AND day = ?2",
                    params![instance, day.to_string()],
                    |row| row.get::<_, Option<i64>>(0),
                )
                .doing("read the use of the API")
                .map(|at| at.map(timestamp))
        })
        .await
    }

    /// How often each code came on each day since.
    ///
    /// # Errors
    /// The history's.
    pub async fn error_days(&self, instance: &str, since: Date) -> Result<Vec<ErrorsSeen>> {
        let instance = instance.to_owned();
        self.call(move |connection| {
            let doing = "read the errors of the API";
            let mut statement = connection
                .prepare_cached(
                    "SELECT day, code, count FROM api_error_day WHERE instance = ?1 AND day >= ?2 ORDER BY day, code",
                )
                .doing(doing)?;
            let rows = statement
                .query_map(params![instance, since.to_string()], |row| {
                    Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, u64>(2)?))
                })
                .doing(doing)?;
            let mut days: Vec<ErrorsSeen> = Vec::new();
            for (day, code, count) in rows.collect::<rusqlite::Result<Vec<_>>>().doing(doing)? {
                let Ok(day) = day.parse::<Date>() else { continue };
                if days.last().is_none_or(|last| last.day != day) {
                    days.push(ErrorsSeen { day, ..ErrorsSeen::default() });
                }
                if let Some(last) = days.last_mut() {
                    if code.is_empty() {
                        last.total = count;
                    } else {
                        last.codes.insert(code, count);
                    }
                }
            }
            Ok(days)
        })
        .await
    }
}

/// Writes a day's counters over what was known of them: the latest word counts.
pub(super) fn write_day(transaction: &Transaction<'_>, instance: &str, seen: &UsageSeen) -> Result<()> {
    let doing = "store the use of the API";
    let mut statement = transaction
        .prepare_cached(
            "INSERT INTO usage_day (instance, day, user, used) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (instance, day, user) DO UPDATE SET used = excluded.used",
        )
        .doing(doing)?;
    let day = seen.day.to_string();
    let everyone = (EVERYONE.to_owned(), seen.total);
    for (user, used) in seen.users.iter().chain([&everyone]) {
        statement.execute(params![instance, day, user, used]).doing(doing)?;
    }
    Ok(())
}

/// Writes the counters of a moment.
pub(super) fn write_sample(
    transaction: &Transaction<'_>,
    instance: &str,
    seen: &UsageSeen,
    at: Timestamp,
) -> Result<()> {
    let doing = "store the use of the API";
    let (day, at) = (seen.day.to_string(), milliseconds(at));
    transaction
        .prepare_cached(
            "INSERT OR REPLACE INTO usage_sample (instance, user, day, at, used) VALUES (?1, '', ?2, ?3, ?4)",
        )
        .and_then(|mut statement| statement.execute(params![instance, day, at, seen.total]))
        .doing(doing)?;
    let mut statement = transaction
        .prepare_cached(
            "INSERT INTO usage_sample (instance, user, day, at, used) SELECT ?1, ?2, ?3, ?4, ?5
             WHERE NOT EXISTS (SELECT 1 FROM usage_sample WHERE instance = ?1 AND user = ?2 AND day = ?3
                 AND (at > ?4 - ?6 OR used = ?5))",
        )
        .doing(doing)?;
    for (user, used) in &seen.users {
        statement.execute(params![instance, user, day, at, used, USERS_APART_MS]).doing(doing)?;
    }
    Ok(())
}

/// Writes a day's errors over what was known of them.
pub(super) fn write_errors(transaction: &Transaction<'_>, instance: &str, seen: &ErrorsSeen) -> Result<()> {
    let doing = "store the errors of the API";
    let mut statement = transaction
        .prepare_cached(
            "INSERT INTO api_error_day (instance, day, code, count) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (instance, day, code) DO UPDATE SET count = excluded.count",
        )
        .doing(doing)?;
    let day = seen.day.to_string();
    let all = (String::new(), seen.total);
    for (code, count) in seen.codes.iter().chain([(&all.0, &all.1)]) {
        statement.execute(params![instance, day, code, count]).doing(doing)?;
    }
    Ok(())
}

/// Removes what no forecast needs any more; the days' counts stay.
pub(super) fn prune(transaction: &Transaction<'_>, instance: &str, before: Date) -> Result<()> {
    transaction
        .execute(
            "DELETE FROM usage_sample WHERE instance = ?1 AND day < ?2",
            params![instance, before.to_string()],
        )
        .doing("forget old counters")?;
    Ok(())
}

/// Removes what a connection remembers and what it saw of its instance, unless another one looks at that too.
pub(super) fn remove_with(transaction: &Transaction<'_>, connection: &str) -> Result<()> {
    let doing = "remove a connection";
    let instance: Option<String> = transaction
        .query_row(
            "SELECT instance FROM rest_memory mine WHERE connection = ?1 AND instance <> '' AND NOT EXISTS (
                 SELECT 1 FROM rest_memory other WHERE other.instance = mine.instance AND other.connection <> ?1)",
            [connection],
            |row| row.get(0),
        )
        .optional()
        .doing(doing)?;
    for table in ["rest_memory", "own_calls"] {
        transaction
            .execute(&format!("DELETE FROM {table} WHERE connection = ?1"), [connection])
            .doing(doing)?;
    }
    for table in ["usage_day", "usage_sample", "api_error_day", "exhausted", "marketo_object"] {
        transaction.execute(&format!("DELETE FROM {table} WHERE instance = ?1"), [&instance]).doing(doing)?;
    }
    Ok(())
}
