//! Changing config.toml: one thing at a time, with the user's comments and order kept.

use super::fault::unreadable;
use super::policy::Policy;
use super::{Journal, is_connection_id};
use crate::sources::journal::Start;
use campanile_core::NotificationType;
use campanile_core::rules::Rule;
use campanile_core::words::{Language, Phrase, Voice};
use std::path::Path;
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, TableLike, Value, value};

/// Why the file could not be changed.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// It could not be read or written.
    #[error("{file}")]
    File {
        /// The file.
        file: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// It is not TOML, or not of the form that the change needs: the user has to mend it first.
    #[error("{file} cannot be changed: {form:?}")]
    Form {
        /// The file.
        file: String,
        /// What is wrong with it.
        form: Form,
    },
}

/// Why a file that can be read cannot be changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Form {
    /// It is no TOML; what the parser says of it.
    Toml(String),
    /// Under this key something else than a table stands.
    NotATable(String),
    /// `connection` is not written as `[[connection]]`.
    NotAListOfTables,
    /// The connection's id is not of the allowed form.
    Id,
    /// The administrator's policy has set this key.
    Locked(String),
}

impl WriteError {
    /// The sentence for the user.
    #[must_use]
    pub fn words(&self, voice: &Voice) -> String {
        voice.say(&match self {
            Self::File { file, source } => unreadable(file, source),
            Self::Form { file, form } => match form {
                Form::Toml(detail) => Phrase::new("settings-form-toml").text("detail", detail),
                Form::NotATable(key) => Phrase::new("settings-form-table").text("key", key),
                Form::NotAListOfTables => Phrase::new("settings-form-connection"),
                Form::Id => Phrase::new("field-id"),
                Form::Locked(key) => Phrase::new("settings-form-locked").text("key", key),
            }
            .text("file", file),
        })
    }
}

/// Says what is done with a type. What the user said of it besides stays.
///
/// # Errors
/// See [`WriteError`]; then the file is as it was.
pub fn set_rule(file: &Path, kind: NotificationType, rule: Rule, before: Rule) -> Result<(), WriteError> {
    let Rule { show, min_severity, sound } = rule;
    change(file, |document| {
        let rules = document.entry("rules").or_insert_with(|| Item::Table(implicit_table()));
        let rules = rules.as_table_like_mut().ok_or_else(|| not_a_table("rules"))?;
        let rule = rules.entry(kind.slug()).or_insert_with(|| Item::Table(Table::new()));
        let rule = rule.as_table_like_mut().ok_or_else(|| not_a_table(&format!("rules.{}", kind.slug())))?;
        // What is by default stays out of the file until the user changes it.
        put_unless(rule, "show", show.slug().into(), show == before.show);
        put_unless(rule, "min_severity", min_severity.slug().into(), min_severity == before.min_severity);
        put_unless(rule, "sound", sound.into(), sound == before.sound);
        Ok(())
    })
}

/// Sets the language; nothing follows the system again.
///
/// # Errors
/// See [`WriteError`]; then the file is as it was.
pub fn set_language(file: &Path, language: Option<Language>) -> Result<(), WriteError> {
    change(file, |document| {
        match language {
            Some(language) => put(document.as_table_mut(), "language", language.tag().into()),
            None => {
                document.remove("language");
            }
        }
        Ok(())
    })
}

/// Adds a journal, or changes the one of that id. The demo goes.
///
/// # Errors
/// See [`WriteError`]; then the file is as it was.
pub fn add_journal(file: &Path, id: &str, journal: &Journal) -> Result<(), WriteError> {
    change(file, |document| {
        let table = connection_table(document, id)?;
        table.insert("id", value(id));
        table.insert("kind", value("adobe-journal"));
        table.insert("journal_url", value(journal.journal_url.as_str()));
        if journal.ims_url.as_str() != super::DEFAULT_IMS_URL || table.contains_key("ims_url") {
            table.insert("ims_url", value(journal.ims_url.as_str()));
        }
        table.insert("client_id", value(&journal.client_id));
        table.insert("org_id", value(&journal.org_id));
        if journal.scopes != super::DEFAULT_SCOPES || table.contains_key("scopes") {
            table.insert("scopes", value(toml_edit::Array::from_iter(&journal.scopes)));
        }
        if journal.start != Start::default() || table.contains_key("start") {
            table.insert("start", value(journal.start.slug()));
        }
        Ok(())
    })
}

/// The table of a real connection: the one of that id, else a new one. The demo goes.
pub(super) fn connection_table<'a>(document: &'a mut DocumentMut, id: &str) -> Result<&'a mut Table, Form> {
    if !is_connection_id(id) {
        return Err(Form::Id);
    }
    let connections = connections(document)?;
    connections.retain(|table| !is_demo(table));
    let place = connections.iter().position(|table| table.get("id").and_then(Item::as_str) == Some(id));
    let place = place.unwrap_or_else(|| {
        connections.push(Table::new());
        connections.len() - 1
    });
    connections.get_mut(place).ok_or(Form::NotAListOfTables)
}

/// Adds the demo where there is none.
///
/// # Errors
/// See [`WriteError`]; then the file is as it was.
pub fn start_demo(file: &Path) -> Result<(), WriteError> {
    change(file, |document| {
        let connections = connections(document)?;
        if !connections.iter().any(is_demo) {
            let mut demo = Table::new();
            demo.insert("id", value("demo"));
            demo.insert("kind", value("demo"));
            demo.insert("poll_every", value("2s"));
            connections.push(demo);
        }
        Ok(())
    })
}

fn is_demo(table: &Table) -> bool {
    table.get("kind").and_then(Item::as_str) == Some("demo")
}

pub(super) fn connections(document: &mut DocumentMut) -> Result<&mut ArrayOfTables, Form> {
    document
        .entry("connection")
        .or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()))
        .as_array_of_tables_mut()
        .ok_or(Form::NotAListOfTables)
}

fn not_a_table(key: &str) -> Form {
    Form::NotATable(key.to_owned())
}

/// Sets a value; comments above and behind the one before stay.
pub(super) fn put(table: &mut dyn TableLike, key: &str, mut new: Value) {
    match table.get_mut(key) {
        Some(item) => {
            if let Some(before) = item.as_value() {
                *new.decor_mut() = before.decor().clone();
            }
            *item = Item::Value(new);
        }
        None => {
            table.insert(key, value(new));
        }
    }
}

/// Sets a value, or takes it out.
pub(super) fn put_or_remove(table: &mut dyn TableLike, key: &str, new: Option<Value>) {
    match new {
        Some(new) => put(table, key, new),
        None => {
            table.remove(key);
        }
    }
}

/// Names a file, or none. One that is named without its folder, which is that of config.toml, stays named so.
pub(super) fn put_file(table: &mut dyn TableLike, key: &str, folder: Option<&Path>, file: Option<&Path>) {
    let named = table.get(key).and_then(Item::as_str).zip(folder);
    let before = named.map(|(name, folder)| folder.join(name));
    if before.as_deref() != file {
        put_or_remove(table, key, file.map(|file| file.display().to_string().into()));
    }
}

/// What need not be said stays out of the file, unless it stands there already.
pub(super) fn put_unless(table: &mut dyn TableLike, key: &str, new: Value, needless: bool) {
    if !needless || table.contains_key(key) {
        put(table, key, new);
    }
}

pub(super) fn implicit_table() -> Table {
    let mut table = Table::new();
    table.set_implicit(true);
    table
}

pub(super) fn change(
    file: &Path,
    edit: impl FnOnce(&mut DocumentMut) -> Result<(), Form>,
) -> Result<(), WriteError> {
    // Where the policy cannot be read, whoever reads the settings says so.
    change_under(file, Policy::of_this_computer().ok().flatten().as_ref(), edit)
}

pub(super) fn change_under(
    file: &Path,
    policy: Option<&Policy>,
    edit: impl FnOnce(&mut DocumentMut) -> Result<(), Form>,
) -> Result<(), WriteError> {
    let shown = || file.display().to_string();
    let failed = |source| WriteError::File { file: shown(), source };
    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(source) => return Err(failed(source)),
    };
    let mut document: DocumentMut = text.parse().map_err(|error: toml_edit::TomlError| WriteError::Form {
        file: shown(),
        form: Form::Toml(error.message().to_owned()),
    })?;
    let refused = |form| WriteError::Form { file: shown(), form };
    edit(&mut document).map_err(refused)?;
    if let Some(policy) = policy {
        policy.take_out_presets(&mut document);
        policy.allows(&text, &document.to_string()).map_err(refused)?;
    }
    replace(file, &document.to_string()).map_err(failed)
}

/// Writes beside the file and renames, so that a crash leaves either the old text or the new one.
pub(crate) fn replace(file: &Path, text: &str) -> std::io::Result<()> {
    use std::io::Write;
    // A link stays a link: its target is replaced.
    let file = file.canonicalize().unwrap_or_else(|_| file.to_owned());
    let folder = file.parent().unwrap_or(Path::new("."));
    crate::places::create_private(folder)?;
    let mut beside = file.clone().into_os_string();
    beside.push(".new");
    let mut written = std::fs::File::create(&beside)?;
    if let Ok(before) = std::fs::metadata(&file) {
        written.set_permissions(before.permissions())?;
    }
    written.write_all(text.as_bytes())?;
    written.sync_all()?;
    std::fs::rename(&beside, &file)
}
