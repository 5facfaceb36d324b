//! A notification as text: to be printed, copied, or sent to whoever can fix it.

use super::{Advice, Phrase, Voice};
use crate::facts::names;
use crate::notification::Draft;
use jiff::Timestamp;

/// How often an incident came, and since when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Times {
    /// How often.
    pub count: i64,
    /// When it came first.
    pub first_at: Timestamp,
    /// When it came last.
    pub last_at: Timestamp,
}

/// How a notification was recognised: nothing that helps whoever can fix it.
const OF_NO_HELP: [&str; 4] = [names::ERROR_CODE, names::RECOGNISED_BY, names::EVENT_TYPE, names::COMPONENT];

impl Voice {
    /// All that the window's details say, as text. `instance` is its name for people.
    #[must_use]
    pub fn details(&self, draft: &Draft, instance: &str, times: Times) -> String {
        let described = self.describe(draft);
        let Advice { code, who, means, causes, steps, checks } = self.advice(draft);
        let head = [
            self.text(&format!("severity-{}", draft.severity.slug())),
            self.type_name(draft.kind.slug()),
            instance.to_owned(),
            self.full_moment(draft.occurred_at),
        ];
        let head: Vec<String> = head.into_iter().filter(|part| !part.is_empty()).collect();
        let mut lines = vec![head.join(" · "), described.title, described.summary];
        if times.count > 1 {
            lines.push(self.repeated(times));
        }
        lines.push(String::new());
        let parts = [
            ("details-who", who),
            ("details-code", code.unwrap_or_default().to_owned()),
            ("details-means", means),
            ("details-causes", causes),
        ];
        lines.extend(
            parts.iter().filter(|(_, said)| !said.is_empty()).map(|(label, said)| self.labelled(label, said)),
        );
        lines.extend(self.list("details-steps", &steps));
        let checks: Vec<String> =
            checks.into_iter().map(|check| format!("{} {} {}", check.means, check.todo, check.who)).collect();
        lines.extend(self.list("details-checks", &checks));
        let facts = self.facts(draft, |_| true);
        if !facts.is_empty() {
            lines.extend([String::new(), self.text("details-facts")]);
            lines.extend(facts);
        }
        lines.join("\n")
    }

    /// Ready to paste for whoever can fix it: what, since when, how often, the code, and what is needed.
    #[must_use]
    pub fn admin_message(&self, draft: &Draft, instance: &str, times: Times) -> String {
        let or_nothing = |text: String| if text.is_empty() { "–".to_owned() } else { text };
        let advice = self.advice(draft);
        let mut about = vec![advice.means.clone()];
        about.extend(self.facts(draft, |name| !OF_NO_HELP.contains(&name)));
        let phrase = Phrase::new("admin-message")
            .text("title", self.describe(draft).title)
            .text("summary", about.join("\n"))
            .text("instance", or_nothing(instance.to_owned()))
            .text(
                "occurred",
                if times.count > 1 { self.repeated(times) } else { self.full_moment(times.last_at) },
            )
            .text("code", or_nothing(draft.facts.text(names::ERROR_CODE).unwrap_or_default()))
            .text("needed", or_nothing(needed(&advice)));
        self.say(&phrase)
    }

    fn repeated(&self, times: Times) -> String {
        let phrase = Phrase::new("admin-message-repeated")
            .text("occurred", self.full_moment(times.last_at))
            .count("count", times.count)
            .text("since", self.full_moment(times.first_at));
        self.say(&phrase)
    }

    fn facts(&self, draft: &Draft, wanted: impl Fn(&str) -> bool) -> Vec<String> {
        let wanted = draft.facts.iter().filter(|(name, _)| wanted(name));
        let lines = wanted.map(|(name, value)| {
            let label = self.fact_label(name).unwrap_or_else(|| name.to_owned());
            self.line(&label, &self.fact_value(name, value))
        });
        lines.collect()
    }

    /// A heading with numbered lines; nothing where there are none.
    fn list(&self, heading: &str, lines: &[String]) -> Vec<String> {
        if lines.is_empty() {
            return Vec::new();
        }
        let numbered = (1..).zip(lines).map(|(number, line)| format!("{number}. {line}"));
        std::iter::once(self.labelled(heading, "").trim_end().to_owned()).chain(numbered).collect()
    }

    fn labelled(&self, label: &str, said: &str) -> String {
        self.line(&self.text(label), said)
    }

    fn line(&self, label: &str, said: &str) -> String {
        self.say(&Phrase::new("details-line").text("label", label).text("value", said))
    }
}

/// What a known code asks for, and the first step with a menu path; where there is none, all that is to be done.
fn needed(advice: &Advice) -> String {
    let known = usize::from(advice.code.is_some()).min(advice.steps.len());
    let (todo, rest) = advice.steps.split_at(known);
    let path = rest.iter().find(|step| step.contains('›'));
    let needed: Vec<&str> = todo.iter().chain(path).map(String::as_str).collect();
    if needed.is_empty() { advice.steps.join(" ") } else { needed.join(" ") }
}
