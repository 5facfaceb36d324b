//! What a notification is called, in the list, in a toast and in its details.

use super::{Argument, Phrase, Voice};
use crate::codes;
use crate::facts::{Facts, names, value_text};
use crate::incident::Told;
use crate::notification::Draft;
use crate::rules::Decision;
use serde_json::Value;

/// A notification's title and its line of summary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Described {
    /// News first, name last.
    pub title: String,
    /// One line.
    pub summary: String,
}

/// How much a toast tells: names are not for locked and shared screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ToastDetail {
    /// Title and summary.
    #[default]
    Full,
    /// The type only.
    Type,
}

/// What it means and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Playbook {
    /// Who can fix it.
    pub who: String,
    /// What it means.
    pub means: String,
    /// Usual causes.
    pub causes: String,
    /// What to do, step by step.
    pub steps: Vec<String>,
}

/// What a known error code means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The code as its system writes it.
    pub code: &'static str,
    /// What it means.
    pub means: String,
    /// Usual causes.
    pub causes: String,
    /// What to do.
    pub todo: String,
    /// Who can do it.
    pub who: String,
}

/// The longest name a toast shows whole.
const TOAST_NAME: usize = 24;
/// The longest body of a toast.
const TOAST_BODY: usize = 120;

impl Voice {
    /// The title and summary of a notification.
    #[must_use]
    pub fn describe(&self, draft: &Draft) -> Described {
        let told = Told { subtype: &draft.subtype, facts: &draft.facts, occurred_at: draft.occurred_at };
        let entry = draft.kind.entry();
        Described {
            title: one_line(&self.say(&(entry.title)(told))),
            summary: one_line(&self.say(&(entry.summary)(told))),
        }
    }

    /// The same for a toast: long names cut in the middle, the body kept short, names left out where the user says so.
    #[must_use]
    pub fn describe_toast(&self, draft: &Draft, instance: Option<&str>, detail: ToastDetail) -> Described {
        let told = Told { subtype: &draft.subtype, facts: &draft.facts, occurred_at: draft.occurred_at };
        let entry = draft.kind.entry();
        let described = match detail {
            ToastDetail::Type => {
                Described { title: self.type_name(entry.slug), summary: self.text("toast-type-only-body") }
            }
            ToastDetail::Full => Described {
                title: one_line(&self.say(&with_short_names((entry.title)(told)))),
                summary: one_line(&self.say(&with_short_names((entry.summary)(told)))),
            },
        };
        let body = match instance {
            Some(instance) => self.say(
                &Phrase::new("toast-body-with-instance")
                    .text("instance", instance)
                    .text("body", described.summary),
            ),
            None => described.summary,
        };
        Described { title: described.title, summary: cut_at_the_end(&body, TOAST_BODY) }
    }

    /// A type's name.
    #[must_use]
    pub fn type_name(&self, slug: &str) -> String {
        self.text(&format!("type-{slug}"))
    }

    /// A notification's playbook.
    #[must_use]
    pub fn playbook(&self, draft: &Draft) -> Playbook {
        let told = Told { subtype: &draft.subtype, facts: &draft.facts, occurred_at: draft.occurred_at };
        let key = (draft.kind.entry().playbook)(told);
        let part = |name| self.attribute(key, name).unwrap_or_default();
        let steps = ["step1", "step2", "step3", "step4"]
            .iter()
            .filter_map(|name| self.attribute(key, name))
            .collect();
        Playbook { who: part("who"), means: part("means"), causes: part("causes"), steps }
    }

    /// What the notification's error code means, where Campanile knows it.
    #[must_use]
    pub fn explanation(&self, draft: &Draft) -> Option<Explanation> {
        let entry = codes::for_notification(draft.kind, &draft.facts)?;
        let part = |name| self.attribute(entry.key, name).unwrap_or_default();
        let (means, causes, todo, who) = (part("means"), part("causes"), part("todo"), part("who"));
        Some(Explanation { code: entry.code, means, causes, todo, who })
    }

    /// Why it toasted, or why not; `None` where that is not decided yet.
    #[must_use]
    pub fn decision(&self, decision: Option<Decision>, exception: Option<&str>) -> String {
        let slug = decision.map_or("none", Decision::slug);
        let said = self.text(&format!("decision-{slug}"));
        match exception {
            Some(what) => {
                format!("{said} {}", self.say(&Phrase::new("decision-exception").text("what", what)))
            }
            None => said,
        }
    }

    /// A fact's value for people: numbers, shares and days as the language writes them, all else as it arrived.
    #[must_use]
    pub fn fact_value(&self, name: &str, value: &Value) -> String {
        let one = Facts::default().with(name, value.clone());
        let formatted = match name {
            names::PERCENT => one.number(name).map(|percent| self.percent(percent)),
            names::DAILY_QUOTA
            | names::USED
            | names::EXHAUSTED_COUNT
            | names::FAILED_COUNT
            | names::DUPLICATES
            | names::FIELDS_TOO_LONG => one.number(name).map(|number| self.number(number)),
            names::DEADLINE => one.text(name).map(|sent| self.day_alone(&sent)),
            names::RECOGNISED_BY => Some(self.text("fact-value-recognised-by-name")),
            _ => None,
        };
        formatted.unwrap_or_else(|| value_text(value))
    }

    /// A fact's name in words, where Campanile knows the fact.
    #[must_use]
    pub fn fact_label(&self, name: &str) -> Option<String> {
        self.known(&format!("fact-{}", name.replace('_', "-")))
    }
}

fn with_short_names(mut phrase: Phrase) -> Phrase {
    for (_, argument) in &mut phrase.arguments {
        if let Argument::Name(name) = argument {
            *name = cut_in_the_middle(name, TOAST_NAME);
        }
    }
    phrase
}

/// A text of at most so many characters, with an ellipsis in its middle where it was longer.
#[must_use]
pub fn cut_in_the_middle(text: &str, most: usize) -> String {
    let letters: Vec<char> = text.chars().collect();
    if letters.len() <= most {
        return text.to_owned();
    }
    let head = most.saturating_sub(1).div_ceil(2);
    let tail = most.saturating_sub(1) - head;
    let start: String = letters.iter().take(head).collect();
    let end: String = letters.iter().skip(letters.len() - tail).collect();
    format!("{}…{}", start.trim_end(), end.trim_start())
}

/// A text of at most so many characters, with an ellipsis at its end where it was longer.
#[must_use]
pub fn cut_at_the_end(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

/// White space of any kind as single blanks: what Marketo sent must not break a row.
fn one_line(text: &str) -> String {
    // No-break spaces are typography, and stay.
    text.split([' ', '\t', '\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'])
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
