//! By which words a notification is found, and what may be asked for besides words.

mod asked;

pub use asked::{Asked, is_called};

use crate::words::Voice;
use crate::{Draft, NotificationType};
use serde_json::Value;
use std::collections::BTreeSet;

/// Everything by which a notification can be found: its words, its ids and all it says. Each thing stands there once, and
/// the names of fields are left out where it is known what the fields are: they are the same in all of a type. So is an
/// entry's place in Adobe's journal: some twenty pieces of chance from which nobody may read anything
/// (<https://developer.adobe.com/events/docs/guides/api/journaling_api>), and which would be half of the index.
#[must_use]
pub fn search_words(draft: &Draft, voice: &Voice) -> String {
    let described = voice.describe(draft);
    let kind = voice.type_name(draft.kind.slug());
    let ours =
        [&described.title, &described.summary, &kind, &draft.source_id, &draft.instance, &draft.subtype];
    let mut all: BTreeSet<String> = ours.into_iter().filter(|text| !text.is_empty()).cloned().collect();
    match serde_json::from_str(&draft.raw) {
        Ok(mut item) => {
            if let Value::Object(entry) = &mut item
                && entry.contains_key("event")
            {
                entry.shift_remove("position");
            }
            add(&item, draft.kind == NotificationType::Other, &mut all);
        }
        Err(_) => drop(all.insert(draft.raw.clone())),
    }
    let mut words = String::new();
    for text in all {
        words.push_str(&text);
        words.push('\n');
    }
    words
}

fn add(value: &Value, with_names: bool, all: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => drop(all.insert(text.clone())),
        Value::Number(number) => drop(all.insert(number.to_string())),
        Value::Array(values) => values.iter().for_each(|value| add(value, with_names, all)),
        Value::Object(fields) => {
            for (name, value) in fields {
                if with_names {
                    all.insert(name.clone());
                }
                add(value, with_names, all);
            }
        }
        Value::Bool(_) | Value::Null => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::read_item;
    use crate::types::WarnAt;
    use crate::words::Language;
    use jiff::Timestamp;
    use jiff::tz::TimeZone;

    fn words(raw: &str) -> Vec<String> {
        let draft = read_item(raw, Timestamp::UNIX_EPOCH, WarnAt::default());
        let words = search_words(&draft, &Voice::new(Language::En, TimeZone::UTC));
        words.lines().map(str::to_owned).collect()
    }

    #[test]
    fn what_a_known_type_says_stands_there_once_and_without_the_names_of_its_fields() {
        let words = words(
            r#"{"event":{"eventid":"e-1","body":{"type":"com.adobe.platform.marketo.notification.campaign_failure",
                "time":"2026-11-23T09:12:41Z","data":{"munchkinId":"987-XYZ-654","eventAction":{
                "campaignId":2417,"campaignName":"Webinar 24 h","note":{"again":["Webinar 24 h",2417,true,null]}}}}}}"#,
        );
        for text in [
            "Campaign failed: Webinar 24 h",
            "Webinar 24 h",
            "2417",
            "987-XYZ-654",
            "e-1",
            "2026-11-23T09:12:41Z",
        ] {
            assert_eq!(words.iter().filter(|line| *line == text).count(), 1, "{text}: {words:?}");
        }
        for name in ["campaignName", "note", "again", "event", "true"] {
            assert!(!words.iter().any(|line| line == name), "{name}: {words:?}");
        }
    }

    #[test]
    fn an_entrys_place_in_the_journal_is_no_word_but_whatever_else_is_called_so_is() {
        let entry = words(
            r#"{"position":"camel:1","event":{"eventid":"e-3","body":{"type":"x","position":"left"}}}"#,
        );
        assert!(!entry.iter().any(|line| line.contains("camel")), "{entry:?}");
        assert!(entry.contains(&"left".to_owned()), "{entry:?}");
        let other = words(r#"{"position":"camel:1","happened":"something"}"#);
        assert!(other.contains(&"camel:1".to_owned()), "{other:?}");
    }

    #[test]
    fn what_nobody_knows_is_found_by_its_names_too_and_what_is_no_item_by_all_of_it() {
        assert!(
            words(r#"{"event":{"eventid":"e-2","body":{"type":"x.new","data":{"approval":1}}}}"#)
                .iter()
                .any(|line| line == "approval")
        );
        assert!(words("Dear admin").contains(&"Dear admin".to_owned()));
    }
}
