//! Web Services: the daily quota and API errors.

use super::{Group, NotificationType, TypeEntry, WarnAt};
use crate::facts::names;
use crate::forecast::runs_out_phrase;
use crate::incident::Told;
use crate::quota::{quota_day, quota_reset};
use crate::rules::Show;
use crate::words::Phrase;
use crate::{Facts, Severity};
use jiff::Timestamp;

/// Marketo's code for "daily quota reached" (<https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/error-codes>).
const QUOTA_REACHED: &str = "607";

/// The subtype of a warning that the quota will run out.
pub const FORECAST: &str = "forecast";

fn used_up(told: Told<'_>) -> bool {
    told.facts.number(names::PERCENT).is_some_and(|percent| percent >= 100.0)
        || told.facts.text(names::ERROR_CODE).as_deref() == Some(QUOTA_REACHED)
}

fn severity(told: Told<'_>, WarnAt(warn_at): WarnAt<'_>) -> Severity {
    if used_up(told) {
        return Severity::Critical;
    }
    let Some(percent) = told.facts.number(names::PERCENT).filter(|_| told.subtype != FORECAST) else {
        return Severity::Warning;
    };
    match (warn_at.first(), warn_at.last()) {
        (Some(first), Some(last)) if warn_at.len() > 1 && percent >= *last && last > first => Severity::Error,
        (Some(first), _) if percent >= *first => Severity::Warning,
        (Some(_), _) | (None, _) => Severity::Info,
    }
}

fn time(told: Told<'_>, name: &str) -> Option<Timestamp> {
    told.facts.text(name)?.parse().ok()
}

/// When the quota will run out, where that is known.
fn forecast(told: Told<'_>, reset: Timestamp) -> Option<Phrase> {
    let at = time(told, names::RUNS_OUT_AT)?;
    let (used, quota) = (told.facts.number(names::USED)?, told.facts.number(names::DAILY_QUOTA)?);
    let from = time(told, names::RUNS_OUT_FROM).unwrap_or(at);
    let to = time(told, names::RUNS_OUT_TO).unwrap_or(reset);
    Some(runs_out_phrase(used, quota, at, (from, to), reset))
}

fn errors(facts: &Facts) -> Phrase {
    let Some(code) = facts.text(names::ERROR_CODE) else {
        return Phrase::new("summary-web-services-bare");
    };
    match (facts.text(names::ERROR_MESSAGE), facts.whole(names::COUNT), facts.number(names::USUAL_COUNT)) {
        (Some(message), ..) => {
            Phrase::new("summary-web-services-errors").text("code", code).text("message", message)
        }
        (None, Some(count), Some(usual)) => Phrase::new("summary-web-services-jump")
            .count("count", count)
            .text("code", code)
            .number("usual_text", usual),
        (None, Some(count), None) => {
            Phrase::new("summary-web-services-count").count("count", count).text("code", code)
        }
        (None, None, _) => Phrase::new("summary-web-services-bare"),
    }
}

pub(super) const WEB_SERVICES: TypeEntry = TypeEntry {
    kind: NotificationType::WebServices,
    slug: "web-services",
    group: Group::WebServices,
    needs_admin: true,
    show: Show::Toast,
    severity,
    incident: |told| match told.facts.text(names::ERROR_CODE) {
        Some(code) if code != QUOTA_REACHED => format!("code/{code}"),
        Some(_) | None => format!("quota/{}", quota_day(told.occurred_at)),
    },
    longest_pause: super::A_DAY,
    title: |told| {
        if used_up(told) {
            return Phrase::new("title-web-services-used-up");
        }
        if let Some(at) = time(told, names::RUNS_OUT_AT).filter(|_| told.subtype == FORECAST) {
            return Phrase::new("title-web-services-forecast").clock("at", at);
        }
        match (told.facts.number(names::PERCENT), told.facts.text(names::ERROR_CODE)) {
            (Some(percent), _) => Phrase::new("title-web-services-percent").percent("percent_text", percent),
            (None, Some(code)) => Phrase::new("title-web-services-errors").text("code", code),
            (None, None) => Phrase::new("title-web-services-bare"),
        }
    },
    summary: |told| {
        let reset = quota_reset(told.occurred_at);
        let facts = told.facts;
        if used_up(told) {
            return match facts.text(names::SERVICES) {
                Some(services) => Phrase::new("summary-web-services-used-up-services")
                    .clock("reset", reset)
                    .text("services", services),
                None => Phrase::new("summary-web-services-used-up").clock("reset", reset),
            };
        }
        if let Some(phrase) = forecast(told, reset) {
            return phrase;
        }
        match (facts.number(names::DAILY_QUOTA), facts.number(names::USED)) {
            (Some(quota), Some(used)) => Phrase::new("summary-web-services-calls")
                .number("used_text", used)
                .number("quota_text", quota)
                .clock("reset", reset),
            (Some(quota), None) => {
                Phrase::new("summary-web-services-quota").number("quota_text", quota).clock("reset", reset)
            }
            (None, _) => errors(facts),
        }
    },
    playbook: |told| {
        if used_up(told) {
            "playbook-web-services-used-up"
        } else if told.facts.has(names::ERROR_CODE) {
            "playbook-web-services-errors"
        } else {
            "playbook-web-services"
        }
    },
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn severity_follows_the_thresholds() {
        for (percent, warn_at, expected) in [
            (25.0, &[75.0, 90.0][..], Severity::Info),
            (75.0, &[75.0, 90.0], Severity::Warning),
            (89.9, &[75.0, 90.0], Severity::Warning),
            (90.0, &[75.0, 90.0], Severity::Error),
            (100.0, &[75.0, 90.0], Severity::Critical),
            (180.0, &[], Severity::Critical),
            (99.0, &[], Severity::Info),
            (99.0, &[80.0], Severity::Warning),
            (85.0, &[50.0, 80.0, 95.0], Severity::Warning),
            (95.0, &[50.0, 80.0, 95.0], Severity::Error),
        ] {
            let facts = Facts::default().with(names::PERCENT, percent);
            let told =
                Told { subtype: "dailyQuota", facts: &facts, occurred_at: jiff::Timestamp::UNIX_EPOCH };
            assert_eq!(severity(told, WarnAt(warn_at)), expected, "{percent} with {warn_at:?}");
        }
        let facts = Facts::default().with(names::ERROR_CODE, 607);
        let told = Told { subtype: "", facts: &facts, occurred_at: jiff::Timestamp::UNIX_EPOCH };
        assert_eq!(severity(told, WarnAt::default()), Severity::Critical);
    }
}
