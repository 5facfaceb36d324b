//! What must be in a history, and the comparison that names what is not.

use campanile_simulator::Corpus;
use serde_json::Value;
use std::collections::BTreeMap;

/// Each event once, with its type and its instance.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    by_id: BTreeMap<String, (String, String)>,
    without_id: Vec<(String, String)>,
}

impl Wanted {
    /// What a reader has to make of a corpus.
    #[must_use]
    pub fn of(corpus: &Corpus) -> Self {
        let mut wanted = Self::default();
        wanted.add(corpus);
        wanted
    }

    /// And of another one.
    pub fn add(&mut self, corpus: &Corpus) {
        let told = |expected: &campanile_simulator::Expected| {
            (expected.notification_type.to_owned(), expected.instance.clone())
        };
        self.by_id.extend(corpus.expected.iter().map(|(id, expected)| (id.clone(), told(expected))));
        self.without_id.extend(corpus.without_id.iter().map(told));
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.by_id.len() + self.without_id.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Compares with what `list --json` gave; Campanile's own notifications do not count.
    ///
    /// # Panics
    /// Where something is missing, doubled or something else.
    #[track_caller]
    pub fn assert_is(&self, listed: &[Value]) {
        let mut ids: BTreeMap<&str, usize> = BTreeMap::new();
        let mut by_id = BTreeMap::new();
        let mut without_id = Vec::new();
        for notification in listed.iter().filter(|notification| notification["type"] != "monitoring") {
            let text = |name: &str| notification[name].as_str().expect(name);
            *ids.entry(text("id")).or_default() += 1;
            let told = (text("type").to_owned(), text("instance").to_owned());
            if self.by_id.contains_key(text("source_id")) {
                let before = by_id.insert(text("source_id").to_owned(), told);
                assert_eq!(before, None, "{} is there twice", text("source_id"));
            } else {
                without_id.push(told);
            }
        }
        assert!(ids.values().all(|count| *count == 1), "an id is there twice");
        let missing: Vec<_> = self.by_id.iter().filter(|(id, told)| by_id.get(*id) != Some(told)).collect();
        let shown: Vec<_> = missing.iter().take(5).map(|(id, told)| (id, told, by_id.get(*id))).collect();
        assert!(missing.is_empty(), "{} missing or something else, such as {shown:?}", missing.len());
        let mut expected = self.without_id.clone();
        expected.sort();
        without_id.sort();
        assert_eq!(without_id, expected, "those without an id");
    }
}
