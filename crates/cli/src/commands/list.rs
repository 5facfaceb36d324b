//! `campanile list`.

use crate::args::List;
use crate::context::{Context, Failure};
use crate::output::Output;
use campanile_core::Notification;
use campanile_core::search::Asked;
use campanile_core::wire::{IncidentJson, IncidentState, NotificationJson};
use campanile_core::words::Phrase;
use campanile_engine::clock;
use campanile_engine::history::{Cursor, Filter, HistoryError, Incident};
use jiff::Timestamp;
use std::process::ExitCode;

/// So many are read at a time: a long list is never whole in memory.
const PAGE: usize = 500;

pub(crate) async fn run(context: &Context, list: &List, output: &Output) -> Result<ExitCode, Failure> {
    let history = context.open_history()?;
    let now = clock::now();
    let filter = Filter {
        types: list.types.clone(),
        instance: list.instance.clone(),
        unread: list.unread,
        since: list.since.map(|since| since.before(now)),
        asked: list
            .search
            .as_deref()
            .map(|text| Asked::read(text, now, context.voice.zone()))
            .unwrap_or_default(),
        ..Filter::default()
    };
    let any = if list.incidents {
        let last = |incident: &Incident| (incident.last_at, incident.latest.seq);
        pages(
            list.limit,
            |after, count| history.incidents(filter.clone(), after, count),
            last,
            |incident| {
                let json = incident_json(context, &incident);
                output.line(&json, || incident_line(context, &json))
            },
        )
        .await?
    } else {
        let last = |one: &Notification| (one.draft.occurred_at, one.seq);
        pages(
            list.limit,
            |after, count| history.list(filter.clone(), after, count),
            last,
            |notification| {
                let unread = notification.read_at.is_none();
                let json = NotificationJson::new(notification, &context.voice);
                output.line(&json, || line(context, &json, unread))
            },
        )
        .await?
    };
    if !any && !output.is_json() {
        output.remark(&context.voice.text("cli-nothing-to-show"));
    }
    Ok(ExitCode::SUCCESS)
}

/// Prints at most so many, page by page, each page from behind the last one's place. Says whether there was any.
async fn pages<T, P>(
    mut left: usize,
    page_after: impl Fn(Option<Cursor>, usize) -> P,
    place: impl Fn(&T) -> (Timestamp, i64),
    mut print: impl FnMut(T) -> std::io::Result<()>,
) -> Result<bool, Failure>
where
    P: Future<Output = Result<Vec<T>, HistoryError>>,
{
    let mut after = None;
    while left > 0 {
        let page = page_after(after, left.min(PAGE)).await?;
        let Some((occurred_at, seq)) = page.last().map(&place) else {
            break;
        };
        after = Some(Cursor { occurred_at, seq });
        left -= page.len();
        page.into_iter().try_for_each(&mut print)?;
    }
    Ok(after.is_some())
}

fn incident_json(context: &Context, incident: &Incident) -> IncidentJson {
    IncidentJson {
        incident: incident.key.clone(),
        kind: incident.latest.draft.kind,
        instance: incident.latest.draft.instance.clone(),
        severity: incident.severity,
        title: context.voice.describe(&incident.latest.draft).title,
        count: incident.total,
        unread: incident.unread,
        first_at: incident.first_at,
        last_at: incident.last_at,
        state: if incident.unread > 0 {
            IncidentState::Open
        } else if incident.archived == incident.total {
            IncidentState::Archived
        } else {
            IncidentState::Read
        },
    }
}

fn incident_line(context: &Context, json: &IncidentJson) -> String {
    let voice = &context.voice;
    let severity = voice.text(&format!("severity-{}", json.severity.slug()));
    let unread = voice.say(&Phrase::new("tray-unread").count("count", json.unread));
    let count = voice.number(json.count as f64);
    let (first, last) = (voice.moment(json.first_at), voice.moment(json.last_at));
    format!(
        "{last}  {severity}  {} ×{count} ({unread})\n    {first} – {last}\n    {}",
        json.title, json.incident
    )
}

fn line(context: &Context, json: &NotificationJson, unread: bool) -> String {
    let severity = context.voice.text(&format!("severity-{}", json.severity.slug()));
    let unread = if unread { format!(" ({})", context.voice.text("cli-unread")) } else { String::new() };
    let when = context.voice.zone().to_datetime(json.occurred_at).strftime("%Y-%m-%d %H:%M").to_string();
    format!("{when}  {severity}  {}{unread}\n    {}\n    {}", json.title, json.summary, json.id)
}
