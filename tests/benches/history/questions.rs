//! What the window asks, of a history with so many notifications in it.

use campanile_core::NotificationType;
use campanile_core::overview::Period;
use campanile_core::search::Asked;
use campanile_engine::history::{Browse, History, HistoryError, View};
use campanile_engine::places::Places;
use campanile_tests::{RARE, Stocked, Timestamp, block_on};
use jiff::tz::TimeZone;
use std::time::Instant;

const TIMES: usize = 300;
/// The campaigns that the overview names.
const CAMPAIGNS: usize = 5;
/// The rows of a page of the list.
const PAGE: usize = 60;

/// Each question with how long its answers took, in milliseconds.
pub(crate) fn ask(stocked: &Stocked) -> Vec<(&'static str, Vec<f64>)> {
    let folder = stocked.folder().to_owned();
    let places = Places::find(Some(folder.join("config.toml")), Some(folder)).expect("both are told");
    // As the window does.
    let history = History::open_beside_readers(&places).expect("it opens");
    let now = Timestamp::now();
    let list = |name: &'static str, browse: Browse| {
        let page = || history.browse(browse.clone(), None, PAGE, now);
        (name, timed(|| block_on(page()).map(drop)))
    };
    let searched = |search: &str| Browse { asked: Asked::for_words(search), ..Browse::default() };
    let of_type = |kind| Browse { types: vec![kind], ..Browse::default() };
    let overview = |days| {
        let period = Period::last(days, now, &TimeZone::UTC);
        block_on(history.overview(period, None, CAMPAIGNS)).map(drop)
    };
    vec![
        list("a page of the list", Browse::default()),
        list("a page of what is unread", Browse { view: View::Unread, ..Browse::default() }),
        list("a page of one type", of_type(NotificationType::CampaignFailure)),
        ("a page somewhere in the list", deep(&history, now)),
        ("all counts of the sidebar", timed(|| block_on(history.incident_counts(now)).map(drop))),
        list("a search, one in a thousand", searched(&RARE.to_lowercase())),
        list("a search, a common word", searched("webinar")),
        list("a search, two letters of a word", searched("we")),
        list("a search, two words", searched("campaign osaka")),
        list("a search with operators", Browse { asked: operators(now), ..Browse::default() }),
        ("the overview of 30 days", timed(|| overview(30))),
        ("the overview of 90 days", timed(|| overview(90))),
    ]
}

fn operators(now: Timestamp) -> Asked {
    Asked::read("campaign:osaka type:campaigns after:90d", now, &TimeZone::UTC)
}

fn timed(mut ask: impl FnMut() -> Result<(), HistoryError>) -> Vec<f64> {
    (0..TIMES)
        .map(|_| {
            let begin = Instant::now();
            ask().expect("there is an answer");
            begin.elapsed().as_secs_f64() * 1000.0
        })
        .collect()
}

/// On from page to page, as one scrolls.
fn deep(history: &History, now: Timestamp) -> Vec<f64> {
    let mut after = None;
    timed(|| {
        let page = block_on(history.browse(Browse::default(), after, PAGE, now))?;
        after = page.last().map(campanile_engine::history::Incident::place);
        Ok(())
    })
}
