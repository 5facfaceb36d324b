//! A history as a busy company has it after more than a year, made by the code that reads a journal.

use crate::campanile::CONNECTION;
use crate::wait::{block_on, wait_until};
use campanile_core::event::read_item;
use campanile_core::search::search_words;
use campanile_core::types::WarnAt;
use campanile_core::words::{Language, Voice};
use campanile_engine::clock;
use campanile_engine::history::{History, OfMailbox, Opener, PageWrite, SCHEMA};
use campanile_simulator::{Event, Kind};
use jiff::{SignedDuration, Timestamp};
use std::path::{Path, PathBuf};

/// So long ago is the first of them.
const SPAN: SignedDuration = SignedDuration::from_hours(24 * 400);
/// So many are stored at once.
const PAGE: usize = 1000;
/// The last ones are unread, as in the inbox of somebody who was away.
const UNREAD: usize = 2000;
/// In each of the instances.
const CAMPAIGNS: u64 = 8000;
const INSTANCES: [&str; 4] = ["123-ABC-456", "284-RPR-133", "987-XYZ-654", "005-QQQ-501"];
/// What fails more often stands here more often.
const KINDS: [Kind; 16] = [
    Kind::CampaignFailure,
    Kind::CampaignFailure,
    Kind::CampaignFailure,
    Kind::CampaignFailure,
    Kind::CampaignFailure,
    Kind::CampaignAbort,
    Kind::CampaignAbort,
    Kind::CampaignAbortAutomatic,
    Kind::SalesforceRecords,
    Kind::SalesforceRecords,
    Kind::DynamicsDigest,
    Kind::ProgramExhausted,
    Kind::ProgramExhausted,
    Kind::ApiErrors,
    Kind::DailyQuota,
    Kind::LinkedinPush,
];
const OCCASIONS: [&str; 8] =
    ["Webinar", "Welcome", "Nurture", "Renewal", "Roadshow", "Reminder", "Newsletter", "Onboarding"];
const PLACES: [&str; 8] = ["EMEA", "Lyon", "Osaka", "Boston", "Leipzig", "Porto", "Sevilla", "Toronto"];
/// The name of one campaign in a thousand: what a rare search looks for.
pub const RARE: &str = "Zephyr";

/// A history of so many notifications. It is kept for the next measurement, since making it takes minutes.
#[derive(Debug)]
pub struct Stocked {
    folder: PathBuf,
    count: usize,
}

impl Stocked {
    /// The one of an earlier measurement, else a new one.
    ///
    /// # Panics
    /// Where it cannot be stored.
    #[must_use]
    pub fn of(count: usize) -> Self {
        let folder = std::env::temp_dir().join(format!("campanile-stock-{SCHEMA}-{count}"));
        if !folder.exists() {
            let unfinished = folder.with_extension("part");
            let _ = std::fs::remove_dir_all(&unfinished);
            std::fs::create_dir_all(&unfinished).expect("a folder");
            block_on(stock(&unfinished.join("history.db"), count, clock::now()));
            // Its own thread closes it, and with the last one the write-ahead log goes: what is left of that would be read
            // again by whoever opens the file.
            wait_until("the history is closed", || !unfinished.join("history.db-wal").exists());
            std::fs::rename(&unfinished, &folder).expect("the folder gets its name");
        }
        Self { folder, count }
    }

    /// The data folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.count
    }
}

/// So many events, spread over more than a year, the same in each run.
#[derive(Debug)]
pub struct Stock {
    count: usize,
    number: usize,
    now: Timestamp,
    apart: SignedDuration,
    random: Scatter,
}

impl Stock {
    /// The last of them is new.
    #[must_use]
    pub fn new(count: usize, now: Timestamp) -> Self {
        let apart = SPAN.as_millis() / i128::try_from(count.max(1)).expect("a count");
        let apart = SignedDuration::from_millis(i64::try_from(apart).expect("within the span"));
        Self { count, number: 0, now, apart, random: Scatter(1) }
    }
}

impl Iterator for Stock {
    type Item = Event;

    fn next(&mut self) -> Option<Event> {
        let left = i32::try_from(self.count.checked_sub(self.number)?).ok().filter(|left| *left > 0)?;
        let event = event(&mut self.random, self.number, self.now - self.apart * left);
        self.number += 1;
        Some(event)
    }
}

async fn stock(file: &Path, count: usize, now: Timestamp) {
    let history = History::open(file, Opener::Owner).expect("the history opens");
    let voice = Voice::new(Language::En, jiff::tz::TimeZone::UTC);
    let mut events = Stock::new(count, now);
    for first in (0..count).step_by(PAGE) {
        let drafts = (first..count.min(first + PAGE))
            .zip(events.by_ref())
            .map(|(number, event)| {
                let draft = read_item(&event.item().to_string(), now, WarnAt::default());
                let words = search_words(&draft, &voice);
                (draft, words, count - number > UNREAD)
            })
            .collect();
        let page = PageWrite {
            connection: CONNECTION.to_owned(),
            kind: "adobe-journal",
            origin: "stock".to_owned(),
            drafts,
            position: None,
            caught_up: false,
            from_relay: Vec::new(),
            of_mailbox: OfMailbox::default(),
            received_at: now,
        };
        history.store_page(page).await.expect("a page is stored");
    }
}

fn event(random: &mut Scatter, number: usize, at: Timestamp) -> Event {
    let kind = random.pick(&KINDS);
    let campaign = random.below(CAMPAIGNS);
    let name = match campaign % 1000 {
        0 => format!("{RARE} {campaign}"),
        _ => format!("{} {} {campaign}", random.pick(&OCCASIONS), random.pick(&PLACES)),
    };
    let event = Event::new(*kind, format!("stock-{number}"), at).instance(*random.pick(&INSTANCES));
    if [Kind::CampaignFailure, Kind::CampaignAbort, Kind::CampaignAbortAutomatic].contains(kind) {
        event.with("campaignId", campaign).with("campaignName", name)
    } else if *kind == Kind::ProgramExhausted {
        event.with("programId", campaign % 200)
    } else {
        event
    }
}

/// Numbers without a pattern that anybody would see, the same in each run (the constants are those of SplitMix64).
#[derive(Debug)]
struct Scatter(u64);

impl Scatter {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        (mixed ^ (mixed >> 27)) % end.max(1)
    }

    fn pick<'a, T>(&mut self, values: &'a [T]) -> &'a T {
        let at = self.below(u64::try_from(values.len()).expect("a length"));
        &values[usize::try_from(at).expect("an index")]
    }
}
