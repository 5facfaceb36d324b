//! What is told of one notification, of several, or to try a place out: said once, for all kinds of places.

use crate::notification::sha256_hex;
use crate::toasting::Tally;
use crate::wire::NotificationJson;
use crate::words::{Phrase, Voice, cut_at_the_end};
use crate::{Notification, Severity};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The longest title, head, line and summary, so that no place finds a message too long.
const TITLE: usize = 150;
const HEAD: usize = 300;
const LINE: usize = 500;
const SUMMARY: usize = 1000;
/// So many incidents are named in a summary.
const NAMED: usize = 10;
/// The most bytes of facts that are handed on, and of one of them.
const FACTS: usize = 12 * 1024;
const FACT: usize = 2000;
/// What of a notification in JSON is this history's own, or longer than a place may want.
const NOT_HANDED_ON: [&str; 4] = ["seq", "read_at", "archived_at", "raw"];

/// A message. Nothing in its texts is markup.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// The same however often it is sent.
    pub id: String,
    /// When it happened.
    pub at: Timestamp,
    /// How bad it is: of several the worst.
    pub severity: Severity,
    /// Severity, type, instance and time in one line.
    pub head: String,
    /// News first, name last.
    pub title: String,
    /// What happened, and what to do.
    pub sections: Vec<Section>,
    /// Its page in Marketo.
    pub link: Option<Link>,
    /// What kind of event it is to a program.
    pub event: &'static str,
    /// What a program gets.
    pub data: Value,
}

/// A part of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its heading.
    pub heading: Option<String>,
    /// Its lines.
    pub lines: Vec<String>,
}

impl Section {
    fn plain(lines: Vec<String>) -> Self {
        Self { heading: None, lines }
    }
}

/// Where a message leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// What stands on it.
    pub label: String,
    /// The address.
    pub url: String,
}

impl Message {
    /// One notification. `instance` is its instance's name for people, `link` its page in Marketo.
    #[must_use]
    pub fn single(notification: &Notification, instance: &str, link: Option<String>, voice: &Voice) -> Self {
        let draft = &notification.draft;
        let described = voice.describe(draft);
        let advice = voice.advice(draft);
        let mut sections = vec![Section::plain(vec![clean(&described.summary, SUMMARY)])];
        let steps: Vec<String> = (1..)
            .zip(&advice.steps)
            .map(|(number, step)| clean(&format!("{number}. {step}"), LINE))
            .collect();
        if !steps.is_empty() {
            sections.push(Section { heading: Some(voice.text("details-steps")), lines: steps });
        }
        if !advice.who.is_empty() {
            let who = vec![clean(&advice.who, LINE)];
            sections.push(Section { heading: Some(voice.text("details-who")), lines: who });
        }
        let head = [
            voice.text(&format!("severity-{}", draft.severity.slug())),
            voice.type_name(draft.kind.slug()),
            instance.to_owned(),
            voice.full_moment(draft.occurred_at),
        ];
        let mut data = notification_json(notification, voice);
        if let Some(data) = data.as_object_mut() {
            data.insert("means".into(), advice.means.into());
            data.insert("steps".into(), advice.steps.into());
            data.insert("who".into(), advice.who.into());
            data.insert("link".into(), link.clone().into());
        }
        Self {
            id: notification.id.clone(),
            at: draft.occurred_at,
            severity: draft.severity,
            head: joined(&head),
            title: clean(&described.title, TITLE),
            sections,
            link: link.map(|url| Link { label: voice.text("toast-button-open-in-marketo"), url }),
            event: "io.campanile.notification.v1",
            data,
        }
    }

    /// Several notifications, oldest first; `None` where there are none.
    #[must_use]
    pub fn summary(notifications: &[Notification], voice: &Voice) -> Option<Self> {
        let since = notifications.iter().map(|one| one.draft.occurred_at).min()?;
        let until = notifications.iter().map(|one| one.draft.occurred_at).max()?;
        let mut tally = Tally::since(since);
        // By incident: what came last of it, and how often it came.
        let mut incidents: BTreeMap<&str, (&Notification, i64)> = BTreeMap::new();
        for one in notifications {
            tally.add(one.draft.kind, one.draft.severity, 1);
            let entry = incidents.entry(one.draft.incident.as_str()).or_insert((one, 0));
            *entry = (one, entry.1 + 1);
        }
        let mut incidents: Vec<(&Notification, i64)> = incidents.into_values().collect();
        incidents.sort_by_key(|(last, count)| (std::cmp::Reverse((last.draft.severity, *count)), last.seq));
        let mut lines: Vec<String> = incidents
            .iter()
            .take(NAMED)
            .map(|(last, count)| clean(&times(&voice.describe(&last.draft).title, *count, voice), LINE))
            .collect();
        let left = incidents.iter().skip(NAMED).map(|(_, count)| count).sum::<i64>();
        if left > 0 {
            lines.push(voice.say(&Phrase::new("forward-summary-more").count("count", left)));
        }
        let types = tally.by_type();
        let named = types.iter().map(|(kind, count)| times(&voice.type_name(kind.slug()), *count, voice));
        let ids: Vec<&str> = notifications.iter().map(|one| one.id.as_str()).collect();
        let title = Phrase::new("forward-summary-title").count("count", tally.count()).moment("since", since);
        let by_type: serde_json::Map<String, Value> =
            types.iter().map(|(kind, count)| (kind.slug().to_owned(), (*count).into())).collect();
        let worst = tally.worst();
        Some(Self {
            id: sha256_hex(&ids.join("/")).chars().take(32).collect(),
            at: until,
            severity: worst,
            head: clean(&named.collect::<Vec<_>>().join(" · "), HEAD),
            title: clean(&voice.say(&title), TITLE),
            sections: vec![Section::plain(lines)],
            link: None,
            event: "io.campanile.summary.v1",
            data: json!({
                "count": tally.count(),
                "severity": worst.slug(),
                "since": since.to_string(),
                "until": until.to_string(),
                "by_type": by_type,
                "ids": ids,
            }),
        })
    }

    /// A message to try a place out.
    #[must_use]
    pub fn test(forwarder: &str, now: Timestamp, voice: &Voice) -> Self {
        let head = [voice.text("severity-info"), voice.full_moment(now)];
        let body = voice.say(&Phrase::new("forward-test-body").text("forwarder", forwarder));
        Self {
            id: sha256_hex(&format!("test/{forwarder}/{}", now.as_millisecond())).chars().take(32).collect(),
            at: now,
            severity: Severity::Info,
            head: joined(&head),
            title: voice.text("forward-test-title"),
            sections: vec![Section::plain(vec![body])],
            link: None,
            event: "io.campanile.test.v1",
            data: json!({ "forwarder": forwarder }),
        }
    }

    /// All sections as lines of plain text.
    pub(super) fn text(&self) -> String {
        let mut lines = Vec::new();
        for section in &self.sections {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            lines.extend(section.heading.clone());
            lines.extend(section.lines.iter().cloned());
        }
        lines.join("\n")
    }
}

/// A notification in JSON as everywhere else, without what stays here. Facts that are very long are cut or left out by
/// name.
fn notification_json(notification: &Notification, voice: &Voice) -> Value {
    let mut data =
        serde_json::to_value(NotificationJson::new(notification.clone(), voice)).unwrap_or_default();
    let Some(object) = data.as_object_mut() else { return data };
    object.retain(|key, _| !NOT_HANDED_ON.contains(&key.as_str()));
    let mut left_out = Vec::new();
    if let Some(facts) = object.get_mut("facts").and_then(Value::as_object_mut) {
        for value in facts.values_mut() {
            if let Value::String(text) = value {
                *text = cut_at_the_end(text, FACT);
            }
        }
        let length = |value: &Value| value.to_string().len();
        while facts.values().map(length).sum::<usize>() > FACTS {
            let longest = facts.iter().max_by_key(|(_, value)| length(value)).map(|(name, _)| name.clone());
            let Some(longest) = longest else { break };
            facts.remove(&longest);
            left_out.push(cut_at_the_end(&longest, 64));
        }
    }
    if !left_out.is_empty() {
        object.insert("facts_left_out".into(), left_out.into());
    }
    data
}

/// What there is several times of says how many.
fn times(what: &str, count: i64, voice: &Voice) -> String {
    if count > 1 { format!("{what} ×{}", voice.number(count as f64)) } else { what.to_owned() }
}

fn joined(parts: &[String]) -> String {
    let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    clean(&parts.join(" · "), HEAD)
}

/// Without signs that do something to a terminal or a parser, and not longer than this.
fn clean(text: &str, most: usize) -> String {
    let text: String = text.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
    cut_at_the_end(text.trim(), most)
}
