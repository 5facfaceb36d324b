//! What the overview counts. No stretch of time costs more than its days: whole days are summed up as they come, and only
//! what is left over at the ends is counted one by one.

use super::rows::{COLUMNS, milliseconds, notification, severity};
use super::{Doing, History, Result, search};
use campanile_core::overview::Period;
use campanile_core::search::Asked;
use campanile_core::{Notification, NotificationType, Severity, Subject};
use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::BTreeMap;

/// How many of a type and severity there were, and how many before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// The type.
    pub kind: NotificationType,
    /// The severity.
    pub severity: Severity,
    /// So many.
    pub count: i64,
    /// So many in as many days before.
    pub before: i64,
}

/// A campaign that failed, or was aborted by Marketo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FailingCampaign {
    /// The instance.
    pub instance: String,
    /// What Marketo has of it, as its latest notification says; a campaign without an id has none.
    pub subject: Option<Subject>,
    /// What stands for it in the keys of its incidents: its id, else its name.
    pub key: String,
    /// How often.
    pub count: i64,
    /// How often in as many days before.
    pub before: i64,
}

/// What the overview shows of the history.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Overview {
    /// Since when something is known of every instance: the day of UTC on which the last of them begins.
    pub begins: Option<Timestamp>,
    /// All that occurred in either stretch, in the order of types and severities.
    pub counts: Vec<Counted>,
    /// The campaigns that failed most, most first.
    pub failing: Vec<FailingCampaign>,
    /// The median of how long it took until somebody read what came, and of how many.
    pub read_after: Option<(SignedDuration, usize)>,
    /// What Campanile itself told of its connections, newest first.
    pub troubles: Vec<Notification>,
}

/// A campaign by its name, for whoever looks for one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedCampaign {
    /// The instance.
    pub instance: String,
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Option<String>,
}

const DOING: &str = "sum up the last days";
const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// The median is of so many, the newest: nobody reads more one by one.
const READ: i64 = 5000;
/// So many of Campanile's own are shown at most.
const TROUBLES: i64 = 50;
/// A search for campaigns looks at so many notifications, the newest.
const SEARCHED: i64 = 2000;

impl History {
    /// What there was in a period and before it, in an instance or in all, with so many campaigns.
    ///
    /// # Errors
    /// The history's.
    pub async fn overview(
        &self,
        period: Period,
        instance: Option<String>,
        campaigns: usize,
    ) -> Result<Overview> {
        self.call(move |connection| {
            // One look: what arrives meanwhile is in all of it or in nothing.
            let connection = connection.transaction().doing(DOING)?;
            let [before, from, until] = [period.before, period.from, period.until].map(milliseconds);
            let only = instance.as_deref();
            Ok(Overview {
                begins: begins(&connection, only)?,
                counts: counts(&connection, (before, from, until), only)?,
                failing: failing(&connection, (before, from, until), only, campaigns)?,
                read_after: read_after(&connection, (from, until), only)?,
                troubles: troubles(&connection, (from, until))?,
            })
        })
        .await
    }

    /// How often campaigns failed in a period, and before it where that is known.
    ///
    /// # Errors
    /// The history's.
    pub async fn campaign_failures(&self, period: Period) -> Result<(i64, Option<i64>)> {
        self.call(move |connection| {
            let connection = connection.transaction().doing(DOING)?;
            let [before, from, until] = [period.before, period.from, period.until].map(milliseconds);
            let failures = counts(&connection, (before, from, until), None)?
                .into_iter()
                .filter(|counted| counted.kind == NotificationType::CampaignFailure)
                .fold((0, 0), |(now, then), counted| (now + counted.count, then + counted.before));
            let compared = period.is_compared(begins(&connection, None)?);
            Ok((failures.0, compared.then_some(failures.1)))
        })
        .await
    }

    /// The campaigns that are called so and of which the history knows, newest first, at most `limit`.
    ///
    /// # Errors
    /// The history's.
    pub async fn campaigns_called(&self, words: &str, limit: usize) -> Result<Vec<NamedCampaign>> {
        let asked = Asked { campaigns: vec![words.to_owned()], ..Asked::default() };
        self.call(move |connection| {
            let doing = "look for campaigns";
            let Some(query) = search::query(connection, &asked)? else { return Ok(Vec::new()) };
            let words = asked.campaigns.first().cloned().unwrap_or_default();
            let mut statement = connection
                .prepare_cached(
                    "SELECT instance, subject, max(seq) AS newest FROM notification
                     WHERE seq IN (SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ?2)
                         AND is_campaign(subject, ?3)
                     GROUP BY instance, json_extract(subject, '$.id') ORDER BY newest DESC LIMIT ?4",
                )
                .doing(doing)?;
            let limit = i64::try_from(limit).unwrap_or(i64::MAX);
            let rows = statement
                .query_map(params![query, SEARCHED, words, limit], |row| {
                    Ok((row.get::<_, String>(0)?, subject_of(row.get(1)?)))
                })
                .doing(doing)?;
            let found = rows.collect::<rusqlite::Result<Vec<_>>>().doing(doing)?;
            let named = |(instance, subject): (String, Option<Subject>)| {
                subject.map(|subject| NamedCampaign { instance, id: subject.id, name: subject.name })
            };
            Ok(found.into_iter().filter_map(named).collect())
        })
        .await
    }
}

fn subject_of(text: Option<String>) -> Option<Subject> {
    text.and_then(|text| serde_json::from_str(&text).ok())
}

/// What Campanile tells of itself is no sign that it was told of anything else.
fn begins(connection: &Connection, instance: Option<&str>) -> Result<Option<Timestamp>> {
    let day: Option<i64> = connection
        .prepare_cached(
            "SELECT max(first) FROM (
                 SELECT min(day) AS first FROM day_tally
                 WHERE type <> 'monitoring' AND (?1 IS NULL OR instance = ?1) GROUP BY instance
             )",
        )
        .and_then(|mut first| first.query_row([instance], |row| row.get(0)))
        .doing(DOING)?;
    Ok(day.and_then(|day| Timestamp::from_millisecond(day * DAY_MS).ok()))
}

type ByKind = BTreeMap<(String, i64), i64>;

fn counts(
    connection: &Connection,
    (before, from, until): (i64, i64, i64),
    instance: Option<&str>,
) -> Result<Vec<Counted>> {
    let now = count(connection, from, until, instance)?;
    let then = count(connection, before, from, instance)?;
    let mut kinds: Vec<&(String, i64)> = now.keys().chain(then.keys()).collect();
    kinds.sort();
    kinds.dedup();
    let mut counted: BTreeMap<(NotificationType, Severity), (i64, i64)> = BTreeMap::new();
    for key in kinds {
        let kind = NotificationType::from_slug(&key.0).unwrap_or(NotificationType::Other);
        let sums = counted.entry((kind, severity(key.1))).or_default();
        sums.0 += now.get(key).copied().unwrap_or_default();
        sums.1 += then.get(key).copied().unwrap_or_default();
    }
    let counted = counted.into_iter();
    Ok(counted.map(|((kind, severity), (count, before))| Counted { kind, severity, count, before }).collect())
}

/// How many of each type and severity happened from then until then.
fn count(connection: &Connection, from: i64, until: i64, instance: Option<&str>) -> Result<ByKind> {
    let mut sums = ByKind::new();
    let (first, end) =
        (from.div_euclid(DAY_MS) + i64::from(from.rem_euclid(DAY_MS) > 0), until.div_euclid(DAY_MS));
    if first < end {
        add(
            connection,
            "SELECT type, severity, sum(total) FROM day_tally
             WHERE day >= ?1 AND day < ?2 AND (?3 IS NULL OR instance = ?3) GROUP BY type, severity",
            (first, end, instance),
            &mut sums,
        )?;
        one_by_one(connection, from, first * DAY_MS, instance, &mut sums)?;
        one_by_one(connection, end * DAY_MS, until, instance, &mut sums)?;
    } else {
        one_by_one(connection, from, until, instance, &mut sums)?;
    }
    Ok(sums)
}

fn one_by_one(
    connection: &Connection,
    from: i64,
    until: i64,
    instance: Option<&str>,
    sums: &mut ByKind,
) -> Result<()> {
    add(
        connection,
        "SELECT type, severity, count(*) FROM notification INDEXED BY notification_by_time
         WHERE occurred_at >= ?1 AND occurred_at < ?2 AND (?3 IS NULL OR instance = ?3) GROUP BY type, severity",
        (from, until, instance),
        sums,
    )
}

fn add(
    connection: &Connection,
    sql: &str,
    (from, until, instance): (i64, i64, Option<&str>),
    sums: &mut ByKind,
) -> Result<()> {
    let mut statement = connection.prepare_cached(sql).doing(DOING)?;
    let mut rows = statement.query(params![from, until, instance]).doing(DOING)?;
    while let Some(row) = rows.next().doing(DOING)? {
        let read = || -> rusqlite::Result<(String, i64, i64)> { Ok((row.get(0)?, row.get(1)?, row.get(2)?)) };
        let (kind, severity, count) = read().doing(DOING)?;
        *sums.entry((kind, severity)).or_default() += count;
    }
    Ok(())
}

/// Written out as the partial index has it.
const FAILS: &str = "severity >= 2 AND type IN ('campaign-failure', 'campaign-abort')";

fn failing_sql() -> String {
    format!(
        "SELECT incident FROM notification INDEXED BY notification_failing
         WHERE occurred_at >= ?1 AND occurred_at < ?2 AND {FAILS}"
    )
}

/// The campaigns that failed most, and how often: summed up here, since SQLite would sort every failure by its campaign.
#[expect(
    clippy::disallowed_types,
    reason = "one sum for each of many thousands, and they are put in order below"
)]
fn most_failing(
    connection: &Connection,
    (from, until): (i64, i64),
    instance: Option<&str>,
    limit: usize,
) -> rusqlite::Result<Vec<(String, i64)>> {
    let mut failures: std::collections::HashMap<String, i64> = std::collections::HashMap::new();
    let mut statement = connection.prepare_cached(&failing_sql())?;
    let mut rows = statement.query(params![from, until])?;
    while let Some(row) = rows.next()? {
        let incident = row.get_ref(0)?.as_str()?;
        // Of a key such as `campaign-failure/123-ABC-456/2417`, what an abort of the same campaign has too.
        let campaign = incident.split_once('/').map_or(incident, |(_, campaign)| campaign);
        if instance.is_some_and(|instance| campaign.split('/').next() != Some(instance)) {
            continue;
        }
        match failures.get_mut(campaign) {
            Some(count) => *count += 1,
            None => drop(failures.insert(campaign.to_owned(), 1)),
        }
    }
    let mut most: Vec<(String, i64)> = failures.into_iter().collect();
    most.sort_unstable_by(|(one, few), (other, many)| many.cmp(few).then_with(|| one.cmp(other)));
    most.truncate(limit);
    Ok(most)
}

fn failing(
    connection: &Connection,
    (before, from, until): (i64, i64, i64),
    instance: Option<&str>,
    limit: usize,
) -> Result<Vec<FailingCampaign>> {
    let most = most_failing(connection, (from, until), instance, limit).doing(DOING)?;
    most.into_iter()
        .map(|(campaign, count)| {
            let keys = [format!("campaign-failure/{campaign}"), format!("campaign-abort/{campaign}")];
            let then = connection
                .prepare_cached(&format!(
                    "SELECT count(*) FROM notification INDEXED BY notification_by_incident
                     WHERE incident IN (?1, ?2) AND occurred_at >= ?3 AND occurred_at < ?4 AND {FAILS}"
                ))
                .and_then(|mut then| {
                    then.query_row(params![keys[0], keys[1], before, from], |row| row.get(0))
                })
                .doing(DOING)?;
            let subject: Option<Option<String>> = connection
                .prepare_cached(
                    "SELECT subject FROM notification INDEXED BY notification_by_incident
                     WHERE incident IN (?1, ?2) ORDER BY occurred_at DESC LIMIT 1",
                )
                .and_then(|mut newest| newest.query_row([&keys[0], &keys[1]], |row| row.get(0)).optional())
                .doing(DOING)?;
            let (instance, key) = campaign.split_once('/').unwrap_or(("", &campaign));
            Ok(FailingCampaign {
                instance: instance.to_owned(),
                subject: subject_of(subject.flatten()),
                key: key.to_owned(),
                count,
                before: then,
            })
        })
        .collect()
}

const READ_AFTER: &str = "SELECT read_at - received_at FROM notification INDEXED BY notification_read_after
     WHERE received_at >= ?1 AND received_at < ?2 AND read_at > received_at AND arrival = 0
         AND (?3 IS NULL OR instance = ?3)
     ORDER BY received_at DESC LIMIT ?4";

/// What has to be answered by an index alone, each with its name.
#[cfg(test)]
pub(super) fn queries() -> [(&'static str, String); 2] {
    [("notification_failing", failing_sql()), ("notification_read_after", READ_AFTER.to_owned())]
}

fn read_after(
    connection: &Connection,
    (from, until): (i64, i64),
    instance: Option<&str>,
) -> Result<Option<(SignedDuration, usize)>> {
    let mut statement = connection.prepare_cached(READ_AFTER).doing(DOING)?;
    let rows = statement.query_map(params![from, until, instance, READ], |row| row.get(0)).doing(DOING)?;
    let mut times: Vec<i64> = rows.collect::<rusqlite::Result<_>>().doing(DOING)?;
    times.sort_unstable();
    let middle = times.get(times.len().saturating_sub(1) / 2);
    Ok(middle.map(|middle| (SignedDuration::from_millis(*middle), times.len())))
}

fn troubles(connection: &Connection, (from, until): (i64, i64)) -> Result<Vec<Notification>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM notification INDEXED BY notification_by_type
         WHERE type = 'monitoring' AND severity > 0 AND occurred_at >= ?1 AND occurred_at < ?2
         ORDER BY occurred_at DESC, seq DESC LIMIT ?3"
    );
    let mut statement = connection.prepare_cached(&sql).doing(DOING)?;
    let rows = statement.query_map(params![from, until, TROUBLES], notification).doing(DOING)?;
    rows.collect::<rusqlite::Result<_>>().doing(DOING)
}
