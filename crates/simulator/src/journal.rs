//! The journal as data: entries, the horizon before which they are gone, and the pages cut from them.
//!
//! Rules from <https://developer.adobe.com/events/docs/guides/api/journaling_api>.

use crate::position::{is_plausible, position};
use crate::random::Random;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use std::collections::BTreeMap;

/// The most bytes of events in one answer to a request with `limit`. Adobe's own bound; it is the only one then.
const MAX_PAGE_BYTES: usize = 1_500_000;

/// Where a reader wants to begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Start {
    /// At the oldest entry that has not expired.
    Oldest,
    /// After this position.
    Since(String),
    /// At the first entry written this long ago or later.
    Seek(SignedDuration),
    /// After everything.
    Latest,
}

/// How much a reader wants.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Amount {
    /// Entries in a page when the reader sets no limit.
    pub(crate) page_size: usize,
    /// The reader's own limit; it alone counts then.
    pub(crate) limit: Option<usize>,
}

/// What is answered.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Page {
    /// Entries: the JSON text of each, and the position to go on from.
    Events { items: Vec<String>, last: String },
    /// Nothing newer: the same position again.
    End { last: String },
    /// The position's entries have expired.
    Gone,
    /// No position at all.
    Malformed,
}

#[derive(Debug)]
struct Entry {
    position: String,
    json: String,
    written_at: Timestamp,
}

/// The journal. A place in it is counted by the entries before it: 0 is the very beginning.
#[derive(Debug)]
pub(crate) struct Journal {
    origin: String,
    entries: Vec<Entry>,
    places: BTreeMap<String, usize>,
    expired: usize,
    random: Random,
}

impl Journal {
    pub(crate) fn new(seed: u64, now: Timestamp) -> Self {
        // Apart from the ids of events, which come from the same seed.
        let mut random = Random::new(seed ^ 0x4A4F_5552_4E41_4C00);
        let origin = position(&mut random, 0, now);
        let places = BTreeMap::from([(origin.clone(), 0)]);
        Self { origin, entries: Vec::new(), places, expired: 0, random }
    }

    /// Appends an item and gives its position. An object that names no position of its own gets this one; anything
    /// else stands in the page exactly as it is.
    pub(crate) fn append(&mut self, item: &Value, written_at: Timestamp) -> String {
        // Entries are in the order of their writing, which is what `seek` searches by.
        let written_at = self.entries.last().map_or(written_at, |last| last.written_at.max(written_at));
        let position = position(&mut self.random, self.entries.len() + 1, written_at);
        let json = if let Value::Object(fields) = &item
            && !fields.contains_key("position")
        {
            let mut whole =
                serde_json::Map::from_iter([("position".to_owned(), Value::from(position.clone()))]);
            whole.extend(fields.clone());
            Value::Object(whole).to_string()
        } else {
            item.to_string()
        };
        self.entries.push(Entry { position: position.clone(), json, written_at });
        self.places.insert(position.clone(), self.entries.len());
        position
    }

    /// Expires every entry before this one; `false` where there is no such position.
    pub(crate) fn expire_before(&mut self, position: &str) -> bool {
        match self.places.get(position) {
            Some(place) => {
                self.expired = self.expired.max(place.saturating_sub(1));
                true
            }
            None => false,
        }
    }

    /// Expires every entry.
    pub(crate) fn expire_all(&mut self) {
        self.expired = self.entries.len();
    }

    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(crate) fn expired(&self) -> usize {
        self.expired
    }

    /// The position of the last entry, or that of the beginning.
    pub(crate) fn last_position(&self) -> &str {
        self.position_at(self.entries.len())
    }

    pub(crate) fn page(&self, from: &Start, amount: Amount, now: Timestamp) -> Page {
        let place = match from {
            Start::Oldest => self.expired,
            Start::Latest => self.entries.len(),
            Start::Seek(back) => {
                let since = now.saturating_sub(*back).unwrap_or(Timestamp::MIN);
                self.entries.partition_point(|entry| entry.written_at < since).max(self.expired)
            }
            Start::Since(position) => match self.places.get(position) {
                Some(place) if self.can_go_on_from(*place) => *place,
                Some(_) => return Page::Gone,
                None if is_plausible(position) => return Page::Gone,
                None => return Page::Malformed,
            },
        };
        let mut items: Vec<String> = Vec::new();
        let mut bytes = 0;
        for entry in self.entries.iter().skip(place).take(amount.limit.unwrap_or(amount.page_size).max(1)) {
            bytes += entry.json.len();
            if bytes > MAX_PAGE_BYTES && !items.is_empty() {
                break;
            }
            items.push(entry.json.clone());
        }
        let last = self.position_at(place + items.len()).to_owned();
        if items.is_empty() { Page::End { last } } else { Page::Events { items, last } }
    }

    /// An expired position is of no use any more, except that of the journal's end: an empty journal gives it out
    /// itself as `next` ("No Events in Journal").
    fn can_go_on_from(&self, place: usize) -> bool {
        place > self.expired || place == self.entries.len() || self.expired == 0
    }

    fn position_at(&self, place: usize) -> &str {
        place
            .checked_sub(1)
            .and_then(|index| self.entries.get(index))
            .map_or(&self.origin, |entry| &entry.position)
    }
}

#[cfg(test)]
mod tests;
