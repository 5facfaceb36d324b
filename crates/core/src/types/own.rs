//! Campanile's own: `monitoring`, and `other` for what it does not know.

use super::{Group, NotificationType, TypeEntry, always};
use crate::Severity;
use crate::facts::names;
use crate::incident::Told;
use crate::rules::Show;
use crate::words::Phrase;

/// The subtypes of `monitoring`.
pub mod monitoring {
    /// A connection has not answered for some time.
    pub const SILENT: &str = "silent";
    /// A connection refuses its credentials.
    pub const SIGN_IN: &str = "sign-in";
    /// A stretch the source could not give any more.
    pub const GAP: &str = "gap";
    /// The history was damaged and was mended.
    pub const RECOVERED_DATABASE: &str = "recovered-database";
    /// Campanile itself was not running.
    pub const NOT_WATCHING: &str = "not-watching";
    /// A connection answers again.
    pub const ANSWERS_AGAIN: &str = "answers-again";
    /// No connection answers at all.
    pub const UNREACHABLE_ALL: &str = "unreachable-all";
    /// Nothing gets through to a place that notifications are forwarded to.
    pub const NOT_FORWARDED: &str = "not-forwarded";
    /// That place gets notifications again.
    pub const FORWARDED_AGAIN: &str = "forwarded-again";
    /// Notifications that did not reach such a place and will not.
    pub const GIVEN_UP: &str = "given-up";
}

fn connection(told: Told<'_>) -> String {
    told.facts.text(names::CONNECTION).unwrap_or_default()
}

fn forwarder(told: Told<'_>) -> String {
    told.facts.text(names::FORWARDER).unwrap_or_default()
}

fn detail(told: Told<'_>) -> String {
    told.facts.text(names::ERROR_MESSAGE).unwrap_or_else(|| "–".to_owned())
}

pub(super) const MONITORING: TypeEntry = TypeEntry {
    kind: NotificationType::Monitoring,
    slug: "monitoring",
    group: Group::Campanile,
    needs_admin: false,
    show: Show::Toast,
    severity: |told, _| match told.subtype {
        monitoring::SIGN_IN | monitoring::GIVEN_UP => Severity::Error,
        monitoring::UNREACHABLE_ALL => Severity::Critical,
        monitoring::ANSWERS_AGAIN | monitoring::FORWARDED_AGAIN => Severity::Info,
        _ => Severity::Warning,
    },
    incident: |told| match told.subtype {
        // Each gap and each hole is a thing of its own; trouble with a connection repeats.
        monitoring::GAP | monitoring::NOT_WATCHING | monitoring::RECOVERED_DATABASE => {
            format!("{}/{}/{}", told.subtype, connection(told), told.occurred_at)
        }
        monitoring::NOT_FORWARDED | monitoring::FORWARDED_AGAIN => format!("forward/{}", forwarder(told)),
        monitoring::GIVEN_UP => format!("given-up/{}", forwarder(told)),
        _ => format!("trouble/{}", connection(told)),
    },
    longest_pause: super::A_DAY,
    title: |told| match told.subtype {
        monitoring::SILENT => Phrase::new("title-monitoring-silent")
            .text("connection", connection(told))
            .number("minutes_text", told.facts.number(names::MINUTES).unwrap_or(15.0)),
        monitoring::SIGN_IN => Phrase::new("title-monitoring-sign-in").text("connection", connection(told)),
        monitoring::GAP => Phrase::new("title-monitoring-gap").text("connection", connection(told)),
        monitoring::RECOVERED_DATABASE => Phrase::new("title-monitoring-recovered-database"),
        monitoring::NOT_WATCHING => missing("title-monitoring-not-watching", told),
        monitoring::ANSWERS_AGAIN => {
            Phrase::new("title-monitoring-answers-again").text("connection", connection(told))
        }
        monitoring::UNREACHABLE_ALL => Phrase::new("title-monitoring-unreachable-all"),
        monitoring::NOT_FORWARDED => {
            Phrase::new("title-monitoring-not-forwarded").text("forwarder", forwarder(told))
        }
        monitoring::FORWARDED_AGAIN => {
            Phrase::new("title-monitoring-forwarded-again").text("forwarder", forwarder(told))
        }
        monitoring::GIVEN_UP => Phrase::new("title-monitoring-given-up")
            .count("count", told.facts.whole(names::COUNT).unwrap_or_default())
            .text("forwarder", forwarder(told)),
        _ => Phrase::new("title-monitoring-bare"),
    },
    summary: |told| match told.subtype {
        monitoring::SILENT => Phrase::new("summary-monitoring-silent"),
        monitoring::SIGN_IN => Phrase::new("summary-monitoring-sign-in"),
        monitoring::GAP if told.facts.has(names::MISSING_TO) => {
            missing("summary-monitoring-gap", told).text("connection", connection(told))
        }
        monitoring::GAP => Phrase::new("summary-monitoring-gap-unknown").text("connection", connection(told)),
        monitoring::RECOVERED_DATABASE => Phrase::new("summary-monitoring-recovered-database")
            .count("count", told.facts.whole(names::COUNT).unwrap_or_default()),
        monitoring::NOT_WATCHING => missing("summary-monitoring-not-watching", told)
            .count("count", told.facts.whole(names::COUNT).unwrap_or_default()),
        monitoring::ANSWERS_AGAIN => Phrase::new("summary-monitoring-answers-again")
            .number("minutes_text", told.facts.number(names::MINUTES).unwrap_or_default()),
        monitoring::UNREACHABLE_ALL => Phrase::new("summary-monitoring-unreachable-all"),
        monitoring::NOT_FORWARDED => {
            Phrase::new("summary-monitoring-not-forwarded").text("detail", detail(told))
        }
        monitoring::FORWARDED_AGAIN => Phrase::new("summary-monitoring-forwarded-again"),
        monitoring::GIVEN_UP => Phrase::new("summary-monitoring-given-up").text("detail", detail(told)),
        _ => Phrase::new("summary-monitoring-bare"),
    },
    playbook: |told| match told.subtype {
        monitoring::SIGN_IN => "playbook-monitoring-sign-in",
        monitoring::GAP => "playbook-monitoring-gap",
        monitoring::NOT_WATCHING => "playbook-monitoring-not-watching",
        monitoring::RECOVERED_DATABASE => "playbook-monitoring-recovered-database",
        monitoring::NOT_FORWARDED | monitoring::FORWARDED_AGAIN | monitoring::GIVEN_UP => {
            "playbook-monitoring-forwarding"
        }
        _ => "playbook-monitoring",
    },
};

fn missing(key: &'static str, told: Told<'_>) -> Phrase {
    let time = |name| {
        told.facts
            .text(name)
            .and_then(|text| text.parse::<jiff::Timestamp>().ok())
            .unwrap_or(told.occurred_at)
    };
    let from = time(names::MISSING_FROM);
    Phrase::new(key).moment("from", from).until("to", time(names::MISSING_TO), from)
}

pub(super) const OTHER: TypeEntry = TypeEntry {
    kind: NotificationType::Other,
    slug: "other",
    group: Group::Other,
    needs_admin: false,
    show: Show::Silent,
    severity: always!(Info),
    incident: |told| {
        // Mails of one kind differ by their numbers and by nothing else that is known.
        if let Some(subject) = told.facts.text(names::MAIL_SUBJECT) {
            let subject = subject.to_lowercase();
            return format!("mail/{}", subject.split(|letter: char| letter.is_numeric()).collect::<String>());
        }
        let event_type = told.facts.text(names::EVENT_TYPE).unwrap_or_default();
        format!("{event_type}/{}", told.subtype)
    },
    longest_pause: super::A_DAY,
    title: |told| match told.facts.text(names::EVENT_TYPE).or_else(|| told.facts.text(names::MAIL_SUBJECT)) {
        _ if told.facts.has(names::REJECT_REASON) => Phrase::new("title-other-rejected"),
        Some(name) if told.facts.has(names::EVENT_TYPE) => {
            Phrase::new("title-other-named").name("name", last_segment(&name))
        }
        Some(subject) => Phrase::new("title-other-named").name("name", subject),
        None => Phrase::new("title-other-bare"),
    },
    summary: |told| {
        if let Some(reason) = told.facts.text(names::REJECT_REASON) {
            let key = format!("reject-{reason}");
            return Phrase::new("summary-other-rejected").message("reason", key, reason);
        }
        let words = [told.facts.text(names::COMPONENT), Some(told.subtype.to_owned())]
            .into_iter()
            .flatten()
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join(" · ");
        let message = told.facts.text(names::ERROR_MESSAGE).or_else(|| beginning(told));
        match message {
            Some(message) => Phrase::new("summary-other-message").text("message", message),
            None if words.is_empty() => Phrase::new("summary-other-bare"),
            None => Phrase::new("summary-other-words").text("words", words),
        }
    },
    playbook: |_| "playbook-other",
};

/// The beginning of a mail's text: a line of summary and not a page.
fn beginning(told: Told<'_>) -> Option<String> {
    let text = told.facts.text(names::MAIL_TEXT)?;
    Some(crate::words::cut_at_the_end(&text, 300))
}

fn last_segment(name: &str) -> String {
    name.rsplit('.').next().unwrap_or(name).to_owned()
}
