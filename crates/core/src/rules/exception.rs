//! Exceptions to a type's rule: for an instance, a workspace, a campaign or a word, for ever or until a time.

use super::{Rule, RuleChoice};
use crate::facts::{names, value_text};
use crate::{Draft, NotificationType, SubjectKind};
use jiff::Timestamp;

/// An exception: what all of its conditions apply to, and what is done with it instead.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Exception {
    /// Of this type only.
    pub kind: Option<NotificationType>,
    /// Of this instance only.
    pub instance: Option<String>,
    /// Of this workspace only, where a source names it.
    pub workspace: Option<String>,
    /// About this smart campaign only, by its id or its whole name.
    pub campaign: Option<String>,
    /// With this text in a name or another fact only; capitals make no difference.
    pub contains: Option<String>,
    /// Until then.
    pub until: Option<Timestamp>,
    /// What is done; what is not said stays as the type's rule has it.
    pub choice: RuleChoice,
}

impl Exception {
    /// Whether it says what it applies to: without, it would be a rule for everything.
    #[must_use]
    pub fn has_condition(&self) -> bool {
        self.kind.is_some() || !self.texts().is_empty()
    }

    /// What it applies to, in the user's own words.
    #[must_use]
    pub fn what(&self) -> String {
        let mut words = self.texts();
        if words.is_empty() {
            words.extend(self.kind.map(NotificationType::slug));
        }
        words.join(" · ")
    }

    fn texts(&self) -> Vec<&str> {
        [&self.contains, &self.campaign, &self.workspace, &self.instance]
            .into_iter()
            .filter_map(Option::as_deref)
            .collect()
    }

    pub(super) fn applies(&self, draft: &Draft, now: Timestamp) -> bool {
        let fact = |name| draft.facts.text(name);
        self.has_condition()
            && self.until.is_none_or(|until| now < until)
            && self.kind.is_none_or(|kind| kind == draft.kind)
            && self.instance.as_ref().is_none_or(|instance| *instance == draft.instance)
            && self
                .workspace
                .as_ref()
                .is_none_or(|workspace| fact(names::WORKSPACE).is_some_and(|name| same(&name, workspace)))
            && self.campaign.as_ref().is_none_or(|campaign| is_about(draft, campaign))
            && self.contains.as_ref().is_none_or(|text| contains(draft, text))
    }

    pub(super) fn over(&self, rule: Rule) -> Rule {
        Rule {
            show: self.choice.show.unwrap_or(rule.show),
            min_severity: self.choice.min_severity.unwrap_or(rule.min_severity),
            sound: self.choice.sound.unwrap_or(rule.sound),
        }
    }
}

fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

fn is_about(draft: &Draft, campaign: &str) -> bool {
    let facts =
        [names::CAMPAIGN_ID, names::CAMPAIGN_NAME].into_iter().filter_map(|name| draft.facts.text(name));
    let subject = draft.subject.iter().filter(|subject| subject.kind == SubjectKind::SmartCampaign);
    let subject = subject.flat_map(|subject| [Some(subject.id.clone()), subject.name.clone()]).flatten();
    facts.chain(subject).any(|text| same(&text, campaign))
}

fn contains(draft: &Draft, text: &str) -> bool {
    let text = text.to_lowercase();
    let facts = draft.facts.iter().map(|(_, value)| value_text(value));
    let name = draft.subject.iter().filter_map(|subject| subject.name.clone());
    facts.chain(name).any(|value| value.to_lowercase().contains(&text))
}
