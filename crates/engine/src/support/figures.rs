//! What the history tells of itself and of the connections, as figures and words of closed lists.

use super::{NONE, row, slug};
use crate::clock;
use crate::history::{Beside, ConnectionHealth, Counts, Figures, History, HistoryError, WriteTrouble};
use crate::places::Places;
use crate::settings::Settings;
use crate::watch::chain;
use campanile_core::codes::CODES;
use campanile_core::reason::Reason;
use campanile_core::redact::Redactor;
use jiff::{SignedDuration, Timestamp};

/// What was found.
pub(super) struct Told {
    beside: Beside,
    /// `None` where there is no history yet.
    looked: Option<Result<Looked, HistoryError>>,
    /// The configured connections with their kinds, in their order.
    configured: Vec<(String, &'static str)>,
    now: Timestamp,
}

struct Looked {
    figures: Figures,
    counts: Counts,
    healths: Vec<ConnectionHealth>,
    writes: Result<Option<WriteTrouble>, HistoryError>,
    damaged: bool,
    backup: Option<jiff::civil::Date>,
}

impl Told {
    /// Looks at it, and makes known the connections and instances that only the history knows.
    pub(super) async fn look(places: &Places, redactor: &mut Redactor) -> Self {
        let path = places.history();
        let looked = if path.exists() { Some(look(places).await) } else { None };
        let settings = Settings::load(&places.config).map(|loaded| loaded.settings).unwrap_or_default();
        let configured: Vec<(String, &'static str)> = settings
            .connections
            .iter()
            .map(|connection| (connection.id.clone(), connection.kind.slug()))
            .collect();
        if let Some(Ok(looked)) = &looked {
            let is_configured = |id: &str| configured.iter().any(|(configured, _)| configured == id);
            let others = looked.healths.iter().filter(|health| !is_configured(&health.id));
            for (number, health) in (configured.len() + 1..).zip(others) {
                redactor.name(&health.id, &format!("connection-{number}"));
            }
            let readers = looked.figures.readers.iter();
            let places = readers.filter_map(|reader| reader.name.strip_prefix("forward/"));
            let is_configured = |id: &str| settings.forwards.iter().any(|forward| forward.id == id);
            let others = places.filter(|id| !is_configured(id));
            for (number, id) in (settings.forwards.len() + 1..).zip(others) {
                redactor.name(id, &format!("forward-{number}"));
            }
        }
        Self { beside: Beside::of(&path), looked, configured, now: clock::now() }
    }

    /// A line for each connection, configured or remembered.
    pub(super) fn connections(&self, redactor: &Redactor) -> Vec<String> {
        let healths = match &self.looked {
            Some(Ok(looked)) => looked.healths.as_slice(),
            Some(Err(_)) | None => &[],
        };
        let of_config = self.configured.iter().map(|(id, kind)| {
            let health = healths.iter().find(|health| health.id == *id);
            (id.as_str(), *kind, true, health)
        });
        let others = healths.iter().filter(|health| self.configured.iter().all(|(id, _)| *id != health.id));
        let others = others.map(|health| (health.id.as_str(), health.kind.as_str(), false, Some(health)));
        of_config
            .chain(others)
            .map(|(id, kind, is_configured, health)| {
                let state = health.map(|health| self.health(health)).unwrap_or_default();
                let value = format!("{}, configured={is_configured}{state}", redactor.word(kind));
                row(redactor.word(id), value)
            })
            .collect()
    }

    fn health(&self, health: &ConnectionHealth) -> String {
        let state = health.state.map_or(NONE, |state| state.slug());
        let ago = |at: Option<Timestamp>| at.map_or_else(|| NONE.to_owned(), |at| ago(at, self.now));
        let mut text = format!(
            ", state={state}, checked={}, answered={}, trouble={}, caught-up={}",
            ago(health.attempted_at),
            ago(health.succeeded_at),
            ago(health.trouble_since),
            health.caught_up
        );
        if let Some(reason) = &health.reason {
            text.push_str(&format!(", cause={}{}", slug(&reason.cause), details(reason)));
        }
        text
    }

    /// The figures of the history.
    pub(super) fn history(&self, redactor: &Redactor) -> Vec<String> {
        let beside = self.beside;
        let mut rows = vec![
            row("file", megabytes(beside.bytes)),
            row("write-ahead-log", megabytes(beside.log_bytes)),
            row("damaged-files", beside.damaged),
            row("backups", beside.backups),
        ];
        match &self.looked {
            None => rows.push(row("notifications", NONE)),
            Some(Err(error)) => {
                rows.push(row("unusable", redactor.redact_quoted(&chain(error))));
                rows.push(row("write-trouble", WriteTrouble::of(error).map_or(NONE, WriteTrouble::slug)));
            }
            Some(Ok(looked)) => rows.extend(looked.rows(redactor)),
        }
        rows
    }
}

impl Looked {
    fn rows(&self, redactor: &Redactor) -> Vec<String> {
        let day =
            |at: Option<Timestamp>| at.map_or_else(|| NONE.to_owned(), |at| at.strftime("%F").to_string());
        let writes = match &self.writes {
            Ok(trouble) => trouble.map_or(NONE, WriteTrouble::slug).to_owned(),
            Err(error) => redactor.redact_quoted(&chain(error)),
        };
        let Counts { total, unread, critical, by_type, instances } = &self.counts;
        let mut rows = vec![
            row("newest-backup", self.backup.map_or_else(|| NONE.to_owned(), |day| day.to_string())),
            row("schema", self.figures.schema),
            row("damage-noted", self.damaged),
            row("write-trouble", writes),
            row("notifications", format!("{total}, unread={unread}, critical={critical}")),
            row("instances", instances.len()),
            row("oldest", day(self.figures.oldest)),
            row("newest", day(self.figures.newest)),
        ];
        let of_types = by_type
            .iter()
            .map(|(kind, (total, unread))| row(kind.slug(), format!("{total}, unread={unread}")));
        rows.extend(of_types);
        let readers = self.figures.readers.iter().map(|reader| {
            let name = redactor.redact(&reader.name);
            row("reader", format!("{name}, behind={}, tries={}", reader.behind, reader.tries))
        });
        rows.extend(readers);
        rows
    }
}

async fn look(places: &Places) -> Result<Looked, HistoryError> {
    let history = History::open_beside_readers(places)?;
    Ok(Looked {
        figures: history.figures().await?,
        counts: history.counts().await?,
        healths: history.connections().await?,
        writes: history.try_to_write().await,
        damaged: history.is_damaged(),
        backup: history.newest_backup(),
    })
}

/// What else is known of a reason that says nothing of whose it is: a status, and a code that everybody can look up.
fn details(reason: &Reason) -> String {
    let status = reason.status.map(|status| format!(", status={status}")).unwrap_or_default();
    let code = reason.code().and_then(|code| CODES.iter().find(|entry| entry.code == code));
    status + &code.map(|entry| format!(", code={}", entry.code)).unwrap_or_default()
}

fn megabytes(bytes: u64) -> String {
    format!("{:.1} MB", bytes as f64 / 1_048_576.0)
}

/// How long ago, in the largest unit that says it.
fn ago(at: Timestamp, now: Timestamp) -> String {
    let seconds = now.duration_since(at).max(SignedDuration::ZERO).as_secs();
    match seconds {
        0..60 => format!("{seconds}s"),
        60..3600 => format!("{}m", seconds / 60),
        3600..172_800 => format!("{}h", seconds / 3600),
        _ => format!("{}d", seconds / 86_400),
    }
}
