//! What campaigns and programs are called: remembered once, and added to every notification about them.

use super::rows::{COLUMNS, milliseconds, notification};
use super::words::Words;
use super::{Doing, History, Result};
use campanile_core::rest::health::{Remembered, is_suspect};
use campanile_core::{Draft, Named, Notification, SubjectKind};
use jiff::{SignedDuration, Timestamp};
use rusqlite::{OptionalExtension, Transaction, params};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A campaign or program as Marketo showed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Browsed {
    /// What it is.
    pub kind: SubjectKind,
    /// Its id.
    pub id: String,
    /// What it is called; `None` where Marketo knows none of that id.
    pub named: Option<Named>,
    /// How it is, where it is a campaign.
    pub health: Option<Remembered>,
}

/// A notification that got the name of its subject, with the words to find it by.
#[derive(Debug, Clone, PartialEq)]
pub struct Renamed {
    /// Its number.
    pub seq: i64,
    /// What it says now.
    pub draft: Draft,
    /// The words to find it by.
    pub words: String,
}

/// An id that Marketo did not know is asked for again after so long: it may have been made meanwhile in another history.
const ASK_AGAIN: SignedDuration = SignedDuration::from_hours(30 * 24);

/// Written as in the partial index, so that it is used.
const UNNAMED: &str = "subject IS NOT NULL AND json_extract(subject, '$.url') IS NULL";

impl History {
    /// The subjects of an instance's notifications that nobody has looked up yet, at most `limit`.
    ///
    /// # Errors
    /// The history's.
    pub async fn unnamed_subjects(
        &self,
        instance: &str,
        now: Timestamp,
        limit: usize,
    ) -> Result<Vec<(SubjectKind, String)>> {
        let instance = instance.to_owned();
        let asked_since = milliseconds(now.checked_sub(ASK_AGAIN).unwrap_or(Timestamp::MIN));
        self.call(move |connection| {
            let doing = "read unnamed subjects";
            let sql = format!(
                "SELECT DISTINCT json_extract(subject, '$.kind') AS what, json_extract(subject, '$.id') AS which
                 FROM notification WHERE instance = ?1 AND {UNNAMED} AND NOT EXISTS (
                     SELECT 1 FROM marketo_object known WHERE known.instance = ?1
                     AND known.kind = json_extract(subject, '$.kind') AND known.id = json_extract(subject, '$.id')
                     AND (known.name IS NOT NULL OR known.seen_at > ?2))
                 LIMIT ?3"
            );
            let mut statement = connection.prepare_cached(&sql).doing(doing)?;
            let rows = statement
                .query_map(params![instance, asked_since, limit as i64], |row| {
                    Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
                })
                .doing(doing)?;
            let found = rows.collect::<rusqlite::Result<Vec<_>>>().doing(doing)?;
            Ok(found
                .into_iter()
                .filter_map(|(kind, id)| Some((SubjectKind::from_slug(&kind)?, id)))
                .collect())
        })
        .await
    }

    /// The notifications of an instance whose subject has got a name since, at most `limit`.
    ///
    /// # Errors
    /// The history's.
    pub async fn to_be_renamed(&self, instance: &str, limit: usize) -> Result<Vec<(Notification, Named)>> {
        let instance = instance.to_owned();
        self.call(move |connection| {
            let doing = "read unnamed notifications";
            let sql = format!(
                "SELECT {COLUMNS} FROM notification WHERE instance = ?1 AND {UNNAMED} AND EXISTS (
                     SELECT 1 FROM marketo_object known WHERE known.instance = ?1
                     AND known.kind = json_extract(subject, '$.kind') AND known.id = json_extract(subject, '$.id')
                     AND known.url IS NOT NULL)
                 LIMIT ?2"
            );
            let mut statement = connection.prepare_cached(&sql).doing(doing)?;
            let rows = statement.query_map(params![instance, limit as i64], notification).doing(doing)?;
            let found: Vec<Notification> = rows.collect::<rusqlite::Result<_>>().doing(doing)?;
            drop(statement);
            let transaction = connection.transaction().doing(doing)?;
            let mut all = Vec::new();
            for notification in found {
                if let Some(named) = lookup(&transaction, &notification.draft)? {
                    all.push((notification, named));
                }
            }
            Ok(all)
        })
        .await
    }

    /// Writes the names into notifications.
    ///
    /// # Errors
    /// The history's.
    pub async fn rename(&self, renamed: Vec<Renamed>) -> Result<()> {
        self.write("name notifications", move |transaction| {
            let mut anew = Words::default();
            for Renamed { seq, draft, words } in &renamed {
                transaction
                    .prepare_cached("UPDATE notification SET subject = ?2, facts = ?3 WHERE seq = ?1")
                    .and_then(|mut statement| {
                        statement.execute(params![seq, subject_text(draft), facts_text(draft)])
                    })
                    .doing("name a notification")?;
                anew.add(*seq, words.into());
            }
            anew.replace(transaction)
        })
        .await
    }

    /// What is remembered of these campaigns.
    ///
    /// # Errors
    /// The history's.
    pub async fn campaigns(&self, instance: &str, ids: Vec<String>) -> Result<BTreeMap<String, Remembered>> {
        let instance = instance.to_owned();
        self.call(move |connection| {
            let doing = "read campaigns";
            let mut statement = connection
                .prepare_cached(
                    "SELECT health FROM marketo_object WHERE instance = ?1 AND kind = 'smart-campaign' AND id = ?2",
                )
                .doing(doing)?;
            let mut remembered = BTreeMap::new();
            for id in ids {
                let health: Option<Option<String>> =
                    statement.query_row([&instance, &id], |row| row.get(0)).optional().doing(doing)?;
                if let Some(health) = health.flatten().and_then(|text| serde_json::from_str(&text).ok()) {
                    remembered.insert(id, health);
                }
            }
            Ok(remembered)
        })
        .await
    }

    /// The campaigns that were invalid at the last look and may be so again, at most `limit`.
    ///
    /// # Errors
    /// The history's.
    pub async fn suspects(&self, instance: &str, limit: usize) -> Result<Vec<String>> {
        let instance = instance.to_owned();
        self.call(move |connection| {
            let doing = "read campaigns";
            let mut statement = connection
                .prepare_cached("SELECT id FROM marketo_object WHERE instance = ?1 AND suspect = 1 LIMIT ?2")
                .doing(doing)?;
            let rows = statement.query_map(params![instance, limit as i64], |row| row.get(0)).doing(doing)?;
            rows.collect::<rusqlite::Result<_>>().doing(doing)
        })
        .await
    }
}

/// A draft with the name of its subject, where that is known, and the words to find it by.
pub(super) fn named<'draft, 'words>(
    transaction: &Transaction<'_>,
    draft: &'draft Draft,
    words: &'words str,
) -> Result<(Cow<'draft, Draft>, Cow<'words, str>)> {
    let draft = match identity(transaction, draft)? {
        Some((instance, id)) => {
            let mut known = draft.clone();
            known.identify_campaign(&instance, &id);
            Cow::Owned(known)
        }
        None => Cow::Borrowed(draft),
    };
    let Some(named) = lookup(transaction, &draft)? else {
        return Ok((draft, Cow::Borrowed(words)));
    };
    let mut draft = draft.into_owned();
    draft.name_subject(&named);
    Ok((Cow::Owned(draft), Cow::Owned(format!("{words}\n{}", named.name))))
}

/// The instance and id of a campaign of which only the name is known: where Marketo has exactly one of that name, in
/// that instance or, where it names none, in any. Of two nobody can say which is meant.
fn identity(transaction: &Transaction<'_>, draft: &Draft) -> Result<Option<(String, String)>> {
    let Some(name) = draft.campaign_by_name() else { return Ok(None) };
    let doing = "look up a campaign by its name";
    let mut statement = transaction
        .prepare_cached(
            "SELECT instance, id FROM marketo_object WHERE kind = 'smart-campaign' AND name = ?1
             AND (instance = ?2 OR ?2 = '') LIMIT 2",
        )
        .doing(doing)?;
    let found =
        statement.query_map([&name, &draft.instance], |row| Ok((row.get(0)?, row.get(1)?))).doing(doing)?;
    let found = found.collect::<rusqlite::Result<Vec<(String, String)>>>().doing(doing)?;
    Ok(<[_; 1]>::try_from(found).ok().map(|[one]| one))
}

fn lookup(transaction: &Transaction<'_>, draft: &Draft) -> Result<Option<Named>> {
    let Some(subject) = &draft.subject else { return Ok(None) };
    transaction
        .prepare_cached(
            "SELECT name, workspace, url FROM marketo_object
             WHERE instance = ?1 AND kind = ?2 AND id = ?3 AND name IS NOT NULL",
        )
        .and_then(|mut statement| {
            statement
                .query_row(params![draft.instance, subject.kind.slug(), subject.id], |row| {
                    Ok(Named { name: row.get(0)?, workspace: row.get(1)?, url: row.get(2)? })
                })
                .optional()
        })
        .doing("read a name")
}

/// Writes what was seen of a campaign or program.
pub(super) fn write(
    transaction: &Transaction<'_>,
    instance: &str,
    browsed: &Browsed,
    now: Timestamp,
) -> Result<()> {
    let Browsed { kind, id, named, health } = browsed;
    transaction
        .prepare_cached(
            "INSERT INTO marketo_object (instance, kind, id, name, workspace, url, health, suspect, seen_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
             ON CONFLICT (instance, kind, id) DO UPDATE SET name = coalesce(excluded.name, name),
                 workspace = coalesce(excluded.workspace, workspace), url = coalesce(excluded.url, url),
                 health = excluded.health, suspect = excluded.suspect, seen_at = excluded.seen_at",
        )
        .and_then(|mut statement| {
            statement.execute(params![
                instance,
                kind.slug(),
                id,
                named.as_ref().map(|named| &named.name),
                named.as_ref().and_then(|named| named.workspace.as_ref()),
                named.as_ref().and_then(|named| named.url.as_ref()),
                health.as_ref().and_then(|health| serde_json::to_string(health).ok()),
                health.as_ref().is_some_and(is_suspect),
                milliseconds(now),
            ])
        })
        .doing("store a name")?;
    Ok(())
}

fn subject_text(draft: &Draft) -> Option<String> {
    draft.subject.as_ref().and_then(|subject| serde_json::to_string(subject).ok())
}

fn facts_text(draft: &Draft) -> String {
    serde_json::to_string(&draft.facts).unwrap_or_else(|_| "{}".to_owned())
}
