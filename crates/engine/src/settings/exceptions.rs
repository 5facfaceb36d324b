//! Exceptions to the rules, as config.toml writes them: `[[exception]]`.

use super::raw::{RawException, Text};
use super::read::{Bad, all_types};
use campanile_core::NotificationType;
use campanile_core::rules::{Exception, RuleChoice};
use jiff::Timestamp;

pub(super) fn check_exception(raw: RawException, at: impl Fn(&str, String) -> Bad) -> Result<Exception, Bad> {
    let kind = match raw.kind {
        None => None,
        Some(slug) => Some(NotificationType::from_slug(&slug).ok_or_else(|| {
            at("type", format!("{slug:?} is not a type of notification; allowed: {}", all_types()))
        })?),
    };
    let until = match raw.until {
        None => None,
        Some(until) => Some(moment(&until.to_string()).ok_or_else(|| {
            at("until", format!("{until} is not a time such as 2026-12-01T08:00:00+01:00 or a day"))
        })?),
    };
    let exception = Exception {
        kind,
        instance: raw.instance,
        workspace: raw.workspace,
        campaign: raw.campaign.map(|campaign| match campaign {
            Text::Number(id) => id.to_string(),
            Text::Text(text) => text,
        }),
        contains: raw.contains.filter(|text| !text.trim().is_empty()),
        until,
        choice: RuleChoice { show: raw.show, min_severity: raw.min_severity, sound: raw.sound },
    };
    if !exception.has_condition() {
        return Err(at(
            "type",
            "an exception needs at least one of type, instance, workspace, campaign, contains".to_owned(),
        ));
    }
    if exception.choice == RuleChoice::default() {
        return Err(at("show", "an exception needs at least one of show, min_severity, sound".to_owned()));
    }
    Ok(exception)
}

/// A time with its zone; without one it is the user's. A day begins at midnight.
fn moment(text: &str) -> Option<Timestamp> {
    let zone = crate::clock::zone();
    text.parse::<Timestamp>()
        .ok()
        .or_else(|| zone.to_timestamp(text.parse::<jiff::civil::DateTime>().ok()?).ok())
        .or_else(|| zone.to_timestamp(text.parse::<jiff::civil::Date>().ok()?.at(0, 0, 0, 0)).ok())
}
