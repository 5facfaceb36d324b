//! Exceptions to the rules, as config.toml writes them: `[[exception]]`.

use super::fault::Fault;
use super::raw::{RawException, Text};
use super::read::{Bad, all_types, not_allowed};
use campanile_core::NotificationType;
use campanile_core::rules::{Exception, RuleChoice};
use jiff::Timestamp;

pub(super) fn check_exception(raw: RawException, at: impl Fn(&str, Fault) -> Bad) -> Result<Exception, Bad> {
    let kind = match raw.kind {
        None => None,
        Some(slug) => Some(
            NotificationType::from_slug(&slug).ok_or_else(|| at("type", not_allowed(&slug, all_types())))?,
        ),
    };
    let until = match raw.until {
        None => None,
        Some(until) => {
            Some(moment(&until.to_string()).ok_or_else(|| at("until", Fault::Moment(until.to_string())))?)
        }
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
        return Err(at("type", Fault::OneOf("type, instance, workspace, campaign, contains")));
    }
    if exception.choice == RuleChoice::default() {
        return Err(at("show", Fault::OneOf("show, min_severity, sound")));
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
