//! The history as a file: for spreadsheets (CSV), for programs (JSON, one object a line).

use crate::history::{Cursor, Filter, History, HistoryError};
use campanile_core::wire::NotificationJson;
use campanile_core::words::Voice;
use serde::{Deserialize, Serialize};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The form of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// A table with a line of names (RFC 4180), UTF-8.
    Csv,
    /// One array.
    Json,
    /// One object a line.
    Ndjson,
}

impl Format {
    /// All forms.
    pub const ALL: [Self; 3] = [Self::Csv, Self::Json, Self::Ndjson];

    /// Its name, and the ending of its files.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Ndjson => "ndjson",
        }
    }

    /// The form of that name.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.slug() == slug)
    }
}

/// Why an export is not whole.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The history could not be read.
    #[error(transparent)]
    History(#[from] HistoryError),
    /// It could not be written.
    #[error("the export could not be written")]
    Write(#[from] io::Error),
}

/// So many are read at once.
const PAGE: usize = 500;
/// The columns of a table.
const COLUMNS: [&str; 22] = [
    "id",
    "source_id",
    "seq",
    "connection",
    "instance",
    "type",
    "subtype",
    "severity",
    "title",
    "summary",
    "occurred_at",
    "received_at",
    "subject_kind",
    "subject_id",
    "subject_name",
    "subject_url",
    "facts",
    "incident",
    "arrival",
    "read_at",
    "archived_at",
    "raw",
];

/// Writes what the filter lets through, newest first; gives how many.
///
/// # Errors
/// See [`ExportError`].
pub async fn export(
    history: &History,
    filter: &Filter,
    voice: &Voice,
    format: Format,
    out: &mut impl Write,
) -> Result<usize, ExportError> {
    match format {
        Format::Csv => write_record(out, COLUMNS)?,
        Format::Json => out.write_all(b"[")?,
        Format::Ndjson => {}
    }
    let mut count = 0;
    let mut after = None;
    loop {
        let page = history.list(filter.clone(), after, PAGE).await?;
        let Some(last) = page.last() else { break };
        after = Some(Cursor { occurred_at: last.draft.occurred_at, seq: last.seq });
        for notification in page {
            let json = NotificationJson::new(notification, voice);
            match format {
                Format::Csv => write_record(out, record(json)?)?,
                Format::Json => {
                    out.write_all(if count == 0 { b"\n" } else { b",\n" })?;
                    serde_json::to_writer(&mut *out, &json).map_err(io::Error::from)?;
                }
                Format::Ndjson => {
                    serde_json::to_writer(&mut *out, &json).map_err(io::Error::from)?;
                    out.write_all(b"\n")?;
                }
            }
            count += 1;
        }
    }
    if format == Format::Json {
        out.write_all(b"\n]\n")?;
    }
    out.flush()?;
    Ok(count)
}

/// Writes a file of this user alone, in the place of the one that is there once all is written: what ends halfway leaves
/// the old one. For people in front of a spreadsheet the table says that it is UTF-8.
///
/// # Errors
/// See [`ExportError`].
pub async fn export_file(
    history: &History,
    voice: &Voice,
    format: Format,
    for_people: bool,
    file: &Path,
) -> Result<usize, ExportError> {
    // A pipe or a device takes what it is given, and cannot be replaced.
    let in_place = std::fs::metadata(file).is_ok_and(|there| !there.is_file());
    let written = if in_place { file.to_owned() } else { beside(file) };
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut out = io::BufWriter::new(options.open(&written)?);
    if for_people && format == Format::Csv {
        mark_as_utf8(&mut out)?;
    }
    let count = export(history, &Filter::default(), voice, format, &mut out).await?;
    if !in_place {
        out.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()?;
        std::fs::rename(&written, file)?;
    }
    Ok(count)
}

/// Where a file is written until it is whole.
fn beside(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".part");
    name.into()
}

/// What makes spreadsheets read a table as UTF-8; programs would take it for a part of the first name.
fn mark_as_utf8(out: &mut impl Write) -> io::Result<()> {
    out.write_all("\u{feff}".as_bytes())
}

fn record(json: NotificationJson) -> io::Result<[String; COLUMNS.len()]> {
    let (kind, id, name, url) = match json.subject {
        // As in JSON, where a name is the only form it has.
        Some(subject) => (
            slug(&subject.kind)?,
            subject.id,
            subject.name.unwrap_or_default(),
            subject.url.unwrap_or_default(),
        ),
        None => Default::default(),
    };
    let time = |at: Option<jiff::Timestamp>| at.map(|at| at.to_string()).unwrap_or_default();
    Ok([
        json.id,
        json.source_id,
        json.seq.to_string(),
        json.connection,
        json.instance,
        json.kind.slug().to_owned(),
        json.subtype,
        json.severity.slug().to_owned(),
        json.title,
        json.summary,
        json.occurred_at.to_string(),
        json.received_at.to_string(),
        kind,
        id,
        name,
        url,
        serde_json::to_string(&json.facts)?,
        json.incident,
        slug(&json.arrival)?,
        time(json.read_at),
        time(json.archived_at),
        json.raw,
    ])
}

/// The one word that a value is in JSON.
fn slug(value: &impl Serialize) -> io::Result<String> {
    let word = serde_json::to_value(value)?;
    Ok(word.as_str().unwrap_or_default().to_owned())
}

fn write_record<const N: usize>(out: &mut impl Write, cells: [impl AsRef<str>; N]) -> io::Result<()> {
    for (place, cell) in cells.iter().enumerate() {
        if place > 0 {
            out.write_all(b",")?;
        }
        out.write_all(csv_cell(cell.as_ref()).as_bytes())?;
    }
    out.write_all(b"\r\n")
}

/// A cell that a spreadsheet shows and never calculates: names and texts come from whoever can send an event.
fn csv_cell(text: &str) -> String {
    let begins_a_formula =
        text.trim_start().starts_with(['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'])
            || text.starts_with(['\t', '\r', '\n']);
    let guard = if begins_a_formula { "'" } else { "" };
    if guard.is_empty() && !text.contains([',', '"', '\r', '\n', ';', '\t']) {
        return text.to_owned();
    }
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests;
