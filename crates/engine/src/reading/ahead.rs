//! Reading on in a journal while what was read is stored: neither waits for the other, and what came meanwhile is stored
//! together, which costs the history a fraction of storing it page by page.

use super::Read;
use super::shelf::{Judged, Shelf};
use crate::history::HistoryError;
use crate::sources::FetchError;
use crate::sources::journal::JournalSource;
use campanile_core::journal::Position;
use jiff::Timestamp;
use std::sync::atomic::{AtomicBool, Ordering};

/// So many notifications are stored at once at most: whoever marks something as read waits for as long as that takes.
const MOST: usize = 1000;
/// And so many pages: what cannot be stored was asked for in vain.
const PAGES: usize = 10;

type Answer = Result<Judged, FetchError>;

/// What was fetched and is not stored yet. It may be lost at any time: the position only moves with what is stored.
#[derive(Debug, Default)]
pub(super) struct Ahead {
    /// Pages that were joined, and where they begin.
    pages: Option<(Position, Judged)>,
    /// What came instead of a page, and where: the next one to be told of.
    failed: Option<(Position, FetchError)>,
}

impl Ahead {
    /// Stores the next pages. Where there is more, those after them are fetched meanwhile.
    ///
    /// # Errors
    /// The history's.
    pub(super) async fn read(
        &mut self,
        journal: &mut JournalSource,
        shelf: &Shelf,
        now: Timestamp,
    ) -> Result<Read, HistoryError> {
        let origin = journal.origin().to_owned();
        let oldest = journal.oldest();
        let position = shelf.history.position(&shelf.connection, &origin).await?;
        let judged = match self.take(position.as_ref()) {
            Some(judged) => judged,
            None => journal.fetch(position.as_ref(), now).await.map(|page| shelf.judged(page, now)),
        };
        let goes_on = match &judged {
            Ok(Judged { more: true, next: Some(next), .. }) if self.failed.is_none() => Some(next.clone()),
            _ => None,
        };
        let stored = AtomicBool::new(false);
        let storing = async {
            let read = shelf.page(origin, position, judged, oldest, now).await;
            stored.store(true, Ordering::Relaxed);
            read
        };
        let reading_on = async {
            if let Some(next) = goes_on {
                self.fetch(journal, shelf, next, now, &stored).await;
            }
        };
        let (read, ()) = tokio::join!(storing, reading_on);
        read
    }

    /// What was fetched from this position on. What was fetched from another one is of no use any more.
    fn take(&mut self, position: Option<&Position>) -> Option<Answer> {
        let (pages, failed) = (self.pages.take(), self.failed.take());
        match (pages, failed) {
            (Some((from, judged)), failed) if Some(&from) == position => {
                self.failed = failed;
                Some(Ok(judged))
            }
            (None, Some((from, error))) if Some(&from) == position => Some(Err(error)),
            _ => None,
        }
    }

    /// Fetches and judges page after page until what is being stored is stored, or enough is here.
    async fn fetch(
        &mut self,
        journal: &mut JournalSource,
        shelf: &Shelf,
        from: Position,
        now: Timestamp,
        stored: &AtomicBool,
    ) {
        let mut at = from.clone();
        for number in 1.. {
            let page = match journal.fetch(Some(&at), now).await {
                Ok(page) => shelf.judged(page, now),
                Err(error) => {
                    self.failed = Some((at, error));
                    return;
                }
            };
            let next = page.next.clone().filter(|_| page.more);
            let (_, pages) = match self.pages.take() {
                None => self.pages.insert((from.clone(), page)),
                Some((from, before)) => self.pages.insert((from, before.joined(page))),
            };
            match next {
                Some(next)
                    if number < PAGES && pages.drafts.len() < MOST && !stored.load(Ordering::Relaxed) =>
                {
                    at = next;
                }
                _ => return,
            }
        }
    }
}
