//! `campanile list`.

use crate::args::List;
use crate::context::{Context, Failure};
use crate::output::Output;
use campanile_core::wire::NotificationJson;
use campanile_engine::clock;
use campanile_engine::history::{Cursor, Filter};
use std::process::ExitCode;

/// So many are read at a time: a long list is never whole in memory.
const PAGE: usize = 500;

pub(crate) async fn run(context: &Context, list: &List, output: &Output) -> Result<ExitCode, Failure> {
    let history = context.open_history()?;
    let filter = Filter {
        types: list.types.clone(),
        instance: list.instance.clone(),
        unread: list.unread,
        since: list.since.map(|since| since.before(clock::now())),
        search: list.search.clone(),
        ..Filter::default()
    };
    let mut after = None;
    let mut left = list.limit;
    let mut any = false;
    while left > 0 {
        let page = history.list(filter.clone(), after, left.min(PAGE)).await?;
        let Some(last) = page.last() else {
            break;
        };
        after = Some(Cursor { occurred_at: last.draft.occurred_at, seq: last.seq });
        left -= page.len();
        for notification in page {
            any = true;
            let unread = notification.read_at.is_none();
            let json = NotificationJson::new(notification, &context.voice);
            output.line(&json, || line(context, &json, unread))?;
        }
    }
    if !any && !output.is_json() {
        output.remark(&context.voice.text("cli-nothing-to-show"));
    }
    Ok(ExitCode::SUCCESS)
}

fn line(context: &Context, json: &NotificationJson, unread: bool) -> String {
    let severity = context.voice.text(&format!("severity-{}", json.severity.slug()));
    let unread = if unread { format!(" ({})", context.voice.text("cli-unread")) } else { String::new() };
    let when = context.voice.zone().to_datetime(json.occurred_at).strftime("%Y-%m-%d %H:%M").to_string();
    format!("{when}  {severity}  {}{unread}\n    {}\n    {}", json.title, json.summary, json.id)
}
