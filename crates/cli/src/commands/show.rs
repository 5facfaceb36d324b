//! `campanile show`: the same words as the window's details.

use crate::context::{Context, Failure};
use crate::output::Output;
use campanile_core::Notification;
use campanile_core::wire::NotificationJson;
use campanile_core::words::{Phrase, Times};
use campanile_engine::history::{History, HistoryError};
use std::process::ExitCode;

pub(crate) async fn run(context: &Context, id: &str, output: &Output) -> Result<ExitCode, Failure> {
    let history = context.open_history()?;
    let Some(notification) = history.notification(id).await? else {
        return Err(Failure::Failed(context.say(&Phrase::new("cli-no-such-notification").text("id", id))));
    };
    let made = history.decision(notification.seq, notification.arrival).await?;
    let (decision, exception) = made.map(|made| (made.decision, made.exception)).unzip();
    let decided = context.voice.decision(decision, exception.flatten().as_deref());
    let words = details(context, &history, &notification, &decided).await?;
    output.line(&NotificationJson::new(notification, &context.voice), || words)?;
    Ok(ExitCode::SUCCESS)
}

async fn details(
    context: &Context,
    history: &History,
    notification: &Notification,
    decided: &str,
) -> Result<String, HistoryError> {
    let draft = &notification.draft;
    let alone = Times { count: 1, first_at: draft.occurred_at, last_at: draft.occurred_at };
    let times = history.incident(&draft.incident).await?.map_or(alone, |incident| Times {
        count: incident.total,
        first_at: incident.first_at,
        last_at: incident.last_at,
    });
    let instance = context.settings.named_instance(&draft.instance);
    let mut text = format!("{}\n\n{decided}", context.voice.details(draft, &instance, times));
    if !draft.raw.is_empty() {
        // Last, because it may be long.
        text = format!("{text}\n\n{}\n{}", context.voice.text("details-sent"), draft.raw);
    }
    Ok(text)
}
