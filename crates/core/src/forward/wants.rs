//! Which notifications go on to a place: those that toast here, unless the place says otherwise.

use crate::facts::names;
use crate::rules::{Rules, Show};
use crate::team::Only;
use crate::types::monitoring;
use crate::{Arrival, Notification, NotificationType, Severity};
use jiff::Timestamp;

/// What a place wants.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wants {
    /// From this severity on, whatever the rules ask; `None` for as the rules have it.
    pub min_severity: Option<Severity>,
    /// These types and groups only; none for all.
    pub types: Vec<Only>,
    /// This instance only.
    pub instance: Option<String>,
    /// Also what the rules keep silent.
    pub silent: bool,
}

impl Wants {
    /// Whether a notification goes on to the place of this name. What was there before Campanile came does not, nor what
    /// is muted, nor what tells of this very place.
    #[must_use]
    pub fn takes(&self, forwarder: &str, notification: &Notification, rules: &Rules, now: Timestamp) -> bool {
        let draft = &notification.draft;
        let is_own = draft.kind == NotificationType::Monitoring;
        let is_about_it = is_own && draft.facts.text(names::FORWARDER).as_deref() == Some(forwarder);
        let is_wanted = self.types.is_empty() || self.types.iter().any(|only| only.has(draft.kind));
        let is_of_it = self.instance.as_ref().is_none_or(|instance| *instance == draft.instance);
        if notification.arrival == Arrival::Backfill || is_about_it || !is_wanted || !is_of_it {
            return false;
        }
        let rule = rules.verdict(draft, now).rule;
        let is_shown = match rule.show {
            Show::Mute => false,
            Show::Silent => self.silent,
            Show::Toast => true,
        };
        // Whoever heard of the trouble wants to hear that it is over, which is mild by itself.
        let is_end = is_end_of_trouble(notification);
        let severity = if is_end { draft.severity.max(Severity::Warning) } else { draft.severity };
        is_shown && severity >= self.min_severity.unwrap_or(rule.min_severity)
    }
}

/// Whether it tells that something is well again.
pub(super) fn is_end_of_trouble(notification: &Notification) -> bool {
    let draft = &notification.draft;
    draft.kind == NotificationType::Monitoring
        && matches!(draft.subtype.as_str(), monitoring::ANSWERS_AGAIN | monitoring::FORWARDED_AGAIN)
}
