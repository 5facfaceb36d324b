//! RSS Guard: the one of the others that keeps a history.

use crate::contestants::put;
use crate::feed::Feed;
use crate::reading::Read;
use campanile_tests::{BOUND, Calls, peak_mb, wait_until};
use campanile_virtual_desktop::VirtualDesktop;
use rusqlite::{Connection, params};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

/// Its reader is Chromium's engine, whose sandbox wants another user than root.
pub(crate) const ENVIRONMENT: &[(&str, &str)] =
    &[("XDG_CURRENT_DESKTOP", "KDE"), ("QT_QPA_PLATFORM", "xcb"), ("QTWEBENGINE_DISABLE_SANDBOX", "1")];
/// So long without a write means that all is stored.
const QUIET: Duration = Duration::from_secs(3);

pub(crate) fn is_installed() -> bool {
    Path::new("/usr/bin/rssguard").exists()
}

/// A folder from which it starts hidden, with so many stored, and asks the feed at once and once a minute.
pub(crate) fn set_up(desktop: &VirtualDesktop, folder: &Path, feed: &Feed, stored: usize) {
    configure(folder, false);
    // It makes its tables itself, the first time.
    let database = folder.join("database/database.db");
    let items = Calls::of(desktop, crate::ITEM);
    let process = desktop.spawn(command(desktop, folder)).expect("RSS Guard starts");
    let _ = items.next_within(BOUND).expect("there is a tray item");
    let tables = || {
        Connection::open(&database).and_then(|database| {
            database.query_row("SELECT count(*) FROM Feeds", [], |row| row.get::<_, i64>(0))
        })
    };
    wait_until("RSS Guard has made its tables", || database.exists() && tables().is_ok());
    end(process);
    fill(&database, feed, stored).expect("its history is filled");
    configure(folder, true);
}

fn configure(folder: &Path, asks: bool) {
    put(
        &folder.join("config/config.ini"),
        &format!(
            "[main]\nfirst_run=false\nfirst_run_4.0.4=false\n[gui]\nstart_hidden=true\nuse_tray_icon=true\n\
             enable_notifications=true\nhide_when_minimized=true\n[feeds]\nauto_update_enabled={asks}\n\
             auto_update_interval=1\nfeeds_update_on_startup={asks}\nfeeds_update_on_startup_delay=3\n\
             [notifications]\n1=1, , 50\n2=1, , 50\n5=1, , 50\n6=1, , 50\n"
        ),
    );
}

pub(crate) fn command(desktop: &VirtualDesktop, folder: &Path) -> Command {
    let mut command = desktop.command("/usr/bin/rssguard");
    command.arg("-d").arg(folder).envs(ENVIRONMENT.iter().copied());
    // It says a lot, which should not cost it time.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command
}

fn fill(database: &Path, feed: &Feed, stored: usize) -> rusqlite::Result<()> {
    let mut connection = Connection::open(database)?;
    let transaction = connection.transaction()?;
    transaction.execute("INSERT OR IGNORE INTO Accounts (id, type) VALUES (1, 'std-rss')", [])?;
    transaction.execute(
        "INSERT INTO Feeds (id, title, description, date_created, category, source, update_type, update_interval,
             account_id, custom_id, custom_data)
         VALUES (1, 'bench', '', 0, -1, ?1, 1, 1, 1, '1', ?2)",
        params![
            format!("{}/feed.xml", feed.url()),
            r#"{"encoding":"UTF-8","password":"","post_process":"","protected":false,"source_type":0,"type":1,"username":""}"#
        ],
    )?;
    {
        let mut message = transaction.prepare(
            "INSERT INTO Messages (is_read, feed, title, url, author, date_created, contents, enclosures, account_id,
                 custom_id, custom_hash)
             VALUES (0, '1', ?1, ?2, '', 0, ?1, '', 1, ?2, '')",
        )?;
        for number in 0..stored {
            message.execute(params![format!("Older {number}"), format!("older-{number}")])?;
        }
    }
    transaction.commit()
}

/// Reads a feed of so many into an empty history, from its answer to the last write.
pub(crate) fn read(count: usize) -> Read {
    let desktop = VirtualDesktop::builder().start().expect("the virtual desktop starts");
    let feed = Feed::serve(count);
    let folder = desktop.folder().join("rss-guard");
    set_up(&desktop, &folder, &feed, 0);
    let database = folder.join("database/database.db");
    let process = desktop.spawn(command(&desktop, &folder)).expect("RSS Guard starts");
    wait_until("RSS Guard has asked", || feed.answered().is_some());
    let answered = feed.answered().expect("it was answered");
    let (mut last, mut at, mut changed) = (written(&database), Instant::now(), false);
    wait_until("RSS Guard has stored all", || {
        let now = written(&database);
        if now != last {
            (last, at, changed) = (now, Instant::now(), true);
        }
        changed && at.elapsed() > QUIET
    });
    let took = at - answered;
    let peak_mb = peak_mb(process);
    end(process);
    let stored: i64 = Connection::open(&database)
        .and_then(|database| database.query_row("SELECT count(*) FROM Messages", [], |row| row.get(0)))
        .expect("its history is read");
    assert_eq!(usize::try_from(stored), Ok(count), "RSS Guard has stored all of them");
    Read { a_second: count as f64 / took.as_secs_f64(), peak_mb }
}

/// When something was last written, and how much there is.
fn written(database: &Path) -> Vec<(SystemTime, u64)> {
    let files = ["", "-journal", "-wal"].map(|end| format!("{}{end}", database.display()));
    let facts = files.iter().filter_map(|file| std::fs::metadata(file).ok());
    facts.filter_map(|facts| Some((facts.modified().ok()?, facts.len()))).collect()
}

fn end(process: u32) {
    let ended = Command::new("kill").arg(process.to_string()).status().expect("kill runs");
    assert!(ended.success());
    wait_until("RSS Guard has ended", || !Path::new(&format!("/proc/{process}/exe")).exists());
}
