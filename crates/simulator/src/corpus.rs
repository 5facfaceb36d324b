//! Many events of every sort, good and bad, with what a reader has to make of them.

use crate::event::{Envelope, Event, IdPlace};
use crate::kind::Kind;
use crate::random::Random;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The first event's time: a corpus is the same whenever it is made.
const FIRST: i64 = 1_794_787_200;

const INSTANCES: [&str; 4] = ["123-ABC-456", "284-RPR-133", "987-XYZ-654", "005-QQQ-501"];
const TIMED: [Envelope; 3] = [Envelope::Body, Envelope::Direct, Envelope::HeaderBody];
const UNKNOWN_NAMES: [&str; 3] = ["landing_page_approval", "salesforce_sync_report", "token_expiry"];

/// What a reader has to make of one event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expected {
    /// The slug of its type; `other` for unknown and bad items.
    pub notification_type: &'static str,
    /// Its instance (a Munchkin ID); empty where the item tells none.
    pub instance: String,
}

/// Items of a journal in their order, and what is expected of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Corpus {
    /// The items without positions, duplicates and bad ones included.
    pub items: Vec<Value>,
    /// By source id, what carries an id.
    pub expected: BTreeMap<String, Expected>,
    /// What carries none; each of these items differs from all others.
    pub without_id: Vec<Expected>,
    /// How many items repeat an earlier one.
    pub duplicates: usize,
    /// How many items cannot be read as events, not counting repeats.
    pub rejected: usize,
}

impl Corpus {
    /// How many notifications there are once all items were read.
    #[must_use]
    pub fn distinct(&self) -> usize {
        self.expected.len() + self.without_id.len()
    }

    /// How many notifications there are of each type, by slug.
    #[must_use]
    pub fn by_type(&self) -> BTreeMap<&'static str, usize> {
        let mut counts = BTreeMap::new();
        for expected in self.expected.values().chain(&self.without_id) {
            *counts.entry(expected.notification_type).or_default() += 1;
        }
        counts
    }
}

/// How many items a corpus has, and of which sorts. The shares are percent of all items.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CorpusShape {
    /// How many items.
    pub items: usize,
    /// The same seed gives the same corpus.
    pub seed: u64,
    /// Repeats of an earlier event at another position.
    pub duplicates: u64,
    /// Items that are no readable events: not an object, without event, with data of a wrong type.
    pub bad: u64,
    /// Events without any id.
    pub without_id: u64,
    /// Events of unknown types.
    pub unknown: u64,
    /// Events whose time is printed in a broken way.
    pub broken_times: u64,
}

/// A corpus of `items` items: 5 % duplicates, 1 % bad, 1 % without id, 2 % of unknown types, 3 % with broken times.
#[must_use]
pub fn corpus(items: usize, seed: u64) -> Corpus {
    CorpusShape { items, seed, duplicates: 5, bad: 1, without_id: 1, unknown: 2, broken_times: 3 }.build()
}

impl CorpusShape {
    /// Makes the corpus.
    #[must_use]
    pub fn build(&self) -> Corpus {
        let mut random = Random::new(self.seed);
        let mut corpus = Corpus {
            items: Vec::with_capacity(self.items),
            expected: BTreeMap::new(),
            without_id: Vec::new(),
            duplicates: 0,
            rejected: 0,
        };
        // Where the items stand that can be repeated: those that carry an id.
        let mut repeatable: Vec<usize> = Vec::new();
        for number in 0..self.items {
            let place = corpus.items.len();
            if random.chance(self.duplicates) && !repeatable.is_empty() {
                let again = random.pick(&repeatable).and_then(|earlier| corpus.items.get(*earlier)).cloned();
                corpus.items.extend(again);
                corpus.duplicates += 1;
            } else if random.chance(self.bad) {
                let (item, id) = bad_item(&mut random, number);
                corpus.items.push(item);
                corpus.rejected += 1;
                let expected = Expected { notification_type: "other", instance: String::new() };
                match id {
                    Some(id) => {
                        corpus.expected.insert(id, expected);
                        repeatable.push(place);
                    }
                    None => corpus.without_id.push(expected),
                }
            } else {
                let (event, expected) = self.event(&mut random, number);
                if random.chance(self.without_id) {
                    corpus.items.push(without_id(event.item()));
                    corpus.without_id.push(expected);
                } else {
                    corpus.items.push(event.item());
                    corpus.expected.insert(event.id().to_owned(), expected);
                    repeatable.push(place);
                }
            }
        }
        corpus
    }

    fn event(&self, random: &mut Random, number: usize) -> (Event, Expected) {
        let kind = random
            .pick(&Kind::ALL)
            .copied()
            .filter(|kind| *kind != Kind::Unknown)
            .unwrap_or(Kind::DailyQuota);
        // A minute apart, but told up to six hours too late or too early: order is not guaranteed.
        let minutes = i64::try_from(number).unwrap_or_default() + random.below(720) as i64 - 360;
        let at = Timestamp::from_second(FIRST).unwrap_or_default();
        let at = at.saturating_add(SignedDuration::from_mins(minutes)).unwrap_or(at);
        let instance = random.pick(&INSTANCES).copied().unwrap_or_default();
        // Few come without a time, as such a wrapping has none.
        let timeless = random.chance(2).then_some(Envelope::HeaderData);
        let envelope = timeless.or_else(|| random.pick(&TIMED).copied()).unwrap_or_default();
        let place = random.pick(&IdPlace::ALL).copied().unwrap_or_default();
        // No two events say the same, so none is taken for another where there is no id.
        let mut event = Event::new(kind, random.uuid(), at)
            .instance(instance)
            .envelope(envelope)
            .id_place(place)
            .with("campaignId", 1000 + number);
        let mut notification_type = kind.notification_type();
        if random.chance(self.unknown) {
            event = event.named(random.pick(&UNKNOWN_NAMES).copied().unwrap_or_default());
            notification_type = "other";
        }
        if random.chance(self.broken_times) {
            let broken = [
                at.strftime("%Y-%m-%dT%H:%M:%S.489-5:00").to_string(),
                at.strftime("%Y-%m-%d %H:%M:%S.755").to_string(),
                at.strftime("%Y-%m-%dT%H:%M:%SZ+0000").to_string(),
                "in the afternoon".to_owned(),
            ];
            event = event.time_as(random.pick(&broken).cloned().unwrap_or_default());
        }
        (event, Expected { notification_type, instance: instance.to_owned() })
    }
}

/// An item that is no event, and its id where it has one.
fn bad_item(random: &mut Random, number: usize) -> (Value, Option<String>) {
    let id = random.uuid();
    let event_type = Kind::CampaignFailure.event_type();
    match random.below(7) {
        0 => (json!(number), None),
        1 => (json!(format!("item {number}")), None),
        2 => (json!([number]), None),
        3 => (json!({"note": format!("no event {number}")}), None),
        4 => (json!({"event": "text", "eventid": id}), Some(id)),
        5 => (json!({"event": {"eventid": id, "body": {"type": event_type, "data": "text"}}}), Some(id)),
        _ => (json!({"event": {"event_id": id, "body": [number]}}), Some(id)),
    }
}

fn without_id(mut item: Value) -> Value {
    for place in ["", "/event"] {
        if let Some(Value::Object(fields)) = item.pointer_mut(place) {
            fields.retain(|name, _| name != "eventid" && name != "event_id");
        }
    }
    item
}

#[cfg(test)]
mod tests;
