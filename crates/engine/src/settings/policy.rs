//! What an administrator sets for everybody on a computer: values where the user says nothing, connections that are there
//! from the start, and keys that the user cannot change.
//!
//! It guides and does not guard: whoever may start programs may start them with another environment.

use super::fault::{Fault, Kind, SettingsError};
use super::write::Form;
use super::{Connection, Settings};
use crate::places;
use std::path::Path;
use toml::{Table, Value};
use toml_edit::{DocumentMut, Item};

pub(super) const LOCKED: &str = "locked";
const CONNECTION: &str = "connection";

/// The policy of a computer, checked by itself.
#[derive(Debug, Clone)]
pub(super) struct Policy {
    file: String,
    table: Table,
    /// Paths of keys, `toasts.detail`.
    locked: Vec<String>,
    connections: Vec<Connection>,
}

impl Policy {
    /// That of this computer, if there is one.
    ///
    /// # Errors
    /// Where it cannot be read or a value is not allowed.
    pub(super) fn of_this_computer() -> Result<Option<Self>, SettingsError> {
        Self::read(&places::policy_file())
    }

    /// That in a file, if there is one.
    ///
    /// # Errors
    /// Where it cannot be read or a value is not allowed.
    pub(super) fn read(file: &Path) -> Result<Option<Self>, SettingsError> {
        let shown = file.display().to_string();
        match std::fs::read_to_string(file) {
            Ok(text) => Self::parse(&text, shown).map(Some),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(source) => Err(SettingsError::File { file: shown, source }),
        }
    }

    fn parse(text: &str, file: String) -> Result<Self, SettingsError> {
        // It has to be right by itself, and its faults are said with its own lines.
        let connections = Settings::parse(text, &file)?.settings.connections;
        let fault = |key: &str, fault| SettingsError::Value {
            file: file.clone(),
            line: text.lines().position(|line| line.starts_with(key)).map_or(1, |place| place + 1),
            key: key.to_owned(),
            fault,
        };
        let mut table: Table = text
            .parse()
            .map_err(|error: toml::de::Error| fault("TOML", Fault::Toml(error.message().into())))?;
        let locked = match table.remove(LOCKED) {
            None => Vec::new(),
            Some(keys) => {
                keys.try_into::<Vec<String>>().map_err(|_| fault(LOCKED, Fault::Kind(Kind::List)))?
            }
        };
        Ok(Self { file, table, locked, connections })
    }

    /// The file, for messages.
    pub(super) fn file(&self) -> &str {
        &self.file
    }

    /// The keys that the user cannot change.
    pub(super) fn locked(&self) -> &[String] {
        &self.locked
    }

    /// Whether what holds at a path is said here, and not by the user's own table.
    pub(super) fn sets(&self, own: &Table, path: &str) -> bool {
        let above = path.match_indices('.').map(|(end, _)| &path[..end]);
        let is_locked = above.chain([path]).any(|key| self.locks(key));
        is_locked || (at(own, path).is_none() && at(&self.table, path).is_some())
    }

    /// Whether a connection comes from here.
    pub(super) fn presets(&self, id: &str) -> bool {
        self.connections.iter().any(|connection| connection.id == id)
    }

    fn locks(&self, key: &str) -> bool {
        self.locked.iter().any(|locked| locked == key)
    }

    /// The user's settings under this policy: what is locked is as it stands here, or as by default; what the user said
    /// besides stands; what the user did not say is as here.
    pub(super) fn over(&self, mut own: Table) -> Table {
        let connections = self.connections_over(own.remove(CONNECTION));
        for key in &self.locked {
            remove(&mut own, key);
        }
        for (key, value) in &self.table {
            if key != CONNECTION {
                fill(&mut own, key, value);
            }
        }
        if !connections.is_empty() {
            own.insert(CONNECTION.to_owned(), Value::Array(connections));
        }
        own
    }

    /// Those of the policy, then the user's own with other ids.
    fn connections_over(&self, own: Option<Value>) -> Vec<Value> {
        let list = |value: Option<Value>| match value {
            Some(Value::Array(list)) => list,
            _ => Vec::new(),
        };
        let mut connections = list(self.table.get(CONNECTION).cloned());
        if !self.locks(CONNECTION) {
            let is_own =
                |value: &Value| value.get("id").and_then(Value::as_str).is_none_or(|id| !self.presets(id));
            connections.extend(list(own).into_iter().filter(is_own));
        }
        connections
    }

    /// Takes out of a changed file what says the same as the policy: a form that was opened and saved as it was.
    pub(super) fn take_out_presets(&self, document: &mut DocumentMut) {
        let Ok(said) = Settings::parse(&document.to_string(), "") else { return };
        let is_preset = |id: &str| {
            let kind_in = |list: &[Connection]| {
                list.iter().find(|one| one.id == id).map(|connection| connection.kind.clone())
            };
            let preset = kind_in(&self.connections);
            preset.is_some() && preset == kind_in(&said.settings.connections)
        };
        let Some(tables) = document.get_mut(CONNECTION).and_then(Item::as_array_of_tables_mut) else {
            return;
        };
        tables.retain(|table| !table.get("id").and_then(Item::as_str).is_some_and(is_preset));
        if tables.is_empty() {
            document.remove(CONNECTION);
        }
    }

    /// The first key of what changed between two texts of the user's file that is not the user's to change.
    ///
    /// # Errors
    /// With the key.
    pub(super) fn allows(&self, before: &str, after: &str) -> Result<(), Form> {
        let table = |text: &str| text.parse::<Table>().unwrap_or_default();
        let (before, after) = (table(before), table(after));
        let is_changed = |key: &&String| match (at(&before, key), at(&after, key)) {
            // Written along with what stands beside it, as it is in force anyway.
            (None, Some(new)) => at(&self.table, key) != Some(new),
            (old, new) => old != new,
        };
        if let Some(key) = self.locked.iter().find(is_changed) {
            return Err(Form::Locked(key.clone()));
        }
        let of = |table: &Table, id: &str| {
            let list = table.get(CONNECTION).and_then(Value::as_array).cloned().unwrap_or_default();
            list.into_iter().find(|value| value.get("id").and_then(Value::as_str) == Some(id))
        };
        let changed = |one: &&Connection| of(&before, &one.id) != of(&after, &one.id);
        match self.connections.iter().find(changed) {
            Some(connection) => Err(Form::Locked(format!("{CONNECTION} {}", connection.id))),
            None => Ok(()),
        }
    }
}

/// What stands at a path.
fn at<'a>(table: &'a Table, path: &str) -> Option<&'a Value> {
    match path.split_once('.') {
        None => table.get(path),
        Some((key, rest)) => at(table.get(key)?.as_table()?, rest),
    }
}

fn remove(table: &mut Table, path: &str) {
    match path.split_once('.') {
        None => drop(table.remove(path)),
        Some((key, rest)) => {
            if let Some(inner) = table.get_mut(key).and_then(Value::as_table_mut) {
                remove(inner, rest);
            }
        }
    }
}

/// Adds what is not there, also within tables that are.
fn fill(table: &mut Table, key: &str, value: &Value) {
    match (table.get_mut(key), value) {
        (None, value) => drop(table.insert(key.to_owned(), value.clone())),
        (Some(Value::Table(inner)), Value::Table(values)) => {
            for (key, value) in values {
                fill(inner, key, value);
            }
        }
        (Some(_), _) => {}
    }
}
