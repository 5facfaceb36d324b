//! The history against real files: what its tests share, and the list of them.

mod browse;
mod decisions;
mod erase;
mod figures;
mod file;
mod incidents;
mod lists;
mod log;
mod mails;
mod marks;
mod outbox;
mod overview;
mod pages;
mod programs;
mod readers;
mod salvage;
mod search;
mod shared;
mod snooze;
mod triage;
mod versions;

use super::*;
use campanile_core::event::finish;
use campanile_core::facts::names;
use campanile_core::journal::Position;
use campanile_core::search::Asked;
use campanile_core::types::WarnAt;
use campanile_core::words::{Language, Voice};
use campanile_core::{Draft, Facts, Notification, NotificationType};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use tempfile::TempDir;

/// The connection that most tests read through.
const PROD: &str = "prod";
/// What its positions belong to.
const ORIGIN: &str = "https://events-va6.adobe.io/events/organizations/1/integrations/2/3";

/// A history in a folder of its own, which goes with it.
struct Kept {
    history: History,
    folder: TempDir,
}

impl Kept {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let history = History::open(&folder.path().join("history.db"), Opener::Owner).unwrap();
        Self { history, folder }
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("history.db")
    }

    /// The file as SQLite shows it, past the history.
    fn raw(&self) -> Connection {
        raw(&self.file())
    }
}

impl Kept {
    /// The notification of this source id.
    async fn notification_of(&self, source_id: &str) -> Notification {
        all(self).await.into_iter().find(|found| found.draft.source_id == source_id).unwrap()
    }
}

impl std::ops::Deref for Kept {
    type Target = History;

    fn deref(&self) -> &History {
        &self.history
    }
}

fn raw(file: &Path) -> Connection {
    let connection = Connection::open(file).unwrap();
    connection.busy_timeout(std::time::Duration::from_secs(5)).unwrap();
    connection
}

/// One number that SQLite gives.
fn number(connection: &Connection, sql: &str) -> i64 {
    connection.query_row(sql, [], |row| row.get(0)).unwrap()
}

/// A second of the day on which these tests happen.
fn second(second: i64) -> Timestamp {
    let noon: Timestamp = "2026-11-23T12:00:00Z".parse().unwrap();
    Timestamp::from_second(noon.as_second() + second).unwrap()
}

fn draft_of(kind: NotificationType, source_id: &str, at: Timestamp) -> Draft {
    let facts =
        Facts::default().with(names::CAMPAIGN_ID, 2417).with(names::CAMPAIGN_NAME, "Webinar Reminder");
    let raw = format!(r#"{{"event":{{"eventid":"{source_id}"}}}}"#);
    finish(
        source_id.to_owned(),
        "123-ABC-456".to_owned(),
        kind,
        "campaign_failure".to_owned(),
        at,
        facts,
        &raw,
        WarnAt::default(),
    )
}

fn draft(source_id: &str) -> Draft {
    draft_of(NotificationType::CampaignFailure, source_id, second(0))
}

fn with_words(draft: Draft) -> (Draft, String, bool) {
    let voice = Voice::new(Language::En, TimeZone::UTC);
    let words = campanile_core::search::search_words(&draft, &voice);
    (draft, words, false)
}

/// A page of these notifications after which there may be more.
fn page(drafts: impl IntoIterator<Item = Draft>) -> PageWrite {
    PageWrite {
        connection: PROD.to_owned(),
        kind: "adobe-journal",
        origin: ORIGIN.to_owned(),
        drafts: drafts.into_iter().map(with_words).collect(),
        position: Some(Position::new("/events?since=camel:1".to_owned())),
        caught_up: false,
        from_relay: Vec::new(),
        of_mailbox: OfMailbox::default(),
        received_at: second(60),
    }
}

fn page_of(source_ids: &[&str]) -> PageWrite {
    page(source_ids.iter().map(|id| draft(id)))
}

fn caught_up(page: PageWrite) -> PageWrite {
    PageWrite { caught_up: true, ..page }
}

fn stored(new: usize, duplicates: usize) -> Stored {
    Stored { new, duplicates, rejected: 0 }
}

/// Everything, newest first.
async fn all(history: &History) -> Vec<Notification> {
    history.list(Filter::default(), None, usize::MAX).await.unwrap()
}

async fn source_ids(history: &History) -> Vec<String> {
    let mut ids: Vec<String> = all(history).await.into_iter().map(|found| found.draft.source_id).collect();
    ids.sort();
    ids
}

/// Runs what waits for the history, where a test is no asynchronous one.
fn wait_for<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(work)
}

/// Few cases: each makes a file.
fn cases(cases: u32) -> proptest::test_runner::Config {
    proptest::test_runner::Config {
        cases,
        failure_persistence: None,
        ..proptest::test_runner::Config::default()
    }
}
