//! Exceptions to the rules, as config.toml writes them: `[[exception]]`.

use super::fault::Fault;
use super::raw::{RawException, Text};
use super::read::{Bad, all_types, not_allowed};
use super::write::{Form, WriteError, change, put};
use campanile_core::NotificationType;
use campanile_core::rules::{Exception, RuleChoice};
use jiff::Timestamp;
use std::path::Path;
use toml_edit::{ArrayOfTables, Datetime, DocumentMut, Item, Table, Value};

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

/// Adds an exception behind the others, where the same is not there yet.
///
/// # Errors
/// See [`WriteError`]; then the file is as it was.
pub fn add_exception(file: &Path, exception: &Exception) -> Result<(), WriteError> {
    change(file, |document| {
        let mut table = Table::new();
        let text = |text: &Option<String>| text.as_deref().map(Value::from);
        let values = [
            ("type", exception.kind.map(|kind| Value::from(kind.slug()))),
            ("instance", text(&exception.instance)),
            ("workspace", text(&exception.workspace)),
            ("campaign", text(&exception.campaign)),
            ("contains", text(&exception.contains)),
            ("show", exception.choice.show.map(|show| Value::from(show.slug()))),
            ("min_severity", exception.choice.min_severity.map(|least| Value::from(least.slug()))),
            ("sound", exception.choice.sound.map(Value::from)),
        ];
        for (key, value) in values {
            if let Some(value) = value {
                put(&mut table, key, value);
            }
        }
        if let Some(until) = exception.until.and_then(|until| until.to_string().parse::<Datetime>().ok()) {
            put(&mut table, "until", until.into());
        }
        let exceptions = exceptions(document)?;
        if !exceptions.iter().any(|other| other.to_string() == table.to_string()) {
            exceptions.push(table);
        }
        Ok(())
    })
}

/// Takes the exception at a place away, counted from 0.
///
/// # Errors
/// See [`WriteError`]; then the file is as it was.
pub fn remove_exception(file: &Path, place: usize) -> Result<(), WriteError> {
    change(file, |document| {
        let exceptions = exceptions(document)?;
        if place < exceptions.len() {
            exceptions.remove(place);
        }
        Ok(())
    })
}

fn exceptions(document: &mut DocumentMut) -> Result<&mut ArrayOfTables, Form> {
    document
        .entry("exception")
        .or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()))
        .as_array_of_tables_mut()
        .ok_or(Form::NotAListOfTables)
}
