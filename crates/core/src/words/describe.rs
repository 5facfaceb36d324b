//! What a notification is called, in the list, in a toast and in its details.

use super::{Argument, Phrase, Voice};
use crate::facts::{Facts, names, value_text};
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

/// What a mail server says that could not confirm a sender.
const FAILED: &str = "fail";
/// The longest name a toast shows whole.
const TOAST_NAME: usize = 24;
/// The longest body of a toast.
const TOAST_BODY: usize = 120;

impl Voice {
    /// The title and summary of a notification.
    #[must_use]
    pub fn describe(&self, draft: &Draft) -> Described {
        let told = draft.told();
        let entry = draft.kind.entry();
        Described {
            title: one_line(&self.say(&(entry.title)(told))),
            summary: self.confirmed(draft, one_line(&self.say(&(entry.summary)(told)))),
        }
    }

    /// A mail that may not be from Marketo at all says so before anything else.
    fn confirmed(&self, draft: &Draft, summary: String) -> String {
        if draft.facts.text(names::MAIL_AUTHENTICATION).as_deref() == Some(FAILED) {
            self.say(&Phrase::new("summary-mail-not-confirmed").text("summary", summary))
        } else {
            summary
        }
    }

    /// The same for a toast: long names cut in the middle, the body kept short, names left out where the user says so.
    #[must_use]
    pub fn describe_toast(&self, draft: &Draft, instance: Option<&str>, detail: ToastDetail) -> Described {
        let told = draft.told();
        let entry = draft.kind.entry();
        let described = match detail {
            ToastDetail::Type => {
                Described { title: self.type_name(entry.slug), summary: self.text("toast-type-only-body") }
            }
            ToastDetail::Full => Described {
                title: one_line(&self.say(&with_short_names((entry.title)(told)))),
                summary: self.confirmed(draft, one_line(&self.say(&with_short_names((entry.summary)(told))))),
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
            | names::USUAL_COUNT
            | names::EXHAUSTED_COUNT
            | names::FAILED_COUNT
            | names::DUPLICATES
            | names::FIELDS_TOO_LONG
            | names::ATTEMPTS
            | names::COUNT
            | names::MINUTES => one.number(name).map(|number| self.number(number)),
            names::MISSING_FROM
            | names::MISSING_TO
            | names::RUNS_OUT_AT
            | names::RUNS_OUT_FROM
            | names::RUNS_OUT_TO => {
                let at = one.text(name).and_then(|sent| sent.parse().ok());
                at.map(|at| self.full_moment(at))
            }
            names::STATE => one.text(name).and_then(|state| self.known(&format!("connection-state-{state}"))),
            names::INFERRED => Some(self.text("fact-value-inferred")),
            names::DEADLINE | names::CSV_EXPIRES => one.text(name).map(|sent| self.day_alone(&sent)),
            names::REJECT_REASON => one.text(name).and_then(|reason| self.known(&format!("reject-{reason}"))),
            names::RECOGNISED_BY => match one.text(name).as_deref() {
                Some("rule") => Some(self.text("fact-value-recognised-by-rule")),
                Some("name") => Some(self.text("fact-value-recognised-by-name")),
                Some(_) | None => None,
            },
            names::MAIL_AUTHENTICATION => match one.text(name).as_deref() {
                Some("pass") => Some(self.text("fact-value-mail-authentication-pass")),
                Some(FAILED) => Some(self.text("fact-value-mail-authentication-fail")),
                Some(_) | None => None,
            },
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
