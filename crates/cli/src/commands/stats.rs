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
}

pub(crate) async fn run(context: &Context, output: &Output) -> Result<ExitCode, Failure> {
    let counts = context.open_history()?.counts().await?;
    let stats = Stats {
        total: counts.total,
        unread: counts.unread,
        by_type: counts.by_type.iter().map(|(kind, (total, _))| (kind.slug(), *total)).collect(),
        unread_by_type: counts.by_type.iter().map(|(kind, (_, unread))| (kind.slug(), *unread)).collect(),
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
        lines.join("\n")
    })?;
    Ok(ExitCode::SUCCESS)
}
