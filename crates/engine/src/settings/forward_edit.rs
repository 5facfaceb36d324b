//! `[[forward]]` changed: places to forward to are added, changed, switched, taken away and put back.

use super::Forward;
use super::forward::{KEEP, NTFY, forward_length};
use super::rest::length;
use super::write::{Form, WriteError, change, put, put_or_remove, put_unless};
use campanile_core::forward::{ForwardKind, Pace};
use campanile_core::team::Only;
use jiff::SignedDuration;
use std::path::Path;
use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, Table, Value};
use url::Url;

/// A place that was taken out of the file, with all that was written there about it.
#[derive(Debug, Clone)]
pub struct RemovedForward {
    /// Before how many others it stood.
    place: usize,
    table: Table,
}

/// Adds a place behind the others, or changes the one of that id where `edits` says so. What names its secret stays.
///
/// # Errors
/// See [`WriteError`]; then the file is as it was.
pub fn save_forward(file: &Path, forward: &Forward, edits: bool) -> Result<(), WriteError> {
    let Forward { id, kind, on, url, topic, has_secret, wants, pace, keep, allow_private, .. } = forward;
    change(file, |document| {
        let table = if edits { known(document, id)? } else { new(document)? };
        put(table, "id", id.as_str().into());
        put(table, "kind", kind.slug().into());
        set_url(table, *kind, url.as_ref());
        put_or_remove(table, "topic", topic.as_deref().map(Value::from));
        let is_none = table.get("auth").and_then(Item::as_str) == Some("none");
        if !has_secret {
            put(table, "auth", "none".into());
        } else if is_none {
            table.remove("auth");
        }
        put_or_remove(table, "min_severity", wants.min_severity.map(|least| least.slug().into()));
        set_types(table, &wants.types);
        put_or_remove(table, "instance", wants.instance.as_deref().map(Value::from));
        put_unless(table, "silent", wants.silent.into(), !wants.silent);
        let usual = Pace::default();
        let per_minute = i64::from(pace.per_minute);
        put_unless(table, "per_minute", per_minute.into(), pace.per_minute == usual.per_minute);
        set_length(table, "gather", pace.gather, usual.gather);
        set_length(table, "keep", *keep, KEEP);
        put_unless(table, "allow_private", (*allow_private).into(), !allow_private);
        put_unless(table, "on", (*on).into(), *on);
        Ok(())
    })
}

/// Lets notifications go on to a place, or no longer.
///
/// # Errors
/// See [`WriteError`]; then the file is as it was.
pub fn switch_forward(file: &Path, id: &str, on: bool) -> Result<(), WriteError> {
    change(file, |document| {
        put_unless(known(document, id)?, "on", on.into(), on);
        Ok(())
    })
}

/// Takes a place out of the file. What waits for it is the history's business.
///
/// # Errors
/// See [`WriteError`]; then the file is as it was.
pub fn remove_forward(file: &Path, id: &str) -> Result<RemovedForward, WriteError> {
    let mut removed = None;
    change(file, |document| {
        let places = places(document)?;
        let place = place_of(places, id)?;
        removed = Some(RemovedForward { place, table: places.remove(place) });
        if places.is_empty() {
            document.remove("forward");
        }
        Ok(())
    })?;
    let nothing = || WriteError::Form { file: file.display().to_string(), form: not_a_list() };
    removed.ok_or_else(nothing)
}

/// Puts a place back that was taken out, where it stood.
///
/// # Errors
/// See [`WriteError`]; then the file is as it was.
pub fn restore_forward(file: &Path, removed: &RemovedForward) -> Result<(), WriteError> {
    change(file, |document| {
        let places = places(document)?;
        let mut table = removed.table.clone();
        let place = removed.place.min(places.len());
        let neighbour = places.get(place).or_else(|| places.get(places.len().checked_sub(1)?));
        if let Some(position) = neighbour.and_then(Table::position) {
            // Of two at the same position the first of the list comes first.
            table.set_position(Some(position));
        }
        places.insert(place, table);
        Ok(())
    })
}

fn places(document: &mut DocumentMut) -> Result<&mut ArrayOfTables, Form> {
    document
        .entry("forward")
        .or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()))
        .as_array_of_tables_mut()
        .ok_or_else(not_a_list)
}

fn not_a_list() -> Form {
    Form::NotATable("forward".to_owned())
}

/// Where a place stands that is there. What is there and stands not in the user's file is the administrator's.
fn place_of(places: &ArrayOfTables, id: &str) -> Result<usize, Form> {
    let is_it = |table: &Table| table.get("id").and_then(Item::as_str) == Some(id);
    places.iter().position(is_it).ok_or_else(|| Form::Locked(format!("forward {id}")))
}

fn known<'a>(document: &'a mut DocumentMut, id: &str) -> Result<&'a mut Table, Form> {
    let places = places(document)?;
    let place = place_of(places, id)?;
    places.get_mut(place).ok_or_else(not_a_list)
}

fn new(document: &mut DocumentMut) -> Result<&mut Table, Form> {
    let places = places(document)?;
    places.push(Table::new());
    places.iter_mut().last().ok_or_else(not_a_list)
}

fn set_url(table: &mut Table, kind: ForwardKind, url: Option<&Url>) {
    let Some(url) = url else {
        table.remove("url");
        return;
    };
    // As it is mostly written.
    let text = if url.path() == "/" { url.as_str().trim_end_matches('/') } else { url.as_str() };
    let is_usual = kind == ForwardKind::Ntfy && text == NTFY;
    let before = table.get("url").and_then(Item::as_str).and_then(|text| Url::parse(text).ok());
    if before.as_ref() != Some(url) {
        put_unless(table, "url", text.into(), is_usual);
    }
}

fn set_types(table: &mut Table, types: &[Only]) {
    let names = || types.iter().map(|only| only.slug());
    let before = table.get("types").and_then(Item::as_array);
    let is_same = before.is_some_and(|before| before.iter().map(Value::as_str).eq(names().map(Some)));
    if !is_same {
        let list: Array = names().collect();
        put_or_remove(table, "types", (!types.is_empty()).then(|| list.into()));
    }
}

/// `60s` stays so where a minute is meant.
fn set_length(table: &mut Table, key: &str, new: SignedDuration, usual: SignedDuration) {
    let before = table.get(key).and_then(Item::as_str).and_then(|text| forward_length(text).ok());
    if before != Some(new) {
        put_unless(table, key, length(new).into(), new == usual);
    }
}
