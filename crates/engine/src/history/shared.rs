//! Shared triage: the entries of the whole team as they are merged, and how each incident stands by them.
//!
//! How an incident stands is put together anew from all of its entries whenever one comes, so that the order in which
//! they come makes no difference.

mod entries;

pub(super) use entries::{blacken, delete_older, forget, rename};

use super::rows::{milliseconds, timestamp};
use super::{Doing, History, Result};
use campanile_core::journal::Position;
use campanile_core::team::{Deed, Entry, Standing, Triage};
use entries::{entries, entry, merge, stand, standing};
use jiff::{SignedDuration, Timestamp};
use rusqlite::{OptionalExtension, params};
use std::collections::BTreeSet;

/// What was done here longer ago is not published again into a stream that was made anew.
const AGAIN: SignedDuration = SignedDuration::from_hours(30 * 24);
/// Among so many of the latest entries it is looked for who did something lately.
const LATELY: i64 = 2_000;

/// What came of shared triage through a connection.
#[derive(Debug, Clone)]
pub struct TriagePage {
    /// The connection.
    pub connection: String,
    /// What the position belongs to.
    pub origin: String,
    /// From where to read on.
    pub position: Position,
    /// Who this computer's user is there, where that is known.
    pub user: Option<String>,
    /// The entries.
    pub entries: Vec<Entry>,
    /// Whether it is another stream than the one before: what was done here is published again.
    pub anew: bool,
}

const DOING: &str = "merge what the team did";

impl History {
    /// From where a connection reads on what the team did.
    ///
    /// # Errors
    /// The history's.
    pub async fn triage_position(&self, connection: &str, origin: &str) -> Result<Option<Position>> {
        let (id, origin) = (connection.to_owned(), origin.to_owned());
        self.call(move |connection| {
            connection
                .query_row(
                    "SELECT position FROM triage_place WHERE connection = ?1 AND origin = ?2",
                    [id, origin],
                    |row| row.get(0).map(Position::new),
                )
                .optional()
                .doing("read what the team did")
        })
        .await
    }

    /// The connections through which the team's deeds come and go, each with who this computer's user is there.
    ///
    /// # Errors
    /// The history's.
    pub async fn triage_users(&self) -> Result<Vec<(String, Option<String>)>> {
        self.call(|connection| {
            let mut statement = connection
                .prepare_cached("SELECT connection, user FROM triage_place ORDER BY connection")
                .doing("read what the team did")?;
            let rows = statement
                .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
                .doing("read what the team did")?;
            rows.collect::<rusqlite::Result<_>>().doing("read what the team did")
        })
        .await
    }

    /// Merges what came, together with its position. Gives of how many incidents something was not known.
    ///
    /// # Errors
    /// The history's; then nothing of it is merged, and merging it again is safe.
    pub async fn merge_triage(&self, page: TriagePage, now: Timestamp) -> Result<usize> {
        self.write(DOING, move |transaction| {
            let mut incidents = BTreeSet::new();
            for entry in &page.entries {
                if merge(transaction, &page.connection, entry)? {
                    incidents.insert(entry.incident.as_str());
                }
            }
            for incident in &incidents {
                stand(transaction, incident)?;
            }
            if page.anew {
                let since = now.checked_sub(AGAIN).unwrap_or(Timestamp::MIN);
                transaction
                    .execute(
                        "UPDATE triage_entry SET sent = 0 WHERE mine = 1 AND connection = ?1 AND at >= ?2",
                        params![page.connection, milliseconds(since)],
                    )
                    .doing(DOING)?;
            }
            transaction
                .execute(
                    "INSERT INTO triage_place (connection, origin, position, user) VALUES (?1, ?2, ?3, ?4)
                     ON CONFLICT (connection) DO UPDATE SET origin = excluded.origin, position = excluded.position,
                         user = excluded.user",
                    params![page.connection, page.origin, page.position.as_str(), page.user],
                )
                .doing(DOING)?;
            Ok(incidents.len())
        })
        .await
    }

    /// Notes what this computer's user does about an incident, to be published through a connection. `None` where there
    /// is no such incident.
    ///
    /// # Errors
    /// The history's; then nothing was done.
    pub async fn share(
        &self,
        connection: &str,
        user: &str,
        incident: &str,
        deed: Deed,
        now: Timestamp,
    ) -> Result<Option<Entry>> {
        let (through, user, incident) = (connection.to_owned(), user.to_owned(), incident.to_owned());
        self.write(DOING, move |transaction| {
            let is_there = transaction
                .prepare_cached("SELECT 1 FROM incident WHERE key = ?1")
                .and_then(|mut statement| statement.exists([&incident]))
                .doing(DOING)?;
            if !is_there {
                return Ok(None);
            }
            let latest = Triage::of(entries(transaction, &incident)?).latest;
            let entry = Entry::new(&incident, &user, &deed, now, latest);
            transaction
                .prepare_cached(
                    "INSERT INTO triage_entry (connection, incident, author, id, at, body, mine, sent)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, 1, 0) ON CONFLICT DO NOTHING",
                )
                .and_then(|mut statement| {
                    statement.execute(params![
                        through,
                        entry.incident,
                        entry.author,
                        entry.id,
                        milliseconds(entry.at),
                        entry.body
                    ])
                })
                .doing(DOING)?;
            stand(transaction, &incident)?;
            Ok(Some(entry))
        })
        .await
    }

    /// What this user did here and is not published through a connection yet, in its order, with the numbers by which it
    /// is known here.
    ///
    /// # Errors
    /// The history's.
    pub async fn unsent_triage(
        &self,
        connection: &str,
        user: &str,
        limit: usize,
    ) -> Result<Vec<(i64, Entry)>> {
        let (id, user) = (connection.to_owned(), user.to_owned());
        self.call(move |connection| {
            let mut statement = connection
                .prepare_cached(
                    "SELECT incident, author, id, at, body, number FROM triage_entry
                     WHERE sent = 0 AND connection = ?1 AND author = ?2 ORDER BY number LIMIT ?3",
                )
                .doing("read what the team did")?;
            let limit = i64::try_from(limit).unwrap_or(i64::MAX);
            let rows = statement
                .query_map(params![id, user, limit], |row| Ok((row.get(5)?, entry(row)?)))
                .doing("read what the team did")?;
            rows.collect::<rusqlite::Result<_>>().doing("read what the team did")
        })
        .await
    }

    /// Whether something that was done here is still to be published.
    ///
    /// # Errors
    /// The history's.
    pub async fn has_unsent_triage(&self) -> Result<bool> {
        self.call(|connection| {
            connection
                .query_row("SELECT EXISTS (SELECT 1 FROM triage_entry WHERE sent = 0)", [], |row| row.get(0))
                .doing("read what the team did")
        })
        .await
    }

    /// Notes that the stream has these.
    ///
    /// # Errors
    /// The history's; then they are published again, which changes nothing.
    pub async fn triage_sent(&self, numbers: Vec<i64>) -> Result<()> {
        self.write(DOING, move |transaction| {
            let mut statement = transaction
                .prepare_cached("UPDATE triage_entry SET sent = 1 WHERE number = ?1")
                .doing(DOING)?;
            for number in numbers {
                statement.execute([number]).doing(DOING)?;
            }
            Ok(())
        })
        .await
    }

    /// All that the team did about an incident.
    ///
    /// # Errors
    /// The history's.
    pub async fn shared(&self, incident: &str) -> Result<Triage> {
        let incident = incident.to_owned();
        self.call(move |connection| Ok(Triage::of(entries(connection, &incident)?))).await
    }

    /// What was done here about an incident and is in no stream yet, as far as is known here: by whom, and when each
    /// counts as done.
    ///
    /// # Errors
    /// The history's.
    pub async fn unsent_about(&self, incident: &str) -> Result<BTreeSet<(String, Timestamp)>> {
        let incident = incident.to_owned();
        self.call(move |connection| {
            let mut statement = connection
                .prepare_cached("SELECT author, at FROM triage_entry WHERE incident = ?1 AND sent = 0")
                .doing("read what the team did")?;
            let rows = statement
                .query_map([incident], |row| Ok((row.get(0)?, timestamp(row.get(1)?))))
                .doing("read what the team did")?;
            rows.collect::<rusqlite::Result<_>>().doing("read what the team did")
        })
        .await
    }

    /// Who did something lately, whoever did the last thing first.
    ///
    /// # Errors
    /// The history's.
    pub async fn triage_authors(&self, limit: usize) -> Result<Vec<String>> {
        self.call(move |connection| {
            let mut statement = connection
                .prepare_cached(
                    "SELECT author FROM (SELECT author, at FROM triage_entry ORDER BY at DESC LIMIT ?1)
                     GROUP BY author ORDER BY max(at) DESC, author LIMIT ?2",
                )
                .doing("read what the team did")?;
            let limit = i64::try_from(limit).unwrap_or(i64::MAX);
            let rows =
                statement.query_map([LATELY, limit], |row| row.get(0)).doing("read what the team did")?;
            rows.collect::<rusqlite::Result<_>>().doing("read what the team did")
        })
        .await
    }

    /// How an incident stands, where somebody said something about that.
    ///
    /// # Errors
    /// The history's.
    pub async fn standing(&self, incident: &str) -> Result<Option<Standing>> {
        let incident = incident.to_owned();
        self.call(move |connection| {
            connection
                .prepare_cached("SELECT care, who, author, at FROM triage_standing WHERE incident = ?1")
                .and_then(|mut statement| statement.query_row([incident], standing).optional())
                .map(Option::flatten)
                .doing("read what the team did")
        })
        .await
    }

    /// The incidents whose toasts do not say yet how they stand.
    ///
    /// # Errors
    /// The history's.
    pub async fn untold_standings(&self, limit: usize) -> Result<Vec<(String, Standing)>> {
        self.call(move |connection| {
            let mut statement = connection
                .prepare_cached(
                    "SELECT care, who, author, at, incident FROM triage_standing WHERE told = 0 LIMIT ?1",
                )
                .doing("read what the team did")?;
            let limit = i64::try_from(limit).unwrap_or(i64::MAX);
            let rows = statement
                .query_map([limit], |row| Ok((row.get(4)?, standing(row)?)))
                .doing("read what the team did")?;
            let rows: Vec<(String, Option<Standing>)> =
                rows.collect::<rusqlite::Result<_>>().doing("read what the team did")?;
            Ok(rows.into_iter().filter_map(|(incident, standing)| Some((incident, standing?))).collect())
        })
        .await
    }

    /// Notes that an incident's toast says how it stands. What came since is still to be told.
    ///
    /// # Errors
    /// The history's; then it is told again.
    pub async fn standing_told(&self, incident: &str, told: &Standing) -> Result<()> {
        let (incident, author, at) = (incident.to_owned(), told.author.clone(), milliseconds(told.at));
        self.write("note what was told", move |transaction| {
            transaction
                .execute(
                    "UPDATE triage_standing SET told = 1 WHERE incident = ?1 AND author = ?2 AND at = ?3",
                    params![incident, author, at],
                )
                .doing("note what was told")?;
            Ok(())
        })
        .await
    }
}
