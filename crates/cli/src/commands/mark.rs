//! `campanile mark`.

use crate::args::MarkArg;
use crate::context::{Context, Failure};
use crate::output::Output;
use campanile_core::words::Phrase;
use campanile_engine::clock;
use campanile_engine::history::Mark;
use serde_json::json;
use std::process::ExitCode;

pub(crate) async fn run(
    context: &Context,
    mark: MarkArg,
    ids: Vec<String>,
    output: &Output,
) -> Result<ExitCode, Failure> {
    let history = context.open_history()?;
    // All or nothing: an id that does not exist is named before anything changes.
    for id in &ids {
        if history.notification(id).await?.is_none() {
            return Err(Failure::Failed(
                context.say(&Phrase::new("cli-no-such-notification").text("id", id)),
            ));
        }
    }
    let (mark, words, slug) = match mark {
        MarkArg::Read => (Mark::Read, "cli-mark-read", "read"),
        MarkArg::Unread => (Mark::Unread, "cli-mark-unread", "unread"),
        MarkArg::Archived => (Mark::Archived, "cli-mark-archived", "archived"),
    };
    let marked = history.mark(ids, mark, clock::now()).await?;
    context.ring_changed().await;
    output.line(&json!({"marked": marked, "as": slug}), || {
        let mark = context.voice.text(words);
        context.say(
            &Phrase::new("cli-marked")
                .count("count", i64::try_from(marked).unwrap_or(i64::MAX))
                .text("mark", mark),
        )
    })?;
    Ok(ExitCode::SUCCESS)
}
