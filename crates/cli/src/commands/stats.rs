//! `campanile stats`.

use crate::context::{Context, Failure};
use crate::output::Output;
use campanile_core::types::TYPES;
use campanile_core::words::Phrase;
use serde::Serialize;
use std::collections::BTreeMap;
use std::process::ExitCode;

#[derive(Serialize)]
struct Stats {
    total: i64,
    unread: i64,
    by_type: BTreeMap<&'static str, i64>,
    unread_by_type: BTreeMap<&'static str, i64>,
    api_calls: Vec<ApiCalls>,
}

/// What Campanile itself asked of Marketo on the last quota day of a connection.
#[derive(Serialize)]
struct ApiCalls {
    connection: String,
    day: String,
    calls: u64,
    budget: u64,
}

pub(crate) async fn run(context: &Context, output: &Output) -> Result<ExitCode, Failure> {
    let history = context.open_history()?;
    let counts = history.counts().await?;
    let own_calls = history.own_calls().await?;
    let stats = Stats {
        total: counts.total,
        unread: counts.unread,
        by_type: counts.by_type.iter().map(|(kind, (total, _))| (kind.slug(), *total)).collect(),
        unread_by_type: counts.by_type.iter().map(|(kind, (_, unread))| (kind.slug(), *unread)).collect(),
        api_calls: own_calls
            .into_iter()
            .map(|own| ApiCalls {
                connection: own.connection,
                day: own.day.to_string(),
                calls: own.calls,
                budget: own.budget,
            })
            .collect(),
    };
    output.line(&stats, || {
        let voice = &context.voice;
        let mut lines = vec![format!(
            "{} ({})",
            voice.number(counts.total as f64),
            voice.say(&Phrase::new("tray-unread").count("count", counts.unread))
        )];
        for entry in &TYPES {
            if let Some((total, unread)) = counts.by_type.get(&entry.kind) {
                let unread = voice.say(&Phrase::new("tray-unread").count("count", *unread));
                lines.push(format!(
                    "{}: {} ({unread})",
                    voice.type_name(entry.slug),
                    voice.number(*total as f64)
                ));
            }
        }
        for own in &stats.api_calls {
            let line = Phrase::new("cli-stats-calls")
                .text("connection", own.connection.as_str())
                .number("calls_text", own.calls as f64)
                .number("budget_text", own.budget as f64);
            lines.push(voice.say(&line));
        }
        lines.join("\n")
    })?;
    Ok(ExitCode::SUCCESS)
}
